export const id = 511;
export const ids = [511];
export const modules = {

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


/***/ }),

/***/ 4511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   propose: () => (/* binding */ propose)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _action_github_place_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8642);
/* harmony import */ var _judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9218);
/* harmony import */ var _sources_ask_git_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9639);
/* harmony import */ var _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1597);
/* harmony import */ var _model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(391);
/* harmony import */ var _actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(955);
/* harmony import */ var _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(681);
/* harmony import */ var _model_field_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4166);
/* harmony import */ var _model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9338);
/* harmony import */ var _model_publications_shared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6813);
/* harmony import */ var _zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2151);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8848);
/* harmony import */ var _model_position_shared_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(73);
/* harmony import */ var _generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(243);
/* harmony import */ var _model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3335);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3281);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9522);
/* harmony import */ var _action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9058);
/* harmony import */ var _bound_shared_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4678);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6760);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(8161);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3024);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);




















// src/report/unanswered.ts
function unansweredInWords({ what, why, help }) {
  return `${what} could not be had from Launchpad: ${why}. ${help}`;
}

// src/run/sync/from-changelogs.ts
function fromChangelogs(backport) {
  const replaced = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .readChangelogs */ .Kj)(backport).flatMap((changelog) => replacedIn(changelog, backport));
  const bugs = closedIn(backport);
  return { additions: [...replaced, ...bugs.additions], left: bugs.left };
}
function replacedIn({ target, top, below: below2 }, backport) {
  const { state } = target.replaces;
  const isOpen = state === "unanswered" || state === "absent" && !backport.launchpad;
  const [series, version] = [target.series.value, target.version.value];
  if (!isOpen || !series || !version || !below2 || !(0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .isVersion */ .lF)(top.version, version)) return [];
  const older = (0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .versionIn */ .It)(below2.version);
  const isOfSeries = below2.package === top.package && (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .seriesOf */ .Lf)(below2) === series.name;
  if (!older || !isOfSeries || !isBefore(older, version, backport)) return [];
  return [
    {
      addition: { path: target.path, key: "replaces", value: older.text },
      words: `replaces: ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_17__/* .quote */ .hD)(older.text)} of ${series.name}, the entry below in its changelog`
    }
  ];
}
function isBefore(older, version, { policy }) {
  const isAttempt = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .backportsWholeVersions */ .Gm)(policy) && (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameUpstream */ .qx)(older, version);
  return (0,_model_publications_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .compareVersions */ .Zy)(older, version) < 0 && !isAttempt;
}
var mostBugs = 100;
function closedIn(backport) {
  const { bugs, policy, waivers } = backport;
  const { severities } = policy;
  if (severities["changelog-undeclared-bug"] === "off") return { additions: [], left: [] };
  const found = /* @__PURE__ */ new Map();
  for (const { bug, changelog } of (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .undeclaredBugs */ .lL)(backport)) {
    if (isBugNumber(bug) && !found.has(bug)) found.set(bug, changelog);
  }
  if (found.size === 0) return { additions: [], left: [] };
  if (found.size > mostBugs) {
    const why = `more than ${mostBugs}: see which of them this upload fixes`;
    return {
      additions: [],
      left: [
        `\`bugs\` stays as it is: the changelog closes ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_17__/* .counted */ .hS)(found.size, "bug")} that it lacks, ${why}`
      ]
    };
  }
  const isFound = ![severities["placeholder-text"], severities["bug-test-case"]].includes("off") && !waivers.items.some(({ rule }) => rule.value === "placeholder-text");
  const items = [...found.keys()].map((id) => ({ id, ...isFound && { "test-case": testCase } }));
  const words = [...found].map(
    ([bug, { top, target }]) => `${bug} (closed by the entry of ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_17__/* .quote */ .hD)(top.version)} for ${(0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .shownSeries */ .xX)(target)})`
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
  const series = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .shownSeries */ .xX)(target);
  const whence = {
    accepted: "published in -proposed",
    verified: `by the tag ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_17__/* .quote */ .hD)((0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .doneTag */ .Nf)(series))} of the SRU bug`,
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
  const series = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .shownSeries */ .xX)(target);
  const version = (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_17__/* .quote */ .hD)(value.text);
  if ((0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .replacedOtherwise */ .n$)(target, value, backport)) {
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
  if (names.length === 0 || (0,_model_field_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .isGiven */ .qR)(unverified)) return [];
  const addition = { path: verified.path, items: names };
  const tags = names.map((name) => (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_17__/* .quote */ .hD)((0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .doneTag */ .Nf)(name))).join(", ");
  return [
    { addition, words: `verified: ${names.join(", ")} of bug ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_17__/* .quote */ .hD)(id.value ?? "")}, by its tags ${tags}` }
  ];
}

// src/run/why-unreadable.ts
function whyUnreadable({ problems, manifest }) {
  const problem = manifest ? problems.find(({ rule }) => rule === "manifest-syntax") : problems[0];
  if (!problem) return void 0;
  const line = "position" in problem.at ? `line ${problem.at.position.line}: ` : "";
  return `${line}${problem.message} ${problem.help}`;
}

// src/run/sync.ts
function syncAll(request) {
  const texts = /* @__PURE__ */ new Map();
  const written = [];
  const left = [];
  const failed = [];
  const opening = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .openingFor */ .aH)(request);
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
  const trouble = whyUnreadable(opened);
  if (trouble !== void 0) return { trouble };
  const { backport } = gather(opened);
  const ofBug = { additions: (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .statements */ .Fn)(backport), left: [] };
  const { text, ...told } = added(opened, [fromLaunchpad(backport), ofBug, fromChangelogs(backport)]);
  const change = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .withNewText */ .Iu)(opened, text, files);
  return change ? { change, ...told } : { trouble: "it changed meanwhile. Run it again." };
}
function unansweredIn({ launchpad }) {
  const all = [...launchpad?.values() ?? []].flatMap(({ unreachable }) => unreachable);
  return [...new Set(all.map(unansweredInWords))];
}
var mostRead = 8 * 1024 * 1024;
function added({ text, facts }, found) {
  const left = found.flatMap((each) => each.left);
  const additions = found.flatMap((each) => each.additions);
  if (facts.targets.state !== "written") return { text, written: [], left: [_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableTargets */ .M9] };
  const most = Math.max(1, Math.floor(mostRead / (text.length + 1)));
  const written = [];
  let now = text;
  for (const { addition, words } of additions.slice(0, most)) {
    const after = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .withAddition */ .xu)(now, addition);
    if (after === void 0) left.push((0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .toWriteByHand */ .rS)(addition, facts));
    else written.push(words);
    now = after ?? now;
  }
  if (additions.length > most)
    left.push(`${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_17__/* .counted */ .hS)(additions.length - most, "more key")} can be written: run it again`);
  return { text: now, written, left };
}

// src/sources/at-branch.ts


// src/sources/branch-tree.ts
function treeOf(top, commit) {
  const answer = (0,_sources_ask_git_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .askForHeld */ .kI)(top, ["ls-tree", "-r", "-t", "-z", "-l", "--full-tree", commit], _sources_ask_git_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .longestList */ .XZ);
  if ("unreadable" in answer) return answer;
  const nodes = /* @__PURE__ */ new Map([["", { kind: "folder", object: "", size: 0 }]]);
  const names = /* @__PURE__ */ new Map([["", []]]);
  for (const entry of answer.out.toString().split("\0")) {
    const [, mode = "", object = "", size = "", file = ""] = /^(\d+) \w+ (\w+) +(\S+)\t(.*)$/s.exec(entry) ?? [];
    if (!isPath(file)) continue;
    const kind = kindOf(mode);
    nodes.set(file, { kind, object, size: Number(size) || 0 });
    if (kind === "folder") names.set(file, []);
    const slash = file.lastIndexOf("/");
    names.get(file.slice(0, Math.max(0, slash)))?.push(file.slice(slash + 1));
  }
  for (const each of names.values()) each.sort(_model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_15__/* .compareText */ .n);
  return { nodes, names };
}
function isPath(file) {
  return file !== "" && file.split("/").every((name) => !/^(?:|\.|\.\.|\.git)$/i.test(name));
}
function kindOf(mode) {
  if (mode === "040000" || mode === "160000") return "folder";
  return mode === "120000" ? "link" : "file";
}
var mostLinks = 40;
function resolvedIn({ nodes, names }, file, readLink) {
  const pending = stepsOf(file);
  const at = [];
  let links = 0;
  for (let name = pending.pop(); name !== void 0; name = pending.pop()) {
    if (!names.has(at.join("/"))) return void 0;
    if (name === "..") {
      if (at.pop() === void 0) return void 0;
      continue;
    }
    const node = nodes.get([...at, name].join("/"));
    if (!node) return void 0;
    if (node.kind !== "link") {
      at.push(name);
      continue;
    }
    const said = readLink(node);
    if (said === void 0 || said.startsWith("/") || ++links > mostLinks) return void 0;
    pending.push(...stepsOf(said));
  }
  return at.join("/");
}
function stepsOf(file) {
  return file.split("/").filter((name) => name !== "" && name !== ".").reverse();
}

// src/sources/at-branch.ts
function atBranch({ files, git }, top, { commit }) {
  const tree = treeOf(top, commit);
  if ("unreadable" in tree) return tree;
  return { files: below(top, filesOf(tree, top), files), git: gitAt(git, commit) };
}
function below(top, inside, outside) {
  const at = (file) => (0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .FK)(top, node_path__WEBPACK_IMPORTED_MODULE_20__.resolve(file)) ? inside : outside;
  return {
    realPath: (file) => at(file).realPath(file),
    kind: (file) => at(file).kind(file),
    size: (file) => at(file).size(file),
    read: (file) => at(file).read(file),
    readHead: (file, most) => at(file).readHead(file, most),
    list: (folder) => at(folder).list(folder)
  };
}
var largestBlob = 64 * 1024 * 1024;
var longestLink = 4096;
var mostKept = 4 * 1024 * 1024;
function filesOf(tree, top) {
  const read = blobsOf(top);
  const resolve = (file) => {
    const whole = node_path__WEBPACK_IMPORTED_MODULE_20__.resolve(file);
    if (!(0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .FK)(top, whole)) return void 0;
    const inTree = node_path__WEBPACK_IMPORTED_MODULE_20__.relative(top, whole).split(node_path__WEBPACK_IMPORTED_MODULE_20__.sep).join("/");
    return resolvedIn(
      tree,
      inTree,
      (link) => link.size > longestLink ? void 0 : read(link).toString("utf8")
    );
  };
  const node = (file) => {
    const resolved = resolve(file);
    return resolved === void 0 ? void 0 : tree.nodes.get(resolved);
  };
  const fileAt = (file) => {
    const found = node(file);
    if (found?.kind === "file") return found;
    throw Object.assign(new Error(`no file ${file}`), { code: found ? "EISDIR" : "ENOENT" });
  };
  const isGit = (file) => node_path__WEBPACK_IMPORTED_MODULE_20__.resolve(file) === node_path__WEBPACK_IMPORTED_MODULE_20__.join(top, ".git");
  return {
    realPath: (file) => {
      if (isGit(file)) return node_path__WEBPACK_IMPORTED_MODULE_20__.resolve(file);
      const resolved = resolve(file);
      return resolved === void 0 ? void 0 : node_path__WEBPACK_IMPORTED_MODULE_20__.join(top, resolved);
    },
    kind: (file) => {
      if (isGit(file)) return "folder";
      const found = node(file);
      return found?.kind === "link" ? void 0 : found?.kind;
    },
    size: (file) => fileAt(file).size,
    read: (file) => read(fileAt(file)),
    readHead: (file, most) => read(fileAt(file)).subarray(0, most),
    list: (folder) => [...tree.names.get(resolve(folder) ?? "\0") ?? []]
  };
}
function blobsOf(top) {
  const known = /* @__PURE__ */ new Map();
  let kept = 0;
  return ({ object, size }) => {
    const there = known.get(object);
    if (there) return there;
    if (size > largestBlob) throw Object.assign(new Error("too large"), { code: "EFBIG" });
    const answer = (0,_sources_ask_git_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(top, ["cat-file", "blob", object], size + 1);
    if (!("out" in answer)) throw Object.assign(new Error("unreadable"), { code: "EIO" });
    if (kept + size <= mostKept) {
      known.set(object, answer.out);
      kept += size;
    }
    return answer.out;
  };
}
function gitAt(git, commit) {
  const named = (ref) => ref === "HEAD" || ref === "@" ? commit : ref;
  return {
    fileAt: (folder, ref, ...rest) => git.fileAt(folder, named(ref), ...rest),
    filesAt: (folder, ref, ...rest) => git.filesAt(folder, named(ref), ...rest),
    refs: git.refs,
    commitsOn: (folder, ref, file) => git.commitsOn(folder, named(ref), file),
    changesInRange: () => ({
      unreadable: "what a change touches is told of what is checked out",
      help: "Check the branch out."
    }),
    changesSince: (folder, ref, other = commit) => git.changesSince(folder, named(ref), named(other))
  };
}

// src/action/sync/git-write.ts

var patience = 12e4;
function runGit(top, words, more = {}, input = "") {
  const settings = [
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "commit.gpgSign=false",
    "push.gpgSign=false",
    "log.showSignature=false",
    // The branch of the proposal is all that is pushed, and the token all that it is pushed with.
    "push.followTags=false",
    "push.recurseSubmodules=no",
    "credential.helper="
  ];
  const { status, stdout, stderr, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_21__.spawnSync)(
    "git",
    ["-C", top, ...settings.flatMap((each) => ["-c", each]), "--literal-pathspecs", ...words],
    {
      encoding: "utf8",
      input,
      timeout: patience,
      maxBuffer: 16 * 1024 * 1024,
      env: {
        ...(0,_sources_ask_git_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutGitsOwn */ .C9)(process.env),
        LC_ALL: "C",
        GIT_TERMINAL_PROMPT: "0",
        GIT_ASKPASS: "",
        GIT_NO_REPLACE_OBJECTS: "1",
        ...more
      }
    }
  );
  if (status === 0 && !error) return { out: stdout };
  const lines = stderr.trim().split("\n");
  const telling = lines.find((line) => /^ ! |^fatal: /.test(line)) ?? lines.at(-1);
  return { said: telling?.trim() || (error?.message ?? "it was stopped") };
}
function gitOutput(...question) {
  const outcome = runGit(...question);
  if ("out" in outcome) return outcome.out.trim();
  throw new _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .CannotRun */ .zm(`git ${question[1][0] ?? ""} did not work: git says ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_17__/* .quote */ .hD)(outcome.said, 300)}.`);
}

// src/action/sync/outcome-of-branch.ts


// src/action/sync/keep-pull.ts


// src/action/sync/proposal.ts


function proposalBranch(branch) {
  return `sru-gate/sync/${branch}`;
}
var subject = "Write what has happened into the manifests";
var message = `${subject}

Launchpad and the changelogs say it; what a person wrote is left as it is.
`;
var ourName = "github-actions[bot]";
var ourAddress = "41898282+github-actions[bot]@users.noreply.github.com";
function proposalStateOf(top, branch, base) {
  const ref = `refs/remotes/origin/${proposalBranch(branch)}`;
  const found = runGit(top, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  if (!("out" in found)) return { whose: "nobody" };
  const tip = found.out.trim();
  const form = "--format=%an%x00%ae%x00%cn%x00%ce%x00%s";
  const log = gitOutput(top, ["log", "--max-count=2", form, tip, `^${base}`, "--"]);
  const own = [ourName, ourAddress, ourName, ourAddress, subject].join("\0");
  return { whose: log === "" || log === own ? "ours" : "a person", tip };
}
function commitOf({ top, base, standing }, texts, temp) {
  const index = { GIT_INDEX_FILE: node_path__WEBPACK_IMPORTED_MODULE_20__.join(temp, `sru-gate-sync-${process.pid}.index`) };
  try {
    gitOutput(top, ["read-tree", base], index);
    const lines = [...texts].map(([name, { after }]) => {
      const mode = /^(100\d+) /.exec(gitOutput(top, ["ls-tree", base, "--", name]))?.[1];
      if (mode === void 0) throw new _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .CannotRun */ .zm(`${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_17__/* .quote */ .hD)(name, 300)} is no file of the branch.`);
      return `${mode} ${gitOutput(top, ["hash-object", "-w", "--stdin"], {}, after)}	${name}\0`;
    });
    gitOutput(top, ["update-index", "-z", "--index-info"], index, lines.join(""));
    const tree = gitOutput(top, ["write-tree"], index);
    if ("tip" in standing) {
      const there = gitOutput(top, ["log", "--max-count=1", "--format=%T %P", standing.tip, "--"]);
      if (there === `${tree} ${base}`) return standing.tip;
    }
    const own = {
      ...{ GIT_AUTHOR_NAME: ourName, GIT_AUTHOR_EMAIL: ourAddress },
      ...{ GIT_COMMITTER_NAME: ourName, GIT_COMMITTER_EMAIL: ourAddress }
    };
    return gitOutput(top, ["commit-tree", tree, "-p", base], own, message);
  } finally {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_24__.rmSync)(index.GIT_INDEX_FILE, { force: true });
  }
}
function push(top, branch, commit, { standing, token, environment }) {
  const ref = `refs/heads/${proposalBranch(branch)}`;
  const tip = "tip" in standing ? standing.tip : "";
  const words = [
    "push",
    "--quiet",
    "--no-verify",
    `--force-with-lease=${ref}:${tip}`,
    "origin",
    `${commit}:${ref}`
  ];
  const secret = Buffer.from(`x-access-token:${token}`).toString("base64");
  const key = `http.${environment.GITHUB_SERVER_URL ?? ""}/.extraheader`;
  const outcome = runGit(top, words, {
    GIT_CONFIG_COUNT: "2",
    // Takes back what a checkout with `persist-credentials` left there: GitHub refuses two.
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: "",
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${secret}`
  });
  return "said" in outcome ? outcome.said : void 0;
}

// src/action/sync/keep-pull.ts
function markerOf(texts) {
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_23__.createHash)("sha256");
  for (const [file, { after }] of texts) hash.update(JSON.stringify([file, after]));
  return `<!-- sru-gate sync ${hash.digest("hex").slice(0, 16)} -->`;
}
function turnedDown(pulls, texts) {
  const newest = pulls[0];
  const isSo = newest && !newest.isOpen && !newest.isMerged && newest.body.startsWith(markerOf(texts));
  return isSo ? newest : void 0;
}
async function keepPull(pulls, all, texts, page) {
  const text = { title: subject, body: `${markerOf(texts)}
${page}` };
  const open = all.find(({ isOpen }) => isOpen);
  if (open === void 0) {
    const number2 = await pulls.create(text);
    return { words: `Opened pull request ${number2}.`, number: number2 };
  }
  const { number } = open;
  const kept = { ...text, title: open.title };
  if (open.body === kept.body) return { words: `Pull request ${number} says it already.`, number };
  await pulls.update(number, kept, true);
  return { words: `Brought pull request ${number} up to date.`, number };
}
async function closePull(pulls, { number, title }) {
  const body = "Closed by sru-gate: the branch has all of it now.";
  await pulls.update(number, { title, body }, false);
  return { words: `Closed pull request ${number}: the branch has all of it now.`, number };
}

// src/action/sync/proposal-page.ts
function proposalPage({ written, left, failed, unanswered }, largest) {
  const lines = [
    ...listed("Written", sentences(written)),
    ...listed("Left to you", sentences(left)),
    ...listed("Not brought up to date", [...sentences(failed), ...unanswered])
  ];
  const foot = "Proposed by `sru-gate sync`. What a person wrote is left as it is.\n";
  const shown = (0,_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_14__/* .fitting */ ._Q)(lines, largest - (0,_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_14__/* .bytes */ .ee)(foot) - 200);
  return [...shown, ...(0,_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_14__/* .loud */ .n3)((0,_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_14__/* .didNotFit */ .W1)(lines.length - shown.length, "line", "log")), foot].join("\n");
}
function sentences(lines) {
  return lines.map(({ words }) => words);
}
function listed(title, words) {
  return words.length === 0 ? [] : [`### ${title}`, "", ...words.map((each) => `- ${(0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .markdown */ .wD)(each)}`), ""];
}

// src/action/sync/outcome-of-branch.ts
var largestText = 65e3;
async function outcomeOf(branch, environment) {
  try {
    if (branch.token === "") throw new _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .CannotRun */ .zm("the input `token` is empty");
    const place = (0,_action_github_place_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .githubPlace */ .VS)(environment);
    const { pullsOf } = await Promise.all(/* import() */[__webpack_require__.e(11), __webpack_require__.e(545)]).then(__webpack_require__.bind(__webpack_require__, 545));
    const ends = { head: proposalBranch(branch.branch), base: branch.branch };
    const pulls = pullsOf(place, ends, branch.token, _action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_18__/* .usualLimits */ .tW);
    const standing = proposalStateOf(branch.top, branch.branch, branch.base);
    const all = await pulls.list();
    return branch.found.texts.size === 0 ? await withoutNews(branch, standing, pulls, all) : await withNews(branch, standing, pulls, all, environment);
  } catch (error) {
    const why = (0,_action_github_place_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .whyRefusedFor */ .SV)(error, "pull-requests: write", settingForbids);
    return { words: `The pull request was not kept: ${why}.`, isTrouble: true };
  }
}
var settingForbids = ({ status, message: message2 }, answer) => status === 403 && /not permitted to create/i.test(message2) ? `the repository lets no workflow open pull requests (${answer}): allow it in its Settings, under Actions, General` : void 0;
async function withoutNews({ found }, standing, pulls, all) {
  const open = all.find(({ isOpen }) => isOpen);
  if (open === void 0) return { words: "Nothing to write." };
  const left = (why) => ({
    words: `Nothing to write. Pull request ${open.number} is left open: ${why}.`,
    number: open.number
  });
  if (standing.whose === "a person") return left("somebody has pushed to its branch");
  if (found.unanswered.length > 0) return left("Launchpad did not answer all questions");
  if (found.failed.length > 0) return left("a manifest cannot be read");
  return closePull(pulls, open);
}
async function withNews({ top, branch, base, found, token }, standing, pulls, all, environment) {
  const name = (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_17__/* .quote */ .hD)(proposalBranch(branch), 250);
  if (standing.whose === "a person") {
    return {
      words: `The branch ${name} is left as it is: somebody has pushed to it. Merge it, or delete it to have a new one.`
    };
  }
  const no = turnedDown(all, found.texts);
  if (no !== void 0) {
    return {
      words: `Pull request ${no.number} proposed the same and was closed: it is not proposed again. Open it again to have it kept.`
    };
  }
  const commit = commitOf({ top, base, standing }, found.texts, environment.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_22__.tmpdir)());
  if (!("tip" in standing) || standing.tip !== commit) {
    const said = push(top, branch, commit, { standing, token, environment });
    if (said !== void 0) {
      const words = `The branch ${name} could not be pushed: git says ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_17__/* .quote */ .hD)(said, 300)}. The job needs \`contents: write\`; where somebody pushed meanwhile, the next run sees it.`;
      return { words, isTrouble: true };
    }
  }
  return keepPull(pulls, all, found.texts, proposalPage(found, largestText));
}

// src/action/sync/propose.ts
function propose(environment, files, now) {
  return (0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .settled */ .gu)(async () => {
    const launchpad = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .isTrue */ .Hn)(_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .getInput */ .V4, "launchpad");
    const top = (0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .filledWorkspace */ .ir)(environment, files);
    const branch = (0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .getInput */ .V4)("branch");
    if (branch === "")
      throw new _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .CannotRun */ .zm("The input `branch` is empty: name the branch that is checked out.");
    const base = gitOutput(top, ["rev-parse", "--verify", "HEAD^{commit}"]);
    const found = await findOn(top, base, { files, now, launchpad });
    for (const { words: words2 } of [...found.written, ...found.left]) (0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)("line", words2);
    for (const { words: words2 } of found.failed) (0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)("warning", `A manifest cannot be brought up to date: ${words2}`);
    for (const words2 of found.unanswered) (0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)("warning", words2);
    const { words, number, isTrouble } = await outcomeOf(
      { top, branch, base, found, token: (0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .getInput */ .V4)("token") },
      environment
    );
    (0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)(isTrouble ? "warning" : "line", words);
    (0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .setOutputs */ .n0)({ "pull-request": number ?? "" }, environment);
    const head = `## sru-gate sync: ${(0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .markdown */ .wD)((0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_17__/* .quote */ .hD)(branch, 200))}

**${(0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .markdown */ .wD)(words)}**

`;
    (0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .addToSummary */ .Dg)(`${head}${proposalPage(found, largestSummary)}`, environment);
    return isTrouble ? 1 : 0;
  });
}
var largestSummary = 1e3 * 1024;
async function findOn(top, commit, { files, now, launchpad }) {
  const view = atBranch({ files, git: (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .systemGit */ .O_)() }, top, { commit });
  if ("unreadable" in view)
    throw new _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .CannotRun */ .zm(`The branch cannot be read: ${view.unreadable}. ${view.help}`);
  const optional = (name) => (0,_actions_core_lib_command_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .getInput */ .V4)(name) || void 0;
  const request = await (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .requestFor */ .pU)(
    {
      ...{ manifests: [], gate: "auto", launchpad, seeksStatements: true },
      ...{ policy: optional("policy"), date: optional("date") },
      launchpadUrl: launchpad ? optional("launchpad-url") : void 0,
      launchpadTimeout: launchpad ? optional("launchpad-timeout") : void 0
    },
    { ...view, workspace: top, workingDirectory: top, today: (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .dayOf */ .kb)(now) },
    { none: () => void 0, whose: "" }
  );
  const { texts, ...lines } = syncAll(request);
  const named = [...texts].map(
    ([file, text]) => [(0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPath */ .pS)(view.files.realPath(file) ?? file, top), text]
  );
  return { ...lines, texts: new Map(named) };
}

//# sourceMappingURL=action-sync-propose.js.map


/***/ })

};

//# sourceMappingURL=511.index.js.map