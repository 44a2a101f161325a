export const id = 28;
export const ids = [28];
export const modules = {

/***/ 1028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCommand: () => (/* binding */ renderCommand)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_243JYYLB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3712);
/* harmony import */ var _chunk_M4SD7URV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(334);
/* harmony import */ var _chunk_FVPYROTE_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2199);
/* harmony import */ var _chunk_UWVCDSTC_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4519);
/* harmony import */ var _chunk_TRMVBCJO_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1117);
/* harmony import */ var _chunk_PVYEDC73_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6579);
/* harmony import */ var _chunk_OIDB6GBN_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5881);
/* harmony import */ var _chunk_NXLYCJE5_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2450);
/* harmony import */ var _chunk_KFSGIHRR_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5822);
/* harmony import */ var _chunk_3ONLXCEZ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7838);
/* harmony import */ var _chunk_EIIXI6MJ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(59);
/* harmony import */ var _chunk_4I2I472A_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4342);
/* harmony import */ var _chunk_5DJ3IFUE_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8239);
/* harmony import */ var _chunk_ND5KUTYD_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8994);
/* harmony import */ var _chunk_DXMOPDM5_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1738);
/* harmony import */ var _chunk_H5BJLCLF_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6404);
/* harmony import */ var _chunk_WVHO55VR_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3150);
/* harmony import */ var _chunk_XMROJ43U_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2618);
/* harmony import */ var _chunk_ZU75J7CD_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3537);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6760);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);




















// src/commands/render.ts

function renderCommand(named, options, world) {
  const { files, git, workingDirectory, today } = world;
  const file = node_path__WEBPACK_IMPORTED_MODULE_20__.resolve(workingDirectory, named);
  if (files.kind(file) !== "file")
    throw new _chunk_UWVCDSTC_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotRun */ .zm(`There is no file ${(0,_chunk_XMROJ43U_js__WEBPACK_IMPORTED_MODULE_18__/* .quote */ .hD)(named, 300)}: name a manifest.`);
  const around = {
    files,
    git,
    workspace: (0,_chunk_M4SD7URV_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceOf */ .B3)(world),
    calendar: (0,_chunk_M4SD7URV_js__WEBPACK_IMPORTED_MODULE_2__/* .chosenCalendar */ .hk)(void 0, world),
    today,
    policy: (0,_chunk_M4SD7URV_js__WEBPACK_IMPORTED_MODULE_2__/* .chosenPolicy */ .fV)(options.policy, world),
    ruleIds: _chunk_H5BJLCLF_js__WEBPACK_IMPORTED_MODULE_16__/* .ruleIds */ .Zl
  };
  const { title, description } = (0,_chunk_FVPYROTE_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .WI)(file, (0,_chunk_WVHO55VR_js__WEBPACK_IMPORTED_MODULE_17__/* .shownPath */ .pS)(file, workingDirectory), around).backport;
  const report = (0,_chunk_FVPYROTE_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6)({ ...around, manifests: [file], workingDirectory, gate: "auto" });
  const isWhole = title !== void 0 && description !== void 0;
  const inTheWay = isWhole ? ["placeholder-text"] : ["manifest-syntax", "manifest-schema"];
  const manifests = report.manifests.map((each) => ({
    ...each,
    findings: each.findings.filter(({ rule, waived }) => inTheWay.includes(rule) && waived === void 0)
  }));
  if (!isWhole || manifests.some(({ findings }) => findings.length > 0)) {
    world.print((0,_chunk_243JYYLB_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .f)((0,_chunk_DXMOPDM5_js__WEBPACK_IMPORTED_MODULE_15__/* .makeReport */ .dO)({ ...report, findings: [], manifests }), world));
    return _chunk_M4SD7URV_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.findings;
  }
  const whole = options.title ? title.trim() : `${title.trim()}

${description.text.replace(/^(?:[ \t]*\n)+/, "").trimEnd()}`;
  const lines = whole.split("\n").map(plain);
  if (world.isWorkflow) (0,_chunk_M4SD7URV_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseCommands */ .hJ)(lines.join("\n"));
  world.print(`${lines.join("\n")}
`);
  return _chunk_M4SD7URV_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.nothingToFailOn;
}
function plain(line) {
  return line.replace(/\t/g, "    ").replace(_chunk_XMROJ43U_js__WEBPACK_IMPORTED_MODULE_18__/* .unseen */ .nv, "");
}

//# sourceMappingURL=render-UNHMAZRD.js.map


/***/ })

};

//# sourceMappingURL=28.index.js.map