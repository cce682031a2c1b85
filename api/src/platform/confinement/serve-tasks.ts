import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { ANSWERS_AHEAD, type Asked, type ConfinedWork, type FromProcess, TIME_IS_UP } from './confined-task';

/** The works of a program by the names of their tasks, each loaded when it is asked for. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each task knows its own input and answers
type Works = Readonly<Record<string, () => Promise<ConfinedWork<any, any>>>>;

const WATCH_EVERY_MS = 20;
const MIB = 1024 * 1024;

/** Does the one task that the parent asks for, then ends. The whole of a program that `answersOf` starts. */
export function serveTasks(program: URL, works: Works): void {
  if (!isMainThread) return watch(workerData as Watched);
  process.once('disconnect', () => process.exit());
  process.once('message', ({ memoryMb, computingSeconds, ...asked }: Asked) => {
    const computedMs = new Float64Array(new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT));
    new Worker(program, { workerData: { memoryMb, computingSeconds, computedMs } satisfies Watched }).unref();
    void serve(works, asked, () => (computedMs[0] = computingMs())).then(
      () => process.exit(),
      (error: unknown) => tell({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  });
}

async function serve(works: Works, { task, input }: Pick<Asked, 'task' | 'input'>, onAnswer: () => void): Promise<void> {
  const load = works[task];
  if (!load) throw new Error(`no such task: ${task}`);
  let ahead = 0;
  let wake: (() => void) | undefined;
  process.on('message', () => {
    ahead--;
    wake?.();
  });
  for await (const answer of (await load())(input)) {
    onAnswer();
    await tell({ answer });
    ahead++;
    while (ahead >= ANSWERS_AHEAD) await new Promise<void>((resolve) => (wake = resolve));
  }
  await tell('end');
}

const tell = (message: FromProcess): Promise<void> =>
  new Promise((resolve, reject) => process.send?.(message, undefined, {}, (error) => (error ? reject(error) : resolve())));

/** What the process may take, and how long it had computed at its last answer. */
interface Watched {
  readonly memoryMb: number;
  readonly computingSeconds: number;
  readonly computedMs: Float64Array;
}

/** What the process has computed so far, all its threads together. */
function computingMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * In a thread beside, since a loop that fills the memory lets nothing else run: V8 bounds its own heap, and nothing bounds what is outside of
 * it. Ends the process also when whoever asked is gone.
 */
function watch({ memoryMb, computingSeconds, computedMs }: Watched): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.memoryUsage.rss() > memoryMb * MIB || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
    if (computingMs() - (computedMs[0] ?? 0) > computingSeconds * 1000) process.kill(process.pid, TIME_IS_UP);
  }, WATCH_EVERY_MS);
}
