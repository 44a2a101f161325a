export const id = 489;
export const ids = [489];
export const modules = {

/***/ 3489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askLaunchpad: () => (/* binding */ askLaunchpad)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_VPNN6GLS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5832);
/* harmony import */ var _chunk_TRMVBCJO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1117);
/* harmony import */ var _chunk_PVYEDC73_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6579);
/* harmony import */ var _chunk_OIDB6GBN_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5881);
/* harmony import */ var _chunk_NXLYCJE5_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2450);
/* harmony import */ var _chunk_3ONLXCEZ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7838);
/* harmony import */ var _chunk_EIIXI6MJ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59);
/* harmony import */ var _chunk_WVHO55VR_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3150);
/* harmony import */ var _chunk_XMROJ43U_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2618);
/* harmony import */ var _chunk_ZU75J7CD_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3537);

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
function seriesWanted({ targets, skips, source }, development, today) {
  const wanted = [
    ...targets.flatMap(
      ({ series, version, replaces, path }) => series ? [
        {
          series: series.name,
          path: [...path, "series"],
          version: version && { version: version.text, replaces: replaces?.text, today }
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
  const client = (0,_chunk_VPNN6GLS_js__WEBPACK_IMPORTED_MODULE_1__/* .launchpadClient */ .Md)(request);
  const facts = manifests.map(async (file) => {
    const { manifest = {}, isBroken } = (0,_chunk_TRMVBCJO_js__WEBPACK_IMPORTED_MODULE_2__/* .openManifest */ .g)(file, (0,_chunk_WVHO55VR_js__WEBPACK_IMPORTED_MODULE_8__/* .shownPath */ .pS)(file, workspace), files, workspace);
    const written = (0,_chunk_WVHO55VR_js__WEBPACK_IMPORTED_MODULE_8__/* .manifestFacts */ .ns)(manifest, calendar, today, isBroken);
    const days = { development: (0,_chunk_WVHO55VR_js__WEBPACK_IMPORTED_MODULE_8__/* .developmentRelease */ .RH)(calendar, today)?.name, today };
    return [file, await gatherFacts(manifest, written, days, client).catch(() => unusable(client, days))];
  });
  return new Map(await Promise.all(facts));
}
async function gatherFacts(manifest, written, { development, today }, client) {
  const { askAt, missed } = (0,_chunk_VPNN6GLS_js__WEBPACK_IMPORTED_MODULE_1__/* .questionsTo */ .Hw)(client);
  const { package: name } = written;
  const comments = namesStatement(manifest);
  const bugs = bugsWanted(manifest, written).map(async ({ number, path, isSru }) => {
    const parts = { tasks: isSru, comments: isSru && comments };
    return [number, await (0,_chunk_VPNN6GLS_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherBug */ .yS)(number, parts, askAt(path))];
  });
  const series = name === void 0 ? [] : seriesWanted(written, development, today);
  const archive = series.map(
    async (each) => [each.series, await (0,_chunk_VPNN6GLS_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherSeries */ .pV)(name ?? "", each.series, each.version, askAt(each.path))]
  );
  const versions = name === void 0 ? [] : versionsWanted(written);
  const published = versions.map(
    async ({ version, path }) => [version, await (0,_chunk_VPNN6GLS_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherVersion */ .MI)(name ?? "", version, askAt(path))]
  );
  const answers = await Promise.all([(0,_chunk_VPNN6GLS_js__WEBPACK_IMPORTED_MODULE_1__/* .answersOf */ .Bw)(bugs), (0,_chunk_VPNN6GLS_js__WEBPACK_IMPORTED_MODULE_1__/* .answersOf */ .Bw)(archive), (0,_chunk_VPNN6GLS_js__WEBPACK_IMPORTED_MODULE_1__/* .answersOf */ .Bw)(published)]);
  return { bugs: answers[0], archive: answers[1], published: answers[2], development, unreachable: missed() };
}
function unusable({ root }, { development }) {
  const nothing = {
    path: ["sru"],
    what: "The backport",
    why: "its answers cannot be used",
    help: (0,_chunk_VPNN6GLS_js__WEBPACK_IMPORTED_MODULE_1__/* .otherServer */ .Io)(root)
  };
  return { bugs: /* @__PURE__ */ new Map(), archive: /* @__PURE__ */ new Map(), published: /* @__PURE__ */ new Map(), development, unreachable: [nothing] };
}

//# sourceMappingURL=gather-E6O2EB4P.js.map


/***/ })

};

//# sourceMappingURL=489.index.js.map