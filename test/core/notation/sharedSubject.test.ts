import { sharedSubject } from '../../../src/core/notation';

describe('what target and actual both speak of before their numbers', () => {
  it.each([
    ['较上年增长10%', '较上年增长12.5%', '较上年增长'],
    ['道路养护合格率达到95%以上', '道路养护合格率 97%', '道路养护合格率'],
    ['开展宣传活动不少于4场次', '全年共开展宣传活动6场次', '开展宣传活动'],
    ['费用不超过100万元', '费用不超过98万元', '费用'],
    ['不超过100万元', '不超过98万元', ''],
    ['增长10%', '下降2%', ''],
    ['每月15日', '每月20日', ''],
    ['每季度宣传3次', '每季度宣传4次', '每季度宣传'],
    ['增长8%以上', '8.5%', ''],
    ['', '', ''],
  ])('%s and %s: %j', (target, actual, expected) => {
    expect(sharedSubject(target, actual)).toBe(expected);
  });
});
