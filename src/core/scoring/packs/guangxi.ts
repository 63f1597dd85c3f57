import type { RulePack } from '../rulePack';
import { sources } from '../sources';
import { mof2020 } from './mof2020';

/** Guangxi: points by second level; qualitative rows need a text. */
export const guangxi: RulePack = {
  ...mof2020,
  id: 'guangxi',
  title: { 'zh-CN': '广西', en: 'Guangxi' },
  levels: {
    points: [
      { level: '数量', points: '20' },
      { level: '质量', points: '10' },
      { level: '时效', points: '10' },
      { level: '成本', points: '10' },
      { level: '效益', points: '30' },
      { level: '满意度', points: '10' },
    ],
    source: sources.guangxi,
  },
  qualitative: { ...mof2020.qualitative, needsText: true, source: sources.guangxi },
  overAchievement: { limit: '0.3', deduction: null, source: sources.guangxi },
};
