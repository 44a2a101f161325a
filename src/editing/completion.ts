import { ruleFaces } from '../generated/rules.ts';
import type { Path, Span } from '../model/position.ts';
import { type Cursor, cursorAt } from './cursor.ts';
import { hasRulesAsKeys, type Known, knownValues } from './known-values.ts';
import { type DocumentKind, formAt, keyWordsAt } from './language.ts';
import { hasRoomForKey } from './room-for-key.ts';

/** What an editor proposes to write. */
export interface Proposal {
  readonly label: string;
  readonly kind: 'key' | 'value';
  /** What it is, in words of ours, which may be Markdown. */
  readonly words: string;
  /** What is written, with the indentation that it needs; it may run over lines. */
  readonly text: string;
  /** What it takes the place of. */
  readonly replaces: Span;
}

/**
 * What may be written at an offset: keys that are not there yet, policies, series, rules, words that the schema knows.
 * In the order in which they should be shown.
 */
export function proposalsAt(text: string, offset: number, kind: DocumentKind, known: Known): Proposal[] {
  const cursor = cursorAt(text, offset);
  if (!cursor) return [];
  const place: Place = { text, kind, cursor };
  const form = formAt(kind, cursor.path);
  const isBlock = cursor.what === 'key' || form?.kind === 'mapping' || form?.kind === 'list';
  if (isBlock && !cursor.isFlow && !hasRoomForKey(text, cursor.word)) return [];
  if (cursor.what === 'key') return keyProposals(place, cursor.path, '');
  if (form?.kind === 'mapping') return keyProposals(place, cursor.path, '');
  if (form?.kind === 'list') return itemProposals(place, cursor, known);
  return valueProposals(place, cursor.path, known, '');
}

interface Place {
  readonly text: string;
  readonly kind: DocumentKind;
  readonly cursor: Cursor;
}

/** Where a list is expected and there is none yet: an item with its dash. */
function itemProposals(place: Place, { path, isFlow }: Cursor, known: Known): Proposal[] {
  if (isFlow) return [];
  const item = [...path, 0];
  return formAt(place.kind, item)?.kind === 'mapping'
    ? keyProposals(place, item, '- ')
    : valueProposals(place, item, known, '- ');
}

function valueProposals({ text, kind, cursor }: Place, path: Path, known: Known, before: string): Proposal[] {
  // `policy:` without a space behind it is no key yet.
  const space = text[cursor.word.start - 1] === ':' ? ' ' : '';
  return knownValues(kind, path, known).map(({ value, detail }) => ({
    label: value,
    kind: 'value',
    words: detail,
    text: space + before + value,
    replaces: cursor.word,
  }));
}

function keyProposals({ text, kind, cursor }: Place, path: Path, before: string): Proposal[] {
  const names = hasRulesAsKeys(kind, path) ? Object.keys(ruleFaces) : (formAt(kind, path)?.keys ?? []);
  const isThere = /^[ \t]*:(?=\s|$)/.test(text.slice(cursor.word.end, cursor.word.end + 50));
  return names
    .filter((name) => !cursor.taken.includes(name))
    .map((name) => ({
      label: name,
      kind: 'key',
      words: keyWordsAt(kind, [...path, name])?.words ?? demandsOf(name),
      text: before + name + (isThere ? '' : behind(kind, [...path, name], { text, cursor, before })),
      replaces: cursor.word,
    }));
}

function demandsOf(rule: string): string {
  return Object.hasOwn(ruleFaces, rule) ? ruleFaces[rule as keyof typeof ruleFaces].demands : '';
}

/** What follows a new key: a space for its value, or the line that what is in it begins on. */
function behind(
  kind: DocumentKind,
  path: Path,
  { text, cursor, before }: { readonly text: string; readonly cursor: Cursor; readonly before: string },
): string {
  const form = formAt(kind, path);
  if (!form || form.kind === 'text' || cursor.isFlow) return ': ';
  const start = text.lastIndexOf('\n', cursor.word.start - 1) + 1;
  const lineEnd = text.startsWith('\r', start - 2) && start > 1 ? '\r\n' : '\n';
  const indent = ' '.repeat(cursor.word.start - start + before.length + 2);
  return `:${lineEnd}${indent}${form.kind === 'list' ? '- ' : ''}`;
}
