import type { Language } from '../core/messages';
import type { RulePack } from '../core/scoring/rulePack';
import { uniqueSheetName, type SheetDesign } from '../core/sheetDesign';
import { findingsDesign, summaryDesign, type SummaryEntry, type SummaryOptions } from '../core/summary';
import { blankSheet, type BlankForm } from '../core/template';
import { HostError, type SpreadsheetHost } from '../hosts/port';
import type { CheckOutcome } from './check';

type SheetHost = Pick<SpreadsheetHost, 'putSheet'>;
type Checked = Pick<CheckOutcome, 'evaluation' | 'workbook'>;

/**
 * Makes the summary sheet (汇总表) of the forms that were checked, anew where we made one before; no other sheet is touched.
 * @returns the name of the sheet
 * @throws HostError when nothing was changed
 */
export function makeSummary(host: SheetHost, checked: Checked, language: Language): Promise<string> {
  return putOurs(host, checked, language, summaryDesign);
}

/**
 * Makes the list of findings (问题清单) the same way.
 * @returns the name of the sheet
 * @throws HostError when nothing was changed
 */
export function makeFindingsSheet(host: SheetHost, checked: Checked, language: Language): Promise<string> {
  return putOurs(host, checked, language, findingsDesign);
}

/**
 * Adds a sheet with an empty form (空白自评表) that has the points of the rule pack.
 * @param taken names of the sheets that are there
 * @returns the name of the sheet
 * @throws HostError when nothing was changed
 */
export async function makeBlankForm(
  host: SheetHost,
  blank: BlankForm,
  options: { readonly pack: RulePack; readonly splitsTarget: boolean; readonly taken: readonly string[] },
): Promise<string> {
  const sheet = blankSheet(blank, options);
  await host.putSheet(sheet, { replace: false });
  return sheet.name;
}

type Design = (entries: readonly SummaryEntry[], options: SummaryOptions) => SheetDesign;

/** Somebody's own sheet may have the name: ours is then called `汇总表 (2)`, and found by that name the next time. */
async function putOurs(host: SheetHost, { evaluation, workbook }: Checked, language: Language, make: Design): Promise<string> {
  const entries = evaluation.forms.map((form): SummaryEntry => ({ evaluation: form, file: null }));
  const design = make(entries, { pack: evaluation.pack, language });
  const tried: string[] = [];
  for (;;) {
    const name = uniqueSheetName(design.name, tried, design.name);
    try {
      await host.putSheet({ ...design, name }, { replace: true });
      return name;
    } catch (error) {
      const isTaken = error instanceof HostError && error.code === 'sheet-name-taken';
      // Every sheet can be in the way once.
      if (!isTaken || tried.length >= workbook.sheets.length) throw error;
      tried.push(name);
    }
  }
}
