import type { FormCell } from '../form/form';
import { cellText } from '../form/shown';
import { Big, plain, round, smaller } from '../scoring/decimal';
import { percentText } from '../scoring/budgetScore';
import type { BudgetEvaluation } from '../scoring/evaluation';
import type { Finding, Fix } from './finding';
import { RATE_TOLERANCE } from '../scoring/tolerance';
import { addresses, differs, finder, fix, type Check } from './check';

const id = 'execution-rate-mismatch';
const level = 'error';
const basis = 'caiyu-2020-10';
const found = finder(id, level, basis);

/**
 * The written execution rate (执行率) is not executed ÷ adjusted budget. Rows that contradict themselves in the same
 * way (the total and its only part) make one finding. Above 100 % the amounts themselves are in doubt: nothing is mended.
 */
export const executionRateMismatch: Check = {
  id,
  level,
  basis,
  since: '0.1.0',
  parameters: [],
  run: ({ scored: { budget } }) => {
    const groups = new Map<string, [WrongRate, ...WrongRate[]]>();
    for (const wrong of budget.flatMap(wrongRateOf)) {
      const key = [wrong.executed, wrong.budget, wrong.line.writtenRate].map(String).join('|');
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [wrong]);
      else group.push(wrong);
    }
    return [...groups.values()].map(describe);
  },
};

interface WrongRate {
  readonly line: BudgetEvaluation;
  readonly executed: Big;
  readonly budget: Big;
  readonly rate: Big;
  readonly cell: FormCell;
}

function wrongRateOf(line: BudgetEvaluation): readonly WrongRate[] {
  const { rate, writtenRate, row, executed } = line;
  const budget = line.adjusted ?? line.initial;
  if (rate === null || writtenRate === null || row.rate === null || executed === null || budget === null) return [];
  // One unit of the last digit shown, since rates are rounded and cut off alike: `86.19%` may stand for 86.183 %.
  const tolerance = smaller(new Big(10).pow(-(decimalsIn(row.rate) + 2)), RATE_TOLERANCE);
  return writtenRate.minus(rate).abs().gt(tolerance) ? [{ line, executed, budget, rate, cell: row.rate }] : [];
}

/** Decimals of a percentage as shown. */
function decimalsIn({ text }: FormCell): number {
  return /\.(\d+)\s*[%％]?\s*$/u.exec(text)?.[1]?.length ?? 0;
}

function describe([first, ...others]: readonly [WrongRate, ...WrongRate[]]): Finding {
  const { line, executed, budget, rate, cell } = first;
  return found({
    cells: addresses(cell, ...others.map((other) => other.cell), line.row.executed, line.row.adjusted ?? line.row.initial),
    label: line.row.name,
    args: { executed: plain(executed), budget: plain(budget), computed: percentText(rate), written: cellText(cell) },
    fix: rateFix(first),
    mark: rate.lte(1) ? differs(rate, RATE_TOLERANCE) : { kind: 'unchanged' },
  });
}

/** The rate in the form that the cell has: a fraction under a percent format, else a text with as many decimals. */
function rateFix({ rate, cell }: WrongRate): Fix | null {
  if (rate.gt(1)) return null;
  const decimals = Math.max(decimalsIn(cell), 2);
  if (typeof cell.value !== 'number') return fix(cell, `${round(rate.times(100), decimals).toFixed(decimals)}%`);
  return fix(cell, cell.numberFormat.includes('%') ? round(rate, decimals + 2) : round(rate.times(100), decimals));
}
