"use strict";
exports.id = 725;
exports.ids = [725];
exports.modules = {

/***/ 2725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statusCommand: () => (/* binding */ statusCommand)
/* harmony export */ });
/* harmony import */ var _report_status_page_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7707);
/* harmony import */ var _commands_no_manifest_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5504);
/* harmony import */ var _run_request_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1929);
/* harmony import */ var _sources_launchpad_ask_shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7875);
/* harmony import */ var _judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1714);
/* harmony import */ var _commands_world_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7045);
/* harmony import */ var _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3357);
async function statusCommand(patterns,options,world){if((0,_sources_launchpad_ask_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseIdle */ .n6)(options),options.allBranches)return(await __webpack_require__.e(/* import() */ 858).then(__webpack_require__.bind(__webpack_require__, 6858))).statusOfBranches(patterns,options,world);let request=await (0,_run_request_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .requestFor */ .pU)({...options,manifests:patterns,gate:"auto"},{...world,workspace:(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceOf */ .B3)(world)},{none:_commands_no_manifest_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .nothingFound */ .Sb,whose:""}),report=(0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z6)(request),write={text:_report_status_page_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .statusText */ .qS,json:_report_status_page_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .statusJson */ .bj,markdown:_report_status_page_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .statusMarkdown */ .KZ}[options.format];return world.print(write(report,world)),_commands_world_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.nothingToFailOn}
//# sourceMappingURL=commands-status.js.map


/***/ }),

/***/ 6174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2882);
function markdown(message){return message.split("`").map((piece,index,all)=>index%2===1&&index<all.length-1?`<code>${unlinked(piece)}</code>`:unlinked(piece)).join("")}function code(value,longest=100){return`<code>${unlinked((0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(value,longest).toWellFormed())}</code>`}function markdownLink(text,address){return`<a href="${escaped(address)}">${text}</a>`}function unlinked(text){return escaped(text).replaceAll("&#64;","&#64;<wbr>").replace(/www\./gi,found=>`${found.slice(0,3)}&#46;`)}function escaped(text){return (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceUnseen */ .fo)(text,()=>" ").replace(/[&<>"'\\`*_{}[\]()#+!~|@$:]/g,character=>`&#${character.charCodeAt(0)};`)}
//# sourceMappingURL=report-markdown-shared.js.map


/***/ }),

/***/ 7707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ statusMarkdown),
/* harmony export */   UN: () => (/* binding */ branchesMarkdown),
/* harmony export */   bj: () => (/* binding */ statusJson),
/* harmony export */   ij: () => (/* binding */ branchesText),
/* harmony export */   jA: () => (/* binding */ branchesJson),
/* harmony export */   qS: () => (/* binding */ statusText)
/* harmony export */ });
/* harmony import */ var _report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6601);
/* harmony import */ var _report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6174);
/* harmony import */ var _report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5252);
/* harmony import */ var _report_printable_json_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1817);
/* harmony import */ var _report_target_in_words_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6780);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9456);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9564);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2882);
function statusText({manifests,today},{columns:columns2}){return manifests.map(manifest=>{let{path:file,package:name,policy,bug,result,targets}=manifest,whose=`${bug===void 0?"":`SRU bug ${bug}, `}${name??"unknown package"}, policy ${policy}`,head=(0,_report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)((0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .o)(`${result}: ${file} (${whose})`),{width:columns2,hanging:"  "}),cells=targets.map(({target})=>[(0,_report_target_in_words_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .seriesInWords */ .u)(target),(0,_report_target_in_words_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .versionInWords */ .Z)(target)]),widths=[0,1].map(at=>Math.max(0,...cells.map(row=>row[at]?.length??0))),rows=targets.map((status,index)=>{let begin=(cells[index]??[]).map((text,at)=>text.padEnd(widths[at]??0)).join("  "),hanging=" ".repeat((widths[0]??0)+4);return (0,_report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(`  ${begin}  ${(0,_report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .statusInWords */ .xq)(status,today)}`,{width:columns2,hanging})});return[head,...rows.length>0?rows:[`  ${unread}`]].map(line=>`${line}
`).join("")}).join("")}var unread="no target can be read: `sru-gate check` says why";function branchesText(all,terminal){return all.map(({branch,report})=>`On ${(0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .o)((0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(branch,200))}:
${statusText(report,terminal)}`).join(`
`)}function statusJson(report){return (0,_report_printable_json_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .printableJson */ .e)({schema:1,date:report.today,manifests:dataOf(report)})}function branchesJson(all,today){let manifests=all.flatMap(({branch,report})=>dataOf(report).map(each=>({branch,...each})));return (0,_report_printable_json_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .printableJson */ .e)({schema:1,date:today,manifests})}function dataOf({manifests,today}){return manifests.map(({path:file,package:name,policy,bug,result,targets})=>({path:file,package:name??null,policy,bug:bug??null,result,targets:targets.map(status=>({series:status.target.series.written??null,version:status.target.version.written??null,...(0,_report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .statusLine */ .Bs)(status,today)}))}))}function statusMarkdown(report){return table(columns,rowsOf(report))}function branchesMarkdown(all){let rows=all.flatMap(({branch,report})=>rowsOf(report).map(cells=>[(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(branch,200),...cells]));return table(["branch",...columns],rows)}var columns=["manifest","package","target","version","stands","waits for","next day"];function rowsOf({manifests,today}){return manifests.flatMap(({path:file,package:name,targets})=>{let begin=[(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(file,300),name===void 0?"":(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(name)];return targets.length===0?[[...begin,"","",(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .markdown */ .wD)(unread),"",""]]:targets.map(status=>{let{waitsFor,next}=(0,_report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .statusLine */ .Bs)(status,today);return[...begin,(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(status.target.series.written??"",30),(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(status.target.version.written??"",60),(0,_report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .stateInWords */ .OB)(status,today),(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .joinWords */ .yZ)(waitsFor),next===null?"":(0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .bothWays */ .MU)(next,today)]})})}function table(head,rows){return[head,head.map(()=>"---"),...rows].map(cells=>`| ${cells.join(" | ")} |
`).join("")}
//# sourceMappingURL=report-status-page-shared.js.map


/***/ })

};
;
//# sourceMappingURL=725.index.js.map