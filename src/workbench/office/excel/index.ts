import type { Registry } from '../engine/excelClass';
import { borderClasses } from './borders';
import { chartClasses } from './charts';
import { conditionalFormatClasses } from './conditionalFormats';
import { withEvents, type Events } from './events';
import { formatClasses } from './formats';
import type { ExcelHost } from './host';
import { pageSetupClasses } from './pageSetup';
import { rangeClasses } from './range';
import { rangeAreasClasses } from './rangeAreas';
import { settingsClasses } from './settings';
import { nameClasses } from './sheetNames';
import { validationClasses } from './validations';
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
    ...borderClasses(host),
    ...validationClasses(host),
    ...nameClasses(host),
    ...pageSetupClasses(host),
    ...chartClasses(host),
    ...conditionalFormatClasses(host),
    ...settingsClasses(host),
  };
  return withEvents(registry, events);
}
