export type * from './reading';
export { compareDeadline, type Timeliness } from './deadline';
export { describeReading, type DescriptionLanguage } from './describe';
export { readNotation, type NotationCell } from './parse';
export { withDenial } from './denial';
export { withoutSharedNote } from './sharedNote';
export { sharedSubject } from './sharedSubject';
export { targetBeside } from './targetBeside';
export { convert, sameDimension } from './units';
