import { CannotRun } from '../model/cannot-run.ts';
import { gateModes } from '../model/gate.ts';
import { quote, quoteList } from '../text/quote.ts';

/** Every setting, with what its value is in words, and whether a value is that. */
const kinds: Readonly<Record<string, readonly [expected: string, is: (value: unknown) => boolean]>> = {
  day: ['a text such as `2026-06-08`', isText],
  policy: ["a built-in policy's name, or the path of a policy file among the files", isText],
  gate: [`one of ${quoteList(gateModes)}`, isGateMode],
  calendar: ["the text of an `ubuntu.csv`, in the form of distro-info-data's", isText],
  manifests: ['a list of paths', (value) => Array.isArray(value) && Array.from(value).every(isText)],
  bug: ['the number of a bug, or its address on Launchpad', isTextOrNumber],
  files: ['the files, by their path', (value) => typeof value === 'object' && value !== null],
  suggested: ['`true` or `false`', (value) => typeof value === 'boolean'],
};

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isTextOrNumber(value: unknown): boolean {
  return isText(value) || typeof value === 'number';
}

function isGateMode(value: unknown): boolean {
  return gateModes.some((mode) => mode === value);
}

/**
 * Refuses settings that are none: a caller in JavaScript may have got a name or a type wrong, and a setting that is
 * passed over would give the wrong verdict. Throws `CannotRun`.
 * @param keys those that there are
 */
export function refuseOthers(given: unknown, keys: readonly string[]): void {
  const settings = (given ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof settings !== 'object' || Array.isArray(settings))
    throw new CannotRun("The settings are an object, such as `{ day: '2026-06-08' }`.");
  for (const key of Object.keys(settings))
    if (!keys.includes(key))
      throw new CannotRun(`There is no setting ${quote(key)}. There are: ${keys.join(', ')}.`);
  // By name, for an inherited setting counts as well.
  for (const key of keys) {
    const [expected, is] = kinds[key] as (typeof kinds)[string];
    const value = settings[key];
    if (value !== undefined && !is(value)) throw new CannotRun(`The setting \`${key}\` is not ${expected}.`);
  }
  if (keys.includes('day') && settings.day === undefined)
    throw new CannotRun('The setting `day` is missing: the day that counts as today, such as `2026-06-08`.');
}

/** Refuses what is no text where the name of a policy or a file is wanted. Throws `CannotRun`. */
export function refuseNoText(value: unknown, what: string): void {
  if (typeof value !== 'string') throw new CannotRun(`The name of the ${what} is missing: it is a text.`);
}
