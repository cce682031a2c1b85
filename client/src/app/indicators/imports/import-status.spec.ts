import { IMPORT_STATUSES } from '@maillage/domain';
import { canCancel, isRunning, stepsOf } from './import-status';

describe('the steps of an import', () => {
  const told = (status: Parameters<typeof stepsOf>[0]) => stepsOf(status).map(({ state }) => state);

  it('lead from reading to checking to applying', () => {
    expect(told('reading')).toEqual(['current', 'to_come', 'to_come']);
    expect(told('to_map')).toEqual(['current', 'to_come', 'to_come']);
    expect(told('ready')).toEqual(['done', 'current', 'to_come']);
    expect(told('applying')).toEqual(['done', 'done', 'current']);
    expect(told('applied')).toEqual(['done', 'done', 'done']);
  });

  it('do not go on once it was given up or failed', () => {
    expect(told('cancelled')).toEqual(['done', 'to_come', 'to_come']);
    expect(told('failed')).toEqual(['to_come', 'to_come', 'to_come']);
  });

  it('can be given up only before something changed', () => {
    expect(IMPORT_STATUSES.filter(canCancel)).toEqual(['uploaded', 'to_map', 'reading', 'ready', 'applying']);
  });

  it('are asked for again only while something goes on', () => {
    expect(IMPORT_STATUSES.filter(isRunning)).toEqual(['uploaded', 'reading', 'applying', 'undoing']);
  });
});
