import { wrap } from '../report/wrap.ts';
import type { World } from './world.ts';

/** How many columns help has. */
export function widthOfHelp({ columns }: Pick<World, 'columns'>): number {
  return columns || 80;
}

/** What stands below the options of a command. */
export function below(text: string, world: Pick<World, 'columns'>): string {
  return `\n${wrap(text, { width: widthOfHelp(world), hanging: '  ' })}`;
}
