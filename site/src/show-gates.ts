import { element, listOfFirst, sentence } from './element.ts';
import type { ShownPhase, ShownTarget } from './questions.ts';

const millisecondsOfDay = 24 * 60 * 60 * 1000;

/** Targets drawn at once. */
const mostShown = 20;

/** How each target stands: in words, with its days as a list and as a picture. */
export function gateList(targets: readonly ShownTarget[], today: string): HTMLElement {
  if (targets.length === 0) return element('p', {}, 'No target can be read yet.');
  const list = element('ul', { class: 'targets' });
  return listOfFirst(list, targets, mostShown, (target) => item(target, today));
}

function item(target: ShownTarget, today: string): HTMLElement {
  return element(
    'li',
    { class: 'target' },
    element(
      'h3',
      {},
      element('code', {}, target.series),
      ' ',
      element('span', { class: 'version' }, target.version),
    ),
    element('p', {}, sentence(target.status)),
    ...(target.gates.length > 0
      ? [element('ul', { class: 'gates' }, ...target.gates.map((line) => element('li', {}, sentence(line))))]
      : []),
    ...(target.phases.length > 0 ? [picture(target.phases, today), days(target.phases, today)] : []),
  );
}

function days(phases: readonly ShownPhase[], today: string): HTMLElement {
  return element(
    'ol',
    { class: 'days' },
    ...phases.map(({ words, to }) => element('li', { class: to <= today ? 'past' : 'ahead' }, words)),
  );
}

/** The days to scale. Who does not see it has the list below. */
function picture(phases: readonly ShownPhase[], today: string): HTMLElement {
  // Support may end years later: it would leave no room for the rest.
  const drawn = phases.filter(({ words }) => !words.startsWith('support'));
  const all = [...drawn.flatMap(({ from, to }) => [from, to]), today].map(numberOf);
  const first = Math.min(...all);
  const length = Math.max(1, Math.max(...all) - first);
  const percent = (day: string): number => ((numberOf(day) - first) / length) * 100;
  const line = element('div', { class: 'timeline', 'aria-hidden': 'true' });
  for (const { from, to, words } of drawn) {
    const bar = element('span', { class: from === to ? 'point' : 'stretch', title: words });
    bar.style.left = `${percent(from)}%`;
    if (from !== to) bar.style.width = `${percent(to) - percent(from)}%`;
    line.append(bar);
  }
  const now = element('span', { class: 'today', title: `today ${today}` });
  now.style.left = `${percent(today)}%`;
  line.append(now);
  return line;
}

function numberOf(day: string): number {
  return Date.parse(day) / millisecondsOfDay;
}
