import type { CellArea } from '../../core/form/address';
import { EXPRESSION, type WpsFormatCondition, type WpsFormatConditions } from '../../hosts/wps/api';
import { intersect } from '../model/areas';
import type { ConditionalFormat, SheetModel } from '../model/workbookModel';
import { fromBgr, toBgr } from './bgr';
import type { WpsParts } from './parts';
import { rangeObject } from './range';
import { strict } from './strict';

/** The conditional formats that touch an area, the oldest first. */
export function formatConditions(sheet: SheetModel, area: CellArea, parts: WpsParts): WpsFormatConditions {
  const touching = (): readonly ConditionalFormat[] =>
    sheet.conditionalFormats.filter(({ areas }) => areas.some((each) => intersect(each, area) !== null));
  return strict<WpsFormatConditions>(
    'FormatConditions',
    {
      get Count() {
        return touching().length;
      },
      Item: (index) => {
        const format = touching()[Number(index) - 1];
        if (format === undefined) throw new Error('no such condition');
        return condition(sheet, format.id, parts);
      },
      Add: (type, _operator, formula) => {
        if (sheet.isProtected) throw new Error('the sheet is protected');
        if (type !== EXPRESSION) throw new Error('only conditions with a formula');
        const plain = { areas: [area], formula, fill: null, fontColor: null, bold: false, stopIfTrue: true };
        return condition(sheet, sheet.addConditionalFormat(plain).id, parts);
      },
    },
    parts.surface,
  );
}

function condition(sheet: SheetModel, id: string, parts: WpsParts): WpsFormatCondition {
  const now = (): ConditionalFormat => {
    const format = sheet.conditionalFormats.find((candidate) => candidate.id === id);
    if (format === undefined) throw new Error('the condition is gone');
    return format;
  };
  const change = (changes: Partial<ConditionalFormat>): void => {
    if (sheet.isProtected) throw new Error('the sheet is protected');
    sheet.updateConditionalFormat({ ...now(), ...changes });
  };
  const { surface } = parts;
  return strict<WpsFormatCondition>(
    'FormatCondition',
    {
      Type: EXPRESSION,
      get Formula1() {
        return now().formula;
      },
      get AppliesTo() {
        const [first] = now().areas;
        if (first === undefined) throw new Error('the condition has no place');
        return rangeObject(sheet, first, parts);
      },
      get StopIfTrue() {
        return now().stopIfTrue;
      },
      set StopIfTrue(stopIfTrue: boolean) {
        change({ stopIfTrue });
      },
      Interior: colour('Interior', () => now().fill, (fill) => change({ fill }), surface),
      Font: colour('Font', () => now().fontColor, (fontColor) => change({ fontColor }), surface),
      Delete: () => {
        if (sheet.isProtected) throw new Error('the sheet is protected');
        sheet.removeConditionalFormat(now().id);
      },
    },
    surface,
  );
}

/** An object with a colour, counted 0xBBGGRR. */
function colour(cls: string, read: () => string | null, write: (colour: string) => void, surface: WpsParts['surface']): { Color: number } {
  return strict(
    cls,
    {
      get Color() {
        return toBgr(read() ?? '#000000');
      },
      set Color(value: number) {
        write(fromBgr(value));
      },
    },
    surface,
  );
}
