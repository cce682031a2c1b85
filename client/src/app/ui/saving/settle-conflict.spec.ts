import { ApiError } from '../../errors';
import type { Dialogs } from '../dialog/dialogs';
import { settleConflict } from './settle-conflict';

const labels = { note: 'Note', stage: 'Étape' };
const current = { version: 7, note: 'la leur', stage: 'informed' };
const error = new ApiError('STALE_VERSION', { current, changedByName: 'Noor Fictive', changedAt: '2026-11-23T09:00:00.000Z' });
const answering = (answer: ReadonlySet<string> | null) => {
  const asked: unknown[] = [];
  const dialogs = {
    resolveConflict: (options: unknown) => {
      asked.push(options);
      return Promise.resolve(answer);
    },
  } as unknown as Dialogs;
  return { dialogs, asked };
};

describe('a stale version', () => {
  it('shows the fields that differ, with who changed them', async () => {
    const { dialogs, asked } = answering(new Set(['note']));
    await settleConflict(dialogs, error, labels, { note: 'la mienne', stage: 'informed' });
    expect(asked).toEqual([
      { fields: [{ key: 'note', label: 'Note', mine: 'la mienne', theirs: 'la leur' }], changedBy: 'Noor Fictive', changedAt: '2026-11-23T09:00:00.000Z' },
    ]);
  });

  it('saves what was chosen of each, over the version that was seen', async () => {
    const mine = { note: 'la mienne', stage: 'committed' };
    expect(await settleConflict(answering(new Set(['note'])).dialogs, error, labels, mine)).toEqual({
      values: { note: 'la mienne', stage: 'informed' },
      version: 7,
    });
    expect(await settleConflict(answering(new Set()).dialogs, error, labels, mine)).toEqual({ values: { note: 'la leur', stage: 'informed' }, version: 7 });
  });

  it('asks nothing where the same was saved, as when its answer was lost on the way back', async () => {
    const { dialogs, asked } = answering(null);
    const mine = { note: 'la leur', stage: 'informed' };
    expect(await settleConflict(dialogs, error, labels, mine)).toEqual({ values: mine, version: 7 });
    expect(asked).toEqual([]);
  });

  it('decides nothing when the person goes back to her text', async () => {
    expect(await settleConflict(answering(null).dialogs, error, labels, { note: 'la mienne' })).toBeNull();
  });

  it('passes the error on when the server did not say what stands now', async () => {
    await expect(settleConflict(answering(new Set()).dialogs, new ApiError('STALE_VERSION'), labels, {})).rejects.toThrow();
  });
});
