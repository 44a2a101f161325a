import { moments, type Told } from './judge.ts';

const severities = ['error', 'inconclusive', 'warning', 'notice'];

/** Findings by severity and rule: how many uploads have them at each moment, and one of them. */
export function tableOf(told: readonly Told[]): string {
  const groups = groupsOf(told, ({ rule, severity }) => `${severities.indexOf(severity)} ${rule}`);
  const rows = [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, group]) => {
      const [first] = group;
      if (!first) return [];
      const counts = moments.map((moment) =>
        String(countUploads(group.filter((each) => each.moment === moment))),
      );
      return [[first.rule, first.severity, String(countUploads(group)), ...counts, nameOf(first)]];
    });
  return columns([['rule', 'severity', 'uploads', ...moments, 'for example'], ...rows]);
}

/** The findings that are no notice, one a line, the moments of one together. */
export function faultsOf(told: readonly Told[]): string[] {
  const live = told.filter(({ severity }) => severity !== 'notice');
  const groups = groupsOf(live, (each) => `${nameOf(each)} ${each.policy} ${each.rule} ${each.message}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const when = group.map(({ moment }) => moment).join('+');
    return [`${nameOf(first)} [${first.policy}, ${when}] ${first.severity} ${first.rule}: ${first.message}`];
  });
}

function countUploads(told: readonly Told[]): number {
  return new Set(told.map(({ upload }) => upload)).size;
}

function nameOf({ upload: { entry } }: Told): string {
  return `${entry.package} ${entry.version} ${entry.distribution}`;
}

function groupsOf<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
