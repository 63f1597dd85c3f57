/**
 * Draws a form of another layout on an exceljs worksheet: a department's own table with 指标性质 and 度量单位 in columns of their own,
 * the amounts in yuan, and nothing wrong in it. Project, amounts and words are made up.
 *
 *   A 一级 | B 二级 | C 三级 | D 指标性质 | E 指标值 | F 度量单位 | G 完成值 | H 分值 | I 得分 | J 未完成原因及改进措施
 */

export const OTHER_WIDTHS = [11, 13, 26, 9, 11, 9, 11, 8, 8, 26];

const FONT = { name: '宋体', family: 3, charset: 134, size: 10 };
const THIN = { style: 'thin', color: { argb: 'FF000000' } };
const BOX = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const CENTRE = { horizontal: 'center', vertical: 'middle', wrapText: true };
const ROW_HEIGHT = 26;

const FUNDS_HEADER = ['项目资金（元）', null, null, '年初预算数', null, '全年预算数', '全年执行数', '分值', '得分', '执行率'];
const FUNDS = ['年度资金总额', null, null, 480000, null, 500000, 480000, 10, 9.6, 0.96];
const HEADER = ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '完成值', '分值', '得分', '未完成原因及改进措施'];
const INDICATORS = [
  ['产出指标', '数量指标', '改造老旧路灯数量', '≥', 120, '盏', 126, 20, 20, null],
  ['产出指标', '质量指标', '工程验收合格率', '＝', 100, '%', 100, 15, 15, null],
  ['产出指标', '时效指标', '完工及时率', '≥', 100, '%', 100, 15, 15, null],
  ['效益指标', '社会效益指标', '夜间照明覆盖率', '≥', 95, '%', 95, 15, 15, null],
  ['效益指标', '可持续影响指标', '设施正常运行年限', '≥', 5, '年', 5, 15, 15, null],
  ['满意度指标', '服务对象满意度指标', '居民满意度', '≥', 90, '%', 88, 10, 9.78, '个别路段施工占道时间较长，居民有意见；今后错峰施工并提前公告。'],
];
const TOTAL = ['总分', null, null, null, null, null, null, 100, 99.38, null];

/** Draws the form from A1 on; returns the number of its last row. */
export function drawOtherForm(sheet) {
  const put = (row, values) => {
    values.forEach((value, index) => {
      const cell = sheet.getCell(row, index + 1);
      cell.value = value;
      cell.font = FONT;
      cell.alignment = CENTRE;
      cell.border = BOX;
    });
    sheet.getRow(row).height = ROW_HEIGHT;
  };
  const title = sheet.getCell('A1');
  title.value = '2023年度项目支出绩效自评表';
  title.font = { ...FONT, size: 16, bold: true };
  title.alignment = CENTRE;
  sheet.mergeCells('A1:J1');
  sheet.getRow(1).height = 32;

  put(2, ['项目名称', '城区路灯节能改造项目', null, null, '主管部门', '城市管理局', null, '实施单位', '市政设施管理所', null]);
  for (const range of ['B2:D2', 'F2:G2', 'I2:J2']) sheet.mergeCells(range);
  put(3, FUNDS_HEADER);
  put(4, FUNDS);
  for (const row of [3, 4]) for (const columns of ['A:C', 'D:E']) sheet.mergeCells(columns.split(':').map((name) => `${name}${row}`).join(':'));
  sheet.getCell('J4').numFmt = '0%';
  put(5, HEADER);
  INDICATORS.forEach((row, index) => put(6 + index, row));
  for (const range of ['A6:A8', 'A9:A10']) sheet.mergeCells(range);
  const last = 6 + INDICATORS.length;
  put(last, TOTAL);
  sheet.mergeCells(`A${last}:G${last}`);
  return last;
}
