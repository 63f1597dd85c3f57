/**
 * Reads the installed, unmodified office.js with the TypeScript parser and tells, per Excel class, what it puts on the wire:
 * wire names, requirement sets, the class that a member returns, and argument names. The result is written to
 * build/office-metadata.json for the workbench and the tests; it is derived from Microsoft's file and never committed.
 *
 * node scripts/office-metadata.mjs
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const packageFile = path.join(root, 'node_modules/@microsoft/office-js/package.json');
const source = path.join(root, 'node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js');
const metadataFile = path.join(root, 'build/office-metadata.json');

/** Writes the metadata unless it is there already for the installed office.js and this script; returns the path. */
export function ensureOfficeMetadata() {
  const { version } = JSON.parse(fs.readFileSync(packageFile, 'utf8'));
  const made = fs.statSync(metadataFile, { throwIfNoEntry: false });
  const isFresh =
    made !== undefined &&
    made.mtimeMs > fs.statSync(fileURLToPath(import.meta.url)).mtimeMs &&
    JSON.parse(fs.readFileSync(metadataFile, 'utf8')).officeJs === version;
  if (!isFresh) {
    fs.mkdirSync(path.dirname(metadataFile), { recursive: true });
    const unfinished = `${metadataFile}.${process.pid}`;
    fs.writeFileSync(unfinished, JSON.stringify({ officeJs: version, classes: readClasses() }));
    fs.renameSync(unfinished, metadataFile);
  }
  return metadataFile;
}

function readClasses() {
  const file = ts.createSourceFile('office.js', fs.readFileSync(source, 'utf8'), ts.ScriptTarget.ES5, true, ts.ScriptKind.JS);
  const classes = {};
  for (const statement of file.statements) {
    if (!/\(Excel \|\| \(Excel = \{\}\)\);?$/.test(statement.getText(file).slice(-40).trim())) continue;
    eachNode(statement, (node) => {
      if (!ts.isVariableDeclaration(node) || !node.initializer) return true;
      if (!node.initializer.getText(file).startsWith('(function (_super)')) return true;
      classes[node.name.text] = readClass(node.initializer);
      return false;
    });
  }
  return classes;
}

/** Walks the tree below a node as long as the visitor wants to go deeper. */
function eachNode(node, visit) {
  ts.forEachChild(node, (child) => {
    if (visit(child)) eachNode(child, visit);
  });
}

/** One class as TypeScript compiled it: `Object.defineProperty(X.prototype, …)` and `X.prototype.name = function …`. */
function readClass(body) {
  const description = { collection: false, scalars: {}, navs: {}, objects: {}, methods: {} };
  const lists = { names: [], wires: [], updateable: [], since: {} };
  eachNode(body, (node) => {
    if (isPropertyDefinition(node)) {
      readProperty(node, description, lists);
      return false;
    }
    if (isMethodAssignment(node)) {
      readMember(node.left.name.text, node.right, false, description);
      return false;
    }
    return true;
  });
  lists.names.forEach((name, index) => {
    description.scalars[name] = {
      wire: lists.wires[index],
      set: lists.updateable[index] === true,
      since: lists.since[name],
    };
  });
  return description;
}

function isPropertyDefinition(node) {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'defineProperty' &&
    ts.isPropertyAccessExpression(node.arguments[0]) &&
    node.arguments[0].name.text === 'prototype'
  );
}

function isMethodAssignment(node) {
  return (
    ts.isBinaryExpression(node) &&
    ts.isPropertyAccessExpression(node.left) &&
    ts.isPropertyAccessExpression(node.left.expression) &&
    node.left.expression.name.text === 'prototype' &&
    ts.isFunctionExpression(node.right)
  );
}

function readProperty(node, description, lists) {
  const name = text(node.arguments[1]);
  const accessors = Object.fromEntries(node.arguments[2].properties.map((part) => [part.name.text, part.initializer]));
  const returned = accessors.get?.body?.statements.find(ts.isReturnStatement)?.expression;
  if (name === '_isCollection') description.collection = true;
  else if (name === '_scalarPropertyNames') lists.names = list(returned);
  else if (name === '_scalarPropertyOriginalNames') lists.wires = list(returned);
  else if (name === '_scalarPropertyUpdateable') lists.updateable = list(returned);
  else if (accessors.get) {
    readMember(name, accessors.get, true, description);
    lists.since[name] = since(accessors.get);
  }
}

function readMember(name, body, isGetter, description) {
  const args = body.parameters.map((parameter) => parameter.name.text);
  const set = since(body);
  eachCall(body, (called, given) => {
    if (called === '_createPropertyObject' && isGetter) {
      description.navs[name] = { wire: text(given[2]), cls: className(given[0]), since: set };
    } else if (called === '_createMethodObject') {
      description.objects[name] = { wire: text(given[2]), cls: className(given[0]), args, since: set };
    } else if (called === '_createIndexerObject') {
      description.indexer = className(given[0]);
    } else if (called === '_createChildItemObject') {
      description.item ??= className(given[0]);
    } else if (called === '_invokeMethod' && !isGetter) {
      description.methods[name] = { wire: text(given[1]), args, since: set };
    }
  });
}

/** `ExcelApi 1.9`: the requirement set that a member asks for, if it asks. */
function since(body) {
  let found;
  eachCall(body, (called, given) => {
    if (called === '_throwIfApiNotSupported') found ??= `${text(given[1]) ?? 'ExcelApi'} ${text(given[2])}`;
  });
  return found;
}

function eachCall(body, visit) {
  eachNode(body, (node) => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) visit(node.expression.text, node.arguments);
    return true;
  });
}

function text(node) {
  return node && ts.isStringLiteral(node) ? node.text : undefined;
}

function list(node) {
  if (!node || !ts.isArrayLiteralExpression(node)) return [];
  return node.elements.map((element) => text(element) ?? element.kind === ts.SyntaxKind.TrueKeyword);
}

/** `Excel.Range` → `Range`. */
function className(node) {
  return node && ts.isPropertyAccessExpression(node) ? node.name.text : undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(`${ensureOfficeMetadata()}\n`);
