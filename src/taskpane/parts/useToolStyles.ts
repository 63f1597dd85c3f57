import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks shared by the tools that take the place of the views: a heading that takes the focus, text, and the way back. */
export const useToolStyles = makeStyles({
  tool: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    overflowWrap: 'anywhere',
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, outline: 'none' },
  paragraph: { margin: 0 },
  // The live region stays on the page when it says nothing, and then takes no room.
  status: { ':empty': { marginTop: `calc(-1 * ${tokens.spacingVerticalM})` } },
  back: { alignSelf: 'flex-start' },
});
