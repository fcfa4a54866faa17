SELECT DISTINCT prefectures.code AS division,
  prefectures.code IN (
    SELECT inspectedDivisionCode FROM inspectionRecord
    WHERE inspectionForm = 'SPOT_CHECK' AND inspectedAuthorityLevel = 'PREFECTURE' AND inspectorLevel = 'PROVINCE'
      AND inspectionDate BETWEEN '2023-01-01' AND (SELECT day FROM asked)
  ) AS numerator,
  1 AS denominator
FROM facilityRegister_prefectures prefectures JOIN register ON register.id = prefectures.id
