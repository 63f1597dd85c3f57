import { compareDeadline, convert, type Deadline, type Quantity, type Reading } from '../notation';
import { plain, type Big } from './decimal';
import type { Derivation } from './evaluation';
import { kindMismatch, scored, undecided, unitMismatch, type Judgement, type JudgementInput } from './judgement';
import { judgeQuantity } from './quantityScore';
import type { QualitativeBand } from './rulePack';

/**
 * Scores an actual against its target. Numbers: {@link judgeQuantity}. Dates: full weight when on time; nothing is computed when late.
 * Words: only where the score must lie.
 */
export function judge(input: JudgementInput): Judgement {
  const { target, actual } = input;
  switch (target.kind) {
    case 'empty':
    case 'not-applicable':
      return undecided(input, 'target-missing');
    case 'not-understood':
      return undecided(input, 'target-not-understood', { text: input.targetText });
    case 'word':
      return judgeWord(input);
    case 'quantity':
    case 'range':
    case 'deadline':
      break;
  }
  switch (actual.kind) {
    case 'empty':
    case 'not-applicable':
      return undecided(input, 'actual-missing');
    case 'not-understood':
      return undecided(input, 'actual-not-understood', { text: input.actualText });
    case 'word':
    case 'quantity':
    case 'range':
    case 'deadline':
      break;
  }
  if (target.kind === 'deadline') return judgeDeadline(input, target);
  if (actual.kind === 'word' && target.kind === 'quantity' && isWhole(target)) return band(input);
  if (actual.kind !== 'quantity') return kindMismatch(input);
  return target.kind === 'quantity' ? judgeQuantity(input, target, actual) : judgeRange(input, target, actual);
}

/** `100%`: a number that says no more than "wholly", so a word can answer it. */
function isWhole(target: Quantity): boolean {
  return target.unit?.dimension === 'percent' && target.value.eq(1);
}

/** A word against a word or a percentage is checked for its band only; against anything else nothing can be said. */
function judgeWord(input: JudgementInput): Judgement {
  const { actual } = input;
  switch (actual.kind) {
    case 'empty':
    case 'not-applicable':
      return undecided(input, 'actual-missing');
    case 'not-understood':
    case 'word':
    case 'quantity':
    case 'range':
    case 'deadline':
      return band(input);
  }
}

function band(input: JudgementInput): Judgement {
  const tier = input.actual.kind === 'word' ? input.actual.tier : null;
  return {
    outcome: 'band',
    exact: null,
    derivation: bandDerivation(input, tier),
    undetermined: null,
    answer: null,
    ratio: null,
    attainment: tier === null ? 'unknown' : tier === 'reached' ? 'met' : 'missed',
  };
}

/** Where the score of a qualitative row must lie: in the band of the tier that it names, else anywhere up to the weight. */
function bandDerivation({ weight, actualText, pack }: JudgementInput, tier: QualitativeBand['tier'] | null): Derivation {
  const { bands, source } = pack.qualitative;
  const named = bands.find((candidate) => candidate.tier === tier);
  if (named === undefined) return { code: 'band', args: { weight: plain(weight) }, source };
  const args = { actual: actualText, low: plain(weight.times(named.from)), high: plain(weight.times(named.to)) };
  return { code: 'band-tier', args, source };
}

function judgeDeadline(input: JudgementInput, target: Deadline): Judgement {
  switch (compareDeadline(target, input.actual, input.year)) {
    case 'on-time':
      return scored(input, input.weight, 'deadline-met', null, 'met');
    case 'late':
      return undecided(input, 'deadline-late', {}, { attainment: 'missed' });
    case 'undecided':
      return input.actual.kind === 'deadline' || input.actual.kind === 'word'
        ? undecided(input, 'deadline-undecided')
        : kindMismatch(input);
  }
}

function judgeRange(
  input: JudgementInput,
  target: Extract<Reading, { kind: 'range' }>,
  actual: Quantity,
): Judgement {
  const value = convert(actual, target.unit);
  if (value === null) return unitMismatch(input);
  const inside = value.gte(target.low) && value.lte(target.high);
  if (inside) return scored(input, input.weight, 'in-range', null, 'met');
  return undecided(input, 'outside-range', {}, { attainment: isMissedRange(input, target, value) ? 'missed' : 'unknown' });
}

/** 96% beside 90%-95% may be more than enough. Below a range of which more is better, and on either side of ±10%, the target is missed. */
function isMissedRange({ isCost, mayMeanLess }: JudgementInput, { low, high }: Extract<Reading, { kind: 'range' }>, value: Big): boolean {
  const isDeviation = low.eq(high.neg());
  return isDeviation || (value.lt(low) && !isCost && !mayMeanLess);
}
