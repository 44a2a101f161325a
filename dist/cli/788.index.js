export const id = 788;
export const ids = [788];
export const modules = {

/***/ 6788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askForDraft: () => (/* binding */ askForDraft)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_OQXAGSOP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5618);
/* harmony import */ var _chunk_NS3VSVSU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4907);
/* harmony import */ var _chunk_OIDB6GBN_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5881);
/* harmony import */ var _chunk_ZMS4V5A4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8866);
/* harmony import */ var _chunk_PNTBIPJO_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8198);
/* harmony import */ var _chunk_LRXQCPOY_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(610);
/* harmony import */ var _chunk_AMU2R5HD_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(720);
/* harmony import */ var _chunk_ZU75J7CD_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3537);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);









// src/sources/launchpad/draft.ts
async function askForDraft({ bug, package: named, series, development }, settings) {
  const { askAt, missed } = (0,_chunk_OQXAGSOP_js__WEBPACK_IMPORTED_MODULE_1__/* .questionsTo */ .Hw)((0,_chunk_OQXAGSOP_js__WEBPACK_IMPORTED_MODULE_1__/* .launchpadClient */ .Md)(settings));
  const parts = { tasks: true, comments: false };
  const answer = bug === void 0 ? void 0 : await (0,_chunk_OQXAGSOP_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherBug */ .yS)(bug, parts, askAt(["sru", "bug"]));
  const found = answer?.kind === "found" ? answer.bug : void 0;
  const packages = [...new Set(found?.tasks?.map((task) => task.package))];
  const name = named ?? (packages.length === 1 ? packages[0] : void 0);
  const archive = await (0,_chunk_OQXAGSOP_js__WEBPACK_IMPORTED_MODULE_1__/* .answersOf */ .Bw)(
    (name === void 0 ? [] : series).map(
      async (each) => [each, await (0,_chunk_OQXAGSOP_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherSeries */ .pV)(name ?? "", each, void 0, askAt(["package"]))]
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

//# sourceMappingURL=draft-WTWC7QZW.js.map


/***/ })

};

//# sourceMappingURL=788.index.js.map