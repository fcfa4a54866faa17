WITH RECURSIVE month(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM month WHERE number < 12)
SELECT DISTINCT substr(townships.code, 1, 6) AS division, townships.code, month.number,
  EXISTS (
    SELECT 1 FROM mobileRound
    WHERE destinationLevel = 'TOWNSHIP' AND destinationCode = townships.code
      AND substr(roundDate, 1, 7) = (SELECT year FROM asked) || '-' || substr('0' || month.number, -2)
  ) AS numerator,
  1 AS denominator
FROM facilityRegister_townships townships JOIN register ON register.id = townships.id JOIN month
