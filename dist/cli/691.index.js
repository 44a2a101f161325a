export const id = 691;
export const ids = [691];
export const modules = {

/***/ 6174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2882);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


// src/report/markdown.ts
function markdown(message) {
  return message.split("`").map((piece, index, all) => {
    const isCode = index % 2 === 1 && index < all.length - 1;
    return isCode ? `<code>${unlinked(piece)}</code>` : unlinked(piece);
  }).join("");
}
function code(value, longest = 100) {
  return `<code>${unlinked((0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(value, longest).toWellFormed())}</code>`;
}
function markdownLink(text, address) {
  return `<a href="${escaped(address)}">${text}</a>`;
}
function unlinked(text) {
  return escaped(text).replaceAll("&#64;", "&#64;<wbr>").replace(/www\./gi, (found) => `${found.slice(0, 3)}&#46;`);
}
function escaped(text) {
  return (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceUnseen */ .fo)(text, () => " ").replace(
    /[&<>"'\\`*_{}[\]()#+!~|@$:]/g,
    (character) => `&#${character.charCodeAt(0)};`
  );
}


//# sourceMappingURL=report-markdown-shared.js.map


/***/ }),

/***/ 7691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toSummary: () => (/* binding */ toSummary)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6174);
/* harmony import */ var _report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5252);
/* harmony import */ var _model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4471);
/* harmony import */ var _report_verdict_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9577);
/* harmony import */ var _model_report_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(246);
/* harmony import */ var _report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5445);
/* harmony import */ var _model_rules_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2859);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9456);
/* harmony import */ var _generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3587);
/* harmony import */ var _text_page_address_shared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(938);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(145);
/* harmony import */ var _report_told_shared_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5950);
/* harmony import */ var _report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9862);
/* harmony import */ var _model_finding_shared_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6561);
/* harmony import */ var _model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(759);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9564);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2882);
/* harmony import */ var _bound_shared_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(726);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



















// src/report/phases.ts
function phasesOf(status, today) {
  const { target, upload, release, timeline } = status;
  const uploaded = target.uploaded.value ?? target.accepted.value;
  const released = target.released.value;
  if (!uploaded && upload.opens === null) return [];
  const held = target.stage === "planned" ? upload : release;
  return [
    ...sourcePhases(timeline),
    ...uploaded ? on("uploaded", uploaded) : on(asFrom("upload", upload), dayOfUpload(status, today)),
    ...ageingPhase(status),
    ...released ? on("released", released) : on(asFrom("release", held), release.isUnknown ? null : release.opens)
  ];
}
function on(label, day) {
  return day ? [{ label, from: day, to: day }] : [];
}
function sourcePhases({ source, settled }) {
  if (!source) return [];
  const settling = settled ? [{ label: "settling", from: source.release, to: settled }] : [];
  return [...on(`${source.name} released`, source.release), ...settling];
}
function dayOfUpload({ upload: { opens, isUnknown }, timeline }, today) {
  if (isUnknown || opens === null) return null;
  return timeline.source ? opens : (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .later */ .NU)(opens, today);
}
function ageingPhase({ target, release, timeline: { ageing } }) {
  const isAccepted = target.accepted.value !== void 0;
  if (!ageing || release.isUnknown && !isAccepted) return [];
  return [{ label: isAccepted ? "ageing" : "ageing at the earliest", ...ageing }];
}
function asFrom(what, gate) {
  return `${what} ${(0,_report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .toPutRight */ .vJ)(gate).length > 0 ? "at the earliest" : "from"}`;
}
function supportOf({ target, timeline }, phases) {
  const { lastDay } = timeline;
  const series = target.series.value;
  if (!series || !lastDay) return void 0;
  const last = phases.reduce((latest, { to }) => (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .later */ .NU)(latest, to), series.release);
  return lastDay > last ? { label: `supported until ${lastDay}`, from: last, to: lastDay } : { label: `support ends ${lastDay}`, from: lastDay, to: lastDay };
}
function areNear(phases, today) {
  const [first, last] = [(0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .addDays */ .fi)(today, -furthest), (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .addDays */ .fi)(today, furthest)];
  return phases.every(({ from, to }) => from >= first && to <= last);
}
var furthest = 400;
function phaseInWords({ label, from, to }) {
  return from === to ? `${label} ${from}` : `${label} ${from} to ${to}`;
}

// src/report/gantt.ts
var mostDrawn = 10;
var shownSupport = 45;
function timeOf({ manifests, today }) {
  const all = manifests.flatMap(
    (manifest) => manifest.targets.map((status, index) => ({
      row: rowOf(status, index, today, manifests.length > 1 ? manifest : void 0),
      isOver: status.target.stage === "released"
    }))
  );
  const near = all.filter(({ row }) => row.phases.length > 0 && areNear(row.phases, today));
  const inTurn = [...near.filter(({ isOver }) => !isOver), ...near.filter(({ isOver }) => isOver)];
  const rows = inTurn.slice(0, mostDrawn).map(({ row }) => row);
  if (rows.length === 0) return [];
  const far = all.filter(({ row }) => row.phases.length > 0 && !areNear(row.phases, today));
  return [
    "### Time",
    "",
    ...chart(rows, today),
    "",
    ...rows.map(inWords),
    ...notDrawn(
      `the picture holds ${mostDrawn}`,
      inTurn.slice(mostDrawn).map(({ row }) => row)
    ),
    ...notDrawn(
      "more than a year away",
      far.map(({ row }) => row)
    ),
    ...notDrawn(
      "it can go nowhere, or no day is known",
      all.flatMap(({ row }) => row.phases.length === 0 ? [row] : [])
    )
  ];
}
var mostNamed = 5;
function notDrawn(why, rows) {
  const names = rows.slice(0, mostNamed).map(({ heading }) => heading);
  if (rows.length > mostNamed) names.push(`${rows.length - mostNamed} more`);
  return names.length === 0 ? [] : [`- Not drawn (${why}): ${names.join("; ")}`];
}
function rowOf(status, index, today, manifest) {
  const series = status.target.series.written ?? "";
  const phases = phasesOf(status, today);
  return {
    name: [
      ...manifest ? [plain(manifest.package ?? "", "package")] : [],
      plain(series, `target ${index + 1}`)
    ].join(" "),
    heading: `${manifest ? `${(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(manifest.path, 300)}, ` : ""}${(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(series)}`,
    phases,
    support: supportOf(status, phases)
  };
}
function plain(name, otherwise) {
  return /^[a-z\d][a-z\d.+-]{0,39}$/i.test(name) ? name : otherwise;
}
function chart(rows, today) {
  const last = rows.flatMap(({ phases }) => phases).reduce((latest, { to }) => (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .later */ .NU)(latest, to), today);
  const end = (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .addDays */ .fi)(last, shownSupport);
  const first = rows.flatMap(({ phases }) => phases).reduce((least, { from }) => (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .earlier */ .X)(least, from), today);
  const names = /* @__PURE__ */ new Map();
  return [
    "```mermaid",
    "gantt",
    "  accTitle: Each target from the release of its source to the end of its support",
    "  accDescr: The list below the chart says the same in words.",
    "  dateFormat YYYY-MM-DD",
    "  axisFormat %Y-%m",
    `  tickInterval ${monthsBetweenTicks(first, end)}month`,
    // Mermaid's own marker shows the day on which somebody looks at the chart.
    "  todayMarker off",
    "  section today",
    task({ label: `today ${today}`, from: today, to: today }, "crit"),
    ...rows.flatMap(({ name, phases, support }) => {
      const count = (names.get(name) ?? 0) + 1;
      names.set(name, count);
      const shown = support && support.from <= end ? [{ ...support, to: (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .earlier */ .X)(support.to, end) }] : [];
      return [
        `  section ${name}${count > 1 ? ` no. ${count}` : ""}`,
        ...[...phases, ...shown].map((phase) => task(phase, stateOf(phase, today)))
      ];
    }),
    "```"
  ];
}
function monthsBetweenTicks(from, to) {
  return Math.ceil((0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .daysBetween */ .YM)(from, to) / 150);
}
function stateOf({ from, to }, today) {
  if (to <= today) return "done";
  return from <= today ? "active" : void 0;
}
function task({ label, from, to }, state) {
  const tags = [...from === to ? ["milestone"] : [], ...state ? [state] : []];
  return `    ${label} :${[...tags, from, from === to ? "0d" : to].join(", ")}`;
}
function inWords({ heading, phases, support }) {
  const words = [...phases.map(phaseInWords), ...support ? [support.label] : []];
  return `- ${heading}: ${words.join("; ")}`;
}

// src/report/summary-findings.ts
function findingsOf(report, linkTo, room, below = () => []) {
  const items = (0,_model_finding_shared_js__WEBPACK_IMPORTED_MODULE_14__/* .allFindings */ .c4)(report).map((finding, index) => {
    const item = itemOf(finding, index, report, linkTo);
    return { ...item, text: [item.text, ...below(finding)].join("\n") };
  });
  const kept = gravest(items, room);
  const apart = (heading) => kept.filter(({ finding }) => headingOf(finding) === heading);
  return {
    lines: [
      ...headings.flatMap((heading) => {
        const under = apart(heading);
        return under.length > 0 ? [`### ${heading}`, "", ...byFile(under)] : [];
      })
    ],
    left: items.length - kept.length
  };
}
var headings = [
  "Findings",
  "Told, not failed: the change leaves these manifests alone",
  "Waived, with the reason given"
];
function headingOf({ waived, isTold }) {
  return headings[waived !== void 0 ? 2 : isTold ? 1 : 0];
}
function gravest(items, room) {
  let size = 0;
  const groups = /* @__PURE__ */ new Set();
  const byRank = [...items].sort(
    (one, other) => rank(one.finding) - rank(other.finding) || one.index - other.index
  );
  const tooMany = byRank.findIndex(({ heading, text, finding }) => {
    const group = `${headingOf(finding)} ${heading}`;
    size += (0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .bytes */ .ee)(text) + 1 + (groups.has(group) ? 0 : (0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .bytes */ .ee)(heading) + 3);
    groups.add(group);
    return size > room;
  });
  return (tooMany < 0 ? byRank : byRank.slice(0, tooMany)).sort((one, other) => one.index - other.index);
}
function rank(finding) {
  return _model_finding_shared_js__WEBPACK_IMPORTED_MODULE_14__/* .severities */ .gO.indexOf(finding.severity) + headings.indexOf(headingOf(finding)) * _model_finding_shared_js__WEBPACK_IMPORTED_MODULE_14__/* .severities */ .gO.length;
}
function byFile(items) {
  const groups = /* @__PURE__ */ new Map();
  for (const { heading, text } of items) {
    const group = groups.get(heading);
    if (group) group.push(text);
    else groups.set(heading, [text]);
  }
  return [...groups].flatMap(([heading, texts]) => [heading, "", ...texts, ""]);
}
function itemOf(finding, index, report, linkTo) {
  const { at } = finding;
  const heading = at ? `#### ${(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(report.nameOf(at.file), 300)}` : "#### The run";
  return { finding, heading, index, text: textOf(finding, linkTo) };
}
function textOf({ severity, rule, message, help, url, at, waived }, linkTo) {
  const address = at && linkTo(at.file, at.line);
  const line = at ? `, ${address === void 0 ? `line ${at.line}` : (0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)(`line ${at.line}`, address)}` : "";
  const head = `- **${waived === void 0 ? severity : "waived"}** <a href="${(0,_text_page_address_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .rulePage */ .g)(rule)}">${rule}</a>${line}: ${(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(message)}`;
  return waived === void 0 ? `${head}<br>Way out: ${(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(help)}${policyPage(url, rule)}` : `${head}<br>Waived: ${(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(waived, waived.length)}`;
}
function policyPage(url, rule) {
  if (url === (0,_text_page_address_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .rulePage */ .g)(rule)) return "";
  const isTrusted = trustedPlaces.some((place) => url.startsWith(`${place}/`)) && /^[\w./:#-]*$/.test(url);
  return isTrusted ? ` <a href="${url}">The policy</a>.` : ` The policy: ${(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(url, 300)}.`;
}
var trustedPlaces = ["https://ubuntu.com", "https://documentation.ubuntu.com", _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .about */ .C.homepage];

// src/report/summary-targets.ts
var mostRows = 500;
function targetTable(report, room, rest) {
  const { manifests, today } = report;
  const rows = manifests.flatMap(
    (manifest) => manifest.targets.map((status) => {
      const { target } = status;
      const cells = [
        (0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(manifest.path, 300),
        (0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(manifest.package ?? ""),
        (0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(target.series.written ?? ""),
        (0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(target.version.value?.text ?? ""),
        (0,_report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .uploadInWords */ .Mz)(status, today),
        [
          (0,_report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .releaseInWords */ .I4)(status, today),
          ...[...(0,_report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .untoldOf */ .YA)(status), ...(0,_report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .filledInWords */ .zQ)(target)].map(_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)
        ].join("<br>")
      ];
      return `| ${cells.join(" | ")} |`;
    })
  );
  if (rows.length === 0) return [];
  const kept = (0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .fitting */ ._Q)(rows.slice(0, mostRows), room);
  const left = rows.length - kept.length + (0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .leftOut */ .ig)(report).targets;
  return [
    "### Targets",
    "",
    "| manifest | package | target | version | upload gate | release gate |",
    "| --- | --- | --- | --- | --- | --- |",
    ...kept,
    "",
    ...(0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .loud */ .n3)((0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .didNotFit */ .W1)(left, "target", rest))
  ];
}

// src/report/page.ts
var roomForNotes = 1e3;
function page(report, { head, foot, largest, rest, linkTo, below }) {
  const room = largest - (0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .bytes */ .ee)(head.join("\n")) - (0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .bytes */ .ee)(foot) - roomForNotes;
  const everything = report.whole ? void 0 : rest;
  const targets = targetTable(report, room / 2, everything);
  const findings = findingsOf(report, linkTo, room - (0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .bytes */ .ee)(targets.join("\n")), below);
  return [
    ...head,
    ...targets,
    ...findings.lines,
    ...(0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .loud */ .n3)((0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .didNotFit */ .W1)(findings.left + (0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .leftOut */ .ig)(report).findings, "finding", everything)),
    foot
  ].join("\n");
}

// src/report/summary-status.ts
var mostLines = 12;
function statusList({ manifests, today }, largest) {
  const all = manifests.flatMap((manifest) => manifest.targets.map((status) => ({ manifest, status })));
  if (all.length === 0) return [];
  const isOver = ({ status }) => status.target.stage === "released";
  const inTurn = [...all.filter((each) => !isOver(each)), ...all.filter(isOver)];
  const lines = inTurn.slice(0, mostLines).map(({ manifest, status }) => {
    const where = manifests.length > 1 ? `${(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(manifest.path)}, ` : "";
    return `- ${where}${(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(status.target.series.written ?? "?", 30)}: ${(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .statusInWords */ .xq)(status, today))}`;
  });
  const kept = (0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .fitting */ ._Q)(lines, largest / 8);
  const left = all.length - kept.length;
  return [...kept, ...left > 0 ? [`- ${left} more, in the table of targets`] : [], ""];
}

// src/report/summary.ts
var largestSummary = 1e3 * 1024;
function toSummary(report, linkTo, largest = largestSummary) {
  const time = timeOf(report);
  const head = [
    "## sru-gate",
    "",
    `**${(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_report_verdict_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .verdict */ .W)(report))}**`,
    "",
    ...statusList(report, largest),
    ...time,
    ...time.length > 0 ? [""] : []
  ];
  const foot = `Judged on ${report.today} with the release calendar ${(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(report.calendar.source, 300)}${report.shard ? `; shard ${(0,_model_report_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .shardName */ .A)(report.shard)}` : ""}.
`;
  return page(report, { head, foot, largest, rest: "JSON report", linkTo });
}

//# sourceMappingURL=report-summary.js.map


/***/ }),

/***/ 9577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ verdict)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _model_report_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(246);
/* harmony import */ var _report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5445);
/* harmony import */ var _model_rules_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2859);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9456);
/* harmony import */ var _report_told_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5950);
/* harmony import */ var _model_finding_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6561);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2882);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);








// src/report/verdict.ts
function verdict({ whole, ...shown }) {
  const report = whole ?? shown;
  const { manifests, shard, told } = report;
  if (manifests.length === 0) {
    return shard ? `No backport manifest falls to shard ${(0,_model_report_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .shardName */ .A)(shard)}: nothing to check.` : "There is no backport manifest: nothing to check.";
  }
  const numbers = (0,_report_told_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .countsInWords */ .Pe)(told);
  const count = (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(manifests.filter(({ isChanged }) => isChanged === false).length, "manifest");
  const rest = numbers === "" ? "" : ` Told, not failed: ${numbers} in ${count} that the change leaves alone.`;
  return `${onWhatDecides(report, (0,_model_finding_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .decidingManifests */ .i8)(report))}${rest}`;
}
function onWhatDecides(report, manifests) {
  const { counts, today } = report;
  const errors = (0,_model_finding_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .allFindings */ .c4)(report).filter(({ severity, isTold }) => severity === "error" && !isTold);
  if (errors.length === 0) {
    const rest = counts.warning > 0 ? ` (${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(counts.warning, "warning")})` : "";
    if (manifests.length === 0 && counts.inconclusive === 0)
      return `Pass: the change touches no backport manifest, and nothing that one rests on${rest}.`;
    return counts.inconclusive > 0 ? `Inconclusive: ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(counts.inconclusive, "piece")} of evidence could not be had${rest}.` : `Pass: nothing breaks the policy${rest}.`;
  }
  const toMend = manifests.map(
    ({ findings, targets, untold }) => findings.filter((each) => isToMend(each, targets)).length + (untold?.error ?? 0)
  );
  const ofRun = report.findings.filter((each) => isToMend(each, [])).length;
  const count = toMend.reduce((sum, each) => sum + each, ofRun);
  const gates = [
    ...new Set(
      manifests.flatMap(
        ({ targets, package: name }) => targets.flatMap((status) => gateAhead(status, manifests.length > 1 ? name : void 0, today))
      )
    )
  ];
  if (count === 0 && gates.length > 0) return `Not yet: ${someOf(gates)}.`;
  const failing = count === 0 ? manifests.filter(({ result }) => result === "fail") : toMend.filter((each) => each > 0);
  const where = manifests.length > 1 ? ` in ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(failing.length, "manifest")} of ${manifests.length}` : "";
  return `Fail: ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(count || errors.length, "error")}${where} to put right${gates.length > 0 ? `; and ${someOf(gates)}` : ""}.`;
}
function isToMend({ rule, severity, series }, targets) {
  if (severity !== "error") return false;
  if (!(0,_model_rules_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .passesWithTime */ .Xv)(rule)) return true;
  return !targets.some(
    ({ target: { stage, series: own } }) => (series.length === 0 || series.includes(own.written ?? "")) && (stage === "planned" || stage === "uploaded" && (0,_model_rules_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .passesWithTime */ .Xv)(rule, "release"))
  );
}
function gateAhead({ target, upload, release }, name, today) {
  const isNext = target.stage === "planned" && !upload.open;
  const gate = isNext ? upload : release;
  if (gate.open || gate.opens === null || gate.opens <= today) return [];
  const what = `${name === void 0 ? "" : `${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(name)} in `}${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(target.series.written ?? "")}`;
  const earliest = (0,_report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .toPutRight */ .vJ)(gate).length > 0 ? ", at the earliest" : "";
  return [
    `the ${isNext ? "upload" : "release"} gate for ${what} opens ${(0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .bothWays */ .MU)(gate.opens, today)}${earliest}`
  ];
}
var mostGates = 5;
function someOf(gates) {
  const more = gates.length - mostGates;
  return (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .joinWords */ .yZ)([...gates.slice(0, mostGates), ...more > 0 ? [`${more} more`] : []]);
}


//# sourceMappingURL=report-verdict-shared.js.map


/***/ })

};

//# sourceMappingURL=691.index.js.map