import type * as z from 'zod/mini';
import type { UnreachableEvidence } from '../launchpad.ts';
import { joinWords } from '../quote.ts';
import type { Path } from '../read/yaml-text.ts';
import type { Answer, LaunchpadClient } from './client.ts';

/** Asks on behalf of one place of a manifest, and remembers what was not answered. */
export interface Asking {
  readonly client: LaunchpadClient;
  /** The value of an answer; undefined, and remembered, where there is none. */
  readonly had: <T>(answer: Answer<T>, what: string) => T | undefined;
  /** The entries of a collection; likewise. */
  readonly listed: <T>(
    address: string,
    entry: z.ZodMiniType<T>,
    what: string,
  ) => Promise<readonly T[] | undefined>;
}

/**
 * @param path where the manifest asks for it
 * @param missed takes what was not answered
 */
export function askingFor(
  path: Path,
  client: LaunchpadClient,
  missed: (evidence: UnreachableEvidence) => void,
): Asking {
  const had: Asking['had'] = (answer, what) => {
    if (answer.kind === 'found') return answer.value;
    missed({
      path,
      what,
      why: answer.kind === 'absent' ? 'Launchpad has nothing at its address' : answer.why,
    });
    return undefined;
  };
  return {
    client,
    had,
    listed: async (address, entry, what) => had(await client.list(address, entry), what),
  };
}

/** How many questions that failed alike are named. */
const mostNamed = 3;

/** What could not be had, one for each reason: a server that is away is one finding and not a hundred. */
export function byReason(missed: readonly UnreachableEvidence[]): UnreachableEvidence[] {
  const reasons = [...new Set(missed.map(({ why }) => why))];
  return reasons.flatMap((why) => {
    const alike = missed.filter((each) => each.why === why);
    const [first] = alike;
    if (!first) return [];
    const names = [...new Set(alike.map(({ what }) => what))];
    const left = names.length - mostNamed;
    const named = names
      .slice(0, left > 0 ? mostNamed : names.length)
      .map((name, index) => (index === 0 ? name : lowered(name)));
    return [{ ...first, what: joinWords([...named, ...(left > 0 ? [`${left} more`] : [])]) }];
  });
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
