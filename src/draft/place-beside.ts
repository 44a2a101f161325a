import { placeOfSeveral } from '../sources/default-places.ts';
import type { Evidence } from './evidence.ts';

/** Where a draft goes beside other manifests, from the top level: a file with the version, or the bug, in its name. */
export function placeBeside({ entries: [top] }: Pick<Evidence, 'entries'>, bug: string | undefined): string {
  const name = top?.version ?? (bug === undefined ? 'second' : `lp${bug}`);
  return `${placeOfSeveral}/${name.replace(/^\d+:/, '').replace(/[^\w.+~-]/g, '-')}.yaml`;
}
