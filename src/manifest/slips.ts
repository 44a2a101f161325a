import type { Path } from '../model/position.ts';
import { nearest } from '../text/nearest.ts';
import { quote } from '../text/quote.ts';
import { sourcePackage } from '../text/schema.ts';
import type { Slip } from '../text/schema-problems.ts';
import type { YamlComment } from '../text/yaml-comment.ts';
import { numberIn, stripped } from './as-meant.ts';
import { dayMeant } from './day-slips.ts';
import { itemSlip, listForms, listSlip, withoutDash } from './list-slips.ts';

/** Of a target. */
const pockets = ['release', 'security', 'updates', 'proposed', 'backports'];
const days = ['uploaded', 'accepted', 'verified', 'released', 'until'];

/**
 * What somebody meant with a value of the manifest that breaks the schema; undefined where nothing tells.
 * @param comment what stands behind the value on its line and is not read
 */
export function manifestSlip(path: Path, value: unknown, comment: YamlComment | undefined): Slip | undefined {
  const key = String(path.at(-1));
  const list = listForms[typeof path.at(-1) === 'number' ? String(path.at(-2)) : key];
  if (typeof path.at(-1) === 'number' && list) return itemSlip(list, value, comment);
  if (typeof value !== 'string') return list ? withoutDash(value, list) : notAText(key, value);
  if (list) return listSlip(path, value, list);
  const isBug = key === 'bug' || key === 'id';
  const bug = isBug ? bugSlip(value, comment) : undefined;
  if (bug) return bug;
  if (value.trim() === '' && comment) {
    // With a space behind its sign it may be meant as a comment; and no number or day begins with one.
    const isSure = !isBug && !days.includes(key) && !isComment(comment);
    return readAsComment(comment, isSure ? JSON.stringify(comment.text) : undefined);
  }
  return textSlip(path, value, stripped(value));
}

function bugSlip(value: string, comment: YamlComment | undefined): Slip | undefined {
  const hidden = comment && numberIn(`${value} ${comment.text}`.trim());
  // The comment is the number and no more: nothing is lost with it. It may be one that somebody has put away.
  if (comment && hidden !== undefined)
    return readAsComment(comment, hidden, value.trim() === '' && isComment(comment));
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
        // Another pocket, or words about one, is another wish.
        text: nearest(plain, pockets) === 'updates' ? 'updates' : undefined,
        isSuggested: true,
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

/** Whether what stands behind a value may well be a comment: it has a space behind its sign. */
function isComment({ text }: YamlComment): boolean {
  return /^#\s/.test(text);
}

/** `bug: #2130000`: YAML reads no more of it than of any comment. */
function readAsComment({ text, span }: YamlComment, right?: string, isSuggested = false): Slip {
  return {
    help: `YAML takes ${quote(text)} for a comment and ignores it.${right === undefined ? '' : ` Write ${quote(right)}.`}`,
    ...(right !== undefined && { text: right, span, isSuggested }),
  };
}

function packageMeant(written: string, value: string): Slip | undefined {
  // In brackets stands a version: any other words may take the name back.
  const name = written
    .replace(/ ?\(\d[^\s()]{0,200}\)$/, '')
    .replace(/^(?:src|source):/i, '')
    .toLowerCase();
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
