import { openSample } from './samples';

/** The sample workbook with a wrong score in a cell: `fix` has something to write. */
export function workbookWithWrongScore(): Uint8Array {
  const pkg = openSample();
  const sheet = pkg.snapshot().sheets[0]?.name ?? '';
  pkg.apply({
    writes: [{ sheet, cell: WRONG_CELL, before: { value: null, formula: null }, after: 1, numberFormat: 'General' }],
    addMarks: [],
    removeMarks: [],
    settings: {},
  });
  return pkg.save();
}

/** Cell of the first sheet that holds the wrong score. */
export const WRONG_CELL = 'J14';
