import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

const isWindows = process.platform === 'win32';

export function toolsFirst() {
  process.env.PATH = `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}`;
  process.env.NX_TUI = 'false';
}

/**
 * Runs a command to its end and gives its exit code. Signals go straight to it: npm and sh would not pass them on, and
 * the API would be left running with its database.
 */
export function run(command, args = [], options = {}) {
  return new Promise((settle, fail) => {
    const child = spawn(command, args, { stdio: 'inherit', shell: isWindows && command !== 'node', ...options });
    const forward = (signal) => child.kill(signal);
    const parent = process.ppid;
    const orphanWatch = setInterval(() => process.ppid !== parent && forward('SIGTERM'), 1000);
    process.on('SIGINT', forward).on('SIGTERM', forward);
    child.on('error', fail).on('exit', (code) => {
      clearInterval(orphanWatch);
      process.off('SIGINT', forward).off('SIGTERM', forward);
      settle(code ?? 1);
    });
  });
}
