SELECT facility_divisionCode AS division, staff_tcmPhysicianCount >= 1 AS numerator, 1 AS denominator
FROM centre
