import { CannotRun } from '../../model/cannot-run.ts';
import type { LaunchpadFacts } from '../../model/launchpad.ts';
import { quote } from '../../text/quote.ts';
import { trimmedEnd } from '../../text/trimmed.ts';
import type { ClientSettings } from './asker.ts';
import type { BugAsked, DraftQuestions, LaunchpadDraft } from './draft.ts';
import type { AskRequest } from './gather.ts';

/** What the action's inputs, or the command's options, say of Launchpad; as text, where they are set. */
export interface LaunchpadSettings {
  /** Whether Launchpad is asked at all. */
  readonly launchpad?: boolean;
  /** Address of its API. */
  readonly launchpadUrl?: string | undefined;
  /** Address of the folder with proposed-migration's files. */
  readonly excusesUrl?: string | undefined;
  /** Seconds for all questions of a run. */
  readonly launchpadTimeout?: string | undefined;
}

const usualRoot = 'https://api.launchpad.net/devel';
const usualExcuses = 'https://ubuntu-archive-team.ubuntu.com/proposed-migration';
const usualSeconds = '60';

/** Shows a line in place of the one before; undefined where nobody looks on. */
export type ShowLine = ((line: string) => void) | undefined;

/**
 * What Launchpad says of each manifest, by its path; undefined where it is not to be asked. The client is loaded only
 * where it is. Throws `CannotRun` for a setting that cannot be used, and never for what Launchpad does.
 */
export async function launchpadFacts(
  settings: LaunchpadSettings,
  about: Omit<AskRequest, 'root' | 'limit' | 'excuses'>,
  showLine?: ShowLine,
): Promise<ReadonlyMap<string, LaunchpadFacts> | undefined> {
  const chosen = chosenLaunchpad(settings);
  if (!chosen) return undefined;
  const { askLaunchpad } = await import('./gather.ts');
  const excuses = excusesRoot(settings);
  return aloud(showLine, (onAnswer) => askLaunchpad({ ...about, ...chosen, excuses, onAnswer }));
}

/**
 * What Launchpad says of a bug and its package, before there is a manifest; undefined where it is not to be asked.
 * Throws `CannotRun` for a setting that cannot be used, and never for what Launchpad does.
 */
export async function launchpadDraft(
  settings: LaunchpadSettings,
  wanted: DraftQuestions,
  showLine?: ShowLine,
): Promise<LaunchpadDraft | undefined> {
  const chosen = chosenLaunchpad(settings);
  if (!chosen) return undefined;
  const { askForDraft } = await import('./draft.ts');
  return aloud(showLine, (onAnswer) => askForDraft(wanted, { ...chosen, onAnswer }));
}

/** The text of a bug as Launchpad has it. Throws `CannotRun` for a setting that cannot be used. */
export async function bugOnLaunchpad(
  settings: Omit<LaunchpadSettings, 'launchpad'>,
  number: string,
  showLine?: ShowLine,
): Promise<BugAsked> {
  const chosen = clientSettings(settings);
  const { askForBug } = await import('./draft.ts');
  return aloud(showLine, (onAnswer) => askForBug(number, { ...chosen, onAnswer }));
}

/** Says how many answers came while it asks, where somebody looks on; nothing is left of that in the end. */
async function aloud<T>(
  showLine: ShowLine,
  ask: (onAnswer: ClientSettings['onAnswer']) => Promise<T>,
): Promise<T> {
  if (!showLine) return ask(undefined);
  let count = 0;
  showLine('Asking Launchpad …');
  try {
    return await ask(() => {
      count++;
      showLine(`Asking Launchpad … ${count} ${count === 1 ? 'answer' : 'answers'}`);
    });
  } finally {
    showLine('');
  }
}

/**
 * Refuses Launchpad's settings where it is not to be asked: whoever gives them means to ask. Throws `CannotRun`.
 * @param option what makes the command ask
 */
export function refuseIdle(
  { launchpad, launchpadUrl, excusesUrl, launchpadTimeout }: LaunchpadSettings,
  option = '--launchpad',
): void {
  const given = {
    'launchpad-url': launchpadUrl,
    'excuses-url': excusesUrl,
    'launchpad-timeout': launchpadTimeout,
  };
  const idle = Object.entries(given).find(([, value]) => value !== undefined)?.[0];
  if (!launchpad && idle !== undefined)
    throw new CannotRun(`--${idle} is for asking Launchpad: say ${option}, too.`);
}

function chosenLaunchpad({ launchpad = false, ...settings }: LaunchpadSettings): ClientSettings | undefined {
  return launchpad ? clientSettings(settings) : undefined;
}

function clientSettings({
  launchpadUrl = usualRoot,
  launchpadTimeout = usualSeconds,
}: Omit<LaunchpadSettings, 'launchpad'>): ClientSettings {
  return { root: rootOf(launchpadUrl), limit: secondsOf(launchpadTimeout) * 1000 };
}

/** Whoever names another Launchpad has not named Ubuntu's own server beside it: that is not called then. */
function excusesRoot({ launchpadUrl = usualRoot, excusesUrl }: LaunchpadSettings): string | undefined {
  if (excusesUrl === undefined) return rootOf(launchpadUrl) === usualRoot ? usualExcuses : undefined;
  const { origin, pathname } = addressOf(excusesUrl, 'the folder of proposed-migration', usualExcuses);
  return `${origin}${trimmedEnd(pathname, /\//)}`;
}

function rootOf(written: string): string {
  const { origin, pathname } = addressOf(written, 'a Launchpad API', usualRoot);
  return `${origin}${trimmedEnd(pathname, /\//) || '/devel'}`;
}

/** An address that somebody trusted has written. Throws `CannotRun` for another text, and for one with a password. */
function addressOf(written: string, what: string, example: string): URL {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  const isPlain = url && !url.username && !url.password && !url.search && !url.hash;
  if (isPlain && ['https:', 'http:'].includes(url.protocol)) return url;
  throw new CannotRun(
    `${quote(written.replace(/\/\/[^/]*@/, '//…@'), 300)} is not the address of ${what}: write it like ${example}.`,
  );
}

/** An hour is more than any job should wait. */
function secondsOf(written: string): number {
  const seconds = Number(written);
  if (!/^\d{1,4}$/.test(written) || seconds < 1 || seconds > 3600) {
    throw new CannotRun(
      `${quote(written)} is not a time for asking Launchpad: write a number of seconds from 1 to 3600.`,
    );
  }
  return seconds;
}
