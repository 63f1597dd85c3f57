import type { Form } from '../form/form';
import { readForms } from '../layout';
import type { FormContent } from '../template';
import { contentOfForm } from './contentOfForm';
import type { DocumentBlock, DocumentContent, DocumentPlace, DocumentWarning } from './document';
import { findUnplaced, type Unplaced } from './findUnplaced';
import { stackBlocks } from './stackBlocks';

/** A form found in a document. */
export interface ImportedForm {
  readonly content: FormContent;
  /** Where it begins. */
  readonly place: DocumentPlace;
}

/** A table that is no form. */
export interface OtherTable {
  /** From 1. */
  readonly table: number;
  readonly rows: number;
  /** The first text in it. */
  readonly begins: string;
}

/** What a document holds for us. Everything it says is in a form, in `unplaced` or in one of the other tables. */
export interface DocumentReading {
  readonly forms: readonly ImportedForm[];
  readonly unplaced: readonly Unplaced[];
  readonly otherTables: readonly OtherTable[];
  readonly warnings: readonly DocumentWarning[];
}

/** Reads the self-evaluation forms of a document. */
export function readDocument({ blocks, warnings }: DocumentContent): DocumentReading {
  const stack = stackBlocks(blocks);
  const { forms } = readForms(stack.sheet);
  const otherTables = findOtherTables(blocks, stack.places, forms);
  const others = new Set(otherTables.map(({ table }) => table));
  const unplaced = findUnplaced(stack, forms).filter(({ place }) => place.kind !== 'row' || !others.has(place.table));
  return {
    forms: forms.flatMap((form) => {
      const place = stack.places[form.area.top];
      return place === undefined ? [] : [{ content: contentOfForm(form), place }];
    }),
    unplaced,
    otherTables,
    warnings: [...warnings, ...assumedUnits(forms, stack.places)],
  };
}

function assumedUnits(forms: readonly Form[], places: readonly DocumentPlace[]): DocumentWarning[] {
  return forms
    .filter(({ amountUnit, budget }) => amountUnit === null && budget.length > 0)
    .map((form) => ({ code: 'amount-unit-assumed', count: 1, place: places[form.area.top] ?? null, detail: form.projectName ?? '' }));
}

/** Tables of the document of which no form takes a row. */
function findOtherTables(blocks: readonly DocumentBlock[], places: readonly DocumentPlace[], forms: readonly Form[]): OtherTable[] {
  const inForms = new Set<number>();
  places.forEach((place, row) => {
    if (place.kind === 'row' && forms.some(({ area }) => row >= area.top && row <= area.bottom)) inForms.add(place.table);
  });
  return blocks
    .flatMap((block) => (block.kind === 'table' && block.lines === null ? [block.table] : []))
    .map(({ rows, cells }, index) => ({
      table: index + 1,
      rows,
      begins: cells.map(({ text }) => text.trim()).find((text) => text !== '') ?? '',
    }))
    .filter(({ table, begins }) => begins !== '' && !inForms.has(table));
}
