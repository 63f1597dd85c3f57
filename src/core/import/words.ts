import { fill, type Language } from '../messages';
import type { DocumentErrorCode, DocumentPlace, DocumentWarning, DocumentWarningCode } from './document';

interface Words {
  readonly warnings: Readonly<Record<DocumentWarningCode, string>>;
  readonly errors: Readonly<Record<DocumentErrorCode, { readonly what: string; readonly next: string }>>;
  readonly places: Readonly<Record<DocumentPlace['kind'], string>>;
  /** Between a place and what is said of it. */
  readonly at: string;
}

const zhCN: Words = {
  warnings: {
    'tracked-changes': '文档里有{count}处修订：按接受修订后的内容读取。请先在 Word 里接受或拒绝修订，再核对一遍',
    'hidden-text': '有{count}处隐藏的文字没有读取',
    'indented-row': '有{count}行前面空出了几列，已补上空单元格，请核对这些行',
    'old-merge': '有{count}个单元格用的是旧式横向合并，已按合并读取，请核对',
    'nested-table': '有{count}个表格的单元格里套着表格，里面的表格单独读取',
    'text-box': '有{count}个文本框，里面的内容读取在它所在的段落之后',
    picture: '有{count}张图片，图片里的文字读不出来',
    math: '有{count}个公式对象没有读取，请手工补上',
    'automatic-numbers': '有{count}处自动编号，编号不是文字，没有读取，请核对',
    notes: '有{count}处脚注或尾注，没有读取',
    'embedded-document': '有{count}个嵌入的文档没有读取，请单独导入',
    'unread-content': '有{count}处新版 Word 才有的内容没有读取，请对照原文核对',
    'spans-bounded': '有{count}个单元格声称的合并范围大得不合理，已缩小到表格范围内',
    'unsure-row': '这一行的数据不止一种对应方式，请对照原文核对',
    'amount-unit-assumed': '“{detail}”没有写资金单位，按万元处理',
  },
  errors: {
    'old-word': {
      what: '这是旧版 Word 格式（.doc 或 .rtf），不能直接读取。',
      next: '请用 Word 或 WPS 打开，“另存为”选“Word 文档（*.docx）”，再导入。',
    },
    encrypted: { what: '这个文件设了打开密码，不能读取。', next: '请用 Word 打开，在“信息 → 保护文档”里去掉密码，保存后再导入。' },
    pdf: { what: '这是 PDF 文件，不能直接读取。', next: '请找它原来的 Word 文档；没有的话，用 WPS 或 Word 把它转成 .docx，核对后再导入。扫描件读不了。' },
    'not-a-document': { what: '这个文件不是 Word 文档，也不是网页或文本。', next: '请选择 .docx、.html 或 .txt 文件，或者复制表格后粘贴。' },
    damaged: { what: '这个文件已损坏，或者不是规范的 Word 文档。', next: '请用 Word 打开后另存一份 .docx，再导入。' },
    'too-large': { what: '这个文件太大或者结构太复杂，没有读取。', next: '请只留下自评表，另存一份后再导入。' },
  },
  places: { row: '第{table}个表格第{row}行', paragraph: '正文第{paragraph}段', line: '第{line}行' },
  at: '：',
};

const en: Words = {
  warnings: {
    'tracked-changes': '{count} tracked {count|change|changes}: read as if accepted. Accept or reject them in Word and compare',
    'hidden-text': '{count} hidden {count|text was|texts were} not read',
    'indented-row': '{count} {count|row begins|rows begin} further right; empty cells were put in, please compare',
    'old-merge': '{count} {count|cell is|cells are} merged the way old versions of Word did; read as merged, please compare',
    'nested-table': '{count} {count|table holds a table in a cell|tables hold tables in their cells}; what is inside is read on its own',
    'text-box': '{count} text {count|box|boxes}; the contents are read behind the paragraph {count|it belongs|they belong} to',
    picture: '{count} {count|picture|pictures}; text in pictures cannot be read',
    math: '{count} formula {count|object was|objects were} not read; please type {count|it|them}',
    'automatic-numbers': '{count} automatic {count|number is|numbers are} not text and {count|was|were} not read; please compare',
    notes: '{count} {count|footnote or endnote was|footnotes or endnotes were} not read',
    'embedded-document': '{count} embedded {count|document was|documents were} not read; import {count|it|them} separately',
    'unread-content': '{count} {count|piece of content|pieces of content} of newer versions of Word {count|was|were} not read; please compare with the original',
    'spans-bounded': '{count} {count|cell claims|cells claim} to span more than a table can have; {count|it ends|they end} with the table',
    'unsure-row': 'the values of this row can be read in more than one way; please compare with the original',
    'amount-unit-assumed': '“{detail}” names no unit of amounts; 万元 is assumed',
  },
  errors: {
    'old-word': {
      what: 'This is an old Word format (.doc or .rtf) that cannot be read.',
      next: 'Open it in Word or WPS, choose Save As, “Word Document (*.docx)”, and import that.',
    },
    encrypted: { what: 'The file has a password and cannot be read.', next: 'Open it in Word, remove the password under Info, Protect Document, save and import again.' },
    pdf: { what: 'This is a PDF, which cannot be read.', next: 'Use the Word document that it was made from, or turn it into a .docx in Word or WPS, compare, and import that. Scans cannot be read.' },
    'not-a-document': { what: 'The file is no Word document, web page or text.', next: 'Choose a .docx, .html or .txt file, or copy the table and paste it.' },
    damaged: { what: 'The file is damaged or no proper Word document.', next: 'Open it in Word, save it as a new .docx and import that.' },
    'too-large': { what: 'The file is too large or too intricate; it was not read.', next: 'Keep only the forms, save a copy and import that.' },
  },
  places: { row: 'table {table}, row {row}', paragraph: 'paragraph {paragraph}', line: 'line {line}' },
  at: ': ',
};

const words: Readonly<Record<Language, Words>> = { 'zh-CN': zhCN, en };

/** Where in the document something stands. */
export function wordPlace(place: DocumentPlace, language: Language): string {
  const { kind, ...numbers } = place;
  return fill(words[language].places[kind], Object.fromEntries(Object.entries(numbers).map(([name, number]) => [name, String(number)])));
}

/** A warning with its place. The text can hold words of the document: escape it for wherever it is shown. */
export function wordDocumentWarning({ code, count, place, detail }: DocumentWarning, language: Language): string {
  const text = fill(words[language].warnings[code], { count: String(count), detail });
  return place === null ? text : `${wordPlace(place, language)}${words[language].at}${text}`;
}

/** Why a document cannot be read, and what to do. */
export function wordDocumentError(code: DocumentErrorCode, language: Language): { readonly what: string; readonly next: string } {
  return words[language].errors[code];
}
