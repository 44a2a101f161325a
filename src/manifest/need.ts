import type { Path } from '../model/position.ts';

/** A key that must be there, or must not, for a reason that one field's form cannot say. */
export interface Need {
  readonly message: string;
  readonly help: string;
  readonly path: Path;
  /** Whether the value there is what is wrong, rather than that there is one, or none. */
  readonly atValue?: true;
}
