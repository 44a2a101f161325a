import { CannotRun } from '../model/cannot-run.ts';
import { type GateMode, gateModes } from '../model/gate.ts';
import { type FailOn, failOnChoices } from '../report/report.ts';
import type { LaunchpadSettings } from '../sources/launchpad/ask.ts';
import { quote, quoteList } from '../text/quote.ts';

/** The action's inputs, parsed once. They are the workflow author's words, and trusted. */
export interface Inputs extends LaunchpadSettings {
  readonly manifests: readonly string[];
  readonly ifNoManifest: (typeof noManifestChoices)[number];
  readonly policy: string | undefined;
  readonly gate: GateMode;
  /** The part of the manifests to check, as `I/N`. */
  readonly shard: string | undefined;
  readonly date: string | undefined;
  readonly calendar: string | undefined;
  readonly failOn: FailOn;
  /** Whether only manifests that the event's change touches decide. */
  readonly onlyChanged: boolean;
  /** File to write SARIF to. */
  readonly sarif: string | undefined;
  /** When to keep a comment on the pull request. */
  readonly comment: (typeof commentChoices)[number];
  /** The token to write the comment with; empty where the workflow has none, as for a pull request from a fork. */
  readonly token: string;
}

const commentChoices = ['never', 'on-failure', 'always'] as const;
const noManifestChoices = ['error', 'warn', 'ignore'] as const;

/**
 * The value of an input that takes one of several. Throws `CannotRun` for another.
 * @param input gives an input's text, empty when it is not set
 */
export function choiceOf<Choice extends string>(
  input: (name: string) => string,
  name: string,
  choices: readonly Choice[],
  otherwise: Choice,
): Choice {
  const written = input(name) || otherwise;
  const chosen = choices.find((each) => each === written);
  if (chosen === undefined)
    throw new CannotRun(`The input \`${name}\` is ${quote(written)}; it takes ${quoteList(choices)}.`);
  return chosen;
}

/** Whether an input is `true`; one that is not set is not. Throws `CannotRun` for what is neither `true` nor `false`. */
export function isTrue(input: (name: string) => string, name: string): boolean {
  return choiceOf(input, name, ['true', 'false'], 'false') === 'true';
}

/**
 * Reads the inputs. Throws `CannotRun` for a value that an input does not take.
 * @param input gives an input's text, empty when it is not set
 */
export function readInputs(input: (name: string) => string): Inputs {
  const optional = (name: string): string | undefined => input(name) || undefined;
  return {
    manifests: input('manifest')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    ifNoManifest: choiceOf(input, 'if-no-manifest', noManifestChoices, 'error'),
    policy: optional('policy'),
    gate: choiceOf(input, 'gate', gateModes, 'auto'),
    shard: optional('shard'),
    date: optional('date'),
    calendar: optional('calendar'),
    failOn: choiceOf(input, 'fail-on', failOnChoices, 'error'),
    onlyChanged: isTrue(input, 'only-changed'),
    sarif: optional('sarif'),
    comment: choiceOf(input, 'comment', commentChoices, 'never'),
    token: input('token'),
    launchpad: isTrue(input, 'launchpad'),
    launchpadUrl: optional('launchpad-url'),
    excusesUrl: optional('excuses-url'),
    launchpadTimeout: optional('launchpad-timeout'),
  };
}
