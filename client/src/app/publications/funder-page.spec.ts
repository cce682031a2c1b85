import { changesSince } from './changes-since';
import { funderSentences } from './funder-sentences';
import { moneySegments } from './money-steps';
import type { PublishedFigure, PublishedInitiative } from './publications-gateway';

const TODAY = '2026-12-01';
const initiative = (changes: Partial<PublishedInitiative> = {}): PublishedInitiative =>
  ({
    id: 'i',
    number: 1,
    title: 'Gouvernance locale',
    planYear: 2026,
    weather: 'secured',
    weatherAt: '2026-11-20T09:00:00Z',
    fundingChangedAt: null,
    publishedAt: '2026-06-01T09:00:00Z',
    networkName: 'Réseau',
    adoption: { concerned: 38, inPlace: 19, committed: 9, total: 39 },
    fundingLines: [],
    milestones: [{ kind: 'milestone', title: 'Bilan', dueOn: '2026-12-10', doneOn: null }],
    ...changes,
  }) as PublishedInitiative;
const count = (inPlace: number | null, denominator: number | null) => ({
  eptId: null,
  eptName: null,
  rings: null,
  ccasCount: 39,
  inPlace,
  denominator,
  unknown: 0,
});
const figure = (changes: Partial<PublishedFigure> = {}): PublishedFigure => ({
  networkId: 'n',
  networkName: 'Réseau',
  figure: 'convention_coverage',
  publishedAt: '2026-06-01T09:00:00Z',
  on: TODAY,
  outlinesSource: null,
  before: null,
  total: count(21, 39),
  byEpt: [],
  ...changes,
});

describe('the five sentences of a funder', () => {
  it('are made of what is published: initiatives, adoption, figures with their change, the next milestone', () => {
    const before = { on: '2026-10-15', inPlace: 18, denominator: 39 };
    expect(funderSentences([initiative()], [figure({ before })], TODAY).map((text) => text.replace(/[\u00a0\u202f]/g, ' '))).toEqual([
      '1 initiative vous est publiée ; 1 est en bonne voie.',
      'Elles sont en place dans 50,0 % des CCAS qu’elles concernent (19 sur 38, un CCAS comptant une fois par initiative).',
      '21 CCAS sur 39 ont une convention en vigueur avec leur ville (53,8 %), 3 de plus que le 15 octobre 2026.',
      'Le prochain jalon, « Bilan », est attendu le 10 décembre 2026.',
    ]);
  });

  it('leave out what is not told', () => {
    const adoption = { concerned: null, inPlace: null, committed: null, total: 39 };
    expect(funderSentences([initiative({ adoption, milestones: [] })], [figure({ total: count(null, null) })], TODAY)).toHaveLength(1);
    expect(funderSentences([], [], TODAY)).toEqual([]);
  });
});

describe('the money of a funder', () => {
  const funding = (soughtCents: number | null, promisedCents: number | null, signedCents: number | null, paidCents: number | null) => ({
    ...{ soughtCents, promisedCents, signedCents, paidCents },
  });

  it('is one bar of four steps, each holding the further ones', () => {
    expect(moneySegments(funding(200, 150, 100, 50)).map(({ step, share }) => [step, share])).toEqual([
      ['paid', 0.25],
      ['signed', 0.25],
      ['promised', 0.25],
      ['sought', 0.25],
    ]);
  });

  it('never goes back, and says nothing where no line says anything', () => {
    expect(moneySegments(funding(100, null, 40, 60)).map(({ cents, share }) => [cents, share])).toEqual([[60, 0.6], [40, 0], [null, 0], [100, 0.4]]); // prettier-ignore
    expect(moneySegments(funding(null, null, null, null))).toEqual([]);
  });
});

describe('what changed since her last visit', () => {
  const SINCE = '2026-10-15T09:00:00Z';
  const texts = (...args: Parameters<typeof changesSince>) => changesSince(...args)?.map(({ text }) => text.replace(/\u202f/g, ' '));

  it('is told of what was published before, the latest first', () => {
    const one = initiative({
      fundingChangedAt: '2026-11-02T09:00:00Z',
      milestones: [{ kind: 'milestone', title: 'Guide', dueOn: '2026-10-30', doneOn: '2026-10-28' }],
    });
    expect(texts([one], [figure({ before: { on: '2026-10-15', inPlace: 18, denominator: 39 } })], SINCE)).toEqual([
      'Conventions entre les villes et leurs CCAS : +3 depuis le 15 octobre 2026.',
      '« Gouvernance locale » : la météo a été revue.',
      '« Gouvernance locale » : votre financement a été mis à jour.',
      '« Gouvernance locale » : « Guide » est fait.',
    ]);
  });

  it('tells what is published since as a whole, nothing of its past, and nothing at a first visit', () => {
    expect(texts([initiative({ publishedAt: '2026-11-25T09:00:00Z' })], [], SINCE)).toEqual(['« Gouvernance locale » vous est publiée.']);
    expect(texts([initiative()], [], null)).toBeUndefined();
  });
});
