import { dateKeys, type ManifestFacts, type Target, type Verification } from '../model/backport.ts';
import { bothWays, type Day } from '../model/day.ts';
import type { Path } from '../model/position.ts';
import type { NewKey } from '../text/insert-key.ts';
import { didYouMean } from '../text/nearest.ts';
import { counted, quote, quoteList } from '../text/quote.ts';
import type { YamlText } from '../text/yaml-text.ts';
import { valueAt } from '../text/yaml-values.ts';

/** What has happened to a target, in the order in which it happens. */
export type Milestone = (typeof dateKeys)[number];

/** What somebody says has happened, and when. */
export interface MarkRequest {
  readonly milestone: Milestone;
  readonly day: Day;
  readonly today: Day;
  /** Names of the targets; none means all. */
  readonly series: readonly string[];
  /** Who verified, and the address where that is said. */
  readonly by?: string | undefined;
  readonly statement?: string | undefined;
  /** Whether to write in place of what is there, and without the day of acceptance. */
  readonly force: boolean;
}

/** What to write, and what is left as it is, in words; or why nothing can be written. */
export type Marks =
  | { readonly keys: readonly NewKey[]; readonly marked: readonly Target[]; readonly kept: readonly string[] }
  | { readonly wrong: string };

/** More targets than Ubuntu has had releases with an SRU of one version. */
const mostTargets = 60;

/** What to do where a day fits some targets alone. */
const nameThem = 'Where not all targets are meant, name those that are.';

/** A manifest whose text is YAML, and what it says. */
interface Opened {
  readonly facts: ManifestFacts;
  readonly yaml: Pick<YamlText, 'data'>;
}

/** The keys that say of a manifest's targets what has happened. */
export function marksFor({ facts, yaml }: Opened, request: MarkRequest): Marks {
  const { milestone, day, today } = request;
  if (day > today) {
    return wrong(
      `the day ${bothWays(day, today)}, is in the future: a date says what has happened. Mark it on that day.`,
    );
  }
  const chosen = chosenTargets(facts, request.series);
  if ('wrong' in chosen) return chosen;
  const marked: Target[] = [];
  const keys: NewKey[] = [];
  const kept: string[] = [];
  for (const target of chosen.targets) {
    const { value } = target[milestone];
    const there = thereIs(target[milestone], yaml);
    if (there !== undefined && value !== day && !request.force) {
      const said = `${nameOf(target)} has ${quote(`${milestone}: ${there}`)} already`;
      // Who names no target means those to which it happens now.
      if (request.series.length > 0 || chosen.targets.length === 1)
        return wrong(`${said}: --force writes ${day} in its place.`);
      kept.push(said);
      continue;
    }
    const trouble = troubleWith(target, request, yaml);
    if (trouble !== undefined)
      return wrong(
        request.series.length > 0 || chosen.targets.length === 1 ? trouble : `${trouble} ${nameThem}`,
      );
    marked.push(target);
    if (value !== day) keys.push({ path: target.path, key: milestone, value: day });
    else kept.push(`${nameOf(target)} has ${quote(`${milestone}: ${day}`)} already`);
  }
  if (marked.length === 0)
    return wrong(
      `${kept.join('; ')}: --force writes ${day} in their place, or name the targets that are meant.`,
    );
  const verification = verificationKeys(marked, facts.targets.items, request);
  return 'wrong' in verification ? verification : { keys: [...keys, ...verification.keys], marked, kept };
}

function wrong(why: string): { readonly wrong: string } {
  return { wrong: why };
}

function nameOf({ series }: Target): string {
  return quote(series.written ?? '');
}

function chosenTargets(
  { targets: { state, items } }: ManifestFacts,
  names: readonly string[],
): { readonly targets: readonly Target[] } | { readonly wrong: string } {
  if (state !== 'written' || items.some(({ series }) => series.written === undefined))
    return wrong('its targets cannot be read: `sru-gate check` says what to put right first.');
  if (items.length > mostTargets)
    return wrong(`it has ${counted(items.length, 'target')}, more than there can be.`);
  const known = items.map(({ series }) => series.written ?? '');
  const [twice] = known.filter((name, index) => known.indexOf(name) !== index);
  if (twice !== undefined) return wrong(`${quote(twice)} is a target twice: take one of the two out first.`);
  const [stray] = names.filter((name) => !known.includes(name));
  if (stray !== undefined) {
    const targets = `its ${known.length === 1 ? 'target is' : 'targets are'} ${quoteList(known)}`;
    return wrong(`${quote(stray)} is no target: ${targets}.${didYouMean(stray, known)}`);
  }
  return {
    targets: names.length === 0 ? items : items.filter((_, index) => names.includes(known[index] ?? '')),
  };
}

/** What stands at a key, right or wrong; undefined where that is nothing. */
function thereIs({ path }: Target[Milestone], { data }: Opened['yaml']): string | undefined {
  const value = valueAt(data, path);
  if (typeof value === 'string') return value === '' ? undefined : value;
  return value === undefined ? undefined : '…';
}

/** Why a day cannot stand beside the other days of a target. */
function troubleWith(
  target: Target,
  { milestone, day, force }: MarkRequest,
  yaml: Opened['yaml'],
): string | undefined {
  const name = nameOf(target);
  const place = dateKeys.indexOf(milestone);
  for (const [index, key] of dateKeys.entries()) {
    const { value } = target[key];
    if (index === place) continue;
    const there = thereIs(target[key], yaml);
    if (value === undefined && there !== undefined)
      return `${name} has ${quote(`${key}: ${there}`)}, which is no day: put that right first.`;
    if (value === undefined) continue;
    if (index < place ? day < value : day > value) {
      const order = index < place ? 'before' : 'after';
      return `${name} cannot be ${milestone} ${day}, ${order} it was ${key} (${value}): uploaded, accepted, verified and released happen in this order.`;
    }
  }
  const isAccepted = target.accepted.state === 'written';
  if (place > dateKeys.indexOf('accepted') && !isAccepted && !force) {
    return `${name} cannot be ${milestone} before it was accepted into -proposed, and it has no \`accepted\`: run \`sru-gate mark accepted\` with that --date first. Where that day is left to Launchpad on purpose, --force does without it.`;
  }
  return undefined;
}

/** Where to write who verified: for all targets together, or to each that it is about. */
function verificationKeys(
  marked: readonly Target[],
  all: readonly Target[],
  { by, statement, force }: MarkRequest,
): { readonly keys: readonly NewKey[] } | { readonly wrong: string } {
  const given = { ...(by !== undefined && { by }), ...(statement !== undefined && { statement }) };
  if (Object.keys(given).length === 0) return { keys: [] };
  const [first] = all;
  const isCommon = first !== undefined && marked.length === all.length && !all.some(hasOwn);
  const keys: NewKey[] = [];
  for (const target of isCommon ? [first] : marked) {
    const { verification } = target;
    const name = isCommon ? 'The manifest' : nameOf(target);
    const isBroken = [verification.by, verification.statement].some(({ state }) => state === 'broken');
    if (isBroken) return wrong(`the \`verification\` of it cannot be read: put that right first.`);
    if (!isCommon && !hasOwn(target)) {
      if (!says(verification, given)) {
        // One of its own stands in place of the manifest's, which may name one of the two.
        const { by: who, statement: where } = verification;
        const own = {
          ...(who.value !== undefined && { by: who.value }),
          ...(where.value !== undefined && { statement: where.value }),
          ...given,
        };
        keys.push({ path: target.path, key: 'verification', value: own });
      }
      continue;
    }
    const inIt = keysIn(verification, given, force);
    if ('wrong' in inIt) return wrong(`${name} has ${inIt.wrong}`);
    keys.push(...inIt.keys);
  }
  return { keys };
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
      return wrong(`${quote(`${key}: ${there}`)} already: --force writes the new one in its place.`);
    keys.push({ path, key, value });
  }
  return { keys };
}

/** A key of a manifest as a person knows it: `accepted` of `noble`. */
export function nameOfKey(path: Path, { targets }: ManifestFacts): string {
  const isOf = (target: Target): boolean => target.path.every((part, index) => path[index] === part);
  const target = targets.items.find(isOf);
  const key = quote(String(path.at(-1)));
  return target ? `${key} of ${nameOf(target)}` : key;
}
