import type { WorkbookData } from '../../src/workbench/model/workbookData';
import { UniverWorkbook } from '../../src/workbench/model/univerWorkbook';
import { WpsProgram } from '../../src/workbench/wps/application';
import type { WpsQuirks } from '../../src/workbench/wps/quirks';

const EMPTY: WorkbookData = { name: '空.xlsx', sheets: [{ name: 'Sheet1', cells: {} }] };

let model: UniverWorkbook | null = null;

/** WPS with a workbook open. One workbook engine serves a whole test file, because starting one takes long. */
export async function startWps(workbook: WorkbookData = EMPTY, quirks: Partial<WpsQuirks> = {}, openPane?: (url: string) => void) {
  model ??= new UniverWorkbook({ data: EMPTY });
  model.load(inProperties(workbook));
  await model.settled();
  return { model, program: new WpsProgram(model, quirks, openPane) };
}

/** WPS keeps settings in document properties, where the workbooks of tests have them plain. */
function inProperties(workbook: WorkbookData): WorkbookData {
  const settings = Object.entries(workbook.settings ?? {}).map(([key, value]): [string, unknown] =>
    key.startsWith('selfeval.') ? [`${key}#1`, `|${String(value)}`] : [key, value],
  );
  return { ...workbook, settings: Object.fromEntries<unknown>(settings) };
}
