import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ChangelogEntry } from '../../src/model/packaging.ts';
import { readChangelog } from '../../src/text/changelog.ts';
import { closedBugs, misspeltBugs } from '../../src/text/changelog-bugs.ts';
import { entryStart } from '../../src/text/entry-start.ts';
import { expectLinear } from '../support/counted-work.ts';

const head = 'open-vm-tools (2:13.0.10-1) noble; urgency=medium';
const entry = (changes: string, first = head): string =>
  `${first}\n\n${changes}\n\n -- A Packager <a@example.com>  Mon, 08 Jun 2026 10:00:00 +0000\n`;

describe('entries', () => {
  test('have their fields and places', () => {
    const text = `${entry('  * One (LP: #1)\n  * Two')}\n${entry('  * Old', 'open-vm-tools (2:13.0.0-1) noble-proposed jammy; urgency=low')}`;
    const { entries, wrong } = readChangelog(text);
    expect(wrong).toBeUndefined();
    expect(entries).toMatchObject([
      {
        package: 'open-vm-tools',
        version: '2:13.0.10-1',
        distributions: ['noble'],
        changes: '\n  * One (LP: #1)\n  * Two',
        date: 'Mon, 08 Jun 2026 10:00:00 +0000',
      },
      { package: 'open-vm-tools', version: '2:13.0.0-1', distributions: ['noble-proposed', 'jammy'] },
    ]);
    const shown = entries.map(({ places }) =>
      [places.package, places.version, places.distributions].map(({ start, end }) => text.slice(start, end)),
    );
    expect(shown).toEqual([
      ['open-vm-tools', '2:13.0.10-1', 'noble'],
      ['open-vm-tools', '2:13.0.0-1', 'noble-proposed jammy'],
    ]);
  });

  test.each([
    ['', 'there is no entry'],
    ['hello world\n', 'neither the head'],
    ['foo (1.0) noble; urgency=low\n\n  * x\n', 'does not end'],
    [entry('  * x').replace(' -- ', ' --'), 'the form of a'],
    [' * x\n', 'two spaces'],
    [`${entry('  * x').split(' --')[0]}${entry('  * y')}`, 'before the one above it ends'],
    ['  * x\n', 'no entry is open'],
    [' -- A <a@b>  Mon, 08 Jun 2026 10:00:00 +0000\n', 'no entry is open'],
  ])('%j: %s', (text, message) => {
    expect(readChangelog(text).wrong?.message).toContain(message);
  });

  test.each<[text: string, marked: string, message: string]>([
    ['# x (1)\n', '# x (1)', 'there is no entry in it'],
    ['\n\n', '\n', 'there is no entry in it'],
    ['hello world\nx', 'hello world', 'this is neither the head of an entry nor a change'],
    [
      `${head}\n\n  * x\n`,
      head.replace('; urgency=medium', ''),
      'the entry does not end with its ` -- ` line',
    ],
    [' x\n', ' x', 'a change is indented by two spaces'],
    [`${head}\n\n<<<<<<< HEAD\n  * x\n`, '<<<<<<< HEAD', 'this is neither the head of an entry nor a change'],
    [`${head}\n\n  * x\na (1) b\n`, 'a (1) b', 'this is neither the head of an entry nor a change'],
    [`${head}\n\n  * x\n-- A\n`, '-- A', 'this is neither the head of an entry nor a change'],
    [`${head}\n -- A <a@b>\n`, ' -- A <a@b>', 'the form of a ` -- ` line is ` -- Name <address>  date`'],
    [`${head}\n${head}\n`, head, 'an entry begins before the one above it ends with its ` -- ` line'],
    [`${entry('  * x')}  * y\r\n`, '  * y\r', 'a change stands where no entry is open'],
    [`${entry('  * x')} -- A <a@b>  x\n`, ' -- A <a@b>  x', 'a ` -- ` line stands where no entry is open'],
  ])('in %j %j is wrong', (text, marked, message) => {
    const { wrong } = readChangelog(text);
    expect(wrong?.message).toBe(message);
    const { start = 0, end = 0 } = wrong?.place ?? {};
    expect(text.slice(start, end)).toBe(marked);
    expect(start).toBe(text.lastIndexOf(marked, marked === '\n' ? 0 : undefined));
  });

  test('what is wrong in an entry is none of the one above it', () => {
    const good = entry('  * x');
    const read = (text: string) => {
      const { entries, wrong } = readChangelog(text);
      return [entries.map(({ warnings, date }) => [warnings.length, date !== undefined]), wrong?.message];
    };
    expect(read(`${good}${head}\n\n  * y\n-- A\n`)).toEqual([
      [
        [0, true],
        [0, false],
      ],
      'this is neither the head of an entry nor a change',
    ]);
    expect(read(`${good}words and words\n`)).toEqual([
      [[1, true]],
      'this is neither the head of an entry nor a change',
    ]);
    expect(read(`${good}${good}\n\n`)).toEqual([
      [
        [0, true],
        [0, true],
      ],
      undefined,
    ]);
  });

  test('lines that dpkg leaves out are none of the changes', () => {
    const changes =
      'words (LP: #1)\n  * One (LP: #2)\n * Two (LP: #3)\n\t* Three\n\u00a0\u00a0* Four\n  * Five\nlast\n';
    const [first] = readChangelog(entry(changes)).entries;
    expect(first?.changes.split('\n').map((line) => line.trim())).toEqual([
      '',
      '',
      '* One (LP: #2)',
      '',
      '',
      '',
      '* Five',
    ]);
    expect(first?.changes).toHaveLength(entry(changes).indexOf('\nlast') - head.length - 1);
    expect(first?.date).toBeDefined();
  });

  test('the whole of what is read has its place', () => {
    const text = `\n${entry('  * One', 'a (1) \t noble  jammy; urgency=low')}`;
    const [first] = readChangelog(text).entries;
    expect(first).toMatchObject({ package: 'a', version: '1', distributions: ['noble', 'jammy'] });
    const places = Object.entries(first?.places ?? {});
    expect(places.map(([name, { start, end }]) => [name, text.slice(start, end)])).toEqual([
      ['package', 'a'],
      ['version', '1'],
      ['distributions', 'noble  jammy'],
      ['changes', '\n  * One'],
    ]);
  });

  test('reading may begin at any entry', () => {
    const text = `words\n${entry('  * x')}${entry('  * y', head.replace('13', '12'))}`;
    const versions = (from: number) => readChangelog(text, from).entries.map(({ version }) => version);
    expect(versions(0)).toEqual([]);
    expect(versions(6)).toEqual(['2:13.0.10-1', '2:12.0.10-1']);
    expect(versions(text.lastIndexOf('open'))).toEqual(['2:12.0.10-1']);
    expect(versions(text.length)).toEqual([]);
  });

  test('an entry is found where the text above it cannot be read', () => {
    const first = `a (1.0) noble; urgency=low`;
    const second = `a (1.0+1) noble; urgency=low`;
    const text = `words (1.0) (1.0+1)\n  * as in a (1.0) noble; x\n${first}\n\n  * see (1.0)\n${second}\n(1.0)\n`;
    expect(entryStart(text, '1.0')).toBe(text.indexOf(first));
    expect(entryStart(text, '1.0+1')).toBe(text.indexOf(second));
    expect(entryStart(text, '1.1')).toBeUndefined();
    expect(entryStart(text, '1')).toBeUndefined();
    expect(entryStart(first, '1.0')).toBe(0);
    expect(entryStart('(1.0)', '1.0')).toBeUndefined();
    // No head is so long.
    const long = (size: number) => `x\n${'a'.repeat(size)} (1.0) noble; urgency=low\n`;
    expect(entryStart(long(480), '1.0')).toBe(2);
    expect(entryStart(long(501), '1.0')).toBeUndefined();
    expect(entryStart(`x\na (1.0) ${'b '.repeat(300)}; urgency=low\n`, '1.0')).toBeUndefined();
  });

  test('what editors and ancient forms leave at the end is not read', () => {
    for (const end of [
      'Local variables:\nmode: x\nEnd:\n',
      'vim: set et:\n',
      'Old Changelog:\n* foo\n',
      '# a comment\n',
      '$Id: x $\n',
    ]) {
      expect(readChangelog(entry('  * x') + end)).toMatchObject({ entries: [{}], wrong: undefined });
    }
  });

  test.each([
    ['the date of an end', `${head}\n\n  * x\n\n -- A <a@b>  Mon, 08 Jun 2026\n`],
    ['a space of dpkg', `${head.replace(' noble', '\u00a0noble')}\n`],
    ['a space of dpkg in front of a change', `${head}\n\n\u00a0\u00a0* x\n`],
  ])('what looks like %s and is none', (_, text) => {
    expect(readChangelog(text).entries[0]?.date).toBeUndefined();
    expect(readChangelog(text).wrong).toBeDefined();
  });

  test('what dpkg skips between the changes closes nothing', () => {
    const changes = '  * x\n# (LP: #1)\n/* LP: #2 */\n$Id: LP: #3 $ LP: #4\n  * y (LP: #5)';
    const [top] = readChangelog(entry(changes)).entries;
    expect(top?.changes).toHaveLength(changes.length + 1);
    expect(closedBugs(top?.changes ?? '').map(({ bug }) => bug)).toEqual([5]);
  });

  test.each([
    ['an end', (size: number) => `${head}\n -- ${' <> x'.repeat(size)}\u2028x`],
    ['an ancient head', (size: number) => `a b 1 1 ${'1 <1234 '.repeat(size)}`],
    ['an ancient title', (size: number) => `Changes from version ${' to '.repeat(size)}`],
    ['a head', (size: number) => `a (1) ${'b '.repeat(size)}`],
    ['bugs', (size: number) => entry(`  * ${'LP: #1234 LP:#1234 '.repeat(size)}`)],
    ['many lines', (size: number) => entry('  * x\n'.repeat(size))],
    ['many entries', (size: number) => entry('  * x\n').repeat(size / 5)],
  ])('%s, very long, cost no more than the length', (_, textOf) => {
    expectLinear((size) => {
      const [top] = readChangelog(textOf(size)).entries;
      misspeltBugs(top?.changes ?? '');
    }, 5_000);
  });

  test('never throws, whatever the text', () => {
    const line = fc.constantFrom(
      'a (1) b; c\n',
      '  * x LP: #1\n',
      '\n',
      ' -- A <b>  c\n',
      ' -- \n',
      ' x\n',
      'x\n',
      '\r\n',
      'vim:\n',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(line).map((all) => all.join('')),
        ),
        (text) => {
          const { entries, wrong } = readChangelog(text);
          expect(entries.length > 0 || wrong !== undefined).toBe(true);
        },
      ),
    );
  });
});

describe('closed bugs are those that dpkg finds', () => {
  test.each<[string, number[], number[]]>([
    ['  * x (LP: #123)', [123], []],
    ['  * x (lp: #123, #456)', [123, 456], []],
    ['  * x LP: #123,\n    #456', [123, 456], []],
    ['  * x LP:\n    #123', [123], []],
    ['  * x LP:#123', [], [123]],
    ['  * x LP #1234', [], [1234]],
    ['  * x (lp 1234)', [], [1234]],
    ['  * x LP: 1234', [], [1234]],
    ['  * x LP: #123 #456', [123], []],
    ['  * help: #123', [123], []],
    ['  * see LP-1 and 1234', [], []],
    ['  * x LP:\u00a0#1234', [], [1234]],
    ['  * x LP#1234', [], [1234]],
    ['  * x LP: bug #1234, LP bug 1235, LP; #1236', [], [1234, 1235, 1236]],
    ['  * d/p/lp1234-x.patch, d/p/lp-1234-x.patch, lp-1234.patch, lp-1234/x, LP 1234-5', [], []],
    ['  * x LP: #2130000 #2131111 and 2131112, #2131113', [2130000], [2131111, 2131112, 2131113]],
    ['  * x LP: #2130000, 2131111', [2130000], [2131111]],
    ['  * x LP: #2130000 #2131111 (LP 1234567)', [2130000], [2131111, 1234567]],
    ['  * x (LP 1234567) LP: #2130000 #2131111 #2131112', [2130000], [1234567, 2131111, 2131112]],
    ['  * x LP: #2130000 (Closes: #1012345), 13.0.10', [2130000], []],
  ])('%j', (changes, closed, misspelt) => {
    expect(closedBugs(changes).map(({ bug }) => bug)).toEqual(closed);
    expect(misspeltBugs(changes).map(({ bug }) => bug)).toEqual(misspelt);
    for (const { bug, start, end } of closedBugs(changes)) expect(changes.slice(start, end)).toBe(`#${bug}`);
  });
});

const documents = '/usr/share/doc';
const referee = fileURLToPath(new URL('../support/referee.pl', import.meta.url));
const hasReferee = spawnSync('perl', ['-c', referee]).status === 0;
// All take half a minute: a sample by default, every one with SRU_GATE_CORPUS=1.
const every = process.env.SRU_GATE_CORPUS ? 1 : 10;
const corpus = (hasReferee ? readdirSync(documents) : [])
  .map((name) => `${documents}/${name}/changelog.Debian.gz`)
  .filter((file) => existsSync(file))
  .filter((_, index) => index % every === 0);

test(`agrees with dpkg on the ${corpus.length} changelogs of this machine${hasReferee ? '' : ' (no dpkg-dev here)'}`, () => {
  const answers = askDpkg(corpus);
  expect(answers).toHaveLength(corpus.length);
  const disagreements = answers.flatMap((theirs, index) => {
    const file = corpus[index] ?? '';
    const { entries, wrong } = readChangelog(gunzipSync(readFileSync(file)).toString('latin1'));
    const own = entries.map(seen);
    const at = own.findIndex((entry, place) => JSON.stringify(entry) !== JSON.stringify(theirs[place]));
    if (at < 0 && own.length === theirs.length) return [];
    return [{ file, wrong, counts: [own.length, theirs.length], own: own[at], theirs: theirs[at] }];
  });
  expect(disagreements).toEqual([]);
}, 300_000);

interface Seen {
  readonly bugs: string;
  readonly date: string | null;
  readonly distributions: string;
  readonly name: string;
  readonly version: string;
  readonly warned: number;
}

function seen({ package: name, version, distributions, date, changes, warnings }: ChangelogEntry): Seen {
  const bugs = [...new Set(closedBugs(changes).map(({ bug }) => bug))].sort((a, b) => a - b).join(' ');
  // What stands between two entries is none's to dpkg.
  const own = warnings.filter(({ by, message }) => by === 'dpkg' && !message.startsWith('below its'));
  const warned = own.length > 0 ? 1 : 0;
  return { bugs, date: date ?? null, distributions: distributions.join(' '), name, version, warned };
}

/** The entries of each changelog as dpkg's own modules read them. */
function askDpkg(files: readonly string[]): Seen[][] {
  const { stdout } = spawnSync('perl', [referee], {
    input: files.join('\n'),
    encoding: 'latin1',
    maxBuffer: 256 * 1024 * 1024,
  });
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Seen[]);
}
