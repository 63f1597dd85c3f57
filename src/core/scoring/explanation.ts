import type { NotationCell, Reading } from '../notation';
import { saysNothing } from './amounts';
import { Big } from './decimal';
import type { IndicatorEvaluation, Outcome } from './evaluation';
import type { Judgement } from './judgement';
import type { RulePack } from './rulePack';

interface Facts {
  readonly judgement: Pick<Judgement, 'attainment' | 'ratio'> & { readonly outcome: Outcome };
  readonly target: Reading;
  readonly weight: Big | null;
  /** The computed score, or the written one where a person decides. */
  readonly final: Big | null;
  readonly pack: RulePack;
}

/**
 * Why a row asks for a deviation reason (偏差原因分析及改进措施): the score is below the weight (everybody asks), the actual
 * lies far above the target (from `overAchievement.limit` on), and what the pack asks for besides.
 */
export function explanationFor(facts: Facts): IndicatorEvaluation['explanationDue'] {
  const { judgement, weight, final, pack, target } = facts;
  if (weight !== null && final?.lt(weight) === true) return 'below-weight';
  if (weight === null && judgement.attainment === 'missed') return 'below-weight';
  const comparator = target.kind === 'quantity' ? target.comparator : null;
  const isCapped = comparator === '≤' || comparator === '<';
  const limit = new Big(1).plus(pack.overAchievement.limit);
  if (!isCapped && judgement.ratio?.gte(limit) === true) return 'over-achieved';
  const isExact = isCapped || comparator === '=';
  if (pack.explanation.anyDeviation && isExact && judgement.ratio?.eq(1) === false) return 'deviated';
  return pack.qualitative.needsText && judgement.outcome === 'band' ? 'qualitative' : null;
}

/** Whether a deviation cell holds a reason. `/`, `—`, 无, 0 and blanks are none. */
export function hasExplanation(cell: NotationCell, pack: RulePack): boolean {
  const text = cell.text.replace(/\s/gu, '');
  return text.length >= pack.explanation.shortest && !saysNothing(cell) && !ZERO.test(text);
}

/** `0`, `0.00`, `0%` in a deviation cell is a number typed out of habit. */
const ZERO = /^[0０][.．0０%％]*$/u;
