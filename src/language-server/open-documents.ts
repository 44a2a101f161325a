import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { largestFile } from '../sources/files.ts';
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
}

/** Starts with none: the connection that `held` listens to tells of them. */
export function openDocuments(): OpenDocuments {
  const held = new TextDocuments(TextDocument);
  const mapped = new WeakMap<TextDocument, OpenDocument>();
  const open = (document: TextDocument): OpenDocument | undefined => {
    const file = fileOf(document.uri);
    if (file === undefined) return undefined;
    const known = mapped.get(document);
    if (known?.version === document.version) return known;
    const { uri, version } = document;
    // The check refuses a file of more; nobody needs the rest of it to know.
    const made = { file, uri, version, map: textMap(document.getText().slice(0, largestFile + 2)) };
    mapped.set(document, made);
    return made;
  };
  const all = (): OpenDocument[] => held.all().flatMap((document) => open(document) ?? []);
  return {
    held,
    named: (uri) => {
      const document = held.get(uri);
      return document && open(document);
    },
    at: (file) => all().find((document) => document.file === file),
    all,
  };
}
