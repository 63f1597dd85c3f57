import type { ExcelClass, HostObject, Registry } from './excelClass';
import { HostError, refuse } from './hostError';
import type { OfficeMetadata } from './metadata';
import { Missing } from './missing';
import {
  ActionType,
  PathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
  type ResponseError,
} from './protocol';
import { Query } from './query';
import { hasSet, Vocabulary } from './vocabulary';

export interface EngineOptions {
  readonly registry: Registry;
  readonly metadata: OfficeMetadata;
  /** The object that every path starts from: the workbook. */
  readonly root: HostObject;
  /** Highest ExcelApi set that is to be had, `1.13`; members that came later are refused as an older Excel does. */
  readonly excelApi: () => string;
  /** Waits until what was written so far is calculated; called before anything is read. */
  readonly settled: () => Promise<void>;
}

/** One batch at work: paths are resolved when they are first needed, and once. */
interface Batch {
  readonly paths: RequestBody['ObjectPaths'];
  readonly objects: Map<number, HostObject | null>;
}

/**
 * Answers the batches of office.js against registered classes; it knows nothing of Excel itself.
 * As in Excel a batch is no transaction: the first action that fails ends it, those before it stay done.
 */
export class Engine {
  public readonly missing: Missing;
  readonly #registry: Registry;
  readonly #metadata: OfficeMetadata;
  readonly #root: HostObject;
  readonly #vocabulary: Vocabulary;
  readonly #excelApi: () => string;
  readonly #settled: () => Promise<void>;
  readonly #query: Query;
  readonly #references = new Map<string, HostObject>();
  readonly #referenceIds = new WeakMap<HostObject, string>();
  #lastReference = 0;

  public constructor({ registry, metadata, root, excelApi, settled }: EngineOptions) {
    this.#registry = registry;
    this.#metadata = metadata;
    this.#root = root;
    this.#settled = settled;
    this.#excelApi = excelApi;
    this.#vocabulary = new Vocabulary(metadata);
    this.missing = new Missing(this.#vocabulary);
    this.#query = new Query({
      registry,
      metadata,
      missing: this.missing,
      identity: (object) => this.#identity(object),
      isAvailable: (cls, wire) => this.#isAvailable(cls, wire),
      demand: (cls, wire) => this.#demand(cls, wire),
    });
  }

  public async process(body: RequestBody): Promise<ResponseBody> {
    const batch: Batch = { paths: body.ObjectPaths, objects: new Map() };
    const results: ActionResult[] = [];
    const traces: number[] = [];
    let error: ResponseError | null = null;
    for (const [index, action] of body.Actions.entries()) {
      if (action.ActionType === ActionType.trace) traces.push(action.Id);
      try {
        if (action.ActionType === ActionType.query) await this.#settled();
        results.push({ ActionId: action.Id, Value: this.#act(action, batch) });
      } catch (reason) {
        error = this.#describe(reason, action, index, batch);
        break;
      }
    }
    return { ...(error && { Error: error }), Results: results, ...(traces.length > 0 && { TraceIds: traces }) };
  }

  /** Forgets every reference that add-ins keep, as when another workbook is opened. */
  public reset(): void {
    this.#references.clear();
    this.missing.clear();
  }

  #act(action: Action, batch: Batch): unknown {
    if (action.ActionType === ActionType.trace || action.ActionType === ActionType.ensureUnchanged) return null;
    const object = this.#resolve(action.ObjectPathId, batch);
    const name = action.Name ?? '';
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && this.#identity(object);
      case ActionType.query:
        return object && this.#query.answer(object, action.QueryInfo ?? {});
      case ActionType.method:
        return this.#call(object, name, action, batch);
      case ActionType.setProperty: {
        if (object === null) throw refuse.nullObject(name);
        this.#demand(object.cls, name);
        const set = this.#definition(object).scalars?.[name]?.set;
        if (!set) return this.missing.fail(object.cls, 'setter', name);
        set(object, action.ArgumentInfo?.Arguments?.[0]);
        return null;
      }
      default:
        return this.missing.fail('protocol', 'action type', String(action.ActionType));
    }
  }

  #call(object: HostObject | null, name: string, action: Action, batch: Batch): unknown {
    if (name === '_RemoveReference') {
      this.#references.delete(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    if (name === '_KeepReference') {
      if (object) this.#keep(object);
      return null;
    }
    if (object === null) throw refuse.nullObject(name);
    this.#demand(object.cls, name);
    const method = this.#definition(object).methods?.[name];
    if (!method) return this.missing.fail(object.cls, 'method', name);
    return method(object, ...this.#arguments(action.ArgumentInfo, batch)) ?? null;
  }

  #resolve(id: number, batch: Batch): HostObject | null {
    const known = batch.objects.get(id);
    if (known !== undefined) return known;
    const path = batch.paths[String(id)];
    if (!path) throw new HostError('InvalidObjectPath', `no object path ${id}`);
    const object = this.#follow(path, batch);
    batch.objects.set(id, object);
    return object;
  }

  #follow(path: ObjectPath, batch: Batch): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.globalObject:
        return this.#root;
      case PathType.newObject:
        return this.#registry[path.Name] ? { cls: path.Name } : this.missing.fail('new', 'service object', path.Name);
      case PathType.referenceId: {
        const kept = this.#references.get(path.Name);
        if (!kept) throw refuse.reference();
        return kept;
      }
      case PathType.nullObject:
        return null;
      default:
        return this.#followFromParent(path, batch);
    }
  }

  /** Whatever comes from a null object is a null object. */
  #followFromParent(path: ObjectPath, batch: Batch): HostObject | null {
    const parent = path.ParentObjectPathId === undefined ? null : this.#resolve(path.ParentObjectPathId, batch);
    if (parent === null) return null;
    const definition = this.#definition(parent);
    this.#demand(parent.cls, path.Name);
    const given = (): unknown[] => this.#arguments(path.ArgumentInfo, batch);
    switch (path.ObjectPathType) {
      case PathType.method: {
        const make = definition.objects?.[path.Name];
        if (!make) return this.missing.fail(parent.cls, 'method', path.Name);
        return make(parent, ...given());
      }
      case PathType.property: {
        const go = definition.navs?.[path.Name];
        return go ? go(parent) : this.missing.fail(parent.cls, 'property', path.Name);
      }
      case PathType.indexer: {
        if (!definition.index) return this.missing.fail(parent.cls, 'indexer', 'getItem');
        const found = definition.index(parent, given()[0]);
        if (found === null) throw refuse.missingItem();
        return found;
      }
      default:
        return this.missing.fail('protocol', 'path type', String(path.ObjectPathType));
    }
  }

  #arguments(info: ArgumentInfo | undefined, batch: Batch): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = references?.[index];
      return typeof reference === 'number' && reference > 0 ? this.#resolve(reference, batch) : (value ?? undefined);
    });
  }

  #isAvailable(cls: string, wire: string): boolean {
    const since = this.#vocabulary.find(cls, wire)?.since ?? null;
    return since === null || hasSet(this.#excelApi(), since);
  }

  /** @throws HostError ApiNotFound */
  #demand(cls: string, wire: string): void {
    const word = this.#vocabulary.find(cls, wire);
    if (word?.since && !this.#isAvailable(cls, wire)) throw refuse.unknownApi(word.name, word.since);
  }

  #definition(object: HostObject): ExcelClass<HostObject> {
    return this.#registry[object.cls] ?? this.missing.fail(object.cls, 'class', object.cls);
  }

  /** What lets office.js replace a path that works once (`add()`, `getRange()`) by one that lasts. */
  #identity(object: HostObject): Record<string, unknown> {
    const id = this.#definition(object).id?.(object);
    const reference = this.#referenceIds.get(object);
    const key = this.#metadata.classes[object.cls]?.scalars['id'] ? 'Id' : '_Id';
    return {
      ...(reference !== undefined && { _ReferenceId: reference }),
      ...(id !== undefined && { [key]: id }),
    };
  }

  #keep(object: HostObject): void {
    if (this.#referenceIds.has(object)) return;
    this.#lastReference += 1;
    const reference = `{${String(this.#lastReference).padStart(8, '0')}-reference}`;
    this.#referenceIds.set(object, reference);
    this.#references.set(reference, object);
  }

  #describe(reason: unknown, action: Action, index: number, batch: Batch): ResponseError {
    const path = batch.paths[String(action.ObjectPathId)];
    const isPath = action.ActionType === ActionType.instantiate;
    const owner = batch.objects.get((isPath ? path?.ParentObjectPathId : path?.Id) ?? -1);
    const member = [action.Name, action.ActionType === ActionType.query ? 'load' : path?.Name].find(Boolean) ?? '';
    const failure = reason instanceof HostError ? reason : refuse.general();
    // A failure that is no refusal is a mistake of the workbench: it must not pass for one of Excel's.
    if (!(reason instanceof HostError)) this.missing.note(`the workbench failed: ${String(reason)}`);
    else if (failure.code === 'NotImplemented') this.missing.note(failure.message);
    return {
      Code: failure.code,
      Message: failure.message,
      HttpStatusCode: failure.httpStatus,
      ActionIndex: index,
      Location: `${owner?.cls ?? 'Workbook'}.${lowerFirst(member === '' ? 'getItem' : member)}`,
    };
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
