import { intersect } from '../../model/areas';
import type { SheetValidation } from '../../model/sheetSetup';
import { excelClass, type Registry, type Scalar } from '../engine/excelClass';
import { refuse } from '../engine/hostError';
import type { ExcelHost } from './host';
import type { RangePart } from './objects';

/** Data validation (数据验证) of a range: kept with the sheet and saved with it; the grid does not enforce it. */
export function validationClasses(host: ExcelHost): Registry {
  const property = (key: 'rule' | 'prompt' | 'errorAlert'): Scalar<RangePart> => ({
    get: (self) => find(self)?.[key] ?? null,
    set: (self, value) => {
      host.demandFormattable(self.of.sheet);
      if (typeof value !== 'object' || value === null) throw refuse.argument();
      if (key === 'rule' && !('list' in value) && !('decimal' in value)) throw refuse.notImplemented('DataValidation.rule of another kind');
      (find(self) ?? add(self))[key] = value;
    },
  });
  return {
    DataValidation: excelClass<RangePart>({
      scalars: { Rule: property('rule'), Prompt: property('prompt'), ErrorAlert: property('errorAlert') },
      methods: {
        Clear: ({ of }) => {
          host.demandFormattable(of.sheet);
          const { setup } = of.sheet;
          setup.validations = setup.validations.filter(({ area }) => intersect(area, of.area) === null);
        },
      },
    }),
  };
}

function find({ of }: RangePart): SheetValidation | undefined {
  const { top, left, bottom, right } = of.area;
  return of.sheet.setup.validations.find(
    ({ area }) => area.top === top && area.left === left && area.bottom === bottom && area.right === right,
  );
}

function add({ of }: RangePart): SheetValidation {
  const validation: SheetValidation = { area: of.area, rule: null, prompt: null, errorAlert: null };
  of.sheet.setup.validations.push(validation);
  return validation;
}
