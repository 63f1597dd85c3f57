export { readHtml } from './html/readHtml';
export { readFile, readText } from './readFile';
export { writeForms } from './docx/writeForms';
