import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { asText, type Contexts, holds, interpolated, type Status } from './expressions.ts';
import type { StepRun } from './run-action.ts';
import { type Machine, runStep } from './runner-steps.ts';
import { type CallTrigger, type Job, type Permissions, read, slug, type Workflow } from './workflow.ts';
import { workspace } from './workspace.ts';

/**
 * A runner of workflows: expressions and matrices by GitHub's own library, scripts by bash, our actions from `dist/`,
 * checkout by git from a repository on the disk, artifacts by folders. Jobs run one after another.
 */

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

export interface WorkflowRun {
  readonly result: 'success' | 'failure';
  readonly jobs: readonly JobRun[];
  readonly outputs: Readonly<Record<string, string>>;
  /** All job summaries. */
  readonly summary: string;
  /** What the jobs print that is no command. */
  readonly log: readonly string[];
  /** The messages of annotations, and whatever else the runner would obey. */
  readonly commands: readonly string[];
}

interface Call {
  readonly text: string;
  readonly occasion: Occasion;
  readonly artifacts: Map<string, string>;
  /** What the caller grants; undefined at the top, where the repository's settings do. */
  readonly granted: Permissions | undefined;
  /** The job that calls it. */
  readonly caller: string;
}

/** Runs a workflow. Throws where GitHub would not start it. */
export function runWorkflow(text: string, occasion: Occasion): Promise<WorkflowRun> {
  return runCall({ text, occasion, artifacts: new Map(), granted: undefined, caller: '' });
}

async function runCall(call: Call): Promise<WorkflowRun> {
  const workflow = parse(call.text) as Workflow;
  const trigger = (workflow.on as { workflow_call?: CallTrigger } | undefined)?.workflow_call;
  const base = contextsOf(call, trigger);
  const done = new Map<
    string,
    { readonly result: JobRun['result']; readonly outputs: Record<string, string> }
  >();
  const jobs: JobRun[] = [];
  for (const id of inOrder(workflow)) {
    const job = workflow.jobs[id] as Job;
    const needed = [job.needs ?? []].flat();
    const needs = Object.fromEntries(needed.map((name) => [name, done.get(name)]));
    const contexts = { ...base, needs };
    const all = ancestors(workflow, id).map((name) => done.get(name)?.result);
    // A job that was skipped has not failed, and those that need it are skipped all the same.
    // Behind a job that was skipped nothing has failed, and nothing has gone well either.
    const status = (['failure', 'skipped'] as const).find((each) => all.includes(each)) ?? 'success';
    if (!holds(job.if, contexts, status)) {
      jobs.push({ name: call.caller + id, result: 'skipped', steps: [] });
      done.set(id, { result: 'skipped', outputs: {} });
      continue;
    }
    const runs = await runJob(id, job, workflow, call, contexts);
    jobs.push(...runs.jobs);
    done.set(id, {
      result: runs.jobs.some(({ result }) => result === 'failure') ? 'failure' : 'success',
      outputs: runs.outputs,
    });
  }
  const outputs = interpolated(
    Object.fromEntries(Object.entries(trigger?.outputs ?? {}).map(([name, { value }]) => [name, value])),
    { ...base, jobs: Object.fromEntries(done) },
  ) as Record<string, string>;
  const steps = jobs.flatMap((each) => each.steps);
  return {
    result: jobs.some(({ result }) => result === 'failure') ? 'failure' : 'success',
    jobs,
    outputs,
    summary: steps.map(({ summary }) => summary).join(''),
    log: steps.flatMap(({ log }) => log),
    commands: steps.flatMap(({ commands }) => commands.map(({ name, message }) => `${name}: ${message}`)),
  };
}

function contextsOf({ occasion }: Call, trigger: CallTrigger | undefined): Contexts {
  const given = occasion.inputs ?? {};
  const known = trigger?.inputs ?? {};
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(known, name));
  if (unknown.length > 0) throw new Error(`the workflow takes no ${unknown.join(', ')}`);
  const { event = 'schedule', ref = 'refs/heads/main', payload = {} } = occasion;
  return {
    inputs: Object.fromEntries(
      Object.entries(known).map(([name, { default: otherwise }]) => [name, given[name] ?? otherwise ?? '']),
    ),
    secrets: {},
    github: { repository: 'owner/packaging', event_name: event, ref, event: payload, token: 'secret' },
  };
}

interface JobRuns {
  readonly jobs: readonly JobRun[];
  readonly outputs: Record<string, string>;
}

async function runJob(
  id: string,
  job: Job,
  workflow: Workflow,
  call: Call,
  contexts: Contexts,
): Promise<JobRuns> {
  const permissions = job.permissions ?? workflow.permissions ?? call.granted;
  refuseMore(id, permissions, call.granted);
  if (job.uses !== undefined) {
    const file = job.uses.split('@')[0]?.slice(slug.length + 1) ?? '';
    const inputs = interpolated(job.with ?? {}, contexts) as Record<string, unknown>;
    const { jobs, outputs } = await runCall({
      text: read(file),
      occasion: { ...call.occasion, inputs },
      artifacts: call.artifacts,
      granted: permissions ?? 'read-all',
      caller: `${call.caller}${id} / `,
    });
    return { jobs, outputs: { ...outputs } };
  }
  const runs: JobRun[] = [];
  const outputs: Record<string, string> = {};
  for (const matrix of combinations(interpolated(job.strategy?.matrix ?? {}, contexts))) {
    const whole = { ...contexts, matrix, runner: {}, steps: {}, env: {} };
    const name = call.caller + asText(interpolated(job.name ?? id, whole));
    const { given, ...run } = await runSteps(job, workflow, call, whole, permissions);
    Object.assign(outputs, given);
    runs.push({ name, ...run });
  }
  return { jobs: runs, outputs };
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
  workflow: Workflow,
  { occasion, artifacts }: Call,
  contexts: Contexts,
  permissions: Permissions | undefined,
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
    const environment = interpolated({ ...workflow.env, ...job.env }, all()) as Record<string, string>;
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

/** Throws where a job asks for more than its caller grants: GitHub does not start such a run. */
function refuseMore(id: string, asked: Permissions | undefined, granted: Permissions | undefined): void {
  if (granted === undefined || typeof asked !== 'object') return;
  const strength = ['none', 'read', 'write'];
  for (const [name, right] of Object.entries(asked)) {
    const most = typeof granted === 'object' ? (granted[name] ?? 'none') : granted.replace('-all', '');
    if (strength.indexOf(right) > strength.indexOf(most))
      throw new Error(
        `the nested job ${id} is requesting ${name}: ${right}, but is only allowed ${name}: ${most}`,
      );
  }
}

/** The jobs, each behind those that it needs. */
function inOrder({ jobs }: Workflow): string[] {
  const order: string[] = [];
  const add = (id: string): void => {
    for (const name of [jobs[id]?.needs ?? []].flat()) add(name);
    if (!order.includes(id)) order.push(id);
  };
  for (const id of Object.keys(jobs)) add(id);
  return order;
}

/** All jobs that must be over before one begins: a status counts them all. */
function ancestors(workflow: Workflow, id: string): string[] {
  const needed = [workflow.jobs[id]?.needs ?? []].flat();
  return [...new Set(needed.flatMap((name) => [name, ...ancestors(workflow, name)]))];
}
