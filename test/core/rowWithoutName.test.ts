import { evaluateWorkbook } from '../../src/core/evaluate';
import { wordFinding } from '../../src/core/messages';
import { createReportWriter, toWorkbookReport, type ReportFormat } from '../../src/core/report';
import { defaultPack } from '../../src/core/scoring/packs';
import type { SheetSnapshot } from '../../src/core/form/snapshot';
import { seedSheet } from '../support/seedForms';
import { workbookOf } from '../support/sheetBuilder';

/** The first sample form with neither name nor target in its first indicator row. */
function withoutName(): SheetSnapshot {
  const sheet = seedSheet(0);
  const { row } = evaluateWorkbook(workbookOf([sheet]), defaultPack).forms[0]!.indicators[0]!;
  const gone = [row.level3Cell, row.target];
  const blank = <Value>(table: readonly (readonly Value[])[], empty: Value) =>
    table.map((values, r) => values.map((value, c) => (gone.some((cell) => cell?.row === r && cell.column === c) ? empty : value)));
  return { ...sheet, texts: blank(sheet.texts, ''), values: blank(sheet.values, null), formulas: blank(sheet.formulas, null) };
}

const evaluation = evaluateWorkbook(workbookOf([withoutName()]), defaultPack);

test.each<ReportFormat>(['text', 'csv', 'html', 'md'])('%s names an open row that has no name, in both languages', (format) => {
  const write = (language: 'zh-CN' | 'en') => {
    const writer = createReportWriter(format, { pack: defaultPack, language, hasByteOrderMark: false, linkTo: () => null });
    return writer.workbook(toWorkbookReport('a.xlsx', evaluation, language));
  };
  expect(write('zh-CN')).toMatch(/未写名称的行.*没有年度指标值/u);
  expect(write('en')).toMatch(/row without a name.*there is no target/u);
});

test('no finding has quotation marks around nothing', () => {
  const findings = evaluation.forms.flatMap((form) => form.findings);
  for (const language of ['zh-CN', 'en'] as const) {
    expect(findings.map((finding) => wordFinding(finding, language).message).join('\n')).not.toContain('“”');
  }
});
