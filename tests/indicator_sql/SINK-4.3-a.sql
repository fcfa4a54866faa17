SELECT DISTINCT counties.code AS division, quarter.number,
  EXISTS (
    SELECT 1 FROM mobileRound
    WHERE destinationLevel = 'COUNTY' AND destinationCode = counties.code
      AND substr(roundDate, 1, 4) = CAST((SELECT year FROM asked) AS TEXT)
      AND (CAST(substr(roundDate, 6, 2) AS INTEGER) + 2) / 3 = quarter.number
  ) AS numerator,
  1 AS denominator
FROM facilityRegister_counties counties JOIN register ON register.id = counties.id
JOIN (SELECT 1 AS number UNION SELECT 2 UNION SELECT 3 UNION SELECT 4) quarter
