import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ruleFaces } from '../../src/generated/rules.ts';
import { without } from '../../src/model/field.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { toComment } from '../../src/report/comment.ts';
import { allFindings, makeReport } from '../../src/report/report.ts';
import { type Format, formats, reporters } from '../../src/report/reporters.ts';
import { hasCommand, safeLine } from '../../src/report/safe-text.ts';
import { statusJson, statusMarkdown, statusText } from '../../src/report/status-page.ts';
import { nodeDigests } from '../../src/sources/digests.ts';
import { reportOn } from '../support/check.ts';
import { hostileMarkers } from '../support/hostile.ts';

/** Whatever a manifest, a policy file or a file name says, no report makes it act. */

const words = fc
  .array(fc.oneof(fc.constantFrom(...hostileMarkers), fc.string({ maxLength: 12 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(' '));

function hostileReport(text: string): Report {
  const report = reportThatNames(text);
  // The reader refuses most odd names; a reporter holds without that.
  const manifests = report.manifests.map((manifest) => ({
    ...manifest,
    package: text,
    targets: manifest.targets.map((status) => ({
      ...status,
      target: { ...status.target, series: without(['targets', 0, 'series'], 'broken', text) },
    })),
  }));
  return { ...report, manifests };
}

function reportThatNames(text: string): Report {
  const name = text.replace(/[/\0\n\r]/g, '_').slice(0, 60);
  return reportOn(
    {
      package: text,
      'source.version': text,
      'targets.0.series': text,
      'targets.0.version': text,
      'targets.0.pocket': text,
      'sru.title': `${text} TODO`,
      'sru.description': `[ Impact ]\n${text}\n[ ${text} ]\nTODO`,
      waivers: [{ rule: text, series: text, reason: text }],
      [`x${text.replaceAll('.', '')}`]: 'x',
    },
    {
      others: {
        // Drawn in the picture, with a waived finding.
        [`backports/${name}.yaml`]: {
          waivers: [{ rule: 'settling-period', reason: `${text} and twenty characters more` }],
        },
        'backports/policy-file.yaml': { policy: './policy.yaml' },
      },
      files: {
        'backports/policy.yaml': `extends: open-vm-tools\nsummary: ${JSON.stringify(text)}\nname: ${JSON.stringify(text)}\ndocumentation: https://evil.example/page\n`,
      },
      today: '2026-06-01',
    },
  );
}

const pathOf = (file: string): string => file.replace('/workspace/', '');
const linkTo = (file: string, line: number): string =>
  `https://github.example/o/r/blob/c/${encodeURIComponent(pathOf(file).toWellFormed())}#L${line}`;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const acts = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069]/;
const hides = /\u034f|[\u00ad\u2800\u3164\u{e0000}-\u{e007f}]/u;
const unseen = new RegExp(`${acts.source}|${hides.source}`, 'u');

/** The same where a change decides, and leaves the manifests alone. */
function told(report: Report): Report {
  const manifests = report.manifests.map((manifest) => ({
    ...manifest,
    isChanged: false,
    findings: manifest.findings.map((finding): Finding => ({ ...finding, isTold: true })),
  }));
  return makeReport({ ...report, since: hostileMarkers.join(' '), manifests });
}

const ofAll = hostileReport(hostileMarkers.join(' '));

/** Reports of random hostile texts, of all markers at once and of each alone: made once, and printed in every format. */
const reports: readonly Report[] = [
  ...[...fc.sample(words, { numRuns: 60, seed: 11 }), ...hostileMarkers].map(hostileReport),
  ofAll,
  told(ofAll),
];

/** Fails where Markdown has more than our own words and links, and code elements that nothing gets out of. */
function harmless(markdown: string): void {
  // Text from outside stands in code elements, and has no character there that could end them.
  const rest = markdown.replaceAll(/<code>(?:[^<]|<wbr>)*<\/code>/g, (code) => {
    // GitHub reads entities before it looks for mail addresses, so behind each `@` must be an end of the text.
    const bare = code.slice('<code>'.length, -'</code>'.length).replaceAll(/&#64;<wbr>|&#(?!64;)\d+;/g, '');
    return /[<>"'`@[\](){}:*_~|\\$#!&+\n]|www\./i.test(bare) ? code : '';
  });
  const known = rest.replaceAll(
    /<a href="(?:https:\/\/github\.com\/sru-gate\/|https(?::|&#58;)\/\/ubuntu\.com\/|https&#58;\/\/bugs\.launchpad\.net\/bugs\/\d+"|https&#58;\/\/github\.example\/)[^<>]*>[\w -]*<\/a>|<br>|<details><summary>The same in words<\/summary>|<\/details>/g,
    '',
  );
  expect(known).not.toMatch(/[<>@`[\]\\]|https?:|evil|octocat|::|##\[/);
}

/** Fails where a line of the log would be a command to the runner. */
function noCommand(text: string): void {
  expect(text).not.toMatch(/##\[|^\s*::/m);
}

/** Fails where JSON has a line that is not ours. */
function onlyJson(text: string): void {
  noCommand(text);
  expect(text.split('\n').filter((line) => !/^\s*["{}[\]\d-]|^$/.test(line))).toEqual([]);
}

/** What could act in each format, and must not. A format without its words here fails the type check, and this test. */
const inert: Readonly<Record<Format, (printed: string, report: Report) => void>> = {
  text: noCommand,

  concise: (printed, report) => {
    noCommand(printed);
    const lines = printed.split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.pop()).toMatch(/^(Fail|Not yet|Pass|Inconclusive)\b/);
    expect(lines).toHaveLength(allFindings(report).length);
    const files = new Set(report.manifests.map(({ file }) => safeLine(report.nameOf(file))));
    for (const line of lines) {
      const [, place = '', , rule] =
        /^(?:(.+?):\d+:\d+|sru-gate): (error|inconclusive|warning|notice|waived)\[([a-z-]+)\] ./.exec(line) ??
        [];
      expect(Object.keys(ruleFaces)).toContain(rule);
      // What a matcher takes for the path is that of a file, and no part of another one's name.
      if (!/[:\ufffd]/.test(place) && !place.endsWith('policy.yaml'))
        expect(files).toContain(place.replace(/^\.\//, ''));
    }
  },

  gitlab: (printed, report) => {
    onlyJson(printed);
    const degradations = JSON.parse(printed);
    expect(degradations).toHaveLength(allFindings(report).length);
    for (const { description } of degradations) expect(description).not.toMatch(unseen);
  },

  rdjson: (printed, report) => {
    onlyJson(printed);
    const { diagnostics } = JSON.parse(printed);
    expect(diagnostics).toHaveLength(allFindings(report).length);
    for (const { message, code } of diagnostics) {
      expect(message.replace('\n\n', '')).not.toMatch(unseen);
      // Reviewdog posts it as Markdown: words from outside stay within code spans, in which nothing acts.
      const rest = message.replaceAll(/`[^`\n]*`/g, '');
      expect(rest).not.toMatch(/`|https?:\/\/evil|octocat|<img|::|##\[|!\[|www\./);
      expect(code.url).toMatch(/^https:\/\/github\.com\/sru-gate\//);
    }
  },

  junit: (printed, report) => {
    noCommand(printed);
    expect(printed).not.toMatch(/[^\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
    const tags = [...printed.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
    for (const tag of tags)
      expect(tag).toMatch(
        /^<(\?xml version="1\.0" encoding="UTF-8"\?|\/?(testsuites|testsuite|testcase|failure|error|skipped|system-out)( [a-z]+="[^"<>]*")*\/?)>$/,
      );
    expect(printed.replaceAll(/<[^>]*>|&(lt|gt|amp|quot);/g, '')).not.toMatch(/[<>&]/);
    expect(printed.match(/<testsuite /g)).toHaveLength(
      report.manifests.length + (report.findings.length > 0 ? 1 : 0),
    );
  },

  json: (printed, report) => {
    onlyJson(printed);
    const { findings, manifests } = JSON.parse(printed);
    const shown = [findings, ...manifests.map((manifest: typeof findings) => manifest.findings)].flat();
    expect(shown).toHaveLength(allFindings(report).length);
  },

  sarif: (printed, report) => {
    onlyJson(printed);
    const { results } = JSON.parse(printed).runs[0];
    expect(results).toHaveLength(allFindings(report).length);
    for (const { message, locations, suppressions } of results) {
      // No link in plain text, and no line that is not ours.
      for (const words of [message.text, suppressions[0]?.justification ?? '']) {
        expect(words).not.toMatch(/\]\(|\n/);
        expect(words).not.toMatch(unseen);
      }
      expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^[\w./%!'()*~-]+$/);
    }
  },

  markdown: (printed) => {
    const [before = '', chart = '', after = '', ...more] = printed.split('```');
    expect(more).toEqual([]);
    // The chart: nothing but lines that we write.
    expect(chart.match(/section/g)).toHaveLength(3);
    for (const line of chart.split('\n')) {
      expect(line).toMatch(
        /^(mermaid|gantt| {2}(accTitle|accDescr): [\w ]+\.?| {2}dateFormat YYYY-MM-DD| {2}axisFormat %Y-%m| {2}tickInterval \dmonth| {2}todayMarker off| {2}section [\w.+ -]+| {4}[a-z][\w -]+ :[a-z\d, -]+|)$/,
      );
    }
    harmless(`${before}${after}`);
  },

  github: (printed, report) => {
    const lines = printed.split('\n');
    expect(lines.pop()).toBe('');
    const verdict = lines.pop() ?? '';
    expect(verdict).toMatch(/^(Fail|Not yet|Pass|Inconclusive)\b/);
    // A command for each finding and none besides; within one, what would end its properties is encoded.
    expect(lines).toHaveLength(allFindings(report).length);
    for (const line of lines) {
      expect(line).toMatch(
        /^::(error|warning|notice) title=[a-z-]+(,file=[^:,]+,line=\d+,endLine=\d+,col=\d+,endColumn=\d+)?::/,
      );
    }
    expect(printed).not.toMatch(/##\[/);
  },
};

test.each(formats)('%s', async (format) => {
  const medium = {
    ...{ colour: false, digests: nodeDigests },
    hosting: () => ({ pathOf, linkTo }),
  };
  for (const report of reports) {
    const printed = await reporters[format].print(report, medium);
    inert[format](printed, report);
    expect(printed).not.toMatch(unseen);
    // In colour there are our own marks for it besides, and nothing else.
    const inColour = await reporters[format].print(report, { ...medium, colour: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are our marks
    expect(inColour.replaceAll(/\u001b\[\d+m/g, '')).toBe(printed);
    const withLinks = await reporters[format].print(report, { ...medium, links: true });
    const ours = String.raw`https://(?:github\.com/sru-gate/|ubuntu\.com/|bugs\.launchpad\.net/bugs/\d+)[\w./-]*`;
    const link = new RegExp(`\u001b\\]8;;(?:${ours})?\u001b\\\\`, 'g');
    expect(withLinks.replaceAll(link, '')).not.toMatch(unseen);
    expect(withLinks !== printed).toBe(format === 'text');
  }
});

test('the comment on a pull request', () => {
  const settings = {
    key: '0123456789abcdef',
    state: 'fail',
    linkTo,
    commit: 'c0ffee',
    runPage: undefined,
  } as const;
  for (const report of reports) {
    const [marker = '', ...lines] = toComment(report, settings).split('\n');
    expect(marker).toBe('<!-- sru-gate comment 0123456789abcdef fail -->');
    // What is there to copy stands in blocks, from which nothing gets out.
    harmless(lines.join('\n').replaceAll(/^ {2}(```+)\n(?: {2}(?!\1).*\n)*? {2}\1$/gm, ''));
    expect(lines.join('\n')).not.toMatch(unseen);
  }
});

test('the status of the targets', () => {
  for (const report of reports) {
    for (const text of [statusText(report, { columns: undefined }), statusJson(report)]) {
      expect(text).not.toMatch(unseen);
      expect(hasCommand(text)).toBe(false);
    }
    const [, , ...rows] = statusMarkdown(report).split('\n');
    harmless(rows.join('\n'));
    expect(rows.join('\n')).not.toMatch(unseen);
  }
});
