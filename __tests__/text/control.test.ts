import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ControlParagraph } from '../../src/model/packaging.ts';
import {
  binaryPackages,
  fieldOf,
  originalMaintainer,
  readControl,
  sourceParagraph,
  withoutMaintainers,
} from '../../src/text/control.ts';

import { workspace } from '../support/workspace.ts';

/** Paragraphs as lists of `name=value`. */
const seen = (text: string): string[][] =>
  readControl(text).map((paragraph) => paragraph.map(({ name, value }) => `${name}=${value}`));

describe('paragraphs of fields', () => {
  test.each<[what: string, text: string, paragraphs: string[][]]>([
    ['a field', 'Source: hello\n', [['Source=hello']]],
    ['without an end of line', 'Source: hello', [['Source=hello']]],
    ['with ends of line of another system', 'A: 1\r\n B\r\nC: 2\r\n', [['A=1\n B', 'C=2']]],
    ['no text', '', []],
    ['empty lines alone', '\n\n \t\n', []],
    ['two paragraphs', 'A: 1\n\nB: 2\n', [['A=1'], ['B=2']]],
    ['several empty lines in between and around', '\n\nA: 1\n\n\n\nB: 2\n\n', [['A=1'], ['B=2']]],
    ['a line of blanks is an empty one', 'A: 1\n \t \nB: 2\n', [['A=1'], ['B=2']]],
    ['blanks around a value', 'A: \t 1 2 \t\n', [['A=1 2']]],
    ['no blank before a value', 'A:1\n', [['A=1']]],
    ['blanks before the colon', 'A \t: 1\n', [['A=1']]],
    ['a colon in a value', 'A: 2:1.0-1\n', [['A=2:1.0-1']]],
    ['no value', 'A:\nB: \n', [['A=', 'B=']]],
    ['a value on several lines', 'A: 1\n 2\n\t3  \n', [['A=1\n 2\n\t3']]],
    ['a value that begins on the second', 'A:\n 1,\n 2\n', [['A=\n 1,\n 2']]],
    ['an escaped empty line', 'A: 1\n .\n 2\n', [['A=1\n .\n 2']]],
    ['a colon on a line that goes on', 'A: 1\n B: 2\n', [['A=1\n B: 2']]],
    ['a comment', '# B: 2\nA: 1\n#B: 2\n', [['A=1']]],
    ['a comment does not end a value', 'A: 1,\n# 2,\n 3\n', [['A=1,\n 3']]],
    ['a comment does not end a paragraph', 'A: 1\n#\nB: 2\n', [['A=1', 'B=2']]],
    ['a comment between paragraphs is none', 'A: 1\n\n# x\n\nB: 2\n', [['A=1'], ['B=2']]],
    ['an indented # is no comment', 'A: 1\n # 2\n', [['A=1\n # 2']]],
    ['any visible character in a name', 'X!"$%~A: 1\n', [['X!"$%~A=1']]],
    ['no hyphen at its beginning', '-A: 1\nB: 2\n', [['B=2']]],
    ['no blank in it', 'A b: 1\nB: 2\n', [['B=2']]],
    ['no character beyond ASCII in it', 'Ä: 1\nB: 2\n', [['B=2']]],
    ['no name', ': 1\nB: 2\n', [['B=2']]],
    ['a line without a colon', 'hello\nB: 2\n', [['B=2']]],
    ['what goes on from it is no value of the field above', 'A: 1\nhello\n 2\n', [['A=1']]],
    ['what goes on from nothing', ' 1\nB: 2\n', [['B=2']]],
    ['what goes on behind an empty line', 'A: 1\n\n 2\nB: 2\n', [['A=1'], ['B=2']]],
  ])('%s', (_, text, paragraphs) => {
    expect(seen(text)).toEqual(paragraphs);
  });

  test('the names of some fields are names of what every object has', () => {
    expect(seen('constructor: 1\n__proto__: 2\n')).toEqual([['constructor=1', '__proto__=2']]);
  });
});

const control = `# The source
Source: hello
Maintainer: A Packager <packager@example.com>

Package: hello
Architecture: any

package: hello-doc
Architecture: all
`;

describe('what debian/control describes', () => {
  test('the source, wherever it stands', () => {
    expect(fieldOf(sourceParagraph(readControl(control)), 'Source')?.value).toBe('hello');
    expect(fieldOf(sourceParagraph(readControl('Package: a\n\nSource: b\n')), 'source')?.value).toBe('b');
    expect(sourceParagraph(readControl('Package: a\n'))).toBeUndefined();
  });

  test('the binary packages, in order, by a name in any case', () => {
    expect(binaryPackages(readControl(control)).map(({ value }) => value)).toEqual(['hello', 'hello-doc']);
    expect(binaryPackages(readControl('Source: a\n'))).toEqual([]);
  });

  test('the first of two fields of one name', () => {
    expect(fieldOf(readControl('A: 1\na: 2\n')[0], 'A')?.value).toBe('1');
    expect(fieldOf(undefined, 'A')).toBeUndefined();
    expect(fieldOf(readControl('A: 1\n')[0], 'AB')).toBeUndefined();
  });

  test('who maintains it where Ubuntu has it from', () => {
    const found = (name: string) => originalMaintainer(readControl(`A: 1\n${name}: 2\nB: 3\n`)[0])?.name;
    const names = [
      'Original-Maintainer',
      'XSBC-Original-Maintainer',
      'XS-Original-Maintainer',
      'xsb-original-maintainer',
    ];
    expect(names.map(found)).toEqual(names);
    for (const name of [
      'Maintainer',
      'Original-Maintainers',
      'X-Original-Maintainer',
      'XSBCB-Original-Maintainer',
    ])
      expect(found(name)).toBeUndefined();
    expect(originalMaintainer(undefined)).toBeUndefined();
  });
});

describe('two files that differ in who maintains the package alone', () => {
  const debian = 'Source: a\nMaintainer: A <a@example.com>\nUploaders: B <b@example.com>\n\nPackage: a\n';
  const maintainer = 'Maintainer: Ubuntu Developers <ubuntu-devel-discuss@lists.ubuntu.com>';
  const original = 'Original-Maintainer: A <a@example.com>';

  test.each([
    ['another maintainer', debian.replace('<a@', '<c@')],
    ['on more lines', debian.replace('A <a@', 'A\n <a@')],
    ['in another case', debian.replace('Maintainer', 'MAINTAINER')],
    ['none', debian.replace(/Maintainer.*\n/, '')],
    ['as update-maintainer writes it', debian.replace(/Maintainer.*/, `${maintainer}\nXSBC-${original}`)],
    ['at another place', `${debian.replace(/Maintainer.*\n/, '').replace('\n\n', `\nXSBC-${original}\n\n`)}`],
    ['by an older name', debian.replace(/Maintainer.*/, `${maintainer}\nXS-${original}`)],
    ['as the archive names it', debian.replace(/Maintainer.*/, `${maintainer}\n${original}`)],
    [
      'with ends of line of another system',
      debian.replace(/Maintainer.*/, `${maintainer}\r\nXSBC-${original}\r`),
    ],
  ])('%s: equal', (_, ubuntu) => {
    expect(ubuntu).not.toBe(debian);
    expect(withoutMaintainers(ubuntu)).toBe(withoutMaintainers(debian));
  });

  test.each([
    ['the source', debian.replace('Source: a', 'Source: b')],
    ['an uploader', debian.replace('<b@', '<c@')],
    ['a package', debian.replace('Package: a', 'Package: b')],
    ['a field behind the maintainer', debian.replace('com>\n', 'com>\nSection: misc\n')],
    ['the maintainer as a part of a value', debian.replace('Package: a', 'Package: a\n Maintainer: c')],
    ['a field that begins alike', debian.replace('Package: a', 'Package: a\nMaintainers: c')],
  ])('%s: not equal', (_, ubuntu) => {
    expect(withoutMaintainers(ubuntu)).not.toBe(withoutMaintainers(debian));
  });
});

/** Pieces of control files, good and bad. */
const piece = fc.constantFrom(
  'A: 1',
  'B-c:  2\t',
  'Package:a',
  'D:',
  ' x',
  '\ty ',
  ' .',
  ' ',
  '# c',
  '-e: 3',
  'no field',
  'É: 4',
  '\r',
  '\n',
  '\n\n',
  '\u00a0',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece).map((all) => all.join('')),
  fc.array(piece).map((all) => all.join('\n')),
);

test('whatever the text, nothing is thrown, and a value stands in its place', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      withoutMaintainers(text);
      let last = 0;
      for (const { name, value, place } of readControl(text).flat()) {
        const [first] = value.split('\n');
        expect(text.slice(place.start, place.end)).toBe(first);
        expect(text.slice(last, place.start)).toContain(name);
        last = place.end;
      }
    }),
  );
});

// What dpkg takes, the reader takes in the same way; what dpkg refuses is not compared.
const referee = `
use strict; use warnings; use JSON::PP; use Dpkg::Control::HashCore;
my $json = JSON::PP->new->canonical;
local $/ = "\\0";
for my $text (split /\\0/, do { local $/; <STDIN> }, -1) {
    local $/ = "\\n";
    open my $handle, '<', \\$text or die;
    my @paragraphs;
    my $good = eval {
        while (1) {
            my $paragraph = Dpkg::Control::HashCore->new();
            last unless $paragraph->parse($handle, 'control');
            push @paragraphs, [ map { [ lc $_, $paragraph->{$_} ] } keys %{$paragraph} ];
        }
        1;
    };
    print $json->encode($good ? \\@paragraphs : JSON::PP::false), "\\n";
}`;
const hasReferee = spawnSync('perl', ['-c', '-e', referee]).status === 0;

/** The paragraphs of each text as dpkg's own module reads them; false where it refuses the text. */
function askDpkg(texts: readonly string[]): (string[][][] | false)[] {
  const { stdout } = spawnSync('perl', ['-e', referee], {
    input: Buffer.from(texts.join('\0'), 'latin1'),
    maxBuffer: 64 * 1024 * 1024,
    encoding: 'latin1',
  });
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as string[][][] | false);
}

/** Paragraphs in dpkg's form: it tells no case in a name, and takes the blank from the lines that go on, and the dot from those that are empty. */
function asDpkg(paragraphs: readonly ControlParagraph[]): string[][][] {
  return paragraphs.map((paragraph) =>
    paragraph.map(({ name, value }) => {
      const [first = '', ...more] = value.split('\n');
      return [
        name.toLowerCase(),
        [first, ...more.map((line) => line.slice(1).replace(/^\.(?=\.*$)/, ''))].join('\n'),
      ];
    }),
  );
}

test(`reads what dpkg reads${hasReferee ? '' : ' (no dpkg-dev here)'}`, () => {
  if (!hasReferee) return;
  const lines = fc.array(
    fc.constantFrom(
      'A: 1',
      'B:2',
      'C :\t3 ',
      'D-e:',
      ' x',
      '\ty z ',
      ' .',
      ' ..',
      '',
      ' ',
      '# c',
      'f!:4:5',
      '-g: 6',
    ),
    { maxLength: 8 },
  );
  const texts = [control, ...fc.sample(lines, { numRuns: 2000, seed: 1 }).map((all) => all.join('\n'))];
  const answers = askDpkg(texts);
  expect(answers).toHaveLength(texts.length);
  const taken = texts.flatMap((text, index) => (answers[index] ? [{ text, theirs: answers[index] }] : []));
  expect(taken.length).toBeGreaterThan(200);
  for (const { text, theirs } of taken)
    expect({ text, paragraphs: asDpkg(readControl(text)) }).toEqual({ text, paragraphs: theirs });
});

const status = '/var/lib/dpkg/status';
const hasStatus = spawnSync('dpkg-query', ['--version']).status === 0 && existsSync(status);

test(`reads every package that is installed here${hasStatus ? '' : ' (no dpkg here)'}`, () => {
  if (!hasStatus) return;
  const names = ['Status', 'Package', 'Version', 'Maintainer', 'Depends', 'Description'];
  const form = `${names.map((name) => `\${${name}}`).join('\t')}\u0001`;
  // A copy: somebody may install a package meanwhile.
  const text = readFileSync(status, 'latin1');
  const folder = workspace({ 'info/': '', 'updates/': '' });
  writeFileSync(path.join(folder, 'status'), text, 'latin1');
  const { stdout } = spawnSync('dpkg-query', [`--admindir=${folder}`, '-W', '-f', form], {
    encoding: 'latin1',
    maxBuffer: 64 * 1024 * 1024,
  });
  const own = readControl(text).map((paragraph) =>
    names.map((name) => fieldOf(paragraph, name)?.value ?? '').join('\t'),
  );
  const installed = (packages: readonly string[]): string[] =>
    packages
      .filter((each) => /^\S+ \S+ installed\t/.test(each))
      .map((each) => each.replace(/[ \t]+$/gm, ''))
      .sort();
  const theirs = installed(stdout.split('\u0001'));
  expect(theirs.length).toBeGreaterThan(0);
  expect(installed(own)).toEqual(theirs);
});
