import { describeSeries } from '../model/calendar.ts';
import { addDays, bothWays, type Day, earlier, later } from '../model/day.ts';
import type { Plan, PlannedTarget } from '../model/plan.ts';
import { type TimelineRow, timeline } from './day-line.ts';
import { code } from './markdown.ts';
import { safeLine } from './safe-text.ts';
import { wrap } from './wrap.ts';

/** The plan as JSON: the form of `sru-gate plan --format json`. */
export function planJson(plan: Plan): string {
  return `${JSON.stringify(planData(plan), null, 2)}\n`;
}

/** The same as data. */
export function planData({ date, policy, source, uploadOpens, targets }: Plan) {
  return {
    date,
    policy,
    source: source ? { series: source.name, released: source.release } : null,
    upload: { opens: uploadOpens },
    targets: targets.map(({ series }) => ({
      series: series.name,
      lts: series.lts,
      supportEnds: series.supportEnds,
    })),
  };
}

/**
 * The plan for people at a terminal: facts, and a small picture of time.
 * @param columns of a line; undefined where nothing limits it
 */
export function planText(plan: Plan, columns?: number): string {
  const { date, policy, targets } = plan;
  const lines = [
    `${safeLine(policy)} on ${date}`,
    `  source   ${sourceInWords(plan)}`,
    `  upload   ${uploadInWords(plan)}`,
  ];
  const width = Math.max(0, ...targets.map(({ series }) => describeSeries(series).length));
  for (const [index, target] of targets.entries()) {
    lines.push(
      `  ${index === 0 ? 'targets' : '       '}  ${describeSeries(target.series).padEnd(width)}  release ${bothWays(target.earliestRelease, date)} at the earliest; last day to upload ${closesInWords(target)}`,
    );
  }
  if (targets.length === 0) lines.push(`  targets  ${noTargets}`);
  const facts = lines.map((line) => wrap(line, { width: columns, hanging: ' '.repeat(11) }));
  const drawn = targets.length === 0 ? [] : ['', ...picture(plan, columns).map((line) => `  ${line}`)];
  return `${[...facts, ...drawn].join('\n')}\n`;
}

/** The plan as Markdown, for a wiki or an issue. */
export function planMarkdown(plan: Plan): string {
  const { date, policy, targets } = plan;
  const lines = [
    `## Backports under ${code(policy)} on ${date}`,
    '',
    `- **Source:** ${sourceInWords(plan)}`,
    `- **Upload gate:** ${uploadInWords(plan)}`,
  ];
  if (targets.length === 0) return `${[...lines, `- **Targets:** ${noTargets}`].join('\n')}\n`;
  const rows = targets.map(
    (target) =>
      `| ${describeSeries(target.series)} | ${bothWays(target.earliestRelease, date)} | ${closesInWords(target)} |`,
  );
  return `${[...lines, '', '| target | earliest release | last day to upload |', '| --- | --- | --- |', ...rows, '', '```text', ...picture(plan), '```'].join('\n')}\n`;
}

const noTargets = 'none: no supported series is older than the source and of a kind that the policy lists';

function sourceInWords({ source }: Plan): string {
  return source ? `${describeSeries(source)}, released ${source.release}` : 'not bound to a series';
}

function uploadInWords({ uploadOpens, date, source }: Plan): string {
  // Where no source has to settle, no day opens it.
  if (!source) return 'open';
  return uploadOpens > date ? `opens ${bothWays(uploadOpens, date)}` : `open since ${uploadOpens}`;
}

function closesInWords({ lastDay, uploadCloses }: PlannedTarget): string {
  return `${uploadCloses}${uploadCloses === lastDay ? ', the end of support' : ''}`;
}

/** Days that the picture goes on behind the last release. */
const margin = 14;

/** What happens when: the settling of the source, and for each target ageing and the days of release. */
function picture({ date, source, uploadOpens, targets }: Plan, columns?: number): string[] {
  const begins = later(uploadOpens, date);
  const from = earlier(source?.release ?? date, date);
  const to = addDays(
    targets.reduce<Day>((last, { earliestRelease }) => later(last, earliestRelease), begins),
    margin,
  );
  const rows: TimelineRow[] = targets.map(({ series, lastDay, earliestRelease }) => ({
    name: series.name,
    stretches: [
      { from: begins, to: addDays(earliestRelease, -1), mark: '=' },
      { from: earliestRelease, to: earlier(lastDay, to), mark: '>' },
    ],
    words: `= in -proposed from ${begins}, > release from ${earliestRelease}`,
  }));
  const settles = source && uploadOpens > source.release;
  const settling: TimelineRow[] = settles
    ? [
        {
          name: 'settling',
          stretches: [{ from: source.release, to: addDays(uploadOpens, -1), mark: '.' }],
          words: `. ${source.name} settles until ${uploadOpens}`,
        },
      ]
    : [];
  // Two columns stand before it.
  return timeline([...settling, ...rows], { from, to, today: date }, columns ? columns - 2 : undefined);
}
