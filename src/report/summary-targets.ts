import type { Report } from '../model/report.ts';
import { leftOut } from './bounded.ts';
import { didNotFit, fitting, loud } from './fit.ts';
import { filledInWords, releaseInWords, untoldOf, uploadInWords } from './gates-in-words.ts';
import { code, markdown } from './markdown.ts';

/** How many targets the table shows; the JSON report has all targets of a fleet. */
const mostRows = 500;

/**
 * The targets, each with both gates, as Markdown lines; none where there is no target.
 * @param room in bytes
 * @param rest the place that has all targets; undefined where there is none
 */
export function targetTable(report: Report, room: number, rest: string | undefined): string[] {
  const { manifests, today } = report;
  const rows = manifests.flatMap((manifest) =>
    manifest.targets.map((status) => {
      const { target } = status;
      const cells = [
        code(manifest.path, 300),
        code(manifest.package ?? ''),
        code(target.series.written ?? ''),
        code(target.version.value?.text ?? ''),
        uploadInWords(status, today),
        [
          releaseInWords(status, today),
          ...[...untoldOf(status), ...filledInWords(target)].map(markdown),
        ].join('<br>'),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  );
  if (rows.length === 0) return [];
  const kept = fitting(rows.slice(0, mostRows), room);
  const left = rows.length - kept.length + leftOut(report).targets;
  return [
    '### Targets',
    '',
    '| manifest | package | target | version | upload gate | release gate |',
    '| --- | --- | --- | --- | --- | --- |',
    ...kept,
    '',
    ...loud(didNotFit(left, 'target', rest)),
  ];
}
