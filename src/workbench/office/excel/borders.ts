import type { BorderData, BorderSide } from '../../model/workbookData';
import type { CellWrite } from '../../model/workbookModel';
import { collection, excelClass, readOnly, type HostObject, type Registry, type Scalar } from '../engine/excelClass';
import { refuse } from '../engine/hostError';
import { color } from './formats';
import type { ExcelHost } from './host';
import type { RangeObject, RangePart } from './objects';
import { grid } from './rangeValues';

/** One of the lines of a range. */
interface BorderObject extends HostObject {
  readonly of: RangeObject;
  readonly line: string;
}

/** `Excel.BorderIndex`: which sides of which cells a line runs along. */
const LINES: Readonly<Record<string, readonly (readonly [BorderSide, (of: RangeObject, row: number, column: number) => boolean])[]>> = {
  EdgeTop: [['top', ({ area }, row) => row === area.top]],
  EdgeBottom: [['bottom', ({ area }, row) => row === area.bottom]],
  EdgeLeft: [['left', ({ area }, _row, column) => column === area.left]],
  EdgeRight: [['right', ({ area }, _row, column) => column === area.right]],
  InsideHorizontal: [
    ['bottom', ({ area }, row) => row < area.bottom],
    ['top', ({ area }, row) => row > area.top],
  ],
  InsideVertical: [
    ['right', ({ area }, _row, column) => column < area.right],
    ['left', ({ area }, _row, column) => column > area.left],
  ],
};

const STYLES: Readonly<Record<string, BorderData['style']>> = {
  Continuous: 'thin',
  Dash: 'dashed',
  Dot: 'dotted',
  Double: 'double',
};

/** The lines around and within the cells of a range. */
export function borderClasses(host: ExcelHost): Registry {
  const property = (make: (value: unknown) => Partial<BorderData>): Scalar<BorderObject> => ({
    set: (self, value) => {
      host.demandFormattable(self.of.sheet);
      const writes = linesOf(self, make(value));
      if (writes.length > 0) self.of.sheet.write(writes, 'add-in');
    },
  });
  return {
    RangeBorderCollection: collection<RangePart>({
      items: ({ of }) => Object.keys(LINES).map((line): BorderObject => ({ cls: 'RangeBorder', of, line })),
      index: ({ of }, line): BorderObject | null => (LINES[String(line)] === undefined ? null : { cls: 'RangeBorder', of, line: String(line) }),
    }),
    RangeBorder: excelClass<BorderObject>({
      id: ({ line }) => line,
      scalars: {
        SideIndex: readOnly(({ line }) => line),
        Style: property((value) => {
          const style = STYLES[String(value)];
          if (style === undefined) throw refuse.notImplemented(`RangeBorder.style ${String(value)}`);
          return { style };
        }),
        Color: property((value) => ({ color: color(value) })),
      },
    }),
  };
}

function linesOf({ of, line }: BorderObject, change: Partial<BorderData>): CellWrite[] {
  const sides = LINES[line] ?? [];
  const writes: CellWrite[] = [];
  grid(of.area, (row, column) => {
    const own = sides.filter(([, runsAlong]) => runsAlong(of, row, column)).map(([side]) => side);
    if (own.length === 0) return;
    const before = of.sheet.cell(row, column).style.borders ?? {};
    const borders = { ...before, ...Object.fromEntries(own.map((side) => [side, { ...USUAL, ...before[side], ...change }])) };
    writes.push({ row, column, style: { borders } });
  });
  return writes;
}

const USUAL: BorderData = { style: 'thin', color: '#000000' };
