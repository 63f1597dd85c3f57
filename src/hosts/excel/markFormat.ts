import { coloursOf } from '../../core/plan/marker';
import type { Mark } from '../../core/plan/transaction';

/** Adds the conditional format of a mark to its cell; other conditional formats there go on working. */
export function placeMark(sheet: Excel.Worksheet, mark: Mark): void {
  const { fill, font } = coloursOf(mark);
  const format = sheet.getRange(mark.cell).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.stopIfTrue = false;
  format.custom.rule.formula = mark.formula;
  format.custom.format.fill.color = fill;
  format.custom.format.font.color = font;
}
