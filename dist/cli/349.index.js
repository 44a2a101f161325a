export const id = 349;
export const ids = [349];
export const modules = {

/***/ 4459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ policiesCommand),
/* harmony export */   j: () => (/* binding */ listPolicies)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _report_flow_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2677);
/* harmony import */ var _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3357);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9564);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2882);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);





// src/commands/policy-yaml.ts
function policyAsYaml(layers) {
  const chain = layers.map(({ name }) => (0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .safeLine */ .o)(name)).reverse();
  const lines = [`# ${chain.join(", which extends ")}`];
  let before = written(layers, void 0);
  lines.push(...entries(before, "", (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .originsOf */ .TZ)((0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .layersOn */ .iH)(layers, void 0))));
  const days = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .daysOfChange */ .D)(layers);
  if (days.length > 0) lines.push("since:");
  for (const day of days) {
    const now = written(layers, day);
    const known = before;
    const changed = Object.entries(now).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(known[key])
    );
    lines.push(
      `  ${day}:${changed.length > 0 ? "" : " {}"}`,
      ...entries(Object.fromEntries(changed), "    ", (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .originsOf */ .TZ)((0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .layersOn */ .iH)(layers, day)))
    );
    before = now;
  }
  return `${lines.join("\n")}
`;
}
function written(layers, day) {
  const { extends: _, ...merged } = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeLayers */ .J)((0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .layersOn */ .iH)(layers, day));
  return merged;
}
function entries(policy, indent, origins) {
  const from = (key) => `  # ${(0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .safeLine */ .o)(origins.get(key) ?? "")}`;
  return Object.entries(policy).flatMap(
    ([key, value]) => (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value) ? [
      `${indent}${key}:`,
      ...Object.entries(value).flatMap(
        ([inner, each]) => entry(`${indent}  ${inner}:`, each, from(`${key}.${inner}`))
      )
    ] : entry(`${indent}${key}:`, value, from(key))
  );
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
  if (!(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value)) return [`${inside}- ${scalar(String(value))}`];
  const lines = Object.entries(value).flatMap(([key, each]) => entry(`${inside}  ${key}:`, each, ""));
  return lines.map((line, index) => index === 0 ? `${inside}- ${line.slice(inside.length + 2)}` : line);
}
function scalar(text) {
  return /^[a-z0-9](?:[\w ./+()<>~-]|:(?=\S)|,(?! ))*$/i.test(text) && !/\s$/.test(text) && !/[,[\]{}]/.test(text) ? text : quoted(text);
}
function quoted(text) {
  return (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .escapedJson */ .KI)(JSON.stringify(text));
}
function isPlain(text) {
  return text.split("\n").every((line) => !(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .hidesText */ .xk)(line) && !line.trimStart().startsWith("::") && !line.includes("##["));
}

// src/commands/policies.ts
function policiesCommand(named, { package: sourcePackage }, {
  print,
  files,
  workingDirectory,
  columns
}) {
  if (named !== void 0 && sourcePackage !== void 0)
    throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotRun */ .zm("Give either a policy or --package, not both.");
  if (named !== void 0) {
    const places = { files, within: void 0 };
    print(policyAsYaml(layersOf((0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .readLayers */ .n4)(named, workingDirectory, places), workingDirectory)));
  } else if (sourcePackage !== void 0) {
    const found = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .policiesFor */ .Ov)(sourcePackage).map((name) => (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .forPackage */ .KY)((0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .builtinPolicy */ .Kp)(name), sourcePackage));
    const isNone = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .governorOf */ .CL)(sourcePackage) === void 0 && found.length === 1;
    print(
      `${listed(found, columns)}${isNone ? `
No built-in policy names ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(sourcePackage)}; \`sru\` is for every package.
` : ""}`
    );
  } else {
    print(listPolicies(columns));
  }
  return _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.nothingToFailOn;
}
function listPolicies(columns) {
  return listed(_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .builtinNames */ .hs.map(_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .builtinPolicy */ .Kp), columns);
}
function listed(policies, columns) {
  const width = Math.max(...policies.map(({ name }) => name.length));
  return policies.map(({ name, summary }) => `${(0,_report_flow_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .beside */ .v)(name.padEnd(width), (0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .safeLine */ .o)(summary), columns)}
`).join("");
}
function layersOf(reading, workingDirectory) {
  if ("layers" in reading) return reading.layers;
  throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotRun */ .zm((0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .policyTrouble */ .ex)(reading.problems, workingDirectory));
}


//# sourceMappingURL=commands-policies-shared.js.map


/***/ }),

/***/ 2349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listPolicies: () => (/* reexport safe */ _commands_policies_shared_js__WEBPACK_IMPORTED_MODULE_1__.j),
/* harmony export */   policiesCommand: () => (/* reexport safe */ _commands_policies_shared_js__WEBPACK_IMPORTED_MODULE_1__.O)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _commands_policies_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4459);
/* harmony import */ var _report_flow_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2677);
/* harmony import */ var _report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6601);
/* harmony import */ var _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3357);
/* harmony import */ var _model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(506);
/* harmony import */ var _zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1943);
/* harmony import */ var _text_page_address_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(938);
/* harmony import */ var _model_position_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7465);
/* harmony import */ var _model_rules_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2859);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9456);
/* harmony import */ var _generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3587);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(145);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9564);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2882);
/* harmony import */ var _bound_2_shared_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9455);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
















//# sourceMappingURL=commands-policies.js.map


/***/ }),

/***/ 2677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ flowed),
/* harmony export */   v: () => (/* binding */ beside)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6601);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


// src/report/flow.ts
var narrowest = 30;
function beside(cell, words, columns) {
  const isNarrow = columns !== void 0 && columns > 0 && columns - cell.length - 2 < narrowest;
  if (isNarrow) return `${cell.trimEnd()}
${(0,_report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(`  ${words}`, { width: columns, hanging: "  " })}`;
  return (0,_report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(`${cell}  ${words}`, { width: columns, hanging: " ".repeat(cell.length + 2) });
}
function flowed(page, columns) {
  const lines = [];
  let isCode = false;
  let open;
  const close = () => {
    if (open) lines.push((0,_report_wrap_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(open.text, { width: columns, hanging: open.hanging }));
    open = void 0;
  };
  for (const line of page.split("\n")) {
    const isFence = line.startsWith("```");
    if (isFence) isCode = !isCode;
    const [begin = ""] = /^(?:- |\d+\. |> )/.exec(line) ?? [];
    if (isFence || isCode || line === "" || /^[|#]/.test(line)) {
      close();
      lines.push(line);
    } else if (open && goesOn(begin, open.hanging)) {
      open.text += ` ${line.slice(begin.length).trim()}`;
    } else {
      close();
      open = { text: line, hanging: begin === "> " ? "> " : " ".repeat(begin.length) };
    }
  }
  close();
  return lines.join("\n");
}
function goesOn(begin, hanging) {
  return begin === "" ? hanging !== "> " : begin === "> " && hanging === "> ";
}


//# sourceMappingURL=report-flow-shared.js.map


/***/ })

};

//# sourceMappingURL=349.index.js.map