import path from 'node:path';
import type { Connection } from 'vscode-languageserver';
import { fileOf } from './places.ts';
import type { Session } from './session.ts';

/** How long nothing is typed before a document is judged, in milliseconds. */
const quiet = 120;

/** How long no manifest is typed in before those beside it are judged again, in milliseconds. */
const quietBeside = 500;

/** Judges documents when they are opened, when something is typed, and when what they rest on may have changed. */
export function listenToChanges(connection: Connection, { open, judging, ours }: Session): void {
  const all = (): string[] => open.all().map(({ file }) => file);
  const opened = new Set<string>();
  const typedIn = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
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
    // A policy, a changelog or a description is what manifests are judged by; another manifest is it less, and later.
    const isManifest = ours(uri)?.kind === 'manifest';
    judging.changed(isManifest ? [file] : [file, ...all()], quiet);
    if (!isManifest) return;
    typedIn.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => {
      judging.changed(all().filter(isBesideAny([...typedIn])), 0);
      typedIn.clear();
    }, quietBeside);
    timer.unref();
  });
  // Then the disk counts again, for the others, too.
  open.held.onDidClose(({ document: { uri } }) => judging.changed([fileOf(uri) ?? '', ...all()], quiet));
  open.held.onDidSave(() => judging.changed(all(), quiet));
  connection.onDidChangeWatchedFiles(() => judging.changed(all(), quiet));
  open.held.listen(connection);
}

/** Whether a file lies in the folder of another of some files. */
function isBesideAny(files: readonly string[]): (file: string) => boolean {
  const folders = new Set(files.map((file) => path.dirname(file)));
  const [only] = files.length === 1 ? files : [];
  return (file) => file !== only && folders.has(path.dirname(file));
}
