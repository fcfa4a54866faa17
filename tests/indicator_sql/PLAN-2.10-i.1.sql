SELECT facility_divisionCode AS division, safety_safetyAccidentCount AS numerator, 0 AS denominator
FROM operating
