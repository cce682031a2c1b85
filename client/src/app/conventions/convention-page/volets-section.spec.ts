import { TestBed } from '@angular/core/testing';
import { CONVENTION_VOLETS } from '@maillage/domain';
import { ApiError } from '../../errors';
import { Dialogs } from '../../ui';
import { ConventionsGateway } from '../conventions-gateway';
import type { VoletAnswer } from './volet-answers';
import { VoletsSection } from './volets-section';

const answers = (it: VoletAnswer['coverage']): VoletAnswer[] =>
  CONVENTION_VOLETS.map((volet) => ({ volet, coverage: volet === 'it' ? it : null, article: null }));
const convention = (version: number, it: VoletAnswer['coverage'] = null) => ({ id: 'c', version, canManage: true, volets: answers(it) });

const open = async (setVolets: jest.Mock = jest.fn().mockResolvedValue(undefined), kept: ReadonlySet<string> | null = null) => {
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
  const press = async (target: Element | null | undefined) => {
    (target as HTMLElement).click();
    await fixture.whenStable();
  };
  const cover = (value: string) => press(element.querySelector(`input[name="volet-it"][value="${value}"]`));
  const save = () => press([...element.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Enregistrer')));
  return { element, show, cover, save, setVolets, dialogs };
};

describe('the volets of a convention that is being answered', () => {
  it('go over the version that was seen, moved on by what changed elsewhere on the page', async () => {
    const { cover, save, setVolets, show } = await open();
    await cover('covered');
    await show(convention(4));
    await save();
    expect(setVolets).toHaveBeenCalledWith(expect.objectContaining({ conventionId: 'c', version: 4 }));
  });

  it('never over the answers that somebody gave meanwhile: both are shown, and what was typed stays', async () => {
    const stale = new ApiError('STALE_VERSION', { current: convention(4, 'not_covered') });
    const { cover, dialogs, element, save, setVolets, show } = await open(jest.fn().mockRejectedValue(stale));
    await cover('covered');
    await show(convention(4, 'not_covered'));
    await save();
    expect(setVolets).toHaveBeenCalledWith(expect.objectContaining({ version: 3 }));
    expect(dialogs.resolveConflict).toHaveBeenCalledWith(expect.objectContaining({ fields: [expect.objectContaining({ key: 'it' })] }));
    expect(element.querySelector<HTMLInputElement>('input[name="volet-it"][value="covered"]')?.checked).toBe(true);
  });
});
