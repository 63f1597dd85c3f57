import type { CellArea } from '../../core/form/address';
import { ALERT, VALIDATION, type WpsValidation } from '../../hosts/wps/api';
import type { SheetValidation } from '../model/sheetSetup';
import type { SheetModel } from '../model/workbookModel';
import { strict, type Surface } from './strict';

/** The input rule (数据有效性) of an area. The workbook keeps rules in the words of office.js. */
export function validation(sheet: SheetModel, area: CellArea, surface: Surface): WpsValidation {
  const present = (): SheetValidation => {
    const last = sheet.setup.validations.at(-1);
    if (last === undefined) throw new Error('there is no rule');
    return last;
  };
  const prompt = { title: '', message: '', showPrompt: true };
  const alert = { message: '', showAlert: true, style: 'Stop', title: '' };
  return strict<WpsValidation>(
    'Validation',
    {
      get InputTitle() {
        return prompt.title;
      },
      set InputTitle(title: string) {
        prompt.title = title;
        present().prompt = prompt;
      },
      get InputMessage() {
        return prompt.message;
      },
      set InputMessage(message: string) {
        prompt.message = message;
        present().prompt = prompt;
      },
      get ErrorMessage() {
        return alert.message;
      },
      set ErrorMessage(message: string) {
        alert.message = message;
        present().errorAlert = alert;
      },
      get ShowError() {
        return alert.showAlert;
      },
      set ShowError(shows: boolean) {
        alert.showAlert = shows;
        present().errorAlert = alert;
      },
      Add: (type, alertStyle, _operator, formula1, formula2 = '') => {
        if (sheet.isProtected) throw new Error('the sheet is protected');
        alert.style = alertStyle === ALERT.stop ? 'Stop' : 'Warning';
        sheet.setup.validations.push({ area, rule: ruleOf(type, formula1, formula2), prompt: null, errorAlert: null });
      },
    },
    surface,
  );
}

function ruleOf(type: number, formula1: string, formula2: string): object | null {
  if (type === VALIDATION.list) return { list: { inCellDropDown: true, source: formula1 } };
  return type === VALIDATION.number ? { decimal: { formula1: Number(formula1), formula2: Number(formula2), operator: 'Between' } } : null;
}
