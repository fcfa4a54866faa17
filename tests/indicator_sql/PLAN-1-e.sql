SELECT facility_divisionCode AS division, designated AS numerator, 1 AS denominator
FROM centre
WHERE facility_facilityType = 'CHC'
