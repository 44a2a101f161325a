export const id = 979;
export const ids = [979];
export const modules = {

/***/ 8979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toConcise: () => (/* binding */ toConcise)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _report_verdict_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9577);
/* harmony import */ var _model_report_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(246);
/* harmony import */ var _report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5445);
/* harmony import */ var _model_rules_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2859);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9456);
/* harmony import */ var _generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3587);
/* harmony import */ var _report_told_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5950);
/* harmony import */ var _report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9862);
/* harmony import */ var _model_finding_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6561);
/* harmony import */ var _model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(759);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9564);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2882);
/* harmony import */ var _bound_shared_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(726);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);














// src/report/concise.ts
function toConcise(report) {
  const left = (0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .leftInWords */ .U7)(report);
  const lines = [
    ...(0,_model_finding_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .allFindings */ .c4)(report).map((finding) => line(finding, report)),
    ...left === void 0 ? [] : [left],
    (0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .safeLine */ .o)((0,_report_verdict_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .W)(report))
  ];
  return `${lines.join("\n")}
`;
}
function line(finding, { nameOf }) {
  const { rule, message, at, waived } = finding;
  const place = at ? `${asPlace(nameOf(at.file))}:${at.line}:${at.column}` : "sru-gate";
  const severity = waived === void 0 ? (0,_report_told_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .countedSeverity */ .qr)(finding) : "waived";
  const why = waived === void 0 ? "" : ` (waived: ${(0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .safeLine */ .o)((0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .quote */ .hD)(waived, waived.length))})`;
  return `${place}: ${severity}[${rule}] ${(0,_report_told_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .toldAs */ .IF)(finding)}${(0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .safeLine */ .o)(message)}${why}`;
}
function asPlace(name) {
  const shown = (0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .safeLine */ .o)(name).replace(/:(?=\d+:\d+: )/g, "\uFFFD");
  return (0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .hasCommand */ .m)(shown) ? `./${shown}` : shown;
}

//# sourceMappingURL=report-concise.js.map


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

//# sourceMappingURL=979.index.js.map