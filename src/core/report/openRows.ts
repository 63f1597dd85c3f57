import type { FormReport, IndicatorRowReport } from './types';

/** A row that waits for a person, the cell to go to, and why. */
export interface OpenRow {
  readonly cell: string;
  readonly indicator: string;
  readonly reason: string;
}

/** Rows that the rules leave open and nobody has answered. */
export function openRows({ indicators }: Pick<FormReport, 'indicators'>): readonly OpenRow[] {
  return indicators.flatMap((row) =>
    row.reason === null || row.answer === 'keep' ? [] : [{ cell: cellOf(row), indicator: row.level3, reason: row.reason }],
  );
}

function cellOf({ score, actual }: IndicatorRowReport): string {
  return score?.cell ?? actual?.cell ?? '';
}
