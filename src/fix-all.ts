import { type CheckRequest, check } from './check.ts';
import type { Finding } from './finding.ts';
import { textOf, withFile } from './gather/files.ts';
import { applyEdits } from './read/apply-edits.ts';
import { allFindings, type Report } from './report/report.ts';

/** What fixing gave: nothing of it is written yet. */
export interface Fixed {
  /** The texts that changed, by absolute path. */
  readonly texts: ReadonlyMap<string, { readonly before: string; readonly after: string }>;
  /** What was put right, in the order in which it was. */
  readonly findings: readonly Finding[];
}

/** How often a run is checked again; what is left then is left to the next run. */
const mostRounds = 100;

/**
 * Makes the fixes of a report, one a file, checks again, and so on until none is left. A round that does not leave
 * fewer findings is not kept.
 * @param report what the check found
 * @param mayChange whether a file may be changed
 */
export function fixAll(request: CheckRequest, report: Report, mayChange: (file: string) => boolean): Fixed {
  let { files } = request;
  let now = report;
  const findings: Finding[] = [];
  const changed = new Map<string, string>();
  for (let round = 0; round < mostRounds; round++) {
    const chosen = onePerFile(allFindings(now), mayChange);
    if (chosen.length === 0) break;
    const texts = new Map<string, string>();
    for (const { fix } of chosen) {
      for (const file of filesOf(fix)) {
        const edits = fix?.edits.filter(({ at }) => at.file === file) ?? [];
        texts.set(file, edit(files.read(file), edits));
      }
    }
    const next = [...texts].reduce((under, [file, text]) => withFile(under, file, text), files);
    const after = check({ ...request, files: next });
    if (allFindings(after).length >= allFindings(now).length) break;
    for (const [file, text] of texts) changed.set(file, text);
    findings.push(...chosen);
    files = next;
    now = after;
  }
  return {
    findings,
    texts: new Map(
      [...changed].map(([file, after]) => [
        file,
        { before: request.files.read(file).toString('utf8'), after },
      ]),
    ),
  };
}

/** Findings whose fixes have no file in common: two of one file may not go together. */
function onePerFile(findings: readonly Finding[], mayChange: (file: string) => boolean): Finding[] {
  const taken = new Set<string>();
  return findings.filter(({ fix }) => {
    const files = filesOf(fix);
    if (files.length === 0 || files.some((file) => taken.has(file) || !mayChange(file))) return false;
    for (const file of files) taken.add(file);
    return true;
  });
}

function filesOf(fix: Finding['fix']): string[] {
  return [...new Set(fix?.edits.map(({ at }) => at.file))];
}

/** The text of a file with edits made; a byte order mark, which positions do not count, stays. */
function edit(bytes: Buffer, edits: Parameters<typeof applyEdits>[1]): string {
  const reading = textOf(bytes);
  // It was read before, and had a text.
  if ('wrong' in reading) throw new Error(reading.wrong);
  const text = applyEdits(reading.text, edits);
  return bytes.subarray(0, 3).equals(Buffer.from('\ufeff')) ? `\ufeff${text}` : text;
}
