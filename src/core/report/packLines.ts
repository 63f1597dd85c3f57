import { fill, type Language } from '../messages';
import type { WorkbookReport } from './types';
import { reportWords } from './words';

/** Sentences about a workbook that is scored otherwise than the rest of the report; the texts come from the file. */
export function packLines({ pack }: WorkbookReport, language: Language): readonly string[] {
  if (pack === undefined) return [];
  const words = reportWords[language];
  const list = pack.adjusted.map(({ path, value }) => `${path} = ${value}`).join(language === 'zh-CN' ? '、' : ', ');
  return [
    fill(words.workbookPack, { id: pack.id, title: pack.title }),
    ...(list === '' ? [] : [fill(words.adjusted, { list })]),
  ];
}
