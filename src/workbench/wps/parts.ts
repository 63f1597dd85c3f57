import type { WorkbookModel } from '../model/workbookModel';
import type { WpsConditions, WpsQuirks } from './quirks';
import type { Surface } from './strict';

/** What every object of the model shares. */
export interface WpsParts {
  readonly model: WorkbookModel;
  readonly quirks: WpsQuirks;
  readonly conditions: WpsConditions;
  readonly surface: Surface;
}
