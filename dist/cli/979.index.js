"use strict";
exports.id = 979;
exports.ids = [979];
exports.modules = {

/***/ 8979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toConcise: () => (/* binding */ toConcise)
/* harmony export */ });
/* harmony import */ var _model_report_shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(246);
/* harmony import */ var _report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5445);
/* harmony import */ var _model_rules_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2859);
/* harmony import */ var _generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3587);
/* harmony import */ var _report_told_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5950);
/* harmony import */ var _report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9862);
/* harmony import */ var _model_finding_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6561);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9564);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2882);
/* harmony import */ var _bound_2_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9455);
function toConcise(report){let left=(0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .leftInWords */ .U7)(report);return`${[...(0,_model_finding_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .allFindings */ .c4)(report).map(finding=>line(finding,report)),...left===void 0?[]:[left],(0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .safeLine */ .o)((0,_model_report_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .WJ)(report))].join(`
`)}
`}function line(finding,{nameOf}){let{rule,message,at,waived}=finding,place=at?`${asPlace(nameOf(at.file))}:${at.line}:${at.column}`:"sru-gate",severity=waived===void 0?(0,_report_told_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .countedSeverity */ .qr)(finding):"waived",why=waived===void 0?"":` (waived: ${(0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .safeLine */ .o)((0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(waived,waived.length))})`;return`${place}: ${severity}[${rule}] ${(0,_report_told_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .toldAs */ .IF)(finding)}${(0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .safeLine */ .o)(message)}${why}`}function asPlace(name){let shown=(0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .safeLine */ .o)(name).replace(/:(?=\d+:\d+: )/g,"\uFFFD");return (0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .hasCommand */ .m)(shown)?`./${shown}`:shown}
//# sourceMappingURL=report-concise.js.map


/***/ })

};
;
//# sourceMappingURL=979.index.js.map