import type { ChangeRange } from '../model/change.ts';
import type { FileSystem } from '../model/file-system.ts';
import type { Environment } from '../sources/hosting.ts';
import { quote } from '../text/quote.ts';
import { type EventPayload, eventPayload } from './event.ts';

/** The change that an event is about; or why every manifest decides, and whether that is as it should be. */
export type EventRange =
  | { readonly range: ChangeRange }
  | { readonly all: string; readonly isFault: boolean };

/** The change that the event of a run is about, by the input `only-changed`. */
export function eventRange(environment: Environment, files: FileSystem): EventRange {
  const { GITHUB_EVENT_NAME: event = '' } = environment;
  const ends = Object.hasOwn(endsOf, event) ? endsOf[event] : undefined;
  if (!ends) return { all: `the event ${quote(event)} is about no change`, isFault: false };
  const found = eventPayload(environment, files);
  if ('without' in found) return { all: found.without, isFault: true };
  const { base, head, from } = ends(found.payload ?? {});
  if (!isCommit(base) || !isCommit(head))
    return {
      all: `the payload of the event ${quote(event)} names no commit that it begins at`,
      isFault: true,
    };
  if (/^0+$/.test(base)) return { all: 'there was nothing before this push', isFault: false };
  return { range: { base, head, from, judgedBy: workflowOf(environment) } };
}

type Payload = Extract<EventPayload, { payload: unknown }>['payload'];

interface Ends extends Pick<ChangeRange, 'from'> {
  readonly base: unknown;
  readonly head: unknown;
}

/** Where the change of an event begins and ends. `pull_request_target` checks out the base: there is no change in it. */
const endsOf: Readonly<Record<string, (payload: Payload) => Ends>> = {
  pull_request: ({ pull_request: pull }) => ({ base: pull?.base?.sha, head: pull?.head?.sha, from: 'fork' }),
  merge_group: ({ merge_group: group }) => ({ base: group?.base_sha, head: group?.head_sha, from: 'base' }),
  push: ({ before, after }) => ({ base: before, head: after, from: 'base' }),
};

function isCommit(value: unknown): value is string {
  return typeof value === 'string' && /^[\da-f]{40,64}$/.test(value);
}

/** The workflow's own file: its inputs say how to judge. */
function workflowOf({
  GITHUB_WORKFLOW_REF: ref = '',
  GITHUB_REPOSITORY: repository = '',
}: Environment): string[] {
  const name = ref.split('@', 1)[0] ?? '';
  return repository !== '' && name.startsWith(`${repository}/`) ? [name.slice(repository.length + 1)] : [];
}
