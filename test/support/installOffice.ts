import fs from 'node:fs';
import path from 'node:path';
import { parseA1 } from '../../src/core/form/address';
import type { WorkbookData } from '../../src/workbench/model/workbookData';
import type { ChangeOrigin, WorkbookModel } from '../../src/workbench/model/workbookModel';
import { UniverWorkbook } from '../../src/workbench/model/univerWorkbook';
import { parseMetadata } from '../../src/workbench/office/engine/metadata';
import type { HostConditions } from '../../src/workbench/office/hostConditions';
import { OfficeServer, windowName } from '../../src/workbench/office/officeServer';

const ORIGIN = 'https://localhost';
/** Where office.js believes it was loaded from; it fetches the rest of itself from there. */
const LIBRARY = `${ORIGIN}/office-js/`;
const root = path.resolve(__dirname, '../..');
const dist = path.join(root, 'node_modules/@microsoft/office-js/dist');

export interface OfficeOptions {
  readonly workbook: WorkbookData;
  /** `excelApi` and `language` are read by office.js once: they count only when a test file starts office.js. */
  readonly conditions?: Partial<HostConditions>;
}

/** The unmodified office.js in this test's window, with a workbook behind it. */
export interface OfficeUnderTest {
  readonly model: WorkbookModel;
  /** Circumstances of the host; change them at any time. */
  readonly conditions: HostConditions;
  /** Batches answered since the workbook was loaded. */
  requests(): number;
  /** What office.js asked for and the workbench does not have; a test must leave it empty. */
  missing(): readonly string[];
  /** Another workbook for the same office.js: registered events, references, counts and conditions start anew. */
  load(workbook: WorkbookData, conditions?: Partial<HostConditions>): Promise<void>;
  /** A person types into a cell (rejects where a protected sheet refuses it); resolves when formulas are recalculated and events have been delivered. */
  userEdits(sheet: string, address: string, typed: string | number): Promise<void>;
  /** A person presses a button of the ribbon; resolves when the add-in says that its command has completed. */
  pressButton(functionName: string): Promise<void>;
  /** A co-author changes a cell on another machine. */
  remoteEdit(sheet: string, address: string, typed: string | number): Promise<void>;
  /** Resolves when formulas are recalculated and events have been delivered. */
  settled(): Promise<void>;
}

let started: Promise<OfficeUnderTest> | null = null;

/**
 * Starts office.js in the window of this test file (once; afterwards it loads the workbook) and waits until it is ready.
 * `Excel`, `Office` and `OfficeExtension` are globals from then on.
 */
export async function startOffice(options: OfficeOptions): Promise<OfficeUnderTest> {
  if (started === null) {
    started = install(options);
    return started;
  }
  const office = await started;
  await office.load(options.workbook, options.conditions);
  return office;
}

async function install({ workbook, conditions }: OfficeOptions): Promise<OfficeUnderTest> {
  const metadata = parseMetadata(fs.readFileSync(path.join(root, 'build/office-metadata.json'), 'utf8'));
  const model = new UniverWorkbook({ data: workbook });
  const server = new OfficeServer({
    model,
    metadata,
    origin: ORIGIN,
    ...(conditions && { conditions }),
    post: (data) => window.dispatchEvent(new MessageEvent('message', { data, origin: ORIGIN })),
  });
  playParent((message) => server.receive(message), server.conditions.language);
  loadLibrary();
  await Office.onReady();
  const settled = async (): Promise<void> => {
    await model.settled();
    await new Promise((resolve) => setTimeout(resolve, server.conditions.latency + 10));
  };
  const edit = async (origin: ChangeOrigin, name: string, address: string, typed: string | number): Promise<void> => {
    const sheet = model.findSheet(name);
    const position = parseA1(address);
    if (sheet === null || position === null) throw new Error(`no cell ${name}!${address}`);
    sheet.write([{ ...position, typed }], origin);
    await settled();
  };
  // office.js greets its host once more after it is ready.
  await settled();
  server.reset(conditions);
  return {
    model,
    conditions: server.conditions,
    requests: () => server.requests,
    missing: () => server.missing,
    load: async (data, next) => {
      await settled();
      model.load(data);
      server.reset(next);
      await model.settled();
    },
    userEdits: (sheet, address, typed) => edit('person', sheet, address, typed),
    pressButton: (functionName) => server.invokeCommand(functionName),
    remoteEdit: (sheet, address, typed) => edit('co-author', sheet, address, typed),
    settled,
  };
}

/** The window's parent is Excel on the web. jsdom has no `document.domain`, which office.js reads to judge its host. */
function playParent(receive: (message: unknown) => void, language: string): void {
  window.name = windowName({ hostUrl: `${ORIGIN}/`, language });
  Object.defineProperty(document, 'domain', { configurable: true, value: 'localhost' });
  const parent = { postMessage: (message: unknown) => setTimeout(() => receive(message)) };
  Object.defineProperty(window, 'parent', { configurable: true, value: parent });
}

/** office.js finds its own script tag to learn its base address, and adds tags for the rest of itself. */
function loadLibrary(): void {
  const tag = document.createElement('script');
  tag.setAttribute('src', `${LIBRARY}office.js`);
  const observer = new MutationObserver((records) => {
    for (const node of records.flatMap((record) => [...record.addedNodes])) {
      if (!(node instanceof HTMLScriptElement) || node === tag || !node.src.startsWith(LIBRARY)) continue;
      run(node.src.slice(LIBRARY.length));
      node.onload?.(new Event('load'));
    }
  });
  observer.observe(document, { childList: true, subtree: true });
  document.head.append(tag);
  run('office.js');
}

function run(file: string): void {
  window.eval(`${fs.readFileSync(path.join(dist, file), 'utf8')}\n//# sourceURL=${file}`);
}
