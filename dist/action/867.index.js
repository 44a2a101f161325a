export const id = 867;
export const ids = [867];
export const modules = {

/***/ 8248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   issuesOf: () => (/* binding */ issuesOf)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _action_github_own_posts_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3841);
/* harmony import */ var _actions_github_lib_context_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5011);
/* harmony import */ var _action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9058);
/* harmony import */ var _bound_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4678);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);





// src/action/again/issues.ts
var pageSize = 100;
function issuesOf({ owner, repository: repo, server }, token, limits) {
  const client = (0,_actions_github_lib_context_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .githubClient */ .$)(token, server, limits);
  const { request, ask } = client;
  return {
    list: async (page) => {
      const data = await ask(
        true,
        200,
        (options) => request("GET /repos/{owner}/{repo}/issues", {
          ...{ owner, repo, page, per_page: pageSize, request: options },
          ...{ state: "all", sort: "updated", direction: "desc" }
        })
      );
      if (!Array.isArray(data)) throw (0,_action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .notAskedFor */ .$7)(200);
      return { issues: data.flatMap(issueOf), more: data.length === pageSize };
    },
    create: async (text) => {
      await ask(
        false,
        201,
        (options) => request("POST /repos/{owner}/{repo}/issues", { owner, repo, ...text, request: options })
      );
    },
    update: async ({ number: issue_number }, text, isOpen) => {
      const state = isOpen ? "open" : "closed";
      await ask(
        true,
        200,
        (options) => request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
          ...{ owner, repo, issue_number, ...text, state, request: options }
        })
      );
    },
    ownName: () => (0,_action_github_own_posts_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .ownNameOf */ .Rc)(client)
  };
}
function issueOf(given) {
  const { number, state, pull_request: pull, ...rest } = given ?? {};
  if (pull !== void 0 && pull !== null) return [];
  if (!Number.isSafeInteger(number)) throw (0,_action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .notAskedFor */ .$7)(200);
  return [{ number, isOpen: state === "open", ...(0,_action_github_own_posts_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .postOf */ .ss)(rest) }];
}

//# sourceMappingURL=action-again-issues.js.map


/***/ })

};

//# sourceMappingURL=867.index.js.map