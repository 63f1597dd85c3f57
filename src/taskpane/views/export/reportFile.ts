import type { Language } from '../../../core/messages';
import { addTotals, createReportWriter, noTotals, totalsOf, toWorkbookReport, type ReportFormat } from '../../../core/report';
import type { CheckOutcome } from '../../../usecases';

/** The findings of the last check as one text in a format. */
export function reportText({ workbook, evaluation }: CheckOutcome, format: ReportFormat, language: Language): string {
  const writer = createReportWriter(format, { pack: evaluation.pack, language, linkTo: () => null, hasByteOrderMark: false });
  const report = toWorkbookReport(workbook.name, evaluation, language);
  return writer.begin() + writer.workbook(report) + writer.end({ totals: addTotals(noTotals, totalsOf(report)), failures: [], interrupted: false });
}
