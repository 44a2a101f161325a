export const id = 381;
export const ids = [381];
export const modules = {

/***/ 381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askLaunchpad: () => (/* binding */ askLaunchpad)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _sources_launchpad_addresses_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4684);
/* harmony import */ var _ky_distribution_core_Ky_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3344);
/* harmony import */ var _model_field_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1958);
/* harmony import */ var _model_publications_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(173);
/* harmony import */ var _model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(506);
/* harmony import */ var _zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1943);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9456);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(145);
/* harmony import */ var _model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(759);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2882);
/* harmony import */ var _bound_2_shared_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9455);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);












// src/sources/launchpad/gather-tests.ts
function testsWanted({ package: { value: name }, targets }, archive, today) {
  const seen = /* @__PURE__ */ new Set();
  return targets.items.flatMap((target) => {
    const series = target.series.value?.name;
    const { value: version, path } = target.version;
    if (name === void 0 || series === void 0 || !version || seen.has(series)) return [];
    const publications = archive?.get(series)?.publications ?? [];
    const accepted = target.accepted.value ?? (0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .publishedIn */ .IY)(publications, version.text, "proposed");
    const released = target.released.value ?? (0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .publishedIn */ .IY)(publications, version.text, "updates");
    if (accepted === void 0 || accepted > today || released !== void 0) return [];
    seen.add(series);
    return [{ package: name, series, version: version.text, path }];
  });
}
async function gatherTests(wanted, settings) {
  const { root } = settings;
  if (root === void 0 || wanted.every(({ length }) => length === 0)) return [];
  const { askForTests } = await __webpack_require__.e(/* import() */ 370).then(__webpack_require__.bind(__webpack_require__, 8370));
  const answers = (await askForTests(wanted.flat(), { ...settings, root })).values();
  return wanted.map(
    (each) => new Map(
      each.flatMap(({ series }) => {
        const answer = answers.next().value;
        return answer ? [[series, answer]] : [];
      })
    )
  );
}

// src/sources/launchpad/wanted.ts
var mostListed = 100;
function sruBugWanted({ sru: { bug } }) {
  return bug.value === void 0 ? void 0 : { number: bug.value, path: bug.path };
}
function listedBugsWanted({ sru, bugs }) {
  const listed = bugs.items.flatMap(
    ({ id: { value: number, path } }) => number === void 0 || number === sru.bug.value ? [] : [{ number, path }]
  );
  const each = firstOfEach(listed, ({ number }) => number);
  return { asked: each.slice(0, mostListed), left: Math.max(0, each.length - mostListed) };
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
function unnamedSeries(manifest, { calendar, development, today }) {
  const { targets, source } = manifest;
  if ((0,_model_field_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnclear */ .Z5)(source.series)) return [];
  const named = new Set(seriesWanted(manifest, development, today).map(({ series }) => series));
  const origin = source.series.value?.index ?? Number.POSITIVE_INFINITY;
  const older = firstOfEach(
    targets.items.flatMap(
      ({ series: { value }, uploadDay = today }) => value ? [{ index: value.index, day: uploadDay }] : []
    ),
    ({ index }) => String(index)
  );
  return calendar.series.filter((each) => !named.has(each.name) && each.index < origin).filter((each) => older.some(({ index, day }) => index < each.index && (0,_model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .isSupported */ .TT)(each, day))).map(({ name }) => name);
}
function versionsWanted({ targets }) {
  const wanted = targets.items.flatMap(
    ({ version: { value, path } }) => value ? [{ version: value.text, path }] : []
  );
  const each = firstOfEach(wanted, ({ version }) => version);
  return { asked: each.slice(0, mostListed), left: Math.max(0, each.length - mostListed) };
}
function firstOfEach(all, keyOf) {
  const seen = /* @__PURE__ */ new Set();
  return all.filter((each) => !seen.has(keyOf(each)) && seen.add(keyOf(each)));
}

// src/sources/launchpad/gather.ts
async function askLaunchpad(request) {
  const { manifests, calendar, today, readsComments } = request;
  const ends = Date.now() + request.limit;
  const client = (0,_sources_launchpad_addresses_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .launchpadClient */ .Md)(request);
  const days = { development: (0,_model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .developmentRelease */ .RH)(calendar, today)?.name, calendar, today };
  const inquiries = [...manifests].map(([file, manifest]) => ({
    file,
    manifest,
    comments: namesStatement(manifest) || readsComments?.(file) === true,
    questions: (0,_sources_launchpad_addresses_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .questionsTo */ .Hw)(client)
  }));
  const first = await Promise.all(inquiries.map((each) => gatherOwn(each, days).catch(() => void 0)));
  const tests = await gatherTests(
    inquiries.map(({ manifest }, index) => testsWanted(manifest, first[index]?.archive, today)),
    { ...request, root: request.excuses, ends }
  );
  const listed = await Promise.all(inquiries.map((each) => gatherListed(each).catch(() => void 0)));
  return new Map(
    inquiries.map(({ file, questions }, index) => {
      const [own, bugs] = [first[index], listed[index]];
      const facts = own && bugs ? {
        ...own,
        bugs: new Map([...own.bugs, ...bugs]),
        unreachable: questions.missed(),
        tests: tests[index] ?? /* @__PURE__ */ new Map()
      } : unusable(client, days);
      return [file, facts];
    })
  );
}
async function gatherOwn({ manifest, comments, questions: { askAt, askAside } }, { development, today, calendar }) {
  const name = manifest.package.value;
  const parts = { tasks: true, comments };
  const own = sruBugWanted(manifest);
  const bugs = (own ? [own] : []).map(
    async ({ number, path }) => [number, await (0,_sources_launchpad_addresses_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherBug */ .yS)(number, parts, askAt(path))]
  );
  const series = name === void 0 ? [] : seriesWanted(manifest, development, today);
  const archive = series.map(
    async (each) => [each.series, await (0,_sources_launchpad_addresses_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherSeries */ .pV)(name ?? "", each.series, each.version, askAt(each.path))]
  );
  const aside = name === void 0 ? [] : unnamedSeries(manifest, { calendar, development, today });
  const others = aside.map(
    async (each) => [each, await (0,_sources_launchpad_addresses_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherSeries */ .pV)(name ?? "", each, void 0, askAside())]
  );
  const versions = versionsWanted(manifest);
  const published = (name === void 0 ? [] : versions.asked).map(
    async ({ version, path }) => [version, await (0,_sources_launchpad_addresses_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherVersion */ .MI)(name ?? "", version, askAt(path))]
  );
  notAsked(versions.left, "targets", "versions of targets", askAt);
  const answers = await Promise.all([
    (0,_sources_launchpad_addresses_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .answersOf */ .Bw)(bugs),
    (0,_sources_launchpad_addresses_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .answersOf */ .Bw)([...archive, ...others]),
    (0,_sources_launchpad_addresses_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .answersOf */ .Bw)(published)
  ]);
  return { bugs: answers[0], archive: answers[1], published: answers[2], development };
}
async function gatherListed({ manifest, questions: { askAt } }) {
  const parts = { tasks: false, comments: false };
  const { asked, left } = listedBugsWanted(manifest);
  const bugs = asked.map(
    async ({ number, path }) => [number, await (0,_sources_launchpad_addresses_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherBug */ .yS)(number, parts, askAt(path))]
  );
  notAsked(left, "bugs", "listed bugs", askAt);
  return (0,_sources_launchpad_addresses_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .answersOf */ .Bw)(bugs);
}
function notAsked(left, key, words, askAt) {
  if (left === 0) return;
  askAt([key]).had(
    {
      kind: "unreachable",
      why: `of each manifest, only the first ${mostListed} are asked about`,
      help: "Look at the others yourself."
    },
    `What there is to know of ${left} more ${words}`
  );
}
function unusable({ root }, { development }) {
  const nothing = {
    path: ["sru"],
    what: "The backport",
    why: "its answers cannot be used",
    help: (0,_ky_distribution_core_Ky_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .otherLaunchpad */ .P6)(root)
  };
  return { bugs: /* @__PURE__ */ new Map(), archive: /* @__PURE__ */ new Map(), published: /* @__PURE__ */ new Map(), development, unreachable: [nothing] };
}

//# sourceMappingURL=sources-launchpad-gather.js.map


/***/ })

};

//# sourceMappingURL=381.index.js.map