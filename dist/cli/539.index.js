export const id = 539;
export const ids = [539];
export const modules = {

/***/ 7539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand),
/* harmony export */   rulesCommand: () => (/* binding */ rulesCommand)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_TOOV4AVX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(473);
/* harmony import */ var _chunk_CVGEB7ZU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6387);
/* harmony import */ var _chunk_GGYUXPXR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9062);
/* harmony import */ var _chunk_AEJU4LTA_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7728);
/* harmony import */ var _chunk_UAUP3ILO_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9790);
/* harmony import */ var _chunk_NXLYCJE5_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2450);
/* harmony import */ var _chunk_A7QNPYWM_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3640);
/* harmony import */ var _chunk_3632TEEC_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3835);
/* harmony import */ var _chunk_XZR6H2NZ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2312);
/* harmony import */ var _chunk_UUC3B32W_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(736);
/* harmony import */ var _chunk_MT45CX2N_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1177);
/* harmony import */ var _chunk_7NMDLFEF_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6762);
/* harmony import */ var _chunk_LDVM6OVX_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5152);
/* harmony import */ var _chunk_ZU75J7CD_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3537);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);















// src/commands/lists.ts
function rulesCommand({ print }) {
  const width = Math.max(..._chunk_A7QNPYWM_js__WEBPACK_IMPORTED_MODULE_7__/* .allRules */ .V7.map(({ id }) => id.length));
  const lines = _chunk_A7QNPYWM_js__WEBPACK_IMPORTED_MODULE_7__/* .allRules */ .V7.map(({ id, severity, gate, demands }) => {
    return `${id.padEnd(width)}  ${severity.padEnd(12)}  ${(gate ?? "run").padEnd(7)}  ${demands}`;
  });
  print(`${"rule".padEnd(width)}  ${"severity".padEnd(12)}  gate     demands
${lines.join("\n")}
`);
  return _chunk_TOOV4AVX_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.nothingToFailOn;
}
function explainCommand(rule, { print }) {
  const page = _chunk_A7QNPYWM_js__WEBPACK_IMPORTED_MODULE_7__/* .ruleIds */ .Zl.has(rule) ? _chunk_UAUP3ILO_js__WEBPACK_IMPORTED_MODULE_5__/* .rulePages */ .$[rule] : void 0;
  if (page === void 0) {
    throw new _chunk_CVGEB7ZU_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotRun */ .zm(
      `There is no rule ${(0,_chunk_LDVM6OVX_js__WEBPACK_IMPORTED_MODULE_13__/* .quote */ .hD)(rule)}.${(0,_chunk_3632TEEC_js__WEBPACK_IMPORTED_MODULE_8__/* .didYouMean */ .au)(rule, _chunk_A7QNPYWM_js__WEBPACK_IMPORTED_MODULE_7__/* .ruleIds */ .Zl)} \`sru-gate rules\` lists them.`
    );
  }
  print(page);
  return _chunk_TOOV4AVX_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.nothingToFailOn;
}

//# sourceMappingURL=lists-XRJ24KRF.js.map


/***/ })

};

//# sourceMappingURL=539.index.js.map