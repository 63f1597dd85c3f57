import type { WorkbookSnapshot } from '../../src/core/form/snapshot';
import type { SheetDesign } from '../../src/core/sheetDesign';
import { MemoryHost } from '../../src/hosts/memory';

/** A workbook of nothing but these sheets, as a host reads it. */
export async function readDesigns(...designs: readonly SheetDesign[]): Promise<WorkbookSnapshot> {
  const host = new MemoryHost({ name: '自评表.xlsx', sheets: [] });
  for (const design of designs) await host.putSheet(design, { replace: false });
  return host.readWorkbook();
}
