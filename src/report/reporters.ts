import type { Digests, Hosting, Report } from '../model/report.ts';
import { toJson } from './json.ts';
import { printText, type Terminal } from './text.ts';

/** The forms in which the check prints a report. */
export const formats = ['text', 'json', 'sarif', 'markdown', 'github'] as const;
export type Format = (typeof formats)[number];

/** What a report is printed on, and what of the machine a reporter may use. */
export interface Medium extends Terminal {
  readonly hosting: () => Pick<Hosting, 'pathOf' | 'linkTo'>;
  readonly digests: () => Promise<Digests>;
}

type Reporter = (report: Report, medium: Medium) => string | Promise<string>;

/**
 * What prints a report in a form. Forms that few ask for are loaded when asked for, so that the plain check starts
 * quickly.
 */
export const reporters: Readonly<Record<Format, Reporter>> = {
  text: printText,
  json: toJson,
  sarif: async (report, { hosting, digests }) => {
    const { toSarif } = await import('./sarif.ts');
    return toSarif(report, hosting().pathOf, await digests());
  },
  markdown: async (report, { hosting }) => (await import('./summary.ts')).toSummary(report, hosting().linkTo),
  github: async (report, { hosting }) =>
    (await import('./workflow-commands.ts')).toWorkflowCommands(report, hosting().pathOf),
};
