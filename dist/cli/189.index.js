"use strict";
exports.id = 189;
exports.ids = [189];
exports.modules = {

/***/ 6189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toWorkflowCommands: () => (/* binding */ toWorkflowCommands),
/* harmony export */   workflowCommand: () => (/* binding */ workflowCommand)
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
var mostOfAKind=10,longestMessage=4096,kinds={error:"error",inconclusive:"warning",warning:"warning",notice:"notice"};function toAnnotations(findings,pathOf,isLog=!1){let bySeverity=_model_finding_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .severities */ .gO.flatMap(severity=>findings.filter(finding=>(0,_report_told_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .countedSeverity */ .qr)(finding)===severity));return["error","warning","notice"].flatMap(kind=>{let all=bySeverity.filter(finding=>kinds[(0,_report_told_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .countedSeverity */ .qr)(finding)]===kind);return(isLog?all:all.slice(0,mostOfAKind)).map((finding,index)=>{let left=index===mostOfAKind-1?all.length-mostOfAKind:0,more=left>0?`
${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(left,`more ${kind}`)} in the ${isLog?"step's log":"job summary"}.`:"";return{kind,title:finding.rule,message:(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .shorten */ .ml)((0,_report_told_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .inWords */ .r4)(finding),longestMessage-more.length).toWellFormed()+more,at:placeOf(finding,pathOf)}})})}function placeOf({at},pathOf){if(!at)return{};let{line,endLine,column,endColumn}=at;return{file:(0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .safeLine */ .o)(pathOf(at.file)),startLine:line,endLine,startColumn:column,endColumn}}function toWorkflowCommands(report,pathOf){let commands=toAnnotations((0,_model_finding_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .allFindings */ .c4)(report),pathOf,!0).map(workflowCommand),left=(0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .leftInWords */ .U7)(report);return`${[...commands,...left===void 0?[]:[left],(0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .safeLine */ .o)((0,_model_report_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .WJ)(report))].join(`
`)}
`}function workflowCommand({kind,message,title,at}){let{file,startLine,endLine,startColumn,endColumn}=at,given=Object.entries({title,file,line:startLine,endLine,col:startColumn,endColumn}).flatMap(([name,value])=>value===void 0?[]:[`${name}=${encodedProperty(String(value))}`]);return`::${kind} ${given.join(",")}::${encoded(message)}`}function encoded(text){return text.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function encodedProperty(text){return encoded(text).replaceAll(":","%3A").replaceAll(",","%2C")}
//# sourceMappingURL=report-workflow-commands.js.map


/***/ })

};
;
//# sourceMappingURL=189.index.js.map