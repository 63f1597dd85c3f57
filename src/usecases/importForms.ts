import { sheetsOfForms, type ImportedForm } from '../core/import';
import type { SpreadsheetHost } from '../hosts/port';

/** What came of an import: the sheets that were made, and what stopped it before the others. */
export interface ImportOutcome {
  /** Names of the new sheets, in the order of the forms. */
  readonly made: readonly string[];
  /** What the host refused; `null`: nothing. */
  readonly refusal: unknown;
}

/**
 * Makes a sheet of each form behind the others; sheets that are there are never touched. Names are chosen anew, because the
 * workbook may have changed since the preview.
 */
export async function importForms(
  host: Pick<SpreadsheetHost, 'readWorkbook' | 'putSheet'>,
  forms: readonly ImportedForm[],
): Promise<ImportOutcome> {
  const made: string[] = [];
  try {
    const { sheets } = await host.readWorkbook();
    for (const design of sheetsOfForms(forms, sheets.map(({ name }) => name))) {
      await host.putSheet(design, { replace: false });
      made.push(design.name);
    }
    return { made, refusal: null };
  } catch (refusal) {
    return { made, refusal };
  }
}
