/** Why work on an import ends early: somebody asked for it, or the process stops. */
export type StopReason = 'asked' | 'shutdown';

/** Thrown where the work on an import ends early; what it did so far is rolled back. */
export class ImportStopped extends Error {
  constructor(readonly reason: StopReason) {
    super(`import stopped: ${reason}`);
  }
}

/** Work that goes on for one import: how far it is, and how it is stopped. */
export class ImportJob {
  rowsRead = 0;
  /** From 0 to 1. */
  ratio = 0;
  private stopReason: StopReason | null = null;
  private backendId: number | null = null;
  private cancelling: Promise<void> = Promise.resolve();
  private readonly stopping = new AbortController();

  constructor(
    readonly importId: number,
    private readonly cancelBackend: (backendId: number) => Promise<void>,
  ) {}

  /** Aborted with `ImportStopped` when the work is to end: for what waits, or goes on elsewhere. */
  get signal(): AbortSignal {
    return this.stopping.signal;
  }

  /** Between two steps: throws when the work is to end. */
  check(): void {
    if (this.stopReason) throw new ImportStopped(this.stopReason);
  }

  /** Ends the statement that runs, and the work at its next step. */
  stop(reason: StopReason): void {
    this.stopReason ??= reason;
    this.stopping.abort(new ImportStopped(this.stopReason));
    if (this.backendId !== null) this.cancelling = this.cancelBackend(this.backendId).catch(() => undefined);
  }

  /** Runs statements on that backend, each of which may be cancelled. After it none is, so that no later user of the connection is hit. */
  async onBackend<T>(backendId: number, work: () => Promise<T>): Promise<T> {
    this.check();
    this.backendId = backendId;
    try {
      return await work();
    } catch (error) {
      // the statement, or the COPY, that was cancelled fails in its own words
      this.check();
      throw error;
    } finally {
      this.backendId = null;
      await this.cancelling;
    }
  }
}
