/** What dpkg warns of at an entry that it can read, but for its ` -- ` line (`Dpkg::Changelog::Entry::Debian`, which the tests ask). */
import type { ChangelogWarning } from '../model/packaging.ts';
import type { Span } from '../model/position.ts';
import { quote } from './quote.ts';
import { trimmed } from './trimmed.ts';

/** No more of one head is told: what is beside it is of the same kind. */
const mostOptions = 5;

/** dpkg reads bytes: white space is that of ASCII alone. */
const blank = /[ \t-\r]/;

const form = 'Write `urgency=medium` after the `;`, and nothing else.';

/**
 * What is wrong with the text after the `;` of a head.
 * @param start where that text stands in the changelog
 */
export function optionWarnings(options: string, start: number): ChangelogWarning[] {
  const found: ChangelogWarning[] = [];
  const seen = new Set<string>();
  for (const { text, at } of optionsIn(options)) {
    const message = wrongWith(text, seen);
    if (message !== undefined) {
      found.push({
        by: 'dpkg',
        message,
        help: form,
        place: { start: start + at, end: start + at + Math.max(text.length, 1) },
      });
    }
    if (found.length === mostOptions) break;
  }
  if (seen.size === 0 && found.length === 0) {
    const place = { start: start - 1, end: start };
    found.push({ by: 'dpkg', message: 'the head names no urgency', help: form, place });
  }
  return found;
}

/** The options, which commas separate; empty ones at the end are none. */
function optionsIn(options: string): { readonly text: string; readonly at: number }[] {
  let at = 0;
  const all = options.split(',').map((part) => {
    const text = trimmed(part, blank);
    const found = { text, at: at + part.indexOf(text) };
    at += part.length + 1;
    return found;
  });
  return all.slice(0, all.findLastIndex(({ text }) => text !== '') + 1);
}

function wrongWith(option: string, seen: Set<string>): string | undefined {
  const equals = option.indexOf('=');
  const key = option.slice(0, Math.max(equals, 0));
  const value = trimmed(option.slice(equals + 1), blank);
  if (!/^[-0-9a-z]+$/i.test(key) || value === '')
    return `${quote(option)} after the \`;\` is no \`key=value\``;
  const name = key.toLowerCase();
  if (seen.has(name)) return `${quote(key)} stands twice after the \`;\``;
  seen.add(name);
  if (name === 'urgency') {
    return /^[-0-9a-z]+(?:[ \t-\r]|$)/i.test(value) ? undefined : `${quote(value)} is no urgency`;
  }
  if (name === 'binary-only') return value === 'yes' ? undefined : '`binary-only` is `yes` or is left out';
  return /^x[bcs]+-/.test(name) ? undefined : `${quote(key)} is no key that dpkg knows there`;
}

/** A blank line above the first entry. */
export function blankAbove(place: Span): ChangelogWarning {
  return {
    by: 'dpkg',
    message: 'a blank line stands above it',
    help: 'Begin the file with the entry.',
    place,
  };
}

/** @param message what is wrong with the first line that is no part of the changelog */
export function strayBelow(message: string, place: Span): ChangelogWarning {
  return {
    by: 'dpkg',
    message: `below its \` -- \` line stands what is no entry (${message})`,
    help: 'Move a change above the ` -- ` line of its entry; put right what an older entry begins with.',
    place,
  };
}

/** An entry that nothing stands in. */
export function noChange(start: number, end: number): ChangelogWarning {
  return {
    by: 'dpkg',
    message: 'it has no change',
    help: 'Say what the upload changes, each in a line that begins with `  * `.',
    place: { start, end },
  };
}

/** @param lines of an entry that stand among its changes and are none */
export function strayAmong(lines: readonly Span[]): ChangelogWarning[] {
  const [place, ...more] = lines;
  if (!place) return [];
  const beside = more.length > 0 ? ` (so it does with ${more.length} more below)` : '';
  return [
    {
      by: 'dpkg',
      message: `this line is not indented by two spaces, and dpkg leaves it out of what the upload changes${beside}`,
      help: 'Indent each change by two spaces; a bug that stands in such a line is not closed.',
      place,
    },
  ];
}
