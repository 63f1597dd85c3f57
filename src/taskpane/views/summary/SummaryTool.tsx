import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SheetTool } from '../../parts/SheetTool';
import { useListStyles } from '../../parts/useListStyles';
import { useSheetMaking } from '../../parts/useSheetMaking';
import { useWords } from '../../strings';
import { makeFindingsSheet, makeSummary } from '../../../usecases/makeSheets';
import type { ToolProps } from '../tools';

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXS },
  hint: { margin: 0 },
});

/** 汇总表和问题清单: new sheets made of what the last check found. */
export default function SummaryTool({ host, outcome, isBusy, onClose }: ToolProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const { language, strings } = useWords();
  const words = strings.summaries;
  const [making, start] = useSheetMaking();
  if (outcome === null) return null;
  const isHeld = isBusy || making.step === 'working';
  const choices = [
    { label: words.summary, hint: words.summaryHint, make: makeSummary },
    { label: words.findings, hint: words.findingsHint, make: makeFindingsSheet },
  ];
  return (
    <SheetTool heading={words.tool} intro={words.intro(outcome.evaluation.forms.length)} making={making} onClose={onClose}>
      {choices.map(({ label, hint, make }) => (
        <div key={label} className={styles.choice}>
          <Button disabledFocusable={isHeld} onClick={() => void start(() => make(host, outcome, language))}>
            {label}
          </Button>
          <p className={mergeClasses(styles.hint, lists.quiet)}>{hint}</p>
        </div>
      ))}
    </SheetTool>
  );
}
