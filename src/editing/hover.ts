import { rulePages } from '../generated/rule-pages.ts';
import type { Span } from '../model/position.ts';
import { isRuleId } from '../model/rules.ts';
import { pageAddress, rulePage } from '../text/page-address.ts';
import { hasRulesAsKeys, type Known, nameKindAt, seriesInWords, summaryOf } from './known-values.ts';
import { type DocumentKind, wordsOf } from './language.ts';
import { type Entry, entriesAt, outlineOf, reaches } from './outline.ts';

/** What is said of a place: Markdown in words of ours alone, none of the file's. */
export interface Explanation {
  readonly at: Span;
  readonly markdown: string;
}

/** What a key, a policy, a series or a rule at an offset is; undefined where there is nothing to say. */
export function explanationAt(
  text: string,
  offset: number,
  kind: DocumentKind,
  known: Known,
): Explanation | undefined {
  const outline = outlineOf(text);
  const entry = outline && entriesAt(outline, offset).at(-1);
  if (!entry) return undefined;
  if (entry.key && reaches(entry.key, offset)) {
    const markdown = keyInWords(kind, entry);
    return markdown === undefined ? undefined : { at: entry.key, markdown };
  }
  if (!entry.value || !reaches(entry.value, offset) || entry.text === undefined) return undefined;
  const markdown = valueInWords(kind, entry, known);
  return markdown === undefined ? undefined : { at: entry.value, markdown };
}

function keyInWords(kind: DocumentKind, { path }: Entry): string | undefined {
  const name = path.at(-1);
  if (typeof name === 'string' && hasRulesAsKeys(kind, path.slice(0, -1))) return rulePageOf(name);
  const found = wordsOf(kind, path);
  return found && `**\`${found.name}\`**: ${found.words}\n\n[All keys](${found.page})`;
}

function valueInWords(kind: DocumentKind, { path, text = '' }: Entry, known: Known): string | undefined {
  switch (nameKindAt(kind, path)) {
    case 'rule':
      return rulePageOf(text);
    case 'series': {
      const series = known.calendar.byName.get(text);
      return series && seriesInWords(series, known.today);
    }
    case 'policy': {
      const summary = summaryOf(text);
      return summary && `**\`${text}\`**: ${summary}\n\n[What it says](${pageAddress('policy-facts')})`;
    }
    default:
      return undefined;
  }
}

/** A rule's page, with links that lead there from anywhere. */
function rulePageOf(id: string): string | undefined {
  const page = isRuleId(id) ? rulePages[id] : undefined;
  return page?.replace(/\]\(([a-z-]+)\.md\)/g, (_, name: string) => `](${rulePage(name)})`);
}
