/** Whether a text has a version, with or without its epoch, and not as a part of a longer one. */
export function namesVersion(text: string, version: string): boolean {
  const wanted = version.replace(/^\d+:/, '');
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const before = text.slice(Math.max(0, at - 20), at);
    const behind = text.slice(at + wanted.length, at + wanted.length + 2);
    if (!/[\w.+~-]$/.test(before) && !/^(?:[\w+~]|[.-]\w)/.test(behind)) return true;
  }
  return false;
}
