SELECT facility_divisionCode AS division, safety_casualtyCount AS numerator, 0 AS denominator
FROM operating
