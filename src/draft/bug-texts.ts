import type { Backport } from '../model/backport.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { Report } from '../model/report.ts';
import { makeReport } from '../report/report.ts';
import { check } from '../run/check.ts';
import type { CheckRequest } from '../run/check-request.ts';
import { readManifest } from '../run/read-manifest.ts';
import { shownPath } from '../sources/files.ts';
import { quote, replaceUnseen } from '../text/quote.ts';

/** A backport whose title and description can be read. */
export type Written = Pick<Backport, 'path' | 'sru' | 'policy'> & {
  readonly title: string;
  readonly description: NonNullable<Backport['description']>;
};

/** The bug's texts as they go into Launchpad; or the findings that stand in the way. */
export type BugTexts =
  | { readonly title: string; readonly description: string; readonly backport: Written }
  | { readonly inTheWay: Report };

/**
 * The title and the description of a manifest's bug. Throws `CannotRun` where the manifest has none to write.
 * @param file absolute path of the manifest
 * @param around what the check of it depends on
 */
export function bugTexts(file: string, around: Omit<CheckRequest, 'manifests'>): BugTexts {
  const { backport } = readManifest(file, shownPath(file, around.workingDirectory), around);
  const { sru, description, policy, path } = backport;
  if (sru.bug.state === 'absent' && !policy.needsBug)
    throw new CannotRun(
      `${quote(path, 300)} has no \`sru\`, and its policy ${quote(policy.name)} asks for none: there is no bug to write.`,
    );
  const title = sru.title.value;
  const report = check({ ...around, manifests: [file] });
  const isWhole = title !== undefined && description !== undefined;
  const inTheWay = isWhole ? ['placeholder-text'] : ['manifest-syntax', 'manifest-schema'];
  const manifests = report.manifests.map((each) => ({
    ...each,
    findings: each.findings.filter(({ rule, waived }) => inTheWay.includes(rule) && waived === undefined),
  }));
  if (!isWhole || manifests.some(({ findings }) => findings.length > 0))
    return { inTheWay: makeReport({ ...report, findings: [], manifests }) };
  return { ...asPasted(title, description.text), backport: { path, sru, policy, title, description } };
}

/** A title and a description as they go into Launchpad, whatever stands in the way. A title is one line there. */
export function asPasted(
  title: string,
  description: string,
): { readonly title: string; readonly description: string } {
  return {
    title: plain(oneLineOf(title)),
    description: plain(description.replace(/^(?:[ \t]*\n)+/, '').trimEnd()),
  };
}

function oneLineOf(title: string): string {
  const lines = title.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}

/** A text without what moves a terminal's cursor or hides text. */
function plain(text: string): string {
  const lines = text.split('\n');
  return lines.map((line) => replaceUnseen(line.replace(/\t/g, '    '), () => '')).join('\n');
}
