"use strict";
exports.id = 545;
exports.ids = [545];
exports.modules = {

/***/ 545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullsOf: () => (/* binding */ k)
/* harmony export */ });
/* harmony import */ var _actions_github_lib_context_shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11);
/* harmony import */ var _action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58);
/* harmony import */ var _bound_2_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(183);
function k({owner:e,repository:n,server:a},{head:t,base:r},l,d){let{request:i,ask:u}=(0,_actions_github_lib_context_shared_js__WEBPACK_IMPORTED_MODULE_0__.a)(l,a,d);return{list:async()=>{let o=await u(!0,200,s=>i("GET /repos/{owner}/{repo}/pulls",{owner:e,repo:n,head:`${e}:${t}`,base:r,per_page:100,request:s,state:"all",sort:"created",direction:"desc"}));if(!Array.isArray(o))throw (0,_action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_1__.c)(200);return o.filter(s=>g(s,`${e}/${n}`,{head:t,base:r})).map(m)},create:async o=>{let s=await u(!1,201,p=>i("POST /repos/{owner}/{repo}/pulls",{owner:e,repo:n,head:t,base:r,...o,request:p}));return m(s).number},update:async(o,s,p)=>{let b=p?"open":"closed";await u(!0,200,f=>i("PATCH /repos/{owner}/{repo}/pulls/{pull_number}",{owner:e,repo:n,pull_number:o,...s,state:b,request:f}))}}}function g(e,n,{head:a,base:t}){let r=(d,i)=>{let{ref:u,repo:o}=d??{};return u===i&&String(o?.full_name).toLowerCase()===n.toLowerCase()},l=e??{};return r(l.head,a)&&r(l.base,t)}function m(e){let{number:n,title:a,body:t,state:r,merged_at:l}=e??{};if(!Number.isSafeInteger(n)||typeof(t??"")!="string")throw (0,_action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_1__.c)(200);return{number:n,title:String(a),body:t??"",isOpen:r==="open",isMerged:typeof l=="string"}}
//# sourceMappingURL=action-sync-pulls.js.map


/***/ })

};
;
//# sourceMappingURL=545.index.js.map