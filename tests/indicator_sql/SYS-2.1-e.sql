SELECT divisionCode AS division, staff_gpCount AS numerator, region_residentPopulation AS denominator
FROM county
