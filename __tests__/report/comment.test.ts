import { describe, expect, test } from '@jest/globals';
import { stateOf, toComment } from '../../src/report/comment.ts';
import { allFindings } from '../../src/report/report.ts';
import { type Edits, reportOn, type Settings } from '../support/check.ts';

const key = '0123456789abcdef';
const settings = {
  key,
  state: 'fail',
  linkTo: (file: string, line: number) =>
    `https://github.example/o/r/blob/c0ffee${file.replace('/workspace', '')}#L${line}`,
  commit: 'fedcba9876543210fedcba9876543210fedcba98',
  runPage: 'https://github.example/o/r/actions/runs/99',
} as const;

const commentOn = (edits: Edits, more: Settings = {}, largest?: number): string =>
  toComment(reportOn(edits, more), settings, largest);

test('the whole of it, for the author of the pull request', () => {
  expect(commentOn({}, { today: '2026-06-01' })).toBe(`<!-- sru-gate comment 0123456789abcdef fail -->
## sru-gate

**Not yet&#58; 1 only waits; the upload gate for <code>noble</code> opens 2026-06-04, in 3 days.**

<a href="https&#58;//bugs.launchpad.net/bugs/2130000">SRU bug 2130000</a>, <code>open-vm-tools</code>, policy <a href="https&#58;//ubuntu.com/project/docs/SRU/reference/exception-OpenVMTools-Updates/"><code>open-vm-tools</code></a>

- <code>noble</code>: not uploaded; waits for the day of its upload gate; next 2026-06-04, in 3 days

### Targets

| target | upload gate | release gate | version |
| --- | --- | --- | --- |
| <code>noble</code> | opens 2026&#8209;06&#8209;04, in 3 days | opens 2026&#8209;06&#8209;18, in 17 days, at the earliest | <code>2&#58;13.0.10-0ubuntu0.24.04.1</code> |

### Findings

- **error**, only waits <a href="https://github.com/sru-gate/sru-gate/blob/main/docs/rules/settling-period.md">settling-period</a>, <a href="https&#58;//github.example/o/r/blob/c0ffee/backport.yaml&#35;L5">line 5</a>: Too early&#58; resolute &#40;26.04 LTS&#41; came out 2026-04-23, and <code>open-vm-tools</code> waits 42 days. The upload gate opens 2026-06-04, in 3 days.<br>Way out: Wait until that day&#58; the next run then passes. If it cannot wait, give the reason in a waiver for <code>settling-period</code>. <a href="https://ubuntu.com/project/docs/SRU/reference/exception-OpenVMTools-Updates/">The policy</a>.

Judged on 2026-06-01, at <code>fedcba987654</code>. The <a href="https&#58;//github.example/o/r/actions/runs/99">job summary</a> has the days ahead in a picture.
`);
});

test('what can be put right to the letter is there to copy', () => {
  expect(commentOn({ 'sru.title': 'Backport it' })).toContain(
    '\n  ```\n    title: Backport open-vm-tools version 13.0.10 to noble\n  ```\n',
  );
});

test('when all is well again, its title says so, and what is waived stands apart', () => {
  const report = reportOn(
    { waivers: [{ rule: 'settling-period', reason: 'CVE-2026-0001 makes waiting worse.' }] },
    { today: '2026-06-01' },
  );
  const comment = toComment(report, { ...settings, state: 'resolved' });
  expect(comment.split('\n').filter((line) => /^(#|\*\*|<!--)/.test(line))).toEqual([
    '<!-- sru-gate comment 0123456789abcdef resolved -->',
    '## sru-gate: resolved',
    '**Pass&#58; nothing breaks the policy.**',
    '### Targets',
    '### Waived, with the reason given',
  ]);
});

test('without a run and a commit it has no link to them', () => {
  const bare = { ...settings, commit: undefined, runPage: undefined, linkTo: () => undefined };
  expect(toComment(reportOn({}), bare)).toMatch(
    /\nJudged on 2026-06-08\. The job summary has the days ahead in a picture\.\n$/,
  );
});

test('of a fleet, it names the part that it is about', () => {
  const comment = toComment({ ...reportOn({}), shard: { index: 2, count: 3 } }, settings);
  expect(comment).toMatch(/\nJudged on 2026-06-08, at <code>fedcba987654<\/code>; shard 2\/3\. /);
});

describe('what GitHub would not take', () => {
  const many: Edits = {
    'sru.description': `[ Impact ]\n${'TODO x\n'.repeat(500)}`,
    'sru.title': 'Backport it',
  };

  test('is cut: the gravest stay, the rest is counted, and the job summary has it', () => {
    const all = allFindings(reportOn(many)).length;
    const comment = commentOn(many);
    const shown = comment.match(/^- \*\*/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(50);
    expect(shown).toBeLessThan(all);
    expect(comment.length).toBeLessThanOrEqual(65_536);
    expect(comment).toContain(
      `**${all - shown} more findings did not fit here; all are in the <a href="https&#58;//github.example/o/r/actions/runs/99">job summary</a>.**`,
    );
    expect(comment).toMatch(/\nJudged on .*\n$/);
  });

  test('of targets, too', () => {
    const others = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`backports/${index}.yaml`, { 'sru.title': 'x' }]),
    );
    const comment = commentOn({}, { others }, 20_000);
    expect(comment).toMatch(
      /\*\*\d+ more targets did not fit here; all are in the <a [^>]*>job summary<\/a>\.\*\*/,
    );
    expect(comment).toContain('- **error**');
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(20_000);
  });
});

describe('a comment is known by what it begins with', () => {
  test.each<[string, string, string | undefined]>([
    ['ours', commentOn({}), 'fail'],
    ['edited in a browser', commentOn({}).replaceAll('\n', '\r\n'), 'fail'],
    ['of another key', commentOn({}).replace(key, 'fedcba9876543210'), undefined],
    ['quoted', `> ${commentOn({})}`, undefined],
    ['behind other words', `Hello\n${commentOn({})}`, undefined],
    ['of no state', commentOn({}).replace(' fail -->', ' good -->'), undefined],
    ['not closed', `<!-- sru-gate comment ${key} fail`, undefined],
    ['empty', '', undefined],
  ])('%s', (_, body, state) => {
    expect(stateOf(body, key)).toBe(state);
  });
});
