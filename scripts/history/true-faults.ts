import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { bugsOf } from './changelog.ts';
import type { Told } from './judge.ts';

/** A finding that is right: the upload had that fault, and why we say so. */
interface Known {
  readonly rule: string;
  readonly package: string;
  /** All versions when left out. */
  readonly versions?: readonly string[];
  /** A part of the message, where the rule can be right and wrong of one upload. */
  readonly says?: string;
  readonly why: string;
}

/** Tells findings that are right of their upload from the rest. */
export function readTrueFaults(): (told: Told) => boolean {
  const known: readonly Known[] = parse(readFileSync(new URL('true-faults.yaml', import.meta.url), 'utf8'));
  return (told) => closesNoBug(told) || known.some((fault) => isOf(fault, told));
}

/** Every SRU names its bug: nothing in the changelog closes one. */
function closesNoBug({ rule, upload }: Told): boolean {
  return rule === 'changelog-sru-bug' && [upload.entry, ...upload.covered].every(hasNoBug);
}

function hasNoBug({ changes }: { readonly changes: string }): boolean {
  return bugsOf(changes).length === 0;
}

function isOf(fault: Known, { rule, message, upload: { entry } }: Told): boolean {
  return (
    fault.rule === rule &&
    fault.package === entry.package &&
    (fault.versions?.includes(entry.version) ?? true) &&
    message.includes(fault.says ?? '')
  );
}
