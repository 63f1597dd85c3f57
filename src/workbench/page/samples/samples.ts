import { openWorkbook, type OpenedWorkbook } from '../files/openWorkbook';
import type { PageTextKey } from '../text';
import { blankWorkbook, MANY, repeated, workbookWithoutForm } from './madeUp';

/** A workbook that the menu 示例 offers. */
export interface Sample {
  /** As in the page's address, `?sample=many`; of a file its name. */
  readonly id: string;
  /** File name of the workbook. */
  readonly name: string;
  /** Words for the menu; of a file its name. */
  readonly label: PageTextKey | null;
  readonly load: () => Promise<OpenedWorkbook>;
}

async function openFile(name: string): Promise<OpenedWorkbook> {
  const response = await fetch(`samples/${encodeURIComponent(name)}`);
  if (!response.ok) throw new Error(`samples/${name}: ${response.status}`);
  return openWorkbook(new Uint8Array(await response.arrayBuffer()), name);
}

/**
 * Everything there is to try: the files of `assets/samples`, and workbooks that are made when they are asked for.
 * @param files names of the files, the usual one first
 */
export function samplesOf(files: readonly string[]): readonly Sample[] {
  const [usual] = files;
  return [
    ...files.map((name) => ({ id: name, name, label: null, load: () => openFile(name) })),
    ...(usual === undefined ? [] : [manyForms(usual)]),
    { id: 'no-form', name: workbookWithoutForm.name, label: 'sampleNoForm', load: () => Promise.resolve(madeUp(workbookWithoutForm)) },
    { id: 'blank', name: blankWorkbook.name, label: 'sampleBlank', load: () => Promise.resolve(madeUp(blankWorkbook)) },
  ];
}

function manyForms(file: string): Sample {
  const load = async (): Promise<OpenedWorkbook> => madeUp(repeated((await openFile(file)).data, MANY));
  return { id: 'many', name: `${MANY}张自评表.xlsx`, label: 'sampleMany', load };
}

const madeUp = (data: OpenedWorkbook['data']): OpenedWorkbook => ({ bytes: null, data });
