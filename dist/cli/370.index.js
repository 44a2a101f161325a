export const id = 370;
export const ids = [370];
export const modules = {

/***/ 8370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askForTests: () => (/* binding */ askForTests)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _ky_distribution_core_Ky_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3344);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(145);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2882);
/* harmony import */ var _bound_2_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9455);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);





// src/text/update-excuses.ts
var longestLine = 1e5;
var mostRegressions = 2e4;
var mostEntries = 1e3;
function excusesReader(packages) {
  const found = /* @__PURE__ */ new Map();
  let rest = "";
  let isList = false;
  let isKnown = false;
  let isBroken = false;
  let entry;
  const close = () => {
    if (entry && packages.has(entry.name)) keep(found, entry);
    entry = void 0;
  };
  const take = (line) => {
    if (line.startsWith("- ") && isList) {
      close();
      entry = newEntry();
      readLine(entry, `  ${line.slice(2)}`);
    } else if (line.startsWith(" ")) {
      if (entry) readLine(entry, line);
    } else if (line !== "") {
      close();
      isList = /^sources:(?: \[\])?$/.test(line);
      isKnown ||= isList;
    }
  };
  return {
    read: (piece) => {
      if (isBroken) return;
      const lines = `${rest}${piece}`.split("\n");
      rest = lines.pop() ?? "";
      isBroken = rest.length > longestLine;
      for (const line of lines) take(line);
    },
    end: () => {
      take(rest);
      close();
      return isKnown && !isBroken ? found : void 0;
    }
  };
}
function keep(found, entry) {
  const { name, version, isOdd, isLetThrough, regressions } = entry;
  const known = found.has(name) ? found.get(name) : [];
  known?.push({ version, isLetThrough, regressions });
  const isReadable = !isOdd && version !== "" && known && known.length <= mostEntries;
  found.set(name, isReadable ? known : void 0);
}
function newEntry() {
  return {
    name: "",
    version: "",
    isLetThrough: false,
    isOdd: false,
    regressions: [],
    keys: [],
    values: []
  };
}
function readLine(entry, line) {
  const indent = line.length - line.trimStart().length;
  const text = line.trim();
  const [section, policy] = entry.keys;
  const isTest = section === "policy_info" && policy === "autopkgtest" && indent > 4;
  if (text.startsWith("- ")) {
    if (isTest) readValue(entry, indent, text.slice(2));
    return;
  }
  const colon = text.endsWith(":") ? text.length - 1 : text.indexOf(": ");
  if (colon < 0 || indent % 2 > 0 || indent > 8) {
    entry.isOdd ||= isTest;
    return;
  }
  const key = unquoted(text.slice(0, colon));
  const value = unquoted(text.slice(colon + 1));
  entry.keys.length = Math.min(entry.keys.length, indent / 2 - 1);
  entry.keys[indent / 2 - 1] = key;
  entry.values = [];
  if (indent === 2) readFact(entry, key, value);
  else if (isTest && indent === 6 && key === "verdict") entry.isLetThrough ||= value.startsWith("PASS");
  else if (isTest && value !== "") entry.isOdd = true;
}
function readFact(entry, key, value) {
  if (key === "item-name") entry.name = value;
  if (key === "new-version") entry.version = value;
  if (key === "migration-policy-verdict") entry.isLetThrough ||= value.startsWith("PASS");
}
function readValue(entry, indent, value) {
  const [, , tested, architecture] = entry.keys;
  if (indent < 8 || tested === void 0 || architecture === void 0) {
    entry.isOdd = true;
    return;
  }
  entry.values.push(unquoted(value));
  const [state, ...pages] = entry.values;
  if (state !== "REGRESSION" || pages.length > 2) return;
  if (pages.length > 0) entry.regressions.pop();
  if (entry.regressions.length >= mostRegressions) entry.isOdd = true;
  else entry.regressions.push({ tested, architecture, pages });
}
function unquoted(written) {
  const text = written.trim();
  const isQuoted = /^(?:'.*'|".*")$/.test(text) && text.length > 1;
  return isQuoted ? text.slice(1, -1) : text;
}

// src/sources/launchpad/excuses.ts
var mebibyte = 1024 * 1024;
var largestFile = 8 * mebibyte;
var mostUnpacked = 64 * mebibyte;
async function askForTests(wanted, settings) {
  const packages = /* @__PURE__ */ new Map();
  for (const each of wanted) {
    const known = packages.get(each.series) ?? /* @__PURE__ */ new Set();
    packages.set(each.series, known.add(each.package));
  }
  const read = excusesOf(settings);
  const answers = await Promise.all(
    [...packages].map(async ([series, names]) => [series, await read(series, names)])
  );
  const files = new Map(answers);
  return wanted.map((each) => {
    const file = files.get(each.series);
    return file && answerTo(each, file, settings.root);
  });
}
function answerTo(wanted, file, root) {
  const { package: name, series, version, path } = wanted;
  const unknown = (why, help) => ({
    kind: "unknown",
    path,
    what: `What became of the tests that ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(version)} set off in ${series}`,
    why,
    help
  });
  if (file.kind === "unreachable") return unknown(file.why, file.help);
  if (file.kind === "absent") return unknown(`it has no such file (${file.status})`, otherFolder(root));
  if (!file.value.has(name)) return void 0;
  const entries = file.value.get(name);
  if (!entries) return unknown("its entry for the package is in another layout", otherFolder(root));
  const own = entries.find((entry) => entry.version === version);
  return own && { kind: "found", version, regressions: own.isLetThrough ? [] : own.regressions };
}
function excusesOf(settings) {
  const { root, limit, ends, pause = _ky_distribution_core_Ky_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .usual */ .BG.pause, patience = _ky_distribution_core_Ky_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .usual */ .BG.patience, onAnswer } = settings;
  const signal = AbortSignal.timeout(Math.max(0, ends - Date.now()));
  const http = (0,_ky_distribution_core_Ky_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .httpWithin */ .a1)({ signal, ends, pause, patience }, "*/*", (0,_ky_distribution_core_Ky_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeReader */ .J3)(largestFile));
  const late = () => signal.aborted || Date.now() >= ends;
  const whyNot = (error) => {
    const status = error instanceof _ky_distribution_core_Ky_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .HTTPError */ .Hl ? error.response.status : 0;
    if (_ky_distribution_core_Ky_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .absentStatuses */ .S7.includes(status)) return { kind: "absent", status };
    return late() ? (0,_ky_distribution_core_Ky_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfTime */ .p3)(limit) : (0,_ky_distribution_core_Ky_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .whyUnreachable */ .Lx)(error, root, otherFolder);
  };
  const get = async (address, packages) => {
    if (late()) return (0,_ky_distribution_core_Ky_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfTime */ .p3)(limit);
    try {
      const body = await http.get(address).arrayBuffer();
      return { kind: "found", value: await unpacked(new Uint8Array(body), packages, late) };
    } catch (error) {
      return whyNot(error);
    } finally {
      onAnswer?.();
    }
  };
  return async (series, packages) => {
    const file = `${root}/${encodeURIComponent(series)}/update_excuses.yaml`;
    const packed = await get(`${file}.xz`, packages);
    return packed.kind === "absent" ? get(file, packages) : packed;
  };
}
async function unpacked(bytes, packages, late) {
  const reader = excusesReader(packages);
  const text = new TextDecoder();
  let size = 0;
  for await (const piece of isPacked(bytes) ? unpack(bytes) : [bytes]) {
    size += piece.length;
    if (size > mostUnpacked) throw new _ky_distribution_core_Ky_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .NotRead */ .Yo(`its answer is larger than ${mostUnpacked / mebibyte} MiB`);
    if (late()) throw new _ky_distribution_core_Ky_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .NotRead */ .Yo("it takes too long to read");
    reader.read(text.decode(piece, { stream: true }));
  }
  const excuses = reader.end();
  if (!excuses) throw new _ky_distribution_core_Ky_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .NotRead */ .Yo("its answer is not that file");
  return excuses;
}
function isPacked(bytes) {
  return [253, 55, 122, 88, 90, 0].every((byte, index) => bytes[index] === byte);
}
async function* unpack(bytes) {
  const { default: xz } = await __webpack_require__.e(/* import() */ 699).then(__webpack_require__.bind(__webpack_require__, 6699));
  try {
    yield* new xz.XzReadableStream(new Blob([bytes]).stream());
  } catch {
    throw new _ky_distribution_core_Ky_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .NotRead */ .Yo("its answer cannot be unpacked");
  }
}
function otherFolder(root) {
  return `See whether ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(root, 300)} is the folder in which proposed-migration has a folder for each series (\`excuses-url\`), and whether a proxy in between answers with a page of its own.`;
}

//# sourceMappingURL=sources-launchpad-excuses.js.map


/***/ })

};

//# sourceMappingURL=370.index.js.map