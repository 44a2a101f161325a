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
/* harmony import */ var _report_flow_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2677);
/* harmony import */ var _report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6601);
/* harmony import */ var _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3357);
/* harmony import */ var _model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(506);
/* harmony import */ var _zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1943);
/* harmony import */ var _generated_rule_pages_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5529);
/* harmony import */ var _text_page_address_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(938);
/* harmony import */ var _model_position_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7465);
/* harmony import */ var _model_rules_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2859);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9456);
/* harmony import */ var _generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3587);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(145);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9564);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2882);
/* harmony import */ var _bound_2_shared_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9455);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
















// src/commands/lists.ts
function rulesCommand({ print, columns }) {
  const width = Math.max(...Object.keys(_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .ruleFaces */ .X).map((id) => id.length));
  const lines = Object.entries(_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .ruleFaces */ .X).map(([id, { severity, gate, demands }]) => {
    const begin = `${id.padEnd(width)}  ${severity.padEnd(12)}  ${(gate ?? "run").padEnd(7)}`;
    return (0,_report_flow_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .beside */ .v)(begin, demands, columns);
  });
  const head = `${"rule".padEnd(width)}  ${"severity".padEnd(12)}  gate   `;
  print(`${(0,_report_flow_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .beside */ .v)(head, "demands", columns)}
${lines.join("\n")}
`);
  return _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.nothingToFailOn;
}
function explainCommand(rule, { print, columns }) {
  const page = (0,_model_rules_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .isRuleId */ .KX)(rule) ? _generated_rule_pages_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .rulePages */ .$[rule] : void 0;
  if (page === void 0) {
    throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotRun */ .zm(
      `There is no rule ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_14__/* .quote */ .hD)(rule)}.${(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(rule, _model_rules_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .ruleIds */ .Zl)} \`sru-gate rules\` lists them.`
    );
  }
  print(columns ? (0,_report_flow_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .flowed */ .O)(page, columns) : page);
  return _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.nothingToFailOn;
}

//# sourceMappingURL=commands-lists.js.map


/***/ }),

/***/ 2677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ flowed),
/* harmony export */   v: () => (/* binding */ beside)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6601);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


// src/report/flow.ts
var narrowest = 30;
function beside(cell, words, columns) {
  const isNarrow = columns !== void 0 && columns > 0 && columns - cell.length - 2 < narrowest;
  if (isNarrow) return `${cell.trimEnd()}
${(0,_report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(`  ${words}`, { width: columns, hanging: "  " })}`;
  return (0,_report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(`${cell}  ${words}`, { width: columns, hanging: " ".repeat(cell.length + 2) });
}
function flowed(page, columns) {
  const lines = [];
  let isCode = false;
  let open;
  const close = () => {
    if (open) lines.push((0,_report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(open.text, { width: columns, hanging: open.hanging }));
    open = void 0;
  };
  for (const line of page.split("\n")) {
    const isFence = line.startsWith("```");
    if (isFence) isCode = !isCode;
    const [begin = ""] = /^(?:- |\d+\. |> )/.exec(line) ?? [];
    if (isFence || isCode || line === "" || /^[|#]/.test(line)) {
      close();
      lines.push(line);
    } else if (open && goesOn(begin, open.hanging)) {
      open.text += ` ${line.slice(begin.length).trim()}`;
    } else {
      close();
      open = { text: line, hanging: begin === "> " ? "> " : " ".repeat(begin.length) };
    }
  }
  close();
  return lines.join("\n");
}
function goesOn(begin, hanging) {
  return begin === "" ? hanging !== "> " : begin === "> " && hanging === "> ";
}


//# sourceMappingURL=report-flow-shared.js.map


/***/ })

};

//# sourceMappingURL=554.index.js.map