import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** GitHub's expressions, evaluated by GitHub's own library for editors. */

/** Contexts by name: plain data. */
export type Contexts = Readonly<Record<string, unknown>>;

/** How the steps before, or the jobs that are needed, ended. */
export type Status = 'success' | 'failure' | 'cancelled' | 'skipped';

/** The value of an expression, as plain data. */
export function evaluated(expression: string, contexts: Contexts, status: Status = 'success'): unknown {
  const functions = statusFunctions(status);
  const { tokens } = new Lexer(expression).lex();
  const tree = new Parser(tokens, Object.keys(contexts), functions).parse();
  const known = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  const value = new Evaluator(
    tree,
    known,
    new Map(functions.map((each) => [each.name.toLowerCase(), each])),
  ).evaluate();
  return JSON.parse(JSON.stringify(value, data.replacer) ?? 'null');
}

function statusFunctions(status: Status) {
  const truths = {
    always: true,
    success: status === 'success',
    failure: status === 'failure',
    cancelled: status === 'cancelled',
  };
  return Object.entries(truths).map(([name, truth]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(truth),
  }));
}

/** Whether a condition holds; without one, and in one that asks for no status, all must have gone well before. */
export function holds(condition: unknown, contexts: Contexts, status: Status): boolean {
  if (condition === undefined) return status === 'success';
  const text = String(condition)
    .trim()
    .replace(/^\$\{\{([\s\S]*)\}\}$/, '$1');
  const asksForStatus = /\b(?:always|success|failure|cancelled)\s*\(/.test(text);
  const value = evaluated(asksForStatus ? text : `success() && (${text})`, contexts, status);
  return Boolean(value);
}

/** A value of a workflow with its expressions replaced, however deep they stand. */
export function interpolated(value: unknown, contexts: Contexts, status: Status = 'success'): unknown {
  if (typeof value === 'string') return filled(value, contexts, status);
  if (Array.isArray(value)) return value.map((each) => interpolated(each, contexts, status));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, interpolated(each, contexts, status)]),
  );
}

function filled(text: string, contexts: Contexts, status: Status): unknown {
  const whole = /^\$\{\{((?:(?!\}\})[\s\S])*)\}\}$/.exec(text.trim());
  if (whole) return evaluated(whole[1] ?? '', contexts, status);
  return text.replace(/\$\{\{([\s\S]*?)\}\}/g, (_, expression) =>
    asText(evaluated(expression, contexts, status)),
  );
}

/** A value as GitHub puts it into a text. */
export function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? 'Object' : String(value);
}
