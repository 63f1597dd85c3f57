import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { NotAForm } from '../../core/form/form';
import { wordNotAForm } from '../../core/messages';
import { useSheetName } from '../parts/sheetNames';
import { useListStyles } from '../parts/useListStyles';
import type { Standing } from '../session/summary';
import { useWords } from '../strings';
import type { Tool } from '../views/tools';
import { ToolButtons } from './ToolButtons';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  paragraph: { margin: 0 },
});

interface EmptyStateProps {
  /** `null` before the first check has come off. */
  readonly standing: Standing | null;
  readonly isBusy: boolean;
  readonly notForms: readonly NotAForm[];
  /** Ways to get a form into the workbook. */
  readonly tools: readonly Tool[];
  readonly onTool: (tool: Tool) => void;
}

/** What to do when there is no form to show: before a check, in an empty workbook, in one without a form. */
export function EmptyState({ standing, isBusy, notForms, tools, onTool }: EmptyStateProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const sheetName = useSheetName();
  const { language, strings } = useWords();
  const words = strings.empty;
  if (standing === null) {
    return <div className={styles.page}>{!isBusy && <p className={styles.paragraph}>{words.unchecked}</p>}</div>;
  }
  const isEmpty = standing === 'empty-workbook';
  return (
    <div className={styles.page}>
      <p className={styles.paragraph}>{isEmpty ? words.nextEmpty : words.nextNoForm}</p>
      {tools.length > 0 && (
        <div>
          <p className={styles.paragraph}>{words.tools}</p>
          <ToolButtons tools={tools} isBusy={isBusy} onTool={onTool} />
        </div>
      )}
      <div>
        <p className={styles.paragraph}>{words.lookedFor}</p>
        <ul className={lists.bullets}>
          {words.signs.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
      </div>
      <p className={mergeClasses(styles.paragraph, lists.quiet)}>{words.anywhere}</p>
      {!isEmpty && (
        <div>
          <p className={styles.paragraph}>{words.sheetsSeen}</p>
          <ul className={lists.bullets}>
            {notForms.map(({ sheet, reason }) => (
              <li key={sheet}>
                <strong>{sheetName(sheet)}</strong> <span className={lists.quiet}>{wordNotAForm(reason, language)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
