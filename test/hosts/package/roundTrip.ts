import { unzipSync } from 'fflate';
import { contains, toA1 } from '../../../src/core/form/address';
import type { SheetSnapshot } from '../../../src/core/form/snapshot';
import { markerTerm } from '../../../src/core/plan/marker';
import type { Transaction } from '../../../src/core/plan/transaction';
import type { Note, WorkbookPackage } from '../../../src/hosts/package';
import { openPackage, PackageError, readAppearance } from '../../../src/hosts/package';
import { HostError } from '../../../src/hosts/port';
import { NOTHING, writesTo } from './fixture';

/** What is done to a file: five values, three marks, two notes and a setting, on one sheet. */
export interface Edits {
  readonly sheet: SheetSnapshot;
  readonly transaction: Transaction;
  readonly notes: readonly Note[];
}

/** How a file ended: `edited`, or why not. */
export interface RoundTrip {
  readonly outcome: string;
  readonly edits: Edits | null;
  /** The file with the edits; `null` when there are none. */
  readonly saved: Uint8Array | null;
}

/** Edits for the first sheet that has five cells which may be written; `null` when no sheet has. */
function editsFor(pkg: WorkbookPackage): Edits | null {
  for (const sheet of pkg.snapshot().sheets) {
    const free = freeCells(pkg, sheet);
    if (free.length < 5) continue;
    const values = [12.5, '=1次\n<&>"_x000D_" 末 ', '-x', true, null];
    const level = (index: number) => (['error', 'warning', 'info'] as const)[index]!;
    const addMarks = free.slice(0, 3).map((cell, index) => ({
      sheet: sheet.name,
      cell,
      level: level(index),
      formula: `=AND(LEN($A$1)<2,${markerTerm(level(index))}=0)`,
    }));
    const writes = writesTo(Object.fromEntries(free.map((cell, index) => [cell, values[index] ?? null])), sheet.name);
    const notes = ['D41', 'F43'].map((cell) => ({ sheet: sheet.name, cell, text: '得分应为 7.6\n<&>' }));
    return { sheet, transaction: { writes, addMarks, removeMarks: [], settings: { 'selfeval.撤销': '{"a":"<&>\\n"}' } }, notes };
  }
  return null;
}

function freeCells(pkg: WorkbookPackage, sheet: SheetSnapshot): string[] {
  const free: string[] = [];
  for (let row = 0; row < 60 && free.length < 5; row++) {
    for (let column = 0; column < 14 && free.length < 5; column++) {
      const cell = toA1({ row, column });
      const [state] = pkg.cells([{ sheet: sheet.name, cell }]);
      const isCovered = sheet.merges.some((area) => contains(area, row, column) && (area.top !== row || area.left !== column));
      if (state?.formula === null && !state.isLocked && !isCovered) free.push(cell);
    }
  }
  return free;
}

/** Parts whose contents differ between two files. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].filter((name) => old[name] === undefined || now[name] === undefined || Buffer.compare(old[name], now[name]) !== 0);
}

const EXPECTED_CHANGES = [
  /^xl\/worksheets\/(?:_rels\/)?[^/]*\.xml(?:\.rels)?$/i,
  /^xl\/(?:styles|workbook)\.xml$/i,
  /^xl\/_rels\/workbook\.xml\.rels$/i,
  /^\[Content_Types\]\.xml$/i,
  /^customXml\//i,
  /comments\d*\.xml$/i,
  /vmlDrawing\d*\.vml$/i,
];

/** Every cell of a workbook as a line of text, by its place. */
function cellsOf(pkg: WorkbookPackage): Map<string, string> {
  const cells = new Map<string, string>();
  for (const { name, top, left, values, texts, formulas, numberFormats } of pkg.snapshot().sheets) {
    values.forEach((row, r) =>
      row.forEach((value, c) => {
        const content = [value, texts[r]?.[c], formulas[r]?.[c]];
        const isEmpty = value === null && (formulas[r]?.[c] ?? null) === null;
        if (!isEmpty) cells.set(`${name}!${toA1({ row: top + r, column: left + c })}`, JSON.stringify([...content, numberFormats[r]?.[c]]));
      }),
    );
  }
  return cells;
}

/** Cells that hold something else now, without those whose stored formula result was dropped. */
function changedCells(before: WorkbookPackage, after: WorkbookPackage): string[] {
  const [old, now] = [cellsOf(before), cellsOf(after)];
  const withoutResult = (content: string | undefined): string => {
    const parsed: unknown = JSON.parse(content ?? '[]');
    return Array.isArray(parsed) && typeof parsed[2] === 'string' ? JSON.stringify(parsed.slice(2)) : (content ?? '');
  };
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names].filter((name) => withoutResult(old.get(name)) !== withoutResult(now.get(name)));
}

/** Edits a file, checks every promise about it, and says how it ended. */
export function roundTrip(bytes: Uint8Array): RoundTrip {
  const ended = (outcome: string): RoundTrip => ({ outcome, edits: null, saved: null });
  let pkg: WorkbookPackage;
  try {
    pkg = openPackage(bytes, 'x');
  } catch (cause) {
    if (cause instanceof PackageError) return ended(`refused: ${cause.code}`);
    throw cause;
  }
  readAppearance(pkg);
  const edits = editsFor(pkg);
  if (edits === null) return ended('nothing to write');
  const { transaction, notes, sheet } = edits;
  const keptNotes = pkg.notes();
  let skipped;
  try {
    skipped = pkg.changeNotes({ put: notes, remove: [] });
    pkg.apply(transaction);
  } catch (cause) {
    if (cause instanceof HostError) return ended(`not changed: ${cause.code}`);
    throw cause;
  }
  const saved = pkg.save();
  const again = openPackage(saved, 'again');
  expect(again.cells(transaction.writes).map(({ value }) => value)).toEqual(transaction.writes.map(({ after }) => after));
  expect(again.snapshot().settings.get('selfeval.撤销')).toBe('{"a":"<&>\\n"}');
  expect(again.notes()).toHaveLength(keptNotes.length + notes.length - skipped.length);
  expect(changedParts(bytes, saved).filter((name) => !EXPECTED_CHANGES.some((expected) => expected.test(name)))).toEqual([]);
  const written = new Set(transaction.writes.map(({ cell }) => `${sheet.name}!${cell}`));
  expect(changedCells(openPackage(bytes, 'x'), again).filter((name) => !written.has(name))).toEqual([]);
  const marks = (each: WorkbookPackage) => each.snapshot().sheets.find(({ name }) => name === sheet.name)?.marks ?? [];
  expect(marks(again)).toHaveLength(sheet.marks.length + 3);
  leavesNoTrace(bytes, edits);
  return { outcome: 'edited', edits, saved };
}

/** Marks, notes and settings leave nothing behind once they are taken away. */
function leavesNoTrace(bytes: Uint8Array, { sheet, transaction, notes }: Edits): void {
  const pkg = openPackage(bytes, 'marked');
  const known = new Set(sheet.marks.map(({ id }) => id));
  pkg.apply({ ...transaction, writes: [] });
  const skipped = pkg.changeNotes({ put: notes, remove: [] });
  const added = pkg.snapshot().sheets.find(({ name }) => name === sheet.name)?.marks.filter(({ id }) => !known.has(id)) ?? [];
  pkg.apply({ ...NOTHING, removeMarks: added.map(({ id }) => ({ sheet: sheet.name, id })), settings: { 'selfeval.撤销': null } });
  pkg.changeNotes({ put: [], remove: notes.filter(({ cell }) => !skipped.some((each) => each.cell === cell)) });
  // a file without styles keeps the style sheet that it got, a drawing with other boxes the type of ours
  const lasting = 'xl/styles.xml' in unzipSync(bytes) ? /\.vml$/ : /./;
  expect(changedParts(bytes, pkg.save()).filter((name) => !lasting.test(name))).toEqual([]);
}
