import type { Policy } from '../policy.ts';

/** The names that a template stands open for; one that is not known yet stays to be filled in. */
export interface TemplateNames {
  readonly package: string | undefined;
  readonly version: string | undefined;
  /** The targets. */
  readonly series: readonly string[];
  /** The series backported from. */
  readonly source: string | undefined;
}

/** What stands where a name is not known: a marker that `placeholder-text` finds. */
const unknown = 'TODO';

/** A description from the policy's template: its sections in order, with the names filled in. */
export function fillTemplate(policy: Policy, names: TemplateNames): string {
  const values = new Map([
    ['{package}', names.package],
    ['{version}', names.version],
    ['{series}', names.series.join(', ') || undefined],
    ['{source}', names.source],
    ['{page}', policy.documentation],
  ]);
  return policy.sections
    .map(({ name, template }) => {
      const text = template.replace(
        /\{(?:package|version|series|source|page)\}/g,
        (each) => values.get(each) ?? unknown,
      );
      return `[ ${name} ]\n${text.trimEnd()}\n`;
    })
    .join('\n');
}
