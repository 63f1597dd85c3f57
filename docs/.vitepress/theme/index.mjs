import DefaultTheme from 'vitepress/theme-without-fonts';
import { wordsOf } from '../words.mjs';
import './site.css';

export default {
  extends: DefaultTheme,
  /** What is typed into the search is taken apart as the texts were when the index was made. In development the site's data has it already. */
  enhanceApp({ siteData }) {
    if (import.meta.env.PROD) siteData.value.themeConfig.search.options.miniSearch.options.tokenize = wordsOf;
  },
};
