import { areaToA1 } from '../../../core/form/address';
import type { InputRule, PrintSetup, SheetDesign } from '../../../core/sheetDesign';

/** Margins in points: the sides, top and bottom, header and footer. */
const MARGINS = { side: 36, upright: 43.2, header: 21.6 };

/** Input rules, what stays in view, and how the sheet is printed. */
export function fillSettings(sheet: Excel.Worksheet, design: SheetDesign): void {
  for (const rule of design.inputRules) setInputRule(sheet.getRange(areaToA1(rule.area)).dataValidation, rule);
  sheet.showGridlines = design.showsGridLines;
  if (design.frozenRows > 0) sheet.freezePanes.freezeRows(design.frozenRows);
  setPrint(sheet.pageLayout, design.print);
}

function setInputRule(validation: Excel.DataValidation, { allowed, prompt, refusal }: InputRule): void {
  switch (allowed.kind) {
    case 'list':
      validation.rule = { list: { inCellDropDown: true, source: allowed.words.join(',') } };
      break;
    case 'number':
      validation.rule = { decimal: { formula1: allowed.from, formula2: allowed.to, operator: 'Between' } };
      break;
    case 'any':
      break;
  }
  if (prompt !== null) validation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
  if (allowed.kind === 'any') return;
  const isStrict = allowed.kind === 'list' && allowed.isStrict;
  validation.errorAlert = {
    showAlert: refusal !== null,
    style: isStrict ? 'Stop' : 'Warning',
    title: prompt?.title ?? '',
    message: refusal ?? '',
  };
}

function setPrint(layout: Excel.PageLayout, { orientation, pagesTall, titleRows }: PrintSetup): void {
  layout.orientation = orientation === 'portrait' ? 'Portrait' : 'Landscape';
  layout.paperSize = 'A4';
  layout.zoom = { horizontalFitToPages: 1, ...(pagesTall !== null && { verticalFitToPages: pagesTall }) };
  layout.centerHorizontally = true;
  layout.leftMargin = MARGINS.side;
  layout.rightMargin = MARGINS.side;
  layout.topMargin = MARGINS.upright;
  layout.bottomMargin = MARGINS.upright;
  layout.headerMargin = MARGINS.header;
  layout.footerMargin = MARGINS.header;
  if (titleRows !== null) layout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
}
