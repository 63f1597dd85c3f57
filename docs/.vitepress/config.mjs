/** The documentation as a site: `npm run docs` builds it, `npm run docs:dev` shows it while it is written. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DOCS_BASE, noteShippedPackages } from '../../scripts/docs/site.mjs';
import { defineConfig } from 'vitepress';
import { readersLinks, shownInEnglish } from './markdown.mjs';
import { navigation, sidebar } from './navigation.mjs';
import { searchTexts, siteTexts } from './texts.mjs';
import { wordsOf } from './words.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** How the search takes texts apart; the browser's side of it is in theme/index.mjs. */
const indexing = { tokenize: wordsOf };

/**
 * Takes the function out of the site's data once the index is made: the browser would get it as text to be evaluated,
 * which the policy of the web server forbids.
 */
const keepFunctionsHere = {
  name: 'selfeval:functions-stay-here',
  apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
  buildEnd: () => void delete indexing.tokenize,
};

export default defineConfig({
  lang: 'zh-CN',
  base: DOCS_BASE,
  title: '绩效自评助手',
  description: '检查并重算项目支出绩效自评表：使用指南、检查一览、口径、安装部署',
  head: [['link', { rel: 'icon', href: `data:image/png;base64,${readFileSync(path.join(root, 'assets/icons/selfeval-32.png'), 'base64')}` }]],
  rewrites: { 'README.md': 'index.md', ':folder/README.md': ':folder/index.md' },
  outDir: path.join(root, 'dist/docs'),
  cacheDir: path.join(root, 'build/docs-cache'),
  metaChunk: true,
  // One page after the other: the index of the search then has the same order every time, and a package the same bytes.
  buildConcurrency: 1,
  vite: { plugins: [keepFunctionsHere, noteShippedPackages], build: { chunkSizeWarningLimit: 1000 } },
  markdown: {
    config: (md) => {
      md.use(readersLinks);
      md.use(shownInEnglish);
    },
  },
  themeConfig: {
    ...siteTexts,
    nav: navigation,
    sidebar,
    outline: { level: [2, 3], label: '本页内容' },
    search: {
      provider: 'local',
      options: { ...searchTexts, miniSearch: { options: indexing, searchOptions: { combineWith: 'AND', fuzzy: false, prefix: true } } },
    },
  },
});
