import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isInside, largestFile } from '../sources/files.ts';
import { fileOf } from './places.ts';
import { type TextMap, textMap } from './text-map.ts';

/** A document that the editor has open, as it stands there. */
export interface OpenDocument {
  /** Absolute path. */
  readonly file: string;
  /** As the editor names it. */
  readonly uri: string;
  readonly version: number;
  readonly map: TextMap;
}

/** The documents that the editor has open, kept as it changes them. */
export interface OpenDocuments {
  readonly held: TextDocuments<TextDocument>;
  /** By the editor's name; undefined for one that is no file of this machine. */
  readonly named: (uri: string) => OpenDocument | undefined;
  /** By absolute path; undefined for one that is not open. */
  readonly at: (file: string) => OpenDocument | undefined;
  readonly all: () => readonly OpenDocument[];
  /** The texts of those in a folder, by absolute path; the same object for as long as none is changed. */
  readonly textsIn: (folder: string) => ReadonlyMap<string, string>;
}

/** Starts with none: the connection that `held` listens to tells of them. */
export function openDocuments(): OpenDocuments {
  const held = new TextDocuments(TextDocument);
  const byFile = new Map<string, TextDocument>();
  const mapped = new WeakMap<TextDocument, OpenDocument>();
  const texts = new Map<string, ReadonlyMap<string, string>>();
  held.onDidChangeContent(({ document }) => {
    const file = fileOf(document.uri);
    if (file !== undefined) byFile.set(file, document);
    // Its version says little: not every editor counts.
    mapped.delete(document);
    texts.clear();
  });
  held.onDidClose(({ document }) => {
    const file = fileOf(document.uri);
    if (file !== undefined && byFile.get(file) === document) byFile.delete(file);
    texts.clear();
  });
  const open = (file: string, document: TextDocument): OpenDocument => {
    const known = mapped.get(document);
    if (known) return known;
    const { uri, version } = document;
    // The check refuses a file of more; nobody needs the rest of it to know.
    const made = { file, uri, version, map: textMap(document.getText().slice(0, largestFile + 2)) };
    mapped.set(document, made);
    return made;
  };
  const all = (): OpenDocument[] => [...byFile].map(([file, document]) => open(file, document));
  return {
    held,
    named: (uri) => {
      const document = held.get(uri);
      const file = fileOf(document?.uri ?? '');
      return document && file !== undefined ? open(file, document) : undefined;
    },
    at: (file) => {
      const document = byFile.get(file);
      return document && open(file, document);
    },
    all,
    textsIn: (folder) => {
      const known = texts.get(folder);
      if (known) return known;
      const near = all().filter(({ file }) => isInside(folder, file));
      const made = new Map(near.map(({ file, map }) => [file, map.text]));
      texts.set(folder, made);
      return made;
    },
  };
}
