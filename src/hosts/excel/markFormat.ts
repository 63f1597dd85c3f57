import type { FindingLevel } from '../../core/checks/finding';
import type { Mark } from '../../core/plan/transaction';

/** Excel's own colours for "bad", "neutral" and a calm blue: readable in print and with the usual colour-vision defects. */
const COLOURS: Readonly<Record<FindingLevel, { readonly fill: string; readonly font: string }>> = {
  error: { fill: '#FFC7CE', font: '#9C0006' },
  warning: { fill: '#FFEB9C', font: '#7F6000' },
  info: { fill: '#DDEBF7', font: '#1F4E79' },
};

/** Adds the conditional format of a mark to its cell; other conditional formats there go on working. */
export function placeMark(sheet: Excel.Worksheet, mark: Mark): void {
  const format = sheet.getRange(mark.cell).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.stopIfTrue = false;
  format.custom.rule.formula = mark.formula;
  format.custom.format.fill.color = COLOURS[mark.level].fill;
  format.custom.format.font.color = COLOURS[mark.level].font;
}
