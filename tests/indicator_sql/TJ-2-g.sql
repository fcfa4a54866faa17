SELECT facility_divisionCode AS division,
  CASE WHEN facility_capabilityLevel IS NOT NULL THEN facility_facilityId IN (
    SELECT facilityId FROM reviewRecord
    WHERE reviewType = 'LOOK_BACK' AND reviewingAuthorityLevel = 'PROVINCE'
      AND reviewDate BETWEEN '2022-01-01' AND (SELECT day FROM asked)
  ) END AS numerator,
  1 AS denominator
FROM facilityCapabilityReport
WHERE facility_divisionCode LIKE '12%' AND reportYear = 2022 AND facility_facilityType IN ('THC', 'CHC')
  AND COALESCE(facility_operatingStatus, 'OPERATING') = 'OPERATING'
  AND COALESCE(facility_capabilityLevel, 'RECOMMENDED') = 'RECOMMENDED'
