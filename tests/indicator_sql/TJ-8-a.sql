WITH rated AS (
  SELECT facilityId, targetLevel, divisionCode, reviewResult AS result,
    CASE reviewType WHEN 'DISTRICT_ACCEPTANCE' THEN 1 ELSE 2 END AS who
  FROM reviewRecord
  WHERE COALESCE(applicationYear, CAST(substr(reviewDate, 1, 4) AS INTEGER)) = (SELECT year FROM asked)
    AND (reviewType = 'DISTRICT_ACCEPTANCE'
      OR reviewType IN ('RANDOM_CHECK', 'RE_EVALUATION') AND reviewingAuthorityLevel = 'PROVINCE')
  UNION
  SELECT compared.facilityId, compared.targetLevel, divisionCode, districtResult, 1
  FROM reviewRecord JOIN reviewRecord_consistency_results compared ON compared.id = reviewRecord.id
  WHERE consistency_evaluationYear = (SELECT year FROM asked)
  UNION
  SELECT compared.facilityId, compared.targetLevel, divisionCode, higherResult, 2
  FROM reviewRecord JOIN reviewRecord_consistency_results compared ON compared.id = reviewRecord.id
  WHERE consistency_evaluationYear = (SELECT year FROM asked)
)
SELECT one.divisionCode AS division, one.result = two.result AS numerator, 1 AS denominator
FROM rated one JOIN rated two ON two.facilityId = one.facilityId AND two.targetLevel = one.targetLevel
WHERE one.who = 1 AND two.who = 2 AND one.divisionCode LIKE '12%'
