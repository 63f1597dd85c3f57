import { printedForm } from '../../core/export';
import type { Form } from '../../core/form/form';
import { contentOfForm } from '../../core/import';
import { readForms } from '../../core/layout';
import { fill, type Language } from '../../core/messages';
import { writeForms } from '../../documents';
import { readWorkbookFile } from '../jobs/readFile';
import type { DocumentsRequest } from '../program/request';
import type { ExitCode } from '../run/conclude';
import { words } from '../words';
import { convertAll } from './documents';

/** `selfeval export`: a Word document with the forms of each workbook, ready to be signed. @throws UsageError */
export async function exportForms(request: DocumentsRequest): Promise<ExitCode> {
  return convertAll(request, '.docx', async (file) => {
    const { opened } = await readWorkbookFile(file);
    const { sheets } = opened.kind === 'package' ? opened.package.snapshot() : opened.snapshot;
    const forms = sheets.flatMap((sheet) => readForms(sheet).forms);
    const bytes = forms.length === 0 ? null : await writeForms(forms.map((form) => printedForm(contentOfForm(form))));
    return { bytes, forms: forms.length, remarks: remarksOf(forms, request.language) };
  });
}

/** The columns that the official layout does not know. */
function remarksOf(forms: readonly Form[], language: Language): string[] {
  return forms.flatMap(({ sheet, unknownColumns }) =>
    unknownColumns.map(({ header, cell }) => fill(words[language].documents.leftOut, { place: `${sheet}!${cell}`, header })),
  );
}
