"use strict";
exports.id = 731;
exports.ids = [731];
exports.modules = {

/***/ 6731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toJunit: () => (/* binding */ toJunit)
/* harmony export */ });
/* harmony import */ var _report_target_in_words_shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6780);
/* harmony import */ var _report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5445);
/* harmony import */ var _model_rules_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2859);
/* harmony import */ var _generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3587);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(145);
/* harmony import */ var _report_told_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5950);
/* harmony import */ var _report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9862);
/* harmony import */ var _model_finding_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6561);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9564);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2882);
/* harmony import */ var _bound_2_shared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9455);
function element(name,given,text){let start=`<${name}${attributes(given)}`;return text===void 0||text===""?`${start}/>`:`${start}>${text.split(`
`).map(escaped).join(`
`)}</${name}>`}function attributes(given){return Object.entries(given).flatMap(([name,value])=>value===void 0?[]:[` ${name}="${escaped(String(value))}"`]).join("")}function escaped(text){return (0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .safeLine */ .o)(text).toWellFormed().replace(/[\ufffe\uffff]/g,"\uFFFD").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;")}function toJunit(report){let left=(0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .leftInWords */ .U7)(report),cases=[...casesOf(report.findings,report),...left===void 0?[]:[{name:"what fits",outcome:"passed",text:left}]],suites=[...cases.length>0?[{name:"The run",cases}]:[],...report.manifests.map(manifest=>({name:manifest.path,package:manifest.package,cases:[...manifest.targets.flatMap(status=>gateCases(status,report)),...casesOf(manifest.findings,report),...readable(manifest)]}))],{skipped:_,...counts}=countsOf(suites.flatMap(({cases:cases2})=>cases2));return`${['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites${attributes({name:_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .about */ .C.name,...counts})}>`,...suites.flatMap(suiteWriter(report)),"</testsuites>"].join(`
`)}
`}function readable({targets,findings}){return targets.length+findings.length===0?[{name:"manifest",outcome:"passed"}]:[]}function gateCases(status,{today}){let{target,upload,release}=status;return[["upload",upload,_report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadInWords */ .Mz],["release",release,_report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseInWords */ .I4]].map(([what,gate,inWordsOf])=>{let name=`${what} gate of ${(0,_report_target_in_words_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .seriesInWords */ .u)(target)}`;return gate.open?{name,outcome:"passed"}:{name,outcome:"skipped",message:inWordsOf(status,today)}})}function casesOf(findings,report){let byRule=new Map;for(let finding of findings){let known=byRule.get(finding.rule);known?known.push(finding):byRule.set(finding.rule,[finding])}return[...byRule].map(([name,all])=>{let[gravest=all[0]]=_model_finding_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .severities */ .gO.flatMap(severity=>all.filter(each=>each.waived===void 0&&(0,_report_told_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .countedSeverity */ .qr)(each)===severity)),more=all.length>1?` (and ${all.length-1} more)`:"";return{name,outcome:outcomeOf(all),message:gravest&&`${(0,_report_told_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .inWords */ .r4)(gravest).split(`
`,1)[0]}${more}`,text:all.map(finding=>placed(finding,report)).join(`

`)}})}function outcomeOf(all){let counting=new Set(all.filter(({waived})=>waived===void 0).map(_report_told_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .countedSeverity */ .qr));if(counting.has("error"))return"failure";if(counting.has("inconclusive"))return"error";let isPut=({waived,isTold})=>waived!==void 0||isTold===!0;return all.some(isPut)&&!counting.has("warning")?"skipped":"passed"}function suiteWriter({today}){let timestamp=`${today}T00:00:00`,names=new Map,once=name=>{let count=(names.get(name)??0)+1;return names.set(name,count),count>1?`${name} (${count})`:name};return({name,package:packageName,cases})=>{let classname=(0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .safeLine */ .o)(name).replace(/\.yaml$/,"").replaceAll(".","_"),seen=own=>once(`${classname}
${own}`).slice(classname.length+1);return[`  <testsuite${attributes({name,package:packageName,...countsOf(cases),timestamp})}>`,...cases.flatMap(each=>testcase(each,{name:seen(each.name),classname})),"  </testsuite>"]}}function countsOf(cases){let count=outcome=>cases.filter(each=>each.outcome===outcome).length;return{tests:cases.length,failures:count("failure"),errors:count("error"),skipped:count("skipped")}}function testcase({outcome,message,text},names){let start=`    <testcase${attributes(names)}`;if(outcome==="passed"&&text===void 0)return[`${start}/>`];let ending=outcome==="passed"?element("system-out",{},text):element(outcome,{message},text);return[`${start}>`,`      ${ending}`,"    </testcase>"]}function placed(finding,{nameOf}){let{severity,waived,at}=finding,place=at?` at ${nameOf(at.file)}:${at.line}:${at.column}`:"";return`${waived===void 0?severity:"waived"}${(0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .safeLine */ .o)(place)}
${(0,_report_told_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .inWords */ .r4)(finding)}`}
//# sourceMappingURL=report-junit.js.map


/***/ })

};
;
//# sourceMappingURL=731.index.js.map