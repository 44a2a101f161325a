import { expect } from '@jest/globals';

/**
 * What a piece of work costs, counted rather than timed, so that no other program on the machine has a say in it: the
 * calls of the methods that look through texts and lists, and of those that look through all, how far. How often one
 * search looks at the same place is not seen: that is for `__tests__/text/expressions.test.ts`.
 */

type Method = (this: never, ...words: never[]) => unknown;

/** A method that does as the real one, and tells how many steps it took. */
type Counting = (real: Method) => Method;

/** A step looks at this much of a text. */
const textStep = 50;

let steps = 0;

const once: Counting = (real) =>
  function (...words) {
    steps += 1;
    return real.apply(this, words);
  };

/** All of a list, or of a text. */
const throughAll =
  (per: number): Counting =>
  (real) =>
    function (this: { readonly length: number }, ...words) {
      steps += 1 + Math.floor(this.length / per);
      return real.apply(this as never, words);
    };

/** From where it is told to what it finds, or to the end. */
const upToFound =
  (per: number): Counting =>
  (real) =>
    function (this: { readonly length: number }, ...words) {
      const found = real.apply(this as never, words) as number;
      const from = Number(words[1] ?? 0);
      steps += 1 + Math.floor(Math.max(0, (found < 0 ? this.length : found) - from) / per);
      return found;
    };

/** From where it is told, or the end, back to what it finds, or to the beginning. */
const backToFound =
  (per: number): Counting =>
  (real) =>
    function (this: { readonly length: number }, ...words) {
      const found = real.apply(this as never, words) as number;
      const from = Math.min(Number(words[1] ?? this.length), this.length);
      steps += 1 + Math.floor(Math.max(0, from - Math.max(0, found)) / per);
      return found;
    };

/** Of an expression, from where it stands to the end of what it finds; one that is sticky, and finds nothing, stays where it is. */
const searching: Counting = (real) =>
  function (this: RegExp, text: string) {
    steps += 1;
    if (text.length < textStep) return real.call(this as never, text as never);
    const from = this.lastIndex;
    const found = real.call(this as never, text as never) as RegExpExecArray | boolean | null;
    if (found && typeof found === 'object')
      steps += Math.floor((found.index + found[0].length - from) / textStep);
    else if (!found && !this.sticky) steps += Math.floor(Math.max(0, text.length - from) / textStep);
    return found;
  };

const counted: readonly (readonly [prototype: object, names: readonly string[], counting: Counting])[] = [
  [String.prototype, ['charAt', 'charCodeAt', 'codePointAt', 'slice', 'startsWith', 'endsWith', 'at'], once],
  [String.prototype, ['indexOf'], upToFound(textStep)],
  [String.prototype, ['lastIndexOf'], backToFound(textStep)],
  [
    String.prototype,
    ['includes', 'toLowerCase', 'trim', 'split', 'replace', 'replaceAll'],
    throughAll(textStep),
  ],
  [
    Array.prototype,
    [
      'map',
      'filter',
      'flatMap',
      'some',
      'every',
      'find',
      'findIndex',
      'findLast',
      'findLastIndex',
      'includes',
      'reduce',
    ],
    throughAll(1),
  ],
  [Array.prototype, ['indexOf'], upToFound(1)],
  [RegExp.prototype, ['exec', 'test'], searching],
  [Map.prototype, ['get', 'has', 'set'], once],
  [Set.prototype, ['has', 'add'], once],
];

// For good: the engine compiles all anew each time that a method of its own is replaced, and a test file has its own.
for (const [prototype, names, counting] of counted) {
  const methods = prototype as Record<string, Method>;
  for (const name of names) {
    const real = methods[name];
    if (!real) throw new Error(`no method ${name}`);
    methods[name] = counting(real);
  }
}

/** The steps that a piece of work takes. */
export function stepsTaken(work: () => void): number {
  const before = steps;
  work();
  return steps - before;
}

/** With fewer steps than that, twice the size could cost four times as many and still pass for little. */
const fewestSteps = 100;

/**
 * Shows that twice the size costs no more than twice the steps, and a little.
 * @param work does what costs, on something of a size
 */
export function expectLinear(work: (size: number) => void, size: number): void {
  const [single, double] = [size, 2 * size].map((each) => stepsTaken(() => work(each))) as [number, number];
  expect(single).toBeGreaterThan(fewestSteps);
  expect(double).toBeLessThan(2.6 * single + 100);
}
