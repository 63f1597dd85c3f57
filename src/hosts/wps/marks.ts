import type { ExistingMark } from '../../core/form/snapshot';
import { coloursOf, isOurMark } from '../../core/plan/marker';
import type { Mark } from '../../core/plan/transaction';
import { EXPRESSION, type WpsFormatCondition, type WpsWorksheet } from './api';
import { toBgr } from './colour';

/** Our marks on a sheet. WPS gives conditional formats no names of their own: place and formula name a mark. */
export function marksOf(sheet: WpsWorksheet): ExistingMark[] {
  return conditionsOf(sheet).flatMap((condition) => {
    const formula = ourFormula(condition);
    return formula === null ? [] : [{ id: idOf(condition, formula), formula }];
  });
}

/**
 * Adds the conditional format of a mark to its cell; other conditional formats there go on working.
 * @returns takes the mark away again
 */
export function placeMark(sheet: WpsWorksheet, mark: Mark): () => void {
  const { fill, font } = coloursOf(mark);
  return place(sheet, mark.cell, mark.formula, { fill: toBgr(fill), font: toBgr(font) });
}

/**
 * Removes a mark by its identifier; one that is gone already is as good as removed.
 * @returns places the mark again as it was
 */
export function removeMark(sheet: WpsWorksheet, id: string): () => void {
  for (const condition of conditionsOf(sheet)) {
    const formula = ourFormula(condition);
    if (formula === null || idOf(condition, formula) !== id) continue;
    const cells = placeOf(condition);
    const colours = { fill: condition.Interior.Color, font: condition.Font.Color };
    condition.Delete();
    return () => void place(sheet, cells, formula, colours);
  }
  return () => undefined;
}

/** Colours as WPS counts them. */
function place(sheet: WpsWorksheet, cells: string, formula: string, { fill, font }: { fill: number; font: number }): () => void {
  const condition = sheet.Range(cells).FormatConditions.Add(EXPRESSION, undefined, formula);
  try {
    condition.StopIfTrue = false;
    condition.Interior.Color = fill;
    condition.Font.Color = font;
  } catch (error) {
    // Nobody else can take away what is not placed yet.
    condition.Delete();
    throw error;
  }
  return () => void removeMark(sheet, `${cells}|${formula}`);
}

function conditionsOf(sheet: WpsWorksheet): WpsFormatCondition[] {
  const all = sheet.Cells.FormatConditions;
  return Array.from({ length: all.Count }, (_, index) => all.Item(index + 1));
}

function ourFormula({ Type, Formula1 }: WpsFormatCondition): string | null {
  if (Type !== EXPRESSION || typeof Formula1 !== 'string' || !isOurMark(Formula1)) return null;
  return Formula1.startsWith('=') ? Formula1 : `=${Formula1}`;
}

function idOf(condition: WpsFormatCondition, formula: string): string {
  return `${placeOf(condition)}|${formula}`;
}

function placeOf({ AppliesTo }: WpsFormatCondition): string {
  return AppliesTo.Address().replaceAll('$', '');
}
