import type * as z from 'zod/mini';
import { compareText } from '../../model/compare-text.ts';
import type { UnreachableEvidence } from '../../model/launchpad.ts';
import type { Path } from '../../model/position.ts';
import type { Answer } from './asker.ts';
import type { LaunchpadClient } from './client.ts';
import { otherServer } from './response.ts';

/** Asks on behalf of one place of a manifest, and remembers what was not answered. */
export interface Asking {
  readonly client: LaunchpadClient;
  /** The value of an answer; undefined where it has none, which is remembered. */
  readonly had: <T>(answer: Answer<T>, what: string) => T | undefined;
  /** The entries of a collection; undefined where they could not be had, which is remembered. */
  readonly listed: <T>(
    address: string,
    entry: z.ZodMiniType<T>,
    what: string,
  ) => Promise<readonly T[] | undefined>;
}

/** Everything that is asked for one manifest. */
export interface Questions {
  readonly askAt: (path: Path) => Asking;
  /** Asks for what nothing rests on: that it was not answered is not remembered. */
  readonly askAside: () => Asking;
  /**
   * What was not answered, in the order of the questions: so the same answers give the same report, whatever came
   * first.
   */
  readonly missed: () => UnreachableEvidence[];
}

export function questionsTo(client: LaunchpadClient): Questions {
  const missed: UnreachableEvidence[][] = [];
  return {
    askAt: (path) => {
      const here: UnreachableEvidence[] = [];
      missed.push(here);
      return askingFor(path, client, (evidence) => {
        if (!here.some(({ what, why }) => what === evidence.what && why === evidence.why))
          here.push(evidence);
      });
    },
    askAside: () => askingFor([], client, () => undefined),
    missed: () => missed.flatMap((each) => each.sort((one, other) => compareText(one.what, other.what))),
  };
}

/** The answers to questions, by their keys; a question without an answer is left out. */
export async function answersOf<T>(
  answers: readonly Promise<readonly [string, T | undefined]>[],
): Promise<ReadonlyMap<string, T>> {
  const entries = await Promise.all(answers);
  return new Map(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
}

/**
 * @param path where the manifest asks for it
 * @param missed takes what was not answered
 */
function askingFor(
  path: Path,
  client: LaunchpadClient,
  missed: (evidence: UnreachableEvidence) => void,
): Asking {
  const had: Asking['had'] = (answer, what) => {
    if (answer.kind === 'found') return answer.value;
    const { why, help } = answer.kind === 'absent' ? refused(answer.status, client.root) : answer;
    missed({ path, what, why, help });
    return undefined;
  };
  return {
    client,
    had,
    listed: async (address, entry, what) => had(await client.list(address, entry), what),
  };
}

/** Why there is no answer, where something is said to be absent that should be there for everybody. */
function refused(status: number, root: string): Pick<UnreachableEvidence, 'why' | 'help'> {
  return {
    why: `it ${status === 404 || status === 410 ? 'has nothing there' : 'refuses'} (${status})`,
    help: otherServer(root),
  };
}
