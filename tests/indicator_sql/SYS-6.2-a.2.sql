SELECT divisionCode AS division, insurance_primaryInsurancePay AS numerator, insurance_totalInsurancePay AS denominator
FROM county
