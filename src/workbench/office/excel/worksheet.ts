import { excelClass, readOnly, type HostObject, type Registry } from '../engine/excelClass';
import { refuse } from '../engine/hostError';
import type { SheetVisibility } from '../../model/workbookData';
import type { SheetModel } from '../../model/workbookModel';
import { oneCell } from '../../model/areas';
import type { ExcelHost } from './host';
import { COLUMNS, integer, rangeObject, ROWS, text, worksheetObject, type RangeObject, type WorksheetObject } from './objects';
import { namesOf } from './sheetNames';

interface ProtectionObject extends HostObject {
  readonly cls: 'WorksheetProtection';
  readonly sheet: SheetModel;
}

const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** What a protected sheet still allows: nothing but selecting. */
const PROTECTION_OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export function usedRange(sheet: SheetModel, valuesOnly: unknown): RangeObject | null {
  const area = sheet.usedArea(valuesOnly === true);
  return area && rangeObject(sheet, area);
}

export function worksheetClasses(host: ExcelHost): Registry {
  const { model } = host;
  const neighbour = ({ sheet }: WorksheetObject, step: 1 | -1, visibleOnly: unknown): WorksheetObject | null => {
    const candidates = step === 1 ? model.sheets : [...model.sheets].reverse();
    const own = candidates.findIndex((other) => other.id === sheet.id);
    const next = candidates.slice(own + 1).find((other) => visibleOnly !== true || other.visibility === 'visible');
    return next ? worksheetObject(next) : null;
  };
  const hang = (cls: string) => ({ sheet }: WorksheetObject) => ({ cls, sheet });
  return {
    Worksheet: excelClass<WorksheetObject>({
      id: ({ sheet }) => sheet.id,
      scalars: {
        Id: readOnly(({ sheet }) => sheet.id),
        Name: { get: ({ sheet }) => sheet.name, set: ({ sheet }, name) => rename(host, sheet, text(name)) },
        // What office.js calls `showGridlines`.
        Gridlines: {
          get: ({ sheet }) => sheet.setup.showsGridLines,
          set: ({ sheet }, shows) => {
            host.demandFormattable(sheet);
            sheet.setup.showsGridLines = shows === true;
          },
        },
        Position: readOnly(({ sheet }) => sheet.position),
        Visibility: {
          get: ({ sheet }) => Object.keys(VISIBILITIES).find((name) => VISIBILITIES[name] === sheet.visibility),
          set: ({ sheet }, name) => setVisibility(host, sheet, text(name)),
        },
      },
      navs: {
        Protection: ({ sheet }): ProtectionObject => ({ cls: 'WorksheetProtection', sheet }),
        Names: ({ sheet }) => namesOf(sheet),
        Charts: hang('ChartCollection'),
        PageLayout: hang('PageLayout'),
        FreezePanes: hang('WorksheetFreezePanes'),
      },
      objects: {
        GetRange: ({ sheet }, address) =>
          address === undefined
            ? rangeObject(sheet, { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 })
            : host.rangeAt(sheet, text(address)),
        GetCell: ({ sheet }, row, column) => rangeObject(sheet, oneCell(integer(row), integer(column))),
        GetRangeByIndexes: ({ sheet }, row, column, rows, columns) => {
          const [top, left] = [integer(row), integer(column)];
          return rangeObject(sheet, { top, left, bottom: top + integer(rows) - 1, right: left + integer(columns) - 1 });
        },
        GetUsedRange: ({ sheet }, valuesOnly) => usedRange(sheet, valuesOnly) ?? rangeObject(sheet, oneCell(0, 0)),
        GetUsedRangeOrNullObject: ({ sheet }, valuesOnly) => usedRange(sheet, valuesOnly),
        GetNextOrNullObject: (self, visibleOnly) => neighbour(self, 1, visibleOnly),
        GetPreviousOrNullObject: (self, visibleOnly) => neighbour(self, -1, visibleOnly),
        _GetSheetById: (_self, id) => worksheetObject(host.sheet(String(id))),
      },
      methods: {
        Activate: ({ sheet }) => {
          if (sheet.visibility !== 'visible') throw refuse.operation();
          model.activate(sheet);
        },
        Calculate: () => undefined,
        Delete: ({ sheet }) => {
          host.demandChangeableStructure();
          const visible = model.sheets.filter((other) => other.visibility === 'visible');
          if (visible.length === 1 && visible[0]?.id === sheet.id) throw refuse.operation();
          model.removeSheet(sheet);
        },
      },
    }),
    WorksheetProtection: excelClass<ProtectionObject>({
      scalars: {
        Protected: readOnly(({ sheet }) => sheet.isProtected),
        Options: readOnly(({ sheet }) => (sheet.isProtected ? PROTECTION_OPTIONS : null)),
      },
      methods: {
        Protect: ({ sheet }) => {
          host.demandFormattable(sheet);
          sheet.isProtected = true;
        },
        Unprotect: ({ sheet }) => {
          host.demandWritable();
          sheet.isProtected = false;
        },
      },
    }),
  };
}

function rename(host: ExcelHost, sheet: SheetModel, name: string): void {
  host.demandWritable();
  const other = host.model.findSheet(name);
  if (other !== null && other.id !== sheet.id) throw refuse.existingItem();
  if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name)) throw refuse.argument();
  sheet.name = name;
}

function setVisibility(host: ExcelHost, sheet: SheetModel, name: string): void {
  host.demandWritable();
  const visibility = VISIBILITIES[name];
  if (visibility === undefined) throw refuse.argument();
  const others = host.model.sheets.some((other) => other.id !== sheet.id && other.visibility === 'visible');
  if (visibility !== 'visible' && !others) throw refuse.operation();
  sheet.visibility = visibility;
}
