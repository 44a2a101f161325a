export const id = 810;
export const ids = [810];
export const modules = {

/***/ 810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   watchBranches: () => (/* binding */ watchBranches)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _action_github_place_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8642);
/* harmony import */ var _model_languishing_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4159);
/* harmony import */ var _report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2996);
/* harmony import */ var _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1597);
/* harmony import */ var _model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(391);
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
/* harmony import */ var _bound_shared_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(4678);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7598);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



















// src/action/again/watch-branches.ts


// src/report/watch-news.ts
var week = 7;
function newsOf({ branches, today }) {
  const all = onceEach(
    branches.flatMap(
      ({ name, manifests = [] }) => manifests.flatMap(
        ({ targets, package: source }) => targets.map((target2) => ({ branch: name, source, target: target2 }))
      )
    )
  );
  const say2 = (wordsOf) => all.flatMap(({ branch, target: target2 }) => {
    const words = wordsOf(target2, today);
    return words === void 0 ? [] : [{ branch, target: target2, words }];
  });
  const days = all.flatMap(({ target: { next } }) => next ?? []);
  return {
    opened: say2(openedWords),
    opening: say2(openingWords),
    languishing: say2(languishingWords),
    open: all.filter(({ target: target2 }) => gateAhead(target2) !== void 0).length,
    next: days.sort()[0]
  };
}
var states = ["planned", ..._model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .dateKeys */ .xU];
function onceEach(all) {
  const known = /* @__PURE__ */ new Map();
  for (const [index, each] of all.entries()) {
    const { series, version, state } = each.target;
    const isTold = each.source !== void 0 && series !== void 0 && version !== void 0;
    const key = JSON.stringify(isTold ? [each.source, series, version] : [index]);
    const before = known.get(key);
    if (!before || states.indexOf(state) > states.indexOf(before.target.state)) known.set(key, each);
  }
  return [...known.values()];
}
function gateAhead({ state }) {
  if (state === "released") return void 0;
  return state === "planned" ? "upload" : "release";
}
function openedWords(target2, today) {
  const gate2 = gateAhead(target2);
  const isNew = gate2 !== void 0 && target2[gate2].open && target2[gate2].opens === today;
  return isNew ? `its ${gate2} gate opened ${today}` : void 0;
}
function openingWords(target2, today) {
  const gate2 = gateAhead(target2);
  const { next } = target2;
  const isNear = next !== null && next > today && next <= (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .addDays */ .fi)(today, week);
  return gate2 !== void 0 && isNear ? `its ${gate2} gate opens ${(0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .bothWays */ .MU)(next, today)}` : void 0;
}
function languishingWords(target2, today) {
  const { state, since } = target2;
  if (state !== "accepted" || since === null || (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .daysBetween */ .YM)(since, today) < _model_languishing_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .daysUntilLanguishing */ .v)
    return void 0;
  const last = (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .addDays */ .fi)(since, _model_languishing_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .daysUntilRemoval */ .w);
  const end = last > today ? `it is removed after ${_model_languishing_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .daysUntilRemoval */ .w} days, ${(0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .bothWays */ .MU)(last, today)}` : "it is to be removed";
  return `${(0,_report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .milestoneInWords */ .lD)(target2)} and not verified; ${end}`;
}

// src/report/watch-page.ts
var roomForNotes = 1e3;
function watchPage(watch, { patterns, largest, rest }) {
  const { left, today } = watch;
  const news = newsOf(watch);
  const foot = `Judged on ${today}, on the branches that match ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_15__/* .joinWords */ .yZ)(patterns.map((each) => (0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(each)))}.
`;
  const head = ["## Backports on the branches", "", `**${(0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .markdown */ .wD)(newsInWords(watch, news))}**`, ""];
  const unjudged = unjudgedOf(watch);
  const notes = [
    ...listed(
      "Could not be judged",
      unjudged.map(({ name }) => `- ${branchName(name)}`)
    ),
    ...(0,_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .loud */ .n3)(left > 0 ? `${left} more branches match and were not looked at.` : "")
  ];
  const parts = [
    ...listed("Opened since yesterday", news.opened.map(newsLine)),
    ...listed("Open this week", news.opening.map(newsLine)),
    ...listed("Languishing", news.languishing.map(newsLine))
  ];
  const rows = rowsOf(watch);
  const room = largest - (0,_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .bytes */ .ee)([...head, foot].join("\n")) - roomForNotes;
  const table = (0,_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .fitting */ ._Q)(rows, room / 2);
  const shown = (0,_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .fitting */ ._Q)([...notes, ...parts], room - (0,_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .bytes */ .ee)(table.join("\n")));
  const lines = notes.length + parts.length - shown.length;
  return [
    ...head,
    ...shown,
    ...(0,_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .loud */ .n3)((0,_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .didNotFit */ .W1)(lines, "line", rest)),
    ...table,
    ...table.length > 0 ? [""] : [],
    ...(0,_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .loud */ .n3)((0,_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .didNotFit */ .W1)(rows.length - table.length, "target", rest)),
    foot
  ].join("\n");
}
function unjudgedOf({ branches }) {
  return branches.filter(({ manifests }) => manifests === void 0);
}
function newsInWords(watch, { opened, opening, languishing, open }) {
  if (watch.branches.length === 0) return "No branch that matches carries a manifest.";
  const some = [
    ...opened.length > 0 ? [`${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_15__/* .counted */ .hS)(opened.length, "gate")} opened since yesterday`] : [],
    ...opening.length > 0 ? [`${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_15__/* .counted */ .hS)(opening.length, "gate")} will open this week`] : [],
    ...languishing.length > 0 ? [`${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_15__/* .counted */ .hS)(languishing.length, "upload")} languish${languishing.length === 1 ? "es" : ""}`] : []
  ];
  const unjudged = unjudgedOf(watch).length;
  const end = unjudged > 0 ? `; of ${unjudged} nothing is known, for the check did not run there` : "";
  if (open > 0) {
    return `${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_15__/* .counted */ .hS)(open, "target")} under way: ${some.length > 0 ? (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_15__/* .joinWords */ .yZ)(some) : "nothing new"}${end}.`;
  }
  return `${isAllKnown(watch) ? "Every target is released" : "No target is known to be under way"}${end}.`;
}
function isAllKnown({ branches, left }) {
  const isKnown = ({ manifests }) => manifests?.every(({ targets }) => targets.length > 0) ?? false;
  return left === 0 && branches.every(isKnown);
}
function listed(title2, lines) {
  return lines.length === 0 ? [] : [`### ${title2}`, "", ...lines, ""];
}
function newsLine({ branch, target: target2, words }) {
  return `- ${branchName(branch)}: ${targetName(target2)} ${(0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .markdown */ .wD)(words)}`;
}
function branchName(name) {
  return (0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(name, 200);
}
function targetName({ series, version }) {
  return `${(0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(series ?? "?", 30)} ${(0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(version ?? "?", 60)}:`;
}
function rowsOf({ branches, today }) {
  const rows = branches.flatMap(
    ({ name, manifests = [] }) => manifests.flatMap(({ path: file, package: source, targets }) => {
      const begin = [branchName(name), (0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(file, 300), source === void 0 ? "" : (0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(source)];
      if (targets.length === 0) return [[...begin, "", "", "no target can be read", "", ""]];
      return targets.map((target2) => [
        ...begin,
        (0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(target2.series ?? "?", 30),
        (0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(target2.version ?? "?", 60),
        (0,_report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .milestoneInWords */ .lD)(target2),
        (0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .markdown */ .wD)((0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_15__/* .joinWords */ .yZ)(target2.waitsFor)),
        target2.next === null ? "" : (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .bothWays */ .MU)(target2.next, today)
      ]);
    })
  );
  if (rows.length === 0) return [];
  return [
    "| branch | manifest | package | target | version | stands | waits for | next day |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...rows.map((cells) => `| ${cells.join(" | ")} |`)
  ];
}

// src/action/again/keep-issue.ts

var largestIssue = 65536;
var title = "Backports under way";
async function keepIssue(news, environment, limits = _action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_17__/* .usualLimits */ .tW) {
  try {
    if (news.token === "") throw new _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .CannotRun */ .zm("the input `token` is empty");
    const place = (0,_action_github_place_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .githubPlace */ .VS)(environment);
    const { issuesOf } = await Promise.all(/* import() */[__webpack_require__.e(11), __webpack_require__.e(867)]).then(__webpack_require__.bind(__webpack_require__, 8248));
    await keep(issuesOf(place, news.token, limits), news);
    return void 0;
  } catch (error) {
    return `The issue was not kept up to date: ${(0,_action_github_place_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .whyRefusedFor */ .SV)(error, "issues: write")}.`;
  }
}
async function keep(issues, { page, state, name }) {
  const marker = markerOf(name);
  const text2 = { title, body: `${marker}
${page}` };
  const issue2 = await findOurs(issues, marker);
  if (issue2 === void 0) {
    if (state === "open") await issues.create(text2);
    return;
  }
  const isOpen = state === "unknown" ? issue2.isOpen : state === "open";
  if (isOpen || issue2.isOpen) await issues.update(issue2, text2, isOpen);
}
function markerOf(name) {
  return `<!-- sru-gate again ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_20__.createHash)("sha256").update(name).digest("hex").slice(0, 16)} -->`;
}
var mostPages = 10;
async function findOurs(issues, marker) {
  const marked = [];
  for (let page = 1; page <= mostPages; page++) {
    const { issues: some, more } = await issues.list(page);
    marked.push(...some.filter(({ body }) => body.startsWith(marker)));
    if (!more || some.some(({ isOpen, isByBot, body }) => isOpen && isByBot && body.startsWith(marker)))
      break;
  }
  const openFirst = marked.sort((one, other) => Number(other.isOpen) - Number(one.isOpen));
  return (await (0,_action_github_own_posts_shared_js__WEBPACK_IMPORTED_MODULE_16__/* .likeliestOurs */ .kl)(openFirst, issues.ownName))[0];
}

// src/action/again/read-reports.ts

var day = (0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .pipe */ .Fs)(
  (0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .string */ .Yj)().check((0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .refine */ .YP)((text2) => (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .parseDay */ .Iq)(text2) !== void 0)),
  (0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .transform */ .pd)((text2) => text2)
);
var text = (0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .string */ .Yj)().check((0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__/* ._maxLength */ .Eb)(1e4));
var nullish = (0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .pipe */ .Fs)(
  (0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .nullable */ .me)(text),
  (0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .transform */ .pd)((value) => value ?? void 0)
);
var gate = (0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ik)({ open: (0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .boolean */ .zM)(), opens: (0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .nullable */ .me)(day) });
var target = (0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ik)({
  series: nullish,
  version: nullish,
  state: (0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__/* ._enum */ .$8)(["planned", ..._model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .dateKeys */ .xU]),
  since: (0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .nullable */ .me)(day),
  waitsFor: (0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YO)(text),
  next: (0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .nullable */ .me)(day),
  upload: gate,
  release: gate
});
var report = (0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ik)({
  schema: (0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .literal */ .eu)(1),
  left: (0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)((0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ik)({ manifests: (0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .number */ .ai)(), targets: (0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .number */ .ai)() })),
  manifests: (0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YO)((0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ik)({ path: text, package: nullish, targets: (0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YO)(target) }))
});
var list = (0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YO)((0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ik)({ number: (0,_zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .int */ .Wh)(), name: text }));
var largestReport = 32 * 1024 * 1024;
function readList(json) {
  return parsed(json, list);
}
function readReports(branches, folder, files) {
  return branches.map(({ number: number2, name }) => {
    const file = node_path__WEBPACK_IMPORTED_MODULE_19__.join(folder, `report-${number2}.json`);
    const isThere = files.kind(file) === "file" && files.size(file) <= largestReport;
    const json = isThere ? Buffer.from(files.read(file)).toString("utf8") : "";
    return { name, manifests: allOf(parsed(json, report)) };
  });
}
function allOf(found) {
  const { manifests = 0, targets = 0 } = found?.left ?? {};
  return manifests + targets > 0 ? void 0 : found?.manifests;
}
function parsed(json, form) {
  try {
    return form.safeParse(JSON.parse(json)).data;
  } catch {
    return void 0;
  }
}

// src/action/again/watch-branches.ts
var largestSummary = 1e3 * 1024;
function watchBranches(environment, files, now) {
  return (0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .settled */ .gu)(async () => {
    const keepsIssue = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .isTrue */ .Hn)(_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .getInput */ .V4, "issue");
    const watch = readWatch(environment, files, now);
    const patterns = (0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .getInput */ .V4)("branches").split(/\s+/).filter(Boolean);
    const news = newsOf(watch);
    (0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)("line", newsInWords(watch, news));
    const rest = "reports of the branches";
    (0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .setOutputs */ .n0)({ open: news.open, "opens-on": news.next ?? "" }, environment);
    (0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .addToSummary */ .Dg)(watchPage(watch, { patterns, largest: largestSummary, rest }), environment);
    if (keepsIssue) await issue(watch, patterns, environment);
    const unjudged = unjudgedOf(watch).map(({ name }) => name);
    if (unjudged.length === 0) return 0;
    (0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)("error", `The check could not run on ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_15__/* .quoteList */ .JN)(unjudged)}: see what their jobs say.`);
    return 1;
  });
}
function readWatch(environment, files, now) {
  const list2 = readList((0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .getInput */ .V4)("list"));
  if (list2 === void 0)
    throw new _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .CannotRun */ .zm(
      "The input `list` is no list of branches: pass on the output `list` of the action `branches`."
    );
  const folder = node_path__WEBPACK_IMPORTED_MODULE_19__.resolve(environment.GITHUB_WORKSPACE || ".", (0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .getInput */ .V4)("reports"));
  return {
    today: (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .chosenDay */ .BR)((0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .getInput */ .V4)("date") || void 0, { today: (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .dayOf */ .kb)(now) }),
    branches: readReports(list2, folder, files),
    left: Number((0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .getInput */ .V4)("left")) || 0
  };
}
async function issue(watch, patterns, environment) {
  const runPage = (0,_action_github_place_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .runPageOf */ .Y3)(environment);
  const rest = runPage === void 0 ? "job summary" : (0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownLink */ .iQ)("job summary", runPage);
  const page = watchPage(watch, { patterns, largest: largestIssue - 1e3, rest });
  const notDone = await keepIssue(
    { page, state: stateOf(watch), name: (0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .getInput */ .V4)("name"), token: (0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .getInput */ .V4)("token") },
    environment
  );
  if (notDone === void 0) return;
  (0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)("warning", notDone);
  (0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .addToSummary */ .Dg)(`
${(0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .markdown */ .wD)(notDone)}
`, environment);
}
function stateOf(watch) {
  if (newsOf(watch).open > 0) return "open";
  return isAllKnown(watch) ? "done" : "unknown";
}

//# sourceMappingURL=action-again-watch-branches.js.map


/***/ }),

/***/ 3841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rc: () => (/* binding */ ownNameOf),
/* harmony export */   kl: () => (/* binding */ likeliestOurs),
/* harmony export */   ss: () => (/* binding */ postOf)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9058);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


// src/action/github/own-posts.ts
function postOf(given) {
  const { body, user } = given;
  const { login, type } = user ?? {};
  if (typeof (body ?? "") !== "string") throw (0,_action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .notAskedFor */ .$7)(200);
  return {
    body: body ?? "",
    author: typeof login === "string" ? login : void 0,
    isByBot: type === "Bot"
  };
}
async function likeliestOurs(marked, ownName) {
  const name = marked.every(({ isByBot }) => isByBot) ? void 0 : await ownName();
  const rankOf = ({ author, isByBot }) => [author !== void 0 && author === name, author === "github-actions[bot]", isByBot].indexOf(true);
  return marked.filter((each) => rankOf(each) >= 0).sort((one, other) => rankOf(one) - rankOf(other));
}
async function ownNameOf({ request, ask }) {
  try {
    const { login } = await ask(true, 200, (options) => request("GET /user", { request: options }));
    return login;
  } catch (error) {
    if (error instanceof _action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_ && error.isForbidden) return void 0;
    throw error;
  }
}


//# sourceMappingURL=action-github-own-posts-shared.js.map


/***/ }),

/***/ 9058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ notAskedFor),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   _L: () => (/* binding */ patience),
/* harmony export */   tW: () => (/* binding */ usualLimits)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);

// src/action/github/patience.ts

var usualLimits = { total: 3e4, each: 1e4, waits: [500, 2e3] };
var Refusal = class extends Error {
  name = "Refusal";
  /** The status of HTTP; undefined where there was no answer. */
  status;
  /** Milliseconds that the server asks to wait; undefined where it does not say. */
  retryAfter;
  isRateLimit;
  constructor(message, { status, retryAfter, isRateLimit }) {
    super(message);
    this.status = status;
    this.retryAfter = retryAfter;
    this.isRateLimit = isRateLimit;
  }
  /** Whether the token may not, however often it asks. */
  get isForbidden() {
    return this.status === 403 && !this.isRateLimit;
  }
};
function notAskedFor(status) {
  return new Refusal("not what was asked for", { status, retryAfter: void 0, isRateLimit: false });
}
function patience({ total, each, waits }) {
  const end = Date.now() + total;
  const whole = AbortSignal.timeout(total);
  return async (request, isRepeatable) => {
    for (let tries = 0; ; tries++) {
      try {
        return await request(AbortSignal.any([whole, AbortSignal.timeout(each)]));
      } catch (error) {
        const wait = waitAfter(error, waits[tries], isRepeatable);
        if (wait === void 0 || Date.now() + wait >= end) throw error;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(wait);
      }
    }
  };
}
function waitAfter(error, usual, isRepeatable) {
  const isWorthIt = usual !== void 0 && error instanceof Refusal && isWorthAnother(error, isRepeatable);
  return isWorthIt ? error.retryAfter ?? usual : void 0;
}
function isWorthAnother({ status, isRateLimit, retryAfter }, isRepeatable) {
  if (isRateLimit) return retryAfter !== void 0;
  return isRepeatable && (status === void 0 || status >= 500);
}


//# sourceMappingURL=action-github-patience-shared.js.map


/***/ }),

/***/ 8642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SV: () => (/* binding */ whyRefusedFor),
/* harmony export */   VS: () => (/* binding */ githubPlace),
/* harmony export */   Y3: () => (/* binding */ runPageOf),
/* harmony export */   c_: () => (/* binding */ refuseNoAddress)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(681);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9522);
/* harmony import */ var _action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9058);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);




// src/action/github/place.ts
function githubPlace({ GITHUB_API_URL: server, GITHUB_REPOSITORY }) {
  const [owner, repository] = (GITHUB_REPOSITORY ?? "").split("/");
  if (!owner || !repository || !server) throw new _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotRun */ .zm("this run is not one of GitHub Actions");
  refuseNoAddress(server);
  return { owner, repository, server };
}
function refuseNoAddress(server) {
  if (!/^https?:/i.test(server) || !URL.canParse(server))
    throw new _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotRun */ .zm(`GITHUB_API_URL is ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(server, 300)}, which is not an address`);
}
function runPageOf({
  GITHUB_SERVER_URL,
  GITHUB_REPOSITORY,
  GITHUB_RUN_ID
}) {
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_RUN_ID) return void 0;
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
}

// src/action/github/why-refused.ts
function whyRefusedFor(error, permission, special = () => void 0) {
  if (error instanceof _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotRun */ .zm) return error.message;
  if (!(error instanceof _action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P_)) return `sru-gate itself failed: ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(String(error), 200)}`;
  const { status, message, isRateLimit } = error;
  if (status === void 0) return `the server cannot be reached (${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(message, 200)})`;
  const answer = `the server says ${status}${message === "" ? "" : `, ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(message, 200)}`}`;
  if (isRateLimit) return `GitHub limits the rate of requests (${answer}); a later run does it`;
  if (status === 401) return `the input \`token\` is not a valid token (${answer})`;
  return special(error, answer) ?? usualReason(status, answer, permission);
}
function usualReason(status, answer, permission) {
  if (status === 410) return `the settings of the repository switch this off (${answer})`;
  if (status === 403 || status === 404)
    return `the token may not (${answer}): give the job the permission \`${permission}\``;
  return answer;
}


//# sourceMappingURL=action-github-place-shared.js.map


/***/ })

};

//# sourceMappingURL=810.index.js.map