import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { ANSWERS_AHEAD, type ConfinedWork, type FromProcess, type ToProcess } from './confined-task';

/** The works of a program by the names of their tasks, each loaded when it is asked for. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each task knows its own input and answers
type Works = Readonly<Record<string, () => Promise<ConfinedWork<any, any>>>>;

const WATCH_EVERY_MS = 20;
const MIB = 1024 * 1024;

/** Does the one task that the parent asks for, then ends. The whole of a program that `answersOf` starts. */
export function serveTasks(program: URL, works: Works): void {
  if (!isMainThread) return watchMemory(workerData as number);
  process.once('disconnect', () => process.exit());
  process.once('message', (asked: Exclude<ToProcess, 'more'>) => {
    new Worker(program, { workerData: asked.memoryMb }).unref();
    void serve(works, asked).then(
      () => process.exit(),
      (error: unknown) => tell({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  });
}

async function serve(works: Works, { task, input }: Exclude<ToProcess, 'more'>): Promise<void> {
  const load = works[task];
  if (!load) throw new Error(`no such task: ${task}`);
  let ahead = 0;
  let wake: (() => void) | undefined;
  process.on('message', () => {
    ahead--;
    wake?.();
  });
  for await (const answer of (await load())(input, readInput)) {
    await tell({ answer });
    ahead++;
    while (ahead >= ANSWERS_AHEAD) await new Promise<void>((resolve) => (wake = resolve));
  }
  await tell('end');
}

async function readInput(): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  return pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces);
}

const tell = (message: FromProcess): Promise<void> =>
  new Promise((resolve, reject) => process.send?.(message, undefined, {}, (error) => (error ? reject(error) : resolve())));

/**
 * In a thread beside, since a loop that fills the memory lets nothing else run: V8 bounds its own heap, and nothing bounds what is outside of
 * it. Ends the process also when whoever asked is gone.
 */
function watchMemory(memoryMb: number): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.memoryUsage.rss() > memoryMb * MIB || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
  }, WATCH_EVERY_MS);
}
