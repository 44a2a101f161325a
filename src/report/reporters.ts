import type { Digests, Hosting, Report } from '../model/report.ts';
import { jsonPieces, toJson } from './json.ts';
import { printText, type Terminal } from './text.ts';

/** What a report is printed on, and what of the machine a reporter may use. */
export interface Medium extends Terminal {
  readonly hosting: () => Pick<Hosting, 'pathOf' | 'linkTo'>;
  readonly digests: () => Promise<Digests>;
}

interface Reporter {
  /** Who or what takes the form, in a few words: for help, completion and `docs/report.md`. */
  readonly reader: string;
  readonly print: (report: Report, medium: Medium) => string | Promise<string>;
  /** The same in pieces that are made as they are taken, where a fleet's is too long to be held. */
  readonly pieces?: (report: Report) => Iterable<string>;
  /** Whether it shows nothing of the texts that findings point into. */
  readonly readsNoTexts?: true;
}

/**
 * Every form in which the check prints a report: the one list of them. Forms that few ask for are loaded when asked
 * for, so that the plain check starts quickly.
 */
const table = {
  text: { reader: 'people at a terminal', print: printText },
  concise: {
    readsNoTexts: true,
    reader: 'editors and logs, a line for each finding',
    print: async (report) => (await import('./concise.ts')).toConcise(report),
  },
  json: {
    reader: 'programs: all that the check knows',
    print: toJson,
    pieces: jsonPieces,
    readsNoTexts: true,
  },
  sarif: {
    reader: 'code scanning and editors',
    print: async (report, { hosting, digests }) => {
      const { toSarif } = await import('./sarif.ts');
      return toSarif(report, hosting().pathOf, await digests());
    },
  },
  markdown: {
    reader: 'reviewers: the job summary',
    print: async (report, { hosting }) => (await import('./summary.ts')).toSummary(report, hosting().linkTo),
  },
  github: {
    readsNoTexts: true,
    reader: 'the log of a GitHub workflow, as annotations',
    print: async (report, { hosting }) =>
      (await import('./workflow-commands.ts')).toWorkflowCommands(report, hosting().pathOf),
  },
  gitlab: {
    reader: "GitLab's Code Quality",
    print: async (report, { hosting, digests }) => {
      const { toCodeQuality } = await import('./gitlab.ts');
      return toCodeQuality(report, hosting().pathOf, (await digests()).sha256);
    },
  },
  junit: {
    readsNoTexts: true,
    reader: 'what shows the results of tests: Jenkins, GitLab and others',
    print: async (report) => (await import('./junit.ts')).toJunit(report),
  },
  rdjson: {
    reader: 'reviewdog, with suggestions',
    print: async (report) => (await import('./rdjson.ts')).toRdjson(report),
  },
} as const satisfies Readonly<Record<string, Reporter>>;

export type Format = keyof typeof table;

export const reporters: Readonly<Record<Format, Reporter>> = table;

/** The names of the forms, the usual ones first. */
export const formats = Object.keys(table) as Format[];
