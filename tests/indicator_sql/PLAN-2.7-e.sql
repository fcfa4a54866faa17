SELECT divisionCode AS division, information_ehrOpened AS numerator, information_ehrTotal AS denominator
FROM county
