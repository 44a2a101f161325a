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
/* harmony import */ var _model_report_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(246);
/* harmony import */ var _report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5445);
/* harmony import */ var _model_rules_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2859);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9456);
/* harmony import */ var _generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3587);
/* harmony import */ var _report_told_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5950);
/* harmony import */ var _report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9862);
/* harmony import */ var _model_finding_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6561);
/* harmony import */ var _model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(759);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9564);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2882);
/* harmony import */ var _bound_2_shared_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9455);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);













// src/report/concise.ts
function toConcise(report) {
  const left = (0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .leftInWords */ .U7)(report);
  const lines = [
    ...(0,_model_finding_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .allFindings */ .c4)(report).map((finding) => line(finding, report)),
    ...left === void 0 ? [] : [left],
    (0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .safeLine */ .o)((0,_model_report_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .WJ)(report))
  ];
  return `${lines.join("\n")}
`;
}
function line(finding, { nameOf }) {
  const { rule, message, at, waived } = finding;
  const place = at ? `${asPlace(nameOf(at.file))}:${at.line}:${at.column}` : "sru-gate";
  const severity = waived === void 0 ? (0,_report_told_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .countedSeverity */ .qr)(finding) : "waived";
  const why = waived === void 0 ? "" : ` (waived: ${(0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .safeLine */ .o)((0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .hD)(waived, waived.length))})`;
  return `${place}: ${severity}[${rule}] ${(0,_report_told_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .toldAs */ .IF)(finding)}${(0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .safeLine */ .o)(message)}${why}`;
}
function asPlace(name) {
  const shown = (0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .safeLine */ .o)(name).replace(/:(?=\d+:\d+: )/g, "\uFFFD");
  return (0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .hasCommand */ .m)(shown) ? `./${shown}` : shown;
}

//# sourceMappingURL=report-concise.js.map


/***/ })

};

//# sourceMappingURL=979.index.js.map