import type { Diagnostic } from 'vscode-languageserver';

/** Puts together what several documents say of one file: a changelog may belong to more than one manifest. */
export interface Publisher {
  /** Says what a document says now, by absolute path of the file that each diagnostic stands in. */
  readonly publish: (document: string, found: ReadonlyMap<string, readonly Diagnostic[]>) => void;
}

/**
 * @param send is told what to show in a file from now on
 * @param later runs a task soon: many documents may say something of one file, and it is sent once
 */
export function publisherTo(
  send: (file: string, diagnostics: Diagnostic[]) => void,
  later: (task: () => void) => void,
): Publisher {
  const said = new Map<string, ReadonlyMap<string, readonly Diagnostic[]>>();
  const unsent = new Set<string>();
  const sendNow = (file: string): void => {
    unsent.delete(file);
    send(
      file,
      [...said.values()].flatMap((each) => each.get(file) ?? []),
    );
  };
  return {
    publish: (document, found) => {
      const others = [...(said.get(document)?.keys() ?? []), ...found.keys()];
      if (found.size > 0) said.set(document, found);
      else said.delete(document);
      const isFirst = unsent.size === 0;
      for (const file of others) if (file !== document) unsent.add(file);
      if (isFirst && unsent.size > 0)
        later(() => {
          for (const file of unsent) sendNow(file);
        });
      // An editor also wants to be told that there is nothing.
      sendNow(document);
    },
  };
}
