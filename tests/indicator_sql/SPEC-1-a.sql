SELECT facility_divisionCode AS division,
  facility_capabilityLevel = 'RECOMMENDED' AND CASE WHEN specialtyDepartments IS NOT NULL THEN EXISTS (
    SELECT 1 FROM facilityCapabilityReport_specialtyDepartments department
    WHERE department.id = centre.id AND status = 'ESTABLISHED'
  ) END AS numerator,
  facility_capabilityLevel = 'RECOMMENDED' AS denominator
FROM centre
