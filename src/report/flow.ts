import { wrap } from './wrap.ts';

/** Words that are given the width of a terminal. */

/** What stands behind a cell should have so many columns; in fewer it stands below. */
const narrowest = 30;

/** A cell and the words behind it, which hang there; on a narrow terminal they stand below it. */
export function beside(cell: string, words: string, columns: number | undefined): string {
  const isNarrow = columns !== undefined && columns > 0 && columns - cell.length - 2 < narrowest;
  if (isNarrow) return `${cell.trimEnd()}\n${wrap(`  ${words}`, { width: columns, hanging: '  ' })}`;
  return wrap(`${cell}  ${words}`, { width: columns, hanging: ' '.repeat(cell.length + 2) });
}

/** A page of Markdown with its paragraphs, items and quotes broken anew; code and tables stay as they are. */
export function flowed(page: string, columns: number): string {
  const lines: string[] = [];
  let isCode = false;
  let open: { text: string; hanging: string } | undefined;
  const close = (): void => {
    if (open) lines.push(wrap(open.text, { width: columns, hanging: open.hanging }));
    open = undefined;
  };
  for (const line of page.split('\n')) {
    const isFence = line.startsWith('```');
    if (isFence) isCode = !isCode;
    const [begin = ''] = /^(?:- |\d+\. |> )/.exec(line) ?? [];
    if (isFence || isCode || line === '' || /^[|#]/.test(line)) {
      close();
      lines.push(line);
    } else if (open && goesOn(begin, open.hanging)) {
      open.text += ` ${line.slice(begin.length).trim()}`;
    } else {
      close();
      open = { text: line, hanging: begin === '> ' ? '> ' : ' '.repeat(begin.length) };
    }
  }
  close();
  return lines.join('\n');
}

/** Whether a line belongs to the paragraph above it. */
function goesOn(begin: string, hanging: string): boolean {
  return begin === '' ? hanging !== '> ' : begin === '> ' && hanging === '> ';
}
