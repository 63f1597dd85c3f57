export { toReport, toFormReport, toWorkbookReport } from './json';
export { toText } from './formats/text';
export { createReportWriter } from './formats';
export { reportFormats, type ReportFormat } from './formatNames';
export { terminalPath, terminalText } from './escape/terminal';
export { addTotals, noTotals, totalsOf, type ReportTotals } from './totals';
export { reportWords } from './words';
export type * from './types';
export type * from './writer';
