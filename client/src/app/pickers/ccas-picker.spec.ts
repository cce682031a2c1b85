import { TestBed } from '@angular/core/testing';
import { CcasPicker } from './ccas-picker';

const place = (id: number, name: string, kind: 'commune' | 'ept' = 'commune') => ({ id, kind, code: String(id), name, shortName: null });
const CHOICES = [
  { id: 'c', name: 'CCAS de Bobigny', commune: place(3, 'Bobigny'), ept: place(91, 'Est Ensemble', 'ept') },
  { id: 'a', name: 'CCAS de Stains', commune: place(2, 'Stains'), ept: place(90, 'Plaine Commune', 'ept') },
];

const show = async (inputs: { choices?: typeof CHOICES; ept?: number; ccas?: string; withEpts?: boolean }) => {
  const fixture = TestBed.createComponent(CcasPicker);
  for (const [name, value] of Object.entries({ choices: CHOICES, ...inputs })) fixture.componentRef.setInput(name, value);
  const chosen: object[] = [];
  fixture.componentInstance.chosen.subscribe((change) => chosen.push(change));
  await fixture.whenStable();
  const labels = [...(fixture.nativeElement as HTMLElement).querySelectorAll('label')];
  const select = (label: string) => labels.find((one) => one.querySelector('span')?.textContent === label)?.querySelector('select');
  return { chosen, labels, select, options: (label: string) => [...(select(label)?.options ?? [])].map(({ text }) => text) };
};

describe('the picker of a CCAS', () => {
  it('offers EPT and communes, each under its label', async () => {
    const { options } = await show({});
    expect(options('Établissement public territorial')).toEqual(['Tous les EPT', 'Est Ensemble', 'Plaine Commune']);
    expect(options('CCAS')).toEqual(['Tous les CCAS', 'Bobigny', 'Stains']);
  });

  it('offers the CCAS of the EPT that is chosen, and shows what is', async () => {
    const { options, select } = await show({ ept: 90, ccas: 'a' });
    expect(options('CCAS')).toEqual(['Tous les CCAS', 'Stains']);
    expect([select('Établissement public territorial')?.value, select('CCAS')?.value]).toEqual(['90', 'a']);
  });

  it('forgets the CCAS with the EPT, and says nothing of the EPT with the CCAS', async () => {
    const { chosen, select } = await show({ ept: 90, ccas: 'a' });
    const choose = (label: string, value: string) => {
      const one = select(label) as HTMLSelectElement;
      one.value = value;
      one.dispatchEvent(new Event('change'));
    };
    choose('CCAS', '');
    choose('Établissement public territorial', '91');
    expect(chosen).toEqual([{ ccas: null }, { ept: '91', ccas: null }]);
  });

  it('is not there where there is nothing to choose', async () => {
    expect((await show({ choices: CHOICES.slice(0, 1) })).labels).toHaveLength(0);
    expect((await show({ withEpts: false })).select('Établissement public territorial')).toBeUndefined();
  });
});
