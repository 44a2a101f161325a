import type { ChangedTexts } from '../model/changed-text.ts';
import type { FileSystem } from '../model/file-system.ts';
import type { Finding, Fix } from '../model/finding.ts';
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

/**
 * Makes the fixes of each manifest, one after another. After each fix the manifest is checked again, alone, for two
 * fixes may contradict each other. A fix is kept where it leaves fewer findings, or where its finding hid others.
 * @param report what the check found
 * @param mayChange whether a file may be changed
 * @param makesGuesses whether suggested fixes are made, too
 */
export function fixAll(
  request: CheckRequest,
  report: Report,
  mayChange: (file: string) => boolean,
  makesGuesses = false,
): Fixed {
  const texts = new Map<string, string>();
  const files = withFiles(request.files, texts);
  const made: Finding[] = [];
  // What changed says which findings decide, and nothing of how to mend them.
  const alone = { ...openedAnew(request), range: undefined };
  for (const [index, { findings, earlier }] of report.manifests.entries()) {
    if (findings.every(({ fix }) => fix === undefined)) continue;
    const manifests = request.manifests.slice(index, index + 1);
    const checked = (under: FileSystem): readonly Finding[] =>
      allFindings(check({ ...alone, manifests, neighbours: request.manifests, earlier, files: under }));
    let now = checked(files);
    for (let count = 0; count < mostFixes; count++) {
      const step = firstThatMends(now, { files, mayChange, makesGuesses, checked });
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

interface Attempt {
  readonly files: FileSystem;
  readonly mayChange: (file: string) => boolean;
  readonly makesGuesses: boolean;
  readonly checked: (under: FileSystem) => readonly Finding[];
}

/**
 * The first finding whose fix puts something right, with the texts that the fix makes and the findings that are left.
 */
function firstThatMends(findings: readonly Finding[], { files, mayChange, makesGuesses, checked }: Attempt) {
  for (const finding of findings) {
    const { fix } = finding;
    if (fix?.isSuggested && !makesGuesses) continue;
    if (!fix?.edits.every(({ at }) => mayChange(at.file) && 'text' in textOf(files.read(at.file)))) continue;
    const texts = textsWith(fix, files);
    const after = checked(withFiles(files, texts));
    const isGone = !after.some(({ rule, message }) => rule === finding.rule && message === finding.message);
    if (after.length < findings.length || (isGone && hidesOthers(finding.rule)))
      return { finding, texts, after };
  }
  return undefined;
}

/** The texts of the files that a fix changes, with the fix made. A byte order mark stays; positions do not count it. */
function textsWith({ edits }: Fix, files: FileSystem): Map<string, string> {
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
