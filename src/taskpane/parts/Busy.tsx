import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', justifyContent: 'center', columnGap: tokens.spacingHorizontalS, padding: tokens.spacingVerticalM },
  ring: {
    boxSizing: 'border-box',
    flexShrink: 0,
    width: '16px',
    height: '16px',
    border: `2px solid ${tokens.colorNeutralStroke2}`,
    borderTopColor: tokens.colorCompoundBrandBackground,
    borderRadius: '50%',
    animationName: { to: { transform: 'rotate(1turn)' } },
    animationDuration: '1s',
    animationTimingFunction: 'linear',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationDuration: '4s' },
    '@media (forced-colors: active)': { borderTopColor: 'Highlight' },
  },
});

/** A turning ring; says nothing by itself, the words beside it do. */
export function BusyRing() {
  return <span aria-hidden="true" className={useStyles().ring} />;
}

/** Stands where something is about to appear. */
export function Busy({ label }: { readonly label: string }) {
  return (
    <div role="progressbar" aria-label={label} className={useStyles().line}>
      <BusyRing />
      <span aria-hidden="true">{label}</span>
    </div>
  );
}
