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
    const groups = new Map<string, BudgetEvaluation[]>();
    for (const line of budget) {
      if (!isWrong(line)) continue;
      const key = [line.executed, line.adjusted ?? line.initial, line.writtenRate].map(String).join('|');
      groups.set(key, [...(groups.get(key) ?? []), line]);
    }
    return [...groups.values()].flatMap(describe);
  },
};

function isWrong({ rate, writtenRate, row }: BudgetEvaluation): boolean {
  if (rate === null || writtenRate === null) return false;
  return writtenRate.minus(rate).abs().gt(toleranceOf(row.rate?.text ?? ''));
}

/** One unit of the last digit shown, since rates are rounded and cut off alike: `86.19%` may stand for 86.183 %. */
function toleranceOf(text: string): Big {
  const shown = /\.(\d+)\s*[%％]?\s*$/u.exec(text)?.[1]?.length ?? 0;
  return smaller(new Big(10).pow(-(shown + 2)), RATE_TOLERANCE);
}

function describe(lines: readonly BudgetEvaluation[]): readonly Finding[] {
  const [first] = lines;
  const rate = first?.rate ?? null;
  if (first === undefined || rate === null) return [];
  const cells = addresses(
    first.row.rate,
    ...lines.map((line) => line.row.rate),
    first.row.executed,
    first.row.adjusted ?? first.row.initial,
  );
  if (cells === null) return [];
  const budget = first.row.adjusted === null ? first.initial : first.adjusted;
  return [
    found({
      cells,
      label: first.row.name,
      args: {
        executed: first.executed === null ? '' : plain(first.executed),
        budget: budget === null ? '' : plain(budget),
        computed: percentText(rate),
        written: first.row.rate?.text.trim() ?? '',
      },
      fix: rateFix(first),
      mark: rate.lte(1) ? differs(rate, RATE_TOLERANCE) : { kind: 'unchanged' },
    }),
  ];
}

/** The rate in the form that the cell has: a fraction under a percent format, else a text with as many decimals. */
function rateFix({ rate, row }: BudgetEvaluation): Fix | null {
  if (rate === null || row.rate === null || rate.gt(1)) return null;
  const shown = /\.(\d+)\s*[%％]?\s*$/u.exec(row.rate.text)?.[1]?.length ?? 0;
  const decimals = Math.max(shown, 2);
  if (typeof row.rate.value !== 'number') return fix(row.rate, `${round(rate.times(100), decimals).toFixed(decimals)}%`);
  return fix(row.rate, row.rate.numberFormat.includes('%') ? round(rate, decimals + 2) : round(rate.times(100), decimals));
}
