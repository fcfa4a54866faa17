SELECT facility_divisionCode AS division, facility_capabilityLevel IN ('BASIC', 'RECOMMENDED') AS numerator, 1 AS denominator
FROM centre
