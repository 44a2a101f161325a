import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { allFindings, makeReport } from '../../src/report/report.ts';
import { formats, type Medium, reporters } from '../../src/report/reporters.ts';
import { nodeDigests } from '../../src/sources/digests.ts';
import { reportOn } from '../support/check.ts';
import { runHere } from '../support/run-here.ts';

/** What holds of every format, so that a new one is held to it on its first day. `hostile.test.ts` does the same. */

const top = new URL('../../', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, top), 'utf8');

const medium: Medium = {
  colour: false,
  hosting: () => ({
    pathOf: (file) => file.replace('/workspace/', ''),
    linkTo: (file, line) => `https://github.example/o/r/blob/c${file.replace('/workspace', '')}#L${line}`,
  }),
  digests: nodeDigests,
};

/** Of every kind: an error, a warning, a notice, one that is waived, one of the run, and a second manifest's. */
const ofEveryKind = reportOn(
  {
    'targets.0.version': '2:13.0.10-1ubuntu1~24.04.1',
    'sru.title': 'x',
    'sru.description': '[ Impact ]\nMRE\n[ Test Case ]\nTODO\n',
    waivers: [{ rule: 'settling-period', reason: 'A fault of the world that cannot wait.' }],
  },
  { today: '2026-06-01', others: { 'z.yaml': { 'sru.title': 'y' } } },
);

/** The same finding many times, each time with words of its own. */
function manyOf(count: number): Report {
  const [manifest] = ofEveryKind.manifests;
  const [finding] = manifest?.findings ?? [];
  if (!manifest || !finding) throw new Error('the report has no finding to repeat');
  const findings = Array.from(
    { length: count },
    (_, index): Finding => ({ ...finding, message: `This is number n${index}n of many.` }),
  );
  return makeReport({ ...ofEveryKind, findings: [], manifests: [{ ...manifest, findings }] });
}

/** The letters and digits of a text, whatever a format does to the rest: its marks, its escapes, its line ends. */
function letters(text: string): string {
  return text
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:lt|gt|amp|quot);/g, '')
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll(/%(0A|0D|25|3A|2C)|\\u[\da-f]{4}|\\["nt\\]/g, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** How many of some findings are in what was printed, each counted once. */
function shownIn(printed: string, findings: readonly Finding[]): number {
  let rest = letters(printed);
  return findings.filter(({ message }) => {
    const words = letters(message);
    const isThere = rest.includes(words);
    rest = rest.replace(words, ' ');
    return isThere;
  }).length;
}

describe.each(formats)('%s', (format) => {
  test('is the same in pieces, and without the texts where it reads none', async () => {
    const { print, pieces, readsNoTexts } = reporters[format];
    const printed = await print(ofEveryKind, medium);
    if (pieces) expect([...pieces(ofEveryKind)].join('')).toBe(printed);
    if (readsNoTexts) expect(await print({ ...ofEveryKind, texts: new Map() }, medium)).toBe(printed);
  });

  test('shows every finding', async () => {
    const findings = allFindings(ofEveryKind);
    expect(new Set(findings.map(({ severity }) => severity)).size).toBe(3);
    expect(findings.some(({ waived }) => waived !== undefined)).toBe(true);
    const printed = await reporters[format].print(ofEveryKind, medium);
    const missing = findings.filter((finding) => shownIn(printed, [finding]) === 0);
    expect(missing).toEqual([]);
    expect(shownIn(printed, findings)).toBe(findings.length);
  });

  test('of more than it holds, it says how many it left out', async () => {
    const count = 30_000;
    const printed = await reporters[format].print(manyOf(count), medium);
    const shown = new Set(printed.match(/number n\d+n of many/g)).size;
    const left = count - shown;
    if (left > 0) expect(printed).toMatch(new RegExp(`\\b${left} more finding`));
    expect(shown).toBeGreaterThan(500);
  });

  test('of no finding, it says so in a text that ends its last line', async () => {
    const printed = await reporters[format].print(reportOn({}), medium);
    expect(printed).toMatch(/\S\n$/);
  });

  test('is told by the help, and completed with what takes it', async () => {
    expect((await runHere(fileURLToPath(top), ['check', '--help'])).out).toMatch(
      new RegExp(`^ +${format} +${reporters[format].reader}$`, 'm'),
    );
    const { out } = await runHere(fileURLToPath(top), ['complete', '--', 'check', '--format', format]);
    expect(out).toContain(`${format}\t${reporters[format].reader}\n`);
  });

  test('has its row in docs/report.md', () => {
    expect(read('docs/report.md')).toContain(`\n| \`${format}\` | ${reporters[format].reader}`);
  });
});

test('the README names every format in its turn', () => {
  expect(read('README.md')).toContain(`\`--format ${formats.join('\\|')}\``);
});
