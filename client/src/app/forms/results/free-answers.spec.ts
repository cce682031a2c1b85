import { TestBed } from '@angular/core/testing';
import { Dialogs, Toasts } from '../../ui';
import { FreeAnswers, type FreeQuestion } from './free-answers';
import { ResultsGateway } from './results-gateway';

const QUESTION: FreeQuestion = {
  ...{ key: 'alertes', name: 'Points d’alerte' },
  texts: ['Bagnolet', 'Bondy', 'Stains'].map((name) => ({ ccasId: name, ccas: `CCAS de ${name}`, text: `À ${name}` })),
  tags: [
    { id: 't1', version: 1, label: 'Locaux', isArchived: false, ccas: ['Bagnolet', 'Bondy', 'Hors du périmètre'] },
    { id: 't2', version: 3, label: 'Postes', isArchived: false, ccas: ['Bondy'] },
    { id: 't3', version: 2, label: 'Ancienne', isArchived: true, ccas: ['Stains'] },
  ],
};

const show = async (canTag: boolean) => {
  const gateway = { tag: jest.fn().mockResolvedValue(undefined), updateTag: jest.fn().mockResolvedValue(undefined) };
  TestBed.configureTestingModule({
    providers: [
      { provide: ResultsGateway, useValue: gateway },
      { provide: Dialogs, useValue: {} },
    ],
  });
  const fixture = TestBed.createComponent(FreeAnswers);
  fixture.componentRef.setInput('collectionId', 'k');
  fixture.componentRef.setInput('question', QUESTION);
  fixture.componentRef.setInput('canTag', canTag);
  const changed = jest.fn();
  fixture.componentInstance.changed.subscribe(changed);
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const words = (one: Element) => one.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const press = async (label: RegExp) => {
    [...element.querySelectorAll('button')].find((one) => label.test(words(one)))?.click();
    await fixture.whenStable();
  };
  return {
    ...{ gateway, press, changed, element },
    buttons: () => [...element.querySelectorAll('button')].map(words),
    answers: () => [...element.querySelectorAll('li strong')].map(words),
    give: async (label: string) => {
      const field = element.querySelector('form input') as HTMLInputElement;
      field.value = label;
      element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
      await fixture.whenStable();
    },
  };
};

describe('free answers', () => {
  it('are counted by tag, of those that are shown, and read by tag', async () => {
    const { answers, buttons, press } = await show(true);
    expect(buttons().slice(0, 4)).toEqual(['Toutes (3)', 'Locaux (2)', 'Postes (1)', 'Sans étiquette (1)']);
    await press(/^Locaux/);
    expect(answers()).toEqual(['CCAS de Bagnolet', 'CCAS de Bondy']);
    await press(/^Sans étiquette/);
    expect(answers()).toEqual(['CCAS de Stains']);
  });

  it('are given a tag, which one undoes', async () => {
    const { gateway, give, press, changed } = await show(true);
    await press(/^Étiqueter la réponse du CCAS de Stains/);
    await give('  ');
    expect(gateway.tag).not.toHaveBeenCalled();
    await give(' Locaux ');
    const given = { collectionId: 'k', ccasId: 'Stains', entry: 'alertes', label: 'Locaux' };
    expect(gateway.tag).toHaveBeenLastCalledWith({ ...given, isGiven: true });
    TestBed.inject(Toasts).list().at(-1)?.act?.run();
    await Promise.resolve();
    expect(gateway.tag).toHaveBeenLastCalledWith({ ...given, isGiven: false });
    expect(changed).toHaveBeenCalled();
  });

  it('have a tag put away from the version that one saw, and taken out again', async () => {
    const { gateway, press } = await show(true);
    await press(/^Postes/);
    await press(/^Ranger l’étiquette/);
    expect(gateway.updateTag).toHaveBeenLastCalledWith({ id: 't2', version: 3, isArchived: true });
    await press(/^Reprendre « Ancienne »/);
    expect(gateway.updateTag).toHaveBeenLastCalledWith({ id: 't3', version: 2, isArchived: false });
  });

  it('are tagged by who may alone; others read by the tags that there are', async () => {
    const { buttons } = await show(false);
    expect(buttons()).toEqual(['Toutes (3)', 'Locaux (2)', 'Postes (1)']);
  });
});
