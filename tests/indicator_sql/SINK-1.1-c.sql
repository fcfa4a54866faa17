SELECT facility_divisionCode AS division,
  CASE WHEN countyHospital_countyHospitalCapabilityLevel IS NOT NULL THEN
    facility_facilityId IN (SELECT recipientFacilityId FROM relation WHERE recipientType = 'CTYH') END AS numerator,
  1 AS denominator
FROM operating
WHERE facility_facilityType = 'CTYH' AND COALESCE(countyHospital_countyHospitalCapabilityLevel, '') <> 'RECOMMENDED'
