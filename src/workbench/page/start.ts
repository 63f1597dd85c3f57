import manifest from '../../../manifest.xml';
import { UniverWorkbook } from '../model/univerWorkbook';
import type { WorkbookModel } from '../model/workbookModel';
import type { RequestKind } from './addin/addinFrame';
import type { OfficeMetadata } from '../office/engine/metadata';
import { demoConditionsOf } from './demo/demoConditions';
import { elementById } from './elements';
import { gridLocale } from './grid/locales';
import { gridPlugins } from './grid/plugins';
import { readManifest } from './ribbon/readManifest';
import { samplesOf } from './samples/samples';
import { applyText, languageOf, pageText, type PageLanguage } from './text';
import { Workbench, type OfficeProgram } from './workbench';

declare global {
  interface Window {
    /** For tests and for looking around in the console: what stands behind the page. Nothing in the page uses it. */
    selfevalWorkbench?: {
      readonly model: WorkbookModel;
      /** What the pane asked of Excel since it was opened, request by request. */
      readonly paneRequests: () => readonly RequestKind[];
      /** Whether a person types into a cell just now. */
      readonly isTyping: () => boolean;
    };
  }
}

async function loadMetadata(): Promise<OfficeMetadata> {
  const response = await fetch('office-metadata.json');
  if (!response.ok) throw new Error(`office-metadata.json: ${response.status}`);
  return (await response.json()) as OfficeMetadata;
}

function linkToOtherLanguage(language: PageLanguage): void {
  const link = document.querySelector<HTMLAnchorElement>('#language');
  if (link === null || language === 'zh') return;
  link.href = '?lang=zh';
  link.lang = 'zh-CN';
  link.textContent = '中文';
}

function programOf(search: string): OfficeProgram {
  return new URLSearchParams(search).get('program') === 'wps' ? 'wps' : 'excel';
}

/** The link that plays the other program, with everything else as it is. */
function linkToOtherProgram(program: OfficeProgram, language: PageLanguage): void {
  const link = elementById('program', HTMLAnchorElement);
  const search = new URLSearchParams(location.search);
  if (program === 'wps') search.delete('program');
  else search.set('program', 'wps');
  link.href = `?${search.toString()}`;
  link.textContent = pageText(language)(program === 'wps' ? 'toExcel' : 'toWps');
}

/** Fills the page: workbook, ribbon, pane. */
export async function startWorkbench(): Promise<void> {
  const language = languageOf(location.search);
  applyText(document, language);
  const program = programOf(location.search);
  linkToOtherLanguage(language);
  linkToOtherProgram(program, language);
  const description = readManifest(manifest);
  const samples = samplesOf(SELFEVAL_SAMPLES);
  const asked = new URLSearchParams(location.search).get('sample');
  const sample = samples.find(({ id }) => id === asked) ?? samples[0];
  if (sample === undefined) throw new Error('there is no sample workbook');
  const [metadata, opened] = await Promise.all([loadMetadata(), sample.load()]);
  const model = new UniverWorkbook({
    data: opened.data,
    plugins: gridPlugins(elementById('grid', HTMLElement)),
    univer: gridLocale(language),
  });
  const demo = demoConditionsOf(location.search);
  const workbench = new Workbench({ language, program, description, metadata, model, opened, samples, demo });
  window.selfevalWorkbench = {
    model,
    paneRequests: () => workbench.paneRequests,
    isTyping: () => workbench.isTyping,
  };
}
