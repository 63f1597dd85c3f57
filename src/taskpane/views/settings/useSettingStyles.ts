import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks shared by the parts of 设置. */
export const useSettingStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  subheading: {
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  choice: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS, minHeight: '24px' },
  tick: { width: '16px', height: '16px', margin: '2px 0 0', flexShrink: 0, accentColor: tokens.colorCompoundBrandBackground },
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});
