import type { ExcelClass, HostObject, Registry } from './excelClass';
import { refuse } from './hostError';
import type { ClassMetadata, OfficeMetadata } from './metadata';
import type { Missing } from './missing';
import type { QueryInfo } from './protocol';

/** `items/format/fill/color` and the like as a tree; names in lower case, `*` for all plain properties. */
interface Wanted {
  [name: string]: Wanted;
}

type Answer = Record<string, unknown>;

interface QueryParts {
  readonly registry: Registry;
  readonly metadata: OfficeMetadata;
  readonly missing: Missing;
  readonly identity: (object: HostObject) => Answer;
  readonly isAvailable: (cls: string, wire: string) => boolean;
  /** @throws HostError ApiNotFound */
  readonly demand: (cls: string, wire: string) => void;
}

/** Answers `load`: the properties that were asked for, under their wire names. */
export class Query {
  readonly #registry: Registry;
  readonly #metadata: OfficeMetadata;
  readonly #missing: Missing;
  readonly #parts: QueryParts;

  public constructor(parts: QueryParts) {
    this.#registry = parts.registry;
    this.#metadata = parts.metadata;
    this.#missing = parts.missing;
    this.#parts = parts;
  }

  public answer(object: HostObject, info: QueryInfo): Answer {
    const paths = [...(info.Select ?? []), ...(info.Expand ?? []).map((path) => `${path}/*`)];
    const wanted: Wanted = {};
    for (const path of paths.length > 0 ? paths : ['*']) {
      let branch = wanted;
      for (const name of path.split('/').filter(Boolean)) branch = branch[name.toLowerCase()] ??= {};
    }
    return this.#project(object, wanted, info);
  }

  #project(object: HostObject, wanted: Wanted, page: QueryInfo): Answer {
    const description = this.#metadata.classes[object.cls];
    const definition = this.#registry[object.cls];
    if (!description || !definition) return this.#missing.fail(object.cls, 'class', object.cls);
    const answer = this.#parts.identity(object);
    const others: Wanted = {};
    for (const [name, below] of Object.entries(wanted)) {
      if (!this.#own(object, name, below, description, answer)) others[name] = below;
    }
    if (Object.keys(others).length === 0) return answer;
    if (definition.items) {
      // What is no property of the collection itself is meant for its items.
      const items = definition.items(object).slice(page.Skip ?? 0);
      const shown = page.Top ? items.slice(0, page.Top) : items;
      answer['_Items'] = shown.map((item) => this.#project(item, others, {}));
      return answer;
    }
    this.#plainProperties(object, others, definition, answer);
    return answer;
  }

  #own(object: HostObject, name: string, below: Wanted, description: ClassMetadata, answer: Answer): boolean {
    const definition = this.#registry[object.cls];
    const scalar = byName(description.scalars, name);
    if (scalar) {
      this.#parts.demand(object.cls, scalar.wire);
      const get = definition?.scalars?.[scalar.wire]?.get;
      if (!get) return this.#missing.fail(object.cls, 'scalar', scalar.wire);
      answer[scalar.wire] = get(object);
      return true;
    }
    const navigation = byName(description.navs, name);
    if (!navigation) return false;
    this.#parts.demand(object.cls, navigation.wire);
    const go = definition?.navs?.[navigation.wire];
    if (!go) return this.#missing.fail(object.cls, 'property', navigation.wire);
    const child = go(object);
    answer[navigation.wire] =
      child && this.#project(child, Object.keys(below).length > 0 ? below : { '*': {} }, {});
    return true;
  }

  #plainProperties(object: HostObject, wanted: Wanted, definition: ExcelClass<HostObject>, answer: Answer): void {
    for (const name of Object.keys(wanted)) {
      if (name !== '*') throw refuse.property(name, object.cls);
      for (const [wire, scalar] of Object.entries(definition.scalars ?? {})) {
        if (scalar.get && this.#parts.isAvailable(object.cls, wire)) answer[wire] = scalar.get(object);
      }
    }
  }
}

function byName<Member>(members: Readonly<Record<string, Member>>, lowerCaseName: string): Member | undefined {
  return Object.entries(members).find(([name]) => name.toLowerCase() === lowerCaseName)?.[1];
}
