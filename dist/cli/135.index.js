export const id = 135;
export const ids = [135];
export const modules = {

/***/ 4135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCommand: () => (/* binding */ renderCommand)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _report_unanswered_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(257);
/* harmony import */ var _diff_libesm_diff_base_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5676);
/* harmony import */ var _report_code_frame_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1274);
/* harmony import */ var _sources_launchpad_ask_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7875);
/* harmony import */ var _report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6601);
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































// src/commands/render.ts


// src/report/bug-differences.ts
var mostDifferences = 2e3;
function titlesInWords({ bug, manifest }) {
  const lines = [
    `Its title:       ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_29__/* .quote */ .hD)(bug, longestTitle)}`,
    `The manifest's:  ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_29__/* .quote */ .hD)(manifest, longestTitle)}`
  ];
  return `${lines.map(_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_28__/* .safeLine */ .o).join("\n")}
`;
}
var longestTitle = 500;
function descriptionsAsDiff(texts, names) {
  const [bug, manifest] = [endingInLine(texts.bug), endingInLine(texts.manifest)];
  const patch = (0,_diff_libesm_diff_base_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .structuredPatch */ .Y)(
    names.bug,
    names.manifest,
    bug,
    manifest,
    void 0,
    void 0,
    {
      context: 3,
      ignoreWhitespace: true,
      maxEditLength: mostDifferences
    }
  );
  if (!patch) return `The descriptions have more than ${mostDifferences} differences: they are not shown.
`;
  return (0,_diff_libesm_diff_base_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPatch */ .G)(patch).split("\n").filter((line) => !/^=+$/.test(line)).map(_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_28__/* .safeLine */ .o).join("\n");
}
function endingInLine(text) {
  return `${text.replace(/^(?:[ \t]*\n)+/, "").trimEnd()}
`;
}

// src/commands/render-check.ts
async function checkOnLaunchpad(backport, options, world) {
  const { path: path2, title, description, policy } = backport;
  const bug = await bugOf(backport, options, world);
  const isTitleSame = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameTitle */ .RX)(title, bug.title);
  const isTextSame = options.title === true || !(0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .driftOf */ .$p)(description, bug.description, policy);
  const parts = options.title ? "title" : "title and description";
  if (isTitleSame && isTextSame) {
    world.print(`Bug ${bug.number} has the ${parts} of ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_29__/* .quote */ .hD)(path2, 300)}.
`);
    return _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodes */ .hS.nothingToFailOn;
  }
  const sides = { bug: (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .templateOf */ .kW)(bug.description, policy), manifest: (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .templateText */ .uO)(description) };
  const told = [
    `Bug ${bug.number} differs from ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_29__/* .quote */ .hD)(path2, 300)}.
`,
    ...isTitleSame ? [] : [titlesInWords({ bug: bug.title, manifest: title })],
    ...isTextSame ? [] : [descriptionsAsDiff(sides, { bug: `bug ${bug.number}`, manifest: path2 })]
  ].join("\n");
  if (world.isWorkflow) (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .refuseCommands */ .hJ)(told);
  world.print(told);
  return _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodes */ .hS.findings;
}
async function bugOf({ path: path2, sru }, { launchpadUrl, launchpadTimeout }, world) {
  const number = sru.bug.value;
  if (number === void 0)
    throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .CannotRun */ .zm(
      `${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_29__/* .quote */ .hD)(path2, 300)} names no SRU bug to compare with: write its number as \`sru.bug\`.`
    );
  const settings = { launchpadUrl, launchpadTimeout };
  const { answer, unreachable } = await (0,_sources_launchpad_ask_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .bugOnLaunchpad */ .sp)(settings, number, world.showProgress);
  if (answer?.kind === "found") return answer.bug;
  if (answer)
    throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .CannotRun */ .zm(
      `Bug ${number} is ${answer.kind === "private" ? "private" : "not on Launchpad"}: there is nothing to compare with.`
    );
  const [first] = unreachable;
  const why = first ? (0,_report_unanswered_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .unansweredInWords */ .x)(first) : `Bug ${number} could not be had from Launchpad.`;
  throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .CannotRun */ .zm(why);
}

// src/commands/render.ts
async function renderCommand(named, options, world) {
  (0,_sources_launchpad_ask_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseIdle */ .n6)({ ...options, launchpad: options.check === true }, "--check");
  const { files, git, workingDirectory, today } = world;
  const file = node_path__WEBPACK_IMPORTED_MODULE_31__.resolve(workingDirectory, named);
  if (files.kind(file) !== "file")
    throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .CannotRun */ .zm(`There is no file ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_29__/* .quote */ .hD)(named, 300)}: name a manifest.`);
  const around = {
    files,
    git,
    workspace: (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .workspaceOf */ .B3)(world),
    calendar: (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .chosenCalendar */ .hk)(void 0, world),
    today,
    policy: (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .chosenPolicy */ .fV)(options.policy, world)
  };
  const { backport } = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .readManifest */ .WI)(file, (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .shownPath */ .pS)(file, workingDirectory), around);
  const { sru, description, policy } = backport;
  if (sru.bug.state === "absent" && !policy.needsBug)
    throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .CannotRun */ .zm(
      `${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_29__/* .quote */ .hD)(named, 300)} has no \`sru\`, and its policy ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_29__/* .quote */ .hD)(policy.name)} asks for none: there is no bug to write.`
    );
  const title = sru.title.value;
  const report = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .check */ .z6)({ ...around, manifests: [file], workingDirectory, gate: "auto" });
  const isWhole = title !== void 0 && description !== void 0;
  const inTheWay = isWhole ? ["placeholder-text"] : ["manifest-syntax", "manifest-schema"];
  const manifests = report.manifests.map((each) => ({
    ...each,
    findings: each.findings.filter(({ rule, waived }) => inTheWay.includes(rule) && waived === void 0)
  }));
  if (!isWhole || manifests.some(({ findings }) => findings.length > 0)) {
    world.print(await (0,_report_code_frame_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .printText */ .n)((0,_model_finding_shared_js__WEBPACK_IMPORTED_MODULE_26__/* .makeReport */ .dO)({ ...report, findings: [], manifests }), world));
    return _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodes */ .hS.findings;
  }
  if (options.check) return checkOnLaunchpad({ ...backport, title, description }, options, world);
  const whole = options.title ? title.trim() : `${title.trim()}

${description.text.replace(/^(?:[ \t]*\n)+/, "").trimEnd()}`;
  const lines = whole.split("\n").map(plain);
  if (world.isWorkflow) (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .refuseCommands */ .hJ)(lines.join("\n"));
  world.print(`${lines.join("\n")}
`);
  return _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodes */ .hS.nothingToFailOn;
}
function plain(line) {
  return (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_29__/* .replaceUnseen */ .fo)(line.replace(/\t/g, "    "), () => "");
}

//# sourceMappingURL=commands-render.js.map


/***/ }),

/***/ 5676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ formatPatch),
/* harmony export */   Y: () => (/* binding */ structuredPatch)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === "function") {
      callback = options;
      options = {};
    } else if ("callback" in options) {
      callback = options.callback;
    }
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done = (value) => {
      value = this.postProcess(value, options);
      if (callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return void 0;
      } else {
        return value;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options.maxEditLength != null) {
      maxEditLength = Math.min(maxEditLength, options.maxEditLength);
    }
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
          basePath = this.addToPath(addPath, true, false, 0, options);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path, added, removed, oldPosInc, options) {
    const last = path.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: 1, added, removed, previousComponent: last }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options) {
    if (options.comparator) {
      return options.comparator(left, right);
    } else {
      return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array) {
    const ret = [];
    for (let i = 0; i < array.length; i++) {
      if (array[i]) {
        ret.push(array[i]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value2.length ? oldValue : value2;
          });
          component.value = this.join(value);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
  constructor() {
    super(...arguments);
    this.tokenize = tokenize;
  }
  equals(left, right, options) {
    if (options.ignoreWhitespace) {
      if (!options.newlineIsToken || !left.includes("\n")) {
        left = left.trim();
      }
      if (!options.newlineIsToken || !right.includes("\n")) {
        right = right.trim();
      }
    } else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
      if (left.endsWith("\n")) {
        left = left.slice(0, -1);
      }
      if (right.endsWith("\n")) {
        right = right.slice(0, -1);
      }
    }
    return super.equals(left, right, options);
  }
};
var lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
  return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
  if (options.stripTrailingCr) {
    value = value.replace(/\r\n/g, "\n");
  }
  const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
  if (!linesAndNewlines[linesAndNewlines.length - 1]) {
    linesAndNewlines.pop();
  }
  for (let i = 0; i < linesAndNewlines.length; i++) {
    const line = linesAndNewlines[i];
    if (i % 2 && !options.newlineIsToken) {
      retLines[retLines.length - 1] += line;
    } else {
      retLines.push(line);
    }
  }
  return retLines;
}

// node_modules/diff/libesm/patch/create.js
function needsQuoting(s) {
  for (let i = 0; i < s.length; i++) {
    if (s[i] < " " || s[i] > "~" || s[i] === '"' || s[i] === "\\") {
      return true;
    }
  }
  return false;
}
function quoteFileNameIfNeeded(s) {
  if (!needsQuoting(s)) {
    return s;
  }
  let result = '"';
  const bytes = new TextEncoder().encode(s);
  let i = 0;
  while (i < bytes.length) {
    const b = bytes[i];
    if (b === 7) {
      result += "\\a";
    } else if (b === 8) {
      result += "\\b";
    } else if (b === 9) {
      result += "\\t";
    } else if (b === 10) {
      result += "\\n";
    } else if (b === 11) {
      result += "\\v";
    } else if (b === 12) {
      result += "\\f";
    } else if (b === 13) {
      result += "\\r";
    } else if (b === 34) {
      result += '\\"';
    } else if (b === 92) {
      result += "\\\\";
    } else if (b >= 32 && b <= 126) {
      result += String.fromCharCode(b);
    } else {
      result += "\\" + b.toString(8).padStart(3, "0");
    }
    i++;
  }
  result += '"';
  return result;
}
var INCLUDE_HEADERS = {
  includeIndex: true,
  includeUnderline: true,
  includeFileHeaders: true
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  let optionsObj;
  if (!options) {
    optionsObj = {};
  } else if (typeof options === "function") {
    optionsObj = { callback: options };
  } else {
    optionsObj = options;
  }
  if (typeof optionsObj.context === "undefined") {
    optionsObj.context = 4;
  }
  const context = optionsObj.context;
  if (optionsObj.newlineIsToken) {
    throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
  }
  if (!optionsObj.callback) {
    return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
  } else {
    const { callback } = optionsObj;
    diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
      const patch = diffLinesResultToPatch(diff);
      callback(patch);
    } }));
  }
  function diffLinesResultToPatch(diff) {
    if (!diff) {
      return;
    }
    diff.push({ value: "", lines: [] });
    function contextLines(lines) {
      return lines.map(function(entry) {
        return " " + entry;
      });
    }
    const hunks = [];
    let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
    for (let i = 0; i < diff.length; i++) {
      const current = diff[i], lines = current.lines || splitLines(current.value);
      current.lines = lines;
      if (current.added || current.removed) {
        if (!oldRangeStart) {
          const prev = diff[i - 1];
          oldRangeStart = oldLine;
          newRangeStart = newLine;
          if (prev) {
            curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
            oldRangeStart -= curRange.length;
            newRangeStart -= curRange.length;
          }
        }
        for (const line of lines) {
          curRange.push((current.added ? "+" : "-") + line);
        }
        if (current.added) {
          newLine += lines.length;
        } else {
          oldLine += lines.length;
        }
      } else {
        if (oldRangeStart) {
          if (lines.length <= context * 2 && i < diff.length - 2) {
            for (const line of contextLines(lines)) {
              curRange.push(line);
            }
          } else {
            const contextSize = Math.min(lines.length, context);
            for (const line of contextLines(lines.slice(0, contextSize))) {
              curRange.push(line);
            }
            const hunk = {
              oldStart: oldRangeStart,
              oldLines: oldLine - oldRangeStart + contextSize,
              newStart: newRangeStart,
              newLines: newLine - newRangeStart + contextSize,
              lines: curRange
            };
            hunks.push(hunk);
            oldRangeStart = 0;
            newRangeStart = 0;
            curRange = [];
          }
        }
        oldLine += lines.length;
        newLine += lines.length;
      }
    }
    for (const hunk of hunks) {
      for (let i = 0; i < hunk.lines.length; i++) {
        if (hunk.lines[i].endsWith("\n")) {
          hunk.lines[i] = hunk.lines[i].slice(0, -1);
        } else {
          hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
          i++;
        }
      }
    }
    return {
      oldFileName,
      newFileName,
      oldHeader,
      newHeader,
      hunks
    };
  }
}
function formatPatch(patch, headerOptions) {
  var _a, _b, _c, _d, _e, _f;
  if (!headerOptions) {
    headerOptions = INCLUDE_HEADERS;
  }
  if (Array.isArray(patch)) {
    if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every((p) => p.isGit)) {
      throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");
    }
    return patch.map((p) => formatPatch(p, headerOptions)).join("\n");
  }
  const ret = [];
  if (patch.isGit) {
    headerOptions = INCLUDE_HEADERS;
    if (!patch.oldFileName) {
      throw new Error("oldFileName must be specified for Git patches");
    }
    if (!patch.newFileName) {
      throw new Error("newFileName must be specified for Git patches");
    }
    let gitOldName = patch.oldFileName;
    let gitNewName = patch.newFileName;
    if (patch.isCreate && gitOldName === "/dev/null") {
      gitOldName = gitNewName.replace(/^b\//, "a/");
    } else if (patch.isDelete && gitNewName === "/dev/null") {
      gitNewName = gitOldName.replace(/^a\//, "b/");
    }
    ret.push("diff --git " + quoteFileNameIfNeeded(gitOldName) + " " + quoteFileNameIfNeeded(gitNewName));
    if (patch.isDelete) {
      ret.push("deleted file mode " + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : "100644"));
    }
    if (patch.isCreate) {
      ret.push("new file mode " + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : "100644"));
    }
    if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
      ret.push("old mode " + patch.oldMode);
      ret.push("new mode " + patch.newMode);
    }
    if (patch.isRename) {
      ret.push("rename from " + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : "").replace(/^a\//, "")));
      ret.push("rename to " + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : "").replace(/^b\//, "")));
    }
    if (patch.isCopy) {
      ret.push("copy from " + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : "").replace(/^a\//, "")));
      ret.push("copy to " + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : "").replace(/^b\//, "")));
    }
  } else {
    if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== void 0) {
      ret.push("Index: " + patch.oldFileName);
    }
    if (headerOptions.includeUnderline) {
      ret.push("===================================================================");
    }
  }
  const hasHunks = patch.hunks.length > 0;
  if (headerOptions.includeFileHeaders && patch.oldFileName !== void 0 && patch.newFileName !== void 0 && (!patch.isGit || hasHunks)) {
    ret.push("--- " + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? "	" + patch.oldHeader : ""));
    ret.push("+++ " + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? "	" + patch.newHeader : ""));
  }
  for (let i = 0; i < patch.hunks.length; i++) {
    const hunk = patch.hunks[i];
    const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
    const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
    ret.push("@@ -" + oldStart + "," + hunk.oldLines + " +" + newStart + "," + hunk.newLines + " @@");
    for (const line of hunk.lines) {
      ret.push(line);
    }
  }
  return ret.join("\n") + "\n";
}
function splitLines(text) {
  const hasTrailingNl = text.endsWith("\n");
  const result = text.split("\n").map((line) => line + "\n");
  if (hasTrailingNl) {
    result.pop();
  } else {
    result.push(result.pop().slice(0, -1));
  }
  return result;
}


//# sourceMappingURL=diff-libesm-diff-base-shared.js.map


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

//# sourceMappingURL=135.index.js.map