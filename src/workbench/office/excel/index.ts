import type { Registry } from '../engine/excelClass';
import { conditionalFormatClasses } from './conditionalFormats';
import { withEvents, type Events } from './events';
import { formatClasses } from './formats';
import type { ExcelHost } from './host';
import { rangeClasses } from './range';
import { rangeAreasClasses } from './rangeAreas';
import { settingsClasses } from './settings';
import { workbookClasses } from './workbook';
import { worksheetClasses } from './worksheet';

/** Every Excel class that the workbench plays. */
export function excelClasses(host: ExcelHost, events: Events): Registry {
  const registry = {
    ...workbookClasses(host),
    ...worksheetClasses(host),
    ...rangeClasses(host),
    ...rangeAreasClasses(),
    ...formatClasses(host),
    ...conditionalFormatClasses(host),
    ...settingsClasses(host),
  };
  return withEvents(registry, events);
}
