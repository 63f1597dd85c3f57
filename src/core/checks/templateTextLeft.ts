import type { FormCell } from '../form/form';
import { nameOfForm } from '../form/shown';
import { addresses, finder, type Check } from './check';

const id = 'template-text-left';
const level = 'warning';
const basis = null;
const found = finder(id, level, basis);

/** Hints of printed templates that are to be replaced or deleted, as they begin. */
const TEMPLATE_HINTS = anyOf([
  /^[（(【]\s*(?:请|由)?(?:填写|填报|说明|简要说明|描述)/u,
  /^请(?:在此)?(?:填写|填报|说明|简要说明|简述|描述|输入)/u,
  /^填写[\p{Script=Han}]{0,8}(?:指标值|完成值|名称|内容|情况)$/u,
  /[xX×]{2,}/u,
  /_{3,}/u,
  /\d+\s*字(?:以内|以下|左右)/u,
  /^[（(]?\s*(?:示例|例如|例)\s*[:：]/u,
]);

function anyOf(hints: readonly RegExp[]): RegExp {
  return new RegExp(hints.map(({ source }) => source).join('|'), 'u');
}

/** Text of the empty template was left in a cell (模板提示语未删除). */
export const templateTextLeft: Check = {
  id,
  level,
  basis,
  since: '0.1.0',
  parameters: [],
  run: ({ scored: { form, indicators } }) => {
    const cells: { cell: FormCell | null; label: string }[] = [
      { cell: form.projectNameCell, label: form.title },
      ...form.goals.flatMap((goal) =>
        [goal.expected, goal.actual].map((cell) => ({ cell, label: nameOfForm(form) })),
      ),
      ...indicators
        .filter((line) => line.row.kind === 'indicator')
        .flatMap(({ row }) =>
          [row.level3Cell, row.target, row.actual, row.deviation].map((cell) => ({ cell, label: row.level3 })),
        ),
    ];
    return cells.flatMap(({ cell, label }) => {
      if (cell === null || typeof cell.value !== 'string') return [];
      const text = cell.text.trim();
      if (text.length < SHORTEST_HINT || !TEMPLATE_HINTS.test(text)) return [];
      return [found({ cells: addresses(cell), label, args: { text: text.slice(0, SHOWN) } })];
    });
  },
};

/** A hint is no shorter. */
const SHORTEST_HINT = 2;

/** Characters of the left-over text that a message repeats. */
const SHOWN = 30;
