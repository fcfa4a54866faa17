SELECT facility_divisionCode AS division, staff_gpPaediatricTrained AS numerator, staff_gpCount AS denominator
FROM centre
