import { globSync, readFileSync } from 'node:fs';
import { concatAST, Kind, parse, print, visit } from 'graphql';

// What the screens send: the client's own documents, so that the bench measures what people wait for.
const { definitions } = concatAST(globSync('client/src/**/*.graphql').map((file) => parse(readFileSync(file, 'utf8'))));
const named = (kind, name) => {
  const found = definitions.find((definition) => definition.kind === kind && definition.name.value === name);
  if (!found) throw new Error(`The client has no ${name}: has it been renamed?`);
  return found;
};

/** The operation with the fragments that it reaches. */
export function documentOf(operationName) {
  const reached = new Set();
  const collect = (definition) => {
    reached.add(definition);
    visit(definition, {
      FragmentSpread: ({ name }) => {
        const fragment = named(Kind.FRAGMENT_DEFINITION, name.value);
        if (!reached.has(fragment)) collect(fragment);
      },
    });
  };
  collect(named(Kind.OPERATION_DEFINITION, operationName));
  return [...reached].map(print).join('\n');
}
