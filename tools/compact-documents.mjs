// The questions that the client asks of the API stand in its scripts as trees, ten times as long as their text, and are built whether they are asked or not.
// Here each becomes a short text, which is read when it is first asked.
import { parseAst } from 'rolldown/parseAst';

/** Kinds of nodes with their fields, in the order in which a node lists them. */
const SHAPES = [
  ['Name', 'value'],
  ['Document', 'definitions'],
  ['OperationDefinition', 'operation', 'name', 'variableDefinitions', 'directives', 'selectionSet'],
  ['FragmentDefinition', 'name', 'typeCondition', 'directives', 'selectionSet'],
  ['VariableDefinition', 'variable', 'type', 'defaultValue', 'directives'],
  ['SelectionSet', 'selections'],
  ['Field', 'name', 'alias', 'arguments', 'directives', 'selectionSet'],
  ['FragmentSpread', 'name', 'directives'],
  ['InlineFragment', 'typeCondition', 'directives', 'selectionSet'],
  ['Argument', 'name', 'value'],
  ['Directive', 'name', 'arguments'],
  ['Variable', 'name'],
  ['NamedType', 'name'],
  ['ListType', 'type'],
  ['NonNullType', 'type'],
  ['IntValue', 'value'],
  ['FloatValue', 'value'],
  ['StringValue', 'value', 'block'],
  ['BooleanValue', 'value'],
  ['NullValue'],
  ['EnumValue', 'value'],
  ['ListValue', 'values'],
  ['ObjectValue', 'fields'],
  ['ObjectField', 'name', 'value'],
];

/** A node as a list: its kind by its place, its fields, 0 for one that it has not. A list begins with -1, a name is its text. */
function shorten(value) {
  if (Array.isArray(value)) return [-1, ...value.map(shorten)];
  if (typeof value !== 'object' || value === null) return [-2, value];
  if (value.kind === 'Name') return value.value;
  const place = SHAPES.findIndex(([kind]) => kind === value.kind);
  const [, ...fields] = SHAPES[place] ?? [];
  const unknown = Object.keys(value).filter((key) => key !== 'kind' && !fields.includes(key));
  if (place < 0 || unknown.length > 0) throw new Error(`A question of the API has what none had before: ${value.kind} ${unknown.join(' ')}`);
  return [place, ...fields.map((field) => (value[field] === undefined ? 0 : shorten(value[field])))];
}

/** The way back, in the browser. */
export const DOCUMENT_SCRIPT = `const SHAPES = ${JSON.stringify(SHAPES)};
const read = (short) => {
  if (typeof short === 'string') return { kind: 'Name', value: short };
  const [place, ...fields] = short;
  if (place === -1) return fields.map(read);
  if (place === -2) return fields[0];
  const node = { kind: SHAPES[place][0] };
  fields.forEach((field, i) => field === 0 || (node[SHAPES[place][i + 1]] = read(field)));
  return node;
};
export const documentOf = (...parts) => {
  const node = { kind: 'Document' };
  Object.defineProperty(node, 'definitions', { configurable: true, enumerable: true, get() {
    const value = parts.map((part) => read(JSON.parse(part)));
    Object.defineProperty(node, 'definitions', { value, enumerable: true });
    return value;
  } });
  return node;
};
`;

const isText = ({ type, expressions }) => type === 'TemplateLiteral' && expressions.length === 0;
const isPlain = (node) =>
  node.type === 'Literal' ||
  isText(node) ||
  (node.type === 'UnaryExpression' && node.argument.type === 'Literal') ||
  (node.type === 'ArrayExpression' && node.elements.every(isPlain)) ||
  (node.type === 'ObjectExpression' && node.properties.every(({ type, computed, value }) => type === 'Property' && !computed && isPlain(value)));
const isDocument = (node) =>
  node.type === 'ObjectExpression' &&
  node.properties.some(({ key, value }) => key?.name === 'kind' && (isText(value) ? value.quasis[0].value.cooked : value.value) === 'Document') &&
  isPlain(node);

/** A script with its questions shortened; `source` is the module that reads them. */
export function compactDocuments(code, source) {
  if (!/kind:["'`]Document["'`]/.test(code)) return code;
  const found = [];
  const look = (node) => {
    if (!node || typeof node !== 'object') return;
    if (Array.isArray(node)) return node.forEach(look);
    if (node.type && isDocument(node)) return found.push(node);
    for (const value of Object.values(node)) look(value);
  };
  look(parseAst(code).body);
  // what several questions have in common, which is a fragment, stands once
  const parts = new Map();
  const partOf = (definition) => {
    const text = JSON.stringify(shorten(definition));
    if (!parts.has(text)) parts.set(text, `documentPart${parts.size}`);
    return parts.get(text);
  };
  let short = code;
  for (const { start, end } of found.reverse()) {
    const { definitions } = new Function(`return ${code.slice(start, end)}`)();
    short = `${short.slice(0, start)}/* @__PURE__ */ documentOf(${definitions.map(partOf)})${short.slice(end)}`;
  }
  const named = [...parts].map(([text, name]) => `${name}=${JSON.stringify(text)}`);
  return found.length ? `import{documentOf}from"./${source}";const ${named};${short}` : code;
}
