import { createEditor } from 'prism-code-editor';
import 'prism-code-editor/prism/languages/yaml';
import { insertText } from 'prism-code-editor/utils';
import type { ShownFinding } from './questions.ts';

/** The pane with the manifest: a text area, over a picture of its text with line numbers, colours and marks. */
export interface Pane {
  readonly text: () => string;
  /** Puts another text in, as one step that can be undone. */
  readonly replace: (text: string) => void;
  /** Puts a text in where the cursor is. Of a large one the browser's own way takes minutes, so it is no step to undo. */
  readonly insert: (text: string) => void;
  /** Marks the lines of findings. */
  readonly mark: (findings: readonly ShownFinding[]) => void;
  /** Puts the cursor at a place. */
  readonly goTo: (line: number, column: number) => void;
}

/** Characters that are put in as one step to undo: a browser needs long for more. */
export const mostUndone = 20_000;

/**
 * Makes the pane. It takes no key that leads out of it: Tab goes on to the next field, as everywhere.
 * @param changed called at each change of the text
 */
export function makePane(container: HTMLElement, changed: () => void): Pane {
  const editor = createEditor(container, { language: 'yaml', value: '', wordWrap: true });
  const { textarea } = editor;
  textarea.id = 'manifest-text';
  textarea.setAttribute('aria-describedby', 'manifest-help');
  let marks: readonly ShownFinding[] = [];
  const paint = (): void => {
    for (const line of editor.wrapper.querySelectorAll('.pce-line[data-mark]'))
      line.removeAttribute('data-mark');
    for (const { at, kind } of [...marks].reverse())
      if (at?.file === 'backport.yaml') editor.lines[at.line]?.setAttribute('data-mark', kind);
  };
  editor.on('update', () => {
    paint();
    changed();
  });
  return {
    text: () => editor.value,
    replace: (text) => {
      const { start, end, piece } = difference(editor.value, text);
      if (editor.value !== '' && piece.length < mostUndone) insertText(editor, piece, start, end);
      if (editor.value !== text) editor.setOptions({ value: text });
    },
    insert: (text) => {
      textarea.setRangeText(text, textarea.selectionStart, textarea.selectionEnd, 'end');
      editor.update();
    },
    mark: (findings) => {
      marks = findings;
      paint();
    },
    goTo: (line, column) => {
      const before = editor.value.split('\n').slice(0, line - 1);
      const at = before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
      textarea.focus();
      textarea.setSelectionRange(at, at);
      editor.lines[line]?.scrollIntoView({ block: 'nearest' });
    },
  };
}

/** What of a text has to be replaced, so that it becomes another one. */
export function difference(
  before: string,
  after: string,
): { readonly start: number; readonly end: number; readonly piece: string } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let same = 0;
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { start, end: before.length - same, piece: after.slice(start, after.length - same) };
}
