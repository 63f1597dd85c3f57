import Ajv, { type ErrorObject } from 'ajv';
import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import schema from '../../../assets/rule-pack.schema.json';
import { findPack } from '../../core/scoring/packs';
import type { LocalText, RulePack } from '../../core/scoring/rulePack';
import type { PackProblemKind } from '../words';

/** A mistake in a pack file: where it is, for a person with an editor. */
export interface PackProblem {
  /** Line in the file, from 1. */
  readonly line: number;
  /** Place in the JSON: `/total/caps/0/below`; empty for the whole file. */
  readonly path: string;
  readonly problem: PackProblemKind;
  /** What the words for it name. */
  readonly args: Readonly<Record<string, string | number>>;
}

export type PackFileResult =
  | { readonly pack: RulePack }
  | { readonly problems: readonly [PackProblem, ...PackProblem[]] };

type Text = string | LocalText;
type Section<Key extends 'budget' | 'levels' | 'quantitative' | 'qualitative' | 'overAchievement' | 'explanation' | 'total' | 'rounding'> =
  Partial<Omit<RulePack[Key], 'source'>> & { readonly source?: Text };

/** What the schema lets through. */
interface PackFile {
  readonly id: string;
  readonly title: Text;
  readonly extends: string;
  readonly budget?: Section<'budget'>;
  readonly levels?: Section<'levels'>;
  readonly quantitative?: Section<'quantitative'>;
  readonly qualitative?: Section<'qualitative'>;
  readonly overAchievement?: Section<'overAchievement'>;
  readonly explanation?: Section<'explanation'>;
  readonly hasScores?: boolean;
  readonly total?: Section<'total'>;
  readonly rounding?: Section<'rounding'>;
}

const validate = new Ajv({ allErrors: true, strict: false }).compile<PackFile>(schema);

/** What JSON Schema calls it, and the words there are for it; its parameters are the arguments. */
const KEYWORDS: ReadonlyMap<string, PackProblemKind> = new Map([
  ['required', 'part-missing'],
  ['additionalProperties', 'part-unknown'],
  ['type', 'wrong-type'],
  ['enum', 'not-allowed-here'],
  ['pattern', 'wrong-writing'],
  ['minLength', 'nothing-in-it'],
  ['minItems', 'wrong-number'],
  ['maxItems', 'wrong-number'],
  ['minimum', 'out-of-range'],
  ['maximum', 'out-of-range'],
]);

/**
 * The text of a JSON file as editors save it: UTF-8, or UTF-16 with its mark. `null`: another encoding, whose characters would be
 * taken for others.
 */
export function decodePackFile(bytes: Uint8Array): string | null {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Reads a person's own rule pack (口径包) from the text of a JSON file: the pack it extends, with what the file changes.
 * A part whose source is not named gets the title of the pack as its source.
 */
export function readPackFile(text: string): PackFileResult {
  try {
    return readPack(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { problems: [{ line: 1, path: '', problem: 'too-deep', args: {} }] };
  }
}

function readPack(text: string): PackFileResult {
  if (text.trim() === '') return { problems: [{ line: 1, path: '', problem: 'nothing-in-it', args: {} }] };
  const parseErrors: ParseError[] = [];
  const root = parseTree(text, parseErrors, { allowTrailingComma: false });
  const [broken] = parseErrors;
  if (root === undefined || broken !== undefined) {
    const detail = broken === undefined ? '' : printParseErrorCode(broken.error);
    return { problems: [{ line: lineAt(text, broken?.offset ?? 0), path: '', problem: 'no-json', args: { detail } }] };
  }
  const data: unknown = JSON.parse(text);
  if (!validate(data)) {
    const [first, ...others] = (validate.errors ?? []).map((error) => toProblem(error, root, text));
    return { problems: [first ?? { line: 1, path: '', problem: 'other', args: {} }, ...others] };
  }
  const base = findPack(data.extends);
  if (base === null) return { problems: [problemAt(root, text, ['extends'], 'unknown-base', { given: data.extends })] };
  if (findPack(data.id) !== null) return { problems: [problemAt(root, text, ['id'], 'id-taken', { given: data.id })] };
  return { pack: derive(base, data) };
}

function derive(base: RulePack, file: PackFile): RulePack {
  const title = toLocal(file.title);
  const source = (section: { readonly source?: Text } | undefined, inherited: LocalText): LocalText =>
    section === undefined ? inherited : section.source === undefined ? title : toLocal(section.source);
  return {
    id: file.id,
    title,
    budget: { ...base.budget, ...file.budget, source: source(file.budget, base.budget.source) },
    levels: { ...base.levels, ...file.levels, source: source(file.levels, base.levels.source) },
    quantitative: {
      ...base.quantitative,
      ...file.quantitative,
      source: source(file.quantitative, base.quantitative.source),
    },
    qualitative: {
      ...base.qualitative,
      ...file.qualitative,
      source: source(file.qualitative, base.qualitative.source),
    },
    overAchievement: {
      ...base.overAchievement,
      ...file.overAchievement,
      source: source(file.overAchievement, base.overAchievement.source),
    },
    explanation: {
      ...base.explanation,
      ...file.explanation,
      source: source(file.explanation, base.explanation.source),
    },
    hasScores: file.hasScores ?? base.hasScores,
    total: { ...base.total, ...file.total, source: source(file.total, base.total.source) },
    rounding: { ...base.rounding, ...file.rounding, source: source(file.rounding, base.rounding.source) },
  };
}

function toLocal(text: Text): LocalText {
  return typeof text === 'string' ? { 'zh-CN': text, en: text } : text;
}

function toProblem(error: ErrorObject, root: Node, text: string): PackProblem {
  const extra: unknown = error.params['additionalProperty'];
  const path = error.instancePath.split('/').slice(1);
  const named = typeof extra === 'string' ? [...path, extra] : path;
  return problemAt(root, text, named, KEYWORDS.get(error.keyword) ?? 'other', argsOf(error));
}

/** What the schema asked for, whatever the keyword calls it. */
function argsOf({ params }: ErrorObject): PackProblem['args'] {
  const asked: unknown = params['missingProperty'] ?? params['type'] ?? params['allowedValues'] ?? params['pattern'] ?? params['limit'];
  return { wanted: Array.isArray(asked) ? asked.join(', ') : String(asked) };
}

function problemAt(root: Node, text: string, path: readonly string[], problem: PackProblemKind, args: PackProblem['args']): PackProblem {
  const steps = path.map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
  const node = findNodeAtLocation(root, steps) ?? root;
  return { line: lineAt(text, node.offset), path: path.map((step) => `/${step}`).join(''), problem, args };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
