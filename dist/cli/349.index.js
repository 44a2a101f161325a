"use strict";
exports.id = 349;
exports.ids = [349];
exports.modules = {

/***/ 4459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ policiesCommand),
/* harmony export */   j: () => (/* binding */ listPolicies)
/* harmony export */ });
/* harmony import */ var _report_flow_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2677);
/* harmony import */ var _commands_world_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7045);
/* harmony import */ var _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3357);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9564);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2882);
function policyAsYaml(layers){let lines=[`# ${layers.map(({name})=>(0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .o)(name)).reverse().join(", which extends ")}`],before=written(layers,void 0);lines.push(...entries(before,"",(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .originsOf */ .TZ)((0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .layersOn */ .iH)(layers,void 0))));let days=(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .daysOfChange */ .D)(layers);days.length>0&&lines.push("since:");for(let day of days){let now=written(layers,day),known=before,changed=Object.entries(now).filter(([key,value])=>JSON.stringify(value)!==JSON.stringify(known[key]));lines.push(`  ${day}:${changed.length>0?"":" {}"}`,...entries(Object.fromEntries(changed),"    ",(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .originsOf */ .TZ)((0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .layersOn */ .iH)(layers,day)))),before=now}return`${lines.join(`
`)}
`}function written(layers,day){let{extends:_,...merged}=(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeLayers */ .J)((0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .layersOn */ .iH)(layers,day));return merged}function entries(policy,indent,origins){let from=key=>`  # ${(0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .o)(origins.get(key)??"")}`;return Object.entries(policy).flatMap(([key,value])=>(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value)?[`${indent}${key}:`,...Object.entries(value).flatMap(([inner,each])=>entry(`${indent}  ${inner}:`,each,from(`${key}.${inner}`)))]:entry(`${indent}${key}:`,value,from(key)))}function entry(key,value,comment){let inside=`${/^ */.exec(key)?.[0]??""}  `;if(Array.isArray(value)){let flow=`[${value.map(each=>typeof each=="string"?scalar(each):"").join(", ")}]`;return value.every(each=>typeof each=="string")&&flow.length<80?[`${key} ${flow}${comment}`]:[`${key}${comment}`,...value.flatMap(each=>item(each,inside))]}let text=String(value);return text.includes(`
`)?/^\S/.test(text)&&text.endsWith(`
`)&&!text.endsWith(`

`)&&isPlain(text)?[`${key} |${comment}`,...text.slice(0,-1).split(`
`).map(line=>line===""?"":inside+line)]:[`${key} ${quoted(text)}${comment}`]:[`${key} ${scalar(text)}${comment}`]}function item(value,inside){return (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value)?Object.entries(value).flatMap(([key,each])=>entry(`${inside}  ${key}:`,each,"")).map((line,index)=>index===0?`${inside}- ${line.slice(inside.length+2)}`:line):[`${inside}- ${scalar(String(value))}`]}function scalar(text){return/^[a-z0-9](?:[\w ./+()<>~-]|:(?=\S)|,(?! ))*$/i.test(text)&&!/\s$/.test(text)&&!/[,[\]{}]/.test(text)?text:quoted(text)}function quoted(text){return (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .escapedJson */ .KI)(JSON.stringify(text))}function isPlain(text){return text.split(`
`).every(line=>!(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .hidesText */ .xk)(line)&&!line.trimStart().startsWith("::")&&!line.includes("##["))}function policiesCommand(named,{package:sourcePackage},{print,files,workingDirectory,columns}){if(named!==void 0&&sourcePackage!==void 0)throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotRun */ .zm("Give either a policy or --package, not both.");if(named!==void 0)print(policyAsYaml(layersOf((0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .readLayers */ .n4)(named,workingDirectory,{files,within:void 0}),workingDirectory)));else if(sourcePackage!==void 0){let found=(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .policiesFor */ .Ov)(sourcePackage).map(name=>(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .forPackage */ .KY)((0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .builtinPolicy */ .Kp)(name),sourcePackage)),isNone=(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .governorOf */ .CL)(sourcePackage)===void 0&&found.length===1;print(`${listed(found,columns)}${isNone?`
No built-in policy names ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(sourcePackage)}; \`sru\` is for every package.
`:""}`)}else print(listPolicies(columns));return _commands_world_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.nothingToFailOn}function listPolicies(columns){return listed(_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .builtinNames */ .hs.map(_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .builtinPolicy */ .Kp),columns)}function listed(policies,columns){let width=Math.max(...policies.map(({name})=>name.length));return policies.map(({name,summary})=>`${(0,_report_flow_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .beside */ .v)(name.padEnd(width),(0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .o)(summary),columns)}
`).join("")}function layersOf(reading,workingDirectory){if("layers"in reading)return reading.layers;throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotRun */ .zm((0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .policyTrouble */ .ex)(reading.problems,workingDirectory))}
//# sourceMappingURL=commands-policies-shared.js.map


/***/ }),

/***/ 2349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listPolicies: () => (/* reexport safe */ _commands_policies_shared_js__WEBPACK_IMPORTED_MODULE_0__.j),
/* harmony export */   policiesCommand: () => (/* reexport safe */ _commands_policies_shared_js__WEBPACK_IMPORTED_MODULE_0__.O)
/* harmony export */ });
/* harmony import */ var _commands_policies_shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4459);

//# sourceMappingURL=commands-policies.js.map


/***/ }),

/***/ 2677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ flowed),
/* harmony export */   v: () => (/* binding */ beside)
/* harmony export */ });
/* harmony import */ var _report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6601);
var narrowest=30;function beside(cell,words,columns){return columns!==void 0&&columns>0&&columns-cell.length-2<narrowest?`${cell.trimEnd()}
${(0,_report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(`  ${words}`,{width:columns,hanging:"  "})}`:(0,_report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(`${cell}  ${words}`,{width:columns,hanging:" ".repeat(cell.length+2)})}function flowed(page,columns){let lines=[],isCode=!1,open,close=()=>{open&&lines.push((0,_report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(open.text,{width:columns,hanging:open.hanging})),open=void 0};for(let line of page.split(`
`)){let isFence=line.startsWith("```");isFence&&(isCode=!isCode);let[begin=""]=/^(?:- |\d+\. |> )/.exec(line)??[];isFence||isCode||line===""||/^[|#]/.test(line)?(close(),lines.push(line)):open&&goesOn(begin,open.hanging)?open.text+=` ${line.slice(begin.length).trim()}`:(close(),open={text:line,hanging:begin==="> "?"> ":" ".repeat(begin.length)})}return close(),lines.join(`
`)}function goesOn(begin,hanging){return begin===""?hanging!=="> ":begin==="> "&&hanging==="> "}
//# sourceMappingURL=report-flow-shared.js.map


/***/ })

};
;
//# sourceMappingURL=349.index.js.map