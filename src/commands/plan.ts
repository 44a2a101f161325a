import { CannotRun } from '../cannot-run.ts';
import { bothWays } from '../day.ts';
import { shownPath } from '../gather/files.ts';
import { findManifests } from '../gather/find-manifests.ts';
import { readManifest } from '../gather/manifest.ts';
import { ruleIds } from '../judge/registry.ts';
import { type Plan, planFor } from '../plan.ts';
import type { Policy } from '../policy.ts';
import { describeSeries } from '../read/calendar.ts';
import { safeLine } from '../report/safe-text.ts';
import { chosenCalendar, chosenDay, chosenPolicy, workspaceOf } from '../settings.ts';
import { listPolicies } from './policies.ts';
import { exitCodes, type World } from './world.ts';

export const planFormats = ['text', 'json'] as const;

export interface PlanOptions {
  readonly policy?: string;
  readonly date?: string;
  readonly calendar?: string;
  readonly format: (typeof planFormats)[number];
}

/** `sru-gate plan`: what the policy allows today; without a policy and a manifest to take it from, the policies. */
export async function planCommand(options: PlanOptions, world: World): Promise<number> {
  const today = chosenDay(options.date, world);
  const calendar = chosenCalendar(options.calendar, world);
  const policy = chosenPolicy(options.policy, world) ?? (await policyOfManifest(world, { calendar, today }));
  if (!policy) {
    world.print(`${listPolicies()}\nName one with --policy.\n`);
    return exitCodes.nothingToFailOn;
  }
  const plan = planFor(policy, calendar, today);
  world.print(options.format === 'json' ? planJson(plan) : planText(plan));
  return exitCodes.nothingToFailOn;
}

/** The policy of the first manifest in a default place. */
async function policyOfManifest(
  world: World,
  { calendar, today }: Pick<Parameters<typeof readManifest>[2], 'calendar' | 'today'>,
): Promise<Policy | undefined> {
  const { files, workingDirectory } = world;
  const found = await findManifests([], workingDirectory, files);
  const first = 'manifests' in found ? found.manifests[0] : undefined;
  if (first === undefined) return undefined;
  const around = {
    files,
    git: world.git,
    workingDirectory,
    workspace: workspaceOf(world),
    calendar,
    today,
    policy: undefined,
    ruleIds,
  };
  const { problems, policy } = readManifest(first, shownPath(first, workingDirectory), around).backport;
  const [problem] = problems.filter(
    ({ at }) => !('path' in at) || at.path.length === 0 || at.path[0] === 'policy',
  );
  if (problem) throw new CannotRun(`${problem.message} ${problem.help} Or name the policy with --policy.`);
  return policy;
}

function planJson({ date, policy, source, uploadOpens, targets }: Plan): string {
  const data = {
    date,
    policy,
    source: source ? { series: source.name, released: source.release } : null,
    upload: { opens: uploadOpens },
    targets: targets.map(({ series }) => ({
      series: series.name,
      lts: series.lts,
      supportEnds: series.supportEnds,
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function planText({ date, policy, source, uploadOpens, targets }: Plan): string {
  const lines = [
    `${safeLine(policy)} on ${date}`,
    `  source   ${source ? `${describeSeries(source)}, released ${source.release}` : 'not bound to a series'}`,
    `  upload   ${uploadOpens > date ? `opens ${bothWays(uploadOpens, date)}` : `open since ${uploadOpens}`}`,
  ];
  const width = Math.max(0, ...targets.map(({ series }) => describeSeries(series).length));
  for (const [index, { series, uploadCloses, earliestRelease }] of targets.entries()) {
    lines.push(
      `  ${index === 0 ? 'targets' : '       '}  ${describeSeries(series).padEnd(width)}  release ${bothWays(earliestRelease, date)} at the earliest; last day to upload ${uploadCloses}${uploadCloses === series.supportEnds ? ', the end of support' : ''}`,
    );
  }
  if (targets.length === 0)
    lines.push(
      '  targets  none: no supported series is older than the source and of a kind that the policy lists',
    );
  return `${lines.join('\n')}\n`;
}
