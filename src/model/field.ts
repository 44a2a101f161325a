import type { Path, Span } from './position.ts';

/**
 * A key of the manifest: where it stands, what was written there, and whether anybody can build on it. What has no
 * value has its finding already, or is nobody's fault; a rule that asks for `value` and gets none stays silent.
 *
 * `path`: the keys that lead to it, whether or not it is there. `written`: its text, where it keeps the schema; also
 * of what turned out to be no version or no series. `from`: of what was filled in, how it is shown.
 *
 * With a value it is `written` by a person, or `filled` in from Launchpad where the manifest leaves it out. Without
 * one it is `absent`, which is left out; `broken`, which is there or demanded and cannot be used, for it breaks the
 * schema, the calendar has no such series or dpkg no such version; or `unanswered`, which is left out, and Launchpad,
 * which has it, did not say.
 *
 * A field is always truthy: the linter refuses one as a condition. It sees through types that are written out, so the
 * keys stand here twice.
 */
export type Field<T> =
  | {
      readonly path: Path;
      readonly written: string | undefined;
      readonly from?: Origin;
      readonly state: 'written' | 'filled';
      readonly value: T;
    }
  | {
      readonly path: Path;
      readonly written: string | undefined;
      readonly from?: Origin;
      readonly state: 'absent' | 'broken' | 'unanswered';
      readonly value: undefined;
    };

/** Where a value comes from that does not stand in the manifest. */
export interface Origin {
  /** The key that names it to Launchpad; a finding about the value points there. */
  readonly path: Path;
  /** A sentence: whose it is, and where it is changed. */
  readonly words: string;
}

export type FieldState = Field<unknown>['state'];

/**
 * A list of the manifest. It is `broken` when it breaks the schema itself or one of its items is none at all:
 * the items that can be used are there, and there may have been others.
 */
export interface List<T> {
  readonly path: Path;
  readonly state: FieldState;
  readonly items: readonly T[];
  readonly from?: Origin;
}

/** A field with a value. */
export function written<T>(path: Path, value: T, text: string): Field<T> {
  return { path, state: 'written', value, written: text };
}

/** A field without a value, in one of the states that have none. */
export function without(
  path: Path,
  state: 'absent' | 'broken' | 'unanswered',
  text: string | undefined = undefined,
): Field<never> {
  return { path, state, value: undefined, written: text };
}

/** An absent field with what Launchpad says in its place. */
export function filled<T>({ path }: Pick<Field<T>, 'path'>, value: T, from: Origin): Field<T> {
  return { path, state: 'filled', value, written: undefined, from };
}

/** Whether nobody can tell what it is, as opposed to its having been left out. */
export function isUnclear({ state }: { readonly state: FieldState }): boolean {
  return state === 'broken' || state === 'unanswered';
}

/** Whether somebody meant to give it, rightly or not. */
export function isGiven({ state }: { readonly state: FieldState }): boolean {
  return state !== 'absent' && state !== 'unanswered';
}

/** A piece of a field's text, by offsets in its value. */
export function partOf({ path, from }: Pick<Field<unknown>, 'path' | 'from'>, part: Span) {
  return { path, part, ...(from && { from }) };
}

/** The key of a field, rather than its value. */
export function keyOf({ path, from }: Pick<Field<unknown>, 'path' | 'from'>) {
  return { path, atKey: true, ...(from && { from }) };
}
