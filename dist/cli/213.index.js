export const id = 213;
export const ids = [213];
export const modules = {

/***/ 4213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand),
/* harmony export */   rulesCommand: () => (/* binding */ rulesCommand)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_7VFM3QMO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3664);
/* harmony import */ var _chunk_YRHFMJ5S_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8022);
/* harmony import */ var _chunk_N5DS4LYN_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(163);
/* harmony import */ var _chunk_OIDB6GBN_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5881);
/* harmony import */ var _chunk_WWT5NUTR_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3434);
/* harmony import */ var _chunk_X45ONM4L_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6345);
/* harmony import */ var _chunk_5J7HICKI_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(655);
/* harmony import */ var _chunk_MCZP5TIC_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1071);
/* harmony import */ var _chunk_ZMS4V5A4_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8866);
/* harmony import */ var _chunk_AXA73FBA_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8437);
/* harmony import */ var _chunk_CYHJ2NL3_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7983);
/* harmony import */ var _chunk_PNTBIPJO_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8198);
/* harmony import */ var _chunk_UAS7H5AN_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7112);
/* harmony import */ var _chunk_AMU2R5HD_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(720);
/* harmony import */ var _chunk_ZU75J7CD_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3537);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
















// src/commands/lists.ts
function rulesCommand({ print }) {
  const width = Math.max(...Object.keys(_chunk_UAS7H5AN_js__WEBPACK_IMPORTED_MODULE_13__/* .ruleFaces */ .X).map((id) => id.length));
  const lines = Object.entries(_chunk_UAS7H5AN_js__WEBPACK_IMPORTED_MODULE_13__/* .ruleFaces */ .X).map(([id, { severity, gate, demands }]) => {
    return `${id.padEnd(width)}  ${severity.padEnd(12)}  ${(gate ?? "run").padEnd(7)}  ${demands}`;
  });
  print(`${"rule".padEnd(width)}  ${"severity".padEnd(12)}  gate     demands
${lines.join("\n")}
`);
  return _chunk_7VFM3QMO_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.nothingToFailOn;
}
function explainCommand(rule, { print }) {
  const page = (0,_chunk_CYHJ2NL3_js__WEBPACK_IMPORTED_MODULE_11__/* .isRuleId */ .KX)(rule) ? _chunk_WWT5NUTR_js__WEBPACK_IMPORTED_MODULE_5__/* .rulePages */ .$[rule] : void 0;
  if (page === void 0) {
    throw new _chunk_YRHFMJ5S_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotRun */ .zm(
      `There is no rule ${(0,_chunk_AMU2R5HD_js__WEBPACK_IMPORTED_MODULE_14__/* .quote */ .hD)(rule)}.${(0,_chunk_YRHFMJ5S_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(rule, _chunk_CYHJ2NL3_js__WEBPACK_IMPORTED_MODULE_11__/* .ruleIds */ .Zl)} \`sru-gate rules\` lists them.`
    );
  }
  print(page);
  return _chunk_7VFM3QMO_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.nothingToFailOn;
}

//# sourceMappingURL=lists-HJZW3DRK.js.map


/***/ })

};

//# sourceMappingURL=213.index.js.map