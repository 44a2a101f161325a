import fc from 'fast-check';
import { isAlias, isMap, isScalar, parseDocument, Scalar, visit } from 'yaml';
import type { Finding } from '../../src/model/finding.ts';
import { type GateMode, gateModes } from '../../src/model/gate.ts';
import type { Position } from '../../src/model/position.ts';
import type { Report } from '../../src/model/report.ts';
import { toJson } from '../../src/report/json.ts';
import { allFindings } from '../../src/report/report.ts';
import { anyManifest } from './any-manifest.ts';
import { bundled, reportOnTexts } from './check.ts';
import { memoryGit } from './memory-git.ts';
import { plausibleManifest } from './plausible-manifest.ts';

/**
 * What holds for any manifest on any day. `__tests__/laws.test.ts` tries a few hundred, `npm run fuzz` very many. Each
 * law gives what breaks it, in words; undefined where it holds.
 */

/** A manifest, the day on which it is judged, and a number that chooses among the ways to try a law. */
export interface Case {
  readonly text: string;
  readonly today: string;
  readonly gate: GateMode;
  readonly choice: number;
}

export const anyCase: fc.Arbitrary<Case> = fc.record({
  text: fc.oneof(anyManifest, plausibleManifest),
  today: fc.integer({ min: 0, max: 900 }).map((days) => dayAt('2025-01-01', days)),
  // Some laws hold for the default alone, which is judged for the others, too.
  gate: fc.constantFrom('auto', ...gateModes),
  choice: fc.nat(1_000_000),
});

type Law = (given: Case) => string | undefined;

export const laws: Readonly<Record<string, Law>> = {
  'every position lies in its file': (given) => {
    const report = check(given);
    for (const { rule, at, fix } of allFindings(report))
      for (const place of [at, ...(fix?.edits ?? []).map((edit) => edit.at)]) {
        const wrong = place && outside(place, report);
        if (wrong) return `${rule}: ${wrong}`;
      }
    return undefined;
  },

  'the same manifest gives the same report': (given) =>
    toJson(check(given)) === toJson(judged(given)) ? undefined : 'two reports differ',

  'comments, the order of keys, the style of texts and line ends change no verdict': (given) => {
    const document = parseDocument(given.text, { schema: 'failsafe', stringKeys: true });
    // What the parser mends in its own way, and what stands for another place, is another manifest when it is written anew.
    if (document.errors.length > 0 || document.warnings.length > 0 || !isMap(document.contents))
      return undefined;
    if (/[&*]|\r(?!\n)|\u2028|\u2029|\u0085|^%|^\s*\?|<</m.test(given.text)) return undefined;
    let isOdd = false;
    visit(document, {
      Node: (_, node) => {
        isOdd ||= isAlias(node) || node.anchor !== undefined || node.tag !== undefined;
        // A comment may be the very thing that a finding is about (`bug: #2130000`).
        isOdd ||= Boolean(node.comment ?? node.commentBefore);
      },
    });
    if (isOdd) return undefined;
    const before = document.toString({ lineWidth: 0 });
    const names = Object.keys(rewritten);
    const name = names[Math.floor(given.choice / 7) % names.length] ?? '';
    const after = rewritten[name]?.(before) ?? before;
    const [one, other] = [before, after].map((text) => verdict(check({ ...given, text })));
    return one === other ? undefined : `${name}: ${one} became ${other}, of\n${after}`;
  },

  'while no release, end of support or end of a waiver lies between, time shuts no gate and moves no day of an upload':
    (given) => {
      const days = 1 + (Math.floor(given.choice / 7) % 40);
      const later = dayAt(given.today, days);
      if (eventBetween(given, later)) return undefined;
      const [now, then] = [given.today, later].map(
        (today) => check({ ...given, today, gate: 'auto' }).manifests[0],
      );
      for (const [index, target] of (now?.targets ?? []).entries()) {
        const after = then?.targets[index];
        const { upload, release } = target;
        if (!after) return 'a target is gone';
        const name = `${target.target.series.written}, ${given.today} and ${later}`;
        if (upload.opens !== after.upload.opens)
          return `${name}: opens ${upload.opens}, then ${after.upload.opens}`;
        if (upload.open && !after.upload.open)
          return `${name}: open, then shut by ${after.upload.heldBy.join(', ')}`;
        // On a day without release the gate is shut until the next; what is open already opens no earlier than today.
        if (before(notBefore(after.release.opens, later), notBefore(release.opens, given.today)))
          return `${name}: the release opens ${release.opens}, then ${after.release.opens}`;
      }
      return undefined;
    },

  'what is released keeps its verdict': (given) => {
    if (!given.text.includes('released')) return undefined;
    const later = dayAt(given.today, 1 + (given.choice % 2000));
    const now = check({ ...given, gate: 'auto' });
    const targets = now.manifests[0]?.targets ?? [];
    const isOver = ({ target }: (typeof targets)[number]): boolean =>
      target.stage === 'released' &&
      [target.uploaded, target.accepted, target.verified, target.released].every(
        ({ value, state }) => state !== 'broken' && (value === undefined || value <= given.today),
      );
    const isWhole = !now.manifests[0]?.findings.some(
      ({ rule }) => rule === 'manifest-schema' || rule === 'manifest-syntax',
    );
    if (targets.length === 0 || !isWhole || !targets.every(isOver)) return undefined;
    const [one, other] = [now, check({ ...given, gate: 'auto', today: later })].map(verdict);
    return one === other ? undefined : `${one} became ${other} on ${later}`;
  },

  'an upload that is accepted later is released no earlier': (given) => {
    const accepted = /^(.*accepted: )(\d{4}-\d\d-\d\d)$/m.exec(given.text);
    if (!accepted) return undefined;
    const targets = check({ ...given, gate: 'auto' }).manifests[0]?.targets ?? [];
    const day = dayAt(accepted[2] ?? '', 1 + (given.choice % 30));
    const text = given.text.replace(accepted[0], `${accepted[1]}${day}`);
    const after = check({ ...given, text, gate: 'auto' }).manifests[0]?.targets ?? [];
    for (const [index, each] of targets.entries()) {
      // Without its own day, the acceptance is that of the upload, too.
      if (!each.target.uploaded.value || each.target.accepted.value === after[index]?.target.accepted.value)
        continue;
      if (before(after[index]?.release.opens, each.release.opens))
        return `${each.release.opens} became ${after[index]?.release.opens} when accepted ${day}`;
    }
    return undefined;
  },
};

/**
 * The law that a case breaks, and how. The first needs one judging and is tried on each; of the others, which need up to
 * two more, one, which the case's number chooses: so more cases are tried in the same time, and each law on thousands.
 */
export function broken(given: Case): string | undefined {
  const [first, ...others] = Object.entries(laws);
  const other = others[given.choice % others.length];
  for (const [name, law] of [first, other].filter((each) => each !== undefined)) {
    try {
      const how = law(given);
      if (how !== undefined) return `${name}: ${how}`;
    } catch (error) {
      return `${name}: ${error instanceof Error ? error.stack : String(error)}`;
    }
  }
  return undefined;
}

type Judging = Pick<Case, 'text' | 'today' | 'gate'>;

/** The last one that was judged as it came: the next law begins with it, too. */
let last: { readonly given: Judging; readonly report: Report } | undefined;

function check(given: Judging): Report {
  const isLast = (['text', 'today', 'gate'] as const).every((key) => last?.given[key] === given[key]);
  if (last && isLast) return last.report;
  const report = judged(given);
  last = { given, report };
  return report;
}

function judged({ text, today, gate }: Judging): Report {
  const files = { 'backport.yaml': text };
  return reportOnTexts(files, { today, gate, git: memoryGit({}, files) });
}

/** What a verdict is, whatever the lines that it points at. */
function verdict(report: Report): string {
  const told = ({ rule, severity, series, waived }: Finding): string =>
    [rule, severity, series.toSorted().join('+'), waived === undefined ? '' : 'waived'].join(' ');
  // What the run says of the calendar is about the day.
  return JSON.stringify((report.manifests[0]?.findings ?? []).map(told).sort());
}

/** What is wrong with a position; undefined where it lies in its file. */
function outside({ file, line, column, endLine, endColumn }: Position, report: Report): string | undefined {
  const lines = report.texts.get(file)?.split('\n');
  if (!lines) return `no text of ${file}`;
  const [first, last] = [lines[line - 1], lines[endLine - 1]];
  if (first === undefined || last === undefined) return `no line ${line} to ${endLine}`;
  if (column < 1 || column > first.length + 1) return `no column ${column} in line ${line}`;
  // An empty file, or the end of a line, is pointed at as one character that is not there.
  if (endColumn < 1 || endColumn > Math.max(last.length + 1, column + 1))
    return `no column ${endColumn} in line ${endLine}`;
  if (endLine < line || (endLine === line && endColumn < column)) return 'it ends before it begins';
  return undefined;
}

/** Ways to write a manifest anew that change nothing of what it says. */
const rewritten: Readonly<Record<string, (text: string) => string>> = {
  comments: (text) => {
    const document = parsed(text);
    visit(document, {
      Pair: (_, { key }) => {
        if (isScalar(key)) key.commentBefore = ' What follows is as it was.';
      },
    });
    return document.toString({ lineWidth: 0 });
  },
  'order of keys': (text) => {
    const document = parsed(text);
    visit(document, { Map: (_, map) => void map.items.reverse() });
    return document.toString({ lineWidth: 0 });
  },
  'double quotes': (text) => styled(text, Scalar.QUOTE_DOUBLE),
  'single quotes': (text) => styled(text, Scalar.QUOTE_SINGLE),
  'line ends': (text) => text.replaceAll('\n', '\r\n'),
};

function parsed(text: string) {
  return parseDocument(text, { schema: 'failsafe', stringKeys: true });
}

function styled(text: string, type: Scalar.Type): string {
  const document = parsed(text);
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key') node.type = type;
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** Whether something happens in the calendar or by the manifest's own dates, between two days or on the later. */
function eventBetween({ text, today }: Case, later: string): boolean {
  const days = [
    ...bundled().series.flatMap(({ created, release, supportEnds, esmEnds }) => [
      created,
      release,
      // The day behind the last.
      dayAt(supportEnds, 1),
      ...(esmEnds ? [dayAt(esmEnds, 1)] : []),
      // By then a waiver of the policy's settling days is of no use, and the gate opens on the policy's own day.
      ...(text.includes('settling-period') ? [dayAt(release, 42)] : []),
    ]),
    ...[...text.matchAll(/\d{4}-\d\d-\d\d/g)].flatMap(([day]) => [day, dayAt(day, 1)]),
  ];
  return days.some((day) => day > today && day <= later);
}

function notBefore(opens: string | null, today: string): string | null {
  return opens !== null && opens < today ? today : opens;
}

/** Whether a day of opening is before another; null is never. */
function before(one: string | null | undefined, other: string | null): boolean {
  return one !== null && one !== undefined && (other === null || one < other);
}

function dayAt(from: string, days: number): string {
  const date = new Date(`${from}T00:00:00Z`);
  if (Number.isNaN(date.valueOf())) return from;
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
