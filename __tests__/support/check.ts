import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { bundledCalendar } from '../../src/generated/calendar.ts';
import { type Calendar, parseCalendar } from '../../src/model/calendar.ts';
import { type Day, parseDay } from '../../src/model/day.ts';
import type { GateMode } from '../../src/model/gate.ts';
import type { LaunchpadFacts } from '../../src/model/launchpad.ts';
import { lineOf } from '../../src/model/position.ts';
import type { Report } from '../../src/model/report.ts';
import { allFindings } from '../../src/report/report.ts';
import { check } from '../../src/run/check.ts';
import { type Git, systemGit } from '../../src/sources/git.ts';
import { memoryFiles } from '../../src/sources/memory-files.ts';
import { memoryGit } from './memory-git.ts';

/** A manifest that passes under open-vm-tools on `baseDay`: everything that a test is not about. */
export const baseManifest = readFileSync(new URL('base.yaml', import.meta.url), 'utf8');

/** Between the end of the settling period after resolute (2026-06-04) and questing's end of life. */
export const baseDay = '2026-06-08';

/** Changes to the base manifest: dotted path to value, undefined to remove (`'targets.0.version'`). */
export type Edits = Readonly<Record<string, unknown>>;

export interface Settings {
  readonly today?: string;
  readonly gate?: GateMode;
  /** More files of the workspace, by their path in it. */
  readonly files?: Readonly<Record<string, string>>;
  /** More manifests of the run, by their path in the workspace: each the base manifest with its own changes. */
  readonly others?: Readonly<Record<string, Edits>>;
  /** The text of the whole manifest, in place of the base. */
  readonly whole?: string;
  readonly calendar?: Calendar;
  /** What git holds: ref to the files at it. Without it the real git is asked, which finds no repository. */
  readonly refs?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What git answers in place of the real one. */
  readonly git?: Partial<Git>;
  /** What Launchpad says of the first manifest. */
  readonly launchpad?: LaunchpadFacts;
}

/** A finding as a user sees it. */
export interface Seen {
  readonly rule: string;
  readonly severity: string;
  readonly series: readonly string[];
  readonly message: string;
  readonly help: string;
  /** The file, from the workspace. */
  readonly file: string;
  /** The line that it points at, without indentation. */
  readonly line: string;
  /** The text that is marked on it. */
  readonly marked: string;
  readonly waived: string | undefined;
}

const workspace = '/workspace';

/** The base manifest with changes, as text. */
export function edited(edits: Edits): string {
  const document = parseDocument(baseManifest);
  for (const [dotted, value] of Object.entries(edits)) {
    const path = dotted.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    if (value === undefined) document.deleteIn(path);
    else document.setIn(path, document.createNode(value));
  }
  return document.toString({ lineWidth: 0 });
}

/** Checks the base manifest with changes, and gives the whole report. */
export function reportOn(edits: Edits, settings: Settings = {}): Report {
  return reportOnTexts(textsOf(edits, settings), settings);
}

/** The files of a workspace, by their path in it: the base manifest with changes, and what the settings add. */
export function textsOf(edits: Edits, { whole, others = {}, files }: Settings): Record<string, string> {
  return {
    'backport.yaml': whole ?? edited(edits),
    ...Object.fromEntries(Object.entries(others).map(([name, changes]) => [name, edited(changes)])),
    ...files,
  };
}

/** Checks the manifests among the files of a workspace. */
export function reportOnTexts(texts: Readonly<Record<string, string>>, settings: Settings): Report {
  const calendar = settings.calendar ?? bundled();
  const manifests = ['backport.yaml', ...Object.keys(settings.others ?? {})];
  const files = memoryFiles(
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${workspace}/${name}`, text])),
  );
  const git = settings.refs ? memoryGit(settings.refs, texts) : systemGit();
  return check({
    manifests: manifests.map((name) => `${workspace}/${name}`),
    files,
    git: { ...git, ...settings.git },
    workspace,
    workingDirectory: workspace,
    calendar,
    today: day(settings.today ?? baseDay),
    policy: undefined,
    gate: settings.gate ?? 'auto',
    launchpad: settings.launchpad && new Map([[`${workspace}/backport.yaml`, settings.launchpad]]),
  });
}

/** Checks the base manifest with changes, and gives what a user sees of the findings. */
export function findingsOn(edits: Edits, settings: Settings = {}): Seen[] {
  return seenIn(reportOn(edits, settings));
}

/** What a user sees of the findings of a report. */
export function seenIn(report: Report): Seen[] {
  return allFindings(report).map(({ rule, severity, series, message, help, at, waived }) => {
    const line = at ? lineOf(report.texts.get(at.file) ?? '', at.line) : '';
    return {
      rule,
      severity,
      series,
      message,
      help,
      file: at ? at.file.replace(`${workspace}/`, '') : '',
      line: line.trim(),
      marked: at ? line.slice(at.column - 1, at.endColumn - 1) : '',
      waived,
    };
  });
}

export function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(`not a day: ${text}`);
  return parsed;
}

/** The calendar that the program carries, parsed once. */
export function bundled(): Calendar {
  return parsed;
}

const parsed = parseCalendar(bundledCalendar, 'bundled') as Calendar;
if ('wrong' in parsed) throw new Error(`the bundled calendar: ${parsed.wrong}`);
