export const id = 850;
export const ids = [850];
export const modules = {

/***/ 5850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markCommand: () => (/* binding */ markCommand)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _run_why_unreadable_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7090);
/* harmony import */ var _report_status_page_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7707);
/* harmony import */ var _commands_replace_text_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8337);
/* harmony import */ var _diff_libesm_diff_base_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5676);
/* harmony import */ var _commands_no_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5504);
/* harmony import */ var _manifest_mark_verification_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2409);
/* harmony import */ var _report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6601);
/* harmony import */ var _sources_find_manifests_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9411);
/* harmony import */ var _sources_hosting_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1253);
/* harmony import */ var _judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1714);
/* harmony import */ var _model_field_shared_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1958);
/* harmony import */ var _model_publications_shared_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(173);
/* harmony import */ var _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3357);
/* harmony import */ var _model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(506);
/* harmony import */ var _zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1943);
/* harmony import */ var _text_as_uri_shared_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2989);
/* harmony import */ var _report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6174);
/* harmony import */ var _report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(5252);
/* harmony import */ var _model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4471);
/* harmony import */ var _text_page_address_shared_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(938);
/* harmony import */ var _report_printable_json_shared_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1817);
/* harmony import */ var _model_position_shared_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7465);
/* harmony import */ var _report_target_in_words_shared_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(6780);
/* harmony import */ var _report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(5445);
/* harmony import */ var _model_rules_shared_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(2859);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(9456);
/* harmony import */ var _generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(3587);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(145);
/* harmony import */ var _model_finding_shared_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(6561);
/* harmony import */ var _model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(759);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(9564);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(2882);
/* harmony import */ var _bound_2_shared_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(9455);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


































// src/manifest/mark.ts
var nameThem = "If you do not mean all targets, name their series.";
function marksFor({ facts, yaml }, request) {
  const { day, today, series } = request;
  if (day > today)
    return (0,_manifest_mark_verification_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .refusal */ .x5)(`the day ${(0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_26__/* .bothWays */ .MU)(day, today)}, is in the future: a date says what has happened.`);
  const chosen = chosenTargets(facts, series);
  if ("wrong" in chosen) return chosen;
  const isMeant = series.length > 0 || chosen.targets.length === 1;
  const marked = [];
  const keys = [];
  const kept = [];
  for (const target of chosen.targets) {
    const mark = markOn(target, request, yaml, isMeant);
    if ("wrong" in mark) return mark;
    if (mark.kept !== void 0) kept.push(mark.kept);
    if (mark.isMarked) marked.push(target);
    if (mark.key) keys.push(mark.key);
  }
  if (marked.length === 0)
    return (0,_manifest_mark_verification_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .refusal */ .x5)(
      `${kept.join("; ")}: --force writes ${day} in their place, or name the series that you mean.`
    );
  const verification = (0,_manifest_mark_verification_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .verificationKeys */ .sg)(marked, facts.targets.items, request);
  return "wrong" in verification ? verification : { keys: [...keys, ...verification.keys], kept };
}
function markOn(target, request, yaml, isMeant) {
  const { milestone, day, force } = request;
  if (target.version.value === void 0)
    return (0,_manifest_mark_verification_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .refusal */ .x5)(
      `${(0,_manifest_mark_verification_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .targetName */ .je)(target)} has no version: write \`version\` first, and then the day on which that was ${milestone}.`
    );
  const field = target[milestone];
  const isSame = field.value === day;
  const there = thereIs(field, yaml);
  const said = `${(0,_manifest_mark_verification_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .targetName */ .je)(target)} has ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_32__/* .quote */ .hD)(`${milestone}: ${there}`)} already`;
  if (there !== void 0 && !isSame && !force)
    return isMeant ? (0,_manifest_mark_verification_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .refusal */ .x5)(`${said}: --force writes ${day} in its place.`) : { isMarked: false, kept: said };
  const trouble = troubleWith(target, request, yaml);
  if (trouble !== void 0) return (0,_manifest_mark_verification_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .refusal */ .x5)(isMeant ? trouble : `${trouble} ${nameThem}`);
  return isSame ? { isMarked: true, kept: said } : { isMarked: true, key: { path: target.path, key: milestone, value: day } };
}
function chosenTargets({ targets: { state, items } }, names) {
  if (state !== "written" || items.some(({ series }) => series.written === void 0))
    return (0,_manifest_mark_verification_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .refusal */ .x5)(`${_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .unreadableTargets */ .M9}.`);
  const known = items.map(({ series }) => series.written ?? "");
  const [twice] = known.filter((name, index) => known.indexOf(name) !== index);
  if (twice !== void 0)
    return (0,_manifest_mark_verification_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .refusal */ .x5)(`${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_32__/* .quote */ .hD)(twice)} is a target twice: take one of the two out first.`);
  const [stray] = names.filter((name) => !known.includes(name));
  if (stray !== void 0) {
    const targets = `its ${known.length === 1 ? "target is" : "targets are"} ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_32__/* .quoteList */ .JN)(known)}`;
    return (0,_manifest_mark_verification_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .refusal */ .x5)(`${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_32__/* .quote */ .hD)(stray)} is not a target: ${targets}.${(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .didYouMean */ .au)(stray, known)}`);
  }
  return {
    targets: names.length === 0 ? items : items.filter((_, index) => names.includes(known[index] ?? ""))
  };
}
function thereIs({ path }, { data }) {
  const value = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .valueAt */ .fK)(data, path);
  if (typeof value === "string") return value === "" ? void 0 : value;
  return value === void 0 ? void 0 : "\u2026";
}
function troubleWith(target, { milestone, day, force }, yaml) {
  const name = (0,_manifest_mark_verification_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .targetName */ .je)(target);
  const place = _model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_19__/* .dateKeys */ .xU.indexOf(milestone);
  for (const [index, key] of _model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_19__/* .dateKeys */ .xU.entries()) {
    const wrong = index === place ? void 0 : besideOther(target[key], key, index < place, day, yaml);
    if (wrong) return `${name} ${wrong(milestone)}`;
  }
  const isAccepted = target.accepted.state === "written";
  if (place > _model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_19__/* .dateKeys */ .xU.indexOf("accepted") && !isAccepted && !force) {
    return `${name} cannot be ${milestone} before it was accepted into -proposed, and it has no \`accepted\`: run \`sru-gate mark accepted\` with its --date first. If that day is left to Launchpad on purpose, use --force.`;
  }
  return void 0;
}
function besideOther(field, key, isEarlier, day, yaml) {
  const { value } = field;
  const there = thereIs(field, yaml);
  if (value === void 0)
    return there === void 0 ? void 0 : () => `has ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_32__/* .quote */ .hD)(`${key}: ${there}`)}, which is not a date: put that right first.`;
  const isWrong = isEarlier ? day < value : day > value;
  const order = isEarlier ? "before" : "after";
  return isWrong ? (milestone) => `cannot be ${milestone} ${day}, ${order} it was ${key} (${value}): uploaded, accepted, verified and released happen in this order.` : void 0;
}

// src/commands/mark.ts
async function markCommand(milestone, series, options, world) {
  refuseIdleOptions(milestone, options);
  const day = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .chosenDay */ .BR)(options.date, world);
  const { files, git, workingDirectory, today } = world;
  const workspace = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .workspaceOf */ .B3)(world);
  const calendar = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .chosenCalendar */ .hk)(options.calendar, world);
  const policy = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .chosenPolicy */ .fV)(options.policy, world);
  const around = { files, git, workspace, workingDirectory, calendar, today, policy };
  const file = await chosenManifest(options.manifest, world);
  const shown = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .shownPath */ .pS)(file, workingDirectory);
  const opened = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .openOne */ .b8)(file, shown, around);
  const fail = (why) => {
    throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .CannotRun */ .zm(`Nothing was written to ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_32__/* .quote */ .hD)(shown, 300)}: ${why}`);
  };
  const unreadable = (0,_run_why_unreadable_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .whyUnreadable */ ._)(opened);
  if (unreadable !== void 0) fail(unreadable);
  const marks = marksFor(opened, {
    ...options,
    milestone,
    day,
    today,
    series,
    force: options.force === true
  });
  if ("wrong" in marks) return fail(marks.wrong);
  const result = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .withKeys */ .jR)(opened.text, marks.keys);
  if ("failed" in result) {
    return fail((0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .toWriteByHand */ .rS)(result.failed, opened.facts));
  }
  const change = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .withNewText */ .Iu)(opened, result.text, files);
  if (!change) return fail("it changed meanwhile. Run it again.");
  if (options.diff) (0,_commands_replace_text_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .printPatch */ .k0)(new Map(change.after === change.before ? [] : [[file, change]]), world);
  else {
    const trouble = (0,_commands_replace_text_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceText */ .ee)(file, change, world);
    if (trouble !== void 0) fail(trouble);
  }
  for (const each of marks.kept) world.complain(`sru-gate: left as it is: ${(0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_31__/* .safeLine */ .o)(each)}.
`);
  if (!options.diff) world.print((0,_report_status_page_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .statusText */ .qS)((0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .check */ .z6)({ ...around, manifests: [file], gate: "auto" }), world));
  return _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .exitCodes */ .hS.nothingToFailOn;
}
function refuseIdleOptions(milestone, { by, statement }) {
  for (const [option, text] of Object.entries({ by, statement })) {
    if (text === void 0) continue;
    if (milestone !== "verified")
      throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .CannotRun */ .zm(`--${option} says who verified: use it with \`mark verified\` only.`);
    if (text.trim() === "" || text !== text.trim() || (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_32__/* .oneLine */ .TN)(text) !== text)
      throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .CannotRun */ .zm(
        `--${option} ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_32__/* .quote */ .hD)(text)} is not text on one line without white space around it.`
      );
  }
  if (statement !== void 0 && !/^https?:\/\/[^\s/]\S*$/.test(statement)) {
    throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .CannotRun */ .zm(
      `--statement ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_32__/* .quote */ .hD)(statement)} is not the address of a comment: write it like https://bugs.launchpad.net/bugs/2130000/comments/9.`
    );
  }
}
async function chosenManifest(named, { workingDirectory, files }) {
  const patterns = named === void 0 ? [] : [named];
  const found = await (0,_sources_find_manifests_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .findManifests */ .kD)(patterns, workingDirectory, files);
  if ("wrong" in found) throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .CannotRun */ .zm(found.wrong);
  const [first, ...others] = found.manifests;
  if (first === void 0) {
    throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .CannotRun */ .zm(`${(0,_commands_no_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .noManifest */ .vs)(patterns)}: name one with --manifest. ${_commands_no_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .placesAre */ .Jk}.`);
  }
  if (others.length > 0) {
    const names = found.manifests.map((file) => (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .shownPath */ .pS)(file, workingDirectory));
    throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .CannotRun */ .zm(
      `There are ${names.length} manifests, so nothing was written: ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_32__/* .quoteList */ .JN)(names)}. Name the one that you mean with --manifest.`
    );
  }
  return first;
}

//# sourceMappingURL=commands-mark.js.map


/***/ })

};

//# sourceMappingURL=850.index.js.map