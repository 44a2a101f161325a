import {
  type Connection,
  createConnection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
} from 'vscode-languageserver';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { answerRequests } from './answer-requests.ts';
import { abilitiesOf, type EditorAbilities, serverCapabilities, watchedFiles } from './capabilities.ts';
import type { EditorHost } from './host.ts';
import type { JudgingTies } from './judging.ts';
import { listenToChanges } from './listen-to-changes.ts';
import { fileOf } from './places.ts';
import { sessionWith } from './session.ts';
import { tellEditor } from './tell-editor.ts';

/** What the server listens and speaks to. */
export interface EditorStreams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/**
 * Answers an editor until it says `exit` or closes its end.
 * @returns the exit code: 0 where the editor has asked for the end before, as the protocol wants it
 */
export function serve(
  { input, output }: EditorStreams,
  host: EditorHost,
  askApart: JudgingTies['askApart'],
): Promise<number> {
  return new Promise((end) => {
    let isAskedToEnd = false;
    const reader = new StreamMessageReader(input);
    // It would wait for the rest of a message whose writer is gone.
    reader.partialMessageTimeout = 0;
    const connection = createConnection(
      (logger) => createProtocolConnection(reader, new StreamMessageWriter(output), logger),
      {
        // An editor that is gone has closed its end.
        initialize: () => undefined,
        get shutdownReceived() {
          return isAskedToEnd;
        },
        set shutdownReceived(value) {
          isAskedToEnd = value;
        },
        exit: (code) => end(code),
      },
    );
    for (const event of ['end', 'close', 'error']) input.on(event, () => end(isAskedToEnd ? 0 : 1));
    output.on('error', () => end(1));
    greet(connection, (folders, abilities) => {
      const session = sessionWith(connection, { host, askApart, folders, abilities });
      listenToChanges(connection, session);
      answerRequests(connection, session);
    });
    connection.listen();
  });
}

/** The first words with an editor; then `begin` is called with what it has said. */
function greet(
  connection: Connection,
  begin: (folders: Set<string>, abilities: EditorAbilities) => void,
): void {
  connection.onInitialize((params) => {
    const folders = foldersOf(params);
    const abilities = abilitiesOf(params.capabilities);
    begin(folders, abilities);
    connection.onInitialized(() => {
      if (abilities.watchesFiles) {
        const watchers = watchedFiles.map((globPattern) => ({ globPattern }));
        void tellEditor(() =>
          connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }),
        );
      }
      if (!abilities.tellsOfFolders) return;
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const folder of foldersNamed(removed)) folders.delete(folder);
        for (const folder of foldersNamed(added)) folders.add(folder);
      });
    });
    return serverCapabilities;
  });
}

/** The folders that the editor has open, by absolute path. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): Set<string> {
  return new Set(foldersNamed(workspaceFolders ?? (rootUri ? [{ uri: rootUri }] : [])));
}

/** Those of some folders that are on this machine. */
function foldersNamed(folders: readonly { readonly uri: string }[]): string[] {
  return folders.flatMap(({ uri }) => fileOf(uri) ?? []);
}
