import type { RulePack } from '../rulePack';
import { sources } from '../sources';
import { mof2020 } from './mof2020';

/** Chongqing: a flat list of indicators; score = weight × coefficient. */
export const chongqing: RulePack = {
  ...mof2020,
  id: 'chongqing',
  title: { 'zh-CN': '重庆（平铺指标、得分系数）', en: 'Chongqing (flat list, score coefficient)' },
  levels: { points: [], source: sources.chongqing },
};
