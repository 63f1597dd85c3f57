import { areaToA1, type CellArea } from '../../../core/form/address';
import { SERIES_COLORS, sheetReference, type SheetChart, type SheetDesign } from '../../../core/sheetDesign';
import type { CellValue } from '../../../core/form/snapshot';
import { escapeText } from '../xml/characters';
import type { Namespaces } from './namespaces';

const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;

/** The chart part: its series refer to cells of the sheet, whose values stand beside the references. */
export function chartXml(chart: SheetChart, design: SheetDesign, namespaces: Namespaces): string {
  const isBar = chart.kind === 'bar';
  const series = chart.series.map(({ name, values }, index) => {
    const colour = (SERIES_COLORS[index % SERIES_COLORS.length] ?? SERIES_COLORS[0]).slice(1);
    return (
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeText(name)}</c:v></c:tx>` +
      `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
      `<c:cat>${reference('str', chart.categories, design)}</c:cat><c:val>${reference('num', values, design)}</c:val></c:ser>`
    );
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}"><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}` +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>' +
    `<c:barChart><c:barDir val="${isBar ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join('')}` +
    `<c:gapWidth val="60"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>` +
    // The first category of lying bars comes on top, as in the list.
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${isBar ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isBar ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="${VALUE_AXIS}"/>` +
    '<c:crosses val="autoZero"/></c:catAx>' +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBar ? 't' : 'l'}"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>` +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${isBar ? 'max' : 'autoZero'}"/></c:valAx>` +
    '</c:plotArea>' +
    (chart.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '') +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

function titleXml(title: string): string {
  const run = `<a:r><a:rPr lang="zh-CN" sz="1200" b="1"/><a:t>${escapeText(title)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** A reference to cells with their present values, which a program shows before it calculates. */
function reference(kind: 'str' | 'num', area: CellArea, design: SheetDesign): string {
  const cells = valuesIn(area, design);
  const points = cells.flatMap((value, index) => {
    if (value === null || (kind === 'num' && typeof value !== 'number')) return [];
    return [`<c:pt idx="${index}"><c:v>${escapeText(String(value))}</c:v></c:pt>`];
  });
  const format = kind === 'num' ? '<c:formatCode>General</c:formatCode>' : '';
  const formula = escapeText(sheetReference(design.name, absolute(area)));
  return `<c:${kind}Ref><c:f>${formula}</c:f><c:${kind}Cache>${format}<c:ptCount val="${cells.length}"/>${points.join('')}</c:${kind}Cache></c:${kind}Ref>`;
}

function valuesIn(area: CellArea, design: SheetDesign): CellValue[] {
  const values = new Map(design.cells.map(({ row, column, value }) => [`${row},${column}`, value]));
  const found: CellValue[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) found.push(values.get(`${row},${column}`) ?? null);
  }
  return found;
}

function absolute(area: CellArea): string {
  return areaToA1(area).replace(/([A-Z]+)(\d+)/gu, '$$$1$$$2');
}
