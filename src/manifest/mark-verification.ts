import type { Target, Verification } from '../model/manifest.ts';
import type { NewKey } from '../text/insert-key.ts';
import { quote } from '../text/quote.ts';

/** Who verified, and the address where that is said. */
export interface VerificationRequest {
  readonly by?: string | undefined;
  readonly statement?: string | undefined;
  /** Whether to write in place of what is there. */
  readonly force: boolean;
}

export function refusal(why: string): { readonly wrong: string } {
  return { wrong: why };
}

/** A target by its series, as a message names it. */
export function targetName({ series }: Target): string {
  return quote(series.written ?? '');
}

/** Where to write who verified: for all targets together, or to each that it is about. */
export function verificationKeys(
  marked: readonly Target[],
  all: readonly Target[],
  { by, statement, force }: VerificationRequest,
): { readonly keys: readonly NewKey[] } | { readonly wrong: string } {
  const given = { ...(by !== undefined && { by }), ...(statement !== undefined && { statement }) };
  if (Object.keys(given).length === 0) return { keys: [] };
  const [first] = all;
  const isCommon = first !== undefined && marked.length === all.length && !all.some(hasOwn);
  const keys: NewKey[] = [];
  for (const target of isCommon ? [first] : marked) {
    const inIt = keysFor(target, isCommon, given, force);
    if ('wrong' in inIt) return inIt;
    keys.push(...inIt.keys);
  }
  return { keys };
}

/** What is to be written of one target's verification, or of the one for all. */
function keysFor(
  target: Target,
  isCommon: boolean,
  given: Given,
  force: boolean,
): { readonly keys: readonly NewKey[] } | { readonly wrong: string } {
  const { verification } = target;
  if ([verification.by, verification.statement].some(({ state }) => state === 'broken'))
    return refusal('the `verification` of it cannot be read: put that right first.');
  if (!isCommon && !hasOwn(target)) return { keys: ownKeys(target, given) };
  const inIt = keysIn(verification, given, force);
  return 'wrong' in inIt
    ? refusal(`${isCommon ? 'The manifest' : targetName(target)} has ${inIt.wrong}`)
    : inIt;
}

/** A verification of a target's own stands in place of the manifest's, of which it keeps what is of the same person. */
function ownKeys({ path, verification }: Target, given: Given): readonly NewKey[] {
  if (says(verification, given)) return [];
  const { by: who, statement: where } = verification;
  const isSame = who.value !== undefined && (given.by ?? who.value) === who.value;
  const own = {
    ...(isSame && { by: who.value }),
    ...(isSame && where.value !== undefined && { statement: where.value }),
    ...given,
  };
  return [{ path, key: 'verification', value: own }];
}

type Given = Readonly<Partial<Record<'by' | 'statement', string>>>;

function hasOwn({ verification }: Target): boolean {
  return verification.path.length > 1;
}

function says(verification: Verification, given: Given): boolean {
  return Object.entries(given).every(([key, value]) => verification[key as keyof Given].value === value);
}

/** The keys that bring a verification that is there, or none yet, to what is given. */
function keysIn(
  verification: Verification,
  given: Given,
  force: boolean,
): { readonly keys: readonly NewKey[] } | { readonly wrong: string } {
  const { path } = verification;
  if (verification.by.value === undefined && verification.statement.value === undefined)
    return { keys: [{ path: path.slice(0, -1), key: 'verification', value: given }] };
  const keys: NewKey[] = [];
  for (const [key, value] of Object.entries(given)) {
    const there = verification[key as keyof Given].value;
    if (there === value) continue;
    if (there !== undefined && !force)
      return refusal(`${quote(`${key}: ${there}`)} already: --force writes the new one in its place.`);
    keys.push({ path, key, value });
  }
  return { keys };
}
