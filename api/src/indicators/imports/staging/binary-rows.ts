/** Bytes of one piece that leaves for the database. */
const CHUNK_BYTES = 256 * 1024;
/** Six fields with their lengths: four integers, a number, a letter. */
const ROW_BYTES = 2 + 4 * 8 + 12 + 5;
const FIELDS_COUNT = 6;
const NULL_LENGTH = -1;
const HEADER = Buffer.from([...Buffer.from('PGCOPY\n'), 0xff, 0x0d, 0x0a, 0, ...new Array<number>(8).fill(0)]);
const END = Buffer.from([0xff, 0xff]);

/**
 * Rows of a staging table in PostgreSQL's binary COPY format: neither side prints nor parses a number, which halves the cost of text.
 * Pieces are handed over full; each is a buffer of its own, since it is sent later.
 */
export class BinaryRows {
  private chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  private view = new DataView(this.chunk.buffer, this.chunk.byteOffset, CHUNK_BYTES);
  private offset = HEADER.copy(this.chunk);

  constructor(private readonly send: (chunk: Buffer) => void) {}

  /** `state` is the code of a letter of `VALUE_STATE_LETTERS`. */
  add(line: number, indicatorId: number, period: number, territoryId: number, value: number | null, state: number): void {
    if (this.offset + ROW_BYTES > CHUNK_BYTES) this.flush();
    const { view } = this;
    let at = this.offset;
    view.setInt16(at, FIELDS_COUNT);
    at = integer(view, at + 2, line);
    at = integer(view, at, indicatorId);
    at = integer(view, at, period);
    at = integer(view, at, territoryId);
    if (value === null) {
      view.setInt32(at, NULL_LENGTH);
      at += 4;
    } else {
      view.setInt32(at, 8);
      view.setFloat64(at + 4, value);
      at += 12;
    }
    view.setInt32(at, 1);
    view.setUint8(at + 4, state);
    this.offset = at + 5;
  }

  end(): void {
    this.flush();
    this.send(END);
  }

  private flush(): void {
    this.send(this.chunk.subarray(0, this.offset));
    this.chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    this.view = new DataView(this.chunk.buffer, this.chunk.byteOffset, CHUNK_BYTES);
    this.offset = 0;
  }
}

function integer(view: DataView, at: number, value: number): number {
  view.setInt32(at, 4);
  view.setInt32(at + 4, value);
  return at + 8;
}
