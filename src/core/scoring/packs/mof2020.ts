import type { RulePack } from '../rulePack';
import { sources } from '../sources';

/** Baseline: 财预〔2020〕10号, with the formulas that deployed platforms use where the regulation gives none. */
export const mof2020: RulePack = {
  id: 'mof-2020',
  title: {
    'zh-CN': '财政部2020（财预〔2020〕10号）',
    en: 'Ministry of Finance 2020 (Caiyu [2020] No. 10)',
  },
  budget: { weight: '10', formula: 'proportional', denominator: 'adjusted', source: sources['caiyu-2020-10'] },
  levels: {
    points: [
      { level: '产出', points: '50' },
      { level: '效益', points: '30' },
      { level: '满意度', points: '10' },
    ],
    source: sources['caiyu-2020-10'],
  },
  quantitative: { reverse: 'linear-to-double', unsignedCost: 'undecided', source: sources['quantitative-2020'] },
  qualitative: {
    bands: [
      { tier: 'reached', from: '0.8', to: '1' },
      { tier: 'partly', from: '0.6', to: '0.8' },
      { tier: 'missed', from: '0', to: '0.6' },
    ],
    needsText: false,
    source: sources['caiyu-2020-10'],
  },
  overAchievement: { limit: '0.3', deduction: null, source: sources.guangxi },
  explanation: {
    scope: 'row',
    shortest: 2,
    anyDeviation: false,
    rateBelow: null,
    budgetChange: false,
    source: sources['caiyu-2020-10'],
  },
  hasScores: true,
  total: {
    weight: '100',
    ratings: [
      { name: '优', from: '90' },
      { name: '良', from: '80' },
      { name: '中', from: '60' },
      { name: '差', from: '0' },
    ],
    caps: [],
    source: sources['caiyu-2020-10'],
  },
  rounding: { decimals: 2, acceptedDecimals: [1, 2], source: sources.platform },
};
