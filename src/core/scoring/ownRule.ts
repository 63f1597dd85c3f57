/** A rule of the row says how points are lost or won: 每低1%扣1分, 80%以上得5分, 否则不得分. */
const POINTS = /扣|不得分|不计分|得0分|[得计]\s*\d+(?:\.\d+)?\s*分/u;

/** The rule is the formula of the regulation in words: 按比例得分, 得分=完成率×分值. */
const IN_PROPORTION = /按[^,，。;；]{0,6}比例|同比例|完成率\s*[×xX*]|[×xX*]\s*(?:完成率|分值|权重)/u;

/** Whether the scoring rule of a row (评分标准) takes points off in a way of its own, so that only a person can say what a missed target scores. */
export function hasOwnRule(rule: string): boolean {
  return POINTS.test(rule) && !IN_PROPORTION.test(rule);
}
