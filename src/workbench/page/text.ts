/** The languages of the page; `?lang=en` asks for English. */
export type PageLanguage = 'zh' | 'en';

const zh = {
  brand: '绩效自评工作台',
  fileActions: '文件',
  open: '打开…',
  save: '保存',
  sample: '示例',
  ownFile: '（自己的文件）',
  undo: '撤销',
  redo: '恢复',
  changed: '有未保存的修改',
  ribbon: '功能区',
  toWps: '换成 WPS',
  toExcel: '换成 Excel',
  grid: '工作簿（按 F6 离开）',
  listSeparator: '、',
  pane: '任务窗格',
  paneWidth: '窗格宽度',
  closePane: '关闭窗格',
  closeNotice: '关闭提示',
  drop: '松开鼠标，打开这个工作簿',
  discard: '当前工作簿有未保存的修改，打开另一个会丢掉这些修改。仍要打开吗？',
  nothingToUndo: '没有可以撤销的操作。',
  nothingToRedo: '没有可以恢复的操作。',
  opened: '已打开 {name}。',
  saved: '已保存 {name}，请在浏览器的下载里查看。',
  notOpened: '打不开 {name}：{reason}现在的工作簿没有变。',
  notSaved: '没有保存成功：{reason}',
  notXlsx: '它不是 .xlsx 或 .xlsm 工作簿。如果是别的格式的表格，请在 Excel 或 WPS 里另存为 .xlsx 后再打开。',
  wordDocument: '它是 Word 文档。里面有自评表的话，请在窗格的“总览”里点“从 Word 导入”。',
  damaged: '文件已损坏，或者不是 .xlsx 工作簿。请在 Excel 或 WPS 里打开并另存一次后再试。',
  encrypted: '文件有打开密码，或者是旧的 .xls 格式。请去掉密码，或在 Excel、WPS 里另存为 .xlsx 后再打开。',
  signed: '文件带有数字签名，任何修改都会使签名失效。请先另存一份没有签名的副本。',
  lockedCell: '单元格 {cell} 受工作表保护。请先在 Excel 里撤销保护。',
  tooLarge: '文件太大。',
  unexpected: '出现了意外的错误。',
  oneFile: '一次只能打开一个文件。',
  leftOutSheets: '这些工作表没有保存进去，因为改过名，或与文件里另一张同名：{sheets}。',
  keptSheets: '在这里删掉或改了名，文件里还在的工作表：{sheets}。请在 Excel 或 WPS 里删除、改名。',
  chartsNotShown: '这张工作表带有图表，这里画不出来；保存后在 Excel 或 WPS 里可以看到。',
  formulasAsValues: '新输入的公式按结果保存为数值：{cells}。',
  commandFailed: '“{command}”没有完成：{reason}',
  commandMissing: '加载项里没有这个命令。',
  commandSilent: '加载项没有响应。',
  sampleMany: '300张自评表',
  sampleNoForm: '没有自评表的工作簿',
  sampleBlank: '空白工作簿',
  sampleFiles: '文件',
  sampleOthers: '特殊情形',
  noFile: '这个示例是在页面里生成的，没有可以保存的文件。',
  demo: '演示条件',
  demoCount: '演示条件（{count}）',
  demoHint: '模拟 Excel 里会遇到的情况；不写进文件。',
  demoReadOnly: '文件只读',
  demoProtected: '工作表受保护',
  demoEditing: '正在编辑单元格',
  demoBreaksOff: '下一次写入中途出错',
  demoLatency: 'Excel 的响应',
  demoExcelApi: 'Excel 的版本',
  noLatency: '立即',
  latencySeconds: '慢{seconds}秒',
  demoTyped: '另一位用户把选中的单元格改为',
  demoOtherUser: '改',
  otherUserDone: '另一位用户把 {cell} 改成了“{typed}”。',
  otherUserRefused: '{cell} 受工作表保护，另一位用户也改不了。',
} as const;

/** Every word of the page by a key of its own. */
export type PageTextKey = keyof typeof zh;

const en: Readonly<Record<PageTextKey, string>> = {
  brand: 'Self-Evaluation Workbench',
  fileActions: 'File',
  open: 'Open…',
  save: 'Save',
  sample: 'Sample',
  ownFile: '(own file)',
  undo: 'Undo',
  redo: 'Redo',
  changed: 'Unsaved changes',
  ribbon: 'Ribbon',
  toWps: 'Switch to WPS',
  toExcel: 'Switch to Excel',
  grid: 'Workbook (F6 leaves it)',
  listSeparator: ', ',
  pane: 'Task pane',
  paneWidth: 'Pane width',
  closePane: 'Close the pane',
  closeNotice: 'Close the message',
  drop: 'Drop to open this workbook',
  discard: 'The current workbook has unsaved changes. Opening another one loses them. Open it anyway?',
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
  opened: '{name} is open.',
  saved: '{name} is saved; it is among the downloads of the browser.',
  notOpened: '{name} cannot be opened: {reason} The current workbook is unchanged.',
  notSaved: 'Not saved: {reason}',
  notXlsx: 'it is no .xlsx or .xlsm workbook. If it is a spreadsheet of another format, save it as .xlsx in Excel or WPS and open that.',
  wordDocument: 'it is a Word document. If there are forms in it, press “Import from Word” under Overview in the pane.',
  damaged: 'the file is damaged or no .xlsx workbook. Open it in Excel or WPS, save it again and retry.',
  encrypted: 'the file needs a password or is an old .xls. Remove the password, or save it as .xlsx in Excel or WPS.',
  signed: 'the file carries a digital signature, which any change would break. Save a copy without it first.',
  lockedCell: 'cell {cell} is protected with its worksheet. Remove the protection in Excel first.',
  tooLarge: 'the file is too large.',
  unexpected: 'something unexpected went wrong.',
  oneFile: 'Only one file can be opened at a time.',
  leftOutSheets: 'Not saved, because they were renamed or have the name of another sheet in the file: {sheets}.',
  keptSheets: 'Deleted or renamed here, and still in the file: {sheets}. Please delete or rename them in Excel or WPS.',
  chartsNotShown: 'This sheet has a chart that cannot be drawn here; it shows in Excel or WPS once the workbook is saved.',
  formulasAsValues: 'New formulas are saved as their results: {cells}.',
  commandFailed: '“{command}” was not completed: {reason}',
  commandMissing: 'the add-in has no such command.',
  commandSilent: 'the add-in does not answer.',
  sampleMany: '300 forms',
  sampleNoForm: 'Workbook without a form',
  sampleBlank: 'Blank workbook',
  sampleFiles: 'Files',
  sampleOthers: 'Special cases',
  noFile: 'This sample was made in the page; there is no file to save.',
  demo: 'Conditions',
  demoCount: 'Conditions ({count})',
  demoHint: 'Situations as they occur in Excel; nothing of this goes into the file.',
  demoReadOnly: 'Read-only file',
  demoProtected: 'Protected sheets',
  demoEditing: 'A cell is being edited',
  demoBreaksOff: 'The next write breaks off',
  demoLatency: 'Excel answers',
  demoExcelApi: 'Version of Excel',
  noLatency: 'at once',
  latencySeconds: '{seconds} s later',
  demoTyped: 'Another user changes the selected cell to',
  demoOtherUser: 'Change',
  otherUserDone: 'Another user changed {cell} to “{typed}”.',
  otherUserRefused: '{cell} is protected; another user cannot change it either.',
};

/** Words of one language; `{name}` in them stands for an argument. */
export type PageText = (key: PageTextKey, args?: Readonly<Record<string, string>>) => string;

/** The words of a language. */
export function pageText(language: PageLanguage): PageText {
  const table: Readonly<Record<PageTextKey, string>> = language === 'en' ? en : zh;
  return (key, args = {}) => table[key].replace(/\{(\w+)\}/g, (whole, name: string) => args[name] ?? whole);
}

/** The language that an address asks for: `?lang=en`; Chinese otherwise. */
export function languageOf(search: string): PageLanguage {
  return new URLSearchParams(search).get('lang')?.startsWith('en') === true ? 'en' : 'zh';
}

const isKey = (key: string): key is PageTextKey => Object.hasOwn(zh, key);

/** Puts the words into the elements that ask for them by `data-text` (content) or `data-label` (accessible name and tooltip). */
export function applyText(root: Document, language: PageLanguage): void {
  const text = pageText(language);
  root.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
  root.title = text('brand');
  for (const element of root.querySelectorAll<HTMLElement>('[data-text], [data-label]')) {
    const { text: content = '', label = '' } = element.dataset;
    if (isKey(content)) element.textContent = text(content);
    if (!isKey(label)) continue;
    element.setAttribute('aria-label', text(label));
    if (element instanceof HTMLButtonElement) element.title = text(label);
  }
}
