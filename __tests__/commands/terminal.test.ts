import { describe, expect, test } from '@jest/globals';
import { isLookedAt, showsLinks, wantsColour } from '../../src/commands/terminal.ts';
import { runHere } from '../support/run-here.ts';
import { workspace } from '../support/workspace.ts';

/** What a terminal is taken for, and the width that each command keeps. */

type Variables = Readonly<Record<string, string>>;

test.each<[Variables, boolean, boolean]>([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ TERM: 'dumb' }, true, false],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ FORCE_COLOR: 'false' }, true, false],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
])('colours of %j, on a terminal %j: %j', (variables, isTerminal, wants) => {
  expect(wantsColour(variables, isTerminal)).toBe(wants);
});

test.each<[Variables, boolean]>([
  [{ TERM: 'xterm-kitty' }, true],
  [{ TERM: 'foot-extra' }, true],
  [{ TERM: 'xterm-256color', TERM_PROGRAM: 'vscode' }, true],
  [{ TERM: 'xterm-256color', VTE_VERSION: '7600' }, true],
  [{ TERM: 'xterm-256color', VTE_VERSION: '4800' }, false],
  [{ TERM: 'xterm-256color', KONSOLE_VERSION: '220401' }, true],
  [{ TERM: 'xterm-256color', KONSOLE_VERSION: '200800' }, false],
  [{ TERM: 'xterm-256color', WT_SESSION: 'x' }, true],
  [{ TERM: 'xterm-256color' }, false],
  [{ TERM: 'linux' }, false],
  [{}, false],
  [{ TERM: 'xterm-kitty', NO_COLOR: '1' }, true],
  [{ TERM: 'xterm-kitty', CI: 'true' }, false],
  [{ TERM: 'screen-256color', TERM_PROGRAM: 'vscode' }, false],
  [{ TERM: 'xterm-kitty', TMUX: '/tmp/tmux' }, false],
  [{ TERM: 'xterm-256color', FORCE_HYPERLINK: '1' }, true],
  [{ TERM: 'xterm-kitty', FORCE_HYPERLINK: '0' }, false],
  [{ TERM: 'dumb', FORCE_HYPERLINK: '1' }, false],
])('links of %j: %j, and none where there is no terminal', (variables, shows) => {
  expect(showsLinks(variables, true)).toBe(shows);
  expect(showsLinks(variables, false)).toBe(false);
});

test('a line is written over where somebody looks on', () => {
  expect(isLookedAt({}, true)).toBe(true);
  expect([isLookedAt({}, false), isLookedAt({ CI: '1' }, true), isLookedAt({ TERM: 'dumb' }, true)]).toEqual([
    false,
    false,
    false,
  ]);
});

describe('every line is as wide as the terminal at most', () => {
  const folder = workspace({});
  const here = async (words: readonly string[], columns: number | undefined): Promise<string> =>
    (await runHere(folder, words, {}, { columns })).out;
  const said = (text: string): string => text.replaceAll(/\s+/g, ' ');

  test.each([
    ['plan', '--policy', 'open-vm-tools', '--date', '2026-06-01'],
    ['plan'],
    ['rules'],
    ['policies'],
    ['policies', '--package', 'open-vm-tools'],
    ['explain', 'settling-period'],
    ['check', '--help'],
  ])('%s %s', async (...words) => {
    const whole = await here(words, undefined);
    for (const columns of [60, 80, 120]) {
      const text = await here(words, columns);
      expect(
        text.split('\n').filter((line) => line.length > columns && !line.startsWith('    reason: ')),
      ).toEqual([]);
      // A picture and a quote have signs of their own.
      const plain = (all: string): string => said(all).replaceAll(/[ >]+/g, ' ');
      if (words[0] !== 'plan') expect(plain(text)).toBe(plain(whole));
    }
  });

  test('a terminal that says 0 does not know its width', async () => {
    for (const words of [['rules'], ['explain', 'ageing'], ['plan', '--policy', 'open-vm-tools']])
      expect(await here(words, 0)).toBe(await here(words, undefined));
    const lines = (await here(['check', '--help'], 0)).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeGreaterThan(60);
  });

  test('code and tables of a page stay as they are', async () => {
    const page = await here(['explain', 'settling-period'], 40);
    expect(page).toContain('\n# on 2026-05-20: resolute came out 2026-04-23\nsource:\n  series: resolute\n');
  });
});

test('the options of the check stand in groups, those of every command last', async () => {
  const { out } = await runHere(workspace({}), ['check', '--help']);
  const shown = out
    .split('\n')
    .flatMap((line) => /^(?:[A-Z][\w ,]*:$| {2}-[\w, -]*)/.exec(line)?.[0].trim() ?? []);
  const groups = shown.filter((each) => each.endsWith(':'));
  expect(groups).toEqual([
    'Arguments:',
    'What is judged, and by what:',
    'The report:',
    'Putting right:',
    'Launchpad:',
    'Options:',
    'Formats:',
  ]);
  const group = (option: string): string | undefined =>
    shown
      .slice(
        0,
        shown.findIndex((each) => each.startsWith(option)),
      )
      .findLast((each) => each.endsWith(':'));
  expect(group('--policy')).toBe('What is judged, and by what:');
  expect(group('--output')).toBe('The report:');
  expect(group('--debug')).toBe('Options:');
  // What other commands take as well is in no group of the check's there.
  expect((await runHere(workspace({}), ['status', '--help'])).out).not.toContain('What is judged');
});
