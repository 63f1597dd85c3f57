import { CHART_TYPE, type WpsChart, type WpsRange, type WpsSeries } from '../../hosts/wps/api';
import type { CellArea } from '../../core/form/address';
import type { ChartSetup } from '../model/sheetSetup';
import type { SheetModel } from '../model/workbookModel';
import { strict, type Surface } from './strict';

/** A new chart over some cells of a sheet; the grid cannot draw it, it is kept and saved. */
export function addChart(sheet: SheetModel, place: CellArea, surface: Surface): WpsChart {
  const { charts } = sheet.setup;
  const id = `{chart-${String(charts.length + 1)}}`;
  charts.push({ id, kind: 'column', title: '', place, series: [] });
  const chart = (): ChartSetup => {
    const found = sheet.setup.charts.find((candidate) => candidate.id === id);
    if (found === undefined) throw new Error('the chart is gone');
    return found;
  };
  return strict<WpsChart>(
    'Chart',
    {
      get ChartType() {
        return CHART_TYPE[chart().kind];
      },
      set ChartType(type: number) {
        const kind = type === CHART_TYPE.bar ? 'bar' : 'column';
        sheet.setup.charts = sheet.setup.charts.map((each) => (each.id === id ? { ...each, kind } : each));
      },
      HasTitle: false,
      ChartTitle: strict(
        'ChartTitle',
        {
          get Text() {
            return chart().title;
          },
          set Text(title: string) {
            chart().title = title;
          },
        },
        surface,
      ),
      SeriesCollection: () => ({ NewSeries: () => newSeries(chart, surface) }),
    },
    surface,
  );
}

function newSeries(chart: () => ChartSetup, surface: Surface): WpsSeries {
  const series: ChartSetup['series'][number] = { name: '', values: { top: 0, left: 0, bottom: 0, right: 0 }, categories: null };
  chart().series.push(series);
  return strict<WpsSeries>(
    'Series',
    {
      get Name() {
        return series.name;
      },
      set Name(name: string) {
        series.name = name;
      },
      get Values(): WpsRange {
        throw new Error('the values of a series are not read back');
      },
      set Values(range: WpsRange) {
        series.values = areaOf(range);
      },
      get XValues(): WpsRange {
        throw new Error('the categories of a series are not read back');
      },
      set XValues(range: WpsRange) {
        series.categories = areaOf(range);
      },
    },
    surface,
  );
}

function areaOf({ Row, Column, Rows, Columns }: WpsRange): CellArea {
  return { top: Row - 1, left: Column - 1, bottom: Row + Rows.Count - 2, right: Column + Columns.Count - 2 };
}
