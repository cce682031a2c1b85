// The limit that the API is compared with: bare node:http, one hand-written statement per screen, the answer as PostgreSQL gives it
// or, where that is quicker, put together from its columns (answers.mjs).
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';
import { ANSWERS } from './answers.mjs';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, options: '-c timezone=Europe/Paris' });
const statements = new Map();

function statement(name) {
  if (!statements.has(name)) statements.set(name, readFileSync(new URL(`statements/${name}.sql`, import.meta.url), 'utf8'));
  return statements.get(name);
}

createServer(async (request, response) => {
  const url = new URL(request.url, 'http://localhost');
  const name = url.pathname.slice(1);
  if (name === '') return response.end();
  try {
    // planned once per connection where the API does the same
    const prepared = url.searchParams.has('prepared') ? { name } : {};
    const values = url.searchParams.getAll('value');
    const { rows } = await pool.query({ ...prepared, text: statement(name), values });
    const answer = ANSWERS[name]?.(rows, values) ?? rows[0].answer;
    response.setHeader('content-type', 'application/json; charset=utf-8').end(`{"data":${answer}}`);
  } catch (error) {
    response.writeHead(500).end(error.message);
  }
}).listen(Number(process.env.PORT), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
