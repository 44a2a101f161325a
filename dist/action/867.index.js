export const id = 867;
export const ids = [867];
export const modules = {

/***/ 8248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   issuesOf: () => (/* binding */ issuesOf)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _actions_github_lib_context_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5011);
/* harmony import */ var _action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9058);
/* harmony import */ var _bound_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4678);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);




// src/action/again/issues.ts
var pageSize = 100;
function issuesOf({ owner, repository: repo }, token, server, limits) {
  const { request, ask } = (0,_actions_github_lib_context_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .githubClient */ .$)(token, server, limits);
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
      if (!Array.isArray(data)) throw (0,_actions_github_lib_context_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .notAskedFor */ .s)(200);
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
    ownName: async () => {
      const { login } = await ask(true, 200, (options) => request("GET /user", { request: options }));
      return login;
    }
  };
}
function issueOf(given) {
  const { number, body, state, user, pull_request: pull } = given ?? {};
  if (pull !== void 0 && pull !== null) return [];
  const { login, type } = user ?? {};
  if (!Number.isSafeInteger(number) || typeof (body ?? "") !== "string") throw (0,_actions_github_lib_context_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .notAskedFor */ .s)(200);
  return [
    {
      number,
      body: body ?? "",
      isOpen: state === "open",
      author: typeof login === "string" ? login : void 0,
      isByBot: type === "Bot"
    }
  ];
}

//# sourceMappingURL=action-again-issues.js.map


/***/ })

};

//# sourceMappingURL=867.index.js.map