import { fill, type Language } from '../../core/messages';
import { terminalPath, terminalText } from '../../core/report';
import type { HeldBack, PlannedWrite } from '../../core/plan/recalculation';
import { words } from '../words';

/** What happened to one file, for a person at a terminal: the first line is its name. */
export function changeText(path: string, lines: readonly string[]): string {
  return `${[terminalPath(path), ...lines.map((line) => `  ${line}`)].join('\n')}\n`;
}

/** `绩效自评表!J20  群众满意度：8 → 7.6` */
export function writeLine({ sheet, cell, label, shownBefore, shownAfter }: PlannedWrite, language: Language): string {
  const before = shownBefore === '' ? words[language].changes.empty : terminalText(shownBefore);
  return `  ${place(sheet, cell)}  ${terminalText(label)}${colon(language)}${before} → ${terminalText(shownAfter)}`;
}

export function heldBackLine({ sheet, cell, label, reason, shownNow, suggested }: HeldBack, language: Language): string {
  return `  ▲ ${place(sheet, cell)}  ${terminalText(label)}${colon(language)}${terminalText(shownNow)} → ${terminalText(suggested)}  ${words[language].changes.heldBack[reason]}`;
}

/** Facts in one line. */
export function joined(facts: readonly (string | null)[], language: Language): string {
  return facts.filter((fact) => fact !== null).join(language === 'en' ? '; ' : '；');
}

export function counted(sentence: string, count: number): string | null {
  return count === 0 ? null : fill(sentence, { count });
}

function place(sheet: string, cell: string): string {
  return `${terminalText(sheet)}!${cell}`;
}

function colon(language: Language): string {
  return language === 'en' ? ': ' : '：';
}
