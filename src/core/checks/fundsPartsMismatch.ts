import type { FormCell } from '../form/form';
import { saysNothing } from '../scoring/amounts';
import { plain, sum, type Big } from '../scoring/decimal';
import type { BudgetEvaluation } from '../scoring/evaluation';
import type { Finding } from './finding';
import { AMOUNT_TOLERANCE } from '../scoring/tolerance';
import { addresses, finder, type Check } from './check';

const id = 'funds-parts-mismatch';
const level = 'warning';
const basis = 'caiyu-2020-10';
const found = finder(id, level, basis);

interface Column {
  readonly variant: 'initial' | 'adjusted' | 'executed';
  readonly cell: (line: BudgetEvaluation) => FormCell | null;
  readonly amount: (line: BudgetEvaluation) => Big | null;
}

const columns: readonly Column[] = [
  { variant: 'initial', cell: (line) => line.row.initial, amount: (line) => line.initial },
  { variant: 'adjusted', cell: (line) => line.row.adjusted, amount: (line) => line.adjusted },
  { variant: 'executed', cell: (line) => line.row.executed, amount: (line) => line.executed },
];

/**
 * The parts of the funds (财政拨款, 结转, 其他) do not add up to 年度资金总额. Quiet where no part is filled in, or one cannot be read. Parts of parts
 * (1. below （一）) are left out.
 */
export const fundsPartsMismatch: Check = {
  id,
  level,
  basis,
  since: '0.1.0',
  parameters: [],
  run: ({ scored: { budget } }) => {
    const total = budget.find((line) => line.row.isTotal);
    const parts = outermost(budget.filter((line) => !line.row.isTotal));
    if (total === undefined || parts.length === 0) return [];
    return columns.flatMap((column) => compare(total, parts, column));
  },
};

/** How the names of parts are numbered, from the outside in. */
const NUMBERING = [/^[一二三四五六七八九十]+[、.．]/u, /^[(（][一二三四五六七八九十]+[)）]/u, /^\d+[、.．]/u, /^[(（]\d+[)）]/u, /^[①-⑳]/u];

/** The parts that are not part of another one: those numbered like the first of them, or further out, or not at all. */
function outermost(parts: readonly BudgetEvaluation[]): readonly BudgetEvaluation[] {
  const depths = parts.map(({ row }) => depthOf(row.name));
  return parts.filter((_, i) => (depths[i] ?? -1) <= (depths[0] ?? -1));
}

/** Place of a name in {@link NUMBERING}; -1 for a name without a number. */
function depthOf(name: string): number {
  const bare = name.replace(/^其中[:：]?/u, '').trim();
  return NUMBERING.findIndex((numbering) => numbering.test(bare));
}

function compare(
  total: BudgetEvaluation,
  parts: readonly BudgetEvaluation[],
  { variant, cell, amount }: Column,
): readonly Finding[] {
  const filled = parts.filter((part) => !saysNothing(cell(part)));
  const amounts = filled.map(amount).filter((value) => value !== null);
  const whole = amount(total);
  const cells = addresses(cell(total), ...filled.map(cell));
  if (whole === null || cells === null || amounts.length !== filled.length || filled.length === 0) return [];
  const added = sum(amounts);
  if (added.minus(whole).abs().lte(AMOUNT_TOLERANCE)) return [];
  // A single zero beside blanks says only that this part is none, not that the parts are all there.
  if (added.eq(0) && filled.length < parts.length) return [];
  return [
    found({
      cells,
      label: total.row.name,
      variant,
      args: { total: plain(whole), parts: plain(added) },
    }),
  ];
}
