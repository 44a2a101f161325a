"use strict";
exports.id = 867;
exports.ids = [867];
exports.modules = {

/***/ 867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   issuesOf: () => (/* binding */ O)
/* harmony export */ });
/* harmony import */ var _action_github_own_posts_shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(841);
/* harmony import */ var _actions_github_lib_context_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11);
/* harmony import */ var _action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58);
/* harmony import */ var _bound_2_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(183);
var b=100;function O({owner:t,repository:s,server:o},n,i){let m=(0,_actions_github_lib_context_shared_js__WEBPACK_IMPORTED_MODULE_1__.a)(n,o,i),{request:u,ask:a}=m;return{list:async r=>{let e=await a(!0,200,p=>u("GET /repos/{owner}/{repo}/issues",{owner:t,repo:s,page:r,per_page:b,request:p,state:"all",sort:"updated",direction:"desc"}));if(!Array.isArray(e))throw (0,_action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_2__.c)(200);return{issues:e.flatMap(w),more:e.length===b}},create:async r=>{await a(!1,201,e=>u("POST /repos/{owner}/{repo}/issues",{owner:t,repo:s,...r,request:e}))},update:async({number:r},e,p)=>{let y=p?"open":"closed";await a(!0,200,g=>u("PATCH /repos/{owner}/{repo}/issues/{issue_number}",{owner:t,repo:s,issue_number:r,...e,state:y,request:g}))},ownName:()=>(0,_action_github_own_posts_shared_js__WEBPACK_IMPORTED_MODULE_0__.c)(m)}}function w(t){let{number:s,state:o,pull_request:n,...i}=t??{};if(n!=null)return[];if(!Number.isSafeInteger(s))throw (0,_action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_2__.c)(200);return[{number:s,isOpen:o==="open",...(0,_action_github_own_posts_shared_js__WEBPACK_IMPORTED_MODULE_0__.a)(i)}]}
//# sourceMappingURL=action-again-issues.js.map


/***/ })

};
;
//# sourceMappingURL=867.index.js.map