import { stringify } from 'yaml';
import { forPackage } from '../model/policy.ts';
import { versionIn } from '../model/version.ts';
import { fillTemplate } from '../policy/template.ts';
import { oneLine } from '../text/quote.ts';
import { writeTitle } from '../text/title.ts';
import type { DraftFacts } from './facts.ts';
import { indented } from './yaml-lines.ts';

/** The title and the description of the SRU bug. */

/** What stands in a text where a name is not known: a marker that `placeholder-text` finds. */
const unknown = 'TODO';

/** The title by the policy's form; where it has none, or a part is not known, a marker stands for what is missing. */
export function bugTitle(facts: DraftFacts): string {
  const { policy, package: name = unknown } = facts;
  if (facts.title !== undefined) return facts.title;
  if (policy.title === undefined) return "TODO: the bug's title";
  const title = writeTitle(policy.title, name, upstreamVersion(facts) ?? unknown, targetNames(facts));
  return title.replace('{words}', unknown);
}

/** The names of the targets. */
function targetNames({ targets }: DraftFacts): string[] {
  const names = targets.flatMap(({ series }) => series?.name ?? []);
  return names.length > 0 ? names : [unknown];
}

/** The bug's description as Launchpad has it, else one to fill in. */
export function descriptionLines(facts: DraftFacts): string[] {
  if (facts.description === undefined)
    return ['  description: |', ...indented(descriptionFor(facts), '    ')];
  // It is anybody's text: what no block can hold is written in quotes.
  const written = stringify({ description: facts.description }, { lineWidth: 0, blockQuote: 'literal' });
  return indented(written, '  ');
}

/** The policy's template filled in, with the packaging changes called out in its last section. */
function descriptionFor(facts: DraftFacts): string {
  const { policy, package: name, source, bug, changes } = facts;
  const filled = fillTemplate(forPackage(policy, name), {
    package: name ?? unknown,
    version: upstreamVersion(facts) ?? unknown,
    series: targetNames(facts),
    source: source?.series?.name ?? (policy.source === 'upstream' ? 'upstream' : unknown),
    ...(bug !== undefined && { bug }),
  });
  const paths = [...new Set([...changes['from-source'], ...changes['from-previous']])];
  const calledOut = paths.map((path) => `${oneLine(path)}: TODO: why it differs.`);
  return calledOut.length === 0 ? filled : `${filled}\n${calledOut.join('\n')}\n`;
}

function upstreamVersion({ source, targets }: DraftFacts): string | undefined {
  return source?.upstream ?? versionIn(source?.version ?? targets[0]?.version)?.upstream;
}
