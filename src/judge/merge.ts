import type { Finding } from '../model/finding.ts';
import type { Places } from '../model/place.ts';
import type { Weighed } from './ledger.ts';

/**
 * Makes findings of what was found: findings that say the same at the same place become one, which names all series.
 * @param found what users see
 */
export function toFindings(found: readonly Weighed[], { locate, whence, fixFor }: Places): Finding[] {
  const doubts = new Set(
    found
      .filter(({ severity, waiver }) => severity === 'error' && waiver === undefined)
      .map(({ rule }) => rule),
  );
  // Another finding may say that the text which a fix would write is wrong itself.
  const isInDoubt = ({ by }: Weighed): boolean => (by.fixWaitsFor ?? []).some((rule) => doubts.has(rule));
  // A reason may be as long as a manifest, and waive a thousand findings.
  const numberOf = numbering();
  const merged = new Map<string, Finding>();
  for (const each of found) {
    const at = locate(each.at);
    const waived = each.waiver?.reason.value?.trim();
    const name = each.target?.series.written ?? each.series;
    const owner = whence?.(each.at);
    const help = owner === undefined ? each.help : `${each.help} ${owner}`;
    const key = JSON.stringify([each.rule, at, each.message, help, numberOf(waived)]);
    const same = merged.get(key);
    const series = [
      ...(same?.series ?? []),
      ...(name === undefined || same?.series.includes(name) ? [] : [name]),
    ];
    const change = same || waived !== undefined || isInDoubt(each) ? undefined : each.fix;
    merged.set(key, {
      rule: each.rule,
      severity: waived === undefined ? each.severity : 'notice',
      series,
      message: each.message,
      help,
      url: each.url,
      at,
      waived,
      fix: same?.fix ?? (change && fixFor(change)),
    });
  }
  return [...merged.values()];
}

/** Numbers texts, so that a key need not repeat them. */
function numbering(): (text: string | undefined) => number {
  const numbers = new Map<string | undefined, number>();
  return (text) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
}
