import { TestBed } from '@angular/core/testing';
import { ApiError } from '../../errors';
import { Dialogs, Toasts } from '../../ui';
import type { RecordQuestion } from '../../ui/record-form/record-dialog';
import { RecordDialogs } from '../../ui/record-form/record-dialogs';
import type { EditedRecord } from '../../ui/record-form/record-form';
import { ContestDecisions } from './contest-decisions';
import { type Contest, ContestsGateway } from './contests-gateway';

const CONTEST = { id: 'x', version: 1, status: 'open' } as Contest;
const stale = new ApiError('STALE_VERSION', { current: { version: 2, status: 'refused', decisionText: 'La leur' } });

const setUp = (answers: (ApiError | null)[], kept: ReadonlySet<string> | null) => {
  const sent: unknown[] = [];
  const decide = async (input: unknown) => {
    sent.push(input);
    const refusal = answers.shift();
    if (refusal) throw refusal;
  };
  const dialogs = { resolveConflict: jest.fn().mockResolvedValue(kept) };
  // who answers what is asked
  const ask = jest.fn(({ record, save }: RecordQuestion) => save({ decisionText: 'La mienne' }, { ...(record as EditedRecord), isConfirmed: false }));
  const toasts = { show: jest.fn(), error: jest.fn() };
  const reread = jest.fn();
  TestBed.configureTestingModule({
    providers: [
      { provide: ContestsGateway, useValue: { decide } },
      { provide: Dialogs, useValue: dialogs },
      { provide: RecordDialogs, useValue: { ask } },
      { provide: Toasts, useValue: toasts },
    ],
  });
  return { decisions: TestBed.runInInjectionContext(() => new ContestDecisions(reread)), sent, dialogs, toasts, reread };
};

describe('deciding of a contest', () => {
  it('sends the answer over the version that was seen', async () => {
    const { decisions, sent, toasts } = setUp([null], null);
    await decisions.accept(CONTEST);
    expect(sent).toEqual([{ id: 'x', version: 1, isAccepted: true, decisionText: 'La mienne' }]);
    expect(toasts.show).toHaveBeenCalledWith('Contestation acceptée, valeur corrigée.');
  });

  it('shows both decisions when somebody was faster, and sends what was chosen', async () => {
    const { decisions, dialogs, sent } = setUp([stale, null], new Set(['status', 'decisionText']));
    await decisions.accept(CONTEST);
    expect(dialogs.resolveConflict).toHaveBeenCalledWith(
      expect.objectContaining({
        fields: [
          { key: 'status', label: 'Décision', mine: 'Acceptée', theirs: 'Refusée' },
          { key: 'decisionText', label: 'Réponse', mine: 'La mienne', theirs: 'La leur' },
        ],
      }),
    );
    expect(sent.at(-1)).toEqual({ id: 'x', version: 2, isAccepted: true, decisionText: 'La mienne' });
  });

  it('leaves the other decision where that is what was chosen, and reads it anew', async () => {
    const { decisions, reread, sent, toasts } = setUp([stale], new Set());
    await decisions.accept(CONTEST);
    expect(sent).toHaveLength(1);
    expect(reread).toHaveBeenCalled();
    expect(toasts.show).not.toHaveBeenCalled();
  });

  it('leaves a refusal to the question, which keeps what was typed, and reads anew', async () => {
    const { decisions, reread, toasts } = setUp([new ApiError('CONTEST_DECIDED')], null);
    await expect(decisions.refuse(CONTEST)).rejects.toMatchObject({ reason: 'CONTEST_DECIDED' });
    expect(reread).toHaveBeenCalled();
    expect(toasts.show).not.toHaveBeenCalled();
  });
});
