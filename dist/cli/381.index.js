export const id = 381;
export const ids = [381];
export const modules = {

/***/ 381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askLaunchpad: () => (/* binding */ askLaunchpad)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _ky_distribution_core_Ky_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3344);
/* harmony import */ var _model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(506);
/* harmony import */ var _model_publications_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(173);
/* harmony import */ var _zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1943);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(145);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9456);
/* harmony import */ var _model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(759);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2882);
/* harmony import */ var _bound_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(726);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);










// src/sources/launchpad/wanted.ts
function bugsWanted({ sru, bugs }) {
  const { value: number, path } = sru.bug;
  const own = number === void 0 ? [] : [{ number, path, isSru: true }];
  const others = bugs.items.flatMap(
    ({ id }) => id.value === void 0 || id.value === number ? [] : [{ number: id.value, path: id.path, isSru: false }]
  );
  return [...own, ...others];
}
function namesStatement({ targets }) {
  return targets.items.some(({ verification }) => verification.statement.value !== void 0);
}
function seriesWanted({ targets, skips, source }, development, today) {
  const series = ({ value, path }, version = void 0) => value ? [{ series: value.name, path, version }] : [];
  const wanted = [
    ...targets.items.flatMap((target) => {
      const version = target.version.value?.text;
      const replaces = target.replaces.value?.text;
      return series(target.series, version === void 0 ? void 0 : { version, replaces, today });
    }),
    ...skips.items.flatMap((skip) => series(skip.series)),
    ...series(source.series),
    ...development === void 0 ? [] : [{ series: development, path: ["package"], version: void 0 }]
  ];
  return firstOfEach(wanted, (each) => each.series);
}
function versionsWanted({
  targets
}) {
  const wanted = targets.items.flatMap(
    ({ version: { value, path } }) => value ? [{ version: value.text, path }] : []
  );
  return firstOfEach(wanted, ({ version }) => version);
}
function firstOfEach(all, keyOf) {
  const seen = /* @__PURE__ */ new Set();
  return all.filter((each) => !seen.has(keyOf(each)) && seen.add(keyOf(each)));
}

// src/sources/launchpad/gather.ts
async function askLaunchpad(request) {
  const { manifests, calendar, today } = request;
  const client = (0,_ky_distribution_core_Ky_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .launchpadClient */ .Md)(request);
  const days = { development: (0,_model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .developmentRelease */ .RH)(calendar, today)?.name, today };
  const answers = [...manifests].map(async ([file, facts]) => {
    return [file, await gatherFacts(facts, days, client).catch(() => unusable(client, days))];
  });
  return new Map(await Promise.all(answers));
}
async function gatherFacts(manifest, { development, today }, client) {
  const { askAt, missed } = (0,_ky_distribution_core_Ky_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .questionsTo */ .Hw)(client);
  const name = manifest.package.value;
  const comments = namesStatement(manifest);
  const bugs = bugsWanted(manifest).map(async ({ number, path, isSru }) => {
    const parts = { tasks: isSru, comments: isSru && comments };
    return [number, await (0,_ky_distribution_core_Ky_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherBug */ .yS)(number, parts, askAt(path))];
  });
  const series = name === void 0 ? [] : seriesWanted(manifest, development, today);
  const archive = series.map(
    async (each) => [each.series, await (0,_ky_distribution_core_Ky_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherSeries */ .pV)(name ?? "", each.series, each.version, askAt(each.path))]
  );
  const versions = name === void 0 ? [] : versionsWanted(manifest);
  const published = versions.map(
    async ({ version, path }) => [version, await (0,_ky_distribution_core_Ky_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherVersion */ .MI)(name ?? "", version, askAt(path))]
  );
  const answers = await Promise.all([(0,_ky_distribution_core_Ky_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .answersOf */ .Bw)(bugs), (0,_ky_distribution_core_Ky_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .answersOf */ .Bw)(archive), (0,_ky_distribution_core_Ky_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .answersOf */ .Bw)(published)]);
  return { bugs: answers[0], archive: answers[1], published: answers[2], development, unreachable: missed() };
}
function unusable({ root }, { development }) {
  const nothing = {
    path: ["sru"],
    what: "The backport",
    why: "its answers cannot be used",
    help: (0,_ky_distribution_core_Ky_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .otherServer */ .Io)(root)
  };
  return { bugs: /* @__PURE__ */ new Map(), archive: /* @__PURE__ */ new Map(), published: /* @__PURE__ */ new Map(), development, unreachable: [nothing] };
}

//# sourceMappingURL=sources-launchpad-gather.js.map


/***/ })

};

//# sourceMappingURL=381.index.js.map