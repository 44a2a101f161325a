import type { Connection, Diagnostic, Range } from 'vscode-languageserver';
import { documentKind } from '../editing/document-kind.ts';
import type { Known } from '../editing/known-values.ts';
import type { DocumentKind } from '../editing/language.ts';
import type { Position } from '../model/position.ts';
import { quote } from '../text/quote.ts';
import type { EditorAbilities } from './capabilities.ts';
import { diagnosticsByFile } from './diagnostics.ts';
import type { EditorHost } from './host.ts';
import { type Judging, type JudgingTies, judgeAsTyped } from './judging.ts';
import { type OpenDocument, type OpenDocuments, openDocuments } from './open-documents.ts';
import { uriOf, workspaceAround } from './places.ts';
import { publisherTo } from './publish.ts';
import { tellEditor } from './tell-editor.ts';
import { type TextMap, textMap } from './text-map.ts';

/** An editor that is connected, what it has open, and what is known of that. */
export interface Session {
  readonly host: EditorHost;
  readonly abilities: EditorAbilities;
  readonly open: OpenDocuments;
  readonly judging: Judging;
  readonly known: () => Known;
  /** An open document of ours by the editor's name; undefined for any other. */
  readonly ours: (uri: string) => (OpenDocument & { readonly kind: DocumentKind }) | undefined;
  /** How the editor names a file. */
  readonly nameOf: (file: string) => string;
  /** The way to the editor's places; the texts are those of files that it has not open. */
  readonly rangesIn: (texts: ReadonlyMap<string, string>) => (at: Position) => Range;
}

/** What a session begins with. */
export interface SessionStart {
  readonly host: EditorHost;
  readonly abilities: EditorAbilities;
  readonly askApart: JudgingTies['askApart'];
  /** The folders that the editor has open, by absolute path. */
  readonly folders: ReadonlySet<string>;
}

/** A session in which the editor is told what is found in its documents. */
export function sessionWith(
  connection: Connection,
  { host, abilities, askApart, folders }: SessionStart,
): Session {
  const open = openDocuments();
  const nameOf = (file: string): string => open.at(file)?.uri ?? uriOf(file);
  const rangesIn = (texts: ReadonlyMap<string, string>): ((at: Position) => Range) => {
    const maps = new Map<string, TextMap>();
    return (at) => {
      const map = maps.get(at.file) ?? open.at(at.file)?.map ?? textMap(texts.get(at.file) ?? '');
      maps.set(at.file, map);
      return map.rangeAt(at);
    };
  };
  const send = (file: string, diagnostics: Diagnostic[]): void => {
    const version = open.at(file)?.version;
    const uri = nameOf(file);
    void tellEditor(() =>
      connection.sendDiagnostics({ uri, ...(version === undefined ? {} : { version }), diagnostics }),
    );
  };
  const publisher = publisherTo(send, (task) => void setTimeout(task, 50));
  return {
    host,
    abilities,
    open,
    nameOf,
    rangesIn,
    known: () => ({ calendar: host.calendar, today: host.today() }),
    ours: (uri) => {
      const document = open.named(uri);
      const kind = document && documentKind(asPath(document.file), document.map.text);
      return kind && { ...document, kind };
    },
    judging: judgeAsTyped({
      host,
      askApart,
      documentAt: (file) => {
        const document = open.at(file);
        const kind = document && documentKind(asPath(file), document.map.text);
        if (!kind) return undefined;
        const workspace = workspaceAround(file, [...folders], host.files);
        // What lies elsewhere is read for nobody.
        return { file, kind, workspace, texts: open.textsIn(workspace) };
      },
      show: (file, standing) => {
        const { findings = [], texts = new Map() } = standing ?? {};
        publisher.publish(file, diagnosticsByFile(findings, file, rangesIn(texts)));
        if (abilities.asksForHintsAnew) void tellEditor(() => connection.languages.inlayHint.refresh());
      },
      failed: (error) =>
        void tellEditor(async () =>
          connection.console.error(`sru-gate itself failed at a document: ${quote(String(error), 300)}`),
        ),
    }),
  };
}

function asPath(file: string): string {
  return file.replaceAll('\\', '/');
}
