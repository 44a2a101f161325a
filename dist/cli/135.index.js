export const id = 135;
export const ids = [135];
export const modules = {

/***/ 4135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCommand: () => (/* binding */ renderCommand)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _report_code_frame_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1274);
/* harmony import */ var _report_target_in_words_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6780);
/* harmony import */ var _commands_world_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7045);
/* harmony import */ var _model_report_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(246);
/* harmony import */ var _report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5445);
/* harmony import */ var _judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1714);
/* harmony import */ var _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6806);
/* harmony import */ var _model_position_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7465);
/* harmony import */ var _text_page_address_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(938);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9564);
/* harmony import */ var _model_rules_shared_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2859);
/* harmony import */ var _model_finding_shared_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6561);
/* harmony import */ var _generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3587);
/* harmony import */ var _model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(506);
/* harmony import */ var _model_publications_shared_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(173);
/* harmony import */ var _zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1943);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(145);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9456);
/* harmony import */ var _model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(759);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2882);
/* harmony import */ var _bound_shared_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(726);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(6760);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);






















// src/commands/render.ts

function renderCommand(named, options, world) {
  const { files, git, workingDirectory, today } = world;
  const file = node_path__WEBPACK_IMPORTED_MODULE_22__.resolve(workingDirectory, named);
  if (files.kind(file) !== "file")
    throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .CannotRun */ .zm(`There is no file ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_20__/* .quote */ .hD)(named, 300)}: name a manifest.`);
  const around = {
    files,
    git,
    workspace: (0,_commands_world_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceOf */ .B3)(world),
    calendar: (0,_commands_world_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .chosenCalendar */ .hk)(void 0, world),
    today,
    policy: (0,_commands_world_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .chosenPolicy */ .fV)(options.policy, world)
  };
  const { sru, description } = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .readManifest */ .WI)(file, (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .shownPath */ .pS)(file, workingDirectory), around).backport;
  const title = sru.title.value;
  const report = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .check */ .z6)({ ...around, manifests: [file], workingDirectory, gate: "auto" });
  const isWhole = title !== void 0 && description !== void 0;
  const inTheWay = isWhole ? ["placeholder-text"] : ["manifest-syntax", "manifest-schema"];
  const manifests = report.manifests.map((each) => ({
    ...each,
    findings: each.findings.filter(({ rule, waived }) => inTheWay.includes(rule) && waived === void 0)
  }));
  if (!isWhole || manifests.some(({ findings }) => findings.length > 0)) {
    world.print((0,_report_code_frame_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .f)((0,_model_finding_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .makeReport */ .dO)({ ...report, findings: [], manifests }), world));
    return _commands_world_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.findings;
  }
  const whole = options.title ? title.trim() : `${title.trim()}

${description.text.replace(/^(?:[ \t]*\n)+/, "").trimEnd()}`;
  const lines = whole.split("\n").map(plain);
  if (world.isWorkflow) (0,_commands_world_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseCommands */ .hJ)(lines.join("\n"));
  world.print(`${lines.join("\n")}
`);
  return _commands_world_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.nothingToFailOn;
}
function plain(line) {
  return line.replace(/\t/g, "    ").replace(_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_20__/* .unseen */ .nv, "");
}

//# sourceMappingURL=commands-render.js.map


/***/ })

};

//# sourceMappingURL=135.index.js.map