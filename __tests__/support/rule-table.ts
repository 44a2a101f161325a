import { describe, expect, test } from '@jest/globals';
import { allFindings } from '../../src/report/report.ts';
import { type Edits, reportOnTexts, type Seen, type Settings, seenIn, textsOf } from './check.ts';
import { expectFixesToBeRight } from './fixes.ts';
import { expectWholeSentences } from './well-written.ts';

/** A row: what is changed in a manifest that passes, and what this rule then finds. */
export interface Row extends Settings {
  readonly name: string;
  readonly edits?: Edits;
  /** The text that each finding of the rule marks, in the order of the file; empty when it is silent. */
  readonly marks: readonly string[];
  /** What else must hold of the first finding: its severity, series, a piece of its message or help, its file. */
  readonly first?: Partial<Omit<Seen, 'message' | 'help'>> & {
    readonly message?: string;
    readonly help?: string;
  };
  /** The texts that the fix of the first finding writes; none where it has no fix. */
  readonly fix?: readonly string[];
}

/** A table of tests for one rule: each row changes a manifest that passes, and says what the user sees. */
export function ruleTable(rule: string, rows: readonly Row[]): void {
  describe(rule, () => {
    test.each(rows.map((row) => [row.name, row] as const))(
      '%s',
      (_, { edits, marks, first, fix, ...settings }) => {
        const texts = textsOf(edits ?? {}, settings);
        const report = reportOnTexts(texts, settings);
        const all = seenIn(report);
        expectWholeSentences(all);
        const found = all.filter((each) => each.rule === rule);
        expect(found.map(({ marked }) => marked)).toEqual(marks);
        // What is put right in the manifest may then differ from the bug, until it is put right there, too.
        if (!settings.launchpad) expectFixesToBeRight(report, texts, settings);
        if (fix) {
          const mended = allFindings(report).find((each) => each.rule === rule)?.fix?.edits ?? [];
          expect(mended.map(({ text }) => text)).toEqual(fix);
        }
        if (!first) return;
        const { message, help, ...rest } = first;
        expect(found[0]).toMatchObject(rest);
        if (message !== undefined) expect(found[0]?.message).toContain(message);
        if (help !== undefined) expect(found[0]?.help).toContain(help);
      },
    );
  });
}
