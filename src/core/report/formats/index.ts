import type { ReportFormat } from '../formatNames';
import type { ReportContext, ReportWriter } from '../writer';
import { csvWriter } from './csv';
import { htmlWriter } from './html';
import { jsonLinesWriter, jsonWriter } from './json';
import { markdownWriter } from './markdown';
import { sarifWriter } from './sarif';
import { textWriter } from './text';

const WRITERS: Readonly<Record<ReportFormat, (context: ReportContext) => ReportWriter>> = {
  text: textWriter,
  json: jsonWriter,
  jsonl: jsonLinesWriter,
  html: htmlWriter,
  md: markdownWriter,
  csv: csvWriter,
  sarif: sarifWriter,
};

export function createReportWriter(format: ReportFormat, context: ReportContext): ReportWriter {
  return WRITERS[format](context);
}
