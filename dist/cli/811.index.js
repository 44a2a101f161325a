"use strict";
exports.id = 811;
exports.ids = [811];
exports.modules = {

/***/ 9811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toRdjson: () => (/* binding */ toRdjson)
/* harmony export */ });
/* harmony import */ var _text_page_address_shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(938);
/* harmony import */ var _report_printable_json_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1817);
/* harmony import */ var _model_position_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7465);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(145);
/* harmony import */ var _report_told_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5950);
/* harmony import */ var _report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9862);
/* harmony import */ var _model_finding_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6561);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9564);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2882);
/* harmony import */ var _bound_2_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9455);
var severities={error:"ERROR",inconclusive:"WARNING",warning:"WARNING",notice:"INFO"},results={fail:"ERROR",inconclusive:"WARNING",pass:"INFO"};function toRdjson(report){let{manifests,nameOf,texts}=report,rangeOf=byteRanges(texts),path=file=>nameOf(file).toWellFormed(),[first]=manifests,left=(0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .leftInWords */ .U7)(report),location=at=>at?{location:{path:path(at.file),range:rangeOf(at)}}:first?{location:{path:path(first.file)}}:{};return (0,_report_printable_json_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .printableJson */ .e)({source:{name:_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .about */ .C.name,url:_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .about */ .C.homepage},severity:results[report.result],diagnostics:[...(0,_model_finding_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .allFindings */ .c4)(report).map(finding=>({message:(0,_report_told_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .inWords */ .r4)(finding).replace(`
`,`

`).toWellFormed(),...location(finding.at),severity:severities[(0,_report_told_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .countedSeverity */ .qr)(finding)],code:{value:finding.rule,url:(0,_text_page_address_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .rulePage */ .gd)(finding.rule)},...suggestions(finding,rangeOf)})),...left===void 0?[]:[{message:left,severity:severities.notice}]]})}function suggestions({fix,at},rangeOf){let[edit,...more]=fix?.edits??[];return!edit||more.length>0||edit.at.file!==at?.file?{}:{suggestions:[{range:rangeOf(edit.at),text:edit.text}]}}function byteRanges(texts){let measured=new Map,byteColumn=(file,line,column)=>{let key=`${line}:${file}`;return measured.has(key)||measured.set(key,columnsIn((0,_model_position_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(texts.get(file)??"",line))),measured.get(key)?.[column-1]??column};return({file,line,column,endLine,endColumn})=>({start:{line,column:byteColumn(file,line,column)},end:{line:endLine,column:byteColumn(file,endLine,endColumn)}})}function columnsIn(line){if((0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .isAscii */ .ER)(line))return;let columns=[],column=1;for(let character of line){for(let unit=0;unit<character.length;unit++)columns.push(column);column+=(0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .bytes */ .ee)(character)}return[...columns,column]}
//# sourceMappingURL=report-rdjson.js.map


/***/ })

};
;
//# sourceMappingURL=811.index.js.map