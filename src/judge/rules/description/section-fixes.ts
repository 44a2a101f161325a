import type { Backport } from '../../../model/backport.ts';
import type { Description } from '../../../model/description.ts';
import type { Change } from '../../../model/place.ts';
import type { PolicySection } from '../../../model/policy.ts';
import type { Span } from '../../../model/position.ts';
import { filledSection, leftToSay, type TemplateNames } from '../../../policy/template.ts';
import { seriesNames, upstreamVersions } from '../title/expected-title.ts';
import { readAgain, sectionAdded } from './added.ts';
import { isPlaceholderFound, leftovers } from './leftovers.ts';

/**
 * The change that adds a section which is missing, with the policy's text for it. What only a person knows is a
 * placeholder there: there is no such change where nothing would find it.
 */
export function missingAdded(backport: Backport, section: PolicySection): Change | undefined {
  const { description, policy } = backport;
  if (!description || !isPlaceholderFound(backport)) return undefined;
  const filled = filledSection(section, policy, namesOfTemplate(backport)).trimEnd();
  // What may stay until the release keeps no upload back.
  const isLeft = leftovers(filled, policy).some(({ gate }) => gate === 'upload');
  return sectionAdded(
    description,
    policy,
    section.name,
    isLeft ? filled : `${filled}\n\n${leftToSay(section.name)}`,
  );
}

function namesOfTemplate(backport: Backport): TemplateNames {
  const { source, policy, sru } = backport;
  const unknown = 'TODO';
  const series = seriesNames(backport);
  return {
    package: backport.package.value ?? unknown,
    version: upstreamVersions(backport)[0] ?? unknown,
    series: series.length > 0 ? series : [unknown],
    source: source.series.value?.name ?? (policy.source === 'upstream' ? 'upstream' : unknown),
    ...(sru.bug.value !== undefined && { bug: sru.bug.value }),
  };
}

/**
 * The change that makes a heading of a line that looks like one; undefined where it is somebody's word, code, or a line
 * of what is said above it.
 */
export function headingMade(
  description: Description,
  line: Span,
  { name, unbracketed }: PolicySection,
  { policy }: Pick<Backport, 'policy'>,
): Change | undefined {
  const written = description.text.slice(line.start, line.end);
  if (unbracketed || written.startsWith('>') || !isBelowBlank(description.text, line.start)) return undefined;
  const change = { at: { description: line }, text: `[ ${name} ]` };
  const isRead = readAgain(description, change, policy).sections.some((each) => each.name === name);
  return isRead ? { ...change, isSuggested: true } : undefined;
}

/** Whether nothing stands on the line above, or there is none. */
function isBelowBlank(text: string, at: number): boolean {
  const end = text.lastIndexOf('\n', at - 1);
  return end < 0 || text.slice(text.lastIndexOf('\n', end - 1) + 1, end).trim() === '';
}
