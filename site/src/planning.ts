import { tell } from './announce.ts';
import { ask } from './ask.ts';
import { byId, scrolled } from './element.ts';
import { faultInWords } from './fault.ts';
import { chosenDay } from './held.ts';

/** What the chosen policy allows on the chosen day. */

export const planPolicy = byId<HTMLSelectElement>('plan-policy');

/** Pixels of a letter of the plan, or a little more. */
const widthOfLetter = 9.7;

export async function plan(): Promise<void> {
  const output = byId('plan-text');
  const columns = Math.max(30, Math.floor(output.clientWidth / widthOfLetter) - 2);
  try {
    const text = await ask('plan', { policy: planPolicy.value, day: chosenDay(), columns });
    output.replaceChildren(scrolled(text, 'Plan'));
  } catch (error) {
    tell(faultInWords(error));
  }
}
