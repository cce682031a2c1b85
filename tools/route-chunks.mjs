// Which files of the built client each address needs beside the first load, so that the server can announce them with the
// page (docs/performance.md): read from the faces and the routes that they load, and from what the build says of its files.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** `[address, [sources that lead to its page, and that of the page]]`: `initiatives/:id`. */
export function pagesOf(source, prefix = '', above = []) {
  const file = ts.createSourceFile(source, readFileSync(source, 'utf8'), ts.ScriptTarget.ESNext, true);
  const pages = [];
  const visit = (node) => {
    const path = ts.isObjectLiteralExpression(node) ? textOf(node, 'path') : undefined;
    if (path === undefined) return ts.forEachChild(node, visit);
    const address = [prefix, path].filter(Boolean).join('/');
    for (const name of importsIn(node)) {
      const target = `${join(dirname(source), name)}.ts`;
      const sources = [...above, target];
      pages.push(...(target.endsWith('.routes.ts') ? pagesOf(target, address, sources) : [[address, sources]]));
    }
  };
  visit(file);
  return pages;
}

const textOf = (object, name) => {
  const property = object.properties.find((one) => ts.isPropertyAssignment(one) && one.name.getText() === name);
  return property && ts.isStringLiteral(property.initializer) ? property.initializer.text : undefined;
};

/** What an entry of routes loads by itself, its children left out: said there, or under a name of the same file. */
function importsIn(node) {
  const found = [];
  const visit = (one) => {
    if (one !== node && ts.isObjectLiteralExpression(one) && textOf(one, 'path') !== undefined) return;
    if (ts.isCallExpression(one) && one.expression.kind === ts.SyntaxKind.ImportKeyword && ts.isStringLiteral(one.arguments[0]))
      found.push(one.arguments[0].text);
    if (ts.isPropertyAssignment(one) && ts.isIdentifier(one.initializer))
      ts.forEachChild(node.getSourceFile(), (other) => visitNamed(other, one.initializer.text));
    ts.forEachChild(one, visit);
  };
  const visitNamed = (statement, name) => {
    if (!ts.isVariableStatement(statement)) return;
    for (const declaration of statement.declarationList.declarations) if (declaration.name.getText() === name) visit(declaration);
  };
  visit(node);
  return found;
}

/** What « À répondre » shows: its tab, and the section of each feature. */
export const ASKED = [
  'client/src/app/my-ccas/asked-tab/asked-tab.ts',
  ...globSync('client/src/app/*/asked/asked-*.ts').filter((source) => !/\.spec\.ts$/.test(source)),
];
const WORDS = 'client/src/app/features.words.ts';
/** What the first screen of an address shows beside its page, and would else ask for once it knows what to show. */
const BESIDE = { '': [WORDS], 'mon-ccas': [WORDS, 'client/src/app/features.dossier.ts', ...ASKED] };

/** `{ address: [file, …] }`: the files of its page and of the routes that lead there, those of the first load left out. */
export function chunksByAddress({ outputs }, faces = globSync('client/src/app/*/*.face.ts')) {
  const entries = new Map(Object.entries(outputs).flatMap(([name, { entryPoint }]) => (entryPoint && name.endsWith('.js') ? [[entryPoint, name]] : [])));
  const first = closure(entries.get('client/src/main.ts'), outputs);
  const filesOf = (sources) => [...new Set(sources.flatMap((source) => [...closure(entries.get(source), outputs)]))].filter((name) => !first.has(name));
  return Object.fromEntries(faces.flatMap((face) => pagesOf(face)).map(([address, sources]) => [address, filesOf([...sources, ...(BESIDE[address] ?? [])])]));
}

/** A built file with all that it imports at once. */
export function closure(name, outputs, files = new Set()) {
  if (!name || files.has(name)) return files;
  files.add(name);
  for (const { path, kind } of outputs[name].imports) if (kind === 'import-statement' && path in outputs) closure(path, outputs, files);
  return files;
}
