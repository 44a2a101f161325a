export const id = 85;
export const ids = [85];
export const modules = {

/***/ 2085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCommand: () => (/* binding */ renderCommand)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_QFUC32JJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6631);
/* harmony import */ var _chunk_TOOV4AVX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(473);
/* harmony import */ var _chunk_H7TB3OD6_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2699);
/* harmony import */ var _chunk_CVGEB7ZU_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6387);
/* harmony import */ var _chunk_FOVQFXZP_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7166);
/* harmony import */ var _chunk_GGYUXPXR_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9062);
/* harmony import */ var _chunk_56NEXTAR_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6981);
/* harmony import */ var _chunk_AEJU4LTA_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7728);
/* harmony import */ var _chunk_NXLYCJE5_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2450);
/* harmony import */ var _chunk_MJPP667F_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9310);
/* harmony import */ var _chunk_QBOVQDDD_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1679);
/* harmony import */ var _chunk_A7QNPYWM_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3640);
/* harmony import */ var _chunk_3632TEEC_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3835);
/* harmony import */ var _chunk_EIIXI6MJ_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(59);
/* harmony import */ var _chunk_XZR6H2NZ_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2312);
/* harmony import */ var _chunk_UUC3B32W_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(736);
/* harmony import */ var _chunk_ELMIU7TM_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2260);
/* harmony import */ var _chunk_MT45CX2N_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1177);
/* harmony import */ var _chunk_7NMDLFEF_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6762);
/* harmony import */ var _chunk_LDVM6OVX_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5152);
/* harmony import */ var _chunk_ZU75J7CD_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(3537);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(6760);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);






















// src/commands/render.ts

function renderCommand(named, options, world) {
  const { files, git, workingDirectory, today } = world;
  const file = node_path__WEBPACK_IMPORTED_MODULE_22__.resolve(workingDirectory, named);
  if (files.kind(file) !== "file")
    throw new _chunk_CVGEB7ZU_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotRun */ .zm(`There is no file ${(0,_chunk_LDVM6OVX_js__WEBPACK_IMPORTED_MODULE_20__/* .quote */ .hD)(named, 300)}: name a manifest.`);
  const around = {
    files,
    git,
    workspace: (0,_chunk_TOOV4AVX_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceOf */ .B3)(world),
    calendar: (0,_chunk_TOOV4AVX_js__WEBPACK_IMPORTED_MODULE_2__/* .chosenCalendar */ .hk)(void 0, world),
    today,
    policy: (0,_chunk_TOOV4AVX_js__WEBPACK_IMPORTED_MODULE_2__/* .chosenPolicy */ .fV)(options.policy, world),
    ruleIds: _chunk_A7QNPYWM_js__WEBPACK_IMPORTED_MODULE_12__/* .ruleIds */ .Zl
  };
  const { title, description } = (0,_chunk_H7TB3OD6_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .WI)(file, (0,_chunk_7NMDLFEF_js__WEBPACK_IMPORTED_MODULE_19__/* .shownPath */ .pS)(file, workingDirectory), around).backport;
  const report = (0,_chunk_H7TB3OD6_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6)({ ...around, manifests: [file], workingDirectory, gate: "auto" });
  const isWhole = title !== void 0 && description !== void 0;
  const inTheWay = isWhole ? ["placeholder-text"] : ["manifest-syntax", "manifest-schema"];
  const manifests = report.manifests.map((each) => ({
    ...each,
    findings: each.findings.filter(({ rule, waived }) => inTheWay.includes(rule) && waived === void 0)
  }));
  if (!isWhole || manifests.some(({ findings }) => findings.length > 0)) {
    world.print((0,_chunk_QFUC32JJ_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .f)((0,_chunk_ELMIU7TM_js__WEBPACK_IMPORTED_MODULE_17__/* .makeReport */ .dO)({ ...report, findings: [], manifests }), world));
    return _chunk_TOOV4AVX_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.findings;
  }
  const whole = options.title ? title.trim() : `${title.trim()}

${description.text.replace(/^(?:[ \t]*\n)+/, "").trimEnd()}`;
  const lines = whole.split("\n").map(plain);
  if (world.isWorkflow) (0,_chunk_TOOV4AVX_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseCommands */ .hJ)(lines.join("\n"));
  world.print(`${lines.join("\n")}
`);
  return _chunk_TOOV4AVX_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.nothingToFailOn;
}
function plain(line) {
  return line.replace(/\t/g, "    ").replace(_chunk_LDVM6OVX_js__WEBPACK_IMPORTED_MODULE_20__/* .unseen */ .nv, "");
}

//# sourceMappingURL=render-RCY3SJZT.js.map


/***/ })

};

//# sourceMappingURL=85.index.js.map