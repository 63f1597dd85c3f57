export { MemoryHost, type MemoryConditions, type MemoryFormat } from './memoryHost';
export type { MemoryCell, MemorySheet, MemoryWorkbook } from './workbookData';
