import type { Path } from '../model/position.ts';
import { isRuleId, ruleIds } from '../model/rules.ts';
import { askIfMeant, nearest } from '../text/nearest.ts';
import { quote } from '../text/quote.ts';
import type { WrittenPolicy } from './schema.ts';

/** A rule that a policy names and that does not exist. */
interface UnknownRule {
  readonly message: string;
  readonly help: string;
  /** Of the key or the item that names it. */
  readonly path: Path;
  /** The rule that was meant: a guess. */
  readonly meant: string | undefined;
}

/** The rules that a policy names, now and from its days of change on, and that do not exist. */
export function unknownRules(written: WrittenPolicy): UnknownRule[] {
  const later = Object.entries(written.since ?? {});
  return [
    ...unknownAt(written, []),
    ...later.flatMap(([day, changes]) => unknownAt(changes, ['since', day])),
  ];
}

type Naming = Pick<WrittenPolicy, 'severities' | 'waivable'>;

function unknownAt({ severities = {}, waivable = [] }: Naming, path: Path): UnknownRule[] {
  const named = Object.keys(severities);
  const namedHere = new Set<unknown>(named);
  const waivableHere = new Set<unknown>(waivable);
  return [
    ...named.flatMap((id) => unknownRule(id, [...path, 'severities', id], namedHere)),
    ...waivable.flatMap((id, index) =>
      typeof id === 'string' ? unknownRule(id, [...path, 'waivable', index], waivableHere) : [],
    ),
  ];
}

/** @param others what stands beside it: a rule is named once */
function unknownRule(id: string, path: Path, others: ReadonlySet<unknown>): UnknownRule[] {
  if (isRuleId(id)) return [];
  const near = nearest(id, ruleIds);
  return [
    {
      message: `There is no rule ${quote(id)}.${askIfMeant(near)}`,
      help: '`sru-gate rules` lists them.',
      path,
      meant: others.has(near) ? undefined : near,
    },
  ];
}
