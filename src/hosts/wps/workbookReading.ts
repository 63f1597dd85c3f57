import type { WorkbookSnapshot } from '../../core/form/snapshot';
import type { WpsWorkbook } from './api';
import { sheetsOf } from './refusal';
import { readSettings } from './settings';
import { readSheet } from './sheetReading';

/** A workbook as it is now. */
export function readWorkbook(workbook: WpsWorkbook): WorkbookSnapshot {
  return {
    name: workbook.Name,
    isReadOnly: workbook.ReadOnly,
    sheets: sheetsOf(workbook).map(readSheet),
    settings: readSettings(workbook),
  };
}
