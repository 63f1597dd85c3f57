import { noChoices, readChoices, type Choices } from '../../core/choices';
import { evaluateWorkbook } from '../../core/evaluate';
import type { WorkbookSnapshot } from '../../core/form/snapshot';
import { readJournal } from '../../core/plan/journal';
import { planRecalculation } from '../../core/plan/recalculation';
import { toWorkbookReport, type WorkbookReport } from '../../core/report';
import type { Language } from '../../core/messages';
import { defaultPack } from '../../core/scoring/packs';
import { chosenPack, type CheckOutcome } from '../../usecases';
import type { ReadingSettings } from './types';

/**
 * Checks a workbook as the person at the command line and the one who filled it in chose, in that order: a pack that was named
 * replaces the workbook's pack with its changed parameters; readings and dismissals are about single rows, and stay.
 */
export function evaluateSnapshot(workbook: WorkbookSnapshot, { pack, ignoreChoices }: ReadingSettings): CheckOutcome {
  const kept = ignoreChoices ? noChoices : readChoices(workbook.settings);
  const choices: Choices = pack === null ? kept : { ...kept, pack: null, adjustments: [] };
  const evaluation = evaluateWorkbook(workbook, pack ?? chosenPack(choices), choices);
  return { workbook, choices, evaluation, plan: planRecalculation(evaluation, workbook), journal: readJournal(workbook.settings) };
}

/** The report of a checked workbook; a pack of its own is told in it. */
export function reportOf(path: string, { evaluation, choices }: CheckOutcome, { pack: named }: ReadingSettings, language: Language): WorkbookReport {
  const report = toWorkbookReport(path, evaluation, language);
  const { id, title } = evaluation.pack;
  const ignored = new Set(evaluation.ignoredAdjustments);
  const adjusted = choices.adjustments.filter((adjustment) => !ignored.has(adjustment));
  return named === null && (id !== defaultPack.id || adjusted.length > 0)
    ? { ...report, pack: { id, title: title[language], adjusted } }
    : report;
}
