"use strict";
exports.id = 972;
exports.ids = [972];
exports.modules = {

/***/ 972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findBranches: () => (/* binding */ R)
/* harmony export */ });
/* harmony import */ var _sources_ask_git_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9639);
/* harmony import */ var _actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9213);
/* harmony import */ var _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(681);
/* harmony import */ var _model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3335);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9522);
var P=1e3,k=200,M=8*1024*1024,U="sru-gate/";function W(s,i){let a=i.find(e=>!F.test(e));if(a!==void 0)return{unreadable:`${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_0__.j)(a)} is not a valid branch name or pattern`,help:"Name branches as `ubuntu/noble`, or a pattern such as `ubuntu/*`."};let n=L(s,i);if("unreadable"in n)return n;let r=n.slice(0,P),t=[];for(let e of r){let o=N(s,e.commit);if(typeof o=="object")return o;o&&t.push(e)}return{branches:t.slice(0,k),left:Math.max(0,t.length-k)+n.length-r.length}}var F=/^(?![-/])[^\p{Cc} ~^:\\]{1,250}$/u,d="refs/heads/",v="refs/remotes/origin/";function L(s,i){let n=["for-each-ref","--format=%(objectname) %(refname) %(symref)","--",...i.flatMap(e=>[d+e,v+e])],r=(0,_sources_ask_git_shared_js__WEBPACK_IMPORTED_MODULE_1__.j)(s,n,M);if("unreadable"in r)return r;let t=new Map;for(let e of r.out.toString().split(`
`)){let[o="",c="",f=""]=e.split(" "),l=c.slice((c.startsWith(d)?d:v).length);c===""||f!==""||t.has(l)||l.startsWith(U)||t.set(l,{name:l,commit:o})}return[...t.values()].sort((e,o)=>(0,_model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_2__.a)(e.name,o.name))}function N(s,i){let a=["ls-tree","-z",i,"--",..._sources_ask_git_shared_js__WEBPACK_IMPORTED_MODULE_1__.b,`${_sources_ask_git_shared_js__WEBPACK_IMPORTED_MODULE_1__.c}/`],n=(0,_sources_ask_git_shared_js__WEBPACK_IMPORTED_MODULE_1__.j)(s,a,M);return"unreadable"in n?n:n.out.toString().split("\0").some(r=>{let[t="",e=""]=r.split("	");return/ blob /.test(t)&&(_sources_ask_git_shared_js__WEBPACK_IMPORTED_MODULE_1__.b.includes(e)||(0,_sources_ask_git_shared_js__WEBPACK_IMPORTED_MODULE_1__.d)(e))})}function R(s,i){return (0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_3__.j)(async()=>{let a=(0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_3__.a)("branches").split(/\s+/).filter(Boolean);if(a.length===0)throw new _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_4__.a("The input `branches` is empty: name a pattern such as `ubuntu/*`.");let n=W((0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_3__.k)(s,i),a);if("unreadable"in n)throw new _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_4__.a(`The branches cannot be listed: ${n.unreadable}. ${n.help}`);let{branches:r,left:t}=n,e=r.map(({name:c})=>c);(0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_3__.g)("line",e.length===0?`No branch that matches ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_0__.m)(a)} carries a manifest in a default place.`:`${e.length===1?"One branch carries":`${e.length} branches carry`} a manifest: ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_0__.m)(e,200)}.`),t>0&&(0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_3__.g)("warning",`${t} more match, and are not looked at: name fewer in the input \`branches\`.`);let o=r.map(({name:c},f)=>({number:f+1,name:c,ref:`refs/heads/${c}`}));return (0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_3__.h)({list:JSON.stringify(o),left:t},s),0})}
//# sourceMappingURL=action-branches-find-branches.js.map


/***/ })

};
;
//# sourceMappingURL=972.index.js.map