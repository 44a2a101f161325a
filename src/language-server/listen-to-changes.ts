import type { Connection } from 'vscode-languageserver';
import { fileOf } from './places.ts';
import type { Session } from './session.ts';

/** How long nothing is typed before a document is judged, in milliseconds. */
const quiet = 120;

/** Judges documents when they are opened, when something is typed, and when what they rest on may have changed. */
export function listenToChanges(connection: Connection, { open, judging, ours }: Session): void {
  const all = (): string[] => open.all().map(({ file }) => file);
  const opened = new Set<string>();
  open.held.onDidOpen(({ document: { uri } }) => {
    const file = fileOf(uri);
    if (file === undefined) return;
    opened.add(uri);
    judging.changed([file], 0);
  });
  open.held.onDidChangeContent(({ document: { uri } }) => {
    const file = fileOf(uri);
    // Opening a document is a change of it, too, to the library.
    if (file === undefined || opened.delete(uri)) return;
    // A manifest is its own; a policy, a changelog or a description is what others are judged by.
    const isAlone = ours(uri)?.kind === 'manifest';
    judging.changed(isAlone ? [file] : [file, ...all()], quiet);
  });
  // Then the disk counts again, for the others, too.
  open.held.onDidClose(({ document: { uri } }) => judging.changed([fileOf(uri) ?? '', ...all()], quiet));
  open.held.onDidSave(() => judging.changed(all(), quiet));
  connection.onDidChangeWatchedFiles(() => judging.changed(all(), quiet));
  open.held.listen(connection);
}
