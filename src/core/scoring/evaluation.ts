import type Big from 'big.js';
import type { MessageArgument, FindingLevel, Finding } from '../checks/finding';
import type { Dismissal, PackAdjustment, RowReading } from '../choices';
import type { BudgetRow, Form, IndicatorRow, NotAForm, TotalRow } from '../form/form';
import type { Reading } from '../notation';
import type { LocalText, RulePack } from './rulePack';

/** scored: computed from numbers; band: only the range of a qualitative score is checked; undetermined: a person decides. */
export type Outcome = 'scored' | 'band' | 'undetermined' | 'not-applicable';

/** How a score came about; `core/messages` has a sentence for each. */
export type DerivationCode =
  | 'reached'
  | 'over-achieved'
  | 'forward'
  | 'forward-negative'
  | 'zero-exceeded'
  | 'reverse'
  | 'reverse-double'
  | 'reverse-ratio'
  | 'in-range'
  | 'within-allowance'
  | 'deadline-met'
  | 'band'
  | 'band-tier'
  | 'undetermined'
  | 'kept'
  | 'not-applicable'
  | 'no-scores'
  | 'budget'
  | 'budget-capped'
  | 'rate'
  | 'rate-no-budget'
  | 'budget-by-hand'
  | 'amount-missing'
  | 'total'
  | 'total-partly-written'
  | 'total-incomplete';

/** Why a row is undetermined; `core/messages` has a sentence for each. */
export type UndeterminedCode =
  | 'cost-direction'
  | 'direction'
  | 'target-not-understood'
  | 'actual-not-understood'
  | 'target-missing'
  | 'actual-missing'
  | 'weight-missing'
  | 'no-weight-column'
  | 'weight-not-understood'
  | 'unit-mismatch'
  | 'unit-left-out'
  | 'kind-mismatch'
  | 'zero-target'
  | 'outside-range'
  | 'outside-allowance'
  | 'own-rule'
  | 'actual-is-bound'
  | 'deadline-late'
  | 'deadline-undecided';

export interface Derivation {
  readonly code: DerivationCode;
  readonly args: Readonly<Record<string, MessageArgument>>;
  readonly source: LocalText;
  /** A person chose the direction (人工选定); left out where the rules did. */
  readonly chosen?: Exclude<RowReading, 'keep'>;
}

/** One way to read a row that a person must decide, and the score it would give. */
export interface AlternativeReading {
  readonly direction: 'forward' | 'reverse';
  readonly score: Big;
  /** How the score would come about. */
  readonly derivation: Derivation;
}

export interface UndeterminedReason {
  readonly code: UndeterminedCode;
  readonly args: Readonly<Record<string, MessageArgument>>;
  readonly alternatives: readonly AlternativeReading[];
}

/** What a person decided about a row, and the question that it answers. */
export interface RowAnswer {
  readonly reading: RowReading;
  readonly question: UndeterminedReason;
}

/** An indicator row with everything that could be found out about it. Scores and weights are points. */
export interface IndicatorEvaluation {
  readonly row: IndicatorRow;
  readonly target: Reading;
  readonly actual: Reading;
  readonly weight: Big | null;
  readonly written: Big | null;
  readonly outcome: Outcome;
  /** Score under the pack, rounded; `null` when a person must decide. */
  readonly computed: Big | null;
  /** The same before rounding. */
  readonly exact: Big | null;
  readonly derivation: Derivation;
  readonly undetermined: UndeterminedReason | null;
  /**
   * The person's answer; `null` where none was asked for or given. A row that is kept as written (保持) stays undetermined,
   * but no longer waits for anybody.
   */
  readonly answer: RowAnswer | null;
  /** Actual ÷ target in one unit, where both are numbers and the target is above 0. */
  readonly ratio: Big | null;
  /** Whether the goal is met, as far as it can be known without knowing the direction. */
  readonly attainment: 'met' | 'missed' | 'unknown';
  /** Why an explanation is due, or `null`. */
  readonly explanationDue: 'below-weight' | 'over-achieved' | 'deviated' | 'qualitative' | null;
  /** The deviation cell (偏差原因) exists, an explanation is due and it holds none. */
  readonly needsText: boolean;
}

/** A row of the funds block. Amounts are in the form's own unit. */
export interface BudgetEvaluation {
  readonly row: BudgetRow;
  readonly initial: Big | null;
  readonly adjusted: Big | null;
  readonly executed: Big | null;
  readonly weight: Big | null;
  /** Written execution rate as a fraction. */
  readonly writtenRate: Big | null;
  readonly writtenScore: Big | null;
  /** Executed ÷ adjusted budget as an exact fraction, `null` without amounts. */
  readonly rate: Big | null;
  readonly rateDerivation: Derivation;
  readonly computedScore: Big | null;
  readonly exactScore: Big | null;
  readonly scoreDerivation: Derivation;
}

export interface TotalEvaluation {
  readonly row: TotalRow;
  readonly weight: Big | null;
  readonly written: Big | null;
  /** Sum of the computed scores, and of the written ones where nothing is computed; `null` when a score is missing. */
  readonly computed: Big | null;
  readonly derivation: Derivation;
}

/** Why another rule pack (口径包) might be the right one for a form; `core/messages` has a sentence for each. */
export interface PackSuggestion {
  readonly pack: string;
  readonly code: 'budget-points' | 'no-scores' | 'form-explanation' | 'sign-columns' | 'coefficient';
  readonly args: Readonly<Record<string, MessageArgument>>;
}

/** A form with its scores, before the checks look at it. */
export interface ScoredForm {
  readonly form: Form;
  readonly pack: RulePack;
  readonly indicators: readonly IndicatorEvaluation[];
  readonly budget: readonly BudgetEvaluation[];
  readonly total: TotalEvaluation | null;
  readonly rating: '优' | '良' | '中' | '差' | null;
  /** Other packs that the form's own points and headers speak for, with the reason; never applied unasked. */
  readonly suggestions: readonly PackSuggestion[];
}

export type Verdict = 'pass' | 'attention' | 'errors';

/** A finding that a person set aside (忽略并注明). */
export interface DismissedFinding {
  readonly finding: Finding;
  readonly dismissal: Dismissal;
}

export interface FormEvaluation extends ScoredForm {
  readonly findings: readonly Finding[];
  /** Not among `findings` and in no count; neither marked nor mended. */
  readonly dismissed: readonly DismissedFinding[];
  readonly counts: Readonly<Record<FindingLevel, number>>;
  /** Rows that wait for a person's decision ({@link awaitsDecision}); rows of a form without weights are not among them, since nothing in the form lets anybody compute. */
  readonly undeterminedCount: number;
  readonly verdict: Verdict;
}

/** A check that failed itself; the others ran. */
export interface CheckFailure {
  readonly check: string;
  readonly sheet: string;
  readonly detail: string;
}

export interface WorkbookEvaluation {
  readonly pack: RulePack;
  readonly forms: readonly FormEvaluation[];
  readonly notForms: readonly NotAForm[];
  readonly failures: readonly CheckFailure[];
  /** Stored adjustments of the rule pack that could not be used. */
  readonly ignoredAdjustments: readonly PackAdjustment[];
}

/** Whether a row still waits for a person to decide it. */
export function awaitsDecision({ undetermined, answer }: IndicatorEvaluation): boolean {
  return undetermined !== null && undetermined.code !== 'no-weight-column' && answer?.reading !== 'keep';
}

/** Whether a person may decide about a row: between two readings, or that the written score stands. */
export function isDecidable({ undetermined, answer, weight, written }: IndicatorEvaluation): boolean {
  const question = answer?.question ?? undetermined;
  return question !== null && weight !== null && (question.alternatives.length > 0 || written !== null);
}
