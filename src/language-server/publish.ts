import type { Diagnostic } from 'vscode-languageserver';

/** Puts together what several documents say of one file: a changelog may belong to more than one manifest. */
export interface Publisher {
  /** Says what a document says now, by absolute path of the file that each diagnostic stands in. */
  readonly publish: (document: string, found: ReadonlyMap<string, readonly Diagnostic[]>) => void;
}

/** @param send is told what to show in a file from now on */
export function publisherTo(send: (file: string, diagnostics: Diagnostic[]) => void): Publisher {
  const said = new Map<string, ReadonlyMap<string, readonly Diagnostic[]>>();
  return {
    publish: (document, found) => {
      const files = new Set([...(said.get(document)?.keys() ?? []), ...found.keys()]);
      if (found.size > 0) said.set(document, found);
      else said.delete(document);
      // An editor also wants to be told that there is nothing.
      for (const file of files.add(document))
        send(
          file,
          [...said.values()].flatMap((each) => each.get(file) ?? []),
        );
    },
  };
}
