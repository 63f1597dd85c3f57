import type { RulePack } from '../rulePack';
import { sources } from '../sources';
import { pre2020 } from './pre2020';

/** Hubei: 20 points for the funds, 40 for output, 40 for effect and satisfaction; one block of explanation for the form. */
export const hubei: RulePack = {
  ...pre2020,
  id: 'hubei',
  title: { 'zh-CN': '湖北（预算20＋指标80）', en: 'Hubei (funds 20 + indicators 80)' },
  budget: { ...pre2020.budget, weight: '20', source: sources.hubei },
  levels: {
    points: [
      { level: '产出', points: '40' },
      { level: '效益', points: '40' },
    ],
    source: sources.hubei,
  },
  explanation: { ...pre2020.explanation, scope: 'form', source: sources.hubei },
};
