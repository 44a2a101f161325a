/** How many characters from the beginning of a line on tell it from others; white space within lines does not count. */
const windowLength = 100;

/**
 * The hash by which GitHub follows a line when the lines above it move. Its upload step computes the same hash and
 * warns of every result that has another, so the algorithm is GitHub's: a polynomial in 37, modulo 2^64, over the
 * characters from the line on; and a number that tells lines with the same characters apart.
 * @returns a function from a line's number to its hash
 */
export function lineHashes(text: string): (line: number) => string {
  const [characters, starts] = squeezed(text);
  const seen = new Map<string, number>();
  const windows = starts.map((start) => {
    const window = characters.slice(start, start + windowLength).padEnd(windowLength, '\0');
    const count = (seen.get(window) ?? 0) + 1;
    seen.set(window, count);
    return { window, count };
  });
  return (line) => {
    const { window, count } = windows[line - 1] ?? { window: '', count: 1 };
    return `${hash(window)}:${count}`;
  };
}

/**
 * The text without blanks, its line ends made equal and a mark at its end; and the offsets at which its lines begin.
 */
function squeezed(text: string): [string, number[]] {
  const characters = `${text.replace(/\r\n?/g, '\n').replace(/[ \t]/g, '')}\uffff`;
  const starts = [0];
  for (let at = characters.indexOf('\n'); at >= 0; at = characters.indexOf('\n', at + 1)) starts.push(at + 1);
  return [characters, starts];
}

function hash(window: string): string {
  let sum = 0n;
  for (let at = 0; at < window.length; at++)
    sum = BigInt.asUintN(64, sum * 37n + BigInt(window.charCodeAt(at)));
  return sum.toString(16);
}
