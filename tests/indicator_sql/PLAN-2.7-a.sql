SELECT divisionCode AS division, information_countyPlatformBuilt AS numerator, 1 AS denominator
FROM county
