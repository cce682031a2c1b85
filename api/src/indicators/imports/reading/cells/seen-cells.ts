const BITS = 32;

/**
 * Which values a file has given so far, one bit each: a million of them take some hundred kilobytes, whereas a set of them would take as
 * much as the file.
 */
export class SeenCells {
  private readonly bySeries = new Map<number, Uint32Array<ArrayBuffer>>();
  private lastSeries = -1;
  private last = new Uint32Array();

  /** Marks a value of a series (an indicator and a period) and says whether it is the first. */
  add(series: number, territory: number): boolean {
    if (series !== this.lastSeries || territory >= this.last.length * BITS) this.select(series, territory);
    const word = territory >>> 5;
    const bit = 1 << (territory & 31);
    const bits = this.last[word] ?? 0;
    if (bits & bit) return false;
    this.last[word] = bits | bit;
    return true;
  }

  has(series: number, territory: number): boolean {
    const bits = this.bySeries.get(series)?.[territory >>> 5] ?? 0;
    return (bits & (1 << (territory & 31))) !== 0;
  }

  private select(series: number, territory: number): void {
    let bits: Uint32Array<ArrayBuffer> = this.bySeries.get(series) ?? new Uint32Array(64);
    if (territory >= bits.length * BITS) {
      const longer = new Uint32Array(Math.max(bits.length * 2, (territory >>> 5) + 1));
      longer.set(bits);
      bits = longer;
    }
    this.bySeries.set(series, bits);
    this.lastSeries = series;
    this.last = bits;
  }
}
