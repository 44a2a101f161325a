import { about } from '../generated/about.ts';
import { type Finding, severities } from '../model/finding.ts';
import type { ManifestReport, Report, TargetStatus } from '../model/report.ts';
import { leftInWords } from './bounded.ts';
import { releaseInWords, uploadInWords } from './gates-in-words.ts';
import { safeLine } from './safe-text.ts';
import { seriesInWords } from './target-in-words.ts';
import { countedSeverity, inWords } from './told.ts';
import { attributes, element } from './xml.ts';

/** How a test ended. `error`: the evidence could not be had; `skipped`: waived, told alone, or a gate that is shut. */
type Outcome = 'passed' | 'failure' | 'error' | 'skipped';

interface Case {
  readonly name: string;
  readonly outcome: Outcome;
  /** What is seen in a list of tests; undefined for a test with nothing to say. */
  readonly message?: string | undefined;
  readonly text?: string;
}

interface Suite {
  readonly name: string;
  readonly package?: string | undefined;
  readonly cases: readonly Case[];
}

/**
 * The report as JUnit XML: a suite for each manifest, and in it a test for each gate of each target and for each rule
 * that found something. Tests keep their names from run to run, so that a reader can say what is new and what is mended.
 */
export function toJunit(report: Report): string {
  const left = leftInWords(report);
  const cases: Case[] = [
    ...casesOf(report.findings, report),
    ...(left === undefined ? [] : [{ name: 'what fits', outcome: 'passed' as const, text: left }]),
  ];
  const ofRun = cases.length > 0 ? [{ name: 'The run', cases }] : [];
  const suites: Suite[] = [
    ...ofRun,
    ...report.manifests.map((manifest) => ({
      name: manifest.path,
      package: manifest.package,
      cases: [
        ...manifest.targets.flatMap((status) => gateCases(status, report)),
        ...casesOf(manifest.findings, report),
        ...readable(manifest),
      ],
    })),
  ];
  const { skipped: _, ...counts } = countsOf(suites.flatMap(({ cases }) => cases));
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: about.name, ...counts })}>`,
    ...suites.flatMap(suiteWriter(report)),
    '</testsuites>',
  ].join('\n')}\n`;
}

/** A suite without a test is an error to some readers. */
function readable({ targets, findings }: ManifestReport): Case[] {
  return targets.length + findings.length === 0 ? [{ name: 'manifest', outcome: 'passed' }] : [];
}

function gateCases(status: TargetStatus, { today }: Report): Case[] {
  const { target, upload, release } = status;
  return (
    [
      ['upload', upload, uploadInWords],
      ['release', release, releaseInWords],
    ] as const
  ).map(([what, gate, inWordsOf]) => {
    const name = `${what} gate of ${seriesInWords(target)}`;
    // A shut gate fails nothing by itself: where an error holds it shut, that one is a test of its own.
    return gate.open
      ? { name, outcome: 'passed' }
      : { name, outcome: 'skipped', message: inWordsOf(status, today) };
  });
}

/** A test for each rule, with all its findings. */
function casesOf(findings: readonly Finding[], report: Report): Case[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = byRule.get(finding.rule);
    if (known) known.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return [...byRule].map(([name, all]) => {
    const [gravest = all[0]] = severities.flatMap((severity) =>
      all.filter((each) => each.waived === undefined && countedSeverity(each) === severity),
    );
    const more = all.length > 1 ? ` (and ${all.length - 1} more)` : '';
    return {
      name,
      outcome: outcomeOf(all),
      message: gravest && `${inWords(gravest).split('\n', 1)[0]}${more}`,
      text: all.map((finding) => placed(finding, report)).join('\n\n'),
    };
  });
}

function outcomeOf(all: readonly Finding[]): Outcome {
  const counting = new Set(all.filter(({ waived }) => waived === undefined).map(countedSeverity));
  if (counting.has('error')) return 'failure';
  if (counting.has('inconclusive')) return 'error';
  const isPut = ({ waived, isTold }: Finding): boolean => waived !== undefined || isTold === true;
  return all.some(isPut) && !counting.has('warning') ? 'skipped' : 'passed';
}

function suiteWriter({ today }: Report): (suite: Suite) => string[] {
  const timestamp = `${today}T00:00:00`;
  const names = new Map<string, number>();
  const once = (name: string): string => {
    const count = (names.get(name) ?? 0) + 1;
    names.set(name, count);
    return count > 1 ? `${name} (${count})` : name;
  };
  return ({ name, package: packageName, cases }) => {
    // A dot would end a package's name in the classes of Java.
    const classname = safeLine(name)
      .replace(/\.yaml$/, '')
      .replaceAll('.', '_');
    const seen = (own: string): string => once(`${classname}\n${own}`).slice(classname.length + 1);
    return [
      `  <testsuite${attributes({ name, package: packageName, ...countsOf(cases), timestamp })}>`,
      ...cases.flatMap((each) => testcase(each, { name: seen(each.name), classname })),
      '  </testsuite>',
    ];
  };
}

function countsOf(cases: readonly Case[]) {
  const count = (outcome: Outcome): number => cases.filter((each) => each.outcome === outcome).length;
  return {
    ...{ tests: cases.length, failures: count('failure'), errors: count('error') },
    skipped: count('skipped'),
  };
}

function testcase({ outcome, message, text }: Case, names: { name: string; classname: string }): string[] {
  const start = `    <testcase${attributes(names)}`;
  if (outcome === 'passed' && text === undefined) return [`${start}/>`];
  const ending = outcome === 'passed' ? element('system-out', {}, text) : element(outcome, { message }, text);
  return [`${start}>`, `      ${ending}`, '    </testcase>'];
}

/** A finding with its place. No line begins with the path: a runner would obey one that looks like a command. */
function placed(finding: Finding, { nameOf }: Report): string {
  const { severity, waived, at } = finding;
  const place = at ? ` at ${nameOf(at.file)}:${at.line}:${at.column}` : '';
  // A path may have a line end in it.
  return `${waived === undefined ? severity : 'waived'}${safeLine(place)}\n${inWords(finding)}`;
}
