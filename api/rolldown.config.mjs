import { defineConfig } from 'rolldown';

// Workspace code (api, libs, migrations) is bundled into one ESM file; node_modules stay external.
// @oxc-project/runtime holds the decorator helpers, which rolldown supplies itself.
// `node --watch` loses sight of files that are removed and written anew
const isWatching = process.argv.includes('--watch');

export default defineConfig({
  // workers are started by their file names (api/src/files/content/read-text.ts, api/src/territories/outlines/outlines-thread.ts)
  input: {
    main: 'api/src/main.ts',
    schema: 'api/src/schema.ts',
    load: 'api/src/load.ts',
    import: 'api/src/import.ts',
    confined: 'api/src/confined.ts',
    'read-text.worker': 'api/src/files/content/read-text.worker.ts',
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
