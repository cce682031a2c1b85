import { QueryFailedError } from 'typeorm';

/** Codes of a database that cannot be reached, is starting or stopping, or has no connection, memory or disk left. */
const AWAY = /^(08...|53...|57P0[1-5]|58030|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)$/;
/** What pg says without any code when a connection breaks under a statement, or none is free in time. */
const AWAY_MESSAGE = /^(Connection terminated|Client has encountered a connection error|timeout (exceeded )?when trying to connect)/;
/** What TypeORM says when a connection broke between two statements of a transaction: it let go of it, and nobody else does. */
const LOST_BETWEEN_STATEMENTS = /^QueryRunner(Provider)?AlreadyReleasedError$/;

const SHOWN_SQL = 300;

/** What was thrown first; graphql wraps what is no `Error` of its own realm, as an error of Node's is for code in a context of its own. */
const cause = (error: unknown): unknown =>
  error instanceof QueryFailedError ? error.driverError : ((error as { thrownValue?: unknown } | undefined)?.thrownValue ?? error);

/** The code of a database that is away, or undefined: then the error is something else. */
export function databaseAway(error: unknown): string | undefined {
  const { code = '', name = '', message = '', errors = [] } = (cause(error) ?? {}) as { code?: string; name?: string; message?: string; errors?: unknown[] };
  if (AWAY.test(code)) return code;
  if (AWAY_MESSAGE.test(message) || LOST_BETWEEN_STATEMENTS.test(name)) return message;
  return errors.map(databaseAway).find((known) => known !== undefined); // one per address that was tried
}

/**
 * An error as the log may hold it. PostgreSQL quotes the values that it refuses, and TypeORM keeps the parameters: of a statement
 * that failed, the log gets the code, the constraint and the text without its values, which is enough to find it again.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof QueryFailedError)) return error instanceof Error ? (error.stack ?? error.message) : typeof error;
  const { code, constraint, table, column } = error.driverError as { code?: string; constraint?: string; table?: string; column?: string };
  const sql = error.query.replace(/\s+/g, ' ').trim();
  const place = Object.entries({ constraint, table, column }).flatMap(([name, value]) => (value ? [`${name} ${value}`] : []));
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return [[`SQL error ${code ?? error.name}`, ...place].join(', '), `    in ${sql.slice(0, SHOWN_SQL)}${sql.length > SHOWN_SQL ? '…' : ''}`, ...frames].join(
    '\n',
  );
}
