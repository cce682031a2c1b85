import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setPriority } from 'node:os';
import { ConfinementExceeded, type ConfinedTask, type ConfinementLimits, type FromProcess, TIME_IS_UP, type ToProcess } from './confined-task';

/** Requests go before, and nothing is starved. */
const NICENESS = 5;
/** Seconds of the clock for each one of computing: a process that waits for ever computes nothing. */
const CLOCK_PER_COMPUTING = 10;
/** What a process takes beside its heap. */
const BESIDE_HEAP_MB = 64;

/** Reads nothing of our environment, writes no file, starts no program. */
function startProcess(program: string, { memoryMb, isNative = false }: ConfinementLimits): ChildProcess {
  const child = fork(program, [], {
    env: { SYSTEMROOT: process.env['SYSTEMROOT'] },
    execArgv: [
      ...['--permission', '--allow-fs-read=*', '--allow-worker', '--disable-warning=PERM0006', ...(isNative ? ['--allow-addons'] : [])],
      ...[`--max-old-space-size=${memoryMb - BESIDE_HEAP_MB}`, '--max-semi-space-size=8'],
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  try {
    if (child.pid !== undefined) setPriority(child.pid, NICENESS);
  } catch {
    // gone already, or not allowed to
  }
  return child;
}

/** A process that does tasks one after the other, from the first of them until it is closed, or takes more than it may. */
export class ConfinedProcess {
  private running: Running | null = null;

  constructor(
    private readonly program: string,
    private readonly limits: ConfinementLimits,
    private readonly signal?: AbortSignal,
  ) {}

  /** The answers of a task. Throws `ConfinementExceeded` where the limits end the process; one that is left in the middle ends too. */
  async *stream<Input, Output>({ name }: ConfinedTask<Input, Output>, input: Input): AsyncGenerator<Output, void, undefined> {
    this.signal?.throwIfAborted();
    const running = (this.running ??= new Running(startProcess(this.program, this.limits)));
    const callOff = (): void => running.fail(this.signal?.reason);
    this.signal?.addEventListener('abort', callOff, { once: true });
    let isOver = false;
    try {
      running.tell({ task: name, input, limits: this.limits });
      for (let message = await this.next(running, name); message !== 'end'; message = await this.next(running, name)) {
        if ('fault' in message) throw new Error(`${name}: ${message.fault}`);
        yield message.answer as Output;
        running.tell('more');
      }
      isOver = true;
    } finally {
      this.signal?.removeEventListener('abort', callOff);
      if (!isOver) await this.close();
    }
  }

  /** Resolves once the process is gone, its memory with it. */
  async close(): Promise<void> {
    const { running } = this;
    this.running = null;
    await running?.end();
  }

  private async next(running: Running, task: string): Promise<FromProcess> {
    const { computingSeconds } = this.limits;
    const timer = setTimeout(() => running.fail(new ConfinementExceeded(task, 'time')), computingSeconds * CLOCK_PER_COMPUTING * 1000);
    const message = await running.next().finally(() => clearTimeout(timer));
    if (message === null) throw new ConfinementExceeded(task, (await running.ended) === TIME_IS_UP ? 'time' : 'memory');
    return message;
  }
}

/** A process that was started, and what it says, one after the other. */
class Running {
  /** The signal that ended it, if one did. */
  readonly ended: Promise<string | null>;
  /** Null behind its last word: it is gone. */
  private readonly arrived: (FromProcess | null)[] = [];
  private failure: { readonly error: unknown } | null = null;
  private wake: (() => void) | null = null;

  constructor(private readonly child: ChildProcess) {
    this.ended = once(child, 'exit').then(
      ([, signal]) => signal as string | null,
      () => null,
    );
    child.on('message', (message: FromProcess) => this.push(message));
    child.once('error', (error) => this.fail(error));
    // told once all that it sent was read
    child.once('disconnect', () => this.push(null));
  }

  tell(message: ToProcess): void {
    // whoever is gone is found to be when its next word is waited for
    this.child.send(message, () => undefined);
  }

  fail(error: unknown): void {
    this.failure ??= { error };
    this.wake?.();
  }

  async next(): Promise<FromProcess | null> {
    while (this.arrived.length === 0 && !this.failure) await new Promise<void>((resolve) => (this.wake = resolve));
    if (this.failure) throw this.failure.error;
    return this.arrived.shift() as FromProcess | null;
  }

  async end(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  private push(message: FromProcess | null): void {
    this.arrived.push(message);
    this.wake?.();
  }
}
