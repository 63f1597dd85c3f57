import { Link } from '@fluentui/react-components';
import type { CellRef } from '../../core/plan/transaction';
import { useWords } from '../strings';

interface CellButtonProps {
  readonly target: CellRef;
  readonly onLocate: (cell: CellRef) => void;
}

/** An address that leads to its cell when it is pressed. */
export function CellButton({ target, onLocate }: CellButtonProps) {
  const { problems } = useWords().strings;
  return (
    <Link as="button" inline aria-label={problems.locateCell(target.cell)} onClick={() => onLocate(target)}>
      {target.cell}
    </Link>
  );
}
