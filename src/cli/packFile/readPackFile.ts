import Ajv, { type ErrorObject } from 'ajv';
import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import schema from '../../../assets/rule-pack.schema.json';
import { findPack } from '../../core/scoring/packs';
import type { LocalText, RulePack } from '../../core/scoring/rulePack';

/** A mistake in a pack file: where it is, for a person with an editor. */
export interface PackProblem {
  /** Line in the file, from 1. */
  readonly line: number;
  /** Place in the JSON: `/total/caps/0/below`; empty for the whole file. */
  readonly path: string;
  readonly message: string;
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

/**
 * Reads a person's own rule pack (口径包) from the text of a JSON file: the pack it extends, with what the file changes.
 * A part whose source is not named gets the title of the pack as its source.
 */
export function readPackFile(text: string): PackFileResult {
  const parseErrors: ParseError[] = [];
  const root = parseTree(text, parseErrors, { allowTrailingComma: false });
  const [broken] = parseErrors;
  if (root === undefined || broken !== undefined) {
    const offset = broken?.offset ?? 0;
    const message = broken === undefined ? 'empty' : printParseErrorCode(broken.error);
    return { problems: [{ line: lineAt(text, offset), path: '', message }] };
  }
  const data: unknown = JSON.parse(text);
  if (!validate(data)) {
    const [first, ...others] = (validate.errors ?? []).map((error) => toProblem(error, root, text));
    return { problems: [first ?? { line: 1, path: '', message: 'invalid' }, ...others] };
  }
  const base = findPack(data.extends);
  if (base === null) return { problems: [problemAt(root, text, ['extends'], `unknown pack "${data.extends}"`)] };
  if (findPack(data.id) !== null) return { problems: [problemAt(root, text, ['id'], `"${data.id}" is taken`)] };
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
  return problemAt(root, text, named, error.message ?? error.keyword);
}

function problemAt(root: Node, text: string, path: readonly string[], message: string): PackProblem {
  const steps = path.map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
  const node = findNodeAtLocation(root, steps) ?? root;
  return { line: lineAt(text, node.offset), path: path.map((step) => `/${step}`).join(''), message };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
