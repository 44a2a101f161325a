/** The styles of a terminal, as ANSI escape codes: what begins each and what ends it. */
const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  magenta: [35, 39],
  cyan: [36, 39],
} as const;

export type Style = keyof typeof codes;

/** Gives a text the styles, the first outermost. */
export function paint(styles: Style | readonly Style[], text: string): string {
  const all = typeof styles === 'string' ? [styles] : styles;
  return all.reduceRight((inner, style) => {
    const [begin, end] = codes[style];
    return `\x1b[${begin}m${inner}\x1b[${end}m`;
  }, text);
}
