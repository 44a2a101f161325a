import path from 'node:path';
import { gatherEvidence } from '../draft/evidence.ts';
import { choosePolicy } from '../draft/policy-choice.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { planFormats } from '../model/plan.ts';
import type { Policy } from '../model/policy.ts';
import { planFor } from '../policy/plan.ts';
import { toIcs } from '../report/ics.ts';
import { planJson, planMarkdown, planText } from '../report/plan-page.ts';
import { allFindings } from '../report/report.ts';
import { safeLine } from '../report/safe-text.ts';
import { wrap } from '../report/wrap.ts';
import { check } from '../run/check.ts';
import { readManifest } from '../run/read-manifest.ts';
import { chosenCalendar, chosenDay, chosenPolicy, workspaceOf } from '../run/settings.ts';
import { nodeDigests } from '../sources/digests.ts';
import { shownPath } from '../sources/files.ts';
import { findManifests } from '../sources/find-manifests.ts';
import { hostingOf } from '../sources/hosting.ts';
import { builtinPolicy } from '../sources/policy-file.ts';
import { quote } from '../text/quote.ts';
import { noManifest, placesAre } from './no-manifest.ts';
import { listPolicies } from './policies.ts';
import { exitCodes, refuseCommands, type World } from './world.ts';

export interface PlanOptions {
  readonly policy?: string;
  readonly date?: string;
  readonly calendar?: string;
  readonly format: (typeof planFormats)[number];
}

/**
 * `sru-gate plan`: prints what a policy allows today: the one that an option names, else that of a manifest here, else
 * the one by which `init` would write for the changelog here, else the list of policies. With the format `ics` it
 * prints the gates of the named manifests, else of those in the default places. Throws `CannotRun`.
 */
export async function planCommand(
  patterns: readonly string[],
  options: PlanOptions,
  world: World,
): Promise<number> {
  const today = chosenDay(options.date, world);
  const calendar = chosenCalendar(options.calendar, world);
  if (options.format === 'ics') {
    const text = await gatesAsCalendar(patterns, options, world, { calendar, today });
    if (world.isWorkflow) refuseCommands(text);
    world.print(text);
    return exitCodes.nothingToFailOn;
  }
  if (patterns.length > 0) {
    throw new CannotRun(
      'Only --format ics takes manifests, for a calendar of their gates. The other formats show what a policy allows: name it with --policy.',
    );
  }
  const when = { calendar, today };
  const named = chosenPolicy(options.policy, world) ?? (await policyOfManifest(world, when));
  const { policy, why } = named ? { policy: named, why: [] } : policyOfChangelog(world, when);
  if (!policy) {
    world.print(`${listPolicies(world.columns)}\nName one with --policy.\n`);
    return exitCodes.nothingToFailOn;
  }
  if (why.length > 0) {
    const text = `${why.map((line) => wrap(safeLine(line), { width: world.columns, hanging: '' })).join('\n')}\n`;
    // What a program reads is the plan alone.
    if (options.format === 'text') world.print(`${text}\n`);
    else world.complain(text);
  }
  const write = { text: planText, json: planJson, markdown: planMarkdown }[options.format];
  world.print(write(planFor(policy, calendar, today), world.columns));
  return exitCodes.nothingToFailOn;
}

type When = Pick<Parameters<typeof readManifest>[2], 'calendar' | 'today'>;

async function gatesAsCalendar(
  patterns: readonly string[],
  options: PlanOptions,
  world: World,
  when: When,
): Promise<string> {
  const { files, git, workingDirectory, environment } = world;
  const found = await findManifests(patterns, workingDirectory, files);
  if ('wrong' in found) throw new CannotRun(found.wrong);
  const { manifests } = found;
  if (manifests.length === 0) {
    throw new CannotRun(
      `${noManifest(patterns)} whose gates a calendar could show. ${placesAre}; \`sru-gate init\` writes one.`,
    );
  }
  const policy = chosenPolicy(options.policy, world);
  const workspace = workspaceOf(world);
  const report = check({ manifests, files, git, workspace, workingDirectory, ...when, policy, gate: 'auto' });
  const [broken] = allFindings(report).filter(({ rule }) => rule === 'manifest-syntax');
  // Without it the feed would lose its events, for all who subscribe.
  if (broken)
    throw new CannotRun(
      `${quote(broken.at ? report.nameOf(broken.at.file) : '', 300)} cannot be read: ${broken.message} ${broken.help}`,
    );
  const { linkTo } = hostingOf(workspace, files, environment);
  return toIcs(report, (shown) => linkTo(path.resolve(workingDirectory, shown), 1), await nodeDigests());
}

/** The policy of the first manifest in a default place. */
async function policyOfManifest(world: World, { calendar, today }: When): Promise<Policy | undefined> {
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
  };
  const { problems, policy } = readManifest(first, shownPath(first, workingDirectory), around).backport;
  const [problem] = problems.filter(
    ({ at }) => !('path' in at) || at.path.length === 0 || at.path[0] === 'policy',
  );
  if (problem) throw new CannotRun(`${problem.message} ${problem.help} Or name the policy with --policy.`);
  return policy;
}

/** The policy under which `init` would write a manifest for the `debian/changelog` here, and the sentences that say so. */
function policyOfChangelog(
  world: World,
  when: When,
): { readonly policy: Policy | undefined; readonly why: readonly string[] } {
  const evidence = gatherEvidence(workspaceOf(world), when, world);
  const name = evidence.entries[0]?.package;
  if (name === undefined) return { policy: undefined, why: [] };
  const chosen = choosePolicy(evidence, when.calendar);
  return {
    policy: builtinPolicy(chosen.name),
    why: [
      `By debian/changelog this is ${quote(name)}: ${quote(chosen.name)} is the policy, as \`sru-gate init\` writes it.`,
      ...chosen.why,
    ],
  };
}
