import path from 'node:path';
import { withLaunchpad } from '../manifest/fill.ts';
import { needs, withNeeds } from '../manifest/needs.ts';
import { placesIn } from '../manifest/places.ts';
import type { Backport } from '../model/backport.ts';
import { type Day, earlier } from '../model/day.ts';
import { keyOf } from '../model/field.ts';
import type { LaunchpadFacts } from '../model/launchpad.ts';
import type { ManifestFacts } from '../model/manifest.ts';
import type { Places, Problem } from '../model/place.ts';
import { forPackage, type Policy, policyOn, requiredSections } from '../model/policy.ts';
import { gatherChangelogs } from '../sources/changelogs.ts';
import type { OwnFiles } from '../sources/own-files.ts';
import { gatherPackaging } from '../sources/packaging.ts';
import { governorOf, isPolicyPath, readPolicy } from '../sources/policy-file.ts';
import { repositoryOf } from '../sources/repository.ts';
import { readDescription } from '../text/description.ts';
import { type Described, describedBy } from './described.ts';
import { policyOf } from './named-policy.ts';
import { type OpenedManifest, openOne, type Surroundings } from './opened-manifest.ts';
import { type RestsOn, restsOn } from './rests-on.ts';

/** A manifest with all that it names, except what other manifests of the run tell; and the way from facts to lines. */
export interface ReadManifest extends Places {
  /** Absolute path. */
  readonly file: string;
  /** What of the work tree the verdict on it rests on. */
  readonly restsOn: () => RestsOn;
  readonly backport: Backport;
  /** The texts that findings may point into, by absolute path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Opens a manifest and gathers what it names, without Launchpad. */
export function readManifest(file: string, shown: string, around: Surroundings): ReadManifest {
  return gatherBackport(openOne(file, shown, around), around);
}

/**
 * Gathers what an opened manifest names: its policy, its description, changelogs and packaging. Whatever is wrong
 * becomes a problem of its facts.
 * @param launchpad what Launchpad says of this backport, where it was asked
 */
export function gatherBackport(
  opened: OpenedManifest,
  around: Surroundings,
  launchpad?: LaunchpadFacts | undefined,
): ReadManifest {
  const { file, shown } = opened;
  const { calendar, today } = around;
  const own = opened.facts;
  const said = launchpad && opened.manifest ? withLaunchpad(own, launchpad, today) : own;
  const named = around.policy
    ? { policy: around.policy, problems: [], texts: [] }
    : policyOf(own, file, around);
  const policy = policyOn(forPackage(named.policy, said.package.value), firstUploadDay(said, today));
  const isKnown =
    named.problems.length === 0 && (around.policy !== undefined || said.policyName.value !== undefined);
  const needed = opened.manifest ? needs(said, isKnown ? policy : undefined, launchpad !== undefined) : [];
  const facts = withNeeds(said, needed);
  const described = describedBy(facts, file, around);
  const repository = repositoryOf(ownFiles(opened, policy, described, around), around);
  const world = { calendar, today, rivals: around.rivals, top: repository.top };
  const { changelogs, trees, ...ofChangelogs } = gatherChangelogs(facts, repository, world);
  const { packaging, ...ofPackaging } = gatherPackaging(facts, repository, trees);
  const texts = [[file, opened.text] as const, ...named.texts, ...ofChangelogs.texts, ...ofPackaging.texts];
  if (described.file !== undefined) texts.push([described.file, described.text ?? '']);
  const places = placesIn(opened, described, file);
  return {
    file,
    restsOn: () =>
      restsOn({
        ...{ opened, policy, described, repository, trees },
        named: around.policy ? undefined : named,
      }),
    backport: {
      path: shown,
      problems: [
        ...opened.problems,
        ...named.problems,
        ...needed.map(
          (need): Problem => ({
            rule: 'manifest-schema',
            ...need,
            at: need.atValue ? { path: need.path } : keyOf(need),
          }),
        ),
        ...described.problems,
      ],
      policy,
      governedBy: isKnown && policy.name === 'sru' ? governorOf(facts.package.value ?? '') : undefined,
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
    ...(isKnown ? places : { ...places, fixFor: withoutPolicy(places.fixFor) }),
    texts: new Map(texts),
  };
}

/** Where nobody knows the policy, what it would have in the description, or let be, is not known either. */
function withoutPolicy(fixFor: Places['fixFor']): Places['fixFor'] {
  return (change) => (!('at' in change) || 'description' in change.at ? undefined : fixFor(change));
}

/**
 * The day whose policy judges a manifest: that of its first upload, or today. The whole manifest is judged by the
 * policy that held on that day.
 */
export function firstUploadDay({ targets }: Pick<ManifestFacts, 'targets'>, today: Day): Day {
  return targets.items.reduce((first, { uploadDay }) => earlier(first, uploadDay ?? today), today);
}

/** The files that are a manifest's own: itself, and what it names and is read as that. They are no part of the package. */
function ownFiles(
  { file, facts }: OpenedManifest,
  policy: Policy,
  described: Described,
  around: Surroundings,
): OwnFiles {
  const named = facts.policyName.value;
  // Where another policy judges, the one that is named was not read yet.
  const ownPolicy = around.policy && named !== undefined && isPolicyPath(named) ? named : undefined;
  const { files, workspace } = around;
  const folder = path.dirname(file);
  const isPolicy =
    ownPolicy !== undefined && 'policy' in readPolicy(ownPolicy, folder, { files, within: workspace });
  // A script that says something to people, too, is a script.
  const isScript = described.text?.startsWith('#!') ?? true;
  return {
    manifest: file,
    policies: [...policy.files, ...(isPolicy ? [path.resolve(folder, ownPolicy)] : [])],
    descriptions: isScript || described.file === undefined ? [] : [described.file],
  };
}
