import { schemeOfBackground } from '../../src/taskpane/environment/colourScheme';
import { chooseLanguage } from '../../src/taskpane/environment/language';

test.each([
  ['', 'zh-CN', 'zh-CN'],
  ['', 'zh-TW', 'zh-CN'],
  ['', 'zh', 'zh-CN'],
  ['', 'en-US', 'en'],
  ['', 'de-DE', 'en'],
  ['?_host_Info=Excel&lang=en', 'zh-CN', 'en'],
  ['?lang=zh-CN', 'en-US', 'zh-CN'],
  ['', undefined, 'zh-CN'],
] as const)('address %p and Office in %p: %s', (search, office, expected) => {
  expect(chooseLanguage(search, office)).toBe(expected);
});

test.each([
  ['#FFFFFF', 'light'],
  ['#F0F0F0', 'light'],
  ['#262626', 'dark'],
  ['000000', 'dark'],
  ['', null],
  ['white', null],
  [undefined, null],
] as const)('background %p: %p', (background, expected) => {
  expect(schemeOfBackground(background)).toBe(expected);
});
