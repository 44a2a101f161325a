import type { Node, Document as YamlDocument } from 'yaml';
import type { Path, Span } from '../model/position.ts';
import { sourceOffsets } from './scalar-offsets.ts';
import { toData, type ValuePlace } from './yaml-data.ts';
import { parseYaml } from './yaml-parse.ts';
import type { YamlProblem } from './yaml-problem.ts';

/** A YAML text read to plain data, in which every scalar is the string that was written. */
export interface YamlText {
  readonly text: string;
  /** Strings, arrays and objects without a prototype; undefined when the text could not be read. */
  readonly data: unknown;
  readonly problems: readonly YamlProblem[];
  /** What the parser made of it; undefined when the text is not YAML. */
  readonly document: YamlDocument<Node> | undefined;
  /**
   * Where a scalar stands; for a list or a mapping its key; for what is not there the key of the nearest
   * value above it.
   * @param part offsets within a scalar's value; without it the whole scalar
   */
  readonly locate: (path: Path, part?: Span) => Span;
  /** Where the key of a value stands (in a list, where the item begins). */
  readonly locateKey: (path: Path) => Span;
}

/**
 * Reads one YAML document. Scalars keep their text (`12.30`, `2024-01-01`), aliases are resolved within a
 * budget, depth and size are bounded before anything recursive runs, and nothing is thrown for bad input.
 * @param weigh how much is wrong with data: of two ways to mend a text that cannot be read, it tells the better
 */
export function readYaml(text: string, weigh?: (data: unknown) => number): YamlText {
  const parsed = parseYaml(text, (document) => weigh?.(toData(document, firstLine(text)).data));
  const { data, problems, place } =
    'problems' in parsed
      ? { data: undefined, problems: parsed.problems, place: undefined }
      : toData(parsed.document, firstLine(text));
  let mapped: { readonly scalar: ValuePlace['scalar']; readonly offsets: Uint32Array } | undefined;
  const locateKey = (path: Path): Span => {
    let nearest = place;
    for (const key of path) {
      const inner = nearest?.inside.get(key);
      if (!inner) break;
      nearest = inner;
    }
    return nearest?.key ?? firstLine(text);
  };
  const locate = (path: Path, part?: Span): Span => {
    const scalar = path.reduce((at, key) => at?.inside.get(key), place)?.scalar;
    if (!scalar || scalar.end <= scalar.start) return locateKey(path);
    if (!part) return scalar;
    // Found once for a scalar: a long description may have many findings.
    if (mapped?.scalar !== scalar) {
      mapped = { scalar, offsets: sourceOffsets(text, scalar.start, scalar.end, scalar.value) };
    }
    const start = mapped.offsets[part.start] ?? scalar.end - 1;
    return { start, end: Math.max(mapped.offsets[part.end - 1] ?? start, start) + 1 };
  };
  const document = 'document' in parsed ? parsed.document : undefined;
  return { text, data, problems, document, locate, locateKey };
}

function firstLine(text: string): Span {
  const end = text.indexOf('\n');
  return { start: 0, end: Math.max(1, end < 0 ? text.length : end) };
}
