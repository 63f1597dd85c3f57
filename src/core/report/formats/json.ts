import type { ReportContext, ReportWriter } from '../writer';

/** The machine-readable report: one object, with the workbooks in the order of the files. */
export function jsonWriter({ pack, language }: ReportContext): ReportWriter {
  const head = JSON.stringify({ schema: 'selfeval-report/1', pack: { id: pack.id, title: pack.title[language] } }, null, 2);
  return {
    begin: () => `${head.slice(0, -2)},\n  "workbooks": [`,
    workbook: (report) => `\n    ${JSON.stringify(report, null, 2).replaceAll('\n', '\n    ')}`,
    between: ',',
    end: ({ totals, interrupted }) =>
      `${totals.workbooks === 0 ? '' : '\n  '}]${interrupted ? ',\n  "interrupted": true' : ''}\n}\n`,
  };
}

/** One workbook report a line, for programs that read while the run goes on. */
export function jsonLinesWriter(): ReportWriter {
  return { begin: () => '', workbook: (report) => `${JSON.stringify(report)}\n`, between: '', end: () => '' };
}
