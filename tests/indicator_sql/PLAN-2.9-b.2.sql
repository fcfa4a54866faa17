SELECT DISTINCT counties.code AS division,
  counties.code IN (
    SELECT inspectedDivisionCode FROM inspectionRecord JOIN division ON division.code = inspectedDivisionCode
    WHERE inspectionForm = 'SPOT_CHECK' AND inspectedAuthorityLevel = 'COUNTY'
      AND (inspectorLevel = 'PREFECTURE'
        OR inspectorLevel = 'PROVINCE' AND division.province IN ('110000', '120000', '310000', '500000'))
      AND inspectionDate BETWEEN '2023-01-01' AND (SELECT day FROM asked)
  ) AS numerator,
  1 AS denominator
FROM facilityRegister_counties counties JOIN register ON register.id = counties.id
