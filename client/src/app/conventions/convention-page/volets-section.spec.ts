import { TestBed } from '@angular/core/testing';
import { CONVENTION_VOLETS } from '@maillage/domain';
import { ApiError } from '../../errors';
import { Dialogs, Toasts } from '../../ui';
import { ConventionsGateway } from '../conventions-gateway';
import type { VoletAnswer } from '../volet-grid/volet-answers';
import { VoletsSection } from './volets-section';

const answers = (it: VoletAnswer['coverage']): VoletAnswer[] =>
  CONVENTION_VOLETS.map((volet) => ({ volet, coverage: volet === 'it' ? it : null, article: null }));
const convention = (version: number, it: VoletAnswer['coverage'] = null) => ({ id: 'c', version, canManage: true, volets: answers(it) });

const open = async (setVolets: jest.Mock, kept: ReadonlySet<string> | null = null) => {
  const dialogs = { resolveConflict: jest.fn().mockResolvedValue(kept) };
  TestBed.configureTestingModule({
    providers: [
      { provide: ConventionsGateway, useValue: { setVolets } },
      { provide: Dialogs, useValue: dialogs },
    ],
  });
  const fixture = TestBed.createComponent(VoletsSection);
  const show = async (shown: object) => {
    fixture.componentRef.setInput('convention', shown);
    await fixture.whenStable();
  };
  await show(convention(3));
  const element = fixture.nativeElement as HTMLElement;
  const cover = async (value: string, volet = 'it') => {
    element.querySelector<HTMLElement>(`input[name="volet-${volet}"][value="${value}"]`)?.click();
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  return { element, show, cover, setVolets, dialogs, toasts: TestBed.inject(Toasts) };
};

describe('the volets of a convention', () => {
  it('are saved as they are chosen, each over the version that the last one made', async () => {
    const { cover, setVolets, element, show } = await open(jest.fn().mockResolvedValueOnce(convention(4)).mockResolvedValueOnce(convention(5)));
    await cover('covered');
    await show(convention(4, 'covered'));
    await cover('partly', 'staff');
    await show({
      ...convention(5, 'covered'),
      volets: convention(5, 'covered').volets.map((each) => (each.volet === 'staff' ? { ...each, coverage: 'partly' } : each)),
    });
    expect(setVolets.mock.calls.map(([input]) => input)).toEqual([
      { conventionId: 'c', version: 3, volets: [{ volet: 'it', coverage: 'covered', article: null }] },
      { conventionId: 'c', version: 4, volets: [{ volet: 'staff', coverage: 'partly', article: null }] },
    ]);
    expect(element.textContent).not.toContain('Enregistrer les volets');
  });

  it('wait for the write before, and go over what it made', async () => {
    let answer: (saved: object) => void = () => undefined;
    const first = new Promise<object>((resolve) => (answer = resolve));
    const { cover, setVolets } = await open(jest.fn().mockReturnValueOnce(first).mockResolvedValueOnce(convention(5)));
    await cover('covered');
    await cover('partly', 'staff');
    expect(setVolets).toHaveBeenCalledTimes(1);
    answer(convention(4));
    await new Promise((resolve) => setTimeout(resolve));
    expect(setVolets).toHaveBeenLastCalledWith({ conventionId: 'c', version: 4, volets: [{ volet: 'staff', coverage: 'partly', article: null }] });
  });

  it('are taken back by one press, to what they were', async () => {
    const { cover, setVolets, toasts, show } = await open(jest.fn().mockResolvedValueOnce(convention(4)).mockResolvedValueOnce(convention(5)));
    await cover('covered');
    await show(convention(4, 'covered'));
    toasts.list()[0]?.act?.run();
    await new Promise((resolve) => setTimeout(resolve));
    expect(setVolets).toHaveBeenLastCalledWith({ conventionId: 'c', version: 4, volets: [{ volet: 'it', coverage: null, article: null }] });
  });

  it('are no conflict with what was changed elsewhere in the convention', async () => {
    const stale = new ApiError('STALE_VERSION', { current: convention(9) });
    const { cover, dialogs, setVolets } = await open(jest.fn().mockRejectedValueOnce(stale).mockResolvedValueOnce(convention(10)));
    await cover('covered');
    expect(dialogs.resolveConflict).not.toHaveBeenCalled();
    expect(setVolets).toHaveBeenLastCalledWith(expect.objectContaining({ version: 9 }));
  });

  it('never go over the answer that somebody gave meanwhile: both are shown, and what was chosen stays', async () => {
    const stale = new ApiError('STALE_VERSION', { current: convention(4, 'not_covered') });
    const { cover, dialogs, element, setVolets } = await open(jest.fn().mockRejectedValue(stale));
    await cover('covered');
    expect(setVolets).toHaveBeenCalledTimes(1);
    expect(dialogs.resolveConflict).toHaveBeenCalledWith(expect.objectContaining({ fields: [expect.objectContaining({ key: 'it' })] }));
    expect(element.querySelector<HTMLInputElement>('input[name="volet-it"][value="covered"]')?.checked).toBe(true);
    expect(element.textContent).toContain('Enregistrer les volets');
  });
});
