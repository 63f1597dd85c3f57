import { uniqueSheetName, type SheetDesign } from '../sheetDesign';
import { columnsFor, formDesign, type FormContent } from '../template';
import type { ImportedForm } from './readDocument';

/** Name of a sheet whose form names no project. */
const NAMELESS = '自评表';

/** Names for the sheets of some forms: their projects, and none that is taken. */
export function sheetNamesFor(forms: readonly ImportedForm[], taken: Iterable<string>): string[] {
  return named(forms, taken).map(({ name }) => name);
}

function named(forms: readonly ImportedForm[], taken: Iterable<string>): { readonly name: string; readonly content: FormContent }[] {
  const all = [...taken];
  return forms.map(({ content }) => {
    const name = uniqueSheetName(content.projectName, all, NAMELESS);
    all.push(name);
    return { name, content };
  });
}

/** The forms as sheets of the official layout, under names that are not taken. */
export function sheetsOfForms(forms: readonly ImportedForm[], taken: Iterable<string>): SheetDesign[] {
  return named(forms, taken).map(({ name, content }) => formDesign(content, { name, columns: columnsFor(content) }));
}
