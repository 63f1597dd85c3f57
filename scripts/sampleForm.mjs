/**
 * Draws one 项目支出绩效自评表 on an exceljs worksheet, the way the printed form looks.
 *
 * Labels and values are those of the document, except that labels which it spreads with blanks are broken into lines here.
 * The grid has eleven columns A…K, so that one form is always `A1:K26` moved down by its first row:
 *
 *   funds       A 项目资金 | B:C row label | D:E 年初预算数 | F 全年预算数 | G:H 全年执行数 | I 分值 | J 执行率 | K 得分
 *   indicators  A 绩效指标 | B 一级 | C 二级 | D:E 三级 | F 年度指标值 | G:H 实际完成值 | I 分值 | J 得分 | K 偏差原因
 */

export const COLUMN_WIDTHS = [8, 10, 14, 15.2, 15.2, 14.5, 9, 9, 8, 9, 15];
export const LAST_COLUMN = 'K';

const SONG = { name: '宋体', family: 3, charset: 134 };
const FANGSONG = { name: '仿宋', family: 3, charset: 134 };
const BODY_POINTS = 10;

const THIN = { style: 'thin', color: { argb: 'FF000000' } };
const BOX = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const CENTRE = { horizontal: 'center', vertical: 'middle', wrapText: true };
const LEFT = { horizontal: 'left', vertical: 'middle', wrapText: true };
const LEFT_TOP = { horizontal: 'left', vertical: 'top', wrapText: true };

/** Heights in points that make a form fill an A4 page. */
const ROW_HEIGHT = { title: 36, year: 22, plain: 26, halfHeader: 19, indicator: 30 };

const LABEL = { font: { ...SONG, size: BODY_POINTS }, alignment: CENTRE, border: BOX };
const VALUE = { font: { ...FANGSONG, size: BODY_POINTS }, alignment: CENTRE, border: BOX };

/** Parts of the total stand further right than their label in the document; the blanks are part of the cell. */
const FUND_LABEL_INDENT = { total: '', currentYear: '', carriedOver: '      ', other: '  ' };

const DATE_FORMAT = 'yyyy"年"m"月"d"日"';
const DAY = 86_400_000;

/** Serial number that a spreadsheet keeps for `2020年11月30日`, or `null` for a text that is no whole date. */
function dateSerial(text) {
  const match = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (match === null) return null;
  const [, year, month, day] = match.map(Number);
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY;
}

/**
 * What a cell holds so that it shows `text`: numbers and percentages as numbers, everything else verbatim.
 * A text that begins with `=` gets the text format, as a person must give it for the cell to accept it.
 */
function content(text, { dateAsSerial = false } = {}) {
  if (text === '') return { value: null };
  if (/^-?\d+(\.\d+)?$/.test(text)) return { value: Number(text) };
  const percent = /^(\d+(?:\.(\d+))?)%$/.exec(text);
  if (percent !== null) {
    const decimals = percent[2]?.length ?? 0;
    return { value: Number(percent[1]) / 100, numFmt: decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%` };
  }
  const serial = dateAsSerial ? dateSerial(text) : null;
  if (serial !== null) return { value: serial, numFmt: DATE_FORMAT };
  return text.startsWith('=') ? { value: text, numFmt: '@' } : { value: text };
}

/**
 * An execution rate (执行率) keeps four places of executed ÷ adjusted where that shows the written text (76% is 0.7603),
 * and is the written percentage where the two contradict each other (100.00% for 14.62 of 6).
 */
function rateContent(row) {
  const written = content(row.rate);
  if (typeof written.value !== 'number') return written;
  const exact = Math.round((Number(row.executed) / Number(row.adjusted)) * 10_000) / 10_000;
  const decimals = /\.(\d+)%$/.exec(row.rate)?.[1]?.length ?? 0;
  return `${(exact * 100).toFixed(decimals)}%` === row.rate ? { ...written, value: exact } : written;
}

/**
 * Lines that a wrapped text takes in columns of the given width in pixels, at 10 points and 96 dots an inch.
 * A line that is broken loses up to a character, because punctuation may not begin one.
 */
function lineCount(text, width) {
  const usable = width - 6;
  return String(text)
    .split('\n')
    .reduce((lines, paragraph) => {
      let needed = 0;
      for (const character of paragraph) needed += character.charCodeAt(0) > 0xff ? 13.4 : 6.8;
      return lines + (needed <= usable ? 1 : Math.ceil(needed / (usable - 13.4)));
    }, 0);
}

/** Row height in points for a number of lines at 10 points. */
const heightOf = (lines) => lines * 14 + 8;

/**
 * Draws `form` (an entry of `test/fixtures/seed-forms.json`) with its title in `firstRow`.
 *
 * `dateSerials`: which of `target` and `actual` hold a date as a serial number with a date format; the other dates are text.
 * `doubledFunds`: two number cells under 年初预算数 and two under 全年执行数 in the first two fund rows, as the document has them;
 * otherwise the two columns are merged in every row.
 *
 * Returns the number of the last row.
 */
export function drawForm(sheet, form, { firstRow = 1, dateSerials = [], doubledFunds = false } = {}) {
  let row = firstRow;

  const put = (range, { value, numFmt }, style) => {
    if (range.includes(':')) sheet.mergeCells(range);
    const [topLeft] = range.split(':');
    const cell = sheet.getCell(topLeft);
    cell.value = value;
    if (numFmt !== undefined) cell.numFmt = numFmt;
    const [from, to] = [topLeft, range.split(':').at(-1)].map((address) => sheet.getCell(address));
    for (let r = from.row; r <= to.row; r += 1) {
      for (let c = from.col; c <= to.col; c += 1) {
        const target = sheet.getCell(r, c);
        if (style.border !== undefined) target.border = style.border;
        target.font = style.font;
        target.alignment = style.alignment;
      }
    }
  };
  const label = (range, text) => put(range, { value: text }, LABEL);
  const value = (range, text, style = VALUE) => put(range, content(text), style);
  const setHeight = (number, height) => {
    sheet.getRow(number).height = height;
  };

  put(`A${row}:K${row}`, { value: form.title }, { font: { ...SONG, size: 18, bold: true }, alignment: CENTRE });
  setHeight(row, ROW_HEIGHT.title);
  row += 1;
  put(`A${row}:K${row}`, { value: `（${form.year}年度）` }, { font: { ...SONG, size: 12 }, alignment: CENTRE });
  setHeight(row, ROW_HEIGHT.year);
  row += 1;

  label(`A${row}:C${row}`, '项目名称');
  value(`D${row}:K${row}`, form.projectName);
  setHeight(row, ROW_HEIGHT.plain);
  row += 1;
  label(`A${row}:C${row}`, '主管部门');
  value(`D${row}:F${row}`, form.competentDepartment);
  label(`G${row}:H${row}`, '实施单位');
  value(`I${row}:K${row}`, form.implementingUnit);
  setHeight(row, ROW_HEIGHT.plain);
  row += 1;

  label(`A${row}:A${row + form.budget.length}`, `项目资金\n（${form.amountUnit}）`);
  label(`B${row}:C${row}`, null);
  const fundHeaders = { 'D:E': '年初预算数', F: '全年预算数', 'G:H': '全年执行数', I: '分值', J: '执行率', K: '得分' };
  for (const [columns, text] of Object.entries(fundHeaders)) label(onRow(columns, row), text);
  setHeight(row, ROW_HEIGHT.plain);
  row += 1;
  for (const fund of form.budget) {
    put(`B${row}:C${row}`, { value: FUND_LABEL_INDENT[fund.row] + fund.label }, { ...LABEL, alignment: LEFT });
    const isDoubled = doubledFunds && (fund.row === 'total' || fund.row === 'currentYear');
    for (const columns of isDoubled ? ['D', 'E'] : ['D:E']) value(onRow(columns, row), fund.initial);
    value(`F${row}`, fund.adjusted);
    for (const columns of isDoubled ? ['G', 'H'] : ['G:H']) value(onRow(columns, row), fund.executed);
    value(`I${row}`, fund.weight);
    put(`J${row}`, rateContent(fund), VALUE);
    value(`K${row}`, fund.score);
    setHeight(row, ROW_HEIGHT.plain);
    row += 1;
  }

  label(`A${row}:A${row + 1}`, '年度总体目标');
  label(`B${row}:F${row}`, '预期目标');
  label(`G${row}:K${row}`, '实际完成情况');
  setHeight(row, ROW_HEIGHT.plain);
  row += 1;
  const prose = { ...VALUE, alignment: LEFT_TOP };
  value(`B${row}:F${row}`, form.narrative.goal, prose);
  value(`G${row}:K${row}`, form.narrative.actual, prose);
  setHeight(
    row,
    heightOf(Math.max(lineCount(form.narrative.goal, widthOf('B', 'F')), lineCount(form.narrative.actual, widthOf('G', 'K')))),
  );
  row += 1;

  label(`A${row}:A${row + 1 + form.indicators.length}`, '绩\n\n效\n\n指\n\n标');
  const tallHeaders = { B: '一级指标', C: '二级指标', 'D:E': '三级指标', I: '分值', J: '得分', K: '偏差原因分析及改进措施' };
  for (const [columns, text] of Object.entries(tallHeaders)) {
    const [from, to = from] = columns.split(':');
    label(`${from}${row}:${to}${row + 1}`, text);
  }
  const open = { ...LABEL, border: { top: THIN, left: THIN, right: THIN } };
  const closed = { ...LABEL, border: { left: THIN, right: THIN, bottom: THIN } };
  for (const [columns, upper, lower] of [['F', '年度', '指标值'], ['G:H', '实际', '完成值']]) {
    put(onRow(columns, row), { value: upper }, open);
    put(onRow(columns, row + 1), { value: lower }, closed);
  }
  setHeight(row, ROW_HEIGHT.halfHeader);
  setHeight(row + 1, ROW_HEIGHT.halfHeader);
  row += 2;

  const { indicators } = form;
  indicators.forEach((indicator, index) => {
    const here = row + index;
    for (const [column, key, sameAs] of [
      ['B', 'level1', (other) => other.level1 === indicator.level1],
      ['C', 'level2', (other) => other.level1 === indicator.level1 && other.level2 === indicator.level2],
    ]) {
      if (index > 0 && sameAs(indicators[index - 1])) continue;
      let last = index;
      while (last + 1 < indicators.length && sameAs(indicators[last + 1])) last += 1;
      label(last === index ? `${column}${here}` : `${column}${here}:${column}${row + last}`, indicator[key]);
    }
    value(`D${here}:E${here}`, indicator.level3);
    for (const [columns, key] of [['F', 'target'], ['G:H', 'actual']]) {
      put(onRow(columns, here), content(indicator[key], { dateAsSerial: dateSerials.includes(key) }), VALUE);
    }
    value(`I${here}`, indicator.weight);
    value(`J${here}`, indicator.score);
    value(`K${here}`, indicator.deviation);
    const lines = Math.max(
      lineCount(indicator.level3, widthOf('D', 'E')),
      lineCount(indicator.target, widthOf('F', 'F')),
      lineCount(indicator.level2, widthOf('C', 'C')),
    );
    setHeight(here, Math.max(ROW_HEIGHT.indicator, heightOf(lines)));
  });
  row += indicators.length;

  label(`A${row}:H${row}`, '总分');
  value(`I${row}`, form.total.weight);
  value(`J${row}`, form.total.score);
  value(`K${row}`, form.total.deviation);
  setHeight(row, ROW_HEIGHT.plain);
  return row;
}

function onRow(columns, row) {
  return columns
    .split(':')
    .map((column) => `${column}${row}`)
    .join(':');
}

/** Width in pixels of the columns `from` to `to`: seven a digit and five of padding a column, for the default font. */
function widthOf(from, to) {
  const index = (column) => column.charCodeAt(0) - 65;
  return COLUMN_WIDTHS.slice(index(from), index(to) + 1).reduce((sum, width) => sum + width * 7 + 5, 0);
}
