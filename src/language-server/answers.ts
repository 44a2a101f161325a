import {
  type CompletionItem,
  CompletionItemKind,
  type DocumentSymbol,
  type Hover,
  type InlayHint,
  InsertTextMode,
  MarkupKind,
  type Position as Place,
  type Range,
  SymbolKind,
} from 'vscode-languageserver';
import { proposalsAt } from '../editing/completion.ts';
import type { GateHint } from '../editing/gate-hints.ts';
import { explanationAt } from '../editing/hover.ts';
import type { Known } from '../editing/known-values.ts';
import type { DocumentKind } from '../editing/language.ts';
import { type FileSymbol, symbolsOf } from '../editing/symbols.ts';
import { oneLine } from '../text/quote.ts';
import type { TextMap } from './text-map.ts';

/** What is proposed at a place, in the order in which it should be shown. */
export function completion(map: TextMap, place: Place, kind: DocumentKind, known: Known): CompletionItem[] {
  return proposalsAt(map.text, map.offsetOf(place), kind, known).map((proposal, index) => ({
    label: proposal.label,
    kind: proposal.kind === 'key' ? CompletionItemKind.Property : CompletionItemKind.EnumMember,
    documentation: { kind: MarkupKind.Markdown, value: proposal.words },
    sortText: String(index).padStart(4, '0'),
    filterText: proposal.label,
    // The text has its indentation already.
    insertTextMode: InsertTextMode.asIs,
    textEdit: { range: map.rangeOf(proposal.replaces), newText: proposal.text },
  }));
}

/** What a place is, in words; null where there is nothing to say. */
export function hover(map: TextMap, place: Place, kind: DocumentKind, known: Known): Hover | null {
  const explanation = explanationAt(map.text, map.offsetOf(place), kind, known);
  if (!explanation) return null;
  return {
    contents: { kind: MarkupKind.Markdown, value: explanation.markdown },
    range: map.rangeOf(explanation.at),
  };
}

const symbolKinds: Readonly<Record<FileSymbol['kind'], SymbolKind>> = {
  mapping: SymbolKind.Object,
  list: SymbolKind.Array,
  text: SymbolKind.String,
};

/** What is in a document. */
export function documentSymbols(map: TextMap): DocumentSymbol[] {
  const symbolOf = ({ name, detail, kind, whole, own, below }: FileSymbol): DocumentSymbol => ({
    name,
    detail,
    kind: symbolKinds[kind],
    range: map.rangeOf(whole),
    selectionRange: map.rangeOf(own),
    children: below.map(symbolOf),
  });
  return symbolsOf(map.text).map(symbolOf);
}

/** The hints whose place lies in a range. */
export function inlayHints(map: TextMap, hints: readonly GateHint[], { start, end }: Range): InlayHint[] {
  return hints.flatMap(({ offset, label, words }) => {
    const position = map.placeOf(offset);
    if (position.line < start.line || position.line > end.line) return [];
    return [{ position, label: oneLine(label), tooltip: words, paddingLeft: true }];
  });
}
