"use strict";
exports.id = 624;
exports.ids = [624];
exports.modules = {

/***/ 8298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fingerprints)
/* harmony export */ });
/* harmony import */ var _model_position_shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7465);
function fingerprints(texts,pathOf,sha256){let seen=new Map;return finding=>{let identity=identityOf(finding,texts,pathOf),count=(seen.get(identity)??0)+1;return seen.set(identity,count),`${sha256(identity).slice(0,32)}:${count}`}}var longestLine=500;function identityOf({rule,series,at},texts,pathOf){let line=at?(0,_model_position_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(texts.get(at.file)??"",at.line):"",marked=at?line.slice(at.column-1,at.endColumn-1):"";return JSON.stringify([rule,at?pathOf(at.file):"",[...series].sort(),line.trim().slice(0,longestLine),marked])}
//# sourceMappingURL=report-fingerprints-shared.js.map


/***/ }),

/***/ 7624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toCodeQuality: () => (/* binding */ toCodeQuality)
/* harmony export */ });
/* harmony import */ var _report_fingerprints_shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8298);
/* harmony import */ var _report_printable_json_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1817);
/* harmony import */ var _model_position_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7465);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(145);
/* harmony import */ var _report_told_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5950);
/* harmony import */ var _report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9862);
/* harmony import */ var _model_finding_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6561);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9564);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2882);
/* harmony import */ var _bound_2_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9455);
var severities={error:"critical",inconclusive:"major",warning:"minor",notice:"info"},longestText=4096;function toCodeQuality(report,pathOf,sha256){let{manifests,texts}=report,fingerprint=(0,_report_fingerprints_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprints */ .W)(texts,pathOf,sha256),start={file:manifests[0]?.file??"",line:1,endLine:1},degradation=finding=>{let{file,line,endLine}=finding.at??start;return{type:"issue",check_name:finding.rule,description:(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .shorten */ .ml)((0,_report_told_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .inWords */ .r4)(finding).replace(`
`," "),longestText).toWellFormed(),categories:["Style"],severity:severities[finding.severity],fingerprint:fingerprint(finding),location:{path:pathOf(file).toWellFormed(),lines:{begin:line,end:endLine}}}},left=(0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .leftInWords */ .U7)(report),note={type:"issue",check_name:_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .about */ .C.name,description:left,categories:["Style"],severity:severities.notice,fingerprint:sha256("what did not fit"),location:{path:pathOf(start.file).toWellFormed(),lines:{begin:1,end:1}}};return (0,_report_printable_json_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .printableJson */ .e)([...(0,_model_finding_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .allFindings */ .c4)(report).map(degradation),...left===void 0?[]:[note]])}
//# sourceMappingURL=report-gitlab.js.map


/***/ })

};
;
//# sourceMappingURL=624.index.js.map