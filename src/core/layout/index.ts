export { readForms } from './readForms';
