import manifest from '../../../manifest.xml';
import { UniverWorkbook } from '../model/univerWorkbook';
import type { WorkbookModel } from '../model/workbookModel';
import type { WorkbookData } from '../model/workbookData';
import type { OfficeMetadata } from '../office/engine/metadata';
import { elementById } from './elements';
import { openWorkbook, type OpenedWorkbook } from './files/openWorkbook';
import { gridLocale } from './grid/locales';
import { gridPlugins } from './grid/plugins';
import { readManifest } from './ribbon/readManifest';
import { applyText, languageOf, type PageLanguage } from './text';
import { Workbench } from './workbench';

declare global {
  interface Window {
    /** For tests and for looking around in the console: the workbook behind the grid. Nothing in the page uses it. */
    selfevalWorkbench?: { readonly model: WorkbookModel };
  }
}

const BLANK: WorkbookData = { name: '工作簿1.xlsx', sheets: [{ name: 'Sheet1', cells: {} }] };

async function loadSample(name: string | undefined): Promise<OpenedWorkbook | null> {
  if (name === undefined) return null;
  const response = await fetch(`samples/${encodeURIComponent(name)}`);
  if (!response.ok) throw new Error(`samples/${name}: ${response.status}`);
  return openWorkbook(new Uint8Array(await response.arrayBuffer()), name);
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

/** Fills the page: workbook, ribbon, pane. */
export async function startWorkbench(): Promise<void> {
  const language = languageOf(location.search);
  applyText(document, language);
  linkToOtherLanguage(language);
  const description = readManifest(manifest);
  const [metadata, opened] = await Promise.all([loadMetadata(), loadSample(SELFEVAL_SAMPLES[0])]);
  const model = new UniverWorkbook({
    data: opened?.data ?? BLANK,
    plugins: gridPlugins(elementById('grid', HTMLElement)),
    univer: gridLocale(language),
  });
  new Workbench({ language, description, metadata, model, opened, samples: SELFEVAL_SAMPLES });
  window.selfevalWorkbench = { model };
}
