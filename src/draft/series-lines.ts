import type { DraftFacts, DraftTarget } from './facts.ts';
import { commentColumn, optionalLine, yamlLine } from './yaml-lines.ts';

/** The keys about series: what is backported from, what to, and what is left out. */

export function sourceLines({ source, policy }: DraftFacts): string[] {
  if (!source) return [];
  if (policy.source === 'upstream')
    return [
      'source:',
      yamlLine('  ', 'upstream', source.upstream, 'the upstream version that is brought'),
      '',
    ];
  return [
    'source:',
    yamlLine('  ', 'series', source.series?.name, 'the series backported from'),
    yamlLine('  ', 'version', source.version, source.notes?.version ?? 'the version published there'),
    optionalLine('  ', 'ref', source.ref, source.notes?.ref ?? 'the git ref that holds its packaging'),
    '',
  ];
}

/**
 * The keys of a target; dates that may follow stand as comments. A key that has a note says it, the others of the first
 * target what they are.
 */
export function targetLines(target: DraftTarget, isFirst: boolean): string[] {
  const { series, version, upstream, replaces, ref, notes = {} } = target;
  const required = [
    yamlLine('  - ', 'series', series?.name, notes.series ?? 'the series backported to'),
    yamlLine('    ', 'version', version, notes.version ?? 'the version uploaded'),
    ...(upstream === undefined ? [] : [yamlLine('    ', 'upstream', upstream, 'its own upstream version')]),
  ];
  const more = [
    ['replaces', replaces, 'what the series has today'],
    ['ref', ref, 'the git ref that holds the packaging it replaces'],
    ['uploaded', undefined, 'the day, once it has happened; the same for the next three'],
    ['accepted', target.accepted, 'when it entered -proposed: ageing starts'],
    ['verified', target.verified, 'when its verification there succeeded'],
    ['released', target.released, 'when it was released to -updates'],
  ] as const;
  const said: Readonly<Partial<Record<string, string>>> = notes;
  return [
    ...required,
    ...more.map(([key, value, comment]) =>
      optionalLine('    ', key, value, said[key] ?? (isFirst ? comment : '')),
    ),
  ];
}

export function skipLines({ skips }: DraftFacts): string[] {
  const what = 'newer supported series that are left out on purpose';
  if (skips.length === 0) {
    return [
      `${'# skips:'.padEnd(commentColumn - 1)} # ${what}`,
      '#   - series:',
      `${'#     carries:'.padEnd(commentColumn - 1)} # the version that it has already; or`,
      `${'#     removed: true'.padEnd(commentColumn - 1)} # the archive no longer has the package there; or`,
      `${'#     reason:'.padEnd(commentColumn - 1)} # why it is left out`,
      '',
    ];
  }
  return [
    `${'skips:'.padEnd(commentColumn - 1)} # ${what}`,
    ...skips.flatMap(({ series, carries, by }) => [
      yamlLine('  - ', 'series', series.name, ''),
      carries === undefined
        ? yamlLine('    ', 'reason', undefined, 'why it is left out; or `carries`: the version that it has')
        : yamlLine('    ', 'carries', carries, `the version that it has already${by ? `, by ${by}` : ''}`),
    ]),
    '',
  ];
}
