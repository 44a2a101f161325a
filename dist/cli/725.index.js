export const id = 725;
export const ids = [725];
export const modules = {

/***/ 2725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statusCommand: () => (/* binding */ statusCommand)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _report_status_page_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7707);
/* harmony import */ var _commands_no_manifest_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5504);
/* harmony import */ var _run_request_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1929);
/* harmony import */ var _sources_launchpad_ask_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7875);
/* harmony import */ var _manifest_mark_verification_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2409);
/* harmony import */ var _report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6601);
/* harmony import */ var _sources_find_manifests_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9411);
/* harmony import */ var _judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1714);
/* harmony import */ var _model_field_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1958);
/* harmony import */ var _model_publications_shared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(173);
/* harmony import */ var _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3357);
/* harmony import */ var _model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(506);
/* harmony import */ var _zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1943);
/* harmony import */ var _report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6174);
/* harmony import */ var _report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5252);
/* harmony import */ var _model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4471);
/* harmony import */ var _text_page_address_shared_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(938);
/* harmony import */ var _report_printable_json_shared_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1817);
/* harmony import */ var _model_position_shared_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7465);
/* harmony import */ var _report_target_in_words_shared_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6780);
/* harmony import */ var _report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(5445);
/* harmony import */ var _model_rules_shared_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2859);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(9456);
/* harmony import */ var _generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3587);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(145);
/* harmony import */ var _model_finding_shared_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(6561);
/* harmony import */ var _model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(759);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(9564);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(2882);
/* harmony import */ var _bound_2_shared_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(9455);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);































// src/commands/status.ts
async function statusCommand(patterns, options, world) {
  (0,_sources_launchpad_ask_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseIdle */ .n6)(options);
  if (options.allBranches)
    return (await __webpack_require__.e(/* import() */ 858).then(__webpack_require__.bind(__webpack_require__, 6858))).statusOfBranches(patterns, options, world);
  const request = await (0,_run_request_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .requestFor */ .pU)(
    { ...options, manifests: patterns, gate: "auto" },
    { ...world, workspace: (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .workspaceOf */ .B3)(world) },
    { none: _commands_no_manifest_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingFound */ .Sb, whose: "" }
  );
  const report = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .check */ .z6)(request);
  const write = { text: _report_status_page_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .statusText */ .qS, json: _report_status_page_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .statusJson */ .bj, markdown: _report_status_page_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .statusMarkdown */ .KZ }[options.format];
  world.print(write(report, world));
  return _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .exitCodes */ .hS.nothingToFailOn;
}

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

/***/ 7707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ statusMarkdown),
/* harmony export */   UN: () => (/* binding */ branchesMarkdown),
/* harmony export */   bj: () => (/* binding */ statusJson),
/* harmony export */   ij: () => (/* binding */ branchesText),
/* harmony export */   jA: () => (/* binding */ branchesJson),
/* harmony export */   qS: () => (/* binding */ statusText)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6601);
/* harmony import */ var _report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6174);
/* harmony import */ var _report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5252);
/* harmony import */ var _report_printable_json_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1817);
/* harmony import */ var _report_target_in_words_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6780);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9456);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9564);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2882);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);









// src/report/status-page.ts
function statusText({ manifests, today }, { columns: columns2 }) {
  return manifests.map((manifest) => {
    const { path: file, package: name, policy, bug, result, targets } = manifest;
    const whose = `${bug === void 0 ? "" : `SRU bug ${bug}, `}${name ?? "unknown package"}, policy ${policy}`;
    const head = (0,_report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)((0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .safeLine */ .o)(`${result}: ${file} (${whose})`), { width: columns2, hanging: "  " });
    const cells = targets.map(({ target }) => [(0,_report_target_in_words_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .seriesInWords */ .u)(target), (0,_report_target_in_words_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .versionInWords */ .Z)(target)]);
    const widths = [0, 1].map((at) => Math.max(0, ...cells.map((row) => row[at]?.length ?? 0)));
    const rows = targets.map((status, index) => {
      const begin = (cells[index] ?? []).map((text, at) => text.padEnd(widths[at] ?? 0)).join("  ");
      const hanging = " ".repeat((widths[0] ?? 0) + 4);
      return (0,_report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(`  ${begin}  ${(0,_report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .statusInWords */ .xq)(status, today)}`, { width: columns2, hanging });
    });
    return [head, ...rows.length > 0 ? rows : [`  ${unread}`]].map((line) => `${line}
`).join("");
  }).join("");
}
var unread = "no target can be read: `sru-gate check` says why";
function branchesText(all, terminal) {
  return all.map(({ branch, report }) => `On ${(0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .safeLine */ .o)((0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(branch, 200))}:
${statusText(report, terminal)}`).join("\n");
}
function statusJson(report) {
  return (0,_report_printable_json_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .printableJson */ .e)({ schema: 1, date: report.today, manifests: dataOf(report) });
}
function branchesJson(all, today) {
  const manifests = all.flatMap(({ branch, report }) => dataOf(report).map((each) => ({ branch, ...each })));
  return (0,_report_printable_json_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .printableJson */ .e)({ schema: 1, date: today, manifests });
}
function dataOf({ manifests, today }) {
  return manifests.map(({ path: file, package: name, policy, bug, result, targets }) => ({
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
  }));
}
function statusMarkdown(report) {
  return table(columns, rowsOf(report));
}
function branchesMarkdown(all) {
  const rows = all.flatMap(
    ({ branch, report }) => rowsOf(report).map((cells) => [(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(branch, 200), ...cells])
  );
  return table(["branch", ...columns], rows);
}
var columns = ["manifest", "package", "target", "version", "stands", "waits for", "next day"];
function rowsOf({ manifests, today }) {
  return manifests.flatMap(({ path: file, package: name, targets }) => {
    const begin = [(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(file, 300), name === void 0 ? "" : (0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name)];
    if (targets.length === 0) return [[...begin, "", "", (0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(unread), "", ""]];
    return targets.map((status) => {
      const { waitsFor, next } = (0,_report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .statusLine */ .Bs)(status, today);
      return [
        ...begin,
        (0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(status.target.series.written ?? "", 30),
        (0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(status.target.version.written ?? "", 60),
        (0,_report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .stateInWords */ .OB)(status, today),
        (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .joinWords */ .yZ)(waitsFor),
        next === null ? "" : (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .bothWays */ .MU)(next, today)
      ];
    });
  });
}
function table(head, rows) {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |
`).join("");
}


//# sourceMappingURL=report-status-page-shared.js.map


/***/ })

};

//# sourceMappingURL=725.index.js.map