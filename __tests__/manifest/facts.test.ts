import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { manifestFacts } from '../../src/manifest/facts.ts';
import { manifestKeys } from '../../src/manifest/keys.ts';
import { openManifest } from '../../src/manifest/open-manifest.ts';
import { parseDay } from '../../src/model/day.ts';
import type { FieldState } from '../../src/model/field.ts';
import type { ManifestFacts } from '../../src/model/manifest.ts';
import type { Path, Position } from '../../src/model/position.ts';
import { parseVersion } from '../../src/model/version.ts';
import { allFindings } from '../../src/report/report.ts';
import { anyManifest, everyKey } from '../support/any-manifest.ts';
import { baseDay, baseManifest, bundled, day, reportOnTexts } from '../support/check.ts';

/** Properties of a manifest's facts, for any text whatever. */
const calendar = bundled();
const [file, shown] = ['/workspace/backport.yaml', 'backport.yaml'];
const manyRuns = { numRuns: Number(process.env.SRU_GATE_FUZZ ?? 100) };

/** A field or a list of the facts. */
interface Stated {
  readonly path: Path;
  readonly state: FieldState;
  readonly value?: unknown;
  readonly written?: string | undefined;
  readonly items?: readonly unknown[];
}

function readFacts(text: string) {
  const opened = openManifest({ text }, file, shown);
  return { opened, facts: manifestFacts(opened, calendar, day(baseDay)) };
}

/** Everything in the facts that has a state: fields and lists, each with its path. */
function statedIn(facts: ManifestFacts): Stated[] {
  const found = new Map<string, Stated>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('state' in value && 'path' in value) {
      const stated = value as Stated;
      found.set(JSON.stringify(stated.path), stated);
      for (const item of stated.items ?? []) walk(item);
      return;
    }
    for (const each of Object.values(value)) walk(each);
  };
  walk(facts);
  return [...found.values()];
}

/** The path as the list of keys has it: `targets[].series`. */
function keyOf(path: Path): string {
  return path.reduce<string>(
    (key, part) => (typeof part === 'number' ? `${key}[]` : key === '' ? part : `${key}.${part}`),
    '',
  );
}

const key = (path: Path): string => JSON.stringify(path);

/** The paths that the schema's problems break: what is wrong, what is missing, and what a misspelt key stands for. */
function brokenPaths({ problems, yaml }: ReturnType<typeof openManifest>): Set<string> {
  const broken = new Set<string>();
  const instead = (path: Path): void => {
    if (dataAt(yaml.data, path) === undefined) broken.add(key(path));
  };
  for (const { at, message, help } of problems) {
    if (!('path' in at)) continue;
    broken.add(key(at.path));
    if (!/is unknown/.test(message)) continue;
    const meant = /Did you mean `([^`]+)`/.exec(help)?.[1] ?? /Type `([^`]+)` anew/.exec(help)?.[1];
    if (meant !== undefined) instead([...at.path.slice(0, -1), meant]);
    const written = String(at.path.at(-1));
    if (/is a key of the file itself/.test(help)) instead([written]);
    const home = /^It is a key of `(\w+)`:/.exec(help)?.[1];
    const isMapping = home !== undefined && manifestKeys[`${home}.${written}`] !== undefined;
    if (isMapping) instead([home, written]);
  }
  // A file that is no manifest at all has nothing that could be used.
  if (yaml.data === undefined || problems.some(({ rule }) => rule === 'manifest-syntax')) broken.add('[]');
  return broken;
}

const isAtOrBelow = (path: Path, broken: ReadonlySet<string>): boolean =>
  [...Array(path.length + 1).keys()].some((length) => broken.has(key(path.slice(0, length))));

/** What stands in the file at a path. */
function dataAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<string | number, unknown>)[part]
        : undefined,
    data,
  );
}

/** What nobody can read at a key whose text keeps the schema. */
function isUnreadable(path: Path, text: string): boolean {
  const last = String(path.at(-1));
  if (last === 'series' || path.at(-2) === 'verified') return !calendar.byName.has(text);
  if (['version', 'replaces', 'carries'].includes(last) && path.length > 1)
    return 'wrong' in parseVersion(text);
  return (
    ['uploaded', 'accepted', 'released', 'until', 'verified'].includes(last) && parseDay(text) === undefined
  );
}

function stateOf(path: Path, data: unknown, broken: ReadonlySet<string>): FieldState {
  if (isAtOrBelow(path, broken)) return 'broken';
  const value = dataAt(data, path);
  if (value === undefined) return 'absent';
  if (typeof value === 'string') return isUnreadable(path, value) ? 'broken' : 'written';
  // A list whose item is none may have had others.
  const isWhole = !Array.isArray(value) || value.every((_, index) => !broken.has(key([...path, index])));
  return isWhole ? 'written' : 'broken';
}

describe('for any text', () => {
  test('each field has the path of a key, and the state that its key has in the file', () => {
    fc.assert(
      fc.property(anyManifest, (text) => {
        const { opened, facts } = readFacts(text);
        const broken = brokenPaths(opened);
        for (const { path, state, value, written, items } of statedIn(facts)) {
          const named = keyOf(path);
          expect({
            named,
            isKnown: manifestKeys[named] !== undefined || named === 'bugs[].verified[]',
          }).toEqual({
            named,
            isKnown: true,
          });
          expect({ path, state }).toEqual({ path, state: stateOf(path, opened.yaml.data, broken) });
          if (items) continue;
          expect(value === undefined).toBe(state !== 'written');
          if (written !== undefined) expect(written).toBe(dataAt(opened.yaml.data, path));
        }
      }),
      manyRuns,
    );
  });

  test('a target that is there is judged: no item of a list is lost but those that break the schema', () => {
    fc.assert(
      fc.property(anyManifest, (text) => {
        const { opened, facts } = readFacts(text);
        const broken = brokenPaths(opened);
        const { targets } = (opened.yaml.data ?? {}) as { targets?: unknown };
        const whole = Array.isArray(targets) && !broken.has('[]') && !broken.has(key(['targets']));
        const usable = whole
          ? [...targets.keys()].filter((index) => !broken.has(key(['targets', index])))
          : [];
        expect(facts.targets.items.map(({ path }) => path[1])).toEqual(usable);
      }),
      manyRuns,
    );
  });

  test('nothing is thrown, every place lies in its file, and the same text gives the same report', () => {
    fc.assert(
      fc.property(anyManifest, fc.constantFrom('auto', 'upload', 'release'), (text, gate) => {
        const texts = { 'backport.yaml': text, 'bug.md': baseManifest };
        const report = reportOnTexts(texts, { gate });
        const findings = allFindings(report);
        for (const { at, fix, message, help } of findings) {
          if (at) expectInside(at, texts);
          for (const edit of fix?.edits ?? []) expectInside(edit.at, texts);
          expect(message).toMatch(/\S/);
          expect(help).toMatch(/\S/);
        }
        expect(JSON.stringify(allFindings(reportOnTexts(texts, { gate })))).toBe(JSON.stringify(findings));
      }),
      manyRuns,
    );
  });
});

/** A place has its characters in its file; one at the end of a line is one character beyond it. */
function expectInside(at: Position, texts: Readonly<Record<string, string>>): void {
  const text = texts[at.file.replace('/workspace/', '')];
  expect(text).toBeDefined();
  const lines = (text ?? '').split('\n');
  const [line, endLine] = [lines[at.line - 1], lines[at.endLine - 1]];
  const isInside =
    line !== undefined &&
    endLine !== undefined &&
    at.column >= 1 &&
    at.column <= line.length + 1 &&
    at.endColumn <= Math.max(endLine.length + 1, at.column + 1) &&
    (at.endLine > at.line || at.endColumn >= at.column);
  expect({ ...at, isInside }).toEqual({ ...at, isInside: true });
}

test('the manifest with every key has a field for each', () => {
  const facts = statedIn(readFacts(JSON.stringify(everyKey)).facts);
  const named = new Set(facts.map(({ path }) => keyOf(path)));
  const mappings = [
    'source',
    'sru',
    'packaging-changes',
    'verification',
    'targets[].verification',
    'version',
  ];
  const missing = Object.keys(manifestKeys).filter((each) => !named.has(each) && !mappings.includes(each));
  expect(missing).toEqual([]);
});
