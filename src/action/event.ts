import type { FileSystem } from '../model/file-system.ts';
import { readText } from '../sources/files.ts';
import type { Environment } from '../sources/hosting.ts';

/** What the event says that a run is for, or in words why nobody knows. Each use checks what it finds. */
// biome-ignore lint/suspicious/noExplicitAny: GitHub's payloads have no schema here
export type EventPayload = { readonly payload: any } | { readonly without: string };

/** Reads the payload of the event that a run is for. */
export function eventPayload({ GITHUB_EVENT_PATH: file }: Environment, files: FileSystem): EventPayload {
  if (!file) return { without: 'this run is not one of GitHub Actions' };
  const reading = readText(files, file, undefined);
  if ('wrong' in reading) return { without: `the event's payload cannot be read: ${reading.wrong}` };
  try {
    return { payload: JSON.parse(reading.text) };
  } catch {
    return { without: "the event's payload is not JSON" };
  }
}
