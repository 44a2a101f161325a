import {
  type CodeAction,
  CodeActionRequest,
  type CompletionItem,
  CompletionRequest,
  DocumentSymbolRequest,
  type Hover,
  HoverRequest,
  InlayHintRequest,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** What an editor asks about a place in an open document; a place is named by the text that begins there. */
export interface Questions {
  readonly actions: (file: string, at: string, only?: readonly string[]) => Promise<CodeAction[]>;
  /** What is proposed behind a text. */
  readonly completions: (file: string, behind: string) => Promise<CompletionItem[]>;
  readonly hover: (file: string, at: string) => Promise<Hover | null>;
  readonly hints: (file: string) => Promise<{ readonly behind: string; readonly label: string }[]>;
  readonly symbols: (file: string) => Promise<unknown>;
}

/** The place of a text in a document. */
export function placeOf(document: TextDocument, text: string, behind = false) {
  const at = document.getText().indexOf(text);
  if (at < 0) throw new Error(`there is no ${text}`);
  return document.positionAt(at + (behind ? text.length : 0));
}

/** Asks a server about the documents that an editor has open. */
export function questionsTo(
  { sendRequest }: ProtocolConnection,
  documentAt: (file: string) => TextDocument,
): Questions {
  const named = (file: string) => ({ uri: documentAt(file).uri });
  return {
    actions: async (file, at, only) => {
      const place = placeOf(documentAt(file), at);
      const found = await sendRequest(CodeActionRequest.type, {
        textDocument: named(file),
        range: { start: place, end: place },
        context: { diagnostics: [], ...(only ? { only: [...only] } : {}) },
      });
      return (found ?? []) as CodeAction[];
    },
    completions: async (file, behind) =>
      (await sendRequest(CompletionRequest.type, {
        textDocument: named(file),
        position: placeOf(documentAt(file), behind, true),
      })) as CompletionItem[],
    hover: (file, at) =>
      sendRequest(HoverRequest.type, { textDocument: named(file), position: placeOf(documentAt(file), at) }),
    hints: async (file) => {
      const range = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };
      const hints = await sendRequest(InlayHintRequest.type, { textDocument: named(file), range });
      return (hints ?? []).map(({ position, label }) => ({
        behind: documentAt(file).getText({ start: { line: position.line, character: 0 }, end: position }),
        label: String(label),
      }));
    },
    symbols: (file) => sendRequest(DocumentSymbolRequest.type, { textDocument: named(file) }),
  };
}
