import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formHtml, formText, printedForm } from '../../src/core/export';
import { contentOfForm, readDocument, sheetsOfForms } from '../../src/core/import';
import { readForms } from '../../src/core/layout';
import type { FormContent } from '../../src/core/template';
import { readFile, readText, writeForms } from '../../src/documents';
import { createWorkbook, openPackage } from '../../src/hosts/package';
import { contentOf } from '../support/seedContent';
import { SEED_FORMS } from '../support/seedForms';

const shared = path.join(__dirname, '../../../shared/forms/xlsx');

/** Forms of the workbooks beside the project, where they are there. */
function publishedForms(): (readonly [string, FormContent])[] {
  if (!existsSync(shared)) return [];
  return readdirSync(shared)
    .filter((name) => name.endsWith('.xlsx'))
    .flatMap((name) => {
      const { sheets } = openPackage(readFileSync(path.join(shared, name)), name).snapshot();
      return sheets.flatMap((sheet) => readForms(sheet).forms.map((form) => [`${name} ${form.sheet}`, contentOfForm(form)] as const));
    });
}

const seeds = SEED_FORMS.map((seed) => [seed.projectName, contentOf(seed)] as const);
const CASES = [...seeds, ...publishedForms()];

/** What a person would miss if it were gone: the words and numbers, in order. */
function saying({ funds, goals, indicators, total, explanation, ...rest }: FormContent): unknown {
  return {
    projectName: rest.projectName,
    department: rest.department,
    implementingUnit: rest.implementingUnit,
    year: rest.year,
    amountUnit: rest.amountUnit,
    funds: funds.map(({ name, initial, adjusted, executed, weight, rate, score }) => [name, initial, adjusted, executed, weight, rate, score]),
    goals,
    indicators: indicators.map(({ level1, level2, level3, target, sign, unit, actual, weight, score, deviation }) => [
      level1, level2, level3, target, sign, unit, actual, weight, score, deviation,
    ]),
    total: total === null ? null : [total.weight, total.score, total.deviation],
    explanation,
  };
}

describe('a form that goes to Word and comes back', () => {
  it.each(CASES)('%s says the same', async (_, content) => {
    const bytes = await writeForms([printedForm(content)]);
    const { forms } = readDocument(await readFile(bytes));
    expect(forms.map((form) => saying(form.content))).toEqual([saying(content)]);
  });

  it('Word → sheets → Word keeps every value of every form of the document', async () => {
    const contents = seeds.map(([, content]) => content);
    const first = readDocument(await readFile(await writeForms(contents.map(printedForm))));
    const workbook = openPackage(createWorkbook(sheetsOfForms(first.forms, []), { title: '', creator: '' }), 'x.xlsx').snapshot();
    const onSheets = workbook.sheets.flatMap((sheet) => readForms(sheet).forms.map(contentOfForm));
    const second = readDocument(await readFile(await writeForms(onSheets.map(printedForm))));
    expect(onSheets.map(saying)).toEqual(contents.map(saying));
    expect(second.forms.map(({ content }) => saying(content))).toEqual(contents.map(saying));
    expect(second.unplaced).toEqual([]);
  });
});

describe('a form that goes over the clipboard and comes back', () => {
  it.each(seeds)('%s as HTML says the same', (_, content) => {
    const { forms } = readDocument(readText(formHtml(printedForm(content))));
    expect(forms.map((form) => saying(form.content))).toEqual([saying(content)]);
  });

  it.each(seeds)('%s as text says the same', (_, content) => {
    const { forms } = readDocument(readText(formText(printedForm(content))));
    expect(forms.map((form) => saying(form.content))).toEqual([saying(content)]);
  });

  it('what looks like markup stays text', () => {
    const [, content] = seeds[0]!;
    const html = formHtml(printedForm({ ...content, projectName: '<img src=x onerror=alert(1)>' }));
    expect(html).not.toContain('<img');
    expect(readDocument(readText(html)).forms[0]?.content.projectName).toBe('<img src=x onerror=alert(1)>');
  });
});
