import type { RowReading } from '../choices';
import { convert, type Quantity, type Reading } from '../notation';
import { plain, resultText, round, type Big } from './decimal';
import type { AlternativeReading, Derivation, IndicatorEvaluation, Outcome, UndeterminedCode, UndeterminedReason } from './evaluation';
import type { RulePack } from './rulePack';

/** What the rules say about one row: a score, a band, or that a person must decide. */
export interface Judgement extends Pick<IndicatorEvaluation, 'exact' | 'derivation' | 'undetermined' | 'answer' | 'ratio' | 'attainment'> {
  readonly outcome: Exclude<Outcome, 'not-applicable'>;
}

/** The facts a judgement rests on. `weight` is in points and not negative. */
export interface JudgementInput {
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

/** A row that stays open and whose written score a person lets stand (保持): late, outside its range, or not understood. */
export function keptAsWritten(judgement: Judgement, reading: RowReading | null): Judgement {
  const { undetermined: question, answer, derivation } = judgement;
  if (reading !== 'keep' || question === null || answer !== null) return judgement;
  return { ...judgement, answer: { reading, question }, derivation: { ...derivation, code: 'kept' } };
}

export function kindMismatch(input: JudgementInput): Judgement {
  return undecided(input, 'kind-mismatch', {
    target: input.targetText,
    actual: input.actualText,
  });
}

export function unitMismatch(input: JudgementInput): Judgement {
  return undecided(input, 'unit-mismatch', { target: input.targetText, actual: input.actualText });
}

/** A row whose score follows from the numbers; its derivation is written in the unit of the target. */
export function scored(
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

/** A row that a person must decide, with what is known of it all the same. */
export function undecided(
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
