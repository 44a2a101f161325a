import { element } from './element.ts';
import type { ListedPage } from './questions.ts';

/** The pages in which every word of a search is found: by name first. */
export function found(pages: readonly ListedPage[], search: string): ListedPage[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const hits = pages.filter(({ kind, name, says, words: more }) => {
    const all = `${kind} ${name} ${says} ${more}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
  const isNamed = ({ name }: ListedPage): boolean => words.some((word) => name.includes(word));
  return [...hits.filter(isNamed), ...hits.filter((each) => !isNamed(each))];
}

/** A list of pages, each with the sentence that it stands for. */
export function pageList(pages: readonly ListedPage[]): HTMLElement {
  return element(
    'ul',
    { class: 'pages' },
    ...pages.map(({ kind, name, says }) =>
      element(
        'li',
        {},
        element('span', { class: 'kind' }, kind),
        ' ',
        element(
          'a',
          {
            href: `${kind === 'rule' ? 'rules' : 'policies'}/${name}.html`,
            target: '_blank',
            rel: 'noopener',
          },
          name,
        ),
        ` ${says}`,
      ),
    ),
  );
}
