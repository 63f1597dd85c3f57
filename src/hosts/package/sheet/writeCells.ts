import type { CellPosition } from '../../../core/form/address';
import { areaToA1, toA1 } from '../../../core/form/address';
import type { CellValue } from '../../../core/form/snapshot';
import { encodeCellText } from '../xml/characters';
import type { Splice } from '../xml/splice';
import { parseArea } from './areas';
import type { SheetModel, SheetRow } from './sheetModel';
import { findCell, findRow, inheritedStyle } from './sheetModel';

/** One value to be put into a cell that holds no formula; `null` and the empty text empty the cell. */
export interface ValueWrite extends CellPosition {
  readonly value: CellValue;
}

/**
 * The edits that put values into an ordered sheet. A cell keeps its style; a new one takes the style of its row or column.
 * A value that is there already is no edit.
 */
export function writeValues(sheet: SheetModel, writes: readonly ValueWrite[]): Splice[] {
  const effective = lastOfEach(writes).filter((write) => isChange(sheet, write));
  if (effective.length === 0) return [];
  const byRow = new Map<number, ValueWrite[]>();
  for (const write of effective) byRow.set(write.row, [...(byRow.get(write.row) ?? []), write]);
  const splices: Splice[] = [];
  const newRows: { row: number; xml: string }[] = [];
  for (const [index, cells] of [...byRow].sort(([a], [b]) => a - b)) {
    cells.sort((a, b) => a.column - b.column);
    const row = findRow(sheet, index);
    if (row === null) newRows.push({ row: index, xml: rowXml(sheet, index, cells) });
    else splices.push(...editRow(sheet, row, cells));
  }
  return [...splices, ...insertRows(sheet, newRows), ...widenDimension(sheet, effective)];
}

function lastOfEach(writes: readonly ValueWrite[]): ValueWrite[] {
  const byCell = new Map(writes.map((write) => [toA1(write), { ...write, value: write.value === '' ? null : write.value }]));
  return [...byCell.values()];
}

function isChange(sheet: SheetModel, { row, column, value }: ValueWrite): boolean {
  return !Object.is(findCell(sheet, row, column)?.value ?? null, value);
}

function cellXml(sheet: SheetModel, { row, column, value }: ValueWrite, style: number | null): string {
  const p = sheet.prefix;
  const head = `<${p}c r="${toA1({ row, column })}"${style === null || style === 0 ? '' : ` s="${style}"`}`;
  if (value === null) return `${head}/>`;
  if (typeof value === 'number') return `${head}><${p}v>${value === 0 ? '0' : String(value)}</${p}v></${p}c>`;
  if (typeof value === 'boolean') return `${head} t="b"><${p}v>${value ? '1' : '0'}</${p}v></${p}c>`;
  return `${head} t="inlineStr"><${p}is><${p}t xml:space="preserve">${encodeCellText(value)}</${p}t></${p}is></${p}c>`;
}

function rowXml(sheet: SheetModel, row: number, cells: readonly ValueWrite[]): string {
  const content = cells.map((write) => cellXml(sheet, write, inheritedStyle(sheet, null, write.column)));
  return `<${sheet.prefix}row r="${row + 1}">${content.join('')}</${sheet.prefix}row>`;
}

function editRow(sheet: SheetModel, row: SheetRow, writes: readonly ValueWrite[]): Splice[] {
  const splices: Splice[] = [];
  let appended = '';
  for (const write of writes) {
    const cell = row.cells.find(({ column }) => column >= write.column);
    if (cell?.column === write.column) {
      splices.push({ start: cell.start, end: cell.end, text: cellXml(sheet, write, cell.style) });
      continue;
    }
    const xml = cellXml(sheet, write, inheritedStyle(sheet, row, write.column));
    if (cell === undefined) appended += xml;
    else splices.push({ start: cell.start, end: cell.start, text: xml });
  }
  if (appended !== '') {
    const closesItself = row.contentEnd === row.end;
    // Extensions of the row stand behind its cells.
    const at = row.cells.at(-1)?.end ?? row.contentStart;
    splices.push(closesItself ? { start: row.end - 2, end: row.end, text: `>${appended}</${sheet.prefix}row>` } : { start: at, end: at, text: appended });
  }
  return [...splices, ...widenSpans(row, writes)];
}

/** `spans` is a hint to the reader, but a wrong one makes Excel drop cells. */
function widenSpans(row: SheetRow, writes: readonly ValueWrite[]): Splice[] {
  if (row.spans === null) return [];
  const match = /^\s*(\d+):(\d+)\s*$/.exec(row.spans.text);
  if (match === null) return [];
  const columns = writes.map(({ column }) => column + 1);
  const text = `${Math.min(Number(match[1]), ...columns)}:${Math.max(Number(match[2]), ...columns)}`;
  return text === row.spans.text ? [] : [{ start: row.spans.start, end: row.spans.end, text }];
}

function insertRows(sheet: SheetModel, newRows: readonly { row: number; xml: string }[]): Splice[] {
  const { sheetData } = sheet;
  if (sheetData === null) return [];
  const splices: Splice[] = [];
  let appended = '';
  for (const { row, xml } of newRows) {
    const next = sheet.rows.find((each) => each.row > row);
    if (next === undefined) appended += xml;
    else splices.push({ start: next.start, end: next.start, text: xml });
  }
  if (appended === '') return splices;
  const { contentEnd, end, isEmptyTag } = sheetData;
  const last = isEmptyTag
    ? { start: contentEnd, end, text: `>${appended}</${sheet.prefix}sheetData>` }
    : { start: contentEnd, end: contentEnd, text: appended };
  return [...splices, last];
}

function widenDimension(sheet: SheetModel, writes: readonly ValueWrite[]): Splice[] {
  const area = sheet.dimension === null ? null : parseArea(sheet.dimension.text);
  if (sheet.dimension === null || area === null) return [];
  let { top, left, bottom, right } = area;
  for (const { row, column } of writes) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const text = areaToA1({ top, left, bottom, right });
  const isWider = text !== areaToA1(area);
  return isWider ? [{ start: sheet.dimension.start, end: sheet.dimension.end, text }] : [];
}
