import { defineConfig } from 'rolldown';

// Workspace code (api, libs, migrations) is bundled into one ESM file; node_modules stay external.
// @oxc-project/runtime holds the decorator helpers, which rolldown supplies itself.
// `node --watch` loses sight of files that are removed and written anew
const isWatching = process.argv.includes('--watch');

export default defineConfig({
  // `confined` is started by its file name (api/src/platform/config/config.ts)
  input: {
    main: 'api/src/main.ts',
    schema: 'api/src/schema.ts',
    load: 'api/src/load.ts',
    import: 'api/src/import.ts',
    confined: 'api/src/confined.ts',
  },
  tsconfig: 'api/tsconfig.json', // paths, experimentalDecorators, emitDecoratorMetadata
  platform: 'node',
  external: /^(?!@maillage\/|@oxc-project\/)[a-z@][\w@.\/:-]*$/i, // bare specifiers only
  output: {
    dir: 'dist/api',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    sourcemap: true,
    keepNames: true,
    cleanDir: !isWatching,
  },
});
