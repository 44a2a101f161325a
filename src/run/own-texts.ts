/** How many texts are remembered at once: what the manifests of a fleet all say is said again soon. */
const mostRemembered = 10_000;

/**
 * Gives pieces of texts as texts of their own, the same text for what is said again: V8 holds a whole text for a piece
 * of it, and the manifests of a fleet say much the same.
 */
export function ownTexts(most = mostRemembered): (text: string) => string {
  const remembered = new Map<string, string>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const own: string = JSON.parse(JSON.stringify(text));
    if (remembered.size >= most) remembered.clear();
    remembered.set(own, own);
    return own;
  };
}

/**
 * Gives one thing for all that have the same in them, such as a list or the status of a gate: the manifests of a fleet
 * have few different ones.
 */
export function sharedThings<Thing extends object>(most = mostRemembered): (thing: Thing) => Thing {
  const remembered = new Map<string, Thing>();
  return (thing) => {
    const key = JSON.stringify(thing);
    const known = remembered.get(key);
    if (known) return known;
    if (remembered.size >= most) remembered.clear();
    remembered.set(key, thing);
    return thing;
  };
}
