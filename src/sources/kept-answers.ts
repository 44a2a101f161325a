/** A question whose answers are kept, for as long as it is. */
export function kept<Words extends readonly (string | undefined)[], Answer>(
  ask: (...words: Words) => Answer,
): (...words: Words) => Answer {
  const answers = new Map<string, Answer>();
  return (...words) => {
    const key = words.join('\0');
    const known = answers.get(key) ?? ask(...words);
    answers.set(key, known);
    return known;
  };
}
