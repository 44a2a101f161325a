import type { Policy, PolicySection } from '../model/policy.ts';
import { joinWords } from '../text/quote.ts';

/** What a template's fields stand for. */
export interface TemplateNames {
  readonly package: string;
  /** The upstream version. */
  readonly version: string;
  /** The targets' names. */
  readonly series: readonly string[];
  /** Where the version comes from: a series' name, or `upstream`. */
  readonly source: string;
  /** Number of the SRU bug, where it has one already. */
  readonly bug?: string;
}

/**
 * The description to start from: each section of the policy's template under its heading, in order, its fields
 * filled. What only a person knows is left as `TODO`.
 * @param policy as `forPackage` gives it, so that `{page}` is the package's own
 */
export function fillTemplate(policy: Policy, names: TemplateNames): string {
  return policy.sections
    .filter(({ required, template }) => required || template !== '')
    .map((section) => filledSection(section, policy, names))
    .join('\n');
}

/** One section of the description to start from, with its heading. */
export function filledSection(
  { name, template, unbracketed }: PolicySection,
  { documentation }: Policy,
  names: TemplateNames,
): string {
  const values: Readonly<Record<string, string>> = {
    '{package}': names.package,
    '{version}': names.version,
    '{series}': joinWords(names.series),
    '{source}': names.source,
    '{page}': documentation,
    '{bug}': names.bug ?? 'TODO: the number of the bug',
  };
  const text = template.trim() || leftToSay(name);
  // One pass, so that a name that looks like a field stays as it is.
  const filled = text.replace(
    /\{(?:package|version|series|source|page|bug)\}/g,
    (field) => values[field] ?? '',
  );
  return unbracketed ? `${name}: ${filled}\n` : `[ ${name} ]\n${filled}\n`;
}

/** What stands in a section for the text that only a person knows. */
export function leftToSay(section: string): string {
  return `TODO: what belongs under ${section}.`;
}
