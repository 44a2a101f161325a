import type { Report, TargetStatus } from '../model/report.ts';
import { leftOut } from './bounded.ts';
import { didNotFit, fitting, loud } from './fit.ts';
import { filledInWords, releaseInWords, untoldOf, uploadInWords } from './gates-in-words.ts';
import { code, markdown } from './markdown.ts';
import { manifestsInTurn } from './work.ts';

/** How many targets the table shows; the JSON report has all targets of a fleet. */
const mostRows = 500;

/**
 * The targets, each with both gates, as Markdown lines; none where there is no target. What a reader looks for stands
 * first, since a narrow page shows little more; the package and the manifest stand there where they tell targets apart.
 * @param room in bytes
 * @param rest the place that has all targets; undefined where there is none
 */
export function targetTable(report: Report, room: number, rest: string | undefined): string[] {
  const { manifests, today } = report;
  const isOne = manifests.length === 1;
  const isOnePackage = new Set(manifests.map(({ package: name }) => name)).size <= 1;
  const columns = ['target', 'upload gate', 'release gate', 'version'];
  if (!isOnePackage) columns.push('package');
  if (!isOne) columns.push('manifest');
  const rows = manifestsInTurn(manifests).flatMap((manifest) =>
    manifest.targets.map((status) => {
      const cells = [
        code(status.target.series.written ?? ''),
        inCell(uploadInWords(status, today)),
        releaseCell(status, today),
        code(status.target.version.value?.text ?? ''),
        ...(isOnePackage ? [] : [code(manifest.package ?? '')]),
        ...(isOne ? [] : [code(manifest.path, 300)]),
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
    `| ${columns.join(' | ')} |`,
    `| ${columns.map(() => '---').join(' | ')} |`,
    ...kept,
    '',
    ...loud(didNotFit(left, 'target', rest)),
  ];
}

function releaseCell(status: TargetStatus, today: Report['today']): string {
  return [
    inCell(releaseInWords(status, today)),
    ...[...untoldOf(status), ...filledInWords(status.target)].map(markdown),
  ].join('<br>');
}

/** Words of ours in a narrow cell: in short lines, and with hyphens at which no day is broken. */
function inCell(words: string): string {
  return words.replaceAll('; ', '<br>').replace(/(?<=\d)-(?=\d\d\b)/g, '&#8209;');
}
