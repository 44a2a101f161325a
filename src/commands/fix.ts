import type { RuleId } from '../generated/rules.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { ChangedText } from '../model/changed-text.ts';
import type { Problem } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import { guessesInWords } from '../report/fixes-in-words.ts';
import { allFindings } from '../report/report.ts';
import { hasCommand, safeLine } from '../report/safe-text.ts';
import type { CheckRequest } from '../run/check-request.ts';
import { type Fixed, fixAll } from '../run/fix-all.ts';
import { byteOrderMarkOf, isInside, shownPath } from '../sources/files.ts';
import { counted, quote } from '../text/quote.ts';
import { asShown, patchOfTexts, replaceText } from './replace-text.ts';
import type { World } from './world.ts';

/** Whether the fixes are made, too, that are a guess at what was meant. */
interface Daring {
  readonly unsafeFixes?: boolean;
}

/**
 * `check --fix` and `check --unsafe-fixes`: writes what can be put right, and tells it. Throws `CannotRun` where a file
 * cannot be written.
 */
export function writeFixes(request: CheckRequest, report: Report, world: World, daring: Daring = {}): void {
  const { texts, findings } = fixed(request, report, world, daring);
  for (const [file, change] of texts) {
    const name = shownPath(file, request.workingDirectory);
    const trouble = replaceText(file, { ...change, before: asChecked(file, change, report) }, world);
    if (trouble !== undefined)
      throw new CannotRun(
        `Nothing was written to ${quote(name, 300)}: ${trouble} What is reported as fixed above was written.`,
      );
    const inFile = findings.filter(({ fix }) => fix?.edits.some(({ at }) => at.file === file));
    for (const { rule, message, fix } of inFile) {
      const guess = fix?.isSuggested ? ` By a guess: ${fix.title}.` : '';
      world.complain(`fixed[${rule}]: ${safeLine(`${name}: ${message}${guess}`)}\n`);
    }
  }
}

/** The text that the check has seen: the fixes are for no other. */
function asChecked(file: string, { before }: ChangedText, { texts }: Report): string {
  const text = texts.get(file);
  return text === undefined ? before : byteOrderMarkOf(before) + text;
}

/**
 * `check --diff`: what `--fix` or `--unsafe-fixes` would do, as a patch; harmless on a terminal. Throws `CannotRun`,
 * also where a log would obey it.
 */
export function patchOf(
  request: CheckRequest,
  report: Report,
  world: World,
  { toFile, ...daring }: Daring & { readonly toFile: boolean },
): string {
  const patch = patchOfTexts(fixed(request, report, world, daring).texts, world);
  if (world.isWorkflow && !toFile && hasCommand(patch)) {
    throw new CannotRun(
      'A line of the patch looks like a workflow command (`::…::` or `##[…]`), so the patch is not printed in a log. Write it to a file with `--output FILE`.',
    );
  }
  return toFile ? patch : asShown(patch, world);
}

function fixed(
  request: CheckRequest,
  report: Report,
  { complain }: World,
  { unsafeFixes = false }: Daring,
): Fixed {
  const outside = new Set<string>();
  const mayChange = (file: string): boolean => {
    const isWithin = isReallyInside(file, request);
    if (!isWithin) outside.add(file);
    return isWithin;
  };
  const result = fixAll(request, report, { mayChange, withSuggested: unsafeFixes });
  if (outside.size > 0) {
    const [file = ''] = outside;
    const more = outside.size > 1 ? ` and ${counted(outside.size - 1, 'more file')}` : '';
    complain(
      `sru-gate: ${safeLine(quote(shownPath(file, request.workingDirectory), 300))}${more} ${outside.size > 1 ? 'are' : 'is'} not fixed: only what lies in this repository, or below this folder where there is none, is changed. Run the check there.\n`,
    );
  } else if (result.findings.length === 0)
    complain(`sru-gate: ${nothingDone(report, request, unsafeFixes)}\n`);
  return result;
}

/** What the reader of a manifest finds: while one of these is there, other findings and their fixes may be hidden. */
const ofReading: readonly RuleId[] = [
  'manifest-syntax',
  'manifest-schema',
  'unknown-policy',
] satisfies Problem['rule'][];

/** Why nothing was put right. */
function nothingDone(report: Report, { workingDirectory }: CheckRequest, unsafeFixes: boolean): string {
  const all = allFindings(report);
  const suggested = unsafeFixes ? 0 : all.filter(({ fix }) => fix?.isSuggested).length;
  if (suggested > 0)
    return `Nothing was put right: ${guessesInWords(suggested)}, which \`--unsafe-fixes\` makes.`;
  const first = all.find(({ rule }) => ofReading.includes(rule));
  if (first?.at) {
    const where = safeLine(quote(shownPath(first.at.file, workingDirectory), 300));
    return `Nothing was put right: first mend ${first.rule} (${where}, line ${first.at.line}).`;
  }
  return all.length === 0
    ? 'Nothing to put right.'
    : `Nothing was put right: no finding has a fix${unsafeFixes ? '' : ' whose text is certain'}.`;
}

/** Whether a file, and what a link there leads to, lies in the workspace. */
function isReallyInside(file: string, { files, workspace }: CheckRequest): boolean {
  const real = files.realPath(file);
  return (
    real !== undefined && isInside(workspace, file) && isInside(files.realPath(workspace) ?? workspace, real)
  );
}
