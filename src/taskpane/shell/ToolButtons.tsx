import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useWriting } from '../parts/writing';
import { useWords } from '../strings';
import type { Tool } from '../views/tools';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}` },
});

interface ToolButtonsProps {
  readonly tools: readonly Tool[];
  readonly isBusy: boolean;
  readonly onTool: (tool: Tool) => void;
}

/** What else can be done with a workbook that has forms: make a sheet, bring a form in, take it out. */
export function ToolButtons({ tools, isBusy, onTool }: ToolButtonsProps) {
  const styles = useStyles();
  const { strings } = useWords();
  const forWriting = useWriting();
  return (
    <div role="group" aria-label={strings.sheetMaking.tools} className={styles.tools}>
      {tools.map((tool) => (
        <Button key={tool.id} size="small" {...(tool.isWriting ? forWriting(isBusy) : { disabledFocusable: isBusy })} onClick={() => onTool(tool)}>
          {tool.label(strings)}
        </Button>
      ))}
    </div>
  );
}
