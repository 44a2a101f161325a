import { about } from '../generated/about.ts';
import { pageAddress } from '../text/page-address.ts';
import { bugTitle, descriptionLines } from './bug-text.ts';
import type { DraftFacts } from './facts.ts';
import { schemaAddress } from './schema-address.ts';
import { skipLines, sourceLines, targetLines } from './series-lines.ts';
import { commentColumn, yamlLine, yamlScalar } from './yaml-lines.ts';

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
    yamlLine('', 'version', '1', 'of this format'),
    yamlLine('', 'policy', policyName, "a built-in policy's name, or the path of a policy file"),
    yamlLine('', 'package', facts.package, 'the source package'),
    '',
    ...sourceLines(facts),
    'targets:',
    ...targets.flatMap((target, index) => targetLines(target, index === 0)),
    '',
    ...skipLines(facts),
    'sru:',
    yamlLine(
      '  ',
      'bug',
      bug,
      otherBugs.length > 1 && !bug
        ? `the SRU bug: which of ${otherBugs.join(', ')}?`
        : 'the SRU bug on Launchpad',
    ),
    `  title: ${yamlScalar(bugTitle(facts))}`,
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

function bugLines({ bug: sruBug, otherBugs }: DraftFacts): string[] {
  if (otherBugs.length === 0) return [];
  return [
    `bugs:                           # the other bugs that the changelog closes${sruBug === undefined ? '; TODO: take the SRU bug out' : ''}`,
    ...otherBugs.flatMap((bug) => [
      yamlLine('  - ', 'id', bug, ''),
      yamlLine('    ', 'test-case', undefined, 'how somebody sees that it is fixed'),
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
        yamlLine('    - ', 'path', path, path.endsWith('/') ? 'all below it' : ''),
        yamlLine('      ', 'reason', undefined, 'why it differs'),
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
