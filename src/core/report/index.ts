export { toReport, toFormReport, toWorkbookReport } from './json';
export { toText } from './text';
export type * from './types';
