import { stringify } from 'yaml';
import { about } from '../generated/about.ts';
import { forPackage } from '../model/policy.ts';
import { parseVersion } from '../model/version.ts';
import { pageAddress } from '../text/page-address.ts';
import { oneLine } from '../text/quote.ts';
import { writeTitle } from '../text/title.ts';
import type { DraftFacts, DraftTarget } from './facts.ts';
import { schemaAddress } from './schema-address.ts';
import { fillTemplate } from './template.ts';

/** What stands in a text where a name is not known: a marker that `placeholder-text` finds. */
const unknown = 'TODO';

/** Where the comments behind the values stand. */
const commentColumn = 32;

/**
 * Writes a manifest from facts, with a comment for each key. Where a fact is missing that only a person knows, the
 * value stays empty and the comment says what it is.
 */
export function draftManifest(facts: DraftFacts): string {
  const { policyName, targets, bug, otherBugs } = facts;
  return [
    `# yaml-language-server: $schema=${schemaAddress('manifest', about.homepage)}`,
    '# A backport manifest. `sru-gate check` says what is still to do; every key is explained at',
    `# ${pageAddress('manifest')}`,
    line('', 'version', '1', 'of this format'),
    line('', 'policy', policyName, "a built-in policy's name, or the path of a policy file"),
    line('', 'package', facts.package, 'the source package'),
    '',
    ...sourceLines(facts),
    'targets:',
    ...targets.flatMap((target, index) => targetLines(target, index === 0)),
    '',
    ...skipLines(facts),
    'sru:',
    line(
      '  ',
      'bug',
      bug,
      otherBugs.length > 1 && !bug
        ? `the SRU bug: which of ${otherBugs.join(', ')}?`
        : 'the SRU bug on Launchpad',
    ),
    `  title: ${scalar(titleFor(facts))}`,
    ...descriptionLines(facts),
    '',
    ...bugLines(facts),
    ...changeLines(facts),
    ...verificationLines(facts),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

function sourceLines({ source, policy }: DraftFacts): string[] {
  if (!source) return [];
  if (policy.source === 'upstream')
    return ['source:', line('  ', 'upstream', source.upstream, 'the upstream version that is brought'), ''];
  return [
    'source:',
    line('  ', 'series', source.series?.name, 'the release backported from'),
    line('  ', 'version', source.version, 'the version published there'),
    optional('  ', 'ref', source.ref, 'the git ref that holds its packaging'),
    '',
  ];
}

/** The keys of a target, those that may follow as comments; the first one says what each is. */
function targetLines(target: DraftTarget, isFirst: boolean): string[] {
  const { series, version, replaces, ref } = target;
  const required = [
    line('  - ', 'series', series?.name, 'the release backported to'),
    line('    ', 'version', version, 'the version uploaded'),
  ];
  const more = [
    ['replaces', replaces, 'what the release has today'],
    ['ref', ref, 'the git ref that holds the packaging it replaces'],
    ['uploaded', undefined, 'the day, once it has happened; then likewise'],
    ['accepted', target.accepted, 'when it entered -proposed: ageing starts'],
    ['verified', target.verified, 'when it was found good there'],
    ['released', target.released, 'when it came to -updates'],
  ] as const;
  return [
    ...required,
    ...more.map(([key, value, comment]) => optional('    ', key, value, isFirst ? comment : '')),
  ];
}

function skipLines({ skips }: DraftFacts): string[] {
  const what = 'newer supported releases that are left out on purpose';
  if (skips.length === 0) {
    return [
      `${'# skips:'.padEnd(commentColumn - 1)} # ${what}`,
      '#   - series:',
      `${'#     carries:'.padEnd(commentColumn - 1)} # the version that it has already; or`,
      `${'#     reason:'.padEnd(commentColumn - 1)} # why it is left out`,
      '',
    ];
  }
  return [
    `${'skips:'.padEnd(commentColumn - 1)} # ${what}`,
    ...skips.flatMap(({ series, carries }) => [
      line('  - ', 'series', series.name, ''),
      carries === undefined
        ? line('    ', 'reason', undefined, 'why it is left out; or `carries`: the version that it has')
        : line('    ', 'carries', carries, 'the version that it has already'),
    ]),
    '',
  ];
}

function bugLines({ bug: sruBug, otherBugs }: DraftFacts): string[] {
  if (otherBugs.length === 0) return [];
  return [
    `bugs:                           # the other bugs that the changelog closes${sruBug === undefined ? '; TODO: take the SRU bug out' : ''}`,
    ...otherBugs.flatMap((bug) => [
      line('  - ', 'id', bug, ''),
      line('    ', 'test-case', undefined, 'how somebody sees that it is fixed'),
    ]),
    '',
  ];
}

function changeLines({ changes }: DraftFacts): string[] {
  const lists = [
    ['from-source', 'what differs under debian/ from the source series'],
    ['from-previous', 'what differs under debian/ from the version replaced'],
  ] as const;
  const given = lists.filter(([list]) => changes[list].length > 0);
  if (given.length === 0) return [];
  return [
    'packaging-changes:',
    ...given.flatMap(([list, what]) => [
      `  ${`${list}:`.padEnd(commentColumn - 2)}# ${what}`,
      ...changes[list].flatMap((path) => [
        line('    - ', 'path', path, path.endsWith('/') ? 'all below it' : ''),
        line('      ', 'reason', undefined, 'why it differs'),
      ]),
    ]),
    '',
  ];
}

function verificationLines({ policy, bug }: DraftFacts): string[] {
  if (!policy.partner) return [];
  return [
    '# verification:                 # once it is verified',
    `#   by: ${policy.partner.name}`,
    `#   statement: https://bugs.launchpad.net/bugs/${bug ?? 'N'}/comments/N`,
  ];
}

/** The title by the policy's form; where it has none, or a part is not known, a marker stands for what is missing. */
function titleFor(facts: DraftFacts): string {
  const { policy, package: name = unknown } = facts;
  if (facts.title !== undefined) return facts.title;
  if (policy.title === undefined) return "TODO: the bug's title";
  const title = writeTitle(policy.title, name, upstreamVersion(facts) ?? unknown, seriesOf(facts));
  return title.replace('{words}', unknown);
}

/** The names of the targets. */
function seriesOf({ targets }: DraftFacts): string[] {
  const names = targets.flatMap(({ series }) => series?.name ?? []);
  return names.length > 0 ? names : [unknown];
}

/** The bug's description as Launchpad has it, else one to fill in. */
function descriptionLines(facts: DraftFacts): string[] {
  if (facts.description === undefined)
    return ['  description: |', ...indented(descriptionFor(facts), '    ')];
  // Anybody's text: one that no block can hold is written in quotes.
  const written = stringify({ description: facts.description }, { lineWidth: 0, blockQuote: 'literal' });
  return indented(written, '  ');
}

/** The policy's template, and in its last section the packaging changes: they are called out there. */
function descriptionFor(facts: DraftFacts): string {
  const { policy, package: name, source, bug, changes } = facts;
  const filled = fillTemplate(forPackage(policy, name), {
    package: name ?? unknown,
    version: upstreamVersion(facts) ?? unknown,
    series: seriesOf(facts),
    source: source?.series?.name ?? (policy.source === 'upstream' ? 'upstream' : unknown),
    ...(bug !== undefined && { bug }),
  });
  const paths = [...new Set([...changes['from-source'], ...changes['from-previous']])];
  const calledOut = paths.map((path) => `${oneLine(path)}: TODO: why it differs.`);
  return calledOut.length === 0 ? filled : `${filled}\n${calledOut.join('\n')}\n`;
}

function upstreamVersion({ source, targets }: DraftFacts): string | undefined {
  const version = parseVersion(source?.version ?? targets[0]?.version ?? '');
  return source?.upstream ?? ('wrong' in version ? undefined : version.upstream);
}

/** `key: value  # comment`; without a value the comment says what is to be filled in. */
function line(indent: string, key: string, value: string | undefined, comment: string): string {
  const written = `${indent}${key}:${value === undefined ? '' : ` ${scalar(value)}`}`;
  const behind = value === undefined ? `TODO: ${comment}` : comment;
  return behind === '' ? written : `${written.padEnd(commentColumn - 1)} # ${behind}`;
}

/** A key that may be left out; without a value it stands there as a comment. */
function optional(indent: string, key: string, value: string | undefined, comment: string): string {
  if (value !== undefined) return line(indent, key, value, comment);
  const written = `${indent}# ${key}:`;
  return comment === '' ? written : `${written.padEnd(commentColumn - 1)} # ${comment}`;
}

function scalar(value: string): string {
  // The reader keeps the text of a number as it is written; so no quotes.
  if (/^[1-9]\d*$/.test(value)) return value;
  // Anybody's text, as a bug's title is: what may begin something else in YAML goes in quotes.
  const text = oneLine(value);
  const written = stringify(text, { lineWidth: 0 }).trim();
  return /^(?:\.{0,2}\/|[\w"'])/.test(written) ? written : JSON.stringify(text);
}

function indented(text: string, indent: string): string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((each) => (each === '' ? '' : `${indent}${each}`));
}
