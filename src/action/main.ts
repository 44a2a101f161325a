import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  error as annotateError,
  notice as annotateNotice,
  warning as annotateWarning,
  debug,
  getInput,
  info,
  isDebug,
  setOutput,
  summary,
} from '@actions/core';
import { CannotRun } from '../model/cannot-run.ts';
import type { ChangeRange } from '../model/change.ts';
import { dayOf } from '../model/day.ts';
import type { FileSystem } from '../model/file-system.ts';
import type { Hosting, Report } from '../model/report.ts';
import { toAnnotations } from '../report/annotations.ts';
import { toJson } from '../report/json.ts';
import { markdown } from '../report/markdown.ts';
import { allFindings, fails, opensOn } from '../report/report.ts';
import { safeLine } from '../report/safe-text.ts';
import { toSummary } from '../report/summary.ts';
import { verdict } from '../report/verdict.ts';
import { check } from '../run/check.ts';
import { requestFor } from '../run/request.ts';
import { defaultPlaces, globsForAll } from '../sources/find-manifests.ts';
import { systemGit } from '../sources/git.ts';
import { type Environment, hostingOf } from '../sources/hosting.ts';
import type { Occasion } from './comment/keep-comment.ts';
import { eventRange } from './event-range.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { writeSarif } from './write-sarif.ts';

/** Runs the action: inputs, check, annotations, summary, report, outputs. The exit code says whether the job fails. */
export async function main(environment: Environment, files: FileSystem, now: Date): Promise<number> {
  try {
    const inputs = readInputs(getInput);
    const workspace = workspaceOf(environment, files);
    const place = { files, git: systemGit(), workspace, workingDirectory: workspace, today: dayOf(now) };
    const range = inputs.onlyChanged ? changeOf(environment, files) : undefined;
    const request = await requestFor({ ...inputs, range }, place, {
      none: (patterns) => nothingFound(patterns, inputs),
      whose: ' It is named by the input `manifest`.',
    });
    const report = check(request);
    const hosting = hostingOf(workspace, files, environment);
    annotate(report, hosting);
    info(safeLine(verdict(report)));
    await summarise(report, environment, hosting);
    if (inputs.sarif !== undefined) {
      await writeSarif(report, inputs.sarif, hosting, { workspace, files });
    }
    setOutputs(report, writeReport(report, environment));
    if (inputs.comment !== 'never') await comment({ report, inputs, hosting, environment, files });
    return fails(report, inputs.failOn) ? 1 : 0;
  } catch (error) {
    const message =
      error instanceof CannotRun ? error.message : `Something broke that should not: ${String(error)}`;
    annotateError(message.split('\n').map(safeLine).join('\n'), { title: 'sru-gate cannot run' });
    if (!(error instanceof CannotRun) && isDebug() && error instanceof Error) debug(error.stack ?? '');
    return 1;
  }
}

function workspaceOf(environment: Environment, files: FileSystem): string {
  const named = environment.GITHUB_WORKSPACE;
  if (!named)
    throw new CannotRun(
      'GITHUB_WORKSPACE is not set: this is the action; on a terminal run `sru-gate check`.',
    );
  const workspace = path.resolve(named);
  if (files.list(workspace).length === 0) {
    throw new CannotRun('The workspace is empty: put a step with `uses: actions/checkout` before this one.');
  }
  return workspace;
}

/** The change that the event is about; where there is none, says so: then every manifest decides. */
function changeOf(environment: Environment, files: FileSystem): ChangeRange | undefined {
  const found = eventRange(environment, files);
  if ('range' in found) return found.range;
  const message = safeLine(`only-changed: every manifest decides, since ${found.all}.`);
  if (found.isFault) annotateWarning(message, { title: 'sru-gate' });
  else info(message);
  return undefined;
}

/** Says that there is nothing to check, in the way that the workflow wants. Throws `CannotRun` where that is an error. */
function nothingFound(patterns: readonly string[], { ifNoManifest }: Inputs): void {
  const message = `No backport manifest found: looked for ${(patterns.length > 0 ? patterns : defaultPlaces).join(', ')}.`;
  if (ifNoManifest === 'error') {
    throw new CannotRun(
      `${message} Add one, name it in the input \`manifest\` (a glob such as ${globsForAll} finds those in other folders), or set \`if-no-manifest: ignore\` where a pull request need not carry one.`,
    );
  }
  if (ifNoManifest === 'warn') annotateWarning(safeLine(message), { title: 'sru-gate' });
  else info(safeLine(message));
}

/** Named one by one, so that the bundle leaves out the rest of the package. */
const annotateAs = { error: annotateError, warning: annotateWarning, notice: annotateNotice };

function annotate(report: Report, { pathOf }: Hosting): void {
  for (const { kind, message, title, at } of toAnnotations(allFindings(report), pathOf)) {
    annotateAs[kind](message, { title, ...at });
  }
}

async function summarise(report: Report, environment: Environment, { linkTo }: Hosting): Promise<void> {
  // Outside Actions, and on old Enterprise Servers, there is no summary to write to.
  if (environment.GITHUB_STEP_SUMMARY) await summary.addRaw(toSummary(report, linkTo)).write();
}

/**
 * Keeps the comment on the pull request. Why it was not kept is told in the log and the summary, and changes no
 * verdict.
 */
async function comment(occasion: Occasion): Promise<void> {
  // Loaded here alone: with a client for GitHub it is larger than all the rest.
  const { keepComment } = await import('./comment/keep-comment.ts');
  const notDone = await keepComment(occasion);
  if (notDone === undefined) return;
  annotateNotice(safeLine(notDone), { title: 'sru-gate' });
  if (occasion.environment.GITHUB_STEP_SUMMARY) await summary.addRaw(`\n${markdown(notDone)}\n`).write();
}

/** Writes the JSON report where the runner keeps temporary files, one for each step, and returns its path. */
function writeReport(report: Report, environment: Environment): string {
  const step = (environment.GITHUB_ACTION ?? '').replace(/[^\w-]/g, '');
  const folder = path.resolve(environment.RUNNER_TEMP || environment.TMPDIR || '/tmp');
  const file = path.join(folder, `sru-gate${step && `-${step}`}.json`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, toJson(report));
  return file;
}

function setOutputs(report: Report, file: string): void {
  setOutput('result', report.result);
  setOutput('errors', report.counts.error);
  setOutput('warnings', report.counts.warning);
  setOutput('opens-on', opensOn(report) ?? '');
  setOutput('report', file);
}
