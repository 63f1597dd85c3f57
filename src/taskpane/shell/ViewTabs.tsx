import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import type { CheckOutcome } from '../../usecases';
import { useWords } from '../strings';
import type { View, ViewId } from '../views/registry';

export const tabId = (view: ViewId) => `tab-${view}`;
export const PANEL_ID = 'view';

const useStyles = makeStyles({
  // Two even rows in a pane of the usual width, one row in a wide one: every view stays one click away.
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (min-width: 520px)': { display: 'flex', flexWrap: 'wrap' },
  },
  tab: {
    minWidth: 0,
    padding: `6px ${tokens.spacingHorizontalXS} 3px`,
    border: 'none',
    borderBottom: '3px solid transparent',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // Forced colours make a transparent line visible: only the selected tab has one.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    '@media (min-width: 520px)': { paddingLeft: tokens.spacingHorizontalM, paddingRight: tokens.spacingHorizontalM },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  // A number is never broken: it goes below the word where both do not fit.
  count: { display: 'inline-block', marginLeft: tokens.spacingHorizontalXS, whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

interface ViewTabsProps {
  readonly views: readonly View[];
  readonly selected: ViewId;
  readonly outcome: CheckOutcome;
  readonly onSelect: (view: ViewId) => void;
}

/** The tabs of the views; arrow keys go from one to the next. */
export function ViewTabs({ views, selected, outcome, onSelect }: ViewTabsProps) {
  const styles = useStyles();
  const { strings } = useWords();
  const list = useRef<HTMLDivElement>(null);

  const move = (event: KeyboardEvent) => {
    const at = views.findIndex(({ id }) => id === selected);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: views.length - 1 }[event.key];
    const next = to === undefined ? undefined : views[(to + views.length) % views.length];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next.id);
    list.current?.querySelector<HTMLElement>(`#${tabId(next.id)}`)?.focus();
  };

  return (
    // The tabs inside take the focus, as the tabs pattern has it.
    // eslint-disable-next-line jsx-a11y/interactive-supports-focus
    <div ref={list} role="tablist" aria-label={strings.views.list} className={styles.list} onKeyDown={move}>
      {views.map((view) => {
        const isSelected = view.id === selected;
        const count = view.count(outcome);
        return (
          <button
            key={view.id}
            type="button"
            role="tab"
            id={tabId(view.id)}
            aria-selected={isSelected}
            aria-controls={PANEL_ID}
            tabIndex={isSelected ? 0 : -1}
            className={mergeClasses(styles.tab, isSelected && styles.selected)}
            onClick={() => onSelect(view.id)}
          >
            {view.label(strings)}
            {count !== null && <span className={styles.count}>{count}</span>}
          </button>
        );
      })}
    </div>
  );
}
