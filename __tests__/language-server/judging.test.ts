import { expect, test } from '@jest/globals';
import type { Judged } from '../../src/language-server/judge-document.ts';
import { type DocumentState, judgeAsTyped } from '../../src/language-server/judging.ts';
import { publisherTo } from '../../src/language-server/publish.ts';
import type { Finding } from '../../src/model/finding.ts';
import { memoryFiles } from '../../src/sources/memory-files.ts';
import { baseDay, bundled, day, edited } from '../support/check.ts';
import { control } from '../support/packaging.ts';

/** The two rounds of an open document, with a git that answers when the test says so. */

const file = '/w/backport.yaml';
const asksGit = edited({ 'targets.0.ref': 'ubuntu/noble' });

function desk(text: string) {
  let now: string | undefined = text;
  const shown: (DocumentState | undefined)[] = [];
  const questions: ((judged: Judged | undefined) => void)[] = [];
  const failures: unknown[] = [];
  const judging = judgeAsTyped({
    host: {
      files: memoryFiles({ '/w/.git/HEAD': '', '/w/debian/control': control() }),
      calendar: bundled(),
      today: () => day(baseDay),
    },
    documentAt: () => {
      if (now === 'broken') throw new Error('a fault of ours');
      return now === undefined
        ? undefined
        : { file, kind: 'manifest', workspace: '/w', texts: new Map([[file, now]]) };
    },
    askApart: () => new Promise((answer) => questions.push(answer)),
    show: (_, state) => shown.push(state),
    failed: (error) => failures.push(error),
  });
  return {
    shown,
    questions,
    failures,
    rules: () => shown.at(-1)?.findings.map(({ rule }) => rule),
    type: async (next: string | undefined) => {
      now = next;
      // The timer is left to itself; who asks does not wait for it.
      judging.changed([file], 1e6);
      await judging.standing(file);
    },
    /** Lets git say one thing more than was found. */
    answer: async (question: number, state: DocumentState | undefined) => {
      const [first] = state?.findings ?? [];
      const at = { file, line: 2, column: 1, endLine: 2, endColumn: 2 };
      const said = { rule: 'packaging-undeclared', message: 'x', at, series: [] } as unknown as Finding;
      questions[question]?.({
        findings: [said, ...(first ? [first] : [])],
        targets: [],
        texts: new Map(),
        neighbours: 1,
      });
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

test('a document that git has no say in is judged once', async () => {
  const { type, questions, rules } = desk('');
  await type(edited({ 'targets.0.series': 'Noble' }));
  expect(rules()).toEqual(['unknown-series']);
  expect(questions).toEqual([]);
});

test('that git was not asked is no finding; its answer takes the place of the first round', async () => {
  const { type, answer, shown, rules } = desk('');
  await type(asksGit);
  expect(rules()).toEqual([]);
  await answer(0, shown.at(-1));
  expect(rules()).toEqual(['packaging-undeclared']);
});

test('an answer about an earlier text is dropped', async () => {
  const { type, answer, shown, rules, questions } = desk('');
  await type(asksGit);
  await type(`${asksGit}# more\n`);
  expect(questions).toHaveLength(2);
  await answer(0, shown.at(0));
  expect(rules()).toEqual([]);
  await answer(1, shown.at(-1));
  expect(rules()).toEqual(['packaging-undeclared']);
});

test('what git said stays at its line while other lines are typed, and goes with its own', async () => {
  const { type, answer, shown, rules } = desk('');
  await type(asksGit);
  await answer(0, shown.at(-1));
  await type(`# above\n${asksGit}`);
  expect(shown.at(-1)?.findings.map(({ at }) => at?.line)).toEqual([3]);
  await type(`# above\n${asksGit.replace('policy: open-vm-tools', 'policy: sru')}`);
  expect(rules()).not.toContain('packaging-undeclared');
});

test('a closed document has nothing', async () => {
  const { type, shown } = desk('');
  await type('version: 1\n');
  await type(undefined);
  expect(shown.at(-1)).toBeUndefined();
  expect(shown).toHaveLength(2);
});

test('a fault of ours is told, and the next text judged', async () => {
  const { type, failures, rules } = desk('');
  await type('broken');
  expect(failures).toHaveLength(1);
  await type(edited({ 'targets.0.series': 'Noble' }));
  expect(rules()).toEqual(['unknown-series']);
});

test('of many documents the one that is typed in comes first, and others run in between', async () => {
  const shown: string[] = [];
  const names = ['a', 'b', 'c', 'd'].map((name) => `/w/${name}/backport.yaml`);
  let turns = 0;
  await new Promise<void>((over) => {
    const count = (): void => {
      turns++;
      if (shown.length < 4) setImmediate(count);
    };
    const judging = judgeAsTyped({
      host: { files: memoryFiles({}), calendar: bundled(), today: () => day(baseDay) },
      documentAt: (name) => ({ file: name, kind: 'manifest', workspace: '/w', texts: new Map() }),
      askApart: async () => undefined,
      show: (name) => {
        shown.push(name);
        if (shown.length === 1) {
          count();
          judging.changed(names.slice(3), 0);
        }
        if (shown.length === 4) over();
      },
      failed: () => over(),
    });
    judging.changed(names, 0);
  });
  expect(shown).toEqual(['a', 'd', 'b', 'c'].map((name) => `/w/${name}/backport.yaml`));
  expect(turns).toBeGreaterThan(2);
});

test('what several documents say of one file is told together and once, and taken back alone', () => {
  const sent: (readonly [string, readonly string[]])[] = [];
  const tasks: (() => void)[] = [];
  const { publish } = publisherTo(
    (name, all) => sent.push([name, all.map(({ message }) => String(message))]),
    (task) => tasks.push(task),
  );
  const later = () => {
    for (const task of tasks.splice(0)) task();
    return sent.splice(0);
  };
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
  const saying = (message: string) => new Map([['changelog', [{ range, message }]]]);
  publish('a', saying('of a'));
  publish('b', saying('of b'));
  expect(later()).toEqual([
    ['a', []],
    ['b', []],
    ['changelog', ['of a', 'of b']],
  ]);
  publish('a', new Map());
  expect(later()).toEqual([
    ['a', []],
    ['changelog', ['of b']],
  ]);
  publish('a', new Map());
  expect(later()).toEqual([['a', []]]);
});
