import type { ManifestReport, Report, TargetStatus } from '../model/report.ts';
import { fitting } from './fit.ts';
import { code, markdown } from './markdown.ts';
import { statusInWords } from './status-line.ts';

/** How many targets stand at the head of a page. The table below has more, and says where all are. */
const mostLines = 12;

/**
 * Where each target stands, since when, what it waits for, and the next day, as a Markdown list for the head of a page:
 * the line that `sru-gate status` prints. What is still on its way comes first; what does not fit is counted.
 * @param largest of the page, in bytes
 */
export function statusList({ manifests, today }: Report, largest: number): string[] {
  const all = manifests.flatMap((manifest) => manifest.targets.map((status) => ({ manifest, status })));
  if (all.length === 0) return [];
  const isOver = ({ status }: Standing): boolean => status.target.stage === 'released';
  const inTurn = [...all.filter((each) => !isOver(each)), ...all.filter(isOver)];
  const lines = inTurn.slice(0, mostLines).map(({ manifest, status }) => {
    const where = manifests.length > 1 ? `${code(manifest.path)}, ` : '';
    return `- ${where}${code(status.target.series.written ?? '?', 30)}: ${markdown(statusInWords(status, today))}`;
  });
  // The findings say what to do: they need the room.
  const kept = fitting(lines, largest / 8);
  const left = all.length - kept.length;
  return [...kept, ...(left > 0 ? [`- ${left} more, in the table of targets`] : []), ''];
}

interface Standing {
  readonly manifest: ManifestReport;
  readonly status: TargetStatus;
}
