/** A file's text before and after. */
export interface ChangedText {
  readonly before: string;
  readonly after: string;
}

/** The texts that change, by absolute path. */
export type ChangedTexts = ReadonlyMap<string, ChangedText>;
