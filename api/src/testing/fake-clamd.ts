import { type AddressInfo, createServer, type Server } from 'node:net';

const INFECTED = Buffer.from('X5O!P%@AP');

/** Speaks clamd's INSTREAM, and finds the antivirus test word (or whatever is called infected here) in what it reads. */
export class FakeClamd {
  /** What it was sent, one entry per file. */
  readonly received: Buffer[] = [];
  /** What it answers instead of a verdict. */
  answer: string | null = null;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<FakeClamd> {
    const server = createServer();
    const clamd = new FakeClamd(server);
    server.on('connection', (socket) => {
      let pending = Buffer.alloc(0);
      const parts: Buffer[] = [];
      socket.on('error', () => socket.destroy());
      socket.on('data', (data) => {
        pending = Buffer.concat([pending, data]);
        const command = 'zINSTREAM\0';
        if (parts.length === 0 && pending.subarray(0, command.length).toString() === command) {
          pending = pending.subarray(command.length);
          parts.push(Buffer.alloc(0));
        }
        while (parts.length > 0 && pending.length >= 4 && pending.length >= 4 + pending.readUInt32BE()) {
          const length = pending.readUInt32BE();
          if (length === 0) return void socket.end(clamd.verdict(Buffer.concat(parts)));
          parts.push(pending.subarray(4, 4 + length));
          pending = pending.subarray(4 + length);
        }
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return clamd;
  }

  get url(): string {
    return `tcp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private verdict(bytes: Buffer): string {
    this.received.push(bytes);
    return this.answer ?? (bytes.includes(INFECTED) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
  }
}
