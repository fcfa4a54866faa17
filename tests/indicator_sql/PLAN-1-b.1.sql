SELECT facility_divisionCode AS division, facility_capabilityLevel = 'RECOMMENDED' AS numerator, 1 AS denominator
FROM centre
