SELECT divisionCode AS division,
  support_awarenessRate_numerator AS numerator, support_awarenessRate_denominator AS denominator
FROM county
