-- What counts: of every record its highest revision, unless it was withdrawn. Each table of records t has a view
-- without its ending, so that mobileRound is what counts of mobileRound_sent (made by the test, one for each table).

CREATE VIEW operating AS
SELECT *,
  CASE WHEN facility_designations IS NOT NULL THEN EXISTS (
    SELECT 1 FROM facilityCapabilityReport_facility_designations given
    WHERE given.id = report.id AND value = 'COMMUNITY_HOSPITAL'
  ) END AS designated
FROM facilityCapabilityReport report
WHERE reportYear = (SELECT year FROM asked) AND COALESCE(facility_operatingStatus, 'OPERATING') = 'OPERATING';

CREATE VIEW centre AS
SELECT * FROM operating WHERE facility_facilityType IN ('THC', 'CHC');

CREATE VIEW county AS
SELECT * FROM regionReport
WHERE divisionLevel = 'COUNTY' AND COALESCE(adminSector, 'HEALTH') = 'HEALTH'
  AND reportYear = (SELECT year FROM asked);

CREATE VIEW register AS
SELECT * FROM facilityRegister
WHERE complete AND CAST(substr(registerDate, 1, 4) AS INTEGER) = (SELECT year FROM asked);

CREATE VIEW listed AS
SELECT DISTINCT facilityId, facilityType, listed.divisionCode, openedDate
FROM facilityRegister_facilities listed JOIN register ON register.id = listed.id
WHERE status = 'OPERATING';

CREATE VIEW relation AS
SELECT * FROM supportRelation
WHERE (SELECT day FROM asked) BETWEEN validFrom AND COALESCE(validTo, '9999-12-31');
