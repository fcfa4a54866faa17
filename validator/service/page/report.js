
const AXIS = {
  conformant: "good", nonconformant: "bad", undetermined: "warn",
  attained: "good", notAttained: "warn", notEvaluable: "calm", notApplicable: "calm",
};
const TONE = {
  error: "tone-bad", warning: "tone-warn", info: "tone-calm",
  pass: "tone-good", fail: "tone-bad", notReached: "tone-calm",
  conformant: "tone-good", nonconformant: "tone-bad", undetermined: "tone-warn",
  attained: "tone-good", notAttained: "tone-warn", notEvaluable: "tone-calm", notApplicable: "tone-calm",
};
const WEIGHTS = ["error", "warning", "info"];
const SHOWN_AT_ONCE = 50;

function byWeight(items) {
  return [...items].sort((a, b) => WEIGHTS.indexOf(a.severity) - WEIGHTS.indexOf(b.severity));
}

function badge(code, words) {
  return el("span", { class: `badge ${TONE[code] || "tone-calm"}` }, words);
}

/** Write a JSON value for a reader. */
function shown(value) {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Show a whole report; ``place`` leads to a line of what was sent, ``answer`` holds id and time. */
function reportView(report, answer, place) {
  return [
    el("h2", { id: "report-heading", tabindex: "-1" }, t("report")),
    el("div", { class: "axes" }, verdictCard(report), attainmentCard(report)),
    el("div", { class: "card" }, subjectFacts(report), layers(report), downloads(answer)),
    el("div", { class: "card" }, problems(report, place)),
    requirements(report, place),
    report.records ? records(report.records, place) : null,
    el("div", { class: "card" }, el("h3", {}, t("particulars")), particulars(report, answer)),
  ].filter((part) => part !== null);
}

function verdictCard(report) {
  const counts = WEIGHTS.filter((key) => report.counts[key]).map((key) => `${word("severity", key)} ${report.counts[key]}`);
  return axis("verdict", word("verdict", report.verdict), AXIS[report.verdict], counts);
}

/** Count the requirements as the other renderings do: what is only encouraged is left out. */
function attainmentCard(report) {
  if (report.layers.consistency === "notReached") return axis("attainment", t("notEvaluated"), AXIS.notEvaluable, []);
  const asked = report.attainment.rules.filter((rule) => rule.severity !== "info");
  const count = (outcome) => asked.filter((rule) => rule.outcome === outcome).length;
  const parts = [["met", "pass"], ["notMet", "fail"], ["unknown", "notEvaluable"]]
    .filter(([, outcome]) => count(outcome))
    .map(([key, outcome]) => t(key, { count: count(outcome) }));
  if (report.records) parts.push(t("seeRecords"));
  const status = report.attainment.status;
  return axis("attainment", word("attainment", status), AXIS[status], parts);
}

function axis(name, says, tone, counts) {
  return el("section", { class: `card axis ${tone}`, "aria-labelledby": `axis-${name}` },
    el("h3", { id: `axis-${name}` }, t(name)),
    el("p", { class: "says" }, says),
    el("p", {}, counts.join(" · ")),
    el("p", { class: "hint" }, t(`${name}Means`)));
}

function subjectFacts(report) {
  const { subject, standard } = report;
  return facts([
    [t("facilityName"), subject.facilityName],
    [t("facilityId"), subject.facilityId],
    [t("period"), typeof subject.period === "object" ? t("span", subject.period) : subject.period],
    [t("recordType"), subject.recordType && word("recordType", subject.recordType)],
    [t("recordId"), subject.recordId && t("revision", { id: subject.recordId, revision: subject.revision || 1 })],
    [t("standard"), standard && t("release", standard)],
    [t("profile"), standard && standard.profile && pick(standard.profile.title)],
    [t("asOf"), report.asOf],
  ]);
}

function layers(report) {
  const steps = Object.entries(report.layers).map(([layer, state]) =>
    el("li", { class: TONE[state] }, `${word("layer", layer)} ${word("state", state)}`));
  return el("ol", { class: "steps", "aria-label": t("layers") }, steps);
}

function downloads(answer) {
  return el("p", { class: "actions downloads", role: "group", "aria-label": t("downloads") },
    el("button", { type: "button", onclick: answer.saveJson }, t("saveJson")),
    el("button", { type: "button", onclick: answer.saveHtml }, t("saveHtml")));
}

function problems(report, place) {
  const found = byWeight(report.findings);
  const [heading, none] = report.records ? ["ownProblems", "noOwnProblems"] : ["problems", "noProblems"];
  if (!found.length) return [el("h3", {}, t(heading, { count: 0 })), el("p", {}, t(none))];
  return [
    el("h3", {}, t(heading, { count: found.length })),
    report.truncated ? el("p", { class: "notice" }, t("truncated")) : null,
    ...listed(found.map((finding) => () => findingView(finding, place))),
  ];
}

/** Make a list that shows some entries at once and the others on demand. */
function listed(makers) {
  const list = el("ol", { class: "entries" });
  const more = el("button", { type: "button" });
  const extend = () => {
    const first = list.children.length;
    makers.slice(first, first + SHOWN_AT_ONCE).forEach((make) => list.append(make()));
    const rest = makers.length - list.children.length;
    more.hidden = rest === 0;
    more.textContent = t("more", { count: Math.min(rest, SHOWN_AT_ONCE) });
    if (first) list.children[first].querySelector("h4").focus();
  };
  more.addEventListener("click", extend);
  extend();
  return [list, more];
}

function findingView(finding, place) {
  const where = finding.where ? pick(finding.where) : "";
  return el("li", { class: "entry" },
    el("h4", { tabindex: "-1" }, badge(finding.severity, word("severity", finding.severity)), where || t("wholeDocument")),
    el("p", { class: "says-what" }, pick(finding.message)),
    mend(t("fix"), finding.fix),
    clauses(finding.clauses),
    el("div", { class: "small" }, facts([
      [t("value"), finding.value === undefined ? null : el("code", {}, shown(finding.value))],
      [t("place"), position(finding, place)],
      [t("related"), finding.related && el("code", {}, finding.related.join("  "))],
      [t("rule"), el("code", {}, finding.ruleId)],
    ])),
    derived(finding, place));
}

function derived(finding, place) {
  if (!finding.derived) return null;
  const inner = byWeight(finding.derived).map((each) => findingView(each, place));
  return el("details", {}, el("summary", {}, t("derived", { count: inner.length })), el("ol", { class: "entries" }, inner));
}

function mend(label, text) {
  return text ? el("p", { class: "mend" }, el("b", {}, label), pick(text)) : null;
}

/** Say where in the file: line and column first, the pointer second. */
function position(item, place) {
  const pointer = item.pointer ? el("code", {}, item.pointer) : "";
  if (!item.line) return pointer;
  const line = t("line", item);
  const lead = place ? el("button", { type: "button", class: "link", "aria-label": t("show", { place: line }), onclick: () => place(item.line, item.column) }, line) : line;
  return el("span", {}, lead, " ", pointer);
}

function clauses(cited) {
  return (cited || []).map((clause) =>
    el("figure", { class: "clause" },
      el("blockquote", { lang: "zh-CN" }, el("b", {}, t("clause")), t("quote", clause)),
      el("figcaption", {}, el("cite", {}, t("document", { title: pick(clause.title), section: clause.section }), " ", el("code", {}, clause.id)))));
}

/** Show the policy requirements: what is not met, what could not be told, the rest. */
function requirements(report, place) {
  const rules = byWeight(report.attainment.rules);
  const failing = rules.filter((rule) => rule.outcome === "fail");
  const open = rules.filter((rule) => rule.outcome === "notEvaluable");
  const rest = rules.filter((rule) => !failing.includes(rule) && !open.includes(rule));
  if (!rules.length) return null;
  const makers = failing.flatMap((rule) =>
    rule.instances.filter((each) => each.outcome === "fail").map((each) => () => shortfall(rule, each, place)));
  return el("div", { class: "card" },
    makers.length ? [el("h3", {}, t("shortfalls", { count: makers.length })), ...listed(makers)] : [el("h3", {}, t(report.records ? "ownRequirements" : "attainment"))],
    open.length ? folded(t("gaps", { count: open.length }), gaps(open)) : null,
    rest.length ? folded(t("others", { count: rest.length }), others(rest)) : null);
}

function folded(summary, content) {
  return el("details", {}, el("summary", {}, summary), content);
}

function shortfall(rule, instance, place) {
  const label = instance.label ? ` · ${instance.label}` : "";
  return el("li", { class: "entry" },
    el("h4", { tabindex: "-1" }, badge("notAttained", word("achieved", "fail")), pick(rule.title) + label),
    instance.message ? el("p", { class: "says-what" }, pick(instance.message)) : null,
    mend(t("improve"), instance.fix),
    clauses(rule.clauses),
    el("div", { class: "small" }, facts([
      [t("value"), instance.value === undefined ? null : shown(instance.value)],
      [t("threshold"), instance.threshold === undefined ? null : shown(instance.threshold)],
      [t("windows"), instance.windows && instance.windows.join(" ")],
      [t("place"), position(instance, place)],
      [t("rule"), el("code", {}, rule.ruleId)],
    ])));
}

function gaps(rules) {
  const missing = (rule) => [...new Set(rule.instances.flatMap((each) => each.missing || []))];
  const reason = (rule) => rule.reason || (rule.instances.find((each) => each.reason) || {}).reason;
  const rows = rules.map((rule) => [
    pick(rule.title),
    reason(rule) ? word("reason", reason(rule)) : "",
    el("code", {}, missing(rule).join("  ")),
  ]);
  return table([t("requirement"), t("because"), t("missing")], rows);
}

function others(rules) {
  const rows = rules.map((rule) => [pick(rule.title), word("achieved", rule.outcome), el("code", {}, rule.ruleId)]);
  return table([t("requirement"), t("outcome"), t("rule")], rows);
}

function table(heads, rows) {
  return el("table", {},
    el("thead", {}, el("tr", {}, heads.map((head) => el("th", { scope: "col" }, head)))),
    el("tbody", {}, rows.map((row) => el("tr", {}, row.map((cell) => el("td", {}, cell))))));
}

/** Tell whether a record of a bundle has anything to say beyond being in order. */
function speaks(member) {
  return member.verdict !== "conformant" || member.findings.length > 0
    || ["notAttained", "notEvaluable"].includes(member.attainment.status);
}

function records(members, place) {
  const telling = members.filter(speaks);
  const number = (member) => Number(member.pointer.split("/").pop()) + 1;
  const makers = telling.map((member) => () => el("li", { class: "entry" },
    el("h4", { tabindex: "-1" }, t("record", { number: number(member), kind: word("recordType", member.subject.recordType || "") }),
      badge(member.verdict, word("verdict", member.verdict)),
      badge(member.attainment.status, word("attainment", member.attainment.status))),
    folded(member.subject.recordId || member.pointer, el("div", {}, subjectFacts(member), problems(member, place), requirements(member, place) || ""))));
  return el("div", { class: "card" }, el("h3", {}, t("records", { count: members.length })), ...listed(makers),
    telling.length < members.length ? el("p", {}, t("fineRecords", { count: members.length - telling.length })) : null);
}

function particulars(report, answer) {
  return facts([
    [t("digest"), t("bytes", { digest: report.subject.sha256, bytes: report.subject.bytes })],
    [t("standardDigest"), report.standard && report.standard.digest],
    [t("reportId"), answer.id],
    [t("judgedAt"), answer.date && new Date(answer.date).toLocaleString(language)],
  ]);
}
