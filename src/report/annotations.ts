import { type Finding, type Severity, severities } from '../finding.ts';
import { quote } from '../quote.ts';
import { safeLine } from './safe-text.ts';
import { counted } from './verdict.ts';

/** One annotation as GitHub takes it. */
export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title: string;
  /** Empty for a finding of the run. */
  readonly at: AnnotationPlace | Record<string, never>;
}

/** A place in the names of the runner's toolkit; the file from the repository's top level. */
export interface AnnotationPlace {
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** GitHub shows ten of a kind for a step, and cuts a message at 4,096 characters. */
const mostOfAKind = 10;
const longestMessage = 4096;

const kinds: Readonly<Record<Severity, Annotation['kind']>> = {
  error: 'error',
  inconclusive: 'warning',
  warning: 'warning',
  notice: 'notice',
};

/**
 * The annotations for findings, by severity. GitHub shows ten of a kind; the tenth counts those behind it.
 * @param pathOf a file's path from its repository's top level
 * @param rest whether those behind the tenth are left to the job summary, or come all the same, for the step's log
 */
export function toAnnotations(
  findings: readonly Finding[],
  pathOf: (file: string) => string,
  rest: 'job summary' | "step's log" = 'job summary',
): Annotation[] {
  const bySeverity = severities.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  return (['error', 'warning', 'notice'] as const).flatMap((kind) => {
    const all = bySeverity.filter(({ severity }) => kinds[severity] === kind);
    const shown = rest === 'job summary' ? all.slice(0, mostOfAKind) : all;
    return shown.map((finding, index) => {
      const left = index === mostOfAKind - 1 ? all.length - mostOfAKind : 0;
      const more = left > 0 ? `\n${counted(left, `more ${kind}`)} in the ${rest}.` : '';
      return {
        kind,
        title: finding.rule,
        message: shorten(text(finding), longestMessage - more.length) + more,
        at: placeOf(finding, pathOf),
      };
    });
  });
}

function placeOf({ at }: Finding, pathOf: (file: string) => string): Annotation['at'] {
  if (!at) return {};
  const { line, endLine, column, endColumn } = at;
  // A name that would act in a log loses its annotation in the file rather than that.
  return { file: safeLine(pathOf(at.file)), startLine: line, endLine, startColumn: column, endColumn };
}

function text({ message, help, waived }: Finding): string {
  return waived === undefined
    ? `${safeLine(message)}\n${safeLine(help)}`
    : `Waived (${safeLine(quote(waived, 300))}): ${safeLine(message)}`;
}

function shorten(message: string, length: number): string {
  return message.length <= length ? message : `${message.slice(0, length - 1).toWellFormed()}…`;
}
