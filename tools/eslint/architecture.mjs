import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix, relative, sep } from 'node:path';
import { frenchSpaces } from './french-spaces.mjs';

/** A rule that refuses one syntax, under its own name, so that a gate can tell which rule fired. */
const forbid = (selector, message) => ({
  meta: { type: 'problem', schema: [], messages: { forbidden: message } },
  create: (context) => ({ [selector]: (node) => context.report({ node, messageId: 'forbidden' }) }),
});

const pathIn = (context) => relative(context.cwd, context.filename).split(sep).join('/');

const onImports = (check) => ({
  ImportDeclaration: check,
  ExportNamedDeclaration: check,
  ExportAllDeclaration: check,
  ImportExpression: check,
  TSImportType: check,
});

/**
 * `order` names the folders of `root` from the ground up: a folder imports only those below it, so no circle can close;
 * and only through their index, but for the `open` ones, whole or one folder of them (`ui/chart`: what only lazy pages load). Files directly in `root` compose
 * and are free; one on which folders stand is named among them. Several orders hold at once: that of a side, and those of the rooms of its large features.
 */
const layers = {
  meta: {
    type: 'problem',
    schema: { type: 'array', items: { type: 'object' } },
    messages: {
      upward: '"{{own}}" does not import "{{other}}": the order is {{order}}.',
      inside: '"{{own}}" imports "{{other}}" only through its index.ts.',
    },
  },
  create(context) {
    const file = pathIn(context);
    const folderOf = (root, path) => path.slice(root.length + 1).split('/');
    const orders = context.options.filter(({ root }) => file.startsWith(`${root}/`) && folderOf(root, file).length > 1);
    if (orders.length === 0) return {};

    const checkOrder = (node, target, { root, order, open = [] }) => {
      const [own] = folderOf(root, file);
      const [other, ...inside] = folderOf(root, target);
      if (!target.startsWith(`${root}/`) || other === own) return;
      const data = { own, other, order: order.join(' → ') };
      if (order.indexOf(other) < 0 || order.indexOf(other) > order.indexOf(own)) context.report({ node, messageId: 'upward', data });
      else if (!open.some((folder) => `${[other, ...inside].join('/')}/`.startsWith(`${folder}/`)) && !['', 'index'].includes(inside.join('/')))
        context.report({ node, messageId: 'inside', data });
    };
    return onImports((node) => {
      const source = node.source?.value;
      if (typeof source !== 'string' || !source.startsWith('.')) return;
      const target = posix.join(posix.dirname(file), source);
      for (const order of orders) checkOrder(node, target, order);
    });
  },
};

/** The file that a relative import names, by its path from the root; undefined for what is no file of ours. */
const fileOf = (from, source) => {
  const path = posix.join(posix.dirname(from), source);
  return [`${path}.ts`, `${path}/index.ts`].find((file) => existsSync(file));
};

const IMPORTS = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]*)['"]/g;
const importsOfFile = new Map();
const importsOf = (file) => {
  if (!importsOfFile.has(file)) {
    const sources = [...readFileSync(file, 'utf8').matchAll(IMPORTS)].flatMap(([, source]) => fileOf(file, source) ?? []);
    importsOfFile.set(file, sources);
  }
  return importsOfFile.get(file);
};

/** The way by imports from one file to another, null when there is none; `seen` are files from which there was none. */
const wayTo = (target, file, seen) => {
  if (file === target) return [file];
  if (seen.has(file)) return null;
  seen.add(file);
  for (const next of importsOf(file)) {
    const way = wayTo(target, next, seen);
    if (way) return [file, ...way];
  }
  return null;
};

/** No file imports itself by way of others, be it a type or lazily: what stands in a circle can only be read, moved and tested whole. */
const circles = {
  meta: { type: 'problem', schema: [], messages: { circle: 'A circle of imports: {{way}}. Let what both need stand in a file of its own.' } },
  create(context) {
    const file = pathIn(context);
    const seen = new Set();
    return onImports((node) => {
      const source = node.source?.value;
      const target = typeof source === 'string' && source.startsWith('.') ? fileOf(file, source) : undefined;
      const way = target && wayTo(file, target, seen);
      if (way) context.report({ node, messageId: 'circle', data: { way: [file, ...way].join(' → ') } });
    });
  },
};

const TABLE_NAMED = /\b(?:FROM|JOIN|INTO|UPDATE|TABLE|USING)\s+([a-z_]+)/g;
const ownersOf = new Map();
/** Folder that owns each table: that of its entity, or as it is listed. */
export const ownersIn = (root, tables) => {
  if (!ownersOf.has(root)) {
    const owners = new Map();
    for (const file of globSync(`${root}/**/*.entity.ts`)) {
      const folder = relative(root, file).split(sep)[0];
      for (const [, table] of readFileSync(file, 'utf8').matchAll(/@Entity\('(\w+)'/g)) owners.set(table, folder);
    }
    for (const [folder, names] of Object.entries(tables)) for (const table of names) owners.set(table, folder);
    ownersOf.set(root, owners);
  }
  return ownersOf.get(root);
};

/** SQL keeps the order of imports: a folder names its own tables and those of the folders below it. */
const tables = {
  meta: { type: 'problem', schema: [{ type: 'object' }], messages: { upward: '"{{own}}" does not read "{{table}}", which belongs to "{{owner}}" above it.' } },
  create(context) {
    const [{ root, order, tables: listed }] = context.options;
    const [own, ...below] = pathIn(context)
      .slice(root.length + 1)
      .split('/');
    if (below.length === 0) return {};
    const owners = ownersIn(root, listed);
    const check = (node, text) => {
      for (const [, table] of text.matchAll(TABLE_NAMED)) {
        const owner = owners.get(table);
        if (owner && order.indexOf(owner) > order.indexOf(own)) context.report({ node, messageId: 'upward', data: { own, table, owner } });
      }
    };
    return {
      Literal: (node) => typeof node.value === 'string' && check(node, node.value),
      TemplateElement: (node) => check(node, node.value.raw),
    };
  },
};

const docstring = {
  meta: { type: 'suggestion', schema: [], messages: { missing: 'Every exported symbol of libs/domain says what it is: /** … */' } },
  create: (context) => ({
    'ExportNamedDeclaration[declaration]'(node) {
      const [comment] = context.sourceCode.getCommentsBefore(node).slice(-1);
      const isDerived = node.declaration.typeAnnotation?.type === 'TSIndexedAccessType'; // (typeof ROLES)[number], said at ROLES
      if (!isDerived && !(comment?.type === 'Block' && comment.value.startsWith('*'))) context.report({ node, messageId: 'missing' });
    },
  }),
};

export default {
  rules: {
    layers,
    circles,
    tables,
    docstring,
    'french-spaces': frenchSpaces,
    'file-name': forbid('Program', 'Name the file after what it holds: never utils, helpers or common.'),
    clock: forbid(
      "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
      'Only platform/clock reads the time: inject Clock.',
    ),
    'whole-tests': forbid(
      'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(only|skip|todo|fixme)$/]',
      'Every test runs, always: no only, skip, todo or fixme.',
    ),
  },
};
