/** As many lines as fit into a number of bytes, in their order, and how many did not. */
export function fitting(lines: readonly string[], room: number): { kept: readonly string[]; left: number } {
  let size = 0;
  const tooMany = lines.findIndex((line) => {
    size += bytes(line) + 1;
    return size > room;
  });
  const kept = tooMany < 0 ? lines : lines.slice(0, tooMany);
  return { kept, left: lines.length - kept.length };
}

/** Size of a text in UTF-8, in bytes. */
export function bytes(text: string): number {
  return Buffer.byteLength(text);
}
