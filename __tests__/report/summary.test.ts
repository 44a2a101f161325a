import { describe, expect, test } from '@jest/globals';
import { allFindings } from '../../src/report/report.ts';
import { toSummary } from '../../src/report/summary.ts';
import { type Edits, reportOn, type Settings } from '../support/check.ts';

const linkTo = (file: string, line: number): string =>
  `https://github.example/o/r/blob/c0ffee${file.replace('/workspace', '')}#L${line}`;

const summaryOf = (edits: Edits, settings: Settings = {}, largest?: number): string =>
  toSummary(reportOn(edits, settings), linkTo, largest);

const early: Settings = { today: '2026-06-01' };

test('the whole of it, for a reviewer', () => {
  expect(summaryOf({}, early)).toBe(`## sru-gate

**Not yet&#58; 1 only waits; the upload gate for <code>noble</code> opens 2026-06-04, in 3 days.**

<a href="https&#58;//bugs.launchpad.net/bugs/2130000">SRU bug 2130000</a>, <code>open-vm-tools</code>, policy <a href="https&#58;//ubuntu.com/project/docs/SRU/reference/exception-OpenVMTools-Updates/"><code>open-vm-tools</code></a>

- <code>noble</code>: not uploaded; waits for the day of its upload gate; next 2026-06-04, in 3 days

### Time

\`\`\`mermaid
gantt
  accTitle: Each target from the release of its source to its own release
  accDescr: The list below the chart says the same in words.
  dateFormat YYYY-MM-DD
  axisFormat %Y-%m
  tickInterval 1month
  todayMarker off
  section today
    today 2026-06-01 :milestone, crit, 2026-06-01, 0d
  section noble
    resolute released :milestone, done, 2026-04-23, 0d
    settling :active, 2026-04-23, 2026-06-04
    upload from :milestone, 2026-06-04, 0d
    ageing at the earliest :2026-06-04, 2026-06-18
    release from :milestone, 2026-06-18, 0d
\`\`\`

<details><summary>The same in words</summary>

- <code>noble</code>: resolute released 2026-04-23; settling 2026-04-23 to 2026-06-04; upload from 2026-06-04; ageing at the earliest 2026-06-04 to 2026-06-18; release from 2026-06-18; supported until 2029-05-31

</details>

### Targets

| target | upload gate | release gate | version |
| --- | --- | --- | --- |
| <code>noble</code> | opens 2026&#8209;06&#8209;04, in 3 days | opens 2026&#8209;06&#8209;18, in 17 days, at the earliest | <code>2&#58;13.0.10-0ubuntu0.24.04.1</code> |

### Findings

- **error**, only waits <a href="https://github.com/sru-gate/sru-gate/blob/main/docs/rules/settling-period.md">settling-period</a>, <a href="https&#58;//github.example/o/r/blob/c0ffee/backport.yaml&#35;L5">line 5</a>: Too early&#58; resolute &#40;26.04 LTS&#41; came out 2026-04-23, and <code>open-vm-tools</code> waits 42 days. The upload gate opens 2026-06-04, in 3 days.<br>Way out: Wait until that day&#58; the next run then passes. If it cannot wait, give the reason in a waiver for <code>settling-period</code>. <a href="https://ubuntu.com/project/docs/SRU/reference/exception-OpenVMTools-Updates/">The policy</a>.

Judged on 2026-06-01 with the release calendar <code>bundled</code>.
`);
});

/** The days of the chart, as it is drawn: a line for each piece, by its label. */
function drawn(summary: string): Record<string, string[]> {
  const sections: Record<string, string[]> = {};
  let section: string[] = [];
  for (const line of (/```mermaid\n([\s\S]*?)```/.exec(summary)?.[1] ?? '').split('\n')) {
    const name = /^ {2}section (.*)$/.exec(line)?.[1];
    if (name !== undefined) sections[name] = section = [];
    else if (line.startsWith('    ')) section.push(line.trim());
  }
  return sections;
}

describe('the picture of time', () => {
  const path: Edits = { 'targets.0.uploaded': '2026-06-08', 'targets.0.accepted': '2026-06-10' };

  test.each<[string, Edits, Settings, string[]]>([
    [
      'in -proposed: past, present and future',
      path,
      { today: '2026-06-15' },
      [
        'resolute released :milestone, done, 2026-04-23, 0d',
        'settling :done, 2026-04-23, 2026-06-04',
        'uploaded :milestone, done, 2026-06-08, 0d',
        'ageing :active, 2026-06-10, 2026-06-24',
        'release at the earliest :milestone, 2026-06-24, 0d',
      ],
    ],
    [
      'released',
      { ...path, 'targets.0.verified': '2026-06-23', 'targets.0.released': '2026-06-25' },
      { today: '2026-07-15' },
      [
        'resolute released :milestone, done, 2026-04-23, 0d',
        'settling :done, 2026-04-23, 2026-06-04',
        'uploaded :milestone, done, 2026-06-08, 0d',
        'ageing :done, 2026-06-10, 2026-06-24',
        'released :milestone, done, 2026-06-25, 0d',
      ],
    ],
    [
      'settling waived: there is none',
      { waivers: [{ rule: 'settling-period', reason: 'CVE-2026-0001 makes waiting worse.' }] },
      early,
      [
        'resolute released :milestone, done, 2026-04-23, 0d',
        'upload from :milestone, done, 2026-04-23, 0d',
        'ageing at the earliest :active, 2026-06-01, 2026-06-15',
        'release from :milestone, 2026-06-15, 0d',
      ],
    ],
    [
      'a policy without a source series: uploads any day',
      { policy: 'sru' },
      {},
      [
        'upload from :milestone, done, 2026-06-08, 0d',
        'ageing at the earliest :active, 2026-06-08, 2026-06-15',
        'release from :milestone, 2026-06-15, 0d',
      ],
    ],
  ])('%s', (_, edits, settings, lines) => {
    const sections = drawn(summaryOf(edits, settings));
    expect(Object.keys(sections)).toEqual(['today', 'noble']);
    expect(sections.noble).toEqual(lines);
  });

  test('what is a year away is drawn, and what is further is not', () => {
    const released: Edits = { ...path, 'targets.0.released': '2026-06-25' };
    expect(summaryOf(released, { today: '2027-05-28' })).toContain('\n  section noble\n');
    expect(summaryOf(released, { today: '2027-05-29' })).not.toContain('mermaid');
  });

  test('support that ends within the picture ends there', () => {
    const sections = drawn(
      summaryOf({ 'targets.1': { series: 'questing', version: '2:13.0.10-0ubuntu0.25.10.1' }, skips: [] }),
    );
    expect(sections.questing?.at(-1)).toBe('supported until 2026-07-09 :2026-06-22, 2026-07-09');
  });

  test.each<[string, Edits, Settings]>([
    ['a series that nobody knows', { 'targets.0.series': 'nobel' }, {}],
    ['a target that cannot go', { 'targets.0.series': 'resolute' }, {}],
    ['days too far away', { 'targets.0.uploaded': '1999-01-01' }, {}],
    [
      'years later',
      { 'targets.0.uploaded': '2026-06-08', 'targets.0.released': '2026-06-25' },
      { today: '2029-01-01' },
    ],
    ['no manifest to read', {}, { whole: 'hello' }],
  ])('nothing is drawn of %s', (_, edits, settings) => {
    expect(summaryOf(edits, settings)).not.toMatch(/mermaid|### Time/);
  });

  test('of many targets ten are drawn, those to come first, and the rest is counted', () => {
    const over: Edits = { 'targets.0.uploaded': '2026-06-04', 'targets.0.released': '2026-06-05' };
    const others = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`backports/${index}.yaml`, {}]),
    );
    const summary = summaryOf(over, { others });
    expect(Object.keys(drawn(summary))).toEqual([
      'today',
      'open-vm-tools noble',
      ...Array.from({ length: 9 }, (_, index) => `open-vm-tools noble no. ${index + 2}`),
    ]);
    expect(summary).toContain(
      '\n- Not drawn (the picture holds 10): <code>backports/10.yaml</code>, <code>noble</code>; <code>backports/11.yaml</code>, <code>noble</code>; <code>backport.yaml</code>, <code>noble</code>\n',
    );
    expect(summary).not.toContain('- <code>backport.yaml</code>');
    expect(summary).toContain('- <code>backports/0.yaml</code>, <code>noble</code>: resolute released');
  });
});

test('which target is not drawn is told with the reason', () => {
  const others = {
    'backports/far.yaml': { 'targets.0.uploaded': '2020-06-04' },
    'backports/nobel.yaml': { 'targets.0.series': 'nobel' },
    ...Object.fromEntries(
      Array.from({ length: 17 }, (_, index) => [`backports/${String.fromCharCode(97 + index)}.yaml`, {}]),
    ),
  };
  const lines = summaryOf({}, { others }).match(/^- Not drawn.*$/gm);
  expect(lines).toEqual([
    expect.stringMatching(
      /^- Not drawn \(the picture holds 10\): (<code>backports\/[j-n]\.yaml<.*?; ){5}3 more$/,
    ),
    '- Not drawn (more than a year away): <code>backports/far.yaml</code>, <code>noble</code>',
    '- Not drawn (it can go nowhere, or no day is known): <code>backports/nobel.yaml</code>, <code>nobel</code>',
  ]);
});

/** The headings of a page, and of each finding what it is. */
const titlesOf = (summary: string): string[] =>
  [...summary.matchAll(/^###.*|^- \*\*.*?<\/a>(?:, <code>[^<]*<\/code>)?/gm)].map(([line]) =>
    line.replace(/ <a href="[^"]*">/, ' '),
  );

describe('findings', () => {
  test('errors that can be mended, what only waits, warnings, notices; of several manifests by each', () => {
    const edits: Edits = {
      'targets.0.version': '2:13.0.10-0~noble1',
      'sru.title': 'x',
      'sru.description': `[ Impact ]\nTime. https://ubuntu.com/project/docs/SRU/reference/exception-OpenVMTools-Updates/\n[ Test Case ]\nVMware QA boots a guest. 14 days in -proposed.\n[ Where problems could occur ]\nTime.\n[ Other Info ]\nNone.\n`,
    };
    const found = [
      '- **error** title-format</a>',
      '- **error**, only waits settling-period</a>',
      '- **warning** version-suffix</a>',
      '- **notice** legacy-section-name</a>',
    ];
    expect(titlesOf(summaryOf(edits, early))).toEqual(['### Findings', ...found, '### Targets', '### Time']);
    const others = { 'backports/a.yaml': edits };
    expect(titlesOf(summaryOf({}, { ...early, others }))).toEqual([
      '### Findings',
      '#### <code>backports/a.yaml</code>',
      ...found.slice(0, 2),
      '- **warning** cadence</a>',
      ...found.slice(2),
      '#### <code>backport.yaml</code>',
      '- **error**, only waits settling-period</a>',
      '### Targets',
      '### Time',
    ]);
  });

  test('stand in the order in which to see to them, and waived ones apart with their reason', () => {
    const summary = summaryOf(
      {
        waivers: [{ rule: 'settling-period', reason: 'CVE-2026-0001 makes waiting worse.' }],
        'targets.0.changelog': 'debian/changelog',
      },
      { ...early, files: { 'debian/changelog': 'nonsense\n' } },
    );
    expect(titlesOf(summary)).toEqual([
      '### Findings',
      '- **error** changelog-syntax</a>, <code>debian/changelog</code>',
      '### Waived, with the reason given',
      '- **waived** settling-period</a>',
      '### Targets',
      '### Time',
    ]);
    expect(summary).toContain('<br>Waived: <code>CVE-2026-0001 makes waiting worse.</code>');
  });

  test("a policy file's own page is shown, and not linked", () => {
    const policy =
      'name: ours\nsummary: Ours.\nextends: open-vm-tools\ndocumentation: https://evil.example/page\n';
    const summary = summaryOf({ policy: './ours.yaml' }, { ...early, files: { 'ours.yaml': policy } });
    expect(summary).toContain('The policy: <code>https&#58;//evil.example/page</code>.');
    expect(summary).not.toMatch(/href="[^"]*evil/);
  });

  test('without an address, the line is told without a link', () => {
    expect(toSummary(reportOn({}, early), () => undefined)).toContain(
      'settling-period</a>, line 5: Too early',
    );
  });
});

describe('what does not fit', () => {
  const many: Edits = {
    'sru.description': `[ Impact ]\n${'TODO x\n'.repeat(200)}`,
    'sru.title': 'Backport it',
  };

  test('is counted, the gravest stay, and the size keeps its limit', () => {
    const all = allFindings(reportOn(many)).length;
    const summary = summaryOf(many, {}, 20_000);
    const shown = summary.match(/^- \*\*error\*\*/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(20);
    expect(summary).not.toContain('- **notice**');
    expect(summary).toContain(
      `**${all - shown} more findings did not fit here; all are in the JSON report.**`,
    );
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(20_000);
    expect(summary).toMatch(/\nJudged on 2026-06-08 with the release calendar <code>bundled<\/code>\.\n$/);
  });

  test('GitHub takes a mebibyte: more is not written', () => {
    const bugs = Array.from({ length: 1000 }, (_, id) => ({ id: id + 1 }));
    const others = Object.fromEntries(
      Array.from({ length: 6 }, (_, index) => [`backports/${index}.yaml`, { bugs }]),
    );
    const summary = summaryOf({}, { others });
    expect(Buffer.byteLength(summary)).toBeGreaterThan(900 * 1024);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024);
  });

  test('what is waived goes before any that is not', () => {
    const reason = `The word is a name: ${'long '.repeat(200)}`;
    const waived = { waivers: [{ rule: 'placeholder-text', reason }] };
    const notice = 'legacy-section-name';
    const edits = { ...many, ...waived, 'sru.description': `[ Impact ]\nTODO x\n[ Test Case ]\nIt works.\n` };
    const summary = (largest: number) => summaryOf(edits, {}, largest);
    const sizes = Array.from({ length: 40 }, (_, index) => 3000 + index * 200);
    const shown = sizes
      .map(summary)
      .map((text) => [text.includes(notice), text.includes('**waived**')].join());
    expect([...new Set(shown)]).toEqual(['false,false', 'true,false', 'true,true']);
  });

  test('the headings of many files count', () => {
    const others = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `backports/${'x'.repeat(150)}${index}.yaml`,
        { 'sru.title': 'x' },
      ]),
    );
    expect(Buffer.byteLength(summaryOf({}, { others }, 20_000))).toBeLessThanOrEqual(20_000);
  });

  test('of a fleet the table has 500 targets', () => {
    const targets = Array.from({ length: 51 }, () => ({ series: 'noble', version: '1' }));
    const others = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`${index}.yaml`, { targets }]),
    );
    const summary = summaryOf({ targets }, { others });
    expect(summary.match(/^\| <code>/gm)).toHaveLength(500);
    expect(summary).toContain('**10 more targets did not fit here; all are in the JSON report.**');
  });

  test.each([
    ['a series', 'targets.0.series'],
    ['a package', 'package'],
    ['a title', 'sru.title'],
    ['a version', 'targets.0.version'],
  ])('%s of a megabyte does not drive the rest out', (_, key) => {
    const summary = summaryOf({ [key]: '<'.repeat(900_000) });
    expect(Buffer.byteLength(summary)).toBeLessThan(20_000);
    expect(summary).toMatch(/^\| target \| upload gate \|.*\n\| --- .*\n\| <code>/m);
    expect(summary).toContain('### Findings');
  });

  test('a fleet of targets leaves room for the findings', () => {
    const others = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`backports/${index}.yaml`, { 'sru.title': 'x' }]),
    );
    const summary = summaryOf({}, { others }, 20_000);
    expect(summary).toMatch(/\*\*\d+ more targets did not fit here; all are in the JSON report\.\*\*/);
    expect(summary).toContain('- **error**');
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(20_000);
  });
});
