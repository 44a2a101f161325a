export const id = 810;
export const ids = [810];
export const modules = {

/***/ 810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   watchBranches: () => (/* binding */ At)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _action_github_place_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8642);
/* harmony import */ var _bound_1_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6844);
/* harmony import */ var _report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2996);
/* harmony import */ var _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1597);
/* harmony import */ var _model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9271);
/* harmony import */ var _actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(955);
/* harmony import */ var _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(681);
/* harmony import */ var _model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9338);
/* harmony import */ var _zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2151);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8848);
/* harmony import */ var _model_position_shared_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(73);
/* harmony import */ var _generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(243);
/* harmony import */ var _model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3335);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3281);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9522);
/* harmony import */ var _action_github_own_posts_shared_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3841);
/* harmony import */ var _action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9058);
/* harmony import */ var _bound_2_shared_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3183);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7598);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var Te=7;function w({branches:e,today:t}){let n=Se(e.flatMap(({name:s,manifests:a=[]})=>a.flatMap(({targets:i,package:d})=>i.map(c=>({branch:s,source:d,target:c}))))),r=s=>n.flatMap(({branch:a,target:i})=>{let d=s(i,t);return d===void 0?[]:[{branch:a,target:i,words:d}]}),o=n.flatMap(({target:{next:s}})=>s??[]);return{opened:r(ve),opening:r(De),languishing:r(Fe),open:n.filter(({target:s})=>A(s)!==void 0).length,next:o.sort()[0]}}var We=["planned",..._model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__.a];function Se(e){let t=new Map;for(let[n,r]of e.entries()){let{series:o,version:s,state:a}=r.target,i=r.source!==void 0&&o!==void 0&&s!==void 0,d=JSON.stringify(i?[r.source,o,s]:[n]),c=t.get(d);(!c||We.indexOf(a)>We.indexOf(c.target.state))&&t.set(d,r)}return[...t.values()]}function A({state:e}){if(e!=="released")return e==="planned"?"upload":"release"}function ve(e,t){let n=A(e);return n!==void 0&&e[n].open&&e[n].opens===t?`its ${n} gate opened ${t}`:void 0}function De(e,t){let n=A(e),{next:r}=e,o=r!==null&&r>t&&r<=(0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_10__.d)(t,Te);return n!==void 0&&o?`its ${n} gate opens ${(0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_10__.j)(r,t)}`:void 0}function Fe(e,t){let{state:n,since:r}=e;if(n!=="accepted"||r===null||(0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_10__.e)(r,t)<90)return;let o=(0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_10__.d)(r,105),s=o>t?`it is removed after ${105} days, ${(0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_10__.j)(o,t)}`:"it is to be removed";return`${(0,_report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_3__.c)(e)} and not verified; ${s}`}var Pe=1e3;function K(e,{patterns:t,largest:n,rest:r}){let{left:o,today:s}=e,a=w(e),i=`Judged on ${s}, on the branches that match ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_15__.n)(t.map(T=>(0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__.u)(T)))}.
`,d=["## Backports on the branches","",`**${(0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__.t)(C(e,a))}**`,""],c=j(e),H=[...O("Could not be judged",c.map(({name:T})=>`- ${J(T)}`)),...(0,_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_12__.n)(o>0?`${o} more branches match and were not looked at.`:"")],q=[...O("Opened since yesterday",a.opened.map(R)),...O("Open this week",a.opening.map(R)),...O("Languishing",a.languishing.map(R))],Z=Le(e),Q=n-(0,_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_12__.l)([...d,i].join(`
`))-Pe,b=(0,_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_12__.k)(Z,Q/2),V=(0,_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_12__.k)([...H,...q],Q-(0,_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_12__.l)(b.join(`
`))),je=H.length+q.length-V.length;return[...d,...V,...(0,_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_12__.n)((0,_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_12__.m)(je,"line",r)),...b,...b.length>0?[""]:[],...(0,_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_12__.n)((0,_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_12__.m)(Z.length-b.length,"target",r)),i].join(`
`)}function j({branches:e}){return e.filter(({manifests:t})=>t===void 0)}function C(e,{opened:t,opening:n,languishing:r,open:o}){if(e.branches.length===0)return"No branch that matches carries a manifest.";let s=[...t.length>0?[`${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_15__.l)(t.length,"gate")} opened since yesterday`]:[],...n.length>0?[`${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_15__.l)(n.length,"gate")} will open this week`]:[],...r.length>0?[`${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_15__.l)(r.length,"upload")} languish${r.length===1?"es":""}`]:[]],a=j(e).length,i=a>0?`; of ${a} nothing is known, for the check did not run there`:"";return o>0?`${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_15__.l)(o,"target")} under way: ${s.length>0?(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_15__.n)(s):"nothing new"}${i}.`:`${G(e)?"Every target is released":"No target is known to be under way"}${i}.`}function G({branches:e,left:t}){let n=({manifests:r})=>r?.every(({targets:o})=>o.length>0)??!1;return t===0&&e.every(n)}function O(e,t){return t.length===0?[]:[`### ${e}`,"",...t,""]}function R({branch:e,target:t,words:n}){return`- ${J(e)}: ${Be(t)} ${(0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__.t)(n)}`}function J(e){return (0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__.u)(e,200)}function Be({series:e,version:t}){return`${(0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__.u)(e??"?",30)} ${(0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__.u)(t??"?",60)}:`}function Le({branches:e,today:t}){let n=e.flatMap(({name:r,manifests:o=[]})=>o.flatMap(({path:s,package:a,targets:i})=>{let d=[J(r),(0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__.u)(s,300),a===void 0?"":(0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__.u)(a)];return i.length===0?[[...d,"","","no target can be read","",""]]:i.map(c=>[...d,(0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__.u)(c.series??"?",30),(0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__.u)(c.version??"?",60),(0,_report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_3__.c)(c),(0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__.t)((0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_15__.n)(c.waitsFor)),c.next===null?"":(0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_10__.j)(c.next,t)])}));return n.length===0?[]:["| branch | manifest | package | target | version | stands | waits for | next day |","| --- | --- | --- | --- | --- | --- | --- | --- |",...n.map(r=>`| ${r.join(" | ")} |`)]}var ke=65536,Ee="Backports under way";async function ze(e,t,n=_action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_17__.a){try{if(e.token==="")throw new _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_7__.a("the input `token` is empty");let r=(0,_action_github_place_shared_js__WEBPACK_IMPORTED_MODULE_1__.a)(t),{issuesOf:o}=await Promise.all(/* import() */[__webpack_require__.e(11), __webpack_require__.e(867)]).then(__webpack_require__.bind(__webpack_require__, 8248));await Ae(o(r,e.token,n),e);return}catch(r){return`The issue was not kept up to date: ${(0,_action_github_place_shared_js__WEBPACK_IMPORTED_MODULE_1__.d)(r,"issues: write")}.`}}async function Ae(e,{page:t,state:n,name:r}){let o=Re(r),s={title:Ee,body:`${o}
${t}`},a=await Ce(e,o);if(a===void 0){n==="open"&&await e.create(s);return}let i=n==="unknown"?a.isOpen:n==="open";(i||a.isOpen)&&await e.update(a,s,i)}function Re(e){return`<!-- sru-gate again ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_20__.createHash)("sha256").update(e).digest("hex").slice(0,16)} -->`}var Ke=10;async function Ce(e,t){let n=[];for(let o=1;o<=Ke;o++){let{issues:s,more:a}=await e.list(o);if(n.push(...s.filter(({body:i})=>i.startsWith(t))),!a||s.some(({isOpen:i,isByBot:d,body:c})=>i&&d&&c.startsWith(t)))break}let r=n.sort((o,s)=>Number(s.isOpen)-Number(o.isOpen));return(await (0,_action_github_own_posts_shared_js__WEBPACK_IMPORTED_MODULE_16__.b)(r,e.ownName))[0]}var U=(0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__.s)((0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__.e)().check((0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__.t)(e=>(0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_10__.b)(e)!==void 0)),(0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__.o)(e=>e)),I=(0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__.e)().check((0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__.b)(1e4)),_=(0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__.s)((0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__.q)(I),(0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__.o)(e=>e??void 0)),$e=(0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__.j)({open:(0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__.h)(),opens:(0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__.q)(U)}),Je=(0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__.j)({series:_,version:_,state:(0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__.m)(["planned",..._model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__.a]),since:(0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__.q)(U),waitsFor:(0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__.i)(I),next:(0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__.q)(U),upload:$e,release:$e}),Ue=(0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__.j)({schema:(0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__.n)(1),left:(0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__.p)((0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__.j)({manifests:(0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__.f)(),targets:(0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__.f)()})),manifests:(0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__.i)((0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__.j)({path:I,package:_,targets:(0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__.i)(Je)}))}),_e=(0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__.i)((0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__.j)({number:(0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__.g)(),name:I})),He=32*1024*1024;function Ne(e){return Oe(e,_e)}function xe(e,t,n){return e.map(({number:r,name:o})=>{let s=node_path__WEBPACK_IMPORTED_MODULE_19__.join(t,`report-${r}.json`),i=n.kind(s)==="file"&&n.size(s)<=He?Buffer.from(n.read(s)).toString("utf8"):"";return{name:o,manifests:qe(Oe(i,Ue))}})}function qe(e){let{manifests:t=0,targets:n=0}=e?.left??{};return t+n>0?void 0:e?.manifests}function Oe(e,t){try{return t.safeParse(JSON.parse(e)).data}catch{return}}var Qe=1e3*1024;function At(e,t,n){return (0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__.i)(async()=>{let r=(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_4__.N)(_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__.a,"issue"),o=Ve(e,t,n),s=(0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__.a)("branches").split(/\s+/).filter(Boolean),a=w(o);(0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__.f)("line",C(o,a));let i="reports of the branches";(0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__.g)({open:a.open,"opens-on":a.next??""},e),(0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__.h)(K(o,{patterns:s,largest:Qe,rest:i}),e),r&&await Xe(o,s,e);let d=j(o).map(({name:c})=>c);return d.length===0?0:((0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__.f)("error",`The check could not run on ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_15__.m)(d)}: see what their jobs say.`),1)})}function Ve(e,t,n){let r=Ne((0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__.a)("list"));if(r===void 0)throw new _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_7__.a("The input `list` is no list of branches: pass on the output `list` of the action `branches`.");let o=node_path__WEBPACK_IMPORTED_MODULE_19__.resolve(e.GITHUB_WORKSPACE||".",(0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__.a)("reports"));return{today:(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_4__.J)((0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__.a)("date")||void 0,{today:(0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_10__.c)(n)}),branches:xe(r,o,t),left:Number((0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__.a)("left"))||0}}async function Xe(e,t,n){let r=(0,_action_github_place_shared_js__WEBPACK_IMPORTED_MODULE_1__.c)(n),o=r===void 0?"job summary":(0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__.v)("job summary",r),s=K(e,{patterns:t,largest:ke-1e3,rest:o}),a=await ze({page:s,state:Ye(e),name:(0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__.a)("name"),token:(0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__.a)("token")},n);a!==void 0&&((0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__.f)("warning",a),(0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__.h)(`
${(0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__.t)(a)}
`,n))}function Ye(e){return w(e).open>0?"open":G(e)?"done":"unknown"}
//# sourceMappingURL=action-again-watch-branches.js.map


/***/ }),

/***/ 3841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ f),
/* harmony export */   b: () => (/* binding */ a),
/* harmony export */   c: () => (/* binding */ c)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9058);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function f(o){let{body:r,user:e}=o,{login:t,type:n}=e??{};if(typeof(r??"")!="string")throw (0,_action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_1__.c)(200);return{body:r??"",author:typeof t=="string"?t:void 0,isByBot:n==="Bot"}}async function a(o,r){let e=o.every(({isByBot:n})=>n)?void 0:await r(),t=({author:n,isByBot:i})=>[n!==void 0&&n===e,n==="github-actions[bot]",i].indexOf(!0);return o.filter(n=>t(n)>=0).sort((n,i)=>t(n)-t(i))}async function c({request:o,ask:r}){try{let{login:e}=await r(!0,200,t=>o("GET /user",{request:t}));return e}catch(e){if(e instanceof _action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_1__.b&&e.isForbidden)return;throw e}}
//# sourceMappingURL=action-github-own-posts-shared.js.map


/***/ }),

/***/ 9058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ y),
/* harmony export */   b: () => (/* binding */ i),
/* harmony export */   c: () => (/* binding */ w),
/* harmony export */   d: () => (/* binding */ h)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var y={total:3e4,each:1e4,waits:[500,2e3]},i=class extends Error{name="Refusal";status;retryAfter;isRateLimit;constructor(t,{status:n,retryAfter:r,isRateLimit:o}){super(t),this.status=n,this.retryAfter=r,this.isRateLimit=o}get isForbidden(){return this.status===403&&!this.isRateLimit}};function w(e){return new i("not what was asked for",{status:e,retryAfter:void 0,isRateLimit:!1})}function h({total:e,each:t,waits:n}){let r=Date.now()+e,o=AbortSignal.timeout(e);return async(d,f)=>{for(let s=0;;s++)try{return await d(AbortSignal.any([o,AbortSignal.timeout(t)]))}catch(u){let a=m(u,n[s],f);if(a===void 0||Date.now()+a>=r)throw u;await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(a)}}}function m(e,t,n){return t!==void 0&&e instanceof i&&c(e,n)?e.retryAfter??t:void 0}function c({status:e,isRateLimit:t,retryAfter:n},r){return t?n!==void 0:r&&(e===void 0||e>=500)}
//# sourceMappingURL=action-github-patience-shared.js.map


/***/ }),

/***/ 8642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ m),
/* harmony export */   b: () => (/* binding */ c),
/* harmony export */   c: () => (/* binding */ g),
/* harmony export */   d: () => (/* binding */ b)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(681);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9522);
/* harmony import */ var _action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9058);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function m({GITHUB_API_URL:t,GITHUB_REPOSITORY:n}){let[e,i]=(n??"").split("/");if(!e||!i||!t)throw new _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_1__.a("this run is not one of GitHub Actions");return c(t),{owner:e,repository:i,server:t}}function c(t){if(!/^https?:/i.test(t)||!URL.canParse(t))throw new _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_1__.a(`GITHUB_API_URL is ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_2__.j)(t,300)}, which is not an address`)}function g({GITHUB_SERVER_URL:t,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:e}){if(!(!t||!n||!e))return`${t}/${n}/actions/runs/${e}`}function b(t,n,e=()=>{}){if(t instanceof _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_1__.a)return t.message;if(!(t instanceof _action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_3__.b))return`sru-gate itself failed: ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_2__.j)(String(t),200)}`;let{status:i,message:u,isRateLimit:a}=t;if(i===void 0)return`the server cannot be reached (${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_2__.j)(u,200)})`;let s=`the server says ${i}${u===""?"":`, ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_2__.j)(u,200)}`}`;return a?`GitHub limits the rate of requests (${s}); a later run does it`:i===401?`the input \`token\` is not a valid token (${s})`:e(t,s)??d(i,s,n)}function d(t,n,e){return t===410?`the settings of the repository switch this off (${n})`:t===403||t===404?`the token may not (${n}): give the job the permission \`${e}\``:n}
//# sourceMappingURL=action-github-place-shared.js.map


/***/ })

};

//# sourceMappingURL=810.index.js.map