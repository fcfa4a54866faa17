SELECT divisionCode AS division,
  facilityId IN (
    SELECT inspectedFacilityId FROM inspectionRecord
    WHERE inspectionForm = 'SPOT_CHECK' AND inspectorLevel = 'COUNTY'
      AND inspectionDate BETWEEN '2023-01-01' AND (SELECT day FROM asked)
  ) AS numerator,
  1 AS denominator
FROM listed
WHERE openedDate IS NULL OR CAST(substr(openedDate, 1, 4) AS INTEGER) < (SELECT year FROM asked)
