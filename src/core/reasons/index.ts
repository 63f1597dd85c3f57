export { reasonCells, writtenReasons, type ReasonCell } from './asked';
export { asksWithoutCell, countMissingReasons } from './asking';
export { draftFor, wordDeviation } from './draft';
export type { ReasonFacts } from './facts';
export { indexReasons, remarksOn, wordRemark, type ReasonContext, type ReasonIndex, type Remark, type WrittenReason } from './remarks';
export { GAP, type RemarkCode } from './words/table';
