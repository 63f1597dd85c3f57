export type { SourceFile, SummaryEntry } from './entries';
export { findingsDesign, findingsSheet, formFindings, unreadableFile, type FormFindings } from './findingsDesign';
export { summaryDesign, summaryName, summarySheet, type SummaryOptions } from './summaryDesign';
export { summaryRow, type Amount, type SummaryRow } from './summaryRow';
