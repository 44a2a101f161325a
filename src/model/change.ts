/** The change that a run is about, from its beginning to what lies in the work tree. */
export interface ChangeRange {
  /** A branch, a tag or a commit. */
  readonly base: string;
  /** Where it begins: at the base itself, or where what is checked out has left it, so that what came there later is none of it. */
  readonly from: 'base' | 'fork';
  /**
   * The commit that the event is about, where there is one. It must be what is checked out, or merged into it by a trial
   * merge, which then begins at its first parent.
   */
  readonly head?: string | undefined;
  /** Paths from the top level of what says how to judge, such as the workflow's own file: with one of them every manifest is changed. */
  readonly judgedBy?: readonly string[];
}
