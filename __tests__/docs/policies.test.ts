import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { toText } from '../../src/report/text.ts';
import { check } from '../../src/run/check.ts';
import { systemGit } from '../../src/sources/git.ts';
import { memoryFiles } from '../../src/sources/memory-files.ts';
import { bundled, day } from '../support/check.ts';

/** The walk through `docs/policies.md`, walked: its files as they stand at each step, and what the check says of the last. */

const page = readFileSync(new URL('../../docs/policies.md', import.meta.url), 'utf8');
const walk = page.split(/^## /m).find((each) => each.startsWith('From an empty file')) ?? '';
const files = [...walk.matchAll(/^```yaml\n# file: (\S+)\n([\s\S]*?)^```$/gm)].map(
  ([, name = '', text = '']) => ({ name, text }),
);
const manifest = files.find(({ name }) => name === 'backport.yaml')?.text ?? '';

/** What the check prints, with a step of the policy file. */
function printed(policy: string, date = '2026-08-05'): string {
  const report = check({
    manifests: ['/w/backport.yaml'],
    files: memoryFiles({ '/w/backport.yaml': manifest, '/w/sru-policy.yaml': policy }),
    git: systemGit(),
    workspace: '/w',
    workingDirectory: '/w',
    calendar: bundled(),
    today: day(date),
    policy: undefined,
    gate: 'auto',
  });
  return toText(report, { colour: false });
}

describe('docs/policies.md, from an empty file to a red check', () => {
  const steps = files.filter(({ name }) => name === 'sru-policy.yaml').map(({ text }) => text);

  test('has two steps of the policy and a manifest', () => {
    expect(steps).toHaveLength(2);
    expect(manifest).not.toBe('');
  });

  test.each(steps.map((text, index) => [index + 1, text] as const))(
    'step %d is a policy that works',
    (_, text) => {
      expect(printed(text)).not.toContain('unknown-policy');
    },
  );

  test('the check says what the page shows', () => {
    const [, date = '', shown = ''] =
      /^```console\n\$ sru-gate check --date (\S+)\n([\s\S]*?)^```$/m.exec(walk) ?? [];
    expect(shown).toBe(printed(steps.at(-1) ?? '', date));
  });
});
