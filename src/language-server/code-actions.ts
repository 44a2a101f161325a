import {
  type CodeAction,
  CodeActionKind,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { about } from '../generated/about.ts';
import type { Edit, Finding, Fix } from '../model/finding.ts';
import { oneLine } from '../text/quote.ts';
import { diagnosticOf } from './diagnostics.ts';

/** All that is certain, at once: what an editor may do on saving. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.${about.name}`;

/** What the editor can do with edits, and how places are told to it. */
export interface EditTies {
  readonly rangeOf: (at: Edit['at']) => Range;
  readonly uriOf: (file: string) => string;
  /** The version of a document as it was judged; null for a file that is not open. */
  readonly versionOf: (file: string) => number | null;
  /** Whether the editor takes edits of a version of a document alone. */
  readonly takesVersions: boolean;
}

/** The fixes of findings whose place meets a range. Those that are a guess say so, and are preferred by no editor. */
export function quickFixes(
  findings: readonly Finding[],
  { document, range }: AskedRange,
  ties: EditTies,
): CodeAction[] {
  return findings.flatMap((finding) => {
    const { at, fix } = finding;
    if (!fix || at?.file !== document || !meet(ties.rangeOf(at), range)) return [];
    return [
      {
        title: titleOf(fix),
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnosticOf(finding, ties.rangeOf(at))],
        isPreferred: !fix.isSuggested,
        edit: workspaceEdit(fix.edits, ties),
      },
    ];
  });
}

/** What an editor asks about. */
export interface AskedRange {
  /** Absolute path. */
  readonly document: string;
  readonly range: Range;
}

function titleOf({ title, isSuggested }: Fix): string {
  return `${oneLine(title)}${isSuggested ? ' (a guess)' : ''}`;
}

/** Edits of files, as the editor makes them. */
export function workspaceEdit(edits: readonly Edit[], ties: EditTies): WorkspaceEdit {
  const byFile = new Map<string, TextEdit[]>();
  for (const { at, text } of edits) {
    const known = byFile.get(at.file) ?? [];
    known.push({ range: ties.rangeOf(at), newText: text });
    byFile.set(at.file, known);
  }
  const all = [...byFile];
  if (!ties.takesVersions)
    return { changes: Object.fromEntries(all.map(([file, own]) => [ties.uriOf(file), own])) };
  return {
    documentChanges: all.map(([file, own]) => ({
      textDocument: { uri: ties.uriOf(file), version: ties.versionOf(file) },
      edits: own,
    })),
  };
}

function meet(one: Range, other: Range): boolean {
  return !isBefore(one.end, other.start) && !isBefore(other.end, one.start);
}

function isBefore(one: Range['start'], other: Range['start']): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}
