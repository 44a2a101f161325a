/**
 * Debian control files (Debian policy 5.1, deb822(5)): paragraphs of fields, with the places of their values.
 */
import type { ControlField, ControlParagraph } from '../model/packaging.ts';
import { linesOf } from './lines.ts';

/** A field's name, which begins with neither `#` nor `-`, and the colon behind it. */
const beginning = /^([!"$-,./0-9;-~][!-9;-~]*)[ \t]*:/;

/**
 * Reads the paragraphs of a control file. What has no form of a field is passed over, with the lines that go on from
 * it. Never throws.
 */
export function readControl(text: string): ControlParagraph[] {
  const paragraphs: ControlField[][] = [];
  let fields: ControlField[] = [];
  // Whether a line may go on the last field: behind what has no form of a field it does not.
  let isOpen = false;
  for (const { start, end } of linesOf(text)) {
    const line = text.slice(start, end).replace(/\r$/, '');
    if (line.trim() === '') {
      paragraphs.push(fields);
      fields = [];
    } else if (/^[ \t]/.test(line)) {
      if (isOpen) goOn(fields, line);
    } else if (!line.startsWith('#')) {
      const field = fieldAt(start, line);
      isOpen = field !== undefined;
      if (field) fields.push(field);
    }
  }
  return [...paragraphs, fields].filter(({ length }) => length > 0);
}

/** Adds a line to the last field of a paragraph; to none, where the paragraph has none yet. */
function goOn(fields: ControlField[], line: string): void {
  const last = fields.at(-1);
  if (last) fields[fields.length - 1] = { ...last, value: `${last.value}\n${line.trimEnd()}` };
}

/** The field that a line begins; undefined where it has no form of one. */
function fieldAt(start: number, line: string): ControlField | undefined {
  const begins = beginning.exec(line);
  if (!begins) return undefined;
  const [{ length }, name = ''] = begins;
  const value = line.slice(length);
  const from = start + length + (value.length - value.trimStart().length);
  const trimmed = value.trim();
  return { name, value: trimmed, place: { start: from, end: from + trimmed.length } };
}

/** The field of a name, in any case. */
export function fieldOf(paragraph: ControlParagraph | undefined, name: string): ControlField | undefined {
  return paragraph?.find((field) => field.name.toLowerCase() === name.toLowerCase());
}

/** The `Package` fields of the binary packages that `debian/control` describes, in order. */
export function binaryPackages(control: readonly ControlParagraph[]): ControlField[] {
  return control.flatMap((paragraph) => fieldOf(paragraph, 'Package') ?? []);
}

/** The source package's paragraph of `debian/control`. */
export function sourceParagraph(control: readonly ControlParagraph[]): ControlParagraph | undefined {
  return control.find((paragraph) => fieldOf(paragraph, 'Source'));
}

/** The field that keeps who maintains a package where Ubuntu has it from. */
export function originalMaintainer(paragraph: ControlParagraph | undefined): ControlField | undefined {
  return paragraph?.find(({ name }) => /^(?:XS[BC]{0,2}-)?Original-Maintainer$/i.test(name));
}

/**
 * The lines of `debian/control` without the fields that say who maintains the package in Debian and in Ubuntu:
 * two that are equal in the rest differ in nothing that somebody has to review.
 */
export function withoutMaintainers(text: string): string {
  return text.replace(/^(?:Maintainer|(?:XS[BC]*-)?Original-Maintainer):[^\n]*\n?(?:[ \t][^\n]*\n?)*/gim, '');
}
