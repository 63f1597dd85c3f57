export {
  noChoices,
  type Choices,
  type Dismissal,
  type PackAdjustment,
  type RowDecision,
  type RowReading,
} from './choices';
export { readChoices, writeChoices } from './stored';
export { applyAdjustments, readThreshold } from './adjustments';
export { adjustablePaths, adjustables, type Adjustable, type AdjustablePath } from './adjustables';
export { withDismissal, withoutDismissal, withReading } from './changes';
export { matchDismissals } from './dismissals';
export { matchReadings } from './readings';
