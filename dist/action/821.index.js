export const id = 821;
export const ids = [821];
export const modules = {

/***/ 544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   _L: () => (/* binding */ patience),
/* harmony export */   tW: () => (/* binding */ usualLimits)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(995);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(500);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);

// src/action/comment/patience.ts

var usualLimits = { total: 3e4, each: 1e4, waits: [500, 2e3] };
var Refusal = class extends Error {
  name = "Refusal";
  /** Of HTTP; undefined where there was no answer. */
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
};
function patience({ total, each, waits }) {
  const end = Date.now() + total;
  const whole = AbortSignal.timeout(total);
  return async (request, isRepeatable) => {
    for (let tries = 0; ; tries++) {
      try {
        return await request(AbortSignal.any([whole, AbortSignal.timeout(each)]));
      } catch (error) {
        if (!(error instanceof Refusal) || !isWorthAnother(error, isRepeatable)) throw error;
        const wait = error.retryAfter ?? waits[tries];
        if (tries >= waits.length || wait === void 0 || Date.now() + wait >= end) throw error;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(wait);
      }
    }
  };
}
function isWorthAnother({ status, isRateLimit, retryAfter }, isRepeatable) {
  if (isRateLimit) return retryAfter !== void 0;
  return isRepeatable && (status === void 0 || status >= 500);
}


//# sourceMappingURL=chunk-V4ESUFMD.js.map


/***/ }),

/***/ 821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepComment: () => (/* binding */ keepComment)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(995);
/* harmony import */ var _chunk_FE5GGUDD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(217);
/* harmony import */ var _chunk_W5WIL2BD_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60);
/* harmony import */ var _chunk_7XZSOM3Y_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(205);
/* harmony import */ var _chunk_67QLDWLO_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(726);
/* harmony import */ var _chunk_V4ESUFMD_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(544);
/* harmony import */ var _chunk_ZU75J7CD_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(737);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(598);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);







// src/action/comment/keep-comment.ts


// src/report/suggestion.ts
var mostLines = 20;
var mostCharacters = 2e3;
function suggestion(edits, { texts, workingDirectory }) {
  const pieces = edits.map((edit) => ({ edit, ...wholeLines(edit, texts.get(edit.at.file) ?? "") }));
  const shown = pieces.map(({ after }) => after).join("\n");
  const touched = pieces.flatMap(
    ({ edit, first, last }) => Array.from({ length: last - first + 1 }, (_, index) => `${edit.at.file}:${first + index}`)
  );
  const isTooLong = shown.length > mostCharacters || shown.split("\n").length > mostLines;
  const hides = shown.split("\n").some((line) => line.search(_chunk_67QLDWLO_js__WEBPACK_IMPORTED_MODULE_4__/* .unseen */ .nv) >= 0);
  if (isTooLong || hides || new Set(touched).size < touched.length) return [];
  return pieces.flatMap(({ edit, first, last, after }) => {
    const where = `${first === last ? `line ${first}` : `lines ${first} to ${last}`} of ${(0,_chunk_FE5GGUDD_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_chunk_7XZSOM3Y_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(edit.at.file, workingDirectory), 300)}`;
    if (after === "") return ["", `  Delete ${where}.`];
    return ["", `  To copy, for ${where}:`, "", ...fenced(after).map((line) => `  ${line}`)];
  });
}
function wholeLines({ at, text }, before) {
  const lines = before.split("\n").map((line) => line.replace(/\r$/, ""));
  const head = (lines[at.line - 1] ?? "").slice(0, at.column - 1);
  const added = text.replaceAll("\r\n", "\n");
  if (at.endColumn === 1 && at.endLine > at.line) {
    return { first: at.line, last: at.endLine - 1, after: `${head}${added}`.replace(/\n$/, "") };
  }
  const tail = (lines[at.endLine - 1] ?? "").slice(at.endColumn - 1);
  return { first: at.line, last: at.endLine, after: `${head}${added}${tail}` };
}
function fenced(text) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return [fence, ...text.split("\n"), fence];
}

// src/report/comment.ts
var largestComment = 65536;
var roomForNotes = 1e3;
function toComment(report, settings, largest = largestComment) {
  const { key, state, linkTo, commit, runPage } = settings;
  const summary = runPage === void 0 ? "job summary" : (0,_chunk_FE5GGUDD_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)("job summary", runPage);
  const head = [
    `${markerOf(key)}${state} -->`,
    `## sru-gate${state === "resolved" ? ": resolved" : ""}`,
    "",
    `**${(0,_chunk_FE5GGUDD_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_chunk_W5WIL2BD_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ)(report))}**`,
    ""
  ];
  const where = commit === void 0 ? "" : `, at ${(0,_chunk_FE5GGUDD_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(commit.slice(0, 12))}`;
  const foot = `Judged on ${report.today}${where}. The ${summary} has the days ahead in a picture.
`;
  const room = largest - (0,_chunk_FE5GGUDD_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(head.join("\n")) - (0,_chunk_FE5GGUDD_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(foot) - roomForNotes;
  const targets = (0,_chunk_FE5GGUDD_js__WEBPACK_IMPORTED_MODULE_1__/* .targetTable */ .iY)(report, room / 2, "job summary");
  const findings = (0,_chunk_FE5GGUDD_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsOf */ .WX)(
    report,
    linkTo,
    room - (0,_chunk_FE5GGUDD_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(targets.join("\n")),
    ({ fix }) => fix ? suggestion(fix.edits, report) : []
  );
  const note = findings.left > 0 ? [`**${(0,_chunk_W5WIL2BD_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(findings.left, "more finding")} did not fit here; all are in the ${summary}.**`, ""] : [];
  return [...head, ...targets, ...findings.lines, ...note, foot].join("\n");
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
  const {
    GITHUB_EVENT_NAME: event = "",
    GITHUB_EVENT_PATH: file,
    GITHUB_REPOSITORY: full = ""
  } = environment;
  const [owner, repository] = full.split("/");
  if (!file || !owner || !repository) return { without: "this run is not one of GitHub Actions" };
  const reading = (0,_chunk_7XZSOM3Y_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(files, file, void 0);
  if ("wrong" in reading) return { without: `the event's payload cannot be read: ${reading.wrong}` };
  const payload = parsed(reading.text);
  if (payload === void 0) return { without: "the event's payload is not JSON" };
  const { number, head } = payload?.pull_request ?? {};
  if (!Number.isSafeInteger(number)) return { without: `the event ${(0,_chunk_67QLDWLO_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(event)} has no pull request` };
  return { owner, repository, number, isFromFork: head?.repo?.full_name !== full };
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// src/action/comment/why-not.ts
function whyNot(error, { isFromFork }, { GITHUB_ACTOR }) {
  if (error instanceof _chunk_FE5GGUDD_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotRun */ .zm) return error.message;
  if (!(error instanceof _chunk_V4ESUFMD_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_)) return `something broke that should not: ${(0,_chunk_67QLDWLO_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(String(error), 200)}`;
  const { status, isRateLimit, message } = error;
  const words = message === "" ? "" : `, ${(0,_chunk_67QLDWLO_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(message, 200)}`;
  if (status === void 0) return `the server cannot be reached (${(0,_chunk_67QLDWLO_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(message, 200)})`;
  const answer = `the server says ${status}${words}`;
  if (isRateLimit) return `GitHub asks for patience (${answer}); a later run writes it`;
  if (status === 401) return `the input \`token\` holds none that is valid (${answer})`;
  if (status === 403 && /locked/i.test(message)) return `the conversation is locked (${answer})`;
  if ((status === 403 || status === 404) && isFromFork) {
    return `the pull request comes from a fork, whose runs may only read (${answer}); docs/comment.md has a way`;
  }
  if ((status === 403 || status === 404) && GITHUB_ACTOR === "dependabot[bot]") {
    return `a run that Dependabot starts may only read (${answer})`;
  }
  if (status === 403) {
    return `the token may not (${answer}): give the job the permission \`pull-requests: write\``;
  }
  if (status === 404 || status === 410) {
    return `the pull request is gone, or the token may not see it (${answer})`;
  }
  return answer;
}

// src/action/comment/keep-comment.ts
async function keepComment(occasion, limits = _chunk_V4ESUFMD_js__WEBPACK_IMPORTED_MODULE_5__/* .usualLimits */ .tW) {
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
    const { commentsOf } = await __webpack_require__.e(/* import() */ 611).then(__webpack_require__.bind(__webpack_require__, 611));
    await keep(commentsOf(pull, inputs.token, server, limits), occasion);
    return void 0;
  } catch (error) {
    return notWritten(whyNot(error, pull, environment));
  }
}
async function keep(comments, { report, inputs, hosting, environment }) {
  const key = keyOf(inputs);
  const own = await findOwn(comments, key);
  if (own === void 0 && !isDue(report, inputs)) return;
  const before = own && stateOf(own.body, key);
  const state = report.result === "pass" && before !== void 0 && before !== "pass" ? "resolved" : report.result;
  const { linkTo, commit } = hosting;
  const body = toComment(report, { key, state, linkTo, commit, runPage: runPageOf(environment) });
  if (own === void 0) await comments.create(body);
  else await comments.update(own.id, body);
}
function isDue(report, { comment, failOn }) {
  if (report.manifests.length === 0) return false;
  return comment === "always" || report.result === "fail" || (0,_chunk_W5WIL2BD_js__WEBPACK_IMPORTED_MODULE_2__/* .fails */ .c6)(report, failOn);
}
function keyOf({ manifests, policy, gate }) {
  const chosen = JSON.stringify([manifests, policy ?? "", gate]);
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("sha256").update(chosen).digest("hex").slice(0, 16);
}
var mostPages = 30;
async function findOwn(comments, key) {
  const byPeople = [];
  for (let page = 1; ; page++) {
    const { comments: some, more } = await comments.list(page);
    const marked = some.filter(({ body }) => stateOf(body, key) !== void 0);
    const byBot = marked.find(({ isByBot }) => isByBot);
    if (byBot) return byBot;
    byPeople.push(...marked);
    if (!more) break;
    if (page === mostPages)
      throw new _chunk_FE5GGUDD_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotRun */ .zm(`the conversation has more than ${mostPages} pages of comments`);
  }
  if (byPeople.length === 0) return void 0;
  const name = await nameOf(comments);
  return byPeople.find(({ author }) => author !== void 0 && author === name);
}
function nameOf(comments) {
  return comments.ownName().catch((error) => {
    if (error instanceof _chunk_V4ESUFMD_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_ && error.status === 403 && !error.isRateLimit) return void 0;
    throw error;
  });
}
function runPageOf({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID }) {
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_RUN_ID) return void 0;
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
}

//# sourceMappingURL=keep-comment-YERMXPMK.js.map


/***/ })

};

//# sourceMappingURL=821.index.js.map