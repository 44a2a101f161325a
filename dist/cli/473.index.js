export const id = 473;
export const ids = [473];
export const modules = {

/***/ 2473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toWorkflowCommands: () => (/* binding */ toWorkflowCommands)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_UUC3B32W_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(736);
/* harmony import */ var _chunk_ELMIU7TM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2260);
/* harmony import */ var _chunk_MT45CX2N_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1177);
/* harmony import */ var _chunk_7NMDLFEF_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6762);
/* harmony import */ var _chunk_LDVM6OVX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5152);
/* harmony import */ var _chunk_ZU75J7CD_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3537);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);







// src/report/annotations.ts
var mostOfAKind = 10;
var longestMessage = 4096;
var kinds = {
  error: "error",
  inconclusive: "warning",
  warning: "warning",
  notice: "notice"
};
function toAnnotations(findings, pathOf, rest = "job summary") {
  const bySeverity = _chunk_ELMIU7TM_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO.flatMap(
    (severity) => findings.filter((finding) => finding.severity === severity)
  );
  return ["error", "warning", "notice"].flatMap((kind) => {
    const all = bySeverity.filter(({ severity }) => kinds[severity] === kind);
    const shown = rest === "job summary" ? all.slice(0, mostOfAKind) : all;
    return shown.map((finding, index) => {
      const left = index === mostOfAKind - 1 ? all.length - mostOfAKind : 0;
      const more = left > 0 ? `
${(0,_chunk_ELMIU7TM_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(left, `more ${kind}`)} in the ${rest}.` : "";
      return {
        kind,
        title: finding.rule,
        message: shorten(text(finding), longestMessage - more.length) + more,
        at: placeOf(finding, pathOf)
      };
    });
  });
}
function placeOf({ at }, pathOf) {
  if (!at) return {};
  const { line, endLine, column, endColumn } = at;
  return { file: (0,_chunk_UUC3B32W_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .o)(pathOf(at.file)), startLine: line, endLine, startColumn: column, endColumn };
}
function text({ message, help, waived }) {
  return waived === void 0 ? `${(0,_chunk_UUC3B32W_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .o)(message)}
${(0,_chunk_UUC3B32W_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .o)(help)}` : `Waived (${(0,_chunk_UUC3B32W_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .o)((0,_chunk_LDVM6OVX_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(waived, 300))}): ${(0,_chunk_UUC3B32W_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .o)(message)}`;
}
function shorten(message, length) {
  return message.length <= length ? message : `${message.slice(0, length - 1).toWellFormed()}\u2026`;
}

// src/report/workflow-commands.ts
function toWorkflowCommands(report, pathOf) {
  const commands = toAnnotations((0,_chunk_ELMIU7TM_js__WEBPACK_IMPORTED_MODULE_2__/* .allFindings */ .c4)(report), pathOf, "step's log").map(command);
  return `${[...commands, (0,_chunk_UUC3B32W_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .o)((0,_chunk_ELMIU7TM_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ)(report))].join("\n")}
`;
}
function command({ kind, message, title, at }) {
  const { file, startLine, endLine, startColumn, endColumn } = at;
  const properties = { title, file, line: startLine, endLine, col: startColumn, endColumn };
  const given = Object.entries(properties).flatMap(
    ([name, value]) => value === void 0 ? [] : [`${name}=${encodedProperty(String(value))}`]
  );
  return `::${kind} ${given.join(",")}::${encoded(message)}`;
}
function encoded(text2) {
  return text2.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function encodedProperty(text2) {
  return encoded(text2).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

//# sourceMappingURL=workflow-commands-W4DKNU2O.js.map


/***/ })

};

//# sourceMappingURL=473.index.js.map