import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { evaluateWorkbook } from '../../src/core/evaluate';
import { toReport, toText, toWorkbookReport, type FormReport } from '../../src/core/report';
import { mof2020 } from '../../src/core/scoring/packs/mof2020';
import { openPackage } from '../../src/hosts/package';

/** Ten published forms in two styles each; data that lies beside the project where it is at hand. */
const folder = path.join(__dirname, '../../../shared/forms/xlsx');
const golden = path.join(__dirname, '../golden');
const ids = ['002', '003', '006', '010', '015', '020', '021', '022', '023', '029'];

function reportOf(file: string) {
  const workbook = openPackage(readFileSync(path.join(folder, file)), file).snapshot();
  return toWorkbookReport(file, evaluateWorkbook(workbook, mof2020), 'zh-CN');
}

/** What a report says apart from where on the sheet it says it. */
const withoutAddresses = (form: FormReport | undefined) => ({
  verdict: form?.verdict,
  rating: form?.rating,
  outcomes: form?.indicators.map(({ level3, outcome, reason }) => [level3, outcome, reason]),
  findings: form?.findings.map(({ check, level, message }) => [check, level, message]),
  suggestedPacks: form?.suggestedPacks,
});

const describeWithData = existsSync(folder) ? describe : describe.skip;

describeWithData('published forms', () => {
  it.each(ids)('%s: the report is the one that a person read and approved', (id) => {
    const report = toText(toReport(mof2020, [reportOf(`${id}a.xlsx`)], 'zh-CN'), 'zh-CN');
    expect(report).toBe(readFileSync(path.join(golden, `${id}.txt`), 'utf8'));
  });

  it.each(ids)('%s: says the same wherever the form lies and however it is merged', (id) => {
    const [plain, other] = ['a', 'b'].map((style) => reportOf(`${id}${style}.xlsx`));
    expect(other?.forms).toHaveLength(1);
    expect(withoutAddresses(other?.forms[0])).toEqual(withoutAddresses(plain?.forms[0]));
  });
});
