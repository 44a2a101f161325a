import path from 'node:path';
import { type Evidence, gatherEvidence } from '../draft/evidence.ts';
import type { DraftFacts } from '../draft/facts.ts';
import { draftFacts } from '../draft/first-draft.ts';
import { launchpadEvidence } from '../draft/from-launchpad.ts';
import { draftManifest } from '../draft/manifest.ts';
import { withNewerSeries } from '../draft/skips.ts';
import { isFix, onlyBug } from '../draft/top-entry.ts';
import { demandedSeries } from '../judge/newer-series.ts';
import type { Backport } from '../model/backport.ts';
import { type Calendar, developmentRelease, isSupported, type Series } from '../model/calendar.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { Day } from '../model/day.ts';
import type { LaunchpadFacts } from '../model/launchpad.ts';
import { backportsWholeVersions, policyOn } from '../model/policy.ts';
import { allFindings } from '../report/report.ts';
import { toText } from '../report/text.ts';
import { check } from '../run/check.ts';
import { readManifest } from '../run/read-manifest.ts';
import { chosenCalendar, chosenDay, chosenPolicy, workspaceOf } from '../run/settings.ts';
import { gitTopLevel, shownPath, withFiles } from '../sources/files.ts';
import {
  type LaunchpadSettings,
  launchpadDraft,
  refuseIdle,
  type ShowLine,
} from '../sources/launchpad/ask.ts';
import { builtinPolicy, governorOf, isPolicyPath } from '../sources/policy-file.ts';
import { quote } from '../text/quote.ts';
import { exitCodes, type World, writeFile } from './world.ts';

export interface InitOptions extends LaunchpadSettings {
  readonly bug?: string;
  readonly policy?: string;
  readonly date?: string;
  readonly calendar?: string;
  readonly output: string;
  readonly force?: boolean;
}

/** With more changed files than these, one line stands for the whole folder. */
const many = 3;

/**
 * `sru-gate init`: writes a manifest from the changelog, git and the calendar, and with `--launchpad` from the bug and
 * the archive; and shows what is left to do. Throws `CannotRun`, also where there is a file already.
 */
export async function initCommand(options: InitOptions, world: World): Promise<number> {
  const { files, git, workingDirectory } = world;
  refuseIdle(options);
  const today = chosenDay(options.date, world);
  const calendar = chosenCalendar(options.calendar, world);
  const bug = options.bug?.replace(/^(?:LP:?\s*)?#/i, '');
  if (bug !== undefined && !/^[1-9]\d{0,9}$/.test(bug))
    throw new CannotRun(`${quote(options.bug ?? '')} is not the number of a bug: write it like 2130000.`);
  const file = path.resolve(workingDirectory, options.output);
  const workspace = workspaceOf(world);
  const top = gitTopLevel(files, path.dirname(file)) ?? workspace;
  const series = calendar.series.filter(
    (each) => isSupported(each, today) || each === developmentRelease(calendar, today),
  );
  const { evidence, facts: asked } = await withLaunchpad(
    gatherEvidence(top, series, { files, git }),
    { bug, series, calendar, today },
    options,
    world.showProgress,
  );
  const chosen = policyFor(evidence, options.policy);
  const policy = policyOn(chosenPolicy(chosen.name, world) ?? builtinPolicy('sru'), today);
  const wish = { policy, policyName: policyAsNamed(chosen.name, file, world), calendar, today, bug };
  let facts = draftFacts(evidence, wish);
  const around = { files, git, workspace, calendar, today, policy: undefined };
  const read = (): Backport =>
    readManifest(file, options.output, {
      ...around,
      files: withFiles(files, new Map([[file, draftManifest(facts)]])),
    }).backport;
  // The check itself tells which other series the policy demands, and what differs in git.
  const first = read();
  const demanded = first.targets.items.flatMap((target) => demandedSeries(first, target));
  facts = withNewerSeries(facts, demanded, evidence, wish);
  facts = { ...facts, changes: changesIn(read()) };
  writeFile(
    {
      named: options.output,
      text: draftManifest(facts),
      what: 'The manifest',
      isNew: options.force !== true,
      beside: besideOthers(evidence),
    },
    world,
  );
  const report = check({
    ...around,
    manifests: [file],
    workingDirectory,
    launchpad: asked && new Map([[file, asked]]),
    gate: 'auto',
  });
  const told = [
    `Wrote ${shownPath(file, workingDirectory)} under the policy ${quote(policy.name)}.`,
    ...(evidence.entries.length === 0
      ? ['There is no debian/changelog here to take package, version and targets from.']
      : []),
    ...chosen.why,
    ...(options.launchpad && facts.bug === undefined
      ? ['Launchpad was asked about no bug: name it with --bug.']
      : []),
    ...allFindings(report)
      .filter(({ rule }) => explaining.includes(rule))
      .map(({ message, help }) => `${message} ${help}`),
    'What the check says of it now, with what only you know still to be filled in:',
  ];
  world.print(`${told.join('\n')}\n\n${toText(report, world)}`);
  return exitCodes.nothingToFailOn;
}

/** Where a manifest goes beside others, by the version of the changelog: the check looks there, too. */
function besideOthers({ entries }: Evidence): string {
  const version = entries[0]?.version ?? 'second';
  return `backports/${version.replace(/^\d+:/, '').replace(/[^\w.+~-]/g, '-')}.yaml`;
}

/** The rules that say why Launchpad did not fill something in. */
const explaining = ['launchpad-unreachable', 'bug-private', 'bug-not-found', 'bug-duplicate'];

/** The policy to write under, and a sentence where it is not the one that governs the package. */
function policyFor(evidence: Evidence, named: string | undefined): { name: string; why: string[] } {
  if (named !== undefined) return { name: named, why: [] };
  const name = governorOf(evidence.entries[0]?.package ?? evidence.package ?? '') ?? 'sru';
  // Other policies are for the fixes of their packages, too.
  const isForVersions = name !== 'sru' && backportsWholeVersions(builtinPolicy(name));
  if (!isForVersions || !isFix(evidence)) return { name, why: [] };
  return {
    name: 'sru',
    why: [
      `By the changelog it is a fix of the version that is there; for a new upstream version say --policy ${name}.`,
    ],
  };
}

interface Wanted {
  readonly bug: string | undefined;
  readonly series: readonly Series[];
  readonly calendar: Calendar;
  readonly today: Day;
}

/** The evidence with what Launchpad says, where it is to be asked. */
async function withLaunchpad(
  evidence: Evidence,
  { bug = onlyBug(evidence), series, calendar, today }: Wanted,
  settings: LaunchpadSettings,
  showLine: ShowLine,
): Promise<{ readonly evidence: Evidence; readonly facts: LaunchpadFacts | undefined }> {
  const named = evidence.entries[0]?.package ?? evidence.package;
  const wanted = {
    bug,
    package: named,
    series: series.map(({ name }) => name),
    development: developmentRelease(calendar, today)?.name,
  };
  const draft = await launchpadDraft(settings, wanted, showLine);
  if (!draft) return { evidence, facts: undefined };
  const { package: name, facts } = draft;
  const launchpad = launchpadEvidence(facts, { bug, name, today });
  return { evidence: { ...evidence, package: name, launchpad }, facts };
}

/**
 * A policy as the manifest names it: a path is relative to the manifest, and on the command line to the working
 * directory.
 */
function policyAsNamed(named: string, manifest: string, { files, workingDirectory }: World): string {
  const file = path.resolve(workingDirectory, named);
  if (!isPolicyPath(named) || files.kind(file) === undefined) return named;
  const relative = shownPath(file, path.dirname(manifest));
  return relative.startsWith('../') ? relative : `./${relative}`;
}

/** The packaging changes that are there, as the manifest declares them. */
function changesIn({ packaging }: Backport): DraftFacts['changes'] {
  const pathsOf = (list: keyof DraftFacts['changes']): string[] => {
    const paths = new Set(
      packaging.comparisons
        .filter((each) => each.list === list)
        .flatMap((each) => each.packaging.filter((file) => !file.needsNoWord).map((file) => file.path)),
    );
    return paths.size > many ? ['debian/'] : [...paths].sort();
  };
  return { 'from-source': pathsOf('from-source'), 'from-previous': pathsOf('from-previous') };
}
