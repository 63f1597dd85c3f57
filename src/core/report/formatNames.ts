/** Formats that a report can be written in as text. */
export const reportFormats = ['text', 'json', 'jsonl', 'html', 'md', 'csv', 'sarif'] as const;

export type ReportFormat = (typeof reportFormats)[number];
