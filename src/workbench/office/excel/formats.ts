import type { CellStyle } from '../../model/workbookData';
import type { CellView, CellWrite } from '../../model/workbookModel';
import { excelClass, type ExcelClass, type Registry, type Scalar } from '../engine/excelClass';
import { refuse } from '../engine/hostError';
import { intersect } from '../../model/areas';
import type { ExcelHost } from './host';
import { columnCount, COLUMNS, rowCount, ROWS, type RangeObject, type RangePart } from './objects';
import { grid } from './rangeValues';

type Look = Pick<CellWrite, 'style' | 'isLocked'>;

/** `textOrientation` of characters that stand one below the other. */
const STACKED = 180;
const POINTS_PER_PIXEL = 0.75;

const HORIZONTAL = { Left: 'left', Center: 'center', Right: 'right' } as const;
const VERTICAL = { Top: 'top', Center: 'middle', Bottom: 'bottom' } as const;

/** The look of cells: fill, font, alignment, protection. A property that differs within the range reads as `null`. */
export function formatClasses(host: ExcelHost): Registry {
  const property = (
    get: (cell: CellView) => unknown,
    make: (value: unknown) => Look,
  ): Scalar<RangePart> => ({
    get: ({ of }) => common(of, get),
    set: ({ of }, value) => {
      host.demandFormattable(of.sheet);
      const look = make(value);
      const writes: CellWrite[] = [];
      grid(of.area, (row, column) => writes.push({ row, column, ...look }));
      of.sheet.write(writes, 'add-in');
    },
  });
  const style = <Key extends keyof CellStyle>(
    key: Key,
    otherwise: unknown,
    read: (value: unknown) => NonNullable<CellStyle[Key]>,
  ): Scalar<RangePart> =>
    property(
      (cell) => cell.style[key] ?? otherwise,
      (value) => ({ style: { [key]: read(value) } }),
    );
  const alignment = <Key extends 'horizontal' | 'vertical'>(
    key: Key,
    names: Readonly<Record<string, NonNullable<CellStyle[Key]>>>,
    otherwise: string,
  ): Scalar<RangePart> =>
    property(
      (cell) => Object.keys(names).find((name) => names[name] === cell.style[key]) ?? otherwise,
      (value) => {
        const side = names[String(value)];
        if (side === undefined) throw refuse.argument();
        return { style: { [key]: side } };
      },
    );
  const part = (definition: ExcelClass<RangePart>): Registry[string] => excelClass<RangePart>(definition);
  const hang = (cls: string) => ({ of }: RangePart): RangePart => ({ cls, of });
  return {
    RangeFormat: part({
      scalars: {
        HorizontalAlignment: alignment('horizontal', HORIZONTAL, 'General'),
        VerticalAlignment: alignment('vertical', VERTICAL, 'Bottom'),
        WrapText: style('wrap', false, flag),
        TextOrientation: {
          get: ({ of }) => common(of, (cell) => (cell.style.stacked === true ? STACKED : 0)),
          set: ({ of }, value) => {
            host.demandFormattable(of.sheet);
            if (value !== 0 && value !== STACKED) throw refuse.notImplemented(`RangeFormat.textOrientation ${String(value)}`);
            const writes: CellWrite[] = [];
            grid(of.area, (row, column) => writes.push({ row, column, style: { stacked: value === STACKED } }));
            of.sheet.write(writes, 'add-in');
          },
        },
        ColumnWidth: {
          get: ({ of }) => of.sheet.columnWidth(of.area.left) * POINTS_PER_PIXEL,
          set: ({ of }, points) => {
            host.demandFormattable(of.sheet);
            of.sheet.setColumnWidth(of.area.left, of.area.right, pixels(points));
          },
        },
        RowHeight: {
          get: ({ of }) => of.sheet.rowHeight(of.area.top) * POINTS_PER_PIXEL,
          set: ({ of }, points) => {
            host.demandFormattable(of.sheet);
            of.sheet.setRowHeight(of.area.top, of.area.bottom, pixels(points));
          },
        },
        UseStandardHeight: {
          set: ({ of }, isStandard) => {
            host.demandFormattable(of.sheet);
            if (isStandard === true) of.sheet.setRowHeight(of.area.top, of.area.bottom, null);
          },
        },
      },
      navs: { Fill: hang('RangeFill'), Font: hang('RangeFont'), Protection: hang('FormatProtection'), Borders: hang('RangeBorderCollection') },
      methods: { AutofitColumns: () => undefined, AutofitRows: () => undefined },
    }),
    RangeFill: part({ scalars: { Color: style('fill', '#FFFFFF', color) } }),
    RangeFont: part({
      scalars: {
        Color: style('fontColor', '#000000', color),
        Bold: style('bold', false, flag),
        Italic: style('italic', false, flag),
        Name: style('fontName', '宋体', String),
        Size: style('fontSize', 11, Number),
      },
    }),
    FormatProtection: part({
      scalars: {
        Locked: property(
          (cell) => cell.isLocked,
          (value) => ({ isLocked: flag(value) }),
        ),
        FormulaHidden: { get: () => false },
      },
    }),
  };
}

/** Beyond the used part of a sheet all cells look alike, so that whole columns can be asked about. */
function common({ sheet, area }: RangeObject, get: (cell: CellView) => unknown): unknown {
  const seen = new Set<unknown>();
  const used = sheet.usedArea(false);
  const shared = used && intersect(used, area);
  if (shared) grid(shared, (row, column) => seen.add(get(sheet.cell(row, column))));
  const isAllUsed = shared && rowCount(shared) === rowCount(area) && columnCount(shared) === columnCount(area);
  if (!isAllUsed) seen.add(get(sheet.cell(ROWS, COLUMNS)));
  return seen.size === 1 ? [...seen][0] : null;
}

function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw refuse.argument();
  return value;
}

function pixels(points: unknown): number {
  if (typeof points !== 'number' || points < 0) throw refuse.argument();
  return Math.round(points / POINTS_PER_PIXEL);
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
};

/** `#RRGGBB` in capitals, as Excel gives colours back; also `RRGGBB` and the common names. */
export function color(value: unknown): string {
  const text = String(value);
  const named = NAMED_COLORS[text.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(text)) throw refuse.argument();
  return `#${text.replace('#', '').toUpperCase()}`;
}
