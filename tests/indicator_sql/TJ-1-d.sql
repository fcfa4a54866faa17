SELECT facility_divisionCode AS division,
  CASE NOT designated AND facility_communityHospitalEstablishedDate IS NULL
    WHEN 1 THEN 0
    WHEN 0 THEN CAST(substr(facility_communityHospitalEstablishedDate, 1, 4) AS INTEGER) = reportYear
  END AS numerator,
  0 AS denominator
FROM centre
WHERE facility_divisionCode LIKE '12%'
