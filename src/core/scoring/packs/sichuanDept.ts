import type { RulePack } from '../rulePack';
import { sources } from '../sources';
import { mof2020 } from './mof2020';

/** Sichuan, departmental budget: 10 + 90; a rate below 90 % and every change of the budget are to be explained. */
export const sichuanDept: RulePack = {
  ...mof2020,
  id: 'sichuan-dept',
  title: { 'zh-CN': '四川部门预算（10＋90）', en: 'Sichuan departmental budget (10 + 90)' },
  levels: { points: [], source: sources.sichuan },
  explanation: { ...mof2020.explanation, rateBelow: '0.9', budgetChange: true, source: sources.sichuan },
};
