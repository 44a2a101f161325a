import { button, element, listOfFirst, scrolled, sentence } from './element.ts';
import { manifestPath } from './paths.ts';
import type { Judged, ShownFinding } from './questions.ts';

/** Findings shown at once; a text with more has something in common in them. */
const mostShown = 100;

export interface FindingActions {
  readonly goTo: (line: number, column: number) => void;
  readonly fix: (finding: ShownFinding) => void;
}

/** The findings, each with its frame, the way out and, where there is one, its fix to click. */
export function findingList({ findings }: Pick<Judged, 'findings'>, actions: FindingActions): HTMLElement {
  if (findings.length === 0) return element('p', {}, 'There is nothing to say against this manifest.');
  const list = element('ol', { class: 'findings' });
  return listOfFirst(list, findings, mostShown, (finding) => item(finding, actions));
}

function item(finding: ShownFinding, { goTo, fix }: FindingActions): HTMLElement {
  const { rule, kind, message, help, waived, at } = finding;
  const place = at && at.file === manifestPath ? `line ${at.line}` : at && `${at.file}, line ${at.line}`;
  return element(
    'li',
    { class: `finding ${kind}` },
    element(
      'h3',
      {},
      element('span', { class: 'kind' }, kind),
      ' ',
      element('a', { href: `rules/${rule}.html`, target: '_blank', rel: 'noopener' }, rule),
    ),
    element('p', {}, sentence(message)),
    ...(at?.frame ? [scrolled(at.frame, `The text of ${place}`, 'frame')] : []),
    ...(waived === undefined ? [] : [element('p', {}, 'Waived: ', waived)]),
    element('p', { class: 'help' }, sentence(help)),
    element(
      'p',
      { class: 'actions' },
      ...(at?.file === manifestPath
        ? [
            button(`Go to line ${at.line}`, () => goTo(at.line, at.column), {
              'aria-label': `Go to line ${at.line}, ${rule}`,
            }),
          ]
        : []),
      ...(finding.fix
        ? [
            button(
              `${finding.fix.isSuggested ? 'Suggested fix' : 'Fix'}: ${short(finding.fix.title)}`,
              () => fix(finding),
              {
                class: 'fix',
              },
            ),
          ]
        : []),
    ),
  );
}

/** A title of a fix on a button: on one line, and no longer than that. */
function short(title: string): string {
  const plain = title.replaceAll('`', '');
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
}
