export const id = 545;
export const ids = [545];
export const modules = {

/***/ 545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullsOf: () => (/* binding */ pullsOf)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _actions_github_lib_context_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5011);
/* harmony import */ var _action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9058);
/* harmony import */ var _bound_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4678);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);




// src/action/sync/pulls.ts
function pullsOf({ owner, repository: repo, server }, { head, base }, token, limits) {
  const { request, ask } = (0,_actions_github_lib_context_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .githubClient */ .$)(token, server, limits);
  return {
    list: async () => {
      const data = await ask(
        true,
        200,
        (options) => request("GET /repos/{owner}/{repo}/pulls", {
          ...{ owner, repo, head: `${owner}:${head}`, base, per_page: 100, request: options },
          ...{ state: "all", sort: "created", direction: "desc" }
        })
      );
      if (!Array.isArray(data)) throw (0,_action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .notAskedFor */ .$7)(200);
      return data.filter((each) => isBetween(each, `${owner}/${repo}`, { head, base })).map(pullOf);
    },
    create: async (text) => {
      const data = await ask(
        false,
        201,
        (options) => request("POST /repos/{owner}/{repo}/pulls", { owner, repo, head, base, ...text, request: options })
      );
      return pullOf(data).number;
    },
    update: async (pull_number, text, isOpen) => {
      const state = isOpen ? "open" : "closed";
      await ask(
        true,
        200,
        (options) => request("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", {
          ...{ owner, repo, pull_number, ...text, state, request: options }
        })
      );
    }
  };
}
function isBetween(given, repository, { head, base }) {
  const isOf = (end, branch) => {
    const { ref, repo } = end ?? {};
    return ref === branch && String(repo?.full_name).toLowerCase() === repository.toLowerCase();
  };
  const ends = given ?? {};
  return isOf(ends.head, head) && isOf(ends.base, base);
}
function pullOf(given) {
  const { number, title, body, state, merged_at: merged } = given ?? {};
  if (!Number.isSafeInteger(number) || typeof (body ?? "") !== "string") throw (0,_action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .notAskedFor */ .$7)(200);
  return {
    number,
    title: String(title),
    body: body ?? "",
    isOpen: state === "open",
    isMerged: typeof merged === "string"
  };
}

//# sourceMappingURL=action-sync-pulls.js.map


/***/ })

};

//# sourceMappingURL=545.index.js.map