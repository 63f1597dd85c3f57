import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks shared by the lists of the pane. */
export const useListStyles = makeStyles({
  plain: { listStyleType: 'none', margin: 0, padding: 0 },
  spaced: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  bullets: { margin: 0, paddingLeft: '20px' },
  address: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground2 },
});
