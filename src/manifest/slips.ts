import type { Path } from '../model/position.ts';
import { quote, quoteList } from '../text/quote.ts';
import { sourcePackage } from '../text/schema.ts';
import type { Slip } from '../text/schema-problems.ts';
import type { YamlComment } from '../text/yaml-comment.ts';
import { dayMeant } from './day-slips.ts';

const days = ['uploaded', 'accepted', 'verified', 'released', 'until'];

/** How an item of each list begins, and what it needs beside that. */
const items: Readonly<Record<string, readonly [first: string, rest: string]>> = {
  targets: ['series: noble', '`version`'],
  skips: ['series: questing', '`carries`, `reason` or `removed: true`'],
  bugs: ['id: 2131111', '`test-case`'],
  waivers: ['rule: settling-period', '`reason`'],
  'from-source': ['path: debian/control', '`reason`'],
  'from-previous': ['path: debian/control', '`reason`'],
};

/**
 * What somebody meant with a value of the manifest that breaks the schema; undefined where nothing tells.
 * @param comment what stands behind the value on its line and is not read
 */
export function manifestSlip(path: Path, value: unknown, comment: YamlComment | undefined): Slip | undefined {
  const key = String(path.at(-1));
  const list = items[typeof path.at(-1) === 'number' ? String(path.at(-2)) : key];
  if (typeof path.at(-1) === 'number' && list) return itemSlip(list, value, comment);
  if (typeof value !== 'string') return list ? withoutDash(value, list) : notAText(key, value);
  if (list) return listSlip(path, value, list);
  const bug = key === 'bug' || key === 'id' ? bugSlip(value, comment) : undefined;
  if (bug) return bug;
  if (value.trim() === '' && comment)
    // With a space behind its sign it may be meant as a comment.
    return readAsComment(comment, JSON.stringify(comment.text), !/^#\s/.test(comment.text));
  return textSlip(path, value, stripped(value));
}

function bugSlip(value: string, comment: YamlComment | undefined): Slip | undefined {
  const hidden = comment && numberIn(`${value} ${comment.text}`.trim());
  if (comment && hidden !== undefined) return readAsComment(comment, hidden, true);
  return meant(numberIn(stripped(value)), value);
}

/** @param plain the value without what nobody meant by it */
function textSlip(path: Path, value: string, plain: string): Slip | undefined {
  const key = path[0] === 'bugs' && path.at(-1) === 'verified' ? 'bugs.verified' : String(path.at(-1));
  if (days.includes(key)) return dayMeant(plain);
  switch (path.length === 1 && key === 'version' ? 'format' : key) {
    case 'pocket':
      return {
        help: 'Write `updates`, or remove the key: `updates` is its default.',
        text: 'updates',
        isGuess: true,
      };
    case 'bugs.verified':
      return plain === '' ? undefined : { help: `Write the series in brackets: ${quote(`[${plain}]`)}.` };
    case 'package':
      return packageMeant(plain, value);
    case 'upstream':
      return upstreamIn(value);
    case 'removed':
      return meant(/^(?:yes|y|on|true)$/i.test(value) ? 'true' : undefined);
    case 'format':
      return formatMeant(plain);
    case 'source':
    case 'sru':
    case 'verification':
      return mappingMeant(key, plain);
    default:
      return undefined;
  }
}

function meant(text: string | undefined, value = ''): Slip | undefined {
  if (text === undefined) return undefined;
  const why = /[\u2018-\u201f]/.test(value) ? ' YAML does not know curly quotes, and none are needed.' : '';
  return { help: `Write ${quote(text)}.${why}`, text };
}

/** An upstream version with its epoch, or with the letter of a tag before it. */
function upstreamIn(value: string): Slip | undefined {
  const [, before, version] = /^(\d+:|v(?:ersion)?[ -]?)(\d[\w.+~-]*)$/i.exec(value) ?? [];
  if (before === undefined || version === undefined) return undefined;
  const what = before.endsWith(':') ? `${quote(before)} is an epoch` : `${quote(before)} is no part of it`;
  return { help: `${what}: write ${quote(version)}.`, text: version };
}

/** A value without quotes that YAML does not take for quotes, and without white space that nobody sees. */
function stripped(value: string): string {
  return value
    .slice(0, 500)
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .trim()
    .replace(/^["'\u2018-\u201f\u00ab]([\s\S]*)["'\u2018-\u201f\u00bb]$/, '$1')
    .trim();
}

/** The number of a bug, in the forms in which people name one. */
function numberIn(written: string): string | undefined {
  const text = written.replace(/(?<=\d)[,_ ](?=\d{3})/g, '');
  const bare = /^(?:(?:lp|bugs?|launchpad)\b)?[\s:#]*([1-9]\d{0,8})\.?$/i.exec(text)?.[1];
  const address =
    /^(?:https?:\/\/)?(?:pad\.lv\/|[a-z.]{0,40}launchpad\.net\/(?:\S{0,150}?\/)?(?:\+bug|bugs)\/)([1-9]\d{0,8})(?!\d)/i;
  return bare ?? address.exec(text)?.[1];
}

/** `bug: #2130000`: YAML reads no more of it than of any comment. */
function readAsComment({ text, span }: YamlComment, right: string, isSure: boolean): Slip {
  return {
    help: `YAML takes ${quote(text)} for a comment and ignores it.${isSure ? ` Write ${quote(right)}.` : ''}`,
    ...(isSure && { text: right, span }),
  };
}

function packageMeant(written: string, value: string): Slip | undefined {
  const [bare = ''] = written.endsWith(')') ? written.split(/ ?\(/, 1) : [written];
  const name = bare.replace(/^(?:src|source):/i, '').toLowerCase();
  return meant(sourcePackage.safeParse(name).success ? name : undefined, value);
}

/** The version of the manifest's own format, often taken for the package's. */
function formatMeant(written: string): Slip | undefined {
  if (/^v?1(?:\.0){0,2}$/.test(written)) return meant('1');
  return /^\d/.test(written) && written.length > 1
    ? {
        help: "Write `1`: it is the version of the manifest's format. The version that is uploaded belongs into an item of `targets`, the one that it comes from into `source`.",
      }
    : undefined;
}

/** A text where keys are expected. */
function mappingMeant(key: string, written: string): Slip | undefined {
  const number = numberIn(written);
  const first =
    key === 'sru'
      ? number === undefined
        ? undefined
        : `bug: ${number}`
      : key === 'source'
        ? `series: ${written}`
        : `by: ${written}`;
  if (written === '' || first === undefined) return undefined;
  const rest = { sru: '`title` and `description`', source: '`version`', verification: '`statement`' }[key];
  return { help: `Write ${quote(first)} on the line below, indented, and ${rest} below that.` };
}

/** A list where a text or a mapping is expected. */
function notAText(key: string, value: unknown): Slip | undefined {
  if (!Array.isArray(value)) return undefined;
  const [only] = value as unknown[];
  if (only !== null && typeof only === 'object')
    return { help: `Remove the dashes: ${quote(key)} has keys below it, and no items.` };
  if (key === 'series' && value.length > 1)
    return { help: 'Write an item for each series: `- series: noble`, and its other keys below.' };
  return value.length === 1 && typeof only === 'string'
    ? { help: `Write ${quote(only)}, without brackets or a dash: it is one value and no list.` }
    : undefined;
}

/** A text for a list, or nothing. */
function listSlip(path: Path, written: string, [first, rest]: readonly [string, string]): Slip {
  const key = String(path.at(-1));
  const names = stripped(written)
    .split(/[\s,]+/, 11)
    .filter((each) => each !== '');
  if (names.length > 0) return { help: itemsOf(first, rest, names) };
  const form = `Write an item below it, ${quote(`- ${first}`)} with ${rest}`;
  return { help: key === 'targets' ? `${form}.` : `${form}, or remove the key.` };
}

function itemsOf(first: string, rest: string, names: readonly string[]): string {
  const key = first.slice(0, first.indexOf(':'));
  const shown = names.map((each) => `- ${key}: ${(key === 'id' ? numberIn(each) : undefined) ?? each}`);
  return names.length === 1
    ? `Write it as an item of a list: ${quoteList(shown)}, with ${rest} below it.`
    : `Write an item for each: ${quoteList(shown)}, with ${rest} below each.`;
}

/** A text for an item. */
function itemSlip(
  [first, rest]: readonly [string, string],
  value: unknown,
  comment: YamlComment | undefined,
): Slip | undefined {
  if (typeof value !== 'string') return undefined;
  const name = stripped(value);
  const key = first.slice(0, first.indexOf(':'));
  const hidden = name === '' && comment && key === 'id' ? numberIn(comment.text) : undefined;
  if (hidden !== undefined)
    return {
      help: `YAML takes ${quote(comment?.text ?? '')} for a comment. ${itemsOf(first, rest, [hidden])}`,
    };
  return name === ''
    ? { help: `Write ${quote(`- ${first}`)}, with ${rest} below it, or remove the dash.` }
    : { help: itemsOf(first, rest, [name]) };
}

/** A mapping for a list: one item without its dash, or an item for each key. */
function withoutDash(value: unknown, [first, rest]: readonly [string, string]): Slip | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const names = Object.keys(value);
  const [name = ''] = names;
  const known = [
    'series',
    'version',
    'replaces',
    'carries',
    'reason',
    'id',
    'test-case',
    'rule',
    'path',
    'pocket',
    'until',
  ];
  if (!names.some((each) => known.includes(each)) && /^[a-z0-9]+$/.test(name))
    return { help: itemsOf(first, rest, names.slice(0, 11)) };
  return {
    help: `Put \`- \` before ${quote(name)}, and indent the keys below as far: each item of the list begins so.`,
  };
}
