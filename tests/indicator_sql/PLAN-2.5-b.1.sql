SELECT facility_divisionCode AS division, tcm_hasTcmPavilion AS numerator, 1 AS denominator
FROM operating
WHERE facility_facilityType IN ('CHS', 'VC')
