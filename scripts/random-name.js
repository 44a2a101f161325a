/** Stands in for `node:crypto` when `@actions/core` is bundled: the one thing that core takes from it, loaded when asked for. */
export function randomUUID() {
  return globalThis.crypto.randomUUID();
}
