export const id = 917;
export const ids = [917];
export const modules = {

/***/ 917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentsOf: () => (/* binding */ commentsOf)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _action_github_own_posts_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3841);
/* harmony import */ var _actions_github_lib_context_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5011);
/* harmony import */ var _action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9058);
/* harmony import */ var _bound_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4678);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);





// src/action/comment/comments.ts
var pageSize = 100;
function commentsOf(pull, token, server, limits) {
  const client = (0,_actions_github_lib_context_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .githubClient */ .$)(token, server, limits);
  const { request, ask } = client;
  const { owner, repository: repo, number: issue_number } = pull;
  return {
    list: async (page) => {
      const data = await ask(
        true,
        200,
        (options) => request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
          ...{ owner, repo, issue_number, page, per_page: pageSize, request: options }
        })
      );
      if (!Array.isArray(data)) throw (0,_action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .notAskedFor */ .$7)(200);
      return { comments: data.map(commentOf), more: data.length === pageSize };
    },
    create: async (body) => {
      await ask(
        false,
        201,
        (options) => request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
          ...{ owner, repo, issue_number, body, request: options }
        })
      );
    },
    update: async (comment_id, body) => {
      await ask(
        true,
        200,
        (options) => request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
          ...{ owner, repo, comment_id, body, request: options }
        })
      );
    },
    ownName: () => (0,_action_github_own_posts_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .ownNameOf */ .Rc)(client)
  };
}
function commentOf(given) {
  const { id, ...rest } = given ?? {};
  if (!Number.isSafeInteger(id)) throw (0,_action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .notAskedFor */ .$7)(200);
  return { id, ...(0,_action_github_own_posts_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .postOf */ .ss)(rest) };
}

//# sourceMappingURL=action-comment-comments.js.map


/***/ })

};

//# sourceMappingURL=917.index.js.map