import type { CodegenConfig } from '@graphql-codegen/cli';

/** As they travel in JSON: civil dates and instants as ISO text, euros as a whole number of cents, lists of numbers as they are. */
const scalars = {
  ID: 'string',
  Date: 'string',
  DateTime: 'string',
  EuroCents: 'number',
  NumberList: 'readonly (number | null)[]',
  Json: 'unknown',
  TextList: 'readonly string[]',
};

// One x.generated.ts beside each x.graphql: typed documents that tree-shake and split with the lazy route that uses them.
const config: CodegenConfig = {
  schema: 'api/schema.graphql',
  documents: 'client/src/**/*.graphql',
  generates: {
    'client/src/': {
      preset: 'near-operation-file',
      presetConfig: { extension: '.generated.ts', baseTypesPath: 'generated/schema-types.ts' },
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { useTypeImports: true, enumsAsTypes: true, scalars },
    },
    'client/src/generated/schema-types.ts': {
      plugins: ['typescript'],
      config: { useTypeImports: true, enumsAsTypes: true, onlyOperationTypes: true, scalars },
    },
  },
};
export default config;
