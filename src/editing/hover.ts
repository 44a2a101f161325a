import { rulePages } from '../generated/rule-pages.ts';
import type { Path, Span } from '../model/position.ts';
import { isRuleId } from '../model/rules.ts';
import { pageAddress, rulePage } from '../text/page-address.ts';
import { hasRulesAsKeys, type Known, nameKindAt, seriesWithDays, summaryOf } from './known-values.ts';
import { type DocumentKind, keyWordsAt } from './language.ts';
import { entryIn, outlineOf } from './outline.ts';
import { pathsAt } from './path-at.ts';

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
  const { path, on, span } = pathsAt(text)(offset);
  if (on === 'space') return undefined;
  const markdown =
    on === 'key'
      ? keyInWords(kind, path)
      : valueInWords(kind, path, entryIn(outlineOf(text), path)?.text ?? '', known);
  return markdown === undefined ? undefined : { at: span, markdown };
}

function keyInWords(kind: DocumentKind, path: Path): string | undefined {
  const name = path.at(-1);
  if (typeof name === 'string' && hasRulesAsKeys(kind, path.slice(0, -1))) return rulePageOf(name);
  const found = keyWordsAt(kind, path);
  return found && `**\`${found.name}\`**: ${found.words}\n\n[All keys](${found.page})`;
}

function valueInWords(kind: DocumentKind, path: Path, text: string, known: Known): string | undefined {
  switch (nameKindAt(kind, path)) {
    case 'rule':
      return rulePageOf(text);
    case 'series': {
      const series = known.calendar.byName.get(text);
      return series && seriesWithDays(series, known.today);
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
