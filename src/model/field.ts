import type { Path, Span } from './position.ts';

/**
 * A key of the manifest: where it stands, what was written there, and whether it can be used. A field without a value
 * has its finding already, or nobody is at fault: a rule that asks for `value` and gets none stays silent.
 *
 * `path`: the keys that lead to the field, whether or not it is there.
 * `written`: the text of the field, where it keeps the schema; also a text that is no version or no series.
 * `from`: where a value comes from that was filled in.
 *
 * A field with a value is in one of two states. `written`: a person wrote it. `filled`: the manifest leaves it out, and
 * Launchpad has it.
 *
 * A field without a value is in one of three. `absent`: it is left out. `broken`: it breaks the schema, is missing
 * though demanded, or names a series that the calendar does not have or a version that dpkg does not take.
 * `unanswered`: it is left out, and Launchpad, which has it, did not answer.
 *
 * A field is always truthy: the linter refuses one as a condition. The linter sees only through types that are written
 * out, so the keys stand here twice.
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
 * A list of the manifest. It is `broken` when the list itself breaks the schema, or an item cannot be read at all. Then
 * `items` has the items that can be used, and there may have been others.
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

/** Whether nobody can tell the value of a field, as opposed to a field that is left out. */
export function isUnclear({ state }: { readonly state: FieldState }): boolean {
  return state === 'broken' || state === 'unanswered';
}

/** Whether a field is there, right or wrong. */
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
