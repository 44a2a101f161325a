import { partOf } from '../../../model/field.ts';
import { areSeriesKnown } from '../../../model/manifest.ts';
import { quoteList } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { seriesNames, titleDoubts, titleFix, titleHelp, titleOf } from './expected-title.ts';

export const titleSeries: Rule = {
  id: 'title-series',
  gate: 'upload',
  severity: 'error',
  demands: 'The title names exactly the targets.',
  isPolicySentence: true,
  appliesTo: ({ title }) => title !== undefined,
  explainedBy: ['policy-package', 'title-format'],
  fixWaitsFor: titleDoubts,
  check(backport, report) {
    const title = titleOf(backport);
    // A target whose series is unknown has its own finding; until it is right nobody can say what the title misses.
    if (!title || title.series.length === 0 || !areSeriesKnown(backport.targets)) return;
    const named = title.series.map(({ text }) => text.toLowerCase());
    const targets = seriesNames(backport);
    if (targets.length === 0) return;
    const missing = targets.filter((name) => !named.includes(name));
    const extra = title.series.filter(({ text }) => !targets.includes(text.toLowerCase()));
    const repeated = named.length !== new Set(named).size;
    if (missing.length === 0 && extra.length === 0 && !repeated) return;
    const first = extra[0] ?? title.series[0];
    const last = extra[0] ?? title.series.at(-1);
    const wrong = [
      ...(missing.length > 0 ? [`leaves out ${quoteList(missing)}`] : []),
      ...(extra.length > 0 ? [`names ${quoteList(extra.map(({ text }) => text))}, which no target has`] : []),
      ...(repeated ? ['names a series twice'] : []),
    ];
    report({
      at: partOf(backport.sru.title, { start: first?.start ?? 0, end: last?.end ?? 1 }),
      message: `The title ${wrong.join(' and ')}; the targets are ${quoteList(targets)}.`,
      help: titleHelp(backport, 'the targets'),
      fix: titleFix(backport),
    });
  },
};
