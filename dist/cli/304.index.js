export const id = 304;
export const ids = [304];
export const modules = {

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


/***/ }),

/***/ 7707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ statusMarkdown),
/* harmony export */   UN: () => (/* binding */ branchesMarkdown),
/* harmony export */   bj: () => (/* binding */ statusJson),
/* harmony export */   ij: () => (/* binding */ branchesText),
/* harmony export */   jA: () => (/* binding */ branchesJson),
/* harmony export */   qS: () => (/* binding */ statusText)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6601);
/* harmony import */ var _report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6174);
/* harmony import */ var _report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5252);
/* harmony import */ var _report_printable_json_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1817);
/* harmony import */ var _report_target_in_words_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6780);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9456);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9564);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2882);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);









// src/report/status-page.ts
function statusText({ manifests, today }, { columns: columns2 }) {
  return manifests.map((manifest) => {
    const { path: file, package: name, policy, bug, result, targets } = manifest;
    const whose = `${bug === void 0 ? "" : `SRU bug ${bug}, `}${name ?? "unknown package"}, policy ${policy}`;
    const head = (0,_report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)((0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .safeLine */ .o)(`${result}: ${file} (${whose})`), { width: columns2, hanging: "  " });
    const cells = targets.map(({ target }) => [(0,_report_target_in_words_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .seriesInWords */ .u)(target), (0,_report_target_in_words_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .versionInWords */ .Z)(target)]);
    const widths = [0, 1].map((at) => Math.max(0, ...cells.map((row) => row[at]?.length ?? 0)));
    const rows = targets.map((status, index) => {
      const begin = (cells[index] ?? []).map((text, at) => text.padEnd(widths[at] ?? 0)).join("  ");
      const hanging = " ".repeat((widths[0] ?? 0) + 4);
      return (0,_report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(`  ${begin}  ${(0,_report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .statusInWords */ .xq)(status, today)}`, { width: columns2, hanging });
    });
    return [head, ...rows.length > 0 ? rows : [`  ${unread}`]].map((line) => `${line}
`).join("");
  }).join("");
}
var unread = "no target can be read: `sru-gate check` says why";
function branchesText(all, terminal) {
  return all.map(({ branch, report }) => `On ${(0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .safeLine */ .o)((0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(branch, 200))}:
${statusText(report, terminal)}`).join("\n");
}
function statusJson(report) {
  return (0,_report_printable_json_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .printableJson */ .e)({ schema: 1, date: report.today, manifests: dataOf(report) });
}
function branchesJson(all, today) {
  const manifests = all.flatMap(({ branch, report }) => dataOf(report).map((each) => ({ branch, ...each })));
  return (0,_report_printable_json_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .printableJson */ .e)({ schema: 1, date: today, manifests });
}
function dataOf({ manifests, today }) {
  return manifests.map(({ path: file, package: name, policy, bug, result, targets }) => ({
    path: file,
    package: name ?? null,
    policy,
    bug: bug ?? null,
    result,
    targets: targets.map((status) => ({
      series: status.target.series.written ?? null,
      version: status.target.version.written ?? null,
      ...(0,_report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .statusLine */ .Bs)(status, today)
    }))
  }));
}
function statusMarkdown(report) {
  return table(columns, rowsOf(report));
}
function branchesMarkdown(all) {
  const rows = all.flatMap(
    ({ branch, report }) => rowsOf(report).map((cells) => [(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(branch, 200), ...cells])
  );
  return table(["branch", ...columns], rows);
}
var columns = ["manifest", "package", "target", "version", "stands", "waits for", "next day"];
function rowsOf({ manifests, today }) {
  return manifests.flatMap(({ path: file, package: name, targets }) => {
    const begin = [(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(file, 300), name === void 0 ? "" : (0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name)];
    if (targets.length === 0) return [[...begin, "", "", (0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(unread), "", ""]];
    return targets.map((status) => {
      const { waitsFor, next } = (0,_report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .statusLine */ .Bs)(status, today);
      return [
        ...begin,
        (0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(status.target.series.written ?? "", 30),
        (0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(status.target.version.written ?? "", 60),
        (0,_report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .stateInWords */ .OB)(status, today),
        (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .joinWords */ .yZ)(waitsFor),
        next === null ? "" : (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .bothWays */ .MU)(next, today)
      ];
    });
  });
}
function table(head, rows) {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |
`).join("");
}


//# sourceMappingURL=report-status-page-shared.js.map


/***/ }),

/***/ 7090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ whyUnreadable)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);

// src/run/why-unreadable.ts
function whyUnreadable({ problems, manifest }) {
  const problem = manifest ? problems.find(({ rule }) => rule === "manifest-syntax") : problems[0];
  if (!problem) return void 0;
  const line = "position" in problem.at ? `line ${problem.at.position.line}: ` : "";
  return `${line}${problem.message} ${problem.help}`;
}


//# sourceMappingURL=run-why-unreadable-shared.js.map


/***/ })

};

//# sourceMappingURL=304.index.js.map