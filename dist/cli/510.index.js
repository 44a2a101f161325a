"use strict";
exports.id = 510;
exports.ids = [510];
exports.modules = {

/***/ 8298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fingerprints)
/* harmony export */ });
/* harmony import */ var _model_position_shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7465);
function fingerprints(texts,pathOf,sha256){let seen=new Map;return finding=>{let identity=identityOf(finding,texts,pathOf),count=(seen.get(identity)??0)+1;return seen.set(identity,count),`${sha256(identity).slice(0,32)}:${count}`}}var longestLine=500;function identityOf({rule,series,at},texts,pathOf){let line=at?(0,_model_position_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(texts.get(at.file)??"",at.line):"",marked=at?line.slice(at.column-1,at.endColumn-1):"";return JSON.stringify([rule,at?pathOf(at.file):"",[...series].sort(),line.trim().slice(0,longestLine),marked])}
//# sourceMappingURL=report-fingerprints-shared.js.map


/***/ }),

/***/ 3510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toSarif: () => (/* binding */ toSarif)
/* harmony export */ });
/* harmony import */ var _generated_rule_pages_shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5529);
/* harmony import */ var _text_as_uri_shared_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2989);
/* harmony import */ var _text_page_address_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(938);
/* harmony import */ var _report_fingerprints_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8298);
/* harmony import */ var _report_printable_json_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1817);
/* harmony import */ var _model_position_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7465);
/* harmony import */ var _generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3587);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(145);
/* harmony import */ var _report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9862);
/* harmony import */ var _model_finding_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6561);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9564);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2882);
/* harmony import */ var _bound_2_shared_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9455);
function lineHashes(text){let[characters,starts]=squeezed(text),seen=new Map,windows=starts.map(start=>{let window=characters.slice(start,start+100).padEnd(100,"\0"),count=(seen.get(window)??0)+1;return seen.set(window,count),{window,count}});return line=>{let{window,count}=windows[line-1]??{window:"",count:1};return`${hash(window)}:${count}`}}function squeezed(text){let characters=`${text.replace(/\r\n?/g,`
`).replace(/[ \t]/g,"")}\uFFFF`,starts=[0];for(let at=characters.indexOf(`
`);at>=0;at=characters.indexOf(`
`,at+1))starts.push(at+1);return[characters,starts]}function hash(window){let sum=0n;for(let at=0;at<window.length;at++)sum=BigInt.asUintN(64,sum*37n+BigInt(window.charCodeAt(at)));return sum.toString(16)}var levels={error:"error",inconclusive:"warning",warning:"warning",notice:"note"};function ruleDescriptor(id){let{demands,severity,gate}=_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleFaces */ .X[id],page=absoluteLinks(_generated_rule_pages_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .rulePages */ .$[id]??`# ${id}

${demands}
`,(0,_text_page_address_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .rulePage */ .gd)(id)),name=id.replace(/(?:^|-)([a-z])/g,(_,letter)=>letter.toUpperCase());return{id,...id.includes("-")?{name}:{},shortDescription:{text:demands},fullDescription:{text:whatItCatches(page)??demands},help:{text:page,markdown:page},helpUri:(0,_text_page_address_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .rulePage */ .gd)(id),defaultConfiguration:{level:levels[severity]},properties:{precision:"very-high","problem.severity":levels[severity]==="note"?"recommendation":levels[severity],tags:["sru",gate===null?"run":`${gate}-gate`]}}}function whatItCatches(page){let text=/\n## What it catches\n\n([\s\S]*?)\n\n/.exec(page)?.[1]?.replace(/\[([^[\]]*)\]\([^()]*\)/g,"$1").replaceAll("`","").replaceAll(`
`," ");return text&&(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .shorten */ .ml)(text,1024)}function absoluteLinks(page,from){return page.replace(/\]\((?!https:)([^()\s]+)\)/g,(_,target)=>`](${new URL(target,from)})`)}var sourceRoot="%SRCROOT%",longestText=4096;function hasPlace(finding){return finding.at!==void 0}function resultsOf(findings,{texts},pathOf,sha256){let hashes=new Map,lineHash=({file,line})=>{let text=texts.get(file);if(text===void 0)return;let known=hashes.get(file)??lineHashes(text);return hashes.set(file,known),known(line)},fingerprint=(0,_report_fingerprints_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprints */ .W)(texts,pathOf,sha256);return findings.map(finding=>{let{rule,severity,series,at,url,waived}=finding,hash2=lineHash(at);return{ruleId:rule,level:levels[severity],message:{text:messageOf(finding)},locations:[{physicalLocation:{artifactLocation:artifactLocation(at.file,pathOf),region:regionOf(at)}}],partialFingerprints:{...hash2===void 0?{}:{primaryLocationLineHash:hash2},"sruGateFinding/v1":fingerprint(finding)},suppressions:waived===void 0?[]:[{kind:"inSource",status:"accepted",justification:plain(waived)}],...finding.fix===void 0?{}:{fixes:[fixOf(finding.fix,finding.help,pathOf)]},properties:{severity,series,reference:url,...finding.isTold?{told:!0}:{}}}})}function plain(text){let safe=(0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .safeLine */ .o)(text).replaceAll("](","] (");return (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .shorten */ .ml)(safe,longestText).toWellFormed()}function messageOf({message,help,waived}){return plain(waived===void 0?`${message} ${help}`:`Waived: ${message}`)}function regionOf({line,column,endLine,endColumn}){return{startLine:line,startColumn:column,endLine,endColumn}}function fixOf({edits},help,pathOf){return{description:{text:plain(help)},artifactChanges:[...new Set(edits.map(({at})=>at.file))].map(file=>({artifactLocation:artifactLocation(file,pathOf),replacements:edits.filter(({at})=>at.file===file).map(({at,text})=>({deletedRegion:regionOf(at),insertedContent:{text}}))}))}}function artifactLocation(file,pathOf){let shown=pathOf(file);return shown.startsWith("../")?{uri:fileUrl(file)}:{uri:(0,_text_as_uri_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .asUri */ .f)(shown),uriBaseId:sourceRoot}}function fileUrl(file){let url=new URL("file:///");return url.pathname=file.replace(/[%\\\n\r\t]/g,encodeURIComponent),url.href}var githubLimits={results:25e3,bytes:1e7};function toSarif(report,pathOf,{sha256,gzipSize},limits=githubLimits){let placed=(0,_model_finding_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .allFindings */ .c4)(report).filter(hasPlace),results=resultsOf(placed,report,pathOf,sha256),ranked=_model_finding_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .severities */ .gO.flatMap(severity=>placed.flatMap((finding,index)=>finding.severity===severity?[index]:[])).slice(0,limits.results);for(let room=ranked.length;;room=Math.floor(room/2)){let gravest=new Set(ranked.slice(0,room)),kept=results.filter((_,index)=>gravest.has(index)),text=write(report,kept,(0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .leftOut */ .ig)(report).findings+results.length-kept.length);if(room===0||fits(text,limits.bytes,gzipSize))return text}}function fits(text,most,gzipSize){return text.length<=most/3||gzipSize(text)<=most}function write(report,results,left){let ruleIds=[...new Set(results.map(({ruleId})=>ruleId))].sort(),notifications=[...new Set(report.findings.filter(each=>!hasPlace(each)).map(({rule})=>rule))],note=(0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .didNotFit */ .W1)(left,"finding",report.whole?void 0:"JSON report");return (0,_report_printable_json_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .printableJson */ .e)({$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .about */ .C.name,version:_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .about */ .C.version,semanticVersion:_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .about */ .C.version,informationUri:_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .about */ .C.homepage,rules:ruleIds.map(ruleDescriptor),...notifications.length>0?{notifications:notifications.map(ruleDescriptor)}:{}}},automationDetails:{id:categoryOf(report)},columnKind:"utf16CodeUnits",originalUriBaseIds:{[sourceRoot]:{description:{text:"The top level of the repository."}}},invocations:[{executionSuccessful:!0,toolConfigurationNotifications:report.findings.filter(each=>!hasPlace(each)).map(finding=>notification(finding,notifications.indexOf(finding.rule))),toolExecutionNotifications:note===""?[]:[{level:"warning",message:{text:note}}]}],results:results.map((result,index)=>({...result,...index===results.length-1&&note!==""?{message:{text:`${result.message.text} (${note})`}}:{},ruleIndex:ruleIds.indexOf(result.ruleId)}))}]})}function categoryOf({shard}){return shard?`${_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .about */ .C.name}/shard-${shard.index}/`:`${_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .about */ .C.name}/`}function notification({rule,severity,message,help},index){return{descriptor:{id:rule,index},level:levels[severity],message:{text:plain(`${message} ${help}`)}}}
//# sourceMappingURL=report-sarif.js.map


/***/ })

};
;
//# sourceMappingURL=510.index.js.map