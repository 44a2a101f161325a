export const id = 499;
export const ids = [499];
export const modules = {

/***/ 1499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askForBug: () => (/* binding */ askForBug),
/* harmony export */   askForDraft: () => (/* binding */ askForDraft)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _sources_launchpad_addresses_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4684);
/* harmony import */ var _ky_distribution_core_Ky_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3344);
/* harmony import */ var _model_publications_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(173);
/* harmony import */ var _zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1943);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9456);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(145);
/* harmony import */ var _model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(759);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2882);
/* harmony import */ var _bound_2_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9455);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);










// src/sources/launchpad/draft.ts
async function askForBug(number, settings) {
  const { askAt, missed } = (0,_sources_launchpad_addresses_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .questionsTo */ .Hw)((0,_sources_launchpad_addresses_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .launchpadClient */ .Md)(settings));
  const parts = { tasks: false, comments: false, history: false };
  const answer = await (0,_sources_launchpad_addresses_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherBug */ .yS)(number, parts, askAt(["sru", "bug"]));
  return { answer, unreachable: missed() };
}
async function askForDraft({ bug, package: named, series, development }, settings) {
  const { askAt, missed } = (0,_sources_launchpad_addresses_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .questionsTo */ .Hw)((0,_sources_launchpad_addresses_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .launchpadClient */ .Md)(settings));
  const parts = { tasks: true, comments: false };
  const answer = bug === void 0 ? void 0 : await (0,_sources_launchpad_addresses_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherBug */ .yS)(bug, parts, askAt(["sru", "bug"]));
  const found = answer?.kind === "found" ? answer.bug : void 0;
  const packages = [...new Set(found?.tasks?.map((task) => task.package))];
  const name = named ?? (packages.length === 1 ? packages[0] : void 0);
  const archive = await (0,_sources_launchpad_addresses_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .answersOf */ .Bw)(
    (name === void 0 ? [] : series).map(
      async (each) => [each, await (0,_sources_launchpad_addresses_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherSeries */ .pV)(name ?? "", each, void 0, askAt(["package"]))]
    )
  );
  return {
    package: name,
    facts: {
      bugs: new Map(bug !== void 0 && answer ? [[bug, answer]] : []),
      archive,
      published: /* @__PURE__ */ new Map(),
      development,
      unreachable: missed()
    }
  };
}

//# sourceMappingURL=sources-launchpad-draft.js.map


/***/ })

};

//# sourceMappingURL=499.index.js.map