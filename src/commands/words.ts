import { counted } from '../core/messages/counted';
import { wordHostError, type Language } from '../core/messages';
import type { CommandName } from './names';
import type { CommandOutcome } from './runCommand';

type Checked = Extract<CommandOutcome, { kind: 'checked' }>;

interface CommandWords {
  readonly refused: Readonly<Record<CommandName, string>>;
  readonly written: (count: number) => string;
  readonly nothingWritten: string;
  readonly marked: (count: number) => string;
  readonly unmarked: (sheets: readonly string[]) => string;
  readonly heldBack: (count: number) => string;
  readonly heldBackCell: (place: string, label: string, value: string) => string;
  readonly more: (count: number) => string;
  readonly checked: (counts: Checked) => string;
  readonly clean: (forms: number) => string;
  readonly noReasonDue: string;
  readonly reasonsOnHidden: (sheets: readonly string[]) => string;
  readonly hiddenSheet: (sheet: string) => string;
  readonly cleared: (count: number) => string;
  readonly noForm: string;
}

const tables: Readonly<Record<Language, CommandWords>> = {
  'zh-CN': {
    refused: {
      recalculate: '刚才的“一键重算”没有写入',
      check: '刚才的“检查”没有完成',
      goToReason: '刚才的“偏差原因”没有定位到',
      clearMarks: '刚才的“清除标记”没有完成',
    },
    written: (count) => `“一键重算”已写入${count}个单元格`,
    nothingWritten: '“一键重算”没有要写入的单元格',
    marked: (count) => `新标出${count}个仍需处理的单元格；标记会一起打印，上报前请清除标记。`,
    unmarked: (sheets) => `这些工作表受保护，上面的问题没有标出：${sheets.join('、')}。问题请在窗格里看，或者撤销工作表保护后再标。`,
    heldBack: (count) => `${count}个单元格没有改动，请手工填写：`,
    heldBackCell: (place, label, value) => `${place} ${label}：应为${value}`,
    more: (count) => `还有${count}个。`,
    checked: ({ forms, errors, warnings, undetermined, unmarkedSheets }) =>
      `“检查”：${forms}张自评表，${errors}处错误、${warnings}处提醒、${undetermined}项待判断${unmarkedSheets.length === 0 ? '，已标出' : ''}`,
    clean: (forms) => `“检查”：${forms}张自评表，没有发现问题`,
    noReasonDue: '“偏差原因”：没有需要补写的单元格',
    reasonsOnHidden: (sheets) => `“偏差原因”：只剩隐藏的工作表里有需要补写的单元格，请先取消隐藏：${sheets.join('、')}`,
    hiddenSheet: (sheet) => `${sheet}（隐藏）`,
    cleared: (count) => (count === 0 ? '“清除标记”：工作簿里没有本助手的标记' : `“清除标记”：已清除${count}处`),
    noForm: '这份工作簿里没有找到自评表',
  },
  en: {
    refused: {
      recalculate: '“Recalculate” wrote nothing',
      check: '“Check” was not completed',
      goToReason: '“Next reason” did not reach a cell',
      clearMarks: '“Clear marks” cleared nothing',
    },
    written: (count) => `“Recalculate” wrote ${counted(count, 'cell')}`,
    nothingWritten: '“Recalculate” found no cell to write',
    marked: (count) =>
      `${counted(count, 'more cell')} marked as needing work; marks are printed too, so clear them before you hand the form in.`,
    unmarked: (sheets) => `Protected and therefore not marked: ${sheets.join(', ')}. See the problems in the pane, or unprotect and mark again.`,
    heldBack: (count) => `${counted(count, 'cell')} left alone; please type:`,
    heldBackCell: (place, label, value) => `${place} ${label}: should be ${value}`,
    more: (count) => `${count} more.`,
    checked: ({ forms, errors, warnings, undetermined, unmarkedSheets }) =>
      `“Check”: ${counted(forms, 'form')}, ${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${undetermined} to decide${unmarkedSheets.length === 0 ? '; marked' : ''}`,
    clean: (forms) => `“Check”: ${counted(forms, 'form')}, nothing found`,
    noReasonDue: '“Next reason”: none is missing',
    reasonsOnHidden: (sheets) => `“Next reason”: only hidden sheets lack reasons; unhide them first: ${sheets.join(', ')}`,
    hiddenSheet: (sheet) => `${sheet} (hidden)`,
    cleared: (count) => (count === 0 ? '“Clear marks”: the workbook has no marks of ours' : `“Clear marks”: ${count} cleared`),
    noForm: 'No self-evaluation form was found in this workbook',
  },
};

/** Held-back cells that are listed one by one. */
const LISTED = 6;

/** What to tell a person after a command, in short first; `null` where the selection says it all. */
export function wordOutcome(
  name: CommandName,
  outcome: CommandOutcome,
  language: Language,
): readonly [string, ...string[]] | null {
  const words = tables[language];
  switch (outcome.kind) {
    case 'recalculated': {
      const { written, heldBack, marked, unmarkedSheets } = outcome.outcome;
      const place = (sheet: string) => (outcome.hiddenSheets.has(sheet) ? words.hiddenSheet(sheet) : sheet);
      return [
        written.length > 0 ? words.written(written.length) : words.nothingWritten,
        ...(marked > 0 ? [words.marked(marked)] : []),
        ...(unmarkedSheets.length > 0 ? [words.unmarked(unmarkedSheets.map(place))] : []),
        ...(heldBack.length > 0 ? [words.heldBack(heldBack.length)] : []),
        ...heldBack
          .slice(0, LISTED)
          .map(({ sheet, cell, label, suggested }) => words.heldBackCell(`${place(sheet)}!${cell}`, label, suggested)),
        ...(heldBack.length > LISTED ? [words.more(heldBack.length - LISTED)] : []),
      ];
    }
    case 'checked': {
      const { errors, warnings, undetermined, forms, unmarkedSheets } = outcome;
      return [
        errors + warnings + undetermined === 0 ? words.clean(forms) : words.checked(outcome),
        ...(unmarkedSheets.length > 0 ? [words.unmarked(unmarkedSheets)] : []),
      ];
    }
    case 'at-reason':
      return null;
    case 'no-reason-due':
      return [outcome.onHiddenSheets.length === 0 ? words.noReasonDue : words.reasonsOnHidden(outcome.onHiddenSheets)];
    case 'cleared':
      return [words.cleared(outcome.count)];
    case 'no-form':
      return [words.noForm];
    case 'refused': {
      const { what, next } = wordHostError(outcome.code, language, outcome);
      return [words.refused[name], what, next];
    }
  }
}
