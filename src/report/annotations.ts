import { type Finding, type Severity, severities } from '../model/finding.ts';
import type { PathOf } from '../model/report.ts';
import { counted, shorten } from '../text/quote.ts';
import { safeLine } from './safe-text.ts';
import { countedSeverity, inWords } from './told.ts';

/** One annotation as GitHub takes it. */
export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title: string;
  /** The place; empty for a finding of the run. */
  readonly at: AnnotationPlace | Record<string, never>;
}

/** A place as the runner's toolkit names its parts; `file` is the path from the repository's top level. */
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
 * The annotations for findings, by severity. GitHub shows ten of a kind; the tenth says how many more there are.
 * @param pathOf a file's path from its repository's top level
 * @param isLog whether they go to a step's log alone, which gets all of a kind
 */
export function toAnnotations(findings: readonly Finding[], pathOf: PathOf, isLog = false): Annotation[] {
  const bySeverity = severities.flatMap((severity) =>
    findings.filter((finding) => countedSeverity(finding) === severity),
  );
  return (['error', 'warning', 'notice'] as const).flatMap((kind) => {
    const all = bySeverity.filter((finding) => kinds[countedSeverity(finding)] === kind);
    const shown = isLog ? all : all.slice(0, mostOfAKind);
    return shown.map((finding, index) => {
      const left = index === mostOfAKind - 1 ? all.length - mostOfAKind : 0;
      const more =
        left > 0 ? `\n${counted(left, `more ${kind}`)} in the ${isLog ? "step's log" : 'job summary'}.` : '';
      return {
        kind,
        title: finding.rule,
        message: shorten(inWords(finding), longestMessage - more.length).toWellFormed() + more,
        at: placeOf(finding, pathOf),
      };
    });
  });
}

function placeOf({ at }: Finding, pathOf: PathOf): Annotation['at'] {
  if (!at) return {};
  const { line, endLine, column, endColumn } = at;
  // A file's name that would act in a log is made harmless, though GitHub then finds no file for the annotation.
  return { file: safeLine(pathOf(at.file)), startLine: line, endLine, startColumn: column, endColumn };
}
