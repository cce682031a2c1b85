/** Values of a statement that is put together from parts: `bind` keeps the value and gives its placeholder. Nothing else enters the text of a statement. */
export class Bindings {
  readonly values: unknown[] = [];

  bind(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}
