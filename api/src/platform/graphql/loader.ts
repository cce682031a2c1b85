import DataLoader from 'dataloader';
import type { GraphqlContext } from './context';

/** The request's loader of that key, made on first use: field resolvers that reach the database batch through it. */
export function loaderOf<K, V>(context: GraphqlContext, key: symbol, batch: (keys: readonly K[]) => Promise<readonly (V | Error)[]>): DataLoader<K, V> {
  const existing = context.loaders.get(key) as DataLoader<K, V> | undefined;
  if (existing) return existing;
  const loader = new DataLoader<K, V>((keys) => batch(keys));
  context.loaders.set(key, loader);
  return loader;
}
