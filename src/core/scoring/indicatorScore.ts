import type { RowReading } from '../choices';
import { compareDeadline, convert, type Deadline, type Quantity, type Reading } from '../notation';
import { Big, plain, resultText, round } from './decimal';
import type { AlternativeReading, Derivation, RowAnswer, UndeterminedCode, UndeterminedReason } from './evaluation';
import type { QualitativeBand, RulePack } from './rulePack';
import { sideInAnotherUnit } from './unitLeftOut';

/** What the rules say about one row: a score, a band, or that a person must decide. */
export interface Judgement {
  readonly outcome: 'scored' | 'band' | 'undetermined';
  readonly exact: Big | null;
  readonly derivation: Derivation;
  readonly undetermined: UndeterminedReason | null;
  readonly answer: RowAnswer | null;
  readonly ratio: Big | null;
  readonly attainment: 'met' | 'missed' | 'unknown';
}

/** The facts a judgement rests on. `weight` is in points and not negative. */
interface JudgementInput {
  readonly target: Reading;
  readonly actual: Reading;
  /** The cells' texts as shown, for the words of a reason. */
  readonly targetText: string;
  readonly actualText: string;
  readonly weight: Big;
  /** A cost row (成本指标). */
  readonly isCost: boolean;
  /** The name leaves open whether more is better (投诉率, 受害率). */
  readonly mayMeanLess: boolean;
  /** The row's own scoring rule (评分标准) says how points are lost: the formula of the pack does not hold for a missed target. */
  readonly hasOwnRule: boolean;
  /** What a person decided about the row; asked only where the direction is open. */
  readonly reading: RowReading | null;
  readonly year: number | null;
  readonly pack: RulePack;
}

const TWO = new Big(2);

/**
 * Scores an actual against its target.
 * Forward and equal targets: full weight when reached, else weight × actual ÷ target (财预〔2020〕10号).
 * Reverse targets: by the formula of the pack. Dates: full weight when on time; nothing is computed when late.
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

/** A row that stays open and whose written score a person lets stand (保持): late, outside its range, or not understood. */
export function keptAsWritten(judgement: Judgement, reading: RowReading | null): Judgement {
  const { undetermined: question, answer, derivation } = judgement;
  if (reading !== 'keep' || question === null || answer !== null) return judgement;
  return { ...judgement, answer: { reading, question }, derivation: { ...derivation, code: 'kept' } };
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

function judgeQuantity(input: JudgementInput, target: Quantity, actual: Quantity): Judgement {
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

function kindMismatch(input: JudgementInput): Judgement {
  return undecided(input, 'kind-mismatch', {
    target: input.targetText,
    actual: input.actualText,
  });
}

function unitMismatch(input: JudgementInput): Judgement {
  return undecided(input, 'unit-mismatch', { target: input.targetText, actual: input.actualText });
}

function scored(
  input: JudgementInput,
  exact: Big,
  code: Derivation['code'],
  ratio: Big | null,
  attainment: 'met' | 'missed',
): Judgement {
  const { target, actual, pack } = input;
  return {
    outcome: 'scored',
    exact,
    derivation: {
      code,
      args: {
        target: target.kind === 'quantity' ? operand(target) : '',
        actual: actual.kind === 'quantity' ? operand(inUnitOf(target, actual)) : '',
        targetText: input.targetText,
        actualText: input.actualText,
        weight: plain(input.weight),
        result: plain(round(exact, pack.rounding.decimals)),
        equals: resultText(exact, pack.rounding.decimals),
      },
      source: pack.quantitative.source,
    },
    undetermined: null,
    answer: null,
    ratio,
    attainment,
  };
}

/** The actual in the unit of the target, so that a calculation with both is right: 5000元 beside 1万元 is 0.5. */
function inUnitOf(target: Reading, actual: Quantity): Quantity {
  if (target.kind !== 'quantity') return actual;
  const value = convert(actual, target.unit);
  return value === null ? actual : { ...actual, value, unit: target.unit ?? actual.unit };
}

/** The number as one would write it in a calculation: `99%`, `14.8`. */
function operand({ value, unit }: Quantity): string {
  return unit?.dimension === 'percent' ? `${plain(value.times(100))}%` : plain(value);
}

function undecided(
  input: JudgementInput,
  code: UndeterminedCode,
  args: UndeterminedReason['args'] = {},
  known: {
    ratio?: Big | null;
    attainment?: Judgement['attainment'];
    alternatives?: readonly AlternativeReading[];
  } = {},
): Judgement {
  return {
    outcome: 'undetermined',
    exact: null,
    derivation: { code: 'undetermined', args: {}, source: input.pack.quantitative.source },
    undetermined: { code, args, alternatives: known.alternatives ?? [] },
    answer: null,
    ratio: known.ratio ?? null,
    attainment: known.attainment ?? 'unknown',
  };
}
