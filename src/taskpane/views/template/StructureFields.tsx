import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { MOST_ROWS, type LevelStructure } from '../../../core/template';
import { useFieldStyles } from '../../parts/useFieldStyles';
import { useListStyles } from '../../parts/useListStyles';
import { useWords } from '../../strings';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0 },
  level1: { margin: `${tokens.spacingVerticalXS} 0 0`, fontWeight: tokens.fontWeightSemibold },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 64px', alignItems: 'center', columnGap: tokens.spacingHorizontalS, marginTop: '2px' },
  hint: { margin: 0 },
});

interface StructureFieldsProps {
  readonly structure: readonly LevelStructure[];
  readonly onChange: (structure: readonly LevelStructure[]) => void;
}

/** How many rows each second level (二级指标) gets. */
export function StructureFields({ structure, onChange }: StructureFieldsProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const fields = useFieldStyles();
  const words = useWords().strings.template;
  const change = (index: number, typed: string) => {
    const rows = Math.min(MOST_ROWS, Math.max(0, Math.floor(Number(typed)) || 0));
    onChange(structure.map((level, at) => (at === index ? { ...level, rows } : level)));
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.structure}</legend>
      <p className={mergeClasses(styles.hint, lists.quiet)}>{words.structureHint}</p>
      {structure.map(({ level1, level2, rows }, index) => (
        <Fragment key={`${level1} ${level2}`}>
          {structure[index - 1]?.level1 !== level1 && <p className={styles.level1}>{level1}</p>}
          <label className={styles.row}>
            <span>{level2}</span>
            <input
              type="number"
              min={0}
              max={MOST_ROWS}
              className={fields.field}
              aria-label={words.rows(level2)}
              value={rows}
              onChange={({ target }) => change(index, target.value)}
            />
          </label>
        </Fragment>
      ))}
    </fieldset>
  );
}
