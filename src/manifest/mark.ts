import { bothWays, type Day } from '../model/day.ts';
import { dateKeys, type ManifestFacts, type Target } from '../model/manifest.ts';
import type { NewKey } from '../text/insert-key.ts';
import { didYouMean } from '../text/nearest.ts';
import { quote, quoteList } from '../text/quote.ts';
import type { YamlText } from '../text/yaml-text.ts';
import { valueAt } from '../text/yaml-values.ts';
import { refusal, targetName, type VerificationRequest, verificationKeys } from './mark-verification.ts';
import { unreadableTargets } from './write-keys.ts';

/** What has happened to a target, in the order in which it happens. */
export type Milestone = (typeof dateKeys)[number];

/** What somebody says has happened, and when. */
export interface MarkRequest extends VerificationRequest {
  readonly milestone: Milestone;
  readonly day: Day;
  readonly today: Day;
  /** Names of the targets; none means all. */
  readonly series: readonly string[];
  /** Whether to replace what is there; allow `verified` and `released` without `accepted`. */
  readonly force: boolean;
}

/** What to write, and what is left as it is, in words; or why nothing can be written. */
export type Marks =
  | { readonly keys: readonly NewKey[]; readonly kept: readonly string[] }
  | { readonly wrong: string };

/** What to do where a day fits some targets alone. */
const nameThem = 'If you do not mean all targets, name their series.';

/** A manifest whose text is YAML, and what it says. */
interface Opened {
  readonly facts: ManifestFacts;
  readonly yaml: Pick<YamlText, 'data'>;
}

/** The keys that say of a manifest's targets what has happened. */
export function marksFor({ facts, yaml }: Opened, request: MarkRequest): Marks {
  const { day, today, series } = request;
  if (day > today)
    return refusal(`the day ${bothWays(day, today)}, is in the future: a date says what has happened.`);
  const chosen = chosenTargets(facts, series);
  if ('wrong' in chosen) return chosen;
  // Who names no target means those to which it happens now.
  const isMeant = series.length > 0 || chosen.targets.length === 1;
  const marked: Target[] = [];
  const keys: NewKey[] = [];
  const kept: string[] = [];
  for (const target of chosen.targets) {
    const mark = markOn(target, request, yaml, isMeant);
    if ('wrong' in mark) return mark;
    if (mark.kept !== undefined) kept.push(mark.kept);
    if (mark.isMarked) marked.push(target);
    if (mark.key) keys.push(mark.key);
  }
  if (marked.length === 0)
    return refusal(
      `${kept.join('; ')}: --force writes ${day} in their place, or name the series that you mean.`,
    );
  const verification = verificationKeys(marked, facts.targets.items, request);
  return 'wrong' in verification ? verification : { keys: [...keys, ...verification.keys], kept };
}

/** What a milestone does to one target: whether it has it then, the key to write, and what is left as it is. */
interface Mark {
  readonly isMarked: boolean;
  readonly key?: NewKey;
  readonly kept?: string;
}

function markOn(
  target: Target,
  request: MarkRequest,
  yaml: Opened['yaml'],
  isMeant: boolean,
): Mark | { readonly wrong: string } {
  const { milestone, day, force } = request;
  if (target.version.value === undefined)
    return refusal(
      `${targetName(target)} has no version: write \`version\` first, and then the day on which that was ${milestone}.`,
    );
  const field = target[milestone];
  const isSame = field.value === day;
  const there = thereIs(field, yaml);
  const said = `${targetName(target)} has ${quote(`${milestone}: ${there}`)} already`;
  if (there !== undefined && !isSame && !force)
    return isMeant
      ? refusal(`${said}: --force writes ${day} in its place.`)
      : { isMarked: false, kept: said };
  const trouble = troubleWith(target, request, yaml);
  if (trouble !== undefined) return refusal(isMeant ? trouble : `${trouble} ${nameThem}`);
  return isSame
    ? { isMarked: true, kept: said }
    : { isMarked: true, key: { path: target.path, key: milestone, value: day } };
}

function chosenTargets(
  { targets: { state, items } }: ManifestFacts,
  names: readonly string[],
): { readonly targets: readonly Target[] } | { readonly wrong: string } {
  if (state !== 'written' || items.some(({ series }) => series.written === undefined))
    return refusal(`${unreadableTargets}.`);
  const known = items.map(({ series }) => series.written ?? '');
  const [twice] = known.filter((name, index) => known.indexOf(name) !== index);
  if (twice !== undefined)
    return refusal(`${quote(twice)} is a target twice: take one of the two out first.`);
  const [stray] = names.filter((name) => !known.includes(name));
  if (stray !== undefined) {
    const targets = `its ${known.length === 1 ? 'target is' : 'targets are'} ${quoteList(known)}`;
    return refusal(`${quote(stray)} is not a target: ${targets}.${didYouMean(stray, known)}`);
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
  const name = targetName(target);
  const place = dateKeys.indexOf(milestone);
  for (const [index, key] of dateKeys.entries()) {
    const wrong = index === place ? undefined : besideOther(target[key], key, index < place, day, yaml);
    if (wrong) return `${name} ${wrong(milestone)}`;
  }
  const isAccepted = target.accepted.state === 'written';
  if (place > dateKeys.indexOf('accepted') && !isAccepted && !force) {
    return `${name} cannot be ${milestone} before it was accepted into -proposed, and it has no \`accepted\`: run \`sru-gate mark accepted\` with its --date first. If that day is left to Launchpad on purpose, use --force.`;
  }
  return undefined;
}

/** Why a day cannot stand beside another date, where it cannot; as a sentence about a milestone goes on. */
function besideOther(
  field: Target[Milestone],
  key: Milestone,
  isEarlier: boolean,
  day: Day,
  yaml: Opened['yaml'],
): ((milestone: Milestone) => string) | undefined {
  const { value } = field;
  const there = thereIs(field, yaml);
  if (value === undefined)
    return there === undefined
      ? undefined
      : () => `has ${quote(`${key}: ${there}`)}, which is not a date: put that right first.`;
  const isWrong = isEarlier ? day < value : day > value;
  const order = isEarlier ? 'before' : 'after';
  return isWrong
    ? (milestone) =>
        `cannot be ${milestone} ${day}, ${order} it was ${key} (${value}): uploaded, accepted, verified and released happen in this order.`
    : undefined;
}
