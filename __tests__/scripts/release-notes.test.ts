import { expect, test } from '@jest/globals';
import { releaseNotes } from '../../scripts/release-notes.ts';
import { about } from '../../src/generated/about.ts';
import { read } from '../support/workflow.ts';

/** What a release says of itself. */

const changelog = `# Changelog

## 1.1.0 (not released yet)

- To come.

## 1.0.1 (2026-06-08)

### Mended

- A fault.

## 1.0.0 (2026-06-01)

- The first.
`;

test('the section of a version, and no other', () => {
  expect(releaseNotes(changelog, '1.0.1')).toBe('### Mended\n\n- A fault.\n');
  expect(releaseNotes(changelog, '1.0.0')).toBe('- The first.\n');
});

test.each([
  ['1.1.0', 'says "1.1.0 (not released yet)": put the day of the release there'],
  ['1.0', 'has no section for 1.0:'],
])('nothing is released that is not written down: %s', (version, words) => {
  expect(() => releaseNotes(changelog, version)).toThrow(words);
});

test('the changelog has this version', () => {
  const dated = read('CHANGELOG.md').replace('(not released yet)', '(2026-06-08)');
  expect(releaseNotes(dated, about.version)).toContain('- ');
});
