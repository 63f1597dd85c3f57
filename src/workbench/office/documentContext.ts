import type { WorkbookModel } from '../model/workbookModel';
import type { HostConditions } from './hostConditions';

/** What identifies the add-in's frame; the same in its name and in the context that it asks for. */
const CONVERSATION = 'workbench';
const CONTROL = 'pane';
/** The conversation in which the host speaks first. */
export const NOTIFICATIONS = `${CONVERSATION}_ntf`;

/** office.js's numbers. */
const EXCEL_ON_THE_WEB = 16;
const TASK_PANE = 0;
const ClientMode = { readOnly: 0, readWrite: 1 } as const;

/**
 * `window.name` of the add-in's frame, from which office.js learns who its host is. It must be set before office.js loads.
 * @param host.hostUrl address of the page that plays Excel; messages are only exchanged with its origin
 */
export function windowName(host: { readonly hostUrl: string; readonly language?: string }): string {
  return JSON.stringify({
    baseFrameName: CONVERSATION,
    hostInfo: `Excel$Web$16.00$${host.language ?? 'zh-CN'}$telemetry$$disableLogging$0`,
    xdmInfo: `${CONVERSATION}|${CONTROL}|${host.hostUrl}`,
    serializerVersion: '1',
    flights: '[]',
  });
}

/** What office.js asks for first: the application, the document, its settings, and what this Excel can do. */
export function documentContext(model: WorkbookModel, conditions: HostConditions): object {
  const { settings } = model;
  return {
    _id: CONTROL,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: conditions.language,
    _dataLocale: conditions.language,
    _docUrl: `https://workbench.invalid/${encodeURIComponent(model.name)}`,
    _clientMode: conditions.isReadOnly ? ClientMode.readOnly : ClientMode.readWrite,
    _settings: settings.keys().map((key) => [key, JSON.stringify(settings.get(key))]),
    _reason: 'documentOpened',
    _osfControlType: TASK_PANE,
    _eToken: '',
    _correlationId: CONVERSATION,
    _requirementMatrix: JSON.stringify({ ExcelApi: conditions.excelApi, DelayForCellEdit: '1.1', DialogApi: '1.2' }),
    _hostFullVersion: '16.0.18000.0',
    _appDomains: [],
    _addinName: 'SelfEval',
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}
