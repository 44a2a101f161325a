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
/* harmony import */ var _report_trusted_page_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9062);
/* harmony import */ var _report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5252);
/* harmony import */ var _model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4471);
/* harmony import */ var _text_page_address_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(938);
/* harmony import */ var _model_report_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(246);
/* harmony import */ var _report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5445);
/* harmony import */ var _model_rules_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2859);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9456);
/* harmony import */ var _generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3587);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(145);
/* harmony import */ var _report_told_shared_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5950);
/* harmony import */ var _report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9862);
/* harmony import */ var _model_finding_shared_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6561);
/* harmony import */ var _model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(759);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9564);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2882);
/* harmony import */ var _bound_2_shared_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9455);

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
  return timeline.source ? opens : (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .later */ .NU)(opens, today);
}
function ageingPhase({ target, release, timeline: { ageing } }) {
  const isAccepted = target.accepted.value !== void 0;
  if (!ageing || release.isUnknown && !isAccepted) return [];
  return [{ label: isAccepted ? "ageing" : "ageing at the earliest", ...ageing }];
}
function asFrom(what, gate) {
  return `${what} ${(0,_report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .toPutRight */ .vJ)(gate).length > 0 ? "at the earliest" : "from"}`;
}
function supportOf({ target, timeline }, phases) {
  const { lastDay } = timeline;
  const series = target.series.value;
  if (!series || !lastDay) return void 0;
  const last = phases.reduce((latest, { to }) => (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .later */ .NU)(latest, to), series.release);
  return lastDay > last ? { label: `supported until ${lastDay}`, from: last, to: lastDay } : { label: `support ends ${lastDay}`, from: lastDay, to: lastDay };
}
function areNear(phases, today) {
  const [first, last] = [(0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .addDays */ .fi)(today, -furthest), (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .addDays */ .fi)(today, furthest)];
  return phases.every(({ from, to }) => from >= first && to <= last);
}
var furthest = 400;
function phaseInWords({ label, from, to }) {
  return from === to ? `${label} ${from}` : `${label} ${from} to ${to}`;
}

// src/report/gantt.ts
var mostDrawn = 10;
var nearDays = 90;
function timeOf({ manifests, today }) {
  const all = manifests.flatMap(
    (manifest) => manifest.targets.map((status, index) => ({
      row: rowOf(status, index, today, manifests.length > 1 ? manifest : void 0),
      isOver: status.target.stage === "released"
    }))
  );
  const near = all.filter(({ row }) => row.phases.length > 0 && areNear(row.phases, today));
  const inTurn = [...near.filter(({ isOver: isOver2 }) => !isOver2), ...near.filter(({ isOver: isOver2 }) => isOver2)];
  const rows = inTurn.slice(0, mostDrawn).map(({ row }) => row);
  if (rows.length === 0) return [];
  const far = all.filter(({ row }) => row.phases.length > 0 && !areNear(row.phases, today));
  return [
    "### Time",
    "",
    ...chart(rows, today),
    "",
    // Who sees the chart needs no second one in words.
    "<details><summary>The same in words</summary>",
    "",
    ...rows.map(inWords),
    "",
    "</details>",
    "",
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
    ),
    ...all.length > rows.length ? [""] : []
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
  const last = rows.flatMap(({ phases }) => phases).reduce((latest, { to }) => (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .later */ .NU)(latest, to), today);
  const end = (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .addDays */ .fi)(last, nearDays);
  const supports = rows.flatMap(({ support }) => support && support.to <= end ? [support] : []);
  const drawn = supports.reduce((latest, { to }) => (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .later */ .NU)(latest, to), last);
  const first = rows.flatMap(({ phases }) => phases).reduce((least, { from }) => (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .earlier */ .X)(least, from), today);
  const names = /* @__PURE__ */ new Map();
  return [
    "```mermaid",
    "gantt",
    "  accTitle: Each target from the release of its source to its own release",
    "  accDescr: The list below the chart says the same in words.",
    "  dateFormat YYYY-MM-DD",
    "  axisFormat %Y-%m",
    `  tickInterval ${monthsBetweenTicks(first, drawn)}month`,
    // Mermaid's own marker shows the day on which somebody looks at the chart.
    "  todayMarker off",
    "  section today",
    task({ label: `today ${today}`, from: today, to: today }, "crit"),
    ...rows.flatMap(({ name, phases, support }) => {
      const count = (names.get(name) ?? 0) + 1;
      names.set(name, count);
      const shown = support && supports.includes(support) ? [support] : [];
      return [
        `  section ${name}${count > 1 ? ` no. ${count}` : ""}`,
        ...[...phases, ...shown].map((phase) => task(phase, stateOf(phase, today)))
      ];
    }),
    "```"
  ];
}
function monthsBetweenTicks(from, to) {
  return Math.ceil((0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .daysBetween */ .YM)(from, to) / 150);
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

// src/report/head.ts
var mostLines = 12;
function headOf(report, largest) {
  const { manifests } = report;
  const [only] = manifests;
  return [
    `**${(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_model_report_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .verdict */ .WJ)(report))}**`,
    "",
    // The findings say what to do: they need the room.
    ...only && manifests.length === 1 ? ofOne(only, report, largest / 8) : ofMany(report, largest / 8)
  ];
}
function ofOne(manifest, report, room) {
  const named = whose(manifest, false);
  const lines = targetsInTurn(manifest).map((status) => `- ${targetLine(status, report)}`);
  const kept = keptOf(lines, room - (0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .bytes */ .ee)(named));
  return [named, "", ...withLeft(kept, lines.length), ...lines.length > 0 ? [""] : []];
}
function ofMany({ manifests, ...report }, room) {
  const all = manifests.reduce((count, { targets: targets2 }) => count + targets2.length, 0);
  const inTurn = (0,_model_report_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestsInTurn */ .dI)(manifests).filter(({ targets: targets2 }) => targets2.length > 0);
  const ordered = [
    ...inTurn.filter(({ targets: targets2, result }) => result !== "pass" || !targets2.every(isOver)),
    ...inTurn.filter(({ targets: targets2, result }) => result === "pass" && targets2.every(isOver))
  ];
  const lines = [];
  let [left, targets] = [room, 0];
  for (const manifest of ordered) {
    if (targets === mostLines) break;
    const named = `- ${whose(manifest, true)}`;
    const own = targetsInTurn(manifest).map((status) => `  - ${targetLine(status, report)}`);
    const kept = keptOf(own, left - (0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .bytes */ .ee)(named) - 1).slice(0, mostLines - targets);
    if (kept.length === 0) break;
    lines.push(named, ...kept);
    left -= (0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .bytes */ .ee)([named, ...kept].join("\n")) + 1;
    targets += kept.length;
  }
  return [...withLeft(lines, lines.length + all - targets), ...all > 0 ? [""] : []];
}
function isOver({ target }) {
  return target.stage === "released";
}
function targetsInTurn({ targets }) {
  return [...targets.filter((each) => !isOver(each)), ...targets.filter(isOver)];
}
function keptOf(lines, room) {
  let left = room;
  const kept = [];
  for (const line of lines.slice(0, mostLines)) {
    left -= (0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .bytes */ .ee)(line) + 1;
    if (left < 0) break;
    kept.push(line);
  }
  return kept;
}
function withLeft(kept, all) {
  const left = all - kept.length;
  return [...kept, ...left > 0 ? [`- ${left} more, in the table of targets`] : []];
}
function targetLine(status, { today }) {
  return `${(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(status.target.series.written ?? "?", 30)}: ${(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .statusInWords */ .xq)(status, today))}`;
}
function whose({ bug, package: name, policy, policyPage: policyPage2, path }, isOneOfMany) {
  return [
    ...bug === void 0 ? [] : [(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)(`SRU bug ${bug}`, (0,_report_trusted_page_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .sruBugPage */ .k)(bug))],
    name === void 0 ? "unknown package" : (0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name),
    `policy ${(0,_report_trusted_page_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .isTrustedPage */ .T)(policyPage2) ? (0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)((0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(policy), policyPage2) : (0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(policy)}`,
    ...isOneOfMany ? [(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path, 300)] : []
  ].join(", ");
}

// src/report/summary-findings.ts
function findingsOf(report, linkTo, room, below = () => []) {
  const items = (0,_model_report_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .workOf */ .LT)(report).flatMap(({ manifest, findings }) => findings.map((finding) => ({ finding, manifest }))).map(({ finding, manifest }, index) => {
    const text = [textOf(finding, manifest, { report, linkTo }), ...below(finding)].join("\n");
    const heading = manifest ? `#### ${(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(manifest.path, 300)}` : "#### The run";
    return { finding, index, heading, text };
  });
  const kept = gravest(items, room);
  const apart = (heading) => kept.filter(({ finding }) => headingOf(finding) === heading);
  return {
    lines: headings.flatMap((heading) => {
      const under = apart(heading);
      return under.length > 0 ? [`### ${heading}`, "", ...byManifest(under, report)] : [];
    }),
    left: items.length - kept.length
  };
}
var headings = [
  "Findings",
  "Reported only: the change does not touch these manifests",
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
function byManifest(items, { manifests }) {
  const groups = /* @__PURE__ */ new Map();
  for (const { heading, text } of items) {
    const group = groups.get(heading);
    if (group) group.push(text);
    else groups.set(heading, [text]);
  }
  const isOne = groups.size === 1 && manifests.length === 1;
  return [...groups].flatMap(([heading, texts]) => [...isOne ? [] : [heading, ""], ...texts, ""]);
}
function textOf(finding, manifest, around) {
  const { severity, rule, message, help, url, waived } = finding;
  const kind = waived === void 0 ? severity : "waived";
  const waits = (0,_model_report_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .onlyWaits */ .PI)(finding, manifest?.targets ?? []) ? ", only waits" : "";
  const head = `- **${kind}**${waits} <a href="${(0,_text_page_address_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .rulePage */ .gd)(rule)}">${rule}</a>${placeOf(finding, manifest, around)}: ${(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(message)}`;
  return waived === void 0 ? `${head}<br>Way out: ${(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(help)}${policyPage(url, rule)}` : `${head}<br>Waived: ${(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(waived, waived.length)}`;
}
function placeOf({ at }, manifest, { report, linkTo }) {
  if (!at) return "";
  const address = linkTo(at.file, at.line);
  const name = report.nameOf(at.file);
  const file = name === manifest?.path ? "" : `${(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name, 300)} `;
  const line = `line ${at.line}`;
  return `, ${file}${address === void 0 ? line : (0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)(line, address)}`;
}
function policyPage(url, rule) {
  if (url === (0,_text_page_address_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .rulePage */ .gd)(rule)) return "";
  return (0,_report_trusted_page_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .isTrustedPage */ .T)(url) ? ` <a href="${url}">The policy</a>.` : ` The policy: ${(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(url, 300)}.`;
}

// src/report/summary-targets.ts
var mostRows = 500;
function targetTable(report, room, rest) {
  const { manifests, today } = report;
  const isOne = manifests.length === 1;
  const isOnePackage = new Set(manifests.map(({ package: name }) => name)).size <= 1;
  const columns = ["target", "upload gate", "release gate", "version"];
  if (!isOnePackage) columns.push("package");
  if (!isOne) columns.push("manifest");
  const rows = (0,_model_report_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestsInTurn */ .dI)(manifests).flatMap(
    (manifest) => manifest.targets.map((status) => {
      const cells = [
        (0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(status.target.series.written ?? ""),
        inCell((0,_report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .uploadInWords */ .Mz)(status, today)),
        releaseCell(status, today),
        (0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(status.target.version.value?.text ?? ""),
        ...isOnePackage ? [] : [(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(manifest.package ?? "")],
        ...isOne ? [] : [(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(manifest.path, 300)]
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
    `| ${columns.join(" | ")} |`,
    `| ${columns.map(() => "---").join(" | ")} |`,
    ...kept,
    "",
    ...(0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .loud */ .n3)((0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .didNotFit */ .W1)(left, "target", rest))
  ];
}
function releaseCell(status, today) {
  return [
    inCell((0,_report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .releaseInWords */ .I4)(status, today)),
    ...[...(0,_report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .untoldOf */ .YA)(status), ...(0,_report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .filledInWords */ .zQ)(status.target)].map(_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)
  ].join("<br>");
}
function inCell(words) {
  return words.replaceAll("; ", "<br>").replace(/(?<=\d)-(?=\d\d\b)/g, "&#8209;");
}

// src/report/page.ts
var roomForNotes = 1e3;
function page(report, { head, time, foot, largest, rest, linkTo, below }) {
  const room = largest - (0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .bytes */ .ee)([...head, ...time].join("\n")) - (0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .bytes */ .ee)(foot) - roomForNotes;
  const everything = report.whole ? void 0 : rest;
  const targets = targetTable(report, room / 2, everything);
  const findings = findingsOf(report, linkTo, room - (0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .bytes */ .ee)(targets.join("\n")), below);
  const work = [
    ...findings.lines,
    ...(0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .loud */ .n3)((0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .didNotFit */ .W1)(findings.left + (0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .leftOut */ .ig)(report).findings, "finding", everything))
  ];
  const isRed = (0,_model_report_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .tallyOf */ .sv)(report).toPutRight > 0;
  return [...head, ...isRed ? [...work, ...targets, ...time] : [...time, ...targets, ...work], foot].join(
    "\n"
  );
}

// src/report/summary.ts
var largestSummary = 1e3 * 1024;
function toSummary(report, linkTo, largest = largestSummary) {
  const head = ["## sru-gate", "", ...headOf(report, largest)];
  const foot = `Judged on ${report.today} with the release calendar ${(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(report.calendar.source, 300)}${report.shard ? `; shard ${(0,_model_report_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .shardName */ .Az)(report.shard)}` : ""}.
`;
  return page(report, { head, time: timeOf(report), foot, largest, rest: "JSON report", linkTo });
}

//# sourceMappingURL=report-summary.js.map


/***/ })

};

//# sourceMappingURL=691.index.js.map