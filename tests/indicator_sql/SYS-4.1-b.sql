SELECT facility_divisionCode AS division, activity_pathwayCases AS numerator, yearly.discharges AS denominator
FROM operating
LEFT JOIN facilityCapabilityReport_activity_yearly yearly
  ON yearly.id = operating.id AND yearly.year = operating.reportYear
WHERE facility_facilityType = 'CTYH'
