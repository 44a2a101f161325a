import { describe, expect, test } from '@jest/globals';
import { openManifest } from '../../src/manifest/open-manifest.ts';

/** Each line of a manifest with every kind of line in it, with one slip of the hand. */
const lines = `# A comment.
version: 1
policy: open-vm-tools
package: open-vm-tools

source:
  series: resolute
  version: 2:13.0.10-1ubuntu1

targets:
  - series: noble
    version: 2:13.0.10-0ubuntu0.24.04.1
    replaces: 2:13.0.0-1~ubuntu0.24.04.1
    verification:
      by: VMware QA
      statement: https://bugs.launchpad.net/bugs/2130000/comments/9
  - series: questing
    version: 2:13.0.10-0ubuntu0.25.10.1

sru:
  bug: 2130000
  title: Backport open-vm-tools version 13.0.10 to noble, questing
  description: |
    [ Impact ]
    Guests on new hypervisors lose time synchronisation.

    [ Test Plan ]
    Boot one.

bugs:
  - id: 2131111
    test-case: Boot a guest and look at its clock.
    verified: [noble]

packaging-changes:
  from-source:
    - path: debian/
      reason: The packaging of the target is kept as it is.
  from-previous:
    - path: debian/control
      reason: Raised with upstream.
`.split('\n');

const key = /^( *(?:- )?[a-z-]+): ?(?!\/)/;

const slips: readonly (readonly [name: string, slip: (line: string) => string])[] = [
  ['one space too few', (line) => line.replace(/^ /, '')],
  ['one space too many', (line) => (line === '' ? line : ` ${line}`)],
  ['a tab for indentation', (line) => line.replace(/^ +/, '\t')],
  ['no-break spaces for indentation', (line) => line.replace(/^ +/, (all) => '\u00a0'.repeat(all.length))],
  ['a no-break space behind a colon', (line) => line.replace(/: (?!\/)/, ':\u00a0')],
  ['no space behind a colon', (line) => line.replace(key, '$1:')],
  ['no colon', (line) => line.replace(key, '$1 ')],
  ['a full-width colon', (line) => line.replace(key, '$1\uff1a')],
  ['a dash close to its key', (line) => line.replace(/^( *)- /, '$1-')],
  ['a colon in the value', (line) => line.replace(/^( *(?:- )?[a-z-]+: )(?=\w)/, '$1SRU: ')],
  ['a bracket before the value', (line) => line.replace(/^( *(?:- )?[a-z-]+: )(?=\w)/, '$1[x] ')],
  ['an open quote before the value', (line) => line.replace(/^( *(?:- )?[a-z-]+: )(?=\w)/, '$1"')],
];

describe.each(slips)('%s', (_, slip) => {
  const rows = lines.flatMap((line, index) =>
    slip(line) === line ? [] : [[index + 1, slip(line)] as const],
  );
  test.each(rows)('in line %i: %j', (line, changed) => {
    const text = lines.toSpliced(line - 1, 1, changed).join('\n');
    const { problems, positionOf, yaml } = openManifest({ text }, '/m', 'm');
    const [first] = problems;
    // Some slips change nothing, or a text alone.
    if (!first) return;
    const placed =
      'position' in first.at
        ? first.at.position
        : 'path' in first.at
          ? positionOf(yaml.locateKey(first.at.path))
          : undefined;
    expect(placed?.line).toBe(line);
    // A key that ends up in another mapping is missing in its own.
    expect(problems.slice(1).filter(({ message }) => !message.endsWith('is missing.'))).toEqual([]);
    expect(first.message).not.toContain('cannot be read');
  });
});
