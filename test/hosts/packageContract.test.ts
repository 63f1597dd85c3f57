import { strFromU8, unzipSync } from 'fflate';
import { createPackageHost, openPackage } from '../../src/hosts/package';
import { contractWorkbook } from '../support/contractWorkbook';
import { describeHostContract, writeOf, type FormatInFile } from '../support/hostContract';
import { workbookToXlsx } from '../support/workbookToXlsx';

describeHostContract('The package host', async (workbook) => {
  const file = openPackage(workbookToXlsx(workbook), workbook.name);
  const host = createPackageHost(file);
  // Where settings are kept inside the file is the host's own affair.
  const settings = Object.entries(workbook.settings ?? {}).filter(([key]) => key.startsWith('selfeval.'));
  await host.apply({
    writes: [],
    addMarks: [],
    removeMarks: [],
    settings: Object.fromEntries(settings.map(([key, value]) => [key, String(value)])),
  });
  return {
    host,
    formats: (sheet) => Promise.resolve(formatsIn(file.save(), contractWorkbook.sheets.findIndex(({ name }) => name === sheet) + 1)),
    // Nobody else has the file open: all that is told is what was written.
    edit: async (ref, value) => host.apply({ writes: [await writeOf(host, ref, value)], addMarks: [], removeMarks: [], settings: {} }),
  };
});

/** Conditional formats as they stand in the file. */
function formatsIn(bytes: Uint8Array, sheet: number): FormatInFile[] {
  const xml = strFromU8(unzipSync(bytes)[`xl/worksheets/sheet${sheet}.xml`]!);
  return [...xml.matchAll(/<conditionalFormatting[^>]*sqref="([^"]*)"[^>]*>(.*?)<\/conditionalFormatting>/gsu)].flatMap(([, range, rules]) =>
    [...rules!.matchAll(/<formula>([^<]*)<\/formula>/gu)].map(([, formula]) => ({ range: range!, formula: `=${unescape(formula!)}` })),
  );
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
