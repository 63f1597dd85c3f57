import type { CellArea } from '../../../core/form/address';
import { intersect } from '../../model/areas';
import type { ConditionalFormat, SheetModel } from '../../model/workbookModel';
import { collection, excelClass, readOnly, type HostObject, type Registry, type Scalar } from '../engine/excelClass';
import { refuse } from '../engine/hostError';
import { checkFormula } from '../../model/typing';
import { color } from './formats';
import type { ExcelHost } from './host';
import { rangeObject, type RangePart } from './objects';

/** A conditional format, or a part of one; its present state is asked for by `id` each time. */
interface FormatObject extends HostObject {
  readonly sheet: SheetModel;
  readonly id: string;
}

const PARTS = {
  rule: 'ConditionalFormatRule',
  format: 'ConditionalRangeFormat',
  fill: 'ConditionalRangeFill',
  font: 'ConditionalRangeFont',
};

/** Conditional formats with a formula of their own (`Excel.ConditionalFormatType.custom`); other types are refused by name. */
export function conditionalFormatClasses(host: ExcelHost): Registry {
  const property = (
    get: (format: ConditionalFormat) => unknown,
    change: (value: unknown) => Partial<ConditionalFormat>,
  ): Scalar<FormatObject> => ({
    get: (self) => get(current(self)),
    set: (self, value) => {
      host.demandFormattable(self.sheet);
      self.sheet.updateConditionalFormat({ ...current(self), ...change(value) });
    },
  });
  const part = (cls: string) => ({ sheet, id }: FormatObject): FormatObject => ({ cls, sheet, id });
  return {
    ConditionalFormatCollection: collection<RangePart>({
      items: ({ of }) => touching(of.sheet, of.area).map((format) => formatObject(of.sheet, format)),
      index: ({ of }, id) => {
        const format = touching(of.sheet, of.area).find((candidate) => candidate.id === id);
        return format ? formatObject(of.sheet, format) : null;
      },
      objects: {
        Add: ({ of }, type) => {
          host.demandFormattable(of.sheet);
          if (type !== 'Custom') throw refuse.notImplemented(`ConditionalFormatCollection.add(${String(type)})`);
          const look = { formula: '', fill: null, fontColor: null, bold: false, stopIfTrue: false };
          return formatObject(of.sheet, of.sheet.addConditionalFormat({ areas: [of.area], ...look }));
        },
      },
      methods: {
        ClearAll: ({ of }) => {
          host.demandFormattable(of.sheet);
          for (const format of touching(of.sheet, of.area)) of.sheet.removeConditionalFormat(format.id);
        },
      },
    }),
    ConditionalFormat: excelClass<FormatObject>({
      id: ({ id }) => id,
      scalars: {
        Id: readOnly(({ id }) => id),
        Type: readOnly(() => 'Custom'),
        Priority: readOnly((self) => self.sheet.conditionalFormats.findIndex(({ id }) => id === self.id)),
        StopIfTrue: property(
          (format) => format.stopIfTrue,
          (value) => ({ stopIfTrue: value === true }),
        ),
      },
      navs: { Custom: part('CustomConditionalFormat'), CustomOrNullObject: part('CustomConditionalFormat') },
      objects: {
        GetRange: (self) => {
          const [area, ...others] = current(self).areas;
          if (!area || others.length > 0) throw refuse.operation();
          return rangeObject(self.sheet, area);
        },
        GetRangeOrNullObject: (self) => {
          const [area, ...others] = current(self).areas;
          return area && others.length === 0 ? rangeObject(self.sheet, area) : null;
        },
      },
      methods: {
        Delete: (self) => {
          host.demandFormattable(self.sheet);
          self.sheet.removeConditionalFormat(current(self).id);
        },
      },
    }),
    CustomConditionalFormat: excelClass<FormatObject>({
      navs: { Rule: part(PARTS.rule), Format: part(PARTS.format) },
    }),
    [PARTS.rule]: excelClass<FormatObject>({
      scalars: {
        Formula: property(
          (format) => format.formula,
          (value) => ({ formula: ruleFormula(value) }),
        ),
      },
    }),
    [PARTS.format]: excelClass<FormatObject>({ navs: { Fill: part(PARTS.fill), Font: part(PARTS.font) } }),
    [PARTS.fill]: excelClass<FormatObject>({
      scalars: {
        Color: property(
          (format) => format.fill ?? '',
          (value) => ({ fill: color(value) }),
        ),
      },
    }),
    [PARTS.font]: excelClass<FormatObject>({
      scalars: {
        Color: property(
          (format) => format.fontColor ?? '',
          (value) => ({ fontColor: color(value) }),
        ),
        Bold: property(
          (format) => format.bold,
          (value) => ({ bold: value === true }),
        ),
      },
    }),
  };
}

function formatObject(sheet: SheetModel, { id }: ConditionalFormat): FormatObject {
  return { cls: 'ConditionalFormat', sheet, id };
}

/** @throws HostError ItemNotFound when it was deleted meanwhile */
function current({ sheet, id }: FormatObject): ConditionalFormat {
  const format = sheet.conditionalFormats.find((candidate) => candidate.id === id);
  if (!format) throw refuse.missingItem();
  return format;
}

function touching(sheet: SheetModel, area: CellArea): readonly ConditionalFormat[] {
  return sheet.conditionalFormats.filter(({ areas }) => areas.some((own) => intersect(own, area) !== null));
}

function ruleFormula(value: unknown): string {
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '' || text === '=') throw refuse.argument();
  const formula = text.startsWith('=') ? text : `=${text}`;
  try {
    checkFormula(formula);
  } catch {
    throw refuse.argument();
  }
  return formula;
}
