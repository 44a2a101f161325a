import { CannotRun } from '../model/cannot-run.ts';
import type { ChangeRange } from '../model/change.ts';
import type { GateMode } from '../model/gate.ts';
import type { Report } from '../model/report.ts';
import { bounded } from '../report/bounded.ts';
import { type FailOn, fails } from '../report/report.ts';
import { type Format, type Medium, reporters } from '../report/reporters.ts';
import { check } from '../run/check.ts';
import { type CheckRequest, openedAnew } from '../run/check-request.ts';
import { requestFor } from '../run/request.ts';
import { workspaceOf } from '../run/settings.ts';
import { defaultPlaces, globsForAll } from '../sources/default-places.ts';
import { nodeDigests } from '../sources/digests.ts';
import { hostingOf } from '../sources/hosting.ts';
import { type LaunchpadSettings, refuseIdle } from '../sources/launchpad/ask.ts';
import { pageAddress } from '../text/page-address.ts';
import { type Pieces, piecesOf } from '../text/pieces.ts';
import { noManifest } from './no-manifest.ts';
import { exitCodes, standardInput, type World, writeFile } from './world.ts';

export interface CheckOptions extends LaunchpadSettings {
  readonly gate: GateMode;
  readonly date?: string;
  readonly calendar?: string;
  readonly policy?: string;
  readonly shard?: string;
  readonly format: Format;
  readonly failOn: FailOn;
  readonly output?: string;
  readonly stdinPath?: string;
  readonly onlyChanged?: string;
  readonly fix?: boolean;
  readonly unsafeFixes?: boolean;
  readonly diff?: boolean;
}

/** `sru-gate check`: prints or writes the report, and returns the exit code. Throws `CannotRun`. */
export async function checkCommand(
  named: readonly string[],
  options: CheckOptions,
  outside: World,
): Promise<number> {
  refuseIdle(options);
  const { patterns, world } =
    named.includes(standardInput) || options.stdinPath !== undefined
      ? await (await import('./standard-input.ts')).withStandardInput(named, options, outside)
      : { patterns: named, world: outside };
  const found = await requestFor(
    { ...options, manifests: patterns, range: rangeOf(options) },
    { ...world, workspace: workspaceOf(world) },
    { none: nothingFound, whose: '' },
  );
  const isTextIdle = !options.fix && !options.diff && reporters[options.format].readsNoTexts === true;
  const request = { ...found, withoutTexts: isTextIdle };
  let report = checkAloud(request, world);
  const toFile = options.output !== undefined;
  // Loaded when asked for, so that the plain check starts quickly.
  if (options.fix || (options.unsafeFixes && !options.diff)) {
    (await import('./fix.ts')).writeFixes(request, report, world, options);
    report = check(openedAnew(request));
  }
  const text = options.diff
    ? (await import('./fix.ts')).patchOf(request, report, world, { ...options, toFile })
    : await printed(report, options.format, mediumOf(world, toFile));
  if (options.output === undefined) for (const piece of piecesOf(text)) world.print(piece);
  else writeFile({ named: options.output, text, what: 'The report' }, world);
  return exitCode(report, options.failOn);
}

function printed(report: Report, format: Format, medium: Medium): Pieces | Promise<string> {
  const { pieces, print } = reporters[format];
  const shown = bounded(report);
  return pieces?.(shown) ?? print(shown, medium);
}

/** The change that `--only-changed` names: what came to the base since then is none of it. */
function rangeOf({ onlyChanged }: CheckOptions): ChangeRange | undefined {
  return onlyChanged === undefined ? undefined : { base: onlyChanged, from: 'fork' };
}

function nothingFound(patterns: readonly string[]): void {
  throw new CannotRun(
    `${noManifest(patterns)}. Default places, here and in a folder that is named, are ${defaultPlaces.join(', ')}; no other folder is searched. A glob names others, such as ${globsForAll}, or \`backports/*.yaml\` for those of a folder. \`sru-gate init\` writes one; ${pageAddress('manifest')} explains it.`,
  );
}

/** With more manifests than these, a terminal shows how far the check is. */
const many = 50;

function checkAloud(request: CheckRequest, { showProgress }: World): Report {
  const total = request.manifests.length;
  if (!showProgress || total <= many) return check(request);
  const step = Math.ceil(total / 100);
  const report = check({
    ...request,
    onJudged: (done) => {
      if (done % step === 0) showProgress(`Checked ${done} of ${total} manifests`);
    },
  });
  showProgress('');
  return report;
}

function mediumOf(world: World, toFile: boolean): Medium {
  return {
    colour: !toFile && world.colour,
    columns: toFile ? undefined : world.columns,
    links: !toFile && world.links,
    hosting: () => hostingOf(workspaceOf(world), world.files, world.environment),
    digests: nodeDigests,
  };
}

function exitCode(report: Report, failOn: FailOn): number {
  if (fails(report, failOn)) return exitCodes.findings;
  return report.counts.inconclusive > 0 && failOn !== 'never'
    ? exitCodes.inconclusive
    : exitCodes.nothingToFailOn;
}
