SELECT facility_divisionCode AS division,
  CASE WHEN tcm_techniques IS NOT NULL THEN (
    SELECT COUNT(DISTINCT code) >= 6 FROM facilityCapabilityReport_tcm_techniques used
    WHERE used.id = operating.id AND code IN (SELECT code FROM technique)
  ) END AS numerator,
  1 AS denominator
FROM operating
WHERE facility_facilityType = 'VC'
