import path from 'node:path';
import type { Backport, Places, Problem, Target } from '../backport.ts';
import { type Day, earlier } from '../day.ts';
import { withLaunchpad } from '../launchpad/fill.ts';
import type { LaunchpadFacts } from '../launchpad.ts';
import { forPackage, type Policy, policyOn, requiredSections } from '../policy.ts';
import { quote } from '../quote.ts';
import type { Calendar } from '../read/calendar.ts';
import { readDescription } from '../read/description.ts';
import { manifestFacts } from '../read/facts.ts';
import { needs } from '../read/manifest-needs.ts';
import type { WrittenManifest } from '../read/manifest-schema.ts';
import { gatherChangelogs } from './changelogs.ts';
import { type FileSystem, readText } from './files.ts';
import type { Git } from './git.ts';
import { type OpenManifest, openManifest } from './open-manifest.ts';
import { gatherPackaging } from './packaging.ts';
import { type DescriptionText, placesIn } from './places.ts';
import { builtinPolicy, isPolicyPath, readPolicy } from './policy.ts';
import { repositoryOf } from './repository.ts';

/** What reading a manifest needs from outside. */
export interface Surroundings {
  readonly files: FileSystem;
  readonly git: Git;
  /** The folder that what a manifest names must lie in. */
  readonly workspace: string;
  readonly calendar: Calendar;
  readonly today: Day;
  /** The policy for all manifests, where the command or the action names one. */
  readonly policy: Policy | undefined;
  readonly ruleIds: ReadonlySet<string>;
  /** What Launchpad says of this manifest's backport, where it was asked. */
  readonly launchpad?: LaunchpadFacts | undefined;
}

/** A manifest read: its facts, all but what the other manifests of the run tell, and the way to its lines and back. */
export interface ReadManifest extends Places {
  readonly backport: Backport;
  /** The texts that findings may point into, by absolute path. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads a manifest, the policy it names and its description. Whatever is wrong becomes a problem of its facts.
 * @param file absolute path
 * @param shown the path as reports show it
 */
export function readManifest(file: string, shown: string, around: Surroundings): ReadManifest {
  const { files, workspace, calendar, today, launchpad } = around;
  const opened = openManifest(file, shown, files, workspace);
  const { isBroken } = opened;
  const filled = launchpad && opened.manifest && withLaunchpad(opened.manifest, launchpad, today, isBroken);
  const manifest = filled?.manifest ?? opened.manifest ?? {};
  const judge = around.policy
    ? { policy: around.policy, problems: [], texts: [] }
    : policyOf(opened, file, around);
  const facts = manifestFacts(manifest, calendar, today, isBroken, filled);
  const policy = policyOn(forPackage(judge.policy, manifest.package), firstUploadDay(facts.targets, today));
  const described = describedBy(manifest, file, around);
  const needed = opened.manifest ? needs(manifest, policy, isBroken, launchpad !== undefined) : [];
  const repository = repositoryOf(file, [...policy.files, ...namedFiles(manifest, file)], around);
  const { changelogs, ...ofChangelogs } = gatherChangelogs(manifest, facts.targets, repository, isBroken);
  const { packaging, ...ofPackaging } = gatherPackaging(manifest, facts.targets, repository);
  const texts = [[file, opened.text] as const, ...judge.texts, ...ofChangelogs.texts, ...ofPackaging.texts];
  if (described.file !== undefined) texts.push([described.file, described.text ?? '']);
  return {
    backport: {
      path: shown,
      manifest,
      problems: [
        ...opened.problems,
        ...judge.problems,
        ...needed.map(
          (need): Problem => ({ rule: 'manifest-schema', ...need, at: { path: need.path, atKey: true } }),
        ),
        ...described.problems,
      ],
      policy,
      calendar,
      today,
      ...facts,
      changelogs,
      packaging,
      unreadable: [...ofChangelogs.unreadable, ...ofPackaging.unreadable],
      description:
        described.text === undefined
          ? undefined
          : readDescription(described.text, policy.sections, requiredSections(policy)),
      earlier: undefined,
      launchpad,
    },
    ...placesIn(opened, described, file, filled?.paths ?? []),
    texts: new Map(texts),
  };
}

/** The day whose policy judges a manifest: all of it is judged by the one that its first upload was made under. */
function firstUploadDay(targets: readonly Target[], today: Day): Day {
  return targets.reduce((first, { uploadDay }) => earlier(first, uploadDay ?? today), today);
}

/** Absolute paths of the files that a manifest names beside itself: they are no part of the package either. */
function namedFiles({ policy, sru }: WrittenManifest, file: string): string[] {
  const named = [
    policy !== undefined && isPolicyPath(policy) ? policy : undefined,
    sru?.['description-file'],
  ];
  return named.flatMap((name) => (name === undefined ? [] : path.resolve(path.dirname(file), name)));
}

interface PolicyFound {
  readonly policy: Policy;
  readonly problems: readonly Problem[];
  /** The text of its file, where that has findings. */
  readonly texts: readonly [string, string][];
}

/** The policy that a manifest names; `sru` where there is none to be had. */
function policyOf({ manifest, isBroken }: OpenManifest, file: string, around: Surroundings): PolicyFound {
  const named = manifest?.policy;
  if (named === undefined) {
    const isSaid = manifest === undefined || isBroken(['policy']);
    return { policy: builtinPolicy('sru'), problems: isSaid ? [] : [policyMissing], texts: [] };
  }
  const { files, workspace, ruleIds } = around;
  const reading = readPolicy(named, path.dirname(file), { files, within: workspace, ruleIds });
  if ('policy' in reading) return { policy: reading.policy, problems: [], texts: [] };
  const problems = reading.problems.map(
    ({ message, help, at }): Problem => ({
      rule: 'unknown-policy',
      message,
      help,
      at: at ? { position: at } : { path: ['policy'] },
    }),
  );
  // What is found in the policy's own file is told at the manifest's line, too.
  if (reading.problems.every(({ at }) => at !== undefined)) {
    problems.unshift({
      rule: 'unknown-policy',
      message: `The policy ${quote(named)} cannot be used; \`sru\` judges the rest.`,
      help: 'Put right what is found in the policy file.',
      at: { path: ['policy'] },
    });
  }
  return { policy: builtinPolicy('sru'), problems, texts: reading.text ? [[...reading.text]] : [] };
}

const policyMissing: Problem = {
  rule: 'manifest-schema',
  message: 'The key `policy` is missing.',
  help: "Add it: a built-in policy's name such as `sru` (`sru-gate policies` lists them), or a policy file's path.",
  at: { path: ['policy'], atKey: true },
};

interface Described extends DescriptionText {
  readonly problems: readonly Problem[];
}

/** The description, inline or in its own file. */
function describedBy(manifest: WrittenManifest, file: string, { files, workspace }: Surroundings): Described {
  const inline = manifest.sru?.description;
  const named = manifest.sru?.['description-file'];
  const none = { file: undefined, isFixable: false, problems: [] };
  if (inline !== undefined || named === undefined) return { ...none, text: inline };
  const own = path.resolve(path.dirname(file), named);
  const reading = readText(files, own, workspace);
  if ('text' in reading) {
    // Whoever proposes a manifest must not get a workflow or another manifest rewritten by it.
    const isFixable = !/\.ya?ml$/i.test(files.realPath(own) ?? own);
    return { text: reading.text, file: own, isFixable, problems: [] };
  }
  const problem: Problem = {
    rule: 'manifest-schema',
    message: `The description file ${quote(named)} cannot be used: ${reading.wrong}.`,
    help: "Its path is relative to the manifest's folder and stays inside the workspace (the top level of the repository).",
    at: { path: ['sru', 'description-file'] },
  };
  return { ...none, text: undefined, problems: [problem] };
}
