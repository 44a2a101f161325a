export const id = 661;
export const ids = [661];
export const modules = {

/***/ 9661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   initCommand: () => (/* binding */ initCommand)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _policy_plan_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3704);
/* harmony import */ var _report_code_frame_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1274);
/* harmony import */ var _sources_launchpad_ask_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7875);
/* harmony import */ var _report_target_in_words_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6780);
/* harmony import */ var _commands_world_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7045);
/* harmony import */ var _model_report_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(246);
/* harmony import */ var _report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5445);
/* harmony import */ var _judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1714);
/* harmony import */ var _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6806);
/* harmony import */ var _model_position_shared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7465);
/* harmony import */ var _text_page_address_shared_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(938);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9564);
/* harmony import */ var _model_rules_shared_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2859);
/* harmony import */ var _model_finding_shared_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6561);
/* harmony import */ var _generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3587);
/* harmony import */ var _model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(506);
/* harmony import */ var _model_publications_shared_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(173);
/* harmony import */ var _zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1943);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(145);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(9456);
/* harmony import */ var _model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(759);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2882);
/* harmony import */ var _bound_shared_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(726);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(6760);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
























// src/commands/init.ts


// src/draft/evidence.ts

function gatherEvidence(top, series, { files, git }) {
  const text = (name) => {
    const reading = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .readText */ .yR)(files, node_path__WEBPACK_IMPORTED_MODULE_24__.join(top, name), top);
    return "text" in reading ? reading.text : "";
  };
  const packaging = /* @__PURE__ */ new Map();
  if (files.kind(node_path__WEBPACK_IMPORTED_MODULE_24__.join(top, ".git")) !== void 0) {
    for (const { name } of series) {
      const found = packagingRef(name, top, git);
      if (found) packaging.set(name, found);
    }
  }
  return {
    entries: (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .readChangelog */ .Tn)(text("debian/changelog")).entries,
    package: packageName((0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .fieldOf */ ._F)((0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .sourceParagraph */ .EM)((0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .readControl */ .OJ)(text("debian/control"))), "Source")?.value),
    packaging
  };
}
function packageName(written) {
  return /^[a-z0-9][a-z0-9+.-]+$/.test(written ?? "") ? written : void 0;
}
function packagingRef(series, top, git) {
  for (const ref of [
    `ubuntu/${series}`,
    `ubuntu/${series}-updates`,
    `ubuntu/${series}-devel`,
    `pkg/ubuntu/${series}-updates`,
    `pkg/ubuntu/${series}-devel`,
    `pkg/ubuntu/${series}`,
    series
  ]) {
    const found = git.fileAt(top, ref, "debian/changelog");
    const entries = "text" in found ? (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .readChangelog */ .Tn)(found.text).entries : [];
    if (entries.length > 0) return { ref, entries };
  }
  return void 0;
}

// src/draft/versions.ts
function versionForSeries(series, own, version, source, policy) {
  if (policy.source === "any" || policy.source === "upstream") return void 0;
  if (own && version?.includes(own.number)) return version.replace(own.number, series.number);
  return backportVersion(source, series);
}
function backportVersion(source, series) {
  return source?.version && `${source.version}~ubuntu0.${series.number}.1`;
}
function isLowerVersion(one, other) {
  const [lower, higher] = [versionIn(one), versionIn(other)];
  return lower !== void 0 && (higher === void 0 || (0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_17__/* .compareVersions */ .Zy)(lower, higher) < 0);
}
function versionIn(text) {
  const version = (0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_17__/* .parseVersion */ .ot)(text ?? "");
  return "wrong" in version ? void 0 : version;
}

// src/draft/top-entry.ts
function onlyBug(evidence) {
  const bugs = bugsClosed(evidence);
  return bugs.length === 1 ? bugs[0] : void 0;
}
function bugsClosed({ entries: [top] }) {
  return top ? [...new Set((0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .closedBugs */ .o0)(top.changes).map(({ bug }) => String(bug)))] : [];
}
function isFix({ entries: [top, below] }) {
  const [version, older] = [versionIn(top?.version), versionIn(below?.version)];
  return version !== void 0 && older !== void 0 && (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .isSameUpstream */ .qx)(version, older) && !(0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .isBackportOf */ .kX)(version, older);
}
function seriesOfEntry({ distributions, version }, calendar) {
  const named = calendar.byName.get(distributions[0]?.replace(/-[a-z]+$/, "") ?? "");
  const own = versionIn(version);
  const [number] = own ? (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .seriesNumbersIn */ .TD)(own) : [];
  return named ?? calendar.series.find((series) => series.number === number);
}

// src/draft/targets.ts
var unknownTarget = {
  version: void 0,
  replaces: void 0,
  ref: void 0
};
function withTargets(facts, more, evidence, calendar) {
  const added = more.filter((series) => !facts.targets.some((target) => target.series === series)).map((series) => targetOf(series, facts, evidence, calendar));
  const targets = [...facts.targets, ...added].sort(
    (one, other) => (other.series?.index ?? 0) - (one.series?.index ?? 0)
  );
  return { ...facts, targets };
}
function targetOf(series, facts, evidence, calendar) {
  const drafted = targetInRepository(series, facts, evidence, calendar);
  const { entries, launchpad } = evidence;
  if (!launchpad) return drafted;
  const isOwn = entries[0] && seriesOfEntry(entries[0], calendar) === series;
  const uploaded = isOwn ? void 0 : launchpad.uploaded(series.name, facts.source?.version);
  const version = uploaded ?? drafted.version;
  if (version === void 0) return { ...drafted, replaces: launchpad.published(series.name) };
  const known = launchpad.known(series.name, version);
  return { ...drafted, version, ...known, replaces: known.replaces ?? drafted.replaces };
}
function targetInRepository(series, { source, policy }, { entries, packaging }, calendar) {
  const [top] = entries;
  const own = top && seriesOfEntry(top, calendar);
  const version = own === series ? top?.version : versionForSeries(series, own, top?.version, source, policy);
  const found = packaging.get(series.name);
  const there = found?.entries[0]?.version;
  if (found && isLowerVersion(there, version))
    return { ...unknownTarget, series, version, replaces: there, ref: found.ref };
  const before = entries.slice(1).find((entry) => calendar.byName.get(entry.distributions[0] ?? "") === series);
  const replaces = isLowerVersion(before?.version, version) ? before?.version : void 0;
  return { ...unknownTarget, series, version, replaces };
}

// src/draft/skips.ts
function withNewerSeries(facts, newer, evidence, { policy, calendar, today }) {
  const versions = facts.targets.map(({ version }) => version);
  const skips = [...new Set(newer)].flatMap((series) => {
    const carries = carriedIn(series, versions, evidence);
    if (carries !== void 0) return [{ series, carries }];
    const isTaken = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .isAllowedTarget */ .Ae)(series, policy, {
      calendar,
      day: today,
      source: facts.source?.series,
      targets: facts.targets.flatMap((target) => target.series ?? [])
    });
    return isTaken ? [] : [{ series, carries: void 0 }];
  });
  const targets = newer.filter((series) => !skips.some((skip) => skip.series === series));
  return belowSkips(withTargets({ ...facts, skips }, targets, evidence, calendar));
}
function carriedIn({ name }, versions, { launchpad, packaging }) {
  if (launchpad?.series.includes(name)) return void 0;
  const uploaded = packaging.get(name)?.entries.find(({ distributions }) => !distributions.includes("UNRELEASED"));
  const there = versionIn(launchpad?.published(name) ?? uploaded?.version);
  const wanted = versions.flatMap((version) => versionIn(version) ?? []);
  return there && wanted.some((version) => (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .compareUpstream */ .rR)(there, version) >= 0) ? there.text : void 0;
}
function belowSkips(facts) {
  const targets = facts.targets.map((target) => {
    const { series, version } = target;
    const drafted = versionIn(version);
    if (!series || !drafted || version !== backportVersion(facts.source, series)) return target;
    const isAbove = facts.skips.some(
      (skip) => skip.series.index > series.index && !isLowerVersion(version, skip.carries)
    );
    const epoch = drafted.epoch === 0 ? "" : `${drafted.epoch}:`;
    return isAbove ? { ...target, version: `${epoch}${drafted.upstream}-0ubuntu0.${series.number}.1` } : target;
  });
  return { ...facts, targets };
}

// src/draft/source.ts
function draftSource(evidence, { policy, calendar }, own, planned) {
  const [top, below] = evidence.entries;
  const version = versionIn(top?.version);
  if (policy.source === "any") return void 0;
  if (policy.source === "upstream") return { upstream: version && (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .upstreamOf */ .Fw)(version) };
  const from = evidence.entries.slice(1).find((entry) => {
    const series2 = seriesOfEntry(entry, calendar);
    return series2 && own && series2.index > own.index && hasUpstreamOf(entry, version);
  });
  const series = (from && seriesOfEntry(from, calendar)) ?? planned;
  const packaging = series && evidence.packaging.get(series.name);
  const published = packaging?.entries[0];
  const older = versionIn(below?.version);
  const base = version && older && (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .isBackportOf */ .kX)(version, older) ? older.text : void 0;
  const archived = series && evidence.launchpad?.published(series.name);
  return {
    series,
    version: archived ?? published?.version ?? from?.version ?? base,
    ref: packaging?.ref
  };
}
function hasUpstreamOf(entry, version) {
  const other = versionIn(entry.version);
  return version !== void 0 && other !== void 0 && (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .isPackedAlike */ .dr)(other, version);
}

// src/draft/first-draft.ts
function draftFacts(evidence, wish) {
  const { policy, policyName, calendar, today } = wish;
  const [top] = evidence.entries;
  const own = top && seriesOfEntry(top, calendar);
  const plan = (0,_policy_plan_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .planFor */ .b)(policy, calendar, today);
  const planned = plan.source ? plan.targets.map(({ series: series2 }) => series2) : [];
  const source = draftSource(evidence, wish, own, plan.source);
  const bugs = bugsClosed(evidence);
  const bug = wish.bug ?? onlyBug(evidence);
  const facts = {
    policy,
    policyName,
    package: top?.package ?? evidence.package ?? onlyPackage(policy),
    source,
    targets: [],
    skips: [],
    bug,
    title: evidence.launchpad?.title,
    description: evidence.launchpad?.description,
    otherBugs: bugs.filter((each) => each !== bug),
    changes: { "from-source": [], "from-previous": [] }
  };
  const tasks = (evidence.launchpad?.series ?? []).flatMap((name) => calendar.byName.get(name) ?? []);
  const told = tasks.filter((series2) => !source?.series || series2.index < source.series.index);
  const open = planned.filter((each) => carriedIn(each, [source?.version], evidence) === void 0);
  const series = own ? [own] : told.length > 0 ? told : open.length > 0 ? open : planned;
  if (series.length > 0) return withTargets(facts, series, evidence, calendar);
  return {
    ...facts,
    targets: [{ ...unknownTarget, series: void 0, version: top?.version }]
  };
}
function onlyPackage({ packages }) {
  return packages.length === 1 && !packages[0]?.includes("*") ? packages[0] : void 0;
}

// src/draft/from-launchpad.ts
function launchpadEvidence(facts, {
  bug: number = "",
  name,
  today
}) {
  const answer = facts.bugs.get(number);
  const bug = answer?.kind === "found" ? answer.bug : void 0;
  const publications = (series) => facts.archive.get(series)?.publications ?? [];
  const tasks = bug?.tasks?.filter((task) => task.package === name && task.status !== "Won't Fix") ?? [];
  return {
    title: bug?.title,
    description: bug?.description.trim() === "" ? void 0 : bug?.description,
    series: tasks.flatMap(({ series }) => series ?? []),
    published: (series) => (0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_17__/* .replacedBy */ ._0)(publications(series), void 0, today),
    uploaded: (series, source) => {
      const upstream = versionIn(source);
      if (!upstream) return void 0;
      return publications(series).filter(({ pocket, status }) => ["proposed", "updates"].includes(pocket) && status !== "Deleted").flatMap(({ version }) => versionIn(version) ?? []).filter((each) => each.upstream === upstream.upstream && each.epoch === upstream.epoch).sort(_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_17__/* .compareVersions */ .Zy).at(-1)?.text;
    },
    known: (series, version) => (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .knownOf */ .bz)({ series, version }, facts, bug, today)
  };
}

// src/draft/template.ts
function fillTemplate(policy, names) {
  const values = {
    "{package}": names.package,
    "{version}": names.version,
    "{series}": (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_22__/* .joinWords */ .yZ)(names.series),
    "{source}": names.source,
    "{page}": policy.documentation,
    "{bug}": names.bug ?? "TODO: the number of the bug"
  };
  return policy.sections.filter(({ required, template }) => required || template !== "").map(({ name, template, unbracketed }) => {
    const text = template.trim() || `TODO: what belongs under ${name}.`;
    const filled = text.replace(
      /\{(?:package|version|series|source|page|bug)\}/g,
      (field) => values[field] ?? ""
    );
    return unbracketed ? `${name}: ${filled}
` : `[ ${name} ]
${filled}
`;
  }).join("\n");
}

// src/draft/yaml-lines.ts
var commentColumn = 32;
function yamlLine(indent, key, value, comment) {
  const written = `${indent}${key}:${value === void 0 ? "" : ` ${yamlScalar(value)}`}`;
  const behind = value === void 0 ? `TODO: ${comment}` : comment;
  return behind === "" ? written : `${written.padEnd(commentColumn - 1)} # ${behind}`;
}
function optionalLine(indent, key, value, comment) {
  if (value !== void 0) return yamlLine(indent, key, value, comment);
  const written = `${indent}# ${key}:`;
  return comment === "" ? written : `${written.padEnd(commentColumn - 1)} # ${comment}`;
}
function yamlScalar(value) {
  if (/^[1-9]\d*$/.test(value)) return value;
  const text = (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_22__/* .oneLine */ .TN)(value);
  const written = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .stringify */ .As)(text, { lineWidth: 0 }).trim();
  return /^(?:\.{0,2}\/|[\w"'])/.test(written) ? written : JSON.stringify(text);
}
function indented(text, indent) {
  return text.trimEnd().split("\n").map((each) => each === "" ? "" : `${indent}${each}`);
}

// src/draft/bug-text.ts
var unknown = "TODO";
function bugTitle(facts) {
  const { policy, package: name = unknown } = facts;
  if (facts.title !== void 0) return facts.title;
  if (policy.title === void 0) return "TODO: the bug's title";
  const title = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .writeTitle */ .Gn)(policy.title, name, upstreamVersion(facts) ?? unknown, targetNames(facts));
  return title.replace("{words}", unknown);
}
function targetNames({ targets }) {
  const names = targets.flatMap(({ series }) => series?.name ?? []);
  return names.length > 0 ? names : [unknown];
}
function descriptionLines(facts) {
  if (facts.description === void 0)
    return ["  description: |", ...indented(descriptionFor(facts), "    ")];
  const written = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .stringify */ .As)({ description: facts.description }, { lineWidth: 0, blockQuote: "literal" });
  return indented(written, "  ");
}
function descriptionFor(facts) {
  const { policy, package: name, source, bug, changes } = facts;
  const filled = fillTemplate((0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .forPackage */ .KY)(policy, name), {
    package: name ?? unknown,
    version: upstreamVersion(facts) ?? unknown,
    series: targetNames(facts),
    source: source?.series?.name ?? (policy.source === "upstream" ? "upstream" : unknown),
    ...bug !== void 0 && { bug }
  });
  const paths = [.../* @__PURE__ */ new Set([...changes["from-source"], ...changes["from-previous"]])];
  const calledOut = paths.map((path3) => `${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_22__/* .oneLine */ .TN)(path3)}: TODO: why it differs.`);
  return calledOut.length === 0 ? filled : `${filled}
${calledOut.join("\n")}
`;
}
function upstreamVersion({ source, targets }) {
  return source?.upstream ?? versionIn(source?.version ?? targets[0]?.version)?.upstream;
}

// src/draft/schema-address.ts
function schemaAddress(of, homepage) {
  return `${homepage}/raw/main/schema/${of}.schema.json`;
}

// src/draft/series-lines.ts
function sourceLines({ source, policy }) {
  if (!source) return [];
  if (policy.source === "upstream")
    return [
      "source:",
      yamlLine("  ", "upstream", source.upstream, "the upstream version that is brought"),
      ""
    ];
  return [
    "source:",
    yamlLine("  ", "series", source.series?.name, "the release backported from"),
    yamlLine("  ", "version", source.version, "the version published there"),
    optionalLine("  ", "ref", source.ref, "the git ref that holds its packaging"),
    ""
  ];
}
function targetLines(target, isFirst) {
  const { series, version, replaces, ref } = target;
  const required = [
    yamlLine("  - ", "series", series?.name, "the release backported to"),
    yamlLine("    ", "version", version, "the version uploaded")
  ];
  const more = [
    ["replaces", replaces, "what the release has today"],
    ["ref", ref, "the git ref that holds the packaging it replaces"],
    ["uploaded", void 0, "the day, once it has happened; then likewise"],
    ["accepted", target.accepted, "when it entered -proposed: ageing starts"],
    ["verified", target.verified, "when it was found good there"],
    ["released", target.released, "when it came to -updates"]
  ];
  return [
    ...required,
    ...more.map(([key, value, comment]) => optionalLine("    ", key, value, isFirst ? comment : ""))
  ];
}
function skipLines({ skips }) {
  const what = "newer supported releases that are left out on purpose";
  if (skips.length === 0) {
    return [
      `${"# skips:".padEnd(commentColumn - 1)} # ${what}`,
      "#   - series:",
      `${"#     carries:".padEnd(commentColumn - 1)} # the version that it has already; or`,
      `${"#     removed: true".padEnd(commentColumn - 1)} # the archive has the package there no more; or`,
      `${"#     reason:".padEnd(commentColumn - 1)} # why it is left out`,
      ""
    ];
  }
  return [
    `${"skips:".padEnd(commentColumn - 1)} # ${what}`,
    ...skips.flatMap(({ series, carries }) => [
      yamlLine("  - ", "series", series.name, ""),
      carries === void 0 ? yamlLine("    ", "reason", void 0, "why it is left out; or `carries`: the version that it has") : yamlLine("    ", "carries", carries, "the version that it has already")
    ]),
    ""
  ];
}

// src/draft/manifest.ts
function draftManifest(facts) {
  const { policyName, targets, bug, otherBugs } = facts;
  return [
    `# yaml-language-server: $schema=${schemaAddress("manifest", _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_19__/* .about */ .C.homepage)}`,
    "# A backport manifest. `sru-gate check` says what is still to do; every key is explained at",
    `# ${(0,_text_page_address_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .pageAddress */ .q)("manifest")}`,
    yamlLine("", "version", "1", "of this format"),
    yamlLine("", "policy", policyName, "a built-in policy's name, or the path of a policy file"),
    yamlLine("", "package", facts.package, "the source package"),
    "",
    ...sourceLines(facts),
    "targets:",
    ...targets.flatMap((target, index) => targetLines(target, index === 0)),
    "",
    ...skipLines(facts),
    "sru:",
    yamlLine(
      "  ",
      "bug",
      bug,
      otherBugs.length > 1 && !bug ? `the SRU bug: which of ${otherBugs.join(", ")}?` : "the SRU bug on Launchpad"
    ),
    `  title: ${yamlScalar(bugTitle(facts))}`,
    ...descriptionLines(facts),
    "",
    ...bugLines(facts),
    ...changeLines(facts),
    ...verificationLines(facts)
  ].join("\n").trimEnd().concat("\n");
}
function bugLines({ bug: sruBug, otherBugs }) {
  if (otherBugs.length === 0) return [];
  return [
    `bugs:                           # the other bugs that the changelog closes${sruBug === void 0 ? "; TODO: take the SRU bug out" : ""}`,
    ...otherBugs.flatMap((bug) => [
      yamlLine("  - ", "id", bug, ""),
      yamlLine("    ", "test-case", void 0, "how somebody sees that it is fixed")
    ]),
    ""
  ];
}
function changeLines({ changes }) {
  const lists = [
    ["from-source", "what differs under debian/ from the source series"],
    ["from-previous", "what differs under debian/ from the version replaced"]
  ];
  const given = lists.filter(([list]) => changes[list].length > 0);
  if (given.length === 0) return [];
  return [
    "packaging-changes:",
    ...given.flatMap(([list, what]) => [
      `  ${`${list}:`.padEnd(commentColumn - 2)}# ${what}`,
      ...changes[list].flatMap((path3) => [
        yamlLine("    - ", "path", path3, path3.endsWith("/") ? "all below it" : ""),
        yamlLine("      ", "reason", void 0, "why it differs")
      ])
    ]),
    ""
  ];
}
function verificationLines({ policy, bug }) {
  if (!policy.partner) return [];
  return [
    "# verification:                 # once it is verified",
    `#   by: ${policy.partner.name}`,
    `#   statement: https://bugs.launchpad.net/bugs/${bug ?? "N"}/comments/N`
  ];
}

// src/commands/init.ts
var many = 3;
async function initCommand(options, world) {
  const { files, git, workingDirectory } = world;
  (0,_sources_launchpad_ask_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseIdle */ .n6)(options);
  const today = (0,_commands_world_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .chosenDay */ .BR)(options.date, world);
  const calendar = (0,_commands_world_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .chosenCalendar */ .hk)(options.calendar, world);
  const bug = options.bug?.replace(/^(?:LP:?\s*)?#/i, "");
  if (bug !== void 0 && !/^[1-9]\d{0,9}$/.test(bug))
    throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .CannotRun */ .zm(`${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_22__/* .quote */ .hD)(options.bug ?? "")} is not the number of a bug: write it like 2130000.`);
  const file = node_path__WEBPACK_IMPORTED_MODULE_24__.resolve(workingDirectory, options.output);
  const workspace = (0,_commands_world_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .workspaceOf */ .B3)(world);
  const top = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .gitTopLevel */ .oB)(files, node_path__WEBPACK_IMPORTED_MODULE_24__.dirname(file)) ?? workspace;
  const series = calendar.series.filter(
    (each) => (0,_model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_16__/* .isSupported */ .TT)(each, today) || each === (0,_model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_16__/* .developmentRelease */ .RH)(calendar, today)
  );
  const { evidence, facts: asked } = await withLaunchpad(
    gatherEvidence(top, series, { files, git }),
    { bug, series, calendar, today },
    options
  );
  const chosen = policyFor(evidence, options.policy);
  const policy = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .policyOn */ .Gn)((0,_commands_world_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .chosenPolicy */ .fV)(chosen.name, world) ?? (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .builtinPolicy */ .Kp)("sru"), today);
  const wish = { policy, policyName: policyAsNamed(chosen.name, file, world), calendar, today, bug };
  let facts = draftFacts(evidence, wish);
  const around = { files, git, workspace, calendar, today, policy: void 0 };
  const read = () => (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .readManifest */ .WI)(file, options.output, {
    ...around,
    files: (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .withFiles */ .oT)(files, /* @__PURE__ */ new Map([[file, draftManifest(facts)]]))
  }).backport;
  const first = read();
  const demanded = first.targets.items.flatMap((target) => (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .demandedSeries */ .IG)(first, target));
  facts = withNewerSeries(facts, demanded, evidence, wish);
  facts = { ...facts, changes: changesIn(read()) };
  (0,_commands_world_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFile */ ._h)(
    {
      named: options.output,
      text: draftManifest(facts),
      what: "The manifest",
      isNew: options.force !== true,
      beside: besideOthers(evidence)
    },
    world
  );
  const report = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .check */ .z6)({
    ...around,
    manifests: [file],
    workingDirectory,
    launchpad: asked && /* @__PURE__ */ new Map([[file, asked]]),
    gate: "auto"
  });
  const told = [
    `Wrote ${(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .shownPath */ .pS)(file, workingDirectory)} under the policy ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_22__/* .quote */ .hD)(policy.name)}.`,
    ...evidence.entries.length === 0 ? ["There is no debian/changelog here to take package, version and targets from."] : [],
    ...chosen.why,
    ...options.launchpad && facts.bug === void 0 ? ["Launchpad was asked about no bug: name it with --bug."] : [],
    ...(0,_model_finding_shared_js__WEBPACK_IMPORTED_MODULE_14__/* .allFindings */ .c4)(report).filter(({ rule }) => explaining.includes(rule)).map(({ message, help }) => `${message} ${help}`),
    "What the check says of it now, with what only you know still to be filled in:"
  ];
  world.print(`${told.join("\n")}

${(0,_report_code_frame_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .f)(report, world)}`);
  return _commands_world_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.nothingToFailOn;
}
function besideOthers({ entries }) {
  const version = entries[0]?.version ?? "second";
  return `backports/${version.replace(/^\d+:/, "").replace(/[^\w.+~-]/g, "-")}.yaml`;
}
var explaining = ["launchpad-unreachable", "bug-private", "bug-not-found", "bug-duplicate"];
function policyFor(evidence, named) {
  if (named !== void 0) return { name: named, why: [] };
  const name = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .governorOf */ .CL)(evidence.entries[0]?.package ?? evidence.package ?? "") ?? "sru";
  const isForVersions = name !== "sru" && (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .backportsWholeVersions */ .Gm)((0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .builtinPolicy */ .Kp)(name));
  if (!isForVersions || !isFix(evidence)) return { name, why: [] };
  return {
    name: "sru",
    why: [
      `By the changelog it is a fix of the version that is there; for a new upstream version say --policy ${name}.`
    ]
  };
}
async function withLaunchpad(evidence, { bug = onlyBug(evidence), series, calendar, today }, settings) {
  const named = evidence.entries[0]?.package ?? evidence.package;
  const draft = await (0,_sources_launchpad_ask_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .launchpadDraft */ .eR)(settings, {
    bug,
    package: named,
    series: series.map(({ name: name2 }) => name2),
    development: (0,_model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_16__/* .developmentRelease */ .RH)(calendar, today)?.name
  });
  if (!draft) return { evidence, facts: void 0 };
  const { package: name, facts } = draft;
  const launchpad = launchpadEvidence(facts, { bug, name, today });
  return { evidence: { ...evidence, package: name, launchpad }, facts };
}
function policyAsNamed(named, manifest, { files, workingDirectory }) {
  const file = node_path__WEBPACK_IMPORTED_MODULE_24__.resolve(workingDirectory, named);
  if (!(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .isPolicyPath */ .cP)(named) || files.kind(file) === void 0) return named;
  const relative = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .shownPath */ .pS)(file, node_path__WEBPACK_IMPORTED_MODULE_24__.dirname(manifest));
  return relative.startsWith("../") ? relative : `./${relative}`;
}
function changesIn({ packaging }) {
  const pathsOf = (list) => {
    const paths = new Set(
      packaging.comparisons.filter((each) => each.list === list).flatMap((each) => each.packaging.filter((file) => !file.needsNoWord).map((file) => file.path))
    );
    return paths.size > many ? ["debian/"] : [...paths].sort();
  };
  return { "from-source": pathsOf("from-source"), "from-previous": pathsOf("from-previous") };
}

//# sourceMappingURL=commands-init.js.map


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


/***/ })

};

//# sourceMappingURL=661.index.js.map