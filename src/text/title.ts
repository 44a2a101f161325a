/** The most UTF-16 units of a form, and of a package's name in it. */
const longestForm = 1000;

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

/**
 * Reads a title by a form such as `Backport {package} version {version} to {series}`: words in any case, white
 * space folded, `{series}` a list separated by commas, `{words}` whatever the author writes.
 * @returns undefined when the title does not have that form
 */
export function readTitle(title: string, form: string, packageName: string): Title | undefined {
  // No title and no form is as long, and no pattern can be made of it.
  if (title.length > longestTitle || form.length > longestForm || packageName.length > longestForm)
    return undefined;
  const match = patternOf(form, packageName).exec(title);
  if (!match) return undefined;
  const part = (name: string): TitlePart | undefined => {
    const place = match.indices?.groups?.[name];
    return place && partAt(title.slice(...place), place[0]);
  };
  const list = part('series');
  const series = list
    ? [...list.text.matchAll(/[a-z]+/gi)].map(({ 0: text, index }) => partAt(text, list.start + index))
    : [];
  return { version: part('version'), series };
}

function partAt(text: string, start: number): TitlePart {
  return { text, start, end: start + text.length };
}

/** A title of that form. */
export function writeTitle(
  form: string,
  packageName: string,
  version: string,
  series: readonly string[],
): string {
  const values = new Map([
    ['{package}', packageName],
    ['{version}', version],
    ['{series}', series.join(', ')],
  ]);
  return pieces(form)
    .map((piece) => (piece.trim() === '' ? ' ' : (values.get(piece) ?? piece)))
    .join('');
}

/** A form's placeholders, the white space in it, and what stands between. */
function pieces(form: string): string[] {
  return form
    .trim()
    .split(/(\{(?:package|version|series|words)\}|\s+)/)
    .filter((piece) => piece !== '');
}

/** A title that names sixty series is shorter. */
const longestTitle = 2000;

/** The bounds keep a hostile title from costing more than its length. */
const patterns: ReadonlyMap<string, string> = new Map([
  ['{version}', '\\S{1,200}'],
  ['{series}', '[a-z]+(?:\\s*,\\s*[a-z]+)*'],
  ['{words}', '\\S.{0,200}?'],
]);

function patternOf(form: string, packageName: string): RegExp {
  const seen = new Set<string>();
  const pattern = pieces(form).map((piece) => {
    if (piece.trim() === '') return '\\s+';
    const placeholder = piece === '{package}' ? literal(packageName) : patterns.get(piece);
    if (placeholder === undefined) return literal(piece);
    const name = piece.slice(1, -1);
    // A form that names a part twice wants the same again.
    if (seen.has(name)) return `\\k<${name}>`;
    seen.add(name);
    return `(?<${name}>${placeholder})`;
  });
  return new RegExp(`^\\s*${pattern.join('')}\\s*$`, 'di');
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
