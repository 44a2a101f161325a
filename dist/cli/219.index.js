export const id = 219;
export const ids = [219];
export const modules = {

/***/ 9219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCommand: () => (/* binding */ renderCommand)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_XI3JNVZM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6865);
/* harmony import */ var _chunk_7VFM3QMO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3664);
/* harmony import */ var _chunk_YIEVOW64_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5589);
/* harmony import */ var _chunk_YRHFMJ5S_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8022);
/* harmony import */ var _chunk_N5DS4LYN_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(163);
/* harmony import */ var _chunk_NS3VSVSU_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4907);
/* harmony import */ var _chunk_OIDB6GBN_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5881);
/* harmony import */ var _chunk_X45ONM4L_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6345);
/* harmony import */ var _chunk_5J7HICKI_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(655);
/* harmony import */ var _chunk_MCZP5TIC_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1071);
/* harmony import */ var _chunk_ZMS4V5A4_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8866);
/* harmony import */ var _chunk_AXA73FBA_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8437);
/* harmony import */ var _chunk_LS5X6KNZ_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9903);
/* harmony import */ var _chunk_6DSZOLMZ_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9643);
/* harmony import */ var _chunk_CYHJ2NL3_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7983);
/* harmony import */ var _chunk_PNTBIPJO_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8198);
/* harmony import */ var _chunk_UUSKHF4F_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9804);
/* harmony import */ var _chunk_UAS7H5AN_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7112);
/* harmony import */ var _chunk_LRXQCPOY_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(610);
/* harmony import */ var _chunk_AMU2R5HD_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(720);
/* harmony import */ var _chunk_ZU75J7CD_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(3537);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(6760);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);






















// src/commands/render.ts

function renderCommand(named, options, world) {
  const { files, git, workingDirectory, today } = world;
  const file = node_path__WEBPACK_IMPORTED_MODULE_22__.resolve(workingDirectory, named);
  if (files.kind(file) !== "file")
    throw new _chunk_YRHFMJ5S_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotRun */ .zm(`There is no file ${(0,_chunk_AMU2R5HD_js__WEBPACK_IMPORTED_MODULE_20__/* .quote */ .hD)(named, 300)}: name a manifest.`);
  const around = {
    files,
    git,
    workspace: (0,_chunk_7VFM3QMO_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceOf */ .B3)(world),
    calendar: (0,_chunk_7VFM3QMO_js__WEBPACK_IMPORTED_MODULE_2__/* .chosenCalendar */ .hk)(void 0, world),
    today,
    policy: (0,_chunk_7VFM3QMO_js__WEBPACK_IMPORTED_MODULE_2__/* .chosenPolicy */ .fV)(options.policy, world)
  };
  const { sru, description } = (0,_chunk_YIEVOW64_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .WI)(file, (0,_chunk_5J7HICKI_js__WEBPACK_IMPORTED_MODULE_9__/* .shownPath */ .pS)(file, workingDirectory), around).backport;
  const title = sru.title.value;
  const report = (0,_chunk_YIEVOW64_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6)({ ...around, manifests: [file], workingDirectory, gate: "auto" });
  const isWhole = title !== void 0 && description !== void 0;
  const inTheWay = isWhole ? ["placeholder-text"] : ["manifest-syntax", "manifest-schema"];
  const manifests = report.manifests.map((each) => ({
    ...each,
    findings: each.findings.filter(({ rule, waived }) => inTheWay.includes(rule) && waived === void 0)
  }));
  if (!isWhole || manifests.some(({ findings }) => findings.length > 0)) {
    world.print((0,_chunk_XI3JNVZM_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .f)((0,_chunk_UUSKHF4F_js__WEBPACK_IMPORTED_MODULE_17__/* .makeReport */ .dO)({ ...report, findings: [], manifests }), world));
    return _chunk_7VFM3QMO_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.findings;
  }
  const whole = options.title ? title.trim() : `${title.trim()}

${description.text.replace(/^(?:[ \t]*\n)+/, "").trimEnd()}`;
  const lines = whole.split("\n").map(plain);
  if (world.isWorkflow) (0,_chunk_7VFM3QMO_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseCommands */ .hJ)(lines.join("\n"));
  world.print(`${lines.join("\n")}
`);
  return _chunk_7VFM3QMO_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.nothingToFailOn;
}
function plain(line) {
  return line.replace(/\t/g, "    ").replace(_chunk_AMU2R5HD_js__WEBPACK_IMPORTED_MODULE_20__/* .unseen */ .nv, "");
}

//# sourceMappingURL=render-I2T373AI.js.map


/***/ })

};

//# sourceMappingURL=219.index.js.map