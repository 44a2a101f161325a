import { shorten } from '../../src/text/quote.ts';
import { button, element, scrolled, sentence } from './element.ts';
import type { ShownBug } from './questions.ts';

/** Characters that are shown; the buttons copy all. No honest bug has as many. */
const longestTitle = 1000;
const longestDescription = 50_000;

/** The bug as Launchpad will show it, with buttons that copy its two texts. */
export function bugView(bug: ShownBug | undefined, copy: (text: string, what: string) => void): HTMLElement {
  if (!bug) return element('p', {}, 'The manifest has no title and description that can be read yet.');
  const { title, description, page, inTheWay } = bug;
  return element(
    'div',
    { class: 'bug' },
    ...(inTheWay.length > 0
      ? [
          element('p', {}, 'Not ready to be pasted:'),
          element('ul', {}, ...inTheWay.map((each) => element('li', {}, sentence(each)))),
        ]
      : []),
    element('p', { class: 'title' }, shorten(title, longestTitle)),
    element(
      'p',
      { class: 'actions' },
      button('Copy title', () => copy(title, 'The title')),
      button('Copy description', () => copy(description, 'The description')),
      ...(page === undefined
        ? []
        : [
            element(
              'a',
              { href: page, target: '_blank', rel: 'noopener noreferrer' },
              'The bug on Launchpad',
            ),
          ]),
    ),
    scrolled(shorten(description, longestDescription), 'Description', 'description'),
  );
}
