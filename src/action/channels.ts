import path from 'node:path';
import { CannotRun } from '../model/cannot-run.ts';
import { toAnnotations } from '../report/annotations.ts';
import { bounded } from '../report/bounded.ts';
import { jsonPieces } from '../report/json.ts';
import { markdown } from '../report/markdown.ts';
import { allFindings, opensOn } from '../report/report.ts';
import { toSummary } from '../report/summary.ts';
import { verdict } from '../report/verdict.ts';
import { makeFolder } from '../sources/make-folder.ts';
import { writeWhole } from '../sources/replace-file.ts';
import { whyNotWritten } from '../sources/why-not-written.ts';
import type { Occasion } from './comment/keep-comment.ts';
import { addToSummary, annotate, logLine, say, setOutputs } from './runner.ts';
import { writeSarif } from './write-sarif.ts';

/** What a run found, and where. */
interface Telling extends Occasion {
  readonly workspace: string;
}

/** A way in which the run tells what it found. */
interface Channel {
  /** As the beginning of a sentence. */
  readonly name: string;
  readonly write: () => void | Promise<void>;
}

/**
 * Tells what the run found, by each channel alone: one that cannot be written is a warning, and takes neither the
 * verdict nor another one with it. Never throws.
 */
export async function tell(found: Telling): Promise<void> {
  const told = new Set<string>();
  for (const { name, write } of channelsOf(found)) {
    try {
      await write();
    } catch (error) {
      const why = error instanceof CannotRun ? error.message : `${whyNotWritten(error)}.`;
      told.add(`${name} could not be written: ${why}`);
    }
  }
  for (const each of told) warn(each, 'warning', found);
}

/** The channels in their order: first what is small, and what other steps of the workflow rest on. */
function channelsOf(found: Telling): Channel[] {
  const { report, inputs, hosting, environment } = found;
  const shown = { ...found, report: bounded(report) };
  const { result, counts } = report;
  let file = '';
  const outputs = 'The outputs of the step (GITHUB_OUTPUT)';
  return [
    {
      name: outputs,
      write: () =>
        setOutputs(
          { result, errors: counts.error, warnings: counts.warning, 'opens-on': opensOn(report) ?? '' },
          environment,
        ),
    },
    {
      name: 'The annotations',
      write: () => {
        annotate(toAnnotations(allFindings(report), hosting.pathOf));
        logLine(verdict(report));
      },
    },
    {
      name: 'The job summary (GITHUB_STEP_SUMMARY)',
      write: () => addToSummary(toSummary(shown.report, hosting.linkTo), environment),
    },
    {
      name: 'The JSON report (in RUNNER_TEMP)',
      write: () => {
        file = writeReport(shown);
      },
    },
    { name: outputs, write: () => setOutputs({ report: file }, environment) },
    {
      name: 'SARIF',
      write: async () => {
        if (inputs.sarif !== undefined) await writeSarif(inputs.sarif, shown);
      },
    },
    {
      name: 'The comment on the pull request',
      write: async () => {
        if (inputs.comment !== 'never') await comment(shown);
      },
    },
  ];
}

/** Writes the JSON report where the runner keeps temporary files, one for each step, and returns its path. */
function writeReport({ report, environment }: Occasion): string {
  const step = (environment.GITHUB_ACTION ?? '').replace(/[^\w-]/g, '');
  const folder = path.resolve(environment.RUNNER_TEMP || environment.TMPDIR || '/tmp');
  const file = path.join(folder, `sru-gate${step && `-${step}`}.json`);
  makeFolder(folder);
  writeWhole(file, jsonPieces(report), 'replace link');
  return file;
}

/** Keeps the comment on the pull request. That it was not kept is often nobody's fault, as for a fork's: a notice. */
async function comment(occasion: Occasion): Promise<void> {
  // Loaded here alone: with a client for GitHub it is larger than all the rest.
  const { keepComment } = await import('./comment/keep-comment.ts');
  const notDone = await keepComment(occasion);
  if (notDone !== undefined) warn(notDone, 'notice', occasion);
}

/**
 * Says in the log and in the summary what was not written. Of the annotations of a step GitHub shows ten of a kind, and
 * the findings may have had them; and where one of the two cannot be written, the other one is left.
 */
function warn(what: string, kind: 'warning' | 'notice', { environment }: Occasion): void {
  say(kind, what);
  try {
    addToSummary(`\n${markdown(what)}\n`, environment);
  } catch {}
}
