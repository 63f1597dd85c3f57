/** A decimal number in text, so that 0.1 stays 0.1. */
export type DecimalText = string;

/** A text in both languages of the program. */
export interface LocalText {
  readonly 'zh-CN': string;
  readonly en: string;
}

/** How a missed reverse target (越小越好) is scored. T target, A actual, w weight. */
type ReverseFormula =
  /** (1 − (A − T) ÷ T) · w between T and 2T, nothing from 2T on. */
  | 'linear-to-double'
  /** T ÷ A · w */
  | 'target-over-actual';

/** One of the three tiers in which qualitative indicators are scored, as shares of the weight. */
export interface QualitativeBand {
  readonly tier: 'reached' | 'partly' | 'missed';
  /** Lower bound, included. */
  readonly from: DecimalText;
  /** Upper bound, included. */
  readonly to: DecimalText;
}

/** Rating (评级) of a total, from the best down. */
export interface RatingBand {
  readonly name: '优' | '良' | '中' | '差';
  /** Lower bound of the total, included. */
  readonly from: DecimalText;
}

/** Points that a kind of indicator has under a pack; the name is looked for in the form's level names. */
export interface LevelPoints {
  readonly level: string;
  readonly points: DecimalText;
}

/** Highest total that an execution rate below a bound allows. */
export interface TotalCap {
  /** The cap holds below this rate (a fraction). */
  readonly below: DecimalText;
  readonly highest: DecimalText;
}

/**
 * A rule pack (口径包): everything in which authorities differ, as data.
 * Shares are fractions: 0.3 is 30 %. `source` of each part names where the rule was read.
 */
export interface RulePack {
  readonly id: string;
  readonly title: LocalText;
  readonly budget: {
    /** Points for the execution rate (预算执行率). */
    readonly weight: DecimalText;
    /** proportional: min(weight, rate × weight); by-hand: the steps are not known to the program, a person checks. */
    readonly formula: 'proportional' | 'by-hand';
    /** What the executed amount is divided by; the other one where the form lacks it. */
    readonly denominator: 'adjusted' | 'initial';
    readonly source: LocalText;
  };
  /** Points of the levels, where the authority sets them. Used to suggest a pack, and to name a form that differs. */
  readonly levels: { readonly points: readonly LevelPoints[]; readonly source: LocalText };
  readonly quantitative: {
    readonly reverse: ReverseFormula;
    /** What a target without a sign means for cost rows (成本指标), where spending less can be good or bad. */
    readonly unsignedCost: 'undecided' | 'forward' | 'reverse';
    readonly source: LocalText;
  };
  readonly qualitative: {
    readonly bands: readonly QualitativeBand[];
    /** Every qualitative row needs a text. */
    readonly needsText: boolean;
    readonly source: LocalText;
  };
  readonly overAchievement: {
    /** Share above the target from which on an explanation is asked for, included: 0.3 means from 130 % on. */
    readonly limit: DecimalText;
    /** Points taken off the weight from the limit on (指标偏离); `null`: none. */
    readonly deduction: DecimalText | null;
    readonly source: LocalText;
  };
  readonly explanation: {
    /** row: each row has its own; form: one block of text for the whole form. */
    readonly scope: 'row' | 'form';
    /** Shortest text that can be a reason, in characters. */
    readonly shortest: number;
    /** Any deviation of a target with `≤` or `=` asks for a reason, not only a missed one. */
    readonly anyDeviation: boolean;
    /** Below this execution rate (a fraction) the funds ask for a reason; `null`: never. */
    readonly rateBelow: DecimalText | null;
    /** A budget that was changed during the year asks for a reason. */
    readonly budgetChange: boolean;
    readonly source: LocalText;
  };
  /** Whether the form has points at all. */
  readonly hasScores: boolean;
  readonly total: {
    /** What all weights add up to. */
    readonly weight: DecimalText;
    readonly ratings: readonly RatingBand[];
    /** Caps of the total by the execution rate, the lowest rate first. */
    readonly caps: readonly TotalCap[];
    readonly source: LocalText;
  };
  readonly rounding: {
    /** Decimals of a computed score. */
    readonly decimals: number;
    /** Numbers of decimals to which a written score may have been rounded. */
    readonly acceptedDecimals: readonly number[];
    readonly source: LocalText;
  };
}
