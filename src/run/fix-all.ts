import type { ChangedTexts } from '../model/changed-text.ts';
import type { FileSystem } from '../model/file-system.ts';
import { type Finding, type Fix, severities } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { hidesOthers } from '../model/rules.ts';
import { allFindings } from '../report/report.ts';
import { byteOrderMarkOf, textOf, utf8, withFiles } from '../sources/files.ts';
import { applyEdits } from '../text/apply-edits.ts';
import { check } from './check.ts';
import { type CheckRequest, openedAnew } from './check-request.ts';

/** What fixing gave: nothing of it is written yet. */
export interface Fixed {
  readonly texts: ChangedTexts;
  /** The findings that were put right, in the order of their fixes. */
  readonly findings: readonly Finding[];
}

/** How many fixes one manifest gets in a run; the next run makes the rest. */
const mostFixes = 100;

/** Which fixes are made, and in which files. */
export interface Fixing {
  /** Whether a file may be changed. */
  readonly mayChange: (file: string) => boolean;
  /** Whether those are made, too, that are a guess at what was meant. */
  readonly withSuggested?: boolean;
}

/**
 * Makes the fixes of each manifest, one after another, those that are certain first. After each fix the manifest is
 * checked again, alone, for two fixes may contradict each other. A fix is kept where it leaves fewer findings, or where
 * its finding is gone that hid others. One that is suggested is kept where its finding is gone and nothing graver than it
 * came, be they fewer or not: the heading of a section that was missing says what a person has to write below it. Such a
 * gain is made once for a finding, so that no two fixes undo each other for ever.
 * @param report what the check found
 */
export function fixAll(request: CheckRequest, report: Report, fixing: Fixing): Fixed {
  const texts = new Map<string, string>();
  const files = withFiles(request.files, texts);
  const made: Finding[] = [];
  // What changed says which findings decide, and nothing of how to mend them.
  const alone = { ...openedAnew(request), range: undefined };
  for (const [index, { findings, earlier }] of report.manifests.entries()) {
    if (!findings.some((finding) => isMade(finding, fixing))) continue;
    const exchanged = new Set<string>();
    const manifests = request.manifests.slice(index, index + 1);
    const checked = (under: FileSystem): readonly Finding[] =>
      allFindings(check({ ...alone, manifests, neighbours: request.manifests, earlier, files: under }));
    let now = checked(files);
    for (let count = 0; count < mostFixes; count++) {
      const step = firstThatMends(now, { ...fixing, files, exchanged, checked });
      if (!step) break;
      for (const [file, text] of step.texts) texts.set(file, text);
      made.push(step.finding);
      now = step.after;
    }
  }
  return {
    findings: made,
    texts: new Map(
      [...texts].map(([file, after]) => [file, { before: utf8(request.files.read(file)), after }]),
    ),
  };
}

interface Attempt extends Fixing {
  readonly files: FileSystem;
  /** The findings that another one, of no more weight, has come in the place of. */
  readonly exchanged: Set<string>;
  readonly checked: (under: FileSystem) => readonly Finding[];
}

function isMade({ fix }: Finding, { withSuggested }: Fixing): boolean {
  return fix !== undefined && (withSuggested === true || !fix.isSuggested);
}

/**
 * The first finding whose fix puts something right, with the texts that the fix makes and the findings that are left.
 */
function firstThatMends(findings: readonly Finding[], attempt: Attempt) {
  const { files, mayChange, exchanged, checked } = attempt;
  const made = findings.filter((finding) => isMade(finding, attempt));
  const isGuess = ({ fix }: Finding): boolean => fix?.isSuggested === true;
  for (const finding of [...made.filter((each) => !isGuess(each)), ...made.filter(isGuess)]) {
    const { fix } = finding;
    if (!fix?.edits.every(({ at }) => mayChange(at.file) && 'text' in textOf(files.read(at.file)))) continue;
    const texts = textsWith(fix, files);
    const after = checked(withFiles(files, texts));
    if (fix.isSuggested && !isGain(finding, findings, after)) continue;
    if (after.length < findings.length) return { finding, texts, after };
    if (exchanged.has(nameOf(finding))) continue;
    const isGone = !after.some((each) => isSame(each, finding));
    if (!fix.isSuggested && !(isGone && hidesOthers(finding.rule))) continue;
    exchanged.add(nameOf(finding));
    return { finding, texts, after };
  }
  return undefined;
}

/** Whether a guess has put its finding right, and nothing graver came: fewer findings alone may be worse ones. */
export function isGain(finding: Finding, before: readonly Finding[], after: readonly Finding[]): boolean {
  const count = (all: readonly Finding[]): number => all.filter((each) => isSame(each, finding)).length;
  const known = new Set(before.map(nameOf));
  return (
    count(after) < count(before) && !after.some((each) => isGraver(each, finding) && !known.has(nameOf(each)))
  );
}

function nameOf({ rule, message }: Finding): string {
  return `${rule}: ${message}`;
}

function isSame(one: Finding, other: Finding): boolean {
  return nameOf(one) === nameOf(other);
}

function isGraver(one: Finding, other: Finding): boolean {
  return severities.indexOf(one.severity) < severities.indexOf(other.severity);
}

/** The texts of the files that a fix changes, by absolute path, with the fix made. A byte order mark stays; positions do not count it. */
export function textsWith({ edits }: Fix, files: FileSystem): Map<string, string> {
  return new Map(
    [...new Set(edits.map(({ at }) => at.file))].map((file) => {
      const bytes = files.read(file);
      const reading = textOf(bytes);
      // The check has read this file as text before.
      if ('wrong' in reading) throw new Error(reading.wrong);
      const text = applyEdits(
        reading.text,
        edits.filter(({ at }) => at.file === file),
      );
      return [file, byteOrderMarkOf(utf8(bytes)) + text];
    }),
  );
}
