-- 没有推荐标准机构的区；有机构未报等级而又没有其他推荐标准机构的区无法判断
SELECT DISTINCT divisionCode AS division,
  CASE (SELECT MAX(facility_capabilityLevel = 'RECOMMENDED') FROM centre WHERE facility_divisionCode = divisionCode)
    WHEN 1 THEN 0
    ELSE CASE WHEN EXISTS (
      SELECT 1 FROM centre WHERE facility_divisionCode = divisionCode AND facility_capabilityLevel IS NULL
    ) THEN NULL ELSE 1 END
  END AS numerator,
  1 AS denominator
FROM listed
WHERE facilityType IN ('THC', 'CHC') AND divisionCode LIKE '12%'
