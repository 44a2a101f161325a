import { positionsIn } from '../../src/model/position.ts';
import { withEdit } from '../../src/text/apply-edits.ts';
import { readYaml } from '../../src/text/yaml-text.ts';

/** What is wrong with a YAML text, as a user sees it. */
interface Told {
  /** Where the text that is marked begins: `2:5` for the fifth column of the second line. */
  readonly at: string;
  readonly marked: string;
  readonly message: string;
  readonly help: string;
  /** The whole text as the fix leaves it; undefined without one. */
  readonly fixed: string | undefined;
}

/** All that is told of a YAML text. */
export function toldOf(text: string, weigh?: (data: unknown) => number): Told[] {
  const positionOf = positionsIn(text, 'a.yaml');
  return readYaml(text, weigh).problems.map(({ message, help, span, fix }) => {
    const { line, column } = positionOf(span);
    const marked = text.slice(span.start, span.end);
    return { at: `${line}:${column}`, marked, message, help, fixed: fix && withEdit(text, fix) };
  });
}
