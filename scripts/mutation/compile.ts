import type { Mutant } from './spots.ts';

/** A piece of the text with switches around it, and the pieces within. */
interface Host {
  readonly start: number;
  readonly end: number;
  readonly kind: Mutant['kind'];
  readonly mutants: { readonly number: number; readonly mutant: Mutant }[];
  readonly within: Host[];
}

/**
 * A source with all its mutants in it, each behind `__mutant(number)`, which says whether that one is wanted.
 * @param first the number of the first mutant
 */
export function withSwitches(source: string, mutants: readonly Mutant[], first: number): string {
  const top: Host = { start: 0, end: source.length, kind: 'expression', mutants: [], within: [] };
  for (const host of hostsOf(mutants, first)) place(host, top);
  return inner(top, source);
}

function hostsOf(mutants: readonly Mutant[], first: number): Host[] {
  const hosts = new Map<string, Host>();
  mutants.forEach((mutant, index) => {
    const key = `${mutant.host.join('-')} ${mutant.kind}`;
    const [start, end] = mutant.host;
    const host = hosts.get(key) ?? { start, end, kind: mutant.kind, mutants: [], within: [] };
    host.mutants.push({ number: first + index, mutant });
    hosts.set(key, host);
  });
  return [...hosts.values()].sort((one, other) => one.start - other.start || other.end - one.end);
}

function place(host: Host, above: Host): void {
  const around = above.within.find(({ start, end }) => start <= host.start && host.end <= end);
  if (around) place(host, around);
  else above.within.push(host);
}

/** The text of a host, with the switches of those within. */
function inner({ start, end, within }: Host, source: string): string {
  let text = '';
  let from = start;
  for (const each of within) {
    text += source.slice(from, each.start) + switched(each, source);
    from = each.end;
  }
  return text + source.slice(from, end);
}

function switched(host: Host, source: string): string {
  const original = inner(host, source);
  if (host.kind === 'body') {
    const conditions = host.mutants.map(({ number }) => `__mutant(${number})`).join(' || ');
    return `{ if (${conditions}) return; ${original.slice(1)}`;
  }
  if (host.kind === 'block') {
    const conditions = host.mutants.map(({ number }) => `__mutant(${number})`).join(' || ');
    return `{ if (${conditions}) {} else ${original} }`;
  }
  const changed = host.mutants.map(({ number, mutant: { at, now } }) => {
    const text = source.slice(host.start, at[0]) + now + source.slice(at[1], host.end);
    return `__mutant(${number}) ? (${text}) : `;
  });
  return `(${changed.join('')}(${original}))`;
}
