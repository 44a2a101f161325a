/** Tells an editor something; one that is gone by now, or refuses to hear it, need not be told. */
export async function tellEditor(words: () => Promise<unknown>): Promise<void> {
  try {
    await words();
  } catch {
    // Nobody is there to be told of that either.
  }
}
