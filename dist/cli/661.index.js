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
/* harmony import */ var _draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5845);
/* harmony import */ var _report_code_frame_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1274);
/* harmony import */ var _sources_launchpad_ask_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7875);
/* harmony import */ var _report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6601);
/* harmony import */ var _sources_find_manifests_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9411);
/* harmony import */ var _judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1714);
/* harmony import */ var _model_field_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1958);
/* harmony import */ var _model_publications_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(173);
/* harmony import */ var _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3357);
/* harmony import */ var _model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(506);
/* harmony import */ var _zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1943);
/* harmony import */ var _report_trusted_page_shared_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9062);
/* harmony import */ var _report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5252);
/* harmony import */ var _model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4471);
/* harmony import */ var _text_page_address_shared_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(938);
/* harmony import */ var _model_report_shared_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(246);
/* harmony import */ var _model_position_shared_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7465);
/* harmony import */ var _report_target_in_words_shared_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6780);
/* harmony import */ var _report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5445);
/* harmony import */ var _model_rules_shared_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2859);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9456);
/* harmony import */ var _generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(3587);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(145);
/* harmony import */ var _report_told_shared_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(5950);
/* harmony import */ var _report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(9862);
/* harmony import */ var _model_finding_shared_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(6561);
/* harmony import */ var _model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(759);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(9564);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(2882);
/* harmony import */ var _bound_2_shared_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(9455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(6760);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);































// src/commands/init.ts


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
    published: (series) => (0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .replacedBy */ ._0)(publications(series), void 0, today),
    uploaded: (series, source) => {
      const upstream = (0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .versionIn */ .It)(source);
      if (!upstream) return void 0;
      return publications(series).filter(({ pocket, status }) => ["proposed", "updates"].includes(pocket) && status !== "Deleted").flatMap(({ version }) => (0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .versionIn */ .It)(version) ?? []).filter((each) => each.upstream === upstream.upstream && each.epoch === upstream.epoch).sort(_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .compareVersions */ .Zy).at(-1)?.text;
    },
    known: (series, version) => (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .knownOf */ .bz)({ series, version }, facts, bug, today)
  };
}

// src/draft/ask-launchpad.ts
async function askedOfLaunchpad(evidence, { bug = (0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyBug */ .RX)(evidence), calendar, today }, settings, showLine) {
  const named = evidence.entries[0]?.package ?? evidence.package;
  const wanted = {
    bug,
    package: named,
    series: (0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesInUse */ .MA)({ calendar, today }).map(({ name: name2 }) => name2),
    development: (0,_model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .developmentRelease */ .RH)(calendar, today)?.name
  };
  const draft = await (0,_sources_launchpad_ask_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .launchpadDraft */ .eR)(settings, wanted, showLine);
  if (!draft) return { evidence, facts: void 0 };
  const { package: name, facts } = draft;
  const launchpad = launchpadEvidence(facts, { bug, name, today });
  return { evidence: { ...evidence, package: name, launchpad }, facts };
}

// src/draft/explain.ts
function explainSeries({ targets, skips, policy }, {
  own,
  demanded,
  plan
}) {
  const taken = targets.flatMap(({ series }) => series ?? []);
  const hasOwn = own !== void 0 && taken.includes(own);
  const newer = taken.filter((series) => hasOwn && demanded.includes(series) && series !== own);
  const older = taken.filter((series) => hasOwn && series.index < own.index);
  const isTaken = plan.targets.some(({ series }) => series === own);
  const known = [...taken, ...skips.map(({ series }) => series)];
  const also = plan.targets.map(({ series }) => series).filter((series) => !known.includes(series));
  const offers = hasOwn && (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .backportsWholeVersions */ .Gm)(policy) ? also : [];
  return [
    ...hasOwn || taken.length === 0 ? [] : [`Targets: ${names(taken)}, since the packaging here is for none of them.`],
    ...hasOwn && !isTaken ? [
      `Target: ${own.name}, for which the packaging here is. The policy does not take it today${plan.targets.length === 0 ? "" : ` (it takes ${names(plan.targets.map(({ series }) => series))})`}: the check below says why.`
    ] : [],
    ...newer.length === 0 ? [] : [
      `Targets, too: ${names(newer)}. Newer series in support get the update first, or whoever upgrades loses it; one that has it already belongs under \`skips\`, with \`carries\`.`
    ],
    ...older.length === 0 ? [] : [
      `Targets, too: ${names(older)}, by what is prepared on ${older.length === 1 ? "its branch" : "their branches"}.`
    ],
    ...skips.map(
      ({ series, carries, by }) => carries === void 0 ? `Skipped: ${series.name}, which the policy does not take; its \`reason\` says so.` : `Skipped: ${series.name}, which has ${carries} already${by === void 0 ? "" : `, by ${by}`}. If that is not released yet, make the series a target.`
    ),
    ...offers.length === 0 ? [] : [`The policy takes ${names(offers)}, too: add what gets the update as targets.`]
  ];
}
function names(series) {
  return (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_29__/* .joinWords */ .yZ)(series.map(({ name }) => name));
}

// src/draft/left-to-fill.ts
var comment = /^\s*(?:- |# ){0,3}([a-z-]+):(.*?)\s# TODO: ([\s\S]*)$/;
function leftToFill(draft, later) {
  return draft.split("\n").flatMap((text, index) => {
    if (!text.includes("TODO") || later.some((mark) => text.includes(mark))) return [];
    const [, key, value = "", what] = comment.exec(text) ?? [];
    const told = key === void 0 ? text.trim() : `${key}:${value.trimEnd()} (${what})`;
    return [{ line: index + 1, what: (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_29__/* .shorten */ .ml)((0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_29__/* .oneLine */ .TN)(told), 160) }];
  });
}

// src/draft/context.ts
function contextOf(evidence, { policy, calendar, bug }) {
  return {
    evidence,
    calendar,
    own: (0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .ownSeries */ .oE)(evidence, calendar),
    sru: {
      version: evidence.entries[0]?.version,
      isFix: policy.source === "any" && (0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .isFix */ .cz)(evidence, calendar),
      bugs: [...bug === void 0 ? [] : [bug], ...(0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .bugsClosed */ .eP)(evidence)]
    }
  };
}

// src/draft/prepared.ts
function preparedIn(series, { packaging }, calendar, published, sru) {
  const branches = packaging.get(series.name) ?? [];
  const hasArchive = branches.some(({ standing }) => standing !== "work");
  const found = branches.flatMap(({ entries: [top], ref: by, standing }) => {
    if (!top || !isOfSru(top, sru)) return [];
    const named = (0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesOfEntry */ .fe)(top, calendar);
    if (named && named !== series) return [];
    if (published && !(0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .isLowerVersion */ .sG)(published.version, top.version)) return [];
    const state = stateOf(top, standing === "proposed" || (0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .isForProposed */ .a9)(top), hasArchive);
    return state === void 0 ? [] : [{ version: top.version, by, state }];
  });
  return (0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .highest */ .BR)(found, ({ version }) => version);
}
function stateOf(top, isProposed, hasArchive) {
  if (!(0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .isFinished */ .$g)(top)) return "still UNRELEASED";
  if (isProposed) return "in -proposed at most";
  return hasArchive ? "not in the archive yet" : void 0;
}
function isOfSru(entry, { version, isFix: isFix2, bugs }) {
  if ((0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .closesOne */ .kd)(entry, bugs)) return true;
  const [own, theirs] = [(0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .versionIn */ .It)(version), (0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .versionIn */ .It)(entry.version)];
  return !isFix2 && own !== void 0 && theirs !== void 0 && (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameUpstream */ .qx)(own, theirs);
}

// src/draft/targets.ts
var unknownTarget = {
  version: void 0,
  replaces: void 0,
  ref: void 0
};
function withTargets(facts, more, context) {
  const added = [...new Set(more)].filter((series) => !facts.targets.some((target) => target.series === series)).map((series) => targetOf(series, facts, context));
  const targets = [...facts.targets, ...added].sort(
    (one, other) => (other.series?.index ?? 0) - (one.series?.index ?? 0)
  );
  return { ...facts, targets };
}
function targetOf(series, facts, context) {
  const { launchpad } = context.evidence;
  const drafted = targetInRepository(series, facts, context);
  if (!launchpad) return drafted;
  const uploaded = context.own === series ? void 0 : launchpad.uploaded(series.name, facts.source?.version);
  const version = uploaded ?? drafted.version;
  const known = version === void 0 ? void 0 : launchpad.known(series.name, version);
  const replaces = known?.replaces ?? (version === void 0 ? launchpad.published(series.name) : void 0);
  const { version: ofVersion, replaces: ofReplaces, ref: ofRef, ...notes } = drafted.notes ?? {};
  return {
    ...drafted,
    version,
    ...known,
    replaces: replaces ?? drafted.replaces,
    // A ref holds what it replaces, or is none.
    ref: replaces === void 0 || replaces === drafted.replaces ? drafted.ref : void 0,
    notes: {
      ...notes,
      ...uploaded === void 0 && ofVersion !== void 0 && { version: ofVersion },
      ...replaces === void 0 && ofReplaces !== void 0 && { replaces: ofReplaces },
      ...replaces === void 0 && ofRef !== void 0 && { ref: ofRef }
    }
  };
}
function targetInRepository(series, facts, context) {
  const upload = uploadTo(series, facts, context);
  const { version } = upload;
  const replaced = replacedIn(series, upload, context);
  const own = (0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .versionIn */ .It)(version);
  const upstream = facts.policy.source === "upstream" && own ? (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .upstreamOf */ .Fw)(own) : void 0;
  return {
    series,
    version,
    ...replaced,
    upstream: upstream === facts.source?.upstream ? void 0 : upstream,
    notes: { ...replaced.notes, ...upload.note !== void 0 && { version: upload.note } }
  };
}
function uploadTo(series, { source, policy }, { evidence, calendar, own, sru }) {
  const [top] = evidence.entries;
  if (top && own === series) {
    const note2 = (0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .isFinished */ .$g)(top) ? void 0 : "the version uploaded; its entry is still UNRELEASED";
    return { version: top.version, isWritten: true, note: note2 };
  }
  const published = (0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .foundPublished */ .zk)(series, evidence, calendar);
  const prepared = preparedIn(series, evidence, calendar, published, sru);
  if (prepared)
    return {
      version: prepared.version,
      isWritten: true,
      note: `the version uploaded, by ${prepared.by}: ${prepared.state}`
    };
  if (published && !published.doubt && isOfSru(published.entry, sru))
    return {
      version: published.version,
      isWritten: true,
      note: `by ${published.by}; if that is released already, take this target out`
    };
  const guess = (0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .versionForSeries */ .Tw)(series, own, top?.version, source, policy);
  const like = sru.isFix ? void 0 : (0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .withNumberOf */ .Rg)(series, own, top?.version);
  const has = published && !published.doubt ? `; ${published.by} is at ${published.version}` : "";
  const note = guess === void 0 ? `the version to upload${like === void 0 ? "" : `, ${like}?`}${has}` : `TODO: a guess by ${own ? `${own.name}'s` : "the source's"} version${has}`;
  return { version: guess, isWritten: false, note };
}
function replacedIn(series, { version, isWritten }, { evidence, calendar }) {
  const found = (0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .foundPublished */ .zk)(series, evidence, calendar, isWritten ? version : void 0);
  const nothing = { replaces: void 0, ref: void 0 };
  const isThere = evidence.packaging.has(series.name);
  if (!found) {
    const why = isThere ? `the branches of ${series.name} here have no older version that is out` : `no branch of ${series.name} here says`;
    return { ...nothing, notes: { replaces: `TODO: what ${series.name} has today: ${why}` } };
  }
  if (found.doubt !== void 0)
    return { ...nothing, notes: { replaces: `TODO: ${found.version}? ${found.doubt} (${found.by})` } };
  if (version !== void 0 && !(0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .isLowerVersion */ .sG)(found.version, version))
    return {
      ...nothing,
      notes: { replaces: `TODO: ${found.by} has ${found.version}, which is not below this version` }
    };
  const { version: replaces, by } = found;
  const ref = found.ref();
  return {
    replaces,
    ref,
    notes: {
      ...by !== ref && { replaces: `what ${series.name} has today, by ${by}` },
      ...ref === void 0 && evidence.refOf && { ref: `TODO: no branch, tag or commit here holds ${replaces}` }
    }
  };
}

// src/draft/skips.ts
function withNewerSeries(facts, newer, evidence, wish) {
  const { policy, calendar, today } = wish;
  const context = contextOf(evidence, wish);
  const versions = facts.targets.map(({ version }) => version);
  const skips = [...new Set(newer)].flatMap((series) => {
    if (facts.targets.some((target) => target.series === series)) return [];
    const carried = carriedIn(series, versions, context);
    if (carried) return [{ series, ...carried }];
    const isTaken = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .isAllowedTarget */ .Ae)(series, policy, {
      calendar,
      day: today,
      source: facts.source?.series,
      targets: facts.targets.flatMap((target) => target.series ?? [])
    });
    return isTaken ? [] : [{ series, carries: void 0 }];
  });
  const targets = newer.filter((series) => !skips.some((skip) => skip.series === series));
  return belowSkips(withTargets({ ...facts, skips }, targets, context));
}
function carriedIn(series, versions, { evidence, calendar, sru }) {
  const { launchpad } = evidence;
  if (launchpad?.series.includes(series.name)) return void 0;
  const found = (0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .foundPublished */ .zk)(series, evidence, calendar);
  const archived = launchpad?.published(series.name);
  const there = (0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .versionIn */ .It)(archived ?? found?.version);
  if (!there) return void 0;
  const carried = {
    carries: there.text,
    by: archived === void 0 ? byWhom(found) : "Launchpad"
  };
  if (sru.isFix) return hasFix(found, there.text, sru.bugs) ? carried : void 0;
  const wanted = versions.flatMap((version) => (0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .versionIn */ .It)(version) ?? []);
  return wanted.some((version) => (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .compareUpstream */ .rR)(there, version) >= 0) ? carried : void 0;
}
function byWhom(found) {
  return found?.doubt === void 0 ? found?.by : `${found.by}; ${found.doubt}`;
}
function hasFix(found, there, bugs) {
  if (!found || (0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .isLowerVersion */ .sG)(there, found.version)) return false;
  return found.history.some((entry) => (0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .closesOne */ .kd)(entry, bugs));
}
function belowSkips(facts) {
  const targets = facts.targets.map((target) => {
    const { series, version } = target;
    const drafted = (0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .versionIn */ .It)(version);
    if (!series || !drafted || version !== (0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .backportVersion */ .rc)(facts.source, series)) return target;
    const isAbove = facts.skips.some(
      (skip) => skip.series.index > series.index && !(0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .isLowerVersion */ .sG)(version, skip.carries)
    );
    const epoch = drafted.epoch === 0 ? "" : `${drafted.epoch}:`;
    return isAbove ? { ...target, version: `${epoch}${drafted.upstream}-0ubuntu0.${series.number}.1` } : target;
  });
  return { ...facts, targets };
}

// src/draft/source.ts
function draftSource(evidence, { policy, calendar }, own, planned) {
  const [top, below] = evidence.entries;
  const version = (0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .versionIn */ .It)(top?.version);
  if (policy.source === "any") return void 0;
  if (policy.source === "upstream") return { upstream: version && (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .upstreamOf */ .Fw)(version) };
  const from = broughtFrom(evidence, calendar, own, planned);
  const series = (from && (0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesOfEntry */ .fe)(from, calendar)) ?? planned;
  const published = series && (0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .foundPublished */ .zk)(series, evidence, calendar);
  const known = published?.doubt === void 0 ? published : void 0;
  const older = (0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .versionIn */ .It)(below?.version);
  const base = version && older && (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .isBackportOf */ .kX)(version, older) ? older.text : void 0;
  const archived = series && evidence.launchpad?.published(series.name);
  const told = archived ?? known?.version ?? from?.version;
  const found = told ?? base;
  const ref = found !== void 0 && published?.version === found ? published.ref() : void 0;
  return { series, version: found, ref, notes: notesOn(series, { told, base, by: known?.by }) };
}
function broughtFrom({ entries: [top, ...older] }, calendar, own, planned) {
  const version = (0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .versionIn */ .It)(top?.version);
  const same = older.filter((entry) => {
    const series = (0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesOfEntry */ .fe)(entry, calendar);
    return series && own && series.index > own.index && hasUpstreamOf(entry, version);
  });
  return same.find((entry) => (0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesOfEntry */ .fe)(entry, calendar) === planned) ?? same[0];
}
function notesOn(series, { told, base, by }) {
  if (told !== void 0) return by === void 0 ? {} : { version: `the version published there, by ${by}` };
  if (base === void 0)
    return series ? { version: `the version published there; no branch of ${series.name} here tells` } : {};
  return {
    version: `TODO: check that ${series?.name ?? "the source"} has it: by the changelog, this backport was made from it`
  };
}
function hasUpstreamOf(entry, version) {
  const other = (0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .versionIn */ .It)(entry.version);
  return version !== void 0 && other !== void 0 && (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .isPackedAlike */ .dr)(other, version);
}

// src/draft/first-draft.ts
function draftFacts(evidence, wish) {
  const { policy, policyName, calendar, today } = wish;
  const [top] = evidence.entries;
  const context = contextOf(evidence, wish);
  const { own } = context;
  const plan = (0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .planFor */ .bJ)(policy, calendar, today);
  const source = draftSource(evidence, wish, own, plan.source);
  const bugs = (0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .bugsClosed */ .eP)(evidence);
  const bug = wish.bug ?? (0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyBug */ .RX)(evidence);
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
  const planned = plan.source ? plan.targets.map(({ series: series2 }) => series2) : [];
  const series = chosenSeries(context, wish, { source, planned });
  if (series.length > 0) return withTargets(facts, series, context);
  return {
    ...facts,
    targets: [{ ...unknownTarget, series: void 0, version: own ? void 0 : top?.version }]
  };
}
function chosenSeries(context, { policy, calendar, today }, { source, planned }) {
  const { own, evidence } = context;
  const isOlder = (series) => !source?.series || series.index < source.series.index;
  const tasks = (evidence.launchpad?.series ?? []).flatMap((name) => calendar.byName.get(name) ?? []);
  const told = tasks.filter(isOlder);
  const open = planned.filter((each) => carriedIn(each, [source?.version], context) === void 0);
  const atHand = own && own !== source?.series && (0,_model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .isReleased */ .OZ)(own, today) ? [own] : [];
  const [first = []] = [atHand, told, open, planned].filter((some) => some.length > 0);
  const prepared = calendar.series.filter(
    (each) => isOlder(each) && (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .takesUpdates */ .rM)(each, policy, today) && isOnItsWay(each, context)
  );
  return [.../* @__PURE__ */ new Set([...first, ...prepared])];
}
function isOnItsWay(series, { evidence, calendar, own, sru }) {
  if (series === own) return false;
  const published = (0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .foundPublished */ .zk)(series, evidence, calendar);
  if (!published || published.doubt || !isOfSru(published.entry, sru))
    return preparedIn(series, evidence, calendar, published, sru) !== void 0;
  const branches = evidence.packaging.get(series.name) ?? [];
  const isNewest = branches.every(
    ({ standing, entries: [top] }) => standing === "work" && top?.version === published.version
  );
  return own !== void 0 && series.index < own.index && branches.length > 0 && isNewest;
}
function onlyPackage({ packages }) {
  return packages.length === 1 && !packages[0]?.includes("*") ? packages[0] : void 0;
}

// src/draft/template.ts
function fillTemplate(policy, names2) {
  const values = {
    "{package}": names2.package,
    "{version}": names2.version,
    "{series}": (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_29__/* .joinWords */ .yZ)(names2.series),
    "{source}": names2.source,
    "{page}": policy.documentation,
    "{bug}": names2.bug ?? "TODO: the number of the bug"
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
function yamlLine(indent, key, value, comment2) {
  const written = `${indent}${key}:${value === void 0 ? "" : ` ${yamlScalar(value)}`}`;
  const behind = (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_29__/* .oneLine */ .TN)(value === void 0 ? `TODO: ${comment2}` : comment2);
  return behind === "" ? written : `${written.padEnd(commentColumn - 1)} # ${behind}`;
}
function optionalLine(indent, key, value, comment2) {
  if (value !== void 0) return yamlLine(indent, key, value, comment2);
  const written = `${indent}# ${key}:`;
  return comment2 === "" ? written : `${written.padEnd(commentColumn - 1)} # ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_29__/* .oneLine */ .TN)(comment2)}`;
}
function yamlScalar(value) {
  if (/^[1-9]\d*$/.test(value)) return value;
  const text = (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_29__/* .oneLine */ .TN)(value);
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
  const title = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .writeTitle */ .Gn)(policy.title, name, upstreamVersion(facts) ?? unknown, targetNames(facts));
  return title.replace("{words}", unknown);
}
function targetNames({ targets }) {
  const names2 = targets.flatMap(({ series }) => series?.name ?? []);
  return names2.length > 0 ? names2 : [unknown];
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
  const calledOut = paths.map((path2) => `${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_29__/* .oneLine */ .TN)(path2)}: TODO: why it differs.`);
  return calledOut.length === 0 ? filled : `${filled}
${calledOut.join("\n")}
`;
}
function upstreamVersion({ source, targets }) {
  return source?.upstream ?? (0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .versionIn */ .It)(source?.version ?? targets[0]?.version)?.upstream;
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
    yamlLine("  ", "series", source.series?.name, "the series backported from"),
    yamlLine("  ", "version", source.version, source.notes?.version ?? "the version published there"),
    optionalLine("  ", "ref", source.ref, source.notes?.ref ?? "the git ref that holds its packaging"),
    ""
  ];
}
function targetLines(target, isFirst) {
  const { series, version, upstream, replaces, ref, notes = {} } = target;
  const required = [
    yamlLine("  - ", "series", series?.name, notes.series ?? "the series backported to"),
    yamlLine("    ", "version", version, notes.version ?? "the version uploaded"),
    ...upstream === void 0 ? [] : [yamlLine("    ", "upstream", upstream, "its own upstream version")]
  ];
  const more = [
    ["replaces", replaces, "what the series has today"],
    ["ref", ref, "the git ref that holds the packaging it replaces"],
    ["uploaded", void 0, "the day, once it has happened; the same for the next three"],
    ["accepted", target.accepted, "when it entered -proposed: ageing starts"],
    ["verified", target.verified, "when its verification there succeeded"],
    ["released", target.released, "when it was released to -updates"]
  ];
  const said = notes;
  return [
    ...required,
    ...more.map(
      ([key, value, comment2]) => optionalLine("    ", key, value, said[key] ?? (isFirst ? comment2 : ""))
    )
  ];
}
function skipLines({ skips }) {
  const what = "newer supported series that are left out on purpose";
  if (skips.length === 0) {
    return [
      `${"# skips:".padEnd(commentColumn - 1)} # ${what}`,
      "#   - series:",
      `${"#     carries:".padEnd(commentColumn - 1)} # the version that it has already; or`,
      `${"#     removed: true".padEnd(commentColumn - 1)} # the archive no longer has the package there; or`,
      `${"#     reason:".padEnd(commentColumn - 1)} # why it is left out`,
      ""
    ];
  }
  return [
    `${"skips:".padEnd(commentColumn - 1)} # ${what}`,
    ...skips.flatMap(({ series, carries, by }) => [
      yamlLine("  - ", "series", series.name, ""),
      carries === void 0 ? yamlLine("    ", "reason", void 0, "why it is left out; or `carries`: the version that it has") : yamlLine("    ", "carries", carries, `the version that it has already${by ? `, by ${by}` : ""}`)
    ]),
    ""
  ];
}

// src/draft/manifest.ts
function draftManifest(facts) {
  const { policyName, targets, bug, otherBugs } = facts;
  return [
    `# yaml-language-server: $schema=${schemaAddress("manifest", _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_23__/* .about */ .C.homepage)}`,
    "# A backport manifest. `sru-gate check` says what is still to do; every key is explained at",
    `# ${(0,_text_page_address_shared_js__WEBPACK_IMPORTED_MODULE_15__/* .pageAddress */ .qx)("manifest")}`,
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
      ...changes[list].flatMap((path2) => [
        yamlLine("    - ", "path", path2, path2.endsWith("/") ? "all below it" : ""),
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

// src/draft/whole-draft.ts
var many = 3;
function wholeDraft(evidence, wish, { file, shown }, around) {
  const read = (facts2) => {
    const files = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .withFiles */ .oT)(around.files, /* @__PURE__ */ new Map([[file, draftManifest(facts2)]]));
    return (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .readManifest */ .WI)(file, shown, { ...around, files }).backport;
  };
  const first = draftFacts(evidence, wish);
  const backport = read(first);
  const demanded = backport.targets.items.flatMap((target) => (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .demandedSeries */ .IG)(backport, target));
  const complete = withNewerSeries(first, demanded, evidence, wish);
  const facts = { ...complete, changes: changesIn(read(complete)) };
  return { facts, text: draftManifest(facts), demanded };
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

// src/text/bug-number.ts
var spoken = /^(?:lp[\s:]{0,5})?#?([1-9]\d{0,9})$/i;
var address = /^(?:https?:\/\/)?(?:(?:bugs\.)?launchpad\.net\/(?:[^?#\s]{0,200}\/)?(?:\+bug|bugs)\/|pad\.lv\/)([1-9]\d{0,9})(?:[/?#]\S{0,200})?$/i;
function bugNumberIn(written) {
  const text = written.trim();
  return (spoken.exec(text) ?? address.exec(text))?.[1];
}

// src/commands/init-place.ts
async function choosePlace(evidence, { output, force, bug = (0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyBug */ .RX)(evidence), calendar, today }, world) {
  const { files, workingDirectory } = world;
  const version = evidence.entries[0]?.version;
  const second = `backports/${fileName(version ?? (bug === void 0 ? void 0 : `lp${bug}`))}.yaml`;
  const found = await (0,_sources_find_manifests_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .findManifests */ .kD)([], workingDirectory, files);
  const others = "manifests" in found ? found.manifests : [];
  const place = { named: output ?? _sources_find_manifests_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .usualPlace */ .oF, second, others };
  if (output !== void 0 || force || others.length === 0) return place;
  const around = { files, workspace: (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .workspaceOf */ .B3)(world), calendar, today };
  for (const file of others) {
    const shown = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .shownPath */ .pS)(file, workingDirectory);
    const what = whySame((0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .openOne */ .b8)(file, shown, around), evidence, bug);
    if (what === void 0) continue;
    const replaces = shown === _sources_find_manifests_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .usualPlace */ .oF ? "--force" : `--output ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_29__/* .oneLine */ .TN)(shown)} --force`;
    const beside = shown === second ? "name another file with --output" : `write a second one beside it with --output ${second}, where the check finds both`;
    throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .CannotRun */ .zm(
      `${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_29__/* .quote */ .hD)(shown, 300)} ${what}. Nothing was written. Edit that manifest; or replace it with ${replaces}; or ${beside}.`
    );
  }
  return { ...place, named: second };
}
function whySame({ manifest, facts }, { entries: [top], package: controlled }, bug) {
  if (!manifest) return "is there, but cannot be read as a manifest";
  const [written, name] = [facts.package.value, top?.package ?? controlled];
  if (written !== void 0 && name !== void 0 && written !== name) return void 0;
  if (facts.targets.items.some(({ version }) => (0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameVersion */ .p)(version.value?.text, top?.version)))
    return `is already the manifest of ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_29__/* .quote */ .hD)(top?.version ?? "")}`;
  if (bug !== void 0 && facts.sru.bug.value === bug)
    return `is already the manifest of bug ${bug}, and one manifest is for all series of an SRU bug`;
  return top === void 0 && bug === void 0 ? "is there already, and without debian/changelog or --bug it is not clear whether it is for the same backport" : void 0;
}
function fileName(version = "second") {
  return version.replace(/^\d+:/, "").replace(/[^\w.+~-]/g, "-");
}

// src/commands/init.ts
async function initCommand(options, world) {
  const { files, git, workingDirectory } = world;
  (0,_sources_launchpad_ask_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseIdle */ .n6)(options);
  const today = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .chosenDay */ .BR)(options.date, world);
  const calendar = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .chosenCalendar */ .hk)(options.calendar, world);
  const bug = chosenBug(options.bug);
  const workspace = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .workspaceOf */ .B3)(world);
  const folder = node_path__WEBPACK_IMPORTED_MODULE_31__.dirname(node_path__WEBPACK_IMPORTED_MODULE_31__.resolve(workingDirectory, options.output ?? _sources_find_manifests_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .usualPlace */ .oF));
  const top = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .gitTopLevel */ .oB)(files, folder) ?? workspace;
  const shown = (0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherEvidence */ .hx)(top, { calendar, today }, world);
  const place = await choosePlace(shown, { ...options, bug, calendar, today }, world);
  const file = node_path__WEBPACK_IMPORTED_MODULE_31__.resolve(workingDirectory, place.named);
  const { evidence, facts: asked } = await askedOfLaunchpad(
    shown,
    { bug, calendar, today },
    options,
    world.showProgress
  );
  const chosen = options.policy === void 0 ? (0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .choosePolicy */ .KV)(evidence, calendar) : { name: options.policy, why: [] };
  const policy = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .policyOn */ .Gn)((0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .chosenPolicy */ .fV)(chosen.name, world) ?? (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .builtinPolicy */ .Kp)("sru"), today);
  const wish = { policy, policyName: policyAsNamed(chosen.name, file, world), calendar, today, bug };
  const around = { files, git, workspace, calendar, today, policy: void 0 };
  const { facts, text, demanded } = wholeDraft(evidence, wish, { file, shown: place.named }, around);
  (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .writeFile */ ._h)(
    {
      named: place.named,
      text,
      what: "The manifest",
      isNew: options.force !== true,
      beside: place.second
    },
    world
  );
  const hasChangelog = evidence.entries.length > 0;
  const report = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .check */ .z6)({
    ...around,
    manifests: [file],
    neighbours: [.../* @__PURE__ */ new Set([...place.others, file])],
    workingDirectory,
    launchpad: asked && /* @__PURE__ */ new Map([[file, asked]]),
    gate: "auto"
  });
  const told = [
    `Wrote ${(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .shownPath */ .pS)(file, workingDirectory)} under the policy ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_29__/* .quote */ .hD)(policy.name)}${besideOthers(place.others, file, world)}.`,
    ...hasChangelog ? [] : ["There is no debian/changelog here to take package, version and targets from."],
    ...chosen.why,
    ...explainSeries(facts, {
      own: (0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .ownSeries */ .oE)(evidence, calendar),
      demanded,
      plan: (0,_draft_evidence_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .planFor */ .bJ)(policy, calendar, today)
    }),
    ...options.launchpad && facts.bug === void 0 ? ["Launchpad was not asked about the SRU bug: name the bug with --bug."] : [],
    ...(0,_model_finding_shared_js__WEBPACK_IMPORTED_MODULE_26__/* .allFindings */ .c4)(report).filter(({ rule }) => explaining.includes(rule)).map(({ message, help }) => `${message} ${help}`),
    "What only you know, by the line:",
    ...leftToFill(text, policy.placeholdersUntilRelease).map(
      ({ line, what }) => `  ${String(line).padStart(3)}  ${what}`
    )
  ].map(_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_28__/* .safeLine */ .o);
  const judged = hasChangelog || asked ? `What the check says of it now:

${await (0,_report_code_frame_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .printText */ .n)(report, world)}` : "Then `sru-gate check` says what is still to do.\n";
  world.print(`${told.join("\n")}
${judged}`);
  return _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodes */ .hS.nothingToFailOn;
}
function besideOthers(others, file, { workingDirectory }) {
  const names2 = others.filter((other) => other !== file).map((other) => (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .shownPath */ .pS)(other, workingDirectory));
  return names2.length === 0 ? "" : `, beside ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_29__/* .quoteList */ .JN)(names2)}`;
}
function chosenBug(written) {
  const bug = written === void 0 ? void 0 : bugNumberIn(written);
  if (written !== void 0 && bug === void 0)
    throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .CannotRun */ .zm(
      `${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_29__/* .quote */ .hD)(written)} is neither the number of a bug nor the address of a bug on Launchpad: write it like 2130000, LP: #2130000 or https://bugs.launchpad.net/bugs/2130000.`
    );
  return bug;
}
var explaining = ["launchpad-unreachable", "bug-private", "bug-not-found", "bug-duplicate"];
function policyAsNamed(named, manifest, { files, workingDirectory }) {
  const file = node_path__WEBPACK_IMPORTED_MODULE_31__.resolve(workingDirectory, named);
  if (!(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .isPolicyPath */ .cP)(named) || files.kind(file) === void 0) return named;
  const relative = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .shownPath */ .pS)(file, node_path__WEBPACK_IMPORTED_MODULE_31__.dirname(manifest));
  return relative.startsWith("../") ? relative : `./${relative}`;
}

//# sourceMappingURL=commands-init.js.map


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


/***/ })

};

//# sourceMappingURL=661.index.js.map