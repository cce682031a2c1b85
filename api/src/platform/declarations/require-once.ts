/** Stops the start when something has two declarations: the second would silently take the place of the first. */
export function requireOnce(kind: string, names: readonly string[]): void {
  const doubled = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  if (doubled.size > 0) throw new Error(`Declared twice, ${kind}: ${[...doubled].join(', ')}`);
}

/** Stops the start when one of a closed list has no declaration, or two. */
export function requireEach(kind: string, wanted: readonly string[], names: readonly string[]): void {
  requireOnce(kind, names);
  const missing = wanted.filter((name) => !names.includes(name));
  if (missing.length > 0) throw new Error(`Declared by no feature, ${kind}: ${missing.join(', ')}`);
}
