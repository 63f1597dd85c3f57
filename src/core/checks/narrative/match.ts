import type { Quantity } from '../../notation';
import type { IndicatorEvaluation, ScoredForm } from '../../scoring/evaluation';
import type { Big } from '../../scoring/decimal';
import { bare, coverage, runsOf } from './similarity';
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
  let best: NamedQuantity | null = null;
  let nearest = 0;
  let second = 0;
  for (const named of quantitiesOf(form)) {
    const nearness = coverage(named.pairs, statement.bareSubject);
    if (nearness > nearest) {
      best = named;
      second = nearest;
      nearest = nearness;
    } else second = Math.max(second, nearness);
  }
  if (best === null || nearest < SAME_THING || nearest - second < CLEAR_LEAD) return null;
  const isPercent = best.actual.unit?.dimension === 'percent';
  if (isPercent !== (statement.unit === '%')) return null;
  return { statement, indicator: best.indicator, value: best.actual.value };
}

/** Whether an indicator of the form may be meant by a statement; with `sameValue`, one whose actual is the number stated. */
export function mayMeanIndicator(statement: Statement, form: ScoredForm, sameValue: boolean): boolean {
  return quantitiesOf(form).some(
    ({ actual, pairs }) =>
      (!sameValue || actual.value.eq(statement.value)) && coverage(pairs, statement.bareSubject) >= MAYBE_SAME_THING,
  );
}

interface NamedQuantity {
  readonly indicator: IndicatorEvaluation;
  readonly actual: Quantity;
  /** Pairs of characters of the indicator's name. */
  readonly pairs: ReadonlySet<string>;
}

/** Names are taken apart once for a form: every statement is compared with all of them. */
const namedQuantities = new WeakMap<ScoredForm, readonly NamedQuantity[]>();

function quantitiesOf(form: ScoredForm): readonly NamedQuantity[] {
  const known = namedQuantities.get(form);
  if (known !== undefined) return known;
  const found = form.indicators.flatMap((indicator): readonly NamedQuantity[] => {
    const { actual, row } = indicator;
    return actual.kind === 'quantity' && row.kind === 'indicator'
      ? [{ indicator, actual, pairs: runsOf(bare(nameOf(row.level3)), 2) }]
      : [];
  });
  namedQuantities.set(form, found);
  return found;
}

/** The name without its number (指标1:) and without its unit in brackets. */
function nameOf(level3: string): string {
  return level3.replace(/[（(][^（()）]*[)）]\s*$/u, '').replace(/^指标\s*\d+\s*[:：]?/u, '');
}

/** Whether the units of a statement and of an indicator are the same word: 人 is not 人次. */
export function hasSameUnit({ statement, indicator }: StatementMatch): boolean {
  const { actual, target } = indicator;
  if (statement.unit === '%') return true;
  return [actual, target].some(
    (reading) => reading.kind === 'quantity' && reading.unit !== null && reading.unit.text === statement.unit,
  );
}
