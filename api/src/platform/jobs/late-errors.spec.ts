import pg from 'pg';
import { hearLateErrors } from './late-errors';

it('a connection whose listeners were taken off hears that it ends, and the process goes on', () => {
  class Connection extends pg.Client {}
  hearLateErrors(Connection.prototype);
  const client = new Connection();
  client.removeAllListeners();
  expect(client.emit('error', new Error('terminating connection due to administrator command'))).toBe(true);
  client.removeAllListeners('error');
  expect(() => client.emit('error', new Error('nobody listens'))).toThrow('nobody listens');
});
