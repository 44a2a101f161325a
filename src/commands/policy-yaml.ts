import type { Day } from '../model/day.ts';
import { mergeLayers, originsOf } from '../policy/lay-over.ts';
import type { WrittenPolicy } from '../policy/schema.ts';
import { daysOfChange, layersOn } from '../policy/since.ts';
import { safeLine } from '../report/safe-text.ts';
import { isMapping } from '../text/is-mapping.ts';
import { escapedJson, unseen } from '../text/quote.ts';

/**
 * A policy as one YAML file that says the same, with the name of the policy that each value came from behind its key.
 * @param layers the policies laid over one another, the base first
 */
export function policyAsYaml(layers: readonly WrittenPolicy[]): string {
  const chain = layers.map(({ name }) => safeLine(name)).reverse();
  const lines = [`# ${chain.join(', which extends ')}`];
  let before = written(layers, undefined);
  lines.push(...entries(before, '', originsOf(layersOn(layers, undefined))));
  const days = daysOfChange(layers);
  if (days.length > 0) lines.push('since:');
  for (const day of days) {
    const now = written(layers, day);
    const known: Readonly<Record<string, unknown>> = before;
    const changed = Object.entries(now).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(known[key]),
    );
    lines.push(
      `  ${day}:${changed.length > 0 ? '' : ' {}'}`,
      ...entries(Object.fromEntries(changed), '    ', originsOf(layersOn(layers, day))),
    );
    before = now;
  }
  return `${lines.join('\n')}\n`;
}

/** The policy as it is on a day, in one piece. */
function written(layers: readonly WrittenPolicy[], day: Day | undefined): Omit<WrittenPolicy, 'extends'> {
  const { extends: _, ...merged } = mergeLayers(layersOn(layers, day));
  return merged;
}

/** The keys of a policy with their values, those of its mappings each on its own line. */
function entries(policy: object, indent: string, origins: ReadonlyMap<string, string>): string[] {
  const from = (key: string): string => `  # ${safeLine(origins.get(key) ?? '')}`;
  return Object.entries(policy).flatMap(([key, value]) =>
    isMapping(value)
      ? [
          `${indent}${key}:`,
          ...Object.entries(value).flatMap(([inner, each]) =>
            entry(`${indent}  ${inner}:`, each, from(`${key}.${inner}`)),
          ),
        ]
      : entry(`${indent}${key}:`, value, from(key)),
  );
}

/** A key with its value: a short value stands on the key's line, another below it. */
function entry(key: string, value: unknown, comment: string): string[] {
  const inside = `${/^ */.exec(key)?.[0] ?? ''}  `;
  if (Array.isArray(value)) {
    const flow = `[${value.map((each) => (typeof each === 'string' ? scalar(each) : '')).join(', ')}]`;
    const isShort = value.every((each) => typeof each === 'string') && flow.length < 80;
    return isShort
      ? [`${key} ${flow}${comment}`]
      : [`${key}${comment}`, ...value.flatMap((each) => item(each, inside))];
  }
  const text = String(value);
  if (!text.includes('\n')) return [`${key} ${scalar(text)}${comment}`];
  // A block holds a text of several lines as it is, where nothing in the text is special.
  if (/^\S/.test(text) && text.endsWith('\n') && !text.endsWith('\n\n') && isPlain(text))
    return [
      `${key} |${comment}`,
      ...text
        .slice(0, -1)
        .split('\n')
        .map((line) => (line === '' ? '' : inside + line)),
    ];
  return [`${key} ${quoted(text)}${comment}`];
}

function item(value: unknown, inside: string): string[] {
  if (!isMapping(value)) return [`${inside}- ${scalar(String(value))}`];
  const lines = Object.entries(value).flatMap(([key, each]) => entry(`${inside}  ${key}:`, each, ''));
  return lines.map((line, index) => (index === 0 ? `${inside}- ${line.slice(inside.length + 2)}` : line));
}

/** A scalar that YAML reads back as the same text: without quotes where nothing in it could mean something else. */
function scalar(text: string): string {
  return /^[a-z0-9](?:[\w ./+()<>~-]|:(?=\S)|,(?! ))*$/i.test(text) &&
    !/\s$/.test(text) &&
    !/[,[\]{}]/.test(text)
    ? text
    : quoted(text);
}

/**
 * A text as JSON writes it, which YAML reads, too. Characters that nobody sees, and commands to the runner, are
 * escaped.
 */
function quoted(text: string): string {
  return escapedJson(JSON.stringify(text));
}

/** Whether a text can stand in a block: every character is seen, and no line is a command to the runner that shows it. */
function isPlain(text: string): boolean {
  return text
    .split('\n')
    .every((line) => line.search(unseen) < 0 && !line.trimStart().startsWith('::') && !line.includes('##['));
}
