/**
 * A question about a thing, answered once for each: the answer is kept for as long as the thing is.
 * @param answer gives the same for the same thing, whenever it is asked
 */
export function onceFor<Thing extends object, Answer>(
  answer: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const answers = new WeakMap<Thing, { readonly given: Answer }>();
  return (thing) => {
    let known = answers.get(thing);
    if (!known) {
      known = { given: answer(thing) };
      answers.set(thing, known);
    }
    return known.given;
  };
}
