export const id = 13;
export const ids = [13];
export const modules = {

/***/ 9013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand),
/* harmony export */   rulesCommand: () => (/* binding */ rulesCommand)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_LQNYEWPD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8690);
/* harmony import */ var _chunk_XZR7QZAT_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4867);
/* harmony import */ var _chunk_PVYEDC73_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6579);
/* harmony import */ var _chunk_OIDB6GBN_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5881);
/* harmony import */ var _chunk_ZQPAB75C_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9213);
/* harmony import */ var _chunk_NXLYCJE5_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2450);
/* harmony import */ var _chunk_3ONLXCEZ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7838);
/* harmony import */ var _chunk_EIIXI6MJ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59);
/* harmony import */ var _chunk_4I2I472A_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4342);
/* harmony import */ var _chunk_ND5KUTYD_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8994);
/* harmony import */ var _chunk_GEX2J2WV_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6155);
/* harmony import */ var _chunk_WVHO55VR_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3150);
/* harmony import */ var _chunk_XMROJ43U_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2618);
/* harmony import */ var _chunk_ZU75J7CD_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3537);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);















// src/commands/lists.ts
function rulesCommand({ print }) {
  const width = Math.max(..._chunk_GEX2J2WV_js__WEBPACK_IMPORTED_MODULE_11__/* .allRules */ .V7.map(({ id }) => id.length));
  const lines = _chunk_GEX2J2WV_js__WEBPACK_IMPORTED_MODULE_11__/* .allRules */ .V7.map(({ id, severity, gate, demands }) => {
    return `${id.padEnd(width)}  ${severity.padEnd(12)}  ${(gate ?? "run").padEnd(7)}  ${demands}`;
  });
  print(`${"rule".padEnd(width)}  ${"severity".padEnd(12)}  gate     demands
${lines.join("\n")}
`);
  return _chunk_LQNYEWPD_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.nothingToFailOn;
}
function explainCommand(rule, { print }) {
  const page = _chunk_GEX2J2WV_js__WEBPACK_IMPORTED_MODULE_11__/* .ruleIds */ .Zl.has(rule) ? _chunk_ZQPAB75C_js__WEBPACK_IMPORTED_MODULE_5__/* .rulePages */ .$[rule] : void 0;
  if (page === void 0) {
    throw new _chunk_XZR7QZAT_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotRun */ .zm(
      `There is no rule ${(0,_chunk_XMROJ43U_js__WEBPACK_IMPORTED_MODULE_13__/* .quote */ .hD)(rule)}.${(0,_chunk_WVHO55VR_js__WEBPACK_IMPORTED_MODULE_12__/* .didYouMean */ .au)(rule, _chunk_GEX2J2WV_js__WEBPACK_IMPORTED_MODULE_11__/* .ruleIds */ .Zl)} \`sru-gate rules\` lists them.`
    );
  }
  print(page);
  return _chunk_LQNYEWPD_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.nothingToFailOn;
}

//# sourceMappingURL=lists-A5YMJTAV.js.map


/***/ })

};

//# sourceMappingURL=13.index.js.map