WITH open_week AS (
  SELECT week, COUNT(*) AS days FROM calendar
  WHERE works AND iso_year = (SELECT year FROM asked) GROUP BY week
), present AS (
  SELECT recipientFacilityId AS facility, week, COUNT(DISTINCT calendar.day) AS days
  FROM dispatchRecord
  JOIN dispatchRecord_attendanceDates attended ON attended.id = dispatchRecord.id
  JOIN calendar ON calendar.day = attended.value AND works AND iso_year = (SELECT year FROM asked)
  WHERE recipientType = 'CHC' AND supporterType IN ('H2', 'H3')
  GROUP BY facility, week
)
SELECT recipientDivisionCode AS division, COALESCE(present.days, 0) >= MIN(3, open_week.days) AS numerator, 1 AS denominator
FROM (SELECT DISTINCT recipientFacilityId, recipientDivisionCode FROM relation WHERE recipientType = 'CHC')
JOIN open_week
LEFT JOIN present ON present.facility = recipientFacilityId AND present.week = open_week.week
