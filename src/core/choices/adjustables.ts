import type { DecimalText, QualitativeBand, RatingBand, RulePack } from '../scoring/rulePack';

/** A threshold of the rule pack (口径包) that a person may set. */
export interface Adjustable {
  /** percent: a share, kept as a fraction and shown as a percentage; points: of a score; number: a count. */
  readonly kind: 'number' | 'percent' | 'points';
  /** Bounds, both included, in the unit that is kept. */
  readonly min: DecimalText;
  readonly max: DecimalText;
  /** Decimals that the kept value may have. */
  readonly decimals: number;
  /** Whether the pack may ask for none. */
  readonly isOptional: boolean;
  /** Parts of the pack that are no longer as their source has them once it is changed. */
  readonly parts: readonly ('budget' | 'quantitative' | 'qualitative' | 'overAchievement' | 'explanation' | 'total' | 'rounding')[];
  /** The value in force; `null`: none. */
  readonly get: (pack: RulePack) => DecimalText | null;
  /** The pack with another value, or `null` when it contradicts the rest of the pack. */
  readonly set: (pack: RulePack, value: DecimalText | null) => RulePack | null;
}

/** Every path that may be adjusted, in the order in which it is shown. */
export const adjustablePaths = [
  'overAchievement.limit',
  'overAchievement.deduction',
  'explanation.shortest',
  'explanation.rateBelow',
  'rounding.decimals',
  'budget.weight',
  'total.weight',
  'qualitative.bands.reached.from',
  'qualitative.bands.partly.from',
  'total.ratings.优.from',
  'total.ratings.良.from',
  'total.ratings.中.from',
] as const;

export type AdjustablePath = (typeof adjustablePaths)[number];

export function isAdjustablePath(path: string): path is AdjustablePath {
  return adjustablePaths.some((each) => each === path);
}

/** What each path stands for. */
export const adjustables: Readonly<Record<AdjustablePath, Adjustable>> = {
  'overAchievement.limit': {
    ...share('0.01', '10', ['overAchievement']),
    get: (pack) => pack.overAchievement.limit,
    set: (pack, limit) => (limit === null ? null : { ...pack, overAchievement: { ...pack.overAchievement, limit } }),
  },
  'overAchievement.deduction': {
    ...points(['overAchievement']),
    isOptional: true,
    get: (pack) => pack.overAchievement.deduction,
    set: (pack, deduction) => ({ ...pack, overAchievement: { ...pack.overAchievement, deduction } }),
  },
  'explanation.shortest': {
    ...count('1', '50', ['explanation']),
    get: (pack) => String(pack.explanation.shortest),
    set: (pack, shortest) =>
      shortest === null ? null : { ...pack, explanation: { ...pack.explanation, shortest: Number(shortest) } },
  },
  'explanation.rateBelow': {
    ...share('0.01', '1', ['explanation']),
    isOptional: true,
    get: (pack) => pack.explanation.rateBelow,
    set: (pack, rateBelow) => ({ ...pack, explanation: { ...pack.explanation, rateBelow } }),
  },
  'rounding.decimals': {
    // Every computed score is rounded, so that no score is as its source has it any more.
    ...count('0', '4', ['rounding', 'budget', 'quantitative']),
    get: (pack) => String(pack.rounding.decimals),
    set: (pack, text) => (text === null ? null : { ...pack, rounding: roundedTo(pack.rounding, Number(text)) }),
  },
  'budget.weight': {
    ...points(['budget']),
    get: (pack) => pack.budget.weight,
    set: (pack, weight) => (weight === null ? null : { ...pack, budget: { ...pack.budget, weight } }),
  },
  'total.weight': {
    ...points(['total']),
    min: '1',
    get: (pack) => pack.total.weight,
    set: (pack, weight) => (weight === null ? null : { ...pack, total: { ...pack.total, weight } }),
  },
  'qualitative.bands.reached.from': band('reached', 'partly'),
  'qualitative.bands.partly.from': band('partly', 'missed'),
  'total.ratings.优.from': rating('优'),
  'total.ratings.良.from': rating('良'),
  'total.ratings.中.from': rating('中'),
};

type Limits = Pick<Adjustable, 'kind' | 'min' | 'max' | 'decimals' | 'isOptional' | 'parts'>;

function share(min: DecimalText, max: DecimalText, parts: Adjustable['parts']): Limits {
  return { kind: 'percent', min, max, decimals: 4, isOptional: false, parts };
}

function points(parts: Adjustable['parts']): Limits {
  return { kind: 'points', min: '0', max: '1000', decimals: 2, isOptional: false, parts };
}

function count(min: DecimalText, max: DecimalText, parts: Adjustable['parts']): Limits {
  return { kind: 'number', min, max, decimals: 0, isOptional: false, parts };
}

/** What the program itself computes counts as a right rounding. */
function roundedTo(rounding: RulePack['rounding'], decimals: number): RulePack['rounding'] {
  return { ...rounding, decimals, acceptedDecimals: [...new Set([...rounding.acceptedDecimals, decimals])] };
}

/** Where a tier begins the one below it ends. */
function band(tier: QualitativeBand['tier'], below: QualitativeBand['tier']): Adjustable {
  return {
    ...share('0', '1', ['qualitative']),
    get: ({ qualitative }) => qualitative.bands.find((each) => each.tier === tier)?.from ?? null,
    set: (pack, from) => {
      if (from === null) return null;
      const bands = pack.qualitative.bands.map((each) =>
        each.tier === tier ? { ...each, from } : each.tier === below ? { ...each, to: from } : each,
      );
      const isOrdered = bands.every((each) => Number(each.from) <= Number(each.to));
      return isOrdered ? { ...pack, qualitative: { ...pack.qualitative, bands } } : null;
    },
  };
}

/** Ratings go from the best down. */
function rating(name: RatingBand['name']): Adjustable {
  return {
    ...points(['total']),
    get: ({ total }) => total.ratings.find((each) => each.name === name)?.from ?? null,
    set: (pack, from) => {
      if (from === null) return null;
      const ratings = pack.total.ratings.map((each) => (each.name === name ? { ...each, from } : each));
      const isOrdered = ratings.every((each, index) => index === 0 || Number(each.from) < Number(ratings[index - 1]?.from));
      return isOrdered ? { ...pack, total: { ...pack.total, ratings } } : null;
    },
  };
}
