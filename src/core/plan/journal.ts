import type { CellValue } from '../form/snapshot';
import type { PlannedWrite } from './recalculation';
import type { CellRef } from './transaction';

/** Settings entry of a workbook that holds our undoable writes. */
export const JOURNAL_SETTING = 'selfeval.journal';

/** Steps kept; older ones can no longer be undone. */
export const MAX_STEPS = 20;

/** One cell of a step: what stood there, and what we wrote. */
export interface JournalCell extends CellRef {
  readonly label: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** One write of ours; undone as a whole. */
export interface JournalStep {
  readonly cells: readonly JournalCell[];
}

/** Our undoable writes, oldest first. An entry that is not ours to read counts as none. */
export function readJournal(settings: ReadonlyMap<string, string>): readonly JournalStep[] {
  const text = settings.get(JOURNAL_SETTING);
  if (text === undefined) return [];
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed.filter(isStep) : [];
  } catch {
    return [];
  }
}

/** Settings change that adds a write to the journal. */
export function addStep(
  journal: readonly JournalStep[],
  writes: readonly PlannedWrite[],
): Readonly<Record<string, string | null>> {
  const cells = writes.map(({ sheet, cell, label, before, after }): JournalCell => ({
    sheet,
    cell,
    label,
    before: before.value,
    after,
  }));
  return writeJournal([...journal, { cells }].slice(-MAX_STEPS));
}

/** Settings change that makes the journal hold these steps. */
export function writeJournal(journal: readonly JournalStep[]): Readonly<Record<string, string | null>> {
  return { [JOURNAL_SETTING]: journal.length === 0 ? null : JSON.stringify(journal) };
}

function isStep(value: unknown): value is JournalStep {
  return isRecord(value) && Array.isArray(value['cells']) && value['cells'].every(isCell);
}

function isCell(value: unknown): value is JournalCell {
  return (
    isRecord(value) &&
    ['sheet', 'cell', 'label'].every((key) => typeof value[key] === 'string') &&
    ['before', 'after'].every((key) => isCellValue(value[key]))
  );
}

function isCellValue(value: unknown): value is CellValue {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
