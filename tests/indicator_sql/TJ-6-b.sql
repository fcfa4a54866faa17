SELECT facility_divisionCode AS division, staff_pharmacistCount = 0 AS numerator, 0 AS denominator
FROM centre
WHERE facility_divisionCode LIKE '12%'
