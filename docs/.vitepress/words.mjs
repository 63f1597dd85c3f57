/** Where words of Chinese end only a dictionary knows; browsers and Node bring the same one. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The words of a text, for the index of the search and for what is typed into it: 未填写偏差原因 → 未, 填写, 偏差, 原因.
 * @param {string} text
 * @returns {string[]} in lower case, without spaces and punctuation
 */
export const wordsOf = (text) => [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment.toLowerCase());
