/**
 * A question whose answers are kept, for as long as it is. What is thrown is no answer.
 * @param most how many answers are kept at once; those that all ask for are found again soon
 */
export function kept<Words extends readonly (string | undefined)[], Answer>(
  ask: (...words: Words) => Answer,
  most = Number.POSITIVE_INFINITY,
): (...words: Words) => Answer {
  const answers = new Map<string, Answer>();
  return (...words) => {
    const [first] = words;
    const key = words.length === 1 && first !== undefined ? first : words.join('\0');
    if (answers.has(key)) return answers.get(key) as Answer;
    const answer = ask(...words);
    if (answers.size >= most) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}
