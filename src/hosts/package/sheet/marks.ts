import type { ExistingMark } from '../../../core/form/snapshot';
import { isOurMark } from '../../../core/plan/marker';
import { PackageError } from '../error';
import { escapeText } from '../xml/characters';
import type { Splice } from '../xml/splice';
import type { ConditionalFormat, ConditionalRule, SheetModel } from './sheetModel';

/** A mark to be placed: address of its cell, formula with or without `=`, and the differential style that colours it. */
export interface NewMark {
  readonly cell: string;
  readonly formula: string;
  readonly dxf: number;
}

interface PlacedMark extends ExistingMark {
  readonly format: ConditionalFormat;
  readonly rule: ConditionalRule;
}

/** Marks of ours that a sheet carries, in the order they stand in it. */
export function existingMarks(sheet: SheetModel): ExistingMark[] {
  return placedMarks(sheet).map(({ id, formula }) => ({ id, formula }));
}

/**
 * The edits that remove the marks with these ids: their rules, and a conditional format that holds nothing else.
 * An id that no mark has (somebody removed it already) is no edit.
 */
export function removeMarks(sheet: SheetModel, ids: ReadonlySet<string>): Splice[] {
  const gone = new Set(placedMarks(sheet).flatMap(({ id, rule }) => (ids.has(id) ? [rule] : [])));
  return sheet.conditionalFormats.flatMap((format) => {
    const rules = format.rules.filter((rule) => gone.has(rule));
    const spans = rules.length > 0 && rules.length === format.rules.length ? [format] : rules;
    return spans.map(({ start, end }) => ({ start, end, text: '' }));
  });
}

/** The edits that place marks after all conditional formats of the sheet. Throws {@link PackageError}. */
export function addMarks(sheet: SheetModel, marks: readonly NewMark[]): Splice[] {
  if (marks.length === 0) return [];
  const at = sheet.conditionalFormatInsertion;
  if (at === null) throw new PackageError('corrupt', 'sheet has no sheetData');
  const { prefix: p } = sheet;
  let priority = highestPriority(sheet.text);
  const text = marks.map(({ cell, formula, dxf }) => {
    priority++;
    const rule = `<${p}cfRule type="expression" dxfId="${dxf}" priority="${priority}">`;
    const condition = `<${p}formula>${escapeText(formula.replace(/^=/, ''))}</${p}formula>`;
    return `<${p}conditionalFormatting sqref="${cell}">${rule}${condition}</${p}cfRule></${p}conditionalFormatting>`;
  });
  return [{ start: at, end: at, text: text.join('') }];
}

function placedMarks(sheet: SheetModel): PlacedMark[] {
  const seen = new Map<string, number>();
  return sheet.conditionalFormats.flatMap((format) =>
    format.rules.flatMap((rule) => {
      if (rule.type !== 'expression' || rule.formula === null || !isOurMark(rule.formula)) return [];
      const key = `${format.sqref}|${rule.formula}`;
      const ordinal = seen.get(key) ?? 0;
      seen.set(key, ordinal + 1);
      return [{ id: `${ordinal}|${key}`, formula: `=${rule.formula}`, format, rule }];
    }),
  );
}

/** Priorities are unique on a sheet, those of extension rules (`x14:cfRule`) included. */
function highestPriority(text: string): number {
  let highest = 0;
  for (const match of text.matchAll(/\spriority\s*=\s*["'](\d{1,9})["']/g)) highest = Math.max(highest, Number(match[1]));
  return highest;
}
