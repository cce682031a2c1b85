import { execFileSync } from 'node:child_process';

const PRINT_FREE_PORT = `const s = require('net').createServer().listen(0, '127.0.0.1', () => { process.stdout.write(String(s.address().port)); s.close(); })`;

/** A port of this machine that nobody listens on, found without waiting: Playwright reads its configuration synchronously. */
export const freePort = (): string => execFileSync(process.execPath, ['-e', PRINT_FREE_PORT], { encoding: 'utf8' });
