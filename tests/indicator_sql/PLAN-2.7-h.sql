SELECT facility_divisionCode AS division, information_telemedicineServices > 0 AS numerator, 1 AS denominator
FROM operating
WHERE facility_facilityType = 'VC'
