import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 896:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 339:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 598:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 995:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 760:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 500:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 522:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 928:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 16:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 678:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ __commonJS),
/* harmony export */   f1: () => (/* binding */ __toESM),
/* harmony export */   ki: () => (/* binding */ __require)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(995);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));


//# sourceMappingURL=bound-shared.js.map


/***/ }),

/***/ 281:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ about),
/* harmony export */   Io: () => (/* binding */ levelled),
/* harmony export */   JN: () => (/* binding */ quoteList),
/* harmony export */   JQ: () => (/* binding */ lettersIn),
/* harmony export */   JW: () => (/* binding */ seenText),
/* harmony export */   KI: () => (/* binding */ escapedJson),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   U4: () => (/* binding */ isSeen),
/* harmony export */   fo: () => (/* binding */ replaceUnseen),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   pb: () => (/* binding */ hasLetter),
/* harmony export */   xk: () => (/* binding */ hidesText),
/* harmony export */   yZ: () => (/* binding */ joinWords),
/* harmony export */   zG: () => (/* binding */ withoutUnseen)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(995);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);

// src/text/seen.ts
function isAscii(text) {
  return !/[^\0-\x7f]/.test(text);
}
var invisible;
function unseenIn(text) {
  if (isAscii(text)) return [];
  invisible ??= /[\p{Default_Ignorable_Code_Point}\u2800]+/gu;
  return [...text.matchAll(invisible)].map(({ 0: run, index }) => ({
    start: index,
    end: index + run.length
  }));
}
function levelled(text) {
  return replaced(text, ({ start, end }) => " ".repeat(end - start));
}
function withoutUnseen(text) {
  return replaced(text, () => "");
}
function seenText(written) {
  const hidden = unseenIn(written);
  if (hidden.length === 0) return { text: written, asWritten: (span) => span };
  const offsets = [];
  let from = 0;
  for (const { start, end } of [...hidden, { start: written.length, end: written.length }]) {
    for (let at = from; at < start; at++) offsets.push(at);
    from = end;
  }
  return {
    text: withoutUnseen(written),
    asWritten: ({ start, end }) => {
      const first = offsets[start] ?? written.length;
      return { start: first, end: end > start ? (offsets[end - 1] ?? first) + 1 : first };
    }
  };
}
function replaced(text, replacement) {
  if (isAscii(text)) return text;
  let kept = "";
  let from = 0;
  for (const span of unseenIn(text)) {
    kept += text.slice(from, span.start) + replacement(span);
    from = span.end;
  }
  return from === 0 ? text : kept + text.slice(from);
}
function isSeen(text) {
  return /\S/.test(withoutUnseen(text));
}
var letter;
function hasLetter(text) {
  if (/[a-z0-9]/i.test(text)) return true;
  if (isAscii(text)) return false;
  letter ??= /[\p{L}\p{N}]/u;
  return letter.test(withoutUnseen(text));
}
var letters;
function lettersIn(text) {
  if (isAscii(text)) return text.match(/[a-z0-9]/gi) ?? [];
  letters ??= /[\p{L}\p{N}]/gu;
  return withoutUnseen(text).match(letters) ?? [];
}

// src/text/quote.ts
var hiding = "\\u007f-\\u009f\\u2028\\u2029\\u2800\\ufff9-\\ufffb\\p{Default_Ignorable_Code_Point}";
var joining = "[\\u0600-\\u08ff\\u0900-\\u109f\\u1780-\\u18af]";
var honest = [
  "(?<=\\p{Emoji})[\\ufe0e\\ufe0f]",
  "(?<=\\p{Script=Han})[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]",
  "(?<=\\p{Extended_Pictographic}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?)\\u200d(?=\\p{Extended_Pictographic})",
  `(?<=${joining})[\\u200c\\u200d](?=${joining})`,
  "(?<=\\u{1f3f4}[\\u{e0030}-\\u{e007a}]{0,6})[\\u{e0030}-\\u{e007a}\\u{e007f}]"
].join("|");
var controls = /[^ -~]+/g;
var beyondAscii;
var beyondAsciiInJson;
function replaceUnseen(text, by) {
  if (isAscii(text)) return text.replace(controls, (run) => by(run));
  const hidden = `[\\u0000-\\u001f${hiding}]`;
  beyondAscii ??= new RegExp(`(?:(?=${hidden})(?!${honest})${hidden})+`, "gu");
  return text.replace(beyondAscii, (run) => by(run));
}
function hidesText(text) {
  return replaceUnseen(text, () => "").length < text.length;
}
function escapedJson(json) {
  const unbracketed = json.replaceAll("##[", "##\\u005b");
  if (isAscii(json)) return unbracketed.replaceAll("\x7F", "\\u007f");
  beyondAsciiInJson ??= new RegExp(`[${hiding}]+`, "gu");
  return unbracketed.replace(
    beyondAsciiInJson,
    (run) => (
      // By code units: JSON has no escape for a whole character beyond them.
      run.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")
    )
  );
}
function quote(text, longest = 100) {
  const clean = oneLine(text).replaceAll("`", "'");
  return `\`${shorten(clean, longest).toWellFormed()}\``;
}
function shorten(text, longest) {
  return text.length > longest ? `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}\u2026` : text;
}
function counted(count, what) {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
function quoteList(values, most = 10) {
  const shown = values.slice(0, most).map((value) => quote(value));
  if (values.length > most) shown.push(`${values.length - most} more`);
  return joinWords(shown);
}
function joinWords(words) {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
function oneLine(text) {
  return replaceUnseen(text, () => " ").trim();
}

// src/generated/about.ts
var about = {
  "name": "sru-gate",
  "version": "0.1.0",
  "homepage": "https://github.com/sru-gate/sru-gate"
};

// src/model/compare-text.ts
function compareText(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}


//# sourceMappingURL=generated-about-shared.js.map


/***/ }),

/***/ 243:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qr: () => (/* binding */ failOnChoices),
/* harmony export */   W1: () => (/* binding */ didNotFit),
/* harmony export */   Xq: () => (/* binding */ ruleFaces),
/* harmony export */   YH: () => (/* binding */ positionsIn),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   c4: () => (/* binding */ allFindings),
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   dO: () => (/* binding */ makeReport),
/* harmony export */   dR: () => (/* binding */ writtenPath),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   f4: () => (/* binding */ opensOn),
/* harmony export */   g: () => (/* binding */ inReadingOrder),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   gd: () => (/* binding */ rulePage),
/* harmony export */   hO: () => (/* binding */ rangeIn),
/* harmony export */   i6: () => (/* binding */ spanAt),
/* harmony export */   n3: () => (/* binding */ loud),
/* harmony export */   qx: () => (/* binding */ pageAddress)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(995);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(281);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


// src/model/finding.ts
var severities = ["error", "inconclusive", "warning", "notice"];

// src/report/report.ts
function makeReport(parts) {
  const all = [...parts.findings, ...parts.manifests.flatMap(({ findings }) => findings)];
  const counts = { error: 0, inconclusive: 0, warning: 0, notice: 0 };
  for (const { severity } of all) counts[severity]++;
  return {
    ...parts,
    result: resultOf(all),
    counts,
    manifests: parts.manifests.map((manifest) => ({ ...manifest, result: resultOf(manifest.findings) }))
  };
}
function allFindings({ findings, manifests }) {
  return [...findings, ...manifests.flatMap((manifest) => manifest.findings)];
}
function opensOn({ manifests, today }) {
  const days = manifests.flatMap(({ targets }) => targets.flatMap(({ upload, release }) => [upload, release])).flatMap(({ open, opens }) => !open && opens !== null && opens > today ? [opens] : []);
  return days.sort()[0];
}
function inReadingOrder(findings) {
  return [...findings].sort(
    (one, other) => (0,_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(one.at?.file ?? "", other.at?.file ?? "") || (one.at?.line ?? 0) - (other.at?.line ?? 0) || (one.at?.column ?? 0) - (other.at?.column ?? 0) || (0,_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(one.rule, other.rule) || (0,_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(one.message, other.message)
  );
}
var failOnChoices = ["error", "inconclusive", "warning", "never"];
function fails({ counts }, failOn) {
  if (failOn === "never") return false;
  return severities.slice(0, severities.indexOf(failOn) + 1).some((severity) => counts[severity] > 0);
}
function resultOf(findings) {
  if (findings.some(({ severity }) => severity === "error")) return "fail";
  return findings.some(({ severity }) => severity === "inconclusive") ? "inconclusive" : "pass";
}

// src/report/fit.ts
function fitting(lines, room) {
  let size = 0;
  const tooMany = lines.findIndex((line) => {
    size += bytes(line) + 1;
    return size > room;
  });
  return tooMany < 0 ? lines : lines.slice(0, tooMany);
}
function bytes(text) {
  let size = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    size += point < 128 ? 1 : point < 2048 ? 2 : point < 65536 ? 3 : 4;
  }
  return size;
}
function didNotFit(count, what, rest) {
  return count > 0 ? `${(0,_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, `more ${what}`)} did not fit here; all are in the ${rest}.` : "";
}
function loud(sentence) {
  return sentence === "" ? [] : [`**${sentence}**`, ""];
}

// src/model/position.ts
function positionsIn(text, file) {
  let starts;
  return (span) => {
    starts ??= lineStarts(text);
    const start = Math.min(Math.max(span.start, 0), text.length);
    const line = lineAt(starts, start);
    const lineStart = starts[line - 1] ?? 0;
    const newline = text.indexOf("\n", start);
    const lineEnd = newline < 0 ? text.length : newline;
    const textEnd = Math.max(text[lineEnd - 1] === "\r" ? lineEnd - 1 : lineEnd, start);
    const end = Math.min(Math.max(span.end, start + 1), Math.max(textEnd, start + 1));
    return { file, line, column: start - lineStart + 1, endLine: line, endColumn: end - lineStart + 1 };
  };
}
function rangeIn(text, file, { start, end }) {
  const starts = lineStarts(text);
  const [line, endLine] = [lineAt(starts, start), lineAt(starts, end)];
  return {
    file,
    line,
    column: start - (starts[line - 1] ?? 0) + 1,
    endLine,
    endColumn: end - (starts[endLine - 1] ?? 0) + 1
  };
}
function spanAt(text, { line, column, endLine, endColumn }) {
  const starts = lineStarts(text);
  const offset = (row, at) => Math.min((starts[row - 1] ?? text.length) + at - 1, text.length);
  return { start: offset(line, column), end: offset(endLine, endColumn) };
}
function lineOf(text, line) {
  if (latest.text !== text) latest = { text, starts: lineStarts(text) };
  const start = latest.starts[line - 1];
  if (start === void 0) return "";
  const next = latest.starts[line];
  return text.slice(start, next === void 0 ? text.length : next - 1).replace(/\r$/, "");
}
var latest = { text: "", starts: [0] };
function lineStarts(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
function lineAt(starts, offset) {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = low + high >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
function writtenPath(path) {
  const text = path.map((part) => typeof part === "number" ? `[${part}]` : `.${part}`).join("");
  return text.replace(/^\./, "");
}

// src/generated/rules.ts
var ruleFaces = {
  "manifest-schema": {
    "gate": "upload",
    "severity": "error",
    "demands": "The manifest has the keys and values that its format knows.",
    "passesWithTime": false,
    "hides": true
  },
  "manifest-syntax": {
    "gate": "upload",
    "severity": "error",
    "demands": "The manifest is one YAML document of bounded size.",
    "passesWithTime": false,
    "hides": true
  },
  "policy-bypassed": {
    "gate": "upload",
    "severity": "warning",
    "demands": "A new upstream version is judged by the policy that the package has for it.",
    "passesWithTime": false,
    "hides": false
  },
  "policy-package": {
    "gate": "upload",
    "severity": "error",
    "demands": "The policy is one for this source package.",
    "passesWithTime": false,
    "hides": false
  },
  "unknown-policy": {
    "gate": "upload",
    "severity": "error",
    "demands": "The policy that the manifest names exists and can be used.",
    "passesWithTime": false,
    "hides": true
  },
  "called-mre": {
    "gate": "upload",
    "severity": "warning",
    "demands": "Neither title nor description calls the backport what it is not: a micro-release exception.",
    "passesWithTime": false,
    "hides": false
  },
  "dismissive-risk": {
    "gate": "upload",
    "severity": "error",
    "demands": '"Where problems could occur" says where, not that there is no risk.',
    "passesWithTime": false,
    "hides": false
  },
  "duplicate-section": {
    "gate": "upload",
    "severity": "warning",
    "demands": "Each section appears once.",
    "passesWithTime": false,
    "hides": false
  },
  "empty-section": {
    "gate": "upload",
    "severity": "error",
    "demands": "Every section that the policy requires has text.",
    "passesWithTime": false,
    "hides": true
  },
  "legacy-section-name": {
    "gate": "upload",
    "severity": "notice",
    "demands": "The sections carry the template's present names.",
    "passesWithTime": false,
    "hides": false
  },
  "missing-section": {
    "gate": "upload",
    "severity": "error",
    "demands": "Every section that the policy requires is in the description.",
    "passesWithTime": false,
    "hides": true
  },
  "placeholder-text": {
    "gate": "upload",
    "severity": "error",
    "demands": "No placeholder and no instruction of a template is left in what a reviewer reads.",
    "passesWithTime": false,
    "hides": false
  },
  "policy-link": {
    "gate": "upload",
    "severity": "error",
    "demands": "The description links the policy's page.",
    "passesWithTime": false,
    "hides": false
  },
  "risk-argued-away": {
    "gate": "upload",
    "severity": "warning",
    "demands": '"Where problems could occur" says what could go wrong, rather than why the risk is low.',
    "passesWithTime": false,
    "hides": false
  },
  "section-order": {
    "gate": "upload",
    "severity": "notice",
    "demands": "The sections come in the template's order.",
    "passesWithTime": false,
    "hides": false
  },
  "test-plan-ageing": {
    "gate": "upload",
    "severity": "warning",
    "demands": "The Test Plan promises at least the policy's days in -proposed.",
    "passesWithTime": false,
    "hides": false
  },
  "test-plan-says-nothing": {
    "gate": "upload",
    "severity": "error",
    "demands": "The Test Plan says what is done and what is then seen.",
    "passesWithTime": false,
    "hides": false
  },
  "test-plan-third-party": {
    "gate": "upload",
    "severity": "warning",
    "demands": "The Test Plan tests the package from -proposed, not a PPA's or one's own build.",
    "passesWithTime": false,
    "hides": false
  },
  "test-plan-verifier": {
    "gate": "upload",
    "severity": "error",
    "demands": "The Test Plan says that the partner verifies.",
    "passesWithTime": false,
    "hides": false
  },
  "title-format": {
    "gate": "upload",
    "severity": "error",
    "demands": "The bug's title has the policy's form.",
    "passesWithTime": false,
    "hides": false
  },
  "title-series": {
    "gate": "upload",
    "severity": "error",
    "demands": "The title names exactly the targets.",
    "passesWithTime": false,
    "hides": false
  },
  "title-version": {
    "gate": "upload",
    "severity": "error",
    "demands": "The title names the upstream version being backported.",
    "passesWithTime": false,
    "hides": false
  },
  "cadence": {
    "gate": "upload",
    "severity": "warning",
    "demands": "A package is backported from a source series about once.",
    "passesWithTime": false,
    "hides": false
  },
  "late-in-cycle": {
    "gate": "upload",
    "severity": "notice",
    "demands": "The upload comes in the first half of the source series' cycle.",
    "passesWithTime": false,
    "hides": false
  },
  "settling-period": {
    "gate": "upload",
    "severity": "error",
    "demands": "The source series has been out for the policy's settling days.",
    "passesWithTime": true,
    "hides": false
  },
  "source-not-current": {
    "gate": "upload",
    "severity": "error",
    "demands": "The source series is the current release on the day of the upload.",
    "passesWithTime": false,
    "hides": false
  },
  "source-not-development": {
    "gate": "upload",
    "severity": "error",
    "demands": "The source series is the development release, or the current release while none is open.",
    "passesWithTime": false,
    "hides": false
  },
  "source-not-released": {
    "gate": "upload",
    "severity": "error",
    "demands": "The source series is released on the day of the upload.",
    "passesWithTime": true,
    "hides": false
  },
  "timeline-order": {
    "gate": "upload",
    "severity": "error",
    "demands": "A target is uploaded, accepted, verified and released in this order, and not in the future.",
    "passesWithTime": false,
    "hides": false
  },
  "unknown-series": {
    "gate": "upload",
    "severity": "error",
    "demands": "Every series is in the release calendar.",
    "passesWithTime": false,
    "hides": true
  },
  "duplicate-target": {
    "gate": "upload",
    "severity": "error",
    "demands": "Each series is a target once.",
    "passesWithTime": false,
    "hides": false
  },
  "newer-series-skipped": {
    "gate": "upload",
    "severity": "error",
    "demands": "Every newer supported series is a target too, or is skipped with a word.",
    "passesWithTime": false,
    "hides": false
  },
  "skip-not-allowed": {
    "gate": "upload",
    "severity": "error",
    "demands": "A series is skipped only for what the policy accepts.",
    "passesWithTime": false,
    "hides": false
  },
  "skip-unstated": {
    "gate": "upload",
    "severity": "warning",
    "demands": "The description names each series that is skipped for a reason.",
    "passesWithTime": false,
    "hides": false
  },
  "skip-unused": {
    "gate": "upload",
    "severity": "warning",
    "demands": "Only a series that would be asked for is skipped.",
    "passesWithTime": false,
    "hides": false
  },
  "target-end-of-life": {
    "gate": "upload",
    "severity": "error",
    "demands": "Every target is released and in standard support on the day of the upload.",
    "passesWithTime": false,
    "hides": false
  },
  "target-not-allowed": {
    "gate": "upload",
    "severity": "error",
    "demands": "Every target is of a kind that the policy lists.",
    "passesWithTime": false,
    "hides": false
  },
  "target-not-older": {
    "gate": "upload",
    "severity": "error",
    "demands": "Every target is older than the source series.",
    "passesWithTime": false,
    "hides": false
  },
  "target-pocket": {
    "gate": "upload",
    "severity": "error",
    "demands": "Every target is released to -updates.",
    "passesWithTime": false,
    "hides": false
  },
  "nothing-to-update": {
    "gate": "upload",
    "severity": "warning",
    "demands": "The version replaced has another upstream version.",
    "passesWithTime": false,
    "hides": false
  },
  "upstream-not-taken": {
    "gate": "upload",
    "severity": "error",
    "demands": "The upstream version is one that the policy's page takes.",
    "passesWithTime": false,
    "hides": false
  },
  "upstream-version-differs": {
    "gate": "upload",
    "severity": "error",
    "demands": "Every target gets the upstream version that is being backported.",
    "passesWithTime": false,
    "hides": false
  },
  "version-form": {
    "gate": "upload",
    "severity": "warning",
    "demands": "Every target's version has the form of an update of that series.",
    "passesWithTime": false,
    "hides": false
  },
  "version-not-above-replaced": {
    "gate": "upload",
    "severity": "error",
    "demands": "Every target's version is higher than the one it replaces.",
    "passesWithTime": false,
    "hides": false
  },
  "version-not-below-source": {
    "gate": "upload",
    "severity": "error",
    "demands": "Every target's version is lower than the source's.",
    "passesWithTime": false,
    "hides": false
  },
  "version-series-order": {
    "gate": "upload",
    "severity": "error",
    "demands": "An older series gets a lower version than a newer one.",
    "passesWithTime": false,
    "hides": false
  },
  "version-suffix": {
    "gate": "upload",
    "severity": "warning",
    "demands": "Every target's version ends in the form of a backport, with the target's own number.",
    "passesWithTime": false,
    "hides": false
  },
  "version-syntax": {
    "gate": "upload",
    "severity": "error",
    "demands": "Every version is a Debian version.",
    "passesWithTime": false,
    "hides": true
  },
  "bug-not-verified": {
    "gate": "release",
    "severity": "error",
    "demands": "Every other bug is verified for every target.",
    "passesWithTime": false,
    "hides": false
  },
  "bug-test-case": {
    "gate": "upload",
    "severity": "error",
    "demands": "Every other bug has a test case.",
    "passesWithTime": false,
    "hides": false
  },
  "changelog-bug-form": {
    "gate": "upload",
    "severity": "warning",
    "demands": "The manifest's bugs have in the changelog the form that dpkg reads.",
    "passesWithTime": false,
    "hides": false
  },
  "changelog-elsewhere": {
    "gate": "upload",
    "severity": "notice",
    "demands": "The work tree, or the changelog that the manifest names, holds the target's packaging.",
    "passesWithTime": false,
    "hides": false
  },
  "changelog-missing": {
    "gate": "upload",
    "severity": "error",
    "demands": "The changelog that the manifest names is there.",
    "passesWithTime": false,
    "hides": false
  },
  "changelog-order": {
    "gate": "upload",
    "severity": "error",
    "demands": "The changelog's top version is above the one below it, or is a backport of it.",
    "passesWithTime": false,
    "hides": false
  },
  "changelog-package": {
    "gate": "upload",
    "severity": "error",
    "demands": "The changelog's top entry is of the manifest's package.",
    "passesWithTime": false,
    "hides": false
  },
  "changelog-pocket": {
    "gate": "upload",
    "severity": "warning",
    "demands": "The changelog's top entry names the series without a pocket.",
    "passesWithTime": false,
    "hides": false
  },
  "changelog-series": {
    "gate": "upload",
    "severity": "error",
    "demands": "The changelog's top entry is for the target's series.",
    "passesWithTime": false,
    "hides": false
  },
  "changelog-sru-bug": {
    "gate": "upload",
    "severity": "error",
    "demands": "The changelog's top entry closes the SRU bug.",
    "passesWithTime": false,
    "hides": false
  },
  "changelog-syntax": {
    "gate": "upload",
    "severity": "error",
    "demands": "The changelog's top entry has the form of a Debian changelog.",
    "passesWithTime": false,
    "hides": false
  },
  "changelog-undeclared-bug": {
    "gate": "upload",
    "severity": "error",
    "demands": "Every bug that the changelog closes is in the manifest.",
    "passesWithTime": false,
    "hides": false
  },
  "changelog-version": {
    "gate": "upload",
    "severity": "error",
    "demands": "The changelog's top entry has the target's version.",
    "passesWithTime": false,
    "hides": false
  },
  "changelog-warned": {
    "gate": "upload",
    "severity": "warning",
    "demands": "dpkg and lintian read the target's changelog entry without a warning.",
    "passesWithTime": false,
    "hides": false
  },
  "maintainer-not-updated": {
    "gate": "upload",
    "severity": "warning",
    "demands": "A package with an Ubuntu delta has a maintainer in Ubuntu, and keeps the one it had.",
    "passesWithTime": false,
    "hides": false
  },
  "new-binary-package": {
    "gate": "upload",
    "severity": "warning",
    "demands": "There is no binary package that the version replaced has not.",
    "passesWithTime": false,
    "hides": false
  },
  "packaging-stale": {
    "gate": "upload",
    "severity": "warning",
    "demands": "Every packaging change that the manifest declares is there.",
    "passesWithTime": false,
    "hides": false
  },
  "packaging-undeclared": {
    "gate": "upload",
    "severity": "error",
    "demands": "Every packaging change from the source series and from the version replaced is declared.",
    "passesWithTime": false,
    "hides": false
  },
  "packaging-unmentioned": {
    "gate": "upload",
    "severity": "error",
    "demands": "The description mentions every packaging change that the manifest declares.",
    "passesWithTime": false,
    "hides": false
  },
  "patch-headers": {
    "gate": "upload",
    "severity": "warning",
    "demands": "Every patch that is new says in its header what it does and where it comes from.",
    "passesWithTime": false,
    "hides": false
  },
  "patch-series": {
    "gate": "upload",
    "severity": "error",
    "demands": "The list of patches names those that are there, and every new one.",
    "passesWithTime": false,
    "hides": false
  },
  "repository-unreadable": {
    "gate": "upload",
    "severity": "inconclusive",
    "demands": "What the manifest names in git can be read.",
    "passesWithTime": false,
    "hides": false
  },
  "upstream-differs": {
    "gate": "upload",
    "severity": "error",
    "demands": "Outside `debian/` the tree is the source series'.",
    "passesWithTime": false,
    "hides": false
  },
  "upstream-edited": {
    "gate": "upload",
    "severity": "error",
    "demands": "A fix of upstream's source in the format 3.0 (quilt) is a patch.",
    "passesWithTime": false,
    "hides": false
  },
  "already-published": {
    "gate": "upload",
    "severity": "error",
    "demands": "The target has neither that version nor a newer one yet, unless the manifest says so.",
    "passesWithTime": false,
    "hides": false
  },
  "already-queued": {
    "gate": "upload",
    "severity": "warning",
    "demands": "Nothing else of the package waits in the target's upload queue.",
    "passesWithTime": false,
    "hides": false
  },
  "bug-duplicate": {
    "gate": "upload",
    "severity": "error",
    "demands": "No bug that the manifest names is a duplicate.",
    "passesWithTime": false,
    "hides": false
  },
  "bug-not-found": {
    "gate": "upload",
    "severity": "error",
    "demands": "Launchpad has every bug that the manifest names.",
    "passesWithTime": false,
    "hides": false
  },
  "bug-private": {
    "gate": "upload",
    "severity": "error",
    "demands": "Every bug that the manifest names is public.",
    "passesWithTime": false,
    "hides": false
  },
  "bug-wrong-package": {
    "gate": "upload",
    "severity": "error",
    "demands": "The SRU bug is about the source package.",
    "passesWithTime": false,
    "hides": false
  },
  "build-failed": {
    "gate": "release",
    "severity": "error",
    "demands": "The upload is built on every architecture on which the version replaced is.",
    "passesWithTime": false,
    "hides": false
  },
  "description-drift": {
    "gate": "upload",
    "severity": "warning",
    "demands": "The manifest has the bug's description.",
    "passesWithTime": false,
    "hides": false
  },
  "devel-task-open": {
    "gate": "upload",
    "severity": "error",
    "demands": "The bug's task for the development release is Fix Released.",
    "passesWithTime": false,
    "hides": false
  },
  "devel-version-older": {
    "gate": "upload",
    "severity": "error",
    "demands": "The development release has the upstream version that is backported, or a newer one.",
    "passesWithTime": false,
    "hides": false
  },
  "launchpad-unreachable": {
    "gate": "upload",
    "severity": "inconclusive",
    "demands": "Launchpad answers what it is asked.",
    "passesWithTime": false,
    "hides": false
  },
  "proposed-date-differs": {
    "gate": "upload",
    "severity": "error",
    "demands": "It was accepted on the day on which it came into -proposed.",
    "passesWithTime": false,
    "hides": false
  },
  "proposed-occupied": {
    "gate": "upload",
    "severity": "warning",
    "demands": "No other version is in the target's -proposed.",
    "passesWithTime": false,
    "hides": false
  },
  "proposed-removed": {
    "gate": "release",
    "severity": "error",
    "demands": "What is to be released is still in -proposed.",
    "passesWithTime": false,
    "hides": false
  },
  "regression-reported": {
    "gate": "release",
    "severity": "error",
    "demands": "No bug of the upload is tagged as a regression in -proposed.",
    "passesWithTime": false,
    "hides": false
  },
  "released-date-differs": {
    "gate": "release",
    "severity": "error",
    "demands": "It was released on the day on which it came into -updates.",
    "passesWithTime": false,
    "hides": false
  },
  "replaced-version-not-published": {
    "gate": "upload",
    "severity": "error",
    "demands": "The target has the version that is said to be replaced.",
    "passesWithTime": false,
    "hides": false
  },
  "series-task-missing": {
    "gate": "upload",
    "severity": "warning",
    "demands": "The bug has a task for every target.",
    "passesWithTime": false,
    "hides": false
  },
  "series-task-status": {
    "gate": "upload",
    "severity": "warning",
    "demands": "A target's task on the bug is where the target stands.",
    "passesWithTime": false,
    "hides": false
  },
  "skip-task-status": {
    "gate": "upload",
    "severity": "warning",
    "demands": "The task of a series that is skipped for a reason is Won't Fix.",
    "passesWithTime": false,
    "hides": false
  },
  "skip-version-not-published": {
    "gate": "upload",
    "severity": "error",
    "demands": "A skipped series has the version that it is said to carry, or has lost the package.",
    "passesWithTime": false,
    "hides": false
  },
  "source-version-not-published": {
    "gate": "upload",
    "severity": "error",
    "demands": "The source series has the version that is backported.",
    "passesWithTime": false,
    "hides": false
  },
  "statement-author": {
    "gate": "release",
    "severity": "warning",
    "demands": "The statement was written by one of the partner's accounts.",
    "passesWithTime": false,
    "hides": false
  },
  "statement-not-found": {
    "gate": "release",
    "severity": "error",
    "demands": "The statement that the manifest names is a comment of the SRU bug.",
    "passesWithTime": false,
    "hides": false
  },
  "statement-too-early": {
    "gate": "release",
    "severity": "error",
    "demands": "The statement was written once the package was in -proposed.",
    "passesWithTime": false,
    "hides": false
  },
  "statement-without-version": {
    "gate": "release",
    "severity": "warning",
    "demands": "The statement names the version that was tested.",
    "passesWithTime": false,
    "hides": false
  },
  "title-drift": {
    "gate": "upload",
    "severity": "warning",
    "demands": "The manifest has the bug's title.",
    "passesWithTime": false,
    "hides": false
  },
  "upload-not-found": {
    "gate": "upload",
    "severity": "warning",
    "demands": "What was uploaded waits in the queue, or is in the archive.",
    "passesWithTime": false,
    "hides": false
  },
  "verification-tag": {
    "gate": "release",
    "severity": "error",
    "demands": "The tags of every bug say that it is verified in the target, and that nothing holds it back.",
    "passesWithTime": false,
    "hides": false
  },
  "version-reused": {
    "gate": "upload",
    "severity": "error",
    "demands": "The version was not used for another upload.",
    "passesWithTime": false,
    "hides": false
  },
  "ageing-minimum": {
    "gate": "release",
    "severity": "error",
    "demands": "The package has been in -proposed for the days that every SRU needs.",
    "passesWithTime": true,
    "hides": false
  },
  "ageing": {
    "gate": "release",
    "severity": "error",
    "demands": "The package has been in -proposed for the days that the policy promises.",
    "passesWithTime": true,
    "hides": false
  },
  "languishing": {
    "gate": "release",
    "severity": "warning",
    "demands": "What waits in -proposed is verified before it is removed.",
    "passesWithTime": false,
    "hides": false
  },
  "not-verified": {
    "gate": "release",
    "severity": "error",
    "demands": "The build in -proposed has been verified.",
    "passesWithTime": false,
    "hides": false
  },
  "partner-verification": {
    "gate": "release",
    "severity": "error",
    "demands": "The partner's statement about the build in -proposed is named.",
    "passesWithTime": false,
    "hides": false
  },
  "calendar-stale": {
    "gate": null,
    "severity": "warning",
    "demands": "The release calendar is recent enough for the days that are judged.",
    "passesWithTime": false,
    "hides": false
  },
  "newer-series-unreleased": {
    "gate": "release",
    "severity": "error",
    "demands": "Newer targets are released first, or are ready to be.",
    "passesWithTime": false,
    "hides": false
  },
  "release-weekday": {
    "gate": "release",
    "severity": "warning",
    "demands": "The release to -updates is on a day on which the policy releases.",
    "passesWithTime": true,
    "hides": false
  },
  "waiver-expired": {
    "gate": "upload",
    "severity": "error",
    "demands": "A waiver is in force on the day for which it is needed.",
    "passesWithTime": false,
    "hides": false
  },
  "waiver-not-allowed": {
    "gate": "upload",
    "severity": "error",
    "demands": "Only what the policy lets be waived is waived.",
    "passesWithTime": false,
    "hides": false
  },
  "waiver-reason": {
    "gate": "upload",
    "severity": "error",
    "demands": "A waiver says why.",
    "passesWithTime": false,
    "hides": false
  },
  "waiver-unused": {
    "gate": "upload",
    "severity": "warning",
    "demands": "A waiver covers something.",
    "passesWithTime": false,
    "hides": false
  }
};

// src/text/page-address.ts
function pageAddress(name) {
  return `${_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .about */ .Cv.homepage}/blob/main/docs/${name}.md`;
}
function rulePage(id) {
  return pageAddress(`rules/${id}`);
}


//# sourceMappingURL=generated-rules-shared.js.map


/***/ }),

/***/ 338:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   BX: () => (/* binding */ currentRelease),
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   OZ: () => (/* binding */ isReleased),
/* harmony export */   RH: () => (/* binding */ developmentRelease),
/* harmony export */   SU: () => (/* binding */ newestLts),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   TT: () => (/* binding */ isSupported),
/* harmony export */   Z5: () => (/* binding */ isUnclear),
/* harmony export */   dA: () => (/* binding */ describeSeries),
/* harmony export */   er: () => (/* binding */ cycleDays),
/* harmony export */   qR: () => (/* binding */ isGiven),
/* harmony export */   yT: () => (/* binding */ parseCalendar)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(995);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(848);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


// src/model/calendar.ts
function parseCalendar(text, source) {
  const lines = text.split(/\r?\n/);
  const columns = (lines[0] ?? "").split(",").map((name) => name.trim());
  const missing = neededColumns.find((name) => !columns.includes(name));
  if (missing !== void 0) return { wrong: `its first line names no column \`${missing}\`` };
  const series = [];
  const byName = /* @__PURE__ */ new Map();
  for (const [number, line] of lines.entries()) {
    if (number === 0 || line.trim() === "") continue;
    const entry = readSeries(line, columns, series.length);
    if (!entry) return { wrong: `line ${number + 1} lacks a series name, or a created, release or eol date` };
    const { name } = entry;
    if (byName.has(name)) return { wrong: `line ${number + 1} has \`${name}\` a second time` };
    const previous = series.at(-1);
    if (previous && previous.release >= entry.release) {
      return { wrong: `line ${number + 1}: \`${name}\` is not released after \`${previous.name}\`` };
    }
    series.push(entry);
    byName.set(name, entry);
  }
  if (series.length === 0) return { wrong: "it has no series in it" };
  return { source, series, byName };
}
var neededColumns = ["version", "series", "created", "release", "eol"];
function readSeries(line, columns, index) {
  const cells = line.split(",").map((cell2) => cell2.trim());
  const cell = (name2) => cells[columns.indexOf(name2)] ?? "";
  const name = cell("series");
  const created = (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDay */ .Iq)(cell("created"));
  const release = (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDay */ .Iq)(cell("release"));
  const supportEnds = (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDay */ .Iq)(cell("eol-server") || cell("eol"));
  if (!/^[a-z]+$/.test(name) || !created || !release || !supportEnds) return void 0;
  return {
    name,
    number: cell("version").replace(/ LTS$/, ""),
    lts: cell("version").endsWith(" LTS"),
    created,
    release,
    supportEnds,
    esmEnds: (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDay */ .Iq)(cell("eol-esm")),
    index
  };
}
function isSupported(series, day) {
  return isReleased(series, day) && day <= series.supportEnds;
}
function isReleased(series, day) {
  return series.release <= day;
}
function currentRelease(calendar, day) {
  return calendar.series.findLast((series) => isReleased(series, day));
}
function developmentRelease(calendar, day) {
  return calendar.series.find((series) => series.created <= day && !isReleased(series, day));
}
function newestLts(calendar, day, source) {
  return calendar.series.findLast(
    (series) => series.lts && isReleased(series, day) && (!source || series.index < source.index)
  );
}
var usualCycle = 182;
function cycleDays(calendar, series) {
  const next = calendar.series[series.index + 1];
  return next ? (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(series.release, next.release) : usualCycle;
}
function describeSeries(series) {
  return `${series.name} (${series.number}${series.lts ? " LTS" : ""})`;
}

// src/model/field.ts
function written(path, value, text) {
  return { path, state: "written", value, written: text };
}
function without(path, state, text = void 0) {
  return { path, state, value: void 0, written: text };
}
function filled({ path }, value, from) {
  return { path, state: "filled", value, written: void 0, from };
}
function isUnclear({ state }) {
  return state === "broken" || state === "unanswered";
}
function isGiven({ state }) {
  return state !== "absent" && state !== "unanswered";
}
function partOf({ path, from }, part) {
  return { path, part, ...from && { from } };
}
function keyOf({ path, from }) {
  return { path, atKey: true, ...from && { from } };
}


//# sourceMappingURL=model-calendar-shared.js.map


/***/ }),

/***/ 303:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zm: () => (/* binding */ CannotRun),
  ct: () => (/* binding */ applyEdits),
  X6: () => (/* binding */ areSeriesKnown),
  aY: () => (/* binding */ code),
  Do: () => (/* binding */ compareRules),
  xU: () => (/* binding */ dateKeys),
  E9: () => (/* binding */ disk),
  oB: () => (/* binding */ gitTopLevel),
  FK: () => (/* binding */ isInside),
  KX: () => (/* binding */ isRuleId),
  _B: () => (/* binding */ knownTargets),
  Ny: () => (/* binding */ largestFile),
  qm: () => (/* binding */ leadsOut),
  wD: () => (/* binding */ markdown),
  iQ: () => (/* binding */ markdownLink),
  qY: () => (/* binding */ outside),
  pB: () => (/* binding */ overallUploadDay),
  MY: () => (/* binding */ page),
  i4: () => (/* binding */ readBeginning),
  yR: () => (/* binding */ readText),
  Zl: () => (/* binding */ ruleIds),
  Az: () => (/* binding */ shardName),
  pS: () => (/* binding */ shownPath),
  b2: () => (/* binding */ statusList),
  uV: () => (/* binding */ targetsNamed),
  b6: () => (/* binding */ textOf),
  vJ: () => (/* binding */ toPutRight),
  g$: () => (/* binding */ tooLarge),
  WJ: () => (/* binding */ verdict),
  LJ: () => (/* binding */ withEdit)
});

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __nccwpck_require__(995);
// EXTERNAL MODULE: ./lib/action/model-day-shared.js
var model_day_shared = __nccwpck_require__(848);
// EXTERNAL MODULE: ./lib/action/generated-rules-shared.js
var generated_rules_shared = __nccwpck_require__(243);
// EXTERNAL MODULE: ./lib/action/generated-about-shared.js
var generated_about_shared = __nccwpck_require__(281);
;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./lib/action/model-cannot-run-shared.js

const model_cannot_run_shared_require = (0,external_node_module_.createRequire)(import.meta.url);




// src/model/cannot-run.ts
var CannotRun = class extends Error {
  name = "CannotRun";
};

// src/sources/files.ts



var largestFile = 1024 * 1024;
var tooLarge = "it is larger than 1 MiB";
var disk = {
  realPath: (file) => attempt(() => (0,external_node_fs_.realpathSync)(file)),
  kind: (file) => {
    const stat = attempt(() => (0,external_node_fs_.statSync)(file));
    if (!stat) return void 0;
    if (stat.isFile()) return "file";
    return stat.isDirectory() ? "folder" : "other";
  },
  size: (file) => (0,external_node_fs_.statSync)(file).size,
  read: (file) => (0,external_node_fs_.readFileSync)(file),
  readHead: (file, most) => {
    const bytes2 = Buffer.alloc(most);
    const opened = (0,external_node_fs_.openSync)(file, "r");
    try {
      return bytes2.subarray(0, (0,external_node_fs_.readSync)(opened, bytes2, 0, most, 0));
    } finally {
      (0,external_node_fs_.closeSync)(opened);
    }
  },
  list: (folder) => (attempt(() => (0,external_node_fs_.readdirSync)(folder)) ?? []).sort()
};
function readText(files, file, within, encoding = "utf-8") {
  const reading = readBytes(
    files,
    file,
    within,
    (real) => files.size(real) > largestFile ? void 0 : files.read(real)
  );
  return "wrong" in reading ? reading : textOf(reading.bytes, encoding);
}
function readBeginning(files, file, within, most) {
  const reading = readBytes(files, file, within, (real) => files.readHead(real, most));
  if ("wrong" in reading) return reading;
  const text = textOf(reading.bytes);
  return "text" in text ? text : { text: Buffer.from(reading.bytes).toString("latin1") };
}
function readBytes(files, file, within, read) {
  if (within !== void 0 && !isInside(within, external_node_path_.resolve(file))) return { wrong: outside };
  try {
    const real = files.realPath(file);
    if (real === void 0) return { wrong: "there is no such file" };
    if (within !== void 0) {
      const folder = files.realPath(within) ?? within;
      if (!isInside(folder, real)) return { wrong: outside };
      if (external_node_path_.relative(folder, real).split(external_node_path_.sep).includes(".git")) return { wrong: "it lies in `.git`" };
    }
    const kind = files.kind(real);
    if (kind !== "file") return { wrong: kind === "folder" ? "it is a folder" : "it is no regular file" };
    const bytes2 = read(real);
    return bytes2 ? { bytes: bytes2 } : { wrong: tooLarge };
  } catch (error) {
    return { wrong: `it cannot be read (${error.code ?? "unknown error"})` };
  }
}
function textOf(bytes2, encoding = "utf-8") {
  if (encoding === "utf-8" && !(0,external_node_buffer_namespaceObject.isUtf8)(bytes2)) return { wrong: "it is not UTF-8 text" };
  const text = utf8(bytes2);
  return text.startsWith("\uFEFF") ? { text: text.slice(1), hasByteOrderMark: true } : { text };
}
function utf8(bytes2) {
  return Buffer.from(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength).toString("utf8");
}
var outside = "it lies outside the workspace";
function isInside(folder, file) {
  const relative = external_node_path_.relative(folder, file);
  return relative === "" || relative !== ".." && !relative.startsWith(`..${external_node_path_.sep}`) && !external_node_path_.isAbsolute(relative);
}
function leadsOut(file, folder, { realPath }) {
  if (!isInside(folder, file)) return false;
  let there = file;
  while (there !== folder && realPath(there) === void 0) there = external_node_path_.dirname(there);
  return !isInside(realPath(folder) ?? folder, realPath(there) ?? there);
}
function gitTopLevel(files, folder) {
  for (let at = external_node_path_.resolve(folder); ; at = external_node_path_.dirname(at)) {
    if (files.kind(external_node_path_.join(at, ".git")) !== void 0) return at;
    if (at === external_node_path_.dirname(at)) return void 0;
  }
}
function shownPath(file, from) {
  return external_node_path_.relative(from, file).split(external_node_path_.sep).join("/") || ".";
}
var nothingThere = ["ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"];
function attempt(action) {
  try {
    return action();
  } catch (error) {
    if (nothingThere.includes(error.code ?? "")) return void 0;
    throw error;
  }
}

// src/model/report.ts
function shardName({ index, count }) {
  return `${index}/${count}`;
}

// src/report/markdown.ts
function markdown(message) {
  return message.split("`").map((piece, index, all) => {
    const isCode = index % 2 === 1 && index < all.length - 1;
    return isCode ? `<code>${unlinked(piece)}</code>` : unlinked(piece);
  }).join("");
}
function code(value, longest = 100) {
  return `<code>${unlinked((0,generated_about_shared/* shorten */.ml)(value, longest).toWellFormed())}</code>`;
}
function markdownLink(text, address) {
  return `<a href="${escaped(address)}">${text}</a>`;
}
function unlinked(text) {
  return escaped(text).replaceAll("&#64;", "&#64;<wbr>").replace(/www\./gi, (found) => `${found.slice(0, 3)}&#46;`);
}
function escaped(text) {
  return (0,generated_about_shared/* replaceUnseen */.fo)(text, () => " ").replace(
    /[&<>"'\\`*_{}[\]()#+!~|@$:]/g,
    (character) => `&#${character.charCodeAt(0)};`
  );
}

// src/report/summary-findings.ts
function findingsOf(report, linkTo, room, below = () => []) {
  const items = (0,generated_rules_shared/* allFindings */.c4)(report).map((finding, index) => {
    const item = itemOf(finding, index, report, linkTo);
    return { ...item, text: [item.text, ...below(finding)].join("\n") };
  });
  const kept = gravest(items, room);
  const isWaived = ({ finding }) => finding.waived !== void 0;
  const live = kept.filter((item) => !isWaived(item));
  const waived = kept.filter(isWaived);
  return {
    lines: [
      ...live.length > 0 ? ["### Findings", "", ...byFile(live)] : [],
      ...waived.length > 0 ? ["### Waived, with the reason given", "", ...byFile(waived)] : []
    ],
    left: items.length - kept.length
  };
}
function gravest(items, room) {
  let size = 0;
  const headings = /* @__PURE__ */ new Set();
  const byRank = [...items].sort(
    (one, other) => rank(one.finding) - rank(other.finding) || one.index - other.index
  );
  const tooMany = byRank.findIndex(({ heading, text, finding }) => {
    const group = `${finding.waived !== void 0} ${heading}`;
    size += (0,generated_rules_shared/* bytes */.ee)(text) + 1 + (headings.has(group) ? 0 : (0,generated_rules_shared/* bytes */.ee)(heading) + 3);
    headings.add(group);
    return size > room;
  });
  return (tooMany < 0 ? byRank : byRank.slice(0, tooMany)).sort((one, other) => one.index - other.index);
}
function rank({ severity, waived }) {
  return generated_rules_shared/* severities */.gO.indexOf(severity) + (waived === void 0 ? 0 : generated_rules_shared/* severities */.gO.length);
}
function byFile(items) {
  const groups = /* @__PURE__ */ new Map();
  for (const { heading, text } of items) {
    const group = groups.get(heading);
    if (group) group.push(text);
    else groups.set(heading, [text]);
  }
  return [...groups].flatMap(([heading, texts]) => [heading, "", ...texts, ""]);
}
function itemOf(finding, index, report, linkTo) {
  const { at } = finding;
  const heading = at ? `#### ${code(report.nameOf(at.file), 300)}` : "#### The run";
  return { finding, heading, index, text: textOf2(finding, linkTo) };
}
function textOf2({ severity, rule, message, help, url, at, waived }, linkTo) {
  const address = at && linkTo(at.file, at.line);
  const line = at ? `, ${address === void 0 ? `line ${at.line}` : markdownLink(`line ${at.line}`, address)}` : "";
  const head = `- **${waived === void 0 ? severity : "waived"}** <a href="${(0,generated_rules_shared/* rulePage */.gd)(rule)}">${rule}</a>${line}: ${markdown(message)}`;
  return waived === void 0 ? `${head}<br>Way out: ${markdown(help)}${policyPage(url, rule)}` : `${head}<br>Waived: ${code(waived, 1e3)}`;
}
function policyPage(url, rule) {
  if (url === (0,generated_rules_shared/* rulePage */.gd)(rule)) return "";
  const isTrusted = trustedPlaces.some((place) => url.startsWith(`${place}/`)) && /^[\w./:#-]*$/.test(url);
  return isTrusted ? ` <a href="${url}">The policy</a>.` : ` The policy: ${code(url, 300)}.`;
}
var trustedPlaces = ["https://ubuntu.com", "https://documentation.ubuntu.com", generated_about_shared/* about */.Cv.homepage];

// src/model/rules.ts
var ruleIds = new Set(Object.keys(generated_rules_shared/* ruleFaces */.Xq));
var order = new Map(Object.keys(generated_rules_shared/* ruleFaces */.Xq).map((id, index) => [id, index]));
function compareRules(one, other) {
  return (order.get(one) ?? 0) - (order.get(other) ?? 0);
}
function isRuleId(text) {
  return ruleIds.has(text);
}
function passesWithTime(rule, gate) {
  const face = generated_rules_shared/* ruleFaces */.Xq[rule];
  return face.passesWithTime && (gate === void 0 || face.gate === gate);
}

// src/report/gates-in-words.ts
function uploadInWords(status, today) {
  const { target, upload, timeline, notComparedFrom } = status;
  if (target.stage === "planned") {
    const held = toPutRight(upload);
    const never = held.length > 0 ? void 0 : neverInWords(upload, timeline);
    return never ?? gateInWords(upload, today, held);
  }
  const uploaded = target.uploaded.value;
  const accepted = target.accepted.value;
  const done = uploaded || !accepted ? `uploaded${uploaded ? ` ${uploaded}` : ""}` : `in -proposed since ${accepted}${whence(target.accepted)}`;
  const unseen = notComparedFrom ? `; its packaging is not compared from ${notComparedFrom} on` : "";
  return `${done}${heldInWords("; it does not satisfy", upload.heldBy)}${unseen}`;
}
function filledInWords({ replaces, verified }) {
  const told = [
    ...replaces.state === "filled" ? [`replaces ${(0,generated_about_shared/* quote */.hD)(replaces.value.text)}`] : [],
    ...verified.state === "filled" ? [`verified ${verified.value}`] : []
  ];
  return told.length > 0 ? [`${(0,generated_about_shared/* joinWords */.yZ)(told)} (by Launchpad)`] : [];
}
function releaseInWords(status, today) {
  const { target, upload, release, ageingDays: days, timeline } = status;
  const released = target.released.value;
  const accepted = target.accepted.value;
  if (released)
    return `released ${released}${whence(target.released)}${heldInWords("; it does not satisfy", release.heldBy)}`;
  const isEarliest = !accepted;
  const held = target.stage === "planned" ? [] : toPutRight(release);
  const never = upload.opens === null ? void 0 : neverInWords(release, timeline);
  const gate = never ?? `${gateInWords(release, today, held, isEarliest)}${whyLater(status, today)}`;
  if (!accepted || release.opens === null) return gate;
  const aged = Math.min(Math.max(0, (0,model_day_shared/* daysBetween */.YM)(accepted, today)), days);
  return `ages ${aged} of ${days} days${whence(target.accepted)}; ${gate}`;
}
function neverInWords({ opens, isUnknown }, { lastDay }) {
  const isNever = opens === null && !isUnknown && lastDay !== void 0;
  return isNever ? `does not open before support ends, ${lastDay}` : void 0;
}
function whyLater({ upload, release, timeline: { ageing } }, today) {
  const { opens, open, isUnknown } = release;
  if (open || isUnknown || opens === null || opens <= today || !ageing) return "";
  const due = (0,model_day_shared/* later */.NU)((0,model_day_shared/* later */.NU)(ageing.to, upload.opens ?? today), today);
  if (opens > due) return ` (nothing is released on a ${capital((0,model_day_shared/* weekdayOf */.Up)(due))})`;
  return due > (0,model_day_shared/* later */.NU)(ageing.to, today) ? " (not before the upload gate)" : "";
}
function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
function toPutRight({ heldBy }) {
  return heldBy.filter((rule) => !passesWithTime(rule));
}
var mostTold = 5;
function untoldOf({ release }) {
  const lines = release.untold.filter(({ rule }) => !passesWithTime(rule)).map(({ rule, message }) => `${rule}: ${message}`);
  const more = lines.length - mostTold;
  return more > 0 ? [...lines.slice(0, mostTold), `and ${more} more`] : lines;
}
function whence({ state }) {
  return state === "filled" ? " (by Launchpad)" : "";
}
function gateInWords(gate, today, held, isEarliest = false) {
  const { open, opens, heldBy, isUnknown } = gate;
  if (isUnknown) return "unknown: Launchpad did not answer";
  if (opens === null) return `does not open${heldInWords(":", heldBy)}`;
  if (open) return `open since ${opens}`;
  if (opens <= today) return `held shut${heldInWords(" by", heldBy)}; its day was ${opens}`;
  const earliest = isEarliest || held.length > 0 ? ", at the earliest" : "";
  return `opens ${(0,model_day_shared/* bothWays */.MU)(opens, today)}${earliest}${heldInWords("; held by", held)}`;
}
function heldInWords(before, heldBy) {
  if (heldBy.length === 0) return "";
  const more = heldBy.length > 3 ? ` and ${heldBy.length - 3} more` : "";
  return `${before} ${heldBy.slice(0, 3).join(", ")}${more}`;
}

// src/report/summary-targets.ts
var mostRows = 500;
function targetTable({ manifests, today }, room, rest) {
  const rows = manifests.flatMap(
    (manifest) => manifest.targets.map((status) => {
      const { target } = status;
      const cells = [
        code(manifest.path, 300),
        code(manifest.package ?? ""),
        code(target.series.written ?? ""),
        code(target.version.value?.text ?? ""),
        uploadInWords(status, today),
        [
          releaseInWords(status, today),
          ...[...untoldOf(status), ...filledInWords(target)].map(markdown)
        ].join("<br>")
      ];
      return `| ${cells.join(" | ")} |`;
    })
  );
  if (rows.length === 0) return [];
  const kept = (0,generated_rules_shared/* fitting */._Q)(rows.slice(0, mostRows), room);
  const left = rows.length - kept.length;
  return [
    "### Targets",
    "",
    "| manifest | package | target | version | upload gate | release gate |",
    "| --- | --- | --- | --- | --- | --- |",
    ...kept,
    "",
    ...(0,generated_rules_shared/* loud */.n3)((0,generated_rules_shared/* didNotFit */.W1)(left, "target", rest))
  ];
}

// src/report/page.ts
var roomForNotes = 1e3;
function page(report, { head, foot, largest, rest, linkTo, below }) {
  const room = largest - (0,generated_rules_shared/* bytes */.ee)(head.join("\n")) - (0,generated_rules_shared/* bytes */.ee)(foot) - roomForNotes;
  const targets = targetTable(report, room / 2, rest);
  const findings = findingsOf(report, linkTo, room - (0,generated_rules_shared/* bytes */.ee)(targets.join("\n")), below);
  return [
    ...head,
    ...targets,
    ...findings.lines,
    ...(0,generated_rules_shared/* loud */.n3)((0,generated_rules_shared/* didNotFit */.W1)(findings.left, "finding", rest)),
    foot
  ].join("\n");
}

// src/model/manifest.ts
var dateKeys = ["uploaded", "accepted", "verified", "released"];
function areSeriesKnown({ state, items }) {
  return state !== "broken" && items.every(({ series }) => series.value !== void 0);
}
function knownTargets({ targets }) {
  return targets.items.filter((target) => target.series.value !== void 0);
}
function targetsNamed({ targets }, name) {
  let known = byName.get(targets);
  if (!known) {
    known = /* @__PURE__ */ new Map();
    for (const target of targets.items) {
      const same = known.get(target.series.written);
      if (same) same.push(target);
      else known.set(target.series.written, [target]);
    }
    byName.set(targets, known);
  }
  return known.get(name) ?? [];
}
var byName = /* @__PURE__ */ new WeakMap();
function overallUploadDay({
  targets,
  today
}) {
  const days = targets.items.map(({ uploadDay }) => uploadDay ?? today);
  return days.length === 0 ? today : days.reduce((latest, day) => day > latest ? day : latest);
}

// src/report/status-line.ts
function statusLine(status, today) {
  const { target, upload, release } = status;
  const state = dateKeys.findLast((key) => target[key].value !== void 0) ?? "planned";
  const since = state === "planned" ? null : target[state].value ?? null;
  if (state === "released") return { state, since, waitsFor: [], next: null };
  const gate = state === "planned" ? upload : release;
  const isDated = state === "planned" || target.accepted.value !== void 0;
  const next = isDated && gate.opens !== null && gate.opens > today ? gate.opens : null;
  return { state, since, waitsFor: waitsOf(status, gate, next, today), next };
}
function statusInWords(status, today) {
  const { waitsFor, next } = statusLine(status, today);
  return [
    stateInWords(status, today),
    ...waitsFor.length > 0 ? [`waits for ${(0,generated_about_shared/* joinWords */.yZ)(waitsFor)}`] : [],
    ...next === null ? [] : [`next ${(0,model_day_shared/* bothWays */.MU)(next, today)}`],
    ...unsatisfied(status)
  ].join("; ");
}
function stateInWords(status, today) {
  const { state, since } = statusLine(status, today);
  if (state === "planned") return "not uploaded";
  const whence2 = status.target[state].state === "filled" ? " (by Launchpad)" : "";
  return `${state === "accepted" ? "in -proposed since" : state} ${since}${whence2}`;
}
function unsatisfied({ target, upload, release }) {
  const held = [.../* @__PURE__ */ new Set([...upload.heldBy, ...release.heldBy])];
  return target.released.value && held.length > 0 ? [`it does not satisfy ${someOf(held)}`] : [];
}
var awaited = {
  "not-verified": "its verification",
  "partner-verification": "the partner's statement",
  "bug-not-verified": "the verification of its other bugs",
  "newer-series-unreleased": "the newer series"
};
function waitsOf({ target, ageingDays, upload, timeline: { lastDay } }, gate, next, today) {
  const isPlanned = gate === upload;
  const accepted = target.accepted.value;
  if (gate.isUnknown) return ["an answer of Launchpad"];
  if (gate.opens === null) return [neverOpens(gate, isPlanned, lastDay, today)];
  const holding = [.../* @__PURE__ */ new Set([...toPutRight(upload), ...toPutRight(gate)])];
  const wrong = holding.filter((rule) => awaited[rule] === void 0);
  const mend = wrong.length > 0 ? [`${someOf(wrong)} to be put right`] : [];
  if (isPlanned) {
    if (gate.open) return ["its upload"];
    return [...mend, ...next !== null || mend.length === 0 ? ["the day of its upload gate"] : []];
  }
  if (accepted === void 0) {
    const isThere = target.verified.value !== void 0;
    return [
      ...mend,
      isThere ? "the day on which it was accepted, which is not written" : "its acceptance into -proposed"
    ];
  }
  const others = holding.flatMap((rule) => awaited[rule] ?? []);
  const all = [...mend, ...others, ...next === null ? [] : [timeAhead(accepted, ageingDays, today)]];
  return all.length > 0 ? all : ["its release to -updates"];
}
function timeAhead(accepted, ageingDays, today) {
  const aged = Math.max(0, (0,model_day_shared/* daysBetween */.YM)(accepted, today));
  return aged < ageingDays ? `the end of its ageing (${aged} of ${ageingDays} days)` : "a day of releases";
}
function neverOpens(gate, isPlanned, lastDay, today) {
  const why = lastDay !== void 0 && lastDay < today ? ` (its support ended ${lastDay})` : inBrackets(gate);
  return `no day: its ${isPlanned ? "upload" : "release"} gate does not open${why}`;
}
var mostNamed = 3;
function someOf(rules) {
  const more = rules.length - mostNamed;
  return (0,generated_about_shared/* joinWords */.yZ)([...rules.slice(0, mostNamed), ...more > 0 ? [`${more} more`] : []]);
}
function inBrackets(gate) {
  const wrong = toPutRight(gate);
  return wrong.length > 0 ? ` (${someOf(wrong)})` : "";
}

// src/report/summary-status.ts
var mostLines = 12;
function statusList({ manifests, today }, largest) {
  const all = manifests.flatMap((manifest) => manifest.targets.map((status) => ({ manifest, status })));
  if (all.length === 0) return [];
  const isOver = ({ status }) => status.target.stage === "released";
  const inTurn = [...all.filter((each) => !isOver(each)), ...all.filter(isOver)];
  const lines = inTurn.slice(0, mostLines).map(({ manifest, status }) => {
    const where = manifests.length > 1 ? `${code(manifest.path)}, ` : "";
    return `- ${where}${code(status.target.series.written ?? "?", 30)}: ${markdown(statusInWords(status, today))}`;
  });
  const kept = (0,generated_rules_shared/* fitting */._Q)(lines, largest / 8);
  const left = all.length - kept.length;
  return [...kept, ...left > 0 ? [`- ${left} more, in the table of targets`] : [], ""];
}

// src/report/verdict.ts
function verdict(report) {
  const { counts, manifests, today, shard } = report;
  if (manifests.length === 0) {
    return shard ? `No backport manifest falls to shard ${shardName(shard)}: nothing to check.` : "There is no backport manifest: nothing to check.";
  }
  const errors = (0,generated_rules_shared/* allFindings */.c4)(report).filter(({ severity }) => severity === "error");
  if (errors.length === 0) {
    const rest = counts.warning > 0 ? ` (${(0,generated_about_shared/* counted */.hS)(counts.warning, "warning")})` : "";
    return counts.inconclusive > 0 ? `Inconclusive: ${(0,generated_about_shared/* counted */.hS)(counts.inconclusive, "piece")} of evidence could not be had${rest}.` : `Pass: nothing breaks the policy${rest}.`;
  }
  const toMend = manifests.map(
    ({ findings, targets }) => findings.filter((each) => isToMend(each, targets)).length
  );
  const ofRun = report.findings.filter((each) => isToMend(each, [])).length;
  const count = toMend.reduce((sum, each) => sum + each, ofRun);
  const gates = [
    ...new Set(
      manifests.flatMap(
        ({ targets, package: name }) => targets.flatMap((status) => gateAhead(status, manifests.length > 1 ? name : void 0, today))
      )
    )
  ];
  if (count === 0 && gates.length > 0) return `Not yet: ${someOf2(gates)}.`;
  const failing = count === 0 ? manifests.filter(({ result }) => result === "fail") : toMend.filter((each) => each > 0);
  const where = manifests.length > 1 ? ` in ${(0,generated_about_shared/* counted */.hS)(failing.length, "manifest")} of ${manifests.length}` : "";
  return `Fail: ${(0,generated_about_shared/* counted */.hS)(count || errors.length, "error")}${where} to put right${gates.length > 0 ? `; and ${someOf2(gates)}` : ""}.`;
}
function isToMend({ rule, severity, series }, targets) {
  if (severity !== "error") return false;
  if (!passesWithTime(rule)) return true;
  return !targets.some(
    ({ target: { stage, series: own } }) => (series.length === 0 || series.includes(own.written ?? "")) && (stage === "planned" || stage === "uploaded" && passesWithTime(rule, "release"))
  );
}
function gateAhead({ target, upload, release }, name, today) {
  const isNext = target.stage === "planned" && !upload.open;
  const gate = isNext ? upload : release;
  if (gate.open || gate.opens === null || gate.opens <= today) return [];
  const what = `${name === void 0 ? "" : `${(0,generated_about_shared/* quote */.hD)(name)} in `}${(0,generated_about_shared/* quote */.hD)(target.series.written ?? "")}`;
  const earliest = toPutRight(gate).length > 0 ? ", at the earliest" : "";
  return [
    `the ${isNext ? "upload" : "release"} gate for ${what} opens ${(0,model_day_shared/* bothWays */.MU)(gate.opens, today)}${earliest}`
  ];
}
var mostGates = 5;
function someOf2(gates) {
  const more = gates.length - mostGates;
  return (0,generated_about_shared/* joinWords */.yZ)([...gates.slice(0, mostGates), ...more > 0 ? [`${more} more`] : []]);
}

// src/text/apply-edits.ts
function withEdit(text, { start, end, text: replacement }) {
  return text.slice(0, start) + replacement + text.slice(end);
}
function applyEdits(text, edits) {
  const placed = edits.map((edit) => ({ ...(0,generated_rules_shared/* spanAt */.i6)(text, edit.at), text: edit.text })).sort((one, other) => one.start - other.start);
  if (placed.some(({ end }, index) => end > (placed[index + 1]?.start ?? end)))
    throw new Error("two edits overlap");
  return placed.reverse().reduce(withEdit, text);
}


//# sourceMappingURL=model-cannot-run-shared.js.map


/***/ }),

/***/ 848:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ parseDay),
/* harmony export */   MU: () => (/* binding */ bothWays),
/* harmony export */   NU: () => (/* binding */ later),
/* harmony export */   Tm: () => (/* binding */ countDays),
/* harmony export */   Up: () => (/* binding */ weekdayOf),
/* harmony export */   X: () => (/* binding */ earlier),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   mx: () => (/* binding */ weekdays)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(995);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);

// src/model/day.ts
var weekdays = [
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday"
];
var millisecondsPerDay = 864e5;
function parseDay(text) {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return void 0;
  const [year, month, day] = match.slice(1).map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && isLeap ? 29 : monthLengths[month - 1] ?? 0;
  return day >= 1 && day <= length ? text : void 0;
}
var monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function dayOf(moment) {
  return toDay(moment.getTime());
}
function addDays(day, days) {
  const time = Date.parse(`${day}T00:00:00Z`) + days * millisecondsPerDay;
  return toDay(Math.min(Math.max(time, Date.UTC(0, 0, 1)), Date.UTC(9999, 11, 31)));
}
function daysBetween(from, to) {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsPerDay);
}
function weekdayOf(day) {
  return weekdays[(/* @__PURE__ */ new Date(`${day}T00:00:00Z`)).getUTCDay()] ?? "sunday";
}
function later(one, other) {
  return one > other ? one : other;
}
function earlier(one, other) {
  return one < other ? one : other;
}
function countDays(days) {
  return days === 1 ? "1 day" : `${days} days`;
}
function bothWays(day, today) {
  const distance = daysBetween(today, day);
  if (distance === 0) return `${day}, today`;
  return distance > 0 ? `${day}, in ${countDays(distance)}` : `${day}, ${countDays(-distance)} ago`;
}
function toDay(time) {
  return new Date(time).toISOString().slice(0, 10);
}


//# sourceMappingURL=model-day-shared.js.map


/***/ }),

/***/ 897:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ printableJson),
/* harmony export */   fF: () => (/* binding */ asUri),
/* harmony export */   om: () => (/* binding */ safeLine)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(995);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(281);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


// src/report/printable-json.ts
function printableJson(data) {
  return `${(0,_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .escapedJson */ .KI)(JSON.stringify(data, null, 2))}
`;
}

// src/report/safe-text.ts
function safeLine(line) {
  return (0,_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceUnseen */ .fo)(line.replaceAll("	", "  "), (run) => "\uFFFD".repeat(run.length)).replaceAll(
    "##[",
    "##("
  );
}

// src/text/as-uri.ts
function asUri(shown) {
  return shown.split("/").map(encodePart).join("/");
}
function encodePart(name) {
  return encodeURIComponent(name.toWellFormed());
}


//# sourceMappingURL=report-printable-json-shared.js.map


/***/ }),

/***/ 151:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   $8: () => (/* binding */ _enum),
/* harmony export */   Eb: () => (/* binding */ _maxLength),
/* harmony export */   Eg: () => (/* binding */ cameOn),
/* harmony export */   Fk: () => (/* binding */ _regex),
/* harmony export */   Fs: () => (/* binding */ pipe),
/* harmony export */   IY: () => (/* binding */ publishedIn),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   Pe: () => (/* binding */ hadBy),
/* harmony export */   Te: () => (/* binding */ latestOf),
/* harmony export */   Xj: () => (/* binding */ hasVersion),
/* harmony export */   YO: () => (/* binding */ array),
/* harmony export */   YP: () => (/* binding */ refine),
/* harmony export */   Yj: () => (/* binding */ string2),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   _0: () => (/* binding */ replacedBy),
/* harmony export */   ai: () => (/* binding */ number2),
/* harmony export */   cl: () => (/* binding */ nullish2),
/* harmony export */   fd: () => (/* binding */ globalRegistry),
/* harmony export */   ff: () => (/* binding */ comparePart),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   kN: () => (/* binding */ lastStay),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   m9: () => (/* binding */ _minLength),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   pd: () => (/* binding */ transform),
/* harmony export */   re: () => (/* binding */ strictObject),
/* harmony export */   yW: () => (/* binding */ isOf),
/* harmony export */   zM: () => (/* binding */ boolean2)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(995);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(281);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


// src/model/version.ts
function parseVersion(text) {
  if (text === "") return { wrong: "it is empty" };
  if (/\s/.test(text)) return { wrong: "it has white space in it" };
  const colon = text.indexOf(":");
  const epoch = colon < 0 ? "0" : text.slice(0, colon);
  const rest = text.slice(colon + 1);
  const hyphen = rest.lastIndexOf("-");
  const upstream = hyphen < 0 ? rest : rest.slice(0, hyphen);
  const revision = hyphen < 0 ? void 0 : rest.slice(hyphen + 1);
  const fault = faultOfEpoch(epoch) ?? faultOfUpstream(upstream) ?? faultOfRevision(revision);
  return fault ?? { text, epoch: Number(epoch), upstream, revision };
}
function faultOfEpoch(epoch) {
  if (!/^\d+$/.test(epoch)) return { wrong: "what stands before the colon, the epoch, is not a number" };
  return Number(epoch) > 2147483647 ? { wrong: "its epoch is too large" } : void 0;
}
function faultOfUpstream(upstream) {
  if (upstream === "") return { wrong: "it has no upstream part" };
  if (!/^\d/.test(upstream)) return { wrong: "its upstream part does not start with a digit" };
  const stray = /[^A-Za-z0-9.+~:-]/u.exec(upstream);
  return stray ? { wrong: "its upstream part has the character", stray: stray[0] } : void 0;
}
function faultOfRevision(revision) {
  if (revision === "") return { wrong: "its revision, behind the last hyphen, is empty" };
  const stray = /[^A-Za-z0-9.+~]/u.exec(revision ?? "");
  return stray ? { wrong: "its revision has the character", stray: stray[0] } : void 0;
}
function compareVersions(one, other) {
  return one.epoch - other.epoch || comparePart(one.upstream, other.upstream) || comparePart(one.revision ?? "", other.revision ?? "");
}
function comparePart(one, other) {
  let i = 0;
  let j = 0;
  while (i < one.length || j < other.length) {
    while (i < one.length && !isDigit(one, i) || j < other.length && !isDigit(other, j)) {
      const difference2 = weight(one, i) - weight(other, j);
      if (difference2 !== 0) return difference2;
      i++;
      j++;
    }
    const [number3, nextI] = digitsFrom(one, i);
    const [otherNumber, nextJ] = digitsFrom(other, j);
    const difference = compareNumbers(number3, otherNumber);
    if (difference !== 0) return difference;
    i = nextI;
    j = nextJ;
  }
  return 0;
}
function compareNumbers(one, other) {
  return one.length - other.length || (0,_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(one, other);
}
function weight(text, at) {
  if (at >= text.length || isDigit(text, at)) return 0;
  const code = text.charCodeAt(at);
  if (code === 126) return -1;
  const isLetter = code >= 65 && code <= 90 || code >= 97 && code <= 122;
  return isLetter ? code : code + 256;
}
function digitsFrom(text, from) {
  let end = from;
  while (end < text.length && isDigit(text, end)) end++;
  let start = from;
  while (start < end && text[start] === "0") start++;
  return [text.slice(start, end), end];
}
function isDigit(text, at) {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

// src/model/publications.ts
function hadBy(publications, day) {
  return everHad(publications).filter(({ publication: { published } }) => published && published <= day);
}
var sorted = /* @__PURE__ */ new WeakMap();
function everHad(publications) {
  const known = sorted.get(publications);
  if (known) return known;
  const had = publications.filter(({ pocket, status, published }) => isForUsers(pocket) && status !== "Deleted" && published).flatMap(readVersion).sort(
    (one, other) => compareVersions(other.version, one.version) || (0,_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(one.publication.published ?? "", other.publication.published ?? "")
  );
  sorted.set(publications, had);
  return had;
}
function isForUsers(pocket) {
  return pocket === "release" || pocket === "security" || pocket === "updates";
}
function hasVersion(had, version2) {
  return had.some((each) => compareVersions(each.version, version2) === 0);
}
function isOf(version2) {
  return (publication) => publication.version === version2.text || hasVersion(readVersion(publication), version2);
}
function cameOn(publications, day, today) {
  return publications.some(({ created, published = today }) => created <= day && day <= published);
}
function firstOf(publications) {
  return [...publications].sort((one, other) => (0,_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(one.created, other.created))[0];
}
function latestOf(publications) {
  return [...publications].sort((one, other) => (0,_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(other.created, one.created))[0];
}
function lastStay(publications) {
  const removed = latestOf(publications.filter(({ status }) => status === "Deleted"));
  const since = publications.filter(({ created }) => removed && created > removed.created);
  return since.length > 0 ? since : publications;
}
function readVersion(publication) {
  const version2 = parseVersion(publication.version);
  return "wrong" in version2 ? [] : [{ publication, version: version2 }];
}
function publishedIn(publications, version2, pocket) {
  const own2 = publications.filter((each) => each.version === version2 && each.pocket === pocket);
  return lastStay(own2).flatMap(({ published }) => published ?? []).sort()[0];
}
function replacedBy(publications, version2, day) {
  const own2 = version2 === void 0 ? void 0 : parseVersion(version2);
  if (own2 && "wrong" in own2) return void 0;
  return hadBy(publications, day).find((each) => !own2 || compareVersions(each.version, own2) < 0)?.version.text;
}

// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
  const numericValues = Object.values(entries).filter((v) => typeof v === "number");
  const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
  return values;
}
function jsonStringifyReplacer(_, value) {
  if (typeof value === "bigint")
    return value.toString();
  return value;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input === null || input === void 0;
}
function cleanRegex(source) {
  const start = source.startsWith("^") ? 1 : 0;
  const end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isPlainObject(o) {
  if (isObject(o) === false)
    return false;
  const ctor = o.constructor;
  if (ctor === void 0)
    return true;
  if (typeof ctor !== "function")
    return true;
  const prot = ctor.prototype;
  if (isObject(prot) === false)
    return false;
  if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
    return false;
  }
  return true;
}
var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent)
    cl._zod.parent = inst;
  return cl;
}
function normalizeParams(_params) {
  const params = _params;
  if (!params)
    return {};
  if (typeof params === "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string")
    return { ...params, error: () => params.error };
  return params;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => {
    return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
  });
}
function aborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue !== true) {
      return true;
    }
  }
  return false;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue === false) {
      return true;
    }
  }
  return false;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a3;
    (_a3 = iss).path ?? (_a3.path = []);
    iss.path.unshift(path);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0)
      caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a3;
  for (let i = start; i < issues.length; i++) {
    (_a3 = issues[i]).schema ?? (_a3.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a3;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck"))
      (_a3 = iss).schema ?? (_a3.schema = iss.inst);
    else
      iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input";
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
      continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) {
    full.input = iss.input;
  }
  return full;
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
  const units = str.length;
  if (!highSurrogate.test(str))
    return units;
  let count = units;
  for (let i = 0; i < units - 1; i++) {
    if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
      count--;
      i++;
    }
  }
  return count;
}
function getLengthableOrigin(input) {
  if (Array.isArray(input))
    return "array";
  if (typeof input === "string")
    return "string";
  return "unknown";
}
function issue(...args) {
  const [iss, input, inst] = args;
  if (typeof iss === "string") {
    return {
      message: iss,
      code: "custom",
      input,
      inst
    };
  }
  return { ...iss };
}
function members(proto, table) {
  for (const key in table) {
    const desc = Object.getOwnPropertyDescriptor(table, key);
    if (desc.get)
      Object.defineProperty(proto, key, { ...desc, enumerable: false });
    else
      defineBound(proto, key, desc.value);
  }
}
function own(inst, key, value, enumerable = true) {
  Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
  return value;
}
function hide(inst, key, value) {
  return own(inst, key, value, false);
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
    }
  });
}
function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
  configurable: true,
  get() {
    broke = true;
    return void 0;
  }
};
function defineLazyInternal(inst, key, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke)
          delete this[key];
        else
          Object.defineProperty(this, key, { configurable: true, writable: true, value });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, value });
    }
  });
}
function installLazyProp(inst, key, make, enumerable) {
  const proto = claim(inst, key);
  if (!proto)
    return;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key, desc);
      desc.value = make(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
    }
  });
}

// node_modules/zod/v4/core/core.js
var _a;
var _zodDesc = { value: void 0, enumerable: false };
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name, initializer2, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name)) {
      return;
    }
    inst._zod.traits.add(name);
    initializer2(inst, def);
    if (initialized) {
      const own2 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own2;
      while (up && up !== ctorProto)
        up = Object.getPrototypeOf(up);
      const target = up ?? own2;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
      if (!Object.prototype.hasOwnProperty.call(proto2, k))
        continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) {
        fn();
      }
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp)
      pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", { value: init });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent)
        return true;
      return inst?._zod?.traits?.has(name);
    }
  });
  Object.defineProperty(_, "name", { value: name });
  return _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
  }
};
var $ZodEncodeError = class extends Error {
  constructor(name) {
    super(`Encountered unidirectional transform during encode: ${name}`);
    this.name = "ZodEncodeError";
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  if (newConfig)
    Object.assign(globalConfig, newConfig);
  return globalConfig;
}

// node_modules/zod/v4/core/regexes.js
var anyString = /^[\s\S]{0,}$/;
var number = /^-?\d+(?:\.\d+)?$/;
var boolean = /^(?:true|false)$/i;

// node_modules/zod/v4/core/checks.js
var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
  var _a3;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a3 = inst._zod).onattach ?? (_a3.onattach = []);
});
var _whenHasLength = (payload) => {
  const val = payload.value;
  return !nullish(val) && val.length !== void 0;
};
var $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
    if (length <= def.maximum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_big",
      maximum: def.maximum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
    if (length >= def.minimum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_small",
      minimum: def.minimum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
  var _a3, _b;
  $ZodCheck.init(inst, def);
  if (def.pattern)
    (_a3 = inst._zod).check ?? (_a3.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value))
        return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: def.format,
        input: payload.value,
        ...def.pattern ? { pattern: def.pattern.toString() } : {},
        inst,
        continue: !def.abort
      });
    });
  else
    (_b = inst._zod).check ?? (_b.check = () => {
    });
});
var $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "regex",
      input: payload.value,
      pattern: def.pattern.toString(),
      inst,
      continue: !def.abort
    });
  };
});

// node_modules/zod/v4/core/registries.js
var _a2;
var $ZodRegistry = class {
  constructor() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
  }
  add(schema, ..._meta) {
    const meta2 = _meta[0];
    this._map.set(schema, meta2);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.set(meta2.id, schema);
    }
    return this;
  }
  clear() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
    return this;
  }
  remove(schema) {
    const meta2 = this._map.get(schema);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.delete(meta2.id);
    }
    this._map.delete(schema);
    return this;
  }
  get(schema) {
    const p = schema._zod.parent;
    if (p) {
      const pm = { ...this.get(p) ?? {} };
      delete pm.id;
      const f = { ...pm, ...this._map.get(schema) };
      return Object.keys(f).length ? f : void 0;
    }
    return this._map.get(schema);
  }
  has(schema) {
    return this._map.has(schema);
  }
};
function registry() {
  return new $ZodRegistry();
}
(_a2 = globalThis).__zod_globalRegistry ?? (_a2.__zod_globalRegistry = registry());
var globalRegistry = globalThis.__zod_globalRegistry;

// node_modules/zod/v4/core/errors.js
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: true,
  configurable: true
};
var _issuesDesc = { value: void 0, enumerable: false };
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer = (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
  const proto = Object.getPrototypeOf(inst);
  if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
      configurable: true,
      enumerable: false,
      get() {
        const value = () => this.message;
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
        return value;
      },
      set(value) {
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
      }
    });
  }
};
var $ZodError = $constructor("$ZodError", initializer);
var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});

// node_modules/zod/v4/core/parse.js
var _parse = (_Err) => {
  const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    if (result.issues.length) {
      const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, _params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var parse = /* @__PURE__ */ _parse($ZodRealError);
var _parseAsync = (_Err) => {
  const fn = async (schema, value, _ctx, params) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    if (result.issues.length) {
      const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var parseAsync = /* @__PURE__ */ _parseAsync($ZodRealError);
var _safeParse = (_Err) => (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
  const result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var safeParse = /* @__PURE__ */ _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
  let error;
  return {
    success: false,
    get error() {
      if (!error) {
        error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error;
    },
    set error(e) {
      error = e;
      issues = void 0;
      ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
  let result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var safeParseAsync = /* @__PURE__ */ _safeParseAsync($ZodRealError);

// node_modules/zod/v4/core/versions.js
var version = {
  major: 4,
  minor: 6,
  patch: 7
};

// node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
  var _a3;
  inst ?? (inst = {});
  inst._zod.def = def;
  inst._zod.bag = inst._zod.bag || {};
  inst._zod.version = version;
  const defChecks = inst._zod.def.checks;
  const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (const ch of checks) {
    for (const fn of ch._zod.onattach) {
      fn(inst);
    }
  }
  if (checks.length === 0) {
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  } else {
    const runChecks = (payload, checks2, ctx) => {
      if (payload.memo)
        return payload;
      let isAborted = aborted(payload);
      let asyncResult;
      for (const ch of checks2) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload))
            continue;
          const shouldRun = ch._zod.def.when(payload);
          if (!shouldRun)
            continue;
        } else if (isAborted) {
          continue;
        }
        const currLen = payload.issues.length;
        const _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === false) {
          throw new $ZodAsyncError();
        }
        if (asyncResult || _ instanceof Promise) {
          asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _;
            const nextLen = payload.issues.length;
            if (nextLen === currLen)
              return;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload, currLen);
          });
        } else {
          const nextLen = payload.issues.length;
          if (nextLen === currLen)
            continue;
          attachSchema(payload.issues, currLen, inst);
          if (!isAborted)
            isAborted = aborted(payload, currLen);
        }
      }
      if (asyncResult) {
        return asyncResult.then(() => {
          return payload;
        });
      }
      return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary)) {
        canary.aborted = true;
        return canary;
      }
      const checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks) {
        return inst._zod.parse(payload, ctx);
      }
      if (ctx.direction === "backward") {
        const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
        if (canary instanceof Promise) {
          return canary.then((canary2) => {
            return handleCanaryResult(canary2, payload, ctx);
          });
        }
        return handleCanaryResult(canary, payload, ctx);
      }
      const result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return result.then((result2) => runChecks(result2, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value) {
    own(this, "~standard", value);
  }
});
var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch (_) {
      }
      return validateAsync(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload, _) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch (_2) {
      }
    if (typeof payload.value === "string")
      return payload;
    payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = number;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Number(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
      return payload;
    }
    const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
    payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input,
      inst,
      ...received ? { received } : {}
    });
    return payload;
  };
});
var $ZodBoolean = /* @__PURE__ */ $constructor("$ZodBoolean", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = boolean;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Boolean(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "boolean")
      return payload;
    payload.issues.push({
      expected: "boolean",
      code: "invalid_type",
      input,
      inst
    });
    return payload;
  };
});
var $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _ctx) => {
    payload.issues.push({
      expected: "never",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  const cap = Math.min(...caps.map((c) => c[0]));
  const parse2 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n > max && ch._zod.def.when(payload)) {
          const start = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start].continue = false;
          attachSchema(payload.issues, start, inst);
          return payload;
        }
      }
    }
    return parse2(payload, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
      const item = input[i];
      const result = def.element._zod.run({
        value: item,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
      } else {
        handleArrayResult(result, payload, i);
        if (abortEarly && result.issues.length !== 0 && aborted(result))
          break;
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
  capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
  const isPresent = key in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") {
    return;
  }
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) {
      return;
    }
    final.issues.push(...prefixIssues(key, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) {
      final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key]
      });
    }
    return;
  }
  if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) {
      final.value[key] = void 0;
    }
  } else {
    final.value[key] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (const k of allKeys) {
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    }
  }
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen = 0;
  for (const key in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen))
        break;
      seen = payload.issues.length;
    }
    if (keySet.has(key))
      continue;
    if (key === "__proto__") {
      if (t === "never")
        unrecognized.push(key);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key);
      continue;
    }
    const r = _catchall.run({ value: input[key], issues: [] }, ctx);
    if (r instanceof Promise) {
      proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
    } else {
      handlePropertyResult(r, payload, key, input, optin, optout);
    }
  }
  if (unrecognized.length) {
    payload.issues.push({
      code: "unrecognized_keys",
      keys: unrecognized,
      input,
      inst,
      // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
      continue: true
    });
  }
  if (!proms.length)
    return payload;
  return Promise.all(proms).then(() => {
    return payload;
  });
}
var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  const sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    const get = () => {
      const newSh = { ...sh };
      Object.defineProperty(def, "shape", { value: newSh });
      get.raw = newSh;
      return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", { get });
  }
  const _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", (zod) => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key in shape) {
      const field = shape[key]._zod;
      if (field.values) {
        if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
          assignProp(propValues, key, /* @__PURE__ */ new Set());
        }
        for (const v of field.values)
          propValues[key].add(v);
        if (field.optin !== void 0)
          propValues[key].add(void 0);
      }
    }
    return propValues;
  });
  const isObject2 = isObject;
  const catchall = def.catchall;
  let value;
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
    const proms = [];
    const shape = value.shape;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const key of value.allKeys) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (key === "__proto__")
        continue;
      const el = shape[key];
      const optin = el._zod.optin;
      const optout = el._zod.optout;
      const r = el._zod.run({ value: input[key], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key, input, optin, optout);
      }
    }
    if (!catchall) {
      return proms.length ? Promise.all(proms).then(() => payload) : payload;
    }
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
  };
});
var $ZodRecord = /* @__PURE__ */ $constructor("$ZodRecord", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!isPlainObject(input)) {
      payload.issues.push({
        expected: "record",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    const proms = [];
    const values = def.keyType._zod.values;
    if (values && !def.partial) {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      const recordKeys = /* @__PURE__ */ new Set();
      for (const key of values) {
        if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
          recordKeys.add(typeof key === "number" ? key.toString() : key);
          if (key === "__proto__")
            continue;
          const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
          if (keyResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (keyResult.issues.length) {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
            continue;
          }
          const outKey = keyResult.value;
          if (outKey === "__proto__")
            continue;
          const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((result2) => {
              if (result2.issues.length) {
                payload.issues.push(...prefixIssues(key, result2.issues));
              }
              payload.value[outKey] = result2.value;
            }));
          } else {
            if (result.issues.length) {
              payload.issues.push(...prefixIssues(key, result.issues));
            }
            payload.value[outKey] = result.value;
          }
        }
      }
      let unrecognized;
      for (const key in input) {
        if (!recordKeys.has(key)) {
          if (def.mode === "loose") {
            if (key === "__proto__")
              continue;
            payload.value[key] = input[key];
          } else {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          }
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    } else {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      let unrecognized;
      for (const key of Reflect.ownKeys(input)) {
        if (key === "__proto__")
          continue;
        if (!Object.prototype.propertyIsEnumerable.call(input, key))
          continue;
        let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
        if (keyResult instanceof Promise) {
          throw new Error("Async schemas not supported in object keys currently");
        }
        const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
        if (checkNumericKey) {
          const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
          if (retryResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (retryResult.issues.length === 0) {
            keyResult = retryResult;
          }
        }
        if (keyResult.issues.length) {
          if (def.mode === "loose") {
            payload.value[key] = input[key];
          } else if (values) {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          } else {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
          }
          continue;
        }
        const outKey = keyResult.value;
        if (outKey === "__proto__")
          continue;
        const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
        if (result instanceof Promise) {
          proms.push(result.then((result2) => {
            if (result2.issues.length) {
              payload.issues.push(...prefixIssues(key, result2.issues));
            }
            payload.value[outKey] = result2.value;
          }));
        } else {
          if (result.issues.length) {
            payload.issues.push(...prefixIssues(key, result.issues));
          }
          payload.value[outKey] = result.value;
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
});
var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  const values = getEnumValues(def.entries);
  const valuesSet = new Set(values);
  inst._zod.values = valuesSet;
  defineLazyInternal(inst, "pattern", (zod) => {
    const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values,
      input,
      inst
    });
    return payload;
  };
});
var $ZodTransform = /* @__PURE__ */ $constructor("$ZodTransform", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "optional";
  globalConfig.memoizer?.guard(inst);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      throw new $ZodEncodeError(inst.constructor.name);
    }
    const _out = def.transform(payload.value, payload);
    if (ctx.async) {
      const output = _out instanceof Promise ? _out : Promise.resolve(_out);
      return output.then((output2) => {
        payload.value = output2;
        return payload;
      });
    }
    if (_out instanceof Promise) {
      throw new $ZodAsyncError();
    }
    payload.value = _out;
    return payload;
  };
});
function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}
var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", (zod) => {
    const values = zod.def.innerType._zod.values;
    return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload;
      const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      if (result instanceof Promise)
        return result.then((result2) => handleOptionalResult(payload, result2));
      return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNullable = /* @__PURE__ */ $constructor("$ZodNullable", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
  });
  defineLazyInternal(inst, "values", (zod) => {
    return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === null)
      return payload;
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodPipe = /* @__PURE__ */ $constructor("$ZodPipe", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
  defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
  defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      const right = def.out._zod.run(payload, ctx);
      if (right instanceof Promise) {
        return right.then((right2) => handlePipeResult(right2, def.in, ctx));
      }
      return handlePipeResult(right, def.in, ctx);
    }
    const left = def.in._zod.run(payload, ctx);
    if (left instanceof Promise) {
      return left.then((left2) => handlePipeResult(left2, def.out, ctx));
    }
    return handlePipeResult(left, def.out, ctx);
  };
});
function handlePipeResult(left, next, ctx) {
  if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
    left.aborted = true;
    return left;
  }
  return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
var $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
  $ZodCheck.init(inst, def);
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _) => {
    return payload;
  };
  inst._zod.check = (payload) => {
    const input = payload.value;
    const r = def.fn(input);
    if (r instanceof Promise) {
      return r.then((r2) => handleRefineResult(r2, payload, input, inst));
    }
    handleRefineResult(r, payload, input, inst);
    return;
  };
});
function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    const _iss = {
      code: "custom",
      input,
      inst,
      // incorporates params.error into issue reporting
      path: [...inst._zod.def.path ?? []],
      // incorporates params.error into issue reporting
      continue: !inst._zod.def.abort
      // params: inst._zod.def.params,
    };
    if (inst._zod.def.params)
      _iss.params = inst._zod.def.params;
    payload.issues.push(issue(_iss));
  }
}

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  if (def.checks)
    def.checks = [...def.checks];
  return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
  return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
  return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
  return new Class({
    type: "boolean",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
  return new Class({
    type: "never",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
  const ch = new $ZodCheckMaxLength({
    check: "max_length",
    ...normalizeParams(params),
    maximum
  });
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
  });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
  return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern
  });
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
  const schema = new Class({
    type: "custom",
    check: "custom",
    fn,
    ...normalizeParams(_params)
  });
  return schema;
}

// node_modules/zod/v4/mini/schemas.js
var ZodMiniType = /* @__PURE__ */ $constructor("ZodMiniType", (inst, def) => {
  if (!inst._zod)
    throw new Error("Uninitialized schema in ZodMiniType.");
  $ZodType.init(inst, def);
  inst.def = def;
  inst.type = def.type;
}, {
  // `with` is an alias for `check`: the same function object, not a wrapper.
  get with() {
    return this.check;
  },
  set with(value) {
    own(this, "with", value);
  },
  parse(data, params) {
    return parse(this, data, params, { callee: this.parse });
  },
  parseAsync(data, params) {
    return parseAsync(this, data, params, { callee: this.parseAsync });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  check(...checks) {
    const def = this.def;
    return this.clone({
      ...def,
      checks: [
        ...def.checks ?? [],
        ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }, { parent: true });
  },
  clone(_def, params) {
    return clone(this, _def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta2) {
    reg.add(this, meta2);
    return this;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  }
});
var ZodMiniString = /* @__PURE__ */ $constructor("ZodMiniString", (inst, def) => {
  $ZodString.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string2(params) {
  return _string(ZodMiniString, params);
}
var ZodMiniNumber = /* @__PURE__ */ $constructor("ZodMiniNumber", (inst, def) => {
  $ZodNumber.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function number2(params) {
  return _number(ZodMiniNumber, params);
}
var ZodMiniBoolean = /* @__PURE__ */ $constructor("ZodMiniBoolean", (inst, def) => {
  $ZodBoolean.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function boolean2(params) {
  return _boolean(ZodMiniBoolean, params);
}
var ZodMiniNever = /* @__PURE__ */ $constructor("ZodMiniNever", (inst, def) => {
  $ZodNever.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
  return _never(ZodMiniNever, params);
}
var ZodMiniArray = /* @__PURE__ */ $constructor("ZodMiniArray", (inst, def) => {
  $ZodArray.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
  return new ZodMiniArray({
    type: "array",
    element,
    ...normalizeParams(params)
  });
}
var ZodMiniObject = /* @__PURE__ */ $constructor("ZodMiniObject", (inst, def) => {
  $ZodObject.init(inst, def);
  ZodMiniType.init(inst, def);
  installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
  const def = {
    type: "object",
    shape: shape ?? {},
    ...normalizeParams(params)
  };
  return new ZodMiniObject(def);
}
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
  return new ZodMiniObject({
    type: "object",
    shape,
    catchall: /* @__PURE__ */ never(),
    ...normalizeParams(params)
  });
}
var ZodMiniRecord = /* @__PURE__ */ $constructor("ZodMiniRecord", (inst, def) => {
  $ZodRecord.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
  if (!valueType || !valueType._zod) {
    return new ZodMiniRecord({
      type: "record",
      keyType: /* @__PURE__ */ string2(),
      valueType: keyType,
      ...normalizeParams(valueType)
    });
  }
  return new ZodMiniRecord({
    type: "record",
    keyType,
    valueType,
    ...normalizeParams(params)
  });
}
var ZodMiniEnum = /* @__PURE__ */ $constructor("ZodMiniEnum", (inst, def) => {
  $ZodEnum.init(inst, def);
  ZodMiniType.init(inst, def);
  inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
  const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodMiniEnum({
    type: "enum",
    entries,
    ...normalizeParams(params)
  });
}
var ZodMiniTransform = /* @__PURE__ */ $constructor("ZodMiniTransform", (inst, def) => {
  $ZodTransform.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function transform(fn) {
  return new ZodMiniTransform({
    type: "transform",
    transform: fn
  });
}
var ZodMiniOptional = /* @__PURE__ */ $constructor("ZodMiniOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
  return new ZodMiniOptional({
    type: "optional",
    innerType
  });
}
var ZodMiniNullable = /* @__PURE__ */ $constructor("ZodMiniNullable", (inst, def) => {
  $ZodNullable.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
  return new ZodMiniNullable({
    type: "nullable",
    innerType
  });
}
// @__NO_SIDE_EFFECTS__
function nullish2(innerType) {
  return /* @__PURE__ */ optional(/* @__PURE__ */ nullable(innerType));
}
var ZodMiniPipe = /* @__PURE__ */ $constructor("ZodMiniPipe", (inst, def) => {
  $ZodPipe.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function pipe(in_, out) {
  return new ZodMiniPipe({
    type: "pipe",
    in: in_,
    out
  });
}
var ZodMiniCustom = /* @__PURE__ */ $constructor("ZodMiniCustom", (inst, def) => {
  $ZodCustom.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
  return _refine(ZodMiniCustom, fn, _params);
}


//# sourceMappingURL=zod-v4-core-api-shared.js.map


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __nccwpck_require__(995);
// EXTERNAL MODULE: ./lib/action/model-calendar-shared.js
var model_calendar_shared = __nccwpck_require__(338);
// EXTERNAL MODULE: ./lib/action/zod-v4-core-api-shared.js
var zod_v4_core_api_shared = __nccwpck_require__(151);
// EXTERNAL MODULE: ./lib/action/report-printable-json-shared.js
var report_printable_json_shared = __nccwpck_require__(897);
// EXTERNAL MODULE: ./lib/action/model-cannot-run-shared.js + 1 modules
var model_cannot_run_shared = __nccwpck_require__(303);
// EXTERNAL MODULE: ./lib/action/model-day-shared.js
var model_day_shared = __nccwpck_require__(848);
// EXTERNAL MODULE: ./lib/action/generated-rules-shared.js
var generated_rules_shared = __nccwpck_require__(243);
// EXTERNAL MODULE: ./lib/action/generated-about-shared.js
var generated_about_shared = __nccwpck_require__(281);
// EXTERNAL MODULE: ./lib/action/bound-shared.js
var bound_shared = __nccwpck_require__(678);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(896);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./lib/action/action.js

const action_require = (0,external_node_module_.createRequire)(import.meta.url);









// node_modules/fastest-levenshtein/mod.js
var require_mod = (0,bound_shared/* __commonJS */.P$)({
  "node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports.distance = distance2;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports.closest = closest;
  }
});

// src/action/main.ts



// node_modules/@actions/core/lib/command.js


// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + external_os_.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js



function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!external_fs_.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js


// node_modules/@actions/core/lib/summary.js


var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step2(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step2(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step2(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step2((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = external_fs_.promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag2, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag2}${htmlAttrs}>`;
    }
    return `<${tag2}${htmlAttrs}>${content}</${tag2}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text3, addEOL = false) {
    this._buffer += text3;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(external_os_.EOL);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code2, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code2), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items2, ordered = false) {
    const tag2 = ordered ? "ol" : "ul";
    const listItems = items2.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag2, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header: header2, data, colspan, rowspan } = cell;
        const tag2 = header2 ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag2, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text3, level) {
    const tag2 = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag2) ? tag2 : "h1";
    const element = this.wrap(allowedTag, text3);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text3, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text3, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text3, href) {
    const element = this.wrap("a", text3, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/platform.js


// node_modules/@actions/io/lib/io-util.js

var { chmod, copyFile, lstat, mkdir, open: action_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = external_fs_.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = external_os_.platform();
var arch = external_os_.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name2, options) {
  const val = process.env[`INPUT_${name2.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name2}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name2, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name2, value));
  }
  process.stdout.write(external_os_.EOL);
  issueCommand("set-output", { name: name2 }, toCommandValue(value));
}
function isDebug() {
  return process.env["RUNNER_DEBUG"] === "1";
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + external_os_.EOL);
}

// src/report/annotations.ts
var mostOfAKind = 10;
var longestMessage = 4096;
var kinds = {
  error: "error",
  inconclusive: "warning",
  warning: "warning",
  notice: "notice"
};
function toAnnotations(findings, pathOf3, isLog = false) {
  const bySeverity = generated_rules_shared/* severities */.gO.flatMap(
    (severity) => findings.filter((finding) => finding.severity === severity)
  );
  return ["error", "warning", "notice"].flatMap((kind) => {
    const all = bySeverity.filter(({ severity }) => kinds[severity] === kind);
    const shown3 = isLog ? all : all.slice(0, mostOfAKind);
    return shown3.map((finding, index) => {
      const left = index === mostOfAKind - 1 ? all.length - mostOfAKind : 0;
      const more = left > 0 ? `
${(0,generated_about_shared/* counted */.hS)(left, `more ${kind}`)} in the ${isLog ? "step's log" : "job summary"}.` : "";
      return {
        kind,
        title: finding.rule,
        message: (0,generated_about_shared/* shorten */.ml)(action_text(finding), longestMessage - more.length).toWellFormed() + more,
        at: placeOf(finding, pathOf3)
      };
    });
  });
}
function placeOf({ at }, pathOf3) {
  if (!at) return {};
  const { line, endLine, column, endColumn } = at;
  return { file: (0,report_printable_json_shared/* safeLine */.om)(pathOf3(at.file)), startLine: line, endLine, startColumn: column, endColumn };
}
function action_text({ message, help, waived }) {
  return waived === void 0 ? `${(0,report_printable_json_shared/* safeLine */.om)(message)}
${(0,report_printable_json_shared/* safeLine */.om)(help)}` : `Waived (${(0,report_printable_json_shared/* safeLine */.om)((0,generated_about_shared/* quote */.hD)(waived, 300))}): ${(0,report_printable_json_shared/* safeLine */.om)(message)}`;
}

// src/report/json.ts
function toJson(report) {
  const { calendar } = report;
  const place2 = (at) => ({
    file: at ? report.nameOf(at.file) : null,
    line: at?.line ?? null,
    column: at?.column ?? null,
    endLine: at?.endLine ?? null,
    endColumn: at?.endColumn ?? null
  });
  const finding = (each) => ({
    rule: each.rule,
    severity: each.severity,
    series: each.series,
    message: each.message,
    help: each.help,
    url: each.url,
    ...place2(each.at),
    waived: each.waived ?? null,
    fix: each.fix ? { edits: each.fix.edits.map((edit) => ({ ...place2(edit.at), text: edit.text })) } : null
  });
  const data = {
    schema: 1,
    tool: { name: generated_about_shared/* about */.Cv.name, version: generated_about_shared/* about */.Cv.version },
    date: report.today,
    calendar: { source: calendar.source, newest: calendar.series.at(-1)?.name ?? null },
    ...report.shard ? { shard: (0,model_cannot_run_shared/* shardName */.Az)(report.shard) } : {},
    result: report.result,
    counts: report.counts,
    findings: report.findings.map(finding),
    manifests: report.manifests.map((manifest) => ({
      path: manifest.path,
      package: manifest.package ?? null,
      policy: manifest.policy,
      bug: manifest.bug ?? null,
      result: manifest.result,
      targets: manifest.targets.map(({ target: target2, upload, release, notComparedFrom: notComparedFrom2 }) => ({
        series: target2.series.written ?? null,
        upload: {
          open: upload.open,
          opens: upload.opens,
          heldBy: upload.heldBy,
          ...notComparedFrom2 && { notComparedFrom: notComparedFrom2 }
        },
        release: { open: release.open, opens: release.opens, heldBy: release.heldBy },
        ...filledIn(target2)
      })),
      findings: manifest.findings.map(finding),
      ...unanswered(manifest)
    }))
  };
  return (0,report_printable_json_shared/* printableJson */.et)(data);
}
function unanswered({ unanswered: all }) {
  const questions = all.map(({ path: path21, what, why, help }) => ({ what, why, help, path: (0,generated_rules_shared/* writtenPath */.dR)(path21) }));
  return questions.length > 0 ? { unanswered: questions } : {};
}
function filledIn({ replaces, accepted, verified, released }) {
  const entries = Object.entries({ replaces, accepted, verified, released }).flatMap(
    ([key, field]) => field.state === "filled" ? [[key, typeof field.value === "string" ? field.value : field.value.text]] : []
  );
  return entries.length > 0 ? { fromLaunchpad: Object.fromEntries(entries) } : {};
}

// src/report/phases.ts
function phasesOf(status, today) {
  const { target: target2, upload, release, timeline } = status;
  const uploaded = target2.uploaded.value ?? target2.accepted.value;
  const released = target2.released.value;
  if (!uploaded && upload.opens === null) return [];
  const held = target2.stage === "planned" ? upload : release;
  return [
    ...sourcePhases(timeline),
    ...uploaded ? on("uploaded", uploaded) : on(asFrom("upload", upload), dayOfUpload(status, today)),
    ...ageingPhase(status),
    ...released ? on("released", released) : on(asFrom("release", held), release.isUnknown ? null : release.opens)
  ];
}
function on(label, day2) {
  return day2 ? [{ label, from: day2, to: day2 }] : [];
}
function sourcePhases({ source, settled }) {
  if (!source) return [];
  const settling = settled ? [{ label: "settling", from: source.release, to: settled }] : [];
  return [...on(`${source.name} released`, source.release), ...settling];
}
function dayOfUpload({ upload: { opens, isUnknown }, timeline }, today) {
  if (isUnknown || opens === null) return null;
  return timeline.source ? opens : (0,model_day_shared/* later */.NU)(opens, today);
}
function ageingPhase({ target: target2, release, timeline: { ageing: ageing2 } }) {
  const isAccepted = target2.accepted.value !== void 0;
  if (!ageing2 || release.isUnknown && !isAccepted) return [];
  return [{ label: isAccepted ? "ageing" : "ageing at the earliest", ...ageing2 }];
}
function asFrom(what, gate) {
  return `${what} ${(0,model_cannot_run_shared/* toPutRight */.vJ)(gate).length > 0 ? "at the earliest" : "from"}`;
}
function supportOf({ target: target2, timeline }, phases) {
  const { lastDay } = timeline;
  const series = target2.series.value;
  if (!series || !lastDay) return void 0;
  const last = phases.reduce((latest, { to }) => (0,model_day_shared/* later */.NU)(latest, to), series.release);
  return lastDay > last ? { label: `supported until ${lastDay}`, from: last, to: lastDay } : { label: `support ends ${lastDay}`, from: lastDay, to: lastDay };
}
function areNear(phases, today) {
  const [first, last] = [(0,model_day_shared/* addDays */.fi)(today, -furthest), (0,model_day_shared/* addDays */.fi)(today, furthest)];
  return phases.every(({ from, to }) => from >= first && to <= last);
}
var furthest = 400;
function phaseInWords({ label, from, to }) {
  return from === to ? `${label} ${from}` : `${label} ${from} to ${to}`;
}

// src/report/gantt.ts
var mostDrawn = 10;
var shownSupport = 45;
function timeOf({ manifests, today }) {
  const all = manifests.flatMap(
    (manifest) => manifest.targets.map((status, index) => ({
      row: rowOf(status, index, today, manifests.length > 1 ? manifest : void 0),
      isOver: status.target.stage === "released"
    }))
  );
  const near = all.filter(({ row }) => row.phases.length > 0 && areNear(row.phases, today));
  const inTurn = [...near.filter(({ isOver: isOver2 }) => !isOver2), ...near.filter(({ isOver: isOver2 }) => isOver2)];
  const rows = inTurn.slice(0, mostDrawn).map(({ row }) => row);
  if (rows.length === 0) return [];
  const far = all.filter(({ row }) => row.phases.length > 0 && !areNear(row.phases, today));
  return [
    "### Time",
    "",
    ...chart(rows, today),
    "",
    ...rows.map(inWords),
    ...notDrawn(
      `the picture holds ${mostDrawn}`,
      inTurn.slice(mostDrawn).map(({ row }) => row)
    ),
    ...notDrawn(
      "more than a year away",
      far.map(({ row }) => row)
    ),
    ...notDrawn(
      "it can go nowhere, or no day is known",
      all.flatMap(({ row }) => row.phases.length === 0 ? [row] : [])
    )
  ];
}
var mostNamed = 5;
function notDrawn(why, rows) {
  const names3 = rows.slice(0, mostNamed).map(({ heading }) => heading);
  if (rows.length > mostNamed) names3.push(`${rows.length - mostNamed} more`);
  return names3.length === 0 ? [] : [`- Not drawn (${why}): ${names3.join("; ")}`];
}
function rowOf(status, index, today, manifest) {
  const series = status.target.series.written ?? "";
  const phases = phasesOf(status, today);
  return {
    name: [
      ...manifest ? [plain(manifest.package ?? "", "package")] : [],
      plain(series, `target ${index + 1}`)
    ].join(" "),
    heading: `${manifest ? `${(0,model_cannot_run_shared/* code */.aY)(manifest.path, 300)}, ` : ""}${(0,model_cannot_run_shared/* code */.aY)(series)}`,
    phases,
    support: supportOf(status, phases)
  };
}
function plain(name2, otherwise) {
  return /^[a-z\d][a-z\d.+-]{0,39}$/i.test(name2) ? name2 : otherwise;
}
function chart(rows, today) {
  const last = rows.flatMap(({ phases }) => phases).reduce((latest, { to }) => (0,model_day_shared/* later */.NU)(latest, to), today);
  const end = (0,model_day_shared/* addDays */.fi)(last, shownSupport);
  const first = rows.flatMap(({ phases }) => phases).reduce((least, { from }) => (0,model_day_shared/* earlier */.X)(least, from), today);
  const names3 = /* @__PURE__ */ new Map();
  return [
    "```mermaid",
    "gantt",
    "  accTitle: Each target from the release of its source to the end of its support",
    "  accDescr: The list below the chart says the same in words.",
    "  dateFormat YYYY-MM-DD",
    "  axisFormat %Y-%m",
    `  tickInterval ${monthsBetweenTicks(first, end)}month`,
    // Mermaid's own marker shows the day on which somebody looks at the chart.
    "  todayMarker off",
    "  section today",
    task({ label: `today ${today}`, from: today, to: today }, "crit"),
    ...rows.flatMap(({ name: name2, phases, support }) => {
      const count2 = (names3.get(name2) ?? 0) + 1;
      names3.set(name2, count2);
      const shown3 = support && support.from <= end ? [{ ...support, to: (0,model_day_shared/* earlier */.X)(support.to, end) }] : [];
      return [
        `  section ${name2}${count2 > 1 ? ` no. ${count2}` : ""}`,
        ...[...phases, ...shown3].map((phase) => task(phase, stateOf(phase, today)))
      ];
    }),
    "```"
  ];
}
function monthsBetweenTicks(from, to) {
  return Math.ceil((0,model_day_shared/* daysBetween */.YM)(from, to) / 150);
}
function stateOf({ from, to }, today) {
  if (to <= today) return "done";
  return from <= today ? "active" : void 0;
}
function task({ label, from, to }, state) {
  const tags = [...from === to ? ["milestone"] : [], ...state ? [state] : []];
  return `    ${label} :${[...tags, from, from === to ? "0d" : to].join(", ")}`;
}
function inWords({ heading, phases, support }) {
  const words2 = [...phases.map(phaseInWords), ...support ? [support.label] : []];
  return `- ${heading}: ${words2.join("; ")}`;
}

// src/report/summary.ts
var largestSummary = 1e3 * 1024;
function toSummary(report, linkTo, largest = largestSummary) {
  const time = timeOf(report);
  const head = [
    "## sru-gate",
    "",
    `**${(0,model_cannot_run_shared/* markdown */.wD)((0,model_cannot_run_shared/* verdict */.WJ)(report))}**`,
    "",
    ...(0,model_cannot_run_shared/* statusList */.b2)(report, largest),
    ...time,
    ...time.length > 0 ? [""] : []
  ];
  const foot = `Judged on ${report.today} with the release calendar ${(0,model_cannot_run_shared/* code */.aY)(report.calendar.source, 300)}${report.shard ? `; shard ${(0,model_cannot_run_shared/* shardName */.Az)(report.shard)}` : ""}.
`;
  return (0,model_cannot_run_shared/* page */.MY)(report, { head, foot, largest, rest: "JSON report", linkTo });
}

// src/policy/upstream-part.ts
var seriesNumber = String.raw`\d\d\.(?:04|10)`;
var seriesMark = new RegExp(
  String.raw`(?:[~+](?:ubuntu)?(?:0\.)?|ubuntu0\.)(${seriesNumber})(?:\.\d+){0,3}(?:ubuntu[\d.]+)?$`
);
var numbered = new RegExp(
  String.raw`([~+](?:ubuntu)?(?:0\.)?|(?:ubuntu|build)(?:\d{1,3}\.){0,3})(${seriesNumber})(?!\d|\.\d{8})`,
  "g"
);
var repacking = /[+~.-](?:dfsg|ds|repack)[\d.]*$/;
function isNative({ revision }) {
  return revision === void 0;
}
function ownPart(version2) {
  return version2.revision ?? version2.upstream;
}
function withoutRebuild(text3) {
  return text3.replace(/build\d[\d.]*$/, "");
}
function withoutDelta(text3) {
  return text3.replace(/ubuntu\d[\d.]*$/, "");
}
function withoutSeriesMark(text3) {
  const found = seriesMark.exec(text3);
  return found?.[1] === void 0 ? void 0 : { base: text3.slice(0, found.index), number: found[1] };
}
function seriesNumbersIn(version2) {
  return [...ownPart(version2).matchAll(numbered)].flatMap(([, before2 = "", number = ""]) => {
    const isCounter = number.endsWith(".10") && !/^[~+]|^(?:ubuntu|build)0\.$/.test(before2);
    return isCounter ? [] : [number];
  });
}
function upstreamOf(version2) {
  return isNative(version2) ? withoutOurs(version2.upstream) : version2.upstream;
}
function releaseOf(version2) {
  return withoutRepacking(upstreamOf(version2));
}
function withoutOurs(native) {
  let bare = native;
  for (let count2 = 0; count2 < 3; count2++) {
    bare = withoutDelta(withoutRebuild(withoutSeriesMark(bare)?.base ?? bare));
  }
  return bare;
}
function withoutRepacking(upstream) {
  return upstream.replace(repacking, "").replace(repacking, "");
}
function compareUpstream(one, other) {
  return one.epoch - other.epoch || (0,zod_v4_core_api_shared/* comparePart */.ff)(releaseOf(one), releaseOf(other));
}
function isSameUpstream(one, other) {
  return compareUpstream(one, other) === 0;
}
function isPackedAlike(one, other) {
  return one.epoch === other.epoch && (0,zod_v4_core_api_shared/* comparePart */.ff)(upstreamOf(one), upstreamOf(other)) === 0;
}
function compareToNamed(version2, named3) {
  if ((0,zod_v4_core_api_shared/* comparePart */.ff)(version2.upstream, named3) === 0) return 0;
  return (0,zod_v4_core_api_shared/* comparePart */.ff)(releaseOf(version2), withoutRepacking(isNative(version2) ? withoutOurs(named3) : named3));
}
function withEpoch({ text: text3, epoch, upstream }) {
  return text3.includes(":") ? `${epoch}:${upstream}` : upstream;
}
function upstreamText(version2) {
  return withEpoch({ ...version2, upstream: upstreamOf(version2) });
}

// src/policy/backported-version.ts
function backportedTo(target2, source, policy) {
  const version2 = source.version.value;
  if (isNamedWrong(target2, source, policy)) return void 0;
  const named3 = target2.upstream.value ?? (version2 ? void 0 : source.upstream.value);
  if (policy.source === "upstream" && named3 !== void 0 && named3 !== version2?.upstream)
    return {
      text: named3,
      compare: (other) => compareToNamed(other, named3),
      isIn: (other) => compareToNamed(other, named3) === 0
    };
  return version2 && {
    text: upstreamText(version2),
    compare: (other) => compareUpstream(other, version2),
    isIn: (other) => (policy.source === "upstream" ? isSameUpstream : isDeliveredBy)(version2, other)
  };
}
function isDeliveredBy(source, version2) {
  if (isNative(version2) && !isNative(source))
    return version2.epoch === source.epoch && (0,zod_v4_core_api_shared/* comparePart */.ff)(version2.upstream, source.upstream) === 0;
  return isPackedAlike(version2, source);
}
function upstreamFor(target2, source, policy) {
  const version2 = source.version.value;
  const ofSeries = version2 && upstreamOf(version2);
  if (policy.source !== "upstream") return ofSeries;
  if (isNamedWrong(target2, source, policy)) return void 0;
  return target2.upstream.value ?? ofSeries ?? source.upstream.value;
}
function isNamedWrong({ upstream }, source, policy) {
  if (policy.source !== "upstream") return false;
  return (0,model_calendar_shared/* isUnclear */.Z5)(upstream) || upstream.value === void 0 && (0,model_calendar_shared/* isUnclear */.Z5)(source.upstream);
}
function isBackportOf(version2, older) {
  if (basesOf(older.text).some((base) => version2.text.startsWith(`${base}~`))) return true;
  const [own, theirs] = [withoutSeriesMark(version2.text), withoutSeriesMark(older.text)];
  if (!own || !theirs || own.number === theirs.number) return false;
  return basesOf(theirs.base).includes(own.base);
}
function basesOf(source) {
  const built2 = withoutRebuild(source);
  const bare = withoutDelta(built2);
  return [source, built2, bare, ...bare === built2 ? [] : [`${bare}ubuntu0`]];
}

// src/judge/ledger.ts
function newLedger() {
  const all = [];
  const byRule = /* @__PURE__ */ new Map();
  const byTarget = /* @__PURE__ */ new Map();
  const explained2 = /* @__PURE__ */ new Map();
  const unclear = /* @__PURE__ */ new Map();
  let hides = false;
  return {
    all,
    hidesFacts: () => hides,
    add: (each) => {
      all.push(each);
      hides ||= each.by.hides === "facts";
      addTo(byRule, each.rule, each);
      addTo(byTarget, each.target, each);
      if (each.waiver !== void 0 && !each.by.explainsThoughWaived) return;
      if (each.by.explainsAll && each.target) unclear.set(each.target, each.by);
      const targets = explained2.get(each.rule) ?? /* @__PURE__ */ new Set();
      explained2.set(each.rule, targets.add(each.target));
    },
    concerning: (target2) => [...byTarget.get(void 0) ?? [], ...byTarget.get(target2) ?? []],
    ofRule: (rule) => byRule.get(rule) ?? [],
    isSilenced: (rule, target2) => {
      const silencer = target2 && unclear.get(target2);
      if (silencer && silencer !== rule) return true;
      return (rule.explainedBy ?? []).some((other) => {
        const targets = explained2.get(other);
        return targets !== void 0 && (targets.has(void 0) || targets.has(target2));
      });
    }
  };
}
function addTo(map2, key, each) {
  const list2 = map2.get(key);
  if (list2) list2.push(each);
  else map2.set(key, [each]);
}
function isShown({ gate, target: target2, by }, mode) {
  if (gate === "upload" || mode === "release") return true;
  if (mode === "upload" || !target2) return false;
  return target2.stage === "released" || by.speaksWhileAgeing === true && target2.stage === "uploaded";
}

// src/judge/waivers.ts
var shortestReason = 20;
function isBrokenWaiver({ rule, series, reason: reason2, until }) {
  return [rule, series, reason2, until].some(({ state }) => state === "broken");
}
function isAbout(waiver, finding, backport) {
  if (waiver.rule.value !== finding.rule) return false;
  const named3 = waiver.series.written;
  return named3 === void 0 || named3 === seriesOf(finding, backport);
}
function seriesOf(finding, { targets }) {
  const own = finding.target?.series.written ?? finding.series;
  if (own !== void 0) return own;
  const first = targets.items[0]?.series.written;
  const isOne = first !== void 0 && (0,model_cannot_run_shared/* targetsNamed */.uV)({ targets }, first).length === targets.items.length;
  return isOne ? first : void 0;
}
function saysTooLittle({ reason: reason2 }) {
  return isTooShort(reason2.value ?? "") || isWordless(reason2.value ?? "");
}
function isTooShort(reason2) {
  return [...(0,generated_about_shared/* oneLine */.TN)((0,generated_about_shared/* withoutUnseen */.zG)(reason2)).replace(/\s+/g, " ")].length < shortestReason;
}
var [fewestLetters, fewestDifferent] = [8, 4];
function isWordless(reason2) {
  const letters = (0,generated_about_shared/* lettersIn */.JQ)(reason2);
  return letters.length < fewestLetters || new Set(letters).size < fewestDifferent;
}
function isAllowed({ rule }, { waivable }) {
  return rule.value !== void 0 && (0,model_cannot_run_shared/* isRuleId */.KX)(rule.value) && waivable.includes(rule.value);
}
function waiverFor(finding, backport) {
  const ofRule = soundWaivers(backport).get(finding.rule);
  if (!ofRule) return void 0;
  const series = seriesOf(finding, backport);
  const candidates = [
    ...ofRule.get(void 0) ?? [],
    ...series === void 0 ? [] : ofRule.get(series) ?? []
  ];
  return candidates.filter(({ waiver: { until } }) => until.value === void 0 || finding.asOf <= until.value).sort((one, other) => one.index - other.index)[0]?.waiver;
}
var sorted = /* @__PURE__ */ new WeakMap();
function soundWaivers(backport) {
  const known = sorted.get(backport);
  if (known) return known;
  const byRule = /* @__PURE__ */ new Map();
  for (const [index, waiver] of backport.waivers.items.entries()) {
    const rule = waiver.rule.value;
    if (rule === void 0 || isBrokenWaiver(waiver)) continue;
    if (!isAllowed(waiver, backport.policy) || saysTooLittle(waiver)) continue;
    const bySeries = byRule.get(rule) ?? /* @__PURE__ */ new Map();
    byRule.set(rule, bySeries);
    const same = bySeries.get(waiver.series.written) ?? [];
    same.push({ index, waiver });
    bySeries.set(waiver.series.written, same);
  }
  sorted.set(backport, byRule);
  return byRule;
}
function concernOf({ series }, { targets }) {
  const named3 = series.written;
  if (named3 === void 0) return {};
  const [target2] = (0,model_cannot_run_shared/* targetsNamed */.uV)({ targets }, named3);
  return target2 ? { target: target2 } : { series: named3 };
}

// src/judge/fate.ts
function fateOf(waiver, backport, judged) {
  const { ledger, mode, rule } = judged;
  if (isBrokenWaiver(waiver) || !isAllowed(waiver, backport.policy)) return "works";
  const covered = rule ? ledger.ofRule(rule.id).filter((each) => isAbout(waiver, each, backport)) : [];
  if (covered.length === 0) return wasJudged(waiver, backport, judged) ? "unused" : "works";
  const until = waiver.until.value;
  if (until === void 0) return "works";
  const isExpired = covered.some(
    (each) => each.asOf > until && isShown(each, mode) && !ledger.isSilenced(each.by, each.target)
  );
  return isExpired ? "expired" : "works";
}
function wasJudged(waiver, backport, { ledger, mode, rule }) {
  if (!rule || ledger.hidesFacts()) return false;
  if (rule.needsAllManifests) return false;
  if (rule.needsLaunchpad && backport.launchpad?.unreachable.length !== 0) return false;
  const all = backport.targets.items;
  const series = waiver.series.written;
  const named3 = new Set(series === void 0 ? all : (0,model_cannot_run_shared/* targetsNamed */.uV)(backport, series));
  const asked2 = named3.size > 0 ? [...named3] : [void 0];
  if (asked2.some((target2) => ledger.isSilenced(rule, target2))) return false;
  return [...named3.size > 0 ? named3 : all].some(
    (target2) => isShown({ gate: rule.gate, target: target2, by: {} }, mode) && (rule.wasJudged?.(target2, backport) ?? true)
  );
}

// src/policy/allowed-targets.ts
function isAllowedTarget(series, policy, { calendar, day: day2, source, targets }) {
  return policy.targets.some((kind) => {
    if (kind === "any") return true;
    if (kind === "interim") return !series.lts;
    if (kind === "lts") return series.lts;
    if (kind === "lts-and-newer")
      return series.lts || targets.some(({ lts, index }) => lts && index < series.index);
    if (kind === "esm") return day2 > series.supportEnds;
    const newest = (0,model_calendar_shared/* newestLts */.SU)(calendar, day2, source);
    if (!newest) return false;
    return kind === "newest-lts" ? series === newest : series.index >= newest.index;
  });
}
function asksForNewestLts({ targets }) {
  return targets.includes("newest-lts") || targets.includes("newest-lts-and-newer");
}
function describeTargets(policy, source) {
  const newest = source ? `the newest LTS before ${source.name}` : "the newest LTS";
  const words2 = {
    any: "any supported series",
    lts: "any LTS",
    "lts-and-newer": "any LTS and the interim releases newer than an LTS among the targets",
    "newest-lts": newest,
    "newest-lts-and-newer": `${newest} and what is newer`,
    interim: "any interim release",
    esm: "any series in Expanded Security Maintenance"
  };
  return (0,generated_about_shared/* joinWords */.yZ)(policy.targets.map((kind) => words2[kind]));
}
function lastDayOf({ supportEnds, esmEnds }, { targets }) {
  return targets.includes("esm") && esmEnds ? (0,model_day_shared/* later */.NU)(supportEnds, esmEnds) : supportEnds;
}
function takesUpdates(series, policy, day2) {
  return (0,model_calendar_shared/* isSupported */.TT)(series, day2) || (0,model_calendar_shared/* isReleased */.OZ)(series, day2) && day2 <= lastDayOf(series, policy);
}

// src/policy/days.ts
function uploadsBegin(policy, source) {
  if (policy.source === "development-release") return source.created;
  return (0,model_day_shared/* addDays */.fi)(source.release, isOff("settling-period", policy) ? 0 : policy.settlingDays);
}
function promisedDays(policy) {
  const { minimumDays, promisedDays: promised } = policy;
  return isOff("ageing", policy) ? minimumDays : Math.max(minimumDays, promised);
}
function isOff(rule, { severities: severities2 }) {
  return severities2[rule] === "off";
}
function earliestRelease(policy, accepted, days4 = promisedDays(policy)) {
  return releaseDayFrom(policy, (0,model_day_shared/* addDays */.fi)(accepted, days4));
}
function releaseDayFrom(policy, from) {
  let day2 = from;
  for (let turn = 0; turn < 7 && !isReleaseDay(policy, day2); turn++) day2 = (0,model_day_shared/* addDays */.fi)(day2, 1);
  return day2;
}
function isReleaseDay(policy, day2) {
  return isOff("release-weekday", policy) || !policy.noReleaseOn.includes((0,model_day_shared/* weekdayOf */.Up)(day2));
}

// src/judge/shortened.ts
function isShortened({ verified: { value: verified }, releaseDay }, { verificationShortens }) {
  return verificationShortens && verified !== void 0 && releaseDay !== void 0 && verified <= releaseDay;
}

// src/judge/standing.ts
function standingOf(target2, backport) {
  const { source, policy } = backport;
  const series = target2.series.value;
  const day2 = target2.uploadDay;
  if (!series) return [];
  const origin2 = source.series.value;
  return [
    ...origin2 && series.index >= origin2.index ? ["target-not-older"] : [],
    ...day2 && !takesUpdates(series, policy, day2) ? ["target-end-of-life"] : [],
    ...isOutsidePolicy(target2, backport) ? ["target-not-allowed"] : []
  ];
}
function isOutsidePolicy(target2, backport) {
  const { policy, calendar, source } = backport;
  const series = target2.series.value;
  const day2 = target2.uploadDay;
  if (!series || !day2 || policy.targets.includes("any")) return false;
  const targets = (0,model_cannot_run_shared/* knownTargets */._B)(backport).map((each) => each.series.value);
  if (isAllowedTarget(series, policy, { calendar, day: day2, source: source.series.value, targets })) return false;
  const isHidden = asksForNewestLts(policy) && (0,model_calendar_shared/* isUnclear */.Z5)(source.series);
  return !(isHidden && (series.lts || policy.targets.includes("newest-lts-and-newer")));
}
function isNeverOpen(target2, standing, today) {
  const series = target2.series.value;
  if (standing !== "target-end-of-life") return true;
  return series !== void 0 && (0,model_calendar_shared/* isReleased */.OZ)(series, target2.uploadDay ?? today);
}

// src/judge/gates.ts
function uploadGate(backport, target2, obstacles) {
  const gate = statusFrom(uploadOpens(backport, target2), backport.today, obstacles);
  const isGuess = target2.stage === "planned" && target2.accepted.state === "unanswered";
  return gate.open && isGuess ? unknown(gate, gate.opens) : gate;
}
function unknown(gate, opens) {
  return { ...gate, open: false, opens, heldBy: [...gate.heldBy, "launchpad-unreachable"], isUnknown: true };
}
function statusFrom(opens, today, { errors, untold }) {
  return {
    open: opens !== null && opens <= today && errors.length === 0,
    opens,
    heldBy: [...new Set(errors.map(({ rule }) => rule))],
    untold,
    isUnknown: false
  };
}
function uploadOpens(backport, target2) {
  const { policy, source, today } = backport;
  const series = target2.series.value;
  if (!series) return null;
  const asOf = target2.uploadDay ?? today;
  const [standing] = standingOf(target2, backport).filter(
    (rule) => !isOff(rule, policy) && !isWaived(rule, asOf, target2, backport)
  );
  if (standing && isNeverOpen(target2, standing, today)) return null;
  let opens = series.release;
  if (policy.source === "current-release" || policy.source === "development-release") {
    if (!source.series.value) return null;
    opens = (0,model_day_shared/* later */.NU)(opens, uploadsFrom(source.series.value, target2, backport));
  }
  return opens > lastDayOf(series, policy) ? null : opens;
}
function isWaived(rule, asOf, target2, backport) {
  return waiverFor({ rule, asOf, target: target2 }, backport) !== void 0;
}
function uploadsFrom(source, target2, backport) {
  const { policy } = backport;
  const begins = uploadsBegin(policy, source);
  const asOf = target2.uploadDay;
  if (policy.source !== "current-release" || !asOf || asOf >= begins) return begins;
  if ((0,model_calendar_shared/* isReleased */.OZ)(source, asOf))
    return isWaived("settling-period", asOf, target2, backport) ? source.release : begins;
  return isWaived("source-not-released", asOf, target2, backport) ? source.created : begins;
}
function releaseGate(backport, target2, upload, obstacles) {
  const gate = statusFrom(releaseOpens(backport, target2, upload), backport.today, obstacles);
  if (target2.released.value || gate.opens === null) return gate;
  if (target2.accepted.state === "unanswered") return unknown(gate, null);
  const isGuess = target2.released.state === "unanswered" || target2.verified.state === "unanswered";
  return gate.open && isGuess ? unknown(gate, gate.opens) : gate;
}
function releaseOpens(backport, target2, upload) {
  const series = target2.series.value;
  if (upload.opens === null || !series) return null;
  const { policy, today } = backport;
  const days4 = ageingDays(backport, target2, upload);
  const aged = (0,model_day_shared/* addDays */.fi)(ageingStarts(backport, target2, upload), days4);
  const first = releaseDayFrom(policy, (0,model_day_shared/* later */.NU)(aged, upload.opens));
  const opens = target2.stage === "released" ? first : (0,model_day_shared/* later */.NU)(first, shutUntil(policy, today) ?? first);
  return opens > lastDayOf(series, policy) ? null : opens;
}
function shutUntil(policy, today) {
  return isReleaseDay(policy, today) ? void 0 : releaseDayFrom(policy, today);
}
function ageingStarts({ today }, target2, upload) {
  if (target2.accepted.value) return target2.accepted.value;
  return (0,model_day_shared/* later */.NU)((target2.stage === "planned" ? void 0 : target2.releaseDay) ?? today, upload.opens ?? today);
}
function ageingDays(backport, target2, upload) {
  const { policy, today } = backport;
  const accepted = target2.accepted.value;
  const verified = target2.verified.value;
  if (accepted && verified && isShortened(target2, policy))
    return Math.max(0, (0,model_day_shared/* daysBetween */.YM)(accepted, verified));
  const shortened = earliestRelease(policy, ageingStarts(backport, target2, upload), policy.minimumDays);
  const asOf = (0,model_day_shared/* later */.NU)(shortened, target2.releaseDay ?? today);
  return isWaived("ageing", asOf, target2, backport) ? policy.minimumDays : promisedDays(policy);
}
function ageingOf(backport, target2, upload, days4) {
  if (upload.opens === null) return void 0;
  const from = ageingStarts(backport, target2, upload);
  return { from, to: (0,model_day_shared/* addDays */.fi)(from, days4) };
}

// src/judge/merge.ts
function toFindings(found, { locate, whence, fixFor }) {
  const doubts = new Set(
    found.filter(({ severity, waiver }) => severity === "error" && waiver === void 0).map(({ rule }) => rule)
  );
  const isInDoubt = ({ by }) => (by.fixWaitsFor ?? []).some((rule) => doubts.has(rule));
  const merged = /* @__PURE__ */ new Map();
  for (const each of found) {
    const at = locate(each.at);
    const waived = each.waiver?.reason.value?.trim();
    const name2 = each.target?.series.written ?? each.series;
    const owner = whence?.(each.at);
    const help = owner === void 0 ? each.help : `${each.help} ${owner}`;
    const key = JSON.stringify([each.rule, at, each.message, help, waived]);
    const same = merged.get(key);
    const series = [
      ...same?.series ?? [],
      ...name2 === void 0 || same?.series.includes(name2) ? [] : [name2]
    ];
    const change2 = same || waived !== void 0 || isInDoubt(each) ? void 0 : each.fix;
    merged.set(key, {
      rule: each.rule,
      severity: waived === void 0 ? each.severity : "notice",
      series,
      message: each.message,
      help,
      url: each.url,
      at,
      waived,
      fix: same?.fix ?? (change2 && fixFor(change2))
    });
  }
  return [...merged.values()];
}

// src/judge/timeline.ts
function timelineOf(backport, target2, upload, days4) {
  const { policy } = backport;
  const isBound = policy.source !== "any" && policy.source !== "upstream";
  const source = isBound ? backport.source.series.value : void 0;
  const series = target2.series.value;
  const begins = source && uploadsFrom(source, target2, backport);
  return {
    source,
    settled: source && begins && begins > source.release ? begins : void 0,
    lastDay: series && lastDayOf(series, policy),
    ageing: ageingOf(backport, target2, upload, days4)
  };
}

// src/judge/judge.ts
var mostFindings = 1e3;
function judge(backport, mode, places2, rules) {
  const active = rules.filter((rule) => isActive(rule, backport));
  const ledger = newLedger();
  for (const rule of active) if (!("checkOutcome" in rule)) run(rule, backport, ledger);
  runOutcomeRules(active, backport, mode, ledger);
  const found = ledger.all.filter((each) => isShown(each, mode) && !ledger.isSilenced(each.by, each.target));
  return {
    findings: toFindings(found, places2),
    targets: backport.targets.items.map((target2) => statusOf(backport, target2, ledger, mode)),
    lastDay: lastDayOf2(backport, mode)
  };
}
function isActive(rule, { policy, launchpad }) {
  if (rule.needsLaunchpad && !launchpad) return false;
  return policy.severities[rule.id] !== "off" && (rule.appliesTo?.(policy) ?? true);
}
function runOutcomeRules(active, backport, mode, ledger) {
  const byId = new Map(active.map((rule) => [rule.id, rule]));
  const begun = /* @__PURE__ */ new Set();
  const outcome = {
    releaseGate: (target2) => {
      const { release, timeline } = statusOf(backport, target2, ledger, mode);
      return { ...release, aged: timeline.ageing?.to };
    },
    fate: (waiver) => {
      const rule = byId.get(waiver.rule.value ?? "");
      if (rule) begin(rule);
      return fateOf(waiver, backport, { ledger, mode, rule });
    }
  };
  const begin = (rule) => {
    if (!("checkOutcome" in rule) || begun.has(rule)) return;
    begun.add(rule);
    run(rule, backport, ledger, outcome);
  };
  for (const rule of active) begin(rule);
}
function run(rule, backport, ledger, outcome) {
  let count2 = 0;
  let last;
  const report = (each) => {
    count2++;
    if (count2 < mostFindings) ledger.add(weigh(rule, each, backport));
    else last ??= each;
  };
  if ("check" in rule) rule.check(backport, report);
  else if ("checkTarget" in rule) {
    for (const target2 of backport.targets.items)
      rule.checkTarget(target2, backport, (each) => report({ ...each, target: target2 }));
  } else if (outcome) rule.checkOutcome(backport, report, outcome);
  if (!last) return;
  const more = count2 - mostFindings;
  const message = more > 0 ? `${last.message} (And ${more} more like it.)` : last.message;
  ledger.add(weigh(rule, { ...last, message }, backport));
}
function weigh(rule, found, backport) {
  const { policy, today } = backport;
  const { target: target2, gate = rule.gate } = found;
  const own = gate === "upload" ? target2?.uploadDay : target2?.releaseDay;
  const dated = {
    ...found,
    rule: rule.id,
    asOf: own ?? (target2 ? today : (0,model_cannot_run_shared/* overallUploadDay */.pB)(backport))
  };
  const chosen = policy.severities[rule.id];
  return {
    ...dated,
    gate,
    // Evidence that could not be had stays inconclusive, whatever a policy would make of the rule.
    severity: chosen === void 0 || chosen === "off" || rule.severity === "inconclusive" ? found.severity ?? rule.severity : chosen,
    waiver: waiverFor(dated, backport),
    by: rule,
    url: rule.isPolicySentence && policy.documentation !== "" ? policy.documentation : (0,generated_rules_shared/* rulePage */.gd)(rule.id)
  };
}
function statusOf(backport, target2, ledger, mode) {
  const live = ledger.concerning(target2).filter(
    (each) => each.severity === "error" && each.waiver === void 0 && !ledger.isSilenced(each.by, each.target)
  ).sort((one, other) => (0,model_cannot_run_shared/* compareRules */.Do)(one.rule, other.rule));
  const obstacles = (gate) => {
    const errors = live.filter((each) => each.gate === gate);
    const untold = target2.stage === "uploaded" ? errors.filter((each) => !isShown(each, mode)).map(inWords2) : [];
    return { errors, untold };
  };
  const upload = uploadGate(backport, target2, obstacles("upload"));
  const days4 = ageingDays(backport, target2, upload);
  return {
    target: target2,
    upload,
    release: releaseGate(backport, target2, upload, obstacles("release")),
    notComparedFrom: notComparedFrom(target2, backport),
    ageingDays: days4,
    timeline: timelineOf(backport, target2, upload, days4),
    upstream: upstreamFor(target2, backport.source, backport.policy)
  };
}
function notComparedFrom(target2, { source }) {
  const namesRefs = target2.ref.value !== void 0 || source.ref.value !== void 0;
  return namesRefs && target2.stage !== "planned" ? target2.uploadDay : void 0;
}
function inWords2({ rule, message }) {
  return { rule, message };
}
function lastDayOf2({ targets, today }, mode) {
  const days4 = targets.items.flatMap(({ uploadDay, releaseDay }) => [
    ...uploadDay ? [uploadDay] : [],
    ...releaseDay && mode !== "upload" ? [releaseDay] : []
  ]);
  return days4.reduce((one, other) => one > other ? one : other, days4[0] ?? today);
}

// src/judge/rules/manifest/report-problems.ts
function reportProblems(rule) {
  return ({ problems }, report) => {
    for (const { rule: found, ...problem2 } of problems) if (found === rule) report(problem2);
  };
}

// src/judge/rules/manifest/manifest-schema.ts
var manifestSchema = {
  id: "manifest-schema",
  gate: "upload",
  severity: "error",
  demands: "The manifest has the keys and values that its format knows.",
  hides: "facts",
  check: reportProblems("manifest-schema")
};

// src/judge/rules/manifest/manifest-syntax.ts
var manifestSyntax = {
  id: "manifest-syntax",
  gate: "upload",
  severity: "error",
  demands: "The manifest is one YAML document of bounded size.",
  hides: "facts",
  check: reportProblems("manifest-syntax")
};

// src/judge/rules/manifest/policy-bypassed.ts
var policyBypassed = {
  id: "policy-bypassed",
  gate: "upload",
  severity: "warning",
  demands: "A new upstream version is judged by the policy that the package has for it.",
  check(backport, report) {
    const { governedBy, package: field, policyName } = backport;
    const name2 = field.value;
    if (governedBy === void 0 || name2 === void 0) return;
    if (!bringsNewUpstream(backport)) return;
    report({
      at: (0,model_calendar_shared/* isGiven */.qR)(policyName) ? policyName : field,
      message: `${(0,generated_about_shared/* quote */.hD)(name2)} has a policy of its own, ${(0,generated_about_shared/* quote */.hD)(governedBy)}, and this upload has a new upstream version: \`sru\` asks nothing of what is said there.`,
      help: `Write \`policy: ${governedBy}\`. A fix of the version that a series has is what \`sru\` is for; then say in \`replaces\` which that is.`
    });
  }
};
function bringsNewUpstream({ targets, source, changelogs }) {
  const hasSource = [source.series, source.version, source.upstream, source.ref].some(model_calendar_shared/* isGiven */.qR);
  const isNew = ({ version: version2, replaces }) => {
    if (version2.value === void 0) return false;
    return replaces.value ? !isSameUpstream(version2.value, replaces.value) : hasSource;
  };
  return targets.items.some(isNew) || changelogs.some(isNewByChangelog);
}
function isNewByChangelog({ target: { version: version2, replaces }, found }) {
  if (replaces.value || version2.value === void 0 || found.kind !== "read") return false;
  if (found.at === void 0) return false;
  const below2 = (0,zod_v4_core_api_shared/* parseVersion */.ot)(found.changelog.entries[found.at + 1]?.version ?? "");
  return !("wrong" in below2) && !isSameUpstream(version2.value, below2);
}

// src/model/policy.ts
var sourceKinds = ["current-release", "development-release", "upstream", "any"];
var targetKinds = [
  "any",
  "lts",
  "lts-and-newer",
  "newest-lts",
  "newest-lts-and-newer",
  "interim",
  "esm"
];
var sectionRoles = ["test-plan", "risk"];
var gatesOfText = ["upload", "release"];
var packagingOf = ["source", "target", "any"];
var placesOfStatement = ["nowhere", "bug", "bug-or-changelog"];
var chosenSeverities = ["off", "notice", "warning", "error"];
function policyOn(policy, day2) {
  return policy.later.findLast(({ from }) => from <= day2)?.policy ?? policy;
}
function backportsWholeVersions(policy) {
  return policy.source !== "any";
}
function promisesLongerAgeing(policy) {
  return policy.promisedDays > policy.minimumDays;
}
function governs(policy, sourcePackage2) {
  return policy.packages.some((pattern) => matchesPattern(pattern, sourcePackage2));
}
function sectionWithRole({ sections }, role) {
  return sections.find((section) => section.role === role);
}
function forPackage(policy, sourcePackage2) {
  if (![policy, ...policy.later.map((each) => each.policy)].some(isOnePagePerPackage)) return policy;
  const isGoverned = sourcePackage2 !== void 0 && governs(policy, sourcePackage2);
  const name2 = isGoverned ? sourcePackage2 : policy.packages[0] ?? "";
  const named3 = (address) => address.replaceAll("{package}", () => name2);
  return {
    ...policy,
    documentation: named3(policy.documentation),
    pageAddresses: policy.pageAddresses.map(named3),
    later: policy.later.map(({ from, policy: then }) => ({ from, policy: forPackage(then, sourcePackage2) }))
  };
}
function isOnePagePerPackage({ documentation }) {
  return documentation.includes("{package}");
}
function requiredSections(policy) {
  return policy.sections.filter(({ required }) => required).map(({ name: name2 }) => name2);
}
function matchesPattern(pattern, name2) {
  const [first = "", ...pieces2] = pattern.split("*");
  if (!name2.startsWith(first)) return false;
  let at = first.length;
  for (const [index, piece] of pieces2.entries()) {
    const isLast = index === pieces2.length - 1;
    const found = isLast ? name2.length - piece.length : name2.indexOf(piece, at);
    if (found < at || !name2.startsWith(piece, found)) return false;
    at = found + piece.length;
  }
  return at === name2.length;
}

// src/text/nearest.ts
var import_fastest_levenshtein = (0,bound_shared/* __toESM */.f1)(require_mod(), 1);
function nearest(written2, known) {
  const wanted2 = written2.slice(0, 100).toLowerCase().replace(/[\u00a0\u00ad\u200b\u2018-\u201f\u2060\ufeff"']/g, "");
  let best;
  let bestDistance = Math.max(1, Math.floor(wanted2.length / 3)) + 1;
  for (const name2 of known) {
    const apart2 = (0, import_fastest_levenshtein.distance)(wanted2, name2.toLowerCase());
    const d = lettersOf(wanted2) === lettersOf(name2.toLowerCase()) ? apart2 / 2 : apart2;
    if (wanted2.length >= 4 && name2.toLowerCase().startsWith(wanted2)) return name2;
    if (d < bestDistance && d < Math.max(name2.length, wanted2.length) - 1) {
      best = name2;
      bestDistance = d;
    }
  }
  return best;
}
function lettersOf(word) {
  return [...word].sort().join("");
}
function didYouMean(written2, known) {
  const name2 = nearest(written2, known);
  return name2 === void 0 ? "" : ` Did you mean \`${name2}\`?`;
}

// src/judge/rules/manifest/policy-package.ts
var policyPackage = {
  id: "policy-package",
  gate: "upload",
  severity: "error",
  demands: "The policy is one for this source package.",
  check({ policy, package: field }, report) {
    const name2 = field.value;
    if (name2 === void 0 || governs(policy, name2)) return;
    report({
      at: field,
      message: `The policy ${(0,generated_about_shared/* quote */.hD)(policy.name)} is not for ${(0,generated_about_shared/* quote */.hD)(name2)}: it covers ${(0,generated_about_shared/* quoteList */.JN)(policy.packages)}.`,
      help: `${didYouMean(
        name2,
        policy.packages.filter((each) => !each.includes("*"))
      )} Name the policy that covers this package (\`sru-gate policies\` lists them), or \`policy: sru\` where it has none of its own: in the manifest, or where \`--policy\` or the input \`policy\` of the workflow names one for all.`.trimStart()
    });
  }
};

// src/judge/rules/manifest/unknown-policy.ts
var unknownPolicy = {
  id: "unknown-policy",
  gate: "upload",
  severity: "error",
  demands: "The policy that the manifest names exists and can be used.",
  hides: "facts",
  check: reportProblems("unknown-policy")
};

// src/text/code-spans.ts
function blocksOf(text3) {
  const fences = [];
  const comments = [];
  const lastClose = text3.lastIndexOf("-->");
  const marks = [...text3.matchAll(/<!--|^[ \t\u00a0]*(`{3,}|~{3,})(.*)$/gm)];
  const unclosed2 = /* @__PURE__ */ new Map();
  let behind = 0;
  for (const [index, { index: start, 1: mark, 2: info2 = "" }] of marks.entries()) {
    if (start < behind) continue;
    if (mark === void 0) {
      if (start + 4 > lastClose) continue;
      behind = text3.indexOf("-->", start + 4) + 3;
      comments.push({ start, end: behind });
      continue;
    }
    const kind = mark.charAt(0);
    if (isInline(kind, info2)) continue;
    if (mark.length >= (unclosed2.get(kind) ?? Number.POSITIVE_INFINITY)) continue;
    const close2 = closeOf(marks, index, mark);
    if (!close2) {
      unclosed2.set(kind, mark.length);
      continue;
    }
    behind = spanOf(close2).end;
    fences.push({ start, end: behind });
  }
  return { fences, comments };
}
function isInline(kind, info2) {
  return info2.includes("`") && kind === "`";
}
function closeOf(marks, index, mark) {
  let at = index + 1;
  while (at < marks.length && !closes(marks[at], mark)) at++;
  return marks[at];
}
function closes(line, mark) {
  return line?.[1]?.startsWith(mark) === true && line[2]?.trim() === "";
}
function withoutComments(text3) {
  let kept2 = "";
  let from = 0;
  for (const { start, end } of blocksOf(text3).comments) {
    kept2 += text3.slice(from, start);
    from = end;
  }
  return kept2 + text3.slice(from);
}
function codeIn(text3) {
  return merge([...blocksOf(text3).fences, ...inlineCode(text3), ...promptLines(text3)]);
}
function inlineCode(text3) {
  return [...text3.matchAll(/(?<!`)(`{1,3})(?!`)[^\n]{1,500}?(?<!`)\1(?!`)/g)].map(spanOf);
}
function promptLines(text3) {
  return [...text3.matchAll(/^[ \t\u00a0]*[$#] .*$/gm)].map(spanOf);
}
function spanOf(match) {
  return { start: match.index, end: match.index + match[0].length };
}
function merge(spans) {
  const merged = [];
  for (const span of spans.sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
function isWithin(merged, at) {
  let low2 = 0;
  let high = merged.length;
  while (low2 < high) {
    const middle = low2 + high >> 1;
    const span = merged[middle];
    if (!span || span.start > at) high = middle;
    else if (span.end <= at) low2 = middle + 1;
    else return true;
  }
  return false;
}

// src/text/section-heading.ts
function headingOf(text3, line, names3) {
  const written2 = text3.slice(line.start, line.end);
  const match = /^[\s\u00a0]*(?:#{1,6}[\s\u00a0]+)?[*_]{0,3}\[[*_]{0,3}([^[\]\n]{1,80}?):?[*_]{0,3}\][*_]{0,3}(?::[*_]{0,3})?/.exec(
    written2
  );
  if (!match) return labelOf(text3, line, names3);
  const inside = (match[1] ?? "").replace(/[\s\u00a0]+/g, " ").trim();
  const rest = written2.slice(match[0].length);
  const known = names3.find((each) => namesOf(each).some((name2) => sameName(name2, inside)));
  const isAlone = rest.replace(/[\s\u00a0#]/g, "") === "";
  if (known ? !isAlone && !/^[\s\u00a0]/.test(rest) && !match[0].endsWith(":") : !isAlone) return void 0;
  if (!known && (!new RegExp("\\p{L}{2}", "u").test(inside) || names3.some((each) => startsWithName(inside, each))))
    return void 0;
  return {
    name: known?.name ?? inside,
    written: inside,
    isKnown: known !== void 0,
    heading: { start: firstText(text3, line), end: line.start + match[0].length }
  };
}
function labelOf(text3, line, names3) {
  const bare = names3.filter(({ unbracketed }) => unbracketed);
  if (bare.length === 0) return void 0;
  const match = new RegExp("^[\\s\\u00a0]*(?:#{1,6}[\\s\\u00a0]+)?[*_]{0,3}(\\p{L}[^:*_\\n]{0,79}?)[\\s\\u00a0]*(?:[*_]{1,3}:|:[*_]{0,3})", "u").exec(
    text3.slice(line.start, line.end)
  );
  const written2 = match?.[1]?.replace(/[\s\u00a0]+/g, " ") ?? "";
  const known = bare.find((each) => namesOf(each).some((name2) => sameName(name2, written2)));
  if (!match || !known) return void 0;
  const end = line.start + match[0].length;
  return { name: known.name, written: written2, isKnown: true, heading: { start: firstText(text3, line), end } };
}
function startsWithName(inside, section) {
  return namesOf(section).some((name2) => inside.toLowerCase().startsWith(`${name2.toLowerCase()} `));
}
function namesOf({ name: name2, also, sameAs = [] }) {
  return [name2, ...sameAs, ...also];
}
function sameName(one, other) {
  return squash(one) === squash(other);
}
function squash(name2) {
  return (0,generated_about_shared/* withoutUnseen */.zG)(name2).toLowerCase().replace(/\s/g, "");
}
function firstText(text3, line) {
  let at = line.start;
  while (at < line.end && /\s/.test(text3.charAt(at))) at++;
  return at;
}

// src/text/template-end.ts
var longestDivider = 200;
function endingAt(lines, index, isName) {
  const line = lines[index];
  if (!line || line.end - line.start > longestDivider) return void 0;
  const text3 = line.text.trim();
  const comment2 = /^<!--+(.*?)-*->$/.exec(text3);
  if (comment2) return saysTemplateEnds(wordsIn(comment2[1] ?? "")) ? "report" : void 0;
  if (line.isHidden || text3 === "" || text3.startsWith(">")) return void 0;
  if (isBare(text3)) return ruleAt(lines, index);
  const divided = dividedWords(text3);
  const words2 = wordsIn(divided?.words ?? text3.replace(/^[#*_[(\s]+|[\])*_:#.\s]+$/g, ""));
  if (!words2.some(generated_about_shared/* hasLetter */.pb) || isName(words2.join(" "))) return void 0;
  if (beginsReport(text3, words2, divided !== void 0, isBlank(lines[index - 1]))) return "report";
  return divided?.isClosed && isDivider(lines, index, words2, divided.words) ? "rule" : void 0;
}
function isBare(text3) {
  return /^(?:[-\u2013\u2014]{3,}|_{4,}|={4,}|\*{4,})$/.test(text3);
}
function dividedWords(text3) {
  const begin = /^(?:[-\u2013\u2014]{2,}|_{2,}|={2,}|\*{4,}|#{4,}|~{3,})/.exec(text3)?.[0] ?? "";
  if (begin === "") return void 0;
  const rest = text3.slice(begin.length);
  const mark = begin.charAt(0);
  const kind = /[-\u2013\u2014]/.test(mark) ? "-\u2013\u2014" : mark;
  let last = rest.length;
  while (last > 0 && kind.includes(rest.charAt(last - 1))) last--;
  const least = kind.startsWith("-") ? 3 : 4;
  return {
    words: rest.slice(0, last).trim(),
    isClosed: begin.length >= least && rest.length - last >= least
  };
}
function isDivider(lines, index, [first = "", second = ""], written2) {
  if (/^(?:begin|end)$/.test(first) || written2.startsWith("[") || first === "cut" && second === "here")
    return false;
  let above2 = index - 1;
  while (above2 >= 0 && index - above2 < 20 && isBlank(lines[above2])) above2--;
  return lines[above2]?.heading === void 0;
}
var shortAnswer = /^(?:none|low|minimal|n\/?a|nothing|no|yes|todo|tbd)$/i;
function ruleAt(lines, index) {
  const rule = lines[index]?.text.trim() ?? "";
  if (isFrame(lines, index, rule)) return void 0;
  const above2 = lines[index - 1];
  if (!above2 || above2.isHidden || isBlank(above2)) return "rule";
  if (above2.heading !== void 0) return underlinesHeading(lines, index, above2.heading) ? void 0 : "rule";
  const title = above2.text.trim();
  const isTitle = title.length <= 80 && !/^[-*\u2022>]|^\d+[.)]|[.!?,;]$/.test(title) && !shortAnswer.test(title) && (isBlank(lines[index - 2]) || lines[index - 2]?.heading !== void 0);
  const apart2 = rule.length - title.length;
  return isTitle && apart2 >= (rule.length < 5 ? 0 : -2) && (apart2 <= 3 || !isBlank(lines[index + 1])) ? void 0 : "rule";
}
function underlinesHeading(lines, index, heading) {
  const rule = lines[index]?.text.trim() ?? "";
  return rule.length >= heading.length || /^[-\u2013\u2014=]/.test(rule) && !isBeforeReport(lines, index);
}
function isBeforeReport(lines, index) {
  const text3 = lines.slice(index + 1, index + 4).find((line) => !isBlank(line))?.text ?? "";
  return text3.length <= longestDivider && saysReport(wordsIn(text3));
}
function isFrame(lines, index, rule) {
  if (rule.length < 4) return false;
  for (const step2 of [-1, 1]) {
    for (let at = index + step2; Math.abs(at - index) <= 30 && !isBlank(lines[at]); at += step2) {
      const text3 = lines[at]?.text.trim();
      if (text3 !== rule) continue;
      const inside = lines.slice(Math.min(at, index) + 1, Math.max(at, index));
      const [only] = inside;
      return !(inside.length === 1 && only && saysReport(wordsIn(only.text)));
    }
  }
  return false;
}
function isBlank(line) {
  return line === void 0 || line.text.trim() === "";
}
function wordsIn(text3) {
  return (text3.toLowerCase().match(/[^\s[\](){}<>*_=#:;,."'\u201c\u201d\u2019~!|`\u2013\u2014-]+/g) ?? []).slice(0, 20);
}
function beginsReport(text3, words2, isDivided, isBelowBlank) {
  const isDecorated = isDivided || /^(?:#{1,6}\s|[*_]{1,3}\S|[*_]{0,3}\[|\()/.test(text3);
  if (isDecorated) return saysReport(words2) || saysTemplateEnds(words2);
  if (/^end(?:$|\W)/i.test(text3) && words2.includes("sru") && saysTemplateEnds(words2)) return true;
  const colon = text3.indexOf(":");
  if (colon === text3.length - 1) return saysReport(words2);
  if (colon < 0) return isBelowBlank && saysReport(words2);
  const behind = text3.slice(colon + 1).trim();
  return isBelowBlank && words2[0] !== "the" && !/^(?:https?:|lp\b|#?\d|bug\b|see\b)/i.test(behind) && saysReport(wordsIn(text3.slice(0, colon)));
}
var reports = new Set("bug report reports reported description descriptions issue post".split(" "));
var beside = new Set(
  "the original originally reporter reporters text here below follows following is was as from by of in and for reference lp launchpad summary sru before begin start starts s user users content comment problem details info information kept unchanged history archive verbatim copied see".split(
    " "
  )
);
function saysReport(words2) {
  if (!words2.some((word) => word === "original" || word === "originally")) return false;
  if (!words2.some((word) => reports.has(word)) && !isReporterText(words2)) return false;
  const from = words2.findIndex((word) => word === "from" || word === "by");
  const said = from < 0 ? words2 : words2.slice(0, from);
  return words2.length <= 12 && said.every((word) => beside.has(word) || reports.has(word) || /^#?\d+$/.test(word));
}
function isReporterText(words2) {
  return words2.includes("reporter") && words2.some((word) => /^(?:text|content|details)$/.test(word));
}
var whats = new Set("template justification".split(" "));
var ends = new Set("end ends ended finish".split(" "));
var besideEnd = /* @__PURE__ */ new Set([
  ...whats,
  ...ends,
  ..."sru of the here bug report description update stable release".split(" ")
]);
function saysTemplateEnds(words2) {
  return words2.length <= 8 && words2.some((word) => ends.has(word)) && words2.some((word) => whats.has(word) || word === "description" && words2.includes("sru")) && words2.every((word) => besideEnd.has(word));
}

// src/text/description.ts
function readDescription(written2, names3, required) {
  const text3 = (0,generated_about_shared/* levelled */.Io)(written2);
  const isAllSeen = text3 === written2;
  const { fences, comments } = blocksOf(text3);
  const hidden = merge([...fences, ...comments]);
  const headings = [];
  const lines = [];
  for (const line of linesOf(text3)) {
    const isHidden = isWithin(hidden, firstText(text3, line));
    const heading = isHidden ? void 0 : headingOf(text3, line, names3);
    if (heading) headings.push(heading);
    const isAlone = heading && text3.slice(heading.heading.end, line.end).trim() === "";
    lines.push({
      start: line.start,
      end: line.end,
      text: isAllSeen ? text3.slice(line.start, line.end) : (0,generated_about_shared/* withoutUnseen */.zG)(written2.slice(line.start, line.end)),
      isHidden,
      heading: isAlone && (heading.isKnown || !isOriginal(heading)) ? heading.written : void 0
    });
  }
  const end = endOf(lines, headings, names3, required) ?? text3.length;
  const inTemplate = headings.filter(({ heading }) => heading.start < end);
  const sections = inTemplate.map((section, index) => ({
    ...section,
    body: { start: section.heading.end, end: inTemplate[index + 1]?.heading.start ?? end }
  }));
  return {
    text: written2,
    sections,
    end,
    code: merge([...fences, ...inlineCode(text3), ...promptLines(text3)])
  };
}
function endOf(lines, headings, names3, required) {
  if (headings.length === 0 && required.length > 0) return void 0;
  const { lastNew, last } = lastSections(headings, required);
  const isName = (words2) => names3.some((each) => namesOf(each).some((name2) => sameName(name2, words2)));
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line || line.start <= lastNew || !mayDivide(line.text)) continue;
    const ending = endingAt(lines, index, isName);
    if (ending === "report" || ending === "rule" && line.start > last) return line.start;
  }
  return void 0;
}
function lastSections(headings, required) {
  const seen = /* @__PURE__ */ new Set();
  let [lastNew, last] = [0, 0];
  for (const { name: name2, heading, isKnown } of headings) {
    if (!isKnown) continue;
    if (!seen.has(name2)) lastNew = heading.start;
    if (!seen.has(name2) || required.includes(name2)) last = heading.start;
    seen.add(name2);
  }
  return { lastNew, last };
}
function mayDivide(line) {
  return /[-\u2013\u2014_=*]{3}|original|\bend/i.test(line);
}
function isOriginal({ written: written2 }) {
  return /original/i.test(written2);
}
function sectionText(description, name2) {
  const bodies = description.sections.filter((section) => section.name === name2).map((section) => bodyText(description, section));
  return bodies.some(saysSomething) ? (0,generated_about_shared/* withoutUnseen */.zG)(bodies.join("\n")) : void 0;
}
function templateText({ text: text3, end }) {
  return text3.slice(0, end);
}
function bodyText(description, section) {
  return description.text.slice(section.body.start, section.body.end);
}
function saysSomething(text3) {
  return (0,generated_about_shared/* hasLetter */.pb)(withoutComments(text3).replace(/^[ \t\u00a0]*(?:\d{1,9}|[a-z])[.)](?=\s|$)/gim, ""));
}
function isInCode(description, at) {
  return isWithin(description.code, at);
}
function* linesOf(text3) {
  let start = 0;
  while (start < text3.length) {
    const found = text3.indexOf("\n", start);
    const end = found < 0 ? text3.length : found;
    yield { start, end };
    start = end + 1;
  }
}

// src/text/prose.ts
function fold(text3, from = 0, to = text3.length) {
  let folded2 = "";
  let isSpace2 = false;
  const offsets = [];
  for (let at = from; at < to; at++) {
    const character = text3.charAt(at);
    const wasSpace = isSpace2;
    isSpace2 = /\s/.test(character);
    if (isSpace2 && wasSpace) continue;
    const lower = isSpace2 ? " " : character.toLowerCase();
    folded2 += lower.length === 1 ? lower : character;
    offsets.push(at);
  }
  offsets.push(to);
  return { text: folded2, offsets };
}
function findPhrase(haystack, phrase) {
  const wanted2 = fold(phrase.trim()).text;
  const found = [];
  if (wanted2 === "") return found;
  for (let at = haystack.text.indexOf(wanted2); at >= 0; at = haystack.text.indexOf(wanted2, at + 1)) {
    const end = at + wanted2.length;
    if (joinsWord(haystack.text, at - 1, wanted2.charAt(0)) || joinsWord(haystack.text, end, wanted2.at(-1) ?? ""))
      continue;
    found.push({ start: haystack.offsets[at] ?? 0, end: (haystack.offsets[end - 1] ?? 0) + 1 });
  }
  return found;
}
function mentions(text3, phrase) {
  return findPhrase(fold(text3), phrase).length > 0;
}
function joinsWord(text3, at, edge) {
  const neighbour2 = text3.charAt(at);
  return isWordCharacter(neighbour2) && isWordCharacter(edge);
}
function isWordCharacter(character) {
  return /[\p{L}\p{N}_]/u.test(character);
}
function sentences(text3) {
  const found = [];
  const boundary = /(?<!\b(?:e\.g|i\.e|vs|cf)|^[ \t\u00a0]*\d{1,3})[.!?]["'\u201d\u2019)\]*_]{0,3}(?=\s|$)|\n[ \t\r\u00a0]*\n|\n(?=[ \t\u00a0]*(?:[-*\u2022#[]|\d+[.)] ))/gim;
  let start = 0;
  for (const match of text3.matchAll(boundary)) {
    const end = match.index + match[0].length;
    if (text3.slice(start, end).trim() !== "") found.push({ start, end });
    start = end;
  }
  if (text3.slice(start).trim() !== "") found.push({ start, end: text3.length });
  return found;
}
function denies(text3) {
  return /\b(?:not|no|never|neither|nor|without|cannot|nobody|none)\b|n['\u2019]t\b/i.test(text3);
}
var smallNumbers = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
  " "
);
var numberWords = {
  ...Object.fromEntries(smallNumbers.map((word, number) => [word, number])),
  a: 1,
  an: 1,
  thirty: 30,
  sixty: 60,
  ninety: 90
};
var unitDays = { day: 1, week: 7, fortnight: 14, month: 30 };
var amount = `\\d{1,4}|${Object.keys(numberWords).join("|")}`;
var duration = new RegExp(
  [
    `(?<![\\w.])(${amount})`,
    `(?:\\s{0,20}(?:[-\u2013\u2014]|to|or)\\s{0,20}(?:${amount}))?`,
    "(?:\\s{0,20}\\((?:\\d{1,4}|[a-z]{2,9})\\))?(?:\\s?\\+|\\s{1,20}or\\s{1,20}more)?",
    "[\\s\u2010\u2011-]{0,20}(?:(?:full|calendar|whole|consecutive|more|working|business)\\s{1,20})?",
    "(day|week|fortnight|month)s?(?!\\w)"
  ].join(""),
  "gi"
);
var upperLimit = /(?:(?<!\b(?:no|not)\s+)(?:less|fewer|shorter)\s+than|\b(?:no|not)\s+(?:more|longer)\s+than|at\s+most|up\s+to|under|within|below|maximum(?:\s+of)?|[<\u2264]=?)\s*$/i;
function durations(text3) {
  return [...text3.matchAll(duration)].map((match) => {
    const word = (match[1] ?? "").toLowerCase();
    const before2 = text3.slice(Math.max(0, match.index - 40), match.index);
    return {
      days: (numberWords[word] ?? Number(word)) * (unitDays[(match[2] ?? "").toLowerCase()] ?? 0),
      isUpperLimit: upperLimit.test(before2),
      span: { start: match.index, end: match.index + match[0].length }
    };
  });
}

// src/judge/rules/description/called-mre.ts
var calledMre = {
  id: "called-mre",
  gate: "upload",
  severity: "warning",
  demands: "Neither title nor description calls the backport what it is not: a micro-release exception.",
  isPolicySentence: true,
  appliesTo: ({ misleadingWording }) => misleadingWording.length > 0,
  check({ description, sru, policy }, report) {
    const title = sru.title.value ?? "";
    const template = description ? templateText(description) : "";
    for (const wording of policy.misleadingWording) {
      const { truth } = wording;
      const tell = (at, phrase) => report({
        at,
        message: `The backport is called ${(0,generated_about_shared/* quote */.hD)(phrase)}. The policy says: ${(0,generated_about_shared/* quote */.hD)(truth, 200)}.`,
        help: 'Take the words out, or deny them in the same sentence ("this is not a \u2026").'
      });
      for (const span of claims(title, wording))
        tell((0,model_calendar_shared/* partOf */.BU)(sru.title, span), title.slice(span.start, span.end));
      for (const span of claims(template, wording))
        tell({ description: span }, template.slice(span.start, span.end));
    }
  }
};
function claims(text3, { phrases: phrases2, excuses }) {
  const folded2 = fold(text3);
  const phrased = phrases2.flatMap((phrase) => findPhrase(folded2, phrase)).filter(({ start }) => !isInAddress(text3, start)).sort((one, other) => one.start - other.start);
  if (phrased.length === 0) return [];
  let next = 0;
  return sentences(text3).flatMap((sentence) => {
    while ((phrased[next]?.start ?? sentence.start) < sentence.start) next++;
    const first = phrased[next];
    if (!first || first.start >= sentence.end) return [];
    const before2 = text3.slice(sentence.start, first.start);
    if (excuses.some((excuse) => mentions(text3.slice(sentence.start, sentence.end), excuse))) return [];
    return denies(before2) || /\bnon[-\s]$/i.test(before2) ? [] : [first];
  });
}
function isInAddress(text3, at) {
  const word = text3.slice(Math.max(0, at - 200), at).split(/\s/).at(-1) ?? "";
  return /:\/\/|@|[a-z]\.[a-z]+\//i.test(word);
}

// src/judge/rules/description/risk-expression.ts
function expression(build) {
  let built2;
  return () => {
    if (built2) return built2;
    const source = build();
    built2 = source instanceof RegExp ? source : new RegExp(source.join("|"));
    return built2;
  };
}
function upTo(most, words2) {
  return `(?:(?:${words2}) ()){0,${most}}`;
}
function anyWords(most) {
  return upTo(most, "\\w+");
}

// src/judge/rules/description/risk-argued.ts
var argument = expression(() => [
  "\\b(?:trivial|straight-?forward|self[- ]contained|isolated|conservative|well[- ]tested|battle[- ]tested|safe|harmless|cosmetic|cherry-?pick\\w*|one[- ]lin\\w+|single[- ]line|no-op)\\b",
  `\\b(?:small|simple|minor|tiny|minimal|little|short|targeted|limited|obvious) ${anyWords(2)}(?:patch\\w*|change\\w*|fix\\w*|diff|commit\\w*|upload|update|backport|delta|one)\\b`,
  `\\b(?:patch\\w*|change\\w*|fix\\w*|diff|commit\\w*|upload|update|backport|it) (?:is|are|was) ${anyWords(2)}(?:small|simple|minor|tiny|minimal|short|obvious|limited|contained|trivial|confined|restricted)\\b`,
  `\\b(?:comes?|came|taken|picked|backported|imported|merged|accepted|applied|reviewed|released|shipped|included|approved|provided|available|present|landed|in use|used|acked|committed|written|made) ${anyWords(2)}(?:from|by|in|to|with|into) ${anyWords(2)}(?:upstream|debian|fedora|suse|arch|development release|devel|production|mainline|master|main|trunk|maintainers?|authors?)\\b`,
  "\\bupstream(?:'s)? (?:has|have|had|ships?|shipped|released|accepted|merged|reviewed|approved|tests?|tested|maintainers?|authors?|patch|fix|commit|stable|ci)\\b",
  `\\b(?:has|have|had) (?:already )?been ${anyWords(5)}(?:since|for|tested|reviewed|used|running|in)\\b`,
  `\\b(?:already|also) ${anyWords(2)}(?:in|part of|fixed in|shipped|released) ${anyWords(2)}(?:debian|upstream|the development|newer|later|other|fedora)\\b`,
  `\\b(?:tests?|testing|test ?suites?|autopkgtests?|dep-?8|ci|qa|unit tests?|integration tests?) ${anyWords(4)}(?:pass\\w*|green|succeed\\w*|successful\\w*|cover\\w*|clean|completed?|extensive\\w*)\\b`,
  `\\b(?:was|were|is|been|i|we|thoroughly|extensively|heavily|widely|manually|fully|carefully) ${anyWords(2)}(?:tested|verified|reviewed|audited|used)\\b`,
  `\\bno ${anyWords(3)}(?:regressions?|complaints?|reports?|issues?|problems?|bugs?|failures?|conflicts?|changes?|code|users?|adverse|ill)\\b`,
  "\\b(?:limited|restricted|confined|contained) to\\b|\\bonly (?:touch\\w*|affect\\w*|chang\\w*|add\\w*|modif\\w*|alter\\w*|remov\\w*|impact\\w*|concerns?|a )",
  `\\b(?:does|do|did|will|should|would|can) not ${anyWords(2)}(?:touch|change|affect|alter|break|impact|introduce|cause|modify|regress|harm|hurt)\\b`,
  `\\b(?:easy|easily) (?:to )?(?:be )?(?:revert\\w*|roll\\w*|review\\w*|understand|understood)\\b|\\b(?:can|could) ${anyWords(2)}(?:revert\\w*|roll\\w* back|downgrad\\w*)\\b`
]);
function argues(sentence) {
  return argument().test(sentence);
}

// src/judge/rules/description/risk-vocabulary.ts
var stems = (beginnings) => `(?:${beginnings})\\w*`;
var set = (words2) => new Set(words2.split(" "));
var dismissals = set(
  "none low minimal na nothing nil negligible no not unlikely trivial zero little unknown tiny"
);
var fillers = set(
  "risk risks regression regressions potential very really extremely quite is are the this that it there should be to of for a an any in we i expect expected known anticipated foreseen problem problems issue issues could can may might occur here upload update change changes sru at all think believe know aware foresee am do does cause only one single two few small simple line lines very just with since because it s level impact probability likelihood chance possibility probably overall relatively fairly pretty considered seem seems appear appears regressing breaking breakage find see have has side effects harm danger rather extreme super much worry about works work"
);
var pointers = set(
  "see above below as same like before refer to the please cf ditto lgtm looks good me described mentioned stated already check impact section upstream changelog description ok fine"
);
var pointing = set("above below lgtm ditto upstream changelog impact good ok fine");
var low = "low|minimal|none|negligible|small|tiny|little|limited|nil|zero|non-?existent|slim|remote|insignificant|trivial|minor|marginal|acceptable|contained";
var degree = "very|extremely|really|quite|rather|pretty|fairly|relatively|as good as|almost|practically|virtually|basically|next to|therefore|thus|hence|also|still|considered|deemed|estimated|to be|as|overall|so|only|a";
var chance = "risks?|potential|chances?|likelihood|probability|possibility|impact|danger";
var generic = "regress\\w*|problems?|issues?|breakage|breaking|side[- ]effects?|impact|harm|trouble|fallout|surprises|risks?|concerns?|changes? in behaviou?r|behaviou?ral changes?";
var concrete = [
  // The word in brackets is a package's name, too, and sources name none.
  "cr[a]sh\\w*|segfault\\w*|core ?dump\\w*|hang(?:s|ing)?|hung|fr(?:eez|oz)\\w*|deadlock\\w*|stall\\w*|stuck|panic\\w*|oops\\w*|loop(?:s|ing)? (?:forever|endlessly)|infinite loop\\w*|abort(?:s|ed|ing)?|exit(?:s|ed)? (?:early|with)|die[sd]?|killed|timeouts?|time[sd]? out|timing out",
  "fail(?:s|ed|ing|ures?)?(?! (?:safe|over|cases?|paths?|scenarios?|tests?))|refus(?:e|es|ed|al)|reject(?:s|ed|ion)?|denied|deny|unable|unusable|unreachable|unavailable|inaccessible|unresponsive|unbootable|unreadable",
  "los(?:e|es|ing|t|s)|missing|disappear\\w*|vanish\\w*|empty|blank|black|dark|garbled|garbage|nonsense|corrupt\\w*|truncat\\w*|overwrit\\w*|delet\\w*|wip(?:e|es|ed)|leak\\w*|stale|duplicat\\w*|reversed|swapped|cut off|left (?:behind|open|over|out|without)|ignored|skipped",
  "wrong(?:ly)?|incorrect(?:ly)?|invalid|inconsisten\\w*|unexpected(?:ly)?|misbehav\\w*|mis(?:detect|read|interpret|render|parse|configur|match|report|identif|place|align|calculat|classif|handl|taken)\\w*|broken|mistake|spurious|false (?:positives?|negatives?|alarms?)|artefacts?|artifacts|glitch\\w*|flicker\\w*|distort\\w*",
  "slow(?:er|ly|s|ness|down\\w*)?|performance|latency|high(?:er)? (?:load|memory|cpu)|memory usage|race(?: condition)?s?|lockups?|lock(?:s|ed)? (?:up|out)|lag(?:s|gy)?|delay(?:s|ed)?|conflicts? with|clash(?:es)?|collid\\w*|incompatib\\w*|untranslated|unsigned|exposed?|vulnerab\\w*|bypass\\w*|downgraded|uninstallable|uninstall\\w*|unbuildable|ftbfs|unsupported|stops?(?= |$)|stopped|dropped|disconnect\\w*|no longer|(?<!for )longer(?! than a)|takes? (?:more|up)|out of (?:memory|space|sync)|error messages?|traceback\\w*|exceptions?|warnings?|regress(?:es|ed)?|breaks?|breaking|misses|missed|half-\\w+|falls? back|not possible|differently|nobody can|no one can|errors? (?:in|when|while|on|from|out)"
];
var works = [
  stems(
    "start|boot|work|load|open|connect|install|upgrade|compile|resume|suspend|mount|print|show|display|appear|detect|recogni[sz]e|save|restore|authenticate|respond|unlock|reboot|sync|play|receive|terminate|finish|match|parse|render|refresh|respect|register|trigger"
  ),
  "run(?! (?:it|this|that|the (?:new|changed|affected))\\b)|build|built|find|found|see|seen|read",
  "written|write|log ?in|login|come up|be able|shut ?down|send|sent|be sent|be shown|be found",
  "be applied|apply|applied|be read|be used|updated?|be updated|be installed|be loaded|be created",
  "created?|be detected|be able to|stop|exit|complete|be available|available|visible|be visible",
  "understood|honou?red|fire"
];
var denial = [
  "no|not|none|never|neither|nor|without|nothing|nobody|nowhere|unlikely|hardly|barely|improbable",
  "impossible|zero|rules? out|ruled out|excludes?|free of|instead of|rather than|low|little",
  "minimal|negligible|tiny|slim|less likely"
];
var ofTheBug = [
  stems("prevent|avoid|solv|resolv|address|eliminat|guard|protect"),
  "fix(?:es|ed|ing)?|correct(?:s|ed|ing)?|current(?:ly)?|already|today|before|previous(?:ly)?",
  "existing|was|were|had|has been|have been|handl\\w+|patch for|caus(?:ed|ing) the|the bug",
  "this bug|workaround|works? around|no more|used to|would have|tests?|test ?suites?|ci|testing",
  "autopkgtests?"
];
var adverbs = [
  "also|only|be|have|been|possibly|potentially|well|easily|safely|always|then|still|just|simply",
  "even|in theory|theoretically"
];
var harmless = [
  stems("safe|help|improv|downgrade|benefit|appreciate|fix|remain|continue|confirm|attach"),
  "considered|said|argued|seen as|regarded|viewed|deemed|low|minimal|fine|good|nice|useful|better",
  "reverted|rolled|revert|roll|tested|verified|test|verify|caught|noticed|reproduced|expected",
  "limited|negligible|unaffected|small|unlikely|trivial|ok|okay|none|no|zero|nothing|released",
  "accepted|backported|like|reviewed|included|stay the same|be no|not apply|only improve",
  "found (?:in|at|here)"
];

// src/judge/rules/description/risk-dismissed.ts
function wordsOf(text3) {
  return text3.match(/[\p{L}\p{N}]+/gu) ?? [];
}
function isBareDismissal(text3) {
  const first = /[a-z0-9]+/.exec(text3)?.[0];
  if (first === void 0 || !isEmptyWord(first)) return false;
  const words2 = wordsOf(text3);
  return words2.some((word) => dismissals.has(word)) && words2.every(isEmptyWord);
}
function isEmptyWord(word) {
  return dismissals.has(word) || fillers.has(word);
}
function dismisses(sentence) {
  const rest = contrast().exec(sentence)?.[1];
  if (rest !== void 0 && !saysLow(rest) && !argues(rest)) return false;
  return saysLow(sentence);
}
var contrast = expression(
  () => /\b(?:but|however|except|apart from|aside from|though|although|nevertheless|still|yet)\b[ ,]+(.{12,})$/
);
function saysLow(sentence) {
  const pieces2 = sentence.split(connective());
  return pieces2.some(isBareDismissal) || lowRisk().test(sentence) || noProblems().test(sentence) || saysNothingBreaks(sentence);
}
var connective = expression(
  () => /[:;,(\u2013\u2014]| - |\b(?:because|since|as|due to|given|considering|thanks to|seeing|owing to|for|so|therefore|thus|hence|which means|in that|if any)\b/
);
var lowRisk = expression(() => [
  // "the risk of this change is very low", "regression potential should be minimal"
  `\\b(?:${chance})\\b[^.;]{0,80}?\\b(?:is|are|be|seems?|appears?|looks?|remains?|was|stays?) ${upTo(4, degree)}(?:${low})\\b`,
  // "a very low risk of regressions", "little chance", "low-risk"
  `\\b(?:${chance}) ${upTo(3, "to be|as|very|quite|rather|really|of regressions?|here")}(?:${low})\\b`,
  `\\b(?:${low})[- ]${upTo(2, "to no|or no|regression|overall|potential|security")}(?:${chance})\\b`,
  `\\b(?:no|without|zero|not (?:a|any|much)) ${upTo(2, "real|big|great|high|significant|known|particular|additional|regression")}(?:${chance})\\b`,
  "\\brisk-free\\b|\\bnot (?:very )?risky\\b"
]);
var noProblems = expression(() => [
  `\\b(?:no|not any|without(?: any)?|zero|not ${anyWords(3)}(?:any|to)) ${upTo(3, "known|expected|anticipated|foreseeable|obvious|further|other|such|new|apparent|potential|possible|visible|user-visible|negative|adverse|functional|see|cause|introduce|have|be")}(?:${generic})\\b`,
  `\\b(?:unlikely|not ${anyWords(3)}(?:cause|break|introduce|affect|impact|regress)) ?(?:to (?:cause|break|introduce|regress|affect) ?)?(?:(?:any|anything|existing|other|new|for|in) ?()){0,3}(?:${generic}|anything|users?|functionality|behaviou?r|systems?)?$`,
  `\\bunlikely (?:that|to|for)\\b[^.;]{0,60}\\b(?:${generic}|breaks?|anything)\\b`,
  `^(?:this|it|the (?:change|patch|fix|update|upload)) (?:is|should be) ${upTo(2, "very|completely|perfectly|entirely|quite|a")}safe\\b`
]);
var nothingBreaks = expression(() => [
  `\\b(?:nothing|not much|little|not ${anyWords(4)}anything) ${upTo(1, "that")}(?:can|could|should|will|would|may|might|is expected to|is likely to|is going to) ${upTo(1, "possibly|really|likely|ever")}(?:go wrong|break|regress|be (?:affected|broken))\\b`
]);
function saysNothingBreaks(sentence) {
  const found = nothingBreaks().exec(sentence);
  if (!found) return false;
  const rest = sentence.slice(found.index + found[0].length).replace(/^ (?:here|at all)\b/, "");
  if (/\b(?:but|except\w*|unless|if|outside|beyond|other than|apart|aside|save|besides|until|when|while|where|than|only|though|although|however|yet|still)\b/.test(
    rest
  ))
    return false;
  return wordsOf(rest).length === 0 || /^[,;:]? (?:because|since|as|due to|given|thanks to)\b/.test(rest) || argues(rest);
}

// src/judge/rules/description/risk-harm.ts
function namesHarm(clause, isConditional) {
  const read2 = clause.replace(usersName(), "used by it");
  return leavesUndone(read2, isConditional) || saysWhere(read2) || goesWrong(read2);
}
var usersName = expression(
  () => /\b(?:used|needed|required|provided|maintained|shipped) by [\w.+-]{1,80}(?=[.,;:)]|$| and | or )/g
);
function isDenied(before2) {
  return denied().test(before2);
}
var denied = expression(() => [`\\b(?:${denial.join("|")})\\b`]);
function isOfTheBug(before2) {
  return wasSo().test(before2);
}
var wasSo = expression(() => [`\\b(?:${ofTheBug.join("|")})\\b`]);
var harm = expression(() => [`\\b(?:${concrete.join("|")})\\b`]);
var undone = expression(() => [
  `\\b(?:not|never|no longer|fails? to) ${upTo(2, "longer|even|properly|correctly|always|be|get|yet")}(?:${works.join("|")})\\b`
]);
function leavesUndone(clause, isConditional) {
  const found = undone().exec(clause);
  if (!found) return false;
  const before2 = clause.slice(0, found.index);
  return (isConditional || !isOfTheBug(before2)) && !isDenied(before2);
}
function saysWhere(clause) {
  const found = told().exec(clause);
  return found !== null && !isDenied(clause.slice(0, found.index)) && !/\b(?:unlikely|low|minimal|negligible|none)\b/.test(clause.slice(found.index));
}
var told = expression(() => [
  `\\b(?:look|watch|keep an eye) ${upTo(1, "out")}(?:for|on)\\b`,
  `\\b(?:is|are|be) ${upTo(2, "the|first|main|only|best")}(?:where|what|places?|ones?|parts?|areas?|things?) to (?:look|check|watch|test|try|start|worry|ask|verify)\\b`,
  "\\b(?:where|what|places?|things?) to (?:look|watch|check|test)(?: at| first)? (?:is|are)\\b",
  `\\b(?:deserves?|needs?|worth) ${upTo(1, "a")}(?:careful|close|closer|particular|special|extra|most) (?:attention|look|testing|checks?)\\b|\\bworth (?:a look|checking|watching)\\b`,
  "\\b(?:sensitive|delicate|fragile|risky|riskiest|tricky|trickiest|weak|weakest) (?:part|piece|place|area|spot|point|bit)s? (?:is|are|lies?|would be)\\b",
  `\\b(?:main|biggest|only|primary|potential|possible|greatest|worst|key|one|most likely|likely|likeliest|typical|other|another|first|obvious|conceivable) ${upTo(1, "(?:source|kind|form|sort)s? of")}(?:regressions?|risks?|problems?|failures?|dangers?|concerns?|issues?|symptoms?|breakage|areas?|places?|fallout)(?: ${upTo(1, "here|of this|with this")}(?:here|of this|with this|is|are|be|lies?|in|include\\w*|that|of|would|could|for|to|involve\\w*|if|from|when)\\b|:)(?! (?:very |extremely )?(?:low|minimal|none|no|nil|negligible|limited|small|not|na|unlikely|nothing)\\b)`,
  "\\b(?:risk|danger|possibility|chance) (?:is|lies|would be|being|remains)? ?(?:that|in)\\b",
  "\\b(?:is|be|remains) (?:\\w+ )?(?:always )?(?:a|some) risk\\b(?! free)",
  "\\b(?:worst case|at worst|prone to|at risk of|risks (?!are|is|of|have|were)\\w+ing|be careful|suffer\\w*|endanger\\w*|jeopardi[sz]e\\w*)\\b",
  `\\b(?:regressions?|problems?|issues?|failures?|breakage|mistakes?|bugs?|errors?|symptoms?) ${upTo(4, "here|there|in it|of this kind|are|is|most|will|would|could|can|may|might|be|likely|also|probably|mostly|typically")}(?:likely|show|shows|manifest|appear|surface|arise|occur|come|concern|involve|affect|hit|look like|lead|result|include|be met|be seen|be noticed|visible)\\b`
]);
function goesWrong(clause) {
  const found = harm().exec(clause);
  if (!found) return false;
  const before2 = clause.slice(0, found.index);
  const after = clause.slice(found.index + found[0].length);
  const isFree = !isDenied(before2);
  const helped = /\b(?:can|will) ((?:\w+ ){0,2})$/.exec(before2)?.[1];
  if (helped !== void 0 && isFree && !isOfTheBug(helped)) return true;
  if (/\b(?:no|without|zero|not (?:a|any))\b/.test(before2)) return false;
  if (isRiskOf(before2, after) && !/^(?:regress|break)/.test(found[0])) return true;
  return isFree && !isOfTheBug(before2) && !takenBack().test(after);
}
function isRiskOf(before2, after) {
  return /\b(?:risk|chance|possibility|danger)s? (?:that|of|to)\b/.test(before2) && !/^ (?:anything|something|things|existing|any)\b/.test(after);
}
var takenBack = expression(
  () => /^ (?:is|are|was|were) (?:\w+ )?(?:not|unlikely|low|expected|minimal|fixed|gone|known|impossible)\b|^ (?:before|already|without this|today)\b|^ (?:fix|potential|risk)\b/
);

// src/judge/rules/description/risk-possible.ts
function namesPossibility(clause, isConditional) {
  for (const { 0: said, 1: verb, 2: negation, index } of clause.matchAll(modal())) {
    const before2 = clause.slice(Math.max(0, index - 200), index);
    const after = clause.slice(index + said.length, index + said.length + 200).trim();
    const isOpinion = verb === "would" && !isConditional && opinion().test(after);
    if (negation === void 0 || negation === "only") {
      if (!isHarmless(before2, after) && !(isOpinion && !harm().test(after))) return true;
    } else if (undone().test(`not ${after.slice(0, 60)}`)) return true;
  }
  return false;
}
var modal = expression(
  () => /(?<!\b(?:in|since|of|until|early|late|mid|from|by|last|this) )\b(could|may|might|would)(?: (not|never|no longer|hardly|only))?\b/g
);
function isHarmless(before2, after) {
  if (after === "" || thoughtOrDone().test(after) || isDenied(before2)) return true;
  if (!deniedBehind().test(after) && !isOurPlan(before2, after)) return false;
  return !undone().test(after) && !harm().test(after);
}
var thoughtOrDone = expression(() => [`^${upTo(3, adverbs.join("|"))}(?:${harmless.join("|")})\\b`]);
var deniedBehind = expression(() => [`^${anyWords(3)}(?:no|without|nothing|not|never)\\b`]);
var opinion = expression(
  () => /^(?:\w+ )?(?:like|prefer|recommend|suggest|say|argue|expect|consider|hope|think|assume|want|welcome|allow|make sense|apply|appreciate|have been|be (?:great|caught|noticed|seen|easy|possible|only|nice)|have (?:caught|noticed|seen|shown|reported|found))\b/
);
function isOurPlan(before2, after) {
  if (/(?:^|\W)(?:we|i) $/.test(before2)) return ourStep().test(after);
  return /(?:^|[ ,])(?:this|the (?:upload|update|fix|change|patch|package|sru|backport|version)) $/.test(before2) && stepOfUpload().test(after);
}
var step = (verbs2) => [`^${upTo(1, "also|then|later|still|even|well")}(?:${verbs2})\\b`];
var ourStep = expression(
  () => step(
    "upload|release|backport|publish|land|submit|propose|revisit|follow up|ask|decide|prepare|do (?:so|it|this|that|the same)"
  )
);
var stepOfUpload = expression(
  () => step("be (?:uploaded|published|shipped|synced|merged|prepared|proposed|submitted|copied|sponsored)")
);

// src/judge/rules/description/risk-told.ts
function tells(sentence) {
  const clauses = withoutHead(sentence).split(clauseEnds());
  const isConditional = condition().test(sentence);
  const hasCondition = (index) => isConditional && index > 0;
  return clauses.some((clause, index) => namesPossibility(clause, hasCondition(index))) || tellsConsequence(sentence) || clauses.some((clause, index) => namesHarm(clause, hasCondition(index)));
}
function withoutHead(sentence) {
  const comma = sentence.indexOf(", ");
  if (comma <= 0 || comma >= 60 || !isBareDismissal(sentence.slice(0, comma))) return sentence;
  const rest = sentence.slice(comma + 2);
  return /^(?:since|as|because|due|given|thanks|considering|for|it|this|that|only|just|we|i)\b/.test(rest) ? sentence : rest;
}
var clauseEnds = expression(
  () => /[;:\u2014\u2013()]|\s-\s|,?\s(?:but|however|although|though|yet|except|otherwise|unless|nevertheless|still|whereas|while|so that|in which case|apart from|besides|aside from)\b|\bif\b|\bshould (?=(?:the|it|this|that|there|something|anything|any|a|an|these|those|one|they|we|upstream|my|our|either|someone)\b)|\bin (?:case|the event)\b|,\s(?=(?:then |and |or |so |which |it |this |that |users |the |a |an )?(?:\w+ ){0,7}(?:could|may|might|would)\b)/
);
var condition = expression(
  () => /\b(?:if|in case|in the event|should (?:the|it|this|there|something|anything|any|a|an|these|those)|were (?:the|it|this) )\b/
);
function tellsConsequence(sentence) {
  const [, ifSo = "", consequence = ""] = conditional().exec(sentence) ?? [];
  return aboutFault().test(ifSo) && !noHarm().test(consequence);
}
var conditional = expression(
  () => /(?:^|\b(?:but|though|although|still|and|however|yet|that|now)[ ,]{1,2})(?:if|in case|in the event of|when|once|should (?=(?:the|it|this|that|there|something|anything|any|a|an|these|those|one|my|our|either|someone)\b)|were (?=(?:the|it|this|there)\b)) ?([^,;]{3,200}), ?(.{5,300})/
);
var aboutFault = expression(
  () => /\b(?:wrong\w*|too|miss\w*|mistake\w*|bugs?|buggy|incorrect\w*|regress\w*|break\w*|broken|fails?|failed|error|typo|slip|not|never|faulty|incomplete|mis\w+|unexpected\w*|worse)\b/
);
var noHarm = expression(
  () => /\b(?:nothing|unaffected|unchanged|as before|old behaviou?r|revert\w*|downgrad\w*|roll\w*|we|fix\w*|easily|tests?|reported|safe|harmless|still works?|not (?:a|an) (?:issue|problem))\b/
);

// src/judge/rules/description/risk-answer.ts
var longestSentence = 2e3;
var longestReference = 100;
function readRiskAnswer(written2, template = "") {
  const all = sentencesOf(written2);
  if (all.some(tells)) return isReference(all) || all.every(isBareDismissal) ? "dismisses" : "tells";
  const given = new Set(template === "" ? [] : sentencesOf(template));
  const said = all.filter((sentence) => !given.has(sentence));
  if (said.length === 0) return "other";
  if (isReference(said) || said.every(isBareDismissal)) return "dismisses";
  const [first = "", second] = said;
  const isShort = second === void 0 || said.length === 2 && isBareDismissal(first) && first.split(" ").length <= 4;
  if (isShort && dismisses(first)) return "dismisses";
  return said.some((each) => dismisses(each) || argues(each)) ? "argues" : "other";
}
function sentencesOf(written2) {
  const text3 = (0,generated_about_shared/* withoutUnseen */.zG)(withoutComments(written2)).toLowerCase().replace(/\u2019/g, "'");
  return sentences(text3).map(({ start, end }) => plain2(text3.slice(start, Math.min(end, start + longestSentence)))).map(withoutQuestion).filter(generated_about_shared/* hasLetter */.pb);
}
function plain2(sentence) {
  return sentence.replace(/\bn\s?[/.]\s?a\b\.?|\bnot applicable\b/g, "na").replace(/\bcan't\b|\bcannot\b|\bcan not\b/g, "can not").replace(/\bwon't\b/g, "will not").replace(/n't\b/g, " not").replace(/[`*_"\u201c\u201d#>|]/g, " ").replace(/\s+/g, " ").trim();
}
function withoutQuestion(sentence) {
  const asked2 = question().exec(sentence);
  if (!asked2) return sentence;
  const answer = sentence.slice(asked2[0].length);
  return answer === "" || dismisses(answer) ? answer : sentence;
}
var question = expression(() => [
  `^(?:- )?(?:what|where) ${upTo(1, "problems?|regressions?")}(?:can|could|may|might) ${upTo(1, "possibly")}(?:go wrong|occur|break|happen)(?: here)? ?[?:] ?`
]);
function isReference(said) {
  const [first = ""] = said;
  if (first.length > longestReference) return false;
  const words2 = said.flatMap(wordsOf);
  return words2.length <= 8 && words2.some((word) => pointing.has(word)) && words2.every((word) => pointers.has(word) || word === "in");
}

// src/judge/rules/description/dismissive-risk.ts
var dismissiveRisk = {
  id: "dismissive-risk",
  gate: "upload",
  severity: "error",
  demands: '"Where problems could occur" says where, not that there is no risk.',
  appliesTo: (policy) => sectionWithRole(policy, "risk") !== void 0,
  check({ description, policy }, report) {
    const risk = sectionWithRole(policy, "risk");
    if (!description || !risk) return;
    for (const found of description.sections.filter(({ name: name2 }) => name2 === risk.name)) {
      if (readRiskAnswer(bodyText(description, found), risk.template) !== "dismisses") continue;
      report({
        at: { description: found.heading },
        message: `The section ${(0,generated_about_shared/* quote */.hD)(`[${found.name}]`)} says no more than that the risk is low or none, or points elsewhere.`,
        help: 'Assume that the upload is wrong somewhere: say what a user would see, and where in the package. Never "None" or "Low", with or without the reason.'
      });
    }
  }
};

// src/judge/rules/description/duplicate-section.ts
var duplicateSection = {
  id: "duplicate-section",
  gate: "upload",
  severity: "warning",
  demands: "Each section appears once.",
  check({ description }, report) {
    const seen = /* @__PURE__ */ new Set();
    for (const { name: name2, heading } of description?.sections ?? []) {
      const key = name2.toLowerCase();
      if (seen.has(key)) {
        report({
          at: { description: heading },
          message: `The section ${(0,generated_about_shared/* quote */.hD)(`[${name2}]`)} is there already, further up.`,
          help: "Merge the two. Where the older text must stay, quote it: `> ` before each of its lines."
        });
      }
      seen.add(key);
    }
  }
};

// src/judge/rules/description/report-at.ts
function reportAt(gate, targets, report, finding) {
  if (gate === "upload") report(finding);
  else for (const target2 of targets) report({ ...finding, gate, target: target2 });
}

// src/judge/rules/description/empty-section.ts
var emptySection = {
  id: "empty-section",
  gate: "upload",
  severity: "error",
  demands: "Every section that the policy requires has text.",
  hides: "texts",
  check({ description, policy, targets }, report) {
    if (!description) return;
    for (const { name: name2, required, filledBy, role } of policy.sections) {
      const section = description.sections.find((each) => each.name === name2);
      if (!required || !section || sectionText(description, name2) !== void 0) continue;
      const taker = takerOf(section, description);
      if (taker && role === "test-plan") continue;
      reportAt(filledBy, targets.items, report, {
        at: { description: section.heading },
        message: `The section ${(0,generated_about_shared/* quote */.hD)(`[${name2}]`)} has no text.`,
        help: taker ? `The text below it belongs to ${(0,generated_about_shared/* quote */.hD)(`[${taker.written}]`)}: write that heading without brackets, or say above it what the reviewer needs to know.` : "Say below its heading what the reviewer needs to know. Bullets without words, lines of dashes and comments do not count."
      });
    }
  }
};
function takerOf(section, description) {
  const below2 = description.sections.slice(description.sections.indexOf(section) + 1);
  const next = below2.findIndex(({ isKnown }) => isKnown);
  return below2.slice(0, next < 0 ? below2.length : next).find((each) => saysSomething(bodyText(description, each)));
}

// src/judge/doubts.ts
var policyDoubts = ["unknown-policy", "policy-package"];
var seriesDoubts = [
  ...policyDoubts,
  "unknown-series",
  "source-not-released",
  "source-not-current",
  "source-not-development",
  "duplicate-target",
  "target-not-older",
  "target-end-of-life",
  "target-not-allowed",
  "changelog-series",
  "timeline-order"
];

// src/judge/rules/description/renamed.ts
function renamed(text3, { start, end }, name2) {
  const written2 = /(\[[\s\u00a0*_]*)([^[\]\n]*?)[\s\u00a0*_:]*\]/.exec(text3.slice(start, end));
  if (!written2 || !/^[\p{L}\p{N}][\p{L}\p{N} .,/()-]{0,77}$/u.test(name2)) return void 0;
  const [, before2 = "", older = ""] = written2;
  const from = start + written2.index + before2.length;
  return { at: { description: { start: from, end: from + older.length } }, text: name2 };
}

// src/judge/rules/description/legacy-section-name.ts
var legacySectionName = {
  id: "legacy-section-name",
  gate: "upload",
  severity: "notice",
  demands: "The sections carry the template's present names.",
  fixWaitsFor: policyDoubts,
  check({ description, policy }, report) {
    if (!description) return;
    for (const { name: name2, written: written2, heading } of description.sections) {
      const section = policy.sections.find((each) => each.name === name2);
      if (!section?.also.some((older) => sameName(older, written2)) || sameName(name2, written2)) continue;
      report({
        at: { description: heading },
        message: `${(0,generated_about_shared/* quote */.hD)(`[${written2}]`)} is an older name of the section ${(0,generated_about_shared/* quote */.hD)(`[${name2}]`)}; it counts as that section.`,
        help: `Rename it to ${(0,generated_about_shared/* quote */.hD)(`[ ${name2} ]`)} when you next edit the description.`,
        fix: renamed(description.text, heading, name2)
      });
    }
  }
};

// src/judge/rules/description/near-misses.ts
function nearMisses({ text: text3, end }, names3) {
  const found = [];
  let start = 0;
  for (const line of text3.slice(0, end).split("\n")) {
    const inside = insideOf(line, names3);
    if (names3.some((name2) => looksLike(line, name2))) {
      const from = start + line.search(/\S/);
      found.push({ span: { start: from, end: from + line.trim().length }, isInside: false });
    } else if (inside) {
      found.push({ span: { start: start + inside.start, end: start + inside.end }, isInside: true });
    }
    start += line.length + 1;
  }
  return found;
}
function insideOf(line, names3) {
  for (const { 0: bracketed, index } of line.slice(0, 2e4).matchAll(/\[[^[\]]{1,80}\]/g)) {
    if (names3.some((name2) => sameName(name2, bracketed.slice(1, -1))))
      return { start: index, end: index + bracketed.length };
  }
  return void 0;
}
function looksLike(line, name2) {
  const bare = line.slice(0, 120).replace(/^[\s>#*_=[({-]+/, "");
  if (!bare.toLowerCase().startsWith(name2.toLowerCase())) return false;
  const rest = bare.slice(name2.length).replace(/[\s*_=\]:)}]+$/, "");
  const isBracketed = /^\s*\[/.test(line) && /^ [^\]]+$/.test(rest);
  return isBracketed || rest === "";
}

// src/judge/rules/description/other-names.ts
var names = {
  risk: /^(?:(?:regression |potential |possible |upgrade )?risks?(?: assessment| analysis| of (?:a )?regressions?)?|(?:potential |possible )?(?:regressions?|regression (?:analysis|assessment|impact|concerns))|(?:potential|possible) (?:problems|issues|side effects)|(?:what|where) (?:things |it |this )?(?:could|can|might|may) (?:go wrong|break|fail|regress))$/,
  "test-plan": /^(?:test(?:s|ing)?|testing (?:plan|done|instructions|steps|procedure)|test (?:steps|instructions|procedure|scenarios?)|how to (?:test|reproduce|verify)(?: it)?|reproducers?|reproduction|steps to (?:test|reproduce|verify)|(?:reproduction|reproducing|verification) (?:steps|instructions|plan)|verification|qa|qa plan)$/
};
function headingByOtherName({ sections }, { role }) {
  return sections.find(({ isKnown, written: written2 }) => !isKnown && isOtherName(written2, role));
}
function lineByOtherName({ text: text3, end }, { role }) {
  if (role === void 0 || names[role] === void 0) return void 0;
  let start = 0;
  for (const line of text3.slice(0, end).split("\n")) {
    const written2 = line.trim();
    const isHeading = /^(?:#{1,6} |={2}|[*_]{2})|:[*_]{0,2}$/.test(written2);
    if (isHeading && written2.length <= 80 && isOtherName(written2.replace(/^[#*_=]+|[*_=:#]+$/g, ""), role)) {
      const from = start + line.indexOf(written2);
      return { start: from, end: from + written2.length };
    }
    start += line.length + 1;
  }
  return void 0;
}
function isOtherName(written2, role) {
  if (role === void 0) return false;
  const name2 = written2.toLowerCase().replace(/\s+/g, " ").replace(/[?:]/g, "").trim();
  return names[role]?.test(name2) ?? false;
}

// src/judge/rules/description/missing-section.ts
var missingSection = {
  id: "missing-section",
  gate: "upload",
  severity: "error",
  demands: "Every section that the policy requires is in the description.",
  hides: "texts",
  fixWaitsFor: policyDoubts,
  check({ description, sru, policy }, report) {
    if (!description) return;
    const joined = [];
    for (const section of policy.sections) {
      const { name: name2 } = section;
      if (!section.required || description.sections.some((each) => each.name === name2)) continue;
      const near = nearMisses(description, namesOf(section)).find(
        ({ isInside: isInside2, span }) => !isInside2 || isJoined(description, span.start)
      );
      if (near?.isInside && sru.description.state === "written") {
        joined.push(name2);
        continue;
      }
      report(near ? missing(section, near.span, sru) : without2(description, section, policy, sru));
    }
    if (joined.length > 0) report(inOneLine(joined, sru));
  }
};
function without2(description, section, policy, sru) {
  const other = otherHeading(description, section, policy);
  return other ? meant(description, other, section) : missing(section, lineByOtherName(description, section), sru);
}
function meant(description, other, section) {
  const { name: name2, unbracketed } = section;
  return {
    at: { description: other.heading },
    message: `The section ${shown(section)} is missing from the description; this heading is none of the template's.`,
    help: unbracketed ? `Did you mean ${shown(section)}? If not, ${howToWrite(section)}.` : `Did you mean ${(0,generated_about_shared/* quote */.hD)(`[ ${name2} ]`)}? If not, write that on a line of its own, and its text below.`,
    fix: isSure(description, other, section) ? renamed(description.text, other.heading, name2) : void 0
  };
}
function missing(section, near, { description }) {
  return {
    at: near ? { description: near } : (0,model_calendar_shared/* keyOf */.TN)(description),
    message: near ? `The section ${shown(section)} is missing: this line looks like it, and is not its heading.` : `The section ${shown(section)} is missing from the description.`,
    help: `${howToWrite(section).replace(/^w/, "W")}.`
  };
}
function inOneLine(joined, { description }) {
  const [it, headings] = joined.length === 1 ? ["its", "heading stands"] : ["their", "headings stand"];
  return {
    at: (0,model_calendar_shared/* keyOf */.TN)(description),
    message: `The description lacks ${(0,generated_about_shared/* quoteList */.JN)(joined.map((name2) => `[${name2}]`))}: ${it} ${headings} in the middle of a line.`,
    help: "A text that is folded (`description: >`), in quotes or without a mark joins its lines. Write `description: |`, and each name in square brackets on a line of its own."
  };
}
function shown({ name: name2, unbracketed }) {
  return (0,generated_about_shared/* quote */.hD)(unbracketed ? `${name2}:` : `[${name2}]`);
}
function isJoined({ text: text3, sections }, at) {
  const line = text3.lastIndexOf("\n", at) + 1;
  return sections.length <= 1 || sections.some(({ isKnown, heading }) => isKnown && heading.start >= line && heading.start < at);
}
function howToWrite({ name: name2, unbracketed }) {
  return unbracketed ? `write ${(0,generated_about_shared/* quote */.hD)(`${name2}:`)} at the beginning of a line, and its text behind or below` : `write the name in square brackets on a line of its own, ${(0,generated_about_shared/* quote */.hD)(`[ ${name2} ]`)}, and its text below`;
}
function otherHeading(description, section, policy) {
  const { sections } = description;
  const known = policy.sections.flatMap(namesOf);
  const names3 = namesOf(section);
  return sections.find(({ isKnown, written: written2 }) => !isKnown && names3.includes(nearest(written2, known) ?? "")) ?? headingByOtherName(description, section);
}
function isSure(description, { name: written2 }, { name: name2, role }) {
  return role === void 0 && Math.abs(written2.length - name2.length) <= 2 && sectionText(description, written2) !== void 0;
}

// src/judge/rules/changelog/read-changelogs.ts
var noChangelog = ["changelog-missing", "changelog-syntax", "changelog-elsewhere"];
function readChangelogs({ changelogs }) {
  return changelogs.flatMap(({ target: target2, found }) => {
    if (found.kind !== "read" || found.at === void 0 || isBehindMark(found)) return [];
    const entries = found.changelog.entries.slice(found.at);
    const [top, below2] = entries;
    if (top?.date === void 0) return [];
    const name2 = target2.stage === "planned" ? "top entry" : `entry of ${(0,generated_about_shared/* quote */.hD)(top.version)}`;
    return [{ target: target2, top, name: name2, below: below2, entries, placeOf: found.placeOf }];
  });
}
function isBehindMark({ hasByteOrderMark, at }) {
  return hasByteOrderMark && (at ?? 0) === 0;
}
function declaredBugs({ sru, bugs }) {
  const ids = [sru.bug, ...bugs.items.map(({ id }) => id)];
  return new Set(ids.flatMap(({ value }) => value === void 0 ? [] : [Number(value)]));
}
function placeInChanges({ top, placeOf: placeOf6 }, { start, end }) {
  const from = top.places.changes.start;
  return placeOf6({ start: from + start, end: from + end });
}
function rewritten(at, text3) {
  return "position" in at ? { at, text: text3 } : void 0;
}

// src/judge/rules/description/marker-as-word.ts
var reach = 300;
function isMarkerAsWord(text3, marker) {
  return isInName(text3, marker) || isQuoted(text3, marker);
}
var asked = /^(?:list|comment|file) (?:the|an?|all|any|what|which|who|how|why|where|on|here|every|each|one|some|this|that|these|your|our|my|steps|bugs?|changes|fixes|risks?|regressions|it|them|more|new|as)\b/;
function isInName(text3, { start, end }) {
  if (text3.slice(start, end).toLowerCase() === "tbd") return false;
  const behind = /^ ((?:lists?|items?|comments?|files?)\b[^\n]*)/.exec(text3.slice(end, end + 60))?.[1];
  if (behind === void 0) return false;
  const before2 = lineBefore(text3, start).trimEnd();
  const begins = !new RegExp("\\p{L}", "u").test(before2) || /[:;.!?\u2013\u2014-]$/.test(before2);
  return !begins || new RegExp("^[a-z]+ \\p{L}", "u").test(behind) && !asked.test(behind);
}
var quotes = /(?<![\p{L}\p{N}])(?:"(?=\S)[^"\n]{1,200}"|'(?=\S)[^'\n]{1,200}')(?![\p{L}\p{N}])|[\u201c\u201e][^\u201c\u201d\n]{1,200}[\u201c\u201d]|\u2018[^\u2018\u2019\n]{1,200}\u2019|\u00ab[^\u00ab\u00bb\n]{1,200}\u00bb/gu;
var shows = /\b(?:says?|said|prints?|printed|shows?|shown|showed|reads|logs|logged|displays?|displayed|writes|outputs?|contains?)\b/i;
function isQuoted(text3, { start, end }) {
  const before2 = above(text3, start) + lineBefore(text3, start);
  const sentence = before2 + lineBehind(text3, start) + below(text3, end);
  const at = before2.length;
  for (const { 0: quoted, index } of sentence.matchAll(quotes)) {
    if (index > at) return false;
    if (index + quoted.length < at + end - start) continue;
    const first = sentence.slice(0, index).split(/[.!?]\s/).at(-1) ?? "";
    const [last = ""] = sentence.slice(index + quoted.length).split(/[.!?](?:\s|$)/);
    const outside2 = `${first} ${last}`;
    if (shows.test(outside2)) return true;
    const isAnswer = first.trimEnd().endsWith(":") && !new RegExp("\\p{L}", "u").test(last);
    return !isAnswer && (outside2.match(new RegExp("\\p{L}+", "gu"))?.length ?? 0) >= 2;
  }
  return false;
}
function lineBefore(text3, at) {
  return text3.slice(Math.max(0, at - reach), at).split("\n").at(-1) ?? "";
}
function lineBehind(text3, at) {
  return text3.slice(at, at + reach).split("\n", 1)[0] ?? "";
}
function above(text3, at) {
  const begin = at - lineBefore(text3, at).length;
  if (text3.charAt(begin - 1) !== "\n") return "";
  const line = lineBefore(text3, begin - 1).trimEnd();
  return new RegExp("^[\\s*\u2022-]*\\p{L}", "u").test(line) && /[\p{L}\p{N},]$/u.test(line) ? `${line} ` : "";
}
function below(text3, at) {
  const end = at + lineBehind(text3, at).length;
  const line = text3.charAt(end) === "\n" ? lineBehind(text3, end + 1) : "";
  return new RegExp("^[ \\t]*\\p{Ll}", "u").test(line) ? ` ${line}` : "";
}

// src/judge/rules/description/leftovers.ts
var words = /TODO|FIXME|XXX|TBD|[Tt]bd/g;
var blanks = /<\s*fill\s+in\b[^<>\n]{0,80}>|\$(?:version|release)\b|\$\{(?:version|release)\}/gi;
function leftovers(written2, policy) {
  const { text: seen, asWritten } = (0,generated_about_shared/* seenText */.JW)(written2);
  const text3 = seen.replace(/:\/\/\S+/g, (address) => " ".repeat(address.length));
  const folded2 = fold(text3);
  const late = phrases(folded2, policy.placeholdersUntilRelease);
  const markers = [...late, ...phrases(folded2, policy.placeholders)];
  const isLate = new Set(late.map(({ start }) => start));
  const marked = new Set(markers.map(({ start }) => start));
  const placeholders2 = [
    ...markers,
    ...matches(text3, words).filter(
      (span) => !/^-[\p{L}\p{N}]/u.test(text3.slice(span.end, span.end + 2)) && !isMarkerAsWord(text3, span)
    ),
    ...matches(text3, blanks)
  ].filter((span, index) => standsAlone(text3, span) && (index < markers.length || !marked.has(span.start)));
  return [
    ...placeholders2.map((span) => ({
      gate: isLate.has(span.start) ? "release" : "upload",
      span: asWritten(span),
      what: "A placeholder"
    })),
    ...phrases(folded2, policy.templateInstructions).map((span) => ({
      gate: "upload",
      span: asWritten(span),
      what: "An instruction of the template"
    }))
  ];
}
function isOnlyPlaceholders(written2, policy) {
  const markers = [...policy.placeholders, ...policy.placeholdersUntilRelease].map(
    (each) => each.toLowerCase()
  );
  let count2 = 0;
  for (const line of (0,generated_about_shared/* seenText */.JW)(written2).text.split("\n")) {
    const said = line.slice(0, 200).replace(/^[\s`*\u2022+>$#/;-]*(?:\d{1,3}[.)]\s?)?[\s`*$#/;-]*/, "");
    if (!(0,generated_about_shared/* hasLetter */.pb)(said) || /^\s*(?:`{3}|~{3})/.test(line)) continue;
    const begins = /^(?:TODO|FIXME|XXX|TBD|[Tt]bd)(?![\w/.-])|^<\s*(?:fill\s+in|TODO|TBD|FIXME)\b/.test(said) || markers.some(
      (marker) => said.toLowerCase().startsWith(marker) && !/^[\w/.]/.test(said.slice(marker.length))
    );
    if (!begins || (0,generated_about_shared/* hasLetter */.pb)(/`([^`]*)$/.exec(said)?.[1] ?? "")) return false;
    count2++;
  }
  return count2 > 0;
}
function phrases(folded2, wanted2) {
  return wanted2.flatMap((phrase) => findPhrase(folded2, phrase));
}
function matches(text3, pattern) {
  return [...text3.matchAll(pattern)].map(({ 0: match, index }) => ({
    start: index,
    end: index + match.length
  }));
}
function standsAlone(text3, { start, end }) {
  const before2 = text3.slice(Math.max(0, start - 3), start);
  const after = text3.slice(end, end + 3);
  if (text3.charAt(start) === "<" || /(?:^|[^\w])__?$/.test(before2) && /^__?(?!\w)/.test(after)) return true;
  return !/[\p{L}\p{N}_/\\.@$%~+=]$|[^\s*(]-$/u.test(before2) && !/^(?:[\p{L}\p{N}_/\\@]|[.=][\p{L}\p{N}_])/u.test(after);
}

// src/judge/rules/description/placeholder-text.ts
var placeholderText = {
  id: "placeholder-text",
  gate: "upload",
  severity: "error",
  demands: "No placeholder and no instruction of a template is left in what a reviewer reads.",
  check(backport, report) {
    const { sru, policy, targets } = backport;
    const tell = (gate, at, written2, what) => reportAt(gate, targets.items, report, {
      at,
      message: `${what} is left in: ${(0,generated_about_shared/* quote */.hD)(written2, 60)}.`,
      help: "Replace it with the text that belongs here, or delete the line. In code (backticks, a fence) beside other text it may stay."
    });
    const tellOf = (field, found) => {
      for (const { gate, span, what } of found)
        tell(gate, (0,model_calendar_shared/* partOf */.BU)(field, span), (field.value ?? "").slice(span.start, span.end), what);
    };
    tellOf(sru.title, leftovers(sru.title.value ?? "", policy));
    for (const { gate, span, what, written: written2 } of inDescription(backport))
      tell(gate, { description: span }, written2, what);
    for (const field of otherTexts(backport)) tellOf(field, inText(field.value ?? "", policy));
    checkChangelogs(backport, report);
    checkPatches(backport, report);
  }
};
function inDescription({ description, policy }) {
  if (!description) return [];
  const template = templateText(description);
  const late = spansOf(description, lateSections(policy));
  const blank = description.sections.slice(0, mostSections).filter((section) => isOnlyPlaceholders(bodyText(description, section), policy)).map(({ body }) => body);
  return leftovers(template, policy).flatMap(({ gate, span, what }) => {
    if (isInCode(description, span.start) && !isWithin(blank, span.start)) return [];
    const written2 = template.slice(span.start, span.end);
    return { gate: isWithin(late, span.start) ? "release" : gate, span, what, written: written2 };
  });
}
function lateSections({ sections }) {
  return sections.filter(({ filledBy }) => filledBy === "release").map(({ name: name2 }) => name2);
}
function spansOf({ sections }, names3) {
  if (names3.length === 0) return [];
  return sections.filter(({ name: name2 }) => names3.includes(name2)).map(({ heading, body }) => ({ start: heading.start, end: body.end }));
}
var mostSections = 1e3;
function otherTexts({ bugs, skips, packagingChanges, waivers, targets }) {
  const verifiers = new Map(targets.items.map(({ verification: { by } }) => [by.path.join("."), by]));
  return [
    ...bugs.items.flatMap(({ testCase, unverified }) => [testCase, unverified]),
    ...skips.items.map(({ reason: reason2 }) => reason2),
    ...Object.values(packagingChanges).flatMap(({ items: items2 }) => items2.map(({ reason: reason2 }) => reason2)),
    ...waivers.items.map(({ reason: reason2 }) => reason2),
    ...verifiers.values()
  ];
}
function inText(text3, policy) {
  const found = leftovers(text3, policy);
  if (found.length === 0 || isOnlyPlaceholders(text3, policy)) return found;
  const code2 = codeIn(text3);
  return found.filter(({ span }) => !isWithin(code2, span.start));
}
var numbers = /(?<![\w/.-])(?:lp(?::|(?=\s?#))|closes:)\s{0,5}(?:bugs?\s{0,3})?(?:#?\d{1,9},\s{0,20}){0,30}#?(?:\d{0,7}x{2,9}|n{3,9}|\?{2,9}|0{4,9}|<[^<>\n]{1,40}>|todo|tbd|fixme|bug-?number)(?![\w-]|\.\w)/gi;
function checkChangelogs(backport, report) {
  for (const changelog of readChangelogs(backport)) {
    for (const { 0: written2, index } of changelog.top.changes.matchAll(numbers)) {
      const span = { start: index, end: index + written2.length };
      report({
        at: placeInChanges(changelog, span),
        message: `A placeholder is left in the changelog: ${(0,generated_about_shared/* quote */.hD)(written2, 60)}.`,
        help: "Write the number of the bug, or take the mention out.",
        target: changelog.target
      });
    }
  }
}
var unfilled = /<short (?:summary|description) of the patch>|TODO: Put a short summary|<(?:upstream-bugtracker-url|bugnumber|patch-url|patch-forwarded-url|version|commit-url|name and email of someone[^<>\n]{0,60}|vendor\|upstream\|other|url of original patch|no\|not-needed\|url proving[^<>\n]{0,60})>|\((?:upstream\|backport\|vendor\|other|no\|not-needed\|<)|^(?:TODO|FIXME|TBD|XXX)(?![\w/.-])/;
function checkPatches({ packaging: { newPatches: newPatches2 } }, report) {
  for (const { path: path21, header: header2, placeOf: placeOf6, targets } of newPatches2) {
    for (const { name: name2, value, place: place2 } of header2) {
      const found = unfilled.exec(value);
      if (!found) continue;
      const [written2] = found;
      const start = place2.start + found.index;
      const finding = {
        at: placeOf6({ start, end: start + written2.length }),
        message: `A placeholder is left in \`${name2}\` of the new patch ${(0,generated_about_shared/* quote */.hD)(path21)}: ${(0,generated_about_shared/* quote */.hD)(written2, 60)}.`,
        help: "Say what the patch does and where it comes from (DEP-3), and delete the lines of the template that you do not need."
      };
      for (const target2 of targets) report({ ...finding, target: target2 });
    }
  }
}

// src/judge/rules/description/policy-link.ts
var policyLink = {
  id: "policy-link",
  gate: "upload",
  severity: "error",
  demands: "The description links the policy's page.",
  isPolicySentence: true,
  appliesTo: ({ pageAddresses }) => pageAddresses.length > 0,
  check({ description, sru, policy }, report) {
    if (!description || policy.pageAddresses.some((address) => links(templateText(description), address)))
      return;
    report({
      at: (0,model_calendar_shared/* keyOf */.TN)(sru.description),
      message: "The description has no link to the policy's page.",
      help: `Add it, best in its first section: ${(0,generated_about_shared/* quote */.hD)(policy.documentation, 200)}.`
    });
  }
};
function links(text3, address) {
  const haystack = text3.toLowerCase();
  const wanted2 = address.toLowerCase();
  for (let at = haystack.indexOf(wanted2); at >= 0; at = haystack.indexOf(wanted2, at + 1)) {
    const before2 = haystack.slice(Math.max(0, at - 8), at);
    const after = haystack.slice(at + wanted2.length, at + wanted2.length + 2);
    if (/(?:^|[^\w./:@-]|https?:\/\/)$/.test(before2) && /^(?:$|[^\w.%-]|\.(?:$|\W))/.test(after)) return true;
  }
  return false;
}

// src/judge/rules/description/risk-argued-away.ts
var riskArguedAway = {
  id: "risk-argued-away",
  gate: "upload",
  severity: "warning",
  demands: '"Where problems could occur" says what could go wrong, rather than why the risk is low.',
  explainedBy: ["dismissive-risk"],
  appliesTo: (policy) => sectionWithRole(policy, "risk") !== void 0,
  check({ description, policy }, report) {
    const risk = sectionWithRole(policy, "risk");
    const heading = description?.sections.find(({ name: name2 }) => name2 === risk?.name)?.heading;
    if (!description || !risk || !heading) return;
    if (readRiskAnswer(sectionText(description, risk.name) ?? "", risk.template) !== "argues") return;
    report({
      at: { description: heading },
      message: `The section ${(0,generated_about_shared/* quote */.hD)(`[${risk.name}]`)} argues why the risk is low, and no sentence of it says what could go wrong.`,
      help: "Keep the reasons where they help, and add what a user would see if the change were wrong all the same: it tells testers where to look."
    });
  }
};

// src/judge/rules/description/in-order.ts
function inOrder(description, policy) {
  const { text: text3, sections } = description;
  const order = policy.sections.map(({ name: name2 }) => name2);
  const blocks = blocksIn(description);
  const names3 = blocks.map(({ name: name2 }) => name2);
  if (new Set(names3).size < names3.length || !isEvenlyIndented(text3, sections)) return void 0;
  const sorted2 = [...blocks].sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
  const first = blocks.findIndex((block, index) => block !== sorted2[index]);
  const last = blocks.findLastIndex((block, index) => block !== sorted2[index]);
  const moved2 = blocks.slice(first, last + 1);
  const { start = 0, end = 0 } = { start: moved2[0]?.start, end: moved2.at(-1)?.end };
  const comments = new Set(blocksOf(text3).comments.map((comment2) => comment2.end));
  if (moved2.some((block) => comments.has(block.end))) return void 0;
  const changed = moved2.map((block, index) => {
    const gap = text3.slice(block.end, moved2[index + 1]?.start ?? block.end);
    const { start: from = 0, end: to = 0 } = sorted2[first + index] ?? {};
    return text3.slice(from, to) + gap;
  }).join("");
  const after = readDescription(
    text3.slice(0, start) + changed + text3.slice(end),
    policy.sections,
    requiredSections(policy)
  );
  return saysTheSame(description, after) && after.end === description.end ? { at: { description: { start, end } }, text: changed } : void 0;
}
function blocksIn({ text: text3, sections }) {
  const starts = sections.flatMap((section, index) => section.isKnown ? [{ section, index }] : []);
  return starts.map(({ section }, at) => {
    const last = sections[(starts[at + 1]?.index ?? sections.length) - 1] ?? section;
    const { start } = section.heading;
    return { name: section.name, start, end: start + text3.slice(start, last.body.end).trimEnd().length };
  });
}
function isEvenlyIndented(text3, sections) {
  const indents = sections.map(
    ({ heading: { start } }) => text3.slice(text3.lastIndexOf("\n", start - 1) + 1, start)
  );
  return new Set(indents).size <= 1;
}
function saysTheSame(one, other) {
  const [before2, after] = [one, other].map(
    ({ text: text3, sections, code: code2 }) => [
      ...sections.map(({ heading, body }) => `${text3.slice(heading.start, body.end).trimEnd()}`),
      ...code2.map(({ start, end }) => `code ${text3.slice(start, end)}`)
    ].sort()
  );
  return JSON.stringify(before2) === JSON.stringify(after);
}

// src/judge/rules/description/section-order.ts
var sectionOrder = {
  id: "section-order",
  gate: "upload",
  severity: "notice",
  demands: "The sections come in the template's order.",
  fixWaitsFor: policyDoubts,
  check({ description, policy }, report) {
    if (!description) return;
    const order = policy.sections.map(({ name: name2 }) => name2);
    const seen = /* @__PURE__ */ new Set();
    const firsts = description.sections.filter(({ name: name2, isKnown }) => {
      const isFirst = isKnown && !seen.has(name2);
      seen.add(name2);
      return isFirst;
    });
    const late = firsts.find((section, index) => {
      const previous = firsts[index - 1];
      return previous !== void 0 && order.indexOf(section.name) < order.indexOf(previous.name);
    });
    if (!late) return;
    const wanted2 = order.filter((name2) => firsts.some((section) => section.name === name2));
    report({
      at: { description: late.heading },
      message: `The section ${(0,generated_about_shared/* quote */.hD)(`[${late.name}]`)} comes later than the template has it.`,
      help: `The template's order is ${(0,generated_about_shared/* quoteList */.JN)(
        wanted2.map((name2) => `[${name2}]`),
        20
      )}.`,
      fix: inOrder(description, policy)
    });
  }
};

// src/judge/rules/description/test-plan-ageing.ts
var testPlanAgeing = {
  id: "test-plan-ageing",
  gate: "upload",
  severity: "warning",
  demands: "The Test Plan promises at least the policy's days in -proposed.",
  isPolicySentence: true,
  appliesTo: promisesLongerAgeing,
  check({ description, sru, policy }, report) {
    const { promisedDays: promisedDays2 } = policy;
    const section = sectionWithRole(policy, "test-plan")?.name;
    if (!description || section === void 0) return;
    const text3 = sectionText(description, section);
    if (text3 === void 0) return;
    const longest3 = longestPromise(text3);
    if (longest3 !== void 0 && longest3 >= promisedDays2) return;
    const heading = description.sections.find(({ name: name2 }) => name2 === section)?.heading;
    report({
      at: heading ? { description: heading } : sru.description,
      message: longest3 === void 0 ? `The section ${(0,generated_about_shared/* quote */.hD)(`[${section}]`)} does not say how long the package stays in -proposed.` : `The section ${(0,generated_about_shared/* quote */.hD)(`[${section}]`)} promises ${(0,model_day_shared/* countDays */.Tm)(longest3)} in -proposed; the policy has ${promisedDays2}.`,
      help: `Add a sentence such as "The package stays in -proposed for at least ${(0,model_day_shared/* countDays */.Tm)(promisedDays2)}."`
    });
  }
};
var refusal = /(?:\b(?:not|never|cannot)|n['\u2019]t)\s+(?:\w+\s+){0,2}?(?:stay|wait|age|remain|need|take)\b/i;
function longestPromise(text3) {
  const promises3 = sentences(text3).flatMap(({ start, end }) => {
    const sentence = text3.slice(start, end);
    const isInProposed = mentions(sentence, "proposed");
    return durations(sentence).filter(({ isUpperLimit, span }) => !isUpperLimit && !refusal.test(before(sentence, span.start))).map(({ days: days5 }) => ({ days: days5, isInProposed }));
  });
  const inProposed = promises3.filter(({ isInProposed }) => isInProposed);
  const days4 = (inProposed.length > 0 ? inProposed : promises3).map((promise) => promise.days);
  return days4.length > 0 ? days4.reduce((one, other) => Math.max(one, other)) : void 0;
}
function before(text3, at) {
  return text3.slice(Math.max(0, at - 100), at);
}

// src/judge/rules/description/test-plan-words.ts
var set2 = (words2) => new Set(words2.split(" "));
var nothing = set2(
  "none tba tbc na nothing nil lgtm above upstream impact ditto trivial applicable needed required necessary see refer trust todo to-do wip pending coming soon later follow written decided defined determined provided added announced"
);
var flat = /^(?:see |as )?(?:none|na|nothing|nil|tba|tbc|lgtm|ditto|above|todo)(?: yet)?$/;
var acts = set2(
  "install test tests tested testing check verify verified confirm sure works work worked working ensure validate try tried use used verification qa smoke"
);
var fillers2 = set2(
  "to the please cf as same like before in of section bug report description patch changelog title is are no not a an this that it its them their for with and then new updated update upgrade upgraded upgrading version package packages fix fixed fixes change changes installed installing from proposed archive build software program application make sure just simply everything all still well fine ok okay good looks me expected usual usually normal normally properly correctly if using on system machine my our your you i we do did has have been can be after by special specific case cases plan release stable issue problem gone resolved bugs described mentioned regression regressions standard functionality stuff quickly manually locally already should there any no us out yet will done test-plan process procedure routine"
);
var mostWords = 25;
function saysNothing(written2, names3) {
  const text3 = (0,generated_about_shared/* withoutUnseen */.zG)(withoutComments(written2.slice(0, 4e3))).toLowerCase();
  if (written2.length > 4e3) return false;
  if (isBlanks(text3)) return true;
  if (/\b(?:TODO|TBD|FIXME|XXX)\b/.test(written2)) return false;
  if (isFlat(text3)) return true;
  if (/\w\/\w|:\/\/|```|~~~|\s--?(?!proposed\b)[a-z]|#\d/.test(
    text3.replace(/\bn\/a\b/g, "na").replace(/\band\/or\b/g, "and")
  ))
    return false;
  const words2 = text3.replace(/\bn\s?[/.]\s?a\b/g, "na").replace(/n['\u2019]t\b/g, " not").replace(/^\s*\d+[.)]\s/gm, " ").match(/[\p{L}\p{N}+.-]*[\p{L}\p{N}]/gu) ?? [];
  if (words2.length === 0 || words2.length > mostWords) return false;
  const known = new Set(names3.map((name2) => name2.toLowerCase()));
  const bare = words2.map((word) => word.replace(/^-/, ""));
  const isPointer = (word) => nothing.has(word) || word === "no" && bare.length <= 4;
  if (bare.join(" ") === "to do") return true;
  return bare.some((word) => isPointer(word) || acts.has(word)) && bare.every(
    (word) => nothing.has(word) || acts.has(word) || fillers2.has(word) || known.has(word) || known.has(word.replace(/-proposed$/, ""))
  );
}
function isFlat(text3) {
  const words2 = text3.slice(0, 200).replace(/\bn\s?[/.]\s?a\b/g, "na").split(/[\s.,;:!*\u2022]+/);
  return text3.length <= 200 && flat.test(words2.filter((word) => /^[a-z]/.test(word)).join(" ")) && words2.every((word) => /^(?:[a-z]*|#?\d{1,4}|--?[a-z]{1,20})$/.test(word));
}
function isBlanks(text3) {
  const lines = text3.split("\n").map((line) => line.replace(/^[\s*\u2022+-]+|^\s*\d+[.)]\s*|[\s.:]+$/g, ""));
  const said = lines.filter(generated_about_shared/* hasLetter */.pb);
  return said.length > 0 && said.every(
    (line) => /^<[^<>@:/]{1,200}>$/.test(line) && !/^<\s*fill\s+in\b|\b(?:todo|tbd|fixme|xxx)\b/.test(line)
  );
}
var ppa = /\bppas?\b|\bppa:\S|launchpad\.net\/~[^\s/]{1,80}\/\+archive|ppa\.launchpad(?:content)?\.net/;
var takes = /\b(?:install\w*|upgrad\w*|updat\w*|add(?:-apt-repository|ing)?|enabl\w*|us(?:e|es|ing)|test(?:s|ed|ing)?|try|tries|tried|verif\w*|fetch\w*|download\w*|get|grab|pull|switch\w*|with|from)\b/;
var elsewhere = /\b(?:autopkgtests?|dep-?8|adt|excuses|britney|results? (?:of|are|from)|logs?|built|builds? (?:in|fine|succeed\w*)|pre-?check\w*)\b/;
var keptOut = /\b(?:no|not|without|never|remove|purge|disable\w*|instead of|rather than)\b[^.]{0,30}$/;
var past = /\b(?:was|were|has been|have been|had|showed|shown|tried|passed|confirmed|built)\b/;
var builds = /\b(?:debuild|dpkg-buildpackage|sbuild|pbuilder|cowbuilder|gbp(?:-| )buildpackage|bzr bd|(?:re)?build(?:s|ing)? (?:and install )?(?:it|(?:the |your |my |an? |this )?(?:\w+ ){0,2}(?:packages?|branch|source|sources|debs?|tree|patch|merge proposal|tarball|master|main|git|fix|debdiff))|compil(?:e|es|ing) (?:it|(?:the |your |a |this )?(?:\w+ ){0,2}(?:packages?|branch|source|sources|tree|patch|tarball|fix))|apply (?:the |this |my )?(?:attached )?(?:patch|debdiff|diff))\b/;
var installsBuilt = /\bdpkg -i\b|\binstall\w* (?:\S+ ){0,6}?(?:comes? out|result\w*|built|build|produced|generated|local\w*|compiled|\.\.?\/\S+)|\bapt(?:-get)? install (?:-y )?\.{0,2}\/|\S\.deb\b|\bmake install\b|\bmeson install\b|\bninja install\b|\bgdebi\b/;
var ownBuild = /\b(?:install\w*|use|using|test\w*|try|run) (?:\S+ ){0,5}?(?:my|your|our|own|locally[- ]built|local|home-?made|self-?built|private|test|attached) (?:own )?(?:build|builds|debs?|package from|packages from)\b|\bpeople\.(?:canonical|ubuntu)\.com\b/;
function testsThirdParty(written2, series) {
  const text3 = (0,generated_about_shared/* withoutUnseen */.zG)(withoutComments(written2)).toLowerCase();
  const said = sentences(text3).map(
    ({ start, end }) => text3.slice(start, Math.min(end, start + 2e3)).replace(/\s+/g, " ")
  );
  if (said.some((sentence) => namesProposed(sentence, series))) return false;
  const others = (index) => said.some((each, at) => at !== index && !ppa.test(each) && each.trim().split(" ").length >= 4);
  const isFromPpa = said.some(
    (sentence, index) => ppa.test(sentence) && takes.test(sentence) && !elsewhere.test(sentence) && !keptOut.test(sentence.slice(0, sentence.search(ppa))) && !(past.test(sentence) && others(index))
  );
  if (isFromPpa) return true;
  return said.some((sentence, index) => {
    if (/\b(?:do not|don't|never|without)\b/.test(sentence) || past.test(sentence) && others(index))
      return false;
    if (ownBuild.test(sentence)) return true;
    return builds.test(sentence) && said.slice(index, index + 3).some((each) => installsBuilt.test(each));
  });
}
function namesProposed(sentence, series) {
  for (const { index, 0: written2 } of sentence.matchAll(/-?\bproposed\b/g)) {
    const before2 = sentence.slice(Math.max(0, index - 60), index);
    const after = sentence.slice(index + written2.length, index + written2.length + 40);
    if (/\b(?:instead of|rather than|not (?:from|in|the (?:one|package) (?:in|from)|yet in)|before (?:\w+ ){0,4}(?:to|in|into|reaches|enters|lands in)|prior to (?:\w+ ){0,4})\s?(?:the )?\S*$/.test(
      before2
    ))
      continue;
    if (written2.startsWith("-") || /\b(?:pocket|repositor|archive|queue|migration|component|suite|updates)/.test(after.slice(0, 14)))
      return true;
    const isChange = /^ (?:\w+ )?(?:fix|patch|changes?|solution|debdiff|merge|diff|branch|build|version|update|way|package)\b/.test(
      after
    );
    const previous = /([a-z]+) ?["'`]?$/.exec(before2)?.[1] ?? "";
    if (series.includes(previous)) return true;
    if (!isChange && /^(?:in|from|to|into|enable|enabled|enabling|via|against|of|using|with|on|at)$/.test(
      previous.replace(/^the$/, "from")
    ))
      return true;
    if (isChange && /^ (?:package|version|update|build)\b/.test(after) && !ppa.test(sentence)) return true;
  }
  return false;
}

// src/judge/rules/description/test-plan-says-nothing.ts
var testPlanSaysNothing = {
  id: "test-plan-says-nothing",
  gate: "upload",
  severity: "error",
  demands: "The Test Plan says what is done and what is then seen.",
  appliesTo: (policy) => sectionWithRole(policy, "test-plan") !== void 0,
  check({ description, package: sourcePackage2, targets, policy }, report) {
    const section = sectionWithRole(policy, "test-plan")?.name;
    const heading = description?.sections.find(({ name: name2 }) => name2 === section)?.heading;
    if (!description || section === void 0 || !heading) return;
    const names3 = [sourcePackage2, ...targets.items.map(({ series }) => series)].flatMap(
      ({ written: written2 }) => written2 ?? []
    );
    const text3 = sectionText(description, section);
    if (text3 === void 0 || !saysNothing(text3, names3)) return;
    report({
      at: { description: heading },
      message: `The section ${(0,generated_about_shared/* quote */.hD)(`[${section}]`)} says nothing that somebody could do: ${(0,generated_about_shared/* quote */.hD)(text3.trim(), 60)}.`,
      help: "Write the steps, one by one, for somebody who does not know the package: what to run or click, what is seen before the update, and what with it."
    });
  }
};

// src/judge/rules/description/test-plan-third-party.ts
var testPlanThirdParty = {
  id: "test-plan-third-party",
  gate: "upload",
  severity: "warning",
  demands: "The Test Plan tests the package from -proposed, not a PPA's or one's own build.",
  explainedBy: ["test-plan-says-nothing"],
  appliesTo: (policy) => sectionWithRole(policy, "test-plan") !== void 0,
  check({ description, targets, policy }, report) {
    const section = sectionWithRole(policy, "test-plan")?.name;
    const heading = description?.sections.find(({ name: name2 }) => name2 === section)?.heading;
    if (!description || section === void 0 || !heading) return;
    const series = targets.items.flatMap((target2) => target2.series.written ?? []);
    if (!testsThirdParty(sectionText(description, section) ?? "", series)) return;
    report({
      at: { description: heading },
      message: `The section ${(0,generated_about_shared/* quote */.hD)(`[${section}]`)} tests a package from a PPA or of the tester's own build, and nowhere the one from -proposed.`,
      help: "Say that the package is installed from -proposed: what is released is the build there, and no other shows that it works."
    });
  }
};

// src/judge/rules/description/partner-verifies.ts
function saysPartnerVerifies(text3, { words: words2 }) {
  const patterns = words2.flatMap(waysToSayIt);
  return sentences(text3).some(({ start, end }) => {
    const sentence = text3.slice(start, end);
    return patterns.some(
      (pattern) => [...sentence.matchAll(pattern)].some(
        ({ 0: said, index }) => stands(sentence, index, index + said.length)
      )
    );
  });
}
var people = "(?:['\u2019]s)?(?:[\\s-]+(?:qa|quality|assurance|test|testing|own|harness|engineer(?:s|ing)?|team|group|people|colleagues|itself)){0,5}";
var helpers = "(?:\\s+(?:will|shall|should|would|can|has|have|had|is|are|was|been|going|to|also|then|again|always|independently)){0,5}";
var verbs = "(?:verif|validat|certif|confirm|approv|check|exercis|qualif|test|ensur|sign(?:s|ed)?[\\s-]off|runs?\\b|ran\\b|running\\b|perform|execut|makes?\\ssure|carr(?:y|ies|ied)\\sout|do(?:es)?\\s(?:the|its|their)\\b|have\\s(?:its|their)\\b)\\w{0,12}";
var done = "(?:verified|verification|validated|validation|certified|certification|confirmed|confirmation|approved|approval|checked|exercised|qualified|tested|testing|tests?|run|done|performed|carried\\sout|signed[\\s-]off|sign-?off)";
var maker = "(?:written|made|shipped|provided|supplied|published|maintained|developed|supported)";
var place = "(?<!\\b(?:on|in|under|inside|within|with|via|an?)\\s+(?:the\\s+)?)";
function waysToSayIt(word) {
  const literal2 = word.trim().replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\s+/g, "\\s+");
  const name2 = `(?<![\\p{L}\\p{N}_])${literal2}(?![\\p{L}\\p{N}_])`;
  const told2 = "(?!\\s+(?:has\\s|have\\s)?(?:reported|requested|asked|filed)\\b)";
  return [
    // "Example QA", "the QA team of Example", "Verified by: Example"
    `(?<!\\b(?:reported|requested|found|raised|filed)\\s+by\\s+(?:the\\s+)?)${name2}(?:['\u2019]s)?(?:[\\s-]+\\w+)?[\\s-]+(?:qa|quality\\s+assurance)\\b${told2}`,
    `\\b(?:qa|quality\\s+assurance)(?:\\s+\\w+){0,2}\\s+(?:by|of|at|from)\\s+(?:the\\s+)?${name2}`,
    `\\b(?:qa|verification|validation|(?:verified|tested|validated)\\s+by)\\s*:\\s*(?:the\\s+)?${name2}`,
    // "Example's engineers will also test", "Example, as the partner, verifies"
    `${place}${name2}${people}${helpers}\\s+${verbs}`,
    `${place}${name2}[^.;]{0,80}?\\b(?:verifies|validates|certifies|confirms|signs\\soff|will\\s+(?:verify|validate|certify|confirm|test|run))\\b`,
    // "the build is tested in -proposed by Example"
    `\\b${done}\\b[^.;]{0,60}?(?<!\\b${maker}\\s)\\bby\\s+(?:the\\s+)?${name2}`,
    // "Example's own harness", "the harness of Example"
    `${name2}${people}\\s+(?:harness|verification|validation|certification|sign-?off)\\b`,
    `\\bharness\\b[^.;]{0,60}?${name2}`
  ].map((pattern) => new RegExp(pattern, "giu"));
}
function stands(sentence, start, end) {
  const before2 = sentence.slice(Math.max(0, start - 200), start);
  const clause = before2.split(/[,;:(\u2014\u2013]|\b(?:so|but|therefore|hence|thus)\b/i).at(-1) ?? "";
  const after = sentence.slice(end, end + 60);
  return !denies(clause + sentence.slice(start, end)) && !/^(?:\s+(?:team|will|shall|should|would|can|could|has|have|had|is|are|was|does|do|did|be|been))*\s*(?:\w*n['\u2019]t|not|no|never|cannot)\b/i.test(
    after
  );
}

// src/judge/rules/description/test-plan-verifier.ts
var testPlanVerifier = {
  id: "test-plan-verifier",
  gate: "upload",
  severity: "error",
  demands: "The Test Plan says that the partner verifies.",
  isPolicySentence: true,
  appliesTo: ({ partner }) => partner !== void 0,
  check({ description, sru, policy }, report) {
    const { partner } = policy;
    const section = sectionWithRole(policy, "test-plan")?.name;
    if (!description || !partner || section === void 0) return;
    const text3 = sectionText(description, section);
    if (text3 === void 0 || saysPartnerVerifies(text3, partner)) return;
    const heading = description.sections.find(({ name: name2 }) => name2 === section)?.heading;
    report({
      at: heading ? { description: heading } : sru.description,
      message: `The section ${(0,generated_about_shared/* quote */.hD)(`[${section}]`)} does not say that ${(0,generated_about_shared/* quote */.hD)(partner.name)} verifies.`,
      help: `Add a sentence such as ${(0,generated_about_shared/* quote */.hD)(`${partner.name} tests the build in -proposed and says so on this bug.`, 200)}`
    });
  }
};

// src/text/title.ts
function readTitle(title, form2, packageName) {
  const match = patternOf(form2, packageName).exec(title);
  if (!match) return void 0;
  const part = (name2) => {
    const [start, end] = match.indices?.groups?.[name2] ?? [];
    return start === void 0 || end === void 0 ? void 0 : { text: title.slice(start, end), start, end };
  };
  const list2 = part("series");
  const names3 = [...(list2?.text ?? "").matchAll(/[a-z]+/gi)].map(({ 0: text3, index }) => {
    const start = (list2?.start ?? 0) + index;
    return { text: text3, start, end: start + text3.length };
  });
  return { version: part("version"), series: names3 };
}
function writeTitle(form2, packageName, version2, series) {
  const values = /* @__PURE__ */ new Map([
    ["{package}", packageName],
    ["{version}", version2],
    ["{series}", series.join(", ")]
  ]);
  return pieces(form2).map((piece) => piece.trim() === "" ? " " : values.get(piece) ?? piece).join("");
}
function pieces(form2) {
  return form2.trim().split(/(\{(?:package|version|series|words)\}|\s+)/).filter((piece) => piece !== "");
}
var placeholders = /* @__PURE__ */ new Map([
  ["{version}", ["version", "\\S{1,200}"]],
  ["{series}", ["series", "[a-z]+(?:\\s*,\\s*[a-z]+)*"]],
  ["{words}", ["words", "\\S.{0,200}?"]]
]);
function patternOf(form2, packageName) {
  const seen = /* @__PURE__ */ new Set();
  const pattern = pieces(form2).map((piece) => {
    if (piece.trim() === "") return "\\s+";
    const [name2, placeholder2] = placeholders.get(piece) ?? [];
    if (name2 === void 0) return literal(piece === "{package}" ? packageName : piece);
    if (seen.has(name2)) return `\\k<${name2}>`;
    seen.add(name2);
    return `(?<${name2}>${placeholder2})`;
  });
  return new RegExp(`^\\s*${pattern.join("")}\\s*$`, "di");
}
function literal(text3) {
  return text3.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

// src/judge/rules/title/expected-title.ts
function upstreamVersions({ targets, source, policy }) {
  return [...new Set(targets.items.flatMap((target2) => upstreamFor(target2, source, policy) ?? []))];
}
function isVersionInDoubt({ targets, source }) {
  return [source, ...targets.items].some(({ upstream }) => (0,model_calendar_shared/* isUnclear */.Z5)(upstream));
}
function titleOf({ sru, policy, package: { value: name2 } }) {
  const title = sru.title.value;
  return title === void 0 || policy.title === void 0 || name2 === void 0 ? void 0 : readTitle(title, policy.title, name2);
}
function titleFix(backport) {
  const { policy, sru, targets } = backport;
  const name2 = backport.package.value;
  const [version2, another] = upstreamVersions(backport);
  if (policy.title === void 0 || name2 === void 0) return void 0;
  if (targets.items.length === 0 || !(0,model_cannot_run_shared/* areSeriesKnown */.X6)(targets) || isVersionInDoubt(backport)) return void 0;
  if (policy.title.includes("{words}") || another !== void 0) return void 0;
  if (policy.title.includes("{version}") && version2 === void 0) return void 0;
  const title = writeTitle(policy.title, name2, version2 ?? "", seriesNames(backport));
  return readTitle(title, policy.title, name2) ? { at: sru.title, text: title } : void 0;
}
var titleDoubts = [
  ...seriesDoubts,
  "source-version-not-published",
  "upstream-not-taken",
  "upstream-version-differs"
];
function seriesNames(backport) {
  return [...new Set((0,model_cannot_run_shared/* knownTargets */._B)(backport).map(({ series }) => series.value.name))];
}
function titleHelp(backport, orCorrect) {
  const { policy, targets } = backport;
  const name2 = backport.package.value;
  const [version2] = upstreamVersions(backport);
  const series = seriesNames(backport);
  const isComplete = series.length > 0 && targets.items.every((target2) => target2.series.value);
  if (policy.title === void 0) return "";
  const needsVersion = policy.title.includes("{version}");
  if (policy.title.includes("{words}"))
    return `Its form is ${(0,generated_about_shared/* quote */.hD)(policy.title, 300)}, where \`{words}\` stands for words of your own.`;
  if (name2 === void 0 || needsVersion && version2 === void 0 || !isComplete)
    return `Its form is ${(0,generated_about_shared/* quote */.hD)(policy.title, 300)}.`;
  const title = (0,generated_about_shared/* quote */.hD)(writeTitle(policy.title, name2, version2 ?? "", series), 300);
  return orCorrect === void 0 ? `Write: ${title}` : `Write: ${title}; or correct ${orCorrect}.`;
}

// src/judge/rules/title/title-format.ts
var titleFormat = {
  id: "title-format",
  gate: "upload",
  severity: "error",
  demands: "The bug's title has the policy's form.",
  isPolicySentence: true,
  appliesTo: ({ title }) => title !== void 0,
  explainedBy: ["policy-package"],
  fixWaitsFor: titleDoubts,
  check(backport, report) {
    const { sru } = backport;
    const title = sru.title.value;
    const name2 = backport.package.value;
    if (title === void 0 || name2 === void 0 || titleOf(backport)) return;
    report({
      at: sru.title,
      message: `The title ${(0,generated_about_shared/* quote */.hD)(title, 200)} does not have the policy's form.`,
      help: titleHelp(backport, void 0),
      fix: titleFix(backport)
    });
  }
};

// src/judge/rules/title/title-series.ts
var titleSeries = {
  id: "title-series",
  gate: "upload",
  severity: "error",
  demands: "The title names exactly the targets.",
  isPolicySentence: true,
  appliesTo: ({ title }) => title !== void 0,
  explainedBy: ["policy-package", "title-format"],
  fixWaitsFor: titleDoubts,
  check(backport, report) {
    const title = titleOf(backport);
    if (!title || title.series.length === 0 || !(0,model_cannot_run_shared/* areSeriesKnown */.X6)(backport.targets)) return;
    const named3 = title.series.map(({ text: text3 }) => text3.toLowerCase());
    const targets = seriesNames(backport);
    if (targets.length === 0) return;
    const missing3 = targets.filter((name2) => !named3.includes(name2));
    const extra = title.series.filter(({ text: text3 }) => !targets.includes(text3.toLowerCase()));
    const repeated = named3.length !== new Set(named3).size;
    if (missing3.length === 0 && extra.length === 0 && !repeated) return;
    const first = extra[0] ?? title.series[0];
    const last = extra[0] ?? title.series.at(-1);
    const wrong = [
      ...missing3.length > 0 ? [`leaves out ${(0,generated_about_shared/* quoteList */.JN)(missing3)}`] : [],
      ...extra.length > 0 ? [`names ${(0,generated_about_shared/* quoteList */.JN)(extra.map(({ text: text3 }) => text3))}, which no target has`] : [],
      ...repeated ? ["names a series twice"] : []
    ];
    report({
      at: (0,model_calendar_shared/* partOf */.BU)(backport.sru.title, { start: first?.start ?? 0, end: last?.end ?? 1 }),
      message: `The title ${wrong.join(" and ")}; the targets are ${(0,generated_about_shared/* quoteList */.JN)(targets)}.`,
      help: titleHelp(backport, "the targets"),
      fix: titleFix(backport)
    });
  }
};

// src/judge/rules/title/title-version.ts
var titleVersion = {
  id: "title-version",
  gate: "upload",
  severity: "error",
  demands: "The title names the upstream version being backported.",
  isPolicySentence: true,
  appliesTo: ({ title }) => title !== void 0,
  explainedBy: ["policy-package", "title-format"],
  fixWaitsFor: titleDoubts,
  check(backport, report) {
    const version2 = titleOf(backport)?.version;
    const expected2 = upstreamVersions(backport);
    if (!version2 || expected2.length === 0 || expected2.includes(version2.text)) return;
    report({
      at: (0,model_calendar_shared/* partOf */.BU)(backport.sru.title, version2),
      message: `The title says version ${(0,generated_about_shared/* quote */.hD)(version2.text)}; the upstream version being backported is ${(0,generated_about_shared/* quoteList */.JN)(expected2)}.`,
      help: titleHelp(backport, "the version that is backported"),
      fix: titleFix(backport)
    });
  }
};

// src/judge/rules/launchpad/shown.ts
function action_link(address) {
  return isPage(address) ? ` (${(0,generated_about_shared/* quote */.hD)(address, longestAddress)})` : "";
}
function isPage(address) {
  return launchpadPage.test(address) && URL.canParse(address);
}
var launchpadPage = /^https:\/\/(?:[a-z]+\.)*launchpad\.net\/\S*$/;
var longestAddress = 300;
function bugPage(number) {
  return `https://bugs.launchpad.net/bugs/${Number(number)}`;
}
function queuePage(series) {
  return `https://launchpad.net/ubuntu/${series}/+queue`;
}
function pocketOf({ series, pocket }) {
  return (0,generated_about_shared/* quote */.hD)(pocket === "release" ? series : `${series}-${pocket}`);
}
function describePublication(publication, today) {
  const { version: version2, published, created, url } = publication;
  const when = published === void 0 ? `not published yet, accepted ${created}` : `published ${(0,model_day_shared/* bothWays */.MU)(published, today)}`;
  const where = isPage(url) ? `: ${(0,generated_about_shared/* quote */.hD)(url, longestAddress)}` : "";
  return `${(0,generated_about_shared/* quote */.hD)(version2)} (${pocketOf(publication)}, ${when}${where})`;
}

// src/judge/rules/timing/earlier-in-archive.ts
function earlierInArchive(backport) {
  const found = backport.targets.items.flatMap((target2) => backportsTo(target2, backport));
  return found.sort((one, other) => one.day < other.day ? -1 : 1)[0];
}
function inArchive({ publication }, today) {
  return `As Launchpad shows, ${describePublication(publication, today)}`;
}
function backportsTo(target2, { source, launchpad, policy }) {
  const series = target2.series.value;
  const from = source.series.value;
  const { uploadDay } = target2;
  const backported = backportedTo(target2, source, policy);
  const there = series && launchpad?.archive.get(series.name)?.publications;
  const origin2 = from && launchpad?.archive.get(from.name)?.publications;
  if (!from || !there || !origin2 || !target2.version.value || !uploadDay) return [];
  const { release } = from;
  const atSource = new Set(origin2.map((each) => releaseIn(each.version)));
  const released = there.filter(({ pocket }) => pocket === "release");
  const own = new Set(released.map((each) => releaseIn(each.version)));
  return there.flatMap((publication) => {
    const { pocket, published: day2 } = publication;
    const version2 = versionIn(publication.version);
    if (!version2 || backported?.compare(version2) === 0) return [];
    const isBackport = atSource.has(releaseOf(version2)) && !own.has(releaseOf(version2));
    const isBefore2 = day2 !== void 0 && day2 >= release && day2 < uploadDay;
    return isBackport && isBefore2 && ["proposed", "updates"].includes(pocket) ? [{ publication, day: day2 }] : [];
  });
}
function releaseIn(text3) {
  const version2 = versionIn(text3);
  return version2 && releaseOf(version2);
}
function versionIn(text3) {
  const version2 = (0,zod_v4_core_api_shared/* parseVersion */.ot)(text3);
  return "wrong" in version2 ? void 0 : version2;
}

// src/judge/rules/timing/cadence.ts
var cadence = {
  id: "cadence",
  gate: "upload",
  severity: "warning",
  demands: "A package is backported from a source series about once.",
  isPolicySentence: true,
  needsAllManifests: true,
  appliesTo: ({ oncePerCycle }) => oncePerCycle,
  check(backport, report) {
    const series = backport.source.series.value;
    const name2 = backport.package.value;
    const { earlier: earlier2, today } = backport;
    if (!series || name2 === void 0) return;
    const archived = earlier2 ? void 0 : earlierInArchive(backport);
    if (!earlier2 && !archived) return;
    const before2 = earlier2 ? `${(0,generated_about_shared/* quote */.hD)(earlier2.path)} (${earlier2.day}) already backports ${(0,generated_about_shared/* quote */.hD)(name2)}` : archived && `${inArchive(archived, today)} already backported ${(0,generated_about_shared/* quote */.hD)(name2)}`;
    report({
      at: backport.source.series,
      message: `${before2} from ${(0,model_calendar_shared/* describeSeries */.dA)(series)}; the policy has it about once per cycle.`,
      help: "Join the two backports, or give the reason in a waiver for `cadence`."
    });
  }
};

// src/judge/as-of.ts
function onDay(day2, today) {
  return day2 === today ? "" : ` on ${day2}`;
}

// src/judge/rules/timing/late-in-cycle.ts
var lateInCycle = {
  id: "late-in-cycle",
  gate: "upload",
  severity: "notice",
  demands: "The upload comes in the first half of the source series' cycle.",
  isPolicySentence: true,
  appliesTo: ({ oncePerCycle }) => oncePerCycle,
  check(backport, report) {
    const { source, targets, today, calendar } = backport;
    const series = source.series.value;
    if (!series) return;
    const days4 = (0,model_calendar_shared/* cycleDays */.er)(calendar, series);
    const archived = earlierInArchive(backport);
    const first = archived ? ` ${inArchive(archived, today)} was the first backport from it.` : "";
    for (const target2 of targets.items) {
      const day2 = target2.uploadDay;
      if (!day2 || !(0,model_calendar_shared/* isReleased */.OZ)(series, day2) || (0,model_day_shared/* daysBetween */.YM)(series.release, day2) * 2 <= days4) continue;
      const half = (0,model_day_shared/* addDays */.fi)(series.release, Math.floor(days4 / 2));
      const wasOver = day2 === today ? (0,model_day_shared/* bothWays */.MU)(half, today) : `${half}, ${(0,model_day_shared/* countDays */.Tm)((0,model_day_shared/* daysBetween */.YM)(half, day2))} before`;
      report({
        at: source.series,
        message: `This is late${onDay(day2, today)}: ${(0,model_calendar_shared/* describeSeries */.dA)(series)} came out ${series.release}, and half of its cycle of ${(0,model_day_shared/* countDays */.Tm)(days4)} was over ${wasOver}.${first}`,
        help: `The policy would have backports early in the cycle. ${target2.stage === "planned" ? "Nothing to do; if the next release is near, consider backporting from it instead." : "It is uploaded: there is nothing to do but know it."}`,
        target: target2
      });
    }
  }
};

// src/judge/rules/timing/settling-period.ts
var settlingPeriod = {
  id: "settling-period",
  gate: "upload",
  severity: "error",
  demands: "The source series has been out for the policy's settling days.",
  passesWithTime: true,
  isPolicySentence: true,
  appliesTo: ({ source, settlingDays }) => source === "current-release" && settlingDays > 0,
  explainedBy: ["source-not-released"],
  checkTarget(target2, { source, today, policy }, report) {
    const series = source.series.value;
    if (!series) return;
    const opens = (0,model_day_shared/* addDays */.fi)(series.release, policy.settlingDays);
    const day2 = target2.uploadDay;
    if (!day2 || !(0,model_calendar_shared/* isReleased */.OZ)(series, day2) || day2 >= opens) return;
    const settled = (0,model_day_shared/* daysBetween */.YM)(series.release, day2);
    const came = `${(0,model_calendar_shared/* describeSeries */.dA)(series)} came out ${series.release}, and ${(0,generated_about_shared/* quote */.hD)(policy.name)} waits ${(0,model_day_shared/* countDays */.Tm)(policy.settlingDays)}`;
    report({
      at: source.series,
      message: day2 === today ? `Too early: ${came}. The upload gate opens ${(0,model_day_shared/* bothWays */.MU)(opens, today)}.` : `Uploaded ${day2}, after ${(0,model_day_shared/* countDays */.Tm)(settled)}: ${came}. The upload gate opened no earlier than ${opens}.`,
      help: target2.stage === "planned" ? "Wait for that day; a re-run then turns green by itself. What cannot wait needs a waiver for `settling-period` with its reason." : "Give the reason in a waiver for `settling-period`, or correct the date of the upload."
    });
  }
};

// src/judge/rules/timing/way-out.ts
function wayOut(rule, right, day2, today) {
  const change2 = right && day2 === today ? `Backport from \`${right.name}\`, with the version published there` : "Correct the source series or the date of the upload";
  return `${change2}, or give the reason in a waiver for \`${rule}\`.`;
}

// src/judge/rules/timing/source-not-current.ts
var sourceNotCurrent = {
  id: "source-not-current",
  gate: "upload",
  severity: "error",
  demands: "The source series is the current release on the day of the upload.",
  isPolicySentence: true,
  appliesTo: ({ source }) => source === "current-release",
  checkTarget(target2, { source, today, calendar }, report) {
    const series = source.series.value;
    if (!series) return;
    const day2 = target2.uploadDay;
    const current = day2 && (0,model_calendar_shared/* currentRelease */.BX)(calendar, day2);
    if (!day2 || !current || !(0,model_calendar_shared/* isReleased */.OZ)(series, day2) || current === series) return;
    report({
      at: source.series,
      message: `${(0,model_calendar_shared/* describeSeries */.dA)(series)} is not the current release${onDay(day2, today)}: ${(0,model_calendar_shared/* describeSeries */.dA)(current)} is, since ${current.release}.`,
      help: wayOut("source-not-current", current, day2, today)
    });
  }
};

// src/judge/rules/timing/source-not-development.ts
var sourceNotDevelopment = {
  id: "source-not-development",
  gate: "upload",
  severity: "error",
  demands: "The source series is the development release, or the current release while none is open.",
  isPolicySentence: true,
  appliesTo: ({ source }) => source === "development-release",
  checkTarget(target2, { source, today, calendar }, report) {
    const series = source.series.value;
    if (!series) return;
    const day2 = target2.uploadDay;
    if (!day2) return;
    const wanted2 = (0,model_calendar_shared/* developmentRelease */.RH)(calendar, day2) ?? (0,model_calendar_shared/* currentRelease */.BX)(calendar, day2);
    if (!wanted2 || wanted2 === series) return;
    report({
      at: source.series,
      message: `${(0,model_calendar_shared/* describeSeries */.dA)(series)} is not the development release${onDay(day2, today)}: that is ${(0,model_calendar_shared/* describeSeries */.dA)(wanted2)}.`,
      help: wayOut("source-not-development", wanted2, day2, today)
    });
  }
};

// src/judge/rules/timing/source-not-released.ts
var sourceNotReleased = {
  id: "source-not-released",
  gate: "upload",
  severity: "error",
  demands: "The source series is released on the day of the upload.",
  passesWithTime: true,
  // From a series that is not released yet nothing can have settled, whatever is waived.
  explainsThoughWaived: true,
  isPolicySentence: true,
  appliesTo: ({ source }) => source === "current-release",
  checkTarget(target2, { source, today, policy, calendar }, report) {
    const series = source.series.value;
    if (!series) return;
    const day2 = target2.uploadDay;
    if (!day2 || (0,model_calendar_shared/* isReleased */.OZ)(series, day2)) return;
    report({
      at: source.series,
      message: `${(0,model_calendar_shared/* describeSeries */.dA)(series)} is not released${onDay(day2, today)}: it ${series.release > today ? "comes" : "came"} out ${(0,model_day_shared/* bothWays */.MU)(series.release, today)}, and ${(0,generated_about_shared/* quote */.hD)(policy.name)} backports from the current release.`,
      help: wayOut("source-not-released", (0,model_calendar_shared/* currentRelease */.BX)(calendar, day2), day2, today)
    });
  }
};

// src/judge/rules/timing/timeline-order.ts
var timelineOrder = {
  id: "timeline-order",
  gate: "upload",
  severity: "error",
  demands: "A target is uploaded, accepted, verified and released in this order, and not in the future.",
  checkTarget(target2, { today }, report) {
    let previous;
    for (const key of model_cannot_run_shared/* dateKeys */.xU) {
      const day2 = target2[key].value;
      if (!day2) continue;
      if (day2 > today) {
        report({
          at: target2[key],
          message: `\`${key}\` is in the future: ${(0,model_day_shared/* bothWays */.MU)(day2, today)}.`,
          help: "A date says what has happened. Remove it until that day."
        });
        continue;
      }
      if (previous && day2 < previous.day) {
        report({
          at: target2[key],
          message: `\`${key}\` (${day2}) is before \`${previous.key}\` (${previous.day}).`,
          help: "Correct the dates: uploaded, accepted, verified and released happen in this order."
        });
      }
      previous = { key, day: day2 };
    }
  }
};

// src/judge/rules/timing/unknown-series.ts
var unknownSeries = {
  id: "unknown-series",
  gate: "upload",
  severity: "error",
  demands: "Every series is in the release calendar.",
  hides: "facts",
  explainsAll: true,
  check({ source, targets, skips, bugs, waivers, calendar }, report) {
    const look = (field, concern) => {
      const { written: name2, state } = field;
      if (name2 === void 0 || state !== "broken") return;
      const meant3 = seriesIn(name2, calendar);
      const [only] = meant3;
      const right = meant3.length === 1 && only ? only.name : void 0;
      report({
        at: field,
        message: `There is no Ubuntu series ${(0,generated_about_shared/* quote */.hD)(name2)} in the release calendar.${meant3.length === 0 ? didYouMean(name2, calendar.byName.keys()) : isMeant(meant3)}`,
        help: wayOut2(name2, meant3, calendar),
        fix: right === void 0 ? void 0 : { at: { path: field.path }, text: right },
        ...concern
      });
    };
    const lookAlone = (field) => look(field, named(field));
    look(source.series, {});
    for (const target2 of targets.items) look(target2.series, { target: target2 });
    for (const { series } of skips.items) lookAlone(series);
    for (const { verified } of bugs.items) verified.items.forEach(lookAlone);
    for (const { series } of waivers.items) lookAlone(series);
  }
};
function named({ written: written2 }) {
  return written2 === void 0 ? {} : { series: written2 };
}
function isMeant(meant3) {
  return meant3.length === 1 ? ` Did you mean \`${meant3[0]?.name}\`?` : ` It names ${(0,generated_about_shared/* joinWords */.yZ)(meant3.map(({ name: name2 }) => `\`${name2}\``))}, and one is expected.`;
}
function wayOut2(written2, meant3, calendar) {
  if (meant3.length > 1) return "Give each series an item of its own.";
  const [series] = meant3;
  if (series && /-(?:proposed|updates|security|backports|release)\b/i.test(written2))
    return `Write \`${series.name}\`: what follows is a pocket of it, and an SRU goes to -proposed in any case.`;
  if (series && (0,generated_about_shared/* oneLine */.TN)(written2).replaceAll(" ", "").toLowerCase() === series.name)
    return `Write \`${series.name}\` in lower case, without white space or a character that nobody sees.`;
  if (series && /[\u2018-\u201f]/.test(written2))
    return `Write \`${series.name}\` alone: curly quotes are none to YAML, and none are needed.`;
  if (series) return `Write the one-word codename in lower case, \`${series.name}\`, without more.`;
  return `Write the one-word codename in lower case. The newest that the calendar knows is \`${calendar.series.at(-1)?.name}\`; \`--calendar\` takes a newer calendar.`;
}
function seriesIn(written2, { series, byName: byName2 }) {
  if (written2.length > 100) return [];
  const words2 = written2.replace(/[\u00ad\u200b\u2060\ufeff]/g, "").toLowerCase().split(/[^\p{L}\p{N}._]+/u);
  const found = words2.flatMap((word) => {
    const number = /^(\d{1,2}\.\d\d)(?:\.\d{1,2})?$/.exec(word)?.[1];
    const known = byName2.get(word) ?? series.find((each) => each.number === number);
    return known ? [known] : [];
  });
  return [...new Set(found)];
}

// src/judge/rules/targets/duplicate-target.ts
var duplicateTarget = {
  id: "duplicate-target",
  gate: "upload",
  severity: "error",
  demands: "Each series is a target once.",
  check(backport, report) {
    const seen = /* @__PURE__ */ new Set();
    for (const target2 of (0,model_cannot_run_shared/* knownTargets */._B)(backport)) {
      const { name: name2 } = target2.series.value;
      if (seen.has(name2)) {
        report({
          at: target2.series,
          message: `${(0,generated_about_shared/* quote */.hD)(name2)} is a target twice.`,
          help: "Keep one of the two. A second upload to the same series is the same target with a higher version.",
          target: target2
        });
      }
      seen.add(name2);
    }
  }
};

// src/judge/newer-series.ts
function newerSeries(backport, target2) {
  const { calendar, source, policy } = backport;
  const series = target2.series.value;
  const origin2 = source.series.value;
  const day2 = target2.uploadDay;
  if (!series || !day2 || (0,model_calendar_shared/* isUnclear */.Z5)(source.series) || hasOwnInEachSeries(backport)) return [];
  return calendar.series.filter(
    (each) => each.index > series.index && takesUpdates(each, policy, day2) && (!origin2 || each.index < origin2.index)
  );
}
function demandedSeries(backport, target2) {
  const newer = newerSeries(backport, target2);
  if (!backport.policy.newestInterimIsEnough) return newer;
  const newestInterim = newer.findLast(({ lts }) => !lts);
  return newer.filter((series) => series.lts || series === newestInterim);
}
function isAskedFor(backport, skip) {
  const series = skip.series.value;
  const targets = backport.targets.items;
  if (!series || targets.some((target2) => target2.series.value === series)) return false;
  return targets.some((target2) => demandedSeries(backport, target2).includes(series));
}
function takesReason(series, backport) {
  const { policy } = backport;
  return !series.lts && (policy.mayBeSkippedWithReason || !isTaken(series, backport));
}
function isTaken(series, backport) {
  const { policy, calendar, source, today } = backport;
  const targets = (0,model_cannot_run_shared/* knownTargets */._B)(backport);
  const older = targets.find((target2) => target2.series.value.index < series.index);
  return isAllowedTarget(series, policy, {
    calendar,
    day: older?.uploadDay ?? today,
    source: source.series.value,
    targets: targets.map((target2) => target2.series.value)
  });
}
function hasOwnInEachSeries({ package: { value: name2 }, policy }) {
  if (name2 === void 0 || !policy.packageNamesCarryVersions) return false;
  return /-\d+(?:\.\d+)*(?:-[a-z]+)?$|[a-z]\d+\.\d+$/.test(name2);
}
function carriesIt(skip, backport) {
  const carries = skip.carries.value;
  const series = skip.series.value;
  if (!carries || !series) return false;
  return olderTargets(series, backport).every((target2) => reaches(carries, target2, backport));
}
function carriedAlready(series, backport) {
  const known = carried.get(backport) ?? /* @__PURE__ */ new Map();
  carried.set(backport, known);
  if (!known.has(series)) known.set(series, findCarried(series, backport));
  return known.get(series);
}
var carried = /* @__PURE__ */ new WeakMap();
function findCarried(series, backport) {
  const { launchpad, source, policy } = backport;
  const publications = launchpad?.archive.get(series.name)?.publications ?? [];
  const [had] = (0,zod_v4_core_api_shared/* hadBy */.Pe)(publications, (0,model_cannot_run_shared/* overallUploadDay */.pB)(backport));
  const isWhole = backportsWholeVersions(policy);
  const isCarried = (target2) => had !== void 0 && (isWhole ? backportedTo(target2, source, policy) : target2.version.value) !== void 0 && reaches(had.version, target2, backport);
  return olderTargets(series, backport).every(isCarried) ? had : void 0;
}
function olderTargets({ index }, backport) {
  return (0,model_cannot_run_shared/* knownTargets */._B)(backport).filter((target2) => target2.series.value.index <= index);
}
function reaches(carries, target2, { policy, source }) {
  if (backportsWholeVersions(policy))
    return (backportedTo(target2, source, policy)?.compare(carries) ?? 0) >= 0;
  const version2 = target2.version.value;
  return version2 === void 0 || compareUpstream(carries, version2) >= 0;
}

// src/judge/rules/targets/newer-series-skipped.ts
var newerSeriesSkipped = {
  id: "newer-series-skipped",
  gate: "upload",
  severity: "error",
  demands: "Every newer supported series is a target too, or is skipped with a word.",
  explainedBy: ["target-not-older", "target-end-of-life", "target-not-allowed"],
  // Another source or target may ask for other series, or for another version.
  fixWaitsFor: [...seriesDoubts, "version-syntax", "upstream-version-differs"],
  checkTarget(target2, backport, report) {
    const { targets, skips, today } = backport;
    if (!(0,model_cannot_run_shared/* areSeriesKnown */.X6)(targets) || !(0,model_cannot_run_shared/* areSeriesKnown */.X6)(skips)) return;
    const series = target2.series.value;
    const day2 = target2.uploadDay;
    if (!series || !day2) return;
    const covered = new Set([...targets.items, ...skips.items].map((each) => each.series.value));
    const missing3 = demandedSeries(backport, target2).filter((each) => !covered.has(each));
    if (missing3.length === 0) return;
    const carried2 = missing3.flatMap((each) => carriedAs(each, backport));
    report({
      at: target2.series,
      message: `${(0,generated_about_shared/* joinWords */.yZ)(missing3.map(model_calendar_shared/* describeSeries */.dA))} ${missing3.length > 1 ? "are" : "is"} newer than ${series.name} and supported${onDay(day2, today)}, and neither a target nor in \`skips\`: whoever upgrades from ${series.name} would get an older version.`,
      help: carried2.length > 0 ? carriesHelp(carried2, missing3, backport) : helpFor(missing3, backport),
      fix: carried2.length === missing3.length ? {
        addTo: ["skips"],
        items: carried2.map(({ series: { name: name2 }, had }) => ({
          series: name2,
          carries: had.version.text
        }))
      } : void 0
    });
  }
};
function carriedAs(series, backport) {
  const had = carriedAlready(series, backport);
  return had ? [{ series, had }] : [];
}
function carriesHelp(carried2, missing3, backport) {
  const lines = carried2.map(
    ({ series: { name: name2 }, had: { publication, version: version2 } }) => `${name2} has it already, as ${describePublication(publication, backport.today)}: write below \`skips:\` ${(0,generated_about_shared/* quote */.hD)(`- series: ${name2}`)}, and in the line below that ${(0,generated_about_shared/* quote */.hD)(`carries: ${version2.text}`)}.`
  );
  const rest = missing3.filter((each) => !carried2.some(({ series }) => series === each));
  const others = (0,generated_about_shared/* joinWords */.yZ)(rest.map(({ name: name2 }) => name2));
  return [...lines, ...rest.length > 0 ? [`Of ${others}: ${helpFor(rest, backport)}`] : []].join(" ");
}
function helpFor(missing3, backport) {
  const isTarget = missing3.every((each) => isTaken(each, backport));
  const skip = "list it in `skips`: with `carries` where it already has the version, with `removed: true` where the archive no longer has the package there";
  const rest = missing3.every((each) => takesReason(each, backport)) ? ", else with the reason." : missing3.some((each) => takesReason(each, backport)) ? "; of an interim release with the reason, too." : ". Anything else needs a waiver.";
  return isTarget ? `Make it a target, or ${skip}${rest}` : `The policy does not take it as a target: ${skip}${rest}`;
}

// src/judge/rules/targets/skip-not-allowed.ts
var skipNotAllowed = {
  id: "skip-not-allowed",
  gate: "upload",
  severity: "error",
  demands: "A series is skipped only for what the policy accepts.",
  check(backport, report) {
    const { policy } = backport;
    for (const skip of backport.skips.items) {
      const { carries, removed: removed2, reason: reason2 } = skip;
      const series = skip.series.value;
      if (!series || (0,model_calendar_shared/* isGiven */.qR)(removed2) || !isAskedFor(backport, skip) || carriesIt(skip, backport)) continue;
      const isStale = carries.value !== void 0;
      if (!isStale && ((0,model_calendar_shared/* isGiven */.qR)(carries) || reason2.value === void 0)) continue;
      if (reason2.value !== void 0 && takesReason(series, backport)) continue;
      report({
        at: isStale ? carries : reason2,
        message: `${(0,model_calendar_shared/* describeSeries */.dA)(series)} is skipped ${isStale ? `because it carries ${(0,generated_about_shared/* quote */.hD)(carries.value.text)}, which is older than what is being backported` : `for a reason, ${whyNot(series, policy)}`}.`,
        help: helpFor2(skip, series, takesReason(series, backport)),
        series: series.name
      });
    }
  }
};
function whyNot(series, { name: name2, mayBeSkippedWithReason }) {
  return series.lts && mayBeSkippedWithReason ? "and an LTS is never left out for one: want of resources excuses an interim release alone" : `and the policy ${(0,generated_about_shared/* quote */.hD)(name2)} lets no newer supported series be left out`;
}
function helpFor2({ carries }, { name: name2 }, mayHaveReason) {
  return [
    `Make ${(0,generated_about_shared/* quote */.hD)(name2)} a target.`,
    ...(0,model_calendar_shared/* isGiven */.qR)(carries) ? [] : ["Where it has the version already, say which with `carries`."],
    "Where the archive no longer has the package there, say `removed: true`.",
    mayHaveReason ? "Or give the reason for leaving it out." : "Anything else needs a waiver for `skip-not-allowed` with its reason."
  ].join(" ");
}

// src/judge/rules/targets/skip-unstated.ts
var skipUnstated = {
  id: "skip-unstated",
  gate: "upload",
  severity: "warning",
  demands: "The description names each series that is skipped for a reason.",
  check(backport, report) {
    const { description, skips } = backport;
    if (!description) return;
    for (const skip of skips.items) {
      const series = skip.series.value;
      if (!series || skip.reason.value === void 0 || !isAskedFor(backport, skip)) continue;
      if ((0,model_calendar_shared/* isGiven */.qR)(skip.removed)) continue;
      if (skip.carries.value ? carriesIt(skip, backport) : (0,model_calendar_shared/* isGiven */.qR)(skip.carries)) continue;
      const text3 = templateText(description);
      if (mentions(text3, series.name) || hasNumber(text3, series)) continue;
      report({
        at: skip.series,
        message: `${(0,model_calendar_shared/* describeSeries */.dA)(series)} is skipped for a reason, and the description does not name it.`,
        help: `Say in the description that \`${series.name}\` is left out, and why; its task on the bug becomes Won't Fix.`,
        series: series.name
      });
    }
  }
};
function hasNumber(text3, { number, lts }) {
  const written2 = number.replace(/\W/g, "\\$&");
  const point = lts ? "(?:\\.\\d)?" : "";
  return new RegExp(`(?<![\\w.:~+-])${written2}${point}(?![\\w~+]|[.-]\\d)`).test(text3);
}

// src/judge/rules/targets/skip-unused.ts
var skipUnused = {
  id: "skip-unused",
  gate: "upload",
  severity: "warning",
  demands: "Only a series that would be asked for is skipped.",
  // The series of a target, or the source, may be what is wrong.
  fixWaitsFor: [...seriesDoubts, "title-series"],
  check(backport, report) {
    const { source, targets, skips } = backport;
    if ((0,model_calendar_shared/* isUnclear */.Z5)(source.series) || targets.items.length === 0 || !(0,model_cannot_run_shared/* areSeriesKnown */.X6)(targets)) return;
    if (targets.items.some(({ uploadDay }) => !uploadDay)) return;
    for (const skip of skips.items) {
      const series = skip.series.value;
      if (!series) continue;
      const isTarget = targets.items.some((target2) => target2.series.value === series);
      if (!isTarget && targets.items.some((target2) => newerSeries(backport, target2).includes(series)))
        continue;
      report({
        at: skip.series,
        message: `Nothing asks for ${(0,model_calendar_shared/* describeSeries */.dA)(series)}: skipping it changes nothing.`,
        help: isTarget ? "Remove the entry: the series is a target itself." : "Remove the entry: the series is not in standard support, does not lie between a target and the source series, or the package has a version in its name.",
        fix: { remove: skip.path },
        series: series.name
      });
    }
  }
};

// src/judge/rules/targets/target-end-of-life.ts
var targetEndOfLife = {
  id: "target-end-of-life",
  gate: "upload",
  severity: "error",
  demands: "Every target is released and in standard support on the day of the upload.",
  explainedBy: ["target-not-older"],
  checkTarget(target2, { today, policy }, report) {
    const series = target2.series.value;
    const day2 = target2.uploadDay;
    if (!series || !day2 || takesUpdates(series, policy, day2)) return;
    report({
      at: target2.series,
      message: (0,model_calendar_shared/* isReleased */.OZ)(series, day2) ? `The target ${(0,model_calendar_shared/* describeSeries */.dA)(series)} is out of ${policy.targets.includes("esm") ? "Expanded Security Maintenance" : "standard support"}${onDay(day2, today)}: it ended ${(0,model_day_shared/* bothWays */.MU)(lastDayOf(series, policy), today)}.` : `The target ${(0,model_calendar_shared/* describeSeries */.dA)(series)} is not released${onDay(day2, today)}: it ${series.release > today ? "comes" : "came"} out ${(0,model_day_shared/* bothWays */.MU)(series.release, today)}.`,
      help: (0,model_calendar_shared/* isReleased */.OZ)(series, day2) ? `Remove this target. ${policy.targets.includes("esm") ? "Legacy support takes" : "ESM and legacy support take"} no Stable Release Updates.` : "Upload to the development release itself, without a Stable Release Update, or wait for its release."
    });
  }
};

// src/judge/rules/targets/target-not-allowed.ts
var targetNotAllowed = {
  id: "target-not-allowed",
  gate: "upload",
  severity: "error",
  demands: "Every target is of a kind that the policy lists.",
  isPolicySentence: true,
  appliesTo: ({ targets }) => !targets.includes("any"),
  explainedBy: ["target-not-older", "target-end-of-life"],
  checkTarget(target2, backport, report) {
    const { policy, calendar, today } = backport;
    const series = target2.series.value;
    const day2 = target2.uploadDay;
    if (!series || !day2 || !standingOf(target2, backport).includes("target-not-allowed")) return;
    const source = backport.source.series;
    const newest = asksForNewestLts(policy) && !(0,model_calendar_shared/* isUnclear */.Z5)(source) ? (0,model_calendar_shared/* newestLts */.SU)(calendar, day2, source.value) : void 0;
    report({
      at: target2.series,
      message: `The policy does not list ${(0,model_calendar_shared/* describeSeries */.dA)(series)} as a target${onDay(day2, today)}: it takes ${describeTargets(policy, source.value)}.`,
      help: `${newest ? `That LTS is \`${newest.name}\`. ` : ""}Remove this target, or give the reason in a waiver for \`target-not-allowed\`.`
    });
  }
};

// src/judge/rules/targets/target-not-older.ts
var targetNotOlder = {
  id: "target-not-older",
  gate: "upload",
  severity: "error",
  demands: "Every target is older than the source series.",
  checkTarget(target2, { source }, report) {
    const series = target2.series.value;
    const origin2 = source.series.value;
    if (!series || !origin2 || series.index < origin2.index) return;
    report({
      at: target2.series,
      message: series === origin2 ? `The target ${(0,model_calendar_shared/* describeSeries */.dA)(series)} is the source series itself.` : `The target ${(0,model_calendar_shared/* describeSeries */.dA)(series)} is newer than the source series ${(0,model_calendar_shared/* describeSeries */.dA)(origin2)}.`,
      help: "A backport goes from a newer series to an older one: correct `source.series`, or remove this target."
    });
  }
};

// src/judge/rules/targets/target-pocket.ts
var targetPocket = {
  id: "target-pocket",
  gate: "upload",
  severity: "error",
  demands: "Every target is released to -updates.",
  checkTarget(target2, _, report) {
    const pocket = target2.pocket.value;
    if (pocket === void 0 || pocket === "updates") return;
    report({
      at: target2.pocket,
      message: `The pocket is ${(0,generated_about_shared/* quote */.hD)(pocket)}; a Stable Release Update is released to \`updates\`.`,
      help: "Write `updates`, or remove the key: `updates` is its default. Security updates and -backports have ways of their own."
    });
  }
};

// src/judge/rules/versions/nothing-to-update.ts
var nothingToUpdate = {
  id: "nothing-to-update",
  gate: "upload",
  severity: "warning",
  demands: "The version replaced has another upstream version.",
  appliesTo: backportsWholeVersions,
  checkTarget(target2, { source, policy }, report) {
    const replaces = target2.replaces.value;
    const backported = backportedTo(target2, source, policy);
    if (!replaces || backported?.compare(replaces) !== 0) return;
    report({
      at: target2.replaces,
      message: `${(0,generated_about_shared/* quote */.hD)(replaces.text)} already has the upstream version ${(0,generated_about_shared/* quote */.hD)(backported.text)}: there is nothing to backport.`,
      help: "A change of the packaging alone is an ordinary Stable Release Update: `policy: sru`. Otherwise correct `replaces`."
    });
  }
};

// src/judge/rules/versions/upstream-not-taken.ts
var upstreamNotTaken = {
  id: "upstream-not-taken",
  gate: "upload",
  severity: "error",
  demands: "The upstream version is one that the policy's page takes.",
  isPolicySentence: true,
  appliesTo: ({ upstreamVersions: upstreamVersions2 }) => upstreamVersions2.length > 0,
  explainedBy: ["policy-package", "upstream-version-differs"],
  checkTarget(target2, backport, report) {
    const { policy, source } = backport;
    const name2 = backport.package.value;
    const upstream = upstreamFor(target2, source, policy);
    if (name2 === void 0 || upstream === void 0) return;
    if (target2.replaces.value && compareToNamed(target2.replaces.value, upstream) === 0) return;
    for (const taken of policy.upstreamVersions) {
      const why = governs(taken, name2) ? whyNot2(upstream, taken, target2) : void 0;
      if (why === void 0) continue;
      report({
        at: placeOf2(target2, backport),
        message: `${why}: the policy ${(0,generated_about_shared/* quote */.hD)(policy.name)} does not take ${(0,generated_about_shared/* quote */.hD)(upstream)} of ${(0,generated_about_shared/* quote */.hD)(name2)}.`,
        help: "Take a version that its page takes, or give the reason in a waiver for `upstream-not-taken`."
      });
    }
  }
};
function whyNot2(upstream, taken, { replaces, series }) {
  const numbers2 = numbersOf(upstream);
  const before2 = replaces.value && numbersOf(replaces.value.upstream);
  const end = taken.notEndingIn.find((each) => upstream.endsWith(each) || numbers2.join(".").endsWith(each));
  if (end !== void 0) return `It ends in ${(0,generated_about_shared/* quote */.hD)(end)}`;
  if (taken.parts !== void 0 && numbers2.length !== taken.parts)
    return `It has ${(0,generated_about_shared/* counted */.hS)(numbers2.length, "part")} and not ${taken.parts}`;
  if (taken.atLeast !== void 0 && (0,zod_v4_core_api_shared/* comparePart */.ff)(upstream, taken.atLeast) < 0)
    return `It is older than ${(0,generated_about_shared/* quote */.hD)(taken.atLeast)}`;
  if (taken.sameParts !== void 0 && before2 && !beginSame(before2, numbers2, taken.sameParts)) {
    const where = series.value ? ` in ${(0,model_calendar_shared/* describeSeries */.dA)(series.value)}` : "";
    return `It leaves ${(0,generated_about_shared/* quote */.hD)(before2.slice(0, taken.sameParts).join("."))}, which the version replaced${where} is of`;
  }
  return void 0;
}
function placeOf2({ upstream, version: version2 }, { source, policy }) {
  if (policy.source === "upstream") {
    if (upstream.value !== void 0) return upstream;
    if (source.version.value === void 0 && source.upstream.value !== void 0) return source.upstream;
  }
  return version2;
}
function numbersOf(upstream) {
  return /^\d+(?:[._]\d+)*/.exec(upstream)?.[0].split(/[._]/) ?? [];
}
function beginSame(one, other, count2) {
  return one.slice(0, count2).every((part, at) => other[at] === void 0 || (0,zod_v4_core_api_shared/* comparePart */.ff)(part, other[at]) === 0);
}

// src/judge/rules/versions/upstream-version-differs.ts
var upstreamVersionDiffers = {
  id: "upstream-version-differs",
  gate: "upload",
  severity: "error",
  demands: "Every target gets the upstream version that is being backported.",
  appliesTo: backportsWholeVersions,
  checkTarget(target2, { source, policy }, report) {
    const version2 = target2.version.value;
    const backported = backportedTo(target2, source, policy);
    if (!version2 || !backported || backported.isIn(version2)) return;
    const bare = upstreamText(version2);
    const its = bare === backported.text ? withEpoch(version2) : bare;
    report({
      at: target2.version,
      message: `The upstream version of ${(0,generated_about_shared/* quote */.hD)(version2.text)} is ${(0,generated_about_shared/* quote */.hD)(its)}; being backported is ${(0,generated_about_shared/* quote */.hD)(backported.text)}.`,
      help: policy.source === "upstream" ? "Correct the version, or name in the target's own `upstream` what it gets: all that stands between the epoch and the last hyphen." : "Give the target the same epoch and upstream version as the source; only the revision behind the last hyphen differs. The epoch is the number before the colon; where the source lacks it, correct the source (`rmadison` tells)."
    });
  }
};

// src/judge/rules/packaging/previous-of.ts
function previousOf({ comparisons }, target2) {
  return comparisons.find(({ list: list2, targets }) => list2 === "from-previous" && targets.includes(target2));
}

// src/judge/rules/versions/odd-marks.ts
var foreign = [
  { form: /(?<![a-z])ppa(?![a-z])[\d.]*/i, says: "a PPA" },
  { form: /(?<![a-z])bpo(?![a-z])[\d.+]*/i, says: "Debian's backports" },
  { form: /(?<![a-z])esm(?![a-z])[\d.]*/i, says: "Expanded Security Maintenance" },
  { form: /(?<![a-z])cloud\d[\d.]*/i, says: "the Ubuntu Cloud Archive" },
  { form: /(?<![a-z])fips(?![a-z])[\d.]*/i, says: "the FIPS archives", inRevision: true },
  { form: /[~+.]lp\d{5,}/i, says: "a build for one bug", inRevision: true },
  { form: /[~+.]test(?![a-z])[\d.]*/i, says: "a test build", inRevision: true }
];
function isInEsm({ series, uploadDay }) {
  return series.value !== void 0 && uploadDay !== void 0 && !(0,model_calendar_shared/* isSupported */.TT)(series.value, uploadDay);
}
function foreignMarks(version2) {
  return foreign.flatMap(({ form: form2, says: says2, inRevision }) => {
    const [text3] = form2.exec(inRevision ? ownPart(version2) : version2.text) ?? [];
    return text3 === void 0 ? [] : [{ text: text3, says: says2 }];
  });
}
var flavours = ["kubuntu", "xubuntu", "lubuntu", "edubuntu"];
function misspeltUbuntu(version2) {
  const words2 = ownPart(version2).match(/[a-z]{4,12}/gi) ?? [];
  return words2.slice(0, 20).find(
    (word) => word !== "ubuntu" && !flavours.includes(word) && nearest(word, ["ubuntu", "build"]) === "ubuntu"
  );
}
function namedSeries(version2, { series, byName: byName2 }) {
  const numbers2 = seriesNumbersIn(version2);
  const names3 = [...ownPart(version2).matchAll(/[~+.]([a-z]{3,12})(?![a-z])/g)].flatMap(
    ([, name2 = ""]) => byName2.get(name2) ?? []
  );
  return [...numbers2.flatMap((number) => series.filter((each) => each.number === number)), ...names3];
}
function rebuilt({ text: text3 }) {
  const base = withoutRebuild(text3);
  return base === text3 ? void 0 : base;
}

// src/judge/rules/versions/version-form.ts
var versionForm = {
  id: "version-form",
  gate: "upload",
  severity: "warning",
  demands: "Every target's version has the form of an update of that series.",
  checkTarget(target2, backport, report) {
    const version2 = target2.version.value;
    if (!version2) return;
    const tell = (message, help) => report({ at: target2.version, message, help });
    const known = [target2.replaces.value, backport.source.version.value].filter((each) => each !== void 0);
    const example = `\`ubuntu0.${target2.series.value?.number ?? "YY.MM"}.1\``;
    for (const { text: text3, says: says2 } of foreignMarks(version2)) {
      const isKnown = known.some((each) => each.text.toLowerCase().includes(text3.toLowerCase()));
      if (isKnown || /^esm/i.test(text3) && isInEsm(target2)) continue;
      tell(
        `The version ${(0,generated_about_shared/* quote */.hD)(version2.text)} has ${(0,generated_about_shared/* quote */.hD)(text3)}, which stands for ${says2}: no update of a series has that.`,
        `Leave it out: what was tried there is uploaded with a version of its own, which ends for example in ${example}.`
      );
    }
    const misspelt2 = misspeltUbuntu(version2);
    if (misspelt2 !== void 0 && !known.some(({ text: text3 }) => text3.includes(misspelt2))) {
      tell(
        `The version ${(0,generated_about_shared/* quote */.hD)(version2.text)} has ${(0,generated_about_shared/* quote */.hD)(misspelt2)} in place of \`ubuntu\`.`,
        `Write ${(0,generated_about_shared/* quote */.hD)(version2.text.replace(misspelt2, () => "ubuntu"))}: nothing else counts as an Ubuntu delta.`
      );
    }
    otherSeries(target2, version2, backport, tell);
    moreThanRebuilt(target2, version2, backport, tell);
  }
};
function otherSeries(target2, version2, { calendar }, tell) {
  const series = target2.series.value;
  const other = namedSeries(version2, calendar).at(-1);
  if (!series || !other) return;
  const replaced = target2.replaces.value ? namedSeries(target2.replaces.value, calendar) : [];
  if (namedSeries(version2, calendar).includes(series) || replaced.includes(other)) return;
  tell(
    `The version ${(0,generated_about_shared/* quote */.hD)(version2.text)} names ${(0,model_calendar_shared/* describeSeries */.dA)(other)}, and the target is ${(0,model_calendar_shared/* describeSeries */.dA)(series)}.`,
    `Put the target's own number there: ${series.number} in place of ${other.number}.`
  );
}
function moreThanRebuilt(target2, version2, { packaging }, tell) {
  const base = rebuilt(version2);
  const replaced = target2.replaces.value;
  if (base === void 0 || replaced && (rebuilt(replaced) ?? replaced.text) !== base) return;
  const changed = previousOf(packaging, target2)?.packaging.filter(({ needsNoWord: needsNoWord2 }) => !needsNoWord2);
  const [first, ...more] = changed ?? [];
  if (!first) return;
  tell(
    `The version ${(0,generated_about_shared/* quote */.hD)(version2.text)} says that nothing but a rebuild changes, and ${(0,generated_about_shared/* quote */.hD)(first.path)} differs${more.length > 0 ? ` (and ${more.length} more)` : ""} from the packaging of the version replaced.`,
    `\`buildN\` is for an upload without a change; with one it is an Ubuntu delta, \`ubuntuN\`.`
  );
}

// src/judge/rules/versions/version-not-above-replaced.ts
var versionNotAboveReplaced = {
  id: "version-not-above-replaced",
  gate: "upload",
  severity: "error",
  demands: "Every target's version is higher than the one it replaces.",
  checkTarget(target2, _, report) {
    const version2 = target2.version.value;
    const replaces = target2.replaces.value;
    if (!version2 || !replaces || (0,zod_v4_core_api_shared/* compareVersions */.Zy)(version2, replaces) > 0) return;
    report({
      at: target2.version,
      message: `${(0,generated_about_shared/* quote */.hD)(version2.text)} is not higher than ${(0,generated_about_shared/* quote */.hD)(replaces.text)}, which it replaces: nobody would get it.`,
      help: version2.epoch < replaces.epoch ? `Its epoch is missing or too low: \`${replaces.epoch}:\` stands before what it replaces.` : "Raise the version, or correct `replaces` to what the target has today (`rmadison` tells)."
    });
  }
};

// src/judge/rules/versions/version-not-below-source.ts
var versionNotBelowSource = {
  id: "version-not-below-source",
  gate: "upload",
  severity: "error",
  demands: "Every target's version is lower than the source's.",
  explainedBy: ["upstream-version-differs"],
  checkTarget(target2, { source }, report) {
    const version2 = target2.version.value;
    const newer = source.version.value;
    if (!version2 || !newer || (0,zod_v4_core_api_shared/* compareVersions */.Zy)(version2, newer) < 0) return;
    report({
      at: target2.version,
      message: `${(0,generated_about_shared/* quote */.hD)(version2.text)} is not lower than the source's ${(0,generated_about_shared/* quote */.hD)(newer.text)}: an upgrade to ${source.series.value?.name ?? "the source series"} would go backwards.`,
      help: `Append a tilde suffix to the source's version, which sorts below it: ${(0,generated_about_shared/* quote */.hD)(`${newer.text}~ubuntu0.${target2.series.value?.number ?? "YY.MM"}.1`)}.`
    });
  }
};

// src/judge/rules/versions/version-series-order.ts
var versionSeriesOrder = {
  id: "version-series-order",
  gate: "upload",
  severity: "error",
  demands: "An older series gets a lower version than a newer one.",
  check(backport, report) {
    const targets = (0,model_cannot_run_shared/* knownTargets */._B)(backport);
    const carried2 = backport.skips.items.filter(
      (skip) => isAskedFor(backport, skip) && carriesIt(skip, backport)
    );
    const newer = [
      ...targets.flatMap(({ series, version: version2 }) => versionIn2(series, version2)),
      ...carried2.flatMap(({ series, carries }) => versionIn2(series, carries))
    ].sort((one, other) => one.series.index - other.series.index);
    for (const target2 of targets) {
      const series = target2.series.value;
      const version2 = target2.version.value;
      if (!version2) continue;
      const above2 = newer.find(
        (other) => other.series.index > series.index && (0,zod_v4_core_api_shared/* compareVersions */.Zy)(version2, other.version) >= 0
      );
      if (!above2) continue;
      report({
        at: target2.version,
        message: `${(0,generated_about_shared/* quote */.hD)(version2.text)} for ${(0,model_calendar_shared/* describeSeries */.dA)(series)} is not lower than ${(0,generated_about_shared/* quote */.hD)(above2.version.text)} of the newer ${(0,model_calendar_shared/* describeSeries */.dA)(above2.series)}: an upgrade would go backwards.`,
        help: `Put the target's own number at the end, which sorts by series: ${series.number} in place of another, as in \`-0ubuntu0.${series.number}.1\` or \`~ubuntu0.${series.number}.1\`.`,
        target: target2
      });
    }
  }
};
function versionIn2({ value: series }, { value: version2 }) {
  return series && version2 ? [{ series, version: version2 }] : [];
}

// src/judge/rules/versions/version-suffix.ts
var versionSuffix = {
  id: "version-suffix",
  gate: "upload",
  severity: "warning",
  demands: "Every target's version ends in the form of a backport, with the target's own number.",
  appliesTo: backportsWholeVersions,
  explainedBy: ["upstream-version-differs"],
  checkTarget(target2, { source, policy }, report) {
    const version2 = target2.version.value;
    const series = target2.series.value;
    const backported = backportedTo(target2, source, policy);
    if (!version2 || !series || !backported) return;
    const original = source.version.value;
    const isUpstream = policy.source === "upstream";
    const base = isUpstream && !(original && isNative(original)) ? void 0 : original;
    const bare = isInEsm(target2) ? withoutEsm(version2) : version2;
    if (hasForm(bare, series.number, base)) return;
    if (isUpstream && hasFormOfUpstream(bare, series.number, target2.replaces.value)) return;
    const example = original?.text ?? `${backported.text}${isNative(version2) ? "" : "-1"}`;
    report({
      at: target2.version,
      message: `${(0,generated_about_shared/* quote */.hD)(version2.text)} does not have the form of a backport to ${series.name}.`,
      help: isNative(version2) ? `Usual is ${(0,generated_about_shared/* quote */.hD)(`${example}~ubuntu0.${series.number}.1`)}.` : `Usual is ${(0,generated_about_shared/* quote */.hD)(`${example}~ubuntu0.${series.number}.1`)}, or with the target's own packaging ${(0,generated_about_shared/* quote */.hD)(`${withEpoch(version2)}-0ubuntu0.${series.number}.1`)}.`
    });
  }
};
function withoutEsm(version2) {
  const bare = (0,zod_v4_core_api_shared/* parseVersion */.ot)(version2.text.replace(/\+esm[\d.]*$/, ""));
  return "wrong" in bare ? version2 : bare;
}
function hasForm(version2, number, base) {
  const { text: text3 } = version2;
  if (isStableRevision(version2, number)) return true;
  const least = isNative(version2) ? "" : `${withEpoch(version2)}-`;
  const marks = [`~ubuntu0.${number}.`, `~ubuntu${number}.`, `~${number}.`];
  if (isNative(version2)) marks.push(`ubuntu0.${number}.`);
  return marks.some((mark) => {
    const at = text3.lastIndexOf(mark);
    if (at < 0 || !isCounted(text3, text3.slice(0, at) + mark)) return false;
    const before2 = text3.slice(0, at);
    return base ? takesSuffix(base).includes(before2) : before2.length > least.length;
  });
}
function isStableRevision({ revision = "" }, number) {
  const mark = `ubuntu0.${number}`;
  const at = revision.lastIndexOf(mark);
  const debian = revision.slice(0, Math.max(at, 0));
  if (!/^\d[\w.+~]*$/.test(debian) || /ubuntu|build|~$/.test(debian)) return false;
  return revision.length === at + mark.length || isCounted(revision, `${debian}${mark}.`);
}
function takesSuffix({ text: text3 }) {
  const marked = withoutSeriesMark(text3);
  return [...basesOf(text3), ...marked ? basesOf(marked.base) : []];
}
function hasFormOfUpstream(version2, number, replaces) {
  const { text: text3 } = version2;
  const least = isNative(version2) ? 0 : withEpoch(version2).length + 1;
  if (text3.endsWith(`~${number}`) && text3.length > least + number.length + 1) return true;
  if (!isNative(version2)) return false;
  const mark = `+ubuntu${number}`;
  const at = text3.lastIndexOf(mark);
  if (at > 0 && (text3.length === at + mark.length || isCounted(text3, `${text3.slice(0, at)}${mark}.`)))
    return true;
  return replaces !== void 0 && isNative(replaces) && isNextNumber(text3, replaces.text);
}
function isNextNumber(text3, replaces) {
  if (isCounted(text3, `${replaces}.`)) return true;
  const stem = text3.slice(0, text3.lastIndexOf(".") + 1);
  return isCounted(text3, stem) && isCounted(replaces, stem) && stem.split(".").length >= 4;
}
function isCounted(text3, beginning3) {
  return text3.startsWith(beginning3) && /^\d+$/.test(text3.slice(beginning3.length));
}

// src/judge/rules/versions/version-syntax.ts
var versionSyntax = {
  id: "version-syntax",
  gate: "upload",
  severity: "error",
  demands: "Every version is a Debian version.",
  hides: "facts",
  check({ source, targets, skips, package: named3 }, report) {
    const look = (version2, target2) => {
      const { written: written2 } = version2;
      if (version2.value || written2 === void 0) return;
      const parsed = (0,zod_v4_core_api_shared/* parseVersion */.ot)(written2);
      if (!("wrong" in parsed)) return;
      const meant3 = versionIn3(written2, named3.value);
      report({
        at: version2,
        message: `${(0,generated_about_shared/* quote */.hD)(written2)} is not a Debian version: ${parsed.wrong}${parsed.stray === void 0 ? "" : ` ${(0,generated_about_shared/* quote */.hD)(parsed.stray)}`}.`,
        help: meant3 === void 0 ? "Write it as `rmadison` and the changelog have it: [epoch:]upstream[-revision], such as `2:13.0.10-1ubuntu1`." : `Write the version alone: ${(0,generated_about_shared/* quote */.hD)(meant3)}.`,
        fix: meant3 === void 0 ? void 0 : { at: { path: version2.path }, text: meant3 },
        ...target2 && { target: target2 }
      });
    };
    look(source.version);
    for (const target2 of targets.items) {
      look(target2.version, target2);
      look(target2.replaces, target2);
    }
    for (const { carries } of skips.items) look(carries);
  }
};
function versionIn3(written2, source) {
  if (written2.length > 300) return void 0;
  const [comment2] = written2.replace(/[\u2010-\u2015\u2212]/g, "-").split("#", 1);
  const words2 = (comment2 ?? "").split(/[\s()[\]"'\u00a0\u00ad\u200b\u2018-\u201f\u2060\ufeff,;=]+/).filter((word) => word !== "" && word !== source);
  const only = (words2[0] ?? "").replace(/^v(?=\d)/i, "");
  return words2.length === 1 && /\d[.:-]/.test(only) && !("wrong" in (0,zod_v4_core_api_shared/* parseVersion */.ot)(only)) ? only : void 0;
}

// src/judge/rules/bugs/name-of.ts
function nameOf({ id: { value: id } }) {
  return id === void 0 ? "This bug" : `Bug ${(0,generated_about_shared/* quote */.hD)(id)}`;
}

// src/judge/rules/bugs/bug-not-verified.ts
var bugNotVerified = {
  id: "bug-not-verified",
  gate: "release",
  severity: "error",
  demands: "Every other bug is verified for every target.",
  checkTarget(target2, { bugs, policy }, report) {
    const series = target2.series.value;
    if (!series) return;
    for (const bug2 of bugs.items) {
      const { verified, unverified } = bug2;
      if ((0,model_calendar_shared/* isUnclear */.Z5)(verified) || (0,model_calendar_shared/* isGiven */.qR)(unverified) && policy.bugsMayStayUnverified) continue;
      if (verified.items.some(({ value }) => value === series)) continue;
      const names3 = verified.items.flatMap(({ written: written2, value }) => written2 ?? value?.name ?? []);
      report({
        at: { path: bug2.path },
        message: `${nameOf(bug2)} is not verified for every target: ${names3.length > 0 ? `\`verified\` names ${(0,generated_about_shared/* quoteList */.JN)(names3)}` : "it has no `verified`"}.`,
        help: "Run its test case on the package in -proposed, say so on the bug, and add the series to its `verified`."
      });
    }
  }
};

// src/judge/rules/bugs/bug-test-case.ts
var bugTestCase = {
  id: "bug-test-case",
  gate: "upload",
  severity: "error",
  demands: "Every other bug has a test case.",
  check({ bugs, policy }, report) {
    for (const bug2 of bugs.items) {
      const { testCase, unverified } = bug2;
      const isEmpty2 = testCase.value !== void 0 && !isTestCase(testCase.value);
      if ((0,model_calendar_shared/* isGiven */.qR)(testCase) && !isEmpty2) continue;
      if ((0,model_calendar_shared/* isGiven */.qR)(unverified) && policy.bugsMayStayUnverified) continue;
      report(isEmpty2 ? emptyTestCase(bug2, policy) : noTestCase(bug2, policy));
    }
  }
};
function emptyTestCase(bug2, policy) {
  return {
    at: bug2.testCase,
    message: `${nameOf(bug2)} has a test case that says nothing.`,
    help: `Say ${whatToSay(policy)}`
  };
}
function noTestCase(bug2, policy) {
  const isStated = bug2.unverified.value !== void 0;
  return {
    at: isStated ? (0,model_calendar_shared/* keyOf */.TN)(bug2.unverified) : { path: bug2.path, atKey: true },
    message: isStated ? `${nameOf(bug2)} is to stay unverified, and the policy ${(0,generated_about_shared/* quote */.hD)(policy.name)} wants every bug verified.` : `${nameOf(bug2)} has no test case.`,
    help: `Add \`test-case\`: ${whatToSay(policy)}`
  };
}
function whatToSay({ bugsMayStayUnverified }) {
  return `how somebody sees that the bug is gone${bugsMayStayUnverified ? "; or `unverified` with the reason" : ""}.`;
}
function isTestCase(text3) {
  return saysSomething(text3) && !/^[\s*\u2022.-]*(?:none|nothing|n\s?[/.]?\s?a|not applicable)[\s.!]*$/i.test(text3.slice(0, 200));
}

// src/text/changelog-bugs.ts
function closedBugs(changes2) {
  return [...changes2.matchAll(closingList)].flatMap(
    ({ 0: list2, index }) => [...list2.matchAll(/#(\d+)/g)].map((number) => mention(index + number.index, number))
  );
}
var closingList = /lp:[ \t-\r]+#\d+(?:,[ \t-\r]*#\d+)*/gi;
var misspelt = /(?<![\w/.-])lp(?:[\s:;.-]{1,20}(?:bugs?[\s:]{0,20})?#?|#)\s?(\d{3,})(?![\w/]|[-._]\w)/gi;
var goesOn = /[\s,;&+/]{1,20}(?:and\s{1,20})?(#?(\d{6,7}))(?![\w/]|[-._]\w)/y;
function misspeltBugs(changes2) {
  const closed = new Set(closedBugs(changes2).map(({ end }) => end));
  const found = [...changes2.matchAll(misspelt)].map((match) => mention(match.index, match)).filter(({ end }) => !closed.has(end));
  for (const { 0: list2, index } of changes2.matchAll(closingList)) {
    goesOn.lastIndex = index + list2.length;
    for (let more = goesOn.exec(changes2); more; more = goesOn.exec(changes2)) {
      const [, written2 = "", number = ""] = more;
      found.push({ bug: Number(number), start: goesOn.lastIndex - written2.length, end: goesOn.lastIndex });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
function mention(start, { 0: written2, 1: number }) {
  return { bug: Number(number), start, end: start + written2.length };
}

// src/judge/rules/changelog/changelog-bug-form.ts
var changelogBugForm = {
  id: "changelog-bug-form",
  gate: "upload",
  severity: "warning",
  demands: "The manifest's bugs have in the changelog the form that dpkg reads.",
  explainedBy: noChangelog,
  check(backport, report) {
    const declared = declaredBugs(backport);
    const sruBug2 = Number(backport.sru.bug.value);
    for (const changelog of readChangelogs(backport)) {
      const { changes: changes2 } = changelog.top;
      const closed = new Set(closedBugs(changes2).map(({ bug: bug2 }) => bug2));
      const meant3 = misspeltBugs(changes2).filter(
        (each) => declared.has(each.bug) && !closed.has(each.bug) && (each.bug === sruBug2 || !isReference2(changes2, each))
      );
      const isText2 = !changes2.includes("\uFFFD");
      for (const { bug: bug2, start, end } of likeliest(changes2, meant3)) {
        const written2 = changes2.slice(start, end).replace(/\s*\n\s*/g, " ");
        const at = placeInChanges(changelog, { start, end });
        report({
          at,
          message: `${(0,generated_about_shared/* quote */.hD)(written2)} closes no bug: dpkg does not read that form.`,
          help: `Write ${(0,generated_about_shared/* quote */.hD)(`LP: #${bug2}`)}, with a plain space after the colon.`,
          fix: isText2 && isMeantToClose(changes2, { bug: bug2, start, end }) ? rewritten(at, `LP: #${bug2}`) : void 0,
          target: changelog.target
        });
      }
    }
  }
};
function likeliest(changes2, mentions2) {
  const chosen = /* @__PURE__ */ new Map();
  for (const mention2 of mentions2) {
    const before2 = chosen.get(mention2.bug);
    if (!before2 || !standsApart(changes2, before2) && standsApart(changes2, mention2))
      chosen.set(mention2.bug, mention2);
  }
  return [...chosen.values()].sort((one, other) => one.start - other.start);
}
function isReference2(changes2, { start, end }) {
  return /^lp:\s+\d+$/i.test(changes2.slice(start, end));
}
var beside2 = 40;
function standsApart(changes2, { start, end }) {
  const before2 = changes2.slice(Math.max(0, start - beside2), start);
  const after = changes2.slice(end, end + beside2);
  return /(?:[([,;.]|#\d+|#\d+ and|(?:^|\n)[ \t]*[-*+]?)[ \t\n]*$/i.test(before2) && /^(?:[ \t]*[)\],]|\.?[ \t]*(?:\n|$)|[ \t]+(?:and[ \t]+)?#?\d)/.test(after);
}
function isMeantToClose(changes2, mention2) {
  if (changes2.slice(mention2.start, mention2.end).includes("\n") || !standsApart(changes2, mention2))
    return false;
  listGoesOn.lastIndex = mention2.end;
  return !listGoesOn.test(changes2);
}
var listGoesOn = /,[ \t-\r]*#\d/y;

// src/judge/rules/changelog/changelog-elsewhere.ts
var changelogElsewhere = {
  id: "changelog-elsewhere",
  gate: "upload",
  severity: "notice",
  demands: "The work tree, or the changelog that the manifest names, holds the target's packaging.",
  check({ changelogs }, report) {
    for (const { target: target2, named: named3, found } of changelogs) {
      const version2 = target2.version.value;
      const series = target2.series.value;
      if (found.kind !== "elsewhere" || !version2 || !series) continue;
      report({
        at: target2.version,
        message: `The changelog of ${(0,generated_about_shared/* quote */.hD)(version2.text)} was not judged: ${(0,generated_about_shared/* quote */.hD)(named3)} here is another's.`,
        help: `Name it with the branch, tag or commit that holds it, such as \`changelog: ubuntu/${series.name}:debian/changelog\`, or run the check on the branch of ${(0,generated_about_shared/* quote */.hD)(series.name)}, too.`,
        target: target2
      });
    }
  }
};

// src/judge/rules/changelog/changelog-missing.ts
var changelogMissing = {
  id: "changelog-missing",
  gate: "upload",
  severity: "error",
  demands: "The changelog that the manifest names is there.",
  check({ changelogs }, report) {
    for (const { target: target2, named: named3, found } of changelogs) {
      if (found.kind !== "missing") continue;
      report({
        at: target2.changelog,
        message: `The changelog ${(0,generated_about_shared/* quote */.hD)(named3)} cannot be ${found.help === void 0 ? "read" : "used"}: ${found.why}.`,
        help: found.help ?? "Name a file of at most 1 MiB in the workspace, by its path from the top level of the repository (`debian/changelog`) or as git `ref:path` (`ubuntu/noble:debian/changelog`).",
        target: target2
      });
    }
  }
};

// src/judge/rules/changelog/changelog-order.ts
var changelogOrder = {
  id: "changelog-order",
  gate: "upload",
  severity: "error",
  demands: "The changelog's top version is above the one below it, or is a backport of it.",
  explainedBy: noChangelog,
  check(backport, report) {
    for (const { target: target2, top, below: below2, placeOf: placeOf6 } of readChangelogs(backport)) {
      const [version2, older] = [(0,zod_v4_core_api_shared/* parseVersion */.ot)(top.version), (0,zod_v4_core_api_shared/* parseVersion */.ot)(below2?.version ?? "")];
      if ("wrong" in version2 || "wrong" in older) continue;
      if ((0,zod_v4_core_api_shared/* compareVersions */.Zy)(version2, older) > 0 || isBackportOf(version2, older)) continue;
      report({
        at: placeOf6(top.places.version),
        message: `The changelog's top version ${(0,generated_about_shared/* quote */.hD)(top.version)} is not above ${(0,generated_about_shared/* quote */.hD)(older.text)} below it, nor a backport of that.`,
        help: `Raise it, or append a tilde suffix to what it backports: ${(0,generated_about_shared/* quote */.hD)(`${older.text}~ubuntu0.${target2.series.value?.number ?? "YY.MM"}.1`)}.`,
        target: target2
      });
    }
  }
};

// src/judge/rules/changelog/changelog-package.ts
var changelogPackage = {
  id: "changelog-package",
  gate: "upload",
  severity: "error",
  demands: "The changelog's top entry is of the manifest's package.",
  explainedBy: noChangelog,
  check(backport, report) {
    const name2 = backport.package.value;
    for (const { target: target2, top, name: entry, placeOf: placeOf6 } of readChangelogs(backport)) {
      if (name2 === void 0 || top.package === name2) continue;
      report({
        at: placeOf6(top.places.package),
        message: `The changelog's ${entry} is of ${(0,generated_about_shared/* quote */.hD)(top.package)}; the manifest is about ${(0,generated_about_shared/* quote */.hD)(name2)}.`,
        help: "Correct `package`, or name the right changelog.",
        target: target2
      });
    }
  }
};

// src/judge/rules/changelog/changelog-pocket.ts
var changelogPocket = {
  id: "changelog-pocket",
  gate: "upload",
  severity: "warning",
  demands: "The changelog's top entry names the series without a pocket.",
  explainedBy: noChangelog,
  check(backport, report) {
    for (const { target: target2, top, name: name2, placeOf: placeOf6 } of readChangelogs(backport)) {
      const series = target2.series.value;
      if (!series || top.distributions.length !== 1 || top.distributions[0] !== `${series.name}-proposed`)
        continue;
      const at = placeOf6(top.places.distributions);
      report({
        at,
        message: `The changelog's ${name2} is for ${(0,generated_about_shared/* quote */.hD)(top.distributions[0])}.`,
        help: `Write ${(0,generated_about_shared/* quote */.hD)(series.name)}: uploads to it go to -proposed by themselves. Launchpad takes both.`,
        fix: rewritten(at, series.name),
        target: target2
      });
    }
  }
};

// src/judge/rules/changelog/changelog-series.ts
var changelogSeries = {
  id: "changelog-series",
  gate: "upload",
  severity: "error",
  demands: "The changelog's top entry is for the target's series.",
  explainedBy: noChangelog,
  check(backport, report) {
    for (const { target: target2, top, name: name2, placeOf: placeOf6 } of readChangelogs(backport)) {
      const series = target2.series.value;
      if (!series) continue;
      const [distribution = "", ...more] = top.distributions;
      if (more.length === 0 && [series.name, `${series.name}-proposed`].includes(distribution)) continue;
      report({
        at: placeOf6(top.places.distributions),
        message: distribution === "UNRELEASED" ? `The changelog's ${name2} is still \`UNRELEASED\`; the target is ${(0,generated_about_shared/* quote */.hD)(series.name)}.` : `The changelog's ${name2} is for ${(0,generated_about_shared/* quoteList */.JN)(top.distributions)}; the target is ${(0,generated_about_shared/* quote */.hD)(series.name)}.`,
        help: `Write ${(0,generated_about_shared/* quote */.hD)(series.name)} there: \`dch --release --distribution ${series.name}\`.`,
        target: target2
      });
    }
  }
};

// src/judge/rules/changelog/changelog-sru-bug.ts
var changelogSruBug = {
  id: "changelog-sru-bug",
  gate: "upload",
  severity: "error",
  demands: "The changelog's top entry closes the SRU bug.",
  explainedBy: noChangelog,
  check(backport, report) {
    const bug2 = backport.sru.bug.value;
    if (bug2 === void 0) return;
    for (const changelog of readChangelogs(backport)) {
      const { target: target2, top, name: name2, placeOf: placeOf6 } = changelog;
      const isClosed = uploadedTogether(changelog).some(
        ({ changes: changes2 }) => closedBugs(changes2).some((closed) => closed.bug === Number(bug2))
      );
      if (isClosed) continue;
      report({
        at: placeOf6({ start: top.places.package.start, end: top.places.distributions.end }),
        message: `The changelog's ${name2} does not close the SRU bug ${(0,generated_about_shared/* quote */.hD)(bug2)}.`,
        help: `Add \`(LP: #${Number(bug2)})\` to the change that makes the backport, with white space after the colon.${target2.replaces.state === "absent" ? " Where an upload to -proposed did so that never went further, give `replaces`: what stands above that version is read as one upload, as `-v` makes it." : ""}`,
        target: target2
      });
    }
  }
};
function uploadedTogether({ target: target2, top, entries }) {
  const replaced = target2.replaces.value;
  const end = replaced ? entries.findIndex((entry) => entry.version === replaced.text) : -1;
  const above2 = entries.slice(0, Math.max(1, end));
  const other = above2.findIndex(
    (entry) => entry.package !== top.package || seriesOf2(entry) !== seriesOf2(top)
  );
  return other < 0 ? above2 : above2.slice(0, other);
}
function seriesOf2({ distributions }) {
  return distributions[0]?.replace(/-proposed$/, "");
}

// src/judge/rules/changelog/changelog-syntax.ts
var changelogSyntax = {
  id: "changelog-syntax",
  gate: "upload",
  severity: "error",
  demands: "The changelog's top entry has the form of a Debian changelog.",
  check({ changelogs }, report) {
    for (const { target: target2, named: named3, found } of changelogs) {
      if (found.kind !== "read") continue;
      if (isBehindMark(found)) {
        report({
          at: found.placeOf({ start: 0, end: 1 }),
          message: `${(0,generated_about_shared/* quote */.hD)(named3)} begins with a byte order mark: dpkg reads no package name there, and nothing can be built from it.`,
          help: 'Save it as UTF-8 without a byte order mark (`sed -i "1s/^\\xef\\xbb\\xbf//" debian/changelog`).',
          target: target2
        });
        continue;
      }
      const { entries, wrong } = found.changelog;
      if (!wrong || entries[found.at ?? 0]?.date !== void 0) continue;
      report({
        at: found.placeOf(wrong.place),
        message: `${(0,generated_about_shared/* quote */.hD)(named3)} is not a Debian changelog: ${wrong.message}.`,
        help: "Write the entry with `dch`, which keeps the form: a head `package (version) series; urgency=medium`, changes indented by two spaces, and ` -- Name <address>  date`.",
        target: target2
      });
    }
  }
};

// src/judge/rules/changelog/changelog-undeclared-bug.ts
var changelogUndeclaredBug = {
  id: "changelog-undeclared-bug",
  gate: "upload",
  severity: "error",
  demands: "Every bug that the changelog closes is in the manifest.",
  explainedBy: noChangelog,
  check(backport, report) {
    for (const { changelog, place: place2 } of undeclaredBugs(backport)) {
      report({
        at: placeInChanges(changelog, place2),
        message: `The changelog closes bug ${(0,generated_about_shared/* quote */.hD)(changelog.top.changes.slice(place2.start + 1, place2.end))}, which the manifest does not list.`,
        help: "Add it to `bugs` with its test case; a bug that this upload does not fix must not be closed by it.",
        target: changelog.target
      });
    }
  }
};
function undeclaredBugs(backport) {
  const { sru, bugs, policy } = backport;
  const isNone = sru.bug.state === "absent" && !policy.needsBug;
  const areAllKnown = bugs.state !== "broken" && bugs.items.every(({ id }) => id.value !== void 0);
  if (sru.bug.value === void 0 && !isNone || !areAllKnown) return [];
  const declared = declaredBugs(backport);
  return readChangelogs(backport).flatMap((changelog) => {
    const told2 = /* @__PURE__ */ new Set();
    return closedBugs(changelog.top.changes).flatMap(({ bug: bug2, ...place2 }) => {
      if (declared.has(bug2) || told2.has(bug2)) return [];
      told2.add(bug2);
      return [{ changelog, bug: bug2, place: place2 }];
    });
  });
}

// src/judge/rules/changelog/changelog-version.ts
var changelogVersion = {
  id: "changelog-version",
  gate: "upload",
  severity: "error",
  demands: "The changelog's top entry has the target's version.",
  explainedBy: noChangelog,
  check(backport, report) {
    for (const { target: target2, top, entries, placeOf: placeOf6 } of readChangelogs(backport)) {
      const wanted2 = target2.version.value;
      if (!wanted2 || hasVersion2(top, wanted2)) continue;
      const isBelow = entries.some((entry) => hasVersion2(entry, wanted2));
      report({
        at: placeOf6(top.places.version),
        message: `The changelog's top entry has the version ${(0,generated_about_shared/* quote */.hD)(top.version)}; the manifest says ${(0,generated_about_shared/* quote */.hD)(wanted2.text)}.`,
        help: isBelow ? `What is uploaded has the version of the top entry. Where ${(0,generated_about_shared/* quote */.hD)(wanted2.text)} was uploaded already, say when: \`sru-gate mark uploaded ${target2.series.value?.name ?? ""} --date \u2026\` writes \`uploaded\`, and the rest that is found in this changelog goes with it.` : "Correct the one that is wrong: what is uploaded has the version of the changelog.",
        target: target2
      });
    }
    for (const { target: target2, named: named3, found } of backport.changelogs) {
      const wanted2 = target2.version.value;
      if (!wanted2 || found.kind !== "read" || found.at !== void 0) continue;
      if (found.changelog.entries.length === 0) continue;
      report({
        at: target2.changelog,
        message: `The changelog ${(0,generated_about_shared/* quote */.hD)(named3)} has no entry with the version ${(0,generated_about_shared/* quote */.hD)(wanted2.text)}, which was uploaded.`,
        help: "Name the changelog that it was built from, on the branch of its series, or correct `version`.",
        target: target2
      });
    }
  }
};
function hasVersion2({ version: version2 }, wanted2) {
  if (version2 === wanted2.text) return true;
  const parsed = (0,zod_v4_core_api_shared/* parseVersion */.ot)(version2);
  return !("wrong" in parsed) && (0,zod_v4_core_api_shared/* compareVersions */.Zy)(parsed, wanted2) === 0;
}

// src/judge/rules/changelog/changelog-warned.ts
var changelogWarned = {
  id: "changelog-warned",
  gate: "upload",
  severity: "warning",
  demands: "dpkg and lintian read the target's changelog entry without a warning.",
  explainedBy: noChangelog,
  check(backport, report) {
    for (const { target: target2, top, placeOf: placeOf6 } of readChangelogs(backport)) {
      for (const { by, message, help, place: place2, fix } of top.warnings) {
        const at = placeOf6(place2);
        report({
          at,
          message: `${by} warns of the changelog's entry of ${(0,generated_about_shared/* quote */.hD)(top.version)}: ${message}.`,
          help,
          fix: fix === void 0 ? void 0 : rewritten(at, fix),
          target: target2
        });
      }
    }
  }
};

// src/text/control.ts
var beginning = /^([!"$-,./0-9;-~][!-9;-~]*)[ \t]*:/;
function readControl(text3) {
  const paragraphs = [];
  let fields = [];
  let isOpen3 = false;
  for (let start = 0; start < text3.length; ) {
    const newline = text3.indexOf("\n", start);
    const end = newline < 0 ? text3.length : newline;
    const line = text3.slice(start, end).replace(/\r$/, "");
    if (line.trim() === "") {
      paragraphs.push(fields);
      fields = [];
    } else if (/^[ \t]/.test(line)) {
      if (isOpen3) goOn(fields, line);
    } else if (!line.startsWith("#")) {
      const field = fieldAt(start, line);
      isOpen3 = field !== void 0;
      if (field) fields.push(field);
    }
    start = end + 1;
  }
  return [...paragraphs, fields].filter(({ length }) => length > 0);
}
function goOn(fields, line) {
  const last = fields.at(-1);
  if (last) fields[fields.length - 1] = { ...last, value: `${last.value}
${line.trimEnd()}` };
}
function fieldAt(start, line) {
  const begins = beginning.exec(line);
  if (!begins) return void 0;
  const [{ length }, name2 = ""] = begins;
  const value = line.slice(length);
  const from = start + length + (value.length - value.trimStart().length);
  const trimmed2 = value.trim();
  return { name: name2, value: trimmed2, place: { start: from, end: from + trimmed2.length } };
}
function fieldOf(paragraph, name2) {
  return paragraph?.find((field) => field.name.toLowerCase() === name2.toLowerCase());
}
function binaryPackages(control) {
  return control.flatMap((paragraph) => fieldOf(paragraph, "Package") ?? []);
}
function sourceParagraph(control) {
  return control.find((paragraph) => fieldOf(paragraph, "Source"));
}
function originalMaintainer(paragraph) {
  return paragraph?.find(({ name: name2 }) => /^(?:XS[BC]{0,2}-)?Original-Maintainer$/i.test(name2));
}
function withoutMaintainers(text3) {
  return text3.replace(/^(?:Maintainer|(?:XS[BC]*-)?Original-Maintainer):[^\n]*\n?(?:[ \t][^\n]*\n?)*/gim, "");
}

// src/judge/rules/packaging/maintainer-not-updated.ts
var maintainerNotUpdated = {
  id: "maintainer-not-updated",
  gate: "upload",
  severity: "warning",
  demands: "A package with an Ubuntu delta has a maintainer in Ubuntu, and keeps the one it had.",
  check({ packaging }, report) {
    for (const control of packaging.controls)
      for (const target2 of control.targets) judgeControl(control, target2, packaging, report);
  }
};
function judgeControl(control, target2, packaging, report) {
  const source = sourceParagraph(control.paragraphs);
  const first = source?.[0];
  const version2 = target2.version.value;
  if (!first || !version2?.text.includes("ubuntu")) return;
  const maintainer = fieldOf(source, "Maintainer");
  const delta = `The version ${(0,generated_about_shared/* quote */.hD)(version2.text)} carries an Ubuntu delta, and`;
  if (!isInUbuntu(maintainer?.value)) {
    report({
      at: control.placeOf((maintainer ?? first).place),
      message: `${delta} ${maintainer ? `\`Maintainer\` is ${(0,generated_about_shared/* quote */.hD)(maintainer.value)}` : "there is no `Maintainer`"}.`,
      help: "Run `update-maintainer`: it names the Ubuntu developers and keeps the one in Debian as `XSBC-Original-Maintainer`.",
      target: target2
    });
    return;
  }
  const kept2 = originalMaintainer(source);
  const lost = lostMaintainer(target2, packaging, maintainer, kept2);
  if (lost === void 0) return;
  report({
    at: control.placeOf((kept2 ?? maintainer ?? first).place),
    message: `${delta} ${(0,generated_about_shared/* quote */.hD)(lost)}, who maintained the package before, is not kept: ${kept2 ? `\`${kept2.name}\` is ${(0,generated_about_shared/* quote */.hD)(kept2.value)}` : "there is no `XSBC-Original-Maintainer`"}.`,
    help: `Add ${(0,generated_about_shared/* quote */.hD)(`XSBC-Original-Maintainer: ${oneLine2(lost)}`, 300)}; \`update-maintainer\` does that by itself.`,
    target: target2
  });
}
function isInUbuntu(maintainer) {
  return /ubuntu|canonical/i.test(maintainer ?? "");
}
function lostMaintainer(target2, packaging, maintainer, kept2) {
  const had = elsewhere2(previousOf(packaging, target2)?.source);
  if (had === void 0 || isSame(had, maintainer?.value ?? "")) return void 0;
  if (!kept2 || kept2.value === "") return had;
  if (isSame(had, kept2.value)) return void 0;
  return isNewUpstream(target2) && !isInUbuntu(kept2.value) ? void 0 : had;
}
function elsewhere2(source) {
  const maintainer = fieldOf(source, "Maintainer")?.value;
  if (maintainer && !isInUbuntu(maintainer)) return maintainer;
  return originalMaintainer(source)?.value || void 0;
}
function isNewUpstream({ version: version2, replaces }) {
  if (!version2.value || !replaces.value) return true;
  return !isSameUpstream(version2.value, replaces.value);
}
function isSame(one, other) {
  const [ours2, theirs] = [partsOf(one), partsOf(other)];
  return ours2.some((part) => theirs.includes(part));
}
function partsOf(maintainer) {
  const text3 = oneLine2(maintainer).toLowerCase();
  const at = text3.lastIndexOf("<");
  const parts = at < 0 ? [text3] : [text3.slice(0, at), text3.slice(at)];
  return parts.map((part) => part.replace(/["<>]/g, "").trim()).filter((part) => part !== "");
}
function oneLine2(text3) {
  return text3.split(/\s+/).filter(Boolean).join(" ");
}

// src/judge/rules/packaging/new-binary-package.ts
var newBinaryPackage = {
  id: "new-binary-package",
  gate: "upload",
  severity: "warning",
  demands: "There is no binary package that the version replaced has not.",
  check({ packaging }, report) {
    for (const control of packaging.controls) {
      const packages = binaryPackages(control.paragraphs);
      for (const target2 of control.targets) {
        const { binaries, ref = "" } = previousOf(packaging, target2) ?? {};
        for (const { value, place: place2 } of binaries ? packages : []) {
          if (binaries?.has(value)) continue;
          report({
            at: control.placeOf(place2),
            message: `The binary package ${(0,generated_about_shared/* quote */.hD)(value)} is new: ${(0,generated_about_shared/* quote */.hD)(ref)}, which holds the version replaced, has none of that name.`,
            help: "An archive administrator must accept it, which takes time: say in [Other Info] why users of a stable release need it, or leave it out.",
            target: target2
          });
        }
      }
    }
  }
};

// src/judge/rules/packaging/declared-changes.ts
function declaredPaths({ packagingChanges }, list2) {
  return packagingChanges[list2].items.flatMap(
    ({ file }) => file.value === void 0 ? [] : [{ at: file, path: plainPath(file.value) }]
  );
}
function hidesChanges({ packagingChanges }, list2) {
  const { state, items: items2 } = packagingChanges[list2];
  return state === "broken" || items2.some(({ file }) => file.value === void 0);
}
function plainPath(written2) {
  return written2.trim().replace(/^(?:\.\/)+/, "");
}
function covers({ path: path21 }, file) {
  return path21.endsWith("/") ? file.startsWith(path21) : file === path21;
}
function coveredBy(declared) {
  const paths = new Set(declared.map(({ path: path21 }) => path21));
  return (file) => {
    if (!file.endsWith("/") && paths.has(file)) return true;
    for (let slash = file.indexOf("/"); slash >= 0; slash = file.indexOf("/", slash + 1))
      if (paths.has(file.slice(0, slash + 1))) return true;
    return false;
  };
}
var mostNamed2 = 10;
function nameFiles(files) {
  const words2 = files.slice(0, mostNamed2).map(({ path: path21, kind }) => `${(0,generated_about_shared/* quote */.hD)(path21)}${kinds2[kind]}`);
  const left = files.length - words2.length;
  return (0,generated_about_shared/* joinWords */.yZ)(left > 0 ? [...words2, `${left} more`] : words2);
}
var kinds2 = {
  new: " (new)",
  removed: " (removed)",
  mode: " (its mode)",
  type: " (its type)",
  changed: ""
};

// src/judge/rules/packaging/stated-changes.ts
function wantsChangesStated({ packagingChangesStatedIn }) {
  return packagingChangesStatedIn !== "nowhere";
}
function judgedChanges(backport) {
  const read2 = readChangelogs(backport);
  const targets = new Set(read2.map(({ target: target2 }) => target2));
  if (backport.targets.items.some((target2) => !targets.has(target2))) return void 0;
  return read2.map(({ top }) => top.changes);
}
function formsOf(path21) {
  const short = path21.replace(/^debian(?=\/|$)/, "d");
  return [path21, short, short.replace(/^d\/patches(?=\/|$)/, "d/p")];
}
function mentionsPath(text3, path21, isMeant2 = () => true) {
  return formsOf(path21).some((form2) => mentionsForm(text3, form2, isMeant2));
}
function mentionsForm(text3, path21, isMeant2) {
  const bare = path21.replace(/\/+$/, "");
  if (bare === "") return text3.includes(path21);
  const wanted2 = bare === "debian" || bare === "d" ? `${bare}/` : bare;
  const isFolder = path21.endsWith("/");
  for (let at = text3.indexOf(wanted2); at >= 0; at = text3.indexOf(wanted2, at + 1)) {
    const before2 = text3.slice(Math.max(0, at - 3), at).replace(/(?<![\w/.-])\.\/$/, "");
    const behind = text3.slice(at + wanted2.length, at + wanted2.length + 2);
    if (/[\w/.-]$/.test(before2) || goesOn2(wanted2, isFolder).test(behind)) continue;
    if (!isFolder || isMeant2(pathAt(text3, at + bare.length))) return true;
  }
  return false;
}
var longestPath = 300;
function pathAt(text3, at) {
  const [written2 = ""] = text3.slice(at, at + longestPath).split(/[\s`'"()<>,;:|]/, 1);
  if (!written2.startsWith("/") || /[*?{[]/.test(written2.slice(0, -1)) || written2.endsWith("*")) return "";
  return written2.replace(/[.!?/]+$/, "").slice(1);
}
function goesOn2(wanted2, isFolder) {
  if (isFolder) return wanted2.endsWith("/") ? /^[/]/ : /^(?:[\w-]|\.\w)/;
  return wanted2.endsWith("/") ? /^[\w.-]/ : /^(?:[\w-]|[./]\w)/;
}

// src/judge/rules/packaging/packaging-stale.ts
var packagingStale = {
  id: "packaging-stale",
  gate: "upload",
  severity: "warning",
  demands: "Every packaging change that the manifest declares is there.",
  appliesTo: wantsChangesStated,
  check(backport, report) {
    const { targets, packaging } = backport;
    for (const list2 of ["from-source", "from-previous"]) {
      const comparisons = packaging.comparisons.filter((each) => each.list === list2);
      const compared = new Set(comparisons.flatMap((each) => each.targets));
      if (compared.size === 0 || targets.state === "broken" || compared.size < targets.items.length) continue;
      const changed = comparisons.flatMap((each) => each.packaging.map((file) => file.path));
      for (const change2 of declaredPaths(backport, list2)) {
        if (change2.path === "debian/changelog" || changed.some((file) => covers(change2, file))) continue;
        report(stale(change2, changed, comparisons));
      }
    }
  }
};
function stale({ at, path: path21 }, changed, comparisons) {
  return {
    at,
    message: `${(0,generated_about_shared/* quote */.hD)(path21)} is declared as changed, and ${isPackaging(path21) ? unchanged(path21, comparisons) : "is no path under `debian/`"}.`,
    help: changed.some((file) => file.startsWith(`${path21}/`)) ? `A path that covers all below it ends in a slash: ${(0,generated_about_shared/* quote */.hD)(`${path21}/`)}.` : "Take the line out, or correct the path: it is written from the top level, such as `debian/control`."
  };
}
function unchanged(path21, comparisons) {
  const refs = (0,generated_about_shared/* quoteList */.JN)([...new Set(comparisons.map(({ ref }) => ref))]);
  return `nothing ${path21.endsWith("/") ? "below it " : ""}differs from ${refs}`;
}
function isPackaging(path21) {
  return path21 === "debian" || path21.startsWith("debian/");
}

// src/judge/rules/packaging/packaging-undeclared.ts
var many = 3;
var packagingUndeclared = {
  id: "packaging-undeclared",
  gate: "upload",
  severity: "error",
  demands: "Every packaging change from the source series and from the version replaced is declared.",
  appliesTo: wantsChangesStated,
  check(backport, report) {
    for (const comparison of backport.packaging.comparisons) {
      const { list: list2, packaging, targets } = comparison;
      const declared = declaredPaths(backport, list2);
      const isCovered = coveredBy(declared);
      const undeclared = packaging.filter((file) => !file.needsNoWord && !isCovered(file.path));
      if (undeclared.length === 0 || hidesChanges(backport, list2)) continue;
      for (const target2 of targets) {
        const files = undeclared.filter(({ path: name2 }) => !isInChangelog(name2, target2, backport));
        if (files.length === 0) continue;
        report({
          at: declared.length > 0 ? (0,model_calendar_shared/* keyOf */.TN)(backport.packagingChanges[list2]) : { path: comparison.path },
          ...undeclaredText(files, comparison),
          target: target2
        });
      }
    }
  }
};
function undeclaredText(files, comparison) {
  const [differ, are] = files.length > 1 ? [`${files.length} files under \`debian/\` differ`, "are"] : ["A file under `debian/` differs", "is"];
  return {
    message: `${differ} from ${origin(comparison)} and ${are} not declared: ${nameFiles(files)}.`,
    help: `Take the change back, or declare it under \`packaging-changes.${comparison.list}\` by its path with the \`reason\`, and call it out in the description${files.length > many ? ". One line can cover all: `path: debian/`" : ""}.`
  };
}
function isInChangelog(file, target2, backport) {
  if (backport.policy.packagingChangesStatedIn !== "bug-or-changelog") return false;
  const entry = readChangelogs(backport).find((each) => each.target === target2);
  return entry !== void 0 && mentionsPath(entry.top.changes, file);
}
function origin({ list: list2, ref }) {
  return `${(0,generated_about_shared/* quote */.hD)(ref)}, ${list2 === "from-source" ? "the source series' packaging" : "which holds the version replaced"},`;
}

// src/judge/rules/packaging/packaging-unmentioned.ts
var lists = ["from-source", "from-previous"];
var packagingUnmentioned = {
  id: "packaging-unmentioned",
  gate: "upload",
  severity: "error",
  demands: "The description mentions every packaging change that the manifest declares.",
  appliesTo: wantsChangesStated,
  check(backport, report) {
    const { description, policy } = backport;
    if (!description) return;
    const isInBugAlone = policy.packagingChangesStatedIn === "bug";
    const entries = isInBugAlone ? [] : judgedChanges(backport);
    if (!entries) return;
    const texts = [templateText(description), ...entries];
    const declared = lists.flatMap((list2) => {
      const isMeant2 = meantBelow(backport, list2);
      return declaredPaths(backport, list2).filter(
        ({ path: path21 }) => !texts.some((text3) => mentionsPath(text3, path21, (below2) => isMeant2(path21, below2)))
      );
    });
    for (const { at, path: path21 } of declared) {
      report({
        at,
        message: `${isInBugAlone ? "The description does not mention" : "Neither the description nor the changelog mentions"} ${inForms(path21)}.`,
        help: `Call the change out in the description${isInBugAlone ? "" : ", or in the changelog"}, by its path and with its reason: reviewers look for it there.`
      });
    }
  }
};
function meantBelow(backport, list2) {
  const differing = /* @__PURE__ */ new Set();
  const compared = backport.packaging.comparisons.filter((each) => each.list === list2);
  const known = new Set(compared.flatMap(({ targets }) => targets));
  if (!backport.targets.items.every((target2) => known.has(target2))) return () => true;
  for (const { path: path21 } of compared.flatMap(({ packaging }) => packaging)) {
    differing.add(path21);
    for (let slash = path21.indexOf("/"); slash >= 0; slash = path21.indexOf("/", slash + 1))
      differing.add(path21.slice(0, slash));
  }
  return (folder, below2) => {
    const bare = folder.replace(/\/+$/, "");
    if (below2 === "" || !differing.has(bare)) return true;
    const [first = "", ...rest] = below2.split("/");
    const long = bare === "debian" && first === "p" ? ["patches", ...rest].join("/") : below2;
    return differing.has(`${bare}/${below2}`) || differing.has(`${bare}/${long}`);
  };
}
function inForms(path21) {
  const short = formsOf(path21).at(-1) ?? path21;
  return `${(0,generated_about_shared/* quote */.hD)(path21)}${short === path21 ? "" : `, nor its short form ${(0,generated_about_shared/* quote */.hD)(short)}`}${path21.endsWith("/") ? ", nor a file in it" : ""}`;
}

// src/judge/rules/packaging/patch-headers.ts
var patchHeaders = {
  id: "patch-headers",
  gate: "upload",
  severity: "warning",
  demands: "Every patch that is new says in its header what it does and where it comes from.",
  check({ packaging }, report) {
    for (const { path: path21, header: header2, placeOf: placeOf6, targets } of packaging.newPatches) {
      const missing3 = wanted.filter((names3) => !names3.some((name2) => fieldOf(header2, name2)?.value));
      const wrong = action_forms.flatMap(({ name: name2, form: form2, isRight }) => {
        const field = fieldOf(header2, name2);
        return field && !isRight(field.value) ? [{ field, form: form2 }] : [];
      });
      for (const target2 of targets) {
        if (missing3.length > 0) {
          report({
            at: placeOf6({ start: 0, end: 1 }),
            message: `The new patch ${(0,generated_about_shared/* quote */.hD)(path21)} lacks ${(0,generated_about_shared/* joinWords */.yZ)(missing3.map(oneOf))}.`,
            help: "Add the header above the diff (DEP-3): `Description: what it does`, `Origin: upstream, ADDRESS` or `Author: Name <address>`.",
            target: target2
          });
        }
        for (const { field, form: form2 } of wrong) {
          report({
            at: placeOf6(field.place),
            message: `\`${field.name}\` of the new patch ${(0,generated_about_shared/* quote */.hD)(path21)} is ${(0,generated_about_shared/* quote */.hD)(field.value)}, which is not ${form2}.`,
            help: `Write ${form2}.`,
            target: target2
          });
        }
      }
    }
  }
};
var wanted = [
  ["Description", "Subject"],
  ["Origin", "Author", "From"]
];
var action_forms = [
  {
    name: "Last-Update",
    form: "a date such as `2026-06-08`",
    isRight: (value) => (0,model_day_shared/* parseDay */.Iq)(value) !== void 0
  },
  {
    name: "Forwarded",
    form: "`no`, `not-needed`, `yes` or an address",
    isRight: (value) => /^(?:no|not-needed|yes|<?(?:https?|ftp|git):\/\/\S+|<?[^\s@]+@[^\s@]+>?|[\w-]+(?:\.[\w-]+)+\/\S*)(?=[\s,;.]|$)/i.test(
      value
    )
  }
];
function oneOf(names3) {
  return `${names3.slice(0, -1).map((name2) => `\`${name2}\``).join(", ")} or \`${names3.at(-1)}\``;
}

// src/judge/rules/packaging/patch-series.ts
var patchSeries = {
  id: "patch-series",
  gate: "upload",
  severity: "error",
  demands: "The list of patches names those that are there, and every new one.",
  check({ packaging }, report) {
    for (const { series, name: name2, at, targets } of packaging.missingPatches) {
      for (const target2 of targets) {
        report({
          at,
          message: `${(0,generated_about_shared/* quote */.hD)(series)} names ${(0,generated_about_shared/* quote */.hD)(name2)}, and \`debian/patches\` has no such file: dpkg-source stops there.`,
          help: "Add the patch (was it left out of the commit?), or take its line out.",
          target: target2
        });
      }
    }
    for (const { path: path21, isListed, placeOf: placeOf6, targets } of packaging.newPatches) {
      if (isListed) continue;
      for (const target2 of targets) {
        report({
          at: placeOf6({ start: 0, end: 1 }),
          severity: "warning",
          message: `The new patch ${(0,generated_about_shared/* quote */.hD)(path21)} is named by no \`series\` that an upload to Ubuntu reads: nothing applies it.`,
          help: "Add its line to `debian/patches/series`, or to `ubuntu.series` where there is one, or take the file out.",
          target: target2
        });
      }
    }
  }
};

// src/judge/rules/packaging/repository-unreadable.ts
var repositoryUnreadable = {
  id: "repository-unreadable",
  gate: "upload",
  severity: "inconclusive",
  demands: "What the manifest names in git can be read.",
  check({ unreadable: unreadable3 }, report) {
    for (const { path: path21, what, why, help, targets } of unreadable3) {
      for (const target2 of targets)
        report({ at: { path: path21 }, message: `${what} could not be read: ${why}.`, help, target: target2 });
    }
  }
};

// src/judge/rules/packaging/upstream-differs.ts
var upstreamDiffers = {
  id: "upstream-differs",
  gate: "upload",
  severity: "error",
  demands: "Outside `debian/` the tree is the source series'.",
  check(backport, report) {
    for (const { list: list2, upstream, ref, path: path21, targets } of backport.packaging.comparisons) {
      if (list2 !== "from-source" || upstream === void 0 || upstream.length === 0) continue;
      for (const target2 of targets.filter((each) => hasSourceVersion(each, backport))) {
        report({
          at: { path: path21 },
          message: `${upstream.length > 1 ? `${upstream.length} files` : "A file"} outside \`debian/\` ${upstream.length > 1 ? "differ" : "differs"} from ${(0,generated_about_shared/* quote */.hD)(ref)}, the source series' tree: ${nameFiles(upstream)}.`,
          help: "Bring back what stands there (`git restore --source=REF PATH`), and carry a change that is needed as a patch in `debian/patches`.",
          target: target2
        });
      }
    }
  }
};
function hasSourceVersion({ version: { value: version2 } }, { source }) {
  if (!version2) return false;
  if (source.version.value) return isPackedAlike(version2, source.version.value);
  const upstream = source.upstream.value;
  return upstream !== void 0 && (0,zod_v4_core_api_shared/* comparePart */.ff)(upstreamOf(version2), upstream) === 0;
}

// src/judge/rules/packaging/upstream-edited.ts
var upstreamEdited = {
  id: "upstream-edited",
  gate: "upload",
  severity: "error",
  demands: "A fix of upstream's source in the format 3.0 (quilt) is a patch.",
  wasJudged: (target2, { packaging }) => packaging.comparisons.some(({ edited: edited2, targets }) => edited2 !== void 0 && targets.includes(target2)),
  check({ packaging }, report) {
    for (const { edited: edited2, ref, path: path21, targets } of packaging.comparisons) {
      if (edited2 === void 0 || edited2.length === 0) continue;
      const isOne = edited2.length === 1;
      for (const target2 of targets) {
        report({
          at: { path: path21 },
          message: `${isOne ? "A file" : `${edited2.length} files`} outside \`debian/\` ${isOne ? "differs" : "differ"} from ${(0,generated_about_shared/* quote */.hD)(ref)}, which has the same upstream version, and no patch in \`debian/patches\` says so: ${nameFiles(edited2)}.`,
          help: "Take the change back (`git restore --source=REF PATH`) and carry it as a patch in `debian/patches` with its line in `series`: from a tree of the format 3.0 (quilt) that is edited in place no source package can be built.",
          target: target2
        });
      }
    }
  }
};

// src/judge/rules/launchpad/already-published.ts
var alreadyPublished = {
  id: "already-published",
  gate: "upload",
  severity: "error",
  demands: "The target has neither that version nor a newer one yet, unless the manifest says so.",
  needsLaunchpad: true,
  checkTarget(target2, { launchpad, today }, report) {
    const { releaseDay } = target2;
    const series = target2.series.value;
    const version2 = target2.version.value;
    const replaces = target2.replaces.value;
    const released = target2.released.value;
    if (!series || !version2 || !releaseDay) return;
    const publications = launchpad?.archive.get(series.name)?.publications;
    if (!publications) return;
    const [newest] = (0,zod_v4_core_api_shared/* hadBy */.Pe)(publications, released ? (0,model_day_shared/* addDays */.fi)(releaseDay, -1) : releaseDay);
    const difference = newest ? (0,zod_v4_core_api_shared/* compareVersions */.Zy)(newest.version, version2) : -1;
    if (!newest || difference < 0 || released && difference === 0) return;
    if (replaces && (0,zod_v4_core_api_shared/* compareVersions */.Zy)(replaces, newest.version) >= 0) return;
    report({
      at: target2.version,
      message: `${(0,model_calendar_shared/* describeSeries */.dA)(series)} ${difference === 0 ? "has that version already" : hasNewer(version2, released)}: ${describePublication(newest.publication, today)}.`,
      help: difference === 0 ? "If that is this upload, write the day as `released`; otherwise raise the version." : "Raise the version above it and build upon it, or correct what the manifest says."
    });
  }
};
function hasNewer({ text: text3 }, released) {
  return released ? `had a newer version than ${(0,generated_about_shared/* quote */.hD)(text3)} before ${released}, when that is said to be released` : `has a newer version than ${(0,generated_about_shared/* quote */.hD)(text3)}`;
}

// src/judge/rules/launchpad/already-queued.ts
var alreadyQueued = {
  id: "already-queued",
  gate: "upload",
  severity: "warning",
  demands: "Nothing else of the package waits in the target's upload queue.",
  needsLaunchpad: true,
  checkTarget(target2, { launchpad, today }, report) {
    const { stage } = target2;
    const series = target2.series.value;
    const version2 = target2.version.value;
    if (!series || !version2 || stage === "released") return;
    for (const upload of launchpad?.archive.get(series.name)?.queue ?? []) {
      const isOwn2 = upload.version === version2.text;
      if (isOwn2 && stage === "uploaded") continue;
      report({
        at: target2.version,
        message: `${(0,generated_about_shared/* quote */.hD)(upload.version)} waits in the upload queue of ${(0,generated_about_shared/* quote */.hD)(series.name)} since ${(0,model_day_shared/* bothWays */.MU)(upload.created, today)}, as ${(0,generated_about_shared/* quote */.hD)(upload.status)}${action_link(queuePage(series.name))}${isOwn2 ? "" : `; the manifest has ${(0,generated_about_shared/* quote */.hD)(version2.text)}`}.`,
        help: isOwn2 ? "If that is this upload, write the day as `uploaded`; otherwise speak with who uploaded it." : "Speak with who uploaded it: join the two, or have one rejected."
      });
    }
  }
};

// src/judge/rules/launchpad/listed-bugs.ts
function listedBugs({ sru, bugs, launchpad }) {
  const named3 = [
    { at: sru.bug, entry: void 0 },
    ...bugs.items.filter(({ id }) => id.value !== sru.bug.value).map((entry) => ({ at: entry.id, entry }))
  ];
  return named3.flatMap(({ at, entry }) => {
    const number = at.value;
    const answer = number === void 0 ? void 0 : launchpad?.bugs.get(number);
    return number !== void 0 && answer ? [{ number, at, answer, entry }] : [];
  });
}
function foundBugs(backport) {
  return listedBugs(backport).flatMap(({ answer, ...listed }) => {
    const bug2 = countedBug(answer);
    return bug2 ? [{ ...listed, bug: bug2 }] : [];
  });
}
function sruBug({ sru, launchpad }) {
  const number = sru.bug.value;
  return number === void 0 ? void 0 : countedBug(launchpad?.bugs.get(number));
}
function countedBug(answer) {
  return answer?.kind === "found" && answer.bug.duplicateOf === void 0 ? answer.bug : void 0;
}
function ownTasks(backport) {
  const name2 = backport.package.value;
  if (name2 === void 0) return void 0;
  return sruBug(backport)?.tasks?.filter((task2) => task2.package === name2);
}
function isOver({ targets }) {
  return targets.items.every(({ stage }) => stage === "released");
}

// src/judge/rules/launchpad/bug-duplicate.ts
var bugDuplicate = {
  id: "bug-duplicate",
  gate: "upload",
  severity: "error",
  demands: "No bug that the manifest names is a duplicate.",
  needsLaunchpad: true,
  check(backport, report) {
    for (const { number, at, answer, entry } of listedBugs(backport)) {
      if (answer.kind !== "found" || answer.bug.duplicateOf === void 0) continue;
      const isPublic = answer.bug.duplicateOf !== "private";
      const original = isPublic ? `bug ${(0,generated_about_shared/* quote */.hD)(answer.bug.duplicateOf)}` : "a bug that is not public";
      report({
        at,
        message: `Bug ${(0,generated_about_shared/* quote */.hD)(number)} is a duplicate of ${original}${action_link(answer.bug.url)}.`,
        help: !isPublic ? "Make that bug public and name it in its place, or take away the mark if they are two bugs." : entry ? `Close ${original} in the changelog and name it here, or take away the mark if they are two bugs.` : `Track the backport in ${original}, with the description there, or take away the mark if they are two bugs.`
      });
    }
  }
};

// src/judge/rules/launchpad/bug-not-found.ts
var bugNotFound = {
  id: "bug-not-found",
  gate: "upload",
  severity: "error",
  demands: "Launchpad has every bug that the manifest names.",
  needsLaunchpad: true,
  check(backport, report) {
    for (const { number, at, answer } of listedBugs(backport)) {
      if (answer.kind !== "not-found") continue;
      report({
        at,
        message: `Launchpad has no bug ${(0,generated_about_shared/* quote */.hD)(number)} that everybody may see${action_link(bugPage(number))}.`,
        help: "Correct the number. A bug that you see there when logged in is private: all bugs linked from an upload must be public."
      });
    }
  }
};

// src/judge/rules/launchpad/bug-private.ts
var bugPrivate = {
  id: "bug-private",
  gate: "upload",
  severity: "error",
  demands: "Every bug that the manifest names is public.",
  needsLaunchpad: true,
  check(backport, report) {
    for (const { number, at, answer } of listedBugs(backport)) {
      if (answer.kind !== "private") continue;
      report({
        at,
        message: `Bug ${(0,generated_about_shared/* quote */.hD)(number)} is private${action_link(bugPage(number))}: neither the SRU team nor those who test the update can read it.`,
        help: "Make the bug public (first take out of it what must stay secret), or name a public one."
      });
    }
  }
};

// src/judge/rules/launchpad/bug-wrong-package.ts
var bugWrongPackage = {
  id: "bug-wrong-package",
  gate: "upload",
  severity: "error",
  demands: "The SRU bug is about the source package.",
  needsLaunchpad: true,
  check(backport, report) {
    const name2 = backport.package.value;
    const bug2 = sruBug(backport);
    if (name2 === void 0 || !bug2?.tasks || bug2.tasks.some((task2) => task2.package === name2)) return;
    const others = [...new Set(bug2.tasks.map((task2) => task2.package))];
    report({
      at: backport.sru.bug,
      message: `Bug ${(0,generated_about_shared/* quote */.hD)(bug2.number)} has no task for ${(0,generated_about_shared/* quote */.hD)(name2)} in Ubuntu: it is about ${others.length > 0 ? (0,generated_about_shared/* quoteList */.JN)(others) : "no source package there"}${action_link(bug2.url)}.`,
      help: `Correct the number or \`package\`; or, on the bug, add ${(0,generated_about_shared/* quote */.hD)(name2)} in Ubuntu ("Also affects distribution/package").`
    });
  }
};

// src/judge/rules/launchpad/build-failed.ts
var buildFailed = {
  id: "build-failed",
  gate: "release",
  severity: "error",
  demands: "The upload is built on every architecture on which the version replaced is.",
  needsLaunchpad: true,
  checkTarget(target2, { launchpad, today }, report) {
    const series = target2.series.value;
    const version2 = target2.version.value;
    if (!series || !version2) return;
    const { publications = [], builds: builds2 } = launchpad?.archive.get(series.name) ?? {};
    if (!builds2) return;
    const failed = [...builds2.upload].filter(([architecture, state]) => hasFailed(state) && builds2.replaced.get(architecture) === built).sort(([one], [other]) => one < other ? -1 : 1);
    if (failed.length === 0) return;
    const upload = publications.find((0,zod_v4_core_api_shared/* isOf */.yW)(version2));
    report({
      at: target2.version,
      message: `For ${(0,model_calendar_shared/* describeSeries */.dA)(series)} it is not built on ${(0,generated_about_shared/* joinWords */.yZ)(failed.map(([architecture, state]) => `${(0,generated_about_shared/* quote */.hD)(architecture)} (${(0,generated_about_shared/* quote */.hD)(state)})`))}, where the version replaced was: ${upload ? describePublication(upload, today) : (0,generated_about_shared/* quote */.hD)(version2.text)}.`,
      help: "Have the build tried again where the machine was at fault; otherwise mend it with another upload, or its users lose the package."
    });
  }
};
var built = "Successfully built";
var notFailed = [
  built,
  "Needs building",
  "Currently building",
  "Uploading build",
  "Gathering build output",
  "Cancelling build",
  "Build for superseded Source"
];
function hasFailed(state) {
  return !notFailed.includes(state);
}

// src/judge/rules/launchpad/drift.ts
function isSameTitle(one, other) {
  return folded(one) === folded(other);
}
function folded(title) {
  return (0,generated_about_shared/* oneLine */.TN)(title).replace(/\s+/g, " ");
}
function driftOf(description, theirs, policy) {
  const own = wordsOf2(templateText(description));
  const other = wordsOf2(templateOf(theirs, policy));
  const at = own.findIndex((word, index) => word.text !== other[index]?.text);
  if (at < 0 && own.length === other.length) return void 0;
  return { written: own, theirs: other, from: at < 0 ? own.length : at };
}
function templateOf(text3, policy) {
  return templateText(readDescription(text3, policy.sections, requiredSections(policy)));
}
function wordsOf2(text3) {
  return [...text3.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ text: word, start: index }));
}

// src/judge/rules/launchpad/description-drift.ts
var descriptionDrift = {
  id: "description-drift",
  gate: "upload",
  severity: "warning",
  demands: "The manifest has the bug's description.",
  needsLaunchpad: true,
  check(backport, report) {
    const { description, policy } = backport;
    const bug2 = sruBug(backport);
    if (!bug2 || !description || isOver(backport)) return;
    const drift = driftOf(description, bug2.description, policy);
    if (!drift) return;
    const { written: written2, theirs, from } = drift;
    report({
      at: placeOf3(written2[from] ?? written2.at(-1)) ?? backport.sru.description,
      message: `The bug's description is another${action_link(bug2.url)}: the manifest ${says(written2, from)}, the bug ${says(theirs, from)}.`,
      help: "Bring the one up to date: `sru-gate render` prints what the manifest would have on the bug, `sru-gate render --check` all that differs. Without `sru.description` the bug's own is judged."
    });
  }
};
var shownWords = 8;
function says(words2, from) {
  const next = words2.slice(from, from + shownWords).map(({ text: text3 }) => text3);
  return next.length > 0 ? `says ${(0,generated_about_shared/* quote */.hD)(next.join(" "))}` : "has nothing there";
}
function placeOf3(word) {
  return word && { description: { start: word.start, end: word.start + word.text.length } };
}

// src/judge/rules/launchpad/devel-task-open.ts
var develTaskOpen = {
  id: "devel-task-open",
  gate: "upload",
  severity: "error",
  demands: "The bug's task for the development release is Fix Released.",
  needsLaunchpad: true,
  checkTarget(target2, backport, report) {
    const { calendar, today } = backport;
    const bug2 = sruBug(backport);
    const task2 = ownTasks(backport)?.find(({ series }) => series === void 0);
    if (!bug2 || !task2 || task2.status === "Fix Released") return;
    const day2 = target2.uploadDay;
    const development = day2 && (0,model_calendar_shared/* developmentRelease */.RH)(calendar, day2);
    if (!development) return;
    report({
      at: backport.sru.bug,
      message: `The development task of bug ${(0,generated_about_shared/* quote */.hD)(bug2.number)} is ${(0,generated_about_shared/* quote */.hD)(task2.status)}${action_link(task2.url)}: the development release, ${(0,model_calendar_shared/* describeSeries */.dA)(development)}${onDay(day2, today)}, must be fixed first.`,
      help: "Once the development release has the version, set its task to Fix Released; until then whoever upgrades loses what this update brings."
    });
  }
};

// src/judge/rules/launchpad/devel-version-older.ts
var develVersionOlder = {
  id: "devel-version-older",
  gate: "upload",
  severity: "error",
  demands: "The development release has the upstream version that is backported, or a newer one.",
  needsLaunchpad: true,
  checkTarget(target2, { source, policy, calendar, launchpad, today }, report) {
    const day2 = target2.uploadDay;
    const development = day2 && (0,model_calendar_shared/* developmentRelease */.RH)(calendar, day2);
    const publications = development && launchpad?.archive.get(development.name)?.publications;
    const [newest] = publications ? (0,zod_v4_core_api_shared/* hadBy */.Pe)(publications, day2) : [];
    const backported = backportedTo(target2, source, policy);
    if (!development || !newest || !backported || backported.compare(newest.version) >= 0) return;
    report({
      at: source.version.value ? source.version : target2.version,
      message: `The development release, ${(0,model_calendar_shared/* describeSeries */.dA)(development)}, has an older version than ${(0,generated_about_shared/* quote */.hD)(backported.text)}${onDay(day2, today)}: ${describePublication(newest.publication, today)}.`,
      help: `Bring the version into \`${development.name}\` first; one that waits in its -proposed is not there yet.`
    });
  }
};

// src/judge/rules/launchpad/launchpad-unreachable.ts
var launchpadUnreachable = {
  id: "launchpad-unreachable",
  gate: "upload",
  severity: "inconclusive",
  demands: "Launchpad answers what it is asked.",
  needsLaunchpad: true,
  check({ launchpad, sru, description }, report) {
    const isScant = sru.title.value === void 0 || description === void 0;
    for (const { path: path21, what, why, help } of byReason(launchpad?.unreachable ?? [])) {
      report({
        at: { path: path21 },
        message: `${what} could not be had from Launchpad: ${why}.`,
        help: `${help} What needs no Launchpad was judged${isScant ? "; with `sru.title` and `sru.description` in the manifest, that is more" : ""}.`
      });
    }
  }
};
var mostNamed3 = 3;
function byReason(missed) {
  const reasons = /* @__PURE__ */ new Map();
  for (const each of missed) {
    const alike = reasons.get(each.why) ?? [];
    alike.push(each);
    reasons.set(each.why, alike);
  }
  return [...reasons.values()].flatMap((alike) => {
    const [first] = alike;
    return first ? [{ ...first, what: named2([...new Set(alike.map(({ what }) => what))]) }] : [];
  });
}
function named2(names3) {
  const left = names3.length - mostNamed3;
  const shown3 = names3.slice(0, left > 0 ? mostNamed3 : names3.length).map((name2, index) => index === 0 ? name2 : lowered(name2));
  return (0,generated_about_shared/* joinWords */.yZ)([...shown3, ...left > 0 ? [`${left} more`] : []]);
}
function lowered(sentence) {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

// src/judge/rules/launchpad/proposed-date-differs.ts
var proposedDateDiffers = {
  id: "proposed-date-differs",
  gate: "upload",
  severity: "error",
  demands: "It was accepted on the day on which it came into -proposed.",
  needsLaunchpad: true,
  checkTarget(target2, { launchpad, today }, report) {
    const series = target2.series.value;
    const version2 = target2.version.value;
    const accepted = target2.accepted.value;
    if (!series || !version2 || !accepted) return;
    const publications = launchpad?.archive.get(series.name)?.publications;
    if (!publications) return;
    const own = (0,zod_v4_core_api_shared/* lastStay */.kN)(publications.filter((each) => each.pocket === "proposed" && (0,zod_v4_core_api_shared/* isOf */.yW)(version2)(each)));
    if ((0,zod_v4_core_api_shared/* cameOn */.Eg)(own, accepted, today)) return;
    const first = (0,zod_v4_core_api_shared/* firstOf */.Ku)(own);
    report({
      at: target2.accepted,
      message: first ? `\`accepted\` is ${accepted}; it came into -proposed on another day: ${describePublication(first, today)}.` : `\`accepted\` is ${(0,model_day_shared/* bothWays */.MU)(accepted, today)}, and ${(0,generated_about_shared/* quote */.hD)(version2.text)} never came into -proposed of ${(0,model_calendar_shared/* describeSeries */.dA)(series)}.`,
      help: first ? "Write the day of that publication as `accepted`, or leave it out: then it is taken from Launchpad. Ageing counts from it." : "Remove the date until the upload is accepted, or correct the version."
    });
  }
};

// src/judge/rules/launchpad/proposed-occupied.ts
var proposedOccupied = {
  id: "proposed-occupied",
  gate: "upload",
  severity: "warning",
  demands: "No other version is in the target's -proposed.",
  needsLaunchpad: true,
  checkTarget(target2, { launchpad, today }, report) {
    const series = target2.series.value;
    const version2 = target2.version.value;
    if (!series || !version2 || target2.stage === "released") return;
    const publications = launchpad?.archive.get(series.name)?.publications;
    if (!publications) return;
    const had = (0,zod_v4_core_api_shared/* hadBy */.Pe)(publications, today);
    const there = publications.filter(
      ({ pocket, status }) => pocket === "proposed" && (status === "Published" || status === "Pending")
    ).flatMap(zod_v4_core_api_shared/* readVersion */.$4).find((each) => (0,zod_v4_core_api_shared/* compareVersions */.Zy)(each.version, version2) !== 0 && !(0,zod_v4_core_api_shared/* hasVersion */.Xj)(had, each.version));
    if (!there) return;
    const isNewer = (0,zod_v4_core_api_shared/* compareVersions */.Zy)(there.version, version2) > 0;
    report({
      at: target2.version,
      message: `Another version than ${(0,generated_about_shared/* quote */.hD)(version2.text)} is in -proposed: ${describePublication(there.publication, today)}.`,
      help: isNewer ? "It is the newer one: raise the version and build upon it, or have it taken out of -proposed." : "Wait until it is released; or build the upload's changes with `-v` and the version in -updates, so that it closes that one's bugs, too, and have them verified again."
    });
  }
};

// src/judge/rules/launchpad/proposed-removed.ts
var proposedRemoved = {
  id: "proposed-removed",
  gate: "release",
  severity: "error",
  demands: "What is to be released is still in -proposed.",
  needsLaunchpad: true,
  // Where the manifest does not say that it was accepted, another upload is meant.
  explainedBy: ["version-reused"],
  checkTarget(target2, { launchpad, today }, report) {
    const { accepted, released } = target2;
    const series = target2.series.value;
    const version2 = target2.version.value;
    if (!series || !version2 || !accepted.value || released.value || (0,model_calendar_shared/* isUnclear */.Z5)(released)) return;
    const publications = launchpad?.archive.get(series.name)?.publications;
    if (!publications) return;
    const own = publications.filter((0,zod_v4_core_api_shared/* isOf */.yW)(version2)).filter(({ pocket }) => pocket === "proposed");
    const last = (0,zod_v4_core_api_shared/* latestOf */.Te)(own);
    if (!last || own.some(({ status }) => status === "Published" || status === "Pending")) return;
    if (publications.some((each) => each.pocket === "updates" && (0,zod_v4_core_api_shared/* isOf */.yW)(version2)(each))) return;
    report({
      at: target2.version,
      message: `It is not in -proposed of ${(0,model_calendar_shared/* describeSeries */.dA)(series)} any more: ${describePublication(last, today)}, ${(0,generated_about_shared/* quote */.hD)(last.status)} since.`,
      help: "See on the bug why it was removed, or what took its place; upload again with a higher version, or take the dates out where this backport is given up."
    });
  }
};

// src/judge/rules/launchpad/tags.ts
function wasTaggedBy({ tags, tagDays }, tag2, released) {
  if (!tags.includes(tag2)) return false;
  const days4 = tagDays?.get(tag2) ?? [];
  return released === void 0 || days4.length === 0 || days4.some((day2) => day2 <= released);
}

// src/judge/rules/launchpad/regression-reported.ts
var regressionReported = {
  id: "regression-reported",
  gate: "release",
  severity: "error",
  demands: "No bug of the upload is tagged as a regression in -proposed.",
  needsLaunchpad: true,
  checkTarget(target2, backport, report) {
    const released = target2.released.value;
    if (!target2.series.value || !(target2.accepted.value || released)) return;
    for (const { bug: bug2, at } of foundBugs(backport)) {
      if (!wasTaggedBy(bug2, tag, released)) continue;
      const set4 = bug2.tagDays?.get(tag)?.at(-1);
      report({
        at,
        message: `Bug ${(0,generated_about_shared/* quote */.hD)(bug2.number)} is tagged ${(0,generated_about_shared/* quote */.hD)(tag)}${set4 ? ` since ${set4}` : ""}${action_link(bug2.url)}: somebody says that the package in -proposed breaks what worked.`,
        help: "Look into the report. Take the tag away where it is not so; otherwise mend it with another upload."
      });
    }
  }
};
var tag = "regression-proposed";

// src/judge/rules/launchpad/released-date-differs.ts
var releasedDateDiffers = {
  id: "released-date-differs",
  gate: "release",
  severity: "error",
  demands: "It was released on the day on which it came into -updates.",
  needsLaunchpad: true,
  checkTarget(target2, { launchpad, today }, report) {
    const { pocket } = target2;
    const series = target2.series.value;
    const version2 = target2.version.value;
    const released = target2.released.value;
    if (!series || !version2 || !released) return;
    if (pocket.state !== "absent" && pocket.value !== "updates") return;
    const publications = launchpad?.archive.get(series.name)?.publications;
    if (!publications) return;
    const own = publications.filter((each) => each.pocket === "updates" && (0,zod_v4_core_api_shared/* isOf */.yW)(version2)(each));
    if ((0,zod_v4_core_api_shared/* cameOn */.Eg)(own, released, today)) return;
    const first = (0,zod_v4_core_api_shared/* firstOf */.Ku)(own);
    report({
      at: target2.released,
      message: first ? `\`released\` is ${released}; it came into -updates on another day: ${describePublication(first, today)}.` : `\`released\` is ${(0,model_day_shared/* bothWays */.MU)(released, today)}, and ${(0,generated_about_shared/* quote */.hD)(version2.text)} never came into -updates of ${(0,model_calendar_shared/* describeSeries */.dA)(series)}.`,
      help: first ? "Write the day of that publication as `released`, or leave it out: then it is taken from Launchpad." : "Remove the date until the upload is released, or correct the version."
    });
  }
};

// src/judge/rules/launchpad/replaced-version-not-published.ts
var replacedVersionNotPublished = {
  id: "replaced-version-not-published",
  gate: "upload",
  severity: "error",
  demands: "The target has the version that is said to be replaced.",
  needsLaunchpad: true,
  explainedBy: ["already-published"],
  checkTarget(target2, backport, report) {
    const { replaces } = target2;
    const series = target2.series.value;
    if (!series || replaces.state !== "written") return;
    const wrong = replacedOtherwise(target2, replaces.value, backport);
    if (!wrong) return;
    const { had, day: day2, gate } = wrong;
    report({
      at: replaces,
      message: `${(0,model_calendar_shared/* describeSeries */.dA)(series)} ${had ? `has ${describePublication(had.publication, backport.today)}` : "has no version of the package"}${onDay(day2, backport.today)}, and not ${(0,generated_about_shared/* quote */.hD)(replaces.value.text)}, which \`replaces\` names.`,
      help: gate === "upload" ? "Build upon what the target has, with its security updates, and correct `replaces`; without it, what Launchpad shows is taken." : "It came after the upload: build upon it, and upload again with a higher version.",
      gate
    });
  }
};
function replacedOtherwise(target2, replaced, { launchpad, today }) {
  const { uploadDay, releaseDay } = target2;
  const [series, version2] = [target2.series.value, target2.version.value];
  const publications = series && launchpad?.archive.get(series.name)?.publications;
  if (!version2 || !publications) return void 0;
  const hadOn = (day2) => (0,zod_v4_core_api_shared/* hadBy */.Pe)(publications, day2).find((had) => (0,zod_v4_core_api_shared/* compareVersions */.Zy)(had.version, version2) !== 0);
  const isReplaced = (had) => had !== void 0 && (0,zod_v4_core_api_shared/* compareVersions */.Zy)(had.version, replaced) === 0;
  const agrees = (day2) => isReplaced(hadOn(day2)) || day2 < today && isReplaced(hadOn((0,model_day_shared/* addDays */.fi)(day2, -1)));
  const judged = [
    { day: uploadDay, gate: "upload" },
    { day: releaseDay, gate: "release" }
  ];
  for (const { day: day2, gate } of judged) if (day2 && !agrees(day2)) return { had: hadOn(day2), day: day2, gate };
  return void 0;
}

// src/judge/rules/launchpad/series-task-missing.ts
var seriesTaskMissing = {
  id: "series-task-missing",
  gate: "upload",
  severity: "warning",
  demands: "The bug has a task for every target.",
  needsLaunchpad: true,
  explainedBy: ["bug-wrong-package"],
  checkTarget(target2, backport, report) {
    const series = target2.series.value;
    const bug2 = sruBug(backport);
    const tasks = ownTasks(backport);
    if (!series || !bug2 || !tasks) return;
    if (tasks.some((task2) => task2.series === series.name)) return;
    report({
      at: target2.series,
      message: `Bug ${(0,generated_about_shared/* quote */.hD)(bug2.number)} has no task for ${(0,model_calendar_shared/* describeSeries */.dA)(series)}${action_link(bug2.url)}.`,
      help: `Nominate the bug for \`${series.name}\` ("Target to series"), or ask somebody who may; the SRU team adds it when it accepts the upload.`
    });
  }
};

// src/judge/rules/launchpad/series-task-status.ts
var seriesTaskStatus = {
  id: "series-task-status",
  gate: "upload",
  severity: "warning",
  demands: "A target's task on the bug is where the target stands.",
  needsLaunchpad: true,
  checkTarget(target2, backport, report) {
    const series = target2.series.value;
    const expected2 = expectedStatus(target2);
    if (!series || !expected2) return;
    const task2 = ownTasks(backport)?.find((each) => each.series === series.name);
    if (!task2 || task2.status === expected2.status) return;
    if (task2.status === "Fix Committed" && isOnItsWay(target2, series, backport)) return;
    report({
      at: target2[expected2.key],
      message: `The bug's task for ${(0,generated_about_shared/* quote */.hD)(series.name)} is ${(0,generated_about_shared/* quote */.hD)(task2.status)}${action_link(task2.url)}; it was ${expected2.key} ${expected2.day}, and then the task is ${expected2.status}.`,
      help: `Set the task to ${expected2.status}, or correct the dates.`
    });
  }
};
function isOnItsWay(target2, { name: name2 }, { launchpad }) {
  const { publications = [], uploads = [] } = launchpad?.archive.get(name2) ?? {};
  const version2 = target2.version.value;
  if (!version2 || target2.accepted.value) return false;
  return publications.some((each) => each.pocket === "proposed" && (0,zod_v4_core_api_shared/* isOf */.yW)(version2)(each)) || uploads.some(({ status }) => status === "Accepted" || status === "Done");
}
function expectedStatus(target2) {
  if (model_cannot_run_shared/* dateKeys */.xU.some((key) => (0,model_calendar_shared/* isUnclear */.Z5)(target2[key]))) return void 0;
  const uploaded = target2.uploaded.value;
  const accepted = target2.accepted.value;
  const released = target2.released.value;
  if (released) return { status: "Fix Released", key: "released", day: released };
  if (accepted) return { status: "Fix Committed", key: "accepted", day: accepted };
  return uploaded && { status: "In Progress", key: "uploaded", day: uploaded };
}

// src/judge/rules/launchpad/skip-task-status.ts
var skipTaskStatus = {
  id: "skip-task-status",
  gate: "upload",
  severity: "warning",
  demands: "The task of a series that is skipped for a reason is Won't Fix.",
  needsLaunchpad: true,
  check(backport, report) {
    const tasks = ownTasks(backport) ?? [];
    for (const skip of backport.skips.items) {
      const series = skip.series.value;
      if (!series || skip.reason.value === void 0 || !isAskedFor(backport, skip)) continue;
      if ((0,model_calendar_shared/* isGiven */.qR)(skip.carries) || (0,model_calendar_shared/* isGiven */.qR)(skip.removed)) continue;
      const task2 = tasks.find((each) => each.series === series.name);
      if (!task2 || task2.status === "Won't Fix") continue;
      report({
        at: skip.series,
        message: `${(0,generated_about_shared/* quote */.hD)(series.name)} is skipped for a reason, and its task on the bug is ${(0,generated_about_shared/* quote */.hD)(task2.status)}${action_link(task2.url)}.`,
        help: "Set the task to Won't Fix and say why on the bug, or make the series a target.",
        series: series.name
      });
    }
  }
};

// src/judge/rules/launchpad/skip-version-not-published.ts
var skipVersionNotPublished = {
  id: "skip-version-not-published",
  gate: "upload",
  severity: "error",
  demands: "A skipped series has the version that it is said to carry, or has lost the package.",
  needsLaunchpad: true,
  check(backport, report) {
    const { skips, launchpad, today } = backport;
    const day2 = (0,model_cannot_run_shared/* overallUploadDay */.pB)(backport);
    for (const skip of skips.items) {
      const series = skip.series.value;
      const publications = series && launchpad?.archive.get(series.name)?.publications;
      if (!series || !publications || !isAskedFor(backport, skip)) continue;
      const wrong = whatIsWrong(skip, series, { had: (0,zod_v4_core_api_shared/* hadBy */.Pe)(publications, day2), day: day2, today });
      if (wrong) report({ ...wrong, series: series.name });
    }
  }
};
function whatIsWrong({ carries, removed: removed2 }, series, { had, day: day2, today }) {
  const [newest] = had;
  if ((0,model_calendar_shared/* isGiven */.qR)(removed2)) {
    const there = had.find(({ publication: { status } }) => status === "Published");
    return there && {
      at: removed2,
      message: `The archive still has the package in ${(0,model_calendar_shared/* describeSeries */.dA)(series)}: ${describePublication(there.publication, today)}.`,
      help: `Where that is as new as what is backported, write it as \`carries\`; else make \`${series.name}\` a target.`
    };
  }
  if (carries.value === void 0 || (0,zod_v4_core_api_shared/* hasVersion */.Xj)(had, carries.value)) return void 0;
  return {
    at: carries,
    message: `${(0,model_calendar_shared/* describeSeries */.dA)(series)} does not have ${(0,generated_about_shared/* quote */.hD)(carries.value.text)}${onDay(day2, today)}: it has ${newest ? describePublication(newest.publication, today) : "no version of the package"}.`,
    help: `Write what it has, as \`carries\`; where that is older than what is backported, make \`${series.name}\` a target.`
  };
}

// src/judge/rules/launchpad/source-version-not-published.ts
var sourceVersionNotPublished = {
  id: "source-version-not-published",
  gate: "upload",
  severity: "error",
  demands: "The source series has the version that is backported.",
  needsLaunchpad: true,
  checkTarget({ uploadDay: day2 }, { source, launchpad, today }, report) {
    const series = source.series.value;
    const version2 = source.version.value;
    const publications = series && launchpad?.archive.get(series.name)?.publications;
    if (!day2 || !series || !version2 || !publications) return;
    const had = (0,zod_v4_core_api_shared/* hadBy */.Pe)(publications, day2);
    if ((0,zod_v4_core_api_shared/* hasVersion */.Xj)(had, version2)) return;
    const elsewhere3 = publications.find((0,zod_v4_core_api_shared/* isOf */.yW)(version2));
    const [newest] = had;
    report({
      at: source.version,
      message: `${(0,model_calendar_shared/* describeSeries */.dA)(series)} does not have ${(0,generated_about_shared/* quote */.hD)(version2.text)}${onDay(day2, today)} in release, security or updates: ${elsewhere3 ? `all there is of it is ${describePublication(elsewhere3, today)}, ${(0,generated_about_shared/* quote */.hD)(elsewhere3.status)}` : newest ? `it has ${describePublication(newest.publication, today)}` : "it has no version of the package"}.`,
      help: elsewhere3 ? "Wait until it is there for everybody, or backport the version that is." : "Correct `source`: the series backported from and the version published there."
    });
  }
};

// src/judge/rules/launchpad/statements.ts
function statementOf(target2, backport) {
  const series = target2.series.value;
  const text3 = target2.verification.statement.value;
  const bug2 = sruBug(backport);
  if (!series || text3 === void 0 || !bug2?.comments) return void 0;
  const names3 = readAddress(text3);
  const isHere = names3?.bug === Number(bug2.number);
  if (names3 && !isHere && backport.bugs.items.some(({ id }) => Number(id.value) === names3.bug))
    return void 0;
  const comment2 = isHere ? bug2.comments.find(({ number }) => number === names3.comment) : void 0;
  return { series, text: text3, names: names3, bug: bug2, comment: comment2 };
}
function readAddress(text3) {
  const found = /^https?:\/\/(?:bugs\.)?launchpad\.net\/(?:\S{1,200}\/)?(?:bugs|\+bug)\/(\d{1,9})\/comments\/(\d{1,6})\/?(?:[?#]\S{0,200})?$/.exec(
    text3.trim()
  );
  return found ? { bug: Number(found[1]), comment: Number(found[2]) } : void 0;
}

// src/judge/rules/launchpad/statement-author.ts
var statementAuthor = {
  id: "statement-author",
  gate: "release",
  severity: "warning",
  demands: "The statement was written by one of the partner's accounts.",
  needsLaunchpad: true,
  appliesTo: ({ partner }) => partner !== void 0 && partner.accounts.length > 0,
  checkTarget(target2, backport, report) {
    const { partner } = backport.policy;
    const comment2 = statementOf(target2, backport)?.comment;
    if (!partner || !comment2) return;
    if (comment2.author === "" || partner.accounts.includes(comment2.author)) return;
    report({
      at: target2.verification.statement,
      message: `The statement of ${comment2.day} is by ${(0,generated_about_shared/* quote */.hD)(`~${comment2.author}`)}${action_link(comment2.url)}, and none of the accounts that the policy names for ${(0,generated_about_shared/* quote */.hD)(partner.name)}.`,
      help: `Name the comment of ${(0,generated_about_shared/* joinWords */.yZ)(partner.accounts.map((account) => (0,generated_about_shared/* quote */.hD)(`~${account}`)))}; an account of theirs that is missing belongs in the policy.`
    });
  }
};

// src/judge/rules/launchpad/statement-not-found.ts
var statementNotFound = {
  id: "statement-not-found",
  gate: "release",
  severity: "error",
  demands: "The statement that the manifest names is a comment of the SRU bug.",
  needsLaunchpad: true,
  checkTarget(target2, backport, report) {
    const statement = statementOf(target2, backport);
    if (!statement || statement.comment) return;
    if (!statement.names && !backport.policy.partner) return;
    report({
      at: target2.verification.statement,
      message: whatIsWrong2(statement),
      help: "Write the address of the comment, which its number on the bug links to: `https://bugs.launchpad.net/bugs/NUMBER/comments/NUMBER`."
    });
  }
};
function whatIsWrong2({ text: text3, names: names3, bug: bug2 }) {
  const shown3 = (0,generated_about_shared/* quote */.hD)(text3);
  if (!names3)
    return `${shown3} is no comment of bug ${(0,generated_about_shared/* quote */.hD)(bug2.number)}${action_link(bug2.url)}, where the statement belongs.`;
  if (names3.bug !== Number(bug2.number))
    return `${shown3} is a comment of bug ${(0,generated_about_shared/* quote */.hD)(String(names3.bug))}; the SRU bug is ${(0,generated_about_shared/* quote */.hD)(bug2.number)}${action_link(bug2.url)}.`;
  const last = bug2.comments?.at(-1);
  return `Bug ${(0,generated_about_shared/* quote */.hD)(bug2.number)} has no comment ${names3.comment}${last ? `; its last is ${last.number}, of ${last.day}${action_link(last.url)}` : action_link(bug2.url)}.`;
}

// src/judge/rules/launchpad/statement-too-early.ts
var statementTooEarly = {
  id: "statement-too-early",
  gate: "release",
  severity: "error",
  demands: "The statement was written once the package was in -proposed.",
  needsLaunchpad: true,
  checkTarget(target2, backport, report) {
    const { series, comment: comment2 } = statementOf(target2, backport) ?? {};
    const accepted = target2.accepted.value;
    if (!series || !comment2 || !accepted || comment2.day >= accepted) return;
    report({
      at: target2.verification.statement,
      message: `The statement is of ${comment2.day}${action_link(comment2.url)}, and the package came into -proposed of ${(0,generated_about_shared/* quote */.hD)(series.name)} on ${accepted}: something else was tested.`,
      help: "Have the package from -proposed tested, and name the comment that says so."
    });
  }
};

// src/text/names-version.ts
function namesVersion(text3, version2) {
  const wanted2 = version2.replace(/^\d+:/, "");
  for (let at = text3.indexOf(wanted2); at >= 0; at = text3.indexOf(wanted2, at + 1)) {
    const before2 = text3.slice(Math.max(0, at - 20), at);
    const behind = text3.slice(at + wanted2.length, at + wanted2.length + 2);
    if (!/[\w.+~-]$/.test(before2) && !/^(?:[\w+~]|[.-]\w)/.test(behind)) return true;
  }
  return false;
}

// src/judge/rules/launchpad/statement-without-version.ts
var statementWithoutVersion = {
  id: "statement-without-version",
  gate: "release",
  severity: "warning",
  demands: "The statement names the version that was tested.",
  needsLaunchpad: true,
  checkTarget(target2, backport, report) {
    const { series, comment: comment2 } = statementOf(target2, backport) ?? {};
    const version2 = target2.version.value;
    if (!series || !comment2 || !version2 || namesVersion(comment2.text, version2.text)) return;
    report({
      at: target2.verification.statement,
      message: `The statement of ${comment2.day} does not name ${(0,generated_about_shared/* quote */.hD)(version2.text)}, the version for ${(0,generated_about_shared/* quote */.hD)(series.name)}${action_link(comment2.url)}.`,
      help: "Ask who verified to say on the bug which version was installed (`dpkg-query -W` shows it), and name that comment."
    });
  }
};

// src/judge/rules/launchpad/title-drift.ts
var titleDrift = {
  id: "title-drift",
  gate: "upload",
  severity: "warning",
  demands: "The manifest has the bug's title.",
  needsLaunchpad: true,
  check(backport, report) {
    const bug2 = sruBug(backport);
    const title = backport.sru.title.value;
    if (!bug2 || title === void 0 || isOver(backport) || isSameTitle(title, bug2.title)) return;
    report({
      at: backport.sru.title,
      message: `The bug's title is ${(0,generated_about_shared/* quote */.hD)(bug2.title, longestTitle)}${action_link(bug2.url)}, the manifest's ${(0,generated_about_shared/* quote */.hD)(title, longestTitle)}.`,
      help: "Give both the same title: `sru-gate render --title` prints the one of the manifest. Without `sru.title` the bug's own is judged."
    });
  }
};
var longestTitle = 200;

// src/judge/rules/launchpad/upload-not-found.ts
var uploadNotFound = {
  id: "upload-not-found",
  gate: "upload",
  severity: "warning",
  demands: "What was uploaded waits in the queue, or is in the archive.",
  needsLaunchpad: true,
  checkTarget(target2, { launchpad, today }, report) {
    const series = target2.series.value;
    const version2 = target2.version.value;
    const uploaded = target2.uploaded.value;
    if (!series || !version2 || !uploaded) return;
    if (target2.accepted.value || target2.released.value) return;
    const uploads = launchpad?.archive.get(series.name)?.uploads;
    if (!uploads || uploads.some(({ status }) => status !== "Rejected")) return;
    const [rejected] = uploads;
    if (!rejected && uploaded >= today) return;
    report({
      at: target2.uploaded,
      message: rejected ? `The upload of ${(0,generated_about_shared/* quote */.hD)(version2.text)} to ${(0,model_calendar_shared/* describeSeries */.dA)(series)}, of ${(0,model_day_shared/* bothWays */.MU)(rejected.created, today)}, was rejected${action_link(queuePage(series.name))}.` : `\`uploaded\` is ${(0,model_day_shared/* bothWays */.MU)(uploaded, today)}, and ${(0,generated_about_shared/* quote */.hD)(version2.text)} is neither in the upload queue of ${(0,model_calendar_shared/* describeSeries */.dA)(series)}${action_link(queuePage(series.name))} nor in the archive.`,
      help: rejected ? "Put right what the rejection names, upload again, and write that day as `uploaded`; the version may stay." : "Look for the mail that says why the upload was not taken, or correct the version; until it is there, leave the date out."
    });
  }
};

// src/judge/rules/launchpad/verification-tag.ts
var verificationTag = {
  id: "verification-tag",
  gate: "release",
  severity: "error",
  demands: "The tags of every bug say that it is verified in the target, and that nothing holds it back.",
  needsLaunchpad: true,
  checkTarget(target2, backport, report) {
    const series = target2.series.value?.name;
    const verified = target2.verified.value;
    const released = target2.released.value;
    if (series === void 0 || !(target2.accepted.value || released)) return;
    const done2 = `verification-done-${series}`;
    for (const found of foundBugs(backport)) {
      const { bug: bug2, at } = found;
      const { wrong, isDone: isDone2 } = tagsOf(bug2, series, released);
      const isExcused = mayStayUnverified(found, backport.policy.bugsMayStayUnverified);
      const counted2 = isExcused ? wrong.filter(({ means }) => means !== "needed") : wrong;
      const missing3 = isDone2 || isExcused ? void 0 : done2;
      if (counted2.length === 0 && missing3 === void 0) continue;
      report({
        at,
        message: `Bug ${(0,generated_about_shared/* quote */.hD)(bug2.number)} is ${tagsInWords(counted2, missing3)}${verified ? `, while ${(0,generated_about_shared/* quote */.hD)(series)} is said to be verified since ${verified}` : ""}${action_link(bug2.url)}.`,
        help: helpFor3(counted2, done2)
      });
    }
  }
};
function tagsOf(bug2, series, released) {
  const tags = [
    { tag: `verification-needed-${series}`, means: "needed" },
    { tag: `verification-failed-${series}`, means: "failed" },
    { tag: `block-proposed-${series}`, means: "blocked" }
  ];
  return {
    wrong: tags.filter(({ tag: tag2 }) => wasTaggedBy(bug2, tag2, released)),
    isDone: bug2.tags.includes(`verification-done-${series}`)
  };
}
function mayStayUnverified({ entry }, policyAllows) {
  return policyAllows && entry !== void 0 && (0,model_calendar_shared/* isGiven */.qR)(entry.unverified);
}
function tagsInWords(wrong, missing3) {
  const names3 = wrong.map(({ tag: tag2 }) => (0,generated_about_shared/* quote */.hD)(tag2));
  const tagged = names3.length > 0 ? [`tagged ${(0,generated_about_shared/* joinWords */.yZ)(names3)}`] : [];
  return [...tagged, ...missing3 === void 0 ? [] : [`not tagged ${(0,generated_about_shared/* quote */.hD)(missing3)}`]].join(" and ");
}
function helpFor3(wrong, done2) {
  if (wrong.some(({ means }) => means === "failed"))
    return "What failed is mended by another upload, or taken out of -proposed.";
  if (wrong.some(({ means }) => means === "blocked"))
    return "Settle with who set the block what holds the release back, and take the tag away.";
  return `Test the package from -proposed, say on the bug which version and what came out, and set the tag \`${done2}\` in place of the one that says needed.`;
}

// src/judge/rules/launchpad/version-reused.ts
var versionReused = {
  id: "version-reused",
  gate: "upload",
  severity: "error",
  demands: "The version was not used for another upload.",
  needsLaunchpad: true,
  // `version-series-order` reports two targets of the same version.
  explainedBy: ["version-series-order"],
  checkTarget(target2, { launchpad, today }, report) {
    const series = target2.series.value;
    const version2 = target2.version.value;
    if (!series || !version2) return;
    const publications = launchpad?.published.get(version2.text)?.filter((0,zod_v4_core_api_shared/* isOf */.yW)(version2));
    const earlier2 = publications && usedBefore(target2, series.name, publications, today);
    if (!earlier2) return;
    report({
      at: target2.version,
      message: `That version was used before: ${describePublication(earlier2, today)}${earlier2.status === "Deleted" ? ", deleted since" : ""}. Launchpad takes no version twice.`,
      help: "Raise the number at its end."
    });
  }
};
function usedBefore(target2, series, publications, today) {
  const inOrder2 = [...publications].sort((one, other) => (0,generated_about_shared/* compareText */.n6)(one.created, other.created));
  const own = inOrder2.filter((each) => each.series === series && isForUpdates(each));
  if (isWithdrawn(own) && target2.accepted.state !== "written") return own[0];
  const begins = own[0]?.created ?? (0,model_day_shared/* addDays */.fi)(today, 1);
  return inOrder2.find((each) => each.created < begins);
}
function isForUpdates({ pocket }) {
  return pocket === "proposed" || pocket === "updates";
}
function isWithdrawn(own) {
  return own.length > 0 && own.every(({ pocket, status }) => pocket === "proposed" && status === "Deleted");
}

// src/judge/rules/release/ageing-minimum.ts
var ageingMinimum = {
  id: "ageing-minimum",
  gate: "release",
  severity: "error",
  demands: "The package has been in -proposed for the days that every SRU needs.",
  passesWithTime: true,
  checkTarget(target2, { policy, today }, report) {
    const day2 = target2.releaseDay;
    const accepted = target2.accepted.value;
    if (!day2 || (0,model_calendar_shared/* isUnclear */.Z5)(target2.accepted)) return;
    if (!accepted) {
      report(notInProposed(target2, policy));
      return;
    }
    const aged = (0,model_day_shared/* daysBetween */.YM)(accepted, day2);
    if (aged >= policy.minimumDays || isShortened(target2, policy)) return;
    report({
      at: target2.released.value ? target2.released : target2.accepted,
      message: `In -proposed for ${(0,model_day_shared/* countDays */.Tm)(Math.max(aged, 0))}${onDay(day2, today)}, since ${accepted}; every SRU needs ${policy.minimumDays}${policy.verificationShortens ? ", unless it is verified" : ""}.`,
      help: target2.stage === "released" ? `What has happened stays an error; correct the dates if they are wrong${policy.verificationShortens ? ", or write the day on which it was verified as `verified`" : ""}.` : `The earliest day is ${(0,model_day_shared/* bothWays */.MU)((0,model_day_shared/* addDays */.fi)(accepted, policy.minimumDays), today)}. ${policy.verificationShortens ? "Once it is verified, write the day as `verified`: then it need not wait." : "This minimum cannot be waived."}`
    });
  }
};
function notInProposed({ released, series }, { minimumDays }) {
  return released.value ? {
    at: released,
    message: `Released ${released.value}, and \`accepted\` has no date: it was never in -proposed.`,
    help: "Write the day on which it was accepted into -proposed as `accepted`. If it never was there, that has happened and stays an error."
  } : {
    at: series,
    message: "It is not in -proposed yet: `accepted` has no date.",
    help: `Once the upload is accepted into -proposed, write the day as \`accepted\`; ${(0,model_day_shared/* countDays */.Tm)(minimumDays)} count from it.`
  };
}

// src/judge/rules/release/ageing.ts
var ageing = {
  id: "ageing",
  gate: "release",
  severity: "error",
  demands: "The package has been in -proposed for the days that the policy promises.",
  passesWithTime: true,
  isPolicySentence: true,
  appliesTo: promisesLongerAgeing,
  explainedBy: ["ageing-minimum"],
  checkTarget(target2, { policy, today }, report) {
    const day2 = target2.releaseDay;
    const accepted = target2.accepted.value;
    if (!day2 || !accepted || isShortened(target2, policy)) return;
    const aged = (0,model_day_shared/* daysBetween */.YM)(accepted, day2);
    if (aged >= policy.promisedDays) return;
    report({
      at: target2.released.value ? target2.released : target2.accepted,
      message: `In -proposed for ${(0,model_day_shared/* countDays */.Tm)(Math.max(aged, 0))}${onDay(day2, today)}, since ${accepted}; ${(0,generated_about_shared/* quote */.hD)(policy.name)} promises ${policy.promisedDays}.`,
      help: `The promised day is ${(0,model_day_shared/* bothWays */.MU)((0,model_day_shared/* addDays */.fi)(accepted, policy.promisedDays), today)}. A release before it needs a waiver for \`ageing\` with its reason.`
    });
  }
};

// src/judge/rules/release/languishing.ts
var languishes = 90;
var removed = 105;
var languishing = {
  id: "languishing",
  gate: "release",
  severity: "warning",
  demands: "What waits in -proposed is verified before it is removed.",
  speaksWhileAgeing: true,
  checkTarget(target2, { today }, report) {
    const accepted = target2.accepted.value;
    const day2 = target2.releaseDay;
    const isWaiting = [target2.verified, target2.released].every(({ state }) => state === "absent");
    if (!accepted || !day2 || !isWaiting) return;
    const waited = (0,model_day_shared/* daysBetween */.YM)(accepted, day2);
    if (waited < languishes) return;
    report({
      at: target2.accepted,
      message: `In -proposed for ${(0,model_day_shared/* countDays */.Tm)(waited)} without verification: uploads are removed after ${removed} days, ${(0,model_day_shared/* bothWays */.MU)((0,model_day_shared/* addDays */.fi)(accepted, removed), today)}.`,
      help: "Verify it and write the day as `verified`, or ask for its removal from -proposed."
    });
  }
};

// src/judge/rules/release/newer-series-unreleased.ts
var newerSeriesUnreleased = {
  id: "newer-series-unreleased",
  gate: "release",
  severity: "error",
  demands: "Newer targets are released first, or are ready to be.",
  checkOutcome(backport, report, { releaseGate: releaseGate2 }) {
    const newestFirst = (0,model_cannot_run_shared/* knownTargets */._B)(backport).sort((one, other) => indexOf(other) - indexOf(one));
    const seen = [];
    for (const target2 of newestFirst) {
      const day2 = target2.releaseDay;
      const waiting = day2 ? newerNotReady(target2, seen, day2) : [];
      if (day2 && waiting.length > 0) {
        report({
          at: target2.released.value ? target2.released : target2.series,
          message: `${(0,generated_about_shared/* joinWords */.yZ)(waiting.map(model_calendar_shared/* describeSeries */.dA))} ${waiting.length > 1 ? "are" : "is"} newer and neither released${onDay(day2, backport.today)} nor ready to be: whoever upgraded from ${target2.series.value.name} would get an older version.`,
          help: "Release the newer series first, or give the reason in a waiver for `newer-series-unreleased`.",
          target: target2
        });
      }
      seen.push({ target: target2, gate: releaseGate2(target2) });
    }
  }
};
function newerNotReady(target2, seen, day2) {
  const waiting = seen.filter((each) => indexOf(each.target) > indexOf(target2) && !isReady(each, day2));
  return [...new Set(waiting.map((each) => each.target.series.value))];
}
function indexOf({ series }) {
  return series.value.index;
}
function isReady({ target: target2, gate: { opens, heldBy, isUnknown, aged } }, day2) {
  const { uploaded, accepted, verified, released } = target2;
  if (released.value && released.value <= day2) return true;
  if ([uploaded, accepted, verified, released].some(model_calendar_shared/* isUnclear */.Z5)) return true;
  const isHeld = heldBy.length > 0 || isUnknown || opens === null;
  return !isHeld && aged !== void 0 && aged <= day2 && (verified.value ?? day2) <= day2;
}

// src/judge/rules/release/not-verified.ts
var notVerified = {
  id: "not-verified",
  gate: "release",
  severity: "error",
  demands: "The build in -proposed has been verified.",
  // That rule says which tag is to be set, and why.
  explainedBy: ["verification-tag"],
  checkTarget(target2, backport, report) {
    if (target2.verified.state !== "absent") return;
    report({
      at: target2.released.value ? target2.released : target2.series,
      ...whatIsMissing(target2, backport)
    });
  }
};
function whatIsMissing(target2, backport) {
  const series = target2.series.value;
  const accepted = target2.accepted.value;
  const tag2 = `verification-done-${series?.name}`;
  const bug2 = sruBug(backport);
  if (series && accepted && bug2?.tags.includes(tag2))
    return {
      message: `It is tagged ${(0,generated_about_shared/* quote */.hD)(tag2)}, and the bug's history has no day for that since ${accepted}${action_link(bug2.url)}: \`verified\` has no date.`,
      help: "Write the day on which it was found good as `verified`; where that was another upload, test this one."
    };
  return {
    message: "It is not verified: `verified` has no date.",
    help: "Test the package from -proposed by the Test Plan, say on the bug which version, which steps and what came out, and write the day as `verified`."
  };
}

// src/judge/rules/release/partner-verification.ts
var partnerVerification = {
  id: "partner-verification",
  gate: "release",
  severity: "error",
  demands: "The partner's statement about the build in -proposed is named.",
  isPolicySentence: true,
  appliesTo: ({ partner }) => partner !== void 0,
  checkTarget(target2, { policy: { partner } }, report) {
    const wrong = partner && whatIsWrong3(target2, partner);
    if (!wrong) return;
    report({
      ...wrong,
      help: `Once ${(0,generated_about_shared/* quote */.hD)(partner.name)} has said on the bug that the build in -proposed works, write \`by\` (one of ${(0,generated_about_shared/* quoteList */.JN)(partner.words)} must be in it) and the comment's address as \`statement\`.`
    });
  }
};
function whatIsWrong3({ verification: verification2, series, released }, partner) {
  if ((0,model_calendar_shared/* isUnclear */.Z5)(verification2.by) || (0,model_calendar_shared/* isUnclear */.Z5)(verification2.statement)) return void 0;
  const by = verification2.by.value;
  const statement = verification2.statement.value;
  if (by === void 0 && statement === void 0) {
    return {
      at: released.value ? released : series,
      message: `\`verification\` names nobody: ${(0,generated_about_shared/* quote */.hD)(partner.name)} verifies the build in -proposed.`
    };
  }
  if (by === void 0)
    return { at: { path: verification2.path }, message: "`verification` does not say `by` whom." };
  if (![...partner.words, ...partner.accounts].some((word) => mentions(by, word))) {
    return {
      at: verification2.by,
      message: `${(0,generated_about_shared/* quote */.hD)(by)} is not the partner that the policy names, ${(0,generated_about_shared/* quote */.hD)(partner.name)}.`
    };
  }
  return statement === void 0 ? { at: verification2.by, message: `The statement of ${(0,generated_about_shared/* quote */.hD)(by)} is missing.` } : void 0;
}

// src/judge/rules/release/release-weekday.ts
var releaseWeekday = {
  id: "release-weekday",
  gate: "release",
  severity: "warning",
  demands: "The release to -updates is on a day on which the policy releases.",
  passesWithTime: true,
  appliesTo: ({ noReleaseOn }) => noReleaseOn.length > 0,
  checkOutcome(backport, report, { releaseGate: releaseGate2 }) {
    const { policy, today, targets } = backport;
    const days4 = `updates are not released on ${(0,generated_about_shared/* joinWords */.yZ)(policy.noReleaseOn.map(capital))}`;
    const isOff2 = (day2) => policy.noReleaseOn.includes((0,model_day_shared/* weekdayOf */.Up)(day2));
    for (const target2 of targets.items) {
      const { released, stage, series, releaseDay } = target2;
      const day2 = released.value;
      if (day2 && isOff2(day2)) {
        report({
          at: released,
          message: `${day2} is a ${capital((0,model_day_shared/* weekdayOf */.Up)(day2))}; ${days4}.`,
          help: "Nothing to do once it has happened; an exception needs a justification on the bug. Plan the next one for an earlier weekday.",
          target: target2
        });
      }
      if (stage !== "uploaded" || releaseDay === void 0 || !isOff2(today)) continue;
      const gate = releaseGate2(target2);
      if (!hasAged(gate, today)) continue;
      report({
        at: series,
        message: `Today, ${today}, is a ${capital((0,model_day_shared/* weekdayOf */.Up)(today))}; ${days4}.`,
        help: `Wait${gate.opens === null ? "" : ` until ${(0,model_day_shared/* bothWays */.MU)(gate.opens, today)}`}; an exception needs a justification on the bug.`,
        target: target2
      });
    }
  }
};
function hasAged({ aged }, today) {
  return aged !== void 0 && aged <= today;
}
function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

// src/judge/rules/waivers/waiver-expired.ts
var waiverExpired = {
  id: "waiver-expired",
  gate: "upload",
  severity: "error",
  demands: "A waiver is in force on the day for which it is needed.",
  checkOutcome(backport, report, { fate }) {
    for (const waiver of backport.waivers.items) {
      if (fate(waiver) !== "expired") continue;
      report({
        at: waiver.until,
        message: `This waiver for ${(0,generated_about_shared/* quote */.hD)(waiver.rule.value ?? "")} ran out on ${waiver.until.value && (0,model_day_shared/* bothWays */.MU)(waiver.until.value, backport.today)}.`,
        help: "Put right what it covered, or agree on a new end with the reviewers and write it as `until`, that day included.",
        ...concernOf(waiver, backport)
      });
    }
  }
};

// src/judge/rules/waivers/waiver-not-allowed.ts
var waiverNotAllowed = {
  id: "waiver-not-allowed",
  gate: "upload",
  severity: "error",
  demands: "Only what the policy lets be waived is waived.",
  checkOutcome(backport, report) {
    const { waivers, policy } = backport;
    for (const waiver of waivers.items) {
      const rule = waiver.rule.value;
      if (isBrokenWaiver(waiver) || rule === void 0 || isAllowed(waiver, policy)) continue;
      const meant3 = didYouMean(rule, policy.waivable);
      report({
        at: waiver.rule,
        message: `The rule ${(0,generated_about_shared/* quote */.hD)(rule)} may not be waived under the policy ${(0,generated_about_shared/* quote */.hD)(policy.name)}.${meant3}`,
        help: `${meant3 === "" ? "Remove" : "Correct the rule's name, or remove"} the waiver and put right what the rule finds. ${policy.waivable.length > 0 ? `May be waived: ${(0,generated_about_shared/* quoteList */.JN)(policy.waivable, 30)}` : "Nothing may be waived under this policy"}.`,
        ...concernOf(waiver, backport)
      });
    }
  }
};

// src/judge/rules/waivers/waiver-reason.ts
var waiverReason = {
  id: "waiver-reason",
  gate: "upload",
  severity: "error",
  demands: "A waiver says why.",
  checkOutcome(backport, report) {
    for (const waiver of backport.waivers.items) {
      if (isBrokenWaiver(waiver) || !saysTooLittle(waiver)) continue;
      const reason2 = waiver.reason.value?.trim() ?? "";
      const lack = isTooShort(reason2) ? `under ${shortestReason} characters` : "hardly a word in it";
      report({
        at: waiver.reason,
        message: reason2 === "" ? "This waiver gives no reason." : `The reason of this waiver says too little: ${(0,generated_about_shared/* quote */.hD)(reason2)} has ${lack}.`,
        help: `Say what makes the exception right, so that a reviewer can agree: in words, ${shortestReason} characters at least. Until then nothing is waived.`,
        ...concernOf(waiver, backport)
      });
    }
  }
};

// src/judge/rules/waivers/waiver-unused.ts
var waiverUnused = {
  id: "waiver-unused",
  gate: "upload",
  severity: "warning",
  demands: "A waiver covers something.",
  fixWaitsFor: seriesDoubts,
  checkOutcome(backport, report, { fate }) {
    for (const waiver of backport.waivers.items) {
      if (fate(waiver) !== "unused") continue;
      report({
        at: waiver.rule,
        message: `Nothing needs this waiver: ${(0,generated_about_shared/* quote */.hD)(waiver.rule.value ?? "")} finds nothing${waiver.series.written === void 0 ? "" : ` that concerns ${(0,generated_about_shared/* quote */.hD)(waiver.series.written)} alone`}.`,
        help: "Remove it; an exception that nobody needs hides the next one.",
        fix: { remove: waiver.path },
        ...concernOf(waiver, backport)
      });
    }
  }
};

// src/judge/rules/run/calendar-stale.ts
var staleAfter = 150;
var calendarStale = {
  id: "calendar-stale",
  gate: void 0,
  severity: "warning",
  demands: "The release calendar is recent enough for the days that are judged.",
  checkRun({ calendar, lastDay }, report) {
    const newest = calendar.series.at(-1);
    if (!newest || lastDay <= (0,model_day_shared/* addDays */.fi)(newest.release, staleAfter)) return;
    report({
      message: `The release calendar ends with ${(0,model_calendar_shared/* describeSeries */.dA)(newest)}, released ${newest.release}: ${(0,model_day_shared/* countDays */.Tm)(staleAfter)} later, on ${lastDay}, it should know the next series. Verdicts may rest on an old calendar.`,
      help: "Update sru-gate, install the package `distro-info-data`, or give a newer file with `calendar`."
    });
  }
};

// src/judge/rules/list.ts
var manifestRules = [
  manifestSchema,
  manifestSyntax,
  policyBypassed,
  policyPackage,
  unknownPolicy,
  calledMre,
  dismissiveRisk,
  duplicateSection,
  emptySection,
  legacySectionName,
  missingSection,
  placeholderText,
  policyLink,
  riskArguedAway,
  sectionOrder,
  testPlanAgeing,
  testPlanSaysNothing,
  testPlanThirdParty,
  testPlanVerifier,
  titleFormat,
  titleSeries,
  titleVersion,
  cadence,
  lateInCycle,
  settlingPeriod,
  sourceNotCurrent,
  sourceNotDevelopment,
  sourceNotReleased,
  timelineOrder,
  unknownSeries,
  duplicateTarget,
  newerSeriesSkipped,
  skipNotAllowed,
  skipUnstated,
  skipUnused,
  targetEndOfLife,
  targetNotAllowed,
  targetNotOlder,
  targetPocket,
  nothingToUpdate,
  upstreamNotTaken,
  upstreamVersionDiffers,
  versionForm,
  versionNotAboveReplaced,
  versionNotBelowSource,
  versionSeriesOrder,
  versionSuffix,
  versionSyntax,
  bugNotVerified,
  bugTestCase,
  changelogBugForm,
  changelogElsewhere,
  changelogMissing,
  changelogOrder,
  changelogPackage,
  changelogPocket,
  changelogSeries,
  changelogSruBug,
  changelogSyntax,
  changelogUndeclaredBug,
  changelogVersion,
  changelogWarned,
  maintainerNotUpdated,
  newBinaryPackage,
  packagingStale,
  packagingUndeclared,
  packagingUnmentioned,
  patchHeaders,
  patchSeries,
  repositoryUnreadable,
  upstreamDiffers,
  upstreamEdited,
  alreadyPublished,
  alreadyQueued,
  bugDuplicate,
  bugNotFound,
  bugPrivate,
  bugWrongPackage,
  buildFailed,
  descriptionDrift,
  develTaskOpen,
  develVersionOlder,
  launchpadUnreachable,
  proposedDateDiffers,
  proposedOccupied,
  proposedRemoved,
  regressionReported,
  releasedDateDiffers,
  replacedVersionNotPublished,
  seriesTaskMissing,
  seriesTaskStatus,
  skipTaskStatus,
  skipVersionNotPublished,
  sourceVersionNotPublished,
  statementAuthor,
  statementNotFound,
  statementTooEarly,
  statementWithoutVersion,
  titleDrift,
  uploadNotFound,
  verificationTag,
  versionReused,
  ageingMinimum,
  ageing,
  languishing,
  newerSeriesUnreleased,
  notVerified,
  partnerVerification,
  releaseWeekday,
  waiverExpired,
  waiverNotAllowed,
  waiverReason,
  waiverUnused
];
var runRules = [
  calendarStale
];

// src/run/read-manifest.ts


// src/manifest/reader.ts
function readerOf(isBroken, calendar) {
  const read2 = (path21, text3, parse2) => {
    if (text3 === void 0) return (0,model_calendar_shared/* without */.FF)(path21, isBroken(path21) ? "broken" : "absent");
    const value = parse2(text3);
    return value === void 0 ? (0,model_calendar_shared/* without */.FF)(path21, "broken", text3) : (0,model_calendar_shared/* written */.Mp)(path21, value, text3);
  };
  const list2 = (path21, items2, readItem) => {
    const usable = (items2 ?? []).flatMap(
      (item, index) => item === void 0 ? [] : [readItem(item, [...path21, index])]
    );
    const isWhole = items2 !== void 0 && usable.length === items2.length;
    const state = isBroken(path21) || items2 && !isWhole ? "broken" : isWhole ? "written" : "absent";
    return { path: path21, state, items: usable };
  };
  return {
    list: list2,
    text: (path21, text3) => read2(path21, text3, (each) => each),
    series: (path21, name2) => read2(path21, name2, (each) => calendar.byName.get(each)),
    version: (path21, text3) => read2(path21, text3, versionIn4),
    day: (path21, text3) => read2(path21, text3, model_day_shared/* parseDay */.Iq),
    yes: (path21, text3) => read2(path21, text3, () => true)
  };
}
function versionIn4(text3) {
  const parsed = (0,zod_v4_core_api_shared/* parseVersion */.ot)(text3);
  return "wrong" in parsed ? void 0 : parsed;
}

// src/manifest/facts.ts
function manifestFacts({ manifest = {}, isBroken }, calendar, today) {
  const read2 = readerOf(isBroken, calendar);
  const common2 = readVerification(manifest.verification, ["verification"], read2);
  const changes2 = manifest["packaging-changes"];
  return {
    package: read2.text(["package"], manifest.package),
    policyName: read2.text(["policy"], manifest.policy),
    source: readSource(manifest.source, read2),
    targets: read2.list(
      ["targets"],
      manifest.targets,
      (target2, path21) => withDays(readTarget(target2, path21, common2, read2), today)
    ),
    skips: read2.list(["skips"], manifest.skips, (skip, path21) => readSkip(skip, path21, read2)),
    sru: readSru(manifest.sru, read2),
    bugs: read2.list(["bugs"], manifest.bugs, (bug2, path21) => readBug(bug2, path21, read2)),
    packagingChanges: {
      "from-source": readChanges(changes2?.["from-source"], "from-source", read2),
      "from-previous": readChanges(changes2?.["from-previous"], "from-previous", read2)
    },
    waivers: read2.list(["waivers"], manifest.waivers, (waiver, path21) => readWaiver(waiver, path21, read2))
  };
}
function withDays(target2, today) {
  const [uploaded, accepted, verified, released] = model_cannot_run_shared/* dateKeys */.xU.map((key) => target2[key].value);
  const isBroken = model_cannot_run_shared/* dateKeys */.xU.some((key) => target2[key].state === "broken");
  const happened = [accepted, verified, released].filter((each) => each !== void 0);
  const upload = uploaded ?? (happened.length > 0 ? happened.reduce(model_day_shared/* earlier */.X) : void 0);
  const stage = released ? "released" : upload ? "uploaded" : "planned";
  const releaseDay = target2.released.state === "broken" ? void 0 : (0,model_day_shared/* earlier */.X)(released ?? today, today);
  return {
    ...target2,
    stage,
    uploadDay: uploaded || !isBroken ? (0,model_day_shared/* earlier */.X)(upload ?? today, today) : void 0,
    releaseDay
  };
}
function readSource(source, read2) {
  return {
    series: read2.series(["source", "series"], source?.series),
    version: read2.version(["source", "version"], source?.version),
    upstream: read2.text(["source", "upstream"], source?.upstream),
    ref: read2.text(["source", "ref"], source?.ref)
  };
}
function readTarget(target2, path21, common2, read2) {
  const own = readVerification(target2.verification, [...path21, "verification"], read2);
  const hasOwn = target2.verification !== void 0 || own.by.state === "broken";
  return {
    path: path21,
    series: read2.series([...path21, "series"], target2.series),
    version: read2.version([...path21, "version"], target2.version),
    replaces: read2.version([...path21, "replaces"], target2.replaces),
    upstream: read2.text([...path21, "upstream"], target2.upstream),
    pocket: read2.text([...path21, "pocket"], target2.pocket),
    changelog: read2.text([...path21, "changelog"], target2.changelog),
    ref: read2.text([...path21, "ref"], target2.ref),
    uploaded: read2.day([...path21, "uploaded"], target2.uploaded),
    accepted: read2.day([...path21, "accepted"], target2.accepted),
    verified: read2.day([...path21, "verified"], target2.verified),
    released: read2.day([...path21, "released"], target2.released),
    verification: hasOwn ? own : common2
  };
}
function readVerification(verification2, path21, read2) {
  return {
    path: path21,
    by: read2.text([...path21, "by"], verification2?.by),
    statement: read2.text([...path21, "statement"], verification2?.statement)
  };
}
function readSkip(skip, path21, read2) {
  return {
    path: path21,
    series: read2.series([...path21, "series"], skip.series),
    carries: read2.version([...path21, "carries"], skip.carries),
    removed: read2.yes([...path21, "removed"], skip.removed),
    reason: read2.text([...path21, "reason"], skip.reason)
  };
}
function readSru(sru, read2) {
  return {
    bug: read2.text(["sru", "bug"], sru?.bug),
    title: read2.text(["sru", "title"], sru?.title),
    description: read2.text(["sru", "description"], sru?.description),
    descriptionFile: read2.text(["sru", "description-file"], sru?.["description-file"])
  };
}
function readBug(bug2, path21, read2) {
  return {
    path: path21,
    id: read2.text([...path21, "id"], bug2.id),
    testCase: read2.text([...path21, "test-case"], bug2["test-case"]),
    unverified: read2.text([...path21, "unverified"], bug2.unverified),
    verified: read2.list([...path21, "verified"], bug2.verified, (name2, at) => read2.series(at, name2))
  };
}
function readChanges(changes2, key, read2) {
  return read2.list(["packaging-changes", key], changes2, (change2, path21) => ({
    path: path21,
    file: read2.text([...path21, "path"], change2.path),
    reason: read2.text([...path21, "reason"], change2.reason)
  }));
}
function readWaiver(waiver, path21, read2) {
  return {
    path: path21,
    rule: read2.text([...path21, "rule"], waiver.rule),
    series: read2.series([...path21, "series"], waiver.series),
    reason: read2.text([...path21, "reason"], waiver.reason),
    until: read2.day([...path21, "until"], waiver.until)
  };
}

// src/manifest/known.ts
function knownOf({ series, version: version2, pocket, ...own }, { archive }, bug2, today) {
  const publications = series === void 0 ? void 0 : archive.get(series)?.publications;
  if (series === void 0 || !publications || version2 === void 0) return {};
  const past2 = (day2) => day2 && day2 <= today ? day2 : void 0;
  const accepted = past2((0,zod_v4_core_api_shared/* publishedIn */.IY)(publications, version2, "proposed"));
  const isForUpdates2 = pocket === void 0 || pocket === "updates";
  const released = isForUpdates2 ? past2((0,zod_v4_core_api_shared/* publishedIn */.IY)(publications, version2, "updates")) : void 0;
  const until = own.released ?? released ?? today;
  return {
    replaces: (0,zod_v4_core_api_shared/* replacedBy */._0)(publications, version2, (0,model_day_shared/* parseDay */.Iq)(until) ?? today),
    accepted,
    released,
    verified: bug2 && verifiedOn(bug2, series, own.accepted ?? accepted, until)
  };
}
function verifiedOn(bug2, series, accepted, until) {
  if (!isDone(bug2, series) || accepted === void 0) return void 0;
  const days4 = bug2.tagDays?.get(doneTag(series)) ?? [];
  return days4.findLast((day2) => day2 >= accepted && day2 <= until);
}
function doneTag(series) {
  return `verification-done-${series}`;
}
function wasDoneBy(bug2, series, day2) {
  const days4 = bug2.tagDays?.get(doneTag(series)) ?? [];
  return isDone(bug2, series) && (days4.length === 0 || days4.some((each) => each <= day2));
}
function isDone({ tags }, series) {
  return tags.includes(doneTag(series));
}

// src/manifest/fill.ts
var filledKeys = ["replaces", "accepted", "verified", "released"];
function withLaunchpad(facts2, launchpad, today) {
  const bug2 = bugOf(facts2.sru.bug.value, launchpad);
  return {
    ...facts2,
    sru: bug2 ? filledSru(facts2.sru, bug2) : facts2.sru,
    targets: {
      ...facts2.targets,
      items: facts2.targets.items.map((target2) => filledTarget(target2, launchpad, bug2, today))
    },
    bugs: {
      ...facts2.bugs,
      items: facts2.bugs.items.map((other) => filledOther(other, facts2, launchpad, today))
    }
  };
}
function filledSru(sru, bug2) {
  const number = Number(bug2.number);
  const from = (what) => ({
    path: sru.bug.path,
    words: `It is the ${what} of bug ${number} on Launchpad (https://bugs.launchpad.net/bugs/${number}): edit it there.`
  });
  const isDescribed = sru.description.state !== "absent" || sru.descriptionFile.state !== "absent";
  return {
    ...sru,
    title: sru.title.state === "absent" ? (0,model_calendar_shared/* filled */.Bq)(sru.title, bug2.title, from("title")) : sru.title,
    description: isDescribed ? sru.description : (0,model_calendar_shared/* filled */.Bq)(sru.description, bug2.description, from("description"))
  };
}
function shownAt(path21, key) {
  return {
    path: path21,
    words: `The manifest leaves \`${key}\` out, and this is what Launchpad shows; what the manifest says wins.`
  };
}
function filledTarget(target2, launchpad, bug2, today) {
  const known = knownOf(
    {
      series: target2.series.written,
      version: target2.version.written,
      pocket: target2.pocket.value,
      accepted: target2.accepted.value,
      released: target2.released.value
    },
    launchpad,
    bug2,
    today
  );
  const missed = missedOf(target2, launchpad, bug2);
  const fill = (key, field, value) => {
    if (field.state !== "absent") return field;
    if (value !== void 0) return (0,model_calendar_shared/* filled */.Bq)(field, value, shownAt(target2.version.path, key));
    return missed.includes(key) ? (0,model_calendar_shared/* without */.FF)(field.path, "unanswered") : field;
  };
  const replaced = known.replaces === void 0 ? void 0 : (0,zod_v4_core_api_shared/* parseVersion */.ot)(known.replaces);
  return withDays(
    {
      ...target2,
      replaces: fill("replaces", target2.replaces, replaced && "wrong" in replaced ? void 0 : replaced),
      accepted: fill("accepted", target2.accepted, known.accepted),
      verified: fill("verified", target2.verified, known.verified),
      released: fill("released", target2.released, known.released)
    },
    today
  );
}
function filledOther(other, { targets }, launchpad, today) {
  const { verified, id } = other;
  const isWritten = verified.state === "written";
  if (verified.state !== "absent" && !isWritten) return other;
  const found = bugOf(id.value, launchpad);
  if (!found) return isWritten ? other : { ...other, verified: { ...verified, state: "unanswered" } };
  const from = shownAt(id.path, "verified");
  const known = new Set(verified.items.map(({ value }) => value));
  const more = targets.items.flatMap(({ series: { value: series } }) => {
    if (!series || known.has(series) || !wasDoneBy(found, series.name, today)) return [];
    const index = known.add(series).size - 1;
    return [(0,model_calendar_shared/* filled */.Bq)({ path: [...verified.path, index] }, series, from)];
  });
  if (more.length === 0) return other;
  const items2 = [...verified.items, ...more];
  return {
    ...other,
    verified: isWritten ? { ...verified, items: items2 } : { ...verified, state: "filled", items: items2, from }
  };
}
function missedOf({ series: { written: series }, version: version2 }, { archive }, bug2) {
  if (series === void 0 || version2.written === void 0 || !archive.has(series)) return filledKeys;
  return !bug2 || isDone(bug2, series) && !bug2.tagDays ? ["verified"] : [];
}
function bugOf(number, { bugs }) {
  const answer = number === void 0 ? void 0 : bugs.get(number);
  return answer?.kind === "found" ? answer.bug : void 0;
}

// src/manifest/source-needs.ts
function* sourceNeeds({ source, targets }, policy) {
  const { series, version: version2, upstream, ref } = source;
  const all = [series, version2, upstream, ref];
  if (policy.source === "any" || all.every(({ state }) => state === "broken")) return;
  if (policy.source === "upstream") {
    if (upstream.state !== "absent" || haveOwnUpstream(targets)) return;
    if (series.written === void 0 && version2.state === "absent") {
      yield {
        message: "Nothing says which upstream version is backported.",
        help: "Add `source.upstream` (such as `14.15`), `source.series` with `source.version`, or `upstream` to every target.",
        path: ["source"]
      };
      return;
    }
  }
  if (all.every(({ state }) => state === "absent")) {
    yield {
      message: "The key `source` is missing.",
      help: "Add it: the `series` backported from and the `version` published there.",
      path: ["source"]
    };
    return;
  }
  yield* missing2(series, "Add it: the release backported from, such as `resolute`.");
  yield* missing2(version2, "Add it: the version published there.");
}
function* missing2({ state, path: path21 }, help) {
  if (state === "absent") yield { message: `The key \`${path21.join(".")}\` is missing.`, help, path: path21 };
}
function haveOwnUpstream({ state, items: items2 }) {
  return (items2.length > 0 || state === "broken") && items2.every(({ upstream }) => upstream.state !== "absent");
}
function* upstreamNeeds({ source, targets }, policy) {
  const versionOf = ({ version: version2 }) => version2.written;
  yield* upstreamNeed(source.upstream, targets.items.map(versionOf), policy);
  for (const target2 of targets.items) yield* upstreamNeed(target2.upstream, [versionOf(target2)], policy);
}
function* upstreamNeed({ written: text3, path: path21 }, versions, policy) {
  if (text3 === void 0) return;
  if (policy.source !== "upstream") {
    const isAny = policy.source === "any";
    yield {
      message: `The key \`upstream\` says nothing here: the policy ${(0,generated_about_shared/* quote */.hD)(policy.name)} ${isAny ? "backports no upstream version" : "takes the version from a series"}.`,
      help: isAny ? "Remove it; or name the policy that is for new upstream versions of this package." : "Remove it: the upstream version is that of `source.version`.",
      path: path21
    };
    return;
  }
  const revision = revisionIn(text3, versions);
  if (revision === void 0) return;
  yield {
    message: `The upstream version ${(0,generated_about_shared/* quote */.hD)(text3)} ends in a revision, ${(0,generated_about_shared/* quote */.hD)(revision)}.`,
    help: `Write what stands before it: ${(0,generated_about_shared/* quote */.hD)(text3.slice(0, -revision.length))}.`,
    path: path21,
    atValue: true
  };
}
function revisionIn(text3, versions) {
  const at = text3.lastIndexOf("-");
  if (at < 0) return void 0;
  const upstreams = versions.flatMap((each) => {
    const version2 = (0,zod_v4_core_api_shared/* parseVersion */.ot)(each ?? "");
    return "wrong" in version2 ? [] : [version2.upstream];
  });
  if (upstreams.includes(text3)) return void 0;
  const isUbuntu = /-\d[\d.]*(?:ubuntu|build)[\w.~+]*$/.test(text3.slice(at));
  return isUbuntu || upstreams.includes(text3.slice(0, at)) ? text3.slice(at) : void 0;
}

// src/manifest/needs.ts
function needs(facts2, policy, hasLaunchpad = false) {
  return [
    ...bugNeeds(facts2, policy, hasLaunchpad),
    ...otherBugNeeds(facts2),
    ...skipNeeds(facts2),
    ...policy ? [...sourceNeeds(facts2, policy), ...upstreamNeeds(facts2, policy)] : []
  ];
}
function withNeeds(facts2, needed) {
  if (needed.length === 0) return facts2;
  const named3 = new Set(needed.map(({ path: path21 }) => JSON.stringify(path21)));
  const isSourceMissing = named3.has('["source"]');
  const held = (field) => {
    const isMissing = isSourceMissing && field.path[0] === "source" && field.state === "absent";
    const isBroken = isMissing || named3.has(JSON.stringify(field.path));
    return isBroken ? (0,model_calendar_shared/* without */.FF)(field.path, "broken", field.written) : field;
  };
  const { source, targets, sru } = facts2;
  return {
    ...facts2,
    source: {
      ...source,
      series: held(source.series),
      version: held(source.version),
      upstream: held(source.upstream)
    },
    targets: {
      ...targets,
      items: targets.items.map((target2) => ({ ...target2, upstream: held(target2.upstream) }))
    },
    sru: { ...sru, title: held(sru.title) }
  };
}
function* bugNeeds({ sru }, policy, hasLaunchpad) {
  const { bug: bug2, title, description, descriptionFile } = sru;
  if (bug2.state === "absent") {
    if (policy?.needsBug === false) return;
    yield {
      message: "The key `sru` is missing.",
      help: "Add it: a mapping with `bug`, `title` and `description`.",
      path: ["sru"]
    };
    return;
  }
  const all = [bug2, title, description, descriptionFile];
  if (all.every(({ state }) => state === "broken")) return;
  if (title.state === "absent" && !hasLaunchpad) {
    yield {
      message: "The key `sru.title` is missing.",
      help: "Add it: the bug's title.",
      path: title.path
    };
  }
  const given = [description, descriptionFile].filter(({ state }) => state !== "absent");
  if (given.length === 2) {
    yield {
      message: "Both `sru.description` and `sru.description-file` are there; one is expected.",
      help: "Keep one of the two.",
      path: descriptionFile.path
    };
  } else if (given.length === 0 && !hasLaunchpad) {
    yield {
      message: "The key `sru.description` is missing.",
      help: "Add it: the bug's description as a block (`description: |`), or `description-file` with the path of a file that holds it.",
      path: description.path
    };
  }
}
function* otherBugNeeds({ sru, bugs }) {
  for (const { id, path: path21 } of bugs.items) {
    if (id.value === void 0 || Number(id.value) !== Number(sru.bug.value)) continue;
    yield {
      message: `\`bugs[${path21[1]}]\` is the SRU bug itself.`,
      help: "`bugs` lists the other bugs that the changelog closes: remove this entry, or correct `sru.bug`.",
      path: id.path
    };
  }
}
function* skipNeeds({ skips }) {
  for (const { carries, removed: removed2, reason: reason2, path: path21 } of skips.items) {
    if ([carries, removed2, reason2].some(({ state }) => state !== "absent")) continue;
    yield {
      message: `\`skips[${path21[1]}]\` does not say why the series is left out.`,
      help: "Add `carries` with the version that the series has already, `removed: true` where the archive no longer has the package there, or `reason`.",
      path: path21
    };
  }
}

// src/text/is-mapping.ts
function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/text/schema-problems.ts
function checkSchema(schema4, data, expected2) {
  const result = schema4.safeParse(data, { jitless: true });
  if (result.success) return { kept: data, problems: [], broken: [] };
  const known = knownKeys(schema4, []);
  const homes = homesIn(schema4, known);
  if (isMapping(data) && !Object.keys(data).some((key) => known.includes(key))) {
    return { kept: void 0, problems: [somethingElse(known, expected2)], broken: [[]] };
  }
  const unknown2 = result.error.issues.flatMap((issue2) => {
    if (issue2.code !== "unrecognized_keys") return [];
    const path21 = pathOf(issue2);
    return issue2.keys.map(
      (key) => unknownKey([...path21, key], knownKeys(schema4, path21), {
        ...expected2,
        homes,
        isText: typeof valueAt(data, [...path21, key]) === "string"
      })
    );
  });
  const meantInstead = unknown2.flatMap(
    ({ meant: meant3 }) => meant3 && valueAt(data, meant3) === void 0 ? [meant3] : []
  );
  const meantPaths = new Set(meantInstead.map((path21) => JSON.stringify(path21)));
  const wrong = result.error.issues.flatMap((issue2) => {
    if (issue2.code === "unrecognized_keys") return [];
    const path21 = pathOf(issue2);
    const value = valueAt(data, path21);
    if (value === void 0) {
      if (meantPaths.has(JSON.stringify(path21))) return [];
      return [
        {
          message: `The key ${action_name(path21)} is missing.`,
          help: `Add it: ${issue2.message}.`,
          path: path21,
          atKey: true
        }
      ];
    }
    const subject = path21.length === 0 ? "The file" : `The value of ${action_name(path21)}`;
    const message = `${subject} is ${shown2(value)}; expected ${issue2.message}.`;
    const { help = `Write ${issue2.message}.`, text: text3, span } = expected2.slip?.(path21, value) ?? {};
    return [{ message, help, path: path21, atKey: false, text: text3, span }];
  });
  const problems = [...unknown2, ...wrong];
  const kept2 = structuredClone(data);
  for (const { path: path21 } of problems) remove(kept2, path21);
  const broken = [...problems.map(({ path: path21 }) => path21), ...meantInstead];
  return { kept: isMapping(kept2) ? kept2 : void 0, problems, broken };
}
function pathOf({ path: path21 }) {
  return path21.filter((part) => typeof part !== "symbol");
}
function somethingElse(known, { what, docs }) {
  return {
    message: `This is not ${what}: it has none of its keys.`,
    help: `Its keys are ${(0,generated_about_shared/* quoteList */.JN)(known, 8)}; ${docs} explains each. A file that is something else needs another name or place.`,
    path: [],
    atKey: true
  };
}
function unknownKey(path21, known, { docs, homes, isText: isText2 }) {
  const key = String(path21.at(-1));
  const shownKey = (0,generated_about_shared/* oneLine */.TN)(key);
  const meant3 = known.includes(shownKey.replaceAll(" ", "")) ? shownKey.replaceAll(" ", "") : void 0;
  const homeHere = meant3 === void 0 && !known.includes(key.toLowerCase()) ? homes.get(key) : void 0;
  const home = homeHere && (isText2 || homeHere.path?.length === 1) ? homeHere : void 0;
  const near = meant3 ?? (home === void 0 ? nearest(key, known) : void 0);
  const help = () => {
    if (meant3 !== void 0)
      return `It has a character in it that nobody sees or that is no plain space. Type \`${meant3}\` anew.`;
    if (/^[\u00a0\u2000-\u200b\u202f\u3000\ufeff]/.test(key))
      return `It begins with a no-break space or another that is none to YAML, and so it is no part of what stands above. Indent ${(0,generated_about_shared/* quote */.hD)(shownKey)} with plain spaces.`;
    if (home !== void 0) return home.help;
    if (near !== void 0) return `Did you mean \`${near}\`?`;
    const isLine = new RegExp("\\s|^\\p{Lu}", "u").test(key);
    const rest = `known here are ${(0,generated_about_shared/* quoteList */.JN)(known, 20)}. ${docs} explains each.`;
    return isLine ? `A line of a text, such as a description, is indented deeper than the text's key, with plain spaces. As a key remove it; ${rest}` : `Remove it; ${rest}`;
  };
  return {
    message: `The key ${action_name(path21)} is unknown${home === void 0 ? "" : " here"}.`,
    help: help(),
    path: path21,
    atKey: true,
    meant: home ? home.path : near === void 0 ? void 0 : [...path21.slice(0, -1), near]
  };
}
function homesIn(schema4, top) {
  const paths = /* @__PURE__ */ new Map();
  const add = (path21) => {
    for (const key of knownKeys(schema4, path21)) paths.set(key, [...paths.get(key) ?? [], [...path21, key]]);
  };
  for (const each of top) add([each]);
  for (const each of top) add([each, 0]);
  const homes = new Map(
    [...paths].map(([key, all]) => [
      key,
      {
        help: `It is a key of ${(0,generated_about_shared/* quoteList */.JN)(all.map(([first]) => String(first)))}: write it there, indented as far as the other keys.`,
        path: all.length === 1 && all[0]?.length === 2 ? all[0] : void 0
      }
    ])
  );
  for (const key of top) {
    const help = `${(0,generated_about_shared/* quote */.hD)(key)} is a key of the file itself: write it at the beginning of its line, without indentation.`;
    homes.set(key, { help, path: [key] });
  }
  return homes;
}
function action_name(path21) {
  return path21.length === 0 ? "the file" : (0,generated_about_shared/* quote */.hD)((0,generated_rules_shared/* writtenPath */.dR)(path21));
}
function shown2(value) {
  if (typeof value === "string") return value === "" ? "empty" : (0,generated_about_shared/* quote */.hD)(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  return "a mapping";
}
function valueAt(data, path21) {
  let value = data;
  for (const part of path21) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return void 0;
    value = value[part];
  }
  return value;
}
function remove(data, path21) {
  const parent = valueAt(data, path21.slice(0, -1));
  const last = path21.at(-1);
  if (typeof parent !== "object" || parent === null || last === void 0) return;
  if (Array.isArray(parent) && typeof last === "number") parent[last] = void 0;
  else delete parent[last];
}
function knownKeys(schema4, path21) {
  let at = schema4;
  for (const part of [...path21, void 0]) {
    let definition = definitionOf(at);
    while (definition.innerType) definition = definitionOf(definition.innerType);
    if (part === void 0) return Object.keys(definition.shape ?? {});
    at = typeof part === "number" ? definition.element : definition.shape?.[part] ?? definition.valueType;
  }
  return [];
}
function definitionOf(schema4) {
  return schema4?._zod?.def ?? {};
}

// src/text/yaml-comment.ts
function commentBehind({ text: text3, locate }, path21) {
  const { start, end } = locate(path21);
  const newline = text3.indexOf("\n", end);
  const rest = text3.slice(end, Math.min(newline < 0 ? text3.length : newline, end + 500));
  const behind = /^:?[ \t]*(?=#)/.exec(rest)?.[0];
  if (behind === void 0)
    return isDash(text3, start) ? { text: text3.slice(start).split("\n", 1)[0]?.trim() ?? "", span: { start, end } } : void 0;
  const comment2 = rest.slice(behind.length).trimEnd();
  const at = end + behind.length;
  return { text: comment2, span: { start: behind.startsWith(":") ? at : start, end: at + comment2.length } };
}
function isDash(text3, start) {
  return text3.charAt(start) === "#";
}

// src/text/scalar-offsets.ts
function sourceOffsets(source, start, end, value) {
  const offsets = new Uint32Array(value.length);
  const found = places(source, start, end);
  let behind = start;
  for (let index = 0; index < value.length; index++) {
    if (isSpace(value, index)) {
      offsets[index] = behind;
      continue;
    }
    const { value: place2 } = found.next();
    if (place2) behind = place2.end;
    offsets[index] = place2 ? place2.start : behind;
  }
  return offsets;
}
function* places(source, start, end) {
  const style = source[start];
  if (style === "|" || style === ">") yield* plain3(source, lineAfter(source, start), end);
  else if (style === "'") yield* singleQuoted(source, start + 1, end - 1);
  else if (style === '"') yield* doubleQuoted(source, start + 1, end - 1);
  else yield* plain3(source, start, end);
}
function* plain3(source, start, end) {
  for (let i = start; i < end; i++) if (!isSpace(source, i)) yield { start: i, end: i + 1 };
}
function* singleQuoted(source, start, end) {
  for (let i = start; i < end; i++) {
    if (isSpace(source, i)) continue;
    const length = source[i] === "'" ? 2 : 1;
    yield { start: i, end: i + length };
    i += length - 1;
  }
}
var escapeDigits = { x: 2, u: 4, U: 8 };
function* doubleQuoted(source, start, end) {
  for (let i = start; i < end; i++) {
    if (isSpace(source, i)) continue;
    if (source[i] !== "\\") {
      yield { start: i, end: i + 1 };
      continue;
    }
    const letter = source[i + 1] ?? "";
    const digits = escapeDigits[letter] ?? 0;
    const behind = i + 2 + digits;
    const units = digits > 0 ? unitsOfCode(source.slice(i + 2, behind)) : unitsOfLetter(letter);
    for (let unit = 0; unit < units; unit++) yield { start: i, end: behind };
    i = behind - 1;
  }
}
function unitsOfLetter(letter) {
  return /[ntr \t\n\r]/.test(letter) ? 0 : 1;
}
function unitsOfCode(hex) {
  const decoded = String.fromCodePoint(codePoint(hex));
  return isSpace(decoded, 0) ? 0 : decoded.length;
}
function codePoint(hex) {
  const value = Number.parseInt(hex, 16);
  return value >= 0 && value <= 1114111 ? value : 65533;
}
function lineAfter(source, at) {
  const end = source.indexOf("\n", at);
  return end < 0 ? source.length : end + 1;
}
function isSpace(text3, at) {
  const code2 = text3.charCodeAt(at);
  return code2 === 32 || code2 === 10 || code2 === 13 || code2 === 9;
}

// node_modules/yaml/browser/dist/nodes/identity.js
var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
var isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
var isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
var isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case MAP:
      case SEQ:
        return true;
    }
  return false;
}
function isNode(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case ALIAS:
      case MAP:
      case SCALAR:
      case SEQ:
        return true;
    }
  return false;
}
var hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

// node_modules/yaml/browser/dist/visit.js
var BREAK = /* @__PURE__ */ Symbol("break visit");
var SKIP = /* @__PURE__ */ Symbol("skip children");
var REMOVE = /* @__PURE__ */ Symbol("remove node");
function visit(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    visit_(null, node, visitor_, Object.freeze([]));
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path21) {
  const ctrl = callVisitor(key, node, visitor, path21);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path21, ctrl);
    return visit_(key, ctrl, visitor, path21);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path21 = Object.freeze(path21.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = visit_(i, node.items[i], visitor, path21);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path21 = Object.freeze(path21.concat(node));
      const ck = visit_("key", node.key, visitor, path21);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = visit_("value", node.value, visitor, path21);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
async function visitAsync(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK;
visitAsync.SKIP = SKIP;
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path21) {
  const ctrl = await callVisitor(key, node, visitor, path21);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path21, ctrl);
    return visitAsync_(key, ctrl, visitor, path21);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path21 = Object.freeze(path21.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = await visitAsync_(i, node.items[i], visitor, path21);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path21 = Object.freeze(path21.concat(node));
      const ck = await visitAsync_("key", node.key, visitor, path21);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = await visitAsync_("value", node.value, visitor, path21);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
function initVisitor(visitor) {
  if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
    return Object.assign({
      Alias: visitor.Node,
      Map: visitor.Node,
      Scalar: visitor.Node,
      Seq: visitor.Node
    }, visitor.Value && {
      Map: visitor.Value,
      Scalar: visitor.Value,
      Seq: visitor.Value
    }, visitor.Collection && {
      Map: visitor.Collection,
      Seq: visitor.Collection
    }, visitor);
  }
  return visitor;
}
function callVisitor(key, node, visitor, path21) {
  if (typeof visitor === "function")
    return visitor(key, node, path21);
  if (isMap(node))
    return visitor.Map?.(key, node, path21);
  if (isSeq(node))
    return visitor.Seq?.(key, node, path21);
  if (isPair(node))
    return visitor.Pair?.(key, node, path21);
  if (isScalar(node))
    return visitor.Scalar?.(key, node, path21);
  if (isAlias(node))
    return visitor.Alias?.(key, node, path21);
  return void 0;
}
function replaceNode(key, path21, node) {
  const parent = path21[path21.length - 1];
  if (isCollection(parent)) {
    parent.items[key] = node;
  } else if (isPair(parent)) {
    if (key === "key")
      parent.key = node;
    else
      parent.value = node;
  } else if (isDocument(parent)) {
    parent.contents = node;
  } else {
    const pt = isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
  }
}

// node_modules/yaml/browser/dist/doc/directives.js
var escapeChars = {
  "!": "%21",
  ",": "%2C",
  "[": "%5B",
  "]": "%5D",
  "{": "%7B",
  "}": "%7D"
};
var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class _Directives {
  constructor(yaml, tags) {
    this.docStart = null;
    this.docEnd = false;
    this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
    this.tags = Object.assign({}, _Directives.defaultTags, tags);
  }
  clone() {
    const copy = new _Directives(this.yaml, this.tags);
    copy.docStart = this.docStart;
    return copy;
  }
  /**
   * During parsing, get a Directives instance for the current document and
   * update the stream state according to the current version's spec.
   */
  atDocument() {
    const res = new _Directives(this.yaml, this.tags);
    switch (this.yaml.version) {
      case "1.1":
        this.atNextDocument = true;
        break;
      case "1.2":
        this.atNextDocument = false;
        this.yaml = {
          explicit: _Directives.defaultYaml.explicit,
          version: "1.2"
        };
        this.tags = Object.assign({}, _Directives.defaultTags);
        break;
    }
    return res;
  }
  /**
   * @param onError - May be called even if the action was successful
   * @returns `true` on success
   */
  add(line, onError) {
    if (this.atNextDocument) {
      this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
      this.tags = Object.assign({}, _Directives.defaultTags);
      this.atNextDocument = false;
    }
    const parts = line.trim().split(/[ \t]+/);
    const name2 = parts.shift();
    switch (name2) {
      case "%TAG": {
        if (parts.length !== 2) {
          onError(0, "%TAG directive should contain exactly two parts");
          if (parts.length < 2)
            return false;
        }
        const [handle, prefix] = parts;
        this.tags[handle] = prefix;
        return true;
      }
      case "%YAML": {
        this.yaml.explicit = true;
        if (parts.length !== 1) {
          onError(0, "%YAML directive should contain exactly one part");
          return false;
        }
        const [version2] = parts;
        if (version2 === "1.1" || version2 === "1.2") {
          this.yaml.version = version2;
          return true;
        } else {
          const isValid = /^\d+\.\d+$/.test(version2);
          onError(6, `Unsupported YAML version ${version2}`, isValid);
          return false;
        }
      }
      default:
        onError(0, `Unknown directive ${name2}`, true);
        return false;
    }
  }
  /**
   * Resolves a tag, matching handles to those defined in %TAG directives.
   *
   * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
   *   `'!local'` tag, or `null` if unresolvable.
   */
  tagName(source, onError) {
    if (source === "!")
      return "!";
    if (source[0] !== "!") {
      onError(`Not a valid tag: ${source}`);
      return null;
    }
    if (source[1] === "<") {
      const verbatim = source.slice(2, -1);
      if (verbatim === "!" || verbatim === "!!") {
        onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
        return null;
      }
      if (source[source.length - 1] !== ">")
        onError("Verbatim tags must end with a >");
      return verbatim;
    }
    const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
    if (!suffix)
      onError(`The ${source} tag has no suffix`);
    const prefix = this.tags[handle];
    if (prefix) {
      try {
        return prefix + decodeURIComponent(suffix);
      } catch (error2) {
        onError(String(error2));
        return null;
      }
    }
    if (handle === "!")
      return source;
    onError(`Could not resolve tag: ${source}`);
    return null;
  }
  /**
   * Given a fully resolved tag, returns its printable string form,
   * taking into account current tag prefixes and defaults.
   */
  tagString(tag2) {
    for (const [handle, prefix] of Object.entries(this.tags)) {
      if (tag2.startsWith(prefix))
        return handle + escapeTagName(tag2.substring(prefix.length));
    }
    return tag2[0] === "!" ? tag2 : `!<${tag2}>`;
  }
  toString(doc) {
    const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
    const tagEntries = Object.entries(this.tags);
    let tagNames;
    if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
      const tags = {};
      visit(doc.contents, (_key, node) => {
        if (isNode(node) && node.tag)
          tags[node.tag] = true;
      });
      tagNames = Object.keys(tags);
    } else
      tagNames = [];
    for (const [handle, prefix] of tagEntries) {
      if (handle === "!!" && prefix === "tag:yaml.org,2002:")
        continue;
      if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
        lines.push(`%TAG ${handle} ${prefix}`);
    }
    return lines.join("\n");
  }
};
Directives.defaultYaml = { explicit: false, version: "1.2" };
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };

// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
  if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    const sa = JSON.stringify(anchor);
    const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
    throw new Error(msg);
  }
  return true;
}
function anchorNames(root) {
  const anchors = /* @__PURE__ */ new Set();
  visit(root, {
    Value(_key, node) {
      if (node.anchor)
        anchors.add(node.anchor);
    }
  });
  return anchors;
}
function findNewAnchor(prefix, exclude) {
  for (let i = 1; true; ++i) {
    const name2 = `${prefix}${i}`;
    if (!exclude.has(name2))
      return name2;
  }
}
function createNodeAnchors(doc, prefix) {
  const aliasObjects = [];
  const sourceObjects = /* @__PURE__ */ new Map();
  let prevAnchors = null;
  return {
    onAnchor: (source) => {
      aliasObjects.push(source);
      prevAnchors ?? (prevAnchors = anchorNames(doc));
      const anchor = findNewAnchor(prefix, prevAnchors);
      prevAnchors.add(anchor);
      return anchor;
    },
    /**
     * With circular references, the source node is only resolved after all
     * of its child nodes are. This is why anchors are set only after all of
     * the nodes have been created.
     */
    setAnchors: () => {
      for (const source of aliasObjects) {
        const ref = sourceObjects.get(source);
        if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) {
          ref.node.anchor = ref.anchor;
        } else {
          const error2 = new Error("Failed to resolve repeated object (this should not happen)");
          error2.source = source;
          throw error2;
        }
      }
    },
    sourceObjects
  };
}

// node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver, obj, key, val) {
  if (val && typeof val === "object") {
    if (Array.isArray(val)) {
      for (let i = 0, len = val.length; i < len; ++i) {
        const v0 = val[i];
        const v1 = applyReviver(reviver, val, String(i), v0);
        if (v1 === void 0)
          delete val[i];
        else if (v1 !== v0)
          val[i] = v1;
      }
    } else if (val instanceof Map) {
      for (const k of Array.from(val.keys())) {
        const v0 = val.get(k);
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          val.delete(k);
        else if (v1 !== v0)
          val.set(k, v1);
      }
    } else if (val instanceof Set) {
      for (const v0 of Array.from(val)) {
        const v1 = applyReviver(reviver, val, v0, v0);
        if (v1 === void 0)
          val.delete(v0);
        else if (v1 !== v0) {
          val.delete(v0);
          val.add(v1);
        }
      }
    } else {
      for (const [k, v0] of Object.entries(val)) {
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          delete val[k];
        else if (v1 !== v0)
          val[k] = v1;
      }
    }
  }
  return reviver.call(obj, key, val);
}

// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
  if (Array.isArray(value))
    return value.map((v, i) => toJS(v, String(i), ctx));
  if (value && typeof value.toJSON === "function") {
    if (!ctx || !hasAnchor(value))
      return value.toJSON(arg, ctx);
    const data = { aliasCount: 0, count: 1, res: void 0 };
    ctx.anchors.set(value, data);
    ctx.onCreate = (res2) => {
      data.res = res2;
      delete ctx.onCreate;
    };
    const res = value.toJSON(arg, ctx);
    if (ctx.onCreate)
      ctx.onCreate(res);
    return res;
  }
  if (typeof value === "bigint" && !ctx?.keep)
    return Number(value);
  return value;
}

// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
  constructor(type) {
    Object.defineProperty(this, NODE_TYPE, { value: type });
  }
  /** Create a copy of this node.  */
  clone() {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** A plain JavaScript representation of this node. */
  toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    if (!isDocument(doc))
      throw new TypeError("A document argument is required");
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc,
      keep: true,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this, "", ctx);
    if (typeof onAnchor === "function")
      for (const { count: count2, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count2);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
};

// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
  constructor(source) {
    super(ALIAS);
    this.source = source;
    Object.defineProperty(this, "tag", {
      set() {
        throw new Error("Alias nodes cannot have tags");
      }
    });
  }
  /**
   * Resolve the value of this alias within `doc`, finding the last
   * instance of the `source` anchor before this node.
   */
  resolve(doc, ctx) {
    if (ctx?.maxAliasCount === 0)
      throw new ReferenceError("Alias resolution is disabled");
    let nodes;
    if (ctx?.aliasResolveCache) {
      nodes = ctx.aliasResolveCache;
    } else {
      nodes = [];
      visit(doc, {
        Node: (_key, node) => {
          if (isAlias(node) || hasAnchor(node))
            nodes.push(node);
        }
      });
      if (ctx)
        ctx.aliasResolveCache = nodes;
    }
    let found = void 0;
    for (const node of nodes) {
      if (node === this)
        break;
      if (node.anchor === this.source)
        found = node;
    }
    if (found && ctx) {
      const { anchors, doc: doc2, maxAliasCount } = ctx;
      let data = anchors.get(found);
      if (!data) {
        toJS(found, null, ctx);
        data = anchors.get(found);
      }
      if (data?.res === void 0) {
        const msg = "This should not happen: Alias anchor was not resolved?";
        throw new ReferenceError(msg);
      }
      if (maxAliasCount >= 0) {
        data.count += 1;
        if (data.aliasCount === 0)
          data.aliasCount = getAliasCount(doc2, found, anchors);
        if (data.count * data.aliasCount > maxAliasCount) {
          const msg = "Excessive alias count indicates a resource exhaustion attack";
          throw new ReferenceError(msg);
        }
      }
    }
    return found;
  }
  toJSON(_arg, ctx) {
    if (!ctx)
      return { source: this.source };
    const source = this.resolve(ctx.doc, ctx);
    if (!source) {
      const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new ReferenceError(msg);
    }
    return ctx.anchors.get(source).res;
  }
  toString(ctx, _onComment, _onChompKeep) {
    const src = `*${this.source}`;
    if (ctx) {
      anchorIsValid(this.source);
      if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
        const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
        throw new Error(msg);
      }
      if (ctx.implicitKey)
        return `${src} `;
    }
    return src;
  }
};
function getAliasCount(doc, node, anchors) {
  if (isAlias(node)) {
    const source = node.resolve(doc);
    const anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
  } else if (isCollection(node)) {
    let count2 = 0;
    for (const item of node.items) {
      const c = getAliasCount(doc, item, anchors);
      if (c > count2)
        count2 = c;
    }
    return count2;
  } else if (isPair(node)) {
    const kc = getAliasCount(doc, node.key, anchors);
    const vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
  }
  return 1;
}

// node_modules/yaml/browser/dist/nodes/Scalar.js
var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
  constructor(value) {
    super(SCALAR);
    this.value = value;
  }
  toJSON(arg, ctx) {
    return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
  }
  toString() {
    return String(this.value);
  }
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";

// node_modules/yaml/browser/dist/doc/createNode.js
var defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
  if (tagName) {
    const match = tags.filter((t) => t.tag === tagName);
    const tagObj = match.find((t) => !t.format) ?? match[0];
    if (!tagObj)
      throw new Error(`Tag ${tagName} not found`);
    return tagObj;
  }
  return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
  if (isDocument(value))
    value = value.contents;
  if (isNode(value))
    return value;
  if (isPair(value)) {
    const map2 = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
    map2.items.push(value);
    return map2;
  }
  if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
    value = value.valueOf();
  }
  const { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema4, sourceObjects } = ctx;
  let ref = void 0;
  if (aliasDuplicateObjects && value && typeof value === "object") {
    ref = sourceObjects.get(value);
    if (ref) {
      ref.anchor ?? (ref.anchor = onAnchor(value));
      return new Alias(ref.anchor);
    } else {
      ref = { anchor: null, node: null };
      sourceObjects.set(value, ref);
    }
  }
  if (tagName?.startsWith("!!"))
    tagName = defaultTagPrefix + tagName.slice(2);
  let tagObj = findTagObject(value, tagName, schema4.tags);
  if (!tagObj) {
    if (value && typeof value.toJSON === "function") {
      value = value.toJSON();
    }
    if (!value || typeof value !== "object") {
      const node2 = new Scalar(value);
      if (ref)
        ref.node = node2;
      return node2;
    }
    tagObj = value instanceof Map ? schema4[MAP] : Symbol.iterator in Object(value) ? schema4[SEQ] : schema4[MAP];
  }
  if (onTagObj) {
    onTagObj(tagObj);
    delete ctx.onTagObj;
  }
  const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
  if (tagName)
    node.tag = tagName;
  else if (!tagObj.default)
    node.tag = tagObj.tag;
  if (ref)
    ref.node = node;
  return node;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema4, path21, value) {
  let v = value;
  for (let i = path21.length - 1; i >= 0; --i) {
    const k = path21[i];
    if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
      const a = [];
      a[k] = v;
      v = a;
    } else {
      v = /* @__PURE__ */ new Map([[k, v]]);
    }
  }
  return createNode(v, void 0, {
    aliasDuplicateObjects: false,
    keepUndefined: false,
    onAnchor: () => {
      throw new Error("This should not happen, please report a bug.");
    },
    schema: schema4,
    sourceObjects: /* @__PURE__ */ new Map()
  });
}
var isEmptyPath = (path21) => path21 == null || typeof path21 === "object" && !!path21[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
  constructor(type, schema4) {
    super(type);
    Object.defineProperty(this, "schema", {
      value: schema4,
      configurable: true,
      enumerable: false,
      writable: true
    });
  }
  /**
   * Create a copy of this collection.
   *
   * @param schema - If defined, overwrites the original's schema
   */
  clone(schema4) {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (schema4)
      copy.schema = schema4;
    copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema4) : it);
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /**
   * Adds a value to the collection. For `!!map` and `!!omap` the value must
   * be a Pair instance or a `{ key, value }` object, which may not have a key
   * that already exists in the map.
   */
  addIn(path21, value) {
    if (isEmptyPath(path21))
      this.add(value);
    else {
      const [key, ...rest] = path21;
      const node = this.get(key, true);
      if (isCollection(node))
        node.addIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
  /**
   * Removes a value from the collection.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path21) {
    const [key, ...rest] = path21;
    if (rest.length === 0)
      return this.delete(key);
    const node = this.get(key, true);
    if (isCollection(node))
      return node.deleteIn(rest);
    else
      throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path21, keepScalar) {
    const [key, ...rest] = path21;
    const node = this.get(key, true);
    if (rest.length === 0)
      return !keepScalar && isScalar(node) ? node.value : node;
    else
      return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
  }
  hasAllNullValues(allowScalar) {
    return this.items.every((node) => {
      if (!isPair(node))
        return false;
      const n = node.value;
      return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
    });
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   */
  hasIn(path21) {
    const [key, ...rest] = path21;
    if (rest.length === 0)
      return this.has(key);
    const node = this.get(key, true);
    return isCollection(node) ? node.hasIn(rest) : false;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path21, value) {
    const [key, ...rest] = path21;
    if (rest.length === 0) {
      this.set(key, value);
    } else {
      const node = this.get(key, true);
      if (isCollection(node))
        node.setIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyComment.js
var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment2, indent) {
  if (/^\n+$/.test(comment2))
    return comment2.substring(1);
  return indent ? comment2.replace(/^(?! *$)/gm, indent) : comment2;
}
var lineComment = (str, indent, comment2) => str.endsWith("\n") ? indentComment(comment2, indent) : comment2.includes("\n") ? "\n" + indentComment(comment2, indent) : (str.endsWith(" ") ? "" : " ") + comment2;

// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
var FOLD_FLOW = "flow";
var FOLD_BLOCK = "block";
var FOLD_QUOTED = "quoted";
function foldFlowLines(text3, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
  if (!lineWidth || lineWidth < 0)
    return text3;
  if (lineWidth < minContentWidth)
    minContentWidth = 0;
  const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
  if (text3.length <= endStep)
    return text3;
  const folds = [];
  const escapedFolds = {};
  let end = lineWidth - indent.length;
  if (typeof indentAtStart === "number") {
    if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
      folds.push(0);
    else
      end = lineWidth - indentAtStart;
  }
  let split = void 0;
  let prev = void 0;
  let overflow = false;
  let i = -1;
  let escStart = -1;
  let escEnd = -1;
  if (mode === FOLD_BLOCK) {
    i = consumeMoreIndentedLines(text3, i, indent.length);
    if (i !== -1)
      end = i + endStep;
  }
  for (let ch; ch = text3[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
      escStart = i;
      switch (text3[i + 1]) {
        case "x":
          i += 3;
          break;
        case "u":
          i += 5;
          break;
        case "U":
          i += 9;
          break;
        default:
          i += 1;
      }
      escEnd = i;
    }
    if (ch === "\n") {
      if (mode === FOLD_BLOCK)
        i = consumeMoreIndentedLines(text3, i, indent.length);
      end = i + indent.length + endStep;
      split = void 0;
    } else {
      if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
        const next = text3[i + 1];
        if (next && next !== " " && next !== "\n" && next !== "	")
          split = i;
      }
      if (i >= end) {
        if (split) {
          folds.push(split);
          end = split + endStep;
          split = void 0;
        } else if (mode === FOLD_QUOTED) {
          while (prev === " " || prev === "	") {
            prev = ch;
            ch = text3[i += 1];
            overflow = true;
          }
          const j = i > escEnd + 1 ? i - 2 : escStart - 1;
          if (escapedFolds[j])
            return text3;
          folds.push(j);
          escapedFolds[j] = true;
          end = j + endStep;
          split = void 0;
        } else {
          overflow = true;
        }
      }
    }
    prev = ch;
  }
  if (overflow && onOverflow)
    onOverflow();
  if (folds.length === 0)
    return text3;
  if (onFold)
    onFold();
  let res = text3.slice(0, folds[0]);
  for (let i2 = 0; i2 < folds.length; ++i2) {
    const fold2 = folds[i2];
    const end2 = folds[i2 + 1] || text3.length;
    if (fold2 === 0)
      res = `
${indent}${text3.slice(0, end2)}`;
    else {
      if (mode === FOLD_QUOTED && escapedFolds[fold2])
        res += `${text3[fold2]}\\`;
      res += `
${indent}${text3.slice(fold2 + 1, end2)}`;
    }
  }
  return res;
}
function consumeMoreIndentedLines(text3, i, indent) {
  let end = i;
  let start = i + 1;
  let ch = text3[start];
  while (ch === " " || ch === "	") {
    if (i < start + indent) {
      ch = text3[++i];
    } else {
      do {
        ch = text3[++i];
      } while (ch && ch !== "\n");
      end = i;
      start = i + 1;
      ch = text3[start];
    }
  }
  return end;
}

// node_modules/yaml/browser/dist/stringify/stringifyString.js
var getFoldOptions = (ctx, isBlock2) => ({
  indentAtStart: isBlock2 ? ctx.indent.length : ctx.indentAtStart,
  lineWidth: ctx.options.lineWidth,
  minContentWidth: ctx.options.minContentWidth
});
var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
  if (!lineWidth || lineWidth < 0)
    return false;
  const limit = lineWidth - indentLength;
  const strLen = str.length;
  if (strLen <= limit)
    return false;
  for (let i = 0, start = 0; i < strLen; ++i) {
    if (str[i] === "\n") {
      if (i - start > limit)
        return true;
      start = i + 1;
      if (strLen - start <= limit)
        return false;
    }
  }
  return true;
}
function doubleQuotedString(value, ctx) {
  const json = JSON.stringify(value);
  if (ctx.options.doubleQuotedAsJSON)
    return json;
  const { implicitKey } = ctx;
  const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  let str = "";
  let start = 0;
  for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
    if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
      str += json.slice(start, i) + "\\ ";
      i += 1;
      start = i;
      ch = "\\";
    }
    if (ch === "\\")
      switch (json[i + 1]) {
        case "u":
          {
            str += json.slice(start, i);
            const code2 = json.substr(i + 2, 4);
            switch (code2) {
              case "0000":
                str += "\\0";
                break;
              case "0007":
                str += "\\a";
                break;
              case "000b":
                str += "\\v";
                break;
              case "001b":
                str += "\\e";
                break;
              case "0085":
                str += "\\N";
                break;
              case "00a0":
                str += "\\_";
                break;
              case "2028":
                str += "\\L";
                break;
              case "2029":
                str += "\\P";
                break;
              default:
                if (code2.substr(0, 2) === "00")
                  str += "\\x" + code2.substr(2);
                else
                  str += json.substr(i, 6);
            }
            i += 5;
            start = i + 1;
          }
          break;
        case "n":
          if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
            i += 1;
          } else {
            str += json.slice(start, i) + "\n\n";
            while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
              str += "\n";
              i += 2;
            }
            str += indent;
            if (json[i + 2] === " ")
              str += "\\";
            i += 1;
            start = i + 1;
          }
          break;
        default:
          i += 1;
      }
  }
  str = start ? str + json.slice(start) : json;
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
  if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
    return doubleQuotedString(value, ctx);
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
  return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
  const { singleQuote } = ctx.options;
  let qs;
  if (singleQuote === false)
    qs = doubleQuotedString;
  else {
    const hasDouble = value.includes('"');
    const hasSingle = value.includes("'");
    if (hasDouble && !hasSingle)
      qs = singleQuotedString;
    else if (hasSingle && !hasDouble)
      qs = doubleQuotedString;
    else
      qs = singleQuote ? singleQuotedString : doubleQuotedString;
  }
  return qs(value, ctx);
}
var blockEndNewlines;
try {
  blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
  blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment: comment2, type, value }, ctx, onComment, onChompKeep) {
  const { blockQuote, commentString, lineWidth } = ctx.options;
  if (!blockQuote || /\n[\t ]+$/.test(value)) {
    return quotedString(value, ctx);
  }
  const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
  const literal2 = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
  if (!value)
    return literal2 ? "|\n" : ">\n";
  let chomp;
  let endStart;
  for (endStart = value.length; endStart > 0; --endStart) {
    const ch = value[endStart - 1];
    if (ch !== "\n" && ch !== "	" && ch !== " ")
      break;
  }
  let end = value.substring(endStart);
  const endNlPos = end.indexOf("\n");
  if (endNlPos === -1) {
    chomp = "-";
  } else if (value === end || endNlPos !== end.length - 1) {
    chomp = "+";
    if (onChompKeep)
      onChompKeep();
  } else {
    chomp = "";
  }
  if (end) {
    value = value.slice(0, -end.length);
    if (end[end.length - 1] === "\n")
      end = end.slice(0, -1);
    end = end.replace(blockEndNewlines, `$&${indent}`);
  }
  let startWithSpace = false;
  let startEnd;
  let startNlPos = -1;
  for (startEnd = 0; startEnd < value.length; ++startEnd) {
    const ch = value[startEnd];
    if (ch === " ")
      startWithSpace = true;
    else if (ch === "\n")
      startNlPos = startEnd;
    else
      break;
  }
  let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
  if (start) {
    value = value.substring(start.length);
    start = start.replace(/\n+/g, `$&${indent}`);
  }
  const indentSize = indent ? "2" : "1";
  let header2 = (startWithSpace ? indentSize : "") + chomp;
  if (comment2) {
    header2 += " " + commentString(comment2.replace(/ ?[\r\n]+/g, " "));
    if (onComment)
      onComment();
  }
  if (!literal2) {
    const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) {
      foldOptions.onOverflow = () => {
        literalFallback = true;
      };
    }
    const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
    if (!literalFallback)
      return `>${header2}
${indent}${body}`;
  }
  value = value.replace(/\n+/g, `$&${indent}`);
  return `|${header2}
${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
  const { type, value } = item;
  const { actualString, implicitKey, indent, indentStep, inFlow: inFlow2 } = ctx;
  if (implicitKey && value.includes("\n") || inFlow2 && /[[\]{},]/.test(value)) {
    return quotedString(value, ctx);
  }
  if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
    return implicitKey || inFlow2 || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
  }
  if (!implicitKey && !inFlow2 && type !== Scalar.PLAIN && value.includes("\n")) {
    return blockString(item, ctx, onComment, onChompKeep);
  }
  if (containsDocumentMarker(value)) {
    if (indent === "") {
      ctx.forceBlockIndent = true;
      return blockString(item, ctx, onComment, onChompKeep);
    } else if (implicitKey && indent === indentStep) {
      return quotedString(value, ctx);
    }
  }
  const str = value.replace(/\n+/g, `$&
${indent}`);
  if (actualString) {
    const test = (tag2) => tag2.default && tag2.tag !== "tag:yaml.org,2002:str" && tag2.test?.test(str);
    const { compat, tags } = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test))
      return quotedString(value, ctx);
  }
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
  const { implicitKey, inFlow: inFlow2 } = ctx;
  const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
  let { type } = item;
  if (type !== Scalar.QUOTE_DOUBLE) {
    if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
      type = Scalar.QUOTE_DOUBLE;
  }
  const _stringify = (_type) => {
    switch (_type) {
      case Scalar.BLOCK_FOLDED:
      case Scalar.BLOCK_LITERAL:
        return implicitKey || inFlow2 ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
      case Scalar.QUOTE_DOUBLE:
        return doubleQuotedString(ss.value, ctx);
      case Scalar.QUOTE_SINGLE:
        return singleQuotedString(ss.value, ctx);
      case Scalar.PLAIN:
        return plainString(ss, ctx, onComment, onChompKeep);
      default:
        return null;
    }
  };
  let res = _stringify(type);
  if (res === null) {
    const { defaultKeyType, defaultStringType } = ctx.options;
    const t = implicitKey && defaultKeyType || defaultStringType;
    res = _stringify(t);
    if (res === null)
      throw new Error(`Unsupported default string type ${t}`);
  }
  return res;
}

// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
  const opt = Object.assign({
    blockQuote: true,
    commentString: stringifyComment,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: false,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: true,
    indentSeq: true,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: false,
    singleQuote: null,
    trailingComma: false,
    trueStr: "true",
    verifyAliasOrder: true
  }, doc.schema.toStringOptions, options);
  let inFlow2;
  switch (opt.collectionStyle) {
    case "block":
      inFlow2 = false;
      break;
    case "flow":
      inFlow2 = true;
      break;
    default:
      inFlow2 = null;
  }
  return {
    anchors: /* @__PURE__ */ new Set(),
    doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
    inFlow: inFlow2,
    options: opt
  };
}
function getTagObject(tags, item) {
  if (item.tag) {
    const match = tags.filter((t) => t.tag === item.tag);
    if (match.length > 0)
      return match.find((t) => t.format === item.format) ?? match[0];
  }
  let tagObj = void 0;
  let obj;
  if (isScalar(item)) {
    obj = item.value;
    let match = tags.filter((t) => t.identify?.(obj));
    if (match.length > 1) {
      const testMatch = match.filter((t) => t.test);
      if (testMatch.length > 0)
        match = testMatch;
    }
    tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
  } else {
    obj = item;
    tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
  }
  if (!tagObj) {
    const name2 = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name2} value`);
  }
  return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
  if (!doc.directives)
    return "";
  const props = [];
  const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
  if (anchor && anchorIsValid(anchor)) {
    anchors.add(anchor);
    props.push(`&${anchor}`);
  }
  const tag2 = node.tag ?? (tagObj.default ? null : tagObj.tag);
  if (tag2)
    props.push(doc.directives.tagString(tag2));
  return props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
  if (isPair(item))
    return item.toString(ctx, onComment, onChompKeep);
  if (isAlias(item)) {
    if (ctx.doc.directives)
      return item.toString(ctx);
    if (ctx.resolvedAliases?.has(item)) {
      throw new TypeError(`Cannot stringify circular structure without alias nodes`);
    } else {
      if (ctx.resolvedAliases)
        ctx.resolvedAliases.add(item);
      else
        ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
      item = item.resolve(ctx.doc);
    }
  }
  let tagObj = void 0;
  const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
  tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
  const props = stringifyProps(node, tagObj, ctx);
  if (props.length > 0)
    ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
  const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
  if (!props)
    return str;
  return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
}

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
  const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
  let keyComment = isNode(key) && key.comment || null;
  if (simpleKeys) {
    if (keyComment) {
      throw new Error("With simple keys, key nodes cannot have comments");
    }
    if (isCollection(key) || !isNode(key) && typeof key === "object") {
      const msg = "With simple keys, collection cannot be used as a key value";
      throw new Error(msg);
    }
  }
  let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
  ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
  });
  let keyCommentDone = false;
  let chompKeep = false;
  let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
  if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys)
      throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = true;
  }
  if (ctx.inFlow) {
    if (allNullValues || value == null) {
      if (keyCommentDone && onComment)
        onComment();
      return str === "" ? "?" : explicitKey ? `? ${str}` : str;
    }
  } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
    str = `? ${str}`;
    if (keyComment && !keyCommentDone) {
      str += lineComment(str, ctx.indent, commentString(keyComment));
    } else if (chompKeep && onChompKeep)
      onChompKeep();
    return str;
  }
  if (keyCommentDone)
    keyComment = null;
  if (explicitKey) {
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
    str = `? ${str}
${indent}:`;
  } else {
    str = `${str}:`;
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
  }
  let vsb, vcb, valueComment;
  if (isNode(value)) {
    vsb = !!value.spaceBefore;
    vcb = value.commentBefore;
    valueComment = value.comment;
  } else {
    vsb = false;
    vcb = null;
    valueComment = null;
    if (value && typeof value === "object")
      value = doc.createNode(value);
  }
  ctx.implicitKey = false;
  if (!explicitKey && !keyComment && isScalar(value))
    ctx.indentAtStart = str.length + 1;
  chompKeep = false;
  if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) {
    ctx.indent = ctx.indent.substring(2);
  }
  let valueCommentDone = false;
  const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
  let ws = " ";
  if (keyComment || vsb || vcb) {
    ws = vsb ? "\n" : "";
    if (vcb) {
      const cs = commentString(vcb);
      ws += `
${indentComment(cs, ctx.indent)}`;
    }
    if (valueStr === "" && !ctx.inFlow) {
      if (ws === "\n" && valueComment)
        ws = "\n\n";
    } else {
      ws += `
${ctx.indent}`;
    }
  } else if (!explicitKey && isCollection(value)) {
    const vs0 = valueStr[0];
    const nl0 = valueStr.indexOf("\n");
    const hasNewline = nl0 !== -1;
    const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow) {
      let hasPropsLine = false;
      if (hasNewline && (vs0 === "&" || vs0 === "!")) {
        let sp0 = valueStr.indexOf(" ");
        if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
          sp0 = valueStr.indexOf(" ", sp0 + 1);
        }
        if (sp0 === -1 || nl0 < sp0)
          hasPropsLine = true;
      }
      if (!hasPropsLine)
        ws = `
${ctx.indent}`;
    }
  } else if (valueStr === "" || valueStr[0] === "\n") {
    ws = "";
  }
  str += ws + valueStr;
  if (ctx.inFlow) {
    if (valueCommentDone && onComment)
      onComment();
  } else if (valueComment && !valueCommentDone) {
    str += lineComment(str, ctx.indent, commentString(valueComment));
  } else if (chompKeep && onChompKeep) {
    onChompKeep();
  }
  return str;
}

// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning2) {
  if (logLevel === "debug" || logLevel === "warn") {
    console.warn(warning2);
  }
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
var MERGE_KEY = "<<";
var merge2 = {
  identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
  default: "key",
  tag: "tag:yaml.org,2002:merge",
  test: /^<<$/,
  resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
    addToJSMap: addMergeToJSMap
  }),
  stringify: () => MERGE_KEY
};
var isMergeKey = (ctx, key) => (merge2.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge2.identify(key.value)) && ctx?.doc.schema.tags.some((tag2) => tag2.tag === merge2.tag && tag2.default);
function addMergeToJSMap(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (isSeq(source))
    for (const it of source.items)
      mergeValue(ctx, map2, it);
  else if (Array.isArray(source))
    for (const it of source)
      mergeValue(ctx, map2, it);
  else
    mergeValue(ctx, map2, source);
}
function mergeValue(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (!isMap(source))
    throw new Error("Merge sources must be maps or map aliases");
  const srcMap = source.toJSON(null, ctx, Map);
  for (const [key, value2] of srcMap) {
    if (map2 instanceof Map) {
      if (!map2.has(key))
        map2.set(key, value2);
    } else if (map2 instanceof Set) {
      map2.add(key);
    } else if (!Object.prototype.hasOwnProperty.call(map2, key)) {
      Object.defineProperty(map2, key, {
        value: value2,
        writable: true,
        enumerable: true,
        configurable: true
      });
    }
  }
  return map2;
}
function resolveAliasValue(ctx, value) {
  return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map2, { key, value }) {
  if (isNode(key) && key.addToJSMap)
    key.addToJSMap(ctx, map2, value);
  else if (isMergeKey(ctx, key))
    addMergeToJSMap(ctx, map2, value);
  else {
    const jsKey = toJS(key, "", ctx);
    if (map2 instanceof Map) {
      map2.set(jsKey, toJS(value, jsKey, ctx));
    } else if (map2 instanceof Set) {
      map2.add(jsKey);
    } else {
      const stringKey = stringifyKey(key, jsKey, ctx);
      const jsValue = toJS(value, stringKey, ctx);
      if (stringKey in map2)
        Object.defineProperty(map2, stringKey, {
          value: jsValue,
          writable: true,
          enumerable: true,
          configurable: true
        });
      else
        map2[stringKey] = jsValue;
    }
  }
  return map2;
}
function stringifyKey(key, jsKey, ctx) {
  if (jsKey === null)
    return "";
  if (typeof jsKey !== "object")
    return String(jsKey);
  if (isNode(key) && ctx?.doc) {
    const strCtx = createStringifyContext(ctx.doc, {});
    strCtx.anchors = /* @__PURE__ */ new Set();
    for (const node of ctx.anchors.keys())
      strCtx.anchors.add(node.anchor);
    strCtx.inFlow = true;
    strCtx.inStringifyKey = true;
    const strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
      let jsonStr = JSON.stringify(strKey);
      if (jsonStr.length > 40)
        jsonStr = jsonStr.substring(0, 36) + '..."';
      warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
      ctx.mapKeyWarned = true;
    }
    return strKey;
  }
  return JSON.stringify(jsKey);
}

// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
  const k = createNode(key, void 0, ctx);
  const v = createNode(value, void 0, ctx);
  return new Pair(k, v);
}
var Pair = class _Pair {
  constructor(key, value = null) {
    Object.defineProperty(this, NODE_TYPE, { value: PAIR });
    this.key = key;
    this.value = value;
  }
  clone(schema4) {
    let { key, value } = this;
    if (isNode(key))
      key = key.clone(schema4);
    if (isNode(value))
      value = value.clone(schema4);
    return new _Pair(key, value);
  }
  toJSON(_, ctx) {
    const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    return addPairToJSMap(ctx, pair, this);
  }
  toString(ctx, onComment, onChompKeep) {
    return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
  const flow = ctx.inFlow ?? collection.flow;
  const stringify4 = flow ? stringifyFlowCollection : stringifyBlockCollection;
  return stringify4(collection, ctx, options);
}
function stringifyBlockCollection({ comment: comment2, items: items2 }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
  const { indent, options: { commentString } } = ctx;
  const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
  let chompKeep = false;
  const lines = [];
  for (let i = 0; i < items2.length; ++i) {
    const item = items2[i];
    let comment3 = null;
    if (isNode(item)) {
      if (!chompKeep && item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
      if (item.comment)
        comment3 = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (!chompKeep && ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
      }
    }
    chompKeep = false;
    let str2 = stringify(item, itemCtx, () => comment3 = null, () => chompKeep = true);
    if (comment3)
      str2 += lineComment(str2, itemIndent, commentString(comment3));
    if (chompKeep && comment3)
      chompKeep = false;
    lines.push(blockItemPrefix + str2);
  }
  let str;
  if (lines.length === 0) {
    str = flowChars.start + flowChars.end;
  } else {
    str = lines[0];
    for (let i = 1; i < lines.length; ++i) {
      const line = lines[i];
      str += line ? `
${indent}${line}` : "\n";
    }
  }
  if (comment2) {
    str += "\n" + indentComment(commentString(comment2), indent);
    if (onComment)
      onComment();
  } else if (chompKeep && onChompKeep)
    onChompKeep();
  return str;
}
function stringifyFlowCollection({ items: items2 }, ctx, { flowChars, itemIndent }) {
  const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
  itemIndent += indentStep;
  const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: true,
    type: null
  });
  let reqNewline = false;
  let linesAtValue = 0;
  const lines = [];
  for (let i = 0; i < items2.length; ++i) {
    const item = items2[i];
    let comment2 = null;
    if (isNode(item)) {
      if (item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, false);
      if (item.comment)
        comment2 = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, false);
        if (ik.comment)
          reqNewline = true;
      }
      const iv = isNode(item.value) ? item.value : null;
      if (iv) {
        if (iv.comment)
          comment2 = iv.comment;
        if (iv.commentBefore)
          reqNewline = true;
      } else if (item.value == null && ik?.comment) {
        comment2 = ik.comment;
      }
    }
    if (comment2)
      reqNewline = true;
    let str = stringify(item, itemCtx, () => comment2 = null);
    reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
    if (i < items2.length - 1) {
      str += ",";
    } else if (ctx.options.trailingComma) {
      if (ctx.options.lineWidth > 0) {
        reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
      }
      if (reqNewline) {
        str += ",";
      }
    }
    if (comment2)
      str += lineComment(str, itemIndent, commentString(comment2));
    lines.push(str);
    linesAtValue = lines.length;
  }
  const { start, end } = flowChars;
  if (lines.length === 0) {
    return start + end;
  } else {
    if (!reqNewline) {
      const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
      reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
    }
    if (reqNewline) {
      let str = start;
      for (const line of lines)
        str += line ? `
${indentStep}${indent}${line}` : "\n";
      return `${str}
${indent}${end}`;
    } else {
      return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
    }
  }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment2, chompKeep) {
  if (comment2 && chompKeep)
    comment2 = comment2.replace(/^\n+/, "");
  if (comment2) {
    const ic = indentComment(commentString(comment2), indent);
    lines.push(ic.trimStart());
  }
}

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items2, key) {
  const k = isScalar(key) ? key.value : key;
  for (const it of items2) {
    if (isPair(it)) {
      if (it.key === key || it.key === k)
        return it;
      if (isScalar(it.key) && it.key.value === k)
        return it;
    }
  }
  return void 0;
}
var YAMLMap = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:map";
  }
  constructor(schema4) {
    super(MAP, schema4);
    this.items = [];
  }
  /**
   * A generic collection parsing method that can be extended
   * to other node classes that inherit from YAMLMap
   */
  static from(schema4, obj, ctx) {
    const { keepUndefined, replacer } = ctx;
    const map2 = new this(schema4);
    const add = (key, value) => {
      if (typeof replacer === "function")
        value = replacer.call(obj, key, value);
      else if (Array.isArray(replacer) && !replacer.includes(key))
        return;
      if (value !== void 0 || keepUndefined)
        map2.items.push(createPair(key, value, ctx));
    };
    if (obj instanceof Map) {
      for (const [key, value] of obj)
        add(key, value);
    } else if (obj && typeof obj === "object") {
      for (const key of Object.keys(obj))
        add(key, obj[key]);
    }
    if (typeof schema4.sortMapEntries === "function") {
      map2.items.sort(schema4.sortMapEntries);
    }
    return map2;
  }
  /**
   * Adds a value to the collection.
   *
   * @param overwrite - If not set `true`, using a key that is already in the
   *   collection will throw. Otherwise, overwrites the previous value.
   */
  add(pair, overwrite) {
    let _pair;
    if (isPair(pair))
      _pair = pair;
    else if (!pair || typeof pair !== "object" || !("key" in pair)) {
      _pair = new Pair(pair, pair?.value);
    } else
      _pair = new Pair(pair.key, pair.value);
    const prev = findPair(this.items, _pair.key);
    const sortEntries = this.schema?.sortMapEntries;
    if (prev) {
      if (!overwrite)
        throw new Error(`Key ${_pair.key} already set`);
      if (isScalar(prev.value) && isScalarValue(_pair.value))
        prev.value.value = _pair.value;
      else
        prev.value = _pair.value;
    } else if (sortEntries) {
      const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
      if (i === -1)
        this.items.push(_pair);
      else
        this.items.splice(i, 0, _pair);
    } else {
      this.items.push(_pair);
    }
  }
  delete(key) {
    const it = findPair(this.items, key);
    if (!it)
      return false;
    const del = this.items.splice(this.items.indexOf(it), 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const it = findPair(this.items, key);
    const node = it?.value;
    return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
  }
  has(key) {
    return !!findPair(this.items, key);
  }
  set(key, value) {
    this.add(new Pair(key, value), true);
  }
  /**
   * @param ctx - Conversion context, originally set in Document#toJS()
   * @param {Class} Type - If set, forces the returned collection type
   * @returns Instance of Type, Map, or Object
   */
  toJSON(_, ctx, Type) {
    const map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const item of this.items)
      addPairToJSMap(ctx, map2, item);
    return map2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    for (const item of this.items) {
      if (!isPair(item))
        throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
    }
    if (!ctx.allNullValues && this.hasAllNullValues(false))
      ctx = Object.assign({}, ctx, { allNullValues: true });
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "",
      flowChars: { start: "{", end: "}" },
      itemIndent: ctx.indent || "",
      onChompKeep,
      onComment
    });
  }
};

// node_modules/yaml/browser/dist/schema/common/map.js
var map = {
  collection: "map",
  default: true,
  nodeClass: YAMLMap,
  tag: "tag:yaml.org,2002:map",
  resolve(map2, onError) {
    if (!isMap(map2))
      onError("Expected a mapping for this tag");
    return map2;
  },
  createNode: (schema4, obj, ctx) => YAMLMap.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:seq";
  }
  constructor(schema4) {
    super(SEQ, schema4);
    this.items = [];
  }
  add(value) {
    this.items.push(value);
  }
  /**
   * Removes a value from the collection.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   *
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return false;
    const del = this.items.splice(idx, 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return void 0;
    const it = this.items[idx];
    return !keepScalar && isScalar(it) ? it.value : it;
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   */
  has(key) {
    const idx = asItemIndex(key);
    return typeof idx === "number" && idx < this.items.length;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   *
   * If `key` does not contain a representation of an integer, this will throw.
   * It may be wrapped in a `Scalar`.
   */
  set(key, value) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      throw new Error(`Expected a valid index, not ${key}.`);
    const prev = this.items[idx];
    if (isScalar(prev) && isScalarValue(value))
      prev.value = value;
    else
      this.items[idx] = value;
  }
  toJSON(_, ctx) {
    const seq2 = [];
    if (ctx?.onCreate)
      ctx.onCreate(seq2);
    let i = 0;
    for (const item of this.items)
      seq2.push(toJS(item, String(i++), ctx));
    return seq2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "- ",
      flowChars: { start: "[", end: "]" },
      itemIndent: (ctx.indent || "") + "  ",
      onChompKeep,
      onComment
    });
  }
  static from(schema4, obj, ctx) {
    const { replacer } = ctx;
    const seq2 = new this(schema4);
    if (obj && Symbol.iterator in Object(obj)) {
      let i = 0;
      for (let it of obj) {
        if (typeof replacer === "function") {
          const key = obj instanceof Set ? it : String(i++);
          it = replacer.call(obj, key, it);
        }
        seq2.items.push(createNode(it, void 0, ctx));
      }
    }
    return seq2;
  }
};
function asItemIndex(key) {
  let idx = isScalar(key) ? key.value : key;
  if (idx && typeof idx === "string")
    idx = Number(idx);
  return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}

// node_modules/yaml/browser/dist/schema/common/seq.js
var seq = {
  collection: "seq",
  default: true,
  nodeClass: YAMLSeq,
  tag: "tag:yaml.org,2002:seq",
  resolve(seq2, onError) {
    if (!isSeq(seq2))
      onError("Expected a sequence for this tag");
    return seq2;
  },
  createNode: (schema4, obj, ctx) => YAMLSeq.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/schema/common/string.js
var string2 = {
  identify: (value) => typeof value === "string",
  default: true,
  tag: "tag:yaml.org,2002:str",
  resolve: (str) => str,
  stringify(item, ctx, onComment, onChompKeep) {
    ctx = Object.assign({ actualString: true }, ctx);
    return stringifyString(item, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/common/null.js
var nullTag = {
  identify: (value) => value == null,
  createNode: () => new Scalar(null),
  default: true,
  tag: "tag:yaml.org,2002:null",
  test: /^(?:~|[Nn]ull|NULL)?$/,
  resolve: () => new Scalar(null),
  stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};

// node_modules/yaml/browser/dist/schema/core/bool.js
var boolTag = {
  identify: (value) => typeof value === "boolean",
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
  resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
  stringify({ source, value }, ctx) {
    if (source && boolTag.test.test(source)) {
      const sv = source[0] === "t" || source[0] === "T";
      if (value === sv)
        return source;
    }
    return value ? ctx.options.trueStr : ctx.options.falseStr;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag: tag2, value }) {
  if (typeof value === "bigint")
    return String(value);
  const num = typeof value === "number" ? value : Number(value);
  if (!isFinite(num))
    return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
  let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
  if (!format && minFractionDigits && (!tag2 || tag2 === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    if (i < 0) {
      i = n.length;
      n += ".";
    }
    let d = minFractionDigits - (n.length - i - 1);
    while (d-- > 0)
      n += "0";
  }
  return n;
}

// node_modules/yaml/browser/dist/schema/core/float.js
var floatNaN = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var action_float = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
  resolve(str) {
    const node = new Scalar(parseFloat(str));
    const dot = str.indexOf(".");
    if (dot !== -1 && str[str.length - 1] === "0")
      node.minFractionDigits = str.length - dot - 1;
    return node;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/core/int.js
var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify(node, radix, prefix) {
  const { value } = node;
  if (intIdentify(value) && value >= 0)
    return prefix + value.toString(radix);
  return stringifyNumber(node);
}
var intOct = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^0o[0-7]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
  stringify: (node) => intStringify(node, 8, "0o")
};
var action_int = {
  identify: intIdentify,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^0x[0-9a-fA-F]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
  stringify: (node) => intStringify(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/core/schema.js
var schema = [
  map,
  seq,
  string2,
  nullTag,
  boolTag,
  intOct,
  action_int,
  intHex,
  floatNaN,
  floatExp,
  action_float
];

// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify2(value) {
  return typeof value === "bigint" || Number.isInteger(value);
}
var stringifyJSON = ({ value }) => JSON.stringify(value);
var jsonScalars = [
  {
    identify: (value) => typeof value === "string",
    default: true,
    tag: "tag:yaml.org,2002:str",
    resolve: (str) => str,
    stringify: stringifyJSON
  },
  {
    identify: (value) => value == null,
    createNode: () => new Scalar(null),
    default: true,
    tag: "tag:yaml.org,2002:null",
    test: /^null$/,
    resolve: () => null,
    stringify: stringifyJSON
  },
  {
    identify: (value) => typeof value === "boolean",
    default: true,
    tag: "tag:yaml.org,2002:bool",
    test: /^true$|^false$/,
    resolve: (str) => str === "true",
    stringify: stringifyJSON
  },
  {
    identify: intIdentify2,
    default: true,
    tag: "tag:yaml.org,2002:int",
    test: /^-?(?:0|[1-9][0-9]*)$/,
    resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
    stringify: ({ value }) => intIdentify2(value) ? value.toString() : JSON.stringify(value)
  },
  {
    identify: (value) => typeof value === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
    resolve: (str) => parseFloat(str),
    stringify: stringifyJSON
  }
];
var jsonError = {
  default: true,
  tag: "",
  test: /^/,
  resolve(str, onError) {
    onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
    return str;
  }
};
var schema2 = [map, seq].concat(jsonScalars, jsonError);

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
var binary = {
  identify: (value) => value instanceof Uint8Array,
  // Buffer inherits from Uint8Array
  default: false,
  tag: "tag:yaml.org,2002:binary",
  /**
   * Returns a Buffer in node and an Uint8Array in browsers
   *
   * To use the resulting buffer as an image, you'll want to do something like:
   *
   *   const blob = new Blob([buffer], { type: 'image/jpeg' })
   *   document.querySelector('#photo').src = URL.createObjectURL(blob)
   */
  resolve(src, onError) {
    if (typeof atob === "function") {
      const str = atob(src.replace(/[\n\r]/g, ""));
      const buffer = new Uint8Array(str.length);
      for (let i = 0; i < str.length; ++i)
        buffer[i] = str.charCodeAt(i);
      return buffer;
    } else {
      onError("This environment does not support reading binary tags; either Buffer or atob is required");
      return src;
    }
  },
  stringify({ comment: comment2, type, value }, ctx, onComment, onChompKeep) {
    if (!value)
      return "";
    const buf = value;
    let str;
    if (typeof btoa === "function") {
      let s = "";
      for (let i = 0; i < buf.length; ++i)
        s += String.fromCharCode(buf[i]);
      str = btoa(s);
    } else {
      throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
    }
    type ?? (type = Scalar.BLOCK_LITERAL);
    if (type !== Scalar.QUOTE_DOUBLE) {
      const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
      const n = Math.ceil(str.length / lineWidth);
      const lines = new Array(n);
      for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
        lines[i] = str.substr(o, lineWidth);
      }
      str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
    }
    return stringifyString({ comment: comment2, type, value: str }, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq2, onError) {
  if (isSeq(seq2)) {
    for (let i = 0; i < seq2.items.length; ++i) {
      let item = seq2.items[i];
      if (isPair(item))
        continue;
      else if (isMap(item)) {
        if (item.items.length > 1)
          onError("Each pair must have its own sequence indicator");
        const pair = item.items[0] || new Pair(new Scalar(null));
        if (item.commentBefore)
          pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
        if (item.comment) {
          const cn = pair.value ?? pair.key;
          cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
        }
        item = pair;
      }
      seq2.items[i] = isPair(item) ? item : new Pair(item);
    }
  } else
    onError("Expected a sequence for this tag");
  return seq2;
}
function createPairs(schema4, iterable, ctx) {
  const { replacer } = ctx;
  const pairs2 = new YAMLSeq(schema4);
  pairs2.tag = "tag:yaml.org,2002:pairs";
  let i = 0;
  if (iterable && Symbol.iterator in Object(iterable))
    for (let it of iterable) {
      if (typeof replacer === "function")
        it = replacer.call(iterable, String(i++), it);
      let key, value;
      if (Array.isArray(it)) {
        if (it.length === 2) {
          key = it[0];
          value = it[1];
        } else
          throw new TypeError(`Expected [key, value] tuple: ${it}`);
      } else if (it && it instanceof Object) {
        const keys = Object.keys(it);
        if (keys.length === 1) {
          key = keys[0];
          value = it[key];
        } else {
          throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
        }
      } else {
        key = it;
      }
      pairs2.items.push(createPair(key, value, ctx));
    }
  return pairs2;
}
var pairs = {
  collection: "seq",
  default: false,
  tag: "tag:yaml.org,2002:pairs",
  resolve: resolvePairs,
  createNode: createPairs
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class _YAMLOMap extends YAMLSeq {
  constructor() {
    super();
    this.add = YAMLMap.prototype.add.bind(this);
    this.delete = YAMLMap.prototype.delete.bind(this);
    this.get = YAMLMap.prototype.get.bind(this);
    this.has = YAMLMap.prototype.has.bind(this);
    this.set = YAMLMap.prototype.set.bind(this);
    this.tag = _YAMLOMap.tag;
  }
  /**
   * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
   * but TypeScript won't allow widening the signature of a child method.
   */
  toJSON(_, ctx) {
    if (!ctx)
      return super.toJSON(_);
    const map2 = /* @__PURE__ */ new Map();
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const pair of this.items) {
      let key, value;
      if (isPair(pair)) {
        key = toJS(pair.key, "", ctx);
        value = toJS(pair.value, key, ctx);
      } else {
        key = toJS(pair, "", ctx);
      }
      if (map2.has(key))
        throw new Error("Ordered maps must not include duplicate keys");
      map2.set(key, value);
    }
    return map2;
  }
  static from(schema4, iterable, ctx) {
    const pairs2 = createPairs(schema4, iterable, ctx);
    const omap2 = new this();
    omap2.items = pairs2.items;
    return omap2;
  }
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
var omap = {
  collection: "seq",
  identify: (value) => value instanceof Map,
  nodeClass: YAMLOMap,
  default: false,
  tag: "tag:yaml.org,2002:omap",
  resolve(seq2, onError) {
    const pairs2 = resolvePairs(seq2, onError);
    const seenKeys = [];
    for (const { key } of pairs2.items) {
      if (isScalar(key)) {
        if (seenKeys.includes(key.value)) {
          onError(`Ordered maps must not include duplicate keys: ${key.value}`);
        } else {
          seenKeys.push(key.value);
        }
      }
    }
    return Object.assign(new YAMLOMap(), pairs2);
  },
  createNode: (schema4, iterable, ctx) => YAMLOMap.from(schema4, iterable, ctx)
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
  const boolObj = value ? trueTag : falseTag;
  if (source && boolObj.test.test(source))
    return source;
  return value ? ctx.options.trueStr : ctx.options.falseStr;
}
var trueTag = {
  identify: (value) => value === true,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
  resolve: () => new Scalar(true),
  stringify: boolStringify
};
var falseTag = {
  identify: (value) => value === false,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
  resolve: () => new Scalar(false),
  stringify: boolStringify
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
var floatNaN2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str.replace(/_/g, "")),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var float2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
  resolve(str) {
    const node = new Scalar(parseFloat(str.replace(/_/g, "")));
    const dot = str.indexOf(".");
    if (dot !== -1) {
      const f = str.substring(dot + 1).replace(/_/g, "");
      if (f[f.length - 1] === "0")
        node.minFractionDigits = f.length;
    }
    return node;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
var intIdentify3 = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve2(str, offset, radix, { intAsBigInt }) {
  const sign = str[0];
  if (sign === "-" || sign === "+")
    offset += 1;
  str = str.substring(offset).replace(/_/g, "");
  if (intAsBigInt) {
    switch (radix) {
      case 2:
        str = `0b${str}`;
        break;
      case 8:
        str = `0o${str}`;
        break;
      case 16:
        str = `0x${str}`;
        break;
    }
    const n2 = BigInt(str);
    return sign === "-" ? BigInt(-1) * n2 : n2;
  }
  const n = parseInt(str, radix);
  return sign === "-" ? -1 * n : n;
}
function intStringify2(node, radix, prefix) {
  const { value } = node;
  if (intIdentify3(value)) {
    const str = value.toString(radix);
    return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
  }
  return stringifyNumber(node);
}
var intBin = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "BIN",
  test: /^[-+]?0b[0-1_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 2, opt),
  stringify: (node) => intStringify2(node, 2, "0b")
};
var intOct2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^[-+]?0[0-7_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 1, 8, opt),
  stringify: (node) => intStringify2(node, 8, "0")
};
var int2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9][0-9_]*$/,
  resolve: (str, _onError, opt) => intResolve2(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^[-+]?0x[0-9a-fA-F_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 16, opt),
  stringify: (node) => intStringify2(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class _YAMLSet extends YAMLMap {
  constructor(schema4) {
    super(schema4);
    this.tag = _YAMLSet.tag;
  }
  add(key) {
    let pair;
    if (isPair(key))
      pair = key;
    else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
      pair = new Pair(key.key, null);
    else
      pair = new Pair(key, null);
    const prev = findPair(this.items, pair.key);
    if (!prev)
      this.items.push(pair);
  }
  /**
   * If `keepPair` is `true`, returns the Pair matching `key`.
   * Otherwise, returns the value of that Pair's key.
   */
  get(key, keepPair) {
    const pair = findPair(this.items, key);
    return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
  }
  set(key, value) {
    if (typeof value !== "boolean")
      throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
    const prev = findPair(this.items, key);
    if (prev && !value) {
      this.items.splice(this.items.indexOf(prev), 1);
    } else if (!prev && value) {
      this.items.push(new Pair(key));
    }
  }
  toJSON(_, ctx) {
    return super.toJSON(_, ctx, Set);
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    if (this.hasAllNullValues(true))
      return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
    else
      throw new Error("Set items must all have null values");
  }
  static from(schema4, iterable, ctx) {
    const { replacer } = ctx;
    const set4 = new this(schema4);
    if (iterable && Symbol.iterator in Object(iterable))
      for (let value of iterable) {
        if (typeof replacer === "function")
          value = replacer.call(iterable, value, value);
        set4.items.push(createPair(value, null, ctx));
      }
    return set4;
  }
};
YAMLSet.tag = "tag:yaml.org,2002:set";
var set3 = {
  collection: "map",
  identify: (value) => value instanceof Set,
  nodeClass: YAMLSet,
  default: false,
  tag: "tag:yaml.org,2002:set",
  createNode: (schema4, iterable, ctx) => YAMLSet.from(schema4, iterable, ctx),
  resolve(map2, onError) {
    if (isMap(map2)) {
      if (map2.hasAllNullValues(true))
        return Object.assign(new YAMLSet(), map2);
      else
        onError("Set items must all have null values");
    } else
      onError("Expected a mapping for this tag");
    return map2;
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(str, asBigInt) {
  const sign = str[0];
  const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
  const num = (n) => asBigInt ? BigInt(n) : Number(n);
  const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
  return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
  let { value } = node;
  let num = (n) => n;
  if (typeof value === "bigint")
    num = (n) => BigInt(n);
  else if (isNaN(value) || !isFinite(value))
    return stringifyNumber(node);
  let sign = "";
  if (value < 0) {
    sign = "-";
    value *= num(-1);
  }
  const _60 = num(60);
  const parts = [value % _60];
  if (value < 60) {
    parts.unshift(0);
  } else {
    value = (value - parts[0]) / _60;
    parts.unshift(value % _60);
    if (value >= 60) {
      value = (value - parts[0]) / _60;
      parts.unshift(value);
    }
  }
  return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
var intTime = {
  identify: (value) => typeof value === "bigint" || Number.isInteger(value),
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
  resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
  stringify: stringifySexagesimal
};
var floatTime = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
  resolve: (str) => parseSexagesimal(str, false),
  stringify: stringifySexagesimal
};
var timestamp = {
  identify: (value) => value instanceof Date,
  default: true,
  tag: "tag:yaml.org,2002:timestamp",
  // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
  // may be omitted altogether, resulting in a date format. In such a case, the time part is
  // assumed to be 00:00:00Z (start of day, UTC).
  test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
  resolve(str) {
    const match = str.match(timestamp.test);
    if (!match)
      throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
    const [, year, month, day2, hour, minute, second] = match.map(Number);
    const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
    let date = Date.UTC(year, month - 1, day2, hour || 0, minute || 0, second || 0, millisec);
    const tz = match[8];
    if (tz && tz !== "Z") {
      let d = parseSexagesimal(tz, false);
      if (Math.abs(d) < 30)
        d *= 60;
      date -= 6e4 * d;
    }
    return new Date(date);
  },
  stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
var schema3 = [
  map,
  seq,
  string2,
  nullTag,
  trueTag,
  falseTag,
  intBin,
  intOct2,
  int2,
  intHex2,
  floatNaN2,
  floatExp2,
  float2,
  binary,
  merge2,
  omap,
  pairs,
  set3,
  intTime,
  floatTime,
  timestamp
];

// node_modules/yaml/browser/dist/schema/tags.js
var schemas = /* @__PURE__ */ new Map([
  ["core", schema],
  ["failsafe", [map, seq, string2]],
  ["json", schema2],
  ["yaml11", schema3],
  ["yaml-1.1", schema3]
]);
var tagsByName = {
  binary,
  bool: boolTag,
  float: action_float,
  floatExp,
  floatNaN,
  floatTime,
  int: action_int,
  intHex,
  intOct,
  intTime,
  map,
  merge: merge2,
  null: nullTag,
  omap,
  pairs,
  seq,
  set: set3,
  timestamp
};
var coreKnownTags = {
  "tag:yaml.org,2002:binary": binary,
  "tag:yaml.org,2002:merge": merge2,
  "tag:yaml.org,2002:omap": omap,
  "tag:yaml.org,2002:pairs": pairs,
  "tag:yaml.org,2002:set": set3,
  "tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
  const schemaTags = schemas.get(schemaName);
  if (schemaTags && !customTags) {
    return addMergeTag && !schemaTags.includes(merge2) ? schemaTags.concat(merge2) : schemaTags.slice();
  }
  let tags = schemaTags;
  if (!tags) {
    if (Array.isArray(customTags))
      tags = [];
    else {
      const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
    }
  }
  if (Array.isArray(customTags)) {
    for (const tag2 of customTags)
      tags = tags.concat(tag2);
  } else if (typeof customTags === "function") {
    tags = customTags(tags.slice());
  }
  if (addMergeTag)
    tags = tags.concat(merge2);
  return tags.reduce((tags2, tag2) => {
    const tagObj = typeof tag2 === "string" ? tagsByName[tag2] : tag2;
    if (!tagObj) {
      const tagName = JSON.stringify(tag2);
      const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
    }
    if (!tags2.includes(tagObj))
      tags2.push(tagObj);
    return tags2;
  }, []);
}

// node_modules/yaml/browser/dist/schema/Schema.js
var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class _Schema {
  constructor({ compat, customTags, merge: merge3, resolveKnownTags, schema: schema4, sortMapEntries, toStringDefaults }) {
    this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
    this.name = typeof schema4 === "string" && schema4 || "core";
    this.knownTags = resolveKnownTags ? coreKnownTags : {};
    this.tags = getTags(customTags, this.name, merge3);
    this.toStringOptions = toStringDefaults ?? null;
    Object.defineProperty(this, MAP, { value: map });
    Object.defineProperty(this, SCALAR, { value: string2 });
    Object.defineProperty(this, SEQ, { value: seq });
    this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
  }
  clone() {
    const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
    copy.tags = this.tags.slice();
    return copy;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
  const lines = [];
  let hasDirectives = options.directives === true;
  if (options.directives !== false && doc.directives) {
    const dir = doc.directives.toString(doc);
    if (dir) {
      lines.push(dir);
      hasDirectives = true;
    } else if (doc.directives.docStart)
      hasDirectives = true;
  }
  if (hasDirectives)
    lines.push("---");
  const ctx = createStringifyContext(doc, options);
  const { commentString } = ctx.options;
  if (doc.commentBefore) {
    if (lines.length !== 1)
      lines.unshift("");
    const cs = commentString(doc.commentBefore);
    lines.unshift(indentComment(cs, ""));
  }
  let chompKeep = false;
  let contentComment = null;
  if (doc.contents) {
    if (isNode(doc.contents)) {
      if (doc.contents.spaceBefore && hasDirectives)
        lines.push("");
      if (doc.contents.commentBefore) {
        const cs = commentString(doc.contents.commentBefore);
        lines.push(indentComment(cs, ""));
      }
      ctx.forceBlockIndent = !!doc.comment;
      contentComment = doc.contents.comment;
    }
    const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
    let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    if (contentComment)
      body += lineComment(body, "", commentString(contentComment));
    if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
      lines[lines.length - 1] = `--- ${body}`;
    } else
      lines.push(body);
  } else {
    lines.push(stringify(doc.contents, ctx));
  }
  if (doc.directives?.docEnd) {
    if (doc.comment) {
      const cs = commentString(doc.comment);
      if (cs.includes("\n")) {
        lines.push("...");
        lines.push(indentComment(cs, ""));
      } else {
        lines.push(`... ${cs}`);
      }
    } else {
      lines.push("...");
    }
  } else {
    let dc = doc.comment;
    if (dc && chompKeep)
      dc = dc.replace(/^\n+/, "");
    if (dc) {
      if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
        lines.push("");
      lines.push(indentComment(commentString(dc), ""));
    }
  }
  return lines.join("\n") + "\n";
}

// node_modules/yaml/browser/dist/doc/Document.js
var Document = class _Document {
  constructor(value, replacer, options) {
    this.commentBefore = null;
    this.comment = null;
    this.errors = [];
    this.warnings = [];
    Object.defineProperty(this, NODE_TYPE, { value: DOC });
    let _replacer = null;
    if (typeof replacer === "function" || Array.isArray(replacer)) {
      _replacer = replacer;
    } else if (options === void 0 && replacer) {
      options = replacer;
      replacer = void 0;
    }
    const opt = Object.assign({
      intAsBigInt: false,
      keepSourceTokens: false,
      logLevel: "warn",
      prettyErrors: true,
      strict: true,
      stringKeys: false,
      uniqueKeys: true,
      version: "1.2"
    }, options);
    this.options = opt;
    let { version: version2 } = opt;
    if (options?._directives) {
      this.directives = options._directives.atDocument();
      if (this.directives.yaml.explicit)
        version2 = this.directives.yaml.version;
    } else
      this.directives = new Directives({ version: version2 });
    this.setSchema(version2, options);
    this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
  }
  /**
   * Create a deep copy of this Document and its contents.
   *
   * Custom Node values that inherit from `Object` still refer to their original instances.
   */
  clone() {
    const copy = Object.create(_Document.prototype, {
      [NODE_TYPE]: { value: DOC }
    });
    copy.commentBefore = this.commentBefore;
    copy.comment = this.comment;
    copy.errors = this.errors.slice();
    copy.warnings = this.warnings.slice();
    copy.options = Object.assign({}, this.options);
    if (this.directives)
      copy.directives = this.directives.clone();
    copy.schema = this.schema.clone();
    copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** Adds a value to the document. */
  add(value) {
    if (assertCollection(this.contents))
      this.contents.add(value);
  }
  /** Adds a value to the document. */
  addIn(path21, value) {
    if (assertCollection(this.contents))
      this.contents.addIn(path21, value);
  }
  /**
   * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
   *
   * If `node` already has an anchor, `name` is ignored.
   * Otherwise, the `node.anchor` value will be set to `name`,
   * or if an anchor with that name is already present in the document,
   * `name` will be used as a prefix for a new unique anchor.
   * If `name` is undefined, the generated anchor will use 'a' as a prefix.
   */
  createAlias(node, name2) {
    if (!node.anchor) {
      const prev = anchorNames(this);
      node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      !name2 || prev.has(name2) ? findNewAnchor(name2 || "a", prev) : name2;
    }
    return new Alias(node.anchor);
  }
  createNode(value, replacer, options) {
    let _replacer = void 0;
    if (typeof replacer === "function") {
      value = replacer.call({ "": value }, "", value);
      _replacer = replacer;
    } else if (Array.isArray(replacer)) {
      const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
      const asStr = replacer.filter(keyToStr).map(String);
      if (asStr.length > 0)
        replacer = replacer.concat(asStr);
      _replacer = replacer;
    } else if (options === void 0 && replacer) {
      options = replacer;
      replacer = void 0;
    }
    const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag: tag2 } = options ?? {};
    const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(
      this,
      // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      anchorPrefix || "a"
    );
    const ctx = {
      aliasDuplicateObjects: aliasDuplicateObjects ?? true,
      keepUndefined: keepUndefined ?? false,
      onAnchor,
      onTagObj,
      replacer: _replacer,
      schema: this.schema,
      sourceObjects
    };
    const node = createNode(value, tag2, ctx);
    if (flow && isCollection(node))
      node.flow = true;
    setAnchors();
    return node;
  }
  /**
   * Convert a key and a value into a `Pair` using the current schema,
   * recursively wrapping all values as `Scalar` or `Collection` nodes.
   */
  createPair(key, value, options = {}) {
    const k = this.createNode(key, null, options);
    const v = this.createNode(value, null, options);
    return new Pair(k, v);
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    return assertCollection(this.contents) ? this.contents.delete(key) : false;
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path21) {
    if (isEmptyPath(path21)) {
      if (this.contents == null)
        return false;
      this.contents = null;
      return true;
    }
    return assertCollection(this.contents) ? this.contents.deleteIn(path21) : false;
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  get(key, keepScalar) {
    return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
  }
  /**
   * Returns item at `path`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path21, keepScalar) {
    if (isEmptyPath(path21))
      return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
    return isCollection(this.contents) ? this.contents.getIn(path21, keepScalar) : void 0;
  }
  /**
   * Checks if the document includes a value with the key `key`.
   */
  has(key) {
    return isCollection(this.contents) ? this.contents.has(key) : false;
  }
  /**
   * Checks if the document includes a value at `path`.
   */
  hasIn(path21) {
    if (isEmptyPath(path21))
      return this.contents !== void 0;
    return isCollection(this.contents) ? this.contents.hasIn(path21) : false;
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  set(key, value) {
    if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, [key], value);
    } else if (assertCollection(this.contents)) {
      this.contents.set(key, value);
    }
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path21, value) {
    if (isEmptyPath(path21)) {
      this.contents = value;
    } else if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, Array.from(path21), value);
    } else if (assertCollection(this.contents)) {
      this.contents.setIn(path21, value);
    }
  }
  /**
   * Change the YAML version and schema used by the document.
   * A `null` version disables support for directives, explicit tags, anchors, and aliases.
   * It also requires the `schema` option to be given as a `Schema` instance value.
   *
   * Overrides all previously set schema options.
   */
  setSchema(version2, options = {}) {
    if (typeof version2 === "number")
      version2 = String(version2);
    let opt;
    switch (version2) {
      case "1.1":
        if (this.directives)
          this.directives.yaml.version = "1.1";
        else
          this.directives = new Directives({ version: "1.1" });
        opt = { resolveKnownTags: false, schema: "yaml-1.1" };
        break;
      case "1.2":
      case "next":
        if (this.directives)
          this.directives.yaml.version = version2;
        else
          this.directives = new Directives({ version: version2 });
        opt = { resolveKnownTags: true, schema: "core" };
        break;
      case null:
        if (this.directives)
          delete this.directives;
        opt = null;
        break;
      default: {
        const sv = JSON.stringify(version2);
        throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
      }
    }
    if (options.schema instanceof Object)
      this.schema = options.schema;
    else if (opt)
      this.schema = new Schema(Object.assign(opt, options));
    else
      throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
  }
  // json & jsonArg are only used from toJSON()
  toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc: this,
      keep: !json,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this.contents, jsonArg ?? "", ctx);
    if (typeof onAnchor === "function")
      for (const { count: count2, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count2);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
  /**
   * A JSON representation of the document `contents`.
   *
   * @param jsonArg Used by `JSON.stringify` to indicate the array index or
   *   property name.
   */
  toJSON(jsonArg, onAnchor) {
    return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
  }
  /** A YAML representation of the document. */
  toString(options = {}) {
    if (this.errors.length > 0)
      throw new Error("Document with errors cannot be stringified");
    if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
      const s = JSON.stringify(options.indent);
      throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringifyDocument(this, options);
  }
};
function assertCollection(contents) {
  if (isCollection(contents))
    return true;
  throw new Error("Expected a YAML collection as document contents");
}

// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
  constructor(name2, pos, code2, message) {
    super();
    this.name = name2;
    this.code = code2;
    this.message = message;
    this.pos = pos;
  }
};
var YAMLParseError = class extends YAMLError {
  constructor(pos, code2, message) {
    super("YAMLParseError", pos, code2, message);
  }
};
var YAMLWarning = class extends YAMLError {
  constructor(pos, code2, message) {
    super("YAMLWarning", pos, code2, message);
  }
};

// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
  let spaceBefore = false;
  let atNewline = startOnNewline;
  let hasSpace = startOnNewline;
  let comment2 = "";
  let commentSep = "";
  let hasNewline = false;
  let reqSpace = false;
  let tab2 = null;
  let anchor = null;
  let tag2 = null;
  let newlineAfterProp = null;
  let comma = null;
  let found = null;
  let start = null;
  for (const token of tokens) {
    if (reqSpace) {
      if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
        onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      reqSpace = false;
    }
    if (tab2) {
      if (atNewline && token.type !== "comment" && token.type !== "newline") {
        onError(tab2, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      }
      tab2 = null;
    }
    switch (token.type) {
      case "space":
        if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
          tab2 = token;
        }
        hasSpace = true;
        break;
      case "comment": {
        if (!hasSpace)
          onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
        const cb = token.source.substring(1) || " ";
        if (!comment2)
          comment2 = cb;
        else
          comment2 += commentSep + cb;
        commentSep = "";
        atNewline = false;
        break;
      }
      case "newline":
        if (atNewline) {
          if (comment2)
            comment2 += token.source;
          else if (!found || indicator !== "seq-item-ind")
            spaceBefore = true;
        } else
          commentSep += token.source;
        atNewline = true;
        hasNewline = true;
        if (anchor || tag2)
          newlineAfterProp = token;
        hasSpace = true;
        break;
      case "anchor":
        if (anchor)
          onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
        if (token.source.endsWith(":"))
          onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
        anchor = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      case "tag": {
        if (tag2)
          onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
        tag2 = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      }
      case indicator:
        if (anchor || tag2)
          onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
        if (found)
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
        found = token;
        atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
        hasSpace = false;
        break;
      case "comma":
        if (flow) {
          if (comma)
            onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
          comma = token;
          atNewline = false;
          hasSpace = false;
          break;
        }
      // else fallthrough
      default:
        onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
        atNewline = false;
        hasSpace = false;
    }
  }
  const last = tokens[tokens.length - 1];
  const end = last ? last.offset + last.source.length : offset;
  if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
    onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
  }
  if (tab2 && (atNewline && tab2.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
    onError(tab2, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
  return {
    comma,
    found,
    spaceBefore,
    comment: comment2,
    hasNewline,
    anchor,
    tag: tag2,
    newlineAfterProp,
    end,
    start: start ?? end
  };
}

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
  if (!key)
    return null;
  switch (key.type) {
    case "alias":
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      if (key.source.includes("\n"))
        return true;
      if (key.end) {
        for (const st of key.end)
          if (st.type === "newline")
            return true;
      }
      return false;
    case "flow-collection":
      for (const it of key.items) {
        for (const st of it.start)
          if (st.type === "newline")
            return true;
        if (it.sep) {
          for (const st of it.sep)
            if (st.type === "newline")
              return true;
        }
        if (containsNewline(it.key) || containsNewline(it.value))
          return true;
      }
      return false;
    default:
      return true;
  }
}

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
  if (fc?.type === "flow-collection") {
    const end = fc.end[0];
    if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) {
      const msg = "Flow end indicator should be more indented than parent";
      onError(end, "BAD_INDENT", msg, true);
    }
  }
}

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items2, search) {
  const { uniqueKeys } = ctx.options;
  if (uniqueKeys === false)
    return false;
  const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
  return items2.some((pair) => isEqual(pair.key, search));
}

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
var startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bm, onError, tag2) {
  const NodeClass = tag2?.nodeClass ?? YAMLMap;
  const map2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  let offset = bm.offset;
  let commentEnd = null;
  for (const collItem of bm.items) {
    const { start, key, sep, value } = collItem;
    const keyProps = resolveProps(start, {
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: bm.indent,
      startOnNewline: true
    });
    const implicitKey = !keyProps.found;
    if (implicitKey) {
      if (key) {
        if (key.type === "block-seq")
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
        else if ("indent" in key && key.indent !== bm.indent)
          onError(offset, "BAD_INDENT", startColMsg);
      }
      if (!keyProps.anchor && !keyProps.tag && !sep) {
        commentEnd = keyProps.end;
        if (keyProps.comment) {
          if (map2.comment)
            map2.comment += "\n" + keyProps.comment;
          else
            map2.comment = keyProps.comment;
        }
        continue;
      }
      if (keyProps.newlineAfterProp || containsNewline(key)) {
        onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
      }
    } else if (keyProps.found?.indent !== bm.indent) {
      onError(offset, "BAD_INDENT", startColMsg);
    }
    ctx.atKey = true;
    const keyStart = keyProps.end;
    const keyNode = key ? composeNode2(ctx, key, keyProps, onError) : composeEmptyNode2(ctx, keyStart, start, null, keyProps, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bm.indent, key, onError);
    ctx.atKey = false;
    if (mapIncludes(ctx, map2.items, keyNode))
      onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    const valueProps = resolveProps(sep ?? [], {
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError,
      parentIndent: bm.indent,
      startOnNewline: !key || key.type === "block-scalar"
    });
    offset = valueProps.end;
    if (valueProps.found) {
      if (implicitKey) {
        if (value?.type === "block-map" && !valueProps.hasNewline)
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
        if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
          onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : composeEmptyNode2(ctx, offset, sep, null, valueProps, onError);
      if (ctx.schema.compat)
        flowIndentCheck(bm.indent, value, onError);
      offset = valueNode.range[2];
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    } else {
      if (implicitKey)
        onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
      if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    }
  }
  if (commentEnd && commentEnd < offset)
    onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
  map2.range = [bm.offset, offset, commentEnd ?? offset];
  return map2;
}

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bs, onError, tag2) {
  const NodeClass = tag2?.nodeClass ?? YAMLSeq;
  const seq2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = bs.offset;
  let commentEnd = null;
  for (const { start, value } of bs.items) {
    const props = resolveProps(start, {
      indicator: "seq-item-ind",
      next: value,
      offset,
      onError,
      parentIndent: bs.indent,
      startOnNewline: true
    });
    if (!props.found) {
      if (props.anchor || props.tag || value) {
        if (value?.type === "block-seq")
          onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
        else
          onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
      } else {
        commentEnd = props.end;
        if (props.comment)
          seq2.comment = props.comment;
        continue;
      }
    }
    const node = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, start, null, props, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bs.indent, value, onError);
    offset = node.range[2];
    seq2.items.push(node);
  }
  seq2.range = [bs.offset, offset, commentEnd ?? offset];
  return seq2;
}

// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
  let comment2 = "";
  if (end) {
    let hasSpace = false;
    let sep = "";
    for (const token of end) {
      const { source, type } = token;
      switch (type) {
        case "space":
          hasSpace = true;
          break;
        case "comment": {
          if (reqSpace && !hasSpace)
            onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          const cb = source.substring(1) || " ";
          if (!comment2)
            comment2 = cb;
          else
            comment2 += sep + cb;
          sep = "";
          break;
        }
        case "newline":
          if (comment2)
            sep += source;
          hasSpace = true;
          break;
        default:
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
      }
      offset += source.length;
    }
  }
  return { comment: comment2, offset };
}

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
var blockMsg = "Block collections are not allowed within flow collections";
var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, fc, onError, tag2) {
  const isMap2 = fc.start.source === "{";
  const fcName = isMap2 ? "flow map" : "flow sequence";
  const NodeClass = tag2?.nodeClass ?? (isMap2 ? YAMLMap : YAMLSeq);
  const coll = new NodeClass(ctx.schema);
  coll.flow = true;
  const atRoot = ctx.atRoot;
  if (atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = fc.offset + fc.start.source.length;
  for (let i = 0; i < fc.items.length; ++i) {
    const collItem = fc.items[i];
    const { start, key, sep, value } = collItem;
    const props = resolveProps(start, {
      flow: fcName,
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: fc.indent,
      startOnNewline: false
    });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep && !value) {
        if (i === 0 && props.comma)
          onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        else if (i < fc.items.length - 1)
          onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
        if (props.comment) {
          if (coll.comment)
            coll.comment += "\n" + props.comment;
          else
            coll.comment = props.comment;
        }
        offset = props.end;
        continue;
      }
      if (!isMap2 && ctx.options.strict && containsNewline(key))
        onError(
          key,
          // checked by containsNewline()
          "MULTILINE_IMPLICIT_KEY",
          "Implicit keys of flow sequence pairs need to be on a single line"
        );
    }
    if (i === 0) {
      if (props.comma)
        onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    } else {
      if (!props.comma)
        onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
      if (props.comment) {
        let prevItemComment = "";
        loop: for (const st of start) {
          switch (st.type) {
            case "comma":
            case "space":
              break;
            case "comment":
              prevItemComment = st.source.substring(1);
              break loop;
            default:
              break loop;
          }
        }
        if (prevItemComment) {
          let prev = coll.items[coll.items.length - 1];
          if (isPair(prev))
            prev = prev.value ?? prev.key;
          if (prev.comment)
            prev.comment += "\n" + prevItemComment;
          else
            prev.comment = prevItemComment;
          props.comment = props.comment.substring(prevItemComment.length + 1);
        }
      }
    }
    if (!isMap2 && !sep && !props.found) {
      const valueNode = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, sep, null, props, onError);
      coll.items.push(valueNode);
      offset = valueNode.range[2];
      if (isBlock(value))
        onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
      ctx.atKey = true;
      const keyStart = props.end;
      const keyNode = key ? composeNode2(ctx, key, props, onError) : composeEmptyNode2(ctx, keyStart, start, null, props, onError);
      if (isBlock(key))
        onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
      ctx.atKey = false;
      const valueProps = resolveProps(sep ?? [], {
        flow: fcName,
        indicator: "map-value-ind",
        next: value,
        offset: keyNode.range[2],
        onError,
        parentIndent: fc.indent,
        startOnNewline: false
      });
      if (valueProps.found) {
        if (!isMap2 && !props.found && ctx.options.strict) {
          if (sep)
            for (const st of sep) {
              if (st === valueProps.found)
                break;
              if (st.type === "newline") {
                onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                break;
              }
            }
          if (props.start < valueProps.found.offset - 1024)
            onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
        }
      } else if (value) {
        if ("source" in value && value.source?.[0] === ":")
          onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
        else
          onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode2(ctx, valueProps.end, sep, null, valueProps, onError) : null;
      if (valueNode) {
        if (isBlock(value))
          onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
      } else if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      if (isMap2) {
        const map2 = coll;
        if (mapIncludes(ctx, map2.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        map2.items.push(pair);
      } else {
        const map2 = new YAMLMap(ctx.schema);
        map2.flow = true;
        map2.items.push(pair);
        const endRange = (valueNode ?? keyNode).range;
        map2.range = [keyNode.range[0], endRange[1], endRange[2]];
        coll.items.push(map2);
      }
      offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
  }
  const expectedEnd = isMap2 ? "}" : "]";
  const [ce, ...ee] = fc.end;
  let cePos = offset;
  if (ce?.source === expectedEnd)
    cePos = ce.offset + ce.source.length;
  else {
    const name2 = fcName[0].toUpperCase() + fcName.substring(1);
    const msg = atRoot ? `${name2} must end with a ${expectedEnd}` : `${name2} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
    if (ce && ce.source.length !== 1)
      ee.unshift(ce);
  }
  if (ee.length > 0) {
    const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
    if (end.comment) {
      if (coll.comment)
        coll.comment += "\n" + end.comment;
      else
        coll.comment = end.comment;
    }
    coll.range = [fc.offset, cePos, end.offset];
  } else {
    coll.range = [fc.offset, cePos, cePos];
  }
  return coll;
}

// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN2, ctx, token, onError, tagName, tag2) {
  const coll = token.type === "block-map" ? resolveBlockMap(CN2, ctx, token, onError, tag2) : token.type === "block-seq" ? resolveBlockSeq(CN2, ctx, token, onError, tag2) : resolveFlowCollection(CN2, ctx, token, onError, tag2);
  const Coll = coll.constructor;
  if (tagName === "!" || tagName === Coll.tagName) {
    coll.tag = Coll.tagName;
    return coll;
  }
  if (tagName)
    coll.tag = tagName;
  return coll;
}
function composeCollection(CN2, ctx, token, props, onError) {
  const tagToken = props.tag;
  const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
  if (token.type === "block-seq") {
    const { anchor, newlineAfterProp: nl } = props;
    const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    if (lastProp && (!nl || nl.offset < lastProp.offset)) {
      const message = "Missing newline after block sequence props";
      onError(lastProp, "MISSING_CHAR", message);
    }
  }
  const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
  if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") {
    return resolveCollection(CN2, ctx, token, onError, tagName);
  }
  let tag2 = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
  if (!tag2) {
    const kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType) {
      ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
      tag2 = kt;
    } else {
      if (kt) {
        onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
      } else {
        onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
      }
      return resolveCollection(CN2, ctx, token, onError, tagName);
    }
  }
  const coll = resolveCollection(CN2, ctx, token, onError, tagName, tag2);
  const res = tag2.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
  const node = isNode(res) ? res : new Scalar(res);
  node.range = coll.range;
  node.tag = tagName;
  if (tag2?.format)
    node.format = tag2.format;
  return node;
}

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
  const start = scalar.offset;
  const header2 = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
  if (!header2)
    return { value: "", type: null, comment: "", range: [start, start, start] };
  const type = header2.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
  const lines = scalar.source ? splitLines(scalar.source) : [];
  let chompStart = lines.length;
  for (let i = lines.length - 1; i >= 0; --i) {
    const content = lines[i][1];
    if (content === "" || content === "\r")
      chompStart = i;
    else
      break;
  }
  if (chompStart === 0) {
    const value2 = header2.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
    let end2 = start + header2.length;
    if (scalar.source)
      end2 += scalar.source.length;
    return { value: value2, type, comment: header2.comment, range: [start, end2, end2] };
  }
  let trimIndent = scalar.indent + header2.indent;
  let offset = scalar.offset + header2.length;
  let contentStart = 0;
  for (let i = 0; i < chompStart; ++i) {
    const [indent, content] = lines[i];
    if (content === "" || content === "\r") {
      if (header2.indent === 0 && indent.length > trimIndent)
        trimIndent = indent.length;
    } else {
      if (indent.length < trimIndent) {
        const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
        onError(offset + indent.length, "MISSING_CHAR", message);
      }
      if (header2.indent === 0)
        trimIndent = indent.length;
      contentStart = i;
      if (trimIndent === 0 && !ctx.atRoot) {
        const message = "Block scalar values in collections must be indented";
        onError(offset, "BAD_INDENT", message);
      }
      break;
    }
    offset += indent.length + content.length + 1;
  }
  for (let i = lines.length - 1; i >= chompStart; --i) {
    if (lines[i][0].length > trimIndent)
      chompStart = i + 1;
  }
  let value = "";
  let sep = "";
  let prevMoreIndented = false;
  for (let i = 0; i < contentStart; ++i)
    value += lines[i][0].slice(trimIndent) + "\n";
  for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content] = lines[i];
    offset += indent.length + content.length + 1;
    const crlf = content[content.length - 1] === "\r";
    if (crlf)
      content = content.slice(0, -1);
    if (content && indent.length < trimIndent) {
      const src = header2.indent ? "explicit indentation indicator" : "first line";
      const message = `Block scalar lines must not be less indented than their ${src}`;
      onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
      indent = "";
    }
    if (type === Scalar.BLOCK_LITERAL) {
      value += sep + indent.slice(trimIndent) + content;
      sep = "\n";
    } else if (indent.length > trimIndent || content[0] === "	") {
      if (sep === " ")
        sep = "\n";
      else if (!prevMoreIndented && sep === "\n")
        sep = "\n\n";
      value += sep + indent.slice(trimIndent) + content;
      sep = "\n";
      prevMoreIndented = true;
    } else if (content === "") {
      if (sep === "\n")
        value += "\n";
      else
        sep = "\n";
    } else {
      value += sep + content;
      sep = " ";
      prevMoreIndented = false;
    }
  }
  switch (header2.chomp) {
    case "-":
      break;
    case "+":
      for (let i = chompStart; i < lines.length; ++i)
        value += "\n" + lines[i][0].slice(trimIndent);
      if (value[value.length - 1] !== "\n")
        value += "\n";
      break;
    default:
      value += "\n";
  }
  const end = start + header2.length + scalar.source.length;
  return { value, type, comment: header2.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
  if (props[0].type !== "block-scalar-header") {
    onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
    return null;
  }
  const { source } = props[0];
  const mode = source[0];
  let indent = 0;
  let chomp = "";
  let error2 = -1;
  for (let i = 1; i < source.length; ++i) {
    const ch = source[i];
    if (!chomp && (ch === "-" || ch === "+"))
      chomp = ch;
    else {
      const n = Number(ch);
      if (!indent && n)
        indent = n;
      else if (error2 === -1)
        error2 = offset + i;
    }
  }
  if (error2 !== -1)
    onError(error2, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
  let hasSpace = false;
  let comment2 = "";
  let length = source.length;
  for (let i = 1; i < props.length; ++i) {
    const token = props[i];
    switch (token.type) {
      case "space":
        hasSpace = true;
      // fallthrough
      case "newline":
        length += token.source.length;
        break;
      case "comment":
        if (strict && !hasSpace) {
          const message = "Comments must be separated from other tokens by white space characters";
          onError(token, "MISSING_CHAR", message);
        }
        length += token.source.length;
        comment2 = token.source.substring(1);
        break;
      case "error":
        onError(token, "UNEXPECTED_TOKEN", token.message);
        length += token.source.length;
        break;
      /* istanbul ignore next should not happen */
      default: {
        const message = `Unexpected token in block scalar header: ${token.type}`;
        onError(token, "UNEXPECTED_TOKEN", message);
        const ts = token.source;
        if (ts && typeof ts === "string")
          length += ts.length;
      }
    }
  }
  return { mode, indent, chomp, comment: comment2, length };
}
function splitLines(source) {
  const split = source.split(/\n( *)/);
  const first = split[0];
  const m = first.match(/^( *)/);
  const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
  const lines = [line0];
  for (let i = 1; i < split.length; i += 2)
    lines.push([split[i], split[i + 1]]);
  return lines;
}

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
  const { offset, type, source, end } = scalar;
  let _type;
  let value;
  const _onError = (rel, code2, msg) => onError(offset + rel, code2, msg);
  switch (type) {
    case "scalar":
      _type = Scalar.PLAIN;
      value = plainValue(source, _onError);
      break;
    case "single-quoted-scalar":
      _type = Scalar.QUOTE_SINGLE;
      value = singleQuotedValue(source, _onError);
      break;
    case "double-quoted-scalar":
      _type = Scalar.QUOTE_DOUBLE;
      value = doubleQuotedValue(source, _onError);
      break;
    /* istanbul ignore next should not happen */
    default:
      onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
      return {
        value: "",
        type: null,
        comment: "",
        range: [offset, offset + source.length, offset + source.length]
      };
  }
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, strict, onError);
  return {
    value,
    type: _type,
    comment: re.comment,
    range: [offset, valueEnd, re.offset]
  };
}
function plainValue(source, onError) {
  let badChar = "";
  switch (source[0]) {
    /* istanbul ignore next should not happen */
    case "	":
      badChar = "a tab character";
      break;
    case ",":
      badChar = "flow indicator character ,";
      break;
    case "%":
      badChar = "directive indicator character %";
      break;
    case "|":
    case ">": {
      badChar = `block scalar indicator ${source[0]}`;
      break;
    }
    case "@":
    case "`": {
      badChar = `reserved character ${source[0]}`;
      break;
    }
  }
  if (badChar)
    onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
  return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
  if (source[source.length - 1] !== "'" || source.length === 1)
    onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
  return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
  const line = /(.*?)\r?\n/sy;
  let match = line.exec(source);
  if (!match)
    return source;
  let trimEnd, trimBoth;
  try {
    trimEnd = new RegExp("(?<![ 	])[ 	]+$");
    trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
  } catch {
    trimEnd = /[ \t]+$/;
    trimBoth = /^[ \t]+|[ \t]+$/g;
  }
  let res = match[1].replace(trimEnd, "");
  let sep = " ";
  let pos = line.lastIndex;
  while (match = line.exec(source)) {
    const lm = match[1].replace(trimBoth, "");
    if (lm === "") {
      if (sep === "\n")
        res += sep;
      else
        sep = "\n";
    } else {
      res += sep + lm;
      sep = " ";
    }
    pos = line.lastIndex;
  }
  const last = /[ \t]*(.*)/sy;
  last.lastIndex = pos;
  match = last.exec(source);
  return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
  let res = "";
  for (let i = 1; i < source.length - 1; ++i) {
    const ch = source[i];
    if (ch === "\r" && source[i + 1] === "\n")
      continue;
    if (ch === "\n") {
      const { fold: fold2, offset } = foldNewline(source, i);
      res += fold2;
      i = offset;
    } else if (ch === "\\") {
      let next = source[++i];
      const cc = escapeCodes[next];
      if (cc)
        res += cc;
      else if (next === "\n") {
        next = source[i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "\r" && source[i + 1] === "\n") {
        next = source[++i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "x" || next === "u" || next === "U") {
        const length = next === "x" ? 2 : next === "u" ? 4 : 8;
        res += parseCharCode(source, i + 1, length, onError);
        i += length;
      } else {
        const raw = source.substr(i - 1, 2);
        onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        res += raw;
      }
    } else if (ch === " " || ch === "	") {
      const wsStart = i;
      let next = source[i + 1];
      while (next === " " || next === "	")
        next = source[++i + 1];
      if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
        res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
    } else {
      res += ch;
    }
  }
  if (source[source.length - 1] !== '"' || source.length === 1)
    onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
  return res;
}
function foldNewline(source, offset) {
  let fold2 = "";
  let ch = source[offset + 1];
  while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
    if (ch === "\r" && source[offset + 2] !== "\n")
      break;
    if (ch === "\n")
      fold2 += "\n";
    offset += 1;
    ch = source[offset + 1];
  }
  if (!fold2)
    fold2 = " ";
  return { fold: fold2, offset };
}
var escapeCodes = {
  "0": "\0",
  // null character
  a: "\x07",
  // bell character
  b: "\b",
  // backspace
  e: "\x1B",
  // escape character
  f: "\f",
  // form feed
  n: "\n",
  // line feed
  r: "\r",
  // carriage return
  t: "	",
  // horizontal tab
  v: "\v",
  // vertical tab
  N: "\x85",
  // Unicode next line
  _: "\xA0",
  // Unicode non-breaking space
  L: "\u2028",
  // Unicode line separator
  P: "\u2029",
  // Unicode paragraph separator
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  "	": "	"
};
function parseCharCode(source, offset, length, onError) {
  const cc = source.substr(offset, length);
  const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
  const code2 = ok ? parseInt(cc, 16) : NaN;
  try {
    return String.fromCodePoint(code2);
  } catch {
    const raw = source.substr(offset - 2, length + 2);
    onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
    return raw;
  }
}

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
  const { value, type, comment: comment2, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
  const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
  let tag2;
  if (ctx.options.stringKeys && ctx.atKey) {
    tag2 = ctx.schema[SCALAR];
  } else if (tagName)
    tag2 = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
  else if (token.type === "scalar")
    tag2 = findScalarTagByTest(ctx, value, token, onError);
  else
    tag2 = ctx.schema[SCALAR];
  let scalar;
  try {
    const res = tag2.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar = isScalar(res) ? res : new Scalar(res);
  } catch (error2) {
    const msg = error2 instanceof Error ? error2.message : String(error2);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
    scalar = new Scalar(value);
  }
  scalar.range = range;
  scalar.source = value;
  if (type)
    scalar.type = type;
  if (tagName)
    scalar.tag = tagName;
  if (tag2.format)
    scalar.format = tag2.format;
  if (comment2)
    scalar.comment = comment2;
  return scalar;
}
function findScalarTagByName(schema4, value, tagName, tagToken, onError) {
  if (tagName === "!")
    return schema4[SCALAR];
  const matchWithTest = [];
  for (const tag2 of schema4.tags) {
    if (!tag2.collection && tag2.tag === tagName) {
      if (tag2.default && tag2.test)
        matchWithTest.push(tag2);
      else
        return tag2;
    }
  }
  for (const tag2 of matchWithTest)
    if (tag2.test?.test(value))
      return tag2;
  const kt = schema4.knownTags[tagName];
  if (kt && !kt.collection) {
    schema4.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
    return kt;
  }
  onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
  return schema4[SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema: schema4 }, value, token, onError) {
  const tag2 = schema4.tags.find((tag3) => (tag3.default === true || atKey && tag3.default === "key") && tag3.test?.test(value)) || schema4[SCALAR];
  if (schema4.compat) {
    const compat = schema4.compat.find((tag3) => tag3.default && tag3.test?.test(value)) ?? schema4[SCALAR];
    if (tag2.tag !== compat.tag) {
      const ts = directives.tagString(tag2.tag);
      const cs = directives.tagString(compat.tag);
      const msg = `Value may be parsed as either ${ts} or ${cs}`;
      onError(token, "TAG_RESOLVE_FAILED", msg, true);
    }
  }
  return tag2;
}

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before2, pos) {
  if (before2) {
    pos ?? (pos = before2.length);
    for (let i = pos - 1; i >= 0; --i) {
      let st = before2[i];
      switch (st.type) {
        case "space":
        case "comment":
        case "newline":
          offset -= st.source.length;
          continue;
      }
      st = before2[++i];
      while (st?.type === "space") {
        offset += st.source.length;
        st = before2[++i];
      }
      break;
    }
  }
  return offset;
}

// node_modules/yaml/browser/dist/compose/compose-node.js
var CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
  const atKey = ctx.atKey;
  const { spaceBefore, comment: comment2, anchor, tag: tag2 } = props;
  let node;
  let isSrcToken = true;
  switch (token.type) {
    case "alias":
      node = composeAlias(ctx, token, onError);
      if (anchor || tag2)
        onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
      break;
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
      node = composeScalar(ctx, token, tag2, onError);
      if (anchor)
        node.anchor = anchor.source.substring(1);
      break;
    case "block-map":
    case "block-seq":
    case "flow-collection":
      try {
        node = composeCollection(CN, ctx, token, props, onError);
        if (anchor)
          node.anchor = anchor.source.substring(1);
      } catch (error2) {
        const message = error2 instanceof Error ? error2.message : String(error2);
        onError(token, "RESOURCE_EXHAUSTION", message);
      }
      break;
    default: {
      const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
      onError(token, "UNEXPECTED_TOKEN", message);
      isSrcToken = false;
    }
  }
  node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
  if (anchor && node.anchor === "")
    onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
    const msg = "With stringKeys, all keys must be strings";
    onError(tag2 ?? token, "NON_STRING_KEY", msg);
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment2) {
    if (token.type === "scalar" && token.source === "")
      node.comment = comment2;
    else
      node.commentBefore = comment2;
  }
  if (ctx.options.keepSourceTokens && isSrcToken)
    node.srcToken = token;
  return node;
}
function composeEmptyNode(ctx, offset, before2, pos, { spaceBefore, comment: comment2, anchor, tag: tag2, end }, onError) {
  const token = {
    type: "scalar",
    offset: emptyScalarPosition(offset, before2, pos),
    indent: -1,
    source: ""
  };
  const node = composeScalar(ctx, token, tag2, onError);
  if (anchor) {
    node.anchor = anchor.source.substring(1);
    if (node.anchor === "")
      onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment2) {
    node.comment = comment2;
    node.range[2] = end;
  }
  return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
  const alias = new Alias(source.substring(1));
  if (alias.source === "")
    onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
  if (alias.source.endsWith(":"))
    onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, options.strict, onError);
  alias.range = [offset, valueEnd, re.offset];
  if (re.comment)
    alias.comment = re.comment;
  return alias;
}

// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
  const opts = Object.assign({ _directives: directives }, options);
  const doc = new Document(void 0, opts);
  const ctx = {
    atKey: false,
    atRoot: true,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
  };
  const props = resolveProps(start, {
    indicator: "doc-start",
    next: value ?? end?.[0],
    offset,
    onError,
    parentIndent: 0,
    startOnNewline: true
  });
  if (props.found) {
    doc.directives.docStart = true;
    if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
      onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
  }
  doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
  const contentEnd = doc.contents.range[2];
  const re = resolveEnd(end, contentEnd, false, onError);
  if (re.comment)
    doc.comment = re.comment;
  doc.range = [offset, contentEnd, re.offset];
  return doc;
}

// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
  if (typeof src === "number")
    return [src, src + 1];
  if (Array.isArray(src))
    return src.length === 2 ? src : [src[0], src[1]];
  const { offset, source } = src;
  return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
  let comment2 = "";
  let atComment = false;
  let afterEmptyLine = false;
  for (let i = 0; i < prelude.length; ++i) {
    const source = prelude[i];
    switch (source[0]) {
      case "#":
        comment2 += (comment2 === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
        atComment = true;
        afterEmptyLine = false;
        break;
      case "%":
        if (prelude[i + 1]?.[0] !== "#")
          i += 1;
        atComment = false;
        break;
      default:
        if (!atComment)
          afterEmptyLine = true;
        atComment = false;
    }
  }
  return { comment: comment2, afterEmptyLine };
}
var Composer = class {
  constructor(options = {}) {
    this.doc = null;
    this.atDirectives = false;
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
    this.onError = (source, code2, message, warning2) => {
      const pos = getErrorPos(source);
      if (warning2)
        this.warnings.push(new YAMLWarning(pos, code2, message));
      else
        this.errors.push(new YAMLParseError(pos, code2, message));
    };
    this.directives = new Directives({ version: options.version || "1.2" });
    this.options = options;
  }
  decorate(doc, afterDoc) {
    const { comment: comment2, afterEmptyLine } = parsePrelude(this.prelude);
    if (comment2) {
      const dc = doc.contents;
      if (afterDoc) {
        doc.comment = doc.comment ? `${doc.comment}
${comment2}` : comment2;
      } else if (afterEmptyLine || doc.directives.docStart || !dc) {
        doc.commentBefore = comment2;
      } else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
        let it = dc.items[0];
        if (isPair(it))
          it = it.key;
        const cb = it.commentBefore;
        it.commentBefore = cb ? `${comment2}
${cb}` : comment2;
      } else {
        const cb = dc.commentBefore;
        dc.commentBefore = cb ? `${comment2}
${cb}` : comment2;
      }
    }
    if (afterDoc) {
      for (let i = 0; i < this.errors.length; ++i)
        doc.errors.push(this.errors[i]);
      for (let i = 0; i < this.warnings.length; ++i)
        doc.warnings.push(this.warnings[i]);
    } else {
      doc.errors = this.errors;
      doc.warnings = this.warnings;
    }
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
  }
  /**
   * Current stream status information.
   *
   * Mostly useful at the end of input for an empty stream.
   */
  streamInfo() {
    return {
      comment: parsePrelude(this.prelude).comment,
      directives: this.directives,
      errors: this.errors,
      warnings: this.warnings
    };
  }
  /**
   * Compose tokens into documents.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *compose(tokens, forceDoc = false, endOffset = -1) {
    for (const token of tokens)
      yield* this.next(token);
    yield* this.end(forceDoc, endOffset);
  }
  /** Advance the composer by one CST token. */
  *next(token) {
    switch (token.type) {
      case "directive":
        this.directives.add(token.source, (offset, message, warning2) => {
          const pos = getErrorPos(token);
          pos[0] += offset;
          this.onError(pos, "BAD_DIRECTIVE", message, warning2);
        });
        this.prelude.push(token.source);
        this.atDirectives = true;
        break;
      case "document": {
        const doc = composeDoc(this.options, this.directives, token, this.onError);
        if (this.atDirectives && !doc.directives.docStart)
          this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
        this.decorate(doc, false);
        if (this.doc)
          yield this.doc;
        this.doc = doc;
        this.atDirectives = false;
        break;
      }
      case "byte-order-mark":
      case "space":
        break;
      case "comment":
      case "newline":
        this.prelude.push(token.source);
        break;
      case "error": {
        const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
        const error2 = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
        if (this.atDirectives || !this.doc)
          this.errors.push(error2);
        else
          this.doc.errors.push(error2);
        break;
      }
      case "doc-end": {
        if (!this.doc) {
          const msg = "Unexpected doc-end without preceding document";
          this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
          break;
        }
        this.doc.directives.docEnd = true;
        const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
        this.decorate(this.doc, true);
        if (end.comment) {
          const dc = this.doc.comment;
          this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
        }
        this.doc.range[2] = end.offset;
        break;
      }
      default:
        this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
    }
  }
  /**
   * Call at end of input to yield any remaining document.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *end(forceDoc = false, endOffset = -1) {
    if (this.doc) {
      this.decorate(this.doc, true);
      yield this.doc;
      this.doc = null;
    } else if (forceDoc) {
      const opts = Object.assign({ _directives: this.directives }, this.options);
      const doc = new Document(void 0, opts);
      if (this.atDirectives)
        this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
      doc.range = [0, endOffset, endOffset];
      this.decorate(doc, false);
      yield doc;
    }
  }
};

// node_modules/yaml/browser/dist/parse/cst-visit.js
var BREAK2 = /* @__PURE__ */ Symbol("break visit");
var SKIP2 = /* @__PURE__ */ Symbol("skip children");
var REMOVE2 = /* @__PURE__ */ Symbol("remove item");
function visit2(cst, visitor) {
  if ("type" in cst && cst.type === "document")
    cst = { start: cst.start, value: cst.value };
  _visit(Object.freeze([]), cst, visitor);
}
visit2.BREAK = BREAK2;
visit2.SKIP = SKIP2;
visit2.REMOVE = REMOVE2;
visit2.itemAtPath = (cst, path21) => {
  let item = cst;
  for (const [field, index] of path21) {
    const tok = item?.[field];
    if (tok && "items" in tok) {
      item = tok.items[index];
    } else
      return void 0;
  }
  return item;
};
visit2.parentCollection = (cst, path21) => {
  const parent = visit2.itemAtPath(cst, path21.slice(0, -1));
  const field = path21[path21.length - 1][0];
  const coll = parent?.[field];
  if (coll && "items" in coll)
    return coll;
  throw new Error("Parent collection not found");
};
function _visit(path21, item, visitor) {
  let ctrl = visitor(item, path21);
  if (typeof ctrl === "symbol")
    return ctrl;
  for (const field of ["key", "value"]) {
    const token = item[field];
    if (token && "items" in token) {
      for (let i = 0; i < token.items.length; ++i) {
        const ci = _visit(Object.freeze(path21.concat([[field, i]])), token.items[i], visitor);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK2)
          return BREAK2;
        else if (ci === REMOVE2) {
          token.items.splice(i, 1);
          i -= 1;
        }
      }
      if (typeof ctrl === "function" && field === "key")
        ctrl = ctrl(item, path21);
    }
  }
  return typeof ctrl === "function" ? ctrl(item, path21) : ctrl;
}

// node_modules/yaml/browser/dist/parse/cst.js
var BOM = "\uFEFF";
var DOCUMENT = "";
var FLOW_END = "";
var SCALAR2 = "";
function tokenType(source) {
  switch (source) {
    case BOM:
      return "byte-order-mark";
    case DOCUMENT:
      return "doc-mode";
    case FLOW_END:
      return "flow-error-end";
    case SCALAR2:
      return "scalar";
    case "---":
      return "doc-start";
    case "...":
      return "doc-end";
    case "":
    case "\n":
    case "\r\n":
      return "newline";
    case "-":
      return "seq-item-ind";
    case "?":
      return "explicit-key-ind";
    case ":":
      return "map-value-ind";
    case "{":
      return "flow-map-start";
    case "}":
      return "flow-map-end";
    case "[":
      return "flow-seq-start";
    case "]":
      return "flow-seq-end";
    case ",":
      return "comma";
  }
  switch (source[0]) {
    case " ":
    case "	":
      return "space";
    case "#":
      return "comment";
    case "%":
      return "directive-line";
    case "*":
      return "alias";
    case "&":
      return "anchor";
    case "!":
      return "tag";
    case "'":
      return "single-quoted-scalar";
    case '"':
      return "double-quoted-scalar";
    case "|":
    case ">":
      return "block-scalar-header";
  }
  return null;
}

// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
  switch (ch) {
    case void 0:
    case " ":
    case "\n":
    case "\r":
    case "	":
      return true;
    default:
      return false;
  }
}
var hexDigits = new Set("0123456789ABCDEFabcdef");
var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
var flowIndicatorChars = new Set(",[]{}");
var invalidAnchorChars = new Set(" ,[]{}\n\r	");
var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
var Lexer = class {
  constructor() {
    this.atEnd = false;
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    this.buffer = "";
    this.flowKey = false;
    this.flowLevel = 0;
    this.indentNext = 0;
    this.indentValue = 0;
    this.lineEndPos = null;
    this.next = null;
    this.pos = 0;
  }
  /**
   * Generate YAML tokens from the `source` string. If `incomplete`,
   * a part of the last line may be left as a buffer for the next call.
   *
   * @returns A generator of lexical tokens
   */
  *lex(source, incomplete2 = false) {
    if (source) {
      if (typeof source !== "string")
        throw TypeError("source is not a string");
      this.buffer = this.buffer ? this.buffer + source : source;
      this.lineEndPos = null;
    }
    this.atEnd = !incomplete2;
    let next = this.next ?? "stream";
    while (next && (incomplete2 || this.hasChars(1)))
      next = yield* this.parseNext(next);
  }
  atLineEnd() {
    let i = this.pos;
    let ch = this.buffer[i];
    while (ch === " " || ch === "	")
      ch = this.buffer[++i];
    if (!ch || ch === "#" || ch === "\n")
      return true;
    if (ch === "\r")
      return this.buffer[i + 1] === "\n";
    return false;
  }
  charAt(n) {
    return this.buffer[this.pos + n];
  }
  continueScalar(offset) {
    let ch = this.buffer[offset];
    if (this.indentNext > 0) {
      let indent = 0;
      while (ch === " ")
        ch = this.buffer[++indent + offset];
      if (ch === "\r") {
        const next = this.buffer[indent + offset + 1];
        if (next === "\n" || !next && !this.atEnd)
          return offset + indent + 1;
      }
      return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
    }
    if (ch === "-" || ch === ".") {
      const dt = this.buffer.substr(offset, 3);
      if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
        return -1;
    }
    return offset;
  }
  getLine() {
    let end = this.lineEndPos;
    if (typeof end !== "number" || end !== -1 && end < this.pos) {
      end = this.buffer.indexOf("\n", this.pos);
      this.lineEndPos = end;
    }
    if (end === -1)
      return this.atEnd ? this.buffer.substring(this.pos) : null;
    if (this.buffer[end - 1] === "\r")
      end -= 1;
    return this.buffer.substring(this.pos, end);
  }
  hasChars(n) {
    return this.pos + n <= this.buffer.length;
  }
  setNext(state) {
    this.buffer = this.buffer.substring(this.pos);
    this.pos = 0;
    this.lineEndPos = null;
    this.next = state;
    return null;
  }
  peek(n) {
    return this.buffer.substr(this.pos, n);
  }
  *parseNext(next) {
    switch (next) {
      case "stream":
        return yield* this.parseStream();
      case "line-start":
        return yield* this.parseLineStart();
      case "block-start":
        return yield* this.parseBlockStart();
      case "doc":
        return yield* this.parseDocument();
      case "flow":
        return yield* this.parseFlowCollection();
      case "quoted-scalar":
        return yield* this.parseQuotedScalar();
      case "block-scalar":
        return yield* this.parseBlockScalar();
      case "plain-scalar":
        return yield* this.parsePlainScalar();
    }
  }
  *parseStream() {
    let line = this.getLine();
    if (line === null)
      return this.setNext("stream");
    if (line[0] === BOM) {
      yield* this.pushCount(1);
      line = line.substring(1);
    }
    if (line[0] === "%") {
      let dirEnd = line.length;
      let cs = line.indexOf("#");
      while (cs !== -1) {
        const ch = line[cs - 1];
        if (ch === " " || ch === "	") {
          dirEnd = cs - 1;
          break;
        } else {
          cs = line.indexOf("#", cs + 1);
        }
      }
      while (true) {
        const ch = line[dirEnd - 1];
        if (ch === " " || ch === "	")
          dirEnd -= 1;
        else
          break;
      }
      const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
      yield* this.pushCount(line.length - n);
      this.pushNewline();
      return "stream";
    }
    if (this.atLineEnd()) {
      const sp = yield* this.pushSpaces(true);
      yield* this.pushCount(line.length - sp);
      yield* this.pushNewline();
      return "stream";
    }
    yield DOCUMENT;
    return yield* this.parseLineStart();
  }
  *parseLineStart() {
    const ch = this.charAt(0);
    if (!ch && !this.atEnd)
      return this.setNext("line-start");
    if (ch === "-" || ch === ".") {
      if (!this.atEnd && !this.hasChars(4))
        return this.setNext("line-start");
      const s = this.peek(3);
      if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
        yield* this.pushCount(3);
        this.indentValue = 0;
        this.indentNext = 0;
        return s === "---" ? "doc" : "stream";
      }
    }
    this.indentValue = yield* this.pushSpaces(false);
    if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
      this.indentNext = this.indentValue;
    return yield* this.parseBlockStart();
  }
  *parseBlockStart() {
    const [ch0, ch1] = this.peek(2);
    if (!ch1 && !this.atEnd)
      return this.setNext("block-start");
    if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
      const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
      this.indentNext = this.indentValue + 1;
      this.indentValue += n;
      return "block-start";
    }
    return "doc";
  }
  *parseDocument() {
    yield* this.pushSpaces(true);
    const line = this.getLine();
    if (line === null)
      return this.setNext("doc");
    let n = yield* this.pushIndicators();
    switch (line[n]) {
      case "#":
        yield* this.pushCount(line.length - n);
      // fallthrough
      case void 0:
        yield* this.pushNewline();
        return yield* this.parseLineStart();
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel = 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        return "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "doc";
      case '"':
      case "'":
        return yield* this.parseQuotedScalar();
      case "|":
      case ">":
        n += yield* this.parseBlockScalarHeader();
        n += yield* this.pushSpaces(true);
        yield* this.pushCount(line.length - n);
        yield* this.pushNewline();
        return yield* this.parseBlockScalar();
      default:
        return yield* this.parsePlainScalar();
    }
  }
  *parseFlowCollection() {
    let nl, sp;
    let indent = -1;
    do {
      nl = yield* this.pushNewline();
      if (nl > 0) {
        sp = yield* this.pushSpaces(false);
        this.indentValue = indent = sp;
      } else {
        sp = 0;
      }
      sp += yield* this.pushSpaces(true);
    } while (nl + sp > 0);
    const line = this.getLine();
    if (line === null)
      return this.setNext("flow");
    if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
      const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
      if (!atFlowEndMarker) {
        this.flowLevel = 0;
        yield FLOW_END;
        return yield* this.parseLineStart();
      }
    }
    let n = 0;
    while (line[n] === ",") {
      n += yield* this.pushCount(1);
      n += yield* this.pushSpaces(true);
      this.flowKey = false;
    }
    n += yield* this.pushIndicators();
    switch (line[n]) {
      case void 0:
        return "flow";
      case "#":
        yield* this.pushCount(line.length - n);
        return "flow";
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel += 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        this.flowKey = true;
        this.flowLevel -= 1;
        return this.flowLevel ? "flow" : "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "flow";
      case '"':
      case "'":
        this.flowKey = true;
        return yield* this.parseQuotedScalar();
      case ":": {
        const next = this.charAt(1);
        if (this.flowKey || isEmpty(next) || next === ",") {
          this.flowKey = false;
          yield* this.pushCount(1);
          yield* this.pushSpaces(true);
          return "flow";
        }
      }
      // fallthrough
      default:
        this.flowKey = false;
        return yield* this.parsePlainScalar();
    }
  }
  *parseQuotedScalar() {
    const quote2 = this.charAt(0);
    let end = this.buffer.indexOf(quote2, this.pos + 1);
    if (quote2 === "'") {
      while (end !== -1 && this.buffer[end + 1] === "'")
        end = this.buffer.indexOf("'", end + 2);
    } else {
      while (end !== -1) {
        let n = 0;
        while (this.buffer[end - 1 - n] === "\\")
          n += 1;
        if (n % 2 === 0)
          break;
        end = this.buffer.indexOf('"', end + 1);
      }
    }
    const qb = this.buffer.substring(0, end);
    let nl = qb.indexOf("\n", this.pos);
    if (nl !== -1) {
      while (nl !== -1) {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = qb.indexOf("\n", cs);
      }
      if (nl !== -1) {
        end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
      }
    }
    if (end === -1) {
      if (!this.atEnd)
        return this.setNext("quoted-scalar");
      end = this.buffer.length;
    }
    yield* this.pushToIndex(end + 1, false);
    return this.flowLevel ? "flow" : "doc";
  }
  *parseBlockScalarHeader() {
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    let i = this.pos;
    while (true) {
      const ch = this.buffer[++i];
      if (ch === "+")
        this.blockScalarKeep = true;
      else if (ch > "0" && ch <= "9")
        this.blockScalarIndent = Number(ch) - 1;
      else if (ch !== "-")
        break;
    }
    return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
  }
  *parseBlockScalar() {
    let nl = this.pos - 1;
    let indent = 0;
    let ch;
    loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
      switch (ch) {
        case " ":
          indent += 1;
          break;
        case "\n":
          nl = i2;
          indent = 0;
          break;
        case "\r": {
          const next = this.buffer[i2 + 1];
          if (!next && !this.atEnd)
            return this.setNext("block-scalar");
          if (next === "\n")
            break;
        }
        // fallthrough
        default:
          break loop;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("block-scalar");
    if (indent >= this.indentNext) {
      if (this.blockScalarIndent === -1)
        this.indentNext = indent;
      else {
        this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
      }
      do {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = this.buffer.indexOf("\n", cs);
      } while (nl !== -1);
      if (nl === -1) {
        if (!this.atEnd)
          return this.setNext("block-scalar");
        nl = this.buffer.length;
      }
    }
    let i = nl + 1;
    ch = this.buffer[i];
    while (ch === " ")
      ch = this.buffer[++i];
    if (ch === "	") {
      while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
        ch = this.buffer[++i];
      nl = i - 1;
    } else if (!this.blockScalarKeep) {
      do {
        let i2 = nl - 1;
        let ch2 = this.buffer[i2];
        if (ch2 === "\r")
          ch2 = this.buffer[--i2];
        const lastChar = i2;
        while (ch2 === " ")
          ch2 = this.buffer[--i2];
        if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
          nl = i2;
        else
          break;
      } while (true);
    }
    yield SCALAR2;
    yield* this.pushToIndex(nl + 1, true);
    return yield* this.parseLineStart();
  }
  *parsePlainScalar() {
    const inFlow2 = this.flowLevel > 0;
    let end = this.pos - 1;
    let i = this.pos - 1;
    let ch;
    while (ch = this.buffer[++i]) {
      if (ch === ":") {
        const next = this.buffer[i + 1];
        if (isEmpty(next) || inFlow2 && flowIndicatorChars.has(next))
          break;
        end = i;
      } else if (isEmpty(ch)) {
        let next = this.buffer[i + 1];
        if (ch === "\r") {
          if (next === "\n") {
            i += 1;
            ch = "\n";
            next = this.buffer[i + 1];
          } else
            end = i;
        }
        if (next === "#" || inFlow2 && flowIndicatorChars.has(next))
          break;
        if (ch === "\n") {
          const cs = this.continueScalar(i + 1);
          if (cs === -1)
            break;
          i = Math.max(i, cs - 2);
        }
      } else {
        if (inFlow2 && flowIndicatorChars.has(ch))
          break;
        end = i;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("plain-scalar");
    yield SCALAR2;
    yield* this.pushToIndex(end + 1, true);
    return inFlow2 ? "flow" : "doc";
  }
  *pushCount(n) {
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos += n;
      return n;
    }
    return 0;
  }
  *pushToIndex(i, allowEmpty) {
    const s = this.buffer.slice(this.pos, i);
    if (s) {
      yield s;
      this.pos += s.length;
      return s.length;
    } else if (allowEmpty)
      yield "";
    return 0;
  }
  *pushIndicators() {
    let n = 0;
    loop: while (true) {
      switch (this.charAt(0)) {
        case "!":
          n += yield* this.pushTag();
          n += yield* this.pushSpaces(true);
          continue loop;
        case "&":
          n += yield* this.pushUntil(isNotAnchorChar);
          n += yield* this.pushSpaces(true);
          continue loop;
        case "-":
        // this is an error
        case "?":
        // this is an error outside flow collections
        case ":": {
          const inFlow2 = this.flowLevel > 0;
          const ch1 = this.charAt(1);
          if (isEmpty(ch1) || inFlow2 && flowIndicatorChars.has(ch1)) {
            if (!inFlow2)
              this.indentNext = this.indentValue + 1;
            else if (this.flowKey)
              this.flowKey = false;
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            continue loop;
          }
        }
      }
      break loop;
    }
    return n;
  }
  *pushTag() {
    if (this.charAt(1) === "<") {
      let i = this.pos + 2;
      let ch = this.buffer[i];
      while (!isEmpty(ch) && ch !== ">")
        ch = this.buffer[++i];
      return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
    } else {
      let i = this.pos + 1;
      let ch = this.buffer[i];
      while (ch) {
        if (tagChars.has(ch))
          ch = this.buffer[++i];
        else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
          ch = this.buffer[i += 3];
        } else
          break;
      }
      return yield* this.pushToIndex(i, false);
    }
  }
  *pushNewline() {
    const ch = this.buffer[this.pos];
    if (ch === "\n")
      return yield* this.pushCount(1);
    else if (ch === "\r" && this.charAt(1) === "\n")
      return yield* this.pushCount(2);
    else
      return 0;
  }
  *pushSpaces(allowTabs) {
    let i = this.pos - 1;
    let ch;
    do {
      ch = this.buffer[++i];
    } while (ch === " " || allowTabs && ch === "	");
    const n = i - this.pos;
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos = i;
    }
    return n;
  }
  *pushUntil(test) {
    let i = this.pos;
    let ch = this.buffer[i];
    while (!test(ch))
      ch = this.buffer[++i];
    return yield* this.pushToIndex(i, false);
  }
};

// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list2, type) {
  for (let i = 0; i < list2.length; ++i)
    if (list2[i].type === type)
      return true;
  return false;
}
function findNonEmptyIndex(list2) {
  for (let i = 0; i < list2.length; ++i) {
    switch (list2[i].type) {
      case "space":
      case "comment":
      case "newline":
        break;
      default:
        return i;
    }
  }
  return -1;
}
function isFlowToken(token) {
  switch (token?.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "flow-collection":
      return true;
    default:
      return false;
  }
}
function getPrevProps(parent) {
  switch (parent.type) {
    case "document":
      return parent.start;
    case "block-map": {
      const it = parent.items[parent.items.length - 1];
      return it.sep ?? it.start;
    }
    case "block-seq":
      return parent.items[parent.items.length - 1].start;
    /* istanbul ignore next should not happen */
    default:
      return [];
  }
}
function getFirstKeyStartProps(prev) {
  if (prev.length === 0)
    return [];
  let i = prev.length;
  loop: while (--i >= 0) {
    switch (prev[i].type) {
      case "doc-start":
      case "explicit-key-ind":
      case "map-value-ind":
      case "seq-item-ind":
      case "newline":
        break loop;
    }
  }
  while (prev[++i]?.type === "space") {
  }
  return prev.splice(i, prev.length);
}
function arrayPushArray(target2, source) {
  if (source.length < 1e5)
    Array.prototype.push.apply(target2, source);
  else
    for (let i = 0; i < source.length; ++i)
      target2.push(source[i]);
}
function fixFlowSeqItems(fc) {
  if (fc.start.type === "flow-seq-start") {
    for (const it of fc.items) {
      if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
        if (it.key)
          it.value = it.key;
        delete it.key;
        if (isFlowToken(it.value)) {
          if (it.value.end)
            arrayPushArray(it.value.end, it.sep);
          else
            it.value.end = it.sep;
        } else
          arrayPushArray(it.start, it.sep);
        delete it.sep;
      }
    }
  }
}
var Parser = class {
  /**
   * @param onNewLine - If defined, called separately with the start position of
   *   each new line (in `parse()`, including the start of input).
   */
  constructor(onNewLine) {
    this.atNewLine = true;
    this.atScalar = false;
    this.indent = 0;
    this.offset = 0;
    this.onKeyLine = false;
    this.stack = [];
    this.source = "";
    this.type = "";
    this.lexer = new Lexer();
    this.onNewLine = onNewLine;
  }
  /**
   * Parse `source` as a YAML stream.
   * If `incomplete`, a part of the last line may be left as a buffer for the next call.
   *
   * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
   *
   * @returns A generator of tokens representing each directive, document, and other structure.
   */
  *parse(source, incomplete2 = false) {
    if (this.onNewLine && this.offset === 0)
      this.onNewLine(0);
    for (const lexeme of this.lexer.lex(source, incomplete2))
      yield* this.next(lexeme);
    if (!incomplete2)
      yield* this.end();
  }
  /**
   * Advance the parser by the `source` of one lexical token.
   */
  *next(source) {
    this.source = source;
    if (this.atScalar) {
      this.atScalar = false;
      yield* this.step();
      this.offset += source.length;
      return;
    }
    const type = tokenType(source);
    if (!type) {
      const message = `Not a YAML token: ${source}`;
      yield* this.pop({ type: "error", offset: this.offset, message, source });
      this.offset += source.length;
    } else if (type === "scalar") {
      this.atNewLine = false;
      this.atScalar = true;
      this.type = "scalar";
    } else {
      this.type = type;
      yield* this.step();
      switch (type) {
        case "newline":
          this.atNewLine = true;
          this.indent = 0;
          if (this.onNewLine)
            this.onNewLine(this.offset + source.length);
          break;
        case "space":
          if (this.atNewLine && source[0] === " ")
            this.indent += source.length;
          break;
        case "explicit-key-ind":
        case "map-value-ind":
        case "seq-item-ind":
          if (this.atNewLine)
            this.indent += source.length;
          break;
        case "doc-mode":
        case "flow-error-end":
          return;
        default:
          this.atNewLine = false;
      }
      this.offset += source.length;
    }
  }
  /** Call at end of input to push out any remaining constructions */
  *end() {
    while (this.stack.length > 0)
      yield* this.pop();
  }
  get sourceToken() {
    const st = {
      type: this.type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
    return st;
  }
  *step() {
    const top = this.peek(1);
    if (this.type === "doc-end" && top?.type !== "doc-end") {
      while (this.stack.length > 0)
        yield* this.pop();
      this.stack.push({
        type: "doc-end",
        offset: this.offset,
        source: this.source
      });
      return;
    }
    if (!top)
      return yield* this.stream();
    switch (top.type) {
      case "document":
        return yield* this.document(top);
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return yield* this.scalar(top);
      case "block-scalar":
        return yield* this.blockScalar(top);
      case "block-map":
        return yield* this.blockMap(top);
      case "block-seq":
        return yield* this.blockSequence(top);
      case "flow-collection":
        return yield* this.flowCollection(top);
      case "doc-end":
        return yield* this.documentEnd(top);
    }
    yield* this.pop();
  }
  peek(n) {
    return this.stack[this.stack.length - n];
  }
  *pop(error2) {
    const token = error2 ?? this.stack.pop();
    if (!token) {
      const message = "Tried to pop an empty stack";
      yield { type: "error", offset: this.offset, source: "", message };
    } else if (this.stack.length === 0) {
      yield token;
    } else {
      const top = this.peek(1);
      if (token.type === "block-scalar") {
        token.indent = "indent" in top ? top.indent : 0;
      } else if (token.type === "flow-collection" && top.type === "document") {
        token.indent = 0;
      }
      if (token.type === "flow-collection")
        fixFlowSeqItems(token);
      switch (top.type) {
        case "document":
          top.value = token;
          break;
        case "block-scalar":
          top.props.push(token);
          break;
        case "block-map": {
          const it = top.items[top.items.length - 1];
          if (it.value) {
            top.items.push({ start: [], key: token, sep: [] });
            this.onKeyLine = true;
            return;
          } else if (it.sep) {
            it.value = token;
          } else {
            Object.assign(it, { key: token, sep: [] });
            this.onKeyLine = !it.explicitKey;
            return;
          }
          break;
        }
        case "block-seq": {
          const it = top.items[top.items.length - 1];
          if (it.value)
            top.items.push({ start: [], value: token });
          else
            it.value = token;
          break;
        }
        case "flow-collection": {
          const it = top.items[top.items.length - 1];
          if (!it || it.value)
            top.items.push({ start: [], key: token, sep: [] });
          else if (it.sep)
            it.value = token;
          else
            Object.assign(it, { key: token, sep: [] });
          return;
        }
        /* istanbul ignore next should not happen */
        default:
          yield* this.pop();
          yield* this.pop(token);
      }
      if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
        const last = token.items[token.items.length - 1];
        if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
          if (top.type === "document")
            top.end = last.start;
          else
            top.items.push({ start: last.start });
          token.items.splice(-1, 1);
        }
      }
    }
  }
  *stream() {
    switch (this.type) {
      case "directive-line":
        yield { type: "directive", offset: this.offset, source: this.source };
        return;
      case "byte-order-mark":
      case "space":
      case "comment":
      case "newline":
        yield this.sourceToken;
        return;
      case "doc-mode":
      case "doc-start": {
        const doc = {
          type: "document",
          offset: this.offset,
          start: []
        };
        if (this.type === "doc-start")
          doc.start.push(this.sourceToken);
        this.stack.push(doc);
        return;
      }
    }
    yield {
      type: "error",
      offset: this.offset,
      message: `Unexpected ${this.type} token in YAML stream`,
      source: this.source
    };
  }
  *document(doc) {
    if (doc.value)
      return yield* this.lineEnd(doc);
    switch (this.type) {
      case "doc-start": {
        if (findNonEmptyIndex(doc.start) !== -1) {
          yield* this.pop();
          yield* this.step();
        } else
          doc.start.push(this.sourceToken);
        return;
      }
      case "anchor":
      case "tag":
      case "space":
      case "comment":
      case "newline":
        doc.start.push(this.sourceToken);
        return;
    }
    const bv = this.startBlockValue(doc);
    if (bv)
      this.stack.push(bv);
    else {
      yield {
        type: "error",
        offset: this.offset,
        message: `Unexpected ${this.type} token in YAML document`,
        source: this.source
      };
    }
  }
  *scalar(scalar) {
    if (this.type === "map-value-ind") {
      const prev = getPrevProps(this.peek(2));
      const start = getFirstKeyStartProps(prev);
      let sep;
      if (scalar.end) {
        sep = scalar.end;
        sep.push(this.sourceToken);
        delete scalar.end;
      } else
        sep = [this.sourceToken];
      const map2 = {
        type: "block-map",
        offset: scalar.offset,
        indent: scalar.indent,
        items: [{ start, key: scalar, sep }]
      };
      this.onKeyLine = true;
      this.stack[this.stack.length - 1] = map2;
    } else
      yield* this.lineEnd(scalar);
  }
  *blockScalar(scalar) {
    switch (this.type) {
      case "space":
      case "comment":
      case "newline":
        scalar.props.push(this.sourceToken);
        return;
      case "scalar":
        scalar.source = this.source;
        this.atNewLine = true;
        this.indent = 0;
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        yield* this.pop();
        break;
      /* istanbul ignore next should not happen */
      default:
        yield* this.pop();
        yield* this.step();
    }
  }
  *blockMap(map2) {
    const it = map2.items[map2.items.length - 1];
    switch (this.type) {
      case "newline":
        this.onKeyLine = false;
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          it.start.push(this.sourceToken);
        }
        return;
      case "space":
      case "comment":
        if (it.value) {
          map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          if (this.atIndentedComment(it.start, map2.indent)) {
            const prev = map2.items[map2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              map2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
    }
    if (this.indent >= map2.indent) {
      const atMapIndent = !this.onKeyLine && this.indent === map2.indent;
      const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
      let start = [];
      if (atNextItem && it.sep && !it.value) {
        const nl = [];
        for (let i = 0; i < it.sep.length; ++i) {
          const st = it.sep[i];
          switch (st.type) {
            case "newline":
              nl.push(i);
              break;
            case "space":
              break;
            case "comment":
              if (st.indent > map2.indent)
                nl.length = 0;
              break;
            default:
              nl.length = 0;
          }
        }
        if (nl.length >= 2)
          start = it.sep.splice(nl[1]);
      }
      switch (this.type) {
        case "anchor":
        case "tag":
          if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map2.items.push({ start });
            this.onKeyLine = true;
          } else if (it.sep) {
            it.sep.push(this.sourceToken);
          } else {
            it.start.push(this.sourceToken);
          }
          return;
        case "explicit-key-ind":
          if (!it.sep && !it.explicitKey) {
            it.start.push(this.sourceToken);
            it.explicitKey = true;
          } else if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map2.items.push({ start, explicitKey: true });
          } else {
            this.stack.push({
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken], explicitKey: true }]
            });
          }
          this.onKeyLine = true;
          return;
        case "map-value-ind":
          if (it.explicitKey) {
            if (!it.sep) {
              if (includesToken(it.start, "newline")) {
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              } else {
                const start2 = getFirstKeyStartProps(it.start);
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                });
              }
            } else if (it.value) {
              map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start, key: null, sep: [this.sourceToken] }]
              });
            } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
              const start2 = getFirstKeyStartProps(it.start);
              const key = it.key;
              const sep = it.sep;
              sep.push(this.sourceToken);
              delete it.key;
              delete it.sep;
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: start2, key, sep }]
              });
            } else if (start.length > 0) {
              it.sep = it.sep.concat(start, this.sourceToken);
            } else {
              it.sep.push(this.sourceToken);
            }
          } else {
            if (!it.sep) {
              Object.assign(it, { key: null, sep: [this.sourceToken] });
            } else if (it.value || atNextItem) {
              map2.items.push({ start, key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: [], key: null, sep: [this.sourceToken] }]
              });
            } else {
              it.sep.push(this.sourceToken);
            }
          }
          this.onKeyLine = true;
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs3 = this.flowScalar(this.type);
          if (atNextItem || it.value) {
            map2.items.push({ start, key: fs3, sep: [] });
            this.onKeyLine = true;
          } else if (it.sep) {
            this.stack.push(fs3);
          } else {
            Object.assign(it, { key: fs3, sep: [] });
            this.onKeyLine = true;
          }
          return;
        }
        default: {
          const bv = this.startBlockValue(map2);
          if (bv) {
            if (bv.type === "block-seq") {
              if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                yield* this.pop({
                  type: "error",
                  offset: this.offset,
                  message: "Unexpected block-seq-ind on same line with key",
                  source: this.source
                });
                return;
              }
            } else if (atMapIndent) {
              map2.items.push({ start });
            }
            this.stack.push(bv);
            return;
          }
        }
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *blockSequence(seq2) {
    const it = seq2.items[seq2.items.length - 1];
    switch (this.type) {
      case "newline":
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            seq2.items.push({ start: [this.sourceToken] });
        } else
          it.start.push(this.sourceToken);
        return;
      case "space":
      case "comment":
        if (it.value)
          seq2.items.push({ start: [this.sourceToken] });
        else {
          if (this.atIndentedComment(it.start, seq2.indent)) {
            const prev = seq2.items[seq2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              seq2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
      case "anchor":
      case "tag":
        if (it.value || this.indent <= seq2.indent)
          break;
        it.start.push(this.sourceToken);
        return;
      case "seq-item-ind":
        if (this.indent !== seq2.indent)
          break;
        if (it.value || includesToken(it.start, "seq-item-ind"))
          seq2.items.push({ start: [this.sourceToken] });
        else
          it.start.push(this.sourceToken);
        return;
    }
    if (this.indent > seq2.indent) {
      const bv = this.startBlockValue(seq2);
      if (bv) {
        this.stack.push(bv);
        return;
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *flowCollection(fc) {
    const it = fc.items[fc.items.length - 1];
    if (this.type === "flow-error-end") {
      let top;
      do {
        yield* this.pop();
        top = this.peek(1);
      } while (top?.type === "flow-collection");
    } else if (fc.end.length === 0) {
      switch (this.type) {
        case "comma":
        case "explicit-key-ind":
          if (!it || it.sep)
            fc.items.push({ start: [this.sourceToken] });
          else
            it.start.push(this.sourceToken);
          return;
        case "map-value-ind":
          if (!it || it.value)
            fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            Object.assign(it, { key: null, sep: [this.sourceToken] });
          return;
        case "space":
        case "comment":
        case "newline":
        case "anchor":
        case "tag":
          if (!it || it.value)
            fc.items.push({ start: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            it.start.push(this.sourceToken);
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs3 = this.flowScalar(this.type);
          if (!it || it.value)
            fc.items.push({ start: [], key: fs3, sep: [] });
          else if (it.sep)
            this.stack.push(fs3);
          else
            Object.assign(it, { key: fs3, sep: [] });
          return;
        }
        case "flow-map-end":
        case "flow-seq-end":
          fc.end.push(this.sourceToken);
          return;
      }
      const bv = this.startBlockValue(fc);
      if (bv)
        this.stack.push(bv);
      else {
        yield* this.pop();
        yield* this.step();
      }
    } else {
      const parent = this.peek(2);
      if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
        yield* this.pop();
        yield* this.step();
      } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        fixFlowSeqItems(fc);
        const sep = fc.end.splice(1, fc.end.length);
        sep.push(this.sourceToken);
        const map2 = {
          type: "block-map",
          offset: fc.offset,
          indent: fc.indent,
          items: [{ start, key: fc, sep }]
        };
        this.onKeyLine = true;
        this.stack[this.stack.length - 1] = map2;
      } else {
        yield* this.lineEnd(fc);
      }
    }
  }
  flowScalar(type) {
    if (this.onNewLine) {
      let nl = this.source.indexOf("\n") + 1;
      while (nl !== 0) {
        this.onNewLine(this.offset + nl);
        nl = this.source.indexOf("\n", nl) + 1;
      }
    }
    return {
      type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
  }
  startBlockValue(parent) {
    switch (this.type) {
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return this.flowScalar(this.type);
      case "block-scalar-header":
        return {
          type: "block-scalar",
          offset: this.offset,
          indent: this.indent,
          props: [this.sourceToken],
          source: ""
        };
      case "flow-map-start":
      case "flow-seq-start":
        return {
          type: "flow-collection",
          offset: this.offset,
          indent: this.indent,
          start: this.sourceToken,
          items: [],
          end: []
        };
      case "seq-item-ind":
        return {
          type: "block-seq",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: [this.sourceToken] }]
        };
      case "explicit-key-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        start.push(this.sourceToken);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, explicitKey: true }]
        };
      }
      case "map-value-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, key: null, sep: [this.sourceToken] }]
        };
      }
    }
    return null;
  }
  atIndentedComment(start, indent) {
    if (this.type !== "comment")
      return false;
    if (this.indent <= indent)
      return false;
    return start.every((st) => st.type === "newline" || st.type === "space");
  }
  *documentEnd(docEnd) {
    if (this.type !== "doc-mode") {
      if (docEnd.end)
        docEnd.end.push(this.sourceToken);
      else
        docEnd.end = [this.sourceToken];
      if (this.type === "newline")
        yield* this.pop();
    }
  }
  *lineEnd(token) {
    switch (this.type) {
      case "comma":
      case "doc-start":
      case "doc-end":
      case "flow-seq-end":
      case "flow-map-end":
      case "map-value-ind":
        yield* this.pop();
        yield* this.step();
        break;
      case "newline":
        this.onKeyLine = false;
      // fallthrough
      case "space":
      case "comment":
      default:
        if (token.end)
          token.end.push(this.sourceToken);
        else
          token.end = [this.sourceToken];
        if (this.type === "newline")
          yield* this.pop();
    }
  }
};

// src/text/yaml-tokens.ts
var limits = { depth: 40, values: 1e4, lexemes: 1e5, aliased: 1e5 };
function tokensOf(text3) {
  const parser = new Parser();
  const tokens = [];
  let count2 = 0;
  for (const lexeme of new Lexer().lex(text3)) {
    tokens.push(...parser.next(lexeme));
    if (++count2 > limits.lexemes)
      return excess(`This file holds more than ${limits.values} values.`, parser.offset);
    if (openIn(parser) > limits.depth * 4) return excess(tooDeep, parser.offset);
  }
  tokens.push(...parser.end());
  return beyondLimits(tokens) ?? tokens;
}
var tooDeep = `This is nested more than ${limits.depth} deep.`;
function openIn(parser) {
  return parser.stack.length;
}
function beyondLimits(tokens) {
  let values = 0;
  const stack = tokens.map((token) => ({ token, depth: 0 }));
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { token, depth } = entry;
    if (typeof token !== "object" || token === null) continue;
    const { offset, items: items2, value, key } = token;
    const at = typeof offset === "number" ? offset : 0;
    if (depth > limits.depth * 2) return excess(tooDeep, at);
    if (++values > limits.values * 2) return excess(`This file holds more than ${limits.values} values.`, at);
    const children2 = Array.isArray(items2) ? [...items2, value, key] : [value, key];
    for (const child of children2) stack.push({ token: child, depth: depth + 1 });
  }
  return void 0;
}
function excess(message, start) {
  return {
    message,
    help: "No manifest or policy needs that much: write it out plainly, without `*alias` repetition or deep nesting.",
    span: { start, end: start + 1 }
  };
}
function quotedIn(tokens) {
  const found = [];
  const stack = [...tokens];
  for (let token = stack.pop(); token !== void 0; token = stack.pop()) {
    if (typeof token !== "object" || token === null) continue;
    const { type, offset, source, items: items2, value, key } = token;
    if (/^(?:double|single)-quoted-scalar$/.test(String(type)) && typeof offset === "number")
      found.push({ start: offset, end: offset + String(source).length });
    stack.push(...Array.isArray(items2) ? items2 : [], value ?? null, key ?? null);
  }
  return found;
}

// src/text/yaml-data.ts
function toData(document, places2, whole) {
  const problems = [];
  const { values: budget, aliased } = limits;
  const loading = { problems, places: places2, anchors: /* @__PURE__ */ new Map(), budget, aliased, inAlias: 0 };
  const data = convert(loading, document.contents, [], beginning2(document.contents) ?? whole);
  return problems.length > 0 ? { data: void 0, problems } : { data, problems };
}
function convert(loading, written2, path21, key) {
  const isCopy = isAlias(written2);
  const node = isCopy ? standsFor(loading, written2, key) : written2;
  keepAnchor(loading, node);
  const value = isScalar(node) ? String(node.value ?? "") : void 0;
  const excessive = passedLimit(loading, path21, value, isCopy);
  if (excessive !== void 0) {
    if (loading.problems.length === 0)
      loading.problems.push(excess(excessive, (spanOf2(written2) ?? key).start));
    return "";
  }
  loading.places.set(pointer(path21), {
    key,
    scalar: value === void 0 ? void 0 : { ...spanOf2(node) ?? key, value }
  });
  if (isCopy) loading.inAlias++;
  const data = children(loading, node, path21, key) ?? value ?? "";
  if (isCopy) loading.inAlias--;
  return data;
}
function standsFor({ anchors, problems }, alias, key) {
  const node = anchors.get(alias.source);
  if (!node) {
    problems.push({
      message: `The alias ${(0,generated_about_shared/* quote */.hD)(`*${alias.source}`)} stands for nothing: no value before it has the anchor ${(0,generated_about_shared/* quote */.hD)(`&${alias.source}`)}.`,
      help: "Write the value out, or mark one with the anchor. A text that begins with `*` needs quotes.",
      span: spanOf2(alias) ?? key
    });
  }
  return node;
}
function keepAnchor({ anchors, inAlias }, node) {
  if (inAlias === 0 && node && !isAlias(node) && node.anchor !== void 0) anchors.set(node.anchor, node);
}
var tooMany = `With its aliases written out, this is more than ${limits.values} values or ${limits.depth} levels.`;
var tooLong = `With its aliases written out, this is more than ${limits.aliased} characters longer.`;
function passedLimit(loading, path21, value, isCopy) {
  if (--loading.budget < 0 || path21.length > limits.depth) return tooMany;
  if (isCopy || loading.inAlias > 0) loading.aliased -= value?.length ?? 0;
  return loading.aliased < 0 ? tooLong : void 0;
}
function children(loading, node, path21, key) {
  if (isSeq(node))
    return node.items.map(
      (item, index) => convert(loading, item, [...path21, index], beginning2(item) ?? key)
    );
  if (!isMap(node)) return void 0;
  const data = /* @__PURE__ */ Object.create(null);
  for (const pair of node.items) {
    const name2 = isScalar(pair.key) ? String(pair.key.value) : "";
    if (isScalar(pair.key)) keepAnchor(loading, pair.key);
    data[name2] = convert(loading, pair.value, [...path21, name2], spanOf2(pair.key) ?? key);
  }
  return data;
}
function beginning2(node) {
  if (isMap(node)) return spanOf2(node.items[0]?.key) ?? spanOf2(node);
  return isSeq(node) ? beginning2(node.items[0]) ?? spanOf2(node) : spanOf2(node);
}
function spanOf2(node) {
  const range = node?.range;
  return range ? { start: range[0], end: range[1] } : void 0;
}
function pointer(path21) {
  return JSON.stringify(path21);
}

// src/text/yaml-compose.ts
var duplicateKey = "DUPLICATE_KEY";
function compose(tokens, text3) {
  const composer = new Composer({ schema: "failsafe", stringKeys: true });
  const documents = [...composer.compose(tokens, true, text3.length)];
  const faults = documents.flatMap(({ errors, warnings, contents }) => [
    ...errors,
    ...warnings,
    ...repeatedKeys(contents)
  ]);
  return { documents, faults: faults.sort((one, other) => one.pos[0] - other.pos[0]) };
}
function repeatedKeys(contents) {
  const found = [];
  const stack = [contents];
  for (let node = stack.pop(); node !== void 0; node = stack.pop()) {
    if (isSeq(node)) for (const item of node.items) stack.push(item ?? null);
    if (!isMap(node)) continue;
    findRepeated(node, found);
    for (const { value } of node.items) stack.push(value ?? null);
  }
  return found;
}
function findRepeated({ items: items2 }, found) {
  const keys = /* @__PURE__ */ new Set();
  for (const { key } of items2) {
    if (!isScalar(key)) continue;
    const name2 = String(key.value);
    const start = key.range?.[0] ?? 0;
    if (keys.has(name2)) found.push({ code: duplicateKey, message: "", pos: [start, start + 1] });
    keys.add(name2);
  }
}

// src/text/yaml-lines.ts
function lineAround(text3, at) {
  const start = at <= 0 ? 0 : text3.lastIndexOf("\n", at - 1) + 1;
  const end = text3.indexOf("\n", start);
  return { start, end: end < 0 ? text3.length : end };
}
function neighbour(text3, from, step2) {
  let at = from;
  for (let seen = 0; seen < 50; seen++) {
    const offset = step2 > 0 ? at.end + 1 : at.start - 1;
    if (offset < 0 || offset >= text3.length) return void 0;
    at = lineAround(text3, offset);
    const line = lineAt(text3, at);
    if (line.body !== "" && !line.body.startsWith("#")) return line;
  }
  return void 0;
}
var longest = 2e3;
function lineAt(text3, { start, end }) {
  const written2 = text3.slice(start, Math.min(end, start + longest));
  const indent = /^[ \t\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]*/.exec(written2)?.[0] ?? "";
  const dash2 = /^-[ \t\u00a0]+/.exec(written2.slice(indent.length))?.[0] ?? "";
  const before2 = indent + dash2;
  return { start, end, before: before2, body: written2.slice(before2.length).trimEnd() };
}
function indentOf({ before: before2 }) {
  return before2.replace(/-[ \t\u00a0]+$/, "");
}
function keyOfLine({ body }) {
  return /^([\w-]+):(?=[ \t]|$)/.exec(body)?.[1];
}
function valueOfLine(line) {
  const key = keyOfLine(line);
  return key === void 0 ? "" : line.body.slice(key.length + 1).trimStart();
}
function startOf({ start, before: before2 }) {
  return start + before2.length;
}
function parentOf(text3, line) {
  const own = indentOf(line).length;
  let above2 = own === 0 ? void 0 : neighbour(text3, line, -1);
  for (let seen = 0; above2 && seen < 200 && indentOf(above2).length >= own; seen++)
    above2 = neighbour(text3, above2, -1);
  return above2;
}
function isOurKey(key) {
  return /^[a-z][a-z-]*$/.test(key);
}
function isBlockHeader(line) {
  return /^[|>][\d+-]{0,2}(?:\s|$)/.test(valueOfLine(line));
}
function blockOf(text3, line, header2) {
  const own = indentOf(line).length;
  let end = line.end;
  for (let next = neighbour(text3, line, 1); next; next = neighbour(text3, next, 1)) {
    if (indentOf(next).length < own) break;
    if (header2 && next.before.length <= header2.before.length && isOurKey(keyOfLine(next) ?? "")) break;
    end = next.end;
  }
  return { start: line.start, end };
}
function moved(lines, own, width) {
  return lines.split("\n").map((each) => each.trim() === "" ? each : " ".repeat(width) + each.slice(own)).join("\n");
}

// src/text/yaml-columns.ts
function* indentation(text3, line, what) {
  const own = indentOf(line).length;
  const above2 = neighbour(text3, line, -1);
  const below2 = neighbour(text3, line, 1);
  const near = [above2, below2, above2 && neighbour(text3, above2, -1), below2 && neighbour(text3, below2, 1)].filter(
    (each) => each !== void 0
  );
  const dashWidth = line.before.length - own;
  const header2 = headerOf(text3, line);
  const columns = columnsFor(line, near, above2, header2);
  const block = what === "block" ? blockOf(text3, line, above2 && isBlockHeader(above2) ? above2 : void 0) : line;
  if (what === "block" && block.end <= line.end) return;
  for (const width of columns) {
    const column = width + dashWidth;
    const like = near.find((each) => each.before.length === column && keyOfLine(each) !== void 0);
    yield {
      ...wordsFor(line, width, header2 && keyOfLine(header2), like),
      // Nobody indents by an odd number but by a slip, nor slips far, nor an item's dash as easily as a key.
      doubt: width % 2 * 2 + (Math.abs(width - own) > 2 ? 2 : 0) + Math.sign(dashWidth),
      span: spanOf3(line),
      isExact: header2 === void 0 && what === "line" ? "alone" : "never",
      edit: { start: line.start, end: block.end, text: moved(text3.slice(line.start, block.end), own, width) }
    };
  }
}
function columnsFor(line, near, above2, header2) {
  const own = indentOf(line).length;
  const dashWidth = line.before.length - own;
  const beside3 = near.flatMap(
    (each) => dashWidth > 0 ? [...each.before.includes("-") ? [indentOf(each).length] : [], each.before.length - dashWidth] : [each.before.length, indentOf(each).length]
  );
  if (above2 && isBlockHeader(above2)) beside3.unshift(above2.before.length + 2);
  beside3.push(0, own - 1, own + 1, own - 2, own + 2);
  const isOdd = /[^ ]/.test(indentOf(line));
  const deepest = header2 && isOurKey(keyOfLine(line) ?? "") ? header2.before.length : Number.POSITIVE_INFINITY;
  return [...new Set(beside3)].filter((width) => width >= 0 && (width !== own || isOdd) && width <= deepest);
}
function wordsFor(line, width, header2, like) {
  const indent = indentOf(line);
  const key = keyOfLine(line);
  if (indent.includes("	")) {
    return {
      message: "This line is indented with a tab, and YAML takes spaces only.",
      help: "Indent with spaces."
    };
  }
  const spaces = (count2) => count2 === 1 ? "1 space" : `${count2} spaces`;
  if (header2 !== void 0 && (key === void 0 || !isOurKey(key))) {
    return {
      message: `This line belongs to the text of ${(0,generated_about_shared/* quote */.hD)(header2)}, and is not indented like it.`,
      help: `Indent each line of the text by ${spaces(width)}, deeper than ${(0,generated_about_shared/* quote */.hD)(header2)} itself.`
    };
  }
  const subject = key === void 0 ? "this line" : (0,generated_about_shared/* quote */.hD)(key);
  const dashed = line.before.includes("-") ? "the dash of " : "";
  const beside3 = like && keyOfLine(like);
  const other = beside3 === void 0 ? width === 0 ? ", and the keys of the file itself in column 1" : ", where nothing beside it does" : `, and ${(0,generated_about_shared/* quote */.hD)(beside3)} beside it in column ${(like?.before.length ?? 0) + 1}`;
  return {
    message: `${key === void 0 ? "This line" : subject} begins in column ${line.before.length + 1}${other}: the keys of one mapping begin in the same column.`,
    help: width === 0 ? `Write ${dashed}${subject} without indentation.` : `Indent ${dashed}${subject} by ${spaces(width)}.`
  };
}
function spanOf3(line) {
  const tab2 = /\t+/.exec(indentOf(line));
  if (tab2) return { start: line.start + tab2.index, end: line.start + tab2.index + tab2[0].length };
  const start = startOf(line);
  return { start, end: start + (keyOfLine(line)?.length ?? line.body.length) };
}
function headerOf(text3, line) {
  let above2 = neighbour(text3, line, -1);
  for (let seen = 0; above2 && seen < 500; seen++, above2 = neighbour(text3, above2, -1)) {
    if (isBlockHeader(above2)) return above2;
    if (above2.before === "" && keyOfLine(above2) !== void 0) return void 0;
  }
  return void 0;
}

// src/text/yaml-signs.ts
var oddSpace = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]/;
var oddSpacesOf = new RegExp(oddSpace, "g");
function nameOf2(character) {
  if (character === "	") return "a tab";
  if (character === "\xA0" || character === "\u202F") return "a no-break space";
  if (/[\u200b\u2060\ufeff]/.test(character)) return "a space of no width";
  return `a space that is none to YAML (U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")})`;
}
function* oddSpaces(text3, line) {
  const [, key = "", gap = ""] = /^([\w-]+:)([ \t]?[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]+)/.exec(line.body) ?? [];
  const frame = line.before + key + gap;
  const tab2 = line.before.indexOf("	", indentOf(line).length);
  const first = tab2 < 0 ? frame.search(oddSpace) : tab2;
  if (first < 0) return;
  const where = first < indentOf(line).length ? "in the indentation" : first < line.before.length ? "behind the dash" : "behind the colon";
  const below2 = where === "in the indentation" ? pastedBelow(text3, line) : line.start + frame.length;
  const end = Math.max(below2, line.start + frame.length);
  const plain4 = asPlain(frame) + plainIndentation(text3.slice(line.start + frame.length, end));
  const character = frame.charAt(first);
  const start = line.start + first;
  yield {
    message: `There is ${nameOf2(character)} ${where} here, and YAML takes plain spaces only.`,
    help: /[\u200b\u2060\ufeff]/.test(character) ? "Delete it." : "Write a plain space in its place.",
    span: { start, end: start + (/^[\s\u200b\u2060]+/.exec(frame.slice(first))?.[0].length ?? 1) },
    edit: { start: line.start, end, text: plain4 },
    isExact: "always"
  };
}
function pastedBelow(text3, line) {
  let end = line.start;
  for (let next = lineAround(text3, line.end + 1); next.start > end && next.start < text3.length; ) {
    const { before: before2 } = lineAt(text3, next);
    if (before2 !== "" && !oddSpace.test(before2)) break;
    end = next.start + before2.length;
    next = lineAround(text3, next.end + 1);
  }
  return end;
}
function plainIndentation(lines) {
  const [rest = "", ...others] = lines.split("\n");
  const plain4 = others.map((each) => {
    const indent = /^[\s\u200b\u2060]*/.exec(each)?.[0] ?? "";
    return asPlain(indent) + each.slice(indent.length);
  });
  return [rest, ...plain4].join("\n");
}
function asPlain(text3) {
  return text3.replace(/[\u200b\u2060\ufeff]/g, "").replace(oddSpacesOf, " ").replace(/-[ \t]+$/, "- ");
}
function* fence(text3, line) {
  if (!/^(?:```|~~~)[a-z]*$/.test(line.body)) return;
  yield {
    message: "This line is Markdown, a mark around code, and no YAML.",
    help: "Delete it.",
    span: { start: startOf(line), end: startOf(line) + line.body.length },
    edit: { start: line.start, end: Math.min(line.end + 1, text3.length), text: "" },
    isExact: "always"
  };
}
function* separator(_, line) {
  const [written2, key = "", sign = ""] = /^([a-z][\w-]*) ?([:\uff1a\ufe55\ua789\u2236=;]) ?/.exec(line.body) ?? [];
  if (written2 === void 0) return;
  const rest = line.body.slice(written2.length);
  if (sign === ":" && (/^ | $/.test(written2) || rest === "")) return;
  const start = startOf(line);
  const signAt = start + written2.indexOf(sign);
  const right = rest === "" ? `${key}:` : `${key}: `;
  yield {
    message: sign === ":" ? `There is no space between the colon of ${(0,generated_about_shared/* quote */.hD)(key)} and its value, so YAML does not take it for a key.` : `${(0,generated_about_shared/* quote */.hD)(key)} is followed by ${(0,generated_about_shared/* quote */.hD)(sign)}, which is no colon to YAML.`,
    help: `Write ${(0,generated_about_shared/* quote */.hD)(`${right}${rest}`, 300)}.`,
    span: sign === ":" ? { start, end: start + written2.length } : { start: signAt, end: signAt + 1 },
    edit: { start, end: start + written2.length, text: right },
    isExact: "always"
  };
}
function* missingColon(_, line) {
  const key = /^[a-z][a-z-]*(?= |$)/.exec(line.body)?.[0];
  if (key === void 0) return;
  const start = startOf(line);
  yield {
    message: `There is no colon behind ${(0,generated_about_shared/* quote */.hD)(key)}, so YAML does not take it for a key.`,
    help: `Write ${(0,generated_about_shared/* quote */.hD)(`${key}:${line.body.slice(key.length)}`, 300)}.`,
    span: { start, end: start + key.length },
    edit: { start: start + key.length, end: start + key.length, text: ":" },
    isExact: "always"
  };
}
function* dash(_, line) {
  const [written2, sign = ""] = /^([-\u2010-\u2015\u2212*+\u2022\u00b7]) ?(?=[a-z][\w-]*:)/.exec(line.body) ?? [];
  if (written2 === void 0) return;
  const start = startOf(line);
  yield {
    message: sign === "-" ? "There is no space between the dash of this item and its key." : `This item of a list begins with ${(0,generated_about_shared/* quote */.hD)(sign)}, which is no dash to YAML.`,
    help: "Begin each item with `- `: a hyphen and a space.",
    span: { start, end: start + 1 },
    edit: { start, end: start + written2.length, text: "- " },
    isExact: "always"
  };
}
function* missingDash(text3, line) {
  const list2 = line.before.includes("-") ? parentOf(text3, line) : void 0;
  const first = list2 && neighbour(text3, list2, 1);
  const key = first && keyOfLine(first);
  if (!first || key === void 0 || first.before.includes("-") || !first.before.endsWith("  ")) return;
  const start = startOf(first);
  yield {
    message: `The dash before ${(0,generated_about_shared/* quote */.hD)(key)} is missing, the first key of an item.`,
    help: `Put \`- \` before ${(0,generated_about_shared/* quote */.hD)(key)}: each item of the list begins so.`,
    span: { start, end: start + key.length },
    edit: { start: start - 2, end: start, text: "- " },
    isExact: "alone"
  };
}

// src/text/yaml-values-meant.ts
function* launchpadBug(_, line) {
  const key = keyOfLine(line);
  const value = valueOfLine(line);
  const number = /^(?:lp|bug|launchpad):[ \t]{0,3}#?[ \t]?([1-9]\d{0,8})$/i.exec(value)?.[1];
  if (key === void 0 || number === void 0) return;
  const start = startOf(line) + line.body.length - value.length;
  yield {
    message: `The value of ${(0,generated_about_shared/* quote */.hD)(key)} has a colon in it, which makes a key of what stands before it.`,
    help: `Write the number of the bug alone: ${(0,generated_about_shared/* quote */.hD)(`${key}: ${number}`)}.`,
    span: { start, end: start + value.length },
    edit: { start, end: start + value.length, text: number },
    isExact: "always"
  };
}
function* unquoted(_, line) {
  const key = keyOfLine(line);
  const written2 = valueOfLine(line);
  const comment2 = written2.search(/\s#(?!\d)/);
  const value = (comment2 < 0 ? written2 : written2.slice(0, comment2)).trimEnd();
  if (key === void 0 || value === "" || /^[|>][\d+-]{0,2}(?:\s|$)/.test(value)) return;
  const start = startOf(line) + line.body.length - written2.length;
  const mark = value.charAt(0);
  if (/^!|^[[{][^\]}]*$|^\{[^{].*\}$|^"[^"]*"?$|^'[^']*'?$/.test(value)) return;
  const spaced = /^(\d+): +(\d\S*)$/.exec(value);
  const plain4 = spaced ? `${spaced[1]}:${spaced[2]}` : value.replace(/^[\u201c-\u201f](.*)[\u201c-\u201f]$/, "$1");
  const text3 = spaced ? plain4 : JSON.stringify(plain4);
  const why = spaced ? "has a space behind its epoch, so that the colon makes a key of it" : misread(mark);
  yield {
    message: `The value of ${(0,generated_about_shared/* quote */.hD)(key)} ${why}.`,
    help: plain4.includes("`") ? "Put the value in double quotes." : `${spaced ? "Write" : "Put the value in quotes:"} ${(0,generated_about_shared/* quote */.hD)(`${key}: ${text3}`, 300)}`,
    span: { start, end: start + value.length },
    edit: { start, end: start + value.length, text: text3 },
    isExact: "always"
  };
}
function misread(mark) {
  if (/^["']/.test(mark))
    return `begins with a quote, ${(0,generated_about_shared/* quote */.hD)(mark)}, and goes on behind the one that closes it`;
  if (mark === "`") return "begins with a backtick, which means something else in YAML";
  return /^[-?[\]{},#&*|>%@]/.test(mark) ? `begins with ${(0,generated_about_shared/* quote */.hD)(mark)}, which means something else in YAML` : "has a colon in it, which makes a key of what stands before it";
}
function* unclosed(_, line) {
  const value = keyOfLine(line) === void 0 ? line.body : valueOfLine(line);
  const open2 = value.charAt(0);
  if (open2 !== "[" && open2 !== "{" || /[\]}]/.test(value)) return;
  const close2 = open2 === "[" ? "]" : "}";
  const start = startOf(line) + line.body.length - value.length;
  const end = startOf(line) + line.body.length;
  yield {
    message: `The bracket ${(0,generated_about_shared/* quote */.hD)(open2)} that opens here is not closed.`,
    help: `Write ${(0,generated_about_shared/* quote */.hD)(close2)} behind its last item. A text that begins with a bracket needs quotes.`,
    span: { start, end },
    // Alone on its line it stands before a list that needs none.
    edit: value === open2 ? { start, end, text: "" } : { start: end, end, text: ` ${close2}` },
    isExact: "never"
  };
}
function* textBehindBar(text3, line) {
  const key = keyOfLine(line);
  const value = valueOfLine(line);
  const bar = /^[|>][+-]?/.exec(value)?.[0];
  const rest = bar === void 0 ? "" : value.slice(bar.length).trim();
  if (key === void 0 || bar === void 0 || rest === "") return;
  const next = neighbour(text3, line, 1);
  const indent = next ? indentOf(next) : `${indentOf(line)}    `;
  const from = startOf(line) + line.body.length - value.length;
  const end = startOf(line) + line.body.length;
  const isWord = /^[\w"'[(<*]/.test(rest);
  yield {
    message: `There is text behind the bar of ${(0,generated_about_shared/* quote */.hD)(key)}, and YAML takes it from the next line on.`,
    help: isWord ? `Begin the text on the line below ${(0,generated_about_shared/* quote */.hD)(`${key}: ${bar}`)}, indented like the rest of it.` : `Write ${(0,generated_about_shared/* quote */.hD)(`${key}: ${bar}`)}.`,
    span: { start: from + value.indexOf(rest), end },
    edit: { start: from + bar.length, end, text: isWord ? `
${indent}${rest}` : "" },
    isExact: "always"
  };
}
function* missingBar(text3, line) {
  let column = Number.POSITIVE_INFINITY;
  let at = line;
  for (let seen = 0; at && seen < 500 && column > 0; seen++, at = neighbour(text3, at, -1)) {
    const key = keyOfLine(at);
    if (key === void 0 || at !== line && at.before.length >= column) continue;
    column = at.before.length;
    yield* barAt(text3, at, key);
  }
}
function* barAt(text3, at, key) {
  const value = valueOfLine(at);
  const next = neighbour(text3, at, 1);
  const isMapping2 = value === "" && next !== void 0 && isOurKey(keyOfLine(next) ?? "");
  if (!next || isMapping2 || /^[|>{]|^\[[^\]]*$/.test(value)) return;
  const start = startOf(at) + key.length + 1;
  const words2 = {
    message: `The text of ${(0,generated_about_shared/* quote */.hD)(key)} runs over several lines, and nothing says so.`,
    help: `Write ${(0,generated_about_shared/* quote */.hD)(`${key}: |`)}, and the whole text on the lines below, each indented.`,
    span: { start: startOf(at), end: startOf(at) + key.length }
  };
  if (indentOf(next).length > at.before.length) {
    const bar = value === "" ? " |" : ` |
${indentOf(next)}${value}`;
    yield {
      ...words2,
      edit: { start, end: startOf(at) + at.body.length, text: bar },
      isExact: value === "" ? "alone" : "never"
    };
  } else if (value === "") {
    const { end } = blockOf(text3, next, at);
    const below2 = moved(text3.slice(next.start, end), indentOf(next).length, at.before.length + 2);
    yield {
      ...words2,
      edit: { start, end, text: ` |${text3.slice(at.end, next.start)}${below2}` },
      isExact: "never"
    };
  }
}

// src/text/yaml-mends.ts
function* mendsAt(text3, at) {
  const line = lineAt(text3, lineAround(text3, at));
  const before2 = neighbour(text3, line, -1);
  const parent = before2 && parentOf(text3, before2);
  const lines = [line, neighbour(text3, line, 1), before2, parent, parent && parentOf(text3, parent)].filter(
    (each) => each !== void 0
  );
  for (const kind of [oddSpaces, fence, separator, dash, launchpadBug, unquoted, unclosed, textBehindBar])
    for (const each of lines) yield* kind(text3, each);
  yield* missingDash(text3, line);
  for (const each of lines) yield* indentation(text3, each, "line");
  for (const each of lines) yield* indentation(text3, each, "block");
  yield* missingBar(text3, line);
  for (const each of lines) yield* missingColon(text3, each);
}
function* repeatedKeyMends(text3, at) {
  const line = lineAt(text3, lineAround(text3, at));
  const key = keyOfLine(line);
  if (key !== void 0 && line.before.endsWith("  ")) {
    const start = startOf(line);
    yield {
      message: `${(0,generated_about_shared/* quote */.hD)(key)} stands in the same item a second time: the dash of the next item is missing.`,
      help: `Put \`- \` before ${(0,generated_about_shared/* quote */.hD)(key)}: each item of the list begins so.`,
      span: { start, end: start + key.length },
      edit: { start: start - 2, end: start, text: "- " },
      isExact: "alone"
    };
  }
  yield* indentation(text3, line, "line");
}

// src/text/yaml-slips.ts
function slipAt(text3, at, quoted, tried) {
  const line = lineAround(text3, at);
  if (line.end - line.start > 2e3) return void 0;
  const open2 = openQuote(text3, at, quoted);
  const mend3 = bestMend(open2 ? [open2, ...mendsAt(text3, at)] : mendsAt(text3, at), at, tried);
  if (mend3?.next === Number.POSITIVE_INFINITY && (mend3.wrong ?? 0) === 0) return mend3;
  const openAlone = open2 && { message: open2.message, help: open2.help, span: open2.span };
  return tab(text3, line) ?? openAlone ?? mend3 ?? textWithoutBar(text3, line);
}
function repeatedKeyAt(text3, at, tried) {
  const mend3 = bestMend(repeatedKeyMends(text3, at), at, tried);
  return mend3?.wrong === 0 ? mend3 : void 0;
}
function bestMend(mends, at, tried) {
  let best;
  for (const mend3 of mends) {
    const outcome = tried(mend3.edit);
    if (!outcome) break;
    if (outcome.next <= Math.max(at, mend3.edit.end)) continue;
    if (!best || isBetter({ ...mend3, ...outcome }, best)) best = { ...mend3, ...outcome };
    if (outcome.next === Number.POSITIVE_INFINITY && rank(mend3, outcome) === 0) break;
  }
  if (!best) return void 0;
  const { message, help, span, next, wrong, isExact, edit } = best;
  const isSure2 = isExact === "always" || isExact === "alone" && next === Number.POSITIVE_INFINITY;
  return { message, help, span, next, wrong, edit, ...isSure2 && { fix: edit } };
}
function oldLineEnds(text3) {
  const at = text3.indexOf("\r");
  if (at < 0 || text3.includes("\n")) return void 0;
  return {
    message: "The lines of this file end with a carriage return alone, so that all of it is one line.",
    help: "Save it with line feeds (Unix) or with both (Windows).",
    span: { start: 0, end: Math.max(at, 1) }
  };
}
function isBetter(one, best) {
  return one.next > best.next || one.next === best.next && rank(one, one) < rank(best, best);
}
function rank({ doubt = 0 }, { wrong = 0 }) {
  return wrong * 10 + doubt;
}
function mergeConflict(text3) {
  const mark = /^<{7}(?: .*)?$/m.exec(text3);
  const rest = text3.slice(mark?.index);
  const middle = rest.search(/^={7}\r?$/m);
  if (!mark || middle < 0 || !/^>{7}/m.test(rest.slice(middle))) return void 0;
  return {
    message: "This file holds a merge conflict that nobody has resolved.",
    help: "Keep what is right of the two sides, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.",
    span: { start: mark.index, end: mark.index + mark[0].length }
  };
}
function tab(text3, line) {
  const found = /^ *(\t+)/.exec(text3.slice(line.start, line.end));
  if (!found) return void 0;
  const start = line.start + found[0].length - (found[1] ?? "").length;
  return {
    message: "This line is indented with a tab, and YAML takes spaces only.",
    help: "Indent with spaces.",
    span: { start, end: line.start + found[0].length }
  };
}
function keyColumn(text3, line) {
  const read2 = lineAt(text3, line);
  return keyOfLine(read2) === void 0 ? void 0 : read2.before.length;
}
function openQuote(text3, at, quoted) {
  const last = quoted.reduce(
    (latest, span) => span.start < at && span.start >= (latest?.start ?? 0) ? span : latest,
    void 0
  );
  if (!last) return void 0;
  const written2 = text3.slice(last.start, last.end);
  const mark = written2.charAt(0);
  const first = lineAround(text3, last.start);
  const column = keyColumn(text3, first) ?? 0;
  const isOpen3 = written2.length < 2 || !written2.endsWith(mark);
  if (!isOpen3 && !takesKeys(text3, first, last.end, column)) return void 0;
  const end = first.start + text3.slice(first.start, first.end).trimEnd().length;
  return {
    message: `The quote \`${mark}\` that opens here is not closed where its text ends.`,
    help: `Write \`${mark}\` at the end of the text, too.`,
    span: { start: last.start, end: first.end },
    edit: { start: end, end, text: mark },
    isExact: "never"
  };
}
function takesKeys(text3, first, end, column) {
  for (let line = lineAround(text3, first.end + 1); line.start < end && line.start > first.start; ) {
    if ((keyColumn(text3, line) ?? column + 1) <= column) return true;
    if (line.end >= text3.length) return false;
    line = lineAround(text3, line.end + 1);
  }
  return false;
}
function textWithoutBar(text3, at) {
  const line = lineAt(text3, at);
  const indent = indentOf(line).length;
  const next = neighbour(text3, line, 1);
  if (next && indentOf(next).length > indent && !isItem(next) && /^[^\s[{|>]/.test(valueOfLine(line)))
    return noBar(line);
  let below2 = line;
  for (let seen = 0; indent > 0 && seen < 2e3; seen++) {
    const above2 = neighbour(text3, below2, -1);
    if (!above2) return void 0;
    if (keyOfLine(above2) !== void 0 && above2.before.length < indent) {
      const value = valueOfLine(above2);
      const isText2 = value === "" ? !isItem(below2) : /^(?:[^[{|>]|\[.*\])/.test(value);
      return isText2 ? noBar(above2) : void 0;
    }
    below2 = above2;
  }
  return void 0;
}
function isItem(line) {
  return keyOfLine(line) !== void 0 || line.before.includes("-") || line.body === "-";
}
function noBar(line) {
  const key = keyOfLine(line) ?? "";
  const start = line.start + line.before.length;
  return {
    message: `The text of ${(0,generated_about_shared/* quote */.hD)(key)} runs over several lines, and nothing says so.`,
    help: `Write ${(0,generated_about_shared/* quote */.hD)(`${key}: |`)}, and the whole text on the lines below, each indented.`,
    span: { start, end: start + key.length }
  };
}

// src/text/yaml-faults.ts
var mostExplained = 20;
var mostTried = 3e5;
var mostFaults = 100;
function explained(faulty, weigh2) {
  const left = faulty.faults.length > mostFaults ? 0 : mostTried;
  const explaining = { weigh: weigh2, problems: [], made: [], now: faulty, left, from: -1 };
  for (let index = 0; index < explaining.now.faults.length; index++) {
    const fault = explaining.now.faults[index];
    if (fault.pos[0] < explaining.from) continue;
    if (explain(explaining, fault)) index = -1;
  }
  return explaining.problems;
}
function explain(explaining, fault) {
  const { problems, made, now } = explaining;
  const slip = problems.length >= mostExplained ? void 0 : slipIn(explaining, fault);
  problems.push(inOriginal(slip ?? plainly(now.text, fault), made));
  if (slip?.edit && mend(explaining, slip.edit)) return true;
  if (fault.code !== duplicateKey) explaining.from = nextKey(now.text, fault.pos[0]);
  return false;
}
function slipIn(explaining, { code: code2, pos: [at] }) {
  const { text: text3, quoted } = explaining.now;
  const tried = (edit) => {
    explaining.left -= text3.length;
    return explaining.left < 0 ? void 0 : outcomeOf(text3, edit, explaining.from, explaining.weigh);
  };
  return code2 === duplicateKey ? repeatedKeyAt(text3, at, tried) : slipAt(text3, at, quoted, tried);
}
function mend(explaining, edit) {
  const mended = explaining.left > 0 ? textWith(explaining.now.text, edit) : void 0;
  if (!mended) return false;
  explaining.made.push(edit);
  if (edit.end <= explaining.from) explaining.from += edit.text.length - (edit.end - edit.start);
  explaining.now = mended;
  return true;
}
function nextKey(text3, at) {
  const newline = text3.slice(at).search(/\n(?=[^\s#])/);
  return newline < 0 ? text3.length + 1 : at + newline + 1;
}
function textWith(before2, edit) {
  const text3 = (0,model_cannot_run_shared/* withEdit */.LJ)(before2, edit);
  const tokens = tokensOf(text3);
  if ("message" in tokens) return void 0;
  return { text: text3, faults: compose(tokens, text3).faults, quoted: quotedIn(tokens) };
}
function inOriginal({ message, help, span, fix }, made) {
  const before2 = (at) => made.reduceRight((place2, { start: start2, end, text: text3 }) => {
    if (place2 < start2) return place2;
    return place2 >= start2 + text3.length ? place2 + end - start2 - text3.length : start2;
  }, at);
  const start = before2(span.start);
  const [fixStart, fixEnd] = fix ? [before2(fix.start), before2(fix.end)] : [0, 0];
  const isOwn2 = fix !== void 0 && fixEnd - fixStart === fix.end - fix.start;
  return {
    message,
    help,
    span: { start, end: Math.max(before2(span.end), start + 1) },
    ...isOwn2 && { fix: { start: fixStart, end: fixEnd, text: fix.text } }
  };
}
function plainly(text3, { code: code2, message, pos }) {
  return code2 === duplicateKey ? repeatedKey(text3, pos[0]) : unreadable(message, pos);
}
function unreadable(message, [start, end]) {
  return {
    // The parser's own words may repeat the source, so they are shown as somebody's word.
    message: `This cannot be read as YAML: ${(0,generated_about_shared/* quote */.hD)(message, 200)}.`,
    help: wayOut3,
    span: { start, end: Math.max(end, start + 1) }
  };
}
function outcomeOf(text3, edit, from, weigh2) {
  const mended = (0,model_cannot_run_shared/* withEdit */.LJ)(text3, edit);
  const tokens = tokensOf(mended);
  if ("message" in tokens) return void 0;
  const { documents, faults } = compose(tokens, mended);
  const [document] = documents;
  const behind = edit.start + edit.text.length;
  const places2 = faults.map(({ pos: [at] }) => at < edit.start ? at : at < behind ? edit.start : at + edit.end - behind).filter((at) => at >= from);
  return {
    next: documents.length > 1 ? 0 : places2[0] ?? Number.POSITIVE_INFINITY,
    wrong: document && faults.length === 0 ? weigh2(document) : void 0
  };
}
function repeatedKey(text3, at) {
  const span = keyAt(text3, at);
  return {
    message: `This cannot be read as YAML: the key ${(0,generated_about_shared/* quote */.hD)(text3.slice(span.start, span.end))} stands in the same mapping a second time.`,
    help: "Keep one of the two.",
    span
  };
}
function keyAt(text3, start) {
  const key = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s:]+)/.exec(text3.slice(start, start + 200))?.[0] ?? "";
  return { start, end: start + Math.max(key.length, 1) };
}
var wayOut3 = "A text that begins with a bracket, a quote or one of `*&!%@#|>`, or has a colon and a space in it, needs quotes around it; a text over several lines needs `|` behind its key and the lines indented below.";

// src/text/yaml-parse.ts
function parseYaml(text3, weigh2 = () => void 0) {
  const tokens = tokensOf(text3);
  if ("message" in tokens) return { problems: [tokens] };
  const { documents, faults } = compose(tokens, text3);
  const whole = faults.length > 0 ? mergeConflict(text3) ?? oldLineEnds(text3) : void 0;
  if (whole) return { problems: [whole] };
  const problems = faults.length > 0 ? explained({ text: text3, faults, quoted: quotedIn(tokens) }, weigh2) : [];
  const [document, second] = documents;
  if (second) {
    const start = second.contents?.range?.[0] ?? 0;
    problems.push({
      message: `There are ${documents.length} YAML documents in this file; one is expected.`,
      help: "Keep one document: remove the `---` line above it, or give the other document a file of its own.",
      span: { start, end: start + 1 }
    });
  }
  return problems.length > 0 || !document ? { problems } : { document };
}

// src/text/yaml-text.ts
function readYaml(text3, weigh2) {
  const places2 = /* @__PURE__ */ new Map();
  const parsed = parseYaml(text3, (document2) => weigh2?.(toData(document2, /* @__PURE__ */ new Map(), firstLine(text3)).data));
  const { data, problems } = "problems" in parsed ? { data: void 0, problems: parsed.problems } : toData(parsed.document, places2, firstLine(text3));
  let mapped;
  const locateKey = (path21) => {
    for (let length = path21.length; length > 0; length--) {
      const found = places2.get(pointer(path21.slice(0, length)));
      if (found) return found.key;
    }
    return places2.get(pointer([]))?.key ?? firstLine(text3);
  };
  const locate = (path21, part) => {
    const scalar = places2.get(pointer(path21))?.scalar;
    if (!scalar || scalar.end <= scalar.start) return locateKey(path21);
    if (!part) return scalar;
    if (mapped?.scalar !== scalar) {
      mapped = { scalar, offsets: sourceOffsets(text3, scalar.start, scalar.end, scalar.value) };
    }
    const start = mapped.offsets[part.start] ?? scalar.end - 1;
    return { start, end: Math.max(mapped.offsets[part.end - 1] ?? start, start) + 1 };
  };
  const document = "document" in parsed ? parsed.document : void 0;
  return { text: text3, data, problems, document, locate, locateKey };
}
function firstLine(text3) {
  const end = text3.indexOf("\n");
  return { start: 0, end: Math.max(1, end < 0 ? text3.length : end) };
}

// src/text/schema.ts
function text2(expected2) {
  return (0,zod_v4_core_api_shared/* string */.Yj)({ error: expected2 }).check((0,zod_v4_core_api_shared/* _regex */.Fk)(/\S/, { error: expected2, abort: true }), (0,zod_v4_core_api_shared/* refine */.YP)(generated_about_shared/* isSeen */.U4, { error: expected2 }));
}
function matching(expected2, form2) {
  return (0,zod_v4_core_api_shared/* string */.Yj)({ error: expected2 }).check((0,zod_v4_core_api_shared/* _regex */.Fk)(form2, { error: expected2 }));
}
function oneOf2(words2) {
  return (0,zod_v4_core_api_shared/* _enum */.$8)(words2, { error: `one of ${words2.map((word) => `\`${word}\``).join(", ")}` });
}
function list(expected2, item) {
  return (0,zod_v4_core_api_shared/* array */.YO)(item, { error: expected2 });
}
var dayInCalendar = "a day that is in the calendar, written like 2026-06-08";
var day = (0,zod_v4_core_api_shared/* string */.Yj)({ error: "a day, written like 2026-06-08" }).check(
  (0,zod_v4_core_api_shared/* _regex */.Fk)(/^\d{4}-\d{2}-\d{2}$/, { error: dayInCalendar, abort: true }),
  (0,zod_v4_core_api_shared/* refine */.YP)((value) => (0,model_day_shared/* parseDay */.Iq)(value) !== void 0, { error: dayInCalendar })
);
function wholeNumber(expected2, smallest, largest) {
  const isWithin2 = (value) => Number(value) >= smallest && Number(value) <= largest;
  return (0,zod_v4_core_api_shared/* string */.Yj)({ error: expected2 }).check((0,zod_v4_core_api_shared/* _regex */.Fk)(/^\d{1,9}$/, { error: expected2, abort: true }), (0,zod_v4_core_api_shared/* refine */.YP)(isWithin2, { error: expected2 })).register(zod_v4_core_api_shared/* globalRegistry */.fd, { minimum: smallest, maximum: largest });
}
var bugNumber = wholeNumber("the number of a Launchpad bug, such as 2130000", 1, 999999999);
var flag = oneOf2(["true", "false"]);
var seriesName = text2("a series' codename, such as noble");
var sourcePackage = matching(
  "the name of a source package, such as hello",
  /^[a-z0-9][a-z0-9+.-]+$/
);
var policyPath = /[/\\]|\.ya?ml$/;

// src/manifest/schema.ts
var reason = text2("a reason, in words");
var verification = (0,zod_v4_core_api_shared/* strictObject */.re)(
  {
    by: (0,zod_v4_core_api_shared/* optional */.lq)(text2("who verified, such as Example QA")),
    statement: (0,zod_v4_core_api_shared/* optional */.lq)(text2("the address of the comment that says so on the bug"))
  },
  { error: "a mapping with `by` and `statement`" }
);
var version = text2("a version, such as 2:13.0.10-1ubuntu1");
var upstreamVersion = matching(
  "an upstream version alone, without epoch and revision, such as 14.15",
  /^\d[\w.+~-]*$/
);
var gitRef = text2("a git ref, such as ubuntu/noble");
var target = (0,zod_v4_core_api_shared/* strictObject */.re)(
  {
    series: seriesName,
    version,
    replaces: (0,zod_v4_core_api_shared/* optional */.lq)(version),
    upstream: (0,zod_v4_core_api_shared/* optional */.lq)(upstreamVersion),
    pocket: (0,zod_v4_core_api_shared/* optional */.lq)(oneOf2(["release", "security", "updates", "proposed", "backports"])),
    changelog: (0,zod_v4_core_api_shared/* optional */.lq)(text2("the path of a changelog, or git ref:path")),
    ref: (0,zod_v4_core_api_shared/* optional */.lq)(gitRef),
    uploaded: (0,zod_v4_core_api_shared/* optional */.lq)(day),
    accepted: (0,zod_v4_core_api_shared/* optional */.lq)(day),
    verified: (0,zod_v4_core_api_shared/* optional */.lq)(day),
    released: (0,zod_v4_core_api_shared/* optional */.lq)(day),
    verification: (0,zod_v4_core_api_shared/* optional */.lq)(verification)
  },
  { error: "a mapping with `series` and `version`" }
);
var change = (0,zod_v4_core_api_shared/* strictObject */.re)(
  { path: text2("a path that differs, such as debian/control"), reason },
  { error: "a mapping with `path` and `reason`" }
);
var changes = (0,zod_v4_core_api_shared/* optional */.lq)(list("a list of changes, each with `path` and `reason`", change));
var bug = (0,zod_v4_core_api_shared/* strictObject */.re)(
  {
    id: bugNumber,
    "test-case": (0,zod_v4_core_api_shared/* optional */.lq)(text2("the test case, in words")),
    verified: (0,zod_v4_core_api_shared/* optional */.lq)(list("a list of series, such as [noble]", seriesName)),
    unverified: (0,zod_v4_core_api_shared/* optional */.lq)(reason)
  },
  { error: "a mapping with `id` and `test-case`" }
);
var manifestShape = (0,zod_v4_core_api_shared/* strictObject */.re)(
  {
    version: wholeNumber("the version of the manifest's format, which is 1", 1, 1),
    policy: (0,zod_v4_core_api_shared/* optional */.lq)(text2("a built-in policy's name, or the path of a policy file")),
    package: sourcePackage,
    source: (0,zod_v4_core_api_shared/* optional */.lq)(
      (0,zod_v4_core_api_shared/* strictObject */.re)(
        {
          series: (0,zod_v4_core_api_shared/* optional */.lq)(seriesName),
          version: (0,zod_v4_core_api_shared/* optional */.lq)(version),
          upstream: (0,zod_v4_core_api_shared/* optional */.lq)(upstreamVersion),
          ref: (0,zod_v4_core_api_shared/* optional */.lq)(gitRef)
        },
        { error: "a mapping with `series` and `version`" }
      )
    ),
    targets: list("a list with at least one target", target).check(
      (0,zod_v4_core_api_shared/* _minLength */.m9)(1, { error: "a list with at least one target" })
    ),
    skips: (0,zod_v4_core_api_shared/* optional */.lq)(
      list(
        "a list of skipped series",
        (0,zod_v4_core_api_shared/* strictObject */.re)(
          {
            series: seriesName,
            carries: (0,zod_v4_core_api_shared/* optional */.lq)(version),
            removed: (0,zod_v4_core_api_shared/* optional */.lq)((0,zod_v4_core_api_shared/* _enum */.$8)(["true"], { error: "`true`, or no such key" })),
            reason: (0,zod_v4_core_api_shared/* optional */.lq)(reason)
          },
          { error: "a mapping with `series` and `carries`, `removed` or `reason`" }
        )
      )
    ),
    sru: (0,zod_v4_core_api_shared/* optional */.lq)(
      (0,zod_v4_core_api_shared/* strictObject */.re)(
        {
          bug: bugNumber,
          title: (0,zod_v4_core_api_shared/* optional */.lq)(text2("the bug's title")),
          description: (0,zod_v4_core_api_shared/* optional */.lq)((0,zod_v4_core_api_shared/* string */.Yj)({ error: "the bug's description" })),
          "description-file": (0,zod_v4_core_api_shared/* optional */.lq)(text2("the path of a file with the description"))
        },
        { error: "a mapping with `bug`, `title` and `description`" }
      )
    ),
    bugs: (0,zod_v4_core_api_shared/* optional */.lq)(list("a list of bugs", bug)),
    "packaging-changes": (0,zod_v4_core_api_shared/* optional */.lq)(
      (0,zod_v4_core_api_shared/* strictObject */.re)(
        { "from-source": changes, "from-previous": changes },
        { error: "a mapping with `from-source` and `from-previous`" }
      )
    ),
    verification: (0,zod_v4_core_api_shared/* optional */.lq)(verification),
    waivers: (0,zod_v4_core_api_shared/* optional */.lq)(
      list(
        "a list of waivers",
        (0,zod_v4_core_api_shared/* strictObject */.re)(
          {
            rule: text2("the id of a rule, such as settling-period"),
            series: (0,zod_v4_core_api_shared/* optional */.lq)(seriesName),
            reason: (0,zod_v4_core_api_shared/* string */.Yj)({ error: "a reason, in words" }),
            until: (0,zod_v4_core_api_shared/* optional */.lq)(day)
          },
          { error: "a mapping with `rule` and `reason`" }
        )
      )
    )
  },
  { error: "a mapping that begins with `version: 1`" }
);
var keyOrder = {
  manifest: Object.keys(manifestShape.shape),
  target: Object.keys(target.shape),
  bug: Object.keys(bug.shape),
  verification: Object.keys(verification.shape)
};

// src/manifest/day-slips.ts
var months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
function dayMeant(written2) {
  if (/^(?:no|false|none|null|never|n\/?a|not yet|tba|tbd|todo|~|-|\?|)$/i.test(written2))
    return { help: "Leave the key out until it has happened; then write the day, like `2026-06-08`." };
  const [one, other] = daysIn(written2.slice(0, 60));
  if (one === void 0) return void 0;
  if (other !== void 0 && other !== one)
    return { help: `Write the year first, and no doubt is left: ${(0,generated_about_shared/* quote */.hD)(one)} or ${(0,generated_about_shared/* quote */.hD)(other)}.` };
  return { help: `Write ${(0,generated_about_shared/* quote */.hD)(one)}.`, text: one };
}
function daysIn(written2) {
  const text3 = written2.replace(/[\u2010-\u2015\u2212]/g, "-");
  const [, year, month, day2] = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[T ][\d:.]{1,16} ?(?:Z|UTC|[+-][\d:]{4,6})?)?$/i.exec(text3) ?? /^(20\d\d)(\d\d)(\d\d)$/.exec(text3) ?? [];
  if (year) return dayOf2(year, month, day2);
  const [, first, sign, second, last] = /^(\d{1,2})([./-])(\d{1,2})[./-](\d{4})$/.exec(text3) ?? [];
  if (last) return [...dayOf2(last, second, first), ...sign === "." ? [] : dayOf2(last, first, second)];
  return dayOf2(...inWords3(text3));
}
function inWords3(text3) {
  const words2 = text3.toLowerCase().split(/[\s,./-]+/, 12);
  const at = words2.findIndex((word) => /^[a-z]{3,9}$/.test(word) && months.includes(word.slice(0, 3)));
  const year = words2.find((word) => /^\d{4}$/.test(word));
  const dayAt = [at - 1, at + 1].find((index) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(words2[index] ?? ""));
  if (at < 0 || year === void 0 || dayAt === void 0) return [];
  const month = months.indexOf((words2[at] ?? "").slice(0, 3)) + 1;
  return [year, String(month), (words2[dayAt] ?? "").replace(/\D+$/, "")];
}
function dayOf2(year, month, day2) {
  const parts = [year ?? "", month ?? "", day2 ?? ""];
  const parsed = (0,model_day_shared/* parseDay */.Iq)(parts.map((part) => part.padStart(2, "0")).join("-"));
  return parsed === void 0 ? [] : [parsed];
}

// src/manifest/slips.ts
var days = ["uploaded", "accepted", "verified", "released", "until"];
var items = {
  targets: ["series: noble", "`version`"],
  skips: ["series: questing", "`carries`, `reason` or `removed: true`"],
  bugs: ["id: 2131111", "`test-case`"],
  waivers: ["rule: settling-period", "`reason`"],
  "from-source": ["path: debian/control", "`reason`"],
  "from-previous": ["path: debian/control", "`reason`"]
};
function manifestSlip(path21, value, comment2) {
  const key = String(path21.at(-1));
  const list2 = items[typeof path21.at(-1) === "number" ? String(path21.at(-2)) : key];
  if (typeof path21.at(-1) === "number" && list2) return itemSlip(list2, value, comment2);
  if (typeof value !== "string") return list2 ? withoutDash(value, list2) : notAText(key, value);
  if (list2) return listSlip(path21, value, list2);
  const bug2 = key === "bug" || key === "id" ? bugSlip(value, comment2) : void 0;
  if (bug2) return bug2;
  if (value.trim() === "" && comment2)
    return readAsComment(comment2, JSON.stringify(comment2.text), !/^#\s/.test(comment2.text));
  return textSlip(path21, value, stripped(value));
}
function bugSlip(value, comment2) {
  const hidden = comment2 && numberIn(`${value} ${comment2.text}`.trim());
  if (comment2 && hidden !== void 0) return readAsComment(comment2, hidden, true);
  return meant2(numberIn(stripped(value)), value);
}
function textSlip(path21, value, plain4) {
  const key = path21[0] === "bugs" && path21.at(-1) === "verified" ? "bugs.verified" : String(path21.at(-1));
  if (days.includes(key)) return dayMeant(plain4);
  switch (path21.length === 1 && key === "version" ? "format" : key) {
    case "pocket":
      return { help: "Write `updates`, or remove the key: `updates` is its default." };
    case "bugs.verified":
      return plain4 === "" ? void 0 : { help: `Write the series in brackets: ${(0,generated_about_shared/* quote */.hD)(`[${plain4}]`)}.` };
    case "package":
      return packageMeant(plain4, value);
    case "upstream":
      return upstreamIn(value);
    case "removed":
      return meant2(/^(?:yes|y|on|true)$/i.test(value) ? "true" : void 0);
    case "format":
      return formatMeant(plain4);
    case "source":
    case "sru":
    case "verification":
      return mappingMeant(key, plain4);
    default:
      return void 0;
  }
}
function meant2(text3, value = "") {
  if (text3 === void 0) return void 0;
  const why = /[\u2018-\u201f]/.test(value) ? " Curly quotes are none to YAML, and none are needed." : "";
  return { help: `Write ${(0,generated_about_shared/* quote */.hD)(text3)}.${why}`, text: text3 };
}
function upstreamIn(value) {
  const [, before2, version2] = /^(\d+:|v(?:ersion)?[ -]?)(\d[\w.+~-]*)$/i.exec(value) ?? [];
  if (before2 === void 0 || version2 === void 0) return void 0;
  const what = before2.endsWith(":") ? `${(0,generated_about_shared/* quote */.hD)(before2)} is an epoch` : `${(0,generated_about_shared/* quote */.hD)(before2)} is no part of it`;
  return { help: `${what}: write ${(0,generated_about_shared/* quote */.hD)(version2)}.`, text: version2 };
}
function stripped(value) {
  return value.slice(0, 500).replace(/[\u200b\u2060\ufeff\u00ad]/g, "").trim().replace(/^["'\u2018-\u201f\u00ab]([\s\S]*)["'\u2018-\u201f\u00bb]$/, "$1").trim();
}
function numberIn(written2) {
  const text3 = written2.replace(/(?<=\d)[,_ ](?=\d{3})/g, "");
  const bare = /^(?:(?:lp|bugs?|launchpad)\b)?[\s:#]*([1-9]\d{0,8})\.?$/i.exec(text3)?.[1];
  const address = /^(?:https?:\/\/)?(?:pad\.lv\/|[a-z.]{0,40}launchpad\.net\/(?:\S{0,150}?\/)?(?:\+bug|bugs)\/)([1-9]\d{0,8})(?!\d)/i;
  return bare ?? address.exec(text3)?.[1];
}
function readAsComment({ text: text3, span }, right, isSure2) {
  return {
    help: `To YAML, ${(0,generated_about_shared/* quote */.hD)(text3)} is a comment, and nobody reads it.${isSure2 ? ` Write ${(0,generated_about_shared/* quote */.hD)(right)}.` : ""}`,
    ...isSure2 && { text: right, span }
  };
}
function packageMeant(written2, value) {
  const name2 = written2.replace(/^(?:src|source):/i, "").replace(/ ?\(.*\)$/, "").toLowerCase();
  return meant2(sourcePackage.safeParse(name2).success ? name2 : void 0, value);
}
function formatMeant(written2) {
  if (/^v?1(?:\.0){0,2}$/.test(written2)) return meant2("1");
  return /^\d/.test(written2) && written2.length > 1 ? {
    help: "Write `1`: it is the version of the manifest's format. The version that is uploaded belongs into an item of `targets`, the one that it comes from into `source`."
  } : void 0;
}
function mappingMeant(key, written2) {
  const number = numberIn(written2);
  const first = key === "sru" ? number === void 0 ? void 0 : `bug: ${number}` : key === "source" ? `series: ${written2}` : `by: ${written2}`;
  if (written2 === "" || first === void 0) return void 0;
  const rest = { sru: "`title` and `description`", source: "`version`", verification: "`statement`" }[key];
  return { help: `Write ${(0,generated_about_shared/* quote */.hD)(first)} on the line below, indented, and ${rest} below that.` };
}
function notAText(key, value) {
  if (!Array.isArray(value)) return void 0;
  const [only] = value;
  if (only !== null && typeof only === "object")
    return { help: `Remove the dashes: ${(0,generated_about_shared/* quote */.hD)(key)} has keys below it, and no items.` };
  if (key === "series" && value.length > 1)
    return { help: "Write an item for each series: `- series: noble`, and its other keys below." };
  return value.length === 1 && typeof only === "string" ? { help: `Write ${(0,generated_about_shared/* quote */.hD)(only)}, without brackets or a dash: it is one value and no list.` } : void 0;
}
function listSlip(path21, written2, [first, rest]) {
  const key = String(path21.at(-1));
  const names3 = stripped(written2).split(/[\s,]+/, 11).filter((each) => each !== "");
  if (names3.length > 0) return { help: itemsOf(first, rest, names3) };
  const form2 = `Write an item below it, ${(0,generated_about_shared/* quote */.hD)(`- ${first}`)} with ${rest}`;
  return { help: key === "targets" ? `${form2}.` : `${form2}, or remove the key.` };
}
function itemsOf(first, rest, names3) {
  const key = first.slice(0, first.indexOf(":"));
  const shown3 = names3.map((each) => `- ${key}: ${(key === "id" ? numberIn(each) : void 0) ?? each}`);
  return names3.length === 1 ? `Write it as an item of a list: ${(0,generated_about_shared/* quoteList */.JN)(shown3)}, with ${rest} below it.` : `Write an item for each: ${(0,generated_about_shared/* quoteList */.JN)(shown3)}, with ${rest} below each.`;
}
function itemSlip([first, rest], value, comment2) {
  if (typeof value !== "string") return void 0;
  const name2 = stripped(value);
  const key = first.slice(0, first.indexOf(":"));
  const hidden = name2 === "" && comment2 && key === "id" ? numberIn(comment2.text) : void 0;
  if (hidden !== void 0)
    return { help: `To YAML, ${(0,generated_about_shared/* quote */.hD)(comment2?.text ?? "")} is a comment. ${itemsOf(first, rest, [hidden])}` };
  return name2 === "" ? { help: `Write ${(0,generated_about_shared/* quote */.hD)(`- ${first}`)}, with ${rest} below it, or remove the dash.` } : { help: itemsOf(first, rest, [name2]) };
}
function withoutDash(value, [first, rest]) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
  const names3 = Object.keys(value);
  const [name2 = ""] = names3;
  const known = [
    "series",
    "version",
    "replaces",
    "carries",
    "reason",
    "id",
    "test-case",
    "rule",
    "path",
    "pocket",
    "until"
  ];
  if (!names3.some((each) => known.includes(each)) && /^[a-z0-9]+$/.test(name2))
    return { help: itemsOf(first, rest, names3.slice(0, 11)) };
  return {
    help: `Put \`- \` before ${(0,generated_about_shared/* quote */.hD)(name2)}, and indent the keys below as far: each item of the list begins so.`
  };
}

// src/manifest/open-manifest.ts
var expected = { what: "a backport manifest", docs: (0,generated_rules_shared/* pageAddress */.qx)("manifest") };
function openManifest(reading, file, shown3) {
  const text3 = "text" in reading ? reading.text : "";
  const yaml = readYaml(text3, (data) => checkSchema(manifestShape, data, expected).problems.length);
  const positionOf = (0,generated_rules_shared/* positionsIn */.YH)(text3, file);
  const opened = { text: text3, yaml, positionOf };
  const syntax = "wrong" in reading ? [unreadable2(shown3, reading.wrong)] : syntaxProblems(yaml, positionOf, file);
  if (syntax.length > 0) return { ...opened, manifest: void 0, isBroken: () => true, problems: syntax };
  const { kept: kept2, problems, broken } = checkSchema(manifestShape, yaml.data, {
    ...expected,
    slip: (path21, value) => manifestSlip(path21, value, commentBehind(yaml, path21))
  });
  const wrong = new Set(broken.map((path21) => JSON.stringify(path21)));
  return {
    ...opened,
    manifest: kept2,
    isBroken: (path21) => wrong.size > 0 && [[], ...path21.map((_, index) => path21.slice(0, index + 1))].some(
      (each) => wrong.has(JSON.stringify(each))
    ),
    problems: problems.map(({ message, help, path: path21, atKey, text: right, span }) => ({
      rule: "manifest-schema",
      message,
      help,
      at: { path: path21, atKey },
      ...right !== void 0 && {
        fix: { at: span ? { position: (0,generated_rules_shared/* rangeIn */.hO)(text3, file, span) } : { path: path21 }, text: right }
      }
    }))
  };
}
function unreadable2(shown3, wrong) {
  return {
    rule: "manifest-syntax",
    message: `The manifest ${(0,generated_about_shared/* quote */.hD)(shown3)} cannot be read: ${wrong}.`,
    help: "A manifest is a UTF-8 text file of at most 1 MiB inside the workspace.",
    at: { path: [] }
  };
}
function syntaxProblems({ text: text3, problems }, positionOf, file) {
  return problems.map(({ message, help, span, fix }) => ({
    rule: "manifest-syntax",
    message,
    help,
    at: { position: positionOf(span) },
    ...fix && { fix: { at: { position: (0,generated_rules_shared/* rangeIn */.hO)(text3, file, fix) }, text: fix.text } }
  }));
}

// src/text/written-mapping.ts
function keysOf({ items: items2 }) {
  return items2.flatMap(
    ({ key, value }) => isScalar(key) && key.range ? [
      {
        name: String(key.value),
        start: key.range[0],
        keyEnd: key.range[1],
        end: Math.max(key.range[1], value?.range?.[1] ?? 0),
        isQuoted: key.type === "QUOTE_DOUBLE"
      }
    ] : []
  );
}
var mostTried2 = 3;
function keysBefore(key, order, keys) {
  return order.slice(0, order.indexOf(key)).toReversed().flatMap((name2) => keys.find((each) => each.name === name2) ?? []).slice(0, mostTried2);
}
function writtenPair(key, value, { indent, eol = "\n", isQuoted: isQuoted2 = false }) {
  const name2 = isQuoted2 ? JSON.stringify(key) : key;
  const isFlat2 = indent === void 0 || typeof value !== "object" || isList(value) && value.every(isText);
  if (isFlat2) return `${name2}: ${writtenInFlow(value, isQuoted2)}`;
  const lines = isList(value) ? value.map((item) => writtenItem(item, `${indent}  - `, eol)) : Object.entries(value).map((pair) => `${indent}  ${writtenPair(...pair, {})}`);
  return [`${name2}:`, ...lines].join(eol);
}
function writtenInFlow(value, isQuoted2 = false) {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return plainOrQuoted(value, isQuoted2);
  if (isList(value)) return `[${value.map((item) => writtenInFlow(item, isQuoted2)).join(", ")}]`;
  return `{${Object.entries(value).map((pair) => writtenPair(...pair, { isQuoted: isQuoted2 })).join(", ")}}`;
}
function writtenItem(item, dash2, eol) {
  if (typeof item === "string") return `${dash2}${plainOrQuoted(item)}`;
  return Object.entries(item).map((pair, index) => `${index === 0 ? dash2 : " ".repeat(dash2.length)}${writtenPair(...pair, {})}`).join(eol);
}
function asRead(value) {
  return JSON.parse(JSON.stringify(value), (_, each) => typeof each === "number" ? String(each) : each);
}
function isList(value) {
  return Array.isArray(value);
}
function isText(item) {
  return typeof item === "string";
}
function plainOrQuoted(value, isQuoted2 = false) {
  const isPlain = /^[\p{L}\p{N}][\p{L}\p{N} ._/@+~&()'%=?:-]*$/u.test(value) && !/:(?: |$)| $/.test(value) && (/^\d{4}-\d{2}-\d{2}$/.test(value) || new RegExp("^\\p{L}", "u").test(value) || isVersionLike(value)) && !/^(?:y|yes|n|no|true|false|on|off|null)$/i.test(value);
  return isPlain && !isQuoted2 ? value : JSON.stringify(value);
}
function isVersionLike(value) {
  return /^\d[\w.+~:-]*$/.test(value) && /[a-z]{2}|~|^[\d:]*\d\.[\d.]*-/.test(value) && !/^0[xob]/i.test(value);
}
function lastOf(text3, { start, end }) {
  return start + text3.slice(start, end).trimEnd().length - 1;
}
function endOfLines(text3, last, column) {
  let end = lineEnd(text3, last);
  while (end < text3.length) {
    const start = end + lineBreak(text3, end).length;
    const stop = lineEnd(text3, start);
    const line = text3.slice(start, stop);
    if (!line.trimStart().startsWith("#") || line.length - line.trimStart().length <= column) break;
    end = stop;
  }
  return end;
}
function lineEnd(text3, at) {
  const end = text3.indexOf("\n", at);
  if (end < 0) return text3.length;
  return end > at && text3.charAt(end - 1) === "\r" ? end - 1 : end;
}
function lineBreak(text3, at) {
  const next = text3.indexOf("\n", at);
  const found = next < 0 ? text3.lastIndexOf("\n", at) : next;
  return found > 0 && text3.charAt(found - 1) === "\r" ? "\r\n" : "\n";
}
function lineStart(text3, at) {
  return at <= 0 ? 0 : text3.lastIndexOf("\n", at - 1) + 1;
}
function emptyAt(start) {
  return { start, end: start };
}

// src/text/yaml-values.ts
function firstThatGives(data, edits, { text: text3 }) {
  const wanted2 = JSON.stringify(data);
  return edits.find((edit) => {
    if (!edit) return false;
    const after = readYaml((0,model_cannot_run_shared/* withEdit */.LJ)(text3, edit));
    return after.problems.length === 0 && JSON.stringify(after.data) === wanted2;
  });
}
function valueAt2(data, path21) {
  return path21.reduce(
    (value, key) => value?.[key],
    data
  );
}
function withValue(data, path21, value) {
  const [key, ...rest] = path21;
  if (key === void 0) return value;
  const inner = withValue(data[key], rest, value);
  if (!Array.isArray(data)) return { ...data, [key]: inner };
  return data.flatMap((each, index) => index !== key ? [each] : inner === void 0 ? [] : [inner]);
}

// src/text/append-items.ts
function appendItems(yaml, { path: path21, items: items2 }) {
  const list2 = valueAt2(yaml.data, path21);
  const node = yaml.document?.getIn(path21, true);
  if (!Array.isArray(list2) || !isSeq(node) || !node.range) return void 0;
  const seq2 = node;
  const edit = seq2.flow ? inBrackets(yaml.text, seq2, items2) : inDashes(yaml.text, seq2, items2);
  return firstThatGives(withValue(yaml.data, path21, [...list2, ...items2.map(asRead)]), [edit], yaml);
}
function inBrackets(text3, { items: there, range }, items2) {
  const written2 = items2.map((item) => writtenInFlow(item)).join(", ");
  const [begin = 0, close2 = 0] = range ?? [];
  const last = there.at(-1)?.range;
  if (!last) return { ...emptyAt(begin + 1), text: written2 };
  const behind = text3.slice(last[1], close2 - 1);
  if (behind.includes("#")) return void 0;
  return { ...emptyAt(last[1]), text: `, ${written2}` };
}
function inDashes(text3, { items: there }, items2) {
  const [start, stop] = there.at(-1)?.range ?? [];
  if (start === void 0 || stop === void 0) return void 0;
  const line = text3.slice(lineStart(text3, start), start);
  const [, indent = "", gap = " "] = /^( *)-( +)$/.exec(line) ?? [];
  if (!line.startsWith(`${indent}-`)) return void 0;
  const last = start + text3.slice(start, stop).trimEnd().length - 1;
  const at = endOfLines(text3, last, indent.length);
  const eol = lineBreak(text3, at);
  const written2 = items2.map((item) => writtenItem(item, `${indent}-${gap}`, eol));
  return { ...emptyAt(at), text: written2.map((each) => `${eol}${each}`).join("") };
}

// src/text/insert-in-braces.ts
function inFlow(key, value, order, mapping) {
  const { keys, start } = mapping;
  const [first] = keys;
  const isQuoted2 = first?.isQuoted ?? false;
  const written2 = writtenPair(key, value, { isQuoted: isQuoted2 });
  if (!first) return [{ ...emptyAt(start + 1), text: written2 }];
  const behind = keysBefore(key, order, keys).map((previous) => behindInFlow(previous, written2, mapping));
  return [...behind, { ...emptyAt(first.start), text: `${written2}, ` }];
}
function behindInFlow(previous, written2, { text: text3, keys, end }) {
  const at = lastOf(text3, previous) + 1;
  const next = keys[keys.indexOf(previous) + 1]?.start ?? end - 1;
  const newLine = `${lineBreak(text3, at)}${" ".repeat(previous.start - lineStart(text3, previous.start))}`;
  if (text3.slice(at, next).includes("#")) {
    const rest = text3.slice(at, lineEnd(text3, at));
    const hasComma = rest.trimStart().startsWith(",");
    const comma = (is) => is ? "," : "";
    return {
      start: at,
      end: at + rest.length,
      text: `${comma(!hasComma)}${rest}${newLine}${written2}${comma(hasComma)}`
    };
  }
  const standsAlone2 = text3.slice(lineStart(text3, previous.start), previous.start).trim() === "";
  return { ...emptyAt(at), text: `,${standsAlone2 ? newLine : " "}${written2}` };
}

// src/text/insert-key.ts
function insertKey(yaml, { path: path21, key, value }, order) {
  const data = valueAt2(yaml.data, path21);
  const node = path21.length === 0 ? yaml.document?.contents : yaml.document?.getIn(path21, true);
  if (!isMapping(data) || !isMap(node) || !node.range) return void 0;
  const mapping = {
    text: yaml.text,
    isFlow: node.flow === true,
    isTop: path21.length === 0,
    start: node.range[0],
    end: node.range[1],
    keys: keysOf(node)
  };
  if (Object.hasOwn(data, key)) {
    const edit = typeof value === "string" && data[key] === "" ? inPlace(key, value, mapping) : void 0;
    return firstThatGives(withValue(yaml.data, [...path21, key], asRead(value)), [edit], yaml);
  }
  const edits = mapping.isFlow ? inFlow(key, value, order, mapping) : inLines(key, value, order, mapping);
  return edits.find((edit) => {
    const index = mapping.keys.filter(({ start }) => start < edit.start).length;
    const entries = Object.entries(data).toSpliced(index, 0, [key, asRead(value)]);
    return firstThatGives(withValue(yaml.data, path21, Object.fromEntries(entries)), [edit], yaml);
  });
}
function inPlace(key, value, { text: text3, keys }) {
  const found = keys.find(({ name: name2 }) => name2 === key);
  const colon = found && text3.indexOf(":", found.keyEnd);
  if (found === void 0 || colon === void 0 || text3.slice(found.keyEnd, colon).trim() !== "")
    return void 0;
  const written2 = ` ${plainOrQuoted(value, found.isQuoted)}`;
  let end = colon + 1;
  while (end - colon <= written2.length && text3.startsWith("  ", end)) end++;
  return { start: colon + 1, end, text: written2 };
}
function inLines(key, value, order, mapping) {
  const { text: text3, keys } = mapping;
  const [first] = keys;
  if (!first) return [];
  const column = first.start - lineStart(text3, first.start);
  const indent = " ".repeat(column);
  const behind = keysBefore(key, order, keys).map((previous) => {
    const at = endOfLines(text3, lastOf(text3, previous), column);
    const eol2 = lineBreak(text3, at);
    const gap = typeof value !== "string" && mapping.isTop && isSpaced(text3, previous.start) ? eol2 : "";
    return { ...emptyAt(at), text: `${gap}${eol2}${indent}${writtenPair(key, value, { indent, eol: eol2 })}` };
  });
  const eol = lineBreak(text3, first.start);
  const above2 = {
    ...emptyAt(first.start),
    text: `${writtenPair(key, value, { indent, eol })}${eol}${indent}`
  };
  const kept2 = typeof value === "string" ? placeholder(key, value, column, mapping) : void 0;
  return [...kept2 ? [kept2] : [], ...behind, above2];
}
function placeholder(key, value, column, { text: text3, keys: [first, ...rest] }) {
  if (!first) return void 0;
  const last = rest.at(-1) ?? first;
  const end = endOfLines(text3, lastOf(text3, last), column - 1);
  const begin = `${" ".repeat(column)}#`;
  for (let at = lineStart(text3, first.start); at < end; at = lineEnd(text3, at) + lineBreak(text3, at).length) {
    const line = text3.slice(at, lineEnd(text3, at));
    if (!line.startsWith(begin)) continue;
    const [, said] = /^ ?([^\s#:]+):[ \t]*(?:#|$)/.exec(line.slice(begin.length)) ?? [];
    if (said !== key) continue;
    const comment2 = line.indexOf("#", begin.length);
    const written2 = `${" ".repeat(column)}${writtenPair(key, value, { indent: "", eol: "" })}`;
    const tail2 = comment2 < 0 ? "" : `${" ".repeat(Math.max(1, comment2 - written2.length))}${line.slice(comment2)}`;
    return { start: at, end: at + line.length, text: `${written2}${tail2}` };
  }
  return void 0;
}
function isSpaced(text3, at) {
  let start = lineStart(text3, at);
  while (start > 0) {
    start = lineStart(text3, start - 1);
    const line = text3.slice(start, lineEnd(text3, start)).trim();
    if (!line.startsWith("#")) return line === "";
  }
  return false;
}

// src/text/remove-item.ts
function removeItem(yaml, path21) {
  const [listPath, index] = [path21.slice(0, -1), Number(path21.at(-1))];
  const list2 = valueAt2(yaml.data, listPath);
  if (!yaml.document || !Array.isArray(list2) || index >= list2.length) return void 0;
  const node = yaml.document.getIn(listPath, true);
  if (!isSeq(node)) return void 0;
  const isLast = list2.length === 1;
  const found = isLast ? pairLines(yaml.text, yaml.document.getIn(listPath.slice(0, -1), true), listPath) : node.flow ? flowItem(yaml.text, node, index) : itemLines(yaml.text, node.items[index], index);
  if (!found) return void 0;
  const { text: text3 } = yaml;
  const isInLines = isLast || !node.flow;
  const wider = !isInLines ? void 0 : isLast || index > 0 ? withGapAbove(text3, found) : withGapBelow(text3, found);
  const edits = [wider, found];
  return firstThatGives(
    withValue(yaml.data, isLast ? listPath : path21, void 0),
    edits.map((span) => span && { ...span, text: "" }),
    yaml
  );
}
function flowItem(text3, { items: items2, range }, index) {
  const [before2, item, behind] = [items2[index - 1]?.range, items2[index]?.range, items2[index + 1]?.range];
  if (!item || !range) return void 0;
  const beside3 = text3.slice(before2?.[1] ?? range[0], item[0]) + text3.slice(item[1], behind?.[0] ?? range[1]);
  if (beside3.includes("#")) return void 0;
  if (behind) return { start: item[0], end: behind[0] };
  return before2 ? { start: before2[1], end: item[1] } : void 0;
}
function itemLines(text3, { range }, index) {
  if (!range) return void 0;
  let first = lineStart2(text3, range[0]);
  while (first > 0 && !/^[ ]*-(?:\s|$)/.test(lineAt2(text3, first))) first = lineStart2(text3, first - 1);
  const indent = indentOf2(lineAt2(text3, first));
  const end = commentsBelow(text3, lineBehind2(text3, lastOf2(text3, range[0], range[1])), indent);
  const start = commentsAbove(text3, first, indent);
  return index === 0 && start < first ? void 0 : { start, end };
}
function pairLines(text3, parent, path21) {
  const pair = isMap(parent) ? parent.items.find(({ key: key2 }) => isScalar(key2) && key2.value === path21.at(-1)) : void 0;
  const [key, value] = [pair?.key?.range, pair?.value?.range];
  if (!key || !value) return void 0;
  const first = lineStart2(text3, key[0]);
  const behind = lineBehind2(text3, lastOf2(text3, value[0], value[1]));
  if (text3.slice(first, key[0]).trim() !== "") return void 0;
  const indent = indentOf2(lineAt2(text3, first));
  const above2 = commentsAbove(text3, first, indent);
  return { start: above2 === 0 ? first : above2, end: commentsBelow(text3, behind, indent) };
}
function commentsAbove(text3, first, indent) {
  let start = first;
  while (start > 0) {
    const above2 = lineStart2(text3, start - 1);
    const line = lineAt2(text3, above2);
    if (!isComment(line) || indentOf2(line) > indent) break;
    start = above2;
  }
  return start;
}
function commentsBelow(text3, behind, indent) {
  let end = behind;
  while (end < text3.length && isComment(lineAt2(text3, end)) && indentOf2(lineAt2(text3, end)) > indent)
    end = lineBehind2(text3, end);
  return end;
}
function withGapAbove(text3, { start, end }) {
  if (end < text3.length && lineAt2(text3, end).trim() !== "") return { start, end };
  let from = start;
  while (from > 0 && lineAt2(text3, lineStart2(text3, from - 1)).trim() === "") from = lineStart2(text3, from - 1);
  return { start: from, end };
}
function withGapBelow(text3, { start, end }) {
  let to = end;
  while (to < text3.length && lineAt2(text3, to).trim() === "") to = lineBehind2(text3, to);
  return { start, end: to };
}
function lastOf2(text3, start, end) {
  return start + text3.slice(start, end).trimEnd().length - 1;
}
function isComment(line) {
  return line.trimStart().startsWith("#");
}
function indentOf2(line) {
  return line.length - line.trimStart().length;
}
function lineStart2(text3, at) {
  return at <= 0 ? 0 : text3.lastIndexOf("\n", at - 1) + 1;
}
function lineBehind2(text3, at) {
  const end = text3.indexOf("\n", at);
  return end < 0 ? text3.length : end + 1;
}
function lineAt2(text3, start) {
  return text3.slice(start, lineBehind2(text3, start));
}

// src/text/replace-in-scalar.ts
function replaceInScalar(yaml, path21, part, text3) {
  const value = valueAt2(yaml.data, path21);
  if (typeof value !== "string" || /^[ \t\r\n]*$/.test(value)) return void 0;
  const piece = part ?? withoutSpace(value);
  if (/^[ \t\r\n]|[ \t\r\n]$|^$/.test(value.slice(piece.start, piece.end))) return void 0;
  const whole = yaml.locate(path21);
  if (!part && piece.end - piece.start < value.length && /["']/.test(yaml.text.charAt(whole.start)))
    return firstThatGives(withValue(yaml.data, path21, text3), [{ ...whole, text: JSON.stringify(text3) }], yaml);
  const written2 = writtenAs(text3, yaml, value, piece, { ...yaml.locate(path21, piece), whole });
  const edited2 = value.slice(0, piece.start) + text3 + value.slice(piece.end);
  const isFlow = !/[|>]/.test(yaml.text.charAt(whole.start)) && !/\n/.test(edited2);
  return firstThatGives(withValue(yaml.data, path21, edited2), [written2], yaml) ?? (isFlow ? firstThatGives(
    withValue(yaml.data, path21, edited2.trim()),
    [{ ...whole, text: JSON.stringify(edited2.trim()) }],
    yaml
  ) : void 0);
}
function withoutSpace(value) {
  let end = value.length;
  while (end > 0 && " 	\r\n".includes(value.charAt(end - 1))) end--;
  return { start: value.search(/[^ \t\r\n]/), end };
}
function writtenAs(text3, yaml, value, piece, { start, end, whole }) {
  const style = yaml.text.charAt(whole.start);
  if (style === '"') return { start, end, text: JSON.stringify(text3).slice(1, -1) };
  if (style === "|") {
    const indent = indentOf3(yaml.text, start, value, piece.start);
    const lineEnd2 = yaml.text.slice(whole.start, whole.end).includes("\r\n") ? "\r\n" : "\n";
    return {
      start,
      end,
      text: text3.replace(/\n(?=(\n?))/g, (_, empty) => lineEnd2 + (empty === "" ? indent : ""))
    };
  }
  if (text3.includes("\n")) return void 0;
  return { start, end, text: style === "'" ? text3.replaceAll("'", "''") : text3 };
}
function indentOf3(source, at, value, offset) {
  const before2 = source.slice(source.lastIndexOf("\n", at - 1) + 1, at);
  const inValue = offset - (value.lastIndexOf("\n", offset - 1) + 1);
  return before2.slice(0, before2.length - inValue);
}

// src/manifest/places.ts
var mostRead = 5e5;
function placesIn(opened, described, file) {
  let read2 = 0;
  return {
    locate: locator(opened, described),
    whence: (place2) => originOf(place2, described)?.words,
    fixFor: (change2) => {
      if (read2 > mostRead) return void 0;
      const isInDescription = "at" in change2 && "description" in change2.at;
      if (isInDescription && described.file && !described.isFixable) return void 0;
      read2 += opened.text.length + (described.text?.length ?? 0);
      const edit = editFor(change2, opened, described, file);
      return edit && { edits: [edit] };
    }
  };
}
function locator({ yaml, positionOf }, described) {
  const { text: text3, file } = described;
  const inDescription2 = file === void 0 ? void 0 : (0,generated_rules_shared/* positionsIn */.YH)(text3 ?? "", file);
  return (place2) => {
    if ("position" in place2) return place2.position;
    const origin2 = originOf(place2, described);
    if (origin2) return positionOf(yaml.locate(origin2.path));
    if ("description" in place2) {
      return inDescription2?.(place2.description) ?? positionOf(yaml.locate(["sru", "description"], place2.description));
    }
    const isElsewhere = inDescription2 !== void 0 && place2.path.at(-1) === "description";
    const at = isElsewhere ? ["sru", "description-file"] : place2.path;
    return positionOf(place2.atKey ? yaml.locateKey(at) : yaml.locate(at, place2.part));
  };
}
function originOf(place2, { from }) {
  if ("position" in place2) return void 0;
  return "description" in place2 ? from : place2.from;
}
function editFor(change2, { yaml }, described, file) {
  const inManifest = (edit) => edit && { at: (0,generated_rules_shared/* rangeIn */.hO)(yaml.text, file, edit), text: edit.text };
  if ("remove" in change2) return inManifest(removeItem(yaml, change2.remove));
  if ("addTo" in change2) return inManifest(withItems(yaml, change2));
  const { at, text: text3 } = change2;
  if ("position" in at) return { at: at.position, text: text3 };
  if ("path" in at) return inManifest(replaceInScalar(yaml, at.path, at.part, text3));
  return described.file === void 0 ? inManifest(replaceInScalar(yaml, ["sru", "description"], at.description, text3)) : { at: (0,generated_rules_shared/* rangeIn */.hO)(described.text ?? "", described.file, at.description), text: text3 };
}
function withItems(yaml, { addTo: path21, items: items2 }) {
  if (valueAt2(yaml.data, path21) !== void 0) return appendItems(yaml, { path: path21, items: items2 });
  return insertKey(
    yaml,
    { path: path21.slice(0, -1), key: String(path21.at(-1)), value: items2 },
    keyOrder.manifest
  );
}

// src/sources/changelogs.ts


// src/text/changelog-warnings.ts
var mostOptions = 5;
var action_form = "Behind the `;` stands `urgency=medium` and no more.";
function optionWarnings(options, start) {
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  for (const { text: text3, at } of optionsIn(options)) {
    const message = wrongWith(text3, seen);
    if (message !== void 0) {
      found.push({
        by: "dpkg",
        message,
        help: action_form,
        place: { start: start + at, end: start + at + Math.max(text3.length, 1) }
      });
    }
    if (found.length === mostOptions) break;
  }
  if (seen.size === 0 && found.length === 0) {
    const place2 = { start: start - 1, end: start };
    found.push({ by: "dpkg", message: "the head names no urgency", help: action_form, place: place2 });
  }
  return found;
}
function optionsIn(options) {
  let at = 0;
  const all = options.split(",").map((part) => {
    const text3 = trimmed(part);
    const found = { text: text3, at: at + (text3 === "" ? 0 : part.indexOf(text3)) };
    at += part.length + 1;
    return found;
  });
  return all.slice(0, all.findLastIndex(({ text: text3 }) => text3 !== "") + 1);
}
function wrongWith(option, seen) {
  const equals = option.indexOf("=");
  const key = option.slice(0, Math.max(equals, 0));
  const value = trimmed(option.slice(equals + 1));
  if (!/^[-0-9a-z]+$/i.test(key) || value === "")
    return `${(0,generated_about_shared/* quote */.hD)(option)} behind the \`;\` is no \`key=value\``;
  const name2 = key.toLowerCase();
  if (seen.has(name2)) return `${(0,generated_about_shared/* quote */.hD)(key)} stands twice behind the \`;\``;
  seen.add(name2);
  if (name2 === "urgency") {
    return /^[-0-9a-z]+(?:[ \t-\r]|$)/i.test(value) ? void 0 : `${(0,generated_about_shared/* quote */.hD)(value)} is no urgency`;
  }
  if (name2 === "binary-only") return value === "yes" ? void 0 : "`binary-only` is `yes` or is left out";
  return /^x[bcs]+-/.test(name2) ? void 0 : `${(0,generated_about_shared/* quote */.hD)(key)} is no key that dpkg knows there`;
}
function trimmed(text3) {
  let start = 0;
  let end = text3.length;
  while (start < end && isBlank2(text3.charCodeAt(start))) start++;
  while (end > start && isBlank2(text3.charCodeAt(end - 1))) end--;
  return text3.slice(start, end);
}
function isBlank2(code2) {
  return code2 === 32 || code2 >= 9 && code2 <= 13;
}
function blankAbove(place2) {
  return {
    by: "dpkg",
    message: "a blank line stands above it",
    help: "Begin the file with the entry.",
    place: place2
  };
}
function strayBelow(message, place2) {
  return {
    by: "dpkg",
    message: `below its \` -- \` line stands what is no entry (${message})`,
    help: "Move a change above the ` -- ` line of its entry; put right what an older entry begins with.",
    place: place2
  };
}
function noChange(start, end) {
  return {
    by: "dpkg",
    message: "it has no change",
    help: "Say what the upload changes, each in a line that begins with `  * `.",
    place: { start, end }
  };
}

// src/text/trailer-warnings.ts
var weekdays2 = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
var months2 = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
function trailerWarnings(trailer2) {
  const { blanks: blanks2 } = trailer2;
  const found = [];
  if (blanks2.text.length === 1) {
    const help = "Two spaces stand between the address and the date: `dch` keeps the form.";
    const message = "one space stands before the date";
    found.push({ by: "dpkg", message, help, place: placeOf4(blanks2), fix: "  " });
  }
  const wrong = wrongDate(trailer2);
  if (wrong) found.push(wrong);
  return found;
}
var byDch = "Write the date as `date -R` gives it, or let `dch --release` do that.";
function wrongDate({ weekday: weekday2, day: day2, month, year, time }) {
  const short = capitalized(month.text.slice(0, 3));
  const number = months2.indexOf(short) + 1;
  const date = `${day2.text} ${month.text} ${year.text}`;
  const known = number > 0 ? (0,model_day_shared/* parseDay */.Iq)(`${year.text}-${twoDigits(number)}-${day2.text.padStart(2, "0")}`) : void 0;
  const actual = known && weekdays2[weekdayIndex(known)];
  if (weekday2 && !weekdays2.includes(weekday2.text)) return noWeekday(weekday2, actual);
  if (number === 0 || month.text.length !== 3) return noMonth(month, short);
  if (Number(year.text) < 1900) return about2(year, `${(0,generated_about_shared/* quote */.hD)(year.text)} is no year of a changelog`);
  if (!isTimeOfDay(time.text)) return about2(time, `${(0,generated_about_shared/* quote */.hD)(time.text)} is no time of day`);
  if (!known) return about2(day2, `no calendar has the day ${(0,generated_about_shared/* quote */.hD)(date)}`, void 0, "lintian");
  if (weekday2 && weekday2.text !== actual) {
    const message = `${(0,generated_about_shared/* quote */.hD)(date)} is \`${actual}\`, not ${(0,generated_about_shared/* quote */.hD)(weekday2.text)}`;
    return about2(weekday2, message, void 0, "lintian");
  }
  return void 0;
}
function about2(piece, message, fix, by = "dpkg") {
  return {
    by,
    message,
    help: fix === void 0 ? byDch : `Write ${(0,generated_about_shared/* quote */.hD)(fix)}.`,
    place: placeOf4(piece),
    ...fix !== void 0 && { fix }
  };
}
function noWeekday(weekday2, actual) {
  const isMeant2 = actual !== void 0 && capitalized(weekday2.text.slice(0, 3)) === actual;
  return about2(weekday2, `${(0,generated_about_shared/* quote */.hD)(weekday2.text)} is no weekday`, isMeant2 ? actual : void 0);
}
function noMonth(month, short) {
  return fullMonths.includes(month.text) ? about2(month, `${(0,generated_about_shared/* quote */.hD)(month.text)} stands in place of ${(0,generated_about_shared/* quote */.hD)(short)}`, short) : about2(month, `${(0,generated_about_shared/* quote */.hD)(month.text)} is no month`);
}
function isTimeOfDay(time) {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(":").map(Number);
  return !(hours > 23 || minutes > 59 || seconds > 59);
}
var fullMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];
function placeOf4({ text: text3, start }) {
  return { start, end: start + text3.length };
}
function weekdayIndex(day2) {
  return weekdays2.findIndex((name2) => name2.toLowerCase() === (0,model_day_shared/* weekdayOf */.Up)(day2).slice(0, 3));
}
function capitalized(word) {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
function twoDigits(number) {
  return String(number).padStart(2, "0");
}

// src/text/changelog.ts
var header = /^(\w[-+0-9a-z.]*) \(([^() \t]+)\)((?:[ \t-\r]+[-+0-9a-z.]+)+);/i;
var trailer = /^ -- .* <.*>(?<blanks> {1,2})(?<date>(?:(?<weekday>\w+),[ \t-\r]*)?(?<day>\d{1,2})[ \t-\r]+(?<month>\w+)[ \t-\r]+(?<year>\d{4})[ \t-\r]+(?<time>\d{1,2}:\d\d:\d\d)[ \t-\r]+[-+]\d{4})[ \t-\r]*$/d;
var longestLine = 500;
var tail = /^(?:(?:;;\s*)?Local variables:|vim:|(?:Changes from version .* to .*:|Changes for [\w.+-]+-[\w.+-]+:?|Old Changelog:|(?:\d+:)?\w[\w.+~-]*:?)\s*$|[\w.+-]+[- ]\S+ Debian \S+|\w[-+0-9a-z.]* \([^() \t]+\);?\s*$|(?:\w+\s+){2,3}\d{1,2}\s+[\d:]+\s+[\w\s]*\d{4}\s+.*[<(].*[)>])/i;
var skipped = /^(?:\$\w+:.*\$|# |\/\*.*\*\/).*/gm;
function readChangelog(text3, from = 0) {
  const reading = { text: text3, entries: [], open: void 0, blank: void 0 };
  for (let start = from; start < text3.length; ) {
    const newline = text3.indexOf("\n", start);
    const end = newline < 0 ? text3.length : newline;
    const line = text3.slice(start, Math.min(end, start + longestLine)).replace(/\r$/, "");
    const step2 = readLine(reading, line, start, end);
    if (step2 === "tail") break;
    if (step2 !== "on") return stopped(reading, step2.wrong, start, end);
    start = end + 1;
  }
  const { open: open2, entries } = reading;
  if (open2) {
    const { package: name2, distributions } = open2.entry.places;
    return stopped(reading, "the entry does not end with its ` -- ` line", name2.start, distributions.end);
  }
  return entries.length > 0 ? { entries, wrong: void 0 } : stopped(reading, "there is no entry in it", 0, text3.indexOf("\n"));
}
function readLine(reading, line, start, end) {
  const begins = header.exec(line);
  if (begins) return readHead(reading, begins, start, end);
  if (/^[^ \t-\r]/.test(line)) {
    if (line.search(skipped) === 0) return "on";
    if (!reading.open && tail.test(line)) return "tail";
    return { wrong: "this is neither the head of an entry nor a change" };
  }
  if (line.startsWith(" --")) return readTrailer(reading, line, start, end);
  if (/^[ \t-\r]{2,}[^ \t-\r]/.test(line)) {
    if (!reading.open) return { wrong: "a change stands where no entry is open" };
    reading.open.end = end;
    return "on";
  }
  if (/[^ \t-\r]/.test(line)) return { wrong: "a change is indented by two spaces" };
  if (!reading.open && reading.entries.length === 0) reading.blank ??= { start, end: start + 1 };
  return "on";
}
function readHead(reading, begins, start, end) {
  const { text: text3, blank } = reading;
  if (reading.open) return { wrong: "an entry begins before the one above it ends with its ` -- ` line" };
  reading.open = {
    entry: headOf(begins, start, text3.slice(start + begins[0].length, end), blank),
    start: Math.min(end + 1, text3.length),
    end: Math.min(end + 1, text3.length)
  };
  return "on";
}
function readTrailer(reading, line, start, end) {
  const ends2 = trailer.exec(line);
  const { open: open2 } = reading;
  if (!open2) return { wrong: "a ` -- ` line stands where no entry is open" };
  if (!ends2) return { wrong: "the form of a ` -- ` line is ` -- Name <address>  date`" };
  const isEmpty2 = open2.end === open2.start;
  action_close(reading, ends2.groups?.date, [...isEmpty2 ? [noChange(start, end)] : [], ...warningsOf(ends2, start)]);
  return "on";
}
function action_close(reading, date, warnings) {
  const { open: open2, text: text3, entries } = reading;
  if (!open2) return;
  const { entry, start, end } = open2;
  entries.push({
    ...entry,
    warnings: [...entry.warnings, ...warnings],
    changes: text3.slice(start, end).replace(skipped, (line) => " ".repeat(line.length)),
    date,
    places: { ...entry.places, changes: { start, end } }
  });
  reading.blank = void 0;
  reading.open = void 0;
}
function stopped(reading, message, start, end) {
  const { entries, open: open2 } = reading;
  const place2 = { start, end: Math.max(end, start + 1) };
  const above2 = open2 ? void 0 : entries.pop();
  if (above2) entries.push({ ...above2, warnings: [...above2.warnings, strayBelow(message, place2)] });
  action_close(reading, void 0, []);
  return { entries, wrong: { message, place: place2 } };
}
function entryStart(text3, version2) {
  for (let at = text3.indexOf(`(${version2})`); at >= 0; at = text3.indexOf(`(${version2})`, at + 1)) {
    const from = Math.max(0, at - longestLine);
    const start = from + text3.slice(from, at).lastIndexOf("\n") + 1;
    if (header.test(text3.slice(start, start + longestLine))) return start;
  }
  return void 0;
}
function headOf(match, start, options, blank) {
  const [, name2 = "", version2 = "", distributions = ""] = match;
  const versionAt = start + name2.length + 2;
  const distributionsAt = versionAt + version2.length + 1 + (distributions.length - distributions.trimStart().length);
  return {
    package: name2,
    version: version2,
    distributions: distributions.trim().split(/\s+/),
    warnings: [...blank ? [blankAbove(blank)] : [], ...optionWarnings(options, start + match[0].length)],
    places: {
      package: { start, end: start + name2.length },
      version: { start: versionAt, end: versionAt + version2.length },
      distributions: { start: distributionsAt, end: distributionsAt + distributions.trim().length },
      changes: { start, end: start }
    }
  };
}
function warningsOf({ groups = {}, indices: indices2, input }, start) {
  const piece = (name2) => ({
    text: groups[name2] ?? "",
    start: start + (indices2?.groups?.[name2]?.[0] ?? 0)
  });
  const found = trailerWarnings({
    blanks: piece("blanks"),
    weekday: groups.weekday === void 0 ? void 0 : piece("weekday"),
    day: piece("day"),
    month: piece("month"),
    year: piece("year"),
    time: piece("time")
  });
  return input.includes("\uFFFD") ? found.map(({ fix: _, ...warning2 }) => warning2) : found;
}

// src/sources/repository.ts


// src/sources/own-files.ts
function ownNames({ manifest, policies, descriptions }, nameOf3) {
  return /* @__PURE__ */ new Set([
    ...[manifest, ...policies].map(nameOf3).filter((name2) => isYaml.test(name2)),
    ...descriptions.map(nameOf3).filter(isProse)
  ]);
}
var defaultPlace = /^(?:debian\/)?backport\.ya?ml$/;
var amongSeveral = /^backports\/[^/]+\.ya?ml$/;
var isYaml = /\.ya?ml$/;
function isProse(name2) {
  const file = name2.slice(name2.lastIndexOf("/") + 1);
  if (readByBuilds.test(file) || manual.test(file) || isPackaging2.test(name2) && isReadByPackaging(name2))
    return false;
  return /\.(?:md|rst|txt)$/.test(file) || /^(?:sru|backport|bug|description)[\w-]{0,60}$/.test(file);
}
var readByBuilds = /^(?:cmake[\w.-]*|meson[_.]options|[\w.-]*requirements[\w.-]*|[\w-]*constraints|conanfile|dependencies|deps|sources?|files?|manifest|modules?|version|packages?)\.txt$/i;
var manual = /[a-z_-]\.[1-9][a-z]*\.(?:md|rst|txt)$/i;
var isPackaging2 = /^debian\//;
function isReadByPackaging(name2) {
  const [, file = "", ...deeper] = name2.split("/");
  return deeper.length > 0 || file.split(".").some((part) => debhelperReads.test(part));
}
var debhelperReads = /^(?:bug|bug-(?:script|control|presubj)|install|not-installed|docs|doc-base|examples|info|manpages|dirs|links|clean|config|templates|(?:pre|post)(?:inst|rm)|triggers|maintscript|conffiles|init|default|service|socket|timer|path|mount|target|tmpfiles?|sysusers|udev|modprobe|cron|logrotate|pam|ppp|if-(?:up|down|pre-up|post-down)|emacsen-\w+|menu|mime|sharedmimeinfo|wm|lintian-overrides|shlibs|symbols|substvars|files|changelog|copyright|control|rules|compat|watch|alternatives|gsettings-override|bash-completion|pyinstall|pyremove|source|NEWS|TODO)$/;
var harmless2 = /* @__PURE__ */ new Set([
  ...[".git", ".github", ".gitlab", ".gitea", ".forgejo", ".launchpad", ".circleci", ".semaphore", ".tx"],
  ...[".gitignore", ".gitattributes", ".gitmodules", ".gitreview", ".git-blame-ignore-revs", ".mailmap"],
  ...[".bzrignore", ".bzr-builddeb", ".hgignore", ".hgtags", ".cvsignore", ".pc"],
  ...[".gitlab-ci.yml", ".gitlab-ci.yaml", ".launchpad.yaml", ".launchpad.yml", ".lpcraft.yaml"],
  ...[".salsa-ci.yml", ".travis.yml", ".cirrus.yml", ".appveyor.yml", ".zuul.yaml", ".zuul.d"],
  ...[".build.yml", ".builds", ".woodpecker.yml", ".woodpecker", ".drone.yml", ".packit.yaml", ".packit.yml"],
  ...[".pre-commit-config.yaml", ".editorconfig", ".vscode", ".idea", ".devcontainer", ".dir-locals.el"],
  ...[".codecov.yml", ".codecov.yaml", ".coveralls.yml", ".codeclimate.yml", ".codespellrc", ".lgtm.yml"],
  ...[".mergify.yml", ".readthedocs.yml", ".readthedocs.yaml", ".dockerignore", ".all-contributorsrc"],
  ...[".markdownlint.json", ".markdownlint.yaml", ".wokeignore", ".woke.yaml", ".renovaterc.json"]
]);
function isOwnFile({ path: name2, isMoreThanText, kind }, own, isManifest) {
  if (isHarmless2(name2)) return true;
  if (isMoreThanText || kind === "mode" || kind === "type") return false;
  if (defaultPlace.test(name2)) return true;
  if (own.has(name2) && (isYaml.test(name2) || kind === "new" || saysWhatItIs.test(name2))) return true;
  if (kind === "new" && isBesideOwn(name2, own)) return true;
  if (amongSeveral.test(name2)) return isManifest(name2);
  if (!/^backports\/[^/]+$/.test(name2) || !isProse(name2)) return false;
  const isBeside = kind === "new" && isInBackports(own);
  return isBeside || ["yaml", "yml"].some((ending) => isManifest(name2.replace(/(?:\.\w+)?$/, `.${ending}`)));
}
var saysWhatItIs = /^(?:(?:sru|backports?)\/)?(?:sru|backport)[\w.-]{0,60}\.(?:md|rst|txt)$/;
function isBesideOwn(name2, own) {
  return /^sru\/[^/]+$/.test(name2) && isProse(name2) && [...own].some((each) => each.startsWith("sru/"));
}
function isOwnName(name2, own) {
  if (isHarmless2(name2) || defaultPlace.test(name2) || own.has(name2)) return true;
  return name2 === "backports" && isInBackports(own);
}
function isHarmless2(name2) {
  return harmless2.has(name2.split("/", 1)[0] ?? "");
}
function isInBackports(own) {
  return [...own].some((each) => amongSeveral.test(each));
}

// src/sources/repository.ts
var defaultChangelog = "debian/changelog";
function repositoryOf(own, { files, git, workspace }) {
  const top = topLevel(own.manifest, { files, workspace });
  return { files, git, workspace, top, own: ownNames(own, (file) => (0,model_cannot_run_shared/* shownPath */.pS)(file, top)) };
}
function topLevel(file, { files, workspace }) {
  const top = (0,model_cannot_run_shared/* gitTopLevel */.oB)(files, external_node_path_.dirname(file));
  if (top === void 0) return workspace;
  return (0,model_cannot_run_shared/* isInside */.FK)(workspace, file) && !(0,model_cannot_run_shared/* isInside */.FK)(workspace, top) ? workspace : top;
}
function isOpen({ stage, releaseDay }) {
  return stage !== "released" && releaseDay !== void 0;
}
function openTargets(targets) {
  const seen = /* @__PURE__ */ new Set();
  return targets.filter((target2) => {
    const series = target2.series.value;
    if (!series || !isOpen(target2) || seen.has(series.name)) return false;
    seen.add(series.name);
    return true;
  });
}

// src/sources/whose-changelog.ts
function claimOf(target2, sourcePackage2) {
  return {
    package: sourcePackage2,
    series: target2.series.value?.name,
    version: target2.version.value,
    replaces: target2.replaces.value
  };
}
var indices = /* @__PURE__ */ new WeakMap();
function indexOf2(entries, version2) {
  if (!version2) return -1;
  const index = indices.get(entries) ?? indexed(entries);
  indices.set(entries, index);
  const at = index.get(keyOf2(version2)) ?? -1;
  const entry = entries[at];
  return entry && isVersion(entry, version2) ? at : -1;
}
function indexed(entries) {
  const index = /* @__PURE__ */ new Map();
  for (const [at, { version: version2 }] of entries.entries()) {
    const parsed = (0,zod_v4_core_api_shared/* parseVersion */.ot)(version2);
    const key = "wrong" in parsed ? version2 : keyOf2(parsed);
    if (!index.has(key)) index.set(key, at);
  }
  return index;
}
function keyOf2({ epoch, upstream, revision = "" }) {
  return `${epoch}:${upstream}-${revision}`.replace(/\d+/g, (digits) => digits.replace(/^0+/, ""));
}
function isVersion(entry, version2) {
  if (entry.version === version2.text) return true;
  const parsed = (0,zod_v4_core_api_shared/* parseVersion */.ot)(entry.version);
  return !("wrong" in parsed) && (0,zod_v4_core_api_shared/* compareVersions */.Zy)(parsed, version2) === 0;
}
function seriesOf3({ distributions }) {
  return distributions[0]?.replace(/-(?:proposed|updates|security|backports)$/, "");
}
function fitOf(entries, claim) {
  const [top] = entries;
  if (!top || claim.package !== void 0 && claim.package !== top.package) return 0;
  if (indexOf2(entries, claim.version) >= 0) return 3;
  if (claim.series !== void 0 && seriesOf3(top) === claim.series) return 2;
  return indexOf2(entries, claim.replaces) >= 0 ? 1 : 0;
}
function rivalsOf(claims2, entries) {
  const best = /* @__PURE__ */ new Map();
  const onTop = /* @__PURE__ */ new Set();
  const [top] = entries;
  for (const claim of claims2) {
    const fit = fitOf(entries, claim);
    const key = `${claim.package}\0${claim.series}`;
    const known = best.get(key);
    if (!known) best.set(key, { claim, fit });
    else if (fit > known.fit) known.fit = fit;
    if (fit === 3 && top && claim.version && isVersion(top, claim.version)) onTop.add(claim.series);
  }
  return {
    bestOfOthers: (own) => [...best.values()].reduce(
      (most, { claim, fit }) => fit > most && (claim.package !== own.package || claim.series !== own.series) ? fit : most,
      0
    ),
    hasTop: ({ series }) => [...onTop].some((each) => each !== series)
  };
}
function isWhose(entries, claim, standing) {
  const [top] = entries;
  if (!top) return standing.isAlone || standing.isLast;
  const at = indexOf2(entries, claim.version);
  if (standing.isUploaded) return at >= 0;
  const isOfOtherPackage = claim.package !== void 0 && claim.package !== top.package;
  if (at === 0) return !isOfOtherPackage || standing.rivals().bestOfOthers(claim) < 3;
  const named3 = namedBy(top, claim, standing);
  if (at > 0) return named3 === "own" || named3 === "none" && !standing.rivals().hasTop(claim);
  if (named3 === "own" && !isOfOtherPackage) return true;
  const isCandidate = named3 === "own" || named3 === "none" && standing.isAlone;
  return isCandidate && standing.rivals().bestOfOthers(claim) <= fitOf(entries, claim);
}
function namedBy(top, claim, { isOtherSeries }) {
  const named3 = seriesOf3(top);
  if (named3 === void 0) return "none";
  if (named3 === claim.series) return "own";
  return isOtherSeries(named3) ? "another" : "none";
}

// src/sources/found-changelog.ts
var read = /* @__PURE__ */ new WeakMap();
function foundIn(file, { stage, version: { value: version2 } }) {
  const { text: text3, hasByteOrderMark, placeOf: placeOf6 } = file;
  const whole = read.get(file) ?? readChangelog(text3);
  read.set(file, whole);
  const found = { kind: "read", hasByteOrderMark: hasByteOrderMark ?? false, placeOf: placeOf6 };
  if (stage === "planned") return { ...found, changelog: whole, at: 0 };
  const at = indexOf2(whole.entries, version2);
  if (at >= 0) return { ...found, changelog: whole, at };
  const start = whole.wrong && version2 && entryStart(text3, version2.text);
  return start === void 0 ? { ...found, changelog: whole, at: void 0 } : { ...found, changelog: readChangelog(text3, start), at: 0 };
}
function standpointOf(target2, { targets, package: { value: name2 } }, entries, { calendar, today, rivals, top }) {
  const development = (0,model_calendar_shared/* developmentRelease */.RH)(calendar, target2.uploadDay ?? today)?.name;
  const planned = targets.items.filter(({ stage }) => stage === "planned");
  return {
    isUploaded: target2.stage !== "planned",
    isAlone: targets.state !== "broken" && planned.length === 1 && planned[0] === target2,
    isLast: targets.items.filter(isOpen).length === 1,
    isOtherSeries: (series) => series !== development && calendar.byName.has(series),
    rivals: () => rivals?.(top, entries) ?? rivalsOf(
      targets.items.map((each) => claimOf(each, name2)),
      entries
    )
  };
}

// src/sources/named-changelog.ts

function nameIn(named3, { files, top }) {
  const isInTree = files.kind(external_node_path_.resolve(top, named3)) !== void 0;
  const [, ref, file] = !isInTree && /^([^:]+):(.+)$/s.exec(named3) || [];
  return ref !== void 0 && file !== void 0 ? { ref, file } : { ref: void 0, file: named3 };
}
function misnamed(file, tree, repository, about3) {
  if (isOwn(file, tree, repository)) return void 0;
  const own = tree.read(defaultChangelog, "any");
  if ("wrong" in own) return void 0;
  const { entries } = readChangelog(own.text);
  const { claim, standing } = about3(entries);
  const isPackaging4 = tree.has(external_node_path_.posix.dirname(file), "control");
  const isSame2 = claim.package === void 0 || entries[0]?.package === claim.package;
  const isItsOwn = isSame2 && (fitOf(entries, claim) >= 2 || !isPackaging4) && isWhose(entries, claim, standing);
  if (!isItsOwn) return { apart: `its packaging is in ${(0,generated_about_shared/* quote */.hD)(external_node_path_.posix.dirname(file))}` };
  const right = tree.ref === void 0 ? defaultChangelog : `${tree.ref}:${defaultChangelog}`;
  return {
    why: `it is not the changelog of what is built, which ${tree.name} has in ${(0,generated_about_shared/* quote */.hD)(defaultChangelog)}`,
    help: `Leave \`changelog\` out, or name ${(0,generated_about_shared/* quote */.hD)(right)}.`
  };
}
function isOwn(file, { ref }, { files, top }) {
  if (ref !== void 0) return external_node_path_.posix.normalize(file) === defaultChangelog;
  const [named3, own] = [external_node_path_.resolve(top, file), external_node_path_.join(top, defaultChangelog)];
  return named3 === own || (0,model_cannot_run_shared/* isInside */.FK)(top, named3) && files.realPath(named3) === files.realPath(own);
}

// src/sources/tree.ts

function workTree({ files, top, workspace }) {
  const withPlaces = (name2, reading) => {
    if ("wrong" in reading) return reading;
    const file = external_node_path_.resolve(top, name2);
    const positionOf = (0,generated_rules_shared/* positionsIn */.YH)(reading.text, file);
    return {
      ...reading,
      placeOf: (extent) => ({ position: positionOf(extent) }),
      file: [file, reading.text]
    };
  };
  return {
    ref: void 0,
    name: "the work tree",
    read: (name2, encoding) => withPlaces(name2, (0,model_cannot_run_shared/* readText */.yR)(files, external_node_path_.resolve(top, name2), workspace, encoding)),
    readBeginning: (name2, most) => withPlaces(name2, (0,model_cannot_run_shared/* readBeginning */.i4)(files, external_node_path_.resolve(top, name2), workspace, most)),
    has: (folder, name2) => {
      const file = external_node_path_.join(top, folder, name2);
      if (!(0,model_cannot_run_shared/* isInside */.FK)(external_node_path_.join(top, folder), file)) return false;
      const real = files.realPath(file);
      const within = files.realPath(workspace) ?? workspace;
      if (real === void 0 || !(0,model_cannot_run_shared/* isInside */.FK)(within, real)) return false;
      if (external_node_path_.relative(within, real).split(external_node_path_.sep).includes(".git")) return false;
      return files.kind(real) !== "folder";
    }
  };
}
function treeAt(ref, place2, { git, top }) {
  const placeOf6 = () => ({ path: place2 });
  const read2 = (name2, encoding) => {
    const found = git.fileAt(top, ref, name2, encoding);
    if ("text" in found) return { ...found, placeOf: placeOf6, file: void 0 };
    return { wrong: "missing" in found ? found.missing : found.unreadable };
  };
  return {
    ref,
    name: (0,generated_about_shared/* quote */.hD)(ref),
    read: read2,
    readBeginning: (name2) => read2(name2, "any"),
    has: (folder, name2) => {
      const files = git.filesAt(top, ref, folder);
      return "unreadable" in files || files.has(external_node_path_.posix.join(folder, name2));
    }
  };
}

// src/sources/changelogs.ts
function gatherChangelogs(facts2, repository, world) {
  const changelogs = [];
  const unreadable3 = [];
  const texts = /* @__PURE__ */ new Map();
  const trees = /* @__PURE__ */ new Map();
  const own = ownChangelog(repository);
  for (const target2 of openTargets(facts2.targets.items)) {
    const { path: place2, value: named3 } = target2.changelog;
    const answer = changelogOf(target2, facts2, { own, repository, world });
    if (answer.tree) trees.set(target2, answer.tree);
    if ("unreadable" in answer) {
      const { unreadable: why, help } = answer;
      const what = `The changelog ${(0,generated_about_shared/* quote */.hD)(named3 ?? defaultChangelog)}`;
      unreadable3.push({ path: place2, what, why, help, targets: [target2] });
      continue;
    }
    const { found, file } = answer;
    if (found) changelogs.push({ target: target2, named: named3 ?? defaultChangelog, found });
    if (file?.file) texts.set(...file.file);
  }
  return { changelogs, unreadable: unreadable3, texts: [...texts], trees };
}
function changelogOf(target2, facts2, {
  own,
  repository,
  world
}) {
  const { value: named3, state } = target2.changelog;
  if (named3 !== void 0) {
    const answer = byName(named3, target2, facts2, repository, world);
    return inPlaceOfOwn(answer, target2, own) ?? answer;
  }
  return state === "absent" ? byLookup(target2, facts2, own, world) : {};
}
function ownChangelog(repository) {
  const { files, top } = repository;
  const tree = workTree(repository);
  const file = external_node_path_.join(top, defaultChangelog);
  const isListed = files.list(external_node_path_.dirname(file)).includes(external_node_path_.basename(file));
  const isThere2 = isListed && files.kind(file) !== "folder";
  return { tree, reading: isThere2 ? tree.read(defaultChangelog, "any") : void 0 };
}
var mend2 = "It is a file of at most 1 MiB in the workspace. Where the packaging of a target is elsewhere, name it there: `changelog: ubuntu/noble:debian/changelog`.";
function byLookup(target2, facts2, { tree, reading }, world) {
  if (!reading) return { tree };
  if ("wrong" in reading) {
    const isForOne = facts2.targets.items.filter(isOpen).length === 1;
    return isForOne ? { tree, found: { kind: "missing", why: reading.wrong } } : { tree, unreadable: reading.wrong, help: mend2 };
  }
  const found = foundIn(reading, target2);
  const { entries } = found.changelog;
  const claim = claimOf(target2, facts2.package.value);
  if (isWhose(entries, claim, standpointOf(target2, facts2, entries, world)))
    return { tree, found, file: reading };
  if (entries.length === 0)
    return { tree, unreadable: "it has no entry in the form of a changelog", help: mend2 };
  return target2.version.value ? { found: { kind: "elsewhere" } } : {};
}
function inPlaceOfOwn(answer, target2, { tree, reading }) {
  const version2 = target2.version.value?.text;
  if ("unreadable" in answer || !answer.file || !answer.tree) return void 0;
  const isElsewhere = "ref" in answer.tree && answer.tree.ref !== void 0;
  if (!isElsewhere || target2.stage !== "planned" || !reading || "wrong" in reading) return void 0;
  const own = foundIn(reading, target2);
  if (version2 === void 0 || own.changelog.entries[0]?.version !== version2) return void 0;
  return answer.file.text === reading.text ? { tree, found: own, file: reading } : void 0;
}
function asBranch(named3, ref, { git, top }) {
  if (ref !== void 0 || !("text" in git.fileAt(top, named3, defaultChangelog, "any"))) return {};
  return { help: `${(0,generated_about_shared/* quote */.hD)(named3)} is a git ref: write ${(0,generated_about_shared/* quote */.hD)(`${named3}:${defaultChangelog}`)}.` };
}
function byName(named3, target2, facts2, repository, world) {
  const { git, top, workspace } = repository;
  if (!(0,model_cannot_run_shared/* isInside */.FK)(workspace, top)) return { found: { kind: "missing", why: model_cannot_run_shared/* outside */.qY } };
  const { ref, file } = nameIn(named3, repository);
  const answer = ref === void 0 ? void 0 : git.fileAt(top, ref, file, "any");
  if (answer && "unreadable" in answer) return answer;
  const tree = ref === void 0 ? workTree(repository) : treeAt(ref, target2.changelog.path, repository);
  const reading = tree.read(file, "any");
  if ("wrong" in reading)
    return { found: { kind: "missing", why: reading.wrong, ...asBranch(named3, ref, repository) } };
  const other = misnamed(file, tree, repository, (entries) => ({
    claim: claimOf(target2, facts2.package.value),
    standing: standpointOf(target2, facts2, entries, world)
  }));
  if (other && "why" in other) return { found: { kind: "missing", ...other } };
  return { found: foundIn(reading, target2), tree: other ?? tree, file: reading };
}

// src/sources/packaging.ts


// src/sources/comparison.ts


// src/sources/manifest-text.ts

var answersOf = /* @__PURE__ */ new WeakMap();
function manifestsIn(tree, ref, { git, top }) {
  const before2 = treeAt(ref, [], { git, top });
  const answers = answersOf.get(git) ?? /* @__PURE__ */ new Map();
  answersOf.set(git, answers);
  return (name2) => {
    const key = [top, tree.ref ?? "", ref, name2].join("\0");
    const known = answers.get(key);
    if (known !== void 0) return known;
    const found = [tree, before2].map((each) => isManifestIn(each, name2)).filter((each) => each !== void 0);
    const answer = found.length > 0 && found.every(Boolean);
    answers.set(key, answer);
    return answer;
  };
}
function isManifestIn(tree, name2) {
  if (!tree.has(external_node_path_.posix.dirname(name2), external_node_path_.posix.basename(name2))) return void 0;
  const reading = tree.read(name2);
  return "text" in reading && saysManifest(reading.text);
}
function saysManifest(text3) {
  const { data } = readYaml(text3);
  if (typeof data !== "object" || data === null) return false;
  return "targets" in data ? "package" in data || "sru" in data : "extends" in data && "summary" in data;
}

// src/text/patch-header.ts
var beginsChanges = /^(?:---(?=\s|$)|\+\+\+ |diff -|Index: |={3} |={60}|@@ )/m;
function patchHeaderText(patch) {
  const end = patch.search(beginsChanges);
  return end < 0 ? patch : patch.slice(0, end);
}
function readPatchHeader(patch) {
  return readControl(patchHeaderText(patch)).flat();
}
function patchLines(series) {
  const lines = [];
  for (let start = 0; start < series.length; ) {
    const newline = series.indexOf("\n", start);
    const end = newline < 0 ? series.length : newline;
    const line = series.slice(start, end);
    const name2 = /^\s*([^\s#]\S*)/.exec(line)?.[1];
    if (name2 !== void 0) {
      const from = start + line.indexOf(name2);
      const behind = series.slice(from + name2.length, end).split(/\s/);
      const comment2 = behind.findIndex((word) => word.startsWith("#"));
      const words2 = comment2 < 0 ? behind : behind.slice(0, comment2);
      const options = words2.filter((word) => word !== "").join(" ");
      lines.push({ name: name2, options, place: { start: from, end: from + name2.length } });
    }
    start = end + 1;
  }
  return lines;
}

// src/sources/patch-lists.ts


// src/sources/source-format.ts
var formatFile = "debian/source/format";
var optionsFiles = ["debian/source/options", "debian/source/local-options"];
function sourceFormat(tree) {
  const reading = tree.read(formatFile, "any");
  if ("wrong" in reading) return tree.has("debian", "source/format") ? void 0 : "1.0";
  const line = reading.text.trimStart().split("\n", 1)[0] ?? "";
  const words2 = line.split(/\s+/).filter((word) => word !== "");
  return words2.join(" ").replace(/^(\d+)(?= |$)/, "$1.0");
}
var makesPatch = /^[ \t]*(?:--)?(?:single-debian-patch|auto-commit)(?![\w-])/m;
function changesByPatchAlone({ files }, { ref, tree, repository }) {
  const isChanged = files.some(({ path: path21 }) => path21 === formatFile || optionsFiles.includes(path21));
  return [tree, ...isChanged ? [treeAt(ref, [], repository)] : []].some(wantsPatches);
}
function wantsPatches(tree) {
  if ((sourceFormat(tree) ?? "3.0 (quilt)") !== "3.0 (quilt)") return false;
  return !optionsFiles.some((name2) => {
    const reading = tree.read(name2, "any");
    return "text" in reading && makesPatch.test(reading.text);
  });
}

// src/sources/patch-lists.ts
var patchesFolder = "debian/patches";
var [ours, common] = [`${patchesFolder}/ubuntu.series`, `${patchesFolder}/series`];
function listInForce(tree) {
  return tree.has(patchesFolder, "ubuntu.series") ? ours : common;
}
var mostPatches = 5e3;
function missingPatches(tree, targets) {
  const list2 = listInForce(tree);
  const file = tree.read(list2, "any");
  if ("wrong" in file || sourceFormat(tree) === "3.0 (native)") return { missing: [], texts: [] };
  const missing3 = patchLines(file.text).slice(0, mostPatches).filter(({ name: name2 }) => !tree.has(patchesFolder, name2)).map(({ name: name2, place: place2 }) => ({ series: list2, name: name2, at: file.placeOf(place2), targets }));
  return { missing: missing3, texts: missing3.length > 0 && file.file ? [file.file] : [] };
}
function listedIn(tree) {
  const file = tree.read(listInForce(tree), "any");
  return new Set("text" in file ? patchLines(file.text).map(({ name: name2 }) => patchPath(name2)) : []);
}
function patchPath(name2) {
  return external_node_path_.posix.join(patchesFolder, name2);
}

// src/sources/needs-no-word.ts
function bothTexts(name2, { ref, tree, repository: { git, top } }) {
  const [now, before2] = [tree.read(name2, "any"), git.fileAt(top, ref, name2, "any")];
  return ["text" in now ? now.text : void 0, "text" in before2 ? before2.text : void 0];
}
function needsNoWord({ path: path21, kind }, compared, ends2) {
  if (kind === "mode" || kind === "type") return false;
  if (path21 === "debian/control" || path21 === "debian/control.in") {
    const [ours2, theirs] = bothTexts(path21, ends2);
    return ours2 !== void 0 && theirs !== void 0 && withoutMaintainers(ours2) === withoutMaintainers(theirs);
  }
  const isList2 = path21 === `${patchesFolder}/series` || path21 === listInForce(ends2.tree) && kind === "changed";
  return isList2 && listsWhatComesAndGoes({ path: path21, kind }, compared, ends2);
}
function listsWhatComesAndGoes({ path: path21, kind }, compared, ends2) {
  const texts = bothTexts(path21, ends2);
  const [ours2 = kind === "removed" ? "" : void 0, theirs = kind === "new" ? "" : void 0] = texts;
  if (ours2 === void 0 || theirs === void 0) return false;
  const changed = (of) => new Set(compared.filter((each) => each.kind === of).map((each) => each.path));
  const without3 = (series, gone) => patchLines(series).filter(({ name: name2 }) => !gone.has(patchPath(name2))).map(({ name: name2, options }) => `${name2} ${options}`).join("\n");
  return without3(ours2, changed("new")) === without3(theirs, changed("removed"));
}

// src/sources/packaging-refs.ts
function namedRefs({ source }, targets) {
  const { value, path: path21 } = source.ref;
  const ofSource = value === void 0 || targets.length === 0 ? [] : [{ list: "from-source", ref: value, path: path21, targets, version: source.version.value }];
  const ofTargets = targets.flatMap((target2) => {
    const { value: ref, path: at } = target2.ref;
    if (ref === void 0) return [];
    return [{ list: "from-previous", ref, path: at, targets: [target2], version: target2.replaces.value }];
  });
  return [...ofSource, ...ofTargets];
}
function failure({ list: list2 }, why, help) {
  return { what: `What differs from \`${list2 === "from-source" ? "source.ref" : "ref"}\``, why, help };
}
function heldAt({ ref }, { git, top }) {
  const there = git.fileAt(top, ref, defaultChangelog, "any");
  const [newest] = "text" in there ? readChangelog(there.text).entries : [];
  const version2 = (0,zod_v4_core_api_shared/* parseVersion */.ot)(newest?.version ?? "");
  return "wrong" in version2 ? void 0 : version2;
}
function otherVersion(named3, tree, { git, top }) {
  const { ref, version: version2, list: list2, targets } = named3;
  const there = git.fileAt(top, ref, defaultChangelog, "any");
  if ("unreadable" in there) return void 0;
  const { entries } = readChangelog("text" in there ? there.text : "");
  const [newest] = entries;
  const key = list2 === "from-source" ? "source.version" : "replaces";
  if (!newest) {
    if (!version2 || !("text" in tree.read(defaultChangelog, "any"))) return void 0;
    return failure(
      named3,
      `${(0,generated_about_shared/* quote */.hD)(ref)} has no \`${defaultChangelog}\` that says which version it holds`,
      `Name the branch, tag or commit with the packaging of ${(0,generated_about_shared/* quote */.hD)(version2.text)}.`
    );
  }
  if (version2) {
    if (isVersion(newest, version2)) return void 0;
    return failure(
      named3,
      indexOf2(entries, version2) > 0 ? `${(0,generated_about_shared/* quote */.hD)(ref)} has gone on to ${(0,generated_about_shared/* quote */.hD)(newest.version)}, and \`${key}\` is ${(0,generated_about_shared/* quote */.hD)(version2.text)}` : `by its changelog ${(0,generated_about_shared/* quote */.hD)(ref)} holds ${(0,generated_about_shared/* quote */.hD)(newest.version)}, and \`${key}\` is ${(0,generated_about_shared/* quote */.hD)(version2.text)}`,
      `Name the tag or the commit that holds ${(0,generated_about_shared/* quote */.hD)(version2.text)} (${(0,generated_about_shared/* quote */.hD)(`git log --oneline ${ref} -- ${defaultChangelog}`)} shows the commits), or correct \`${key}\`.`
    );
  }
  const [target2] = targets;
  const uploads = target2?.version.value;
  const held = (0,zod_v4_core_api_shared/* parseVersion */.ot)(newest.version);
  if (list2 === "from-source" || !uploads || "wrong" in held || (0,zod_v4_core_api_shared/* compareVersions */.Zy)(held, uploads) < 0)
    return void 0;
  return failure(
    named3,
    `${(0,generated_about_shared/* quote */.hD)(ref)} holds ${(0,generated_about_shared/* quote */.hD)(newest.version)} already, and not what ${(0,generated_about_shared/* quote */.hD)(uploads.text)} replaces`,
    "Name the tag or the commit that holds the version replaced."
  );
}

// src/sources/patched-files.ts


// src/text/patch-paths.ts
var longestPath2 = 4096;
function pathsIn(patch, level = 1) {
  const lines = patch.split("\n");
  const files = [];
  const moved2 = /* @__PURE__ */ new Set();
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (line.startsWith("diff --git ")) index = readMove(lines, index, level, moved2);
    else if (line.startsWith("--- ") && lines[index + 1]?.startsWith("+++ ")) {
      const names3 = [line, lines[index + 1] ?? ""].map((each) => nameIn2(each.slice(4), level));
      const { hunks, end } = readHunks(lines, index + 2);
      const paths = [...new Set(names3.filter((name2) => name2 !== void 0))];
      if (hunks.length > 0) files.push({ paths, hunks });
      index = end - 1;
    }
  }
  return { files, moved: moved2 };
}
function readMove(lines, start, level, moved2) {
  let index = start;
  let from;
  for (; headers.test((lines[index + 1] ?? "").slice(0, 20)); index++) {
    const line = lines[index + 1] ?? "";
    if (line.startsWith("rename from ")) from = line.slice("rename from ".length, longestPath2);
    if (line.startsWith("rename to ") && from !== void 0) {
      for (const name2 of [from, line.slice("rename to ".length, longestPath2)]) {
        const path21 = nameIn2(name2, Math.max(level - 1, 0));
        if (path21 !== void 0) moved2.add(path21);
      }
    }
  }
  return index;
}
var headers = /^(?:similarity |dissimilarity |rename |copy |old mode |new mode |index )/;
function nameIn2(written2, level) {
  const name2 = written2.slice(0, longestPath2).trimStart();
  const path21 = name2.includes("	") ? name2.slice(0, name2.indexOf("	")) : name2.split(/\s/, 1)[0] ?? "";
  if (path21 === "/dev/null") return void 0;
  const parts = path21.split("/").filter((part) => part !== "" && part !== ".");
  return parts.slice(level).join("/") || void 0;
}
var hunkHeader = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+\d{1,9}(?:,(\d{1,9}))? @@(?:\s|$)/;
function readHunks(lines, start) {
  const hunks = [];
  let index = start;
  for (; ; ) {
    while (lines[index]?.startsWith("\\ ")) index++;
    const found = hunkHeader.exec((lines[index] ?? "").slice(0, 100));
    if (!found) return { hunks, end: index };
    index++;
    const [, at = "0", old = "1", now = "1"] = found;
    const { before: before2, after, end } = readHunk(lines, index, Number(old), Number(now));
    index = end;
    hunks.push({ at: Number(at), before: before2, after });
  }
}
function readHunk(lines, start, old, now) {
  const before2 = [];
  const after = [];
  let end = start;
  for (; end < lines.length && (before2.length < old || after.length < now); end++) {
    const line = lines[end] ?? "";
    const sign = line.slice(0, 1) || " ";
    if (!" -+\\".includes(sign)) break;
    if (sign === " " || sign === "-") before2.push(line.slice(1));
    if (sign === " " || sign === "+") after.push(line.slice(1));
  }
  return { before: before2, after, end };
}

// src/text/unpatch.ts
var farthest = 200;
function unpatched(text3, hunks) {
  const lines = text3 === "" ? [] : text3.split("\n");
  const result = [];
  let done2 = 0;
  let offset = 0;
  for (const { at, before: before2, after } of hunks) {
    const expected2 = Math.max(at - 1, 0) + offset;
    const found = placeOf5(after, lines, expected2, done2);
    if (found === void 0) return void 0;
    for (let index = done2; index < found; index++) result.push(lines[index] ?? "");
    for (const line of before2) result.push(line);
    done2 = found + after.length;
    offset = found - Math.max(at - 1, 0) + after.length - before2.length;
  }
  for (let index = done2; index < lines.length; index++) result.push(lines[index] ?? "");
  return result.join("\n");
}
function placeOf5(wanted2, lines, expected2, first) {
  for (let away = 0; away <= farthest; away++) {
    for (const place2 of away === 0 ? [expected2] : [expected2 + away, expected2 - away]) {
      if (place2 < first || place2 + wanted2.length > lines.length) continue;
      if (wanted2.every((line, index) => lines[place2 + index] === line)) return place2;
    }
  }
  return void 0;
}

// src/sources/patched-files.ts
var mostPatches2 = 500;
function patchedFiles({ files }, { ref, tree, repository }) {
  const isHere = new Set(files.filter(({ kind }) => kind !== "removed").map(({ path: path21 }) => path21));
  const now = patchedBy(tree, (name2) => textIn(tree, name2, isHere.has(name2)));
  const there = treeAt(ref, [], repository);
  const before2 = patchedBy(there, (name2) => textIn(there, name2));
  if (!now || !before2) return void 0;
  const changed = new Set(files.map(({ path: path21 }) => path21));
  const isSame2 = (name2) => now.listed.has(name2) && before2.listed.has(name2) && !changed.has(name2);
  const differing = new Set([...now.listed.keys(), ...before2.listed.keys()].filter((name2) => !isSame2(name2)));
  const sides = [now, before2].map((side) => explainedBy(side, differing));
  if (differing.size > mostPatches2 || !sides.every((side) => side !== void 0)) return void 0;
  const isApplied = appliedAtOneEnd(now, before2, isSame2);
  return (file) => sides.some((explains) => explains(file)) || isApplied(file);
}
function explainedBy({ tree, textOf: textOf2, listed }, patches2) {
  const paths = /* @__PURE__ */ new Set();
  const moves = /* @__PURE__ */ new Set();
  for (const [name2, line] of [...listed].filter(([each]) => patches2.has(each)).slice(0, mostPatches2)) {
    const text3 = textOf2(name2);
    if (text3 === void 0) return void 0;
    const { files, moved: moved2 } = pathsIn(text3, levelOf(line));
    for (const path21 of files.flatMap((file) => pathOf2(file, tree))) paths.add(path21);
    for (const path21 of moved2) moves.add(path21);
  }
  return ({ path: path21, kind }) => paths.has(path21) || (kind === "new" || kind === "removed") && moves.has(path21);
}
function patchedBy(tree, textOf2) {
  const text3 = textOf2(listInForce(tree));
  if (text3 === void 0) return void 0;
  const lines = patchLines(text3).map((line) => [patchPath(line.name), line]);
  return { tree, textOf: textOf2, listed: new Map(lines.filter(([name2]) => name2.startsWith(`${patchesFolder}/`))) };
}
function levelOf({ options }) {
  return Number(/(?:^|\s)-p ?(\d)(?!\S)/.exec(options)?.[1] ?? 1);
}
function pathOf2({ paths }, tree) {
  const [one, other] = paths;
  if (one === void 0 || other === void 0) return paths;
  const there = paths.filter((each) => isThere(tree, each));
  if (there.length !== 2) return there.length === 1 ? there : paths;
  const [less, more] = [measure(one), measure(other)];
  const differs = less.findIndex((size, index) => size !== more[index]);
  return [differs >= 0 && (more[differs] ?? 0) < (less[differs] ?? 0) ? other : one];
}
function measure(path21) {
  const folders = path21.split("/");
  return [folders.length, folders.at(-1)?.length ?? 0, path21.length];
}
function appliedAtOneEnd(now, before2, isSame2) {
  let known;
  return ({ path: path21, kind }) => {
    if (kind === "mode" || kind === "type") return false;
    known ??= changesByFile(now, isSame2);
    const patches2 = known.get(path21);
    const [text3, old] = patches2 ? [now.textOf(path21), before2.textOf(path21)] : [];
    if (!patches2 || text3 === void 0 || old === void 0) return false;
    return isUnpatched(old, patches2, text3) || isUnpatched(text3, patches2, old);
  };
}
function changesByFile({ listed, textOf: textOf2 }, isSame2) {
  const changes2 = /* @__PURE__ */ new Map();
  const same = [...listed].filter(([name2]) => isSame2(name2));
  for (const [name2, line] of same.slice(0, mostPatches2)) {
    for (const file of pathsIn(textOf2(name2) ?? "", levelOf(line)).files) {
      for (const path21 of file.paths) {
        const known = changes2.get(path21);
        if (known) known.push(file);
        else changes2.set(path21, [file]);
      }
    }
  }
  return changes2;
}
function isUnpatched(patched, patches2, plain4) {
  let text3 = patched;
  for (const { hunks } of patches2.toReversed()) {
    text3 = unpatched(text3, hunks);
    if (text3 === void 0) return false;
  }
  return text3.replace(/\n$/, "") === plain4.replace(/\n$/, "");
}
function textIn(tree, name2, isChanged = false) {
  const reading = tree.read(name2, "any");
  if ("text" in reading) return reading.text;
  return isChanged || isThere(tree, name2) ? void 0 : "";
}
function isThere(tree, name2) {
  return tree.has(external_node_path_.posix.dirname(name2), external_node_path_.posix.basename(name2));
}

// src/sources/comparison.ts
function compare(named3, tree, repository) {
  const { files, git, top, workspace, own } = repository;
  const { list: list2, ref, path: at, targets } = named3;
  if (!(0,model_cannot_run_shared/* isInside */.FK)(workspace, top))
    return failure(named3, model_cannot_run_shared/* outside */.qY, "Keep the manifest in the repository that is checked.");
  const changes2 = git.changesSince(top, ref, tree.ref);
  if ("unreadable" in changes2) return failure(named3, changes2.unreadable, changes2.help);
  const isThere2 = tree.ref === void 0 ? files.kind(external_node_path_.join(top, "debian")) === "folder" : hasDebian(changes2.ownTop);
  if (!isThere2) {
    return failure(
      named3,
      `${tree.name} has no folder \`debian\` to compare with it`,
      "Run the check on the branch that holds the packaging, or leave the ref out."
    );
  }
  if (!hasDebian(changes2.top))
    return failure(named3, "it has no folder `debian`", "Name the ref that holds the packaging.");
  const isManifest = manifestsIn(tree, ref, repository);
  const compared = changes2.files.filter((change2) => !isOwnFile(change2, own, isManifest));
  const counted2 = compared.map(
    ({ path: path21, kind }) => ({
      path: path21,
      kind,
      needsNoWord: needsNoWord({ path: path21, kind }, compared, { ref, tree, repository })
    })
  );
  const control = list2 === "from-previous" ? controlAt(ref, changes2, tree, repository) : void 0;
  if (control && "unreadable" in control) return failure(named3, control.unreadable, control.help);
  const before2 = control && "text" in control ? readControl(control.text) : void 0;
  const upstream = hasUpstream(changes2, own) ? counted2.filter((change2) => !isPackaging3(change2)) : void 0;
  return {
    list: list2,
    ref,
    path: at,
    targets,
    packaging: counted2.filter((change2) => isPackaging3(change2) && change2.path !== "debian/changelog"),
    upstream,
    edited: list2 === "from-previous" && upstream ? edited(upstream, named3, changes2, tree, repository) : void 0,
    binaries: before2 && new Set(binaryPackages(before2).map(({ value }) => value)),
    source: before2 && sourceParagraph(before2)
  };
}
function hasDebian(top) {
  return top.some(({ name: name2, isFolder }) => name2 === "debian" && isFolder);
}
function controlAt(ref, { files }, tree, { git, top }) {
  const name2 = "debian/control";
  const own = files.some((file) => file.path === name2) ? void 0 : tree.read(name2);
  return own && "text" in own ? own : git.fileAt(top, ref, name2);
}
function isPackaging3({ path: path21 }) {
  return path21 === "debian" || path21.startsWith("debian/");
}
function hasUpstream({ top, ownTop, files }, own) {
  const isUpstream = (name2) => name2 !== "debian" && !name2.startsWith(".") && !isOwnName(name2, own);
  const theirs = new Set(top.map(({ name: name2 }) => name2).filter(isUpstream));
  const fresh = files.filter(({ kind }) => kind === "new").map(({ path: path21 }) => path21.split("/"));
  const ours2 = [
    ...ownTop,
    ...fresh.map(([name2 = "", ...below2]) => ({ name: name2, isFolder: below2.length > 0 }))
  ].filter(({ name: name2 }) => isUpstream(name2));
  return theirs.size > 0 && ours2.some(({ name: name2, isFolder }) => isFolder || theirs.has(name2));
}
function edited(upstream, named3, changes2, tree, repository) {
  if (!changesByPatchAlone(changes2, { ref: named3.ref, tree, repository })) return void 0;
  const held = heldAt(named3, repository) ?? named3.version;
  const uploads = named3.targets[0]?.version.value;
  if (!held || !uploads || !isPackedAlike(uploads, held)) return void 0;
  if (upstream.length === 0) return [];
  const patched = patchedFiles(changes2, { ref: named3.ref, tree, repository });
  return patched && upstream.filter((file) => !patched(file));
}

// src/sources/new-patches.ts
var patches = `${patchesFolder}/`;
var mostPatches3 = 500;
var longestHeader = 64 * 1024;
function newPatches(comparisons, tree, targets) {
  const [first, ...others] = comparisons.map(
    ({ packaging }) => new Set(
      packaging.filter(({ path: path21, kind }) => kind === "new" && path21.startsWith(patches)).map(({ path: path21 }) => path21)
    )
  );
  const brought = [...first ?? []].filter((name2) => others.every((each) => each.has(name2)));
  if (brought.length === 0) return { patches: [], texts: [], unread: void 0 };
  const listed = listedIn(tree);
  const isListed = (name2) => listed.has(name2);
  const named3 = brought.filter((name2) => isListed(name2) || /\.(?:patch|diff)$/.test(name2));
  const found = [];
  const texts = [];
  const unread = named3.slice(mostPatches3).map((name2) => `${(0,generated_about_shared/* quote */.hD)(name2)}: those of ${mostPatches3} are read`);
  for (const name2 of named3.slice(0, mostPatches3)) {
    const reading = tree.readBeginning(name2, longestHeader);
    if ("wrong" in reading) {
      unread.push(`${(0,generated_about_shared/* quote */.hD)(name2)}: ${reading.wrong}`);
      continue;
    }
    const header2 = patchHeaderText(reading.text);
    const shown3 = header2 + (reading.text.slice(header2.length).split("\n", 1)[0] ?? "");
    found.push({
      path: name2,
      header: readPatchHeader(header2),
      placeOf: reading.placeOf,
      isListed: isListed(name2),
      targets
    });
    if (reading.file) texts.push([reading.file[0], shown3]);
  }
  const more = unread.length > 1 ? ` (and ${unread.length - 1} more)` : "";
  return { patches: found, texts, unread: unread[0] && `${unread[0]}${more}` };
}

// src/sources/packaging.ts
var controlFile = "debian/control";
function gatherPackaging(facts2, repository, trees) {
  const byTree = /* @__PURE__ */ new Map();
  for (const target2 of openTargets(facts2.targets.items)) {
    const tree = trees.get(target2);
    if (!tree || target2.stage !== "planned" || target2.uploadDay === void 0) continue;
    const key = "apart" in tree ? `\0${tree.apart}` : tree.ref ?? "";
    const known = byTree.get(key);
    if (known) known.targets.push(target2);
    else byTree.set(key, { tree, targets: [target2] });
  }
  const all = [...byTree.values()].map(
    ({ tree, targets }) => "apart" in tree ? apart(tree.apart, facts2, targets) : ofTree(tree, targets, facts2, repository)
  );
  return {
    packaging: {
      targets: all.flatMap(({ targets }) => targets),
      comparisons: all.flatMap(({ comparisons }) => comparisons),
      controls: all.flatMap(({ control }) => control ?? []),
      newPatches: all.flatMap((each) => each.patches),
      missingPatches: all.flatMap(({ missing: missing3 }) => missing3)
    },
    unreadable: all.flatMap(({ unreadable: unreadable3 }) => unreadable3),
    texts: all.flatMap(({ texts }) => texts)
  };
}
function ofTree(tree, targets, facts2, repository) {
  const unreadable3 = [];
  const comparisons = [];
  const control = tree.read(controlFile);
  for (const named3 of namedRefs(facts2, targets)) {
    const compared = otherVersion(named3, tree, repository) ?? compare(named3, tree, repository);
    if ("why" in compared) unreadable3.push({ ...compared, path: named3.path, targets: named3.targets });
    else comparisons.push(compared);
  }
  if ("wrong" in control && tree.ref === void 0 && isExpected(comparisons, repository)) {
    unreadable3.push({
      path: targets[0]?.path ?? [],
      what: `\`${controlFile}\``,
      why: control.wrong,
      help: "It is a UTF-8 file of at most 1 MiB in the workspace; a sparse checkout may lack it.",
      targets
    });
  }
  const found = newPatches(comparisons, tree, targets);
  if (found.unread !== void 0) {
    unreadable3.push({
      path: comparisons[0]?.path ?? [],
      what: "The header of a new patch in `debian/patches`",
      why: found.unread,
      help: "A patch is a regular file in the workspace. Where there are very many, see whether the ref is the right one.",
      targets
    });
  }
  const lists2 = missingPatches(tree, targets);
  return {
    targets,
    comparisons,
    control: "text" in control ? { paragraphs: readControl(control.text), placeOf: control.placeOf, targets } : void 0,
    patches: found.patches,
    missing: lists2.missing,
    unreadable: unreadable3,
    texts: [..."text" in control && control.file ? [control.file] : [], ...found.texts, ...lists2.texts]
  };
}
function apart(why, facts2, targets) {
  return {
    targets,
    comparisons: [],
    control: void 0,
    patches: [],
    missing: [],
    unreadable: namedRefs(facts2, targets).map((named3) => ({
      ...failure(
        named3,
        `${why}, and \`debian\` at the top level is what is compared`,
        "Leave the ref out, or keep the packaging on a branch of its own and name its changelog: `changelog: ubuntu/noble:debian/changelog`."
      ),
      path: named3.path,
      targets: named3.targets
    })),
    texts: []
  };
}
function isExpected(comparisons, { files, git, top }) {
  if (files.kind(external_node_path_.join(top, controlFile)) !== void 0) return true;
  if (comparisons.length === 0) return false;
  const isRemoved = comparisons.some(
    ({ packaging }) => packaging.some((file) => file.path === controlFile && file.kind === "removed")
  );
  return !isRemoved && "text" in git.fileAt(top, "HEAD", controlFile);
}

// src/sources/policy-file.ts


// src/generated/policies.ts
var builtinPolicies = {
  "apt": `{"name":"apt","summary":"APT's own stable branches, under upstream's version numbers","extends":"upstream-version","page":"exception-Apt-Updates","other-addresses":["wiki.ubuntu.com/AptUpdates"],"packages":["apt","python-apt"],"sections":[{"name":"Impact","template":"{package} {version} for {series} comes from upstream's stable branch for that series, as described at\\n{page}\\n\\nTODO: who is hurt by which bug, and how.\\n"},{"name":"Test Plan","template":"Upstream's CI ran its tests as root and as a user; the autopkgtests run again.\\nTODO: for each bug the steps that show the old behaviour and the new one.\\n"},{"name":"Where problems could occur","template":"TODO: if this goes wrong, what would a user see?\\n"},{"name":"Other Info","required":"false","template":"TODO: what else a reviewer would ask.\\n"}],"other-bugs":{"may-stay-unverified":"false"},"severities":{"version-suffix":"off"},"newer-series":{"newest-interim-is-enough":"true","may-be-skipped-with-reason":"true"}}`,
  "autopkgtest": `{"name":"autopkgtest","summary":"autopkgtest as Ubuntu's own test machines run it","extends":"upstream-version","page":"exception-autopkgtest-Updates","other-addresses":["wiki.ubuntu.com/autopkgtest-Updates"],"packages":["autopkgtest"],"sections":[{"name":"Impact","template":"{package} {version} gives developers on {series} what Ubuntu's test machines run, under the policy at\\n{page}\\n\\nTODO: the most important changes, each with its bug; packaging changes.\\nTODO: what breaks compatibility: then the title has [breaks-compat], and the SRU team agreed; or that nothing does.\\n"},{"name":"Test Plan","template":"Its tests run in the build, and as autopkgtests of packages in a PPA.\\nAn upgrade from one series to the next is tested with auto-upgrade-testing, and ends with PASS.\\nTODO: results of the autopkgtests in the PPA, for each series.\\nTODO: result of the upgrade test, and of other tests by hand.\\n"},{"name":"Where problems could occur","template":"TODO: if this goes wrong, what would a developer see?\\n"},{"name":"Other Info","required":"false","template":"TODO: background, or delete this section.\\n"},{"name":"Changelog","template":"TODO: the changelog's entry.\\n"}],"packaging":{"changes-stated-in":"bug"}}`,
  "azure-proxy-agent": `{"name":"azure-proxy-agent","summary":"The Azure guest proxy agent, verified by Microsoft","extends":"cloud-guest","page":"exception-Azure-Proxy-Agent-Updates","packages":["azure-proxy-agent"],"sections":[{"name":"Impact","template":"{package} {version} brings fixes and features, so that guests on {series} reach Azure's services safely.\\n\\nTODO: the most important changes, each with its bug where there is one.\\n"},{"name":"Test Case","template":"This update follows {page}\\n\\nThe Microsoft team that maintains the agent will run its test suite on the build in -proposed.\\nThe CPC team tests images built from -proposed and attaches a summary to this bug.\\nTODO: new tests for what is new in this version, or that nothing new can be tested.\\n"}],"partner":{"name":"Microsoft","words":["Microsoft"]}}`,
  "azure-vm-utils": `{"name":"azure-vm-utils","summary":"Azure's utilities and udev rules, reviewed before the upload","extends":"cloud-guest","page":"exception-Azure-VM-Utils-Updates","packages":["azure-vm-utils"],"sections":[{"name":"Special Case Acknowledgement","template":"This update follows {page}\\n\\nTODO: who reviewed upstream's features and changes of behaviour, and on which day.\\nTODO: address of that review.\\n"},{"name":"Impact","template":"{package} {version} brings fixes and features to guests on {series}.\\n\\nTODO: address of upstream's release notes.\\nTODO: bugs that it fixes; changes to udev mappings and to behaviour.\\n"},{"name":"Test Plan","template":"The self-tests run as autopkgtests and pass.\\nInstallation, upgrade and removal work in virtual machines on Azure.\\nNetwork devices with SR-IOV have their udev properties and are left alone by systemd-networkd; others are not touched.\\nThe tool that names NVMe disks answers rightly, and the links to the disks are there.\\nThe udev rules are in the initrd.\\nTODO: reports of these tests for each series, with the output of the autopkgtests, in the first comments.\\nTODO: what the review before the upload asked to be tested besides; or that it asked for nothing.\\n"},{"name":"Where problems could occur","template":"The package may be installed on any machine, and must leave those outside Azure alone.\\nNew udev rules could clash with network configuration that is there already.\\nTODO: what else could go wrong with this version?\\n"},{"name":"Other Info","template":"Once in -proposed, images built from it pass the full tests of the CPC team, on representative sizes and architectures.\\nMicrosoft, as upstream, validates that it does what it should.\\nTODO: what else a reviewer would ask.\\n"}],"partner":{"name":"CPC and Microsoft","words":["CPC","Public Cloud","Microsoft"]},"severities":{"test-plan-verifier":"off"},"newer-series":{"newest-interim-is-enough":"true"},"packaging":{"changes-stated-in":"bug-or-changelog"},"interest-group":"sru-verification-interest-group-azure-vm-utils"}`,
  "bind9": `{"name":"bind9","summary":"BIND's micro-releases to LTS releases, and to newer interim ones","extends":"micro-release","page":"exception-Bind9-Updates","other-addresses":["wiki.ubuntu.com/Bind9Updates"],"packages":["bind9"],"targets":["lts-and-newer"],"upstream-versions":[{"same-parts":"2"}]}`,
  "certbot": '{"name":"certbot","summary":"Certbot and its family, features included","extends":"upstream-version","page":"exception-Certbot-Updates","other-addresses":["wiki.ubuntu.com/StableReleaseUpdates/Certbot"],"packages":["certbot","python-acme","python-certbot*"],"sections":[{"name":"Impact","template":"{package} moves to {version} in {series}, under the policy at\\n{page}\\n\\nTODO: why this update is needed.\\n"},{"name":"Major Changes","template":"TODO: what users will notice, from the version that they have today; above all what is not backward compatible.\\n"},{"name":"Test Plan","template":"With the build in -proposed a certificate is obtained by ACME; Apache and nginx are set up and serve it by HTTPS.\\nThe dep8 tests pass.\\nTODO: for each package the version that was verified, in a comment; here how and where.\\n"},{"name":"Regression Potential","template":"Upstream tests each release at length; what is left is how it meets the rest of Ubuntu.\\nTODO: what else could go wrong with this very version?\\n"}]}',
  "cloud-guest": '{"name":"cloud-guest","summary":"Agents for the guests of one cloud, tested by those who run it","extends":"upstream-version","sections":[{"name":"Impact","template":"{package} {version} brings fixes and features, so that guests on {series} keep working as the cloud changes.\\n\\nTODO: the most important changes, each with its bug where there is one.\\n"},{"name":"Test Case","template":"This update follows {page}\\n\\nTODO: who tests the build in -proposed on images of the cloud, and who attaches the results.\\n"}],"ageing":{"verification-shortens":"true"}}',
  "cloud-init": `{"name":"cloud-init","summary":"cloud-init's upstream releases, with results for each data source","extends":"upstream-version","page":"exception-Cloudinit-Updates","other-addresses":["wiki.ubuntu.com/CloudinitUpdates"],"packages":["cloud-init"],"sections":[{"name":"Impact","template":"{package} {version} brings fixes and features to users of {series}.\\n\\nTODO-PRIOR-TO-PROPOSED: the most important changes, each with its bug; what is not backward compatible.\\nTODO-PRIOR-TO-PROPOSED: packaging changes, or that there are none.\\n"},{"name":"Test Case","template":"This update follows {page}\\n\\nThe cloud-init team attaches the results to this bug, and marks it verified no sooner.\\nTODO-SRU-VERIFICATION: automated results with the build in -proposed, for each series, on LXD and on KVM.\\nTODO-SRU-VERIFICATION: results on EC2, GCE and Azure, for each series.\\nTODO-SRU-VERIFICATION: curtin's vmtest with the build in -proposed.\\nTODO-SRU-VERIFICATION: results of the Solutions Testing team, for each LTS.\\n"},{"name":"Regression Potential","template":"The results above show what is covered.\\nTODO-PRIOR-TO-PROPOSED: where it could go wrong all the same, and what a user would see.\\n"},{"name":"Discussion","template":"TODO-PRIOR-TO-PROPOSED: background, or that there is none.\\n"}],"packaging":{"changes-stated-in":"bug"},"placeholders":["TODO-PRIOR-TO-PROPOSED"],"placeholders-until-release":["TODO-SRU-VERIFICATION"],"interest-group":"sru-verification-interest-group-cloud-init"}`,
  "crash-makedumpfile": `{"name":"crash-makedumpfile","summary":"crash and makedumpfile, approved by the kernel team","extends":"upstream-version","page":"exception-CrashMakedumpfile-Updates","packages":["crash","makedumpfile"],"sections":[{"name":"Impact","template":"{package} {version} lets users of {series} work with dumps of newer kernels.\\nThe policy for this update: {page}\\n\\nTODO: the important fixes, and the kernels that it is for.\\n"},{"name":"Upstream Changes","template":"TODO: address of upstream's changelog; support for new kernels and architectures in it.\\n"},{"name":"Test Plan","template":"On each architecture, for the GA kernel and the HWE kernel: with debug symbols and kdump-tools installed, a kernel\\nthat is made to crash leaves a dump, and crash opens it. The console logs are attached.\\nThe kernel team runs its regression tests, and approves the release by a comment on this bug.\\nTODO: combinations of kernel and architecture that cannot be tested, or that there are none.\\n"},{"name":"Where problems could occur","template":"TODO: risky changes, and what a user would see if one goes wrong.\\n"},{"name":"Other Info","template":"TODO: earlier updates of this kind, and what else belongs to the tests.\\n"}],"partner":{"name":"kernel team","words":["kernel team"]}}`,
  "curtin": `{"name":"curtin","summary":"curtin, with vmtest's results and those of the MAAS team","extends":"upstream-version","page":"exception-Curtin-Updates","other-addresses":["wiki.ubuntu.com/CurtinUpdates"],"packages":["curtin"],"sections":[{"name":"Impact","template":"{package} {version} brings fixes and features to users of {series}.\\n\\nTODO: the most important changes, each with its bug; what is not backward compatible; packaging changes.\\n"},{"name":"Test Case","template":"This update follows {page}\\n\\nvmtest runs on each series with the build in -proposed.\\nThe MAAS team will run its continuous integration tests against that build; they pass before the release.\\nThe curtin team attaches the results to this bug, and marks it verified no sooner.\\n"},{"name":"Regression Potential","filled-by":"release","template":"The results of these tests show what is covered.\\nTODO: where it could go wrong all the same.\\nTODO: artifacts of vmtest with the build in -proposed, for each series: attached, since links expire.\\nTODO: artifacts of the MAAS tests with that build, likewise.\\n"},{"name":"Discussion","template":"TODO: background, or that there is none.\\n"}],"packaging":{"changes-stated-in":"bug"},"partner":{"name":"MAAS team","words":["MAAS"]}}`,
  "distro-info-data": `{"name":"distro-info-data","summary":"The calendar of Ubuntu's and Debian's releases, released without ageing","extends":"sru","documentation":"https://ubuntu.com/project/docs/SRU/reference/package-specific/#distro-info-data","page":"package-specific","packages":["distro-info-data"],"sections":[{"name":"Impact","template":"Tools on {series} do not know a release that there is, or will be, and go wrong.\\nThe note on this package: {page}\\n\\nTODO: the release, and what is known of its name and dates.\\n"},{"name":"Test Plan","template":"With the package from -proposed, distro-info tells the new development release and the current stable one by\\n--devel, --supported and --stable; the same with --date on the day after the release, with --fullname and --release.\\nTODO: the dates and names that are to be seen.\\n"},{"name":"Where problems could occur","template":"TODO: if a date or a name is wrong, which tools would go wrong, and how?\\n"},{"name":"Other Info","required":"false","template":"Once in -updates it is copied to -security, so that both know the same.\\nTODO: what else a reviewer would ask.\\n"}],"ageing":{"minimum-days":"0","promised-days":"0"},"severities":{"policy-link":"notice"}}`,
  "docker": '{"name":"docker","summary":"The container stack; the bug needs no more than a link","extends":"upstream-version","page":"exception-Docker-Updates","other-addresses":["wiki.ubuntu.com/DockerUpdates"],"packages":["docker.io-app","containerd-app","runc-app","docker-buildx","docker-compose-v2","containerd-stable","runc-stable"],"sections":[{"name":"Impact","required":"false","template":"{package} {version} for {series}, under {page}\\nThe development release has it already, and the versions of the whole stack fit together.\\n\\nTODO: the important changes; breaking ones, and CVEs that would take it to -security.\\n"},{"name":"Test Plan","required":"false","template":"The autopkgtests, among them the one in a container of LXD, pass with the build in -proposed.\\n"},{"name":"Where problems could occur","required":"false"},{"name":"Other Info","required":"false"}],"interest-group":"sru-verification-interest-group-containerstacks","upstream-versions":[{"packages":["docker.io-app","docker-buildx","docker-compose-v2"],"not-ending-in":[".0"]},{"packages":["containerd-stable","runc-stable"],"same-parts":"2"}]}',
  "dpdk": `{"name":"dpdk","summary":"DPDK's LTS releases to the LTS releases of Ubuntu, and to newer interim ones","extends":"micro-release","page":"exception-DPDK-Updates","other-addresses":["wiki.ubuntu.com/StableReleaseUpdates/DPDK"],"packages":["dpdk"],"sections":[{"name":"Impact","template":"{package} moves to {version} in {series}, under the policy at\\n{page}\\n\\nTODO: that all of it is fixes, with new features left off; or why a new feature is safe.\\n"},{"name":"Major Changes","template":"TODO: the major changes, and what is not backward compatible.\\nTODO: upstream's announcement, which the changelog links, too.\\n"},{"name":"Test Plan","template":"TODO: the log of the server team's tests, run from a PPA.\\nTODO: tests that do not pass, each with why that is fine here; or that all pass.\\n"},{"name":"Regression Potential","template":"Upstream tests each release at length; what is left is how it meets the rest of Ubuntu.\\nTODO: what else could go wrong with this very version?\\n"}],"targets":["lts-and-newer"],"interest-group":"sru-verification-interest-group-dpdk","upstream-versions":[{"same-parts":"2"}]}`,
  "ec2-hibinit-agent": `{"name":"ec2-hibinit-agent","summary":"The EC2 hibernation agent, verified by Canonical's Public Cloud team","extends":"cloud-guest","page":"exception-ec2-hibinit-agent-Updates","other-addresses":["wiki.ubuntu.com/ec2-hibinit-agentUpdates"],"packages":["ec2-hibinit-agent"],"sections":[{"name":"Impact","template":"{package} {version} brings fixes and features, so that guests on {series} keep hibernating on EC2.\\n\\nTODO: the most important changes, each with its bug where there is one.\\n"},{"name":"Test Case","template":"This update follows {page}\\n\\nThe Canonical Public Cloud team (CPC) will run its test suite on an image built from -proposed: stop and terminate\\nby API, hibernation under load, on instance types with Xen and with KVM. It attaches a summary to this bug.\\nTODO: new tests for what is new in this version, or that nothing new can be tested.\\n"}],"partner":{"name":"Canonical Public Cloud team","words":["CPC","Public Cloud"]},"ageing":{"verification-shortens":"false"},"other-bugs":{"may-stay-unverified":"false"}}`,
  "firmware": `{"name":"firmware","summary":"The firmware updater, within the upstream branch that a series came with","extends":"upstream-version","page":"exception-firmware-updates","other-addresses":["wiki.ubuntu.com/firmware-updates"],"packages":["fwupd","fwupdate","fwupd-signed","fwupdate-signed"],"sections":[{"name":"Impact","template":"{package} moves to {version} in {series}, a release of the upstream branch that the series came with.\\nThe policy for this update: {page}\\n\\nTODO: the important fixes.\\n"},{"name":"Test Plan","template":"A UEFI capsule from LVFS is installed on a machine of an OEM with secure boot on.\\nA machine with several devices (Thunderbolt, NVMe) has all of them listed.\\nUpstream's CI ran for this release.\\nTODO: the machines that are used, and address of upstream's CI run.\\n"},{"name":"Where problems could occur","template":"TODO: if this goes wrong, what would a user see? Think of the firmware of other OEMs.\\n"},{"name":"Other Info","required":"false","template":"TODO: the signed packages that are uploaded with it.\\n"}],"other-bugs":{"may-stay-unverified":"false"},"newer-series":{"newest-interim-is-enough":"true","may-be-skipped-with-reason":"true"},"upstream-versions":[{"packages":["fwupd"],"same-parts":"2"}]}`,
  "gnome": `{"name":"gnome","summary":"Point releases of GNOME's core modules and apps","extends":"micro-release","page":"exception-GNOME-Updates","other-addresses":["wiki.ubuntu.com/StableReleaseUpdates/GNOME"],"packages":["adwaita-icon-theme","at-spi2-core","atkmm1.6","baobab","cheese","d-spy","dconf","dconf-editor","decibels","devhelp","endeavour","eog","epiphany-browser","evince","evolution","evolution-data-server","evolution-ews","file-roller","folks","fonts-cantarell","gcr","gcr4","gdk-pixbuf","gdm3","gedit","geocode-glib","gjs","glib-networking","glib2.0","glibmm2.4","glibmm2.68","gnome-autoar","gnome-backgrounds","gnome-bluetooth","gnome-bluetooth3","gnome-boxes","gnome-builder","gnome-calculator","gnome-calendar","gnome-characters","gnome-clocks","gnome-color-manager","gnome-connections","gnome-console","gnome-contacts","gnome-control-center","gnome-desktop","gnome-disk-utility","gnome-font-viewer","gnome-initial-setup","gnome-keyring","gnome-logs","gnome-maps","gnome-menus","gnome-music","gnome-online-accounts","gnome-photos","gnome-remote-desktop","gnome-session","gnome-settings-daemon","gnome-shell-extensions","gnome-software","gnome-sushi","gnome-system-monitor","gnome-terminal","gnome-text-editor","gnome-tour","gnome-tweaks","gnome-user-docs","gnome-user-share","gnome-video-effects","gnome-weather","gobject-introspection","grilo","grilo-plugins","gsettings-desktop-schemas","gsound","gspell","gtk+3.0","gtk4","gtkmm3.0","gtkmm4.0","gtksourceview4","gtksourceview5","gvfs","json-glib","libadwaita-1","libgee-0.8","libgnomekbd","libgtop2","libgweather4","libgxps","libhandy-1","libmediaart","libnma","libnotify","libpeas","libpeas2","librest","librsvg","libsecret","libshumate","libsigc++-2.0","libsigc++-3.0","libsoup2.4","libsoup3","loupe","mm-common","nautilus","orca","pango1.0","pangomm","papers","phodav","pygobject","rygel","seahorse","showtime","simple-scan","snapshot","sysprof","tecla","tinysparql","localsearch","totem","totem-pl-parser","tracker","tracker-miners","vte2.91","xdg-desktop-portal-gnome","xdg-user-dirs-gtk","yelp","yelp-tools","yelp-xsl","zenity","aisleriot","five-or-more","four-in-a-row","gnome-chess","gnome-klotski","gnome-mahjongg","gnome-mines","gnome-nibbles","gnome-robots","gnome-sudoku","gnome-taquin","gnome-tetravex","hitori","iagno","lightsoff","quadrapassel","swell-foop","tali"],"sections":[{"name":"Impact","template":"{package} moves to {version} in {series}, a point release under the policy at\\n{page}\\n\\nTODO: address of upstream's news, and the important fixes.\\n"},{"name":"Test Plan","template":"TODO: the desktop team's test plan for this package, or one for this bug where there is none.\\n"},{"name":"Where problems could occur","template":"TODO: if this goes wrong, what would a user see, and in which other programs?\\n"},{"name":"Other Info","required":"false","template":"TODO: what else a reviewer would ask.\\n"}],"newer-series":{"package-names-carry-versions":"false"},"severities":{"version-suffix":"off"}}`,
  "google-guest": `{"name":"google-guest","summary":"Google's guest packages for Compute Engine, verified by its team","extends":"cloud-guest","page":"exception-{package}-Updates","other-addresses":["wiki.ubuntu.com/{package}-Updates"],"packages":["google-guest-agent","google-osconfig-agent","google-compute-engine","google-compute-engine-oslogin","gce-compute-image-packages"],"sections":[{"name":"Impact","template":"{package} {version} brings fixes and features, so that guests on {series} keep working on Compute Engine.\\nThe policy for this update: {page}\\n\\nTODO: the most important changes, each with its bug where there is one.\\nTODO: vendored dependencies that change, each from which version to which; or that none does.\\n"},{"name":"Test Plan","template":"The CPC team runs its tests of Compute Engine images on an image built from -proposed.\\nThe GCE team validates that image, too: that it does what it should, and passes their own validation.\\nTODO: where the results will be.\\n"},{"name":"Where problems could occur","template":"TODO: if this goes wrong, what would a user of a guest see?\\n"},{"name":"Other Info","required":"false","template":"TODO: what else a reviewer would ask.\\n"}],"partner":{"name":"GCE team","words":["GCE","Google"]},"severities":{"test-plan-verifier":"warning"},"other-bugs":{"may-stay-unverified":"false"}}`,
  "grub2": '{"name":"grub2","summary":"GRUB and its signed packages, released together","extends":"sru","page":"exception-Grub-Updates","packages":["grub2","grub2-unsigned","grub2-signed"],"sections":[{"name":"Impact","template":"TODO: who is hurt, and how; why a stable release needs this.\\nThe special handling of this package: {page}\\n"},{"name":"Test Plan","template":"TODO: the steps that show the old behaviour and the new one, with secure boot on, for somebody who does not know the package.\\n"},{"name":"Where problems could occur","template":"TODO: if this goes wrong, which machines would not boot, and how would that look?\\n"},{"name":"Other Info","required":"false","template":"An archive administrator with the training reviews and accepts the upload, built where the signing keys are.\\nThe packages are released together.\\nTODO: the versions of the other packages that belong to it.\\n"}],"interest-group":"sru-verification-interest-group-grub"}',
  "haproxy": `{"name":"haproxy","summary":"HAProxy's micro-releases to LTS releases, and to newer interim ones","extends":"micro-release","page":"exception-HAProxy-Updates","other-addresses":["wiki.ubuntu.com/HAProxyUpdates"],"packages":["haproxy"],"sections":[{"name":"Upstream changes","template":"{package} moves to {version} in {series}, under the policy at\\n{page}\\n\\nTODO: address of upstream's changelog, and the important fixes.\\n"},{"name":"Test Plan","template":"TODO: addresses of upstream's CI pipelines that show the tests passing.\\nTODO: tests that do not pass, each with why that is fine here; or that all pass.\\nTODO: results of the autopkgtests for each new version.\\n"},{"name":"Regression Potential","template":"Few packages depend on it, and upstream tests each release on several architectures.\\nTODO: what else could go wrong with this very version?\\n"}],"targets":["lts-and-newer"],"upstream-versions":[{"same-parts":"2"}]}`,
  "intel-graphics": `{"name":"intel-graphics","summary":"Intel's graphics stack for new hardware, back to the newest LTS","extends":"upstream-version","page":"exception-Intel-Graphics-Updates","other-addresses":["package-specific/#defined-exceptions"],"packages":["intel-gmmlib","libva","libva-utils","intel-media-driver","intel-media-driver-non-free","level-zero","level-zero-gpu-raytracing","intel-compute-runtime","intel-graphics-compiler","onetbb","libvpl","libvpl-tools","onevpl-intel-gpu","intel-vc-intrinsics"],"title":"Backport Intel Graphics stack to enable {words} on {series}","sections":[{"name":"Impact","template":"Without the newer versions the graphics stack of {series} does not run on new hardware.\\nThis brings later versions of whole packages for new platforms, under the policy at\\n{page}\\n\\nTODO: the platform that it enables. Major changes; what breaks compatibility comes first.\\n"},{"name":"Test Plan","template":"The lists of supported hardware of each component are compared, those of today and those of the new versions.\\nIntel and Canonical will install all packages from -proposed, and each runs its own validation.\\nPartner Engineering will run the tests of each component: conformance (OpenCL, OpenGL, Vulkan), Crucible,\\nLevel Zero with ray tracing, libvpl, GStreamer, FFmpeg (on AMD hardware, too), Firefox, GuC and HuC, Totem.\\nThe results before and after are compared, on the generations that the policy lists.\\nTODO: tests that were run by hand, or that there were none.\\n"},{"name":"Where problems could occur","template":"There are many changes between two such updates; known faults may be traded for new ones.\\nTODO: what else could go wrong with these very versions?\\n"},{"name":"Other Info","template":"TODO: every package, from which version to which, for each series.\\nTODO: hardware that is no longer supported; tests that got worse; packaging changes.\\n"}],"targets":["newest-lts-and-newer"],"packaging":{"changes-stated-in":"bug"},"partner":{"name":"Partner Engineering and Intel","words":["Partner Engineering","Intel"]},"misleading-wording":[{"phrases":["micro-release exception","micro release exception","microrelease exception","MRE"],"truth":"this is platform enablement, not a micro-release exception","excuses":["unlike","rather than"]}],"placeholders":["$intelPlatform","$packagename","$packagename2","$packagename3","$version2","$version3"]}`,
  "kernel": '{"name":"kernel","summary":"The kernels, with a justification in a form of its own","extends":"sru","page":"exception-Kernel-Updates","other-addresses":["wiki.ubuntu.com/KernelTeam/KernelUpdates"],"packages":["linux","linux-*"],"sections":[{"name":"SRU Justification","required":"false","unbracketed":"true","template":"under {page}\\n"},{"name":"Impact","unbracketed":"true","template":"TODO: in a few words what goes wrong, and whom that hurts.\\n"},{"name":"Fix","unbracketed":"true","template":"TODO: how it is fixed, and where the fix came from.\\n"},{"name":"Testcase","unbracketed":"true","template":"TODO: how the fix is tested.\\n"}],"severities":{"policy-link":"notice"}}',
  "landscape-client": `{"name":"landscape-client","summary":"Landscape's client, the same source tree for every series","extends":"upstream-version","page":"exception-Landscape-Updates","other-addresses":["exception-LandscapeUpdates","wiki.ubuntu.com/LandscapeUpdates"],"packages":["landscape-client"],"sections":[{"name":"Impact","template":"{package} {version} from {source} brings fixes and features to users of {series}.\\n\\nTODO: the most important changes; how it meets apt, systemd, snapd, motd, Ubuntu Pro and WSL, where that changes.\\n"},{"name":"Test Plan","template":"This update follows {page}\\n\\nThe Landscape team attaches the results to this bug, and marks it verified no sooner: motd; registration, reports and\\noperations with Landscape Server, self-hosted and SaaS; Ubuntu Pro; WSL; LXD containers of each series; upgrades\\nbetween series, registered and not.\\nTODO: bugs that needed tests by hand, packaging and architectures that need their own; or that there are none.\\n"},{"name":"Where problems could occur","template":"TODO: if this goes wrong, what would a user see?\\n"},{"name":"Other Info","required":"false","template":"TODO: what else a reviewer would ask.\\n"},{"name":"Changelog","template":"TODO: the changelog's entry.\\n"}],"source":"development-release","packaging":{"changes-stated-in":"bug-or-changelog"},"placeholders":["create a list that spotlights fixes and features","list bugs which required manual testing","Please replace the text in this section","insert changelog entry"]}`,
  "linux-firmware": '{"name":"linux-firmware","summary":"Firmware for the drivers of the kernels that a series gets","extends":"sru","documentation":"https://ubuntu.com/project/docs/SRU/reference/package-specific/#linux-firmware","page":"package-specific","packages":["linux-firmware"],"sections":[{"name":"Impact","template":"Hardware does not work, or not as it should, on {series} with the kernels that it has by now.\\nThe note on this package: {page}\\n\\nTODO: the hardware, the driver and the kernel; the firmware that is new.\\n"},{"name":"Test Plan","template":"TODO: the hardware, and how it is tested with the package from -proposed and the kernels of the series.\\nTODO: what is tested on other hardware of the same driver.\\n"},{"name":"Where problems could occur","template":"TODO: if the firmware is wrong, which machines would that concern, and how would it look?\\n"},{"name":"Other Info","required":"false","template":"Once phased into -updates it is copied to -security, a series at a time, after Canonical IS has been told.\\nTODO: what else a reviewer would ask.\\n"}],"newer-series":{"newest-interim-is-enough":"false","may-be-skipped-with-reason":"false"},"severities":{"policy-link":"notice"}}',
  "livecd-rootfs": '{"name":"livecd-rootfs","summary":"The builder of images, with one bug and test case for all changes","extends":"sru","documentation":"https://ubuntu.com/project/docs/SRU/reference/package-specific/#livecd-rootfs","page":"package-specific","packages":["livecd-rootfs"],"sections":[{"name":"Impact","template":"TODO: the images of {series} that are built wrongly, or not at all, without this.\\nThe note on this package: {page}\\n"},{"name":"Test Plan","template":"With the package from -proposed an image is built.\\nTODO: which image, how it is built, and what is to be seen in it.\\n"},{"name":"Where problems could occur","template":"Nobody needs it on an installed system; what it does to users it does by the images.\\nTODO: if this goes wrong, which images would be, and how would that look?\\n"},{"name":"Other Info","required":"false","template":"TODO: changes that have no bug of their own.\\n"}],"other-bugs":{"may-stay-unverified":"true"},"severities":{"policy-link":"notice"}}',
  "mariadb-galera": `{"name":"mariadb-galera","summary":"MariaDB's and Galera's micro-releases","extends":"micro-release","page":"exception-MariaDB-Galera-Updates","other-addresses":["wiki.ubuntu.com/MariaDB-and-Galera-updates"],"packages":["mariadb","mariadb-1*","galera","galera-*"],"sections":[{"name":"Upstream changes","template":"{package} moves to {version} in {series}, under the policy at\\n{page}\\n\\nTODO: address of upstream's changelog, and the important fixes.\\n"},{"name":"Test Plan","template":"TODO: the builds on all architectures, with upstream's tests, the symbols and the file locations checked.\\nTODO: results of the autopkgtests for each new version.\\nTODO: how the same version fared in the development release and in Debian.\\nTODO: tests that do not pass, each with why that is fine here; or that all pass.\\n"},{"name":"Regression Potential","template":"Upstream and the build test each release; what is left is how it meets the rest of Ubuntu.\\nTODO: what else could go wrong with this very version?\\n"}],"upstream-versions":[{"same-parts":"2"}]}`,
  "micro-release": `{"name":"micro-release","summary":"Upstream micro-releases, one per series","extends":"upstream-version","sections":[{"name":"Upstream changes","template":"{package} moves to {version} in {series}, under the policy at\\n{page}\\n\\nTODO: address of upstream's changelog, and the important fixes.\\nTODO: changes that break something for users, as upstream announced them; or that there are none.\\n"},{"name":"Test Plan","template":"TODO: results of the autopkgtests of the package and of what depends on it, for each new version.\\nTODO: tests that do not pass, each with why that is fine here; or that all pass.\\n"},{"name":"Regression Potential","template":"Upstream tests each release; what is left is how it meets the rest of Ubuntu.\\nTODO: what else could go wrong with this very version?\\n"}],"placeholders":["[Release codename]","[Release version]"],"newer-series":{"newest-interim-is-enough":"true","may-be-skipped-with-reason":"true"},"severities":{"called-mre":"off"}}`,
  "mirror-lists": '{"name":"mirror-lists","summary":"The lists of mirrors in two packages, and nothing else; no bug is needed","extends":"sru","documentation":"https://ubuntu.com/project/docs/SRU/reference/package-specific/#ubuntu-release-upgrader-and-python-apt","page":"package-specific","packages":["ubuntu-release-upgrader","python-apt"],"governs":"some-uploads","sru-bug":"optional","sections":[{"name":"Impact","required":"false","template":"The list of mirrors in {series} is out of date. The note on these packages: {page}\\nTODO: the day on which the list was taken, and from where.\\n"},{"name":"Test Plan","required":"false"},{"name":"Where problems could occur","required":"false"},{"name":"Other Info","required":"false"}],"severities":{"policy-link":"notice"}}',
  "multipath-tools": `{"name":"multipath-tools","summary":"multipath-tools' stable releases to LTS releases, and to newer interim ones","extends":"micro-release","page":"exception-multipath-tools-Updates","packages":["multipath-tools"],"sections":[{"name":"Impact","template":"{package} moves to {version} in {series}: fixes alone, under the policy at\\n{page}\\n\\nTODO: for each series, the version that it has today.\\n"},{"name":"Major Changes","template":"TODO: the major changes, with upstream's news; which of them change behaviour or break something.\\n"},{"name":"Test Plan","template":"TODO: upstream's workflow runs of this release.\\nTODO: build logs that show the tests of the build passing.\\nTODO: results of the autopkgtests, those of what depends on it too, and what they mean.\\n"},{"name":"Where problems could occur","template":"Upstream's tests run in the build; autopkgtests map real devices.\\nTODO: what else could go wrong with this very version?\\n"},{"name":"Other Info","template":"TODO: the bugs of earlier updates of this kind.\\n"}],"targets":["lts-and-newer"],"placeholders":["a.b.x","$ubuntu_release_name","$current_version"],"upstream-versions":[{"same-parts":"2","at-least":"0.10"}]}`,
  "netplan": `{"name":"netplan","summary":"Netplan, with the results of its integration tests","extends":"upstream-version","page":"exception-Netplan-Updates","other-addresses":["wiki.ubuntu.com/NetplanUpdates"],"packages":["netplan.io"],"sections":[{"name":"Impact","template":"{package} {version} brings fixes and features to users of {series}.\\n\\nTODO: the most important changes, each with its bug; packaging changes.\\nTODO: what breaks compatibility: then the title has [breaks-compat], and the SRU team agreed; or that nothing does.\\n"},{"name":"Test Plan","template":"This update follows {page}\\n\\nThe integration tests run as autopkgtests with the build in -proposed, for each series, and pass before the release.\\nThe netplan team attaches the results to this bug, and marks it verified no sooner.\\nTODO: tests by hand, and architectures that need their own; or that there are none.\\n"},{"name":"Where problems could occur","filled-by":"release","template":"The results of these tests show what is covered.\\nTODO: where it could go wrong all the same, and what a user would see.\\nTODO: artifacts of the tests for each series: attached, since links expire.\\n"},{"name":"Other Info","required":"false","template":"TODO: background, or delete this section.\\n"},{"name":"Changelog","template":"TODO: the changelog's entry.\\n"}],"packaging":{"changes-stated-in":"bug"}}`,
  "nvidia": `{"name":"nvidia","summary":"NVIDIA's drivers, certified on a range of hardware","extends":"upstream-version","page":"exception-NVidia-Updates","other-addresses":["wiki.ubuntu.com/NVidiaUpdates"],"packages":["nvidia-graphics-drivers-*","nvidia-settings","fabric-manager-*","libnvidia-nscq-*"],"sections":[{"name":"Impact","template":"{package} moves to {version} in {series}.\\n\\nTODO: the most important changes, each with its bug; what is not backward compatible; packaging changes.\\nTODO: which branch it is of (long lived, short lived, legacy); short-lived ones go to LTS releases alone.\\n"},{"name":"Test Case","template":"This update follows {page}\\n\\nInstallation with ubuntu-drivers, upgrade from the previous version and from the previous series work.\\nThe certification suite passes on a range of hardware.\\nThe team that ran the tests attaches the results to this bug; it is marked verified no sooner.\\nTODO: the tests done beforehand, automatic ones and by hand; architectures that need their own.\\n"},{"name":"Regression Potential","filled-by":"release","template":"The results of these tests show what is covered.\\nTODO: where it could go wrong all the same, and what a user would see.\\nTODO: artifacts of the tests for each series: attached, since links expire.\\n"},{"name":"Discussion","template":"TODO: background, and NVIDIA's changelog of this version.\\n"}],"packaging":{"changes-stated-in":"bug"}}`,
  "oem-meta": `{"name":"oem-meta","summary":"Meta-packages of OEM hardware, tested by Commercial Engineering","extends":"sru","page":"exception-OEMMeta-Updates","other-addresses":["wiki.ubuntu.com/StableReleaseUpdates/OEMMeta"],"packages":["oem-*-meta"],"sections":[{"name":"Background","template":"TODO: why this update: another kernel flavour, more modaliases, a changed specification.\\nThe policy for it: {page}\\n"},{"name":"Impact","template":"Users upgrade from a package in the OEM archive.\\nTODO: what this change does to them.\\n"},{"name":"Testing","role":"test-plan","same-as":["Test Plan","Test Case"],"template":"On the hardware, with the package as the Ubuntu archive has it: ubuntu-drivers list-oem lists it;\\nit installs in full and upgrades to the OEM archive.\\nTODO: the machines; and that a new kernel flavour works on them.\\n"},{"name":"Regression Potential","template":"What could regress is mostly what it depends on, in the OEM archive and under the OEM team's control.\\nTODO: what could go wrong with this very change?\\n"}],"newer-series":{"newest-interim-is-enough":"false","may-be-skipped-with-reason":"false"},"partner":{"name":"Commercial Engineering","words":["Commercial Engineering"]},"severities":{"test-plan-verifier":"off"},"ageing":{"verification-shortens":"true"}}`,
  "open-vm-tools": '{"name":"open-vm-tools","summary":"open-vm-tools from the current release to the newest LTS and the interim releases before it","extends":"sru","page":"exception-OpenVMTools-Updates","other-addresses":["wiki.ubuntu.com/OpenVMToolsUpdates"],"packages":["open-vm-tools"],"title":"Backport {package} version {version} to {series}","sections":[{"name":"Impact","required":"true","template":"{package} {version} is backported from {source} so that guests on {series} keep working on current hypervisors.\\nThe policy for this backport: {page}\\n\\nTODO: what the new version brings to users of these releases.\\n"},{"name":"Test Plan","required":"true","also":["Test Case","Test Cases"],"template":"VMware QA runs its own test harness on the build in -proposed, and says so on this bug.\\nThe package stays in -proposed for at least 14 days.\\n\\nTODO: what else is tested, and the test case of each bug that the changelog closes.\\n"},{"name":"Where problems could occur","required":"true","also":["Regression Potential"],"template":"TODO: if this goes wrong, what would a user of a guest see?\\n"},{"name":"Other Info","required":"true","template":"TODO: packaging changes from {source} and from the version replaced, each with its reason; or that there are none.\\n"}],"source":"current-release","settling-days":"42","cadence":"once-per-cycle","targets":["newest-lts","interim"],"newer-series":{"newest-interim-is-enough":"false","may-be-skipped-with-reason":"false"},"ageing":{"promised-days":"14"},"packaging":{"of":"source","changes-stated-in":"bug"},"partner":{"name":"VMware QA","words":["VMware","Broadcom"],"accounts":["vmware-gos-qa","yhzou"]},"misleading-wording":[{"phrases":["micro-release exception","micro release exception","microrelease exception","MRE"],"truth":"this is platform enablement, not a micro-release exception","excuses":["unlike","rather than"]}]}',
  "openjdk": `{"name":"openjdk","summary":"OpenJDK's packages, new short-lived versions among them","extends":"upstream-version","page":"exception-OpenJDK-Updates","other-addresses":["wiki.ubuntu.com/OpenJDKUpdates"],"packages":["openjdk-*"],"sections":[{"name":"Impact","required":"false","template":"{package} {version} for {series}, under {page}\\nThe development release has it already.\\n\\nTODO: whether it is a long-lived version or a short-lived one, which goes to the newest LTS alone.\\n"},{"name":"Test Plan","required":"false","template":"TODO: results of JTREG in the build, and of the autopkgtests.\\nTODO: the rebuild that shows that it builds itself.\\n"},{"name":"Where problems could occur","required":"false","template":"It is no default, so that other packages do not change their Java.\\nTODO: what could go wrong with this very version?\\n"},{"name":"Other Info","required":"false"}],"other-bugs":{"may-stay-unverified":"false"}}`,
  "openldap": `{"name":"openldap","summary":"OpenLDAP's micro-releases to LTS releases, and to newer interim ones","extends":"micro-release","page":"exception-OpenLDAP-Updates","other-addresses":["wiki.ubuntu.com/OpenLDAPUpdates"],"packages":["openldap"],"sections":[{"name":"Impact","template":"{package} moves to {version} in {series}: fixes alone, under the policy at\\n{page}\\n"},{"name":"Major Changes","template":"TODO: the major changes, and upstream's announcement.\\n"},{"name":"Test Plan","template":"TODO: upstream's pipeline of this release, and its call for testing.\\nTODO: build logs that show the tests of the build passing.\\nTODO: results of the autopkgtests, those of what depends on it too, and what they mean.\\n"},{"name":"Where problems could occur","template":"Many packages use it as a library; their autopkgtests cover much of that.\\nTODO: what else could go wrong with this very version?\\nTODO: the versions that the series have today.\\n"},{"name":"Other Info","template":"TODO: the bugs of earlier updates of this kind.\\n"}],"targets":["lts-and-newer"],"placeholders":["a.b.x"],"upstream-versions":[{"same-parts":"2"}]}`,
  "openstack": `{"name":"openstack","summary":"OpenStack's stable point releases, with Ceph, Open vSwitch and OVN","extends":"micro-release","page":"exception-OpenStack-Updates","other-addresses":["wiki.ubuntu.com/OpenStack/StableReleaseUpdates"],"packages":["aodh","barbican","ceilometer","cinder","designate","glance","gnocchi","heat","heat-dashboard","horizon","keystone","magnum","magnum-ui","manila","neutron","neutron-lbaas","neutron-fwaas","neutron-vpnaas","nova","octavia","placement","swift","ceph","openvswitch","ovn"],"sections":[{"name":"Impact","template":"{package} {version} brings mostly fixes to users of {series}.\\n\\nTODO: every package that is updated with it, with its version.\\n"},{"name":"Test Case","template":"This update follows {page}\\n\\nThe OpenStack team runs its integration tests (Tempest, on a deployed cloud) against the packages in -proposed.\\nAll of them pass before the release. The team attaches a summary to this bug, and marks it verified no sooner.\\nTODO: test cases of single bugs; where the upgrade itself is a risk, the same tests after it.\\n"},{"name":"Regression Potential","template":"The results of these tests show what is covered.\\nTODO: where it could go wrong all the same, and what a user would see.\\n"},{"name":"Discussion","template":"TODO: background, or that there is none.\\n"}],"severities":{"version-suffix":"off"},"interest-group":"sru-verification-interest-group-openstack"}`,
  "openvpn": `{"name":"openvpn","summary":"OpenVPN's micro-releases, which no standing exception covers","extends":"micro-release","page":"exception-OpenVPN-Updates","other-addresses":["wiki.ubuntu.com/OpenVPNUpdates"],"packages":["openvpn"],"sections":[{"name":"Upstream changes","template":"{package} moves to {version} in {series}, as the special case at\\n{page} describes.\\nOpenvpn has no accepted micro-release exception; the SRU team considers each update.\\n\\nTODO: address of upstream's changelog, and the important fixes.\\nTODO: changes that break something, and new features, with upstream's words and commits; or that there are none.\\nTODO: changes to upstream's units for systemd, or that there are none.\\n"},{"name":"Test Plan","template":"TODO: results of the autopkgtests of the package and of what depends on it, for each new version.\\nTODO: tests that do not pass, each with why that is fine here; or that all pass.\\n"},{"name":"Regression Potential","template":"Upstream tests each release; what is left is how it meets the rest of Ubuntu.\\nTODO: what else could go wrong with this very version?\\n"}],"targets":["lts-and-newer"],"misleading-wording":[{"phrases":["micro-release exception","micro release exception","microrelease exception","MRE"],"truth":"openvpn has no accepted micro-release exception","excuses":["unlike","rather than"]}],"severities":{"called-mre":"warning"},"upstream-versions":[{"same-parts":"2"}]}`,
  "postfix": `{"name":"postfix","summary":"Postfix's patch levels; the bug needs no more than a link","extends":"micro-release","page":"exception-Postfix-Updates","other-addresses":["wiki.ubuntu.com/PostfixUpdates"],"packages":["postfix"],"sections":[{"name":"Impact","required":"false","template":"{package} {version} for {series}, under {page}\\nThe development release has the same fixes.\\n\\nTODO: address of upstream's announcement.\\n"},{"name":"Test Plan","required":"false","template":"The autopkgtest, which has upstream's integration tests, passes with the build in -proposed.\\n"},{"name":"Where problems could occur","required":"false"},{"name":"Other Info","required":"false"}],"upstream-versions":[{"same-parts":"2"}]}`,
  "postgresql": `{"name":"postgresql","summary":"PostgreSQL's minor releases","extends":"micro-release","page":"exception-PostgreSQL-Updates","other-addresses":["wiki.ubuntu.com/PostgreSQLUpdates"],"packages":["postgresql-18","postgresql-17","postgresql-16","postgresql-15","postgresql-14","postgresql-13","postgresql-12","postgresql-11","postgresql-10"],"sections":[{"name":"Impact","template":"{package} moves to {version} in {series}, under the policy at\\n{page}\\n\\nTODO: upstream's announcement, and the important fixes.\\nTODO: that nothing in it asks users to dump and restore their data.\\n"},{"name":"Test Case","template":"The autopkgtests of the package and of what depends on it run; upstream's own tests run in the build.\\nTODO: where they were run beforehand, and what came out.\\n"},{"name":"Regression Potential","template":"Upstream tests each release, and many autopkgtests have caught trouble before.\\nTODO: what else could go wrong with this very version?\\n"},{"name":"Other Info","template":"TODO: CVEs that it fixes, which would take it to -security; or that it fixes none.\\nTODO: the bugs of earlier updates of this kind.\\n"}],"interest-group":"sru-verification-interest-group-postgresql","upstream-versions":[{"same-parts":"1"}]}`,
  "rax-nova-agent": `{"name":"rax-nova-agent","summary":"Rackspace's guest agent, verified by Rackspace","extends":"cloud-guest","page":"exception-rax-nova-agent-Updates","other-addresses":["wiki.ubuntu.com/rax-nova-agent-Updates"],"packages":["rax-nova-agent"],"sections":[{"name":"Impact","template":"{package} {version} brings fixes and features, so that guests on {series} keep working in Rackspace Cloud.\\nThe policy for this update: {page}\\n\\nTODO: the most important changes, each with its bug where there is one.\\n"},{"name":"Test Plan","template":"The CPC team runs its tests of Rackspace images on an image built from -proposed.\\nRackspace validates that image, too: that it does what it should, and passes their own validation.\\nTODO: where the results will be.\\n"},{"name":"Where problems could occur","template":"TODO: if this goes wrong, what would a user of a guest see?\\n"},{"name":"Other Info","required":"false","template":"TODO: what else a reviewer would ask.\\n"}],"partner":{"name":"Rackspace","words":["Rackspace"]},"severities":{"test-plan-verifier":"warning"},"other-bugs":{"may-stay-unverified":"false"}}`,
  "snapcraft": `{"name":"snapcraft","summary":"snapcraft's releases, in step with snapd","extends":"upstream-version","page":"exception-Snapcraft-Updates","other-addresses":["wiki.ubuntu.com/SnapcraftUpdates"],"packages":["snapcraft"],"sections":[{"name":"Impact","template":"{package} {version} brings fixes and features to users of {series}, under the policy at\\n{page}\\n\\nTODO: the most important changes, each with its bug.\\n"},{"name":"Test Plan","template":"Unit, integration and example tests pass on all architectures.\\nWith the build in -proposed: upgrade from the previous version, and from the previous series; a snap is built and\\ninstalled with the snapd that is there; QA reviews what changes for users, and explores the rest.\\nTODO: addresses of the results, and each test by hand.\\n"},{"name":"Where problems could occur","template":"TODO: if this goes wrong, what would a user see?\\n"},{"name":"Other Info","required":"false","template":"TODO: what else a reviewer would ask.\\n"}],"ageing":{"verification-shortens":"true"},"severities":{"version-suffix":"off"}}`,
  "snapd-glib": '{"name":"snapd-glib","summary":"snapd-glib from the development release, a bug for each release","extends":"upstream-version","page":"exception-SnapdGlib-Updates","other-addresses":["wiki.ubuntu.com/SnapdGlibUpdates"],"packages":["snapd-glib"],"sections":[{"name":"Impact","template":"{package} {version} from {source} follows what snapd can do, for users of {series}.\\nThe policy for this update: {page}\\n\\nTODO: the features and fixes, each with its own bug.\\n"},{"name":"Test Plan","template":"TODO: the programs that use it, and how each is tried with the build in -proposed.\\n"},{"name":"Where problems could occur","template":"API and ABI stay compatible; unit tests run with each change.\\nTODO: if this goes wrong, what would a user see, and in which programs?\\n"},{"name":"Other Info","required":"false","template":"TODO: what else a reviewer would ask.\\n"}],"source":"development-release","other-bugs":{"may-stay-unverified":"false"}}',
  "snapd": `{"name":"snapd","summary":"snapd's releases, features included","extends":"upstream-version","page":"exception-Snapd-Updates","other-addresses":["wiki.ubuntu.com/SnapdUpdates"],"packages":["snapd"],"sections":[{"name":"Impact","template":"{package} {version} brings fixes and features to users of {series}, under the policy at\\n{page}\\n\\nTODO: the most important changes, each with its bug and the pull request that fixes it.\\n"},{"name":"Test Plan","template":"Unit tests pass on all architectures, in the build; integration tests as autopkgtests.\\nWith the build in -proposed: upgrade from the previous version, and from the previous series; a deb installed and\\nupdated with apt, and after a restart; a snap and a deb installed and updated with the software centre.\\nQA explores what this release changes.\\nTODO: addresses of the results of the automatic tests.\\nTODO: each test by hand, with what was done and what came out.\\n"},{"name":"Where problems could occur","template":"TODO: if this goes wrong, what would a user see?\\n"},{"name":"Other Info","required":"false","template":"TODO: what else a reviewer would ask.\\n"}],"other-bugs":{"may-stay-unverified":"false"},"severities":{"version-suffix":"off"},"interest-group":"sru-verification-interest-group-snapd"}`,
  "sos": '{"name":"sos","summary":"sos, tested by Canonical Support","extends":"upstream-version","page":"exception-Sosreport-Updates","other-addresses":["wiki.ubuntu.com/SosreportUpdates"],"packages":["sos","sosreport"],"sections":[{"name":"Impact","template":"{package} moves to {version} in {series}, under the policy at\\n{page}\\n\\nTODO: the important fixes and features.\\n"},{"name":"Test Plan","template":"Members of the Canonical Support team test the build in -proposed and report on this bug: on hardware, in a\\ncontainer and in a virtual machine, with hotsos, on as many architectures as there are.\\nReports are made with the usual options and looked through for what is missing, empty, wrong or secret;\\nclean, collect and upload are tried, too.\\nTODO: environments of customers (cloud, Ceph, Landscape, MAAS, juju) that are covered.\\n"},{"name":"Where problems could occur","template":"TODO: if this goes wrong, what would a user see? Think of secrets that are left in a report.\\n"},{"name":"Other Info","required":"false","template":"TODO: the bugs of earlier updates of this kind.\\n"}],"partner":{"name":"Canonical Support","words":["Canonical Support","Support team"]},"severities":{"test-plan-verifier":"warning"}}',
  "squid": `{"name":"squid","summary":"Squid's point releases","extends":"micro-release","page":"exception-Squid-Updates","other-addresses":["wiki.ubuntu.com/SquidUpdates"],"packages":["squid"],"sections":[{"name":"Upstream changes","template":"{package} moves to {version} in {series}, under the policy at\\n{page}\\n\\nTODO: address of upstream's changelog, and the major changes.\\n"},{"name":"Test Plan","template":"Upstream's tests run in the build, which fails when one of them does.\\nTODO: address of the build log that shows them.\\nTODO: results of the autopkgtests for each new version.\\n"},{"name":"Regression Potential","template":"Few packages depend on it, and failing autopkgtests of theirs are looked into.\\nTODO: what else could go wrong with this very version?\\n"},{"name":"Other Info","template":"TODO: CVEs that it fixes, which would take it to -security; or that it fixes none.\\nTODO: the bugs of earlier updates of this kind.\\n"}],"placeholders":["[Release codename]","[Release version]","TODO-A","TODO-B"],"upstream-versions":[{"same-parts":"1","parts":"2"}]}`,
  "sru": '{"name":"sru","summary":"Any Stable Release Update","documentation":"https://ubuntu.com/project/docs/SRU/reference/requirements/","packages":["*"],"address-families":["ubuntu.com/project/docs/SRU/reference/","documentation.ubuntu.com/project/SRU/reference/","documentation.ubuntu.com/sru/en/latest/reference/","canonical-sru-docs.readthedocs-hosted.com/en/latest/reference/"],"sections":[{"name":"Impact","required":"true","template":"TODO: who is hurt, and how; why a stable release needs this.\\n"},{"name":"Test Plan","role":"test-plan","required":"true","also":["Test Case","Test Cases"],"template":"TODO: the steps that show the old behaviour and the new one, for somebody who does not know the package.\\n"},{"name":"Where problems could occur","role":"risk","required":"true","also":["Regression Potential"],"template":"TODO: if this goes wrong, what would a user see?\\n"},{"name":"Other Info","required":"false","template":"TODO: what else a reviewer would ask.\\n"}],"source":"any","settling-days":"0","targets":["any"],"newer-series":{"newest-interim-is-enough":"true","may-be-skipped-with-reason":"true"},"ageing":{"minimum-days":"7","promised-days":"7","no-release-on":["friday","saturday","sunday"]},"other-bugs":{"may-stay-unverified":"false"},"template-instructions":["explanation of the effects of the bug on users","helpful, but not required, to include","detailed instructions how to reproduce the bug","these should allow someone who is not familiar","if other testing is appropriate to perform","Think about what the upload changes","Imagine the change is wrong","assumed that any SRU candidate patch is well-tested","must never be \\"None\\" or \\"Low\\"","This both shows the SRU team","Anything else you think is useful to include","explain any deviation from the norm","Anticipate questions from users"],"waivable":["placeholder-text","test-plan-says-nothing","source-not-released","source-not-current","source-not-development","settling-period","cadence","target-not-allowed","newer-series-skipped","skip-not-allowed","upstream-not-taken","upstream-edited","ageing","newer-series-unreleased"]}',
  "toolchain": '{"name":"toolchain","summary":"Compilers, binutils and the C library, built without -updates and released to -security, too","extends":"sru","documentation":"https://ubuntu.com/project/docs/SRU/reference/package-specific/#toolchain-updates","page":"package-specific","packages":["gcc-*","binutils","glibc"],"sections":[{"name":"Impact","template":"TODO: who is hurt, and how; why a stable release needs this.\\nThe note on these packages: {page}\\n"},{"name":"Test Plan","template":"The package was built in a PPA for security updates, without -updates and -proposed, and copied to -proposed as it is.\\nTODO: the steps that show the old behaviour and the new one with the package from -proposed.\\n"},{"name":"Where problems could occur","template":"TODO: if this goes wrong, what would be built wrongly, and how would a user see it?\\n"},{"name":"Other Info","required":"false","template":"It is released to -updates and -security together.\\nTODO: address of the PPA.\\n"}],"severities":{"policy-link":"notice"}}',
  "tzdata": '{"name":"tzdata","summary":"Time zones, to every series that is supported, by ESM, too","extends":"sru","documentation":"https://ubuntu.com/project/docs/SRU/reference/package-specific/#tzdata","page":"package-specific","packages":["tzdata"],"sections":[{"name":"Impact","template":"Clocks on {series} are wrong where a zone or its daylight saving time changes.\\nThe note on this package: {page}\\n\\nTODO: the zones that change, and from which day on.\\n"},{"name":"Test Plan","template":"debian/tests/python has a test case for one zone that changes, debian/tests/python-icu for the data of ICU where the\\nseries has it. It is verified when the package in -proposed is built with its tests and its autopkgtests pass.\\nTODO: the zone and the time that the test case looks at.\\n"},{"name":"Where problems could occur","template":"TODO: if the data are wrong, whose clocks would be, and which programs would fail?\\n"},{"name":"Other Info","required":"false","template":"The packaging of each series stays as it is; only the upstream tarball is new.\\nIt goes from -proposed to -updates and -security, once the security team agrees on this bug.\\nTODO: series with and without the data of ICU and the zones of System V.\\n"}],"targets":["any","esm"],"ageing":{"verification-shortens":"true"},"packaging":{"of":"target"},"severities":{"policy-link":"notice"}}',
  "ubuntu-advantage-tools": `{"name":"ubuntu-advantage-tools","summary":"Ubuntu Pro's client, in series out of standard support, too","extends":"upstream-version","page":"exception-UbuntuAdvantageTools-Updates","other-addresses":["wiki.ubuntu.com/UbuntuAdvantageToolsUpdates"],"packages":["ubuntu-advantage-tools"],"sections":[{"name":"Impact","template":"{package} {version} from {source} brings fixes and features to users of {series}.\\n\\nTODO: the most important changes; what changes about apt, systemd, network traffic, jobs, PATH, or without opting in.\\n"},{"name":"Test Plan","template":"This update follows {page}\\n\\nThe developers of the Pro client attach the results to this bug, and mark it verified no sooner: LXD containers and\\nvirtual machines of each series; images of AWS, Azure and GCP, Pro and standard, of each LTS; upgrades from LTS to LTS,\\nattached and not.\\nTODO: bugs that needed tests by hand, packaging and architectures that need their own; or that there are none.\\n"},{"name":"Where problems could occur","template":"It is installed on every Ubuntu system, and must leave those alone that do not use Pro.\\nTODO: if this goes wrong, what would a user see? Boot time, removed or masked parts, machines without a network.\\n"},{"name":"Other Info","required":"false","template":"TODO: what else a reviewer would ask.\\n"},{"name":"Changelog","template":"TODO: the changelog's entry.\\n"}],"source":"development-release","targets":["any","esm"],"packaging":{"changes-stated-in":"bug-or-changelog"},"severities":{"version-suffix":"off"},"placeholders":["create a list with the spotlight fixes and features","list bugs which required manual testing","insert changelog entry"],"interest-group":"sru-verification-interest-group-ubuntu-pro-client"}`,
  "ubuntu-dev-tools": `{"name":"ubuntu-dev-tools","summary":"Tools for Ubuntu's developers, from the development release","extends":"upstream-version","page":"exception-UbuntuDevTools-Updates","other-addresses":["wiki.ubuntu.com/UbuntuDevToolsUpdates"],"packages":["ubuntu-dev-tools"],"sections":[{"name":"Impact","template":"{package} {version} from {source} gives Ubuntu's developers on {series} the same tools.\\n\\nTODO: the most important changes, and packaging changes.\\n"},{"name":"Test Case","template":"This update follows {page}\\n\\nThe autopkgtests run as part of this update.\\nNew bug reports against the version in {source} are looked through before the release.\\nTODO: changes to how it calls other packages, each with a test on the stable series; or that there are none.\\n"},{"name":"Where problems could occur","template":"TODO: if this goes wrong, what would a developer see?\\n"}],"source":"development-release","packaging":{"changes-stated-in":"bug"}}`,
  "ubuntu-image": '{"name":"ubuntu-image","summary":"ubuntu-image, in step with snapd","extends":"upstream-version","page":"exception-UbuntuImage-Updates","other-addresses":["wiki.ubuntu.com/UbuntuImageUpdates"],"packages":["ubuntu-image"],"sections":[{"name":"Impact","template":"{package} {version} brings fixes and features to users of {series}, under the policy at\\n{page}\\n\\nTODO: the most important changes, each with its bug.\\n"},{"name":"Test Plan","template":"The autopkgtests pass, among them one that builds an image and boots it.\\nThe package is upgraded from the version in the archive.\\nTODO: addresses of the results, and each test by hand with what came out.\\n"},{"name":"Where problems could occur","template":"TODO: if this goes wrong, what would a user see?\\n"},{"name":"Other Info","required":"false","template":"TODO: what else a reviewer would ask.\\n"}],"other-bugs":{"may-stay-unverified":"false"},"severities":{"version-suffix":"off"}}',
  "upstream-version": '{"name":"upstream-version","summary":"A new upstream version in stable series, under an exception of its own","extends":"sru","sections":[{"name":"Impact","template":"{package} {version} brings fixes and features to users of {series}.\\nThe policy for this update: {page}\\n\\nTODO: the most important changes, each with its bug where there is one.\\nTODO: packaging changes, or that there are none.\\n"},{"name":"Test Plan","template":"TODO: how the build in -proposed is tested for each series, and where the results will be.\\n"},{"name":"Where problems could occur","template":"TODO: if this goes wrong, what would a user see?\\n"},{"name":"Other Info","required":"false","template":"TODO: what else a reviewer would ask.\\n"}],"source":"upstream","newer-series":{"newest-interim-is-enough":"false","may-be-skipped-with-reason":"false"},"other-bugs":{"may-stay-unverified":"true"}}',
  "valkey": `{"name":"valkey","summary":"Valkey's micro-releases","extends":"micro-release","page":"exception-Valkey-Updates","packages":["valkey"],"upstream-versions":[{"same-parts":"2"}]}`,
  "virtualbox": `{"name":"virtualbox","summary":"VirtualBox's micro-releases; the documentation calls this exception outdated","extends":"micro-release","page":"exception-Virtualbox-Updates","packages":["virtualbox","virtualbox-hwe","virtualbox-ext-pack","virtualbox-guest-additions-iso"],"sections":[{"name":"Impact","template":"{package} moves to {version} in {series}, under the policy at\\n{page}\\n\\nTODO: address of upstream's changelog.\\n"},{"name":"Test Case","template":"On amd64, the one architecture that there is:\\na Windows guest and a Linux guest start, take the new guest additions, restart, and have their acceleration;\\nthe Linux guest works with its packaged additions, too, with the kernel module built;\\nguest packages on the host do it no harm; machines start with a window and without, with 3D on and off.\\nTODO: changes of concern in this version, each with its test; or that the changelog shows none.\\n"},{"name":"Regression Potential","template":"Any part of a virtual machine could be affected.\\nTODO: what could go wrong with this very version?\\n"},{"name":"Other Info","required":"false","template":"TODO: what else a reviewer would ask.\\n"}],"placeholders":["$SPECIFIC_CHANGES","$SPECIFIC_TEST_CASES","$THING","$FUNCTIONALITY","OPTIONAL - EITHER","IF SPECIFIC CHANGES ARE FLAGGED"],"severities":{"version-suffix":"off"},"upstream-versions":[{"same-parts":"2"}]}`,
  "walinuxagent": '{"name":"walinuxagent","summary":"The Azure Linux agent, verified by Microsoft","extends":"cloud-guest","page":"exception-walinuxagent-Updates","other-addresses":["wiki.ubuntu.com/walinuxagentUpdates"],"packages":["walinuxagent"],"sections":[{"name":"Impact","template":"{package} {version} brings fixes and features, so that guests on {series} keep working on Azure.\\n\\nTODO: the most important changes, each with its bug where there is one.\\n"},{"name":"Test Case","template":"This update follows {page}\\n\\nThe Microsoft Azure Linux Agent team will run its test suite, extensions included, on the build in -proposed.\\nThe CPC team tests images built from -proposed and attaches a summary to this bug.\\nTODO: new tests for what is new in this version, or that nothing new can be tested.\\n"}],"partner":{"name":"Microsoft Azure Linux Agent team","words":["Microsoft","Azure Linux Agent team"]}}',
  "wireless-regdb": '{"name":"wireless-regdb","summary":"The rules of wireless networks, by country","extends":"sru","documentation":"https://ubuntu.com/project/docs/SRU/reference/package-specific/#wireless-regdb","page":"package-specific","packages":["wireless-regdb"],"sections":[{"name":"Impact","template":"Wireless networks on {series} break a rule of a country, or leave unused what it allows by now.\\nThe note on this package: {page}\\n\\nTODO: the countries, and what changes there.\\n"},{"name":"Test Plan","template":"TODO: with the package from -proposed, how the domain of a country is set, and what iw shows of it.\\n"},{"name":"Where problems could occur","template":"TODO: if the data are wrong, in which country would networks be slow, out of reach or against the law?\\n"},{"name":"Other Info","required":"false","template":"Once in -updates it is copied to -security, so that nobody is left with the old rules.\\nTODO: what else a reviewer would ask.\\n"}],"severities":{"policy-link":"notice"}}',
  "wslu": `{"name":"wslu","summary":"Utilities for Ubuntu under WSL","extends":"upstream-version","page":"exception-wslu-Updates","other-addresses":["wiki.ubuntu.com/wslu-Updates"],"packages":["wslu"],"sections":[{"name":"Impact","template":"{package} {version} brings fixes and features to users of {series}, under the policy at\\n{page}\\n\\nTODO: the most important changes.\\n"},{"name":"Test Plan","template":"The package is upgraded from the previous version.\\nIts autopkgtests run inside WSL on Windows, with what the screen shows recorded.\\nTODO: upstream's fixes, each with how it is verified.\\n"},{"name":"Where problems could occur","template":"TODO: if this goes wrong, what would a user see?\\n"},{"name":"Other Info","required":"false","template":"TODO: what else a reviewer would ask.\\n"}],"other-bugs":{"may-stay-unverified":"false"}}`
};
var builtinScopes = [
  {
    "name": "apt",
    "packages": [
      "apt",
      "python-apt"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "autopkgtest",
    "packages": [
      "autopkgtest"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "azure-proxy-agent",
    "packages": [
      "azure-proxy-agent"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "azure-vm-utils",
    "packages": [
      "azure-vm-utils"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "bind9",
    "packages": [
      "bind9"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "certbot",
    "packages": [
      "certbot",
      "python-acme",
      "python-certbot*"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "cloud-guest",
    "packages": [
      "*"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "cloud-init",
    "packages": [
      "cloud-init"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "crash-makedumpfile",
    "packages": [
      "crash",
      "makedumpfile"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "curtin",
    "packages": [
      "curtin"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "distro-info-data",
    "packages": [
      "distro-info-data"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "docker",
    "packages": [
      "docker.io-app",
      "containerd-app",
      "runc-app",
      "docker-buildx",
      "docker-compose-v2",
      "containerd-stable",
      "runc-stable"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "dpdk",
    "packages": [
      "dpdk"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "ec2-hibinit-agent",
    "packages": [
      "ec2-hibinit-agent"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "firmware",
    "packages": [
      "fwupd",
      "fwupdate",
      "fwupd-signed",
      "fwupdate-signed"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "gnome",
    "packages": [
      "adwaita-icon-theme",
      "at-spi2-core",
      "atkmm1.6",
      "baobab",
      "cheese",
      "d-spy",
      "dconf",
      "dconf-editor",
      "decibels",
      "devhelp",
      "endeavour",
      "eog",
      "epiphany-browser",
      "evince",
      "evolution",
      "evolution-data-server",
      "evolution-ews",
      "file-roller",
      "folks",
      "fonts-cantarell",
      "gcr",
      "gcr4",
      "gdk-pixbuf",
      "gdm3",
      "gedit",
      "geocode-glib",
      "gjs",
      "glib-networking",
      "glib2.0",
      "glibmm2.4",
      "glibmm2.68",
      "gnome-autoar",
      "gnome-backgrounds",
      "gnome-bluetooth",
      "gnome-bluetooth3",
      "gnome-boxes",
      "gnome-builder",
      "gnome-calculator",
      "gnome-calendar",
      "gnome-characters",
      "gnome-clocks",
      "gnome-color-manager",
      "gnome-connections",
      "gnome-console",
      "gnome-contacts",
      "gnome-control-center",
      "gnome-desktop",
      "gnome-disk-utility",
      "gnome-font-viewer",
      "gnome-initial-setup",
      "gnome-keyring",
      "gnome-logs",
      "gnome-maps",
      "gnome-menus",
      "gnome-music",
      "gnome-online-accounts",
      "gnome-photos",
      "gnome-remote-desktop",
      "gnome-session",
      "gnome-settings-daemon",
      "gnome-shell-extensions",
      "gnome-software",
      "gnome-sushi",
      "gnome-system-monitor",
      "gnome-terminal",
      "gnome-text-editor",
      "gnome-tour",
      "gnome-tweaks",
      "gnome-user-docs",
      "gnome-user-share",
      "gnome-video-effects",
      "gnome-weather",
      "gobject-introspection",
      "grilo",
      "grilo-plugins",
      "gsettings-desktop-schemas",
      "gsound",
      "gspell",
      "gtk+3.0",
      "gtk4",
      "gtkmm3.0",
      "gtkmm4.0",
      "gtksourceview4",
      "gtksourceview5",
      "gvfs",
      "json-glib",
      "libadwaita-1",
      "libgee-0.8",
      "libgnomekbd",
      "libgtop2",
      "libgweather4",
      "libgxps",
      "libhandy-1",
      "libmediaart",
      "libnma",
      "libnotify",
      "libpeas",
      "libpeas2",
      "librest",
      "librsvg",
      "libsecret",
      "libshumate",
      "libsigc++-2.0",
      "libsigc++-3.0",
      "libsoup2.4",
      "libsoup3",
      "loupe",
      "mm-common",
      "nautilus",
      "orca",
      "pango1.0",
      "pangomm",
      "papers",
      "phodav",
      "pygobject",
      "rygel",
      "seahorse",
      "showtime",
      "simple-scan",
      "snapshot",
      "sysprof",
      "tecla",
      "tinysparql",
      "localsearch",
      "totem",
      "totem-pl-parser",
      "tracker",
      "tracker-miners",
      "vte2.91",
      "xdg-desktop-portal-gnome",
      "xdg-user-dirs-gtk",
      "yelp",
      "yelp-tools",
      "yelp-xsl",
      "zenity",
      "aisleriot",
      "five-or-more",
      "four-in-a-row",
      "gnome-chess",
      "gnome-klotski",
      "gnome-mahjongg",
      "gnome-mines",
      "gnome-nibbles",
      "gnome-robots",
      "gnome-sudoku",
      "gnome-taquin",
      "gnome-tetravex",
      "hitori",
      "iagno",
      "lightsoff",
      "quadrapassel",
      "swell-foop",
      "tali"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "google-guest",
    "packages": [
      "google-guest-agent",
      "google-osconfig-agent",
      "google-compute-engine",
      "google-compute-engine-oslogin",
      "gce-compute-image-packages"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "grub2",
    "packages": [
      "grub2",
      "grub2-unsigned",
      "grub2-signed"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "haproxy",
    "packages": [
      "haproxy"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "intel-graphics",
    "packages": [
      "intel-gmmlib",
      "libva",
      "libva-utils",
      "intel-media-driver",
      "intel-media-driver-non-free",
      "level-zero",
      "level-zero-gpu-raytracing",
      "intel-compute-runtime",
      "intel-graphics-compiler",
      "onetbb",
      "libvpl",
      "libvpl-tools",
      "onevpl-intel-gpu",
      "intel-vc-intrinsics"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "kernel",
    "packages": [
      "linux",
      "linux-*"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "landscape-client",
    "packages": [
      "landscape-client"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "linux-firmware",
    "packages": [
      "linux-firmware"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "livecd-rootfs",
    "packages": [
      "livecd-rootfs"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "mariadb-galera",
    "packages": [
      "mariadb",
      "mariadb-1*",
      "galera",
      "galera-*"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "micro-release",
    "packages": [
      "*"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "mirror-lists",
    "packages": [
      "ubuntu-release-upgrader",
      "python-apt"
    ],
    "governsEveryUpload": false
  },
  {
    "name": "multipath-tools",
    "packages": [
      "multipath-tools"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "netplan",
    "packages": [
      "netplan.io"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "nvidia",
    "packages": [
      "nvidia-graphics-drivers-*",
      "nvidia-settings",
      "fabric-manager-*",
      "libnvidia-nscq-*"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "oem-meta",
    "packages": [
      "oem-*-meta"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "open-vm-tools",
    "packages": [
      "open-vm-tools"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "openjdk",
    "packages": [
      "openjdk-*"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "openldap",
    "packages": [
      "openldap"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "openstack",
    "packages": [
      "aodh",
      "barbican",
      "ceilometer",
      "cinder",
      "designate",
      "glance",
      "gnocchi",
      "heat",
      "heat-dashboard",
      "horizon",
      "keystone",
      "magnum",
      "magnum-ui",
      "manila",
      "neutron",
      "neutron-lbaas",
      "neutron-fwaas",
      "neutron-vpnaas",
      "nova",
      "octavia",
      "placement",
      "swift",
      "ceph",
      "openvswitch",
      "ovn"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "openvpn",
    "packages": [
      "openvpn"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "postfix",
    "packages": [
      "postfix"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "postgresql",
    "packages": [
      "postgresql-18",
      "postgresql-17",
      "postgresql-16",
      "postgresql-15",
      "postgresql-14",
      "postgresql-13",
      "postgresql-12",
      "postgresql-11",
      "postgresql-10"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "rax-nova-agent",
    "packages": [
      "rax-nova-agent"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "snapcraft",
    "packages": [
      "snapcraft"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "snapd-glib",
    "packages": [
      "snapd-glib"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "snapd",
    "packages": [
      "snapd"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "sos",
    "packages": [
      "sos",
      "sosreport"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "squid",
    "packages": [
      "squid"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "sru",
    "packages": [
      "*"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "toolchain",
    "packages": [
      "gcc-*",
      "binutils",
      "glibc"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "tzdata",
    "packages": [
      "tzdata"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "ubuntu-advantage-tools",
    "packages": [
      "ubuntu-advantage-tools"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "ubuntu-dev-tools",
    "packages": [
      "ubuntu-dev-tools"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "ubuntu-image",
    "packages": [
      "ubuntu-image"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "upstream-version",
    "packages": [
      "*"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "valkey",
    "packages": [
      "valkey"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "virtualbox",
    "packages": [
      "virtualbox",
      "virtualbox-hwe",
      "virtualbox-ext-pack",
      "virtualbox-guest-additions-iso"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "walinuxagent",
    "packages": [
      "walinuxagent"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "wireless-regdb",
    "packages": [
      "wireless-regdb"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "wslu",
    "packages": [
      "wslu"
    ],
    "governsEveryUpload": true
  }
];

// src/policy/governing.ts
function governing(policies, sourcePackage2) {
  const rank2 = ({ packages }) => Math.max(
    0,
    ...packages.map((pattern) => {
      if (!governs({ packages: [pattern] }, sourcePackage2)) return 0;
      return pattern === sourcePackage2 ? Number.POSITIVE_INFINITY : pattern.replaceAll("*", "").length;
    })
  );
  return policies.map((policy) => ({ policy, rank: rank2(policy) })).filter(({ policy, rank: rank3 }) => rank3 > 0 && policy.governsEveryUpload !== false).sort((one, other) => one.rank === other.rank ? 0 : other.rank - one.rank).map(({ policy }) => policy);
}

// src/policy/lay-over.ts
function mergeLayers(layers) {
  let below2 = [];
  return layers.reduce(
    (base, over) => {
      const next = layOver(base, over, below2);
      below2 = [...over.sections ? next.sections ?? [] : [], ...below2];
      return next;
    },
    { name: "", summary: "" }
  );
}
function layOver(base, over, below2) {
  const merged = { ...base };
  if (over.page !== void 0) delete merged.documentation;
  for (const [key, value] of Object.entries(over)) {
    const inBase = merged[key];
    merged[key] = isMapping(value) && isMapping(inBase) ? { ...inBase, ...value } : value;
  }
  if (over.sections)
    merged.sections = over.sections.map((section) => ({
      ...section,
      ...handedDown(section, below2),
      ...section
    }));
  return merged;
}
function handedDown({ name: name2 }, sections) {
  const named3 = ({ name: own, also = [], "same-as": sameAs = [] }) => [
    own,
    ...sameAs,
    ...also
  ];
  const below2 = sections.find((section) => sameName(section.name, name2)) ?? sections.find((section) => named3(section).some((each) => sameName(each, name2)));
  if (!below2) return {};
  const role = below2.role && { role: below2.role };
  if (sameName(below2.name, name2)) {
    const { also, "same-as": sameAs } = below2;
    return { ...role, ...also && { also }, ...sameAs && { "same-as": sameAs } };
  }
  return { ...role, "same-as": named3(below2).filter((each) => !sameName(each, name2)) };
}

// src/policy/schema.ts
var names2 = (what) => list(`a list of ${what}`, text2(what));
var days2 = (least) => wholeNumber(`a number of days from ${least} to 365`, least, 365);
var weekday = oneOf2(model_day_shared/* weekdays */.mx);
function facts() {
  return {
    documentation: (0,zod_v4_core_api_shared/* optional */.lq)(matching("an https address", /^https:\/\/[\w.-]+\/[\w./#-]*$/)),
    page: (0,zod_v4_core_api_shared/* optional */.lq)(
      matching(
        "the last part of its page's address, such as exception-Foo-Updates",
        /^(?:[\w.-]|\{package\})+$/
      )
    ),
    "other-addresses": (0,zod_v4_core_api_shared/* optional */.lq)(names2("addresses without https://, or other last parts of the page's")),
    "address-families": (0,zod_v4_core_api_shared/* optional */.lq)(names2("addresses without https://")),
    packages: (0,zod_v4_core_api_shared/* optional */.lq)(names2("source packages, where * stands for any text")),
    governs: (0,zod_v4_core_api_shared/* optional */.lq)(oneOf2(["every-upload", "some-uploads"])),
    title: (0,zod_v4_core_api_shared/* optional */.lq)(
      matching(
        "a title with {package}, {version}, {series} and, where any words will do, {words}",
        /^(?=[\s\S]*\S)(?:[^{}]|\{(?:package|version|series|words)\})+$/
      )
    ),
    sections: (0,zod_v4_core_api_shared/* optional */.lq)(
      list(
        "a list of sections",
        (0,zod_v4_core_api_shared/* strictObject */.re)(
          {
            name: text2("the section's name"),
            required: (0,zod_v4_core_api_shared/* optional */.lq)(flag),
            also: (0,zod_v4_core_api_shared/* optional */.lq)(names2("older names that stand for it")),
            "same-as": (0,zod_v4_core_api_shared/* optional */.lq)(names2("names as good as its own")),
            role: (0,zod_v4_core_api_shared/* optional */.lq)(oneOf2(sectionRoles)),
            "filled-by": (0,zod_v4_core_api_shared/* optional */.lq)(oneOf2(gatesOfText)),
            unbracketed: (0,zod_v4_core_api_shared/* optional */.lq)(flag),
            template: (0,zod_v4_core_api_shared/* optional */.lq)(text2("the text to start from"))
          },
          { error: "a mapping with `name`" }
        )
      )
    ),
    source: (0,zod_v4_core_api_shared/* optional */.lq)(oneOf2(sourceKinds)),
    "upstream-versions": (0,zod_v4_core_api_shared/* optional */.lq)(
      list(
        "a list of what is taken",
        (0,zod_v4_core_api_shared/* strictObject */.re)(
          {
            packages: (0,zod_v4_core_api_shared/* optional */.lq)(names2("source packages, where * stands for any text")),
            "same-parts": (0,zod_v4_core_api_shared/* optional */.lq)(wholeNumber("a number of parts from 1 to 9", 1, 9)),
            parts: (0,zod_v4_core_api_shared/* optional */.lq)(wholeNumber("a number of parts from 1 to 9", 1, 9)),
            "not-ending-in": (0,zod_v4_core_api_shared/* optional */.lq)(names2("ends of versions, such as .0")),
            "at-least": (0,zod_v4_core_api_shared/* optional */.lq)(matching("an upstream version, such as 0.10", /^\d[\w.+~-]*$/))
          },
          { error: "a mapping" }
        )
      )
    ),
    "settling-days": (0,zod_v4_core_api_shared/* optional */.lq)(days2(0)),
    cadence: (0,zod_v4_core_api_shared/* optional */.lq)(oneOf2(["any", "once-per-cycle"])),
    targets: (0,zod_v4_core_api_shared/* optional */.lq)(list("a list of kinds of target", oneOf2(targetKinds))),
    "newer-series": (0,zod_v4_core_api_shared/* optional */.lq)(
      (0,zod_v4_core_api_shared/* strictObject */.re)(
        {
          "newest-interim-is-enough": (0,zod_v4_core_api_shared/* optional */.lq)(flag),
          "may-be-skipped-with-reason": (0,zod_v4_core_api_shared/* optional */.lq)(flag),
          "package-names-carry-versions": (0,zod_v4_core_api_shared/* optional */.lq)(flag)
        },
        { error: "a mapping" }
      )
    ),
    ageing: (0,zod_v4_core_api_shared/* optional */.lq)(
      (0,zod_v4_core_api_shared/* strictObject */.re)(
        {
          "minimum-days": (0,zod_v4_core_api_shared/* optional */.lq)(days2(0)),
          "promised-days": (0,zod_v4_core_api_shared/* optional */.lq)(days2(0)),
          "verification-shortens": (0,zod_v4_core_api_shared/* optional */.lq)(flag),
          "no-release-on": (0,zod_v4_core_api_shared/* optional */.lq)(list("a list of weekdays, such as [friday]", weekday))
        },
        { error: "a mapping" }
      )
    ),
    "sru-bug": (0,zod_v4_core_api_shared/* optional */.lq)(oneOf2(["required", "optional"])),
    "other-bugs": (0,zod_v4_core_api_shared/* optional */.lq)(
      (0,zod_v4_core_api_shared/* strictObject */.re)({ "may-stay-unverified": (0,zod_v4_core_api_shared/* optional */.lq)(flag) }, { error: "a mapping" })
    ),
    packaging: (0,zod_v4_core_api_shared/* optional */.lq)(
      (0,zod_v4_core_api_shared/* strictObject */.re)(
        {
          of: (0,zod_v4_core_api_shared/* optional */.lq)(oneOf2(packagingOf)),
          "changes-stated-in": (0,zod_v4_core_api_shared/* optional */.lq)(oneOf2(placesOfStatement))
        },
        { error: "a mapping" }
      )
    ),
    partner: (0,zod_v4_core_api_shared/* optional */.lq)(
      (0,zod_v4_core_api_shared/* strictObject */.re)(
        {
          name: text2("who verifies, such as Example QA"),
          words: names2("words that name the partner"),
          accounts: (0,zod_v4_core_api_shared/* optional */.lq)(names2("Launchpad accounts"))
        },
        { error: "a mapping with `name` and `words`" }
      )
    ),
    "interest-group": (0,zod_v4_core_api_shared/* optional */.lq)(matching("the name of a team on Launchpad", /^[a-z0-9][a-z0-9.+-]*$/)),
    placeholders: (0,zod_v4_core_api_shared/* optional */.lq)(names2("markers that must be gone")),
    "placeholders-until-release": (0,zod_v4_core_api_shared/* optional */.lq)(names2("markers that must be gone before the release")),
    "template-instructions": (0,zod_v4_core_api_shared/* optional */.lq)(names2("pieces of the template")),
    "misleading-wording": (0,zod_v4_core_api_shared/* optional */.lq)(
      list(
        "a list of wordings",
        (0,zod_v4_core_api_shared/* strictObject */.re)(
          {
            phrases: names2("phrases"),
            truth: text2("what is true instead"),
            excuses: (0,zod_v4_core_api_shared/* optional */.lq)(names2("phrases that excuse the sentence they stand in"))
          },
          { error: "a mapping with `phrases` and `truth`" }
        )
      )
    ),
    severities: (0,zod_v4_core_api_shared/* optional */.lq)(
      (0,zod_v4_core_api_shared/* record */.g1)((0,zod_v4_core_api_shared/* string */.Yj)(), oneOf2(chosenSeverities), { error: "a mapping of rule ids to severities" })
    ),
    waivable: (0,zod_v4_core_api_shared/* optional */.lq)(names2("ids of rules"))
  };
}
function policySchema() {
  return (0,zod_v4_core_api_shared/* strictObject */.re)(
    {
      name: matching("a name in lower case, such as hello", /^[a-z0-9][a-z0-9-]{0,60}$/),
      summary: text2("what the policy covers, in one line"),
      extends: (0,zod_v4_core_api_shared/* optional */.lq)(text2("the name or path of another policy")),
      ...facts(),
      since: (0,zod_v4_core_api_shared/* optional */.lq)(
        (0,zod_v4_core_api_shared/* record */.g1)((0,zod_v4_core_api_shared/* string */.Yj)(), (0,zod_v4_core_api_shared/* strictObject */.re)(facts(), { error: "a mapping of what changes" }), {
          error: "a mapping of days to what changes then"
        })
      )
    },
    { error: "a mapping that begins with `name`" }
  );
}

// src/policy/since.ts
function layersOn(layers, day2) {
  return layers.flatMap(({ since = {}, ...policy }) => [
    policy,
    ...Object.entries(since).filter(([from]) => day2 !== void 0 && from <= day2).sort(([one], [other]) => one < other ? -1 : 1).map(([, changes2]) => ({ ...changes2, name: policy.name, summary: policy.summary }))
  ]);
}
function daysOfChange(layers) {
  const days4 = layers.flatMap(({ since = {} }) => Object.keys(since));
  return [...new Set(days4)].sort().flatMap((day2) => (0,model_day_shared/* parseDay */.Iq)(day2) ?? []);
}

// src/policy/policy-text.ts
function parsePolicy(text3, file, reserved) {
  const yaml = readYaml(text3);
  const positionOf = (0,generated_rules_shared/* positionsIn */.YH)(text3, file);
  const problems = yaml.problems.map(({ message, help, span }) => ({
    message,
    help,
    at: positionOf(span)
  }));
  if (problems.length > 0) return { problems };
  const { kept: kept2, problems: schemaProblems } = checkSchema(policySchema(), yaml.data, {
    what: "a policy",
    docs: (0,generated_rules_shared/* pageAddress */.qx)("policies")
  });
  for (const { message, help, path: at, atKey } of schemaProblems) {
    problems.push({ message, help, at: positionOf(atKey ? yaml.locateKey(at) : yaml.locate(at)) });
  }
  const written2 = kept2;
  const unknownRule = (id, at) => {
    if ((0,model_cannot_run_shared/* isRuleId */.KX)(id)) return;
    problems.push({
      message: `There is no rule ${(0,generated_about_shared/* quote */.hD)(id)}.${didYouMean(id, model_cannot_run_shared/* ruleIds */.Zl)}`,
      help: "`sru-gate rules` lists them.",
      at: positionOf(yaml.locateKey(at))
    });
  };
  if (written2 && reserved.has(written2.name)) {
    problems.push({
      message: `${(0,generated_about_shared/* quote */.hD)(written2.name)} is the name of a built-in policy: reports would call this file by it.`,
      help: `Give it a name of its own, and \`extends: ${written2.name}\` where it builds on that.`,
      at: positionOf(yaml.locate(["name"]))
    });
  }
  const unknownRules = (facts2, at) => {
    for (const id of Object.keys(facts2?.severities ?? {})) unknownRule(id, [...at, "severities", id]);
    for (const [index, id] of (facts2?.waivable ?? []).entries())
      if (typeof id === "string") unknownRule(id, [...at, "waivable", index]);
  };
  unknownRules(written2, []);
  for (const [day2, changes2] of Object.entries(written2?.since ?? {})) {
    unknownRules(changes2, ["since", day2]);
    if ((0,model_day_shared/* parseDay */.Iq)(day2) !== void 0) continue;
    problems.push({
      message: `The key ${(0,generated_about_shared/* quote */.hD)(day2)} of \`since\` is no day that is in the calendar.`,
      help: "Write a day like 2027-01-31, from which on the policy is another.",
      at: positionOf(yaml.locateKey(["since", day2]))
    });
  }
  if (problems.length > 0 || !written2) return { problems };
  return { written: written2, extendsAt: positionOf(yaml.locate(["extends"])) };
}
function policyFrom(layers, files) {
  const on2 = (day2) => toPolicy(mergeLayers(layersOn(layers, day2)), files);
  return { ...on2(void 0), later: daysOfChange(layers).map((from) => ({ from, policy: on2(from) })) };
}
function toPolicy(written2, files) {
  return {
    name: written2.name,
    summary: written2.summary,
    files,
    ...toPages(written2),
    packages: written2.packages ?? [],
    governsEveryUpload: written2.governs !== "some-uploads",
    title: written2.title,
    sections: (written2.sections ?? []).map(toSection),
    source: written2.source ?? "any",
    upstreamVersions: (written2["upstream-versions"] ?? []).map(toUpstreamVersions),
    settlingDays: days3(written2["settling-days"]),
    oncePerCycle: written2.cadence === "once-per-cycle",
    targets: written2.targets ?? [],
    newestInterimIsEnough: written2["newer-series"]?.["newest-interim-is-enough"] === "true",
    mayBeSkippedWithReason: written2["newer-series"]?.["may-be-skipped-with-reason"] === "true",
    packageNamesCarryVersions: written2["newer-series"]?.["package-names-carry-versions"] !== "false",
    minimumDays: days3(written2.ageing?.["minimum-days"]),
    promisedDays: days3(written2.ageing?.["promised-days"]),
    verificationShortens: written2.ageing?.["verification-shortens"] === "true",
    noReleaseOn: written2.ageing?.["no-release-on"] ?? [],
    needsBug: written2["sru-bug"] !== "optional",
    bugsMayStayUnverified: written2["other-bugs"]?.["may-stay-unverified"] === "true",
    packagingOf: written2.packaging?.of ?? "any",
    packagingChangesStatedIn: written2.packaging?.["changes-stated-in"] ?? "nowhere",
    partner: written2.partner && { ...written2.partner, accounts: written2.partner.accounts ?? [] },
    interestGroup: written2["interest-group"],
    ...toWords(written2),
    severities: written2.severities ?? {},
    waivable: (written2.waivable ?? []).filter(model_cannot_run_shared/* isRuleId */.KX),
    later: []
  };
}
function toPages(written2) {
  const pages = written2.page === void 0 ? [] : addresses([written2.page], written2);
  return {
    documentation: written2.documentation ?? (pages[0] === void 0 ? "" : `https://${pages[0]}/`),
    pageAddresses: pages.length > 0 ? [...pages, ...addresses(written2["other-addresses"] ?? [], written2)] : []
  };
}
function toWords(written2) {
  return {
    placeholders: written2.placeholders ?? [],
    placeholdersUntilRelease: written2["placeholders-until-release"] ?? [],
    templateInstructions: written2["template-instructions"] ?? [],
    misleadingWording: (written2["misleading-wording"] ?? []).map(({ phrases: phrases2, truth, excuses = [] }) => ({
      phrases: phrases2,
      truth,
      excuses
    }))
  };
}
function days3(value) {
  return Number(value ?? "0");
}
function count(value) {
  return value === void 0 ? void 0 : Number(value);
}
function toSection(section) {
  return {
    name: section.name,
    required: section.required !== "false",
    also: section.also ?? [],
    sameAs: section["same-as"] ?? [],
    role: section.role,
    filledBy: section["filled-by"] ?? "upload",
    unbracketed: section.unbracketed === "true",
    template: section.template ?? ""
  };
}
function toUpstreamVersions(taken) {
  return {
    packages: taken.packages ?? ["*"],
    sameParts: count(taken["same-parts"]),
    parts: count(taken.parts),
    notEndingIn: taken["not-ending-in"] ?? [],
    atLeast: taken["at-least"]
  };
}
function addresses(pages, { "address-families": families = [] }) {
  return pages.flatMap(
    (page2) => /^[\w-]+(?:\.[\w-]+)+\//.test(page2) ? [page2] : families.map((family) => `${family}${page2}`)
  );
}

// src/sources/policy-file.ts
var longestChain = 8;
var builtinNames = Object.keys(builtinPolicies);
function readPolicy(named3, folder, places2) {
  const reading = readLayers(named3, folder, places2);
  return "problems" in reading ? reading : { policy: policyFrom(reading.layers, reading.files) };
}
function readLayers(named3, folder, places2) {
  const chain = [];
  const seen = /* @__PURE__ */ new Set();
  const files = [];
  let within;
  let text3;
  let next = { named: named3, folder, at: void 0 };
  while (next) {
    const current = next;
    const step2 = isPolicyPath(current.named) ? readFile(current, { ...places2, within: places2.within ?? within }) : builtin(current.named, current.at);
    if ("problems" in step2) return { text: text3, ...step2 };
    chain.unshift(step2.written);
    const id = step2.file ?? current.named;
    if (seen.has(id) || chain.length > longestChain) {
      const { problems } = problem(
        `The policy ${(0,generated_about_shared/* quote */.hD)(current.named)} extends itself, or too many others.`,
        "Let `extends` end at a built-in policy such as `sru`.",
        current.at
      );
      return { problems, text: text3 };
    }
    seen.add(id);
    if (step2.file) files.push(step2.file);
    if (step2.file && places2.workspace && (0,model_cannot_run_shared/* isInside */.FK)(places2.workspace, step2.file)) within = places2.workspace;
    text3 = step2.text;
    next = baseOf(step2, current.folder);
  }
  return { layers: chain, files };
}
function baseOf({ written: written2, file, extendsAt }, folder) {
  const named3 = written2.extends ?? (file ? "sru" : void 0);
  if (named3 === void 0) return void 0;
  return { named: named3, folder: file ? external_node_path_.dirname(file) : folder, at: extendsAt };
}
function builtinPolicy(name2) {
  const reading = readPolicy(name2, "", { files: noFiles, within: void 0 });
  if ("problems" in reading) throw new Error(`no built-in policy ${name2}`);
  return reading.policy;
}
function governorOf(sourcePackage2) {
  return governing(builtinScopes, sourcePackage2)[0]?.name;
}
function isPolicyPath(named3) {
  return policyPath.test(named3);
}
function builtin(name2, at) {
  const text3 = Object.hasOwn(builtinPolicies, name2) ? builtinPolicies[name2] : void 0;
  if (text3 !== void 0) return { written: JSON.parse(text3) };
  return problem(
    `There is no built-in policy ${(0,generated_about_shared/* quote */.hD)(name2)}.${didYouMean(name2, builtinNames)}`,
    "Name one of those that `sru-gate policies` lists, such as `sru`, or the path of a policy file such as ./sru-policy.yaml.",
    at
  );
}
function readFile({ named: named3, folder, at }, places2) {
  const file = external_node_path_.resolve(folder, named3);
  const reading = (0,model_cannot_run_shared/* readText */.yR)(places2.files, file, places2.within);
  if ("wrong" in reading) {
    return problem(
      `The policy file ${(0,generated_about_shared/* quote */.hD)(named3)} cannot be used: ${reading.wrong}.`,
      places2.within === void 0 ? "Its path is relative to the working directory." : "A policy's path is relative to the file that names it, and stays inside the workspace.",
      at
    );
  }
  const text3 = [file, reading.text];
  return { ...parsePolicy(reading.text, file, new Set(builtinNames)), file, text: text3 };
}
function problem(message, help, at) {
  return { problems: [{ message, help, at }] };
}
var noFiles = {
  realPath: () => void 0,
  kind: () => void 0,
  size: () => 0,
  read: () => Buffer.alloc(0),
  readHead: () => Buffer.alloc(0),
  list: () => []
};

// src/run/described.ts

function describedBy({ sru }, file, { files, workspace }) {
  const { value: inline, from } = sru.description;
  const { value: named3, path: at } = sru.descriptionFile;
  const none = { file: void 0, isFixable: false, problems: [], from };
  if (inline !== void 0 || named3 === void 0) return { ...none, text: inline };
  const own = external_node_path_.resolve(external_node_path_.dirname(file), named3);
  const reading = (0,model_cannot_run_shared/* readText */.yR)(files, own, workspace);
  if ("text" in reading) {
    const isFixable = !/\.ya?ml$/i.test(files.realPath(own) ?? own);
    return { text: reading.text, file: own, isFixable, problems: [] };
  }
  const problem2 = {
    rule: "manifest-schema",
    message: `The description file ${(0,generated_about_shared/* quote */.hD)(named3)} cannot be used: ${reading.wrong}.`,
    help: "Its path is relative to the manifest's folder and stays inside the workspace (the top level of the repository).",
    at: { path: at }
  };
  return { ...none, text: void 0, problems: [problem2] };
}

// src/run/named-policy.ts

function policyOf(facts2, file, { files, workspace }) {
  const { value: named3, state } = facts2.policyName;
  if (named3 === void 0) {
    const problems2 = state === "absent" ? [policyMissing] : [];
    return { policy: builtinPolicy("sru"), problems: problems2, texts: [] };
  }
  const reading = readPolicy(named3, external_node_path_.dirname(file), { files, within: workspace });
  if ("policy" in reading) return { policy: reading.policy, problems: [], texts: [] };
  const problems = reading.problems.map(
    ({ message, help, at }) => ({
      rule: "unknown-policy",
      message,
      help,
      at: at ? { position: at } : { path: ["policy"] }
    })
  );
  if (reading.problems.every(({ at }) => at !== void 0)) {
    problems.unshift({
      rule: "unknown-policy",
      message: `The policy ${(0,generated_about_shared/* quote */.hD)(named3)} cannot be used; \`sru\` judges the rest.`,
      help: "Put right what is found in the policy file.",
      at: { path: ["policy"] }
    });
  }
  return { policy: builtinPolicy("sru"), problems, texts: reading.text ? [[...reading.text]] : [] };
}
var policyMissing = {
  rule: "manifest-schema",
  message: "The key `policy` is missing.",
  help: "Add it: a built-in policy's name such as `sru` (`sru-gate policies` lists them), or a policy file's path.",
  at: { path: ["policy"], atKey: true }
};

// src/run/read-manifest.ts
function openOne(file, shown3, { files, workspace, calendar, today }) {
  const reading = (0,model_cannot_run_shared/* readText */.yR)(files, file, (0,model_cannot_run_shared/* isInside */.FK)(workspace, file) ? workspace : void 0);
  const opened = openManifest(reading, file, shown3);
  return { ...opened, file, shown: shown3, facts: manifestFacts(opened, calendar, today) };
}
function gatherBackport(opened, around, launchpad) {
  const { file, shown: shown3 } = opened;
  const { calendar, today } = around;
  const own = opened.facts;
  const said = launchpad && opened.manifest ? withLaunchpad(own, launchpad, today) : own;
  const named3 = around.policy ? { policy: around.policy, problems: [], texts: [] } : policyOf(own, file, around);
  const policy = policyOn(forPackage(named3.policy, said.package.value), firstUploadDay(said, today));
  const isKnown = named3.problems.length === 0 && (around.policy !== void 0 || said.policyName.value !== void 0);
  const needed = opened.manifest ? needs(said, isKnown ? policy : void 0, launchpad !== void 0) : [];
  const facts2 = withNeeds(said, needed);
  const described = describedBy(facts2, file, around);
  const repository = repositoryOf(ownFiles(opened, policy, described, around), around);
  const world = { calendar, today, rivals: around.rivals, top: repository.top };
  const { changelogs, trees, ...ofChangelogs } = gatherChangelogs(facts2, repository, world);
  const { packaging, ...ofPackaging } = gatherPackaging(facts2, repository, trees);
  const texts = [[file, opened.text], ...named3.texts, ...ofChangelogs.texts, ...ofPackaging.texts];
  if (described.file !== void 0) texts.push([described.file, described.text ?? ""]);
  const places2 = placesIn(opened, described, file);
  return {
    backport: {
      path: shown3,
      problems: [
        ...opened.problems,
        ...named3.problems,
        ...needed.map(
          (need) => ({
            rule: "manifest-schema",
            ...need,
            at: need.atValue ? { path: need.path } : (0,model_calendar_shared/* keyOf */.TN)(need)
          })
        ),
        ...described.problems
      ],
      policy,
      governedBy: isKnown && policy.name === "sru" ? governorOf(facts2.package.value ?? "") : void 0,
      calendar,
      today,
      ...facts2,
      changelogs,
      packaging,
      unreadable: [...ofChangelogs.unreadable, ...ofPackaging.unreadable],
      description: described.text === void 0 ? void 0 : readDescription(described.text, policy.sections, requiredSections(policy)),
      earlier: void 0,
      launchpad
    },
    ...isKnown ? places2 : { ...places2, fixFor: withoutPolicy(places2.fixFor) },
    texts: new Map(texts)
  };
}
function withoutPolicy(fixFor) {
  return (change2) => !("at" in change2) || "description" in change2.at ? void 0 : fixFor(change2);
}
function firstUploadDay({ targets }, today) {
  return targets.items.reduce((first, { uploadDay }) => (0,model_day_shared/* earlier */.X)(first, uploadDay ?? today), today);
}
function ownFiles({ file, facts: facts2 }, policy, described, around) {
  const named3 = facts2.policyName.value;
  const ownPolicy = around.policy && named3 !== void 0 && isPolicyPath(named3) ? named3 : void 0;
  const { files, workspace } = around;
  const folder = external_node_path_.dirname(file);
  const isPolicy = ownPolicy !== void 0 && "policy" in readPolicy(ownPolicy, folder, { files, within: workspace });
  const isScript = described.text?.startsWith("#!") ?? true;
  return {
    manifest: file,
    policies: [...policy.files, ...isPolicy ? [external_node_path_.resolve(folder, ownPolicy)] : []],
    descriptions: isScript || described.file === void 0 ? [] : [described.file]
  };
}

// src/run/cadence-queue.ts
function cadenceQueue(judge2) {
  const groups = /* @__PURE__ */ new Map();
  const addTo2 = (subject, waiting) => {
    const { backport } = waiting.read;
    const asks = backport.policy.oncePerCycle;
    const own = { path: backport.path, day: firstUploadDay(backport, backport.today) };
    const known = groups.get(subject);
    if (known && isBefore(known.first, own)) {
      judge2(waiting, asks ? known.first : void 0);
      return;
    }
    groups.set(subject, { first: own, held: asks ? waiting : void 0 });
    if (known?.held) judge2(known.held, own);
    if (!asks) judge2(waiting, void 0);
  };
  return {
    add: (waiting) => {
      const subject = subjectOf(waiting.read.backport);
      if (subject === void 0) judge2(waiting, void 0);
      else addTo2(subject, waiting);
    },
    end: () => {
      for (const { held } of groups.values()) if (held) judge2(held, void 0);
    }
  };
}
function subjectOf({ package: { value: name2 }, source }) {
  const series = source.series.value;
  return name2 === void 0 || !series ? void 0 : `${name2} ${series.name}`;
}
function isBefore(one, other) {
  return ((0,generated_about_shared/* compareText */.n6)(one.day, other.day) || (0,generated_about_shared/* compareText */.n6)(one.path, other.path)) <= 0;
}

// src/run/rivals.ts
function rivalsAmong(manifests, open2, places2) {
  let claims2;
  const known = /* @__PURE__ */ new Map();
  return (top, entries) => {
    const key = JSON.stringify([
      top,
      ...entries.map(({ version: version2 }) => version2),
      entries[0]?.package,
      entries[0]?.distributions
    ]);
    const answered = known.get(key);
    if (answered) return answered;
    claims2 ??= claimsByTop(manifests, open2, places2);
    const rivals = rivalsOf(claims2.get(top) ?? [], entries);
    known.set(key, rivals);
    return rivals;
  };
}
function claimsByTop(manifests, open2, places2) {
  const claims2 = /* @__PURE__ */ new Map();
  for (const file of manifests) {
    const { facts: facts2 } = open2(file);
    const top = topLevel(file, places2);
    const known = claims2.get(top) ?? [];
    claims2.set(top, known);
    for (const target2 of facts2.targets.items) known.push(claimOf(target2, facts2.package.value));
  }
  return claims2;
}

// src/run/check.ts
function check(request) {
  const { workingDirectory, calendar, today, policy } = request;
  const judged = judgeAll(request);
  const lastDay = judged.reduce(
    (last, each) => last && last > each.lastDay ? last : each.lastDay,
    void 0
  );
  return (0,generated_rules_shared/* makeReport */.dO)({
    today,
    calendar,
    nameOf: (file) => (0,model_cannot_run_shared/* shownPath */.pS)(file, workingDirectory),
    shard: request.shard,
    manifests: judged.map(({ manifest }) => manifest),
    texts: new Map(judged.flatMap(({ texts }) => texts)),
    // Where nothing was judged, as in an empty shard, no verdict rests on the calendar.
    findings: lastDay === void 0 ? [] : judgeRun(calendar, lastDay, policy)
  });
}
function judgeAll(request) {
  const judged = [];
  let count2 = 0;
  const finish = ({ index, read: read2 }, earlier2) => {
    judged[index] = judgeManifest(read2, earlier2, request);
    request.onJudged?.(++count2);
  };
  const queue = cadenceQueue(finish);
  const open2 = (file) => request.opened?.get(file) ?? openOne(file, (0,model_cannot_run_shared/* shownPath */.pS)(file, request.workingDirectory), request);
  const rivals = rivalsAmong(request.neighbours ?? request.manifests, open2, request);
  for (const [index, file] of request.manifests.entries()) {
    const read2 = gatherBackport(open2(file), { ...request, rivals }, request.launchpad?.get(file));
    if (index === 0 && request.earlier) finish({ index, read: read2 }, request.earlier);
    else queue.add({ index, read: read2 });
  }
  queue.end();
  return judged;
}
function judgeManifest({ backport, texts, ...places2 }, earlier2, { gate }) {
  const { findings, targets, lastDay } = judge({ ...backport, earlier: earlier2 }, gate, places2, manifestRules);
  const shown3 = new Set(
    findings.flatMap(({ at, fix }) => [at?.file, ...(fix?.edits ?? []).map((edit) => edit.at.file)])
  );
  const bug2 = backport.sru.bug.value;
  return {
    manifest: {
      path: backport.path,
      package: backport.package.value,
      policy: backport.policy.name,
      bug: bug2 === void 0 ? void 0 : Number(bug2),
      targets,
      earlier: earlier2,
      findings: (0,generated_rules_shared/* inReadingOrder */.g)(findings),
      unanswered: backport.launchpad?.unreachable ?? []
    },
    lastDay,
    texts: [...texts].filter(([name2]) => shown3.has(name2))
  };
}
function judgeRun(calendar, lastDay, policy) {
  const findings = [];
  for (const rule of runRules) {
    const chosen = policy?.severities[rule.id];
    if (chosen === "off") continue;
    rule.checkRun(
      { calendar, lastDay },
      ({ message, help }) => findings.push({
        rule: rule.id,
        severity: chosen ?? rule.severity,
        series: [],
        message,
        help,
        url: (0,generated_rules_shared/* rulePage */.gd)(rule.id),
        at: void 0,
        waived: void 0,
        fix: void 0
      })
    );
  }
  return findings;
}

// src/sources/find-manifests.ts

var defaultPlaces = [
  "backport.yaml",
  "debian/backport.yaml",
  ".github/backport.yaml",
  "backports/*.yaml"
];
var globsForAll = "'**/backport.yaml' or '**/debian/backport.yaml'";
async function findManifests(patterns, folder, files) {
  const manifests = /* @__PURE__ */ new Set();
  for (const pattern of patterns.length === 0 ? ["."] : patterns) {
    const found = await filesFor(pattern, folder, files);
    if (!found) {
      return {
        wrong: `There is no file ${(0,generated_about_shared/* quote */.hD)(pattern, 300)}. Name a manifest, a folder or a glob that is there.`
      };
    }
    for (const file of found) manifests.add(file);
  }
  return { manifests: [...manifests].sort() };
}
async function filesFor(pattern, folder, files) {
  const file = external_node_path_.resolve(folder, pattern);
  const kind = files.kind(file);
  if (kind === "folder") return inDefaultPlaces(file, files);
  if (kind !== void 0) return [file];
  return isGlob(pattern) ? expand(pattern, folder) : void 0;
}
function inDefaultPlaces(folder, files) {
  const single = ["backport", "debian/backport", ".github/backport"].flatMap((stem) => [
    `${stem}.yaml`,
    `${stem}.yml`
  ]);
  const several = files.list(external_node_path_.join(folder, "backports")).filter((name2) => /\.ya?ml$/.test(name2)).map((name2) => `backports/${name2}`);
  const isListed = (file) => files.list(external_node_path_.dirname(file)).includes(external_node_path_.basename(file));
  return [...single, ...several].map((name2) => external_node_path_.join(folder, name2)).filter((file) => {
    const kind = files.kind(file);
    return kind === void 0 ? isListed(file) : kind !== "folder";
  });
}
function isGlob(pattern) {
  return /[*?[\]{}]/.test(pattern);
}
async function expand(pattern, folder) {
  const { glob } = await __nccwpck_require__.e(/* import() */ 527).then(__nccwpck_require__.bind(__nccwpck_require__, 527));
  return glob(pattern, {
    cwd: folder,
    absolute: true,
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ["**/.git/**", "**/node_modules/**"]
  });
}

// src/sources/launchpad/ask.ts
var usualRoot = "https://api.launchpad.net/devel";
var usualSeconds = "60";
async function launchpadFacts(settings, about3, showLine) {
  const chosen = chosenLaunchpad(settings);
  if (!chosen) return void 0;
  const { askLaunchpad } = await __nccwpck_require__.e(/* import() */ 248).then(__nccwpck_require__.bind(__nccwpck_require__, 248));
  return aloud(showLine, (onAnswer) => askLaunchpad({ ...about3, ...chosen, onAnswer }));
}
async function aloud(showLine, ask2) {
  if (!showLine) return ask2(void 0);
  let count2 = 0;
  showLine("Asking Launchpad \u2026");
  try {
    return await ask2(() => {
      count2++;
      showLine(`Asking Launchpad \u2026 ${count2} ${count2 === 1 ? "answer" : "answers"}`);
    });
  } finally {
    showLine("");
  }
}
function chosenLaunchpad({ launchpad = false, ...settings }) {
  return launchpad ? clientSettings(settings) : void 0;
}
function clientSettings({
  launchpadUrl = usualRoot,
  launchpadTimeout = usualSeconds
}) {
  return { root: rootOf(launchpadUrl), limit: secondsOf(launchpadTimeout) * 1e3 };
}
function rootOf(written2) {
  const url = URL.canParse(written2) ? new URL(written2) : void 0;
  const isPlain = url && !url.username && !url.password && !url.search && !url.hash;
  if (!isPlain || !["https:", "http:"].includes(url.protocol)) {
    throw new model_cannot_run_shared/* CannotRun */.zm(
      `${(0,generated_about_shared/* quote */.hD)(written2.replace(/\/\/[^/]*@/, "//\u2026@"), 300)} is not the address of a Launchpad API: write it like ${usualRoot}.`
    );
  }
  const path21 = url.pathname.replace(/\/+$/, "");
  return `${url.origin}${path21 || "/devel"}`;
}
function secondsOf(written2) {
  const seconds = Number(written2);
  if (!/^\d{1,4}$/.test(written2) || seconds < 1 || seconds > 3600) {
    throw new model_cannot_run_shared/* CannotRun */.zm(
      `${(0,generated_about_shared/* quote */.hD)(written2)} is not a time for asking Launchpad: write a number of seconds from 1 to 3600.`
    );
  }
  return seconds;
}

// src/run/settings.ts


// src/generated/calendar.ts
var bundledCalendar = "version,codename,series,created,release,eol,eol-server,eol-esm,eol-legacy\n4.10,Warty Warthog,warty,2004-03-05,2004-10-20,2006-04-30\n5.04,Hoary Hedgehog,hoary,2004-10-20,2005-04-08,2006-10-31\n5.10,Breezy Badger,breezy,2005-04-08,2005-10-12,2007-04-13\n6.06 LTS,Dapper Drake,dapper,2005-10-12,2006-06-01,2009-07-14,2011-06-01\n6.10,Edgy Eft,edgy,2006-06-01,2006-10-26,2008-04-25\n7.04,Feisty Fawn,feisty,2006-10-26,2007-04-19,2008-10-19\n7.10,Gutsy Gibbon,gutsy,2007-04-19,2007-10-18,2009-04-18\n8.04 LTS,Hardy Heron,hardy,2007-10-18,2008-04-24,2011-05-12,2013-05-09\n8.10,Intrepid Ibex,intrepid,2008-04-24,2008-10-30,2010-04-30\n9.04,Jaunty Jackalope,jaunty,2008-10-30,2009-04-23,2010-10-23\n9.10,Karmic Koala,karmic,2009-04-23,2009-10-29,2011-04-30\n10.04 LTS,Lucid Lynx,lucid,2009-10-29,2010-04-29,2013-05-09,2015-04-30\n10.10,Maverick Meerkat,maverick,2010-04-29,2010-10-10,2012-04-10\n11.04,Natty Narwhal,natty,2010-10-10,2011-04-28,2012-10-28\n11.10,Oneiric Ocelot,oneiric,2011-04-28,2011-10-13,2013-05-09\n12.04 LTS,Precise Pangolin,precise,2011-10-13,2012-04-26,2017-04-28,2017-04-28,2019-04-26\n12.10,Quantal Quetzal,quantal,2012-04-26,2012-10-18,2014-05-16\n13.04,Raring Ringtail,raring,2012-10-18,2013-04-25,2014-01-27\n13.10,Saucy Salamander,saucy,2013-04-25,2013-10-17,2014-07-17\n14.04 LTS,Trusty Tahr,trusty,2013-10-17,2014-04-17,2019-04-25,2019-04-25,2024-04-25,2026-04-28\n14.10,Utopic Unicorn,utopic,2014-04-17,2014-10-23,2015-07-23\n15.04,Vivid Vervet,vivid,2014-10-23,2015-04-23,2016-02-04\n15.10,Wily Werewolf,wily,2015-04-23,2015-10-22,2016-07-28\n16.04 LTS,Xenial Xerus,xenial,2015-10-22,2016-04-21,2021-04-30,2021-04-30,2026-04-23,2028-04-25\n16.10,Yakkety Yak,yakkety,2016-04-21,2016-10-13,2017-07-20\n17.04,Zesty Zapus,zesty,2016-10-13,2017-04-13,2018-01-13\n17.10,Artful Aardvark,artful,2017-04-13,2017-10-19,2018-07-19\n18.04 LTS,Bionic Beaver,bionic,2017-10-19,2018-04-26,2023-05-31,2023-05-31,2028-04-26,2030-04-30\n18.10,Cosmic Cuttlefish,cosmic,2018-04-26,2018-10-18,2019-07-18\n19.04,Disco Dingo,disco,2018-10-18,2019-04-18,2020-01-23\n19.10,Eoan Ermine,eoan,2019-04-18,2019-10-17,2020-07-17\n20.04 LTS,Focal Fossa,focal,2019-10-17,2020-04-23,2025-05-29,2025-05-29,2030-04-23,2032-04-27\n20.10,Groovy Gorilla,groovy,2020-04-23,2020-10-22,2021-07-22\n21.04,Hirsute Hippo,hirsute,2020-10-22,2021-04-22,2022-01-20\n21.10,Impish Indri,impish,2021-04-22,2021-10-14,2022-07-14\n22.04 LTS,Jammy Jellyfish,jammy,2021-10-14,2022-04-21,2027-06-01,2027-06-01,2032-04-21,2034-04-25\n22.10,Kinetic Kudu,kinetic,2022-04-21,2022-10-20,2023-07-20\n23.04,Lunar Lobster,lunar,2022-10-20,2023-04-20,2024-01-25\n23.10,Mantic Minotaur,mantic,2023-04-20,2023-10-12,2024-07-11\n24.04 LTS,Noble Numbat,noble,2023-10-12,2024-04-25,2029-05-31,2029-05-31,2034-04-25,2036-04-29\n24.10,Oracular Oriole,oracular,2024-04-25,2024-10-10,2025-07-10\n25.04,Plucky Puffin,plucky,2024-10-10,2025-04-17,2026-01-15\n25.10,Questing Quokka,questing,2025-04-17,2025-10-09,2026-07-09\n26.04 LTS,Resolute Raccoon,resolute,2025-10-09,2026-04-23,2031-05-29,2031-05-29,2036-04-23,2038-04-27\n26.10,Stonking Stingray,stonking,2026-04-24,2026-10-15,2027-07-15\n";

// src/sources/choose-calendar.ts
var systemCalendar = "/usr/share/distro-info/ubuntu.csv";
function chooseCalendar(files, file, shown3 = file ?? "") {
  if (file !== void 0) {
    const calendar = readCalendar(files, file, shown3);
    return "wrong" in calendar ? { wrong: `The calendar ${(0,generated_about_shared/* quote */.hD)(shown3, 300)} cannot be used: ${calendar.wrong}.` } : { calendar };
  }
  const bundled = (0,model_calendar_shared/* parseCalendar */.yT)(bundledCalendar, "bundled");
  if ("wrong" in bundled) throw new Error(`bundled calendar: ${bundled.wrong}`);
  const system = readCalendar(files, systemCalendar, systemCalendar);
  const isNewer = !("wrong" in system) && (system.series.at(-1)?.release ?? "") > (bundled.series.at(-1)?.release ?? "");
  return { calendar: isNewer ? system : bundled };
}
function readCalendar(files, file, shown3) {
  const reading = (0,model_cannot_run_shared/* readText */.yR)(files, file, void 0);
  return "wrong" in reading ? reading : (0,model_calendar_shared/* parseCalendar */.yT)(reading.text, shown3);
}

// src/run/shard.ts
function parseShard(text3) {
  const match = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text3);
  if (!match) return void 0;
  const [index, count2] = match.slice(1).map(Number);
  return index <= count2 ? { index, count: count2 } : void 0;
}
async function inShard(manifests, { index, count: count2 }, top) {
  const { createHash } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 598, 19));
  return manifests.filter((file) => {
    const digest = createHash("sha256").update((0,model_cannot_run_shared/* shownPath */.pS)(file, top)).digest();
    return digest.readUIntBE(0, 6) % count2 === index - 1;
  });
}

// src/run/settings.ts
function chosenDay(written2, world) {
  if (written2 === void 0) return world.today;
  const day2 = (0,model_day_shared/* parseDay */.Iq)(written2);
  if (!day2) throw new model_cannot_run_shared/* CannotRun */.zm(`The date ${(0,generated_about_shared/* quote */.hD)(written2)} is not a day: write it like 2026-06-08.`);
  return day2;
}
function chosenShard(written2) {
  if (written2 === void 0) return void 0;
  const shard = parseShard(written2);
  if (!shard) {
    throw new model_cannot_run_shared/* CannotRun */.zm(
      `The shard ${(0,generated_about_shared/* quote */.hD)(written2)} is not one: write \`3/8\` for the third of eight, counted from 1.`
    );
  }
  return shard;
}
function chosenCalendar(written2, { files, workingDirectory }) {
  const chosen = chooseCalendar(
    files,
    written2 === void 0 ? void 0 : external_node_path_.resolve(workingDirectory, written2),
    written2
  );
  if ("wrong" in chosen)
    throw new model_cannot_run_shared/* CannotRun */.zm(`${chosen.wrong} It has the form of distro-info-data's ubuntu.csv.`);
  return chosen.calendar;
}
function chosenPolicy(written2, { files, workingDirectory }) {
  if (written2 === void 0) return void 0;
  const workspace = workspaceOf({ files, workingDirectory });
  const reading = readPolicy(written2, workingDirectory, { files, within: void 0, workspace });
  if ("policy" in reading) return reading.policy;
  throw new model_cannot_run_shared/* CannotRun */.zm(policyTrouble(reading.problems, workingDirectory));
}
function policyTrouble(problems, workingDirectory) {
  const inOrder2 = [...problems].sort((one, other) => (one.at?.line ?? 0) - (other.at?.line ?? 0));
  const sentences2 = inOrder2.slice(0, mostProblems).map(({ message, help, at }) => {
    const place2 = at ? `${(0,model_cannot_run_shared/* shownPath */.pS)(at.file, workingDirectory)}:${at.line}:${at.column}: ` : "";
    return `${place2}${message} ${help}`;
  });
  const left = inOrder2.length - sentences2.length;
  return [...sentences2, ...left > 0 ? [`And ${left} more problems in it.`] : []].join("\n");
}
var mostProblems = 20;
function workspaceOf({ files, workingDirectory }) {
  return (0,model_cannot_run_shared/* gitTopLevel */.oB)(files, workingDirectory) ?? workingDirectory;
}

// src/run/sync/statement.ts
function seeksStatement({ targets }, { partner }) {
  return partner !== void 0 && partner.accounts.length > 0 && targets.items.some((each) => isOpen2(each, partner));
}
function isOpen2({ verification: { by, statement } }, partner) {
  if (statement.state !== "absent") return false;
  return by.state === "absent" || by.value !== void 0 && isPartner(by.value, partner);
}
function isPartner(name2, { words: words2, accounts }) {
  return [...words2, ...accounts].some((word) => mentions(name2, word));
}

// src/run/request.ts
async function requestFor(settings, place2, { none, whose }) {
  const { files, workspace, workingDirectory } = place2;
  const today = chosenDay(settings.date, place2);
  const calendar = chosenCalendar(settings.calendar, place2);
  const policy = chosenPolicy(settings.policy, place2);
  const shard = chosenShard(settings.shard);
  const found = await findManifests(settings.manifests, workingDirectory, files);
  if ("wrong" in found) throw new model_cannot_run_shared/* CannotRun */.zm(`${found.wrong}${whose}`);
  if (found.manifests.length === 0) none(settings.manifests);
  const manifests = shard ? await inShard(found.manifests, shard, workspace) : found.manifests;
  const around = { files, git: place2.git, workspace, calendar, today, policy };
  const request = { ...around, manifests, workingDirectory, gate: settings.gate, shard };
  if (!settings.launchpad) return request;
  const opened = new Map(
    manifests.map((file) => [file, openOne(file, (0,model_cannot_run_shared/* shownPath */.pS)(file, workingDirectory), around)])
  );
  const facts2 = new Map([...opened].map(([file, { facts: own }]) => [file, own]));
  const about3 = {
    manifests: facts2,
    calendar,
    today,
    readsComments: settings.seeksStatements ? (file) => mayBeStated(file, facts2.get(file), around) : void 0
  };
  const launchpad = await launchpadFacts(settings, about3, place2.showProgress);
  return { ...request, opened, launchpad };
}
function mayBeStated(file, facts2, around) {
  if (!facts2) return false;
  const policy = around.policy ?? policyOf(facts2, file, around).policy;
  return [policy, ...policy.later.map((each) => each.policy)].some((each) => seeksStatement(facts2, each));
}

// src/sources/git.ts


// src/sources/ask-git.ts


var patience = 2e4;
function ask(folder, words2, most, { input = "", withoutIndex = false } = {}) {
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  const { status, stdout, stderr, error: error2 } = spawnSync(
    "git",
    // A bare repository among a pull request's files brings a configuration of its own, and is none to be asked.
    [
      "-C",
      folder,
      "-c",
      "safe.bareRepository=explicit",
      "-c",
      "core.fsmonitor=false",
      "--literal-pathspecs",
      ...words2
    ],
    {
      maxBuffer: most,
      timeout: patience,
      input,
      env: environment(folder, withoutIndex)
    }
  );
  if (status === 0 && !error2) return { out: stdout };
  const { code: code2 } = error2 ?? {};
  if (code2 === "ENOENT") {
    return {
      unreadable: "git is not installed here",
      help: "In the workflow, install git in a step before `actions/checkout`, which makes no repository without it."
    };
  }
  if (code2 === "ENOBUFS") {
    return {
      unreadable: `git has more to tell than ${most >> 20} MiB`,
      help: "See whether the ref is the right one: `git diff --stat` with it shows what differs."
    };
  }
  if (status === null) {
    return {
      unreadable: `git gave no answer (${code2 ?? "it was stopped"})`,
      help: "Run the check again; if it stays so, ask git by hand: `git show` and `git diff` with the ref."
    };
  }
  const said = stderr.toString().trim();
  if (/dubious ownership/.test(said)) {
    return {
      unreadable: "git does not trust the owner of this folder",
      help: 'In the workflow, put a step before this one: `git config --global --add safe.directory "$GITHUB_WORKSPACE"`.'
    };
  }
  if (/not a git repository|cannot change to/.test(said)) {
    return {
      unreadable: "there is no git repository here",
      help: "In the workflow, clone it by `actions/checkout` with `fetch-depth: 0`, where git is installed; elsewhere run the check in a clone of the packaging repository."
    };
  }
  return { no: said.split("\n").at(-1) ?? "" };
}
function environment(folder, withoutIndex) {
  return {
    ...process.env,
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    // A partial clone would fetch what it lacks; there is no protocol of this name.
    GIT_ALLOW_PROTOCOL: "none",
    GIT_CEILING_DIRECTORIES: external_node_path_.dirname(folder),
    // In a hook, git sets these for the repository that the hook runs in.
    GIT_DIR: void 0,
    GIT_COMMON_DIR: void 0,
    GIT_WORK_TREE: void 0,
    // A name that nobody can have guessed: where there is no index git takes it as empty.
    GIT_INDEX_FILE: withoutIndex ? external_node_path_.join((0,external_node_os_namespaceObject.tmpdir)(), `sru-gate-no-index-${Math.random()}`) : void 0,
    GIT_OBJECT_DIRECTORY: void 0,
    GIT_NAMESPACE: void 0
  };
}
function incomplete(said) {
  return {
    unreadable: `the repository here lacks what the ref holds (git says ${(0,generated_about_shared/* quote */.hD)(said)})`,
    help: "In the workflow, leave `filter` and `sparse-checkout` out of the step with `actions/checkout`; elsewhere fetch the ref in full."
  };
}

// src/sources/git-changes.ts
var longestList = 64 * 1024 * 1024;
function changesOf(folder, { commit, top }, own, workTree2) {
  const files = differencesFrom(folder, commit, workTree2);
  if ("unreadable" in files) return files;
  return {
    files: [...files.values()].sort((one, other) => (0,generated_about_shared/* compareText */.n6)(one.path, other.path)),
    top,
    ownTop: own?.top ?? []
  };
}
function changesBetween(folder, from, to) {
  const files = differences(folder, ["diff-tree", "-r"], [from.commit, to.commit]);
  if ("unreadable" in files) return files;
  return {
    files: [...files.values()].sort((one, other) => (0,generated_about_shared/* compareText */.n6)(one.path, other.path)),
    top: from.top,
    ownTop: to.top
  };
}
function differencesFrom(folder, commit, workTree2) {
  const committed = differences(folder, ["diff-tree", "-r"], [commit, "HEAD"]);
  const uncommitted = workTree2(folder);
  if ("unreadable" in committed || "unreadable" in uncommitted)
    return differences(folder, ["diff"], [commit]);
  const isInBoth = [...uncommitted.keys()].some((path21) => committed.has(path21));
  return isInBoth ? differences(folder, ["diff"], [commit]) : new Map([...committed, ...uncommitted]);
}
function differences(folder, command, ends2) {
  const compared = ask(
    folder,
    ["-c", "core.quotePath=false", ...command, ...plainly2, ...ends2, "--"],
    longestList,
    // Two commits are trees of names; git would read the index for attributes that a list of names needs not.
    { withoutIndex: command[0] === "diff-tree" }
  );
  if ("unreadable" in compared) return compared;
  return "no" in compared ? incomplete(compared.no) : filesOf(compared.out);
}
var plainly2 = [
  "--raw",
  "-z",
  "--no-renames",
  "--no-relative",
  "--no-ext-diff",
  "--no-textconv",
  "--ignore-submodules=dirty"
];
function filesOf(out) {
  const pieces2 = piecesOf(out);
  const files = /* @__PURE__ */ new Map();
  for (let index = 0; index + 1 < pieces2.length; index += 2) {
    const [before2 = "", now = "", , , status = ""] = (pieces2[index] ?? "").slice(1).split(" ");
    const path21 = pieces2[index + 1] ?? "";
    if (files.has(path21)) continue;
    const isMoreThanText = now !== "100644" && now !== "000000";
    files.set(path21, {
      path: path21,
      kind: kindOf(status, before2, now),
      ...isMoreThanText && { isMoreThanText }
    });
  }
  return files;
}
function kindOf(status, before2, now) {
  if (status === "A") return "new";
  if (status === "D") return "removed";
  if (status === "T") return "type";
  return status === "M" && before2 !== now ? "mode" : "changed";
}
function piecesOf(out) {
  return out.toString().split("\0").filter((piece) => piece !== "");
}

// src/sources/git-objects.ts
var longest2 = 16 * 1024 * 1024;
function commitsOf(folder, names3) {
  const asked2 = names3.flatMap((name2) => [`${name2}^{commit}`, `${name2}^{tree}`]);
  const answer = ask(folder, ["cat-file", "--batch"], longest2, { input: asked2.join("\n") });
  if ("unreadable" in answer) return answer;
  if ("no" in answer) return incomplete(answer.no);
  const objects = objectsOf(answer.out);
  return names3.map((_, index) => {
    const [commit, tree] = objects.slice(2 * index);
    return commit && tree ? { commit: commit.name, top: topEntries(tree.content, commit.name.length / 2) } : void 0;
  });
}
function objectsOf(out) {
  const objects = [];
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf("\n", at);
    const found = /^([0-9a-f]+) (?:commit|tree) (\d+)$/.exec(out.toString("latin1", at, end));
    const size = Number(found?.[2] ?? 0);
    objects.push(found?.[1] ? { name: found[1], content: out.subarray(end + 1, end + 1 + size) } : void 0);
    at = end + 1 + (found ? size + 1 : 0);
  }
  return objects;
}
function topEntries(tree, nameLength) {
  const entries = [];
  for (let at = 0; at < tree.length; ) {
    const space = tree.indexOf(" ", at);
    const end = tree.indexOf(0, space);
    entries.push({
      name: tree.toString("utf8", space + 1, end),
      isFolder: tree.toString("latin1", at, space) === "40000"
    });
    at = end + 1 + nameLength;
  }
  return entries;
}

// src/sources/git.ts
function systemGit() {
  const commits = kept(commitsAt);
  const file = kept(fileOf);
  const workTree2 = kept((folder) => differences(folder, ["diff"], ["HEAD"]));
  const changes2 = kept((folder, ref, other) => {
    const found = commits(folder, ref);
    if ("unreadable" in found) return found;
    if (other === void 0) return changesOf(folder, found.commit, found.own, workTree2);
    const end = commits(folder, other);
    return "unreadable" in end ? end : changesBetween(folder, found.commit, end.commit);
  });
  const files = kept(filesBelow);
  return {
    fileAt(folder, ref, name2, encoding = "utf-8") {
      const found = commits(folder, ref);
      return "unreadable" in found ? found : file(folder, found.commit.commit, name2, encoding);
    },
    filesAt(folder, ref, below2) {
      const found = commits(folder, ref);
      return "unreadable" in found ? found : files(folder, found.commit.commit, below2);
    },
    changesSince: changes2,
    refs: kept(refsOf),
    commitsOn: kept((folder, ref, name2) => {
      const found = commits(folder, ref);
      if ("unreadable" in found) return found;
      const words2 = ["log", `--max-count=${mostCommits}`, "--format=%H", found.commit.commit, "--", name2];
      const listed = ask(folder, words2, longestList2);
      if ("unreadable" in listed) return listed;
      return "no" in listed ? incomplete(listed.no) : listed.out.toString().split("\n").filter(Boolean);
    })
  };
}
function kept(ask2) {
  const answers = /* @__PURE__ */ new Map();
  return (...words2) => {
    const key = words2.join("\0");
    const known = answers.get(key) ?? ask2(...words2);
    answers.set(key, known);
    return known;
  };
}
var refName = /^(?!-)(?!.*(?:\.\.|@\{))[^\p{Cc} ~^:?*[\\]{1,250}$/u;
function commitsAt(folder, ref) {
  if (!refName.test(ref)) {
    return {
      unreadable: `${(0,generated_about_shared/* quote */.hD)(ref)} is not how a ref is named`,
      help: "Name a branch, a tag or a commit, such as `ubuntu/noble`."
    };
  }
  const found = commitsOf(folder, [ref, `refs/remotes/origin/${ref}`, "HEAD"]);
  if ("unreadable" in found) return found;
  const [named3, atOrigin, own] = found;
  const commit = named3 ?? atOrigin;
  return commit ? { commit, own } : noCommit(folder, ref);
}
function noCommit(folder, ref) {
  const words2 = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`];
  const answer = ask(folder, words2, model_cannot_run_shared/* largestFile */.Ny);
  const said = "no" in answer && answer.no !== "" ? ` (git says ${(0,generated_about_shared/* quote */.hD)(answer.no)})` : "";
  return {
    unreadable: `the repository here has no ref ${(0,generated_about_shared/* quote */.hD)(ref)}${said}`,
    help: "In the workflow, give `actions/checkout` the line `fetch-depth: 0`, which fetches all branches and tags; elsewhere fetch the ref. In a full clone correct its name: `git branch --all` and `git tag` list those that are there."
  };
}
function fileOf(folder, commit, file, encoding) {
  const name2 = external_node_path_.posix.normalize(file).replace(/\/$/, "");
  if (name2 === "" || name2 === ".." || name2.startsWith("../") || name2.startsWith("/"))
    return { missing: "it lies outside the repository" };
  if (name2 === ".") return folderThere;
  if (name2.includes("\0")) return nothingThere;
  const listed = ask(folder, ["ls-tree", "-z", "-l", commit, "--", name2], model_cannot_run_shared/* largestFile */.Ny);
  if ("unreadable" in listed) return listed;
  if ("no" in listed) return incomplete(listed.no);
  const entry = /^(\d+) (\w+) (\w+) +(\S+)\t/.exec(listed.out.toString());
  if (!entry) return nothingThere;
  const [, mode = "", type, object = "", size] = entry;
  if (type !== "blob") return folderThere;
  if (mode.startsWith("12")) return { missing: "it is a link there; name the file that it leads to" };
  if (Number(size) > model_cannot_run_shared/* largestFile */.Ny) return { missing: model_cannot_run_shared/* tooLarge */.g$ };
  const blob = ask(folder, ["cat-file", "blob", object], 2 * model_cannot_run_shared/* largestFile */.Ny);
  if ("unreadable" in blob) return blob;
  if ("no" in blob) return incomplete(blob.no);
  const reading = (0,model_cannot_run_shared/* textOf */.b6)(blob.out, encoding);
  return "text" in reading ? reading : { missing: reading.wrong };
}
var longestList2 = 8 * 1024 * 1024;
function filesBelow(folder, commit, below2) {
  const words2 = ["ls-tree", "-r", "-z", "--name-only", commit, "--", `${below2}/`];
  const listed = ask(folder, words2, longestList2);
  if ("unreadable" in listed) return listed;
  if ("no" in listed) return incomplete(listed.no);
  return new Set(listed.out.toString().split("\0"));
}
var mostCommits = 20;
function refsOf(folder) {
  const places2 = ["refs/heads", "refs/remotes", "refs/tags"];
  const listed = ask(folder, ["for-each-ref", "--format=%(HEAD)%(refname)", ...places2], longestList2);
  if ("unreadable" in listed) return listed;
  if ("no" in listed) return incomplete(listed.no);
  const lines = listed.out.toString().split("\n");
  return {
    names: lines.map((line) => line.slice(1)).filter((name2) => name2 !== ""),
    checkedOut: lines.find((line) => line.startsWith("*"))?.slice(1)
  };
}
var nothingThere = { missing: "there is no such file at that ref" };
var folderThere = { missing: "it is a folder there" };

// src/sources/hosting.ts

function hostingOf(workspace, files, environment2) {
  const tops = /* @__PURE__ */ new Map();
  const pathOf3 = (file) => {
    const folder = external_node_path_.dirname(file);
    const top = tops.get(folder) ?? topOf(folder, workspace, files);
    tops.set(folder, top);
    return (0,model_cannot_run_shared/* shownPath */.pS)(file, top);
  };
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment2;
  const commit = commitOf(environment2, files);
  return {
    pathOf: pathOf3,
    commit,
    linkTo: (file, line) => {
      const shown3 = pathOf3(file);
      if (!server || !repository || !commit || shown3.startsWith("../")) return void 0;
      return `${server}/${repository}/blob/${commit}/${(0,report_printable_json_shared/* asUri */.fF)(shown3)}#L${line}`;
    }
  };
}
function topOf(folder, workspace, files) {
  const top = (0,model_cannot_run_shared/* gitTopLevel */.oB)(files, folder);
  return top !== void 0 && (0,model_cannot_run_shared/* isInside */.FK)(workspace, top) ? top : workspace;
}
function commitOf({ GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_SHA }, files) {
  if (GITHUB_EVENT_NAME !== "pull_request" || !GITHUB_EVENT_PATH) return GITHUB_SHA;
  const event = (0,model_cannot_run_shared/* readText */.yR)(files, GITHUB_EVENT_PATH, void 0);
  const sha = "text" in event ? headOf2(event.text) : void 0;
  return typeof sha === "string" && /^[\da-f]{40,64}$/.test(sha) ? sha : GITHUB_SHA;
}
function headOf2(event) {
  try {
    return JSON.parse(event)?.pull_request?.head?.sha;
  } catch {
    return void 0;
  }
}

// src/model/gate.ts
var gateModes = ["auto", "upload", "release"];

// src/action/inputs.ts
var commentChoices = ["never", "on-failure", "always"];
var noManifestChoices = ["error", "warn", "ignore"];
function readInputs(input) {
  const optional2 = (name2) => input(name2) || void 0;
  const choice = (name2, choices, otherwise) => {
    const written2 = input(name2) || otherwise;
    const chosen = choices.find((each) => each === written2);
    if (chosen === void 0)
      throw new model_cannot_run_shared/* CannotRun */.zm(`The input \`${name2}\` is ${(0,generated_about_shared/* quote */.hD)(written2)}; it takes ${(0,generated_about_shared/* quoteList */.JN)(choices)}.`);
    return chosen;
  };
  return {
    manifests: input("manifest").split("\n").map((line) => line.trim()).filter((line) => line !== ""),
    ifNoManifest: choice("if-no-manifest", noManifestChoices, "error"),
    policy: optional2("policy"),
    gate: choice("gate", gateModes, "auto"),
    shard: optional2("shard"),
    date: optional2("date"),
    calendar: optional2("calendar"),
    failOn: choice("fail-on", generated_rules_shared/* failOnChoices */.Qr, "error"),
    sarif: optional2("sarif"),
    comment: choice("comment", commentChoices, "never"),
    token: input("token"),
    launchpad: choice("launchpad", ["true", "false"], "false") === "true",
    launchpadUrl: optional2("launchpad-url"),
    launchpadTimeout: optional2("launchpad-timeout")
  };
}

// src/action/write-sarif.ts



// src/sources/digests.ts
async function nodeDigests() {
  const [{ createHash }, { gzipSync }] = await Promise.all([Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 598, 19)), Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 522, 19))]);
  return {
    sha256: (text3) => createHash("sha256").update(text3).digest("hex"),
    gzipSize: (text3) => gzipSync(text3).length
  };
}

// src/action/write-sarif.ts
async function writeSarif(report, named3, { pathOf: pathOf3 }, { workspace, files }) {
  const file = external_node_path_.resolve(workspace, named3);
  const folder = external_node_path_.dirname(file);
  if ((0,model_cannot_run_shared/* leadsOut */.qm)(folder, workspace, files)) {
    throw new model_cannot_run_shared/* CannotRun */.zm(
      `The input \`sarif\` names ${(0,generated_about_shared/* quote */.hD)(named3, 300)}, and a link on that path leads out of the workspace: name a folder that is no link.`
    );
  }
  const { toSarif } = await __nccwpck_require__.e(/* import() */ 590).then(__nccwpck_require__.bind(__nccwpck_require__, 590));
  try {
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    (0,external_node_fs_.rmSync)(file, { force: true });
    (0,external_node_fs_.writeFileSync)(file, toSarif(report, pathOf3, await nodeDigests()));
  } catch (error2) {
    const { code: code2 } = error2;
    if (code2 === void 0) throw error2;
    throw new model_cannot_run_shared/* CannotRun */.zm(
      `SARIF cannot be written to ${(0,generated_about_shared/* quote */.hD)(named3, 300)} (${code2}): the input \`sarif\` names a file, in a folder that is there or can be made.`
    );
  }
}

// src/action/main.ts
async function main(environment2, files, now) {
  try {
    const inputs = readInputs(getInput);
    const workspace = workspaceOf2(environment2, files);
    const place2 = { files, git: systemGit(), workspace, workingDirectory: workspace, today: (0,model_day_shared/* dayOf */.kb)(now) };
    const request = await requestFor(inputs, place2, {
      none: (patterns) => nothingFound(patterns, inputs),
      whose: " It is named by the input `manifest`."
    });
    const report = check(request);
    const hosting = hostingOf(workspace, files, environment2);
    annotate(report, hosting);
    info((0,report_printable_json_shared/* safeLine */.om)((0,model_cannot_run_shared/* verdict */.WJ)(report)));
    await summarise(report, environment2, hosting);
    if (inputs.sarif !== void 0) {
      await writeSarif(report, inputs.sarif, hosting, { workspace, files });
    }
    setOutputs(report, writeReport(report, environment2));
    if (inputs.comment !== "never") await comment({ report, inputs, hosting, environment: environment2, files });
    return (0,generated_rules_shared/* fails */.c6)(report, inputs.failOn) ? 1 : 0;
  } catch (error2) {
    const message = error2 instanceof model_cannot_run_shared/* CannotRun */.zm ? error2.message : `Something broke that should not: ${String(error2)}`;
    error(message.split("\n").map(report_printable_json_shared/* safeLine */.om).join("\n"), { title: "sru-gate cannot run" });
    if (!(error2 instanceof model_cannot_run_shared/* CannotRun */.zm) && isDebug() && error2 instanceof Error) debug(error2.stack ?? "");
    return 1;
  }
}
function workspaceOf2(environment2, files) {
  const named3 = environment2.GITHUB_WORKSPACE;
  if (!named3)
    throw new model_cannot_run_shared/* CannotRun */.zm(
      "GITHUB_WORKSPACE is not set: this is the action; on a terminal run `sru-gate check`."
    );
  const workspace = external_node_path_.resolve(named3);
  if (files.list(workspace).length === 0) {
    throw new model_cannot_run_shared/* CannotRun */.zm("The workspace is empty: put a step with `uses: actions/checkout` before this one.");
  }
  return workspace;
}
function nothingFound(patterns, { ifNoManifest }) {
  const message = `No backport manifest found: looked for ${(patterns.length > 0 ? patterns : defaultPlaces).join(", ")}.`;
  if (ifNoManifest === "error") {
    throw new model_cannot_run_shared/* CannotRun */.zm(
      `${message} Add one, name it in the input \`manifest\` (a glob such as ${globsForAll} finds those in other folders), or set \`if-no-manifest: ignore\` where a pull request need not carry one.`
    );
  }
  if (ifNoManifest === "warn") warning((0,report_printable_json_shared/* safeLine */.om)(message), { title: "sru-gate" });
  else info((0,report_printable_json_shared/* safeLine */.om)(message));
}
var annotateAs = { error, warning, notice };
function annotate(report, { pathOf: pathOf3 }) {
  for (const { kind, message, title, at } of toAnnotations((0,generated_rules_shared/* allFindings */.c4)(report), pathOf3)) {
    annotateAs[kind](message, { title, ...at });
  }
}
async function summarise(report, environment2, { linkTo }) {
  if (environment2.GITHUB_STEP_SUMMARY) await summary.addRaw(toSummary(report, linkTo)).write();
}
async function comment(occasion) {
  const { keepComment } = await __nccwpck_require__.e(/* import() */ 706).then(__nccwpck_require__.bind(__nccwpck_require__, 706));
  const notDone = await keepComment(occasion);
  if (notDone === void 0) return;
  notice((0,report_printable_json_shared/* safeLine */.om)(notDone), { title: "sru-gate" });
  if (occasion.environment.GITHUB_STEP_SUMMARY) await summary.addRaw(`
${(0,model_cannot_run_shared/* markdown */.wD)(notDone)}
`).write();
}
function writeReport(report, environment2) {
  const step2 = (environment2.GITHUB_ACTION ?? "").replace(/[^\w-]/g, "");
  const folder = external_node_path_.resolve(environment2.RUNNER_TEMP || environment2.TMPDIR || "/tmp");
  const file = external_node_path_.join(folder, `sru-gate${step2 && `-${step2}`}.json`);
  (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
  (0,external_node_fs_.writeFileSync)(file, toJson(report));
  return file;
}
function setOutputs(report, file) {
  setOutput("result", report.result);
  setOutput("errors", report.counts.error);
  setOutput("warnings", report.counts.warning);
  setOutput("opens-on", (0,generated_rules_shared/* opensOn */.f4)(report) ?? "");
  setOutput("report", file);
}

// src/action.ts
main(process.env, model_cannot_run_shared/* disk */.E9, /* @__PURE__ */ new Date()).then((code2) => {
  process.exitCode = code2;
});
//# sourceMappingURL=action.js.map


//# sourceMappingURL=index.js.map
