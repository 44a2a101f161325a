export const id = 554;
export const ids = [554];
export const modules = {

/***/ 554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand),
/* harmony export */   rulesCommand: () => (/* binding */ rulesCommand)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6806);
/* harmony import */ var _model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(506);
/* harmony import */ var _zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1943);
/* harmony import */ var _generated_rule_pages_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5529);
/* harmony import */ var _model_rules_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2859);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9456);
/* harmony import */ var _generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3587);
/* harmony import */ var _text_page_address_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(938);
/* harmony import */ var _model_position_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7465);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(145);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9564);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2882);
/* harmony import */ var _bound_shared_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(726);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);














// src/commands/lists.ts
function rulesCommand({ print }) {
  const width = Math.max(...Object.keys(_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .ruleFaces */ .X).map((id) => id.length));
  const lines = Object.entries(_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .ruleFaces */ .X).map(([id, { severity, gate, demands }]) => {
    return `${id.padEnd(width)}  ${severity.padEnd(12)}  ${(gate ?? "run").padEnd(7)}  ${demands}`;
  });
  print(`${"rule".padEnd(width)}  ${"severity".padEnd(12)}  gate     demands
${lines.join("\n")}
`);
  return _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.nothingToFailOn;
}
function explainCommand(rule, { print }) {
  const page = (0,_model_rules_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .isRuleId */ .KX)(rule) ? _generated_rule_pages_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .rulePages */ .$[rule] : void 0;
  if (page === void 0) {
    throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotRun */ .zm(
      `There is no rule ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .quote */ .hD)(rule)}.${(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(rule, _model_rules_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleIds */ .Zl)} \`sru-gate rules\` lists them.`
    );
  }
  print(page);
  return _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.nothingToFailOn;
}

//# sourceMappingURL=commands-lists.js.map


/***/ })

};

//# sourceMappingURL=554.index.js.map