import { isRecord } from '../record';
import type { CellValue } from '../form/snapshot';
import type { CellRef, CellWrite } from './transaction';

/**
 * Settings entries of a workbook that hold our undoable writes: one entry for each, so that a pane and a ribbon command that
 * know nothing of each other never overwrite each other's. Names go on in the order of the writes.
 */
const STEP_PREFIX = 'selfeval.journal.';

/** One entry with a list of steps, as workbooks of version 0.1 hold it. */
const LIST_ENTRY = 'selfeval.journal';

/** Steps kept; older ones can no longer be undone. */
export const MAX_STEPS = 20;

/** Characters kept, the newest step aside: Excel allows 2 MB for all settings of a workbook, two bytes a character. */
export const MAX_CHARACTERS = 400_000;

/** Digits of a step's number in its name. */
const NUMBER_DIGITS = 6;

/** What a write was for. recalculation: 一键重算; row: 写回此项; reason: 偏差原因; import: a document's contents. */
const journalKinds = ['recalculation', 'row', 'reason', 'import'] as const;

export type JournalKind = (typeof journalKinds)[number];

/** One cell of a step: what stood there, and what we wrote. */
export interface JournalCell extends CellRef {
  readonly label: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** One write of ours; undone as a whole. */
export interface JournalStep {
  /** Unique in the workbook. */
  readonly id: string;
  /** ISO time; `null` for a write that did not keep it. */
  readonly at: string | null;
  readonly kind: JournalKind;
  readonly cells: readonly JournalCell[];
}

type Settings = Readonly<Record<string, string | null>>;

/** Our undoable writes, oldest first. An entry that is not ours to read counts as none. */
export function readJournal(settings: ReadonlyMap<string, string>): readonly JournalStep[] {
  const names = [...settings.keys()].filter((name) => name.startsWith(STEP_PREFIX)).sort();
  return [...readListEntry(settings), ...names.flatMap((name) => toSteps(parse(settings.get(name)), name))];
}

/**
 * Settings change that adds a write to the journal and forgets what is too old.
 * @param at ISO time
 * @param writes at least one
 */
export function addStep(
  journal: readonly JournalStep[],
  { at, kind, writes }: {
    readonly at: string;
    readonly kind: JournalKind;
    readonly writes: readonly (CellWrite & { readonly label: string })[];
  },
): Settings {
  const cells = writes.map(({ sheet, cell, label, before, after }): JournalCell => ({
    sheet,
    cell,
    label,
    before: before.value,
    after,
  }));
  const number = Math.max(0, ...journal.map(({ id }) => Number(id.slice(STEP_PREFIX.length).split('.')[0]) || 0)) + 1;
  return { ...removeSteps(journal, tooOld(journal)), [stepId(number, at)]: JSON.stringify({ at, kind, cells }) };
}

/**
 * Settings change that takes steps out of the journal. What is left of an old list gets entries of its own, so that an entry
 * once set is never set again.
 */
export function removeSteps(journal: readonly JournalStep[], gone: readonly JournalStep[]): Settings {
  const changes: Record<string, string | null> = {};
  const ids = new Set(gone.map(({ id }) => id));
  for (const id of ids) if (id.startsWith(STEP_PREFIX)) changes[id] = null;
  if (gone.some(isListed)) {
    changes[LIST_ENTRY] = null;
    const left = journal.filter((step) => isListed(step) && !ids.has(step.id));
    for (const [index, { cells }] of left.entries()) changes[stepId(0, String(index).padStart(NUMBER_DIGITS, '0'))] = JSON.stringify({ cells });
  }
  return changes;
}

/** Whether a settings change adds a step. Its entry was not there before: to put the change back is to delete it. */
export function isNewStep([key, value]: readonly [key: string, value: string | null]): boolean {
  return value !== null && key.startsWith(STEP_PREFIX);
}

/** Name of an entry; entries are in the order of their names. */
function stepId(number: number, rest: string): string {
  return `${STEP_PREFIX}${String(number).padStart(NUMBER_DIGITS, '0')}.${rest}`;
}

/** Steps that make room for one more. */
function tooOld(journal: readonly JournalStep[]): readonly JournalStep[] {
  let room = MAX_CHARACTERS;
  let kept = 0;
  for (const step of [...journal].reverse()) {
    room -= JSON.stringify(step).length;
    if (room < 0 || kept === MAX_STEPS - 1) break;
    kept += 1;
  }
  return journal.slice(0, journal.length - kept);
}

function isListed({ id }: JournalStep): boolean {
  return !id.startsWith(STEP_PREFIX);
}

function readListEntry(settings: ReadonlyMap<string, string>): readonly JournalStep[] {
  const list = parse(settings.get(LIST_ENTRY));
  return Array.isArray(list) ? list.flatMap((item, index) => toSteps(item, `${LIST_ENTRY}/${String(index)}`)) : [];
}

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

/** The step that an entry holds, if it holds one. */
function toSteps(value: unknown, id: string): readonly JournalStep[] {
  if (!isRecord(value) || !Array.isArray(value['cells']) || !value['cells'].every(isCell)) return [];
  const { at, kind, cells } = value;
  return [
    {
      id,
      at: typeof at === 'string' ? at : null,
      kind: journalKinds.find((each) => each === kind) ?? 'recalculation',
      cells,
    },
  ];
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
