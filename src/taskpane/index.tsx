import { createRoot } from 'react-dom/client';
import { createExcelHost, isExcelSupported } from '../hosts/excel';
import { schemeOfBackground } from './environment/colourScheme';
import { chooseLanguage } from './environment/language';
import type { CommandNotes } from './environment/useCommandNote';
import { Pane, PaneWithoutWorkbook } from './Pane';

const container = document.getElementById('pane');
if (container === null) throw new Error('The page has no element #pane.');
const root = createRoot(container);

void Office.onReady(({ host }) => {
  const isExcel = host === Office.HostType.Excel;
  const frame = {
    language: chooseLanguage(window.location.search, isExcel ? Office.context.displayLanguage : navigator.language),
    colourScheme: isExcel ? schemeOfBackground(officeBackground()) : null,
  };
  if (!isExcel) root.render(<PaneWithoutWorkbook reason="outside-excel" {...frame} />);
  else if (!isExcelSupported()) root.render(<PaneWithoutWorkbook reason="too-old" {...frame} />);
  else root.render(<Pane host={createExcelHost()} commandNotes={commandNotes()} {...frame} />);
});

function commandNotes(): CommandNotes {
  const { context } = Office;
  const partition = 'partitionKey' in context && typeof context.partitionKey === 'string' ? context.partitionKey : '';
  return { partition, workbook: context.document.url };
}

/** The typings promise a theme; Excel on the web and older versions have none. */
function officeBackground(): string | undefined {
  const context: { readonly officeTheme?: Office.OfficeTheme } = Office.context;
  return context.officeTheme?.bodyBackgroundColor;
}
