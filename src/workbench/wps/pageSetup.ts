import { A4, ORIENTATION, type WpsPageSetup } from '../../hosts/wps/api';
import type { SheetModel } from '../model/workbookModel';
import { strict, type Surface } from './strict';

const TITLE_ROWS = /^\$(\d+):\$(\d+)$/u;

/** How a sheet is printed. */
export function pageSetup({ setup: { page } }: SheetModel, surface: Surface): WpsPageSetup {
  return strict<WpsPageSetup>(
    'PageSetup',
    {
      get Orientation() {
        return ORIENTATION[page.orientation];
      },
      set Orientation(orientation: number) {
        page.orientation = orientation === ORIENTATION.landscape ? 'landscape' : 'portrait';
      },
      PaperSize: A4,
      Zoom: 100,
      FitToPagesWide: 1,
      get FitToPagesTall() {
        return page.pagesTall ?? false;
      },
      set FitToPagesTall(pages: number | boolean) {
        page.pagesTall = typeof pages === 'number' ? pages : null;
      },
      get PrintTitleRows() {
        return page.titleRows === null ? '' : `$${String(page.titleRows.first + 1)}:$${String(page.titleRows.last + 1)}`;
      },
      set PrintTitleRows(rows: string) {
        const [, first, last] = TITLE_ROWS.exec(rows) ?? [];
        page.titleRows = first === undefined ? null : { first: Number(first) - 1, last: Number(last) - 1 };
      },
      CenterHorizontally: false,
    },
    surface,
  );
}
