
const PREVIEW_LIMIT = 512 * 1024;
const find = (id) => document.getElementById(id);
const state = { file: null, preview: true, report: null, answer: null, problem: null };

/** Give what is to be judged: the chosen file as it is, or the pasted text. */
function payload() {
  return state.file || (find("text").value ? new Blob([find("text").value]) : null);
}

function payloadHeaders(accept) {
  const name = state.file ? state.file.name.toLowerCase() : "";
  const lines = /\.(ndjson|jsonl)(\.gz)?$/.test(name);
  const headers = { Accept: accept, "Content-Type": lines ? "application/x-ndjson" : "application/json" };
  if (name.endsWith(".gz")) headers["Content-Encoding"] = "gzip";
  return headers;
}

function ask(body, accept) {
  const query = new URLSearchParams({ lang: language });
  if (find("as-of").value) query.set("asOf", find("as-of").value);
  if (find("profile").value) query.set("profile", find("profile").value);
  return fetch(`/v1/validate?${query}`, { method: "POST", body, headers: payloadHeaders(accept) });
}

async function submit(event) {
  event.preventDefault();
  const body = payload();
  if (!body) return say("nothing");
  busy(true);
  try {
    await receive(await ask(body, "application/json"), body);
  } catch {
    forget();
    state.problem = { texts: { title: TEXTS.page.notJudged, detail: TEXTS.page.unreachable } };
    say(null);
  } finally {
    busy(false);
    draw();
  }
  const heading = document.querySelector("#report h2, #problem h2");
  heading.focus();
  heading.scrollIntoView();
}

async function receive(response, body) {
  forget();
  const bytes = await response.blob();
  const document_ = JSON.parse(await bytes.text());
  say(response.ok ? "done" : null);
  if (!response.ok) {
    state.problem = document_;
    return;
  }
  state.report = document_;
  state.answer = {
    id: response.headers.get("Jiceng-Report-Id"),
    date: response.headers.get("Date"),
    saveJson: () => save(bytes, "json"),
    saveHtml: () => saveHtml(body),
  };
}

async function saveHtml(body) {
  const response = await ask(body, "text/html");
  if (response.ok) save(await response.blob(), "html");
}

function save(content, ending) {
  const name = (state.report.subject.recordId || "report").replace(/[^A-Za-z0-9._-]/g, "_");
  const link = el("a", { href: URL.createObjectURL(content), download: `jiceng-${name}.${ending}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

function say(key) {
  find("status").textContent = key ? t(key) : "";
}

function busy(on) {
  document.querySelector("button.primary").disabled = on;
  if (on) say("checking");
}

function forget() {
  Object.assign(state, { report: null, answer: null, problem: null });
}

/** Lead to a line and column of what was sent, where it can be shown. */
function place(line, column) {
  const text = find("text");
  const lines = text.value.split("\n");
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  const before = [...(lines[line - 1] || "")].slice(0, column - 1).join("").length;
  text.focus();
  text.setSelectionRange(start + before, start + (lines[line - 1] || "").length);
  text.scrollTop = (line - 3) * (text.scrollHeight / lines.length);
  text.scrollIntoView({ block: "center" });
}

function draw() {
  const { report, problem, answer } = state;
  find("report").textContent = "";
  find("problem").textContent = "";
  find("report").hidden = !report;
  find("problem").hidden = !problem;
  if (report) find("report").append(...reportView(report, answer, state.preview ? place : null));
  if (problem) find("problem").append(...problemView(problem));
}

function problemView(problem) {
  const wrong = (problem.parameters || []).map((each) => el("li", {}, el("code", {}, each.name), " ", pick(each.reason)));
  return [
    el("h2", { tabindex: "-1" }, pick(problem.texts.title)),
    el("p", {}, pick(problem.texts.detail)),
    el("ul", {}, wrong),
    problem.instance ? el("p", { class: "small" }, t("requestNumber", { id: problem.instance.split(":").pop() })) : "",
  ];
}

async function choose(file) {
  state.file = file;
  const readable = file.size <= PREVIEW_LIMIT && !file.name.toLowerCase().endsWith(".gz");
  state.preview = readable;
  find("text").value = readable ? await file.text() : "";
  describe();
  say(null);
}

/** Say which file is chosen. */
function describe() {
  const { file } = state;
  const size = file && (file.size < 10240 ? `${file.size} B` : `${Math.round(file.size / 1024)} KB`);
  const note = file && !state.preview ? t("notShown") : "";
  find("chosen").textContent = file ? `${t("chosen", { name: file.name, size })} ${note}` : "";
}

function typed() {
  state.file = null;
  state.preview = true;
  find("file").value = "";
  describe();
}

function clear() {
  find("form").reset();
  typed();
  forget();
  draw();
  say(null);
  find("file").focus();
}

function toggle() {
  language = language === "en" ? "zh-CN" : "en";
  translate();
  describe();
  say(null);
  draw();
}

/** Offer the provincial profiles there are. */
async function offerProfiles() {
  const { standards } = await (await fetch("/v1/standards")).json();
  const latest = standards[standards.length - 1].version;
  const { profiles } = await (await fetch(`/v1/standards/${latest}/profiles`)).json();
  profiles.forEach((profile) => {
    find("profile").append(el("option", { value: profile.id, "data-title": JSON.stringify(profile.title) }, pick(profile.title)));
  });
}

function drop(event) {
  event.preventDefault();
  find("drop").classList.remove("over");
  if (event.dataTransfer.files.length) choose(event.dataTransfer.files[0]);
}

function hover(event) {
  event.preventDefault();
  find("drop").classList.toggle("over", event.type === "dragover");
}

find("form").addEventListener("submit", submit);
find("file").addEventListener("change", (event) => event.target.files.length && choose(event.target.files[0]));
find("text").addEventListener("input", typed);
find("clear").addEventListener("click", clear);
find("language").addEventListener("click", toggle);
find("drop").addEventListener("drop", drop);
["dragover", "dragleave"].forEach((name) => find("drop").addEventListener(name, hover));
window.addEventListener("dragover", (event) => event.preventDefault());
window.addEventListener("drop", (event) => event.preventDefault());
translate();
offerProfiles().catch(() => {});
