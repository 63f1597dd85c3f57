import type { SheetDesign } from '../../src/core/sheetDesign';

/** A sheet with one of everything that a sheet of ours can have. */
export const DESIGN: SheetDesign = {
  name: '汇总表',
  role: 'summary',
  cells: [
    { row: 0, column: 0, value: '项目支出绩效自评汇总表', look: { bold: true, size: 16, horizontal: 'center' } },
    { row: 1, column: 0, value: '项目', look: { fill: 'header', border: true, stacked: true } },
    { row: 1, column: 1, value: '执行率', look: { fill: 'header', border: true, wrap: true } },
    { row: 2, column: 0, value: '=甲项目', look: { text: 'link', border: true }, link: { sheet: "甲 '1'", cell: 'B2' } },
    { row: 2, column: 1, value: 0.7603, look: { border: true }, numberFormat: '0.00%' },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  columnWidths: [30, 12],
  rowHeights: new Map([[0, 28]]),
  inputRules: [
    {
      area: { top: 2, left: 1, bottom: 2, right: 1 },
      allowed: { kind: 'number', from: 0, to: 1 },
      prompt: { title: '执行率', text: '0 到 100%' },
      refusal: '请填百分数',
    },
  ],
  frozenRows: 2,
  showsGridLines: false,
  print: { orientation: 'landscape', pagesTall: null, titleRows: { first: 0, last: 1 } },
  charts: [
    {
      kind: 'bar',
      title: '执行率',
      categories: { top: 2, left: 0, bottom: 2, right: 0 },
      series: [{ name: '执行率', values: { top: 2, left: 1, bottom: 2, right: 1 } }],
      place: { top: 4, left: 0, bottom: 20, right: 4 },
    },
  ],
};
