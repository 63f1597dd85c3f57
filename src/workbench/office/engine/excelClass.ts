/** An object on our side of the wire: a worksheet, a range, the fill of a range … `cls` is the name of its Excel class. */
export interface HostObject {
  readonly cls: string;
}

/** How one Excel class behaves. All names are those on the wire: PascalCase. */
export interface ExcelClass<Self> {
  /** What finds the object again in its collection. */
  readonly id?: (self: Self) => string;
  readonly scalars?: Readonly<Record<string, Scalar<Self>>>;
  /** Properties that are objects; `null` is a null object. */
  readonly navs?: Readonly<Record<string, (self: Self) => HostObject | null>>;
  /** Methods that return objects; `null` is a null object. Arguments that are objects of the batch arrive resolved. */
  readonly objects?: Readonly<Record<string, (self: Self, ...args: readonly unknown[]) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (self: Self, ...args: readonly unknown[]) => unknown>>;
  /** Makes the class a collection. */
  readonly items?: (self: Self) => readonly HostObject[];
  /** `getItem`; `null` when there is none. */
  readonly index?: (self: Self, key: unknown) => HostObject | null;
}

export interface Scalar<Self> {
  readonly get?: (self: Self) => unknown;
  readonly set?: (self: Self, value: unknown) => void;
}

export type Registry = Readonly<Record<string, ExcelClass<HostObject>>>;

/**
 * Gives a class to a registry. The engine calls its functions with nothing but objects of that class,
 * which is what makes the cast safe.
 */
export function excelClass<Self extends HostObject>(definition: ExcelClass<Self>): ExcelClass<HostObject> {
  return definition as unknown as ExcelClass<HostObject>;
}

/** What every collection can do beside its own members. */
export function collection<Self extends HostObject>(
  definition: ExcelClass<Self> & Required<Pick<ExcelClass<Self>, 'items'>>,
): ExcelClass<HostObject> {
  const { items, index } = definition;
  return excelClass<Self>({
    ...definition,
    methods: { GetCount: (self) => items(self).length, ...definition.methods },
    objects: {
      GetItemAt: (self, position) => (typeof position === 'number' ? (items(self)[position] ?? null) : null),
      ...(index && { GetItemOrNullObject: (self: Self, key: unknown) => index(self, key) }),
      ...definition.objects,
    },
  });
}

export function readOnly<Self>(get: (self: Self) => unknown): Scalar<Self> {
  return { get };
}
