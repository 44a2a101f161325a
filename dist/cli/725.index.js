export const id = 725;
export const ids = [725];
export const modules = {

/***/ 8227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ nothingFound),
/* harmony export */   y: () => (/* binding */ statusCommand)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _report_status_page_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7707);
/* harmony import */ var _run_request_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1929);
/* harmony import */ var _sources_launchpad_ask_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7875);
/* harmony import */ var _sources_find_manifests_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9411);
/* harmony import */ var _judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1714);
/* harmony import */ var _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6806);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2882);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);








// src/commands/status.ts
async function statusCommand(patterns, options, world) {
  (0,_sources_launchpad_ask_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseIdle */ .n6)(options);
  const request = await (0,_run_request_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .requestFor */ .pU)(
    { ...options, manifests: patterns, gate: "auto" },
    { ...world, workspace: (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .workspaceOf */ .B3)(world) },
    { none: nothingFound, whose: "" }
  );
  const report = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .check */ .z6)(request);
  const write = { text: _report_status_page_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .statusText */ .qS, json: _report_status_page_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .statusJson */ .bj, markdown: _report_status_page_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .statusMarkdown */ .KZ }[options.format];
  world.print(write(report, world));
  return _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.nothingToFailOn;
}
function nothingFound(patterns) {
  const where = patterns.length > 0 ? `at ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteList */ .JN)(patterns)}` : "here";
  throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .CannotRun */ .zm(
    `There is no backport manifest ${where}. Default places are ${_sources_find_manifests_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultPlaces */ .cy.join(", ")}.`
  );
}


//# sourceMappingURL=commands-status-shared.js.map


/***/ }),

/***/ 2725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nothingFound: () => (/* reexport safe */ _commands_status_shared_js__WEBPACK_IMPORTED_MODULE_1__.S),
/* harmony export */   statusCommand: () => (/* reexport safe */ _commands_status_shared_js__WEBPACK_IMPORTED_MODULE_1__.y)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _commands_status_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8227);
/* harmony import */ var _report_status_page_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7707);
/* harmony import */ var _run_request_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1929);
/* harmony import */ var _sources_launchpad_ask_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7875);
/* harmony import */ var _manifest_mark_verification_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2409);
/* harmony import */ var _sources_find_manifests_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9411);
/* harmony import */ var _report_target_in_words_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6780);
/* harmony import */ var _report_printable_json_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1817);
/* harmony import */ var _report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5252);
/* harmony import */ var _report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6174);
/* harmony import */ var _report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5445);
/* harmony import */ var _judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1714);
/* harmony import */ var _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6806);
/* harmony import */ var _model_position_shared_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7465);
/* harmony import */ var _model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4471);
/* harmony import */ var _text_page_address_shared_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(938);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9564);
/* harmony import */ var _model_rules_shared_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2859);
/* harmony import */ var _model_finding_shared_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6561);
/* harmony import */ var _generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3587);
/* harmony import */ var _model_field_shared_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1958);
/* harmony import */ var _model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(506);
/* harmony import */ var _model_publications_shared_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(173);
/* harmony import */ var _zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(1943);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(145);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(9456);
/* harmony import */ var _model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(759);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(2882);
/* harmony import */ var _bound_shared_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(726);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);






























//# sourceMappingURL=commands-status.js.map


/***/ }),

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

/***/ 5252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ statusLine),
/* harmony export */   OB: () => (/* binding */ stateInWords),
/* harmony export */   xq: () => (/* binding */ statusInWords)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5445);
/* harmony import */ var _model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4471);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9456);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2882);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);





// src/report/status-line.ts
function statusLine(status, today) {
  const { target, upload, release } = status;
  const state = _model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .dateKeys */ .xU.findLast((key) => target[key].value !== void 0) ?? "planned";
  const since = state === "planned" ? null : target[state].value ?? null;
  if (state === "released") return { state, since, waitsFor: [], next: null };
  const gate = state === "planned" ? upload : release;
  const isDated = state === "planned" || target.accepted.value !== void 0;
  const next = isDated && gate.opens !== null && gate.opens > today ? gate.opens : null;
  return { state, since, waitsFor: waitsOf(status, gate, next, today), next };
}
function statusInWords(status, today) {
  const { waitsFor, next } = statusLine(status, today);
  return [
    stateInWords(status, today),
    ...waitsFor.length > 0 ? [`waits for ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .joinWords */ .yZ)(waitsFor)}`] : [],
    ...next === null ? [] : [`next ${(0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .bothWays */ .MU)(next, today)}`],
    ...unsatisfied(status)
  ].join("; ");
}
function stateInWords(status, today) {
  const { state, since } = statusLine(status, today);
  if (state === "planned") return "not uploaded";
  const whence = status.target[state].state === "filled" ? " (by Launchpad)" : "";
  return `${state === "accepted" ? "in -proposed since" : state} ${since}${whence}`;
}
function unsatisfied({ target, upload, release }) {
  const held = [.../* @__PURE__ */ new Set([...upload.heldBy, ...release.heldBy])];
  return target.released.value && held.length > 0 ? [`it does not satisfy ${someOf(held)}`] : [];
}
var awaited = {
  "not-verified": "its verification",
  "partner-verification": "the partner's statement",
  "bug-not-verified": "the verification of its other bugs",
  "newer-series-unreleased": "the newer series"
};
function waitsOf({ target, ageingDays, upload, timeline: { lastDay } }, gate, next, today) {
  const isPlanned = gate === upload;
  const accepted = target.accepted.value;
  if (gate.isUnknown) return ["an answer of Launchpad"];
  if (gate.opens === null) return [neverOpens(gate, isPlanned, lastDay, today)];
  const holding = [.../* @__PURE__ */ new Set([...(0,_report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .toPutRight */ .vJ)(upload), ...(0,_report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .toPutRight */ .vJ)(gate)])];
  const wrong = holding.filter((rule) => awaited[rule] === void 0);
  const mend = wrong.length > 0 ? [`${someOf(wrong)} to be put right`] : [];
  if (isPlanned) {
    if (gate.open) return ["its upload"];
    return [...mend, ...next !== null || mend.length === 0 ? ["the day of its upload gate"] : []];
  }
  if (accepted === void 0) {
    const isThere = target.verified.value !== void 0;
    return [
      ...mend,
      isThere ? "the day on which it was accepted, which is not written" : "its acceptance into -proposed"
    ];
  }
  const others = holding.flatMap((rule) => awaited[rule] ?? []);
  const all = [...mend, ...others, ...next === null ? [] : [timeAhead(accepted, ageingDays, today)]];
  return all.length > 0 ? all : ["its release to -updates"];
}
function timeAhead(accepted, ageingDays, today) {
  const aged = Math.max(0, (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .YM)(accepted, today));
  return aged < ageingDays ? `the end of its ageing (${aged} of ${ageingDays} days)` : "a day of releases";
}
function neverOpens(gate, isPlanned, lastDay, today) {
  const why = lastDay !== void 0 && lastDay < today ? ` (its support ended ${lastDay})` : inBrackets(gate);
  return `no day: its ${isPlanned ? "upload" : "release"} gate does not open${why}`;
}
var mostNamed = 3;
function someOf(rules) {
  const more = rules.length - mostNamed;
  return (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .joinWords */ .yZ)([...rules.slice(0, mostNamed), ...more > 0 ? [`${more} more`] : []]);
}
function inBrackets(gate) {
  const wrong = (0,_report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .toPutRight */ .vJ)(gate);
  return wrong.length > 0 ? ` (${someOf(wrong)})` : "";
}


//# sourceMappingURL=report-status-line-shared.js.map


/***/ }),

/***/ 7707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ statusMarkdown),
/* harmony export */   bj: () => (/* binding */ statusJson),
/* harmony export */   qS: () => (/* binding */ statusText)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _report_target_in_words_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6780);
/* harmony import */ var _report_printable_json_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1817);
/* harmony import */ var _report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5252);
/* harmony import */ var _report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6174);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9564);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9456);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2882);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);








// src/report/status-page.ts
function statusText({ manifests, today }, { columns }) {
  return manifests.map((manifest) => {
    const { path: file, package: name, policy, bug, result, targets } = manifest;
    const whose = `${name ?? "unknown package"}${bug === void 0 ? "" : `, SRU bug ${bug}`}, policy ${policy}`;
    const head = (0,_report_target_in_words_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)((0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .safeLine */ .o)(`${result}: ${file} (${whose})`), columns, "  ");
    const cells = targets.map(({ target }) => [(0,_report_target_in_words_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesInWords */ .us)(target), (0,_report_target_in_words_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .versionInWords */ .ZA)(target)]);
    const widths = [0, 1].map((at) => Math.max(0, ...cells.map((row) => row[at]?.length ?? 0)));
    const rows = targets.map((status, index) => {
      const begin = (cells[index] ?? []).map((text, at) => text.padEnd(widths[at] ?? 0)).join("  ");
      return (0,_report_target_in_words_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(`  ${begin}  ${(0,_report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .statusInWords */ .xq)(status, today)}`, columns, " ".repeat((widths[0] ?? 0) + 4));
    });
    return [head, ...rows.length > 0 ? rows : [`  ${unread}`]].map((line) => `${line}
`).join("");
  }).join("");
}
var unread = "no target can be read: `sru-gate check` says why";
function statusJson({ manifests, today }) {
  return (0,_report_printable_json_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .printableJson */ .e)({
    schema: 1,
    date: today,
    manifests: manifests.map(({ path: file, package: name, policy, bug, result, targets }) => ({
      path: file,
      package: name ?? null,
      policy,
      bug: bug ?? null,
      result,
      targets: targets.map((status) => ({
        series: status.target.series.written ?? null,
        version: status.target.version.written ?? null,
        ...(0,_report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .statusLine */ .Bs)(status, today)
      }))
    }))
  });
}
function statusMarkdown({ manifests, today }) {
  const rows = manifests.flatMap(({ path: file, package: name, targets }) => {
    const begin = [(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(file, 300), name === void 0 ? "" : (0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(name)];
    if (targets.length === 0) return [[...begin, "", "", (0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .markdown */ .wD)(unread), "", ""]];
    return targets.map((status) => {
      const { waitsFor, next } = (0,_report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .statusLine */ .Bs)(status, today);
      return [
        ...begin,
        (0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(status.target.series.written ?? "", 30),
        (0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(status.target.version.written ?? "", 60),
        (0,_report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .stateInWords */ .OB)(status, today),
        (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .joinWords */ .yZ)(waitsFor),
        next === null ? "" : (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .bothWays */ .MU)(next, today)
      ];
    });
  });
  return [
    "| manifest | package | target | version | stands | waits for | next day |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...rows.map((cells) => `| ${cells.join(" | ")} |`)
  ].map((line) => `${line}
`).join("");
}


//# sourceMappingURL=report-status-page-shared.js.map


/***/ })

};

//# sourceMappingURL=725.index.js.map