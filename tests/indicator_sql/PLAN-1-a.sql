-- 服务人口超过 1 万人且人员不少于 10 人的中心和卫生院，达到基本标准及以上的
SELECT facility_divisionCode AS division,
  population_servicePopulation > 10000 AND staff_staffTotal >= 10
    AND facility_capabilityLevel IN ('BASIC', 'RECOMMENDED') AS numerator,
  population_servicePopulation > 10000 AND staff_staffTotal >= 10 AS denominator
FROM centre
