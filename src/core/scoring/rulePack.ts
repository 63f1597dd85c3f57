/** A decimal number in text, so that 0.1 stays 0.1. */
export type DecimalText = string;

/** A text in both languages of the program. */
export interface LocalText {
  readonly 'zh-CN': string;
  readonly en: string;
}

/** Key of an entry in `sources.ts`. */
export type SourceId = 'caiyu-2020-10' | 'platform' | 'guangxi';

/** How a missed reverse target (越小越好) is scored. T target, A actual, w weight. */
export type ReverseFormula =
  /** (1 − (A − T) ÷ T) · w between T and 2T, nothing from 2T on. */
  | 'linear-to-double'
  /** T ÷ A · w */
  | 'target-over-actual';

/** One of the three tiers in which qualitative indicators are scored, as shares of the weight. */
export interface QualitativeBand {
  readonly tier: 'reached' | 'partly' | 'missed';
  /** Lower bound, included. */
  readonly from: DecimalText;
  /** Upper bound; included only in the highest band. */
  readonly to: DecimalText;
}

/** Rating (评级) of a total, from the best down. */
export interface RatingBand {
  readonly name: '优' | '良' | '中' | '差';
  /** Lower bound of the total, included. */
  readonly from: DecimalText;
}

/**
 * A rule pack (口径包): everything in which authorities differ, as data. Each point names its source.
 * Shares are fractions: 0.3 is 30 %.
 */
export interface RulePack {
  readonly id: string;
  readonly title: LocalText;
  readonly budget: {
    /** Points for the execution rate (预算执行率). */
    readonly weight: DecimalText;
    readonly source: SourceId;
  };
  readonly quantitative: {
    readonly reverse: ReverseFormula;
    /** What a target without a sign means for ordinary rows. */
    readonly unsigned: 'forward';
    /** What it means for cost rows (成本指标), where spending less can be good or bad. */
    readonly unsignedCost: 'undecided' | 'forward' | 'reverse';
    readonly source: SourceId;
  };
  readonly qualitative: {
    readonly bands: readonly QualitativeBand[];
    readonly source: SourceId;
  };
  readonly overAchievement: {
    /** Share above the target from which on an explanation is asked for, included: 0.3 means from 130 % on. */
    readonly limit: DecimalText;
    readonly source: SourceId;
  };
  readonly explanation: {
    /** Shortest text that can be a reason, in characters. */
    readonly shortest: number;
    readonly source: SourceId;
  };
  readonly total: {
    /** What all weights add up to. */
    readonly weight: DecimalText;
    readonly ratings: readonly RatingBand[];
    readonly source: SourceId;
  };
  readonly rounding: {
    /** Decimals of a computed score. */
    readonly decimals: number;
    /** Numbers of decimals to which a written score may have been rounded. */
    readonly acceptedDecimals: readonly number[];
    readonly source: SourceId;
  };
}
