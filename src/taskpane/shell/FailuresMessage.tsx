import type { CheckFailure } from '../../core/scoring/evaluation';
import { CopyDiagnostics } from '../diagnostics';
import { MessageBox } from '../parts/MessageBox';
import { useSheetName } from '../parts/sheetNames';
import { useListStyles } from '../parts/useListStyles';
import { useWords } from '../strings';

/** Checks that failed themselves: which, and that the others ran. */
export function FailuresMessage({ failures }: { readonly failures: readonly CheckFailure[] }) {
  const lists = useListStyles();
  const sheetName = useSheetName();
  const { failures: words } = useWords().strings;
  if (failures.length === 0) return null;
  return (
    <MessageBox tone="warning" title={words.title(failures.length)} actions={<CopyDiagnostics />}>
      <ul className={lists.bullets}>
        {failures.map(({ check, sheet }, index) => (
          <li key={index}>{words.item(check, sheetName(sheet))}</li>
        ))}
      </ul>
      <span>{words.next}</span>
    </MessageBox>
  );
}
