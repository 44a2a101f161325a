import path from 'node:path';
import type { Backport, Place, Problem } from '../backport.ts';
import type { Day } from '../day.ts';
import { type FileSystem, isInside, readText } from '../gather/files.ts';
import { type Policy, requiredSections } from '../policy.ts';
import { quote } from '../quote.ts';
import type { Calendar } from './calendar.ts';
import { type Description, readDescription } from './description.ts';
import { manifestFacts } from './facts.ts';
import { needs } from './manifest-needs.ts';
import { manifestSchema, type WrittenManifest } from './manifest-schema.ts';
import { builtinPolicy, type PolicyPlaces, readPolicy } from './policy.ts';
import { type Position, positionsIn } from './position.ts';
import { checkSchema } from './schema-problems.ts';
import { type Path, readYaml, type YamlText } from './yaml-text.ts';

/** What reading a manifest needs from outside. */
export interface Surroundings {
  readonly files: FileSystem;
  /** The folder that what a manifest names must lie in. */
  readonly workspace: string;
  /** Paths in reports are relative to it. */
  readonly workingDirectory: string;
  readonly calendar: Calendar;
  readonly today: Day;
  /** The policy for all manifests, where the command or the action names one. */
  readonly policy: Policy | undefined;
  readonly ruleIds: ReadonlySet<string>;
}

/** A manifest read: its facts, all but what the other manifests of the run tell, and the way to its lines. */
export interface ReadManifest {
  readonly backport: Backport;
  readonly locate: (place: Place) => Position;
  /** The texts that findings may point into, by absolute path. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads a manifest, the policy it names and its description. Whatever is wrong becomes a problem of its facts.
 * @param file absolute path
 * @param shown the path as reports show it
 */
export function readManifest(file: string, shown: string, around: Surroundings): ReadManifest {
  // A link in a pull request must not show what lies outside; a file outside is the caller's own word.
  const within = isInside(around.workspace, file) ? around.workspace : undefined;
  const reading = readText(around.files, file, within);
  const text = 'text' in reading ? reading.text : '';
  const yaml = readYaml(text);
  const problems: Problem[] = [];
  const syntax = (message: string, help: string, place: Place): void => {
    problems.push({ rule: 'manifest-syntax', message, help, at: place });
  };
  const positionOf = positionsIn(text, file);
  if ('wrong' in reading) {
    syntax(
      `The manifest ${quote(shown)} cannot be read: ${reading.wrong}.`,
      'A manifest is a UTF-8 text file of at most 1 MiB inside the workspace.',
      {
        path: [],
      },
    );
  } else {
    for (const { message, help, span } of yaml.problems)
      syntax(message, help, { position: positionOf(span) });
  }
  const isReadable = problems.length === 0;
  const checked = isReadable
    ? checkSchema(manifestSchema, yaml.data, 'docs/manifest.md')
    : { kept: undefined, problems: [] };
  const broken = new Set(checked.problems.map(({ path: at }) => JSON.stringify(at)));
  const isBroken = (at: Path): boolean =>
    at.some((_, length) => broken.has(JSON.stringify(at.slice(0, length + 1))));
  const add = (message: string, help: string, at: Path, atKey: boolean): void => {
    problems.push({ rule: 'manifest-schema', message, help, at: { path: at, atKey } });
  };
  for (const { message, help, path: at, atKey } of checked.problems) add(message, help, at, atKey);
  const manifest = (checked.kept ?? {}) as WrittenManifest;
  const isMapping = checked.kept !== undefined;
  const texts = new Map([[file, text]]);
  const policy =
    around.policy ?? findPolicy(manifest, file, around, isMapping && !isBroken(['policy']), problems, texts);
  if (isMapping)
    for (const each of needs(manifest, policy, isBroken)) add(each.message, each.help, each.path, true);
  const described = isMapping ? descriptionText(manifest, file, around, add) : undefined;
  const description = described && readDescription(described.text, policy.sections, requiredSections(policy));
  if (described?.file !== undefined) texts.set(described.file, described.text);
  const { calendar, today } = around;
  return {
    backport: {
      path: shown,
      manifest,
      problems,
      policy,
      calendar,
      today,
      ...manifestFacts(manifest, calendar, today, isBroken),
      description,
      earlier: undefined,
    },
    locate: locator(yaml, positionOf, described?.file, description),
    texts,
  };
}

function findPolicy(
  manifest: WrittenManifest,
  file: string,
  { files, workspace, ruleIds }: Surroundings,
  isReadable: boolean,
  problems: Problem[],
  texts: Map<string, string>,
): Policy {
  const named = manifest.policy;
  if (named === undefined) {
    if (isReadable) {
      problems.push({
        rule: 'manifest-schema',
        message: 'The key `policy` is missing.',
        help: "Add it: a built-in policy's name such as `open-vm-tools` (`sru-gate policies` lists them), or a policy file's path.",
        at: { path: ['policy'], atKey: true },
      });
    }
    return builtinPolicy('sru');
  }
  const places: PolicyPlaces = { files, within: workspace, ruleIds };
  const reading = readPolicy(named, path.dirname(file), places);
  if ('policy' in reading) return reading.policy;
  if (reading.text) texts.set(...reading.text);
  const own = reading.problems.filter(({ at }) => at === undefined);
  const inFile = reading.problems.filter(({ at }) => at !== undefined);
  if (own.length === 0) {
    problems.push({
      rule: 'unknown-policy',
      message: `The policy ${quote(named)} cannot be used; \`sru\` judges the rest.`,
      help: 'Put right what is found in the policy file.',
      at: { path: ['policy'] },
    });
  }
  for (const { message, help } of own)
    problems.push({ rule: 'unknown-policy', message, help, at: { path: ['policy'] } });
  for (const { message, help, at } of inFile)
    if (at) problems.push({ rule: 'unknown-policy', message, help, at: { position: at } });
  return builtinPolicy('sru');
}

/** The description's text, and the file that it stands in when that is not the manifest. */
function descriptionText(
  manifest: WrittenManifest,
  file: string,
  { files, workspace }: Surroundings,
  add: (message: string, help: string, at: Path, atKey: boolean) => void,
): { readonly text: string; readonly file: string | undefined } | undefined {
  const named = manifest.sru?.['description-file'];
  const inline = manifest.sru?.description;
  if (inline !== undefined || named === undefined)
    return inline === undefined ? undefined : { text: inline, file: undefined };
  const own = path.resolve(path.dirname(file), named);
  const reading = readText(files, own, workspace);
  if ('text' in reading) return { text: reading.text, file: own };
  add(
    `The description file ${quote(named)} cannot be used: ${reading.wrong}.`,
    "Its path is relative to the manifest's folder and stays inside the workspace (the top level of the repository).",
    ['sru', 'description-file'],
    false,
  );
  return undefined;
}

function locator(
  yaml: YamlText,
  positionOf: ReturnType<typeof positionsIn>,
  descriptionFile: string | undefined,
  description: Description | undefined,
): (place: Place) => Position {
  const inDescription =
    descriptionFile === undefined ? undefined : positionsIn(description?.text ?? '', descriptionFile);
  return (place) => {
    if ('position' in place) return place.position;
    if ('path' in place) {
      // What concerns the description as a whole stands at its first line, or at the key that names its file.
      const at =
        descriptionFile !== undefined && place.path.at(-1) === 'description'
          ? ['sru', 'description-file']
          : place.path;
      return positionOf(place.atKey ? yaml.locateKey(at) : yaml.locate(at, place.part));
    }
    return inDescription
      ? inDescription(place.description)
      : positionOf(yaml.locate(['sru', 'description'], place.description));
  };
}
