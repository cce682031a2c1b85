/** Where two answers first differ, as a path with both values; undefined when they are the same. */
export function difference(ours, theirs, path = '') {
  if (Object.is(ours, theirs)) return undefined;
  const areBothObjects = [ours, theirs].every((value) => typeof value === 'object' && value !== null);
  if (!areBothObjects) return `${path}: ${JSON.stringify(ours)?.slice(0, 80)} / ${JSON.stringify(theirs)?.slice(0, 80)}`;
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const found = difference(ours[key], theirs[key], `${path}.${key}`);
    if (found) return found;
  }
  return undefined;
}
