import type { CellArea } from '../../core/form/address';
import type { CellLink } from '../../core/sheetDesign';

/** What a sheet has beside its cells: the grid shows nothing of it but the frozen rows, a saved file has it all. */
export interface SheetSetup {
  /** The sheet was not there when the file was opened, or was cleared as a whole since: it is saved as a whole, not cell by cell. */
  isMadeAnew: boolean;
  /** Names that belong to the sheet alone, with their formulas. */
  readonly names: Map<string, SheetName>;
  /** By A1 address. */
  readonly links: Map<string, CellLink>;
  validations: SheetValidation[];
  charts: ChartSetup[];
  frozenRows: number;
  showsGridLines: boolean;
  readonly page: PageSetup;
}

export interface SheetName {
  readonly formula: string;
  isVisible: boolean;
}

/** Data validation (数据验证) of an area, in the words of office.js. */
export interface SheetValidation {
  readonly area: CellArea;
  rule: object | null;
  prompt: object | null;
  errorAlert: object | null;
}

/** A chart; the grid cannot draw it. */
export interface ChartSetup {
  readonly id: string;
  readonly kind: 'column' | 'bar';
  title: string;
  place: CellArea | null;
  series: { name: string; values: CellArea; categories: CellArea | null }[];
}

export interface PageSetup {
  orientation: 'portrait' | 'landscape';
  /** Pages that the height is squeezed into; `null`: as many as it takes. */
  pagesTall: number | null;
  titleRows: { readonly first: number; readonly last: number } | null;
}

export function newSetup(): SheetSetup {
  return {
    isMadeAnew: true,
    names: new Map(),
    links: new Map(),
    validations: [],
    charts: [],
    frozenRows: 0,
    showsGridLines: true,
    page: { orientation: 'portrait', pagesTall: null, titleRows: null },
  };
}
