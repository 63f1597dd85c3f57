import { messages, wordRowName, type Language } from '../messages';
import type { FormReport, IndicatorRowReport } from './types';

/** A row that waits for a person, the cell to go to, and why. */
export interface OpenRow {
  readonly cell: string;
  readonly indicator: string;
  readonly reason: string;
}

/** Rows that the rules leave open and nobody has answered. */
export function openRows({ indicators }: Pick<FormReport, 'indicators'>, language: Language): readonly OpenRow[] {
  return indicators.flatMap((row) =>
    row.reason === null || row.answer === 'keep' ? [] : [{ cell: cellOf(row), indicator: wordRowName(row.level3, language), reason: row.reason }],
  );
}

/** The row and why it is open, in one line. */
export function openRowText({ indicator, reason }: OpenRow, language: Language): string {
  return `${indicator}${messages[language].report.separator}${reason}`;
}

function cellOf({ score, actual }: IndicatorRowReport): string {
  return score?.cell ?? actual?.cell ?? '';
}
