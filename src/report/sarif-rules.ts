import { rulePages } from '../generated/rule-pages.ts';
import { ruleFaces } from '../generated/rules.ts';
import type { Severity } from '../model/finding.ts';
import type { RuleId } from '../model/rules.ts';
import { rulePage } from '../text/page-address.ts';
import { shorten } from '../text/quote.ts';

export type Level = 'error' | 'warning' | 'note';

/** SARIF's word for a severity. What is inconclusive is a warning: SARIF's `none` would hide it. */
export const levels: Readonly<Record<Severity, Level>> = {
  error: 'error',
  inconclusive: 'warning',
  warning: 'warning',
  notice: 'note',
};

/** SARIF's description of a rule, from its page; GitHub shows `help` beside an alert. */
export function ruleDescriptor(id: RuleId) {
  const { demands, severity, gate } = ruleFaces[id];
  const page = absoluteLinks(rulePages[id] ?? `# ${id}\n\n${demands}\n`, rulePage(id));
  const name = id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return {
    id,
    // SARIF wants no name that says nothing more than the id.
    ...(id.includes('-') ? { name } : {}),
    shortDescription: { text: demands },
    fullDescription: { text: whatItCatches(page) ?? demands },
    help: { text: page, markdown: page },
    helpUri: rulePage(id),
    defaultConfiguration: { level: levels[severity] },
    properties: {
      precision: 'very-high',
      'problem.severity': levels[severity] === 'note' ? 'recommendation' : levels[severity],
      tags: ['sru', gate === null ? 'run' : `${gate}-gate`],
    },
  };
}

/** The first paragraph of a page's section `What it catches`, on one line and without marks. */
function whatItCatches(page: string): string | undefined {
  const paragraph = /\n## What it catches\n\n([\s\S]*?)\n\n/.exec(page)?.[1];
  const text = paragraph
    ?.replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replaceAll('`', '')
    .replaceAll('\n', ' ');
  // GitHub refuses a longer description.
  return text && shorten(text, 1024);
}

/** Makes a page's links absolute: they lead from the folder of the page, and an alert is shown elsewhere. */
function absoluteLinks(page: string, from: string): string {
  return page.replace(/\]\((?!https:)([^()\s]+)\)/g, (_, target: string) => `](${new URL(target, from)})`);
}
