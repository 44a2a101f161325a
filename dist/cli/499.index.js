"use strict";
exports.id = 499;
exports.ids = [499];
exports.modules = {

/***/ 1499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askForBug: () => (/* binding */ askForBug),
/* harmony export */   askForDraft: () => (/* binding */ askForDraft)
/* harmony export */ });
/* harmony import */ var _sources_launchpad_addresses_shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4684);
/* harmony import */ var _ky_distribution_core_Ky_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3344);
/* harmony import */ var _model_publications_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(173);
/* harmony import */ var _zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1943);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(145);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2882);
/* harmony import */ var _bound_2_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9455);
async function askForBug(number,settings){let{askAt,missed}=(0,_sources_launchpad_addresses_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .questionsTo */ .Hw)((0,_sources_launchpad_addresses_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .launchpadClient */ .Md)(settings));return{answer:await (0,_sources_launchpad_addresses_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .gatherBug */ .yS)(number,{tasks:!1,comments:!1,history:!1},askAt(["sru","bug"])),unreachable:missed()}}async function askForDraft({bug,package:named,series,development},settings){let{askAt,missed}=(0,_sources_launchpad_addresses_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .questionsTo */ .Hw)((0,_sources_launchpad_addresses_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .launchpadClient */ .Md)(settings)),answer=bug===void 0?void 0:await (0,_sources_launchpad_addresses_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .gatherBug */ .yS)(bug,{tasks:!0,comments:!1},askAt(["sru","bug"])),found=answer?.kind==="found"?answer.bug:void 0,packages=[...new Set(found?.tasks?.map(task=>task.package))],name=named??(packages.length===1?packages[0]:void 0),archive=await (0,_sources_launchpad_addresses_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .answersOf */ .Bw)((name===void 0?[]:series).map(async each=>[each,await (0,_sources_launchpad_addresses_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .gatherSeries */ .pV)(name??"",each,void 0,askAt(["package"]))]));return{package:name,facts:{bugs:new Map(bug!==void 0&&answer?[[bug,answer]]:[]),archive,published:new Map,development,unreachable:missed()}}}
//# sourceMappingURL=sources-launchpad-draft.js.map


/***/ })

};
;
//# sourceMappingURL=499.index.js.map