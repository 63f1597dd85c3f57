import { readFileSync } from 'node:fs';
import path from 'node:path';
import { evaluateWorkbook } from '../../../src/core/evaluate';
import { readDocument, readFlatText, sheetsOfForms } from '../../../src/core/import';
import { mof2020 } from '../../../src/core/scoring/packs/mof2020';
import type { WorkbookEvaluation } from '../../../src/core/scoring/evaluation';
import { createWorkbook, openPackage } from '../../../src/hosts/package';
import { seedWorkbook } from '../../support/seedForms';

const text = readFileSync(path.join(__dirname, '../../fixtures/seed-forms.txt'), 'utf8');

/** What is found, without where: the new sheets have cells of their own. */
function found({ forms }: WorkbookEvaluation): unknown {
  return forms.map(({ form, findings, total, undeterminedCount }) => ({
    project: form.projectName,
    findings: findings.map(({ level, check, variant, label }) => [level, check, variant, label]),
    total: total?.computed?.toString(),
    undeterminedCount,
  }));
}

it('the forms of the text as sheets of a workbook are found to have what the same forms have in the published layout', () => {
  const designs = sheetsOfForms(readDocument(readFlatText(text)).forms, []);
  const { sheets } = openPackage(createWorkbook(designs, { title: '', creator: '' }), '导入.xlsx').snapshot();
  const imported = evaluateWorkbook({ sheets }, mof2020);
  expect(found(imported)).toEqual(found(evaluateWorkbook(seedWorkbook(), mof2020)));
  expect(imported.forms.map(({ counts }) => counts)).toEqual([
    { error: 1, warning: 3, info: 0 },
    { error: 1, warning: 1, info: 0 },
    { error: 1, warning: 7, info: 2 },
    { error: 1, warning: 3, info: 0 },
  ]);
});

it('numbers are numbers, percentages percentages, and what only looks like a formula is text', () => {
  const designs = sheetsOfForms(readDocument(readFlatText(text)).forms, ['信访业务项目']);
  expect(designs.map(({ name }) => name)).toEqual([
    '开展信访工作业务项目',
    '特殊疑难信访专项转移支付项目',
    '访惠聚为民办实事好事项目',
    '信访业务项目 (2)',
  ]);
  const { sheets } = openPackage(createWorkbook(designs, { title: '', creator: '' }), '导入.xlsx').snapshot();
  const cells = sheets.flatMap(({ values, texts, formulas }) =>
    values.flatMap((row, r) => row.map((value, c) => ({ value, text: texts[r]?.[c], formula: formulas[r]?.[c] }))),
  );
  const holding = (shown: string) => cells.find(({ text: own }) => own === shown);
  expect(holding('8.75')).toMatchObject({ value: 8.75, formula: null });
  expect(holding('76%')).toMatchObject({ value: 0.76, formula: null });
  expect(holding('100.00%')).toMatchObject({ value: 1, formula: null });
  expect(holding('=12月')).toMatchObject({ value: '=12月', formula: null });
  expect(holding('=1次')).toMatchObject({ value: '=1次', formula: null });
});
