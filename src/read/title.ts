/** What a bug's title says, read by the form that the policy gives it; each with its offsets in the title. */
export interface Title {
  readonly version: TitlePart | undefined;
  readonly series: readonly TitlePart[];
}

export interface TitlePart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a form or a title: white space folded away, offsets kept. */
function words(text: string): TitlePart[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

/**
 * Reads a title by a form such as `Backport {package} version {version} to {series}`: words in any case, white
 * space folded, `{series}` a list separated by commas.
 * @returns undefined when the title does not have that form
 */
export function readTitle(title: string, form: string, packageName: string): Title | undefined {
  const wanted = words(form);
  const found = words(title);
  let version: TitlePart | undefined;
  let series: readonly TitlePart[] = [];
  let at = 0;
  for (const [index, word] of wanted.entries()) {
    if (word.text === '{series}') {
      const behind = wanted.length - index - 1;
      const list = found.slice(at, found.length - behind);
      const names = seriesList(list, title);
      if (!names) return undefined;
      series = names;
      at = found.length - behind;
      continue;
    }
    const next = found[at++];
    if (!next) return undefined;
    if (word.text === '{version}') version = next;
    else if (next.text.toLowerCase() !== word.text.replace('{package}', packageName).toLowerCase())
      return undefined;
  }
  return at === found.length ? { version, series } : undefined;
}

/** The names of a list: `noble, jammy`; undefined when it is empty or not separated by commas. */
function seriesList(list: readonly TitlePart[], title: string): TitlePart[] | undefined {
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last) return undefined;
  const names: TitlePart[] = [];
  let start = first.start;
  for (const piece of title.slice(first.start, last.end).split(',')) {
    const text = piece.trim();
    if (!/^[A-Za-z]+$/.test(text)) return undefined;
    const begin = start + piece.indexOf(text);
    names.push({ text, start: begin, end: begin + text.length });
    start += piece.length + 1;
  }
  return names;
}

/** A title of that form. */
export function writeTitle(
  form: string,
  packageName: string,
  version: string,
  series: readonly string[],
): string {
  return words(form)
    .map(({ text }) =>
      text
        .replace('{package}', packageName)
        .replace('{version}', version)
        .replace('{series}', series.join(', ')),
    )
    .join(' ');
}
