export { columnsFor } from './formColumns';
export {
  OFFICIAL_COLUMNS,
  type FormColumns,
  type FormContent,
  type FundsContent,
  type GoalContent,
  type IndicatorContent,
  type TotalContent,
} from './formContent';
export { formDesign } from './formDesign';
export { blankSheet } from './blankSheet';
export { blankForm, defaultStructure, MOST_ROWS, unsharedLevels, type BlankForm, type LevelStructure } from './blankForm';
