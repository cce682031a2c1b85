import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { formModel, type FormDefinition } from '@maillage/domain';
import { of } from 'rxjs';
import { Dialogs } from '../../ui';
import type { RecordQuestion } from '../../ui/record-form/record-dialog';
import { RecordDialogs } from '../../ui/record-form/record-dialogs';
import { feedableQuestions, outcomeText } from './feed-texts';
import { type FedCollection, type FeedIndicator, type FeedOutcome, type Feeds, FeedsGateway } from './feeds-gateway';
import { FeedsPage } from './feeds-page';

const definition = formModel('activity_report')?.definition as FormDefinition;
const indicator = (more: Partial<FeedIndicator>): FeedIndicator => ({
  ...{ id: 1, code: 'collecte_a4', name: 'Séances tenues', unit: 'séance', decimals: 0 },
  ...{ aggregation: 'sum', periodicity: 'year', isMasked: false, isArchived: false, ...more },
});
const outcome = (more: Partial<FeedOutcome> = {}): FeedOutcome => ({
  ...{ entry: 'b3_votee', wait: null, newCount: 0, changedCount: 0, equalCount: 0, unplacedCount: 0, conflictCount: 0, conflicts: [] },
  ...more,
});
const collection = (more: Partial<FedCollection> = {}): FedCollection => ({
  ...{ id: 'k', title: 'Bilan 2025', periodFrom: '2025-01-01', periodTo: '2025-12-31', publication: 1, publishedAt: '2026-06-30T09:00:00Z' },
  ...{ isWaiting: false, lastRun: null, ...more },
});
const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

describe('questions that may feed an indicator', () => {
  const questions = feedableQuestions(definition, [
    indicator({ id: 1, unit: '€', aggregation: 'sum' }),
    indicator({ id: 2, unit: '€', aggregation: 'average' as never }),
    indicator({ id: 3, unit: 'repas' }),
  ]);
  const of = (entry: string) => questions.find((question) => question.entry === entry);

  it('say what of them would be shown, as far as the network reads the answer', () => {
    expect(of('b3_votee')).toMatchObject({ isFeedable: true, told: 'Commune par commune', unit: '€' });
    expect(of('c1')).toMatchObject({ isFeedable: true, told: 'Totaux des EPT et du réseau' });
    expect(of('a5')).toMatchObject({ isFeedable: true, told: 'Commune par commune', unit: '%' });
  });

  it('say why others feed none, and what to do', () => {
    expect(questions.find(({ name }) => name.includes('Saturation'))).toMatchObject({
      isFeedable: false,
      told: expect.stringMatching(/^Ventilation sensible.+Reliez plutôt le total/),
    });
    expect(questions.some(({ entry }) => entry === 'c5')).toBe(false);
  });

  it('offer the indicators of the network that count the same thing alone', () => {
    expect(of('b3_votee')?.fitting.map(({ id }) => id)).toEqual([1]);
    expect(of('a5')?.fitting).toEqual([]);
  });
});

describe('what became of a question', () => {
  it('is told by what changed, or by why it waits', () => {
    expect(outcomeText(outcome({ newCount: 27, changedCount: 2 }))).toBe('27 valeurs nouvelles, 2 valeurs changées');
    expect(outcomeText(outcome({ equalCount: 27 }))).toBe('Rien de nouveau');
    expect(outcomeText(outcome())).toBe('Aucune valeur à donner');
    expect(outcomeText(outcome({ wait: 'period' }))).toBe('La collecte ne couvre pas une année civile entière.');
  });
});

describe('the page of what a form feeds', () => {
  const show = async (more: Partial<Feeds>, answer: Record<string, string | null> = {}) => {
    const feeds: Feeds = { formId: 'f', networkId: 'n', title: 'Bilan d’activités', definition, feeds: [], free: [], collections: [], ...more };
    const gateway = { of: () => of(feeds), relate: jest.fn().mockResolvedValue(feeds), unrelate: jest.fn(), feed: jest.fn().mockResolvedValue(feeds) };
    const ask = async ({ save }: RecordQuestion) => save(answer, {} as never);
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        { provide: FeedsGateway, useValue: gateway },
        { provide: RecordDialogs, useValue: { ask } },
        { provide: Dialogs, useValue: { confirm: async () => true } },
      ],
    });
    const fixture = TestBed.createComponent(FeedsPage);
    fixture.componentRef.setInput('id', 'f');
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const press = async (label: string) => {
      [...element.querySelectorAll('button')].find(({ textContent }) => plain(textContent) === label)?.click();
      await fixture.whenStable();
    };
    return { gateway, press, words: () => plain(element.textContent) };
  };
  const related = { id: 'r', entry: 'b3_votee', part: 'value' as const, extent: 'communes' as const, indicator: indicator({ name: 'Subvention votée' }) };

  it('begins with the questions of the first section, and makes an indicator of one with its words', async () => {
    const { gateway, press, words } = await show({}, { indicatorId: 'new', name: 'Séances du conseil' });
    expect(words()).toContain('Aucune question n’alimente d’indicateur pour l’instant.');
    await press('Relier Séances du conseil d’administration');
    expect(gateway.relate).toHaveBeenCalledWith({ formId: 'f', entry: 'a4', indicatorId: null, name: 'Séances du conseil' });
  });

  it('feeds what is published and waits, and says of what is not that it has to be', async () => {
    const { gateway, press, words } = await show({
      feeds: [related],
      collections: [collection({ isWaiting: true }), collection({ id: 'o', title: 'Bilan 2024', publication: null, publishedAt: null })],
    });
    expect(words()).toContain('Subvention votée');
    expect(words()).toContain('Résultats à publier');
    await press('Alimenter les indicateurs avec Bilan 2025');
    expect(gateway.feed).toHaveBeenCalledWith({ collectionId: 'k', replaced: [] });
  });

  it('tells both numbers where somebody else gave another one, and replaces it when it is told to', async () => {
    const conflict = { territoryName: 'Bondy', part: 'value' as const, standingValue: 12, standingState: 'published', value: null, state: 'secret' };
    const run = {
      publication: 1,
      fedAt: '2026-07-01T09:00:00Z',
      fedByName: 'Cora Dina',
      outcomes: [outcome({ conflictCount: 1, conflicts: [conflict] as never })],
    };
    const { gateway, press, words } = await show({ feeds: [related], collections: [collection({ lastRun: run })] });
    expect(words()).toContain('Bondy : 12 est affiché, la collecte dit secret.');
    await press('Remplacer par la collecte');
    expect(gateway.feed).toHaveBeenCalledWith({ collectionId: 'k', replaced: ['b3_votee'] });
  });
});
