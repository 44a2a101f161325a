import type { Report } from '../model/report.ts';
import { counted } from '../text/quote.ts';
import { allFindings } from './report.ts';

/** How much the tool itself can put right: a line for what is certain, and one for guesses. */
export function fixesInWords(report: Report): string[] {
  const fixes = allFindings(report.whole ?? report).flatMap(({ fix }) => fix ?? []);
  const guesses = fixes.filter(({ isSuggested }) => isSuggested).length;
  const certain = fixes.length - guesses;
  return [
    ...(certain > 0
      ? [`${counted(certain, 'finding')} can be put right by \`check --fix\`; \`check --diff\` shows how.`]
      : []),
    ...(guesses > 0 ? [`${guessesInWords(guesses)}; \`check --unsafe-fixes --diff\` shows it.`] : []),
  ];
}

/** `1 finding has a fix that is a guess`, `2 findings have a fix that is a guess`. */
export function guessesInWords(count: number): string {
  return `${counted(count, 'finding')} ${count === 1 ? 'has' : 'have'} a fix that is a guess`;
}
