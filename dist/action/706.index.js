export const id = 706;
export const ids = [706];
export const modules = {

/***/ 6706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepComment: () => (/* binding */ keepComment)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _action_github_place_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8642);
/* harmony import */ var _action_event_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2689);
/* harmony import */ var _report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2996);
/* harmony import */ var _model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(391);
/* harmony import */ var _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(681);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8848);
/* harmony import */ var _model_position_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73);
/* harmony import */ var _generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(243);
/* harmony import */ var _model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3335);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3281);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9522);
/* harmony import */ var _action_github_own_posts_shared_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3841);
/* harmony import */ var _action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9058);
/* harmony import */ var _bound_shared_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4678);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7598);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);















// src/action/comment/keep-comment.ts


// src/report/suggestion.ts
var mostLines = 20;
var mostCharacters = 2e3;
function suggestion(edits, { texts, nameOf }) {
  const pieces = edits.map((edit) => ({ edit, ...wholeLines(edit, texts.get(edit.at.file) ?? "") }));
  const shown = pieces.flatMap(({ after }) => after);
  const touched = pieces.flatMap(
    ({ edit, first, last }) => Array.from({ length: last - first + 1 }, (_, index) => `${edit.at.file}:${first + index}`)
  );
  const isTooLong = shown.join("\n").length > mostCharacters || shown.length > mostLines;
  const hides = shown.some(_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .hidesText */ .xk);
  if (isTooLong || hides || new Set(touched).size < touched.length) return [];
  return pieces.flatMap(({ edit, first, last, after }) => {
    const where = `${first === last ? `line ${first}` : `lines ${first} to ${last}`} of ${(0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(nameOf(edit.at.file), 300)}`;
    if (after.length === 0) return ["", `  Delete ${where}.`];
    return ["", `  To copy, for ${where}:`, "", ...fenced(after).map((line) => `  ${line}`)];
  });
}
function wholeLines(edit, before) {
  const { at, text } = edit;
  const isWhole = at.endColumn === 1 && at.endLine > at.line && (text === "" ? at.column === 1 : /\n$/.test(text));
  const [first, last] = [at.line, isWhole ? at.endLine - 1 : at.endLine];
  const lines = (0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .applyEdits */ .ct)(before, [edit]).split(/\r?\n/);
  const more = lines.length - before.split("\n").length;
  return { first, last, after: lines.slice(first - 1, last + more) };
}
function fenced(lines) {
  const longest = Math.max(2, ...[...lines.join("\n").matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return [fence, ...lines, fence];
}

// src/report/comment.ts
var largestComment = 65536;
function toComment(report, settings, largest = largestComment) {
  const { key, state, linkTo, commit, runPage } = settings;
  const summary = runPage === void 0 ? "job summary" : (0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownLink */ .iQ)("job summary", runPage);
  const head = [
    `${markerOf(key)}${state} -->`,
    `## sru-gate${state === "resolved" ? ": resolved" : ""}`,
    "",
    ...(0,_action_event_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .headOf */ .Uo)(report, largest)
  ];
  const where = commit === void 0 ? "" : `, at ${(0,_model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(commit.slice(0, 12))}`;
  const shard = report.shard ? `; shard ${(0,_model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .shardName */ .Az)(report.shard)}` : "";
  const foot = `Judged on ${report.today}${where}${shard}. The ${summary} has the days ahead in a picture.
`;
  return (0,_action_event_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .page */ .MY)(report, {
    ...{ head, time: [], foot, largest, rest: summary, linkTo },
    below: ({ fix }) => fix ? suggestion(fix.edits, report) : []
  });
}
function markerOf(key) {
  return `<!-- sru-gate comment ${key} `;
}
function stateOf(body, key) {
  const marker = markerOf(key);
  if (!body.startsWith(marker)) return void 0;
  const word = /^[a-z]+(?= -->)/.exec(body.slice(marker.length))?.[0];
  return states.find((state) => state === word);
}
var states = ["pass", "fail", "inconclusive", "resolved"];

// src/action/comment/pull-request.ts
function pullRequestOf(environment, files) {
  const { GITHUB_EVENT_NAME: event = "", GITHUB_REPOSITORY: full = "" } = environment;
  const [owner, repository] = full.split("/");
  if (!owner || !repository) return { without: "this run is not one of GitHub Actions" };
  const found = (0,_action_event_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .eventPayload */ .Z3)(environment, files);
  if ("without" in found) return found;
  const { number, head } = found.payload?.pull_request ?? {};
  if (!Number.isSafeInteger(number)) return { without: `the event ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .hD)(event)} has no pull request` };
  return { owner, repository, number, isFromFork: head?.repo?.full_name !== full };
}

// src/action/comment/why-no-comment.ts
function whyNoComment(error, { isFromFork }, { GITHUB_ACTOR }) {
  return (0,_action_github_place_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .whyRefusedFor */ .SV)(error, "pull-requests: write", ({ status, message }, answer) => {
    if (status === 403 && /locked/i.test(message)) return `the conversation is locked (${answer})`;
    const mayBeReadOnly = status === 403 || status === 404;
    if (mayBeReadOnly && isFromFork) {
      return `the pull request comes from a fork, whose runs may only read (${answer}); ${(0,_model_position_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .pageAddress */ .qx)("comment")} has a way`;
    }
    if (mayBeReadOnly && GITHUB_ACTOR === "dependabot[bot]") {
      return `a run that Dependabot starts may only read (${answer})`;
    }
    if (status === 404 || status === 410) {
      return `the pull request is gone, or the token may not see it (${answer})`;
    }
    return void 0;
  });
}

// src/action/comment/keep-comment.ts
async function keepComment(occasion, limits = _action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .usualLimits */ .tW) {
  const { report, inputs, environment, files } = occasion;
  const notWritten = (why) => `The comment on the pull request was not written: ${why}.`;
  const pull = pullRequestOf(environment, files);
  const server = environment.GITHUB_API_URL;
  if ("without" in pull || inputs.token === "" || !server) {
    if (!isDue(report, inputs)) return void 0;
    if ("without" in pull) return notWritten(pull.without);
    return notWritten(
      inputs.token === "" ? "the input `token` is empty, as secrets are for a pull request from a fork" : "GITHUB_API_URL is not set"
    );
  }
  try {
    (0,_action_github_place_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseNoAddress */ .c_)(server);
    const { commentsOf } = await Promise.all(/* import() */[__webpack_require__.e(11), __webpack_require__.e(917)]).then(__webpack_require__.bind(__webpack_require__, 917));
    await keep(commentsOf(pull, inputs.token, server, limits), occasion);
    return void 0;
  } catch (error) {
    return notWritten(whyNoComment(error, pull, environment));
  }
}
async function keep(comments, { report, inputs, hosting, environment }) {
  const key = keyOf(inputs);
  const now = isRed(report, inputs) ? "fail" : report.result;
  const bodyAfter = (before) => {
    const state = now === "pass" && before !== void 0 && before !== "pass" ? "resolved" : now;
    const { linkTo, commit } = hosting;
    return toComment(report, { key, state, linkTo, commit, runPage: (0,_action_github_place_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .runPageOf */ .Y3)(environment) });
  };
  let refusal;
  for (const { id, body } of await findMarked(comments, key)) {
    try {
      await comments.update(id, bodyAfter(stateOf(body, key)));
      return;
    } catch (error) {
      if (!isForbidden(error) && !isGone(error)) throw error;
      refusal = error;
    }
  }
  if (isDue(report, inputs)) await comments.create(bodyAfter(void 0));
  else if (isForbidden(refusal)) throw refusal;
}
function isForbidden(error) {
  return error instanceof _action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .Refusal */ .P_ && error.isForbidden;
}
function isGone(error) {
  return error instanceof _action_github_patience_shared_js__WEBPACK_IMPORTED_MODULE_13__/* .Refusal */ .P_ && error.status === 404;
}
function isDue(report, inputs) {
  if (report.manifests.length === 0) return false;
  return inputs.comment === "always" || isRed(report, inputs);
}
function isRed(report, { failOn }) {
  return report.result === "fail" || (0,_generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .fails */ .c6)(report, failOn);
}
function keyOf({ manifests, policy, gate, shard, onlyChanged }) {
  const chosen = JSON.stringify([
    ...[manifests, policy ?? "", gate, ...shard === void 0 ? [] : [shard]],
    ...onlyChanged ? ["only-changed"] : []
  ]);
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_15__.createHash)("sha256").update(chosen).digest("hex").slice(0, 16);
}
var mostPages = 30;
async function findMarked(comments, key) {
  const marked = [];
  for (let page2 = 1; ; page2++) {
    const { comments: some, more } = await comments.list(page2);
    marked.push(...some.filter(({ body }) => stateOf(body, key) !== void 0));
    if (!more) break;
    if (page2 === mostPages)
      throw new _model_cannot_run_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .CannotRun */ .zm(`the conversation has more than ${mostPages} pages of comments`);
  }
  return (0,_action_github_own_posts_shared_js__WEBPACK_IMPORTED_MODULE_12__/* .likeliestOurs */ .kl)(marked, comments.ownName);
}

//# sourceMappingURL=action-comment-keep-comment.js.map


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

//# sourceMappingURL=706.index.js.map