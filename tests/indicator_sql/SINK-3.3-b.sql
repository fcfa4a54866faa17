SELECT DISTINCT recipientDivisionCode AS division, recipientFacilityId,
  recipientFacilityId IN (
    SELECT recipientFacilityId FROM dispatchRecord
    WHERE licenceType = 'PHYSICIAN'
      AND (SELECT day FROM asked) BETWEEN startDate AND COALESCE(endDate, plannedEndDate, '9999-12-31')
  ) AS numerator,
  1 AS denominator
FROM relation
WHERE recipientType = 'THC'
