/** Members of the object model that were asked for, as `Range.Value2`. */
export type Surface = Set<string>;

/**
 * An object of the model whose members are noted, and whose missing members fail by name: WPS itself answers a misspelt property with
 * `undefined`, and nobody would ever know.
 */
export function strict<Model extends object>(cls: string, model: Model, surface: Surface): Model {
  return new Proxy(model, {
    get(target, member, receiver) {
      note(cls, target, member, surface);
      const value: unknown = Reflect.get(target, member, receiver);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
    set(target, member, value) {
      note(cls, target, member, surface);
      return Reflect.set(target, member, value);
    },
  });
}

/** Members that the language itself asks for: promises, printing. */
const OF_THE_LANGUAGE = new Set(['then', 'toJSON', 'constructor', '$$typeof', 'asymmetricMatch', 'nodeType', 'tagName', '@@__IMMUTABLE_ITERABLE__@@']);

function note(cls: string, target: object, member: string | symbol, surface: Surface): void {
  if (typeof member === 'symbol' || OF_THE_LANGUAGE.has(member)) return;
  if (!(member in target)) throw new TypeError(`${cls} has no member ${member}`);
  surface.add(`${cls}.${member}`);
}
