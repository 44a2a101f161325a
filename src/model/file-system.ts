/** The file system as the check sees it. It is handed in, so that a test can bring its own. */
export interface FileSystem {
  /** The path with every link resolved; undefined when there is nothing. */
  realPath(file: string): string | undefined;
  /** What stands at a path; `other` for a device, a socket, a pipe. */
  kind(file: string): 'file' | 'folder' | 'other' | undefined;
  /** Size in bytes of a file. */
  size(file: string): number;
  /** What a file holds. */
  read(file: string): Uint8Array;
  /** The first bytes of a file, at most that many. */
  readHead(file: string, most: number): Uint8Array;
  /** The names in a folder, sorted; empty when there is no such folder. */
  list(folder: string): string[];
}

/** What reading a file gave: its text, or in words why it cannot be used. */
export type Reading =
  | { readonly text: string; readonly hasByteOrderMark?: true }
  | { readonly wrong: string };
