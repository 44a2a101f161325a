import type { Backport } from '../model/backport.ts';
import type { Calendar } from '../model/calendar.ts';
import type { Day } from '../model/day.ts';
import type { Severity } from '../model/finding.ts';
import type { Gate } from '../model/gate.ts';
import type { Target, Waiver } from '../model/manifest.ts';
import type { Change, Place } from '../model/place.ts';
import type { Policy } from '../model/policy.ts';
import type { GateStatus } from '../model/report.ts';
import type { RuleId } from '../model/rules.ts';

/** What a rule reports; the judge adds severity, address, waiver and position. */
export interface RawFinding {
  /** A field of the manifest, a part of it, or another place. */
  readonly at: Place;
  readonly message: string;
  readonly help: string;
  /** The target concerned; left out when all are. */
  readonly target?: Target | undefined;
  /** The series concerned, where it is no target's: a skipped series. */
  readonly series?: string | undefined;
  /** Where that is another than the rule's own. */
  readonly severity?: Severity;
  /** The gate that the finding holds shut, where that is not the rule's own; for the release gate it names a target. */
  readonly gate?: Gate;
  /** What puts it right, where that is known to the letter. */
  readonly fix?: Change | undefined;
}

/** Takes what a rule finds. */
export type ReportFinding = (finding: RawFinding) => void;

/** What every rule says of itself. */
export interface RuleFace {
  readonly id: RuleId;
  /** The gate that its findings hold shut; undefined for a rule about the run. */
  readonly gate: Gate | undefined;
  /** The severity of its findings, unless the policy says otherwise. */
  readonly severity: Severity;
  /** What it demands, in one line. */
  readonly demands: string;
  /** Whether the policy's own page has the sentence that it stands for. */
  readonly isPolicySentence?: true;
  /** Rules whose live finding about the same target makes this rule's finding superfluous. */
  readonly explainedBy?: readonly RuleId[];
  /** Whether its findings about a target make every other one about that target superfluous. */
  readonly explainsAll?: true;
  /** Whether its findings explain others also where a waiver covers them. */
  readonly explainsThoughWaived?: true;
  /** Whether waiting puts its findings right, and nothing else does. */
  readonly passesWithTime?: true;
  /**
   * Whether its findings hide others: `facts`, so that nobody can say that another rule has nothing to find; or `texts`
   * alone, such as what a section that is missing would say.
   */
  readonly hides?: 'facts' | 'texts';
  /** Whether a policy has what the rule asks about; judged under all policies when left out. */
  readonly appliesTo?: (policy: Policy) => boolean;
  /** Whether it looks at what Launchpad says: judged only where Launchpad was asked. */
  readonly needsLaunchpad?: true;
  /** Whether it looks at the run's other manifests, which may not be all that there are. */
  readonly needsAllManifests?: true;
}

/** A rule is one plain object in one file; it reads facts and reports. It does no I/O and knows no reporter. */
export type Rule = ManifestRuleFace & (FactRule | TargetRule | OutcomeRule);

interface ManifestRuleFace extends RuleFace {
  readonly gate: Gate;
  /** Whether it reports on an upload in -proposed, of which other release rules only tell the status. */
  readonly speaksWhileAgeing?: true;
  /** Whether it was judged for a target; for each, when left out. */
  readonly wasJudged?: (target: Target, backport: Backport) => boolean;
  /** Rules that doubt what a fix of this rule would write: while such a rule finds an error, there is no fix. */
  readonly fixWaitsFor?: readonly RuleId[];
}

/** A rule that looks at the facts. */
interface FactRule {
  readonly check: (backport: Backport, report: ReportFinding) => void;
}

/** A rule that looks at the facts of one target; what it reports concerns that target. */
interface TargetRule {
  readonly checkTarget: (target: Target, backport: Backport, report: ReportFinding) => void;
}

/** A rule that looks at what the other rules found. */
interface OutcomeRule {
  readonly checkOutcome: (backport: Backport, report: ReportFinding, outcome: Outcome) => void;
}

/** What a rule that looks at the outcome may ask. */
export interface Outcome {
  /** How a target's release gate stands. */
  readonly releaseGate: (target: Target) => ReleaseOutcome;
  /** What became of a waiver. */
  readonly fate: (waiver: Waiver) => WaiverFate;
}

/** A release gate, as far as rules may ask. */
export interface ReleaseOutcome extends Pick<GateStatus, 'opens' | 'heldBy' | 'isUnknown'> {
  /** The day on which it has aged, whatever weekday that is; undefined where it never can. */
  readonly aged: Day | undefined;
}

/** `expired`: it ran out before a finding that it is about. `unused`: its rule was judged and found nothing. */
export type WaiverFate = 'works' | 'expired' | 'unused';

/** A rule about the run as a whole rather than one manifest. */
export interface RunRule extends RuleFace {
  readonly gate: undefined;
  readonly checkRun: (run: RunFacts, report: (finding: Pick<RawFinding, 'message' | 'help'>) => void) => void;
}

/** What a rule about the run may know. */
export interface RunFacts {
  readonly calendar: Calendar;
  /** The latest day on which a rule was judged. */
  readonly lastDay: Day;
}
