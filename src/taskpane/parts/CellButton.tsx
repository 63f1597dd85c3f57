import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellRef } from '../../core/plan/transaction';
import { useWords } from '../strings';

const useStyles = makeStyles({
  link: {
    padding: 0,
    border: 'none',
    background: 'none',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textDecorationLine: 'underline',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

interface CellButtonProps {
  readonly target: CellRef;
  readonly onLocate: (cell: CellRef) => void;
}

/** An address that leads to its cell when it is pressed. */
export function CellButton({ target, onLocate }: CellButtonProps) {
  const styles = useStyles();
  const { problems } = useWords().strings;
  return (
    <button
      type="button"
      className={styles.link}
      aria-label={problems.locateCell(target.cell)}
      onClick={() => onLocate(target)}
    >
      {target.cell}
    </button>
  );
}
