import { addDays, type Day, daysBetween, earlier, later } from '../model/day.ts';
import type { ManifestReport, Report, TargetStatus } from '../model/report.ts';
import { code } from './markdown.ts';
import { areNear, type Phase, phaseInWords, phasesOf, supportOf } from './phases.ts';

/** How many targets the picture shows; more would be too small to read. */
const mostDrawn = 10;

/**
 * The end of support is drawn where it is no further behind the last event than so many days: an LTS is supported for
 * years, and a bar that is cut would seem to end.
 */
const nearDays = 90;

interface Row {
  /** What tells the target from others, fit for the picture. */
  readonly name: string;
  /** The same for the text, as Markdown. */
  readonly heading: string;
  readonly phases: readonly Phase[];
  readonly support: Phase | undefined;
}

/**
 * The time of each target as a Mermaid chart, which GitHub draws, and the same in words for those who do not see it.
 * A word from outside comes into the chart only where an allow-list lets it through.
 * @returns Markdown lines; none where there is nothing to draw
 */
export function timeOf({ manifests, today }: Report): string[] {
  const all = manifests.flatMap((manifest) =>
    manifest.targets.map((status, index) => ({
      row: rowOf(status, index, today, manifests.length > 1 ? manifest : undefined),
      isOver: status.target.stage === 'released',
    })),
  );
  const near = all.filter(({ row }) => row.phases.length > 0 && areNear(row.phases, today));
  // What is still to come matters more than what is over.
  const inTurn = [...near.filter(({ isOver }) => !isOver), ...near.filter(({ isOver }) => isOver)];
  const rows = inTurn.slice(0, mostDrawn).map(({ row }) => row);
  if (rows.length === 0) return [];
  const far = all.filter(({ row }) => row.phases.length > 0 && !areNear(row.phases, today));
  return [
    '### Time',
    '',
    ...chart(rows, today),
    '',
    // Who sees the chart needs no second one in words.
    '<details><summary>The same in words</summary>',
    '',
    ...rows.map(inWords),
    '',
    '</details>',
    '',
    ...notDrawn(
      `the picture holds ${mostDrawn}`,
      inTurn.slice(mostDrawn).map(({ row }) => row),
    ),
    ...notDrawn(
      'more than a year away',
      far.map(({ row }) => row),
    ),
    ...notDrawn(
      'it can go nowhere, or no day is known',
      all.flatMap(({ row }) => (row.phases.length === 0 ? [row] : [])),
    ),
    ...(all.length > rows.length ? [''] : []),
  ];
}

/** How many of the targets that the picture leaves out are named; the rest is counted. */
const mostNamed = 5;

/** Which targets the picture leaves out, and why. */
function notDrawn(why: string, rows: readonly Row[]): string[] {
  const names = rows.slice(0, mostNamed).map(({ heading }) => heading);
  if (rows.length > mostNamed) names.push(`${rows.length - mostNamed} more`);
  return names.length === 0 ? [] : [`- Not drawn (${why}): ${names.join('; ')}`];
}

function rowOf(status: TargetStatus, index: number, today: Day, manifest: ManifestReport | undefined): Row {
  const series = status.target.series.written ?? '';
  const phases = phasesOf(status, today);
  return {
    name: [
      ...(manifest ? [plain(manifest.package ?? '', 'package')] : []),
      plain(series, `target ${index + 1}`),
    ].join(' '),
    heading: `${manifest ? `${code(manifest.path, 300)}, ` : ''}${code(series)}`,
    phases,
    support: supportOf(status, phases),
  };
}

/** A name from outside where it has a harmless form, else a word of ours: Mermaid has no way to escape. */
function plain(name: string, otherwise: string): string {
  return /^[a-z\d][a-z\d.+-]{0,39}$/i.test(name) ? name : otherwise;
}

function chart(rows: readonly Row[], today: Day): string[] {
  const last = rows.flatMap(({ phases }) => phases).reduce<Day>((latest, { to }) => later(latest, to), today);
  const end = addDays(last, nearDays);
  const supports = rows.flatMap(({ support }) => (support && support.to <= end ? [support] : []));
  const drawn = supports.reduce<Day>((latest, { to }) => later(latest, to), last);
  const first = rows
    .flatMap(({ phases }) => phases)
    .reduce<Day>((least, { from }) => earlier(least, from), today);
  const names = new Map<string, number>();
  return [
    '```mermaid',
    'gantt',
    '  accTitle: Each target from the release of its source to its own release',
    '  accDescr: The list below the chart says the same in words.',
    '  dateFormat YYYY-MM-DD',
    '  axisFormat %Y-%m',
    `  tickInterval ${monthsBetweenTicks(first, drawn)}month`,
    // Mermaid's own marker shows the day on which somebody looks at the chart.
    '  todayMarker off',
    '  section today',
    task({ label: `today ${today}`, from: today, to: today }, 'crit'),
    ...rows.flatMap(({ name, phases, support }) => {
      // Mermaid would join sections that have one name.
      const count = (names.get(name) ?? 0) + 1;
      names.set(name, count);
      const shown = support && supports.includes(support) ? [support] : [];
      return [
        `  section ${name}${count > 1 ? ` no. ${count}` : ''}`,
        ...[...phases, ...shown].map((phase) => task(phase, stateOf(phase, today))),
      ];
    }),
    '```',
  ];
}

/** As many months as leave five ticks: more would lie over one another on a telephone. */
function monthsBetweenTicks(from: Day, to: Day): number {
  return Math.ceil(daysBetween(from, to) / 150);
}

function stateOf({ from, to }: Phase, today: Day): 'done' | 'active' | undefined {
  if (to <= today) return 'done';
  return from <= today ? 'active' : undefined;
}

function task({ label, from, to }: Phase, state: string | undefined): string {
  const tags = [...(from === to ? ['milestone'] : []), ...(state ? [state] : [])];
  return `    ${label} :${[...tags, from, from === to ? '0d' : to].join(', ')}`;
}

function inWords({ heading, phases, support }: Row): string {
  const words = [...phases.map(phaseInWords), ...(support ? [support.label] : [])];
  return `- ${heading}: ${words.join('; ')}`;
}
