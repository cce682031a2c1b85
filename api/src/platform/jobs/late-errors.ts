import pg from 'pg';

/**
 * pg-boss takes every listener off a connection that it lets go, and the server may tell that connection afterwards that it ends: an error that nobody hears,
 * which ends the process. Such a connection keeps one that hears it; the library has another connection, or none any more, by then.
 */
export function hearLateErrors(client = pg.Client.prototype): void {
  const remove = client.removeAllListeners;
  client.removeAllListeners = function (this: pg.Client, ...of) {
    Reflect.apply(remove, this, of);
    return of.length === 0 ? this.on('error', () => undefined) : this;
  };
}
