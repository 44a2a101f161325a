import {
  type ClientCapabilities,
  CodeActionKind,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { about } from '../generated/about.ts';
import { fixAllKind } from './code-actions.ts';

/** What the server does, as it says when an editor connects. Places are in UTF-16 units, which every editor knows. */
export const serverCapabilities: InitializeResult = {
  serverInfo: { name: about.name, version: about.version },
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    completionProvider: { triggerCharacters: [':', ' '] },
    hoverProvider: true,
    documentSymbolProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    inlayHintProvider: true,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
};

/** What of an editor's abilities decides how it is answered. */
export interface EditorAbilities {
  readonly takesVersions: boolean;
  readonly asksForHintsAnew: boolean;
  readonly watchesFiles: boolean;
  readonly tellsOfFolders: boolean;
}

/** What an editor says of itself, as far as it matters. */
export function abilitiesOf({ workspace = {} }: ClientCapabilities): EditorAbilities {
  return {
    takesVersions: workspace.workspaceEdit?.documentChanges === true,
    asksForHintsAnew: workspace.inlayHint?.refreshSupport === true,
    watchesFiles: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    tellsOfFolders: workspace.workspaceFolders === true,
  };
}

/** The files beside the open ones that a verdict may rest on. */
export const watchedFiles = ['**/debian/**', '**/*.{yaml,yml,md,txt}', '**/.git/HEAD', '**/.git/refs/**'];
