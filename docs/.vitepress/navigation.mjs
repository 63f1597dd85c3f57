/** Menu and lists of pages. Titles are those of the pages themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const docs = path.resolve(import.meta.dirname, '..');

/** A page in a list: its title is its first heading, without the id that stands behind titles of checks. @param {string} name below docs, without `.md` */
function page(name) {
  const text = readFileSync(path.join(docs, `${name}.md`), 'utf8');
  const title = /^# (.+)$/m.exec(text)?.[1]?.replace(/`[^`]*`/g, '').trim();
  if (title === undefined) throw new Error(`docs/${name}.md has no title`);
  return { text: title, link: `/${name.replace(/README$/, '')}` };
}

/** Pages of a folder in the order in which its README names them last, and that first. */
function pagesOf(folder) {
  const list = readFileSync(path.join(docs, folder, 'README.md'), 'utf8');
  const names = readdirSync(path.join(docs, folder)).filter((name) => name.endsWith('.md') && name !== 'README.md');
  const place = (name) => (list.includes(`(${name})`) ? list.lastIndexOf(`(${name})`) : list.length);
  const ordered = names.sort((a, b) => place(a) - place(b) || a.localeCompare(b));
  return ['README', ...ordered.map((name) => name.replace(/\.md$/, ''))].map((name) => page(`${folder}/${name}`));
}

const forReaders = [
  { text: '使用指南', items: pagesOf('guide') },
  { text: '计分口径', collapsed: true, items: pagesOf('packs') },
  { text: '检查', collapsed: true, items: pagesOf('checks') },
  { text: '限制', items: [page('limits')] },
];
const forAdministrators = [{ text: '安装部署', items: [...pagesOf('deploy'), page('manual-check')] }];
const forDevelopers = [
  { text: 'Architecture', items: [...pagesOf('architecture'), page('wps-api'), page('quality')] },
  { text: 'Performance', items: pagesOf('performance') },
  { text: 'Decisions', items: pagesOf('decisions') },
];

export const navigation = [
  { text: '使用指南', link: '/guide/', activeMatch: '^/guide/' },
  { text: '检查', link: '/checks/', activeMatch: '^/checks/' },
  { text: '口径', link: '/packs/', activeMatch: '^/packs/' },
  { text: '安装部署', link: '/deploy/', activeMatch: '^/(deploy|manual-check)' },
  { text: '开发 Development', link: '/architecture/', activeMatch: '^/(architecture|decisions|performance|wps-api|quality)' },
];

export const sidebar = {
  '/deploy/': forAdministrators,
  '/manual-check': forAdministrators,
  '/architecture/': forDevelopers,
  '/decisions/': forDevelopers,
  '/performance/': forDevelopers,
  '/wps-api': forDevelopers,
  '/quality': forDevelopers,
  '/': forReaders,
};
