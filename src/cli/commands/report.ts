import path from 'node:path';
import { words } from '../words';
import { UsageError, type ReportRequest } from '../program/request';
import type { ExitCode } from '../run/conclude';
import { standardOutput, wholeFile } from '../run/sink';
import { fill } from '../../core/messages';
import { realPathOf } from '../inputs/realPath';
import { errorCode, writeProblem } from '../jobs/failure';
import { requirePlace } from '../outputs/writeNamed';
import { writeReport } from './check';
import { writeSummaryWorkbook } from './summaryWorkbook';

/** Name of the summary workbook where none is given. */
const SUMMARY_FILE = '绩效自评汇总.xlsx';

/** `selfeval report`: everything in one file. @throws UsageError */
export async function report(request: ReportRequest): Promise<ExitCode> {
  const { format, force, language } = request;
  if (format !== 'xlsx' && request.file === null) {
    return writeReport({ ...request, format }, { sink: standardOutput(), linkFrom: process.cwd(), file: null });
  }
  const given = request.file ?? SUMMARY_FILE;
  const file = path.resolve(given);
  if (format === 'xlsx' && !/\.xlsx$/iu.test(given)) throw new UsageError('report-not-xlsx', { given });
  requirePlace(file, given, force);
  if (request.paths.some((each) => realPathOf(path.resolve(each)) === realPathOf(file))) throw new UsageError('report-is-input', { given });
  if (format === 'xlsx') return writeSummaryWorkbook(request, { file, given });
  try {
    // What a link leads to is replaced, not the link.
    const sink = await wholeFile(realPathOf(file));
    return await writeReport({ ...request, format }, { sink, linkFrom: path.dirname(file), file });
  } catch (error) {
    if (errorCode(error) === null) throw error;
    throw new UsageError('report-not-written', { reason: fill(words[language].files[writeProblem(error)], { target: given }) });
  }
}
