/** Stops the start when something has two declarations: the second would silently take the place of the first. */
export function requireOnce(kind: string, names: readonly string[]): void {
  const doubled = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  if (doubled.size > 0) throw new Error(`Declared twice, ${kind}: ${[...doubled].join(', ')}`);
}
