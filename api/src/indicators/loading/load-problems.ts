/** Lines named in the report, of each kind of problem; the others are counted. */
const NAMED_MAX = 5;

/** What was left out of a file, counted by kind, with the first lines of each. */
export class LoadProblems {
  private readonly kinds = new Map<string, { count: number; readonly named: string[] }>();

  /** `detail` is what stood there. */
  note(kind: string, line: number, detail = ''): void {
    let known = this.kinds.get(kind);
    if (!known) this.kinds.set(kind, (known = { count: 0, named: [] }));
    known.count++;
    if (known.named.length < NAMED_MAX) known.named.push(`ligne ${line}${detail && ` « ${detail} »`}`);
  }

  get count(): number {
    return [...this.kinds.values()].reduce((sum, { count }) => sum + count, 0);
  }

  /** One line of text for each kind. */
  get lines(): string[] {
    return [...this.kinds].map(
      ([kind, { count, named }]) => `${kind}\u202f: ${count.toLocaleString('fr-FR')} (${named.join(', ')}${count > named.length ? '…' : ''})`,
    );
  }
}
