export const id = 731;
export const ids = [731];
export const modules = {

/***/ 6731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toJunit: () => (/* binding */ toJunit)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _report_target_in_words_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6780);
/* harmony import */ var _report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5445);
/* harmony import */ var _model_rules_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2859);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9456);
/* harmony import */ var _generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3587);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(145);
/* harmony import */ var _report_told_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5950);
/* harmony import */ var _report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9862);
/* harmony import */ var _model_finding_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6561);
/* harmony import */ var _model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(759);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9564);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2882);
/* harmony import */ var _bound_2_shared_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9455);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);














// src/report/xml.ts
function element(name, given, text) {
  const start = `<${name}${attributes(given)}`;
  if (text === void 0 || text === "") return `${start}/>`;
  return `${start}>${text.split("\n").map(escaped).join("\n")}</${name}>`;
}
function attributes(given) {
  return Object.entries(given).flatMap(([name, value]) => value === void 0 ? [] : [` ${name}="${escaped(String(value))}"`]).join("");
}
function escaped(text) {
  return (0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .safeLine */ .o)(text).toWellFormed().replace(/[\ufffe\uffff]/g, "\uFFFD").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

// src/report/junit.ts
function toJunit(report) {
  const left = (0,_report_bounded_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .leftInWords */ .U7)(report);
  const cases = [
    ...casesOf(report.findings, report),
    ...left === void 0 ? [] : [{ name: "what fits", outcome: "passed", text: left }]
  ];
  const ofRun = cases.length > 0 ? [{ name: "The run", cases }] : [];
  const suites = [
    ...ofRun,
    ...report.manifests.map((manifest) => ({
      name: manifest.path,
      package: manifest.package,
      cases: [
        ...manifest.targets.flatMap((status) => gateCases(status, report)),
        ...casesOf(manifest.findings, report),
        ...readable(manifest)
      ]
    }))
  ];
  const { skipped: _, ...counts } = countsOf(suites.flatMap(({ cases: cases2 }) => cases2));
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .about */ .C.name, ...counts })}>`,
    ...suites.flatMap(suiteWriter(report)),
    "</testsuites>"
  ].join("\n")}
`;
}
function readable({ targets, findings }) {
  return targets.length + findings.length === 0 ? [{ name: "manifest", outcome: "passed" }] : [];
}
function gateCases(status, { today }) {
  const { target, upload, release } = status;
  return [
    ["upload", upload, _report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .uploadInWords */ .Mz],
    ["release", release, _report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseInWords */ .I4]
  ].map(([what, gate, inWordsOf]) => {
    const name = `${what} gate of ${(0,_report_target_in_words_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesInWords */ .u)(target)}`;
    return gate.open ? { name, outcome: "passed" } : { name, outcome: "skipped", message: inWordsOf(status, today) };
  });
}
function casesOf(findings, report) {
  const byRule = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const known = byRule.get(finding.rule);
    if (known) known.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return [...byRule].map(([name, all]) => {
    const [gravest = all[0]] = _model_finding_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .severities */ .gO.flatMap(
      (severity) => all.filter((each) => each.waived === void 0 && (0,_report_told_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .countedSeverity */ .qr)(each) === severity)
    );
    const more = all.length > 1 ? ` (and ${all.length - 1} more)` : "";
    return {
      name,
      outcome: outcomeOf(all),
      message: gravest && `${(0,_report_told_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .inWords */ .r4)(gravest).split("\n", 1)[0]}${more}`,
      text: all.map((finding) => placed(finding, report)).join("\n\n")
    };
  });
}
function outcomeOf(all) {
  const counting = new Set(all.filter(({ waived }) => waived === void 0).map(_report_told_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .countedSeverity */ .qr));
  if (counting.has("error")) return "failure";
  if (counting.has("inconclusive")) return "error";
  const isPut = ({ waived, isTold }) => waived !== void 0 || isTold === true;
  return all.some(isPut) && !counting.has("warning") ? "skipped" : "passed";
}
function suiteWriter({ today }) {
  const timestamp = `${today}T00:00:00`;
  const names = /* @__PURE__ */ new Map();
  const once = (name) => {
    const count = (names.get(name) ?? 0) + 1;
    names.set(name, count);
    return count > 1 ? `${name} (${count})` : name;
  };
  return ({ name, package: packageName, cases }) => {
    const classname = (0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .safeLine */ .o)(name).replace(/\.yaml$/, "").replaceAll(".", "_");
    const seen = (own) => once(`${classname}
${own}`).slice(classname.length + 1);
    return [
      `  <testsuite${attributes({ name, package: packageName, ...countsOf(cases), timestamp })}>`,
      ...cases.flatMap((each) => testcase(each, { name: seen(each.name), classname })),
      "  </testsuite>"
    ];
  };
}
function countsOf(cases) {
  const count = (outcome) => cases.filter((each) => each.outcome === outcome).length;
  return {
    ...{ tests: cases.length, failures: count("failure"), errors: count("error") },
    skipped: count("skipped")
  };
}
function testcase({ outcome, message, text }, names) {
  const start = `    <testcase${attributes(names)}`;
  if (outcome === "passed" && text === void 0) return [`${start}/>`];
  const ending = outcome === "passed" ? element("system-out", {}, text) : element(outcome, { message }, text);
  return [`${start}>`, `      ${ending}`, "    </testcase>"];
}
function placed(finding, { nameOf }) {
  const { severity, waived, at } = finding;
  const place = at ? ` at ${nameOf(at.file)}:${at.line}:${at.column}` : "";
  return `${waived === void 0 ? severity : "waived"}${(0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .safeLine */ .o)(place)}
${(0,_report_told_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .inWords */ .r4)(finding)}`;
}

//# sourceMappingURL=report-junit.js.map


/***/ })

};

//# sourceMappingURL=731.index.js.map