/** A question about one name in a folder, whose answers are kept. */
export interface KeptTogether<Answer> {
  readonly ask: (folder: string, name: string) => Answer;
  /** Says that these names will be asked about: the first of them that is asks for all. No answer is another by that. */
  readonly foresee: (folder: string, names: readonly string[]) => void;
}

/**
 * Keeps answers, and asks for several at once where they are foreseen: to start git takes longer than its answer.
 * @param askAlone answers about one name
 * @param askTogether answers about several, in their order; undefined where each has to be asked about alone
 */
export function keptTogether<Answer>(
  askAlone: (folder: string, name: string) => Answer,
  askTogether: (folder: string, names: readonly string[]) => readonly Answer[] | undefined,
): KeptTogether<Answer> {
  const answers = new Map<string, Answer>();
  const foreseen = new Map<string, ReadonlySet<string>>();
  const keyOf = (folder: string, name: string): string => `${folder}\0${name}`;
  return {
    foresee: (folder, names) => {
      foreseen.set(folder, new Set(names));
    },
    ask: (folder, name) => {
      const key = keyOf(folder, name);
      if (answers.has(key)) return answers.get(key) as Answer;
      const all = foreseen.get(folder);
      foreseen.delete(folder);
      const names = all?.has(name) ? [...all].filter((each) => !answers.has(keyOf(folder, each))) : [];
      const together = names.length > 1 ? askTogether(folder, names) : undefined;
      for (const [index, answer] of (together ?? []).entries())
        answers.set(keyOf(folder, names[index] ?? name), answer);
      if (!together) answers.set(key, askAlone(folder, name));
      return answers.get(key) as Answer;
    },
  };
}
