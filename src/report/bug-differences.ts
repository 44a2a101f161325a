import { formatPatch, type StructuredPatch, structuredPatch } from 'diff';
import { quote } from '../text/quote.ts';
import { safeLine } from './safe-text.ts';

/** How many lines may differ: beyond that nobody reads the differences, and to find them takes long. */
const mostDifferences = 2000;

/** The two titles, one below the other, in lines that a terminal does not act on. */
export function titlesInWords({ bug, manifest }: Sides): string {
  const lines = [
    `Its title:       ${quote(bug, longestTitle)}`,
    `The manifest's:  ${quote(manifest, longestTitle)}`,
  ];
  return `${lines.map(safeLine).join('\n')}\n`;
}

const longestTitle = 500;

/** What the bug says, and what the manifest says. */
export interface Sides {
  readonly bug: string;
  readonly manifest: string;
}

/**
 * Two descriptions as a unified diff, from the bug's to the manifest's, in lines that a terminal does not act on.
 * Spaces at the ends of lines do not count.
 * @param names what each side is called
 */
export function descriptionsAsDiff(texts: Sides, names: Sides): string {
  const [bug, manifest] = [endingInLine(texts.bug), endingInLine(texts.manifest)];
  const patch: StructuredPatch | undefined = structuredPatch(
    names.bug,
    names.manifest,
    bug,
    manifest,
    undefined,
    undefined,
    {
      context: 3,
      ignoreWhitespace: true,
      maxEditLength: mostDifferences,
    },
  );
  if (!patch) return `The descriptions have more than ${mostDifferences} differences: they are not shown.\n`;
  return formatPatch(patch)
    .split('\n')
    .filter((line) => !/^=+$/.test(line))
    .map(safeLine)
    .join('\n');
}

/** A text without blank lines at its ends. */
function endingInLine(text: string): string {
  return `${text.replace(/^(?:[ \t]*\n)+/, '').trimEnd()}\n`;
}
