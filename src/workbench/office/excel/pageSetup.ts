import type { SheetModel } from '../../model/workbookModel';
import { excelClass, type HostObject, type Registry, type Scalar } from '../engine/excelClass';
import { refuse } from '../engine/hostError';
import { parseLocal } from './addresses';
import type { ExcelHost } from './host';
import { integer, text } from './objects';

interface SheetPart extends HostObject {
  readonly sheet: SheetModel;
}

/** Margins and the like: kept while the page is open, so that what was set can be read again; every saved sheet has the same. */
const MEASURES = ['LeftMargin', 'RightMargin', 'TopMargin', 'BottomMargin', 'HeaderMargin', 'FooterMargin'] as const;

/** Page layout and frozen panes. */
export function pageSetupClasses(host: ExcelHost): Registry {
  const measures = new WeakMap<SheetModel, Map<string, number>>();
  const measure = (name: string): Scalar<SheetPart> => ({
    get: ({ sheet }) => measures.get(sheet)?.get(name) ?? 0,
    set: ({ sheet }, value) => {
      host.demandFormattable(sheet);
      if (typeof value !== 'number' || value < 0) throw refuse.argument();
      measures.set(sheet, (measures.get(sheet) ?? new Map<string, number>()).set(name, value));
    },
  });
  return {
    PageLayout: excelClass<SheetPart>({
      scalars: {
        ...Object.fromEntries(MEASURES.map((name) => [name, measure(name)])),
        Orientation: {
          get: ({ sheet }) => (sheet.setup.page.orientation === 'portrait' ? 'Portrait' : 'Landscape'),
          set: ({ sheet }, value) => {
            host.demandFormattable(sheet);
            if (value !== 'Portrait' && value !== 'Landscape') throw refuse.argument();
            sheet.setup.page.orientation = value === 'Portrait' ? 'portrait' : 'landscape';
          },
        },
        PaperSize: {
          get: () => 'A4',
          set: ({ sheet }, value) => {
            host.demandFormattable(sheet);
            if (value !== 'A4') throw refuse.notImplemented(`PageLayout.paperSize ${String(value)}`);
          },
        },
        CenterHorizontally: {
          get: () => true,
          set: ({ sheet }, value) => {
            host.demandFormattable(sheet);
            if (value !== true) throw refuse.notImplemented('PageLayout.centerHorizontally false');
          },
        },
        Zoom: {
          get: ({ sheet }) => ({ horizontalFitToPages: 1, ...(sheet.setup.page.pagesTall !== null && { verticalFitToPages: sheet.setup.page.pagesTall }) }),
          set: ({ sheet }, value) => {
            host.demandFormattable(sheet);
            sheet.setup.page.pagesTall = pagesTall(value);
          },
        },
      },
      methods: {
        SetPrintTitleRows: ({ sheet }, rows) => {
          host.demandFormattable(sheet);
          const { top, bottom } = parseLocal(text(rows));
          sheet.setup.page.titleRows = { first: top, last: bottom };
        },
      },
    }),
    WorksheetFreezePanes: excelClass<SheetPart>({
      methods: {
        FreezeRows: ({ sheet }, count) => {
          host.demandFormattable(sheet);
          sheet.freezeRows(integer(count, 1));
        },
        Unfreeze: ({ sheet }) => {
          host.demandFormattable(sheet);
          sheet.freezeRows(0);
        },
      },
    }),
  };
}

/** `Excel.PageLayoutZoomOptions`: one page wide, and as tall as is said. */
function pagesTall(zoom: unknown): number | null {
  if (typeof zoom !== 'object' || zoom === null) throw refuse.argument();
  const { horizontalFitToPages: wide, verticalFitToPages: tall = null } = zoom as Readonly<Record<string, unknown>>;
  if (wide !== 1) throw refuse.notImplemented('PageLayout.zoom other than one page wide');
  if (tall !== null && typeof tall !== 'number') throw refuse.argument();
  return tall;
}
