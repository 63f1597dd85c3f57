import { fill } from '../../../src/core/messages';

test.each([
  ['{count} {count|cell|cells} changed', { count: 1 }, '1 cell changed'],
  ['{count} {count|cell|cells} changed', { count: 0 }, '0 cells changed'],
  ['{count} {count|cell is|cells are} merged', { count: 2 }, '2 cells are merged'],
  ['{score} {score|point|points}', { score: '1' }, '1 point'],
  ['{score} {score|point|points}', { score: '0.5' }, '0.5 points'],
  ['“{label}” missed {count|its|their} target', { label: '{count|a|b}', count: 1 }, '“{count|a|b}” missed its target'],
  ['nothing is known of {count} {count|cell|cells}', {}, 'nothing is known of {count} {count|cell|cells}'],
])('%s with %j: %s', (template, args, text) => {
  expect(fill(template, args)).toBe(text);
});
