import { lineOf } from '../model/position.ts';
import type { Report } from '../model/report.ts';
import { isAscii } from '../text/seen.ts';
import { allFindings } from './report.ts';

/** How many columns of a terminal a text takes, on one line. */
export type WidthOf = (text: string) => number;

/** The width of a text in which every character takes a column. */
export const plainWidth: WidthOf = (text) => text.length;

/**
 * What measures a report's words. That of Unicode (ideographs and emoji are two columns wide, marks none) is loaded
 * for a report that needs it: few do, and the plain check starts quickly.
 */
export async function rulerFor(report: Report): Promise<WidthOf> {
  const isPlain = allFindings(report).every(({ at, message, help, waived }) => {
    const line = at ? lineOf(report.texts.get(at.file) ?? '', at.line) : '';
    return isAscii(message) && isAscii(help) && isAscii(waived ?? '') && isAscii(line);
  });
  const names = report.manifests.flatMap(({ path, package: name = '', policy, targets }) => [
    ...[path, name, policy],
    ...targets.map(({ target }) => target.series.written ?? ''),
  ]);
  if (isPlain && names.every(isAscii)) return plainWidth;
  const { default: stringWidth } = await import('string-width');
  return (text) => (isAscii(text) ? text.length : stringWidth(text));
}
