import fc from 'fast-check';
import { readForms } from '../../../src/core/layout';
import { FUND_HEADERS, GOAL_HEADERS, INDICATOR_HEADERS, META_LABELS, TOTAL_LABELS } from '../../../src/core/layout/synonyms';
import { sheetOf } from '../../support/sheetBuilder';

const printed = [INDICATOR_HEADERS, FUND_HEADERS, GOAL_HEADERS, META_LABELS].flatMap((lists) =>
  Object.values(lists).flatMap((list) => list.words),
);
const word = fc.constantFrom(...printed, ...TOTAL_LABELS, '产出指标', '数量指标', '项目支出绩效自评表', '其中：财政拨款', '备注：无');
const other = fc.constantFrom('', '', '/', '10', '100%', '≥48', '……', '指标1', '产出指标(50分)', '一、产出指标', '12月底前', '2020年度', '改进措施');
const cell = fc.oneof(
  { weight: 5, arbitrary: word },
  { weight: 4, arbitrary: other },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
);
const noise = fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 12 });
/** A header that makes a form of what stands around it, so that the rows are read too. */
const header = fc.shuffledSubarray(['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因', '单位'], { minLength: 4 });
const table = fc
  .tuple(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 3 }), header, fc.array(fc.array(other, { maxLength: 9 }), { maxLength: 8 }))
  .map(([above, names, rows]) => [...above, names, ...rows]);
const grid = fc.oneof(noise, table);
const merge = fc
  .tuple(fc.nat(15), fc.nat(12), fc.nat(4), fc.nat(4))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

describe('any sheet', () => {
  it('is read without an error, and every row comes from the sheet', () => {
    fc.assert(
      fc.property(grid, fc.array(merge, { maxLength: 8 }), (texts, merges) => {
        const sheet = { ...sheetOf(texts), merges };
        const { forms, notAForm } = readForms(sheet);
        expect(notAForm === null).toBe(forms.length > 0);
        const known = new Set(['', ...texts.flat()]);
        for (const form of forms) {
          const rows = form.indicators.map((row) => row.row);
          expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
          for (const row of form.indicators) {
            for (const found of [row.level3Cell, row.target, row.actual, row.weight, row.score, row.deviation]) {
              if (found !== null) expect(known.has(found.text)).toBe(true);
            }
          }
        }
      }),
      { numRuns: 8000 },
    );
  });

  it('is read alike twice, and is left as it was', () => {
    fc.assert(
      fc.property(grid, (texts) => {
        const sheet = sheetOf(texts);
        const before = JSON.stringify(sheet);
        expect(readForms(sheet)).toEqual(readForms(sheet));
        expect(JSON.stringify(sheet)).toBe(before);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives no indicator row to two forms', () => {
    fc.assert(
      fc.property(grid, (texts) => {
        const cells = readForms(sheetOf(texts)).forms.flatMap((form) =>
          form.indicators.map((row) => `${row.level3Cell?.address ?? ''}@${row.row}`),
        );
        expect(new Set(cells).size).toBe(cells.length);
      }),
      { numRuns: 1000 },
    );
  });
});
