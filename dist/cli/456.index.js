export const id = 456;
export const ids = [456];
export const modules = {

/***/ 5456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planCommand: () => (/* binding */ planCommand)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _commands_policies_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4459);
/* harmony import */ var _report_flow_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2677);
/* harmony import */ var _draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5845);
/* harmony import */ var _sources_digests_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6484);
/* harmony import */ var _commands_no_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5504);
/* harmony import */ var _report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6601);
/* harmony import */ var _sources_find_manifests_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9411);
/* harmony import */ var _sources_hosting_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1253);
/* harmony import */ var _judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1714);
/* harmony import */ var _model_field_shared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1958);
/* harmony import */ var _model_publications_shared_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(173);
/* harmony import */ var _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3357);
/* harmony import */ var _model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(506);
/* harmony import */ var _zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1943);
/* harmony import */ var _text_as_uri_shared_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2989);
/* harmony import */ var _report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6174);
/* harmony import */ var _model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4471);
/* harmony import */ var _text_page_address_shared_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(938);
/* harmony import */ var _model_position_shared_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7465);
/* harmony import */ var _report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5445);
/* harmony import */ var _model_rules_shared_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2859);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(9456);
/* harmony import */ var _generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3587);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(145);
/* harmony import */ var _model_finding_shared_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(6561);
/* harmony import */ var _model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(759);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(9564);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(2882);
/* harmony import */ var _bound_2_shared_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(9455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(6760);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);






























// src/commands/plan.ts


// src/report/gate-events.ts
function gateEvents(report, pageOf, sha256) {
  const shared = sharedNames(report);
  return report.manifests.flatMap(
    (manifest) => manifest.targets.flatMap(
      (status, index) => daysOf(manifest, status, report.today).map(({ gate, ...event }) => ({
        ...event,
        url: pageOf(manifest.path) ?? pageOfBug(manifest),
        id: uuid(sha256(JSON.stringify(nameOf(manifest, status, index, gate, shared))))
      }))
    )
  );
}
function daysOf(manifest, status, today) {
  const { target, upload, release, timeline: timeline2, upstream = "" } = status;
  const { stage } = target;
  if (!target.series.value || stage === "released") return [];
  const series = plain(target.series.value.name);
  const what = plain(manifest.package ?? "unknown package");
  const to = plain(`${what} ${plain(upstream)} to ${series}`);
  const event = (gate, day, summary, held = []) => day === null ? [] : [{ gate, day, summary, description: inWords(manifest, held) }];
  const isAhead = upload.opens !== null && upload.opens >= today;
  return [
    ...stage === "planned" && isAhead ? event("upload", upload.opens, `Upload gate opens${earliest(upload)}: ${to}`, (0,_report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_20__/* .toPutRight */ .vJ)(upload)) : [],
    ...event("release", release.opens, `Release gate opens${earliest(release)}: ${to}`, (0,_report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_20__/* .toPutRight */ .vJ)(release)),
    ...event("support", timeline2.lastDay ?? null, `Support of ${series} ends: ${what}`)
  ];
}
function earliest(gate) {
  return (0,_report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_20__/* .toPutRight */ .vJ)(gate).length > 0 ? " at the earliest" : "";
}
function inWords(manifest, held) {
  const bug = pageOfBug(manifest);
  const what = [
    ...bug === void 0 ? [] : [`SRU bug ${bug}`],
    `policy ${plain(manifest.policy)}`,
    `manifest ${plain(manifest.path, 300)}`
  ].join(", ");
  const sentences = [`${what.charAt(0).toUpperCase()}${what.slice(1)}.`];
  if (held.length > 0) sentences.push(`Still to put right: ${held.join(", ")}.`);
  return sentences.join(" ");
}
function pageOfBug({ bug }) {
  return bug === void 0 ? void 0 : (0,_text_page_address_shared_js__WEBPACK_IMPORTED_MODULE_18__/* .bugPage */ .gQ)(bug);
}
function plain(text, longest = 100) {
  return (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_28__/* .shorten */ .ml)((0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_28__/* .oneLine */ .TN)(text).replace(/\s+/g, " "), longest).toWellFormed().replaceAll("\\", "\uFFFD").replaceAll("##[", "##(").replace(/:(?=:)/g, ": ");
}
function nameOf({ path: path2, package: name = "", bug }, { target }, index, gate, shared) {
  const series = target.series.written ?? "";
  const own = [_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_24__/* .about */ .C.name, name, bug ?? null, series];
  return [...own, gate, ...bug === void 0 || shared.has(JSON.stringify(own)) ? [path2, index] : []];
}
function sharedNames({ manifests }) {
  const seen = /* @__PURE__ */ new Set();
  const shared = /* @__PURE__ */ new Set();
  for (const { package: name = "", bug, targets } of manifests) {
    for (const { target } of targets) {
      const own = JSON.stringify([_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_24__/* .about */ .C.name, name, bug ?? null, target.series.written ?? ""]);
      if (seen.has(own)) shared.add(own);
      seen.add(own);
    }
  }
  return shared;
}
function uuid(sha256) {
  const variant = (Number.parseInt(sha256.charAt(16), 16) & 3 | 8).toString(16);
  return [
    sha256.slice(0, 8),
    sha256.slice(8, 12),
    `8${sha256.slice(13, 16)}`,
    `${variant}${sha256.slice(17, 20)}`,
    sha256.slice(20, 32)
  ].join("-");
}

// src/report/ics.ts
var refreshInterval = 24 * 60 * 60;
async function toIcs(report, pageOf, { sha256 }) {
  const { default: ical, ICalEventTransparency } = await __webpack_require__.e(/* import() */ 835).then(__webpack_require__.bind(__webpack_require__, 2835));
  const calendar = ical({
    name: "Backports: gates",
    prodId: { company: _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_24__/* .about */ .C.name, product: _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_24__/* .about */ .C.name },
    ttl: refreshInterval
  });
  const revised = asDate(report.today);
  const sequence = sequenceOn(report.today);
  for (const { day, url, ...words } of gateEvents(report, pageOf, sha256)) {
    calendar.createEvent({
      ...words,
      start: asDate(day),
      end: asDate((0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_22__/* .addDays */ .fi)(day, 1)),
      allDay: true,
      // It is a day to know of, and nobody is busy on it.
      transparency: ICalEventTransparency.TRANSPARENT,
      // The library writes an empty list of categories beside a transparency where there is none.
      categories: [{ name: "SRU" }],
      stamp: revised,
      lastModified: revised,
      sequence,
      ...url !== void 0 && { url }
    });
  }
  return `${calendar.toString()}\r
`;
}
function sequenceOn(today) {
  return Math.max(0, (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_22__/* .daysBetween */ .YM)(firstDay, today));
}
var firstDay = (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_22__/* .parseDay */ .Iq)("1970-01-01");
function asDate(day) {
  return /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
}

// src/report/day-line.ts
var widest = 48;
var narrowest = 24;
function timeline(rows, { from, to, today }, columns = Number.POSITIVE_INFINITY) {
  const days = Math.max(1, (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_22__/* .daysBetween */ .YM)(from, to));
  const all = [...rows, { name: "today", stretches: [{ from: today, to: today, mark: "^" }], words: today }];
  const names = Math.max(...all.map(({ name }) => name.length));
  const width = Math.min(widest, Math.max(narrowest, columns - names - 2));
  const isNarrow = all.some(({ words }) => names + width + words.length + 4 > columns);
  const column = (day) => Math.min(width, Math.max(0, Math.round((0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_22__/* .daysBetween */ .YM)(from, day) / days * (width - 1))));
  const drawn = all.flatMap(({ name, stretches, words }) => {
    const cells = Array(width).fill(" ");
    for (const { from: first, to: last, mark } of stretches) {
      if (last < from || first > to) continue;
      const start = Math.min(column(first), width - 1);
      cells.fill(mark, start, first === last ? start + 1 : Math.max(start + 1, column((0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_22__/* .addDays */ .fi)(last, 1))));
    }
    const line = `${name.padEnd(names)}  ${cells.join("")}`;
    return isNarrow ? [line.trimEnd(), ...(0,_report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .wrap */ .L)(`  ${words}`, { width: columns, hanging: "    " }).split("\n")] : [`${line}  ${words}`.trimEnd()];
  });
  return [`${" ".repeat(names)}  ${from}${to.padStart(width - from.length)}`, ...drawn];
}

// src/report/plan-page.ts
function planJson({ date, policy, source, uploadOpens, targets }) {
  const data = {
    date,
    policy,
    source: source ? { series: source.name, released: source.release } : null,
    upload: { opens: uploadOpens },
    targets: targets.map(({ series }) => ({
      series: series.name,
      lts: series.lts,
      supportEnds: series.supportEnds
    }))
  };
  return `${JSON.stringify(data, null, 2)}
`;
}
function planText(plan, columns) {
  const { date, policy, targets } = plan;
  const lines = [
    `${(0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_27__/* .safeLine */ .o)(policy)} on ${date}`,
    `  source   ${sourceInWords(plan)}`,
    `  upload   ${uploadInWords(plan)}`
  ];
  const width = Math.max(0, ...targets.map(({ series }) => (0,_model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .describeSeries */ .dA)(series).length));
  for (const [index, target] of targets.entries()) {
    lines.push(
      `  ${index === 0 ? "targets" : "       "}  ${(0,_model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .describeSeries */ .dA)(target.series).padEnd(width)}  release ${(0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_22__/* .bothWays */ .MU)(target.earliestRelease, date)} at the earliest; last day to upload ${closesInWords(target)}`
    );
  }
  if (targets.length === 0) lines.push(`  targets  ${noTargets}`);
  const facts = lines.map((line) => (0,_report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .wrap */ .L)(line, { width: columns, hanging: " ".repeat(11) }));
  const drawn = targets.length === 0 ? [] : ["", ...picture(plan, columns).map((line) => `  ${line}`)];
  return `${[...facts, ...drawn].join("\n")}
`;
}
function planMarkdown(plan) {
  const { date, policy, targets } = plan;
  const lines = [
    `## Backports under ${(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_16__/* .code */ .aY)(policy)} on ${date}`,
    "",
    `- **Source:** ${sourceInWords(plan)}`,
    `- **Upload gate:** ${uploadInWords(plan)}`
  ];
  if (targets.length === 0) return `${[...lines, `- **Targets:** ${noTargets}`].join("\n")}
`;
  const rows = targets.map(
    (target) => `| ${(0,_model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .describeSeries */ .dA)(target.series)} | ${(0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_22__/* .bothWays */ .MU)(target.earliestRelease, date)} | ${closesInWords(target)} |`
  );
  return `${[...lines, "", "| target | earliest release | last day to upload |", "| --- | --- | --- |", ...rows, "", "```text", ...picture(plan), "```"].join("\n")}
`;
}
var noTargets = "none: no supported series is older than the source and of a kind that the policy lists";
function sourceInWords({ source }) {
  return source ? `${(0,_model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .describeSeries */ .dA)(source)}, released ${source.release}` : "not bound to a series";
}
function uploadInWords({ uploadOpens, date, source }) {
  if (!source) return "open";
  return uploadOpens > date ? `opens ${(0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_22__/* .bothWays */ .MU)(uploadOpens, date)}` : `open since ${uploadOpens}`;
}
function closesInWords({ lastDay, uploadCloses }) {
  return `${uploadCloses}${uploadCloses === lastDay ? ", the end of support" : ""}`;
}
var margin = 14;
function picture({ date, source, uploadOpens, targets }, columns) {
  const begins = (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_22__/* .later */ .NU)(uploadOpens, date);
  const from = (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_22__/* .earlier */ .X)(source?.release ?? date, date);
  const to = (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_22__/* .addDays */ .fi)(
    targets.reduce((last, { earliestRelease }) => (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_22__/* .later */ .NU)(last, earliestRelease), begins),
    margin
  );
  const rows = targets.map(({ series, lastDay, earliestRelease }) => ({
    name: series.name,
    stretches: [
      { from: begins, to: (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_22__/* .addDays */ .fi)(earliestRelease, -1), mark: "=" },
      { from: earliestRelease, to: (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_22__/* .earlier */ .X)(lastDay, to), mark: ">" }
    ],
    words: `= in -proposed from ${begins}, > release from ${earliestRelease}`
  }));
  const settles = source && uploadOpens > source.release;
  const settling = settles ? [
    {
      name: "settling",
      stretches: [{ from: source.release, to: (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_22__/* .addDays */ .fi)(uploadOpens, -1), mark: "." }],
      words: `. ${source.name} settles until ${uploadOpens}`
    }
  ] : [];
  return timeline([...settling, ...rows], { from, to, today: date }, columns ? columns - 2 : void 0);
}

// src/commands/plan.ts
async function planCommand(patterns, options, world) {
  const today = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .chosenDay */ .BR)(options.date, world);
  const calendar = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .chosenCalendar */ .hk)(options.calendar, world);
  if (options.format === "ics") {
    const text = await gatesAsCalendar(patterns, options, world, { calendar, today });
    if (world.isWorkflow) (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .refuseCommands */ .hJ)(text);
    world.print(text);
    return _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .exitCodes */ .hS.nothingToFailOn;
  }
  if (patterns.length > 0) {
    throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .CannotRun */ .zm(
      "Only --format ics takes manifests, for a calendar of their gates. The other formats show what a policy allows: name it with --policy."
    );
  }
  const when = { calendar, today };
  const named = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .chosenPolicy */ .fV)(options.policy, world) ?? await policyOfManifest(world, when);
  const { policy, why } = named ? { policy: named, why: [] } : policyOfChangelog(world, when);
  if (!policy) {
    world.print(`${(0,_commands_policies_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .listPolicies */ .j)(world.columns)}
Name one with --policy.
`);
    return _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .exitCodes */ .hS.nothingToFailOn;
  }
  if (why.length > 0) {
    const text = `${why.map((line) => (0,_report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .wrap */ .L)((0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_27__/* .safeLine */ .o)(line), { width: world.columns, hanging: "" })).join("\n")}
`;
    if (options.format === "text") world.print(`${text}
`);
    else world.complain(text);
  }
  const write = { text: planText, json: planJson, markdown: planMarkdown }[options.format];
  world.print(write((0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .planFor */ .bJ)(policy, calendar, today), world.columns));
  return _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .exitCodes */ .hS.nothingToFailOn;
}
async function gatesAsCalendar(patterns, options, world, when) {
  const { files, git, workingDirectory, environment } = world;
  const found = await (0,_sources_find_manifests_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .findManifests */ .kD)(patterns, workingDirectory, files);
  if ("wrong" in found) throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .CannotRun */ .zm(found.wrong);
  const { manifests } = found;
  if (manifests.length === 0) {
    throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .CannotRun */ .zm(
      `${(0,_commands_no_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .noManifest */ .vs)(patterns)} whose gates a calendar could show. ${_commands_no_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .placesAre */ .Jk}; \`sru-gate init\` writes one.`
    );
  }
  const policy = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .chosenPolicy */ .fV)(options.policy, world);
  const workspace = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .workspaceOf */ .B3)(world);
  const report = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .check */ .z6)({ manifests, files, git, workspace, workingDirectory, ...when, policy, gate: "auto" });
  const [broken] = (0,_model_finding_shared_js__WEBPACK_IMPORTED_MODULE_25__/* .allFindings */ .c4)(report).filter(({ rule }) => rule === "manifest-syntax");
  if (broken)
    throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .CannotRun */ .zm(
      `${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_28__/* .quote */ .hD)(broken.at ? report.nameOf(broken.at.file) : "", 300)} cannot be read: ${broken.message} ${broken.help}`
    );
  const { linkTo } = (0,_sources_hosting_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .hostingOf */ .Y)(workspace, files, environment);
  return toIcs(report, (shown) => linkTo(node_path__WEBPACK_IMPORTED_MODULE_30__.resolve(workingDirectory, shown), 1), await (0,_sources_digests_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .nodeDigests */ .a)());
}
async function policyOfManifest(world, { calendar, today }) {
  const { files, workingDirectory } = world;
  const found = await (0,_sources_find_manifests_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .findManifests */ .kD)([], workingDirectory, files);
  const first = "manifests" in found ? found.manifests[0] : void 0;
  if (first === void 0) return void 0;
  const around = {
    files,
    git: world.git,
    workingDirectory,
    workspace: (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .workspaceOf */ .B3)(world),
    calendar,
    today,
    policy: void 0
  };
  const { problems, policy } = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .readManifest */ .WI)(first, (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .shownPath */ .pS)(first, workingDirectory), around).backport;
  const [problem] = problems.filter(
    ({ at }) => !("path" in at) || at.path.length === 0 || at.path[0] === "policy"
  );
  if (problem) throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .CannotRun */ .zm(`${problem.message} ${problem.help} Or name the policy with --policy.`);
  return policy;
}
function policyOfChangelog(world, when) {
  const evidence = (0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .gatherEvidence */ .hx)((0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .workspaceOf */ .B3)(world), when, world);
  const name = evidence.entries[0]?.package;
  if (name === void 0) return { policy: void 0, why: [] };
  const chosen = (0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .choosePolicy */ .KV)(evidence, when.calendar);
  return {
    policy: (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .builtinPolicy */ .Kp)(chosen.name),
    why: [
      `By debian/changelog this is ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_28__/* .quote */ .hD)(name)}: ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_28__/* .quote */ .hD)(chosen.name)} is the policy, as \`sru-gate init\` writes it.`,
      ...chosen.why
    ]
  };
}

//# sourceMappingURL=commands-plan.js.map


/***/ }),

/***/ 4459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ policiesCommand),
/* harmony export */   j: () => (/* binding */ listPolicies)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _report_flow_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2677);
/* harmony import */ var _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3357);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9564);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2882);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);





// src/commands/policy-yaml.ts
function policyAsYaml(layers) {
  const chain = layers.map(({ name }) => (0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .safeLine */ .o)(name)).reverse();
  const lines = [`# ${chain.join(", which extends ")}`];
  let before = written(layers, void 0);
  lines.push(...entries(before, "", (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .originsOf */ .TZ)((0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .layersOn */ .iH)(layers, void 0))));
  const days = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .daysOfChange */ .D)(layers);
  if (days.length > 0) lines.push("since:");
  for (const day of days) {
    const now = written(layers, day);
    const known = before;
    const changed = Object.entries(now).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(known[key])
    );
    lines.push(
      `  ${day}:${changed.length > 0 ? "" : " {}"}`,
      ...entries(Object.fromEntries(changed), "    ", (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .originsOf */ .TZ)((0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .layersOn */ .iH)(layers, day)))
    );
    before = now;
  }
  return `${lines.join("\n")}
`;
}
function written(layers, day) {
  const { extends: _, ...merged } = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeLayers */ .J)((0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .layersOn */ .iH)(layers, day));
  return merged;
}
function entries(policy, indent, origins) {
  const from = (key) => `  # ${(0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .safeLine */ .o)(origins.get(key) ?? "")}`;
  return Object.entries(policy).flatMap(
    ([key, value]) => (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value) ? [
      `${indent}${key}:`,
      ...Object.entries(value).flatMap(
        ([inner, each]) => entry(`${indent}  ${inner}:`, each, from(`${key}.${inner}`))
      )
    ] : entry(`${indent}${key}:`, value, from(key))
  );
}
function entry(key, value, comment) {
  const inside = `${/^ */.exec(key)?.[0] ?? ""}  `;
  if (Array.isArray(value)) {
    const flow = `[${value.map((each) => typeof each === "string" ? scalar(each) : "").join(", ")}]`;
    const isShort = value.every((each) => typeof each === "string") && flow.length < 80;
    return isShort ? [`${key} ${flow}${comment}`] : [`${key}${comment}`, ...value.flatMap((each) => item(each, inside))];
  }
  const text = String(value);
  if (!text.includes("\n")) return [`${key} ${scalar(text)}${comment}`];
  if (/^\S/.test(text) && text.endsWith("\n") && !text.endsWith("\n\n") && isPlain(text))
    return [
      `${key} |${comment}`,
      ...text.slice(0, -1).split("\n").map((line) => line === "" ? "" : inside + line)
    ];
  return [`${key} ${quoted(text)}${comment}`];
}
function item(value, inside) {
  if (!(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value)) return [`${inside}- ${scalar(String(value))}`];
  const lines = Object.entries(value).flatMap(([key, each]) => entry(`${inside}  ${key}:`, each, ""));
  return lines.map((line, index) => index === 0 ? `${inside}- ${line.slice(inside.length + 2)}` : line);
}
function scalar(text) {
  return /^[a-z0-9](?:[\w ./+()<>~-]|:(?=\S)|,(?! ))*$/i.test(text) && !/\s$/.test(text) && !/[,[\]{}]/.test(text) ? text : quoted(text);
}
function quoted(text) {
  return (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .escapedJson */ .KI)(JSON.stringify(text));
}
function isPlain(text) {
  return text.split("\n").every((line) => !(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .hidesText */ .xk)(line) && !line.trimStart().startsWith("::") && !line.includes("##["));
}

// src/commands/policies.ts
function policiesCommand(named, { package: sourcePackage }, {
  print,
  files,
  workingDirectory,
  columns
}) {
  if (named !== void 0 && sourcePackage !== void 0)
    throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotRun */ .zm("Give either a policy or --package, not both.");
  if (named !== void 0) {
    const places = { files, within: void 0 };
    print(policyAsYaml(layersOf((0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .readLayers */ .n4)(named, workingDirectory, places), workingDirectory)));
  } else if (sourcePackage !== void 0) {
    const found = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .policiesFor */ .Ov)(sourcePackage).map((name) => (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .forPackage */ .KY)((0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .builtinPolicy */ .Kp)(name), sourcePackage));
    const isNone = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .governorOf */ .CL)(sourcePackage) === void 0 && found.length === 1;
    print(
      `${listed(found, columns)}${isNone ? `
No built-in policy names ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(sourcePackage)}; \`sru\` is for every package.
` : ""}`
    );
  } else {
    print(listPolicies(columns));
  }
  return _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.nothingToFailOn;
}
function listPolicies(columns) {
  return listed(_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .builtinNames */ .hs.map(_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .builtinPolicy */ .Kp), columns);
}
function listed(policies, columns) {
  const width = Math.max(...policies.map(({ name }) => name.length));
  return policies.map(({ name, summary }) => `${(0,_report_flow_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .beside */ .v)(name.padEnd(width), (0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .safeLine */ .o)(summary), columns)}
`).join("");
}
function layersOf(reading, workingDirectory) {
  if ("layers" in reading) return reading.layers;
  throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotRun */ .zm((0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .policyTrouble */ .ex)(reading.problems, workingDirectory));
}


//# sourceMappingURL=commands-policies-shared.js.map


/***/ }),

/***/ 5845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ isFinished),
/* harmony export */   BR: () => (/* binding */ highest),
/* harmony export */   KV: () => (/* binding */ choosePolicy),
/* harmony export */   MA: () => (/* binding */ seriesInUse),
/* harmony export */   RX: () => (/* binding */ onlyBug),
/* harmony export */   Rg: () => (/* binding */ withNumberOf),
/* harmony export */   Tw: () => (/* binding */ versionForSeries),
/* harmony export */   a9: () => (/* binding */ isForProposed),
/* harmony export */   bJ: () => (/* binding */ planFor),
/* harmony export */   cz: () => (/* binding */ isFix),
/* harmony export */   eP: () => (/* binding */ bugsClosed),
/* harmony export */   fe: () => (/* binding */ seriesOfEntry),
/* harmony export */   hx: () => (/* binding */ gatherEvidence),
/* harmony export */   kd: () => (/* binding */ closesOne),
/* harmony export */   oE: () => (/* binding */ ownSeries),
/* harmony export */   p: () => (/* binding */ isSameVersion),
/* harmony export */   rc: () => (/* binding */ backportVersion),
/* harmony export */   sG: () => (/* binding */ isLowerVersion),
/* harmony export */   zk: () => (/* binding */ foundPublished)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1714);
/* harmony import */ var _model_publications_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(173);
/* harmony import */ var _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3357);
/* harmony import */ var _model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(506);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9456);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);






// src/draft/evidence.ts


// src/draft/series-branches.ts
var most = 16;
var believed = ["pkg", "origin", "upstream"];
function seriesBranches(names, series, development) {
  const branches = branchesIn(names);
  const all = series.map((each) => {
    const found = branches.flatMap((branch) => {
      const pocket = pocketOf(branch.name, each, development);
      return pocket === void 0 ? [] : [{ ...branch, pocket: pocket || void 0 }];
    });
    const places2 = new Set(found.filter(({ pocket }) => pocket).map(({ place }) => place));
    const archive = [...believed, ...places2].find((place) => places2.has(place) && place !== "heads");
    const ofArchive = found.filter(({ place }) => place === (archive ?? "heads") && places2.has(place));
    const tells = ofArchive.some(({ pocket }) => !pocket || ["updates", "security"].includes(pocket));
    const standing = (branch) => {
      if (!ofArchive.includes(branch)) return "work";
      if (branch.pocket === "proposed") return "proposed";
      if (branch.pocket === "devel") return tells ? "proposed" : "newest";
      return "published";
    };
    return [
      each.name,
      found.slice(0, most).map((branch) => ({ ref: branch.ref, standing: standing(branch) }))
    ];
  });
  return new Map(all.filter(([, found]) => found.length > 0));
}
function branchesIn(names) {
  const heads = names.flatMap((full) => {
    const ref = /^refs\/heads\/(.+)$/.exec(full)?.[1];
    if (ref === void 0) return [];
    const own = /^pkg\/(.+)$/.exec(ref)?.[1];
    return [{ ref, place: own === void 0 ? "heads" : "pkg", name: own ?? ref }];
  });
  const taken = new Set(heads.map(({ ref }) => ref));
  const remote = names.flatMap((full) => {
    const [, place, name] = /^refs\/remotes\/([^/]+)\/(.+)$/.exec(full) ?? [];
    if (place === void 0 || name === void 0) return [];
    const ref = place === "origin" && !taken.has(name) ? name : `${place}/${name}`;
    return [{ ref, place, name }];
  });
  return [...heads, ...remote];
}
function pocketOf(name, { name: series, number }, development) {
  const [, ubuntu, named = "", pocket = ""] = /^(ubuntu[/-])?([a-z]+|\d\d\.\d\d)(?:-(updates|security|proposed|devel))?$/.exec(name) ?? [];
  if (named === series || ubuntu && named === number) return pocket;
  return ubuntu && named === "devel" && series === development ? pocket : void 0;
}

// src/draft/version-ref.ts
var changelog = "debian/changelog";
var places = ["import", "pkg/import", "ubuntu", "upload", "pkg/upload", "debian"];
function refFinder(names, top, git) {
  const tags = new Set(names.filter((name) => name.startsWith("refs/tags/")));
  const holds = (ref, version) => {
    const found = git.fileAt(top, ref, changelog, "any");
    return "text" in found && (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .readChangelog */ .Tn)(found.text).entries[0]?.version === version;
  };
  return (version, branch) => {
    const tag = places.map((place) => `${place}/${inTag(version)}`).find((name) => tags.has(`refs/tags/${name}`) && holds(name, version));
    if (tag !== void 0 || branch === void 0) return tag;
    const commits = git.commitsOn(top, branch, changelog);
    return "unreadable" in commits ? void 0 : commits.find((commit) => holds(commit, version));
  };
}
function inTag(version) {
  return version.replaceAll(":", "%").replaceAll("~", "_").replace(/\.(?=\.|$|lock$)/g, ".#");
}

// src/draft/evidence.ts
function gatherEvidence(top, when, { files, git }) {
  const text = (name) => {
    const reading = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(files, node_path__WEBPACK_IMPORTED_MODULE_6__.join(top, name), top);
    return "text" in reading ? reading.text : "";
  };
  const { entries } = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .readChangelog */ .Tn)(text("debian/changelog"));
  const control = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)((0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceParagraph */ .EM)((0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .readControl */ .OJ)(text("debian/control"))), "Source")?.value;
  const own = { entries, package: packageName(control) };
  const refs = files.kind(node_path__WEBPACK_IMPORTED_MODULE_6__.join(top, ".git")) === void 0 ? void 0 : git.refs(top);
  if (!refs || "unreadable" in refs) return { ...own, packaging: /* @__PURE__ */ new Map() };
  const ofPackage = entries[0]?.package ?? own.package;
  const development = (0,_model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .developmentRelease */ .RH)(when.calendar, when.today)?.name;
  const packaging = [...seriesBranches(refs.names, seriesInUse(when), development)].map(
    ([name, branches]) => [
      name,
      branches.flatMap((branch) => withEntries(branch, ofPackage, top, git))
    ]
  );
  return {
    ...own,
    packaging: new Map(packaging.filter(([, branches]) => branches.length > 0)),
    checkedOut: refs.checkedOut?.replace("refs/heads/", ""),
    refOf: refFinder(refs.names, top, git)
  };
}
function seriesInUse({
  calendar,
  today
}) {
  const development = (0,_model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .developmentRelease */ .RH)(calendar, today);
  return calendar.series.filter(
    (each) => each === development || (0,_model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .isReleased */ .OZ)(each, today) && today <= (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .later */ .NU)(each.supportEnds, each.esmEnds ?? each.supportEnds)
  );
}
function withEntries(branch, ofPackage, top, git) {
  const found = git.fileAt(top, branch.ref, "debian/changelog", "any");
  const entries = "text" in found ? (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .readChangelog */ .Tn)(found.text).entries : [];
  const name = entries[0]?.package;
  return name === void 0 || ofPackage !== void 0 && name !== ofPackage ? [] : [{ ...branch, entries }];
}
function packageName(written) {
  return /^[a-z0-9][a-z0-9+.-]+$/.test(written ?? "") ? written : void 0;
}

// src/draft/top-entry.ts
function onlyBug(evidence) {
  const bugs = bugsClosed(evidence);
  return bugs.length === 1 ? bugs[0] : void 0;
}
function bugsClosed({ entries: [top] }) {
  return top ? [...new Set((0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .closedBugs */ .o0)(top.changes).map(({ bug }) => String(bug)))] : [];
}
function closesOne({ changes }, bugs) {
  return (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .closedBugs */ .o0)(changes).some(({ bug }) => bugs.includes(String(bug)));
}
function seriesOfEntry(entry, calendar) {
  const own = (0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .versionIn */ .It)(entry.version);
  const [number] = own ? (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesNumbersIn */ .TD)(own) : [];
  return seriesNamedBy(entry, calendar) ?? calendar.series.find((series) => series.number === number);
}
function seriesNamedBy({ distributions }, calendar) {
  return calendar.byName.get(distributions[0]?.replace(/-[a-z]+$/, "") ?? "");
}
function ownSeries({ entries: [top], checkedOut = "" }, calendar) {
  const said = top && seriesOfEntry(top, calendar);
  if (said || !top || isFinished(top)) return said;
  const named = new Set(checkedOut.split(/[^a-z]+/).flatMap((word) => calendar.byName.get(word) ?? []));
  const [only] = named;
  return named.size === 1 ? only : void 0;
}
function isFinished({ distributions }) {
  return !distributions.includes("UNRELEASED");
}

// src/draft/versions.ts
function versionForSeries(series, own, version, source, policy) {
  if (policy.source === "any" || policy.source === "upstream") return void 0;
  return withNumberOf(series, own, version) ?? backportVersion(source, series);
}
function withNumberOf(series, own, version) {
  return own && version?.includes(own.number) ? version.replace(own.number, series.number) : void 0;
}
function backportVersion(source, series) {
  return source?.version && `${source.version}~ubuntu0.${series.number}.1`;
}
function isLowerVersion(one, other) {
  const [lower, higher] = [(0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .versionIn */ .It)(one), (0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .versionIn */ .It)(other)];
  return lower !== void 0 && (higher === void 0 || (0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(lower, higher) < 0);
}
function isSameVersion(one, other) {
  const [own, theirs] = [(0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .versionIn */ .It)(one), (0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .versionIn */ .It)(other)];
  return own !== void 0 && theirs !== void 0 && (0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(own, theirs) === 0;
}
function highest(all, versionOf) {
  return all.reduce(
    (best, each) => best === void 0 || isLowerVersion(versionOf(best), versionOf(each)) ? each : best,
    void 0
  );
}

// src/draft/published.ts
function foundPublished(series, evidence, calendar, below) {
  const branches = evidence.packaging.get(series.name) ?? [];
  const telling = ["published", "newest", "work"].map((standing) => branches.filter((branch) => branch.standing === standing)).find((some) => some.length > 0);
  const proposed = branches.filter(({ standing }) => standing === "proposed").map(topVersion);
  const found = (telling ?? []).flatMap(({ entries, ref: by, standing }) => {
    if (standing === "published") {
      const history = entries.filter(
        (each) => isFinished(each) && (below === void 0 || isBelow(each, below))
      );
      const [entry] = history;
      return entry ? [{ entry, history, by, doubt: void 0 }] : [];
    }
    const out = standing === "newest" ? entries.filter(({ version: version2 }) => !proposed.includes(version2)) : entries;
    const newest = newestOut(out, series, calendar, below);
    return newest ? [{ ...newest, by }] : [];
  });
  const inChangelog = telling ? void 0 : byChangelog(series, evidence, calendar, below);
  const best = highest(found, ({ entry }) => entry.version) ?? inChangelog;
  if (!best) return void 0;
  const { version } = best.entry;
  return { ...best, version, ref: () => refOf(version, branches, evidence) };
}
function refOf(version, branches, evidence) {
  const onTop = branches.find((branch) => isSameVersion(topVersion(branch), version))?.ref;
  const below = branches.find(({ entries }) => entries.some((each) => each.version === version))?.ref;
  return onTop ?? evidence.refOf?.(version, below ?? "HEAD");
}
function topVersion({ entries: [top] }) {
  return top?.version;
}
function newestOut(entries, series, calendar, below) {
  const finished = entries.filter(
    (each) => isFinished(each) && (below === void 0 || isBelow(each, below))
  );
  const isBackport = below !== void 0 && isMadeFromNext(below, entries);
  const left = finished.slice(isForProposed(finished[0]) ? 1 : 0);
  const at = left.findIndex((each) => {
    const named = seriesNamedBy(each, calendar);
    return isBackport ? named === series : !named || named.index <= series.index;
  });
  const entry = left[at];
  if (!entry) return void 0;
  const history = left.slice(at);
  return {
    entry,
    history,
    doubt: isBackport || at > 0 ? "entries of newer series stand above it" : void 0
  };
}
function byChangelog(series, { entries }, calendar, below) {
  const by = "debian/changelog";
  const [top, ...older] = entries;
  if (top && top.version === below) {
    const found = newestOut([top, ...older], series, calendar, below);
    return found && { ...found, by };
  }
  const history = older.filter(
    (each) => isFinished(each) && !isForProposed(each) && seriesNamedBy(each, calendar) === series
  );
  const [entry] = history;
  if (!entry || below !== void 0 && !isBelow(entry, below)) return void 0;
  return {
    entry,
    history,
    by,
    doubt: `the newest entry for ${series.name} in a changelog that is not its own`
  };
}
function isMadeFromNext(version, entries) {
  const at = entries.findIndex((each) => each.version === version);
  const next = at < 0 ? void 0 : entries.slice(at + 1).find(isFinished);
  const [own, source] = [(0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .versionIn */ .It)(version), (0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .versionIn */ .It)(next?.version)];
  return own !== void 0 && source !== void 0 && (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .isBackportOf */ .kX)(own, source);
}
function isBelow({ version }, other) {
  return isLowerVersion(version, other);
}
function isForProposed(entry) {
  return entry?.distributions[0]?.endsWith("-proposed") ?? false;
}

// src/draft/policy-choice.ts
function choosePolicy(evidence, calendar) {
  const name = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .governorOf */ .CL)(evidence.entries[0]?.package ?? evidence.package ?? "") ?? "sru";
  const isForVersions = name !== "sru" && (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .backportsWholeVersions */ .Gm)((0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .builtinPolicy */ .Kp)(name));
  if (!isForVersions || !isFix(evidence, calendar)) return { name, why: [] };
  return {
    name: "sru",
    why: [
      `By the changelog it is a fix of the version that is there. For a new upstream version, add --policy ${name}.`
    ]
  };
}
function isFix(evidence, calendar) {
  const [top, ...older] = evidence.entries;
  const version = (0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .versionIn */ .It)(top?.version);
  if (!top || !version) return false;
  const own = ownSeries(evidence, calendar);
  const published = own && foundPublished(own, evidence, calendar, top.version);
  const isKnown = published !== void 0 && published.doubt === void 0;
  const before = (0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .versionIn */ .It)(isKnown ? published.version : older.find(isFinished)?.version);
  return before !== void 0 && (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameUpstream */ .qx)(version, before) && !(0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .isBackportOf */ .kX)(version, before);
}

// src/policy/plan.ts
function planFor(given, calendar, today) {
  const policy = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .policyOn */ .Gn)(given, today);
  const source = sourceSeries(policy, calendar, today);
  const uploadOpens = opens(policy, source, today);
  const day = (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .later */ .NU)(today, uploadOpens);
  const open = calendar.series.filter(
    (series) => (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .takesUpdates */ .rM)(series, policy, day) && (!source || series.index < source.index)
  );
  const targets = open.filter((series) => (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .isAllowedTarget */ .Ae)(series, policy, { calendar, day, source, targets: open })).map((series) => ({
    series,
    uploadCloses: closes(series, policy, source, calendar),
    lastDay: (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .lastDayOf */ .eC)(series, policy),
    // Where verification shortens the ageing, it may be done on the first day.
    earliestRelease: policy.verificationShortens ? (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .earliestRelease */ .RO)(policy, day, 0) : (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .earliestRelease */ .RO)(policy, day)
  })).filter(({ lastDay, earliestRelease: earliestRelease2 }) => earliestRelease2 <= lastDay);
  return { date: today, policy: policy.name, source, uploadOpens, targets: targets.reverse() };
}
function sourceSeries(policy, calendar, today) {
  if (policy.source === "current-release") return (0,_model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .currentRelease */ .BX)(calendar, today);
  if (policy.source === "development-release")
    return (0,_model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .developmentRelease */ .RH)(calendar, today) ?? (0,_model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .currentRelease */ .BX)(calendar, today);
  return void 0;
}
function opens(policy, source, today) {
  return source ? (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadsBegin */ .WR)(policy, source) : today;
}
function closes(target, policy, source, calendar) {
  const next = policy.source === "current-release" && source ? calendar.series[source.index + 1] : void 0;
  const last = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .lastDayOf */ .eC)(target, policy);
  return next ? (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .earlier */ .X)((0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .addDays */ .fi)(next.release, -1), last) : last;
}


//# sourceMappingURL=draft-evidence-shared.js.map


/***/ }),

/***/ 2677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ flowed),
/* harmony export */   v: () => (/* binding */ beside)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6601);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


// src/report/flow.ts
var narrowest = 30;
function beside(cell, words, columns) {
  const isNarrow = columns !== void 0 && columns > 0 && columns - cell.length - 2 < narrowest;
  if (isNarrow) return `${cell.trimEnd()}
${(0,_report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(`  ${words}`, { width: columns, hanging: "  " })}`;
  return (0,_report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(`${cell}  ${words}`, { width: columns, hanging: " ".repeat(cell.length + 2) });
}
function flowed(page, columns) {
  const lines = [];
  let isCode = false;
  let open;
  const close = () => {
    if (open) lines.push((0,_report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(open.text, { width: columns, hanging: open.hanging }));
    open = void 0;
  };
  for (const line of page.split("\n")) {
    const isFence = line.startsWith("```");
    if (isFence) isCode = !isCode;
    const [begin = ""] = /^(?:- |\d+\. |> )/.exec(line) ?? [];
    if (isFence || isCode || line === "" || /^[|#]/.test(line)) {
      close();
      lines.push(line);
    } else if (open && goesOn(begin, open.hanging)) {
      open.text += ` ${line.slice(begin.length).trim()}`;
    } else {
      close();
      open = { text: line, hanging: begin === "> " ? "> " : " ".repeat(begin.length) };
    }
  }
  close();
  return lines.join("\n");
}
function goesOn(begin, hanging) {
  return begin === "" ? hanging !== "> " : begin === "> " && hanging === "> ";
}


//# sourceMappingURL=report-flow-shared.js.map


/***/ }),

/***/ 6174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2882);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


// src/report/markdown.ts
function markdown(message) {
  return message.split("`").map((piece, index, all) => {
    const isCode = index % 2 === 1 && index < all.length - 1;
    return isCode ? `<code>${unlinked(piece)}</code>` : unlinked(piece);
  }).join("");
}
function code(value, longest = 100) {
  return `<code>${unlinked((0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(value, longest).toWellFormed())}</code>`;
}
function markdownLink(text, address) {
  return `<a href="${escaped(address)}">${text}</a>`;
}
function unlinked(text) {
  return escaped(text).replaceAll("&#64;", "&#64;<wbr>").replace(/www\./gi, (found) => `${found.slice(0, 3)}&#46;`);
}
function escaped(text) {
  return (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceUnseen */ .fo)(text, () => " ").replace(
    /[&<>"'\\`*_{}[\]()#+!~|@$:]/g,
    (character) => `&#${character.charCodeAt(0)};`
  );
}


//# sourceMappingURL=report-markdown-shared.js.map


/***/ })

};

//# sourceMappingURL=456.index.js.map