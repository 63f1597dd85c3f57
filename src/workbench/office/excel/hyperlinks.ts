import type { CellLink } from '../../../core/sheetDesign';
import { refuse } from '../engine/hostError';
import { splitAddress } from './addresses';

/** The link in an `Excel.RangeHyperlink`: a place in this workbook, or a file and a place in it. */
export function fromHyperlink(given: unknown): CellLink {
  if (typeof given !== 'object' || given === null) throw refuse.argument();
  const { address, documentReference } = given as Readonly<Record<string, unknown>>;
  const { sheetName, local } = typeof documentReference === 'string' ? splitAddress(documentReference) : { sheetName: null, local: null };
  if (typeof address === 'string' && address !== '') return { file: address, sheet: sheetName, cell: sheetName === null ? null : local };
  if (sheetName === null) throw refuse.argument();
  return { sheet: sheetName, cell: local };
}

export function toHyperlink(link: CellLink | null): object | null {
  if (link === null) return null;
  const reference = link.sheet === null ? {} : { documentReference: `'${link.sheet.replaceAll("'", "''")}'!${link.cell ?? 'A1'}` };
  return { ...('file' in link && { address: link.file }), ...reference };
}
