import { parseDay } from '../model/day.ts';
import type { Path } from '../model/position.ts';
import { quote } from '../text/quote.ts';
import type { Slip } from '../text/schema-problems.ts';

const days = ['uploaded', 'accepted', 'verified', 'released', 'until'];
const lists = ['targets', 'skips', 'bugs', 'waivers', 'from-source', 'from-previous'];

/** What somebody meant with a value of the manifest that breaks the schema; undefined where nothing tells. */
export function manifestSlip(path: Path, value: unknown): Slip | undefined {
  const key = String(path.at(-1));
  if (typeof value !== 'string') return lists.includes(key) ? withoutDash(value) : undefined;
  if (key === 'pocket') return { help: 'Write `updates`, or remove the key: `updates` is its default.' };
  if (key === 'bug' || key === 'id')
    return meant(
      /^(?:lp|bugs?)?[\s:#]*(?:https:\/\/bugs\.launchpad\.net\/\D{0,80})?([1-9]\d{0,8})$/i.exec(value)?.[1],
    );
  if (key === 'upstream') return upstreamIn(value);
  if (key === 'removed') return meant(/^(?:yes|y|on|true)$/i.test(value) ? 'true' : undefined);
  return days.includes(key) ? meant(dayIn(value)) : undefined;
}

function meant(text: string | undefined): Slip | undefined {
  return text === undefined ? undefined : { help: `Write ${quote(text)}.`, text };
}

/** An upstream version with its epoch, or with the letter of a tag before it. */
function upstreamIn(value: string): Slip | undefined {
  const [, before, version] = /^(\d+:|v(?:ersion)?[ -]?)(\d[\w.+~-]*)$/i.exec(value) ?? [];
  if (before === undefined || version === undefined) return undefined;
  const what = before.endsWith(':') ? `${quote(before)} is an epoch` : `${quote(before)} is no part of it`;
  return { help: `${what}: write ${quote(version)}.`, text: version };
}

/** A day written in another way, where its order leaves no doubt. */
function dayIn(written: string): string | undefined {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.]+Z?)?$/.exec(written) ?? [];
  const [, last, middle, first] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(written) ?? [];
  const parts = [year ?? first ?? '', month ?? middle ?? '', day ?? last ?? ''];
  return parseDay(parts.map((part) => part.padStart(2, '0')).join('-'));
}

function withoutDash(value: unknown): Slip | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const [first = ''] = Object.keys(value);
  return {
    help: `Put \`- \` before ${quote(first)}, and indent the keys below as far: each item of the list begins so.`,
  };
}
