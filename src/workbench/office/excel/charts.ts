import type { CellArea } from '../../../core/form/address';
import type { ChartSetup } from '../../model/sheetSetup';
import type { SheetModel } from '../../model/workbookModel';
import { collection, excelClass, type HostObject, type Registry } from '../engine/excelClass';
import { refuse } from '../engine/hostError';
import { unite } from '../../model/areas';
import { parseLocal } from './addresses';
import { color } from './formats';
import type { ExcelHost } from './host';
import { isRange, text } from './objects';

interface ChartsObject extends HostObject {
  readonly sheet: SheetModel;
}

/** A chart or a part of one. */
interface ChartObject extends ChartsObject {
  readonly chart: ChartSetup;
}

interface SeriesObject extends ChartObject {
  readonly series: ChartSetup['series'][number];
}

const KINDS: Readonly<Record<string, ChartSetup['kind']>> = { ColumnClustered: 'column', BarClustered: 'bar' };

/** Column and bar charts. The grid cannot draw them: they are kept with the sheet and saved with it. */
export function chartClasses(host: ExcelHost): Registry {
  let lastId = 0;
  const object = (sheet: SheetModel, chart: ChartSetup): ChartObject => ({ cls: 'Chart', sheet, chart });
  const part = (cls: string) => ({ sheet, chart }: ChartObject): ChartObject => ({ cls, sheet, chart });
  const seriesObject = ({ sheet, chart }: ChartObject, series: SeriesObject['series']): SeriesObject => {
    return { cls: 'ChartSeries', sheet, chart, series };
  };
  /** A switch whose state nobody asks for: how a saved chart looks follows from its kind. */
  const accepted = { set: ({ sheet }: ChartsObject): void => host.demandFormattable(sheet) };
  return {
    ChartCollection: collection<ChartsObject>({
      items: ({ sheet }) => sheet.setup.charts.map((chart) => object(sheet, chart)),
      index: ({ sheet }, key) => {
        const chart = sheet.setup.charts.find(({ id }) => id === key);
        return chart === undefined ? null : object(sheet, chart);
      },
      objects: {
        Add: ({ sheet }, type, source) => {
          host.demandFormattable(sheet);
          const kind = KINDS[String(type)];
          if (kind === undefined) throw refuse.notImplemented(`ChartCollection.add(${String(type)})`);
          lastId += 1;
          const series = { name: '', values: areaOfRange(source), categories: null };
          const chart: ChartSetup = { id: `{chart-${lastId}}`, kind, title: '', place: null, series: [series] };
          sheet.setup.charts.push(chart);
          return object(sheet, chart);
        },
      },
    }),
    Chart: excelClass<ChartObject>({
      id: ({ chart }) => chart.id,
      scalars: { Id: { get: ({ chart }) => chart.id }, Name: { get: ({ chart }) => chart.id } },
      navs: {
        Title: part('ChartTitle'),
        Legend: part('ChartLegend'),
        Axes: part('ChartAxes'),
        Series: part('ChartSeriesCollection'),
      },
      methods: {
        SetPosition: ({ sheet, chart }, start, end) => {
          host.demandFormattable(sheet);
          chart.place = unite(placeOf(start), placeOf(end));
        },
        Delete: ({ sheet, chart }) => {
          host.demandFormattable(sheet);
          sheet.setup.charts = sheet.setup.charts.filter(({ id }) => id !== chart.id);
        },
      },
    }),
    ChartTitle: excelClass<ChartObject>({
      scalars: {
        Text: {
          get: ({ chart }) => chart.title,
          set: ({ sheet, chart }, title) => {
            host.demandFormattable(sheet);
            chart.title = text(title);
          },
        },
      },
    }),
    ChartLegend: excelClass<ChartObject>({ scalars: { Visible: accepted, Position: accepted } }),
    ChartAxes: excelClass<ChartObject>({ navs: { CategoryAxis: part('ChartAxis'), ValueAxis: part('ChartAxis') } }),
    ChartAxis: excelClass<ChartObject>({ scalars: { Minimum: accepted, ReversePlotOrder: accepted } }),
    ChartSeriesCollection: collection<ChartObject>({
      items: (self) => self.chart.series.map((series) => seriesObject(self, series)),
      objects: {
        Add: (self, name) => {
          host.demandFormattable(self.sheet);
          const [first] = self.chart.series;
          if (first === undefined) throw refuse.operation();
          const series = { name: text(name), values: first.values, categories: null };
          self.chart.series.push(series);
          return seriesObject(self, series);
        },
      },
    }),
    ChartSeries: excelClass<SeriesObject>({
      scalars: {
        Name: {
          get: ({ series }) => series.name,
          set: ({ sheet, series }, name) => {
            host.demandFormattable(sheet);
            series.name = text(name);
          },
        },
      },
      navs: { Format: part('ChartSeriesFormat') },
      methods: {
        SetValues: ({ sheet, series }, range) => {
          host.demandFormattable(sheet);
          series.values = areaOfRange(range);
        },
        SetXAxisValues: ({ sheet, series }, range) => {
          host.demandFormattable(sheet);
          series.categories = areaOfRange(range);
        },
      },
    }),
    ChartSeriesFormat: excelClass<ChartObject>({ navs: { Fill: part('ChartFill') } }),
    ChartFill: excelClass<ChartObject>({
      methods: {
        SetSolidColor: ({ sheet }, given) => {
          host.demandFormattable(sheet);
          color(given);
        },
      },
    }),
  };
}

function areaOfRange(range: unknown): CellArea {
  if (!isRange(range)) throw refuse.argument();
  return range.area;
}

function placeOf(cell: unknown): CellArea {
  return isRange(cell) ? cell.area : parseLocal(text(cell));
}
