export const id = 688;
export const ids = [688];
export const modules = {

/***/ 688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   syncCommand: () => (/* binding */ syncCommand)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _report_unanswered_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(257);
/* harmony import */ var _run_why_unreadable_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7090);
/* harmony import */ var _report_status_page_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7707);
/* harmony import */ var _commands_replace_text_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8337);
/* harmony import */ var _diff_libesm_diff_base_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5676);
/* harmony import */ var _commands_no_manifest_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5504);
/* harmony import */ var _run_request_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1929);
/* harmony import */ var _sources_launchpad_ask_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7875);
/* harmony import */ var _manifest_mark_verification_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2409);
/* harmony import */ var _report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6601);
/* harmony import */ var _sources_find_manifests_shared_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9411);
/* harmony import */ var _sources_hosting_shared_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1253);
/* harmony import */ var _judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1714);
/* harmony import */ var _model_field_shared_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1958);
/* harmony import */ var _model_publications_shared_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(173);
/* harmony import */ var _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3357);
/* harmony import */ var _model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(506);
/* harmony import */ var _zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1943);
/* harmony import */ var _text_as_uri_shared_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2989);
/* harmony import */ var _report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6174);
/* harmony import */ var _report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(5252);
/* harmony import */ var _model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(4471);
/* harmony import */ var _text_page_address_shared_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(938);
/* harmony import */ var _report_printable_json_shared_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(1817);
/* harmony import */ var _model_position_shared_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(7465);
/* harmony import */ var _report_target_in_words_shared_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(6780);
/* harmony import */ var _report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(5445);
/* harmony import */ var _model_rules_shared_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(2859);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(9456);
/* harmony import */ var _generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(3587);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(145);
/* harmony import */ var _model_finding_shared_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(6561);
/* harmony import */ var _model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(759);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(9564);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(2882);
/* harmony import */ var _bound_2_shared_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(9455);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);





































// src/run/sync/from-changelogs.ts
function fromChangelogs(backport) {
  const replaced = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .readChangelogs */ .Kj)(backport).flatMap((changelog) => replacedIn(changelog, backport));
  const bugs = closedIn(backport);
  return { additions: [...replaced, ...bugs.additions], left: bugs.left };
}
function isOwn({ target, top }, { package: name }) {
  const version = target.version.value;
  return version !== void 0 && (0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_15__/* .isVersion */ .lF)(top.version, version) && top.package === name.value;
}
function replacedIn(changelog, backport) {
  const { target, top, below } = changelog;
  const { state } = target.replaces;
  const isOpen = state === "unanswered" || state === "absent" && !backport.launchpad;
  const [series, version] = [target.series.value, target.version.value];
  if (!isOpen || !series || !version || !below || !isOwn(changelog, backport)) return [];
  const older = (0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_15__/* .versionIn */ .It)(below.version);
  const isOfSeries = below.package === top.package && (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .seriesOf */ .Lf)(below) === series.name;
  if (!older || !isOfSeries || !isBefore(older, version, backport)) return [];
  return [
    {
      addition: { path: target.path, key: "replaces", value: older.text },
      words: `replaces: ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_35__/* .quote */ .hD)(older.text)} of ${series.name}, the entry below in its changelog`
    }
  ];
}
function isBefore(older, version, { policy }) {
  const isAttempt = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_16__/* .backportsWholeVersions */ .Gm)(policy) && (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .isSameUpstream */ .qx)(older, version);
  return (0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_15__/* .compareVersions */ .Zy)(older, version) < 0 && !isAttempt;
}
var mostBugs = 100;
function closedIn(backport) {
  const { bugs, policy, waivers } = backport;
  const { severities } = policy;
  if (severities["changelog-undeclared-bug"] === "off") return { additions: [], left: [] };
  const found = /* @__PURE__ */ new Map();
  for (const { bug, changelog } of (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .undeclaredBugs */ .lL)(backport)) {
    if (isBugNumber(bug) && !found.has(bug) && isOwn(changelog, backport)) found.set(bug, changelog);
  }
  if (found.size === 0) return { additions: [], left: [] };
  if (found.size > mostBugs) {
    const why = `more than ${mostBugs}: see which of them this upload fixes`;
    return {
      additions: [],
      left: [
        `\`bugs\` stays as it is: the changelog closes ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_35__/* .counted */ .hS)(found.size, "bug")} that it lacks, ${why}`
      ]
    };
  }
  const isFound = ![severities["placeholder-text"], severities["bug-test-case"]].includes("off") && !waivers.items.some(({ rule }) => rule.value === "placeholder-text");
  const items = [...found.keys()].map((id) => ({ id, ...isFound && { "test-case": testCase } }));
  const words = [...found].map(
    ([bug, { top, target }]) => `${bug} (closed by the entry of ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_35__/* .quote */ .hD)(top.version)} for ${(0,_run_request_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .shownSeries */ .xX)(target)})`
  ).join(", ");
  return {
    additions: [
      {
        addition: { path: bugs.path, items },
        words: `bugs: ${words}; ${isFound ? "the TODO is their test case" : "without a test case"}`
      }
    ],
    left: []
  };
}
var testCase = "TODO how somebody sees that it is fixed";
function isBugNumber(bug) {
  return bug >= 1 && bug <= 999999999;
}

// src/run/sync/from-launchpad.ts
function fromLaunchpad(backport) {
  const ofTargets = backport.targets.items.map((target) => ofTarget(target, backport));
  return {
    additions: [
      ...ofTargets.flatMap(({ additions }) => additions),
      ...backport.bugs.items.flatMap((bug) => verifiedOf(bug))
    ],
    left: ofTargets.flatMap(({ left }) => left)
  };
}
var dates = ["accepted", "verified", "released"];
function ofTarget(target, backport) {
  const series = (0,_run_request_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .shownSeries */ .xX)(target);
  const whence = {
    accepted: "published in -proposed",
    verified: `by the tag ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_35__/* .quote */ .hD)((0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .doneTag */ .Nf)(series))} of the SRU bug`,
    released: "published in -updates"
  };
  const additions = dates.flatMap((key) => {
    const { state, value } = target[key];
    if (state !== "filled") return [];
    const addition = { path: target.path, key, value };
    return [{ addition, words: `${key}: ${value} of ${series}, ${whence[key]}` }];
  });
  const replaces = replacesOf(target, backport);
  return { additions: [...replaces.additions, ...additions], left: replaces.left };
}
function replacesOf(target, backport) {
  const { state, value } = target.replaces;
  if (state !== "filled") return { additions: [], left: [] };
  const series = (0,_run_request_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .shownSeries */ .xX)(target);
  const version = (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_35__/* .quote */ .hD)(value.text);
  if ((0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .replacedOtherwise */ .n$)(target, value, backport)) {
    const why = `what ${series} has changed while the upload was under way, and is ${version} now`;
    return { additions: [], left: [`\`replaces\` of ${series} is left out: ${why}`] };
  }
  const words = `replaces: ${version} of ${series}, what the archive has there`;
  return {
    additions: [{ addition: { path: target.path, key: "replaces", value: value.text }, words }],
    left: []
  };
}
function verifiedOf({ id, verified, unverified }) {
  const names = verified.items.flatMap(({ state, value }) => state === "filled" ? [value.name] : []);
  if (names.length === 0 || (0,_model_field_shared_js__WEBPACK_IMPORTED_MODULE_14__/* .isGiven */ .qR)(unverified)) return [];
  const addition = { path: verified.path, items: names };
  const tags = names.map((name) => (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_35__/* .quote */ .hD)((0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .doneTag */ .Nf)(name))).join(", ");
  return [
    { addition, words: `verified: ${names.join(", ")} of bug ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_35__/* .quote */ .hD)(id.value ?? "")}, by its tags ${tags}` }
  ];
}

// src/run/sync.ts
function syncAll(request) {
  const texts = /* @__PURE__ */ new Map();
  const written = [];
  const left = [];
  const failed = [];
  const opening = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .openingFor */ .aH)(request);
  for (const file of request.manifests) {
    const result = syncOne(opening.open(file), opening, request.files);
    if ("trouble" in result) {
      failed.push({ file, words: result.trouble });
      continue;
    }
    for (const words of result.written) written.push({ file, words });
    for (const words of result.left) left.push({ file, words });
    if (result.change.after !== result.change.before) texts.set(file, result.change);
  }
  return { texts, written, left, failed, unanswered: unansweredIn(request) };
}
function syncOne(opened, { gather }, files) {
  const trouble = (0,_run_why_unreadable_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .whyUnreadable */ ._)(opened);
  if (trouble !== void 0) return { trouble };
  const { backport } = gather(opened);
  const ofBug = { additions: (0,_run_request_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .statements */ .Fn)(backport), left: [] };
  const { text, ...told } = added(opened, [fromLaunchpad(backport), ofBug, fromChangelogs(backport)]);
  const change = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .withNewText */ .Iu)(opened, text, files);
  return change ? { change, ...told } : { trouble: "it changed meanwhile. Run it again." };
}
function unansweredIn({ launchpad }) {
  const all = [...launchpad?.values() ?? []].flatMap(({ unreachable }) => unreachable);
  return [...new Set(all.map(_report_unanswered_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .unansweredInWords */ .x))];
}
var mostRead = 8 * 1024 * 1024;
function added({ text, facts }, found) {
  const left = found.flatMap((each) => each.left);
  const additions = found.flatMap((each) => each.additions);
  if (facts.targets.state !== "written") return { text, written: [], left: [_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .unreadableTargets */ .M9] };
  const most = Math.max(1, Math.floor(mostRead / (text.length + 1)));
  const written = [];
  let now = text;
  for (const { addition, words } of additions.slice(0, most)) {
    const after = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .withAddition */ .xu)(now, addition);
    if (after === void 0) left.push((0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .toWriteByHand */ .rS)(addition, facts));
    else written.push(words);
    now = after ?? now;
  }
  if (additions.length > most)
    left.push(`${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_35__/* .counted */ .hS)(additions.length - most, "more key")} can be written: run it again`);
  return { text: now, written, left };
}

// src/commands/sync.ts
async function syncCommand(patterns, options, world) {
  (0,_sources_launchpad_ask_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .refuseIdle */ .n6)(options);
  const request = await (0,_run_request_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .requestFor */ .pU)(
    { ...options, manifests: patterns, gate: "auto", seeksStatements: true },
    { ...world, workspace: (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_16__/* .workspaceOf */ .B3)(world) },
    { none: _commands_no_manifest_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .nothingFound */ .Sb, whose: "" }
  );
  const synced = syncAll(request);
  const { texts, written, left, unanswered } = synced;
  for (const line of unanswered) world.complain(`sru-gate: ${(0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_34__/* .safeLine */ .o)(line)}
`);
  const failed = [...synced.failed, ...options.diff ? [] : writeAll(synced, world)];
  const isDone = ({ file }) => !failed.some((each) => each.file === file);
  const tell = options.diff ? world.complain : world.print;
  for (const line of written.filter(isDone))
    tell(`${options.diff ? "to write" : "wrote"} to ${about(line, world)}
`);
  if (written.length === 0)
    tell(unanswered.length > 0 ? "Nothing is known that could be written.\n" : "Nothing to write.\n");
  for (const line of left) world.complain(`sru-gate: left to you in ${about(line, world)}
`);
  for (const line of failed) world.complain(`sru-gate: Nothing was written to ${about(line, world)}
`);
  if (options.diff) (0,_commands_replace_text_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .printPatch */ .k0)(texts, world);
  else world.print((0,_report_status_page_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .statusText */ .qS)((0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .check */ .z6)(statusRequest(request, synced)), world));
  return failed.length > 0 ? _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_16__/* .exitCodes */ .hS.cannotRun : _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_16__/* .exitCodes */ .hS.nothingToFailOn;
}
function about({ file, words }, { workingDirectory }) {
  return (0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_34__/* .safeLine */ .o)(`${(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_16__/* .shownPath */ .pS)(file, workingDirectory)}: ${words}`);
}
function writeAll({ texts }, world) {
  return [...texts].flatMap(([file, change]) => {
    const words = (0,_commands_replace_text_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceText */ .ee)(file, change, world);
    return words === void 0 ? [] : [{ file, words }];
  });
}
function statusRequest(request, { failed }) {
  const isRead = (file) => !failed.some((each) => each.file === file);
  const { manifests } = request;
  return { ...(0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .openedAnew */ .d5)(request), neighbours: manifests, manifests: manifests.filter(isRead) };
}

//# sourceMappingURL=commands-sync.js.map


/***/ }),

/***/ 257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ unansweredInWords)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);

// src/report/unanswered.ts
function unansweredInWords({ what, why, help }) {
  return `${what} could not be had from Launchpad: ${why}. ${help}`;
}


//# sourceMappingURL=report-unanswered-shared.js.map


/***/ })

};

//# sourceMappingURL=688.index.js.map