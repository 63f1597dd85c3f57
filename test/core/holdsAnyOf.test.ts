import { holdsAnyOf } from '../../src/core/holdsAnyOf';

const isAboutCosts = holdsAnyOf(['成本', '成交', '费用', 'PM2.5']);

test.each([
  ['成本', true],
  ['单位成本下降率', true],
  ['项目费用', true],
  ['成交', true],
  ['成果成本', true],
  ['PM2.5浓度', true],
  ['成', false],
  ['成果数量', false],
  ['本成', false],
  ['PM2', false],
  ['', false],
])('%s', (text, expected) => {
  expect(isAboutCosts(text)).toBe(expected);
});

test('no words, no match', () => {
  expect(holdsAnyOf([])('成本')).toBe(false);
});
