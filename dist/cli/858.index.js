export const id = 858;
export const ids = [858];
export const modules = {

/***/ 6858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statusOfBranches: () => (/* binding */ statusOfBranches)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _report_status_page_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7707);
/* harmony import */ var _sources_ask_git_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8328);
/* harmony import */ var _run_request_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1929);
/* harmony import */ var _sources_launchpad_ask_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7875);
/* harmony import */ var _manifest_mark_verification_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2409);
/* harmony import */ var _report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6601);
/* harmony import */ var _sources_find_manifests_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9411);
/* harmony import */ var _judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1714);
/* harmony import */ var _model_field_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1958);
/* harmony import */ var _model_publications_shared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(173);
/* harmony import */ var _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3357);
/* harmony import */ var _model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(506);
/* harmony import */ var _zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1943);
/* harmony import */ var _report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6174);
/* harmony import */ var _report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5252);
/* harmony import */ var _model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4471);
/* harmony import */ var _text_page_address_shared_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(938);
/* harmony import */ var _report_printable_json_shared_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1817);
/* harmony import */ var _model_position_shared_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7465);
/* harmony import */ var _report_target_in_words_shared_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6780);
/* harmony import */ var _report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(5445);
/* harmony import */ var _model_rules_shared_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2859);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(9456);
/* harmony import */ var _generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3587);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(145);
/* harmony import */ var _model_finding_shared_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(6561);
/* harmony import */ var _model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(759);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(9564);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(2882);
/* harmony import */ var _bound_2_shared_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(9455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(6760);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);































// src/sources/at-branch.ts


// src/sources/branch-tree.ts
function treeOf(top, commit) {
  const answer = (0,_sources_ask_git_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .askForHeld */ .kI)(top, ["ls-tree", "-r", "-t", "-z", "-l", "--full-tree", commit], _sources_ask_git_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .longestList */ .XZ);
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
  for (const each of names.values()) each.sort(_model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_27__/* .compareText */ .n);
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
  const at = (file) => (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .isInside */ .FK)(top, node_path__WEBPACK_IMPORTED_MODULE_31__.resolve(file)) ? inside : outside;
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
    const whole = node_path__WEBPACK_IMPORTED_MODULE_31__.resolve(file);
    if (!(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .isInside */ .FK)(top, whole)) return void 0;
    const inTree = node_path__WEBPACK_IMPORTED_MODULE_31__.relative(top, whole).split(node_path__WEBPACK_IMPORTED_MODULE_31__.sep).join("/");
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
  const isGit = (file) => node_path__WEBPACK_IMPORTED_MODULE_31__.resolve(file) === node_path__WEBPACK_IMPORTED_MODULE_31__.join(top, ".git");
  return {
    realPath: (file) => {
      if (isGit(file)) return node_path__WEBPACK_IMPORTED_MODULE_31__.resolve(file);
      const resolved = resolve(file);
      return resolved === void 0 ? void 0 : node_path__WEBPACK_IMPORTED_MODULE_31__.join(top, resolved);
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
    const answer = (0,_sources_ask_git_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(top, ["cat-file", "blob", object], size + 1);
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

// src/sources/branches.ts
var mostLookedAt = 1e3;
var mostGiven = 200;
var longestAnswer = 8 * 1024 * 1024;
var ownPrefix = "sru-gate/";
function branchesWithManifest(top, patterns) {
  const unfit = patterns.find((pattern) => !branchPattern.test(pattern));
  if (unfit !== void 0) {
    return {
      unreadable: `${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_29__/* .quote */ .hD)(unfit)} is not a valid branch name or pattern`,
      help: "Name branches as `ubuntu/noble`, or a pattern such as `ubuntu/*`."
    };
  }
  const all = matching(top, patterns);
  if ("unreadable" in all) return all;
  const looked = all.slice(0, mostLookedAt);
  const found = [];
  for (const branch of looked) {
    const carries = carriesManifest(top, branch.commit);
    if (typeof carries === "object") return carries;
    if (carries) found.push(branch);
  }
  return {
    branches: found.slice(0, mostGiven),
    left: Math.max(0, found.length - mostGiven) + all.length - looked.length
  };
}
var branchPattern = /^(?![-/])[^\p{Cc} ~^:\\]{1,250}$/u;
var here = "refs/heads/";
var atOrigin = "refs/remotes/origin/";
function matching(top, patterns) {
  const refs = patterns.flatMap((pattern) => [here + pattern, atOrigin + pattern]);
  const words = ["for-each-ref", "--format=%(objectname) %(refname) %(symref)", "--", ...refs];
  const answer = (0,_sources_ask_git_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .askForHeld */ .kI)(top, words, longestAnswer);
  if ("unreadable" in answer) return answer;
  const branches = /* @__PURE__ */ new Map();
  for (const line of answer.out.toString().split("\n")) {
    const [commit = "", ref = "", isLink = ""] = line.split(" ");
    const name = ref.slice((ref.startsWith(here) ? here : atOrigin).length);
    if (ref === "" || isLink !== "" || branches.has(name) || name.startsWith(ownPrefix)) continue;
    branches.set(name, { name, commit });
  }
  return [...branches.values()].sort((one, other) => (0,_model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_27__/* .compareText */ .n)(one.name, other.name));
}
function carriesManifest(top, commit) {
  const words = ["ls-tree", "-z", commit, "--", ..._sources_find_manifests_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .singlePlaces */ .pw, `${_sources_find_manifests_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .placeOfSeveral */ .XM}/`];
  const answer = (0,_sources_ask_git_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .askForHeld */ .kI)(top, words, longestAnswer);
  if ("unreadable" in answer) return answer;
  return answer.out.toString().split("\0").some((entry) => {
    const [facts = "", name = ""] = entry.split("	");
    return / blob /.test(facts) && (_sources_find_manifests_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .singlePlaces */ .pw.includes(name) || (0,_sources_find_manifests_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .isOneOfSeveral */ .O3)(name));
  });
}

// src/commands/status-branches.ts
async function statusOfBranches(paths, options, world) {
  if (paths.length > 0)
    throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .CannotRun */ .zm(
      `Name either files or --all-branches, not both: ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_29__/* .quoteList */ .JN)(paths)} would be looked for in the work tree alone.`
    );
  const top = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .gitTopLevel */ .oB)(world.files, world.workingDirectory);
  if (top === void 0)
    throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .CannotRun */ .zm(
      "There is no git repository here, and so no branch to look at: run it in a clone of the packaging repository."
    );
  const patterns = Array.isArray(options.allBranches) ? options.allBranches : ["**"];
  const found = branchesWithManifest(top, patterns);
  if ("unreadable" in found)
    throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .CannotRun */ .zm(`The branches cannot be listed: ${found.unreadable}. ${found.help}`);
  const { branches, left } = found;
  if (branches.length === 0)
    throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .CannotRun */ .zm(
      `No branch that matches ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_29__/* .quoteList */ .JN)(patterns)} carries a manifest in a default place. Only what is committed counts.`
    );
  if (left > 0) world.complain(`sru-gate: ${left} more branches match: name fewer.
`);
  const all = [];
  for (const branch of branches) all.push(...await reportOf(branch, top, options, world));
  world.print(written(all, options, world));
  return all.length < branches.length ? _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .exitCodes */ .hS.cannotRun : _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .exitCodes */ .hS.nothingToFailOn;
}
async function reportOf(branch, top, options, world) {
  const view = atBranch(world, top, branch);
  if ("unreadable" in view) {
    world.complain(
      `sru-gate: ${(0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_28__/* .safeLine */ .o)(`${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_29__/* .quote */ .hD)(branch.name, 200)} cannot be read: ${view.unreadable}. ${view.help}`)}
`
    );
    return [];
  }
  const request = await (0,_run_request_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .requestFor */ .pU)(
    { ...options, manifests: [], gate: "auto" },
    { ...world, ...view, workspace: top, workingDirectory: top, ofSettings: world },
    { none: () => void 0, whose: "" }
  );
  return [{ branch: branch.name, report: (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .check */ .z6)(request) }];
}
function written(all, options, world) {
  if (options.format === "text") return (0,_report_status_page_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .branchesText */ .ij)(all, world);
  return options.format === "json" ? (0,_report_status_page_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .branchesJson */ .jA)(all, (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .chosenDay */ .BR)(options.date, world)) : (0,_report_status_page_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .branchesMarkdown */ .UN)(all);
}

//# sourceMappingURL=commands-status-branches.js.map


/***/ })

};

//# sourceMappingURL=858.index.js.map