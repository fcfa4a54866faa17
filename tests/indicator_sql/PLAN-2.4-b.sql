SELECT divisionCode AS division, staff_orientedStudentsEnrolled AS numerator, 0 AS denominator
FROM regionReport
WHERE divisionLevel = 'PROVINCE' AND COALESCE(adminSector, 'HEALTH') = 'HEALTH' AND reportYear = (SELECT year FROM asked)
