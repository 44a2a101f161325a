import { parse } from 'yaml';
import { type Contexts, holds, interpolated } from './expressions.ts';
import { type JobRun, type JobRuns, type Occasion, runJob } from './stand-in-job.ts';
import { type CallTrigger, calledFile, type Job, type Permissions, read, type Workflow } from './workflow.ts';

/**
 * A runner of workflows: expressions and matrices by GitHub's own library, scripts by bash, our actions from `dist/`,
 * checkout by git from a repository on the disk, artifacts by folders. Jobs run one after another.
 */

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
    // Behind a job that was skipped nothing has failed, and nothing has gone well either.
    const status = (['failure', 'skipped'] as const).find((each) => all.includes(each)) ?? 'success';
    if (!holds(job.if, contexts, status)) {
      jobs.push({ name: call.caller + id, result: 'skipped', steps: [] });
      done.set(id, { result: 'skipped', outputs: {} });
      continue;
    }
    const runs = await runOrCall(id, job, workflow, call, contexts);
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

async function runOrCall(
  id: string,
  job: Job,
  workflow: Workflow,
  call: Call,
  contexts: Contexts,
): Promise<JobRuns> {
  const permissions = job.permissions ?? workflow.permissions ?? call.granted;
  refuseMore(id, permissions, call.granted);
  const file = calledFile(job);
  if (file === undefined) {
    const name = job.name ?? id;
    return runJob({ ...job, name: call.caller + name }, workflow.env, { ...call, permissions }, contexts);
  }
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
