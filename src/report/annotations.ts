import { type Finding, type Severity, severities } from '../finding.ts';
import { quote } from '../quote.ts';
import { safeLine } from './safe-text.ts';
import { counted } from './verdict.ts';

/** One annotation as GitHub takes it. */
export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title: string;
  readonly finding: Finding;
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

/** The annotations for findings: by severity, ten of a kind at most, the last counting those that did not fit. */
export function toAnnotations(findings: readonly Finding[]): Annotation[] {
  const bySeverity = severities.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  return (['error', 'warning', 'notice'] as const).flatMap((kind) => {
    const all = bySeverity.filter(({ severity }) => kinds[severity] === kind);
    return all.slice(0, mostOfAKind).map((finding, index) => {
      const left = index === mostOfAKind - 1 ? all.length - mostOfAKind : 0;
      const more = left > 0 ? `\n${counted(left, `more ${kind}`)} in the job summary.` : '';
      return {
        kind,
        title: finding.rule,
        message: shorten(text(finding), longestMessage - more.length) + more,
        finding,
      };
    });
  });
}

function text({ message, help, waived }: Finding): string {
  return waived === undefined
    ? `${safeLine(message)}\n${safeLine(help)}`
    : `Waived (${safeLine(quote(waived, 300))}): ${safeLine(message)}`;
}

function shorten(message: string, length: number): string {
  return message.length <= length ? message : `${message.slice(0, length - 1).toWellFormed()}…`;
}
