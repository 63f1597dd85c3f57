import type { RatingBand } from '../../../core/scoring/rulePack';

/** Words of 总览, in Chinese. */
export const overview = {
  overview: {
    formsHeading: '自评表',
    year: (year: number) => `${year}年`,
    total: '总分',
    rating: '评级',
    ratings: { 优: '优', 良: '良', 中: '中', 差: '差' } satisfies Record<RatingBand['name'], string>,
    written: '填写',
    computed: '计算',
    noTotal: '没有总分行',
    totalUndecided: '算不出：有分值或得分待核对',
    totalAgrees: '与计算一致',
    arrow: (before: string, after: string) => `填写${before}，计算${after}`,
    empty: '空',
    sections: { budget: '预算执行', output: '产出', benefit: '效益', satisfaction: '满意度', cost: '成本', other: '指标' },
    sectionsOf: '各部分得分',
    score: (score: string, weight: string) => `${score} / ${weight}`,
    clean: '没有发现问题',
    otherSheets: '其他工作表',
    otherSheetsHint: '这些工作表不是自评表，没有检查：',
    sheet: '工作表',
  },

  clean: {
    title: '没有发现问题',
    checked: (forms: number, rows: number, kinds: number) =>
      `查了${forms}张自评表、${rows}行指标，共${kinds}类问题：得分与总分、预算执行率、分值合计、偏差原因、目标值与完成值的写法、总体目标与指标是否一致等。`,
    pack: (title: string) => `依据的口径：${title}。`,
    limit: '数据是否真实、定性指标打几分合适，仍要由您判断。',
  },
};
