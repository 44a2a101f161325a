export const id = 579;
export const ids = [579];
export const modules = {

/***/ 6923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OU: () => (/* binding */ policiesCommand),
/* harmony export */   XN: () => (/* binding */ governorsOf),
/* harmony export */   jm: () => (/* binding */ listPolicies)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_EF6SFFHH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8268);
/* harmony import */ var _chunk_6YQKUAE7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4623);
/* harmony import */ var _chunk_AXA73FBA_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8437);
/* harmony import */ var _chunk_AMU2R5HD_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(720);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);





// src/policy/governing.ts
function governing(policies, sourcePackage) {
  const rank = ({ packages }) => Math.max(
    0,
    ...packages.map((pattern) => {
      if (!(0,_chunk_6YQKUAE7_js__WEBPACK_IMPORTED_MODULE_2__/* .governs */ .VL)({ packages: [pattern] }, sourcePackage)) return 0;
      return pattern === sourcePackage ? Number.POSITIVE_INFINITY : pattern.replaceAll("*", "").length;
    })
  );
  return policies.map((policy) => ({ policy, rank: rank(policy) })).filter((each) => each.rank > 0).sort((one, other) => one.rank === other.rank ? 0 : other.rank - one.rank).map(({ policy }) => policy);
}

// src/commands/policy-yaml.ts
function policyAsYaml(layers) {
  const origins = (0,_chunk_6YQKUAE7_js__WEBPACK_IMPORTED_MODULE_2__/* .originsOf */ .TZ)(layers);
  const { extends: _, ...merged } = (0,_chunk_6YQKUAE7_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeLayers */ .J)(layers);
  const from = (key) => `  # ${(0,_chunk_AXA73FBA_js__WEBPACK_IMPORTED_MODULE_3__/* .safeLine */ .o)(origins.get(key) ?? "")}`;
  const chain = layers.map(({ name }) => (0,_chunk_AXA73FBA_js__WEBPACK_IMPORTED_MODULE_3__/* .safeLine */ .o)(name)).reverse();
  const lines = [`# ${chain.join(", which extends ")}`];
  for (const [key, value] of Object.entries(merged)) {
    if ((0,_chunk_6YQKUAE7_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value)) {
      lines.push(`${key}:`);
      for (const [inner, each] of Object.entries(value))
        lines.push(...entry(`  ${inner}:`, each, from(`${key}.${inner}`)));
    } else {
      lines.push(...entry(`${key}:`, value, from(key)));
    }
  }
  return `${lines.join("\n")}
`;
}
function entry(key, value, comment) {
  const inside = `${/^ */.exec(key)?.[0] ?? ""}  `;
  if (Array.isArray(value)) {
    const flow = `[${value.map((each) => typeof each === "string" ? scalar(each) : "").join(", ")}]`;
    const isShort = value.every((each) => typeof each === "string") && flow.length < 80;
    return isShort ? [`${key} ${flow}${comment}`] : [`${key}${comment}`, ...value.flatMap((each) => item(each, inside))];
  }
  const text = String(value);
  if (!text.includes("\n")) return [`${key} ${scalar(text)}${comment}`];
  if (/^\S/.test(text) && text.endsWith("\n") && !text.endsWith("\n\n") && isPlain(text))
    return [
      `${key} |${comment}`,
      ...text.slice(0, -1).split("\n").map((line) => line === "" ? "" : inside + line)
    ];
  return [`${key} ${quoted(text)}${comment}`];
}
function item(value, inside) {
  if (!(0,_chunk_6YQKUAE7_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value)) return [`${inside}- ${scalar(String(value))}`];
  const lines = Object.entries(value).flatMap(([key, each]) => entry(`${inside}  ${key}:`, each, ""));
  return lines.map((line, index) => index === 0 ? `${inside}- ${line.slice(inside.length + 2)}` : line);
}
function scalar(text) {
  return /^[a-z0-9](?:[\w ./+()<>~-]|:(?=\S)|,(?! ))*$/i.test(text) && !/\s$/.test(text) && !/[,[\]{}]/.test(text) ? text : quoted(text);
}
function quoted(text) {
  return (0,_chunk_AMU2R5HD_js__WEBPACK_IMPORTED_MODULE_4__/* .escapedJson */ .KI)(JSON.stringify(text));
}
function isPlain(text) {
  return text.split("\n").every((line) => line.search(_chunk_AMU2R5HD_js__WEBPACK_IMPORTED_MODULE_4__/* .unseen */ .nv) < 0 && !line.trimStart().startsWith("::") && !line.includes("##["));
}

// src/commands/policies.ts
function policiesCommand(named, { package: sourcePackage }, { print, files, workingDirectory }) {
  if (named !== void 0 && sourcePackage !== void 0)
    throw new _chunk_6YQKUAE7_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotRun */ .zm("Give either a policy or --package, not both.");
  if (named !== void 0) {
    const places = { files, within: void 0 };
    print(policyAsYaml(layersOf((0,_chunk_6YQKUAE7_js__WEBPACK_IMPORTED_MODULE_2__/* .readLayers */ .n4)(named, workingDirectory, places), workingDirectory)));
  } else if (sourcePackage !== void 0) {
    const found = governorsOf(sourcePackage).map((policy) => (0,_chunk_6YQKUAE7_js__WEBPACK_IMPORTED_MODULE_2__/* .forPackage */ .KY)(policy, sourcePackage));
    const isNone = found.every(({ name }) => name === "sru");
    print(
      `${listed(found)}${isNone ? `
No built-in policy names ${(0,_chunk_AMU2R5HD_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(sourcePackage)}; \`sru\` is for every package.
` : ""}`
    );
  } else {
    print(listPolicies());
  }
  return _chunk_EF6SFFHH_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.nothingToFailOn;
}
function listPolicies() {
  return listed(_chunk_6YQKUAE7_js__WEBPACK_IMPORTED_MODULE_2__/* .builtinNames */ .hs.map(_chunk_6YQKUAE7_js__WEBPACK_IMPORTED_MODULE_2__/* .builtinPolicy */ .Kp));
}
function governorsOf(sourcePackage) {
  const found = governing(_chunk_6YQKUAE7_js__WEBPACK_IMPORTED_MODULE_2__/* .builtinNames */ .hs.map(_chunk_6YQKUAE7_js__WEBPACK_IMPORTED_MODULE_2__/* .builtinPolicy */ .Kp), sourcePackage);
  return found.length > 0 ? found : [(0,_chunk_6YQKUAE7_js__WEBPACK_IMPORTED_MODULE_2__/* .builtinPolicy */ .Kp)("sru")];
}
function listed(policies) {
  const width = Math.max(...policies.map(({ name }) => name.length));
  return policies.map(({ name, summary }) => `${name.padEnd(width)}  ${(0,_chunk_AXA73FBA_js__WEBPACK_IMPORTED_MODULE_3__/* .safeLine */ .o)(summary)}
`).join("");
}
function layersOf(reading, workingDirectory) {
  if ("layers" in reading) return reading.layers;
  throw new _chunk_6YQKUAE7_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotRun */ .zm((0,_chunk_EF6SFFHH_js__WEBPACK_IMPORTED_MODULE_1__/* .policyTrouble */ .ex)(reading.problems, workingDirectory));
}


//# sourceMappingURL=chunk-YJZ7VYAY.js.map


/***/ }),

/***/ 2579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   governorsOf: () => (/* reexport safe */ _chunk_YJZ7VYAY_js__WEBPACK_IMPORTED_MODULE_1__.XN),
/* harmony export */   listPolicies: () => (/* reexport safe */ _chunk_YJZ7VYAY_js__WEBPACK_IMPORTED_MODULE_1__.jm),
/* harmony export */   policiesCommand: () => (/* reexport safe */ _chunk_YJZ7VYAY_js__WEBPACK_IMPORTED_MODULE_1__.OU)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_YJZ7VYAY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6923);
/* harmony import */ var _chunk_EF6SFFHH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8268);
/* harmony import */ var _chunk_6YQKUAE7_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4623);
/* harmony import */ var _chunk_N5DS4LYN_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(163);
/* harmony import */ var _chunk_OIDB6GBN_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5881);
/* harmony import */ var _chunk_X45ONM4L_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6345);
/* harmony import */ var _chunk_5J7HICKI_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(655);
/* harmony import */ var _chunk_MCZP5TIC_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1071);
/* harmony import */ var _chunk_ZMS4V5A4_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8866);
/* harmony import */ var _chunk_AXA73FBA_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8437);
/* harmony import */ var _chunk_CYHJ2NL3_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7983);
/* harmony import */ var _chunk_PNTBIPJO_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8198);
/* harmony import */ var _chunk_UAS7H5AN_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7112);
/* harmony import */ var _chunk_AMU2R5HD_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(720);
/* harmony import */ var _chunk_ZU75J7CD_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3537);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
















//# sourceMappingURL=policies-ZREJX67Z.js.map


/***/ })

};

//# sourceMappingURL=579.index.js.map