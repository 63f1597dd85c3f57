import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const chinese = path.join(root, 'node_modules/@expo-google-fonts/noto-sans-sc/400Regular');
const folder = path.join(root, 'node_modules/.cache/selfeval-fonts');

/**
 * Path of a fontconfig file that adds a Chinese font from npm to whatever the system has, so that no picture shows boxes
 * in place of characters. The families named are those of the printed forms; the system's own come first.
 */
export function fontConfiguration(): string {
  const families = ['sans-serif', 'serif', 'monospace', '宋体', 'SimSun', '黑体', 'SimHei', '仿宋', 'FangSong', '微软雅黑', 'Microsoft YaHei'];
  const aliases = families.map(
    (family) => `  <alias binding="same"><family>${family}</family><default><family>Noto Sans SC</family></default></alias>`,
  );
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    '  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    `  <dir>${chinese}</dir>`,
    `  <cachedir>${path.join(folder, 'cache')}</cachedir>`,
    ...aliases,
    '</fontconfig>',
    '',
  ];
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'fonts.conf');
  writeFileSync(file, lines.join('\n'));
  return file;
}
