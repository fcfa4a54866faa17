WITH visited AS (
  SELECT DISTINCT destinationCode AS code, week FROM mobileRound
  JOIN calendar ON calendar.day = roundDate AND iso_year = (SELECT year FROM asked)
  WHERE destinationLevel = 'VILLAGE' AND durationHalfDays >= 1
), owed AS (
  SELECT DISTINCT villages.code, week.week
  FROM facilityRegister_villages villages JOIN register ON register.id = villages.id
  JOIN (SELECT DISTINCT week FROM calendar WHERE iso_year = (SELECT year FROM asked)) week
  WHERE COALESCE(villageNeedLevel, '') <> 'LOW'
)
SELECT substr(owed.code, 1, 6) AS division, visited.code IS NOT NULL AS numerator, 1 AS denominator
FROM owed LEFT JOIN visited ON visited.code = owed.code AND visited.week = owed.week
