export const id = 972;
export const ids = [972];
export const modules = {

/***/ 972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findBranches: () => (/* binding */ findBranches)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _sources_ask_git_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9639);
/* harmony import */ var _actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(955);
/* harmony import */ var _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(681);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8848);
/* harmony import */ var _generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(243);
/* harmony import */ var _model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3335);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9522);
/* harmony import */ var _bound_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4678);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);









// src/sources/branches.ts
var mostLookedAt = 1e3;
var mostGiven = 200;
var longestAnswer = 8 * 1024 * 1024;
var ownPrefix = "sru-gate/";
function branchesWithManifest(top, patterns) {
  const unfit = patterns.find((pattern) => !branchPattern.test(pattern));
  if (unfit !== void 0) {
    return {
      unreadable: `${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(unfit)} is not a valid branch name or pattern`,
      help: "Name branches as `ubuntu/noble`, or a pattern such as `ubuntu/*`."
    };
  }
  const all = matching(top, patterns);
  if ("unreadable" in all) return all;
  const looked = all.slice(0, mostLookedAt);
  const found = [];
  for (const branch of looked) {
    const carries = carriesManifest(top, branch.commit);
    if (typeof carries === "object") return carries;
    if (carries) found.push(branch);
  }
  return {
    branches: found.slice(0, mostGiven),
    left: Math.max(0, found.length - mostGiven) + all.length - looked.length
  };
}
var branchPattern = /^(?![-/])[^\p{Cc} ~^:\\]{1,250}$/u;
var here = "refs/heads/";
var atOrigin = "refs/remotes/origin/";
function matching(top, patterns) {
  const refs = patterns.flatMap((pattern) => [here + pattern, atOrigin + pattern]);
  const words = ["for-each-ref", "--format=%(objectname) %(refname) %(symref)", "--", ...refs];
  const answer = (0,_sources_ask_git_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .askForHeld */ .kI)(top, words, longestAnswer);
  if ("unreadable" in answer) return answer;
  const branches = /* @__PURE__ */ new Map();
  for (const line of answer.out.toString().split("\n")) {
    const [commit = "", ref = "", isLink = ""] = line.split(" ");
    const name = ref.slice((ref.startsWith(here) ? here : atOrigin).length);
    if (ref === "" || isLink !== "" || branches.has(name) || name.startsWith(ownPrefix)) continue;
    branches.set(name, { name, commit });
  }
  return [...branches.values()].sort((one, other) => (0,_model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n)(one.name, other.name));
}
function carriesManifest(top, commit) {
  const words = ["ls-tree", "-z", commit, "--", ..._sources_ask_git_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .singlePlaces */ .pw, `${_sources_ask_git_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfSeveral */ .XM}/`];
  const answer = (0,_sources_ask_git_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .askForHeld */ .kI)(top, words, longestAnswer);
  if ("unreadable" in answer) return answer;
  return answer.out.toString().split("\0").some((entry) => {
    const [facts = "", name = ""] = entry.split("	");
    return / blob /.test(facts) && (_sources_ask_git_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .singlePlaces */ .pw.includes(name) || (0,_sources_ask_git_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .isOneOfSeveral */ .O3)(name));
  });
}

// src/action/branches/find-branches.ts
function findBranches(environment, files) {
  return (0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .settled */ .gu)(async () => {
    const patterns = (0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4)("branches").split(/\s+/).filter(Boolean);
    if (patterns.length === 0)
      throw new _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotRun */ .zm("The input `branches` is empty: name a pattern such as `ubuntu/*`.");
    const found = branchesWithManifest((0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .filledWorkspace */ .ir)(environment, files), patterns);
    if ("unreadable" in found)
      throw new _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotRun */ .zm(`The branches cannot be listed: ${found.unreadable}. ${found.help}`);
    const { branches, left } = found;
    const names = branches.map(({ name }) => name);
    (0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(
      "line",
      names.length === 0 ? `No branch that matches ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteList */ .JN)(patterns)} carries a manifest in a default place.` : `${names.length === 1 ? "One branch carries" : `${names.length} branches carry`} a manifest: ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteList */ .JN)(names, 200)}.`
    );
    if (left > 0)
      (0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)("warning", `${left} more match, and are not looked at: name fewer in the input \`branches\`.`);
    const list = branches.map(({ name }, at) => ({ number: at + 1, name, ref: `refs/heads/${name}` }));
    (0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .setOutputs */ .n0)({ list: JSON.stringify(list), left }, environment);
    return 0;
  });
}

//# sourceMappingURL=action-branches-find-branches.js.map


/***/ })

};

//# sourceMappingURL=972.index.js.map