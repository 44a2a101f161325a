/** Stands in for `node:child_process` when `commander` is bundled: no command of ours is a program of its own. */
export function spawn() {
  throw new Error('sru-gate is built without commands that are programs of their own');
}
