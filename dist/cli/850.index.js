export const id = 850;
export const ids = [850];
export const modules = {

/***/ 5850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markCommand: () => (/* binding */ markCommand)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5252);
/* harmony import */ var _sources_find_manifests_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9411);
/* harmony import */ var _report_target_in_words_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6780);
/* harmony import */ var _commands_world_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7045);
/* harmony import */ var _report_printable_json_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1817);
/* harmony import */ var _report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6174);
/* harmony import */ var _report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5445);
/* harmony import */ var _diff_libesm_diff_base_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5676);
/* harmony import */ var _sources_hosting_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1253);
/* harmony import */ var _judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1714);
/* harmony import */ var _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6806);
/* harmony import */ var _text_as_uri_shared_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2989);
/* harmony import */ var _model_position_shared_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7465);
/* harmony import */ var _text_page_address_shared_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(938);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9564);
/* harmony import */ var _model_rules_shared_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2859);
/* harmony import */ var _model_finding_shared_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6561);
/* harmony import */ var _generated_rules_shared_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3587);
/* harmony import */ var _model_calendar_shared_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(506);
/* harmony import */ var _model_publications_shared_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(173);
/* harmony import */ var _zod_v4_core_api_shared_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1943);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(145);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(9456);
/* harmony import */ var _model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(759);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(2882);
/* harmony import */ var _bound_shared_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(726);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



























// src/manifest/mark-verification.ts
function refusal(why) {
  return { wrong: why };
}
function targetName({ series }) {
  return (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_25__/* .quote */ .hD)(series.written ?? "");
}
function verificationKeys(marked, all, { by, statement, force }) {
  const given = { ...by !== void 0 && { by }, ...statement !== void 0 && { statement } };
  if (Object.keys(given).length === 0) return { keys: [] };
  const [first] = all;
  const isCommon = first !== void 0 && marked.length === all.length && !all.some(hasOwn);
  const keys = [];
  for (const target of isCommon ? [first] : marked) {
    const inIt = keysFor(target, isCommon, given, force);
    if ("wrong" in inIt) return inIt;
    keys.push(...inIt.keys);
  }
  return { keys };
}
function keysFor(target, isCommon, given, force) {
  const { verification } = target;
  if ([verification.by, verification.statement].some(({ state }) => state === "broken"))
    return refusal("the `verification` of it cannot be read: put that right first.");
  if (!isCommon && !hasOwn(target)) return { keys: ownKeys(target, given) };
  const inIt = keysIn(verification, given, force);
  return "wrong" in inIt ? refusal(`${isCommon ? "The manifest" : targetName(target)} has ${inIt.wrong}`) : inIt;
}
function ownKeys({ path, verification }, given) {
  if (says(verification, given)) return [];
  const { by: who, statement: where } = verification;
  const isSame = who.value !== void 0 && (given.by ?? who.value) === who.value;
  const own = {
    ...isSame && { by: who.value },
    ...isSame && where.value !== void 0 && { statement: where.value },
    ...given
  };
  return [{ path, key: "verification", value: own }];
}
function hasOwn({ verification }) {
  return verification.path.length > 1;
}
function says(verification, given) {
  return Object.entries(given).every(([key, value]) => verification[key].value === value);
}
function keysIn(verification, given, force) {
  const { path } = verification;
  if (verification.by.value === void 0 && verification.statement.value === void 0)
    return { keys: [{ path: path.slice(0, -1), key: "verification", value: given }] };
  const keys = [];
  for (const [key, value] of Object.entries(given)) {
    const there = verification[key].value;
    if (there === value) continue;
    if (there !== void 0 && !force)
      return refusal(`${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_25__/* .quote */ .hD)(`${key}: ${there}`)} already: --force writes the new one in its place.`);
    keys.push({ path, key, value });
  }
  return { keys };
}

// src/manifest/mark.ts
var mostTargets = 60;
var nameThem = "Where not all targets are meant, name those that are.";
function marksFor({ facts, yaml }, request) {
  const { day, today, series } = request;
  if (day > today)
    return refusal(`the day ${(0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_23__/* .bothWays */ .MU)(day, today)}, is in the future: a date says what has happened.`);
  const chosen = chosenTargets(facts, series);
  if ("wrong" in chosen) return chosen;
  const isMeant = series.length > 0 || chosen.targets.length === 1;
  const marked = [];
  const keys = [];
  const kept = [];
  for (const target of chosen.targets) {
    const mark = markOn(target, request, yaml, isMeant);
    if ("wrong" in mark) return mark;
    if (mark.kept !== void 0) kept.push(mark.kept);
    if (mark.isMarked) marked.push(target);
    if (mark.key) keys.push(mark.key);
  }
  if (marked.length === 0)
    return refusal(
      `${kept.join("; ")}: --force writes ${day} in their place, or name the targets that are meant.`
    );
  const verification = verificationKeys(marked, facts.targets.items, request);
  return "wrong" in verification ? verification : { keys: [...keys, ...verification.keys], kept };
}
function markOn(target, request, yaml, isMeant) {
  const { milestone, day, force } = request;
  const field = target[milestone];
  const isSame = field.value === day;
  const there = thereIs(field, yaml);
  const said = `${targetName(target)} has ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_25__/* .quote */ .hD)(`${milestone}: ${there}`)} already`;
  if (there !== void 0 && !isSame && !force)
    return isMeant ? refusal(`${said}: --force writes ${day} in its place.`) : { isMarked: false, kept: said };
  const trouble = troubleWith(target, request, yaml);
  if (trouble !== void 0) return refusal(isMeant ? trouble : `${trouble} ${nameThem}`);
  return isSame ? { isMarked: true, kept: said } : { isMarked: true, key: { path: target.path, key: milestone, value: day } };
}
function chosenTargets({ targets: { state, items } }, names) {
  if (state !== "written" || items.some(({ series }) => series.written === void 0))
    return refusal("its targets cannot be read: `sru-gate check` says what to put right first.");
  if (items.length > mostTargets)
    return refusal(`it has ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_25__/* .counted */ .hS)(items.length, "target")}, more than there can be.`);
  const known = items.map(({ series }) => series.written ?? "");
  const [twice] = known.filter((name, index) => known.indexOf(name) !== index);
  if (twice !== void 0)
    return refusal(`${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_25__/* .quote */ .hD)(twice)} is a target twice: take one of the two out first.`);
  const [stray] = names.filter((name) => !known.includes(name));
  if (stray !== void 0) {
    const targets = `its ${known.length === 1 ? "target is" : "targets are"} ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_25__/* .quoteList */ .JN)(known)}`;
    return refusal(`${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_25__/* .quote */ .hD)(stray)} is no target: ${targets}.${(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .didYouMean */ .au)(stray, known)}`);
  }
  return {
    targets: names.length === 0 ? items : items.filter((_, index) => names.includes(known[index] ?? ""))
  };
}
function thereIs({ path }, { data }) {
  const value = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .valueAt */ .fK)(data, path);
  if (typeof value === "string") return value === "" ? void 0 : value;
  return value === void 0 ? void 0 : "\u2026";
}
function troubleWith(target, { milestone, day, force }, yaml) {
  const name = targetName(target);
  const place = _judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .dateKeys */ .xU.indexOf(milestone);
  for (const [index, key] of _judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .dateKeys */ .xU.entries()) {
    const wrong = index === place ? void 0 : besideOther(target[key], key, index < place, day, yaml);
    if (wrong) return `${name} ${wrong(milestone)}`;
  }
  const isAccepted = target.accepted.state === "written";
  if (place > _judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .dateKeys */ .xU.indexOf("accepted") && !isAccepted && !force) {
    return `${name} cannot be ${milestone} before it was accepted into -proposed, and it has no \`accepted\`: run \`sru-gate mark accepted\` with that --date first. Where that day is left to Launchpad on purpose, --force does without it.`;
  }
  return void 0;
}
function besideOther(field, key, isEarlier, day, yaml) {
  const { value } = field;
  const there = thereIs(field, yaml);
  if (value === void 0)
    return there === void 0 ? void 0 : () => `has ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_25__/* .quote */ .hD)(`${key}: ${there}`)}, which is no day: put that right first.`;
  const isWrong = isEarlier ? day < value : day > value;
  const order = isEarlier ? "before" : "after";
  return isWrong ? (milestone) => `cannot be ${milestone} ${day}, ${order} it was ${key} (${value}): uploaded, accepted, verified and released happen in this order.` : void 0;
}
function nameOfKey(path, { targets }) {
  const isOf = (target2) => target2.path.every((part, index) => path[index] === part);
  const target = targets.items.find(isOf);
  const key = (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_25__/* .quote */ .hD)(String(path.at(-1)));
  return target ? `${key} of ${targetName(target)}` : key;
}

// src/text/written-mapping.ts
function keysOf({ items }) {
  return items.flatMap(
    ({ key, value }) => (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .isScalar */ .jn)(key) && key.range ? [
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
var mostTried = 3;
function keysBefore(key, order, keys) {
  return order.slice(0, order.indexOf(key)).toReversed().flatMap((name) => keys.find((each) => each.name === name) ?? []).slice(0, mostTried);
}
function writtenPair(key, value, { indent, eol, isQuoted = false }) {
  const name = isQuoted ? JSON.stringify(key) : key;
  if (typeof value === "string") return `${name}: ${plainOrQuoted(value, isQuoted)}`;
  const inner = Object.entries(value).map(([each, text]) => writtenPair(each, text, { isQuoted }));
  return indent === void 0 ? `${name}: {${inner.join(", ")}}` : [`${name}:`, ...inner.map((line) => `${indent}  ${line}`)].join(eol);
}
function plainOrQuoted(value, isQuoted = false) {
  const isPlain = /^[\p{L}\p{N}][\p{L}\p{N} ._/@+~&()'%=?:-]*$/u.test(value) && !/:(?: |$)| $/.test(value) && (/^\d{4}-\d{2}-\d{2}$/.test(value) || new RegExp("^\\p{L}", "u").test(value)) && !/^(?:y|yes|n|no|true|false|on|off|null)$/i.test(value);
  return isPlain && !isQuoted ? value : JSON.stringify(value);
}
function lastOf(text, { start, end }) {
  return start + text.slice(start, end).trimEnd().length - 1;
}
function lineEnd(text, at) {
  const end = text.indexOf("\n", at);
  if (end < 0) return text.length;
  return end > at && text.charAt(end - 1) === "\r" ? end - 1 : end;
}
function lineBreak(text, at) {
  const next = text.indexOf("\n", at);
  const found = next < 0 ? text.lastIndexOf("\n", at) : next;
  return found > 0 && text.charAt(found - 1) === "\r" ? "\r\n" : "\n";
}
function lineStart(text, at) {
  return at <= 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}
function emptyAt(start) {
  return { start, end: start };
}

// src/text/insert-in-braces.ts
function inFlow(key, value, order, mapping) {
  const { keys, start } = mapping;
  const [first] = keys;
  const isQuoted = first?.isQuoted ?? false;
  const written = writtenPair(key, value, { isQuoted });
  if (!first) return [{ ...emptyAt(start + 1), text: written }];
  const behind = keysBefore(key, order, keys).map((previous) => behindInFlow(previous, written, mapping));
  return [...behind, { ...emptyAt(first.start), text: `${written}, ` }];
}
function behindInFlow(previous, written, { text, keys, end }) {
  const at = lastOf(text, previous) + 1;
  const next = keys[keys.indexOf(previous) + 1]?.start ?? end - 1;
  const newLine = `${lineBreak(text, at)}${" ".repeat(previous.start - lineStart(text, previous.start))}`;
  if (text.slice(at, next).includes("#")) {
    const rest = text.slice(at, lineEnd(text, at));
    const hasComma = rest.trimStart().startsWith(",");
    const comma = (is) => is ? "," : "";
    return {
      start: at,
      end: at + rest.length,
      text: `${comma(!hasComma)}${rest}${newLine}${written}${comma(hasComma)}`
    };
  }
  const standsAlone = text.slice(lineStart(text, previous.start), previous.start).trim() === "";
  return { ...emptyAt(at), text: `,${standsAlone ? newLine : " "}${written}` };
}

// src/text/insert-key.ts
function insertKey(yaml, { path, key, value }, order) {
  const data = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .valueAt */ .fK)(yaml.data, path);
  const node = path.length === 0 ? yaml.document?.contents : yaml.document?.getIn(path, true);
  if (!(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .isMapping */ .pi)(data) || !(0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .isMap */ .jh)(node) || !node.range) return void 0;
  const mapping = {
    text: yaml.text,
    isFlow: node.flow === true,
    isTop: path.length === 0,
    start: node.range[0],
    end: node.range[1],
    keys: keysOf(node)
  };
  if (Object.hasOwn(data, key)) {
    const edit = typeof value === "string" && data[key] === "" ? inPlace(key, value, mapping) : void 0;
    return (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .firstThatGives */ .wQ)((0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .withValue */ .cO)(yaml.data, [...path, key], value), [edit], yaml);
  }
  const edits = mapping.isFlow ? inFlow(key, value, order, mapping) : inLines(key, value, order, mapping);
  return edits.find((edit) => {
    const index = mapping.keys.filter(({ start }) => start < edit.start).length;
    const entries = Object.entries(data).toSpliced(index, 0, [key, value]);
    return (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .firstThatGives */ .wQ)((0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .withValue */ .cO)(yaml.data, path, Object.fromEntries(entries)), [edit], yaml);
  });
}
function inPlace(key, value, { text, keys }) {
  const found = keys.find(({ name }) => name === key);
  const colon = found && text.indexOf(":", found.keyEnd);
  if (found === void 0 || colon === void 0 || text.slice(found.keyEnd, colon).trim() !== "")
    return void 0;
  const written = ` ${plainOrQuoted(value, found.isQuoted)}`;
  let end = colon + 1;
  while (end - colon <= written.length && text.startsWith("  ", end)) end++;
  return { start: colon + 1, end, text: written };
}
function inLines(key, value, order, mapping) {
  const { text, keys } = mapping;
  const [first] = keys;
  if (!first) return [];
  const column = first.start - lineStart(text, first.start);
  const indent = " ".repeat(column);
  const behind = keysBefore(key, order, keys).map((previous) => {
    const at = endOfLines(text, previous, column);
    const eol2 = lineBreak(text, at);
    const gap = typeof value !== "string" && mapping.isTop && isSpaced(text, previous.start) ? eol2 : "";
    return { ...emptyAt(at), text: `${gap}${eol2}${indent}${writtenPair(key, value, { indent, eol: eol2 })}` };
  });
  const eol = lineBreak(text, first.start);
  const above = {
    ...emptyAt(first.start),
    text: `${writtenPair(key, value, { indent, eol })}${eol}${indent}`
  };
  const kept = typeof value === "string" ? placeholder(key, value, column, mapping) : void 0;
  return [...kept ? [kept] : [], ...behind, above];
}
function placeholder(key, value, column, { text, keys: [first, ...rest] }) {
  if (!first) return void 0;
  const last = rest.at(-1) ?? first;
  const end = endOfLines(text, last, column - 1);
  const begin = `${" ".repeat(column)}#`;
  for (let at = lineStart(text, first.start); at < end; at = lineEnd(text, at) + lineBreak(text, at).length) {
    const line = text.slice(at, lineEnd(text, at));
    if (!line.startsWith(begin)) continue;
    const [, said] = /^ ?([^\s#:]+):[ \t]*(?:#|$)/.exec(line.slice(begin.length)) ?? [];
    if (said !== key) continue;
    const comment = line.indexOf("#", begin.length);
    const written = `${" ".repeat(column)}${writtenPair(key, value, { indent: "", eol: "" })}`;
    const tail = comment < 0 ? "" : `${" ".repeat(Math.max(1, comment - written.length))}${line.slice(comment)}`;
    return { start: at, end: at + line.length, text: `${written}${tail}` };
  }
  return void 0;
}
function endOfLines(text, key, column) {
  let end = lineEnd(text, lastOf(text, key));
  while (end < text.length) {
    const start = end + lineBreak(text, end).length;
    const stop = lineEnd(text, start);
    const line = text.slice(start, stop);
    if (!line.trimStart().startsWith("#") || line.length - line.trimStart().length <= column) break;
    end = stop;
  }
  return end;
}
function isSpaced(text, at) {
  let start = lineStart(text, at);
  while (start > 0) {
    start = lineStart(text, start - 1);
    const line = text.slice(start, lineEnd(text, start)).trim();
    if (!line.startsWith("#")) return line === "";
  }
  return false;
}

// src/manifest/write-keys.ts
function withKeys(text, keys) {
  let now = text;
  for (const each of keys) {
    const yaml = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .readYaml */ .gM)(now);
    const at = [...each.path, each.key];
    const there = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .valueAt */ .fK)(yaml.data, at);
    const edit = typeof there === "string" && there !== "" && typeof each.value === "string" ? (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .replaceInScalar */ .e)(yaml, at, void 0, each.value) : insertKey(yaml, each, orderAt(each.path));
    if (!edit) return { failed: each };
    now = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .withEdit */ .LJ)(now, edit);
  }
  return { text: now };
}
function orderAt(path) {
  if (path.length === 0) return _judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .keyOrder */ .Wc.manifest;
  return path.at(-1) === "verification" ? _judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .keyOrder */ .Wc.verification : _judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .keyOrder */ .Wc.target;
}

// src/commands/mark.ts
async function markCommand(milestone, series, options, world) {
  refuseIdleOptions(milestone, options);
  const day = (0,_commands_world_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .chosenDay */ .BR)(options.date, world);
  const { files, git, workingDirectory, today } = world;
  const workspace = (0,_commands_world_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .workspaceOf */ .B3)(world);
  const calendar = (0,_commands_world_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .chosenCalendar */ .hk)(options.calendar, world);
  const policy = (0,_commands_world_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .chosenPolicy */ .fV)(options.policy, world);
  const around = { files, git, workspace, workingDirectory, calendar, today, policy };
  const file = await chosenManifest(options.manifest, world);
  const shown = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .shownPath */ .pS)(file, workingDirectory);
  const opened = (0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .openOne */ .b8)(file, shown, around);
  const fail = (why) => {
    throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .CannotRun */ .zm(`Nothing was written to ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_25__/* .quote */ .hD)(shown, 300)}: ${why}`);
  };
  refuseUnreadable(opened, fail);
  const marks = marksFor(opened, {
    ...options,
    milestone,
    day,
    today,
    series,
    force: options.force === true
  });
  if ("wrong" in marks) return fail(marks.wrong);
  const result = withKeys(opened.text, marks.keys);
  if ("failed" in result) {
    const { path: where, key, value } = result.failed;
    const what = typeof value === "string" ? `${key}: ${value}` : `${key}: ${JSON.stringify(value)}`;
    return fail(
      `${nameOfKey([...where, key], opened.facts)} cannot be written there with all else kept for sure. Write it by hand: ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_25__/* .quote */ .hD)(what, 300)}.`
    );
  }
  const real = files.realPath(file) ?? file;
  const before = (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .utf8 */ .h7)(files.read(real));
  if (before.replace(byteOrderMark, "") !== opened.text) fail("it changed meanwhile. Run it again.");
  const after = `${byteOrderMark.exec(before)?.[0] ?? ""}${result.text}`;
  if (options.diff) {
    const { pathOf } = (0,_sources_hosting_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .hostingOf */ .Y)(workspace, files, world.environment);
    printPatch(after === before ? "" : (0,_diff_libesm_diff_base_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .toPatch */ .Q)(/* @__PURE__ */ new Map([[file, { before, after }]]), pathOf), world);
  } else if (after !== before) replaceText(real, after, fail, world);
  for (const each of marks.kept) world.complain(`sru-gate: left as it is: ${(0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_15__/* .safeLine */ .o)(each)}.
`);
  if (!options.diff) world.print((0,_report_status_line_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .statusText */ .qS)((0,_judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_10__/* .check */ .z6)({ ...around, manifests: [file], gate: "auto" }), world));
  return _commands_world_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.nothingToFailOn;
}
var byteOrderMark = /^\ufeff/;
function refuseUnreadable({ problems }, fail) {
  const syntax = problems.find(({ rule }) => rule === "manifest-syntax");
  if (!syntax) return;
  const line = "position" in syntax.at ? `line ${syntax.at.position.line}: ` : "";
  fail(`${line}${syntax.message} ${syntax.help}`);
}
function refuseIdleOptions(milestone, { by, statement }) {
  for (const [option, text] of Object.entries({ by, statement })) {
    if (text === void 0) continue;
    if (milestone !== "verified")
      throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .CannotRun */ .zm(`--${option} says who verified: it goes with \`mark verified\` alone.`);
    if (text.trim() === "" || text !== text.trim() || (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_25__/* .oneLine */ .TN)(text) !== text)
      throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .CannotRun */ .zm(
        `--${option} ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_25__/* .quote */ .hD)(text)} is no text on one line, without white space around it.`
      );
  }
  if (statement !== void 0 && !/^https?:\/\/[^\s/]\S*$/.test(statement)) {
    throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .CannotRun */ .zm(
      `--statement ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_25__/* .quote */ .hD)(statement)} is not the address of a comment: it is one such as https://bugs.launchpad.net/bugs/2130000/comments/9.`
    );
  }
}
async function chosenManifest(named, { workingDirectory, files }) {
  const found = await (0,_sources_find_manifests_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .findManifests */ .kD)(named === void 0 ? [] : [named], workingDirectory, files);
  if ("wrong" in found) throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .CannotRun */ .zm(found.wrong);
  const [first, ...others] = found.manifests;
  if (first === void 0) {
    throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .CannotRun */ .zm(
      `There is no backport manifest ${named === void 0 ? "here" : `at ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_25__/* .quote */ .hD)(named, 300)}`}: name one with --manifest. Default places are ${_sources_find_manifests_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultPlaces */ .cy.join(", ")}.`
    );
  }
  if (others.length > 0) {
    const names = found.manifests.map((file) => (0,_fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .shownPath */ .pS)(file, workingDirectory));
    throw new _fastest_levenshtein_mod_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .CannotRun */ .zm(
      `There are ${names.length} manifests, and nothing was written: ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_25__/* .quoteList */ .JN)(names)}. Name the one that is meant with --manifest.`
    );
  }
  return first;
}
function printPatch(patch, world) {
  if (world.isWorkflow) (0,_commands_world_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseCommands */ .hJ)(patch);
  world.print(world.columns === void 0 ? patch : patch.split("\n").map(_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_15__/* .safeLine */ .o).join("\n"));
}
function replaceText(real, text, fail, world) {
  try {
    world.replace(real, text);
  } catch (error) {
    const { code } = error;
    if (code === void 0) throw error;
    fail(`it cannot be written (${code}).`);
  }
}

//# sourceMappingURL=commands-mark.js.map


/***/ }),

/***/ 5676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ toPatch)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(759);

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

// src/report/patch.ts
function toPatch(texts, pathOf) {
  return [...texts].sort(([one], [other]) => (0,_model_compare_text_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(one, other)).map(([file, { before, after }]) => {
    const name = pathOf(file);
    const patch = structuredPatch(`a/${name}`, `b/${name}`, before, after, void 0, void 0, {
      context: 3
    });
    return formatPatch({ ...patch, isGit: true });
  }).join("");
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

/***/ 5252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ statusMarkdown),
/* harmony export */   bj: () => (/* binding */ statusJson),
/* harmony export */   qS: () => (/* binding */ statusText)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _report_target_in_words_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6780);
/* harmony import */ var _report_printable_json_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1817);
/* harmony import */ var _report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6174);
/* harmony import */ var _report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5445);
/* harmony import */ var _judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1714);
/* harmony import */ var _report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9564);
/* harmony import */ var _model_day_shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9456);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2882);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);









// src/report/status-line.ts
function statusLine(status, today) {
  const { target, upload, release } = status;
  const state = _judge_as_of_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .dateKeys */ .xU.findLast((key) => target[key].value !== void 0) ?? "planned";
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
    ...waitsFor.length > 0 ? [`waits for ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .joinWords */ .yZ)(waitsFor)}`] : [],
    ...next === null ? [] : [`next ${(0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .bothWays */ .MU)(next, today)}`],
    ...unsatisfied(status)
  ].join("; ");
}
function stateInWords(status, today) {
  const { state, since } = statusLine(status, today);
  if (state === "planned") return "not uploaded";
  const whence = status.target[state].state === "filled" ? " (by Launchpad)" : "";
  return `${state === "accepted" ? "in -proposed since" : state} ${since}${whence}`;
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
  const holding = [.../* @__PURE__ */ new Set([...(0,_report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .toPutRight */ .vJ)(upload), ...(0,_report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .toPutRight */ .vJ)(gate)])];
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
  const aged = Math.max(0, (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .daysBetween */ .YM)(accepted, today));
  return aged < ageingDays ? `the end of its ageing (${aged} of ${ageingDays} days)` : "a day of releases";
}
function neverOpens(gate, isPlanned, lastDay, today) {
  const why = lastDay !== void 0 && lastDay < today ? ` (its support ended ${lastDay})` : inBrackets(gate);
  return `no day: its ${isPlanned ? "upload" : "release"} gate does not open${why}`;
}
var mostNamed = 3;
function someOf(rules) {
  const more = rules.length - mostNamed;
  return (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .joinWords */ .yZ)([...rules.slice(0, mostNamed), ...more > 0 ? [`${more} more`] : []]);
}
function inBrackets(gate) {
  const wrong = (0,_report_gates_in_words_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .toPutRight */ .vJ)(gate);
  return wrong.length > 0 ? ` (${someOf(wrong)})` : "";
}

// src/report/status-page.ts
function statusText({ manifests, today }, { columns }) {
  return manifests.map((manifest) => {
    const { path: file, package: name, policy, bug, result, targets } = manifest;
    const whose = `${name ?? "unknown package"}${bug === void 0 ? "" : `, SRU bug ${bug}`}, policy ${policy}`;
    const head = (0,_report_target_in_words_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)((0,_report_safe_text_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .safeLine */ .o)(`${result}: ${file} (${whose})`), columns, "  ");
    const cells = targets.map(({ target }) => [(0,_report_target_in_words_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesInWords */ .us)(target), (0,_report_target_in_words_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .versionInWords */ .ZA)(target)]);
    const widths = [0, 1].map((at) => Math.max(0, ...cells.map((row) => row[at]?.length ?? 0)));
    const rows = targets.map((status, index) => {
      const begin = (cells[index] ?? []).map((text, at) => text.padEnd(widths[at] ?? 0)).join("  ");
      return (0,_report_target_in_words_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(`  ${begin}  ${statusInWords(status, today)}`, columns, " ".repeat((widths[0] ?? 0) + 4));
    });
    return [head, ...rows.length > 0 ? rows : [`  ${unread}`]].map((line) => `${line}
`).join("");
  }).join("");
}
var unread = "no target can be read: `sru-gate check` says why";
function statusJson({ manifests, today }) {
  return (0,_report_printable_json_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .printableJson */ .e)({
    schema: 1,
    date: today,
    manifests: manifests.map(({ path: file, package: name, policy, bug, result, targets }) => ({
      path: file,
      package: name ?? null,
      policy,
      bug: bug ?? null,
      result,
      targets: targets.map((status) => ({
        series: status.target.series.written ?? null,
        version: status.target.version.written ?? null,
        ...statusLine(status, today)
      }))
    }))
  });
}
function statusMarkdown({ manifests, today }) {
  const rows = manifests.flatMap(({ path: file, package: name, targets }) => {
    const begin = [(0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(file, 300), name === void 0 ? "" : (0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(name)];
    if (targets.length === 0) return [[...begin, "", "", (0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(unread), "", ""]];
    return targets.map((status) => {
      const { waitsFor, next } = statusLine(status, today);
      return [
        ...begin,
        (0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(status.target.series.written ?? "", 30),
        (0,_report_markdown_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(status.target.version.written ?? "", 60),
        stateInWords(status, today),
        (0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_8__/* .joinWords */ .yZ)(waitsFor),
        next === null ? "" : (0,_model_day_shared_js__WEBPACK_IMPORTED_MODULE_7__/* .bothWays */ .MU)(next, today)
      ];
    });
  });
  return [
    "| manifest | package | target | version | stands | waits for | next day |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...rows.map((cells) => `| ${cells.join(" | ")} |`)
  ].map((line) => `${line}
`).join("");
}


//# sourceMappingURL=report-status-line-shared.js.map


/***/ })

};

//# sourceMappingURL=850.index.js.map