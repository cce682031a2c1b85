import { connect } from 'node:net';
import { Antivirus } from './antivirus';

const PATIENCE_MS = 60_000;
const CHUNK_BYTES = 64 * 1024;

/** ClamAV's daemon, by its protocol over TCP: `INSTREAM`, then chunks that begin with their length, then an empty one (clamd(8)). */
export class Clamd extends Antivirus {
  private readonly host: string;
  private readonly port: number;

  /** `tcp://host:port` */
  constructor(url: string) {
    super();
    const { hostname, port } = new URL(url);
    this.host = hostname.replace(/^\[|\]$/g, '');
    this.port = Number(port || 3310);
  }

  override async isClean(bytes: Uint8Array): Promise<boolean> {
    const answer = await this.ask(bytes);
    if (answer.endsWith(' FOUND')) return false;
    if (answer.endsWith(' OK')) return true;
    throw new Error(`clamd answered « ${answer.slice(0, 200)} »`);
  }

  private ask(bytes: Uint8Array): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect({ host: this.host, port: this.port });
      let answer = '';
      socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('clamd does not answer')));
      socket.setEncoding('utf8').on('data', (text: string) => {
        answer += text;
        if (answer.endsWith('\0')) socket.end();
      });
      socket.once('error', reject);
      socket.once('close', () => resolve(answer.replace(/\0/g, '').trim()));
      socket.once('connect', () => {
        socket.write('zINSTREAM\0');
        for (let start = 0; start < bytes.length; start += CHUNK_BYTES) socket.write(chunk(bytes.subarray(start, start + CHUNK_BYTES)));
        socket.write(chunk(new Uint8Array()));
      });
    });
  }
}

/** Four bytes of length, most significant first, then the bytes. */
function chunk(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}
