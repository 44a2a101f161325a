export const id = 417;
export const ids = [417];
export const modules = {

/***/ 417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toSarif: () => (/* binding */ toSarif)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_UAUP3ILO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9790);
/* harmony import */ var _chunk_MUJRNZKX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7229);
/* harmony import */ var _chunk_OAQ7BLW7_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2652);
/* harmony import */ var _chunk_NXLYCJE5_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2450);
/* harmony import */ var _chunk_QBOVQDDD_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1679);
/* harmony import */ var _chunk_A7QNPYWM_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3640);
/* harmony import */ var _chunk_3632TEEC_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3835);
/* harmony import */ var _chunk_EIIXI6MJ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59);
/* harmony import */ var _chunk_XZR6H2NZ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2312);
/* harmony import */ var _chunk_UUC3B32W_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(736);
/* harmony import */ var _chunk_ELMIU7TM_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2260);
/* harmony import */ var _chunk_MT45CX2N_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1177);
/* harmony import */ var _chunk_7NMDLFEF_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6762);
/* harmony import */ var _chunk_LDVM6OVX_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5152);
/* harmony import */ var _chunk_ZU75J7CD_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3537);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8522);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7598);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3136);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
















// src/report/sarif.ts


// src/report/sarif-results.ts



// src/report/line-hashes.ts
var windowLength = 100;
function lineHashes(text) {
  const [characters, starts] = squeezed(text);
  const seen = /* @__PURE__ */ new Map();
  const windows = starts.map((start) => {
    const window = characters.slice(start, start + windowLength).padEnd(windowLength, "\0");
    const count = (seen.get(window) ?? 0) + 1;
    seen.set(window, count);
    return { window, count };
  });
  return (line) => {
    const { window, count } = windows[line - 1] ?? { window: "", count: 1 };
    return `${hash(window)}:${count}`;
  };
}
function squeezed(text) {
  const characters = `${text.replace(/\r\n?/g, "\n").replace(/[ \t]/g, "")}\uFFFF`;
  const starts = [0];
  for (let at = characters.indexOf("\n"); at >= 0; at = characters.indexOf("\n", at + 1)) starts.push(at + 1);
  return [characters, starts];
}
function hash(window) {
  let sum = 0n;
  for (let at = 0; at < window.length; at++)
    sum = BigInt.asUintN(64, sum * 37n + BigInt(window.charCodeAt(at)));
  return sum.toString(16);
}

// src/report/sarif-rules.ts
var levels = {
  error: "error",
  inconclusive: "warning",
  warning: "warning",
  notice: "note"
};
function ruleDescriptor(id) {
  const { demands = id, severity = "error", gate } = _chunk_A7QNPYWM_js__WEBPACK_IMPORTED_MODULE_6__/* .allRules */ .V7.find((rule) => rule.id === id) ?? {};
  const page = absoluteLinks(_chunk_UAUP3ILO_js__WEBPACK_IMPORTED_MODULE_1__/* .rulePages */ .$[id] ?? `# ${id}

${demands}
`, (0,_chunk_QBOVQDDD_js__WEBPACK_IMPORTED_MODULE_5__/* .rulePage */ .gd)(id));
  const name = id.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
  return {
    id,
    // SARIF wants no name that says nothing more than the id.
    ...id.includes("-") ? { name } : {},
    shortDescription: { text: demands },
    fullDescription: { text: whatItCatches(page) ?? demands },
    help: { text: page, markdown: page },
    helpUri: (0,_chunk_QBOVQDDD_js__WEBPACK_IMPORTED_MODULE_5__/* .rulePage */ .gd)(id),
    defaultConfiguration: { level: levels[severity] },
    properties: {
      precision: "very-high",
      "problem.severity": levels[severity] === "note" ? "recommendation" : levels[severity],
      tags: ["sru", gate === void 0 ? "run" : `${gate}-gate`]
    }
  };
}
function whatItCatches(page) {
  const paragraph = /\n## What it catches\n\n([\s\S]*?)\n\n/.exec(page)?.[1];
  const text = paragraph?.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll("`", "").replaceAll("\n", " ");
  return text === void 0 || text.length <= 1024 ? text : `${text.slice(0, 1023)}\u2026`;
}
function absoluteLinks(page, from) {
  return page.replace(/\]\((?!https:)([^)\s]+)\)/g, (_, target) => `](${new URL(target, from)})`);
}

// src/report/sarif-results.ts
var sourceRoot = "%SRCROOT%";
var longestText = 4096;
function hasPlace(finding) {
  return finding.at !== void 0;
}
function resultsOf(findings, { texts }, pathOf) {
  const hashes = /* @__PURE__ */ new Map();
  const lineHash = ({ file, line }) => {
    const text = texts.get(file);
    if (text === void 0) return void 0;
    const known = hashes.get(file) ?? lineHashes(text);
    hashes.set(file, known);
    return known(line);
  };
  const identities = /* @__PURE__ */ new Map();
  return findings.map((finding) => {
    const { rule, severity, series, at, url, waived } = finding;
    const hash2 = lineHash(at);
    return {
      ruleId: rule,
      level: levels[severity],
      message: { text: messageOf(finding) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: artifactLocation(at.file, pathOf),
            region: regionOf(at)
          }
        }
      ],
      partialFingerprints: {
        ...hash2 === void 0 ? {} : { primaryLocationLineHash: hash2 },
        "sruGateFinding/v1": fingerprint(finding, texts.get(at.file) ?? "", pathOf, identities)
      },
      suppressions: waived === void 0 ? [] : [{ kind: "inSource", status: "accepted", justification: plain(waived) }],
      ...finding.fix === void 0 ? {} : { fixes: [fixOf(finding.fix, finding.help, pathOf)] },
      properties: { severity, series, reference: url }
    };
  });
}
function plain(text) {
  const safe = (0,_chunk_UUC3B32W_js__WEBPACK_IMPORTED_MODULE_10__/* .safeLine */ .o)(text).replaceAll("](", "] (");
  return (safe.length > longestText ? `${safe.slice(0, longestText - 1)}\u2026` : safe).toWellFormed();
}
function messageOf({ message, help, waived }) {
  return plain(waived === void 0 ? `${message} ${help}` : `Waived: ${message}`);
}
function regionOf({ line, column, endLine, endColumn }) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}
function fixOf({ edits }, help, pathOf) {
  return {
    description: { text: plain(help) },
    artifactChanges: [...new Set(edits.map(({ at }) => at.file))].map((file) => ({
      artifactLocation: artifactLocation(file, pathOf),
      replacements: edits.filter(({ at }) => at.file === file).map(({ at, text }) => ({ deletedRegion: regionOf(at), insertedContent: { text } }))
    }))
  };
}
function artifactLocation(file, pathOf) {
  const shown = pathOf(file);
  return shown.startsWith("../") ? { uri: (0,node_url__WEBPACK_IMPORTED_MODULE_18__.pathToFileURL)(file).href } : { uri: (0,_chunk_OAQ7BLW7_js__WEBPACK_IMPORTED_MODULE_3__/* .asUri */ .f)(shown), uriBaseId: sourceRoot };
}
var longestLine = 500;
function fingerprint({ rule, series, at }, text, pathOf, identities) {
  const line = (0,_chunk_NXLYCJE5_js__WEBPACK_IMPORTED_MODULE_4__/* .lineOf */ .cA)(text, at.line);
  const marked = line.slice(at.column - 1, at.endColumn - 1);
  const identity = JSON.stringify([
    rule,
    pathOf(at.file),
    [...series].sort(),
    line.trim().slice(0, longestLine),
    marked
  ]);
  const count = (identities.get(identity) ?? 0) + 1;
  identities.set(identity, count);
  return `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_17__.createHash)("sha256").update(identity).digest("hex").slice(0, 32)}:${count}`;
}

// src/report/sarif.ts
var githubLimits = { results: 25e3, bytes: 1e7 };
function toSarif(report, pathOf, limits = githubLimits) {
  const placed = (0,_chunk_ELMIU7TM_js__WEBPACK_IMPORTED_MODULE_11__/* .allFindings */ .c4)(report).filter(hasPlace);
  const results = resultsOf(placed, report, pathOf);
  const ranked = _chunk_ELMIU7TM_js__WEBPACK_IMPORTED_MODULE_11__/* .severities */ .gO.flatMap((severity) => placed.flatMap((finding, index) => finding.severity === severity ? [index] : [])).slice(0, limits.results);
  for (let room = ranked.length; ; room = Math.floor(room / 2)) {
    const gravest = new Set(ranked.slice(0, room));
    const kept = results.filter((_, index) => gravest.has(index));
    const text = write(report, kept, results.length - kept.length);
    if (room === 0 || fits(text, limits.bytes)) return text;
  }
}
function fits(text, most) {
  return text.length <= most / 3 || (0,node_zlib__WEBPACK_IMPORTED_MODULE_16__.gzipSync)(text).length <= most;
}
function write(report, results, left) {
  const ruleIds = [...new Set(results.map(({ ruleId }) => ruleId))].sort();
  const notifications = [
    ...new Set(report.findings.filter((each) => !hasPlace(each)).map(({ rule }) => rule))
  ];
  const note = left > 0 ? `${(0,_chunk_ELMIU7TM_js__WEBPACK_IMPORTED_MODULE_11__/* .counted */ .hS)(left, "more finding")} did not fit here; all are in the JSON report.` : "";
  return (0,_chunk_MUJRNZKX_js__WEBPACK_IMPORTED_MODULE_2__/* .printableJson */ .e)({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: _chunk_EIIXI6MJ_js__WEBPACK_IMPORTED_MODULE_8__/* .about */ .C.name,
            version: _chunk_EIIXI6MJ_js__WEBPACK_IMPORTED_MODULE_8__/* .about */ .C.version,
            semanticVersion: _chunk_EIIXI6MJ_js__WEBPACK_IMPORTED_MODULE_8__/* .about */ .C.version,
            informationUri: _chunk_EIIXI6MJ_js__WEBPACK_IMPORTED_MODULE_8__/* .about */ .C.homepage,
            rules: ruleIds.map(ruleDescriptor),
            ...notifications.length > 0 ? { notifications: notifications.map(ruleDescriptor) } : {}
          }
        },
        automationDetails: { id: categoryOf(report) },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [sourceRoot]: { description: { text: "The top level of the repository." } } },
        invocations: [
          {
            executionSuccessful: true,
            toolConfigurationNotifications: report.findings.filter((each) => !hasPlace(each)).map((finding) => notification(finding, notifications.indexOf(finding.rule))),
            toolExecutionNotifications: note === "" ? [] : [{ level: "warning", message: { text: note } }]
          }
        ],
        results: results.map((result, index) => ({
          ...result,
          ...index === results.length - 1 && note !== "" ? { message: { text: `${result.message.text} (${note})` } } : {},
          ruleIndex: ruleIds.indexOf(result.ruleId)
        }))
      }
    ]
  });
}
function categoryOf({ shard }) {
  return shard ? `${_chunk_EIIXI6MJ_js__WEBPACK_IMPORTED_MODULE_8__/* .about */ .C.name}/shard-${shard.index}/` : `${_chunk_EIIXI6MJ_js__WEBPACK_IMPORTED_MODULE_8__/* .about */ .C.name}/`;
}
function notification({ rule, severity, message, help }, index) {
  return {
    descriptor: { id: rule, index },
    level: levels[severity],
    message: { text: plain(`${message} ${help}`) }
  };
}

//# sourceMappingURL=sarif-ZCBXT3ZY.js.map


/***/ })

};

//# sourceMappingURL=417.index.js.map