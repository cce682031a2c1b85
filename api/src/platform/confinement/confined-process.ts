import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setPriority } from 'node:os';
import { ConfinementExceeded, type ConfinedTask, type FromProcess, TIME_IS_UP, type ToProcess } from './confined-task';

/** Requests go before, and nothing is starved. */
const NICENESS = 5;
/** Seconds of the clock for each one of computing: a process that waits for ever computes nothing. */
const CLOCK_PER_COMPUTING = 10;
/** What a process takes beside its heap. */
const BESIDE_HEAP_MB = 64;

/** Reads nothing of our environment, writes no file, starts no program. */
const startProcess = (program: string, memoryMb: number): ChildProcess =>
  fork(program, [], {
    env: { SYSTEMROOT: process.env['SYSTEMROOT'] },
    execArgv: [
      ...['--permission', '--allow-fs-read=*', '--allow-worker', '--disable-warning=PERM0006'],
      ...[`--max-old-space-size=${memoryMb - BESIDE_HEAP_MB}`, '--max-semi-space-size=8'],
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });

/**
 * The answers of a task, worked out in a process that starts for it and ends with it: what a hostile file breaks there, it breaks nowhere else.
 * Throws `ConfinementExceeded` where the limits of the task end the process.
 */
export async function* answersOf<Input, Output>(
  program: string,
  { name, memoryMb, computingSeconds }: ConfinedTask<Input, Output>,
  input: Input,
  signal?: AbortSignal,
): AsyncGenerator<Output, void, undefined> {
  signal?.throwIfAborted();
  const child = startProcess(program, memoryMb);
  const hasEnded = once(child, 'exit').then(
    ([, signal]) => signal as string | null,
    () => null,
  );
  const messages = new Messages(child);
  const tell = (message: ToProcess): void => void child.send(message, () => undefined);
  const callOff = (): void => messages.fail(signal?.reason);
  signal?.addEventListener('abort', callOff, { once: true });
  try {
    if (child.pid !== undefined) lowerPriority(child.pid);
    tell({ task: name, input, memoryMb, computingSeconds });
    for (;;) {
      const timer = setTimeout(() => messages.fail(new ConfinementExceeded(name, 'time')), computingSeconds * CLOCK_PER_COMPUTING * 1000);
      const message = await messages.next().finally(() => clearTimeout(timer));
      if (message === null) throw new ConfinementExceeded(name, (await hasEnded) === TIME_IS_UP ? 'time' : 'memory');
      if (message === 'end') return;
      if ('fault' in message) throw new Error(`${name}: ${message.fault}`);
      yield message.answer as Output;
      tell('more');
    }
  } finally {
    signal?.removeEventListener('abort', callOff);
    child.kill('SIGKILL');
    // its memory is free, and its place, once it is gone
    await hasEnded;
  }
}

function lowerPriority(pid: number): void {
  try {
    setPriority(pid, NICENESS);
  } catch {
    // gone already, or not allowed to
  }
}

/** What a process says, one after the other; null once it is gone without a last word. */
class Messages {
  private readonly arrived: (FromProcess | null)[] = [];
  private failure: { readonly error: unknown } | null = null;
  private wake: (() => void) | null = null;

  constructor(child: ChildProcess) {
    child.on('message', (message: FromProcess) => this.push(message));
    child.once('error', (error) => this.fail(error));
    // told once all that it sent was read
    child.once('disconnect', () => this.push(null));
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

  private push(message: FromProcess | null): void {
    this.arrived.push(message);
    this.wake?.();
  }
}
