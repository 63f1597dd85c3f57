export { formHtml } from './formHtml';
export { formText } from './formText';
export { printedForm, type PrintedCell, type PrintedForm, type PrintedLine, type PrintedRow } from './printedForm';
