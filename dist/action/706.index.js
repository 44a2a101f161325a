"use strict";
exports.id = 706;
exports.ids = [706];
exports.modules = {

/***/ 706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepComment: () => (/* binding */ be)
/* harmony export */ });
/* harmony import */ var _action_github_place_shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(642);
/* harmony import */ var _action_event_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(689);
/* harmony import */ var _report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(996);
/* harmony import */ var _model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(271);
/* harmony import */ var _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(681);
/* harmony import */ var _model_position_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73);
/* harmony import */ var _generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(243);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(281);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(522);
/* harmony import */ var _action_github_own_posts_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(841);
/* harmony import */ var _action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58);
/* harmony import */ var _bound_2_shared_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(183);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(598);
var B=20,j=2e3;function I(e,{texts:o,nameOf:n}){let t=e.map(i=>({edit:i,...D(i,o.get(i.at.file)??"")})),r=t.flatMap(({after:i})=>i),s=t.flatMap(({edit:i,first:u,last:f})=>Array.from({length:f-u+1},(l,d)=>`${i.at.file}:${u+d}`)),m=r.join(`
`).length>j||r.length>B,a=r.some(_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_8__.h);return m||a||new Set(s).size<s.length?[]:t.flatMap(({edit:i,first:u,last:f,after:l})=>{let d=`${u===f?`line ${u}`:`lines ${u} to ${f}`} of ${(0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_3__.u)(n(i.at.file),300)}`;return l.length===0?["",`  Delete ${d}.`]:["",`  To copy, for ${d}:`,"",...W(l).map(c=>`  ${c}`)]})}function D(e,o){let{at:n,text:t}=e,r=n.endColumn===1&&n.endLine>n.line&&(t===""?n.column===1:/\n$/.test(t)),[s,m]=[n.line,r?n.endLine-1:n.endLine],a=(0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_3__.s)(o,[e]).split(/\r?\n/),i=a.length-o.split(`
`).length;return{first:s,last:m,after:a.slice(s-1,m+i)}}function W(e){let o=Math.max(2,...[...e.join(`
`).matchAll(/`+/g)].map(([t])=>t.length)),n="`".repeat(o+1);return[n,...e,n]}var z=65536;function F(e,o,n=z){let{key:t,state:r,linkTo:s,commit:m,runPage:a}=o,i=a===void 0?"job summary":(0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_3__.v)("job summary",a),u=[`${_(t)}${r} -->`,`## sru-gate${r==="resolved"?": resolved":""}`,"",...(0,_action_event_shared_js__WEBPACK_IMPORTED_MODULE_1__.a)(e,n)],f=m===void 0?"":`, at ${(0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_3__.u)(m.slice(0,12))}`,l=e.shard?`; shard ${(0,_model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_4__.g)(e.shard)}`:"",d=`Judged on ${e.today}${f}${l}. The ${i} has the days ahead in a picture.
`;return (0,_action_event_shared_js__WEBPACK_IMPORTED_MODULE_1__.b)(e,{head:u,time:[],foot:d,largest:n,rest:i,linkTo:s,below:({fix:c})=>c?I(c.edits,e):[]})}function _(e){return`<!-- sru-gate comment ${e} `}function h(e,o){let n=_(o);if(!e.startsWith(n))return;let t=/^[a-z]+(?= -->)/.exec(e.slice(n.length))?.[0];return J.find(r=>r===t)}var J=["pass","fail","inconclusive","resolved"];function A(e,o){let{GITHUB_EVENT_NAME:n="",GITHUB_REPOSITORY:t=""}=e,[r,s]=t.split("/");if(!r||!s)return{without:"this run is not one of GitHub Actions"};let m=(0,_action_event_shared_js__WEBPACK_IMPORTED_MODULE_1__.c)(e,o);if("without"in m)return m;let{number:a,head:i}=m.payload?.pull_request??{};return Number.isSafeInteger(a)?{owner:r,repository:s,number:a,isFromFork:i?.repo?.full_name!==t}:{without:`the event ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_8__.j)(n)} has no pull request`}}function N(e,{isFromFork:o},{GITHUB_ACTOR:n}){return (0,_action_github_place_shared_js__WEBPACK_IMPORTED_MODULE_0__.d)(e,"pull-requests: write",({status:t,message:r},s)=>{if(t===403&&/locked/i.test(r))return`the conversation is locked (${s})`;let m=t===403||t===404;if(m&&o)return`the pull request comes from a fork, whose runs may only read (${s}); ${(0,_model_position_shared_js__WEBPACK_IMPORTED_MODULE_5__.a)("comment")} has a way`;if(m&&n==="dependabot[bot]")return`a run that Dependabot starts may only read (${s})`;if(t===404||t===410)return`the pull request is gone, or the token may not see it (${s})`})}async function be(e,o=_action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_10__.a){let{report:n,inputs:t,environment:r,files:s}=e,m=u=>`The comment on the pull request was not written: ${u}.`,a=A(r,s),i=r.GITHUB_API_URL;if("without"in a||t.token===""||!i)return M(n,t)?"without"in a?m(a.without):m(t.token===""?"the input `token` is empty, as secrets are for a pull request from a fork":"GITHUB_API_URL is not set"):void 0;try{(0,_action_github_place_shared_js__WEBPACK_IMPORTED_MODULE_0__.b)(i);let{commentsOf:u}=await Promise.all(/* import() */[__webpack_require__.e(11), __webpack_require__.e(917)]).then(__webpack_require__.bind(__webpack_require__, 917));await Y(u(a,t.token,i,o),e);return}catch(u){return m(N(u,a,r))}}async function Y(e,{report:o,inputs:n,hosting:t,environment:r}){let s=Q(n),m=U(o,n)?"fail":o.result,a=u=>{let f=m==="pass"&&u!==void 0&&u!=="pass"?"resolved":m,{linkTo:l,commit:d}=t;return F(o,{key:s,state:f,linkTo:l,commit:d,runPage:(0,_action_github_place_shared_js__WEBPACK_IMPORTED_MODULE_0__.c)(r)})},i;for(let{id:u,body:f}of await X(e,s))try{await e.update(u,a(h(f,s)));return}catch(l){if(!H(l)&&!K(l))throw l;i=l}if(M(o,n))await e.create(a(void 0));else if(H(i))throw i}function H(e){return e instanceof _action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_10__.b&&e.isForbidden}function K(e){return e instanceof _action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_10__.b&&e.status===404}function M(e,o){return e.manifests.length===0?!1:o.comment==="always"||U(e,o)}function U(e,{failOn:o}){return e.result==="fail"||(0,_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_6__.h)(e,o)}function Q({manifests:e,policy:o,gate:n,shard:t,onlyChanged:r}){let s=JSON.stringify([e,o??"",n,...t===void 0?[]:[t],...r?["only-changed"]:[]]);return (0,node_crypto__WEBPACK_IMPORTED_MODULE_12__.createHash)("sha256").update(s).digest("hex").slice(0,16)}var G=30;async function X(e,o){let n=[];for(let t=1;;t++){let{comments:r,more:s}=await e.list(t);if(n.push(...r.filter(({body:m})=>h(m,o)!==void 0)),!s)break;if(t===G)throw new _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_4__.a(`the conversation has more than ${G} pages of comments`)}return (0,_action_github_own_posts_shared_js__WEBPACK_IMPORTED_MODULE_9__.b)(n,e.ownName)}
//# sourceMappingURL=action-comment-keep-comment.js.map


/***/ }),

/***/ 841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ f),
/* harmony export */   b: () => (/* binding */ a),
/* harmony export */   c: () => (/* binding */ c)
/* harmony export */ });
/* harmony import */ var _action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58);
function f(o){let{body:r,user:e}=o,{login:t,type:n}=e??{};if(typeof(r??"")!="string")throw (0,_action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_0__.c)(200);return{body:r??"",author:typeof t=="string"?t:void 0,isByBot:n==="Bot"}}async function a(o,r){let e=o.every(({isByBot:n})=>n)?void 0:await r(),t=({author:n,isByBot:i})=>[n!==void 0&&n===e,n==="github-actions[bot]",i].indexOf(!0);return o.filter(n=>t(n)>=0).sort((n,i)=>t(n)-t(i))}async function c({request:o,ask:r}){try{let{login:e}=await r(!0,200,t=>o("GET /user",{request:t}));return e}catch(e){if(e instanceof _action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_0__.b&&e.isForbidden)return;throw e}}
//# sourceMappingURL=action-github-own-posts-shared.js.map


/***/ }),

/***/ 58:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ y),
/* harmony export */   b: () => (/* binding */ i),
/* harmony export */   c: () => (/* binding */ w),
/* harmony export */   d: () => (/* binding */ h)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(500);
var y={total:3e4,each:1e4,waits:[500,2e3]},i=class extends Error{name="Refusal";status;retryAfter;isRateLimit;constructor(t,{status:n,retryAfter:r,isRateLimit:o}){super(t),this.status=n,this.retryAfter=r,this.isRateLimit=o}get isForbidden(){return this.status===403&&!this.isRateLimit}};function w(e){return new i("not what was asked for",{status:e,retryAfter:void 0,isRateLimit:!1})}function h({total:e,each:t,waits:n}){let r=Date.now()+e,o=AbortSignal.timeout(e);return async(d,f)=>{for(let s=0;;s++)try{return await d(AbortSignal.any([o,AbortSignal.timeout(t)]))}catch(u){let a=m(u,n[s],f);if(a===void 0||Date.now()+a>=r)throw u;await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(a)}}}function m(e,t,n){return t!==void 0&&e instanceof i&&c(e,n)?e.retryAfter??t:void 0}function c({status:e,isRateLimit:t,retryAfter:n},r){return t?n!==void 0:r&&(e===void 0||e>=500)}
//# sourceMappingURL=action-github-patience-shared.js.map


/***/ }),

/***/ 642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ m),
/* harmony export */   b: () => (/* binding */ c),
/* harmony export */   c: () => (/* binding */ g),
/* harmony export */   d: () => (/* binding */ b)
/* harmony export */ });
/* harmony import */ var _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(681);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(522);
/* harmony import */ var _action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58);
function m({GITHUB_API_URL:t,GITHUB_REPOSITORY:n}){let[e,i]=(n??"").split("/");if(!e||!i||!t)throw new _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_0__.a("this run is not one of GitHub Actions");return c(t),{owner:e,repository:i,server:t}}function c(t){if(!/^https?:/i.test(t)||!URL.canParse(t))throw new _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_0__.a(`GITHUB_API_URL is ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_1__.j)(t,300)}, which is not an address`)}function g({GITHUB_SERVER_URL:t,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:e}){if(!(!t||!n||!e))return`${t}/${n}/actions/runs/${e}`}function b(t,n,e=()=>{}){if(t instanceof _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_0__.a)return t.message;if(!(t instanceof _action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_2__.b))return`sru-gate itself failed: ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_1__.j)(String(t),200)}`;let{status:i,message:u,isRateLimit:a}=t;if(i===void 0)return`the server cannot be reached (${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_1__.j)(u,200)})`;let s=`the server says ${i}${u===""?"":`, ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_1__.j)(u,200)}`}`;return a?`GitHub limits the rate of requests (${s}); a later run does it`:i===401?`the input \`token\` is not a valid token (${s})`:e(t,s)??d(i,s,n)}function d(t,n,e){return t===410?`the settings of the repository switch this off (${n})`:t===403||t===404?`the token may not (${n}): give the job the permission \`${e}\``:n}
//# sourceMappingURL=action-github-place-shared.js.map


/***/ })

};
;
//# sourceMappingURL=706.index.js.map