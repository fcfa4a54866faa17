SELECT facility_divisionCode AS division,
  villageClinic_integratedPersonnel AND villageClinic_integratedFinance AND villageClinic_integratedAssets
    AS numerator,
  1 AS denominator
FROM operating
WHERE facility_facilityType = 'VC'
