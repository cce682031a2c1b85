import { enableCompileCache, setSourceMapsSupport } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

// Those of our own code: the maps of packages take longer to read than the packages, and stay in memory.
setSourceMapsSupport(true, { nodeModules: false });

// Beside the build, and gone with it; where nobody may write there, each start compiles anew.
enableCompileCache(fileURLToPath(new URL('./.compiled', import.meta.url)));

// What a start makes is there to stay: given room, V8 would take 128 MB for young objects and keep them. Afterwards it may, for requests.
setFlagsFromString('--semi-space-growth-factor=1');
await import('./serve');
setFlagsFromString('--semi-space-growth-factor=2');
