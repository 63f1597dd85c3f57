import { createRoot } from 'react-dom/client';
import { createExcelHost, isExcelSupported } from '../hosts/excel';
import { schemeOfBackground } from './environment/colourScheme';
import { chooseLanguage } from './environment/language';
import { createPreferenceStore } from './environment/preferenceStore';
import { Pane, PaneWithoutWorkbook } from './Pane';
import { loadWords } from './strings';

const container = document.getElementById('pane');
if (container === null) throw new Error('The page has no element #pane.');
const root = createRoot(container);

// Office tells its language only when it is ready; the browser's is a good guess to fetch words by meanwhile.
loadWords(chooseLanguage(window.location.search, navigator.language)).catch(() => undefined);

void Office.onReady(({ host }) => {
  const isExcel = host === Office.HostType.Excel;
  const partition = isExcel ? partitionKey() : '';
  const preferences = createPreferenceStore(partition);
  const frame = {
    language: chooseLanguage(window.location.search, isExcel ? Office.context.displayLanguage : navigator.language),
    colourScheme: isExcel ? schemeOfBackground(officeBackground()) : null,
    preferences,
    program: 'excel',
  } as const;
  if (!isExcel) root.render(<PaneWithoutWorkbook reason="outside" {...frame} />);
  else if (!isExcelSupported()) root.render(<PaneWithoutWorkbook reason="too-old" {...frame} />);
  else {
    root.render(<Pane host={createExcelHost()} commandNotes={{ partition, workbook: Office.context.document.url }} {...frame} />);
  }
});

/** Keeps the storage of one Office host apart from another's; newer versions of Office only. */
function partitionKey(): string {
  const { context } = Office;
  return 'partitionKey' in context && typeof context.partitionKey === 'string' ? context.partitionKey : '';
}

/** The typings promise a theme; Excel on the web and older versions have none. */
function officeBackground(): string | undefined {
  const context: { readonly officeTheme?: Office.OfficeTheme } = Office.context;
  return context.officeTheme?.bodyBackgroundColor;
}
