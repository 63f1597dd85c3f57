import type { FormCell } from '../form/form';
import type { Reading } from '../notation';
import { saysNothing } from './amounts';
import { Big } from './decimal';
import type { IndicatorEvaluation } from './evaluation';
import type { Judgement } from './indicatorScore';
import type { RulePack } from './rulePack';

interface Facts {
  readonly judgement: Pick<Judgement, 'attainment' | 'ratio'>;
  readonly target: Reading;
  readonly weight: Big | null;
  /** The computed score, or the written one where a person decides. */
  readonly final: Big | null;
  readonly pack: RulePack;
}

/**
 * Why a row asks for a deviation reason (偏差原因分析及改进措施): the score is below the weight (everybody asks),
 * or the actual lies far above the target (from `overAchievement.limit` on).
 */
export function explanationFor(facts: Facts): IndicatorEvaluation['explanationDue'] {
  const { judgement, weight, final, pack, target } = facts;
  if (weight !== null && final?.lt(weight) === true) return 'below-weight';
  if (weight === null && judgement.attainment === 'missed') return 'below-weight';
  const isCapped = target.kind === 'quantity' && (target.comparator === '≤' || target.comparator === '<');
  const limit = new Big(1).plus(pack.overAchievement.limit);
  return !isCapped && judgement.ratio?.gte(limit) === true ? 'over-achieved' : null;
}

/** Whether a deviation cell holds a reason. `/`, `—`, 无, 0 and blanks are none. */
export function hasExplanation(cell: FormCell, pack: RulePack): boolean {
  const text = cell.text.replace(/\s/gu, '');
  return text.length >= pack.explanation.shortest && !saysNothing(cell) && !ZERO.test(text);
}

/** `0`, `0.00`, `0%` in a deviation cell is a number typed out of habit. */
const ZERO = /^[0０][.．0０%％]*$/u;
