export type * from './reading';
