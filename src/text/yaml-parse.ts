import type { Node, Document as YamlDocument } from 'yaml';
import { composed, spanOf } from './yaml-compose.ts';
import { explained, type Weigh } from './yaml-faults.ts';
import type { YamlProblem } from './yaml-problem.ts';
import { mergeConflict, oldLineEnds } from './yaml-slips.ts';

/**
 * Parses one YAML document, in which every scalar is text. Depth and size are bounded before anything recursive
 * runs, and nothing is thrown for bad input.
 * @param weigh tells which of two ways to mend a text makes more sense
 */
export function parseYaml(
  text: string,
  weigh: Weigh = () => undefined,
): { readonly document: YamlDocument<Node> } | { readonly problems: readonly YamlProblem[] } {
  const read = composed(text);
  if ('message' in read) return { problems: [read] };
  const { documents, faults } = read;
  const whole = faults.length > 0 ? (mergeConflict(text) ?? oldLineEnds(text)) : undefined;
  if (whole) return { problems: [whole] };
  const problems = explained(read, weigh);
  const [document, second] = documents;
  if (second) {
    const { start } = spanOf(second.contents as Node);
    problems.push({
      message: `There are ${documents.length} YAML documents in this file; one is expected.`,
      help: 'Keep one document: remove the `---` line above it, or give the other document a file of its own.',
      span: { start, end: start + 1 },
    });
  }
  return problems.length > 0 || !document ? { problems } : { document };
}
