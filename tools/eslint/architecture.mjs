import { posix, relative, sep } from 'node:path';

/** A rule that refuses one syntax, under its own name, so that a gate can tell which rule fired. */
const forbid = (selector, message) => ({
  meta: { type: 'problem', schema: [], messages: { forbidden: message } },
  create: (context) => ({ [selector]: (node) => context.report({ node, messageId: 'forbidden' }) }),
});

/**
 * `order` names the folders of `root` from the ground up: a folder imports only those below it, so no circle can close;
 * and only through their index, but for the `open` ones, whole or one folder of them (`ui/chart`: what only lazy pages load). Files directly in `root` compose and are free.
 */
const layers = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: {
      upward: '"{{own}}" does not import "{{other}}": the order is {{order}}.',
      inside: '"{{own}}" imports "{{other}}" only through its index.ts.',
    },
  },
  create(context) {
    const [{ root, order, open = [] }] = context.options;
    const folderOf = (path) => path.slice(root.length + 1).split('/');
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    const [own, ...below] = folderOf(file);
    if (below.length === 0) return {};
    const rank = (name) => order.indexOf(name);

    const check = (node) => {
      const source = node.source?.value;
      if (typeof source !== 'string' || !source.startsWith('.')) return;
      const target = posix.join(posix.dirname(file), source);
      const [other, ...inside] = folderOf(target);
      if (!target.startsWith(`${root}/`) || other === own) return;
      const data = { own, other, order: order.join(' → ') };
      if (rank(other) < 0 || rank(other) > rank(own)) context.report({ node, messageId: 'upward', data });
      else if (!open.some((folder) => `${[other, ...inside].join('/')}/`.startsWith(`${folder}/`)) && !['', 'index'].includes(inside.join('/')))
        context.report({ node, messageId: 'inside', data });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
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
    docstring,
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
