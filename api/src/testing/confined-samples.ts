import { serveTasks } from '../platform/confinement';

/** What goes wrong in a process, and what goes right: only the tests of `platform/confinement` start it. */
const WORKS = {
  /** Says back what came. */
  echo: async () =>
    async function* (input: unknown) {
      yield { input, environment: Object.keys(process.env).filter((name) => name !== 'NODE_CHANNEL_FD') };
    },
  /** Counts, and says how far it went each time. */
  count: async () =>
    async function* (to: number) {
      for (let i = 1; i <= to; i++) yield i;
    },
  'tells its id': async () =>
    async function* () {
      yield process.pid;
    },
  fails: async () =>
    async function* () {
      yield await Promise.reject(new Error('broken inside'));
    },
  'never ends': async () =>
    async function* () {
      for (;;);
      yield 0;
    },
  'fills the heap': async () =>
    async function* () {
      const held: string[][] = [];
      for (;;) held.push(Array.from({ length: 100_000 }, (_, i) => `${held.length} ${i}`));
      yield 0;
    },
  'fills what is outside of the heap': async () =>
    async function* () {
      const held: Buffer[] = [];
      for (;;) held.push(Buffer.alloc(8 * 1024 * 1024, 1));
      yield 0;
    },
  'writes a file': async () =>
    async function* (path: string) {
      const { writeFileSync } = await import('node:fs');
      yield attempt(() => writeFileSync(path, 'x'));
    },
  'starts a program': async () =>
    async function* () {
      const { execFileSync } = await import('node:child_process');
      yield attempt(() => execFileSync(process.execPath, ['--version']));
    },
};

function attempt(work: () => unknown): string {
  try {
    work();
    return 'done';
  } catch (error) {
    return String((error as NodeJS.ErrnoException).code);
  }
}

serveTasks(new URL(import.meta.url), WORKS);
