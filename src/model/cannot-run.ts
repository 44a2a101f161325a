/** Why a run could not happen: bad usage, a file that is not there. Shown as one sentence, never with a stack trace. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
}
