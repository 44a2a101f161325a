import type { Finding, Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { rulePage } from '../text/page-address.ts';
import { quote } from '../text/quote.ts';
import { codeFrame } from './code-frame.ts';
import { safeLine } from './safe-text.ts';
import type { Pen } from './terminal.ts';
import { countedSeverity } from './told.ts';
import { isTrustedPage } from './trusted-page.ts';

const colours: Readonly<Record<Severity, 'red' | 'magenta' | 'yellow' | 'cyan'>> = {
  error: 'red',
  inconclusive: 'magenta',
  warning: 'yellow',
  notice: 'cyan',
};

/** A finding for people at a terminal: what is wrong, the line that it is about, and the way out. */
export function findingBlock(finding: Finding, report: Report, pen: Pen): string {
  const { rule, severity, message, help, at, waived } = finding;
  const colour = colours[countedSeverity(finding)];
  const kind = waived === undefined ? severity : 'waived';
  const name = `${kind}[${rule}]`;
  const head = pen.wrap(`${name}: ${safeLine(message)}`, '  ');
  const note = (what: string, text: string): string =>
    pen.wrap(`  = ${what}: ${safeLine(text)}`, ' '.repeat(what.length + 6));
  const see = seeOf(finding, pen);
  return [
    pen.paint(['bold', colour], `${kind}[${pen.link(rule, pageOf(finding))}]`) + head.slice(name.length),
    ...(at ? codeFrame(at, report, pen, (text) => pen.paint(colour, text)) : []),
    ...(waived === undefined ? [] : [note('waived', quote(waived, waived.length))]),
    note('help', help),
    ...(see === undefined ? [] : [`  = see: ${see}`]),
  ].join('\n');
}

/** The page to which the rule's id leads; the address in a policy file is somebody's word, and no link. */
function pageOf({ rule, url }: Finding): string {
  return isTrustedPage(url) ? url : rulePage(rule);
}

/**
 * Where to read more, where the rule's id does not lead there. An address that the terminal would break is of no use:
 * the command that prints the page stands in its place.
 */
function seeOf({ rule, url }: Finding, { hasLinks, columns, widthOf }: Pen): string | undefined {
  if (hasLinks && isTrustedPage(url)) return undefined;
  const address = safeLine(url);
  const isTooLong = columns !== undefined && widthOf(`  = see: ${address}`) > columns;
  return isTooLong ? `sru-gate explain ${rule}` : address;
}
