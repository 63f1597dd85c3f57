import type { IndicatorEvaluation, ScoredForm } from '../../scoring/evaluation';
import type { Big } from '../../scoring/decimal';
import { coverage } from './similarity';
import type { Statement } from './statements';

/** From here on a statement and an indicator are surely about the same thing. */
const SAME_THING = 0.75;

/** From here on they may be. */
const MAYBE_SAME_THING = 0.6;

/** How much nearer the best indicator must be than the second, so that the match is no accident. */
const CLEAR_LEAD = 0.15;

/** A number in the text and the indicator that it speaks of. */
export interface StatementMatch {
  readonly statement: Statement;
  readonly indicator: IndicatorEvaluation;
  /** The indicator's actual in the unit of the statement. */
  readonly value: Big;
}

/** The indicator that a statement of the text surely speaks of, or `null` when none does, or several might. */
export function matchIndicator(statement: Statement, form: ScoredForm): StatementMatch | null {
  const [best, second] = rank(statement, form);
  if (best === undefined || best.nearness < SAME_THING) return null;
  if (second !== undefined && best.nearness - second.nearness < CLEAR_LEAD) return null;
  const isPercent = best.actual.unit?.dimension === 'percent';
  if (isPercent !== (statement.unit === '%')) return null;
  return { statement, indicator: best.indicator, value: best.actual.value };
}

/** Whether an indicator of the form may be meant by a statement; with `sameValue`, one whose actual is the number stated. */
export function mayMeanIndicator(statement: Statement, form: ScoredForm, sameValue: boolean): boolean {
  return rank(statement, form).some(
    ({ nearness, actual }) => nearness >= MAYBE_SAME_THING && (!sameValue || actual.value.eq(statement.value)),
  );
}

/** Indicators with a number, the nearest to the statement first. */
function rank(statement: Statement, form: ScoredForm) {
  return form.indicators
    .flatMap((indicator) => {
      const { actual, row } = indicator;
      if (actual.kind !== 'quantity' || row.kind !== 'indicator') return [];
      return [{ indicator, actual, nearness: coverage(nameOf(row.level3), statement.subject) }];
    })
    .sort((a, b) => b.nearness - a.nearness);
}

/** The name without its unit in brackets and without 率 at the end: `满意度率` and `满意度` are one. */
function nameOf(level3: string): string {
  return level3.replace(/[（(][^（()）]*[)）]\s*$/u, '').replace(/^指标\s*\d+\s*[:：]/u, '');
}

/** Whether the units of a statement and of an indicator are the same word. */
export function hasSameUnit({ statement, indicator }: StatementMatch): boolean {
  const { actual, target } = indicator;
  if (statement.unit === '%') return true;
  const units = [actual, target].flatMap((reading) =>
    reading.kind === 'quantity' && reading.unit !== null ? [reading.unit.text] : [],
  );
  return units.some((unit) => statement.unit.startsWith(unit));
}
