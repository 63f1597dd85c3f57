import { fill, messages, type Language } from '../messages';
import type { ReportTotals } from './totals';

/** “4张自评表，3处错误…” */
export function totalsSentence(totals: ReportTotals, language: Language): string {
  return fill(messages[language].report.summary, {
    forms: totals.forms,
    errors: totals.error,
    warnings: totals.warning,
    infos: totals.info,
    undetermined: totals.undetermined,
  });
}
