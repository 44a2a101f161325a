import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { asText, type Contexts, holds, interpolated, type Status } from './expressions.ts';
import type { StepRun } from './run-action.ts';
import { type Machine, runStep } from './runner-steps.ts';
import type { Job, Permissions, Workflow } from './workflow.ts';
import { workspace } from './workspace.ts';

/** One job on the stand-in runner: its matrix, its machine, and its steps one after another. */

/** Where and why a workflow runs. */
export interface Occasion {
  /** The repository at its host: a bare one. */
  readonly origin: string;
  readonly event?: string;
  readonly ref?: string;
  readonly payload?: unknown;
  /** GITHUB_API_URL. */
  readonly server?: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** A folder with programs that stand in for others. */
  readonly tools?: string;
}

export interface JobRun {
  /** Its name as a page shows it, behind those of the jobs that called it. */
  readonly name: string;
  readonly result: 'success' | 'failure' | 'skipped';
  readonly steps: readonly StepRun[];
}

/** A job's runs, one for each combination of its matrix. */
export interface JobRuns {
  readonly jobs: readonly JobRun[];
  readonly outputs: Record<string, string>;
}

/** What a job finds beside its workflow. */
interface Host {
  readonly occasion: Occasion;
  /** Folders by the artifact's name, for all jobs of a run. */
  readonly artifacts: Map<string, string>;
  /** What its token may. */
  readonly permissions: Permissions | undefined;
}

/**
 * Runs a job, once for each combination of its matrix.
 * @param shared the environment of all jobs of its workflow
 */
export async function runJob(
  job: Job,
  shared: Workflow['env'],
  host: Host,
  contexts: Contexts,
): Promise<JobRuns> {
  const jobs: JobRun[] = [];
  const outputs: Record<string, string> = {};
  for (const matrix of combinations(interpolated(job.strategy?.matrix ?? {}, contexts))) {
    const whole = { ...contexts, matrix, runner: {}, steps: {}, env: {} };
    const name = asText(interpolated(job.name, whole));
    const { given, ...run } = await runSteps(job, shared, host, whole);
    Object.assign(outputs, given);
    jobs.push({ name, ...run });
  }
  return { jobs, outputs };
}

/** The combinations of a matrix; of none there is one. Throws for a list without an entry, as GitHub fails the run. */
function combinations(matrix: unknown): Record<string, unknown>[] {
  return Object.entries(matrix as Record<string, unknown[]>).reduce<Record<string, unknown>[]>(
    (all, [name, values]) => {
      if (values.length === 0) throw new Error('Matrix vector does not contain any values');
      return all.flatMap((each) => values.map((value) => ({ ...each, [name]: value })));
    },
    [{}],
  );
}

async function runSteps(
  job: Job,
  shared: Workflow['env'],
  { occasion, artifacts, permissions }: Host,
  contexts: Contexts,
) {
  const machine = machineFor(occasion, artifacts);
  const token = `secret+${Object.entries(permissions ?? {})
    .map(([name, right]) => `${name}:${right}`)
    .join('+')}`;
  const github = { ...(contexts.github as object), token, workspace: machine.workspace };
  const steps: Record<string, unknown> = {};
  const runs: StepRun[] = [];
  let status: Status = 'success';
  const all = (): Contexts => ({ ...contexts, github, runner: { temp: machine.temp, os: 'Linux' }, steps });
  for (const step of job.steps ?? []) {
    if (!holds(step.if, all(), status)) continue;
    const environment = interpolated({ ...shared, ...job.env }, all()) as Record<string, string>;
    const filled = interpolated(step, { ...all(), env: environment }, status) as typeof step;
    const own = { ...machine, environment: { ...machine.environment, ...environment } };
    const run = await runStep(filled, own, all());
    runs.push(run);
    if (step.id !== undefined) steps[step.id] = { outputs: run.outputs };
    if (run.exitCode !== 0) status = 'failure';
  }
  const given = interpolated(job.outputs ?? {}, all()) as Record<string, string>;
  return { result: status as 'success' | 'failure', steps: runs, given };
}

function machineFor(
  { origin, event = 'schedule', ref = 'refs/heads/main', payload = {}, server = '', tools }: Occasion,
  artifacts: Map<string, string>,
): Machine {
  const machine = workspace({});
  const [folder, temp] = ['work', 'temp'].map((name) => path.join(machine, name)) as [string, string];
  for (const each of [folder, temp]) mkdirSync(each);
  const file = path.join(mkdtempSync(path.join(machine, 'event-')), 'event.json');
  writeFileSync(file, JSON.stringify(payload));
  const environment = {
    ...(tools !== undefined && { PATH: `${tools}${path.delimiter}${process.env.PATH}` }),
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: server,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file,
    GITHUB_REF: ref,
    GITHUB_REPOSITORY: 'owner/packaging',
    GITHUB_RUN_ID: '41',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_WORKSPACE: folder,
  };
  return { workspace: folder, temp, origin, ref, environment, artifacts };
}
