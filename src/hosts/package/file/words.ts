import type { Language } from '../../../core/messages';
import type { FileErrorCode } from './error';

type Sentences = Readonly<Record<FileErrorCode, string>>;

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  'zh-CN': {
    empty: '文件是空的（0 字节）：请重新取得这份文件',
    encrypted: '工作簿设了打开密码：请用 Excel 打开，去掉密码后另存',
    'binary-workbook': '这是二进制工作簿（.xlsb）：请用 Excel 打开，另存为 .xlsx',
    'xml-workbook': '这是 Excel 2003 的 XML 表格：请用 Excel 打开，另存为 .xlsx',
    'word-document': '这是文字文档（Word），不是工作簿：请把其中的表格导入，或在 Excel 中另存为 .xlsx',
    presentation: '这是演示文稿，不是工作簿：请给出 Excel 工作簿',
    pdf: '这是 PDF，不是工作簿：请给出 Excel 工作簿',
    picture: '这是图片，不是工作簿：请给出 Excel 工作簿',
    'web-page': '这是网页，只是名字像工作簿：请用 Excel 打开，另存为 .xlsx',
    'plain-text': '这是文本（如 CSV），不是工作簿：请用 Excel 打开，另存为 .xlsx',
    archive: '这是压缩包，不是工作簿：请先解压，再给出其中的工作簿',
    'unknown-format': '不认识这种文件：请给出 Excel 工作簿（.xlsx、.xlsm、.xls、.ods）',
    'not-a-zip': '不是 .xlsx 工作簿：请用 Excel 打开并另存为 .xlsx',
    'not-a-workbook': '文件里没有工作簿：请给出 Excel 工作簿',
    corrupt: '文件已损坏：请用 Excel 打开并修复，再另存一份',
    'too-large': '文件展开后过大，没有读取：请删去多余的工作表或空行空列，再另存一份',
    signed: '文件有数字签名，改动会使签名失效：请先在 Excel 中移除签名',
  },
  en: {
    empty: 'the file is empty (0 bytes): get it again',
    encrypted: 'the workbook needs a password to open: open it in Excel, remove the password and save it',
    'binary-workbook': 'this is a binary workbook (.xlsb): open it in Excel and save it as .xlsx',
    'xml-workbook': 'this is an XML spreadsheet of Excel 2003: open it in Excel and save it as .xlsx',
    'word-document': 'this is a text document (Word), not a workbook: import the tables in it, or save them as .xlsx in Excel',
    presentation: 'this is a presentation, not a workbook: choose an Excel workbook',
    pdf: 'this is a PDF, not a workbook: choose an Excel workbook',
    picture: 'this is a picture, not a workbook: choose an Excel workbook',
    'web-page': 'this is a web page that is only named like a workbook: open it in Excel and save it as .xlsx',
    'plain-text': 'this is text (such as CSV), not a workbook: open it in Excel and save it as .xlsx',
    archive: 'this is an archive, not a workbook: unpack it and choose the workbook inside',
    'unknown-format': 'this kind of file is not known: choose an Excel workbook (.xlsx, .xlsm, .xls, .ods)',
    'not-a-zip': 'this is no .xlsx workbook: open it in Excel and save it as .xlsx',
    'not-a-workbook': 'there is no workbook in the file: choose an Excel workbook',
    corrupt: 'the file is damaged: open it in Excel, let Excel repair it, and save a copy',
    'too-large': 'the file unpacks to too much and was not read: delete spare sheets or empty rows and columns, and save a copy',
    signed: 'the file has a digital signature that any change would break: remove the signature in Excel first',
  },
};

/** What is wrong with a file and what to do, as one sentence without a full stop. */
export function wordFileError(code: FileErrorCode, language: Language): string {
  return SENTENCES[language][code];
}
