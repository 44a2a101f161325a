"use strict";
exports.id = 554;
exports.ids = [554];
exports.modules = {

/***/ 554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand),
/* harmony export */   rulesCommand: () => (/* binding */ rulesCommand)
/* harmony export */ });
/* harmony import */ var _report_flow_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2677);
/* harmony import */ var _commands_world_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7045);
/* harmony import */ var _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3357);
/* harmony import */ var _generated_rule_pages_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5529);
/* harmony import */ var _model_rules_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2859);
/* harmony import */ var _generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3587);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2882);
function rulesCommand({print,columns}){let width=Math.max(...Object.keys(_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFaces */ .X).map(id=>id.length)),lines=Object.entries(_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFaces */ .X).map(([id,{severity,gate,demands}])=>{let begin=`${id.padEnd(width)}  ${severity.padEnd(12)}  ${(gate??"run").padEnd(7)}`;return (0,_report_flow_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .beside */ .v)(begin,demands,columns)}),head=`${"rule".padEnd(width)}  ${"severity".padEnd(12)}  gate   `;return print(`${(0,_report_flow_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .beside */ .v)(head,"demands",columns)}
${lines.join(`
`)}
`),_commands_world_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.nothingToFailOn}function explainCommand(rule,{print,columns}){let page=(0,_model_rules_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .isRuleId */ .KX)(rule)?_generated_rule_pages_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .rulePages */ .$[rule]:void 0;if(page===void 0)throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .CannotRun */ .zm(`There is no rule ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(rule)}.${(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .au)(rule,_model_rules_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleIds */ .Zl)} \`sru-gate rules\` lists them.`);return print(columns?(0,_report_flow_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .flowed */ .O)(page,columns):page),_commands_world_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.nothingToFailOn}
//# sourceMappingURL=commands-lists.js.map


/***/ }),

/***/ 2677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ flowed),
/* harmony export */   v: () => (/* binding */ beside)
/* harmony export */ });
/* harmony import */ var _report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6601);
var narrowest=30;function beside(cell,words,columns){return columns!==void 0&&columns>0&&columns-cell.length-2<narrowest?`${cell.trimEnd()}
${(0,_report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(`  ${words}`,{width:columns,hanging:"  "})}`:(0,_report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(`${cell}  ${words}`,{width:columns,hanging:" ".repeat(cell.length+2)})}function flowed(page,columns){let lines=[],isCode=!1,open,close=()=>{open&&lines.push((0,_report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(open.text,{width:columns,hanging:open.hanging})),open=void 0};for(let line of page.split(`
`)){let isFence=line.startsWith("```");isFence&&(isCode=!isCode);let[begin=""]=/^(?:- |\d+\. |> )/.exec(line)??[];isFence||isCode||line===""||/^[|#]/.test(line)?(close(),lines.push(line)):open&&goesOn(begin,open.hanging)?open.text+=` ${line.slice(begin.length).trim()}`:(close(),open={text:line,hanging:begin==="> "?"> ":" ".repeat(begin.length)})}return close(),lines.join(`
`)}function goesOn(begin,hanging){return begin===""?hanging!=="> ":begin==="> "&&hanging==="> "}
//# sourceMappingURL=report-flow-shared.js.map


/***/ })

};
;
//# sourceMappingURL=554.index.js.map