import { createHash } from 'node:crypto';
import pg from 'pg';

/** Beyond so many texts a connection prepares no more: a text that varies with its values must not fill PostgreSQL's memory. */
const MAX_PREPARED = 500;
const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= MAX_PREPARED) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 20);
  names.set(text, name);
  return name;
}

/**
 * A connection that prepares each statement with parameters under a name drawn from its text. One statement per screen is long:
 * PostgreSQL spends more time planning it than running it (`npm run bench`), and a prepared one is planned once.
 */
export class PreparingClient extends pg.Client {
  // pg has one method for texts, configurations and cursors, with or without a callback: it is passed on as it came
  override query: pg.Client['query'] = (...given: unknown[]) => {
    const [text, values, ...rest] = given;
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
    const submit = pg.Client.prototype.query as (...args: unknown[]) => never;
    return name ? submit.call(this, { name, text, values }, ...rest) : submit.apply(this, given);
  };
}
