import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  InlayHintRefreshRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { baseDay } from './check.ts';
import { type StartedServer, startLsp } from './lsp-process.ts';
import { placeOf, type Questions, questionsTo } from './lsp-questions.ts';

const abilities: ClientCapabilities = {
  workspace: {
    workspaceEdit: { documentChanges: true },
    workspaceFolders: true,
    inlayHint: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

/** A finding as an editor shows it: its rule, the text that is underlined, and what is said of it. */
export interface Underline {
  readonly rule: string;
  readonly marked: string;
  readonly message: string;
}

/** An editor that has started `sru-gate lsp` for a folder. Of each document it holds the text, as a user types it. */
export interface TestEditor extends StartedServer, Questions {
  /** Opens a file with a text, whether or not it is on the disk. */
  readonly open: (file: string, text: string) => void;
  /** Types a text in the place of another. */
  readonly type: (file: string, old: string, text: string) => void;
  readonly close: (file: string) => void;
  readonly textOf: (file: string) => string;
  readonly uriOf: (file: string) => string;
  /** What is shown in a file as it stands, once that is so; what was shown for an earlier text does not count. */
  readonly shown: (
    file: string,
    until?: (underlines: readonly Underline[]) => boolean,
  ) => Promise<Underline[]>;
  /** How often something was said about a file. */
  readonly timesTold: (file: string) => number;
  /** Makes the edits of an action. */
  readonly take: (action: CodeAction | undefined) => void;
  /** Asks for the end, and gives the exit code. */
  readonly end: () => Promise<number | null>;
}

/** Starts the built language server for a folder, on the day of the base manifest. */
export async function editorIn(
  folder: string,
  {
    capabilities = abilities,
    words = ['--date', baseDay],
    path: programs = process.env.PATH,
  }: EditorSettings = {},
): Promise<TestEditor> {
  const started = startLsp(words, programs);
  const { connection } = started;
  const documents = new Map<string, TextDocument>();
  const told = new Map<string, { version: number | undefined; diagnostics: Diagnostic[]; times: number }>();
  let look = (): void => undefined;
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, version, diagnostics }) => {
    told.set(uri, { version, diagnostics, times: (told.get(uri)?.times ?? 0) + 1 });
    look();
  });
  for (const request of [RegistrationRequest.type, InlayHintRefreshRequest.type])
    connection.onRequest(request.method, () => null);
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'folder' }],
    capabilities,
  });
  await connection.sendNotification(InitializedNotification.type, {});

  const uriOf = (file: string): string => pathToFileURL(path.join(folder, file)).href;
  const document = (file: string): TextDocument => {
    const found = documents.get(uriOf(file));
    if (!found) throw new Error(`${file} is not open`);
    return found;
  };
  const change = (uri: string, changes: TextEdit[]): void => {
    const before = documents.get(uri);
    if (!before) throw new Error(`${uri} is not open`);
    const contentChanges = [...changes]
      // From the end on, so that places stay what they are.
      .sort((one, other) => before.offsetAt(other.range.start) - before.offsetAt(one.range.start))
      .map(({ range, newText }) => ({ range, text: newText }));
    const version = before.version + 1;
    documents.set(uri, TextDocument.update(before, contentChanges, version));
    void connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });
  };
  const underlines = (file: string): Underline[] =>
    (told.get(uriOf(file))?.diagnostics ?? []).map(({ code, range, message }) => ({
      rule: String(code),
      marked: documents.get(uriOf(file))?.getText(range) ?? '',
      message: String(message),
    }));
  return {
    ...started,
    ...questionsTo(connection, document),
    open: (file, text) => {
      const uri = uriOf(file);
      documents.set(uri, TextDocument.create(uri, 'yaml', 1, text));
      void connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'yaml', version: 1, text },
      });
    },
    type: (file, old, newText) => {
      const [start, end] = [placeOf(document(file), old), placeOf(document(file), old, true)];
      change(uriOf(file), [{ range: { start, end }, newText }]);
    },
    close: (file) => {
      documents.delete(uriOf(file));
      void connection.sendNotification(DidCloseTextDocumentNotification.type, {
        textDocument: { uri: uriOf(file) },
      });
    },
    uriOf,
    textOf: (file) => document(file).getText(),
    shown: (file, until = () => true) =>
      new Promise((resolve) => {
        look = () => {
          const latest = told.get(uriOf(file));
          const isCurrent = latest && latest.version === documents.get(uriOf(file))?.version;
          if (isCurrent && until(underlines(file))) resolve(underlines(file));
        };
        look();
      }),
    timesTold: (file) => told.get(uriOf(file))?.times ?? 0,
    take: (action) => {
      if (!action?.edit) throw new Error('no such action');
      for (const each of action.edit.documentChanges ?? []) {
        if (!('textDocument' in each)) throw new Error('not an edit');
        const { uri, version } = each.textDocument;
        if (version !== documents.get(uri)?.version) throw new Error('an edit of another version');
        change(uri, each.edits as TextEdit[]);
      }
      for (const [uri, edits] of Object.entries(action.edit.changes ?? {})) change(uri, edits);
    },
    end: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      return started.ended;
    },
  };
}

interface EditorSettings {
  readonly capabilities?: ClientCapabilities;
  /** The words behind `sru-gate lsp`. */
  readonly words?: readonly string[];
  /** Where programs are looked for. */
  readonly path?: string | undefined;
}
