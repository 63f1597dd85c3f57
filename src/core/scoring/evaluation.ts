import type Big from 'big.js';
import type { MessageArgument, FindingLevel, Finding } from '../checks/finding';
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
  | 'undetermined'
  | 'not-applicable'
  | 'no-scores'
  | 'budget'
  | 'rate'
  | 'rate-no-budget'
  | 'budget-by-hand'
  | 'amount-missing'
  | 'total';

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
  | 'kind-mismatch'
  | 'zero-target'
  | 'outside-range'
  | 'outside-allowance'
  | 'actual-is-bound'
  | 'deadline-late'
  | 'deadline-undecided';

export interface Derivation {
  readonly code: DerivationCode;
  readonly args: Readonly<Record<string, MessageArgument>>;
  readonly source: LocalText;
}

/** One way to read a row that a person must decide, and the score it would give. */
export interface AlternativeReading {
  readonly direction: 'forward' | 'reverse';
  readonly score: Big;
}

export interface UndeterminedReason {
  readonly code: UndeterminedCode;
  readonly args: Readonly<Record<string, MessageArgument>>;
  readonly alternatives: readonly AlternativeReading[];
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

export interface FormEvaluation extends ScoredForm {
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<FindingLevel, number>>;
  /** Rows that a person must decide; rows of a form without weights are not among them, since nothing in the form lets anybody compute. */
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
}
