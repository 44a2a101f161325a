import path from 'node:path';
import { builtinPolicies, builtinScopes } from '../generated/policies.ts';
import type { FileSystem } from '../model/file-system.ts';
import { governs, type Policy } from '../model/policy.ts';
import type { Position } from '../model/position.ts';
import { governing } from '../policy/governing.ts';
import { type PolicyProblem, parsePolicy, policyFrom } from '../policy/policy-text.ts';
import type { WrittenPolicy } from '../policy/schema.ts';
import { didYouMean } from '../text/nearest.ts';
import { quote } from '../text/quote.ts';
import { policyPath } from '../text/schema.ts';
import { isInside, readText } from './files.ts';

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
  /** A policy file in this folder extends only files in it, for it may be a pull request's. */
  readonly workspace?: string;
}

/** How many policies may extend one another. */
const longestChain = 8;

/** The built-in policies' names. */
export const builtinNames: readonly string[] = Object.keys(builtinPolicies);

/** The layers of a policy: those that it extends, the base first, and the policy itself. */
export type PolicyLayers =
  | {
      readonly layers: readonly WrittenPolicy[];
      /** Absolute paths of the layers that are files. */
      readonly files: readonly string[];
    }
  | Failure;

/**
 * Finds a policy by a built-in's name or a file's path, with the policies that it extends.
 * @param folder the folder that a path is relative to
 */
export function readPolicy(named: string, folder: string, places: PolicyPlaces): PolicyReading {
  const known = builtinsRead.get(named);
  if (known) return { policy: known };
  const reading = readLayers(named, folder, places);
  if ('problems' in reading) return reading;
  const policy = policyFrom(reading.layers, reading.files);
  if (Object.hasOwn(builtinPolicies, named)) builtinsRead.set(named, policy);
  return { policy };
}

/** The built-in policies that were asked for: each manifest of a fleet asks anew. */
const builtinsRead = new Map<string, Policy>();

/** A policy as a command, a manifest or another policy names it. */
interface NamedPolicy {
  readonly named: string;
  /** The folder that a path is relative to. */
  readonly folder: string;
  /** Where a policy's `extends` names it. */
  readonly at: Position | undefined;
}

/** The layers that make up a policy; found as `readPolicy` does. */
export function readLayers(named: string, folder: string, places: PolicyPlaces): PolicyLayers {
  const chain: WrittenPolicy[] = [];
  const seen = new Set<string>();
  const files: string[] = [];
  let within: string | undefined;
  let text: Failure['text'];
  let next: NamedPolicy | undefined = { named, folder, at: undefined };
  while (next) {
    const current: NamedPolicy = next;
    const step = isPolicyPath(current.named)
      ? readFile(current, { ...places, within: places.within ?? within })
      : builtin(current.named, current.at);
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
    if (step.file) files.push(step.file);
    if (step.file && places.workspace && isInside(places.workspace, step.file)) within = places.workspace;
    text = step.text;
    next = baseOf(step, current.folder);
  }
  return { layers: chain, files };
}

/** The policy that another one extends: a file extends `sru` where it does not say. */
function baseOf({ written, file, extendsAt }: Step, folder: string): NamedPolicy | undefined {
  const named = written.extends ?? (file ? 'sru' : undefined);
  if (named === undefined) return undefined;
  return { named, folder: file ? path.dirname(file) : folder, at: extendsAt };
}

/** A built-in policy. Throws where no policy has the name, which is a fault of this program. */
export function builtinPolicy(name: string): Policy {
  const reading = readPolicy(name, '', { files: noFiles, within: undefined });
  if ('problems' in reading) throw new Error(`no built-in policy ${name}`);
  return reading.policy;
}

/** The built-in policy that governs a source package by name; undefined where `sru` alone does. */
export function governorOf(sourcePackage: string): string | undefined {
  return governing(builtinScopes, sourcePackage)[0]?.name;
}

/**
 * Names of the built-in policies that are for a source package, the one that governs it first, `sru` when there is
 * none; at the end those that are for some of its uploads.
 */
export function policiesFor(sourcePackage: string): string[] {
  const found = governing(builtinScopes, sourcePackage);
  const ofSome = builtinScopes.filter((each) => !each.governsEveryUpload && governs(each, sourcePackage));
  return [...(found.length > 0 ? found : [{ name: 'sru' }]), ...ofSome].map(({ name }) => name);
}

/** Whether a policy is named by the path of a file rather than by a built-in's name. */
export function isPolicyPath(named: string): boolean {
  return policyPath.test(named);
}

interface Step {
  readonly written: WrittenPolicy;
  readonly file?: string;
  readonly extendsAt?: Position;
  readonly text?: Failure['text'];
}

function builtin(name: string, at: Position | undefined): Step | Failure {
  const text = Object.hasOwn(builtinPolicies, name) ? builtinPolicies[name] : undefined;
  // The build has checked it.
  if (text !== undefined) return { written: JSON.parse(text) as WrittenPolicy };
  return problem(
    `There is no built-in policy ${quote(name)}.${didYouMean(name, builtinNames)}`,
    'Name one of those that `sru-gate policies` lists, such as `sru`, or the path of a policy file such as ./sru-policy.yaml.',
    at,
  );
}

function readFile({ named, folder, at }: NamedPolicy, places: PolicyPlaces): Step | Failure {
  const file = path.resolve(folder, named);
  const reading = readText(places.files, file, places.within);
  if ('wrong' in reading) {
    return problem(
      `The policy file ${quote(named)} cannot be used: ${reading.wrong}.`,
      places.within === undefined
        ? 'Its path is relative to the working directory.'
        : "A policy's path is relative to the file that names it, and stays inside the workspace.",
      at,
    );
  }
  const text: [string, string] = [file, reading.text];
  return { ...parsePolicy(reading.text, file, new Set(builtinNames)), file, text };
}

function problem(message: string, help: string, at: Position | undefined): Failure {
  return { problems: [{ message, help, at }] };
}

const noFiles: FileSystem = {
  realPath: () => undefined,
  kind: () => undefined,
  size: () => 0,
  read: () => new Uint8Array(),
  readHead: () => new Uint8Array(),
  list: () => [],
};
