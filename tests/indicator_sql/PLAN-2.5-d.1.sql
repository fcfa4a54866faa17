SELECT facility_divisionCode AS division, tcm_hasTcmHall AS numerator, 1 AS denominator
FROM centre
