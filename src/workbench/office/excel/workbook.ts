import { collection, excelClass, readOnly, type HostObject, type Registry } from '../engine/excelClass';
import { refuse } from '../engine/hostError';
import { oneCell } from '../../model/areas';
import type { ExcelHost } from './host';
import { rangeObject, text, worksheetObject } from './objects';
import { namesOf } from './sheetNames';

export const WORKBOOK: HostObject = { cls: 'Workbook' };

/** The workbook, the application around it, and the small services that office.js calls at start-up. */
export function workbookClasses(host: ExcelHost): Registry {
  const { model, conditions } = host;
  const eventRange = (reference: unknown): HostObject => {
    const [sheetId = '', address = ''] = String(reference).split('|');
    return host.rangeAt(host.sheet(sheetId), address);
  };
  return {
    Workbook: excelClass({
      scalars: {
        Name: readOnly(() => model.name),
        ReadOnly: readOnly(() => conditions.isReadOnly),
        IsDirty: readOnly(() => false),
        AutoSave: readOnly(() => false),
        PreviouslySaved: readOnly(() => true),
      },
      navs: {
        Application: () => ({ cls: 'Application' }),
        Settings: () => ({ cls: 'SettingCollection' }),
        Worksheets: () => ({ cls: 'WorksheetCollection' }),
        Names: () => namesOf(null),
        Protection: () => ({ cls: 'WorkbookProtection' }),
      },
      objects: {
        GetSelectedRange: () => rangeObject(model.selection.sheet, model.selection.area),
        GetActiveCell: () => {
          const { sheet, area } = model.selection;
          return rangeObject(sheet, oneCell(area.top, area.left));
        },
        _GetRangeForEventByReferenceId: (_self, reference) => eventRange(reference),
        _GetRangeOrNullObjectForEventByReferenceId: (_self, reference) => eventRange(reference),
      },
    }),
    Application: excelClass({
      scalars: { CalculationMode: { get: () => 'Automatic' }, CalculationState: readOnly(() => 'Done') },
      methods: {
        // Univer calculates on its own; the batch waits for it before anything is read.
        Calculate: () => undefined,
        SuspendApiCalculationUntilNextSync: () => undefined,
        SuspendScreenUpdatingUntilNextSync: () => undefined,
      },
    }),
    WorkbookProtection: excelClass({ scalars: { Protected: readOnly(() => conditions.isStructureProtected) } }),
    'Microsoft.InternalService.AddinInternalService': excelClass({
      methods: { NotifyActionHandlerReady: () => undefined },
    }),
    WorksheetCollection: collection({
      items: () => model.sheets.map(worksheetObject),
      index: (_self, key) => {
        const sheet = model.findSheet(String(key));
        return sheet && worksheetObject(sheet);
      },
      objects: {
        GetActiveWorksheet: () => worksheetObject(model.activeSheet),
        GetFirst: (_self, visibleOnly) => edgeSheet(host, visibleOnly === true, 'first'),
        GetLast: (_self, visibleOnly) => edgeSheet(host, visibleOnly === true, 'last'),
        Add: (_self, name) => {
          host.demandChangeableStructure();
          const given = name === undefined ? freeName(host) : text(name);
          if (model.findSheet(given) !== null) throw refuse.existingItem();
          if (given === '' || given.length > 31 || /[\\/?*[\]:]/.test(given)) throw refuse.argument();
          return worksheetObject(model.addSheet(given));
        },
      },
      methods: {
        GetCount: (_self, visibleOnly) =>
          model.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'visible').length,
      },
    }),
  };
}

function edgeSheet(host: ExcelHost, visibleOnly: boolean, edge: 'first' | 'last'): HostObject | null {
  const sheets = host.model.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'visible');
  const sheet = edge === 'first' ? sheets[0] : sheets.at(-1);
  return sheet ? worksheetObject(sheet) : null;
}

function freeName(host: ExcelHost): string {
  let number = host.model.sheets.length + 1;
  while (host.model.findSheet(`Sheet${number}`) !== null) number += 1;
  return `Sheet${number}`;
}
