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
/* harmony import */ var _policy_plan_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3704);
/* harmony import */ var _commands_policies_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4459);
/* harmony import */ var _sources_find_manifests_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9411);
/* harmony import */ var _commands_world_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7045);
/* harmony import */ var _report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6174);
/* harmony import */ var _report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5445);
/* harmony import */ var _judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1714);
/* harmony import */ var _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6806);
/* harmony import */ var _model_position_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7465);
/* harmony import */ var _text_page_address_shared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(938);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9564);
/* harmony import */ var _model_rules_shared_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2859);
/* harmony import */ var _model_finding_shared_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6561);
/* harmony import */ var _generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3587);
/* harmony import */ var _model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(506);
/* harmony import */ var _model_publications_shared_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(173);
/* harmony import */ var _zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1943);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(145);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(9456);
/* harmony import */ var _model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(759);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2882);
/* harmony import */ var _bound_shared_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(726);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);























// src/report/ics.ts
async function toIcs(report) {
  const { default: ical } = await __webpack_require__.e(/* import() */ 835).then(__webpack_require__.bind(__webpack_require__, 2835));
  const calendar = ical({
    name: "Backports: gates",
    prodId: { company: _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_18__/* .about */ .C.name, product: _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_18__/* .about */ .C.name }
  });
  for (const { id, day, summary, description, url } of report.manifests.flatMap(
    (each) => eventsOf(each, report.today)
  )) {
    calendar.createEvent({
      id,
      start: asDate(day),
      end: asDate((0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_19__/* .addDays */ .fi)(day, 1)),
      allDay: true,
      summary,
      description,
      stamp: asDate(report.today),
      ...url !== void 0 && { url }
    });
  }
  return `${calendar.toString()}\r
`;
}
function eventsOf({ path, package: name = "", bug, policy, targets }, today) {
  const what = (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_21__/* .oneLine */ .TN)(name);
  const url = bug === void 0 ? void 0 : `https://bugs.launchpad.net/bugs/${bug}`;
  return targets.flatMap(({ target, upload, release, timeline: timeline2, upstream }) => {
    const { stage } = target;
    const series = target.series.value;
    if (!series || stage === "released") return [];
    const to = `${what} ${upstream ?? ""} to ${series.name}`.replace(/\s+/g, " ").trim();
    const event = (gate, day, summary, held = []) => day === null ? [] : [
      {
        id: `${[what, bug ?? (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_21__/* .oneLine */ .TN)(path), series.name, gate].join("/")}@${_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_18__/* .about */ .C.name}`,
        day,
        summary,
        description: [
          `Policy ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_21__/* .oneLine */ .TN)(policy)}, manifest ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_21__/* .oneLine */ .TN)(path)}.`,
          ...held.length > 0 ? [`Still to put right: ${held.join(", ")}.`] : []
        ].join(" "),
        url
      }
    ];
    const isAhead = upload.opens !== null && upload.opens >= today;
    return [
      ...stage === "planned" && isAhead ? event("upload", upload.opens, `Upload gate opens${earliest(upload)}: ${to}`, (0,_report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .toPutRight */ .vJ)(upload)) : [],
      ...event(
        "release",
        release.opens,
        `Release gate opens${earliest(release)}: ${to}`,
        (0,_report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .toPutRight */ .vJ)(release)
      ),
      ...event("support", timeline2.lastDay ?? null, `Support of ${series.name} ends: ${what}`)
    ];
  });
}
function earliest(gate) {
  return (0,_report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .toPutRight */ .vJ)(gate).length > 0 ? " at the earliest" : "";
}
function asDate(day) {
  return /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
}

// src/report/day-line.ts
var width = 48;
function timeline(rows, from, to, today) {
  const days = Math.max(1, (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_19__/* .daysBetween */ .YM)(from, to));
  const column = (day) => Math.min(width, Math.max(0, Math.round((0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_19__/* .daysBetween */ .YM)(from, day) / days * (width - 1))));
  const all = [...rows, { name: "today", stretches: [{ from: today, to: today, mark: "^" }], words: today }];
  const names = Math.max(...all.map(({ name }) => name.length));
  const drawn = all.map(({ name, stretches, words }) => {
    const cells = Array(width).fill(" ");
    for (const { from: first, to: last, mark } of stretches) {
      if (last < from || first > to) continue;
      const start = Math.min(column(first), width - 1);
      cells.fill(mark, start, first === last ? start + 1 : Math.max(start + 1, column((0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_19__/* .addDays */ .fi)(last, 1))));
    }
    return `${name.padEnd(names)}  ${cells.join("")}  ${words}`.trimEnd();
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
function planText(plan) {
  const { date, policy, targets } = plan;
  const lines = [
    `${(0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .safeLine */ .o)(policy)} on ${date}`,
    `  source   ${sourceInWords(plan)}`,
    `  upload   ${uploadInWords(plan)}`
  ];
  const width2 = Math.max(0, ...targets.map(({ series }) => (0,_model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_15__/* .describeSeries */ .dA)(series).length));
  for (const [index, target] of targets.entries()) {
    lines.push(
      `  ${index === 0 ? "targets" : "       "}  ${(0,_model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_15__/* .describeSeries */ .dA)(target.series).padEnd(width2)}  release ${(0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_19__/* .bothWays */ .MU)(target.earliestRelease, date)} at the earliest; last day to upload ${closesInWords(target)}`
    );
  }
  if (targets.length === 0) lines.push(`  targets  ${noTargets}`);
  else lines.push("", ...picture(plan).map((line) => `  ${line}`));
  return `${lines.join("\n")}
`;
}
function planMarkdown(plan) {
  const { date, policy, targets } = plan;
  const lines = [
    `## Backports under ${(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(policy)} on ${date}`,
    "",
    `- **Source:** ${sourceInWords(plan)}`,
    `- **Upload gate:** ${uploadInWords(plan)}`
  ];
  if (targets.length === 0) return `${[...lines, `- **Targets:** ${noTargets}`].join("\n")}
`;
  const rows = targets.map(
    (target) => `| ${(0,_model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_15__/* .describeSeries */ .dA)(target.series)} | ${(0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_19__/* .bothWays */ .MU)(target.earliestRelease, date)} | ${closesInWords(target)} |`
  );
  return `${[...lines, "", "| target | earliest release | last day to upload |", "| --- | --- | --- |", ...rows, "", "```text", ...picture(plan), "```"].join("\n")}
`;
}
var noTargets = "none: no supported series is older than the source and of a kind that the policy lists";
function sourceInWords({ source }) {
  return source ? `${(0,_model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_15__/* .describeSeries */ .dA)(source)}, released ${source.release}` : "not bound to a series";
}
function uploadInWords({ uploadOpens, date }) {
  return uploadOpens > date ? `opens ${(0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_19__/* .bothWays */ .MU)(uploadOpens, date)}` : `open since ${uploadOpens}`;
}
function closesInWords({ lastDay, uploadCloses }) {
  return `${uploadCloses}${uploadCloses === lastDay ? ", the end of support" : ""}`;
}
var margin = 14;
function picture({ date, source, uploadOpens, targets }) {
  const begins = (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_19__/* .later */ .NU)(uploadOpens, date);
  const from = (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_19__/* .earlier */ .X)(source?.release ?? date, date);
  const to = (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_19__/* .addDays */ .fi)(
    targets.reduce((last, { earliestRelease }) => (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_19__/* .later */ .NU)(last, earliestRelease), begins),
    margin
  );
  const rows = targets.map(({ series, lastDay, earliestRelease }) => ({
    name: series.name,
    stretches: [
      { from: begins, to: (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_19__/* .addDays */ .fi)(earliestRelease, -1), mark: "=" },
      { from: earliestRelease, to: (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_19__/* .earlier */ .X)(lastDay, to), mark: ">" }
    ],
    words: `= in -proposed from ${begins}, > release from ${earliestRelease}`
  }));
  const settles = source && uploadOpens > source.release;
  const settling = settles ? [
    {
      name: "settling",
      stretches: [{ from: source.release, to: (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_19__/* .addDays */ .fi)(uploadOpens, -1), mark: "." }],
      words: `. ${source.name} settles until ${uploadOpens}`
    }
  ] : [];
  return timeline([...settling, ...rows], from, to, date);
}

// src/commands/plan.ts
async function planCommand(options, world) {
  const today = (0,_commands_world_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .chosenDay */ .BR)(options.date, world);
  const calendar = (0,_commands_world_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .chosenCalendar */ .hk)(options.calendar, world);
  if (options.format === "ics") {
    const text = await gatesAsCalendar(options, world, { calendar, today });
    if (world.isWorkflow) (0,_commands_world_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseCommands */ .hJ)(text);
    world.print(text);
    return _commands_world_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.nothingToFailOn;
  }
  const policy = (0,_commands_world_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .chosenPolicy */ .fV)(options.policy, world) ?? await policyOfManifest(world, { calendar, today });
  if (!policy) {
    world.print(`${(0,_commands_policies_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .listPolicies */ .jm)()}
Name one with --policy.
`);
    return _commands_world_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.nothingToFailOn;
  }
  const write = { text: planText, json: planJson, markdown: planMarkdown }[options.format];
  world.print(write((0,_policy_plan_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .planFor */ .b)(policy, calendar, today)));
  return _commands_world_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.nothingToFailOn;
}
async function gatesAsCalendar(options, world, when) {
  const { files, git, workingDirectory } = world;
  const found = await (0,_sources_find_manifests_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .findManifests */ .kD)([], workingDirectory, files);
  const manifests = "manifests" in found ? found.manifests : [];
  if (manifests.length === 0) {
    throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .CannotRun */ .zm(
      `There is no backport manifest here whose gates a calendar could show. Default places are ${_sources_find_manifests_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultPlaces */ .cy.join(", ")}; \`sru-gate init\` writes one.`
    );
  }
  const policy = (0,_commands_world_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .chosenPolicy */ .fV)(options.policy, world);
  const workspace = (0,_commands_world_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .workspaceOf */ .B3)(world);
  return toIcs((0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .check */ .z6)({ manifests, files, git, workspace, workingDirectory, ...when, policy, gate: "auto" }));
}
async function policyOfManifest(world, { calendar, today }) {
  const { files, workingDirectory } = world;
  const found = await (0,_sources_find_manifests_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .findManifests */ .kD)([], workingDirectory, files);
  const first = "manifests" in found ? found.manifests[0] : void 0;
  if (first === void 0) return void 0;
  const around = {
    files,
    git: world.git,
    workingDirectory,
    workspace: (0,_commands_world_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .workspaceOf */ .B3)(world),
    calendar,
    today,
    policy: void 0
  };
  const { problems, policy } = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .readManifest */ .WI)(first, (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .shownPath */ .pS)(first, workingDirectory), around).backport;
  const [problem] = problems.filter(
    ({ at }) => !("path" in at) || at.path.length === 0 || at.path[0] === "policy"
  );
  if (problem) throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .CannotRun */ .zm(`${problem.message} ${problem.help} Or name the policy with --policy.`);
  return policy;
}

//# sourceMappingURL=commands-plan.js.map


/***/ }),

/***/ 4459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OU: () => (/* binding */ policiesCommand),
/* harmony export */   XN: () => (/* binding */ governorsOf),
/* harmony export */   jm: () => (/* binding */ listPolicies)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _commands_world_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7045);
/* harmony import */ var _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6806);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9564);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2882);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);





// src/policy/governing.ts
function governing(policies, sourcePackage) {
  const rank = ({ packages }) => Math.max(
    0,
    ...packages.map((pattern) => {
      if (!(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .governs */ .VL)({ packages: [pattern] }, sourcePackage)) return 0;
      return pattern === sourcePackage ? Number.POSITIVE_INFINITY : pattern.replaceAll("*", "").length;
    })
  );
  return policies.map((policy) => ({ policy, rank: rank(policy) })).filter(({ policy, rank: rank2 }) => rank2 > 0 && policy.governsEveryUpload !== false).sort((one, other) => one.rank === other.rank ? 0 : other.rank - one.rank).map(({ policy }) => policy);
}

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
  return text.split("\n").every((line) => line.search(_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .unseen */ .nv) < 0 && !line.trimStart().startsWith("::") && !line.includes("##["));
}

// src/commands/policies.ts
function policiesCommand(named, { package: sourcePackage }, { print, files, workingDirectory }) {
  if (named !== void 0 && sourcePackage !== void 0)
    throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotRun */ .zm("Give either a policy or --package, not both.");
  if (named !== void 0) {
    const places = { files, within: void 0 };
    print(policyAsYaml(layersOf((0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .readLayers */ .n4)(named, workingDirectory, places), workingDirectory)));
  } else if (sourcePackage !== void 0) {
    const found = governorsOf(sourcePackage).map((policy) => (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .forPackage */ .KY)(policy, sourcePackage));
    const isNone = found.every(({ name }) => name === "sru");
    print(
      `${listed(found)}${isNone ? `
No built-in policy names ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(sourcePackage)}; \`sru\` is for every package.
` : ""}`
    );
  } else {
    print(listPolicies());
  }
  return _commands_world_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.nothingToFailOn;
}
function listPolicies() {
  return listed(_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .builtinNames */ .hs.map(_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .builtinPolicy */ .Kp));
}
function governorsOf(sourcePackage) {
  const policies = _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .builtinNames */ .hs.map(_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .builtinPolicy */ .Kp);
  const found = governing(policies, sourcePackage);
  const ofSome = policies.filter((each) => !each.governsEveryUpload && (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .governs */ .VL)(each, sourcePackage));
  return [...found.length > 0 ? found : [(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .builtinPolicy */ .Kp)("sru")], ...ofSome];
}
function listed(policies) {
  const width = Math.max(...policies.map(({ name }) => name.length));
  return policies.map(({ name, summary }) => `${name.padEnd(width)}  ${(0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .safeLine */ .o)(summary)}
`).join("");
}
function layersOf(reading, workingDirectory) {
  if ("layers" in reading) return reading.layers;
  throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotRun */ .zm((0,_commands_world_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .policyTrouble */ .ex)(reading.problems, workingDirectory));
}


//# sourceMappingURL=commands-policies-shared.js.map


/***/ }),

/***/ 3704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ planFor)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1714);
/* harmony import */ var _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6806);
/* harmony import */ var _model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(506);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9456);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);





// src/policy/plan.ts
function planFor(given, calendar, today) {
  const policy = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .policyOn */ .Gn)(given, today);
  const source = sourceSeries(policy, calendar, today);
  const uploadOpens = opens(policy, source, today);
  const day = (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .later */ .NU)(today, uploadOpens);
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
  if (policy.source === "current-release") return (0,_model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .currentRelease */ .BX)(calendar, today);
  if (policy.source === "development-release")
    return (0,_model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .developmentRelease */ .RH)(calendar, today) ?? (0,_model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .currentRelease */ .BX)(calendar, today);
  return void 0;
}
function opens(policy, source, today) {
  return source ? (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadsBegin */ .WR)(policy, source) : today;
}
function closes(target, policy, source, calendar) {
  const next = policy.source === "current-release" && source ? calendar.series[source.index + 1] : void 0;
  const last = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .lastDayOf */ .eC)(target, policy);
  return next ? (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .earlier */ .X)((0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .addDays */ .fi)(next.release, -1), last) : last;
}


//# sourceMappingURL=policy-plan-shared.js.map


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
  return text.replace(_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .unseen */ .nv, " ").replace(/[&<>"'\\`*_{}[\]()#+!~|@$:]/g, (character) => `&#${character.charCodeAt(0)};`);
}


//# sourceMappingURL=report-markdown-shared.js.map


/***/ })

};

//# sourceMappingURL=456.index.js.map