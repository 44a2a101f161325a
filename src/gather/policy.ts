import path from 'node:path';
import type { Weekday } from '../day.ts';
import { builtinPolicies } from '../generated/policies.ts';
import type { Policy } from '../policy.ts';
import { quote } from '../quote.ts';
import { didYouMean } from '../read/nearest.ts';
import { policySchema, type WrittenPolicy } from '../read/policy-schema.ts';
import { type Position, positionsIn } from '../read/position.ts';
import { checkSchema } from '../read/schema-problems.ts';
import { readYaml } from '../read/yaml-text.ts';
import { type FileSystem, readText } from './files.ts';

/** What is wrong with a policy, in its own file; without a place where it is the name that is wrong. */
export interface PolicyProblem {
  readonly message: string;
  readonly help: string;
  readonly at: Position | undefined;
}

export type PolicyReading = { readonly policy: Policy } | Failure;

interface Failure {
  readonly problems: readonly PolicyProblem[];
  /** The path and text of the file that the problems stand in. */
  readonly text?: readonly [string, string] | undefined;
}

/** Where policies are looked for. */
export interface PolicyPlaces {
  readonly files: FileSystem;
  /** The folder that a policy file must lie in; undefined when the caller names it and is trusted. */
  readonly within: string | undefined;
  /** The ids that `severities` and `waivable` may name. */
  readonly ruleIds: ReadonlySet<string>;
}

/** How many policies may extend one another. */
const longestChain = 8;

/** The built-in policies' names. */
export const builtinNames: readonly string[] = Object.keys(builtinPolicies);

/**
 * Finds a policy by a built-in's name or a file's path, with the policies that it extends.
 * @param folder the folder that a path is relative to
 */
export function readPolicy(named: string, folder: string, places: PolicyPlaces): PolicyReading {
  const chain: WrittenPolicy[] = [];
  const seen = new Set<string>();
  let text: Failure['text'];
  let next: { named: string; folder: string; at: Position | undefined } | undefined = {
    named,
    folder,
    at: undefined,
  };
  while (next) {
    const current: { named: string; folder: string; at: Position | undefined } = next;
    const step = isPath(current.named) ? readFile(current, places) : builtin(current.named, current.at);
    // A base that is not there is a problem of the file that names it.
    if ('problems' in step) return { text, ...step };
    chain.unshift(step.written);
    const id = step.file ?? current.named;
    if (seen.has(id) || chain.length > longestChain) {
      const { problems } = problem(
        `The policy ${quote(current.named)} extends itself, or too many others.`,
        'Let `extends` end at a built-in policy such as `sru`.',
        current.at,
      );
      return { problems, text };
    }
    seen.add(id);
    text = step.text;
    const base = step.written.extends ?? (step.file ? 'sru' : undefined);
    next =
      base === undefined
        ? undefined
        : { named: base, folder: step.file ? path.dirname(step.file) : current.folder, at: step.extendsAt };
  }
  return { policy: toPolicy(chain.reduce<WrittenPolicy>(layOver, { name: '', summary: '' })) };
}

/** A built-in policy; throws when there is none of that name, which is a fault of this program. */
export function builtinPolicy(name: string): Policy {
  const reading = readPolicy(name, '', { files: noFiles, within: undefined, ruleIds: new Set() });
  if ('problems' in reading) throw new Error(`no built-in policy ${name}`);
  return reading.policy;
}

/** Whether a policy is named by the path of a file rather than by a built-in's name. */
function isPath(named: string): boolean {
  return /[/\\]|\.ya?ml$/.test(named);
}

interface Step {
  readonly written: WrittenPolicy;
  readonly file?: string;
  readonly extendsAt?: Position;
  readonly text?: Failure['text'];
}

function builtin(name: string, at: Position | undefined): Step | Failure {
  const written = Object.hasOwn(builtinPolicies, name) ? builtinPolicies[name] : undefined;
  if (written) return { written };
  const known = builtinNames.map((each) => `\`${each}\``).join(', ');
  return problem(
    `There is no built-in policy ${quote(name)}.${didYouMean(name, builtinNames)}`,
    `Name one of ${known}, or the path of a policy file such as ./sru-policy.yaml.`,
    at,
  );
}

function readFile(
  named: { named: string; folder: string; at: Position | undefined },
  places: PolicyPlaces,
): Step | Failure {
  const file = path.resolve(named.folder, named.named);
  const reading = readText(places.files, file, places.within);
  if ('wrong' in reading) {
    return problem(
      `The policy file ${quote(named.named)} cannot be used: ${reading.wrong}.`,
      places.within === undefined
        ? 'Its path is relative to the working directory.'
        : "A policy's path is relative to the file that names it, and stays inside the workspace.",
      named.at,
    );
  }
  return parsePolicy(reading.text, file, places.ruleIds);
}

/** Reads the text of one policy file, without those that it extends. */
export function parsePolicy(text: string, file: string, ruleIds: ReadonlySet<string>): Step | Failure {
  const yaml = readYaml(text);
  const positionOf = positionsIn(text, file);
  const problems: PolicyProblem[] = yaml.problems.map(({ message, help, span }) => ({
    message,
    help,
    at: positionOf(span),
  }));
  if (problems.length > 0) return { problems, text: [file, text] };
  const { kept, problems: schemaProblems } = checkSchema(policySchema, yaml.data, {
    what: 'a policy',
    docs: 'docs/policies.md',
  });
  for (const { message, help, path: at, atKey } of schemaProblems) {
    problems.push({ message, help, at: positionOf(atKey ? yaml.locateKey(at) : yaml.locate(at)) });
  }
  const written = kept as WrittenPolicy | undefined;
  const unknownRule = (id: string, at: (string | number)[]): void => {
    if (ruleIds.size === 0 || ruleIds.has(id)) return;
    problems.push({
      message: `There is no rule ${quote(id)}.${didYouMean(id, ruleIds)}`,
      help: '`sru-gate rules` lists them.',
      at: positionOf(yaml.locateKey(at)),
    });
  };
  for (const id of Object.keys(written?.severities ?? {})) unknownRule(id, ['severities', id]);
  for (const [index, id] of (written?.waivable ?? []).entries())
    if (typeof id === 'string') unknownRule(id, ['waivable', index]);
  if (problems.length > 0 || !written) return { problems, text: [file, text] };
  return { written, file, extendsAt: positionOf(yaml.locate(['extends'])), text: [file, text] };
}

/** Lays a policy over its base: mappings merge, all else is replaced. */
function layOver(base: WrittenPolicy, over: WrittenPolicy): WrittenPolicy {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    merged[key] = isMapping(value) && isMapping(below) ? { ...below, ...value } : value;
  }
  return merged as WrittenPolicy;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toPolicy(written: WrittenPolicy): Policy {
  const families = written['address-families'] ?? [];
  const pages = written.page === undefined ? [] : families.map((family) => `${family}${written.page}`);
  const days = (value: string | undefined) => Number(value ?? '0');
  return {
    name: written.name,
    summary: written.summary,
    documentation: pages[0] === undefined ? (written.documentation ?? '') : `https://${pages[0]}/`,
    pageAddresses: pages.length > 0 ? [...pages, ...(written['other-addresses'] ?? [])] : [],
    packages: written.packages ?? [],
    title: written.title,
    sections: (written.sections ?? []).map((section) => ({
      name: section.name,
      required: section.required !== 'false',
      also: section.also ?? [],
      template: section.template ?? '',
    })),
    source: written.source ?? 'any',
    settlingDays: days(written['settling-days']),
    oncePerCycle: written.cadence === 'once-per-cycle',
    targets: written.targets ?? [],
    newestInterimIsEnough: written['newer-series']?.['newest-interim-is-enough'] === 'true',
    mayBeSkippedWithReason: written['newer-series']?.['may-be-skipped-with-reason'] === 'true',
    minimumDays: days(written.ageing?.['minimum-days']),
    promisedDays: days(written.ageing?.['promised-days']),
    noReleaseOn: (written.ageing?.['no-release-on'] ?? []) as Weekday[],
    bugsMayStayUnverified: written['other-bugs']?.['may-stay-unverified'] === 'true',
    partner: written.partner && { ...written.partner, accounts: written.partner.accounts ?? [] },
    placeholders: written.placeholders ?? [],
    templateInstructions: written['template-instructions'] ?? [],
    misleadingWording: written['misleading-wording'] ?? [],
    severities: written.severities ?? {},
    waivable: written.waivable ?? [],
  };
}

function problem(message: string, help: string, at: Position | undefined): Failure {
  return { problems: [{ message, help, at }] };
}

const noFiles: FileSystem = {
  realPath: () => undefined,
  kind: () => undefined,
  size: () => 0,
  read: () => Buffer.alloc(0),
  list: () => [],
};
