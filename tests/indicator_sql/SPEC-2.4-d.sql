SELECT facility_divisionCode AS division, own.visits AS numerator, total.visits AS denominator
FROM centre
JOIN facilityCapabilityReport_specialtyDepartments department ON department.id = centre.id
LEFT JOIN facilityCapabilityReport_specialtyDepartments_yearly own
  ON own.id = centre.id AND own.parent = department.place AND own.year = centre.reportYear
LEFT JOIN facilityCapabilityReport_activity_yearly total
  ON total.id = centre.id AND total.year = centre.reportYear
