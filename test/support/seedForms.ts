import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/form/snapshot';
import seeds from '../fixtures/seed-forms.json';
import { LEFT, sheetOf, UP, workbookOf, type SheetOptions } from './sheetBuilder';

/** A published form of the 2020 layout of the Ministry of Finance, as data. */
export type SeedForm = (typeof seeds)[number];

/** The four forms of one unit for 2020: 开展信访工作业务项目, 特殊疑难信访, 访惠聚, 信访业务项目. */
export const SEED_FORMS: readonly SeedForm[] = seeds;

/**
 * The printed layout of a seed form as a grid of ten columns (A–J): fund cells doubled under two-column headers, header words of the
 * indicators broken over two rows, levels merged downwards, the block name in the first column.
 */
function seedGrid(form: SeedForm): string[][] {
  const across = (text: string, width: number): string[] => [text, ...Array.from({ length: width - 1 }, () => LEFT)];
  const funds = form.budget.map((row) => [
    UP,
    indent(row.row, row.label),
    row.initial,
    row.adjusted,
    row.adjusted,
    row.executed,
    row.executed,
    row.weight,
    row.rate,
    row.score,
  ]);
  let before: { level1: string; level2: string } | null = null;
  const indicators = form.indicators.map((row) => {
    const isSame1 = before?.level1 === row.level1;
    const isSame2 = isSame1 && before?.level2 === row.level2;
    before = row;
    return [
      UP,
      isSame1 ? UP : row.level1,
      isSame2 ? UP : row.level2,
      row.level3,
      row.target,
      LEFT,
      row.actual,
      row.weight,
      row.score,
      row.deviation,
    ];
  });
  return [
    across(form.title, 10),
    across(`（${String(form.year)}年度）`, 10),
    ['项目名称', ...across(form.projectName, 9)],
    ['主管部门', ...across(form.competentDepartment, 4), '实施单位', ...across(form.implementingUnit, 4)],
    [`项目资金       （${form.amountUnit}）`, '', '年初预算数', '全年预算数', LEFT, '全年执行数', LEFT, '分值', '执行率', '得分'],
    ...funds,
    ['年度总体目标', ...across('预期目标', 4), ...across('实际完成情况', 5)],
    [UP, ...across(form.narrative.goal, 4), ...across(form.narrative.actual, 5)],
    ['绩              效    指    标', '一级指标', '二级指标', '三级指标', '年度', LEFT, '实际', '分值', '得分', '偏差原因分析及改进措施'],
    [UP, '', '', '', '指标值', LEFT, '完成值', '', '', ''],
    ...indicators,
    [...across('总分', 7), form.total.weight, form.total.score, form.total.deviation],
  ];
}

function indent(row: string, label: string): string {
  return row === 'total' || row === 'currentYear' ? label : `      ${label}`;
}

/** A seed form (0–3) on a sheet of its own. */
export function seedSheet(index: number, options: SheetOptions = {}): SheetSnapshot {
  const form = SEED_FORMS[index];
  if (form === undefined) throw new RangeError(`no seed form ${index}`);
  return sheetOf(seedGrid(form), { name: `表${index + 1}`, ...options });
}

/** The four seed forms, one a sheet. */
export function seedWorkbook(): WorkbookSnapshot {
  return workbookOf(SEED_FORMS.map((_, index) => seedSheet(index)));
}
