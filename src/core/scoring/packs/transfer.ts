import type { RulePack } from '../rulePack';
import { sources } from '../sources';
import { mof2020 } from './mof2020';

/** Central transfers: no weights, no scores; only what was not completed is to be explained. */
export const transfer: RulePack = {
  ...mof2020,
  id: 'transfer',
  title: { 'zh-CN': '转移支付（不计分）', en: 'Central transfers (no scores)' },
  levels: { points: [], source: sources.transfer },
  explanation: { ...mof2020.explanation, source: sources.transfer },
  hasScores: false,
};
