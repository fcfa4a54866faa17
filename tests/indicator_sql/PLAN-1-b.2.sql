SELECT facility_divisionCode AS division,
  population_servicePopulation > 10000 AND facility_capabilityLevel = 'RECOMMENDED' AS numerator,
  population_servicePopulation > 10000 AS denominator
FROM centre
