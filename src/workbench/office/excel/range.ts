import { toA1, type CellArea } from '../../../core/form/address';
import { oneCell, unite } from '../../model/areas';
import { excelClass, readOnly, type Registry } from '../engine/excelClass';
import { refuse } from '../engine/hostError';
import { addressOf } from './addresses';
import { cellProperties } from './cellProperties';
import { eachCell, type ExcelHost } from './host';
import { fromHyperlink, toHyperlink } from './hyperlinks';
import {
  COLUMNS,
  columnCount,
  integer,
  isRange,
  rangeObject,
  rowCount,
  ROWS,
  worksheetObject,
  type RangeObject,
  type RangePart,
} from './objects';
import { intersection, mergedAreas } from './rangeAreas';
import { grid, rangeValues } from './rangeValues';
import { usedRange } from './worksheet';

/** Properties and methods of `Excel.Range`. */
export function rangeClasses(host: ExcelHost): Registry {
  const part = (cls: string) => (of: RangeObject): RangePart => ({ cls, of });
  const moved = (self: RangeObject, change: Partial<CellArea>): RangeObject =>
    rangeObject(self.sheet, { ...self.area, ...change });
  return {
    Range: excelClass<RangeObject>({
      scalars: {
        Address: readOnly(({ sheet, area }) => addressOf(sheet, area)),
        RowIndex: readOnly(({ area }) => area.top),
        ColumnIndex: readOnly(({ area }) => area.left),
        RowCount: readOnly(({ area }) => rowCount(area)),
        ColumnCount: readOnly(({ area }) => columnCount(area)),
        CellCount: readOnly(({ area }) => cellCount(area)),
        IsEntireRow: readOnly(({ area }) => columnCount(area) === COLUMNS),
        IsEntireColumn: readOnly(({ area }) => rowCount(area) === ROWS),
        RowHidden: {
          get: ({ sheet, area }) => common(area.top, area.bottom, (row) => sheet.isRowHidden(row)),
          set: ({ sheet, area }, hidden) => {
            host.demandFormattable(sheet);
            sheet.setRowsHidden(area.top, area.bottom, hidden === true);
          },
        },
        ColumnHidden: {
          get: ({ sheet, area }) => common(area.left, area.right, (column) => sheet.isColumnHidden(column)),
          set: ({ sheet, area }, hidden) => {
            host.demandFormattable(sheet);
            sheet.setColumnsHidden(area.left, area.right, hidden === true);
          },
        },
        Hidden: readOnly(({ sheet, area }) => {
          const rows = common(area.top, area.bottom, (row) => sheet.isRowHidden(row));
          const columns = common(area.left, area.right, (column) => sheet.isColumnHidden(column));
          if (rows === true || columns === true) return true;
          return rows === null || columns === null ? null : false;
        }),
        Hyperlink: {
          get: ({ sheet, area }) => toHyperlink(sheet.setup.links.get(toA1({ row: area.top, column: area.left })) ?? null),
          set: ({ sheet, area }, link) => {
            host.demandFormattable(sheet);
            sheet.setup.links.set(toA1({ row: area.top, column: area.left }), fromHyperlink(link));
          },
        },
        ...rangeValues(host),
      },
      navs: {
        Format: part('RangeFormat'),
        ConditionalFormats: part('ConditionalFormatCollection'),
        DataValidation: part('DataValidation'),
        Worksheet: ({ sheet }) => worksheetObject(sheet),
      },
      objects: {
        GetCell: ({ sheet, area }, row, column) =>
          rangeObject(sheet, oneCell(area.top + integer(row), area.left + integer(column))),
        GetRow: (self, row) => {
          const top = self.area.top + integer(row);
          return moved(self, { top, bottom: top });
        },
        GetColumn: (self, column) => {
          const left = self.area.left + integer(column);
          return moved(self, { left, right: left });
        },
        GetLastCell: ({ sheet, area }) => rangeObject(sheet, oneCell(area.bottom, area.right)),
        GetLastRow: (self) => moved(self, { top: self.area.bottom }),
        GetLastColumn: (self) => moved(self, { left: self.area.right }),
        GetEntireRow: (self) => moved(self, { left: 0, right: COLUMNS - 1 }),
        GetEntireColumn: (self) => moved(self, { top: 0, bottom: ROWS - 1 }),
        GetOffsetRange: ({ sheet, area }, rows, columns) => {
          const [down, right] = [integer(rows), integer(columns)];
          return rangeObject(sheet, {
            top: area.top + down,
            bottom: area.bottom + down,
            left: area.left + right,
            right: area.right + right,
          });
        },
        GetResizedRange: (self, rows, columns) =>
          moved(self, { bottom: self.area.bottom + integer(rows, 0), right: self.area.right + integer(columns, 0) }),
        GetAbsoluteResizedRange: (self, rows, columns) =>
          moved(self, { bottom: self.area.top + integer(rows) - 1, right: self.area.left + integer(columns) - 1 }),
        GetBoundingRect: (self, other) => rangeObject(self.sheet, unite(self.area, otherRange(host, self, other).area)),
        GetIntersection: (self, other) => {
          const shared = intersection(self, otherRange(host, self, other));
          if (shared === null) throw refuse.missingItem();
          return shared;
        },
        GetIntersectionOrNullObject: (self, other) => intersection(self, otherRange(host, self, other)),
        GetUsedRange: (self, valuesOnly) => {
          const used = usedRange(self.sheet, valuesOnly);
          return (used && intersection(self, used)) ?? rangeObject(self.sheet, oneCell(self.area.top, self.area.left));
        },
        GetUsedRangeOrNullObject: (self, valuesOnly) => {
          const used = usedRange(self.sheet, valuesOnly);
          return used && intersection(self, used);
        },
        GetMergedAreasOrNullObject: (self) => mergedAreas(self),
      },
      methods: {
        Select: ({ sheet, area }) => {
          if (sheet.visibility !== 'visible') throw refuse.operation();
          host.model.select(sheet, area);
        },
        Calculate: () => undefined,
        Clear: (self, applyTo) => clear(host, self, applyTo ?? 'All'),
        Merge: ({ sheet, area }, across) => {
          host.demandFormattable(sheet);
          const rows = across === true ? grid(area, (row) => row).map(([row]) => row ?? 0) : [];
          if (rows.length === 0) sheet.merge(area);
          for (const row of rows) sheet.merge({ ...area, top: row, bottom: row });
        },
        Unmerge: ({ sheet, area }) => {
          host.demandFormattable(sheet);
          sheet.unmerge(area);
        },
        GetCellProperties: ({ sheet, area }, wanted) =>
          grid(area, (row, column) => cellProperties(sheet, oneCell(row, column), wanted)),
        _ValidateArraySize: ({ area }, rows, columns) => {
          if (rows !== rowCount(area) || columns !== columnCount(area)) throw refuse.size();
        },
      },
    }),
  };
}

function otherRange(host: ExcelHost, self: RangeObject, other: unknown): RangeObject {
  if (isRange(other)) return other;
  if (typeof other !== 'string') throw refuse.argument();
  return host.rangeAt(self.sheet, other);
}

/** Excel answers -1 when the number does not fit into 31 bits. */
function cellCount(area: CellArea): number {
  const count = rowCount(area) * columnCount(area);
  return count > 2_147_483_647 ? -1 : count;
}

/** The value that all share, `null` when they differ. */
function common(from: number, to: number, ask: (place: number) => boolean): boolean | null {
  const first = ask(from);
  for (let place = from + 1; place <= to; place += 1) if (ask(place) !== first) return null;
  return first;
}

function clear(host: ExcelHost, { sheet, area }: RangeObject, applyTo: unknown): void {
  if (applyTo === 'All' && rowCount(area) === ROWS && columnCount(area) === COLUMNS) {
    host.demandFormattable(sheet);
    sheet.wipe('add-in');
    sheet.setup.links.clear();
    sheet.setup.isMadeAnew = true;
    return;
  }
  if (applyTo !== 'All' && applyTo !== 'Contents') throw refuse.notImplemented(`Range.clear(${String(applyTo)})`);
  const writes: { row: number; column: number; value: null }[] = [];
  const used = sheet.usedArea(false);
  const shared = used && intersection({ cls: 'Range', sheet, area }, { cls: 'Range', sheet, area: used });
  if (shared) eachCell(shared.area, (row, column) => writes.push({ row, column, value: null }));
  host.write(sheet, writes);
}

