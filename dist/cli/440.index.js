export const id = 440;
export const ids = [440];
export const modules = {

/***/ 440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   patchOf: () => (/* binding */ patchOf),
/* harmony export */   writeFixes: () => (/* binding */ writeFixes)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _commands_replace_text_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8337);
/* harmony import */ var _diff_libesm_diff_base_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5676);
/* harmony import */ var _sources_hosting_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1253);
/* harmony import */ var _judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1714);
/* harmony import */ var _model_field_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1958);
/* harmony import */ var _model_publications_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(173);
/* harmony import */ var _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3357);
/* harmony import */ var _model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(506);
/* harmony import */ var _zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1943);
/* harmony import */ var _text_as_uri_shared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2989);
/* harmony import */ var _model_manifest_shared_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4471);
/* harmony import */ var _text_page_address_shared_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(938);
/* harmony import */ var _model_position_shared_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7465);
/* harmony import */ var _model_rules_shared_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2859);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9456);
/* harmony import */ var _generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3587);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(145);
/* harmony import */ var _model_finding_shared_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6561);
/* harmony import */ var _model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(759);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(9564);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2882);
/* harmony import */ var _bound_2_shared_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(9455);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);























// src/run/fix-all.ts
var mostFixes = 100;
function fixAll(request, report, mayChange) {
  const texts = /* @__PURE__ */ new Map();
  const files = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .withFiles */ .oT)(request.files, texts);
  const made = [];
  const alone = { ...(0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .openedAnew */ .d5)(request), range: void 0 };
  for (const [index, { findings, earlier }] of report.manifests.entries()) {
    if (findings.every(({ fix }) => fix === void 0)) continue;
    const manifests = request.manifests.slice(index, index + 1);
    const checked = (under) => (0,_model_finding_shared_js__WEBPACK_IMPORTED_MODULE_18__/* .allFindings */ .c4)((0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z6)({ ...alone, manifests, neighbours: request.manifests, earlier, files: under }));
    let now = checked(files);
    for (let count = 0; count < mostFixes; count++) {
      const step = firstThatMends(now, { files, mayChange, checked });
      if (!step) break;
      for (const [file, text] of step.texts) texts.set(file, text);
      made.push(step.finding);
      now = step.after;
    }
  }
  return {
    findings: made,
    texts: new Map(
      [...texts].map(([file, after]) => [file, { before: (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .utf8 */ .h7)(request.files.read(file)), after }])
    )
  };
}
function firstThatMends(findings, { files, mayChange, checked }) {
  for (const finding of findings) {
    const { fix } = finding;
    if (!fix?.edits.every(({ at }) => mayChange(at.file) && "text" in (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(files.read(at.file)))) continue;
    const texts = textsWith(fix, files);
    const after = checked((0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .withFiles */ .oT)(files, texts));
    const isGone = !after.some(({ rule, message }) => rule === finding.rule && message === finding.message);
    if (after.length < findings.length || isGone && (0,_model_rules_shared_js__WEBPACK_IMPORTED_MODULE_14__/* .hidesOthers */ .nH)(finding.rule))
      return { finding, texts, after };
  }
  return void 0;
}
function textsWith({ edits }, files) {
  return new Map(
    [...new Set(edits.map(({ at }) => at.file))].map((file) => {
      const bytes = files.read(file);
      const reading = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(bytes);
      if ("wrong" in reading) throw new Error(reading.wrong);
      const text = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .applyEdits */ .ct)(
        reading.text,
        edits.filter(({ at }) => at.file === file)
      );
      return [file, (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .byteOrderMarkOf */ .dQ)((0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .utf8 */ .h7)(bytes)) + text];
    })
  );
}

// src/commands/fix.ts
function writeFixes(request, report, world) {
  const { texts, findings } = fixed(request, report, world);
  for (const [file, change] of texts) {
    const name = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .shownPath */ .pS)(file, request.workingDirectory);
    const trouble = (0,_commands_replace_text_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceText */ .ee)(file, { ...change, before: asChecked(file, change, report) }, world);
    if (trouble !== void 0)
      throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .CannotRun */ .zm(
        `Nothing was written to ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_21__/* .quote */ .hD)(name, 300)}: ${trouble} What is reported as fixed above was written.`
      );
    const inFile = findings.filter(({ fix }) => fix?.edits.some(({ at }) => at.file === file));
    for (const { rule, message } of inFile)
      world.complain(`fixed[${rule}]: ${(0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_20__/* .safeLine */ .o)(`${name}: ${message}`)}
`);
  }
}
function asChecked(file, { before }, { texts }) {
  const text = texts.get(file);
  return text === void 0 ? before : (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .byteOrderMarkOf */ .dQ)(before) + text;
}
function patchOf(request, report, world, toFile) {
  const patch = (0,_commands_replace_text_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .patchOfTexts */ .yG)(fixed(request, report, world).texts, world);
  if (world.isWorkflow && !toFile && (0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_20__/* .hasCommand */ .m)(patch)) {
    throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .CannotRun */ .zm(
      "A line of the patch looks like a workflow command (`::\u2026::` or `##[\u2026]`), so the patch is not printed in a log. Write it to a file with `--output FILE`."
    );
  }
  return toFile ? patch : (0,_commands_replace_text_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .asShown */ ._r)(patch, world);
}
function fixed(request, report, { complain }) {
  const outside = /* @__PURE__ */ new Set();
  const result = fixAll(request, report, (file) => {
    const isWithin = isReallyInside(file, request);
    if (!isWithin) outside.add(file);
    return isWithin;
  });
  if (outside.size > 0) {
    const [file = ""] = outside;
    const more = outside.size > 1 ? ` and ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_21__/* .counted */ .hS)(outside.size - 1, "more file")}` : "";
    complain(
      `sru-gate: not fixed: ${(0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_20__/* .safeLine */ .o)((0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_21__/* .quote */ .hD)((0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .shownPath */ .pS)(file, request.workingDirectory), 300))}${more} outside the workspace, which is what --fix may write to.
`
    );
  } else if (result.findings.length === 0) complain(`sru-gate: ${nothingDone(report, request)}
`);
  return result;
}
var ofReading = [
  "manifest-syntax",
  "manifest-schema",
  "unknown-policy"
];
function nothingDone(report, { workingDirectory }) {
  const all = (0,_model_finding_shared_js__WEBPACK_IMPORTED_MODULE_18__/* .allFindings */ .c4)(report);
  const first = all.find(({ rule }) => ofReading.includes(rule));
  if (first?.at) {
    const where = (0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_20__/* .safeLine */ .o)((0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_21__/* .quote */ .hD)((0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .shownPath */ .pS)(first.at.file, workingDirectory), 300));
    return `Nothing was put right: first mend ${first.rule} (${where}, line ${first.at.line}).`;
  }
  return all.length === 0 ? "Nothing to put right." : "Nothing was put right: no finding has a fix whose text is certain.";
}
function isReallyInside(file, { files, workspace }) {
  const real = files.realPath(file);
  return real !== void 0 && (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .isInside */ .FK)(workspace, file) && (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .isInside */ .FK)(files.realPath(workspace) ?? workspace, real);
}

//# sourceMappingURL=commands-fix.js.map


/***/ }),

/***/ 8337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _r: () => (/* binding */ asShown),
/* harmony export */   ee: () => (/* binding */ replaceText),
/* harmony export */   k0: () => (/* binding */ printPatch),
/* harmony export */   yG: () => (/* binding */ patchOfTexts)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _diff_libesm_diff_base_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5676);
/* harmony import */ var _sources_hosting_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1253);
/* harmony import */ var _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3357);
/* harmony import */ var _model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(759);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9564);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);






// src/report/patch.ts
function toPatch(texts, pathOf) {
  return [...texts].sort(([one], [other]) => (0,_model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n)(one, other)).map(([file, { before, after }]) => {
    const name = pathOf(file);
    const patch = (0,_diff_libesm_diff_base_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .structuredPatch */ .Y)(`a/${name}`, `b/${name}`, before, after, void 0, void 0, {
      context: 3
    });
    return (0,_diff_libesm_diff_base_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPatch */ .G)({ ...patch, isGit: true });
  }).join("");
}

// src/commands/replace-text.ts
function replaceText(file, { before, after }, world) {
  const { files } = world;
  const real = files.realPath(file);
  const workspace = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceOf */ .B3)(world);
  if (real === void 0) return "it is gone. Run it again.";
  if ((0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(workspace, file) && !(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(files.realPath(workspace) ?? workspace, real))
    return "a link leads out of the workspace.";
  const there = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .utf8 */ .h7)(files.read(real));
  if (there === after) return void 0;
  if (there !== before) return "it changed meanwhile. Run it again.";
  try {
    world.replace(real, after);
    return void 0;
  } catch (error) {
    const { code } = error;
    if (code === void 0) throw error;
    return `it cannot be written: ${(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .whyNotWritten */ .z5)(error)}.`;
  }
}
function patchOfTexts(texts, world) {
  const { pathOf } = (0,_sources_hosting_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .hostingOf */ .Y)((0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceOf */ .B3)(world), world.files, world.environment);
  return toPatch(texts, pathOf);
}
function asShown(patch, { columns }) {
  return columns === void 0 ? patch : patch.split("\n").map(_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .safeLine */ .o).join("\n");
}
function printPatch(texts, world) {
  const patch = patchOfTexts(texts, world);
  if (world.isWorkflow) (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseCommands */ .hJ)(patch);
  world.print(asShown(patch, world));
}


//# sourceMappingURL=commands-replace-text-shared.js.map


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


/***/ })

};

//# sourceMappingURL=440.index.js.map