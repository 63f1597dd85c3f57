import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '28px',
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  pressed: {
    ...shorthands.borderColor(tokens.colorCompoundBrandStroke),
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
});

/** One choice of a filter: its word, and how many it leaves. */
export interface FilterChip<Key> {
  readonly key: Key;
  readonly label: string;
  readonly count: number;
  readonly icon?: ReactNode;
}

interface FilterChipsProps<Key> {
  /** Name of the group for a screen reader. */
  readonly label: string;
  readonly chips: readonly FilterChip<Key>[];
  readonly pressed: Key;
  readonly onPress: (key: Key) => void;
}

/**
 * A filter of which one choice is pressed; the first leaves everything. What would leave nothing is not offered, and where there is
 * nothing to choose between, nothing is.
 */
export function FilterChips<Key extends string>({ label, chips, pressed, onPress }: FilterChipsProps<Key>) {
  const styles = useStyles();
  const offered = chips.filter(({ key, count }, index) => index === 0 || count > 0 || key === pressed);
  if (offered.length < 2) return null;
  return (
    <div role="group" aria-label={label} className={styles.chips}>
      {offered.map(({ key, label: word, count, icon }) => (
        <button
          key={key}
          type="button"
          aria-pressed={key === pressed}
          className={mergeClasses(styles.chip, key === pressed && styles.pressed)}
          onClick={() => onPress(key)}
        >
          {icon}
          <span>{`${word} ${String(count)}`}</span>
        </button>
      ))}
    </div>
  );
}
