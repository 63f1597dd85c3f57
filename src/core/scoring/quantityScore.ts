import type { RowReading } from '../choices';
import { convert, type Quantity } from '../notation';
import { Big, plain, round } from './decimal';
import type { AlternativeReading } from './evaluation';
import { keptAsWritten, scored, undecided, unitMismatch, type Judgement, type JudgementInput } from './judgement';
import { sideInAnotherUnit } from './unitLeftOut';

const TWO = new Big(2);

/**
 * Scores a number against a number in the unit of the target. Forward and equal targets: full weight when reached, else weight × actual ÷ target
 * (财预〔2020〕10号). Reverse targets: by the formula of the pack.
 */
export function judgeQuantity(input: JudgementInput, target: Quantity, actual: Quantity): Judgement {
  const value = convert(actual, target.unit);
  if (value === null) return unitMismatch(input);
  const achieved = value.lt(0) ? new Big(0) : value;
  const ratio = target.value.gt(0) ? achieved.div(target.value) : null;
  const bare = sideInAnotherUnit({ quantity: target, text: input.targetText }, { quantity: actual, text: input.actualText }, ratio);
  if (bare !== null) return undecided(input, 'unit-left-out', { target: input.targetText, actual: input.actualText, bare: bare.text });
  if (target.allowance !== null) {
    const off = value.minus(target.value).abs();
    return off.lte(target.allowance)
      ? scored(input, input.weight, 'within-allowance', ratio, 'met')
      : undecided(input, 'outside-allowance', {}, { ratio, attainment: 'missed' });
  }
  if (isLooseBound(input, target, actual, value)) return undecided(input, 'actual-is-bound', {}, { ratio });
  if (value.eq(target.value)) return scored(input, input.weight, 'reached', ratio, 'met');
  if (target.comparator === null) {
    if (input.isCost && input.pack.quantitative.unsignedCost === 'undecided') {
      return undecidedDirection(input, 'cost-direction', target, value, ratio);
    }
    if (!input.isCost && input.mayMeanLess) return undecidedDirection(input, 'direction', target, value, ratio);
  }
  const isReverse =
    target.comparator === '≤' ||
    target.comparator === '<' ||
    (target.comparator === null && input.isCost && input.pack.quantitative.unsignedCost === 'reverse');
  const judgement = isReverse
    ? judgeReverse(input, target.value, value, ratio)
    : judgeForward(input, target.value, value, ratio, target.comparator);
  const isByOwnRule = input.hasOwnRule && judgement.outcome === 'scored' && judgement.attainment === 'missed';
  return isByOwnRule ? undecided(input, 'own-rule', {}, { ratio, attainment: 'missed' }) : judgement;
}

/**
 * An actual given as a bound (`≥90%`, 1200余人) answers a target only when everything it allows meets the target, whichever way the target is read
 * where it does not say.
 */
function isLooseBound({ isCost, mayMeanLess }: JudgementInput, target: Quantity, actual: Quantity, value: Big): boolean {
  switch (actual.comparator) {
    case null:
    case '=':
      return false;
    case '≥':
    case '>':
      if (target.comparator === null && (isCost || mayMeanLess)) return true;
      return target.comparator === '≤' || target.comparator === '<' || value.lt(target.value);
    case '≤':
    case '<':
      return target.comparator !== '≤' && target.comparator !== '<' ? true : value.gt(target.value);
  }
}

function judgeForward(
  input: JudgementInput,
  target: Big,
  actual: Big,
  ratio: Big | null,
  comparator: Quantity['comparator'],
): Judgement {
  if (target.lte(0)) {
    if (comparator === '=' && target.eq(0)) {
      return actual.lte(0)
        ? scored(input, input.weight, 'reached', ratio, 'met')
        : scored(input, new Big(0), 'zero-exceeded', ratio, 'missed');
    }
    return actual.gte(target) && comparator !== null
      ? scored(input, input.weight, 'reached', ratio, 'met')
      : undecided(input, 'zero-target');
  }
  if (actual.gte(target)) return reached(input, ratio);
  if (actual.lt(0)) return scored(input, new Big(0), 'forward-negative', ratio, 'missed');
  return scored(input, actual.times(input.weight).div(target), 'forward', ratio, 'missed');
}

/** The full weight, less what the pack takes off for a target that was set far too low. */
function reached(input: JudgementInput, ratio: Big | null): Judgement {
  const { limit, deduction, source } = input.pack.overAchievement;
  const isFarAbove = ratio?.gte(new Big(1).plus(limit)) === true;
  if (deduction === null || !isFarAbove) return scored(input, input.weight, 'reached', ratio, 'met');
  const points = input.weight.minus(deduction);
  const judgement = scored(input, points.lt(0) ? new Big(0) : points, 'over-achieved', ratio, 'met');
  const { code, args } = judgement.derivation;
  return { ...judgement, derivation: { code, args: { ...args, deduction }, source } };
}

function judgeReverse(input: JudgementInput, target: Big, actual: Big, ratio: Big | null): Judgement {
  if (actual.lte(target)) return scored(input, input.weight, 'reached', ratio, 'met');
  if (target.lte(0)) return undecided(input, 'zero-target', {}, { attainment: 'missed' });
  const [points, code] = reversePoints(input, target, actual);
  return scored(input, points, code, ratio, 'missed');
}

function reversePoints(
  { weight, pack }: JudgementInput,
  target: Big,
  actual: Big,
): [Big, 'reverse' | 'reverse-double' | 'reverse-ratio'] {
  if (pack.quantitative.reverse === 'target-over-actual') {
    return [target.times(weight).div(actual), 'reverse-ratio'];
  }
  if (actual.gte(target.times(TWO))) return [new Big(0), 'reverse-double'];
  return [target.times(TWO).minus(actual).times(weight).div(target), 'reverse'];
}

/** Both readings side by side, for a row whose sign is missing and whose name does not tell; or what a person decided. */
function undecidedDirection(
  input: JudgementInput,
  code: 'cost-direction' | 'direction',
  target: Quantity,
  actual: Big,
  ratio: Big | null,
): Judgement {
  if (target.value.lte(0)) return undecided(input, 'zero-target');
  const decimals = input.pack.rounding.decimals;
  const readings = {
    forward: judgeForward(input, target.value, actual, ratio, '≥'),
    reverse: judgeReverse(input, target.value, actual, ratio),
  };
  const forward = round(readings.forward.exact ?? input.weight, decimals);
  const reverse = round(readings.reverse.exact ?? input.weight, decimals);
  const alternatives: AlternativeReading[] = [
    { direction: 'forward', score: forward, derivation: readings.forward.derivation },
    { direction: 'reverse', score: reverse, derivation: readings.reverse.derivation },
  ];
  const open = undecided(input, code, { forward: plain(forward), reverse: plain(reverse) }, { ratio, alternatives });
  return answered(open, input.reading, readings);
}

/** An open question with the person's answer, if there is one. */
function answered(
  open: Judgement,
  reading: RowReading | null,
  readings: Readonly<Record<'forward' | 'reverse', Judgement>>,
): Judgement {
  const { undetermined: question } = open;
  if (reading === null || question === null) return open;
  if (reading === 'keep') return keptAsWritten(open, reading);
  const chosen = readings[reading];
  return { ...chosen, answer: { reading, question }, derivation: { ...chosen.derivation, chosen: reading } };
}
