"use strict";
exports.id = 917;
exports.ids = [917];
exports.modules = {

/***/ 917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentsOf: () => (/* binding */ O)
/* harmony export */ });
/* harmony import */ var _action_github_own_posts_shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(841);
/* harmony import */ var _actions_github_lib_context_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11);
/* harmony import */ var _action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58);
/* harmony import */ var _bound_2_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(183);
var w=100;function O(o,r,n,b){let c=(0,_actions_github_lib_context_shared_js__WEBPACK_IMPORTED_MODULE_1__.a)(r,n,b),{request:s,ask:m}=c,{owner:i,repository:u,number:d}=o;return{list:async t=>{let e=await m(!0,200,a=>s("GET /repos/{owner}/{repo}/issues/{issue_number}/comments",{owner:i,repo:u,issue_number:d,page:t,per_page:w,request:a}));if(!Array.isArray(e))throw (0,_action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_2__.c)(200);return{comments:e.map(g),more:e.length===w}},create:async t=>{await m(!1,201,e=>s("POST /repos/{owner}/{repo}/issues/{issue_number}/comments",{owner:i,repo:u,issue_number:d,body:t,request:e}))},update:async(t,e)=>{await m(!0,200,a=>s("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",{owner:i,repo:u,comment_id:t,body:e,request:a}))},ownName:()=>(0,_action_github_own_posts_shared_js__WEBPACK_IMPORTED_MODULE_0__.c)(c)}}function g(o){let{id:r,...n}=o??{};if(!Number.isSafeInteger(r))throw (0,_action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_2__.c)(200);return{id:r,...(0,_action_github_own_posts_shared_js__WEBPACK_IMPORTED_MODULE_0__.a)(n)}}
//# sourceMappingURL=action-comment-comments.js.map


/***/ })

};
;
//# sourceMappingURL=917.index.js.map