/** What the fake GitHub has and says: a repository's comments, issues and pull requests. */

export interface FakeUser {
  readonly login: string;
  readonly type: string;
}

export interface FakeComment {
  readonly id: number;
  body: string;
  readonly user: FakeUser | null;
}

export interface FakeIssue {
  readonly number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  readonly user: FakeUser;
  /** Whether it is a pull request, which the list of issues has, too. */
  readonly isPull?: boolean;
}

export interface FakePull extends FakeIssue {
  readonly head: string;
  readonly base: string;
  /** The repository that its head is in, where that is another one of the same owner. */
  readonly fork?: string;
  isMerged: boolean;
}

/** What is there, for the user of a token. */
export interface FakeState {
  /** Those of pull request 7. */
  readonly comments: FakeComment[];
  readonly issues: FakeIssue[];
  readonly pulls: FakePull[];
  readonly user: FakeUser;
}

/** An answer in place of the usual one; `hang` gives none. */
export type Answer =
  | 'hang'
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body: unknown };
