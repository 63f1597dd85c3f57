import { contains, toA1 } from '../form/address';
import type { Form } from '../form/form';
import { Grid } from '../layout/grid';
import { isRemark } from '../layout/boundaries';
import { isTotalLabel } from '../layout/total';
import { isBlank, plain, tidy, wordKey } from '../layout/text';
import { LEVELS } from '../layout/levelNames';
import { meaningOf } from '../layout/words';
import { cellsInContent } from './contentOfForm';
import type { DocumentPlace } from './document';
import type { Stack } from './stackBlocks';

/** A text of the document that stands on none of the new sheets. */
export interface Unplaced {
  readonly place: DocumentPlace;
  /** The label before it (联系电话), or empty. */
  readonly label: string;
  readonly text: string;
}

const YEAR_LINE = /^\(?(?:(?:19|20)\d\d|[〇零一二三四五六七八九]{4})年度?\)?$/;
const LABEL_ALONE = /^[^:：]{1,20}[:：][\s_]*$/;
const BLANK_DATE = /[\s_]*年[\s_]*月[\s_]*日[\s_]*/g;

/** Every text of the stacked document that no form took, in reading order: nothing is dropped without being named. */
export function findUnplaced({ sheet, places }: Stack, forms: readonly Form[]): Unplaced[] {
  const grid = new Grid(sheet);
  const taken = new Set(forms.flatMap((form) => cellsInContent(form).map(({ address }) => address)));
  const unplaced: Unplaced[] = [];
  for (let row = grid.area.top; row <= grid.area.bottom; row++) {
    const place = places[row];
    const form = forms.find(({ area }) => row >= area.top && row <= area.bottom);
    if (place === undefined) continue;
    let label = '';
    for (const { column, text } of grid.textsOfRow(row)) {
      const isTaken =
        taken.has(toA1({ row, column })) || (form !== undefined && contains(form.area, row, column) && isSaidByForm(form, text));
      const isLabel = !isTaken && (isPrinted(text) || (form !== undefined && isHeader(form, row, column)));
      if (!isTaken && !isLabel && !isBlank(text)) unplaced.push({ place, label, text: text.trim() });
      label = (meaningOf(text)?.meta ?? null) === null ? '' : tidy(text);
    }
  }
  return unplaced;
}

/** Whether a cell belongs to the header of the indicators block and its column was understood. */
function isHeader(form: Form, row: number, column: number): boolean {
  const first = form.indicators[0]?.row ?? form.area.top;
  const above = [...form.goals.flatMap(({ expected, actual }) => [expected, actual]), form.projectNameCell].map((cell) => cell?.row ?? -1);
  const last = Math.max(...above, ...form.budget.map((line) => line.row));
  return row > last && row < first && form.unknownColumns.every(({ cell }) => cell !== toA1({ row, column }));
}

/** A printed word of a form, which the new sheet prints itself, or a label with nothing behind it. */
function isPrinted(text: string): boolean {
  const meaning = meaningOf(text);
  if (meaning !== null && !/[:：]\s*\S/.test(text)) return true;
  return isTotalLabel(text) || LEVELS.has(wordKey(text)) || YEAR_LINE.test(plain(text)) || isEmptyLabel(text);
}

/** Labels to be filled in by hand, such as the line for signatures (填报人：　　填报日期：　　年　月　日). */
function isEmptyLabel(text: string): boolean {
  const parts = text.replace(BLANK_DATE, '').trim().split(/[\s_]{2,}|[\t\n]/);
  return parts.every((part) => LABEL_ALONE.test(part) && (isRemark(part) || meaningOf(part) !== null));
}

/** Whether a text is one of those that the form model holds without its cell. */
function isSaidByForm(form: Form, text: string): boolean {
  const own = tidy(text);
  const said = [form.title, form.department, form.implementingUnit, form.projectName];
  if (said.includes(own)) return true;
  const value = /^[^:：]{2,20}[:：]\s*(.+)$/s.exec(own)?.[1];
  if (value !== undefined && said.includes(value)) return true;
  if (form.budget.some(({ name }) => name === own || (own !== '' && (name.startsWith(own) || name.endsWith(own))))) return true;
  return form.indicators.some(({ level1, level2 }) => level1 === own || level2 === own);
}
