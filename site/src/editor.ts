import { createEditor } from 'prism-code-editor';
import { insertText } from 'prism-code-editor/utils';
import { language } from './colours.ts';
import { manifestPath } from './paths.ts';
import type { ShownFinding } from './questions.ts';
import { drawnBare, isStep, isTooLarge } from './too-large.ts';

/**
 * The pane with the manifest: a text area, over a picture of its text with line numbers, colours and marks. A text that
 * is too large for a picture stands in the text area alone, which costs a browser little.
 */
export interface Pane {
  readonly text: () => string;
  /** Puts another text in, as one step. Gives whether the browser's undo takes it back. */
  readonly replace: (text: string) => boolean;
  /** Puts a text in where the cursor is. Of a large one the browser's own way takes minutes, so it is no step to undo. */
  readonly insert: (text: string) => void;
  /** Marks the lines of findings. */
  readonly mark: (findings: readonly ShownFinding[]) => void;
  /** Puts the cursor at a place. */
  readonly goTo: (line: number, column: number) => void;
  /** Has something done at each change of the text. */
  readonly whenChanged: (action: () => void) => void;
}

/** Makes the pane. It takes no key that leads out of it: Tab goes on to the next field, as everywhere. */
export function makePane(container: HTMLElement, note: HTMLElement): Pane {
  const editor = createEditor(container, { language, value: '', wordWrap: true });
  const { textarea } = editor;
  textarea.id = 'manifest-text';
  textarea.setAttribute('aria-describedby', 'manifest-help');
  const actions: (() => void)[] = [];
  let marks: readonly ShownFinding[] = [];
  let isBare = false;
  const paint = (): void => {
    for (const line of editor.wrapper.querySelectorAll('.pce-line[data-mark]'))
      line.removeAttribute('data-mark');
    if (isBare) return;
    for (const { at, kind } of [...marks].reverse())
      if (at?.file === manifestPath) editor.lines[at.line]?.setAttribute('data-mark', kind);
  };
  /** Draws the text that stands in the text area, or leaves it bare. The editor knows nothing of a bare one. */
  const draw = (): void => {
    isBare = isTooLarge(textarea.value);
    container.classList.toggle('bare', isBare);
    note.textContent = isBare ? drawnBare : '';
    if (!isBare) editor.update();
    paint();
    for (const action of actions) action();
  };
  container.addEventListener(
    'input',
    (event) => {
      event.stopPropagation();
      draw();
    },
    { capture: true },
  );
  return {
    text: () => textarea.value,
    replace: (text) => {
      const before = textarea.value;
      const { start, end, piece } = difference(before, text);
      if (before !== '' && !isBare && isStep(piece)) insertText(editor, piece, start, end);
      if (textarea.value === text) return true;
      textarea.value = text;
      textarea.setSelectionRange(0, 0);
      draw();
      return false;
    },
    insert: (text) => {
      textarea.setRangeText(text, textarea.selectionStart, textarea.selectionEnd, 'end');
      draw();
    },
    mark: (findings) => {
      marks = findings;
      paint();
    },
    goTo: (line, column) => {
      const before = textarea.value.split('\n').slice(0, line - 1);
      const at = before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
      textarea.setSelectionRange(at, at);
      textarea.focus();
      if (!isBare) editor.lines[line]?.scrollIntoView({ block: 'nearest' });
    },
    whenChanged: (action) => void actions.push(action),
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
