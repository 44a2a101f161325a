import { about } from '../generated/about.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { lineOf, type Position } from '../model/position.ts';
import type { Report } from '../model/report.ts';
import { rulePage } from '../text/page-address.ts';
import { isAscii } from '../text/seen.ts';
import { leftInWords } from './bounded.ts';
import { bytes } from './fit.ts';
import { printableJson } from './printable-json.ts';
import { allFindings } from './report.ts';
import { countedSeverity, inWords } from './told.ts';

const severities: Readonly<Record<Severity, 'ERROR' | 'WARNING' | 'INFO'>> = {
  error: 'ERROR',
  inconclusive: 'WARNING',
  warning: 'WARNING',
  notice: 'INFO',
};

const results: Readonly<Record<Report['result'], 'ERROR' | 'WARNING' | 'INFO'>> = {
  fail: 'ERROR',
  inconclusive: 'WARNING',
  pass: 'INFO',
};

/**
 * Every finding in the Reviewdog Diagnostic Format. Reviewdog posts messages as Markdown: words from outside stand in
 * backticks there, as rules put them. Its paths count from the working directory.
 */
export function toRdjson(report: Report): string {
  const { manifests, nameOf, texts } = report;
  const rangeOf = byteRanges(texts);
  const path = (file: string): string => nameOf(file).toWellFormed();
  const [first] = manifests;
  const left = leftInWords(report);
  const location = (at: Position | undefined) => {
    if (at) return { location: { path: path(at.file), range: rangeOf(at) } };
    return first ? { location: { path: path(first.file) } } : {};
  };
  return printableJson({
    source: { name: about.name, url: about.homepage },
    severity: results[report.result],
    diagnostics: [
      ...allFindings(report).map((finding) => ({
        message: inWords(finding).replace('\n', '\n\n').toWellFormed(),
        ...location(finding.at),
        severity: severities[countedSeverity(finding)],
        // The address in a policy file is somebody's word, and this one becomes a link.
        code: { value: finding.rule, url: rulePage(finding.rule) },
        ...suggestions(finding, rangeOf),
      })),
      ...(left === undefined ? [] : [{ message: left, severity: severities.notice }]),
    ],
  });
}

/**
 * A fix of one edit in the finding's own file: each suggestion is offered alone, and has no file of its own. The format
 * has no mark for a guess, and reviewdog's suggestion is one click from a commit: so it gets none.
 */
function suggestions({ fix, at }: Finding, rangeOf: (at: Position) => unknown) {
  if (fix?.isSuggested) return {};
  const [edit, ...more] = fix?.edits ?? [];
  if (!edit || more.length > 0 || edit.at.file !== at?.file) return {};
  return { suggestions: [{ range: rangeOf(edit.at), text: edit.text }] };
}

/** Positions with columns as the format counts them: in bytes of UTF-8. */
function byteRanges(texts: Report['texts']) {
  // A long line may have many findings on it: it is measured once.
  const measured = new Map<string, readonly number[] | undefined>();
  const byteColumn = (file: string, line: number, column: number): number => {
    const key = `${line}:${file}`;
    if (!measured.has(key)) measured.set(key, columnsIn(lineOf(texts.get(file) ?? '', line)));
    return measured.get(key)?.[column - 1] ?? column;
  };
  return ({ file, line, column, endLine, endColumn }: Position) => ({
    start: { line, column: byteColumn(file, line, column) },
    end: { line: endLine, column: byteColumn(file, endLine, endColumn) },
  });
}

/** For each UTF-16 unit of a line, and for its end, the column in bytes; undefined for a line of ASCII alone. */
function columnsIn(line: string): number[] | undefined {
  if (isAscii(line)) return undefined;
  const columns: number[] = [];
  let column = 1;
  for (const character of line) {
    for (let unit = 0; unit < character.length; unit++) columns.push(column);
    column += bytes(character);
  }
  return [...columns, column];
}
