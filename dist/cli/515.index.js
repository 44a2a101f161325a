"use strict";
exports.id = 515;
exports.ids = [515];
exports.modules = {

/***/ 1515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withStandardInput: () => (/* binding */ withStandardInput)
/* harmony export */ });
/* harmony import */ var _sources_default_places_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9999);
/* harmony import */ var _commands_world_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7045);
/* harmony import */ var _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3357);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2882);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
async function withStandardInput(patterns,{stdinPath,fix,unsafeFixes,diff,onlyChanged},world){if(!patterns.includes(_commands_world_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .standardInput */ .iQ)){if(stdinPath===void 0)return{patterns,world};throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotRun */ .zm("`--stdin-path` needs `-` among the manifests, as in `sru-gate check - --stdin-path backports/2.10-3.yaml`.")}if(fix||unsafeFixes&&!diff)throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotRun */ .zm(`\`--${fix?"fix":"unsafe-fixes"}\` writes files and cannot change standard input: \`--diff\` prints what it would do, as a patch.`);if(onlyChanged!==void 0)throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotRun */ .zm("`--only-changed` asks git, which knows nothing of standard input: leave it out, or save the text to a file.");let named=stdinPath??_sources_default_places_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .usualPlace */ .oF,file=node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(world.workingDirectory,named);refuseOutside(file,named,world);let text=await world.readInput(_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .largestFile */ .Ny+1),files=(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .withFiles */ .oT)(world.files,new Map([[file,text]]));return{patterns:patterns.map(pattern=>pattern===_commands_world_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .standardInput */ .iQ?file:pattern),world:{...world,files}}}function refuseOutside(file,named,world){let workspace=(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceOf */ .B3)(world),fail=why=>{throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotRun */ .zm(`Standard input cannot be judged as ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(named,300)}: ${why}. \`--stdin-path\` names a file below ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(workspace,300)}, which need not be there yet.`)};(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(workspace,file)||fail("it lies outside the workspace"),(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsOut */ .qm)(file,workspace,world.files)&&fail("a link on that path leads out of the workspace"),world.files.kind(file)==="folder"&&fail("it is a folder")}
//# sourceMappingURL=commands-standard-input.js.map


/***/ })

};
;
//# sourceMappingURL=515.index.js.map