import type { RulePack } from '../rulePack';
import { sources } from '../sources';
import { mof2020 } from './mof2020';

/** Hebei and Tianjin: a second look from 120 % on, and at every deviation of a `≤` or `=` target. */
export const hebeiTianjin: RulePack = {
  ...mof2020,
  id: 'hebei-tianjin',
  title: { 'zh-CN': '河北、天津', en: 'Hebei and Tianjin' },
  overAchievement: { limit: '0.2', deduction: null, source: sources['hebei-tianjin'] },
  explanation: { ...mof2020.explanation, anyDeviation: true, source: sources['hebei-tianjin'] },
};
