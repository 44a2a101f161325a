type Attributes = Readonly<Record<string, string | true | undefined>>;
export type Child = Node | string;

/** Makes an element. Every word that is shown goes in as text: nothing here reads markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, value === true ? '' : value);
  made.append(...children);
  return made;
}

/** The first of many things as a list, which says how many are left out. */
export function listOfFirst<Thing>(
  list: HTMLElement,
  things: readonly Thing[],
  most: number,
  item: (thing: Thing) => HTMLElement,
): HTMLElement {
  list.append(...things.slice(0, most).map(item));
  if (things.length > most) list.append(element('li', {}, `${things.length - most} more.`));
  return list;
}

/** A button that does something. */
export function button(label: string, action: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', action);
  return made;
}

/** An element of the page by its id. */
export function byId<Kind extends HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found as Kind;
}

/** A sentence of the core, in which words in backticks are code. */
export function sentence(text: string): DocumentFragment {
  const whole = document.createDocumentFragment();
  for (const [index, piece] of text.split('`').entries())
    whole.append(index % 2 === 1 ? element('code', {}, piece) : piece);
  return whole;
}

/** Text as it is laid out, which may be wider than its place: it takes the focus, so that keys can scroll it. */
export function scrolled(text: string, label: string, kind = 'text'): HTMLPreElement {
  return element('pre', { class: kind, tabindex: '0', role: 'group', 'aria-label': label }, text);
}
