import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Connection,
} from 'vscode-languageserver';
import { gateHints } from '../editing/gate-hints.ts';
import { completion, documentSymbols, hover, inlayHints } from './answers.ts';
import { type EditTies, fixAllKind, quickFixes, workspaceEdit } from './code-actions.ts';
import { certainEdits } from './fix-everything.ts';
import type { DocumentState } from './judging.ts';
import type { Session } from './session.ts';

/** Answers what an editor asks of a document; of one that is none of ours there is nothing to say. */
export function answerRequests(connection: Connection, session: Session): void {
  const { ours, known, judging, host } = session;
  connection.onCompletion(({ textDocument, position }) => {
    const document = ours(textDocument.uri);
    return document ? completion(document.map, position, document.kind, known()) : [];
  });
  connection.onHover(({ textDocument, position }) => {
    const document = ours(textDocument.uri);
    return document ? hover(document.map, position, document.kind, known()) : null;
  });
  connection.onDocumentSymbol(({ textDocument }) => {
    const document = ours(textDocument.uri);
    return document ? documentSymbols(document.map) : [];
  });
  connection.languages.inlayHint.on(async ({ textDocument, range }) => {
    const document = ours(textDocument.uri);
    const standing = document && (await judging.standing(document.file));
    if (!standing) return [];
    return inlayHints(document.map, gateHints(document.map.text, standing.targets, host.today()), range);
  });
  connection.onCodeAction(async (params) => {
    const document = ours(params.textDocument.uri);
    const standing = document && (await judging.standing(document.file));
    return standing ? actionsAt(params, standing, session) : [];
  });
}

/** The fixes that an editor may offer at a range. */
async function actionsAt(
  { range, context: { only } }: CodeActionParams,
  { findings, texts, document }: DocumentState,
  { open, nameOf, rangesIn, host, abilities }: Session,
): Promise<CodeAction[]> {
  const ties: EditTies = {
    rangeOf: rangesIn(texts),
    uriOf: nameOf,
    versionOf: (file) => open.at(file)?.version ?? null,
    takesVersions: abilities.takesVersions,
  };
  const wants = (kind: string): boolean => only?.some((each) => `${kind}.`.startsWith(`${each}.`)) === true;
  const actions =
    only === undefined || wants(CodeActionKind.QuickFix)
      ? quickFixes(findings, { document: document.file, range }, ties)
      : [];
  // Nobody asks for these by moving the cursor.
  const edits = wants(fixAllKind) ? await certainEdits(document, host) : [];
  if (edits.length > 0)
    actions.push({ title: 'Make every certain fix', kind: fixAllKind, edit: workspaceEdit(edits, ties) });
  return actions;
}
