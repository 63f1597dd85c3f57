import { fill, type Language } from '../messages';
import { percentText } from '../scoring/budgetScore';
import type { Delay } from './delay';
import type { ReasonFacts } from './facts';
import { reasonWords } from './words';

/**
 * A draft of a reason (偏差原因分析及改进措施) from the numbers of its row, with gaps where a person must write:
 * 年度指标值≥2次，实际完成5次，超出150%。原因：____；改进措施：____。 A text for several rows names each, one a line.
 */
export function draftFor(facts: readonly ReasonFacts[], language: Language): string {
  const words = reasonWords[language];
  const gap = language === 'zh-CN' ? '' : ' ';
  return facts
    .map(({ label, situation, question, args, delay }) => {
      const sentence = fill(words.situations[situation], { ...args, delay: delayText(delay, language) });
      const name = facts.length === 1 ? '' : fill(words.rowLabel, { label });
      return `${name}${sentence}${gap}${words.questions[question]}`;
    })
    .join('\n');
}

/** How far the actual is from the target (高150%, 晚3个月); `null` where the numbers do not say. */
export function wordDeviation({ deviation, delay }: ReasonFacts, language: Language): string | null {
  const { deviations } = reasonWords[language];
  if (delay !== null) return fill(deviations.late, { delay: delayText(delay, language) });
  if (deviation === null || deviation.eq(0)) return null;
  return fill(deviation.gt(0) ? deviations.above : deviations.below, { percent: percentText(deviation.abs()) });
}

function delayText(delay: Delay | null, language: Language): string {
  return delay === null ? '' : fill(reasonWords[language][delay.unit], { count: delay.count });
}
