import { readDocument, sheetsOfForms, wordDocumentWarning, wordPlace, type DocumentReading } from '../../core/import';
import { fill, type Language } from '../../core/messages';
import { readFile } from '../../documents';
import { createWorkbook } from '../../hosts/package';
import { nodeCodec } from '../jobs/nodeCodec';
import { readBytes } from '../jobs/readFile';
import type { DocumentsRequest } from '../program/request';
import type { ExitCode } from '../run/conclude';
import { words } from '../words';
import { convertAll } from './documents';

/** `selfeval import`: a workbook with the forms of each document. @throws UsageError */
export async function importDocuments(request: DocumentsRequest): Promise<ExitCode> {
  return convertAll(request, '.xlsx', async (file) => {
    const reading = readDocument(await readFile(readBytes(file).bytes));
    const { forms } = reading;
    const properties = { title: forms[0]?.content.title ?? '', creator: '' };
    return {
      bytes: forms.length === 0 ? null : createWorkbook(sheetsOfForms(forms, []), properties, nodeCodec),
      forms: forms.length,
      remarks: remarksOf(reading, request.language),
    };
  });
}

/** Of a document without a form its text is no news. */
function remarksOf({ forms, warnings, unplaced, otherTables }: DocumentReading, language: Language): string[] {
  const { documents } = words[language];
  const left = forms.length === 0 ? [] : unplaced;
  return [
    ...warnings.map((warning) => wordDocumentWarning(warning, language)),
    ...left.map(({ place, label, text }) => fill(documents.unplaced, { place: wordPlace(place, language), text: label === '' ? text : `${label} ${text}` })),
    ...otherTables.map(({ table, rows, begins }) => fill(documents.otherTable, { table, rows, begins })),
  ];
}
