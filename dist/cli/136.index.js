export const id = 136;
export const ids = [136];
export const modules = {

/***/ 6136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askLaunchpad: () => (/* binding */ askLaunchpad)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_TZXZ6GQH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4254);
/* harmony import */ var _chunk_FOVQFXZP_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7166);
/* harmony import */ var _chunk_GGYUXPXR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9062);
/* harmony import */ var _chunk_56NEXTAR_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6981);
/* harmony import */ var _chunk_AEJU4LTA_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7728);
/* harmony import */ var _chunk_NXLYCJE5_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2450);
/* harmony import */ var _chunk_3632TEEC_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3835);
/* harmony import */ var _chunk_EIIXI6MJ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59);
/* harmony import */ var _chunk_XZR6H2NZ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2312);
/* harmony import */ var _chunk_7NMDLFEF_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6762);
/* harmony import */ var _chunk_LDVM6OVX_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5152);
/* harmony import */ var _chunk_ZU75J7CD_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3537);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);













// src/launchpad/wanted.ts
function bugsWanted({ sru }, { bugs }) {
  const own = sru?.bug === void 0 ? [] : [{ number: sru.bug, path: ["sru", "bug"], isSru: true }];
  const others = bugs.flatMap(
    ({ id, path }) => id === void 0 || id === sru?.bug ? [] : [{ number: id, path: [...path, "id"], isSru: false }]
  );
  return [...own, ...others];
}
function namesStatement({ verification, targets }) {
  return [verification, ...(targets ?? []).map((target) => target?.verification)].some(
    (each) => each?.statement !== void 0
  );
}
function seriesWanted({ targets, skips, source }, development) {
  const wanted = [
    ...targets.flatMap(
      ({ series, version, replaces, path }) => series ? [
        {
          series: series.name,
          path: [...path, "series"],
          version: version && { version: version.text, replaces: replaces?.text }
        }
      ] : []
    ),
    ...skips.flatMap(
      ({ series, path }) => series ? [{ series: series.name, path: [...path, "series"], version: void 0 }] : []
    ),
    ...source.series ? [{ series: source.series.name, path: ["source", "series"], version: void 0 }] : [],
    ...development === void 0 ? [] : [{ series: development, path: ["package"], version: void 0 }]
  ];
  return wanted.filter((each, index) => wanted.findIndex(({ series }) => series === each.series) === index);
}
function versionsWanted({
  targets
}) {
  const wanted = targets.flatMap(
    ({ version, path }) => version ? [{ version: version.text, path: [...path, "version"] }] : []
  );
  return wanted.filter(
    (each, index) => wanted.findIndex(({ version }) => version === each.version) === index
  );
}

// src/launchpad/gather.ts
async function askLaunchpad(request) {
  const { manifests, files, workspace, calendar, today } = request;
  const client = (0,_chunk_TZXZ6GQH_js__WEBPACK_IMPORTED_MODULE_1__/* .launchpadClient */ .Md)(request);
  const facts = manifests.map(async (file) => {
    const { manifest = {}, isBroken } = (0,_chunk_FOVQFXZP_js__WEBPACK_IMPORTED_MODULE_2__/* .openManifest */ .g)(file, (0,_chunk_7NMDLFEF_js__WEBPACK_IMPORTED_MODULE_10__/* .shownPath */ .pS)(file, workspace), files, workspace);
    const written = (0,_chunk_3632TEEC_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestFacts */ .ns)(manifest, calendar, today, isBroken);
    return [file, await gatherFacts(manifest, written, (0,_chunk_3632TEEC_js__WEBPACK_IMPORTED_MODULE_7__/* .developmentRelease */ .RH)(calendar, today)?.name, client)];
  });
  return new Map(await Promise.all(facts));
}
async function gatherFacts(manifest, written, development, client) {
  const { askAt, missed } = (0,_chunk_TZXZ6GQH_js__WEBPACK_IMPORTED_MODULE_1__/* .questionsTo */ .Hw)(client);
  const { package: name } = written;
  const history = written.targets.some(({ verified, released }) => !verified || released !== void 0);
  const comments = namesStatement(manifest);
  const bugs = bugsWanted(manifest, written).map(async ({ number, path, isSru }) => {
    const parts = { tasks: isSru, comments: isSru && comments, history: isSru && history };
    return [number, await (0,_chunk_TZXZ6GQH_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherBug */ .yS)(number, parts, askAt(path))];
  });
  const series = name === void 0 ? [] : seriesWanted(written, development);
  const archive = series.map(
    async (each) => [each.series, await (0,_chunk_TZXZ6GQH_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherSeries */ .pV)(name ?? "", each.series, each.version, askAt(each.path))]
  );
  const versions = name === void 0 ? [] : versionsWanted(written);
  const published = versions.map(
    async ({ version, path }) => [version, await (0,_chunk_TZXZ6GQH_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherVersion */ .MI)(name ?? "", version, askAt(path))]
  );
  return {
    bugs: await (0,_chunk_TZXZ6GQH_js__WEBPACK_IMPORTED_MODULE_1__/* .answersOf */ .Bw)(bugs),
    archive: await (0,_chunk_TZXZ6GQH_js__WEBPACK_IMPORTED_MODULE_1__/* .answersOf */ .Bw)(archive),
    published: await (0,_chunk_TZXZ6GQH_js__WEBPACK_IMPORTED_MODULE_1__/* .answersOf */ .Bw)(published),
    development,
    unreachable: missed()
  };
}

//# sourceMappingURL=gather-IVDPHHS4.js.map


/***/ })

};

//# sourceMappingURL=136.index.js.map