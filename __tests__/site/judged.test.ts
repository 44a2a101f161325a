import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { judged } from '../../site/src/judged.ts';

/** What the page says of a manifest with nothing beside it. */

const whole = readFileSync(
  new URL('../../examples/open-vm-tools/13.1.0-resolute.yaml', import.meta.url),
  'utf8',
);
const opened = { beside: {}, day: '2026-11-26' };

describe('a changelog that is named and not pasted', () => {
  const text = whole.replace(
    '  - series: resolute\n',
    '  - series: resolute\n    changelog: debian/changelog\n',
  );

  test('holds no gate shut, and is said not to be read', async () => {
    const { verdict, targets, findings, notAsked } = await judged({ ...opened, text });
    expect(verdict).toBe('Pass: nothing breaks the policy.');
    expect(findings).toEqual([]);
    expect(targets[0]?.gates[0]).toBe('upload: open since 2026-11-26');
    expect(targets[0]?.status).toBe('not uploaded; waits for its upload');
    expect(notAsked.join('\n')).toContain('No `debian/changelog` was read');
  });

  test('another one holds it shut, once there is one', async () => {
    const { result, targets } = await judged({
      text: text.replace('debian/changelog', 'other/changelog'),
      beside: { 'debian/changelog': 'open-vm-tools (1) resolute; urgency=low\n' },
      day: '2026-11-26',
    });
    expect(result).toBe('fail');
    expect(targets[0]?.gates[0]).toContain('held shut by changelog-missing');
  });

  test('opens nothing before its day', async () => {
    const { targets } = await judged({ ...opened, text, day: '2026-11-24' });
    expect(targets[0]?.gates[0]).toMatch(/^upload: opens 2026-11-26, in 2 days(?!.*changelog-missing)/);
  });
});

test('a title over lines is one line, as Launchpad has it', async () => {
  const text = whole.replace(
    'title: Backport open-vm-tools version 13.1.0 to resolute',
    'title: |\n    Backport open-vm-tools\n\n    version 13.1.0 to resolute',
  );
  const { bug } = await judged({ ...opened, text });
  expect(bug?.title).toBe('Backport open-vm-tools version 13.1.0 to resolute');
});
