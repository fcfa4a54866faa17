SELECT facility_divisionCode AS division, villageClinic_villageClinicReachesStandard AS numerator, 1 AS denominator
FROM operating
WHERE facility_facilityType = 'VC'
