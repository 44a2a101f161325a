import type { Reading } from '../model/file-system.ts';
import type { Problem } from '../model/place.ts';
import { type Path, positionsIn, rangeIn } from '../model/position.ts';
import { pageAddress } from '../text/page-address.ts';
import { quote } from '../text/quote.ts';
import { checkSchema, type Expected, type SchemaProblem } from '../text/schema-problems.ts';
import { commentBehind } from '../text/yaml-comment.ts';
import { readYaml, type YamlText } from '../text/yaml-text.ts';
import { manifestShape, type WrittenManifest } from './schema.ts';
import { manifestSlip } from './slips.ts';

/** A manifest's file read as far as its own text goes. */
export interface OpenManifest {
  readonly text: string;
  readonly yaml: YamlText;
  readonly positionOf: ReturnType<typeof positionsIn>;
  /** What keeps the schema; undefined when the file is no manifest at all. */
  readonly manifest: WrittenManifest | undefined;
  /** Whether a value, or one above it, breaks the schema. */
  readonly isBroken: (path: Path) => boolean;
  readonly problems: readonly Problem[];
}

const expected: Expected = { what: 'a backport manifest', docs: pageAddress('manifest') };

/**
 * Holds a manifest's text against the schema.
 * @param reading its text, or why there is none
 * @param file absolute path
 * @param shown the path as reports show it
 */
export function openManifest(reading: Reading, file: string, shown: string): OpenManifest {
  const text = 'text' in reading ? reading.text : '';
  const yaml = readYaml(text, (data) => checkSchema(manifestShape, data, expected).problems.length);
  const positionOf = positionsIn(text, file);
  const opened = { text, yaml, positionOf };
  const syntax =
    'wrong' in reading ? [unreadable(shown, reading.wrong)] : syntaxProblems(yaml, positionOf, file);
  if (syntax.length > 0) return { ...opened, manifest: undefined, isBroken: () => true, problems: syntax };
  const { kept, problems, broken } = checkSchema(manifestShape, yaml.data, {
    ...expected,
    slip: (path, value) => manifestSlip(path, value, commentBehind(yaml, path)),
  });
  const wrong = new Set(broken.map((path) => JSON.stringify(path)));
  return {
    ...opened,
    manifest: kept as WrittenManifest | undefined,
    isBroken: (path) =>
      wrong.size > 0 &&
      [[], ...path.map((_, index) => path.slice(0, index + 1))].some((each) =>
        wrong.has(JSON.stringify(each)),
      ),
    problems: problems.map((problem) => {
      const { message, help, path, atKey } = problem;
      const fix = fixOf(problem, text, file);
      return { rule: 'manifest-schema', message, help, at: { path, atKey }, ...(fix && { fix }) };
    }),
  };
}

/** The change that puts a problem right, where it is known what was meant. */
function fixOf(
  { path, text: right, span, key, isSuggested = false }: SchemaProblem,
  text: string,
  file: string,
) {
  if (key !== undefined)
    return {
      at: { path, atKey: true },
      text: key,
      isSuggested,
      title: `Rename the key to ${quote(key)}`,
    };
  if (right === undefined) return undefined;
  const at = span ? { position: rangeIn(text, file, span) } : { path };
  return { at, text: right, isSuggested };
}

function unreadable(shown: string, wrong: string): Problem {
  return {
    rule: 'manifest-syntax',
    message: `The manifest ${quote(shown)} cannot be read: ${wrong}.`,
    help: 'A manifest is a UTF-8 text file of at most 1 MiB inside the workspace.',
    at: { path: [] },
  };
}

function syntaxProblems(
  { text, problems }: YamlText,
  positionOf: OpenManifest['positionOf'],
  file: string,
): Problem[] {
  return problems.map(({ message, help, span, fix }) => ({
    rule: 'manifest-syntax',
    message,
    help,
    at: { position: positionOf(span) },
    ...(fix && { fix: { at: { position: rangeIn(text, file, fix) }, text: fix.text } }),
  }));
}
