import { TestBed } from '@angular/core/testing';
import { Session } from '../../core';
import { ApiError } from '../../errors';
import { Dialogs } from '../../ui';
import { answerOf } from './answer';
import { Answers } from './answers';
import { type MyAdoption, AnswersGateway } from './answers-gateway';

const ADOPTION: MyAdoption = {
  id: 'a',
  ccas: { id: 'c', name: 'CCAS de Bondy', kind: 'ccas', communeName: 'Bondy' },
  initiative: { id: 'i', number: 4, title: 'Gouvernance locale', planYear: 2026 },
  stage: 'informed',
  notConcernedReason: null,
  note: null,
  blocker: null,
  blockerAddressee: null,
  blockerLiftedBy: null,
  blockerLiftsWhen: null,
  blockerReviewOn: null,
  blockedSince: null,
  lastNewsAt: '2026-01-01T00:00:00Z',
  lastNewsByName: 'Camille Exemple',
  version: 3,
  canUpdate: true,
};
const PRESENT: MyAdoption = { ...ADOPTION, stage: 'volunteer', note: 'Sa note', version: 4, lastNewsByName: 'Sacha Fictif' };
const COMMITTED = { ...answerOf(ADOPTION), stage: 'committed', note: 'Ma note' } as const;
const CELL = { initiativeId: 'i', ccasId: 'c' };

describe('the answers of a visit', () => {
  const gateway = { update: jest.fn(), confirm: jest.fn() };
  const dialogs = { resolveConflict: jest.fn() };
  const open = () => {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [
        Answers,
        { provide: AnswersGateway, useValue: gateway },
        { provide: Dialogs, useValue: dialogs },
        { provide: Session, useValue: { me: () => ({ account: { id: 'me', fullName: 'Camille Exemple' } }) } },
      ],
    });
    return TestBed.inject(Answers);
  };

  beforeEach(() => {
    localStorage.clear();
    for (const mock of [gateway.update, gateway.confirm, dialogs.resolveConflict]) mock.mockReset();
  });

  it('shows « Rien de nouveau » as noted at once, and confirms the version that was seen', async () => {
    gateway.confirm.mockResolvedValue({ ...ADOPTION, version: 4 });
    const answers = open();
    const sent = answers.confirm(ADOPTION);
    expect(answers.isNoted(ADOPTION)).toBe(true);
    expect(await sent).toBe(true);
    expect(gateway.confirm).toHaveBeenCalledWith({ ...CELL, version: 3 });
    expect(localStorage).toHaveLength(0);
  });

  it('holds what one tap said of several, which can be taken back; a page that closes meanwhile leaves it to the next visit', async () => {
    const answers = open();
    answers.hold(ADOPTION);
    expect(answers.isNoted(ADOPTION)).toBe(true);
    answers.release(ADOPTION);
    expect(answers.stateOf(ADOPTION)).toBeUndefined();
    expect(localStorage).toHaveLength(0);
    answers.hold(ADOPTION);
    await answers.resume([ADOPTION]);
    expect(gateway.confirm).not.toHaveBeenCalled();
    gateway.confirm.mockResolvedValue({ ...ADOPTION, version: 4 });
    await open().resume([ADOPTION]);
    expect(gateway.confirm).toHaveBeenCalledWith({ ...CELL, version: 3 });
  });

  it('sends only what changed', async () => {
    gateway.update.mockResolvedValue({ ...ADOPTION, ...COMMITTED, version: 4 });
    await open().send(ADOPTION, COMMITTED);
    expect(gateway.update).toHaveBeenCalledWith({ ...CELL, version: 3, stage: 'committed', note: 'Ma note' });
  });

  it('keeps the answer when the network drops, and sends it in the next visit', async () => {
    gateway.update.mockRejectedValueOnce(new ApiError('NETWORK_FAILURE')).mockResolvedValueOnce({ ...ADOPTION, ...COMMITTED, version: 4 });
    const first = open();
    expect(await first.send(ADOPTION, COMMITTED)).toBe(false);
    expect(first.stateOf(ADOPTION)?.phase).toBe('waiting');
    const second = open();
    await second.resume([ADOPTION]);
    expect(gateway.update).toHaveBeenCalledTimes(2);
    expect(second.stateOf(ADOPTION)?.phase).toBe('noted');
    expect(localStorage).toHaveLength(0);
  });

  it('does not send again what the server had received before the network dropped', async () => {
    gateway.update.mockRejectedValueOnce(new ApiError('NETWORK_FAILURE'));
    await open().send(ADOPTION, COMMITTED);
    const answers = open();
    await answers.resume([{ ...ADOPTION, ...COMMITTED, version: 4 }]);
    expect(gateway.update).toHaveBeenCalledTimes(1);
    expect(gateway.confirm).not.toHaveBeenCalled();
    expect(answers.stateOf(ADOPTION)?.phase).toBe('noted');
    expect(localStorage).toHaveLength(0);
  });

  it('does not send by itself what was only typed', async () => {
    open().keepDraft(ADOPTION, COMMITTED);
    const answers = open();
    await answers.resume([ADOPTION]);
    expect(gateway.update).not.toHaveBeenCalled();
    expect(answers.draftOf(ADOPTION)?.answer).toEqual(COMMITTED);
  });

  it('takes back a refused answer, keeps what was typed and says where it is wrong', async () => {
    gateway.update.mockRejectedValue(new ApiError('INVALID_INPUT', {}, [{ path: 'note', reason: 'TOO_LONG' }]));
    const answers = open();
    expect(await answers.send(ADOPTION, COMMITTED)).toBe(false);
    expect(answers.isNoted(ADOPTION)).toBe(false);
    expect(answers.stateOf(ADOPTION)).toMatchObject({ phase: 'refused', adoption: ADOPTION, fields: [{ path: 'note', reason: 'TOO_LONG' }] });
    expect(open().draftOf(ADOPTION)?.answer).toEqual(COMMITTED);
  });

  it('shows both answers of a conflict and sends the choice over the present one', async () => {
    gateway.update
      .mockRejectedValueOnce(new ApiError('STALE_VERSION', { current: PRESENT }))
      .mockResolvedValueOnce({ ...PRESENT, note: 'Ma note', version: 5 });
    dialogs.resolveConflict.mockResolvedValue(new Set(['note']));
    expect(await open().send(ADOPTION, COMMITTED)).toBe(true);
    expect(dialogs.resolveConflict.mock.calls[0][0].fields).toEqual([
      { key: 'stage', label: 'Étape', mine: 'Engagé', theirs: 'Volontaire' },
      { key: 'note', label: 'En une phrase', mine: 'Ma note', theirs: 'Sa note' },
    ]);
    expect(gateway.update).toHaveBeenLastCalledWith({ ...CELL, version: 4, note: 'Ma note' });
  });

  it('leaves alone what the other person changed and this one did not', async () => {
    const blocked = { ...PRESENT, stage: ADOPTION.stage, note: null, blocker: 'Pas de logiciel', blockedSince: '2026-03-01' };
    gateway.update.mockRejectedValueOnce(new ApiError('STALE_VERSION', { current: blocked })).mockResolvedValueOnce({ ...blocked, ...COMMITTED, version: 5 });
    dialogs.resolveConflict.mockResolvedValue(new Set(['stage', 'note', 'blocker', 'blockedSince']));
    await open().send(ADOPTION, COMMITTED);
    expect(dialogs.resolveConflict.mock.calls[0][0].fields.map(({ key }: { key: string }) => key)).toEqual(['stage', 'note']);
    expect(gateway.update).toHaveBeenLastCalledWith({ ...CELL, version: 4, stage: 'committed', note: 'Ma note' });
  });

  it('loses nothing when a conflict is not decided', async () => {
    gateway.update.mockRejectedValue(new ApiError('STALE_VERSION', { current: PRESENT }));
    dialogs.resolveConflict.mockResolvedValue(null);
    expect(await open().send(ADOPTION, COMMITTED)).toBe(false);
    expect(open().draftOf(ADOPTION)?.answer).toEqual(COMMITTED);
  });

  it('asks again when « Rien de nouveau » met a newer answer', async () => {
    gateway.confirm.mockRejectedValueOnce(new ApiError('STALE_VERSION', { current: PRESENT })).mockResolvedValueOnce({ ...PRESENT, version: 5 });
    const answers = open();
    expect(await answers.confirm(ADOPTION)).toBe(false);
    const state = answers.stateOf(ADOPTION);
    expect(state?.message).toContain('«\u202fInformé\u202f», c’est maintenant «\u202fVolontaire\u202f»');
    expect(dialogs.resolveConflict).not.toHaveBeenCalled();
    expect(await answers.confirm(state?.adoption ?? ADOPTION)).toBe(true);
    expect(gateway.confirm).toHaveBeenLastCalledWith({ ...CELL, version: 4 });
  });
});
