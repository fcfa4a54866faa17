/**
 * Provincial profiles: which one applies, and what it chooses.
 * @module
 */

/**
 * @typedef {import('./standard.js').Profile} Profile
 * @typedef {import('./standard.js').Rule} Rule
 * @typedef {import('./standard.js').Standard} Standard
 */

const WEIGHT = ['info', 'warning', 'error'];

/** The profile asked for is not among those of the version. */
export class UnknownProfile extends Error {}

/** @param {string} division @param {string} code @returns {boolean} whether a code lies within a division */
const within = (division, code) => code.startsWith(division.replace(/(00)+$/, ''));

/**
 * The profile for a payload: the one asked for, else the one of the facility's division, or the
 * submitter's where the record has no facility.
 * @param {Standard} standard
 * @param {string|null|undefined} asked  null for none
 * @param {any} record  a record, or the header of a bundle
 * @returns {Profile|undefined}
 * @throws {UnknownProfile} where the profile asked for is not known
 */
export function profileFor(standard, asked, record) {
  if (asked === null) return undefined;
  if (asked !== undefined) {
    const profile = standard.profiles.get(asked);
    if (!profile) throw new UnknownProfile(`no profile ${asked} in version ${standard.version}`);
    return profile;
  }
  const codes = [record.facility?.divisionCode, record.submitter?.divisionCode];
  const code = codes.find((each) => typeof each === 'string');
  if (code === undefined) return undefined;
  return [...standard.profiles.values()].find(({ divisions }) =>
    divisions.some((division) => within(division, code)),
  );
}

/**
 * What a profile, or none, leaves chosen.
 * @param {Profile|undefined} profile
 * @returns {import('./record-rules.js').Choice}
 */
export function choiceOf(profile) {
  return {
    parameters: (rule) =>
      Object.fromEntries(
        Object.entries(rule.parameters ?? {}).map(([name, parameter]) => [
          name,
          profile?.parameters[rule.id]?.[name] ?? parameter.default,
        ]),
      ),
    reading: (rule) => profile?.readings[rule.id] ?? rule.defaultReading,
  };
}

/** @param {Rule} rule @param {string|undefined} reference @returns {string} */
function ownSeverity({ severity }, reference) {
  if (typeof severity === 'string') return severity;
  const reached = ({ from }) => from === null || reference === undefined || from <= reference;
  return severity.findLast(reached)?.severity ?? 'info';
}

/**
 * The severity of a rule at a reference date; a profile can only make it heavier.
 * @param {Rule} rule @param {string|undefined} reference @param {Profile|undefined} profile
 * @returns {string}
 */
export function severityOf(rule, reference, profile) {
  const severities = [ownSeverity(rule, reference), profile?.severities[rule.id] ?? 'info'];
  return WEIGHT.findLast((severity) => severities.includes(severity));
}
