SELECT divisionCode AS division, services_primaryVisits AS numerator, services_totalVisits AS denominator
FROM county
