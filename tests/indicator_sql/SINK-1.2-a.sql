SELECT recipientDivisionCode AS division, relationMode = 'ONE_TO_ONE' AS numerator, 1 AS denominator
FROM relation
WHERE supporterType = 'H3' AND recipientType = 'CTYH'
