SELECT divisionCode AS division, staff_phInstitutionTechnical AS numerator, staff_phInstitutionStaff AS denominator
FROM county
