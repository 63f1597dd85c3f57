import type { WorkbookSnapshot } from '../../core/form/snapshot';
import { HostError, type SpreadsheetHost } from '../port';
import type { WpsApplication } from './api';
import { readWorkbook } from './workbookReading';
import { WpsHost } from './wpsHost';

export { buildFacts } from './buildFacts';
export { DOCK_RIGHT, type WpsApplication, type WpsBeforeEvent } from './api';

/**
 * The workbook in front in WPS 表格.
 * @throws HostError when no workbook is open
 */
export function createWpsHost(application: WpsApplication): SpreadsheetHost {
  return new WpsHost(application);
}

/**
 * The workbook in front as it is now, at once: what runs before a save or a print cannot wait.
 * @throws HostError when it cannot be read
 */
export function readOpenWorkbook(application: WpsApplication): WorkbookSnapshot {
  const workbook = application.ActiveWorkbook;
  if (workbook === null) throw new HostError('other-workbook', 'no workbook is open');
  return readWorkbook(workbook);
}
