import { areaToA1, toA1 } from '../../../core/form/address';
import { SERIES_COLORS, type SheetChart } from '../../../core/sheetDesign';

const TYPES = { column: 'ColumnClustered', bar: 'BarClustered' } as const;

/** Places a chart over cells of the sheet. */
export function addChart(sheet: Excel.Worksheet, { kind, title, categories, series, place }: SheetChart): void {
  const [first] = series;
  if (first === undefined) return;
  const chart = sheet.charts.add(TYPES[kind], sheet.getRange(areaToA1(first.values)), 'Columns');
  chart.title.text = title;
  chart.setPosition(toA1({ row: place.top, column: place.left }), toA1({ row: place.bottom, column: place.right }));
  chart.axes.valueAxis.minimum = 0;
  // The first category of lying bars comes on top, as in the list.
  if (kind === 'bar') chart.axes.categoryAxis.reversePlotOrder = true;
  chart.legend.visible = series.length > 1;
  if (series.length > 1) chart.legend.position = 'Bottom';
  series.forEach(({ name, values }, index) => {
    const one = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    one.name = name;
    if (index > 0) one.setValues(sheet.getRange(areaToA1(values)));
    one.setXAxisValues(sheet.getRange(areaToA1(categories)));
    one.format.fill.setSolidColor(SERIES_COLORS[index % SERIES_COLORS.length] ?? SERIES_COLORS[0]);
  });
}
