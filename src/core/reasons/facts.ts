import type { Form, FormCell } from '../form/form';
import { cellText } from '../form/shown';
import type { Comparator, Deadline, Quantity, QuantityRange, Unit } from '../notation';
import { convert } from '../notation';
import type Big from 'big.js';
import { MONEY_SCALE } from '../scoring/amounts';
import { percentText } from '../scoring/budgetScore';
import { plain } from '../scoring/decimal';
import type { BudgetEvaluation, IndicatorEvaluation } from '../scoring/evaluation';
import { AMOUNT_TOLERANCE } from '../scoring/tolerance';
import { delayOf, type Delay } from './delay';
import { numbersIn, textOf } from './values';
import type { QuestionCode, SituationCode } from './words/table';

/** Something a text may name: a number with its unit, a date. */
export type NamedValue = Pick<Quantity, 'kind' | 'value' | 'unit'> | Deadline;

/** The numbers of one row that a text is to explain, and what they come to. */
export interface ReasonFacts {
  /** Name of the row. */
  readonly label: string;
  readonly situation: SituationCode;
  readonly question: QuestionCode;
  /** For the sentence of the situation; numbers as a person writes them, units kept. */
  readonly args: Readonly<Record<string, string>>;
  readonly delay: Delay | null;
  /** The two values that are compared, as a person writes them. */
  readonly target: string;
  readonly actual: string;
  /** Deviation of the actual from the target as a share of it (1.5: 150 % above); `null` where there is none. */
  readonly deviation: Big | null;
  /** Values that a text about the row may name with target and actual. */
  readonly compared: readonly NamedValue[];
  /** Every number that stands in the row or follows from it, percentages as their number: 76.03. */
  readonly numbers: readonly Big[];
}

interface Situation {
  readonly situation: SituationCode;
  readonly args?: Readonly<Record<string, string>>;
  readonly deviation?: Big;
  readonly difference?: Big;
  readonly delay?: Delay | null;
}

/** What there is to explain about an indicator row (绩效指标). */
export function indicatorFacts(line: IndicatorEvaluation): ReasonFacts {
  const { row, target, actual, weight } = line;
  const targetText = textOf(row.target, target);
  const actualText = textOf(row.actual, actual);
  const score = line.computed ?? line.written;
  const found = situationOf(line);
  const isShort = weight !== null && score?.lt(weight) === true;
  const situation = isShort ? (SCORED[found.situation] ?? found.situation) : found.situation;
  return {
    label: row.level3,
    situation,
    question: situation === 'quality' ? 'quality' : 'reason',
    args: {
      target: targetText,
      actual: actualText,
      score: score === null ? '' : plain(score),
      weight: weight === null ? '' : plain(weight),
      ...found.args,
    },
    delay: found.delay ?? null,
    target: targetText,
    actual: actualText,
    deviation: found.deviation ?? null,
    compared: [target, actual].flatMap(comparedValues),
    numbers: [
      ...numbersIn(row.level3, targetText, actualText),
      ...cellNumbers(row.target, row.initialTarget, row.actual, row.weight, row.score, row.coefficient, row.rule),
      ...known(score, weight, found.difference?.abs()),
      ...shares(line.ratio, found.deviation),
    ],
  };
}

/** A row that got less than its weight says so where its values say nothing by themselves. */
const SCORED: Partial<Record<SituationCode, SituationCode>> = { plain: 'scored-short', quality: 'quality-short' };

function situationOf(line: IndicatorEvaluation): Situation {
  const { target, actual, undetermined } = line;
  if (target.kind === 'word') return { situation: 'quality' };
  if (target.kind === 'deadline') {
    if (undetermined?.code !== 'deadline-late' || actual.kind !== 'deadline') return { situation: 'plain' };
    const delay = delayOf(target, actual);
    return { situation: delay === null ? 'late-somehow' : 'late', delay };
  }
  if (actual.kind !== 'quantity' || isBound(actual)) return { situation: 'plain' };
  if (target.kind === 'range') return outsideRange(target, actual);
  return target.kind === 'quantity' ? deviationOf(line, target, actual) : { situation: 'plain' };
}

/** `≥90%` as an actual names no number to compute with. */
function isBound({ comparator }: Quantity): boolean {
  return comparator !== null && comparator !== '=';
}

function outsideRange(target: QuantityRange, actual: Quantity): Situation {
  const value = convert(actual, target.unit);
  const isOutside = value !== null && (value.lt(target.low) || value.gt(target.high));
  return { situation: isOutside ? 'outside' : 'plain' };
}

function deviationOf(line: IndicatorEvaluation, target: Quantity, actual: Quantity): Situation {
  const value = convert(actual, target.unit);
  if (value === null) return { situation: 'plain' };
  const difference = value.minus(target.value);
  if (target.allowance !== null) return { situation: difference.abs().gt(target.allowance) ? 'outside' : 'plain' };
  if (difference.eq(0) || target.value.lte(0)) return { situation: 'plain', difference };
  const deviation = difference.div(target.value);
  const args = { percent: percentText(deviation.abs()), amount: amountText(difference.abs(), target.unit) };
  return { situation: directionOf(line, target, difference), args, deviation, difference };
}

function directionOf(line: IndicatorEvaluation, target: Quantity, difference: Big): SituationCode {
  const isCapped = isCeiling(target.comparator) || line.derivation.code.startsWith('reverse');
  if (difference.lt(0)) return isCapped || target.comparator === '=' ? 'below-ceiling' : 'short';
  if (!isCapped) return 'over';
  return target.unit?.dimension === 'money' ? 'over-budget' : 'exceeded';
}

function isCeiling(comparator: Comparator | null): boolean {
  return comparator === '≤' || comparator === '<';
}

/** What there is to explain about the execution of the funds (预算执行); `null` without amounts. */
export function executionFacts(line: BudgetEvaluation, form: Form): ReasonFacts | null {
  const { rate, executed } = line;
  if (rate === null || executed === null) return null;
  // The pack says which of the two the rate was made with.
  const budget = known(line.adjusted, line.initial).find((amount) => amount.gt(0) && executed.div(amount).eq(rate));
  if (budget === undefined) return null;
  const rest = budget.minus(executed);
  return {
    ...fundsFacts(line, form, budget, executed),
    situation: rest.lt(0) ? 'overspent' : 'unexecuted',
    question: 'reason',
    args: {
      budget: amountIn(form, budget),
      executed: amountIn(form, executed),
      rate: percentText(rate),
      amount: amountIn(form, rest.abs()),
    },
    deviation: rate.minus(1),
  };
}

/** What there is to explain about a budget that was changed during the year; `null` when it was not. */
export function budgetChangeFacts(line: BudgetEvaluation, form: Form): ReasonFacts | null {
  const { initial, adjusted } = line;
  if (initial === null || adjusted === null) return null;
  const change = adjusted.minus(initial);
  if (change.abs().lte(AMOUNT_TOLERANCE)) return null;
  const deviation = initial.gt(0) ? change.div(initial) : null;
  return {
    ...fundsFacts(line, form, initial, adjusted),
    situation: change.gt(0) ? 'budget-raised' : 'budget-cut',
    question: 'budget-change',
    args: {
      initial: amountIn(form, initial),
      adjusted: amountIn(form, adjusted),
      amount: amountIn(form, change.abs()),
      percent: percentText((deviation ?? change).abs()),
    },
    deviation,
  };
}

type FundsFacts = Omit<ReasonFacts, 'situation' | 'question' | 'args' | 'deviation'>;

function fundsFacts(line: BudgetEvaluation, form: Form, target: Big, actual: Big): FundsFacts {
  const { row, initial, adjusted, executed, rate } = line;
  const amounts = known(initial, adjusted, executed);
  const differences = amounts.flatMap((one) => amounts.map((other) => one.minus(other).abs()));
  const unit: Unit | null =
    form.amountUnit === null ? null : { text: form.amountUnit, dimension: 'money', scale: MONEY_SCALE[form.amountUnit] };
  return {
    label: row.name,
    delay: null,
    target: amountIn(form, target),
    actual: amountIn(form, actual),
    compared: amounts.map((value) => ({ kind: 'quantity', value, unit })),
    numbers: [
      ...amounts,
      ...differences,
      ...shares(rate, rate?.minus(1)),
      ...cellNumbers(row.weight, row.rate, row.score),
      ...known(line.computedScore, line.weight),
    ],
  };
}

function amountIn({ amountUnit }: Form, value: Big): string {
  return `${plain(value)}${amountUnit ?? ''}`;
}

function amountText(value: Big, unit: Unit | null): string {
  return unit?.dimension === 'percent' ? percentText(value) : `${plain(value)}${unit?.text ?? ''}`;
}

function comparedValues(reading: IndicatorEvaluation['target']): readonly NamedValue[] {
  switch (reading.kind) {
    case 'quantity':
    case 'deadline':
      return [reading];
    case 'range':
      return [reading.low, reading.high].map((value) => ({ kind: 'quantity', value, unit: reading.unit }));
    case 'word':
    case 'not-applicable':
    case 'empty':
    case 'not-understood':
      return [];
  }
}

/** A share and what it lacks to the whole, as percentages, exact and as they are shown. */
function shares(...fractions: readonly (Big | null | undefined)[]): readonly Big[] {
  return known(...fractions).flatMap((fraction) => {
    const percent = fraction.abs().times(100);
    return [percent, ...[0, 1, 2].map((decimals) => percent.round(decimals))];
  });
}

function cellNumbers(...cells: readonly (FormCell | null)[]): readonly Big[] {
  return numbersIn(...cells.map(cellText));
}

function known(...values: readonly (Big | null | undefined)[]): readonly Big[] {
  return values.filter((value) => value !== null && value !== undefined);
}
