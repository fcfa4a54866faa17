SELECT facility_divisionCode AS division, tcm_hasTcmHall AND tcm_tcmHallUpgraded AS numerator, tcm_hasTcmHall AS denominator
FROM centre
