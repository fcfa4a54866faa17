SELECT facility_divisionCode AS division, villageClinic_villageDoctorLicensed AS numerator, villageClinic_villageDoctorTotal AS denominator
FROM operating
WHERE facility_facilityType = 'VC'
