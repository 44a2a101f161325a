export const id = 10;
export const ids = [10];
export const modules = {

/***/ 7760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_LDVM6OVX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5152);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


// src/report/markdown.ts
function markdown(message) {
  return message.split("`").map((piece, index, all) => {
    const isCode = index % 2 === 1 && index < all.length - 1;
    return isCode ? `<code>${unlinked(piece)}</code>` : unlinked(piece);
  }).join("");
}
function code(value, longest = 100) {
  const cut = value.length > longest ? `${value.slice(0, longest - 1)}\u2026` : value;
  return `<code>${unlinked(cut.toWellFormed())}</code>`;
}
function link(text, address) {
  return `<a href="${escaped(address)}">${text}</a>`;
}
function unlinked(text) {
  return escaped(text).replaceAll("&#64;", "&#64;<wbr>").replace(/www\./gi, (found) => `${found.slice(0, 3)}&#46;`);
}
function escaped(text) {
  return text.replace(_chunk_LDVM6OVX_js__WEBPACK_IMPORTED_MODULE_1__/* .unseen */ .nv, " ").replace(/[&<>"'\\`*_{}[\]()#+!~|@$:]/g, (character) => `&#${character.charCodeAt(0)};`);
}


//# sourceMappingURL=chunk-N3UFIJUN.js.map


/***/ }),

/***/ 8010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toSummary: () => (/* binding */ toSummary)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_N3UFIJUN_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7760);
/* harmony import */ var _chunk_MJPP667F_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9310);
/* harmony import */ var _chunk_QBOVQDDD_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1679);
/* harmony import */ var _chunk_A7QNPYWM_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3640);
/* harmony import */ var _chunk_3632TEEC_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3835);
/* harmony import */ var _chunk_EIIXI6MJ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59);
/* harmony import */ var _chunk_XZR6H2NZ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2312);
/* harmony import */ var _chunk_ELMIU7TM_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2260);
/* harmony import */ var _chunk_MT45CX2N_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1177);
/* harmony import */ var _chunk_7NMDLFEF_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6762);
/* harmony import */ var _chunk_LDVM6OVX_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5152);
/* harmony import */ var _chunk_ZU75J7CD_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3537);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);













// src/report/fit.ts
function fitting(lines, room) {
  let size = 0;
  const tooMany = lines.findIndex((line) => {
    size += bytes(line) + 1;
    return size > room;
  });
  const kept = tooMany < 0 ? lines : lines.slice(0, tooMany);
  return { kept, left: lines.length - kept.length };
}
function bytes(text) {
  return Buffer.byteLength(text);
}

// src/report/phases.ts
function phasesOf({ target, upload, release, timeline }, today) {
  const { source, settled, ageing } = timeline;
  const uploaded = target.uploaded ?? target.accepted;
  if (!uploaded && upload.opens === null) return [];
  const opens = source || !upload.opens ? upload.opens : (0,_chunk_LDVM6OVX_js__WEBPACK_IMPORTED_MODULE_11__/* .later */ .NU)(upload.opens, today);
  const on = (label, day) => day ? [{ label, from: day, to: day }] : [];
  return [
    ...source ? on(`${source.name} released`, source.release) : [],
    ...source && settled ? [{ label: "settling", from: source.release, to: settled }] : [],
    ...uploaded ? on("uploaded", uploaded) : on("upload from", opens),
    ...ageing ? [{ label: target.accepted ? "ageing" : "ageing at the earliest", ...ageing }] : [],
    ...target.released ? on("released", target.released) : on("release from", release.opens)
  ];
}
function supportOf({ target, timeline }, phases) {
  const { lastDay } = timeline;
  if (!target.series || !lastDay) return void 0;
  const last = phases.reduce((latest, { to }) => (0,_chunk_LDVM6OVX_js__WEBPACK_IMPORTED_MODULE_11__/* .later */ .NU)(latest, to), target.series.release);
  return lastDay > last ? { label: `supported until ${lastDay}`, from: last, to: lastDay } : { label: `support ends ${lastDay}`, from: lastDay, to: lastDay };
}
function areNear(phases, today) {
  const [first, last] = [(0,_chunk_LDVM6OVX_js__WEBPACK_IMPORTED_MODULE_11__/* .addDays */ .fi)(today, -furthest), (0,_chunk_LDVM6OVX_js__WEBPACK_IMPORTED_MODULE_11__/* .addDays */ .fi)(today, furthest)];
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
  const rows = [...near.filter(({ isOver }) => !isOver), ...near.filter(({ isOver }) => isOver)].slice(0, mostDrawn).map(({ row }) => row);
  if (rows.length === 0) return [];
  const left = all.length - rows.length;
  return [
    "### Time",
    "",
    ...chart(rows, today),
    "",
    ...rows.map(inWords),
    ...left > 0 ? ["", `${(0,_chunk_ELMIU7TM_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(left, "more target")} not drawn: too many, too far away, or without a day.`] : []
  ];
}
function rowOf(status, index, today, manifest) {
  const series = status.target.written ?? "";
  const phases = phasesOf(status, today);
  return {
    name: [
      ...manifest ? [plain(manifest.package ?? "", "package")] : [],
      plain(series, `target ${index + 1}`)
    ].join(" "),
    heading: `${manifest ? `${(0,_chunk_N3UFIJUN_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(manifest.path, 300)}, ` : ""}${(0,_chunk_N3UFIJUN_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(series)}`,
    phases,
    support: supportOf(status, phases)
  };
}
function plain(name, otherwise) {
  return /^[a-z\d][a-z\d.+-]{0,39}$/i.test(name) ? name : otherwise;
}
function chart(rows, today) {
  const last = rows.flatMap(({ phases }) => phases).reduce((latest, { to }) => (0,_chunk_LDVM6OVX_js__WEBPACK_IMPORTED_MODULE_11__/* .later */ .NU)(latest, to), today);
  const end = (0,_chunk_LDVM6OVX_js__WEBPACK_IMPORTED_MODULE_11__/* .addDays */ .fi)(last, shownSupport);
  const names = /* @__PURE__ */ new Map();
  return [
    "```mermaid",
    "gantt",
    "  accTitle: Each target from the release of its source to the end of its support",
    "  accDescr: The list below the chart says the same in words.",
    "  dateFormat YYYY-MM-DD",
    "  axisFormat %Y-%m-%d",
    // Mermaid's own marker is the day on which somebody looks.
    "  todayMarker off",
    "  section today",
    task({ label: `today ${today}`, from: today, to: today }, "crit"),
    ...rows.flatMap(({ name, phases, support }) => {
      const count = (names.get(name) ?? 0) + 1;
      names.set(name, count);
      const shown = support && support.from <= end ? [{ ...support, to: (0,_chunk_LDVM6OVX_js__WEBPACK_IMPORTED_MODULE_11__/* .earlier */ .X)(support.to, end) }] : [];
      return [
        `  section ${name}${count > 1 ? ` no. ${count}` : ""}`,
        ...[...phases, ...shown].map((phase) => task(phase, stateOf(phase, today)))
      ];
    }),
    "```"
  ];
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
  const items = (0,_chunk_ELMIU7TM_js__WEBPACK_IMPORTED_MODULE_8__/* .allFindings */ .c4)(report).map((finding, index) => {
    const item = itemOf(finding, index, report, linkTo);
    return { ...item, text: [item.text, ...below(finding)].join("\n") };
  });
  const kept = gravest(items, room);
  const isWaived = ({ finding }) => finding.waived !== void 0;
  const live = kept.filter((item) => !isWaived(item));
  const waived = kept.filter(isWaived);
  return {
    lines: [
      ...live.length > 0 ? ["### Findings", "", ...byFile(live)] : [],
      ...waived.length > 0 ? ["### Waived, with the reason given", "", ...byFile(waived)] : []
    ],
    left: items.length - kept.length
  };
}
function gravest(items, room) {
  let size = 0;
  const headings = /* @__PURE__ */ new Set();
  const byRank = [...items].sort(
    (one, other) => rank(one.finding) - rank(other.finding) || one.index - other.index
  );
  const tooMany = byRank.findIndex(({ heading, text, finding }) => {
    const group = `${finding.waived !== void 0} ${heading}`;
    size += bytes(text) + 1 + (headings.has(group) ? 0 : bytes(heading) + 3);
    headings.add(group);
    return size > room;
  });
  return (tooMany < 0 ? byRank : byRank.slice(0, tooMany)).sort((one, other) => one.index - other.index);
}
function rank({ severity, waived }) {
  return _chunk_ELMIU7TM_js__WEBPACK_IMPORTED_MODULE_8__/* .severities */ .gO.indexOf(severity) + (waived === void 0 ? 0 : _chunk_ELMIU7TM_js__WEBPACK_IMPORTED_MODULE_8__/* .severities */ .gO.length);
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
  const heading = at ? `#### ${(0,_chunk_N3UFIJUN_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_chunk_7NMDLFEF_js__WEBPACK_IMPORTED_MODULE_10__/* .shownPath */ .pS)(at.file, report.workingDirectory), 300)}` : "#### The run";
  return { finding, heading, index, text: textOf(finding, linkTo) };
}
function textOf({ severity, rule, message, help, url, at, waived }, linkTo) {
  const address = at && linkTo(at.file, at.line);
  const line = at ? `, ${address === void 0 ? `line ${at.line}` : (0,_chunk_N3UFIJUN_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(`line ${at.line}`, address)}` : "";
  const head = `- **${waived === void 0 ? severity : "waived"}** <a href="${(0,_chunk_QBOVQDDD_js__WEBPACK_IMPORTED_MODULE_3__/* .rulePage */ .gd)(rule)}">${rule}</a>${line}: ${(0,_chunk_N3UFIJUN_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(message)}`;
  return waived === void 0 ? `${head}<br>Way out: ${(0,_chunk_N3UFIJUN_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(help)}${policyPage(url, rule)}` : `${head}<br>Waived: ${(0,_chunk_N3UFIJUN_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(waived, 1e3)}`;
}
function policyPage(url, rule) {
  if (url === (0,_chunk_QBOVQDDD_js__WEBPACK_IMPORTED_MODULE_3__/* .rulePage */ .gd)(rule)) return "";
  const isTrusted = trustedPlaces.some((place) => url.startsWith(`${place}/`)) && /^[\w./:#-]*$/.test(url);
  return isTrusted ? ` <a href="${url}">The policy</a>.` : ` The policy: ${(0,_chunk_N3UFIJUN_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(url, 300)}.`;
}
var trustedPlaces = ["https://ubuntu.com", "https://documentation.ubuntu.com", _chunk_EIIXI6MJ_js__WEBPACK_IMPORTED_MODULE_6__/* .about */ .C.homepage];

// src/report/summary-targets.ts
var mostRows = 500;
function targetTable({ manifests, today }, room, rest) {
  const rows = manifests.flatMap(
    (manifest) => manifest.targets.map((status) => {
      const { target } = status;
      const cells = [
        (0,_chunk_N3UFIJUN_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(manifest.path, 300),
        (0,_chunk_N3UFIJUN_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(manifest.package ?? ""),
        (0,_chunk_N3UFIJUN_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(target.written ?? ""),
        (0,_chunk_N3UFIJUN_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(target.version?.text ?? ""),
        (0,_chunk_MJPP667F_js__WEBPACK_IMPORTED_MODULE_2__/* .uploadInWords */ .M)(status, today),
        (0,_chunk_MJPP667F_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseInWords */ .I)(status, today)
      ];
      return `| ${cells.join(" | ")} |`;
    })
  );
  if (rows.length === 0) return [];
  const { kept } = fitting(rows.slice(0, mostRows), room);
  const left = rows.length - kept.length;
  return [
    "### Targets",
    "",
    "| manifest | package | target | version | upload gate | release gate |",
    "| --- | --- | --- | --- | --- | --- |",
    ...kept,
    "",
    ...left > 0 ? [`**${(0,_chunk_ELMIU7TM_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(left, "more target")} did not fit here; all are in the ${rest}.**`, ""] : []
  ];
}

// src/report/summary.ts
var largestSummary = 1e3 * 1024;
var roomForNotes = 1e3;
function toSummary(report, linkTo, largest = largestSummary) {
  const time = timeOf(report);
  const head = [
    "## sru-gate",
    "",
    `**${(0,_chunk_N3UFIJUN_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_chunk_ELMIU7TM_js__WEBPACK_IMPORTED_MODULE_8__/* .verdict */ .WJ)(report))}**`,
    "",
    ...time,
    ...time.length > 0 ? [""] : []
  ];
  const foot = `Judged on ${report.today} with the release calendar ${(0,_chunk_N3UFIJUN_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(report.calendar.source, 300)}${report.shard ? `; shard ${(0,_chunk_MT45CX2N_js__WEBPACK_IMPORTED_MODULE_9__/* .shardName */ .Az)(report.shard)}` : ""}.
`;
  const room = largest - bytes(head.join("\n")) - bytes(foot) - roomForNotes;
  const targets = targetTable(report, room / 2, "JSON report");
  const findings = findingsOf(report, linkTo, room - bytes(targets.join("\n")));
  const note = findings.left > 0 ? [`**${(0,_chunk_ELMIU7TM_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(findings.left, "more finding")} did not fit here; all are in the JSON report.**`, ""] : [];
  return [...head, ...targets, ...findings.lines, ...note, foot].join("\n");
}

//# sourceMappingURL=summary-32CHXWD2.js.map


/***/ })

};

//# sourceMappingURL=10.index.js.map