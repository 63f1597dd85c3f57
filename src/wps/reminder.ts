import { readChoices } from '../core/choices';
import { evaluateWorkbook } from '../core/evaluate';
import type { WorkbookSnapshot } from '../core/form/snapshot';
import type { Language } from '../core/messages';
import type { WpsBeforeEvent } from '../hosts/wps';
import { chosenPack } from '../usecases';
import { missingReasons } from '../commands/nextReason';

/** What a person is reminded of before a workbook is saved or printed. */
export interface Reminder {
  /** Deviation cells (偏差原因) that need a text and hold none, as `工作表!J20`. */
  readonly reasons: readonly string[];
  /** Our marks that are still on: they print, and they go out with the file. */
  readonly marks: number;
}

/** What there is to be reminded of, or `null`. */
export function reminderFor(workbook: WorkbookSnapshot): Reminder | null {
  const marks = workbook.sheets.reduce((sum, sheet) => sum + sheet.marks.length, 0);
  const choices = readChoices(workbook.settings);
  const evaluation = evaluateWorkbook(workbook, chosenPack(choices), choices);
  const reasons = missingReasons(evaluation).map(({ sheet, cell }) => `${sheet}!${cell}`);
  return reasons.length === 0 && marks === 0 ? null : { reasons, marks };
}

/** Cells that are named one by one. */
const LISTED = 8;

interface ReminderWords {
  readonly reasons: (count: number) => string;
  readonly more: (count: number) => string;
  readonly marks: (count: number) => string;
  readonly question: Readonly<Record<WpsBeforeEvent, string>>;
  readonly howToStop: string;
}

const words: Readonly<Record<Language, ReminderWords>> = {
  'zh-CN': {
    reasons: (count) => `还有${count}处偏差原因没有填写：`,
    more: (count) => `……另有${count}处`,
    marks: (count) => `还有${count}处标记没有清除，标记会一起打印。上报之前请点“清除标记”。`,
    question: { WorkbookBeforeSave: '仍要保存吗？', WorkbookBeforePrint: '仍要打印吗？' },
    howToStop: '（不想再看到这个提醒：窗格 → 设置 → 保存和打印前提醒）',
  },
  en: {
    reasons: (count) => `${count} ${count === 1 ? 'deviation reason is' : 'deviation reasons are'} still missing:`,
    more: (count) => `… and ${count} more`,
    marks: (count) => `${count} ${count === 1 ? 'mark is' : 'marks are'} still on; marks print too. Clear marks before you hand the form in.`,
    question: { WorkbookBeforeSave: 'Save all the same?', WorkbookBeforePrint: 'Print all the same?' },
    howToStop: '(To turn this reminder off: pane → Settings → Remind before saving and printing)',
  },
};

/** The reminder as a question that is answered with yes or no. */
export function wordReminder({ reasons, marks }: Reminder, event: WpsBeforeEvent, language: Language): string {
  const { reasons: missing, more, marks: marked, question, howToStop } = words[language];
  return [
    ...(reasons.length > 0 ? [missing(reasons.length), ...reasons.slice(0, LISTED).map((cell) => `  ${cell}`)] : []),
    ...(reasons.length > LISTED ? [`  ${more(reasons.length - LISTED)}`] : []),
    ...(marks > 0 ? [marked(marks)] : []),
    '',
    question[event],
    howToStop,
  ].join('\n');
}
