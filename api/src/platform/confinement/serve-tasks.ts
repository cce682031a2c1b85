import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { ANSWERS_AHEAD, type Asked, type ConfinedWork, type ConfinementLimits, type FromProcess, TIME_IS_UP, type ToProcess } from './confined-task';

/** The works of a program by the names of their tasks, each loaded when it is asked for. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each task knows its own input and answers
type Works = Readonly<Record<string, () => Promise<ConfinedWork<any, any>>>>;

const WATCH_EVERY_MS = 20;
const MIB = 1024 * 1024;

/** Does the tasks that the parent asks for, one after the other. The whole of a program that `ConfinedProcess` starts. */
export function serveTasks(program: URL, works: Works): void {
  if (!isMainThread) return watch(workerData as Watched);
  const server = new TaskServer(program, works);
  process.once('disconnect', () => process.exit());
  process.on('message', (message: ToProcess) => (message === 'more' ? server.goOn() : void server.serve(message)));
}

class TaskServer {
  /** How much the process had computed when it began to work at the next answer. */
  private readonly computedMs = new Float64Array(new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT));
  private isWatched = false;
  private ahead = 0;
  private wake: (() => void) | undefined;

  constructor(
    private readonly program: URL,
    private readonly works: Works,
  ) {}

  async serve({ task, input, limits }: Asked): Promise<void> {
    if (!this.isWatched) new Worker(this.program, { workerData: { limits, computedMs: this.computedMs } satisfies Watched }).unref();
    this.isWatched = true;
    this.ahead = 0;
    try {
      const load = this.works[task];
      if (!load) throw new Error(`no such task: ${task}`);
      const work = await load();
      this.computedMs[0] = computingMs();
      for await (const answer of work(input)) await this.give(answer);
      await tell('end');
    } catch (error) {
      await tell({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }

  /** An answer was used: one more may come. */
  goOn(): void {
    this.ahead--;
    this.wake?.();
  }

  private async give(answer: unknown): Promise<void> {
    await tell({ answer });
    this.ahead++;
    while (this.ahead >= ANSWERS_AHEAD) await new Promise<void>((resolve) => (this.wake = resolve));
    this.computedMs[0] = computingMs();
  }
}

const tell = (message: FromProcess): Promise<void> =>
  new Promise((resolve, reject) => process.send?.(message, undefined, {}, (error) => (error ? reject(error) : resolve())));

/** What the process has computed so far, all its threads together. */
function computingMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

interface Watched {
  readonly limits: ConfinementLimits;
  readonly computedMs: Float64Array;
}

/**
 * In a thread beside, since a loop that fills the memory lets nothing else run: V8 bounds its own heap, and nothing bounds what is outside of
 * it. Ends the process also when whoever asked is gone.
 */
function watch({ limits: { memoryMb, computingSeconds }, computedMs }: Watched): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.memoryUsage.rss() > memoryMb * MIB || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
    if (computingMs() - (computedMs[0] ?? 0) > computingSeconds * 1000) process.kill(process.pid, TIME_IS_UP);
  }, WATCH_EVERY_MS);
}
