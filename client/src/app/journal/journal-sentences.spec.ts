import { wordsOfAll } from '../../test-words';
import type { JournalEntryFieldsFragment } from './journal-entry.generated';
import { columnOf, type JournalTables, tellAction, tellChanges } from './journal-sentences';

type Changes = Record<string, [string | null, string | null]>;

const entryOf = (subjectType: string, action: JournalEntryFieldsFragment['action'], changes: Changes): JournalEntryFieldsFragment => ({
  id: '1',
  occurredAt: '2026-03-12T13:05:00Z',
  actorName: 'Camille Exemple',
  actId: null,
  subjectType,
  subjectId: 'a',
  action,
  changes: Object.entries(changes).map(([field, [from, to]]) => ({ field, from, to })),
  about: null,
  ccas: null,
});

let tables: JournalTables;
beforeAll(async () => void ({ journal: tables } = await wordsOfAll()));

const actionOf = (entry: JournalEntryFieldsFragment): string => tellAction(entry, tables);

describe('what an entry tells', () => {
  it('has a sentence of its own for every table and action', () => {
    for (const subject of Object.keys(tables)) {
      for (const action of ['created', 'updated', 'deleted'] as const) {
        expect(actionOf(entryOf(subject, action, { some_field: ['a', 'b'] }))).toMatch(/^a [a-zé]+( |$)/);
      }
    }
  });

  it('still tells something of a table that it does not know', () => {
    expect(actionOf(entryOf('unknown_table', 'created', {}))).toBe('a ajouté un élément');
  });

  it.each<[string, string, Changes]>([
    ['a confirmé qu’il n’y a rien de nouveau', 'adoption', { last_news_at: ['2026-01-01T00:00:00Z', '2026-03-12T00:00:00Z'] }],
    ['a signalé un blocage', 'adoption', { blocker: [null, 'Pas de logiciel'], blocked_since: [null, '2026-03-12'] }],
    ['a levé un blocage', 'adoption', { blocker: ['Pas de logiciel', null] }],
    ['a donné des nouvelles', 'adoption', { stage: ['informed', 'committed'] }],
    ['a archivé l’initiative', 'initiative', { archived_at: [null, '2026-03-12T00:00:00Z'] }],
    ['a rétabli l’initiative', 'initiative', { archived_at: ['2026-03-12T00:00:00Z', null] }],
    ['a déclaré la météo de l’initiative', 'initiative', { weather: ['unknown', 'secured'], weather_text: [null, 'Tout va bien'] }],
    ['a suspendu le compte', 'account', { disabled_at: [null, '2026-03-12T00:00:00Z'] }],
    ['a refusé l’invitation', 'account', { declined_at: [null, '2026-03-12T00:00:00Z'] }],
    ['a renvoyé l’invitation', 'account', { declined_at: ['2026-03-12T00:00:00Z', null] }],
    ['a accepté un rôle', 'role_assignment', { account_id: ['Nom tapé', 'Flore Voisine'] }],
    ['a changé le mot de passe du compte', 'account', { password_hash: ['•••', '•••'] }],
    ['a déclaré fait un jalon', 'milestone', { done_on: [null, '2026-03-12'] }],
    ['a daté la fin d’une fonction', 'office', { ends_on: [null, '2026-03-12'] }],
    ['a fermé le CCAS', 'ccas', { closed_on: [null, '2024-12-31'] }],
    ['a archivé l’indicateur', 'indicator', { archived_at: [null, '2026-03-12T00:00:00Z'] }],
    ['a accepté une contestation', 'indicator_contest', { status: ['open', 'accepted'], decided_at: [null, '2026-03-12T00:00:00Z'] }],
    ['a refusé une contestation', 'indicator_contest', { status: ['open', 'refused'], decision_text: [null, 'Le registre dit autre chose.'] }],
  ])('« %s »', (sentence, subject, changes) => {
    expect(actionOf(entryOf(subject, 'updated', changes))).toBe(sentence);
  });

  it('names what was created or deleted', () => {
    expect(actionOf(entryOf('milestone', 'created', { kind: [null, 'deliverable'], title: [null, 'Guide'] }))).toBe('a ajouté le livrable «\u00a0Guide\u00a0»');
    expect(actionOf(entryOf('milestone', 'deleted', { kind: ['milestone', null], title: ['Réunion', null] }))).toBe(
      'a supprimé le jalon «\u00a0Réunion\u00a0»',
    );
    expect(actionOf(entryOf('initiative_publication', 'created', { funder_id: [null, 'État'] }))).toBe('a publié l’initiative auprès de État');
    const indicator: [null, string] = [null, 'Foyers au RSA'];
    expect(actionOf(entryOf('indicator_contest', 'created', { indicator_id: indicator, status: [null, 'open'] }))).toBe(
      'a contesté une valeur de l’indicateur «\u00a0Foyers au RSA\u00a0»',
    );
    expect(actionOf(entryOf('indicator_target', 'created', { indicator_id: indicator, value: [null, '12'] }))).toBe(
      'a fixé une cible à l’indicateur «\u00a0Foyers au RSA\u00a0»',
    );
    expect(actionOf(entryOf('indicator_target', 'created', { indicator_id: indicator, period: [null, '202700'] }))).toBe(
      'a retiré une cible de l’indicateur «\u00a0Foyers au RSA\u00a0»',
    );
    expect(actionOf(entryOf('definition_proposal', 'created', { indicator_id: indicator, act: [null, 'update'] }))).toBe(
      'a proposé de modifier l’indicateur partagé «\u00a0Foyers au RSA\u00a0»',
    );
    expect(actionOf(entryOf('definition_proposal', 'updated', { status: ['open', 'refused'] }))).toBe('a refusé une proposition sur les indicateurs partagés');
    expect(actionOf(entryOf('initiative', 'created', { carry_over_reason: [null, 'À finir'] }))).toBe('a reconduit l’initiative');
  });
});

describe('what changed, field by field', () => {
  it('gives a column that it does not know its own name', () => {
    for (const [table, field, label] of [
      ['adoption', 'new_column', 'new column'],
      ['new_table', 'stage', 'stage'],
    ] as const) {
      const column = columnOf(tables, table, field);
      expect([column.label, column.read('informed')]).toEqual([label, 'informed']);
    }
  });

  const told = (subject: string, action: JournalEntryFieldsFragment['action'], changes: Changes) =>
    tellChanges(entryOf(subject, action, changes), tables).map(({ label, from, to }) => [label, from, to]);

  it('words stages, weathers, functions, roles, natures, dates, euros, numbers and booleans', () => {
    expect(told('adoption', 'updated', { stage: ['informed', 'committed'], blocked_since: [null, '2026-03-01'] })).toEqual([
      ['Étape', 'Informé', 'Engagé'],
      ['Bloqué depuis le', null, '1er mars 2026'],
    ]);
    expect(told('initiative', 'updated', { weather: ['secured', 'compromised'], number: ['4', '5'] })).toEqual([
      ['Météo', 'Objectifs sécurisés', 'Objectifs compromis'],
      ['Numéro', '4', '5'],
    ]);
    expect(told('office', 'updated', { function: ['contact', 'director'], is_fictitious: ['true', 'false'] })).toEqual([
      ['Fonction', 'Contact', 'Direction'],
      ['Personne fictive', 'oui', 'non'],
    ]);
    expect(told('funding_line', 'updated', { signed_cents: ['1250050', '0'] })).toEqual([['Montant signé', '12\u202f500,50\u202f€', '0\u202f€']]);
    expect(told('role_assignment', 'created', { role: [null, 'referent'] })).toEqual([['Rôle', null, 'Référence territoriale']]);
    expect(told('milestone', 'updated', { kind: ['milestone', 'deliverable'] })).toEqual([['Nature', 'Jalon', 'Livrable']]);
    expect(told('ccas', 'updated', { kind: ['ccas', 'cias'] })).toEqual([['Nature', 'CCAS', 'CIAS']]);
  });

  it('words the definition of an indicator, its breaks and its targets', () => {
    expect(
      told('indicator', 'updated', {
        name: ['RSA', 'Foyers au RSA'],
        direction: ['neutral', 'down'],
        aggregation: ['sum', 'ratio'],
        scale: ['1', '100'],
        denominator_id: [null, 'Ménages'],
        class_bounds: [null, '[10, 12.5]'],
      }),
    ).toEqual([
      ['Nom', 'RSA', 'Foyers au RSA'],
      ['Sens', 'Ni mieux ni moins bien', 'Plus bas est mieux'],
      ['Agrégation', 'Somme des communes', 'Rapport de deux sommes'],
      ['Multiplié par', '1', '100'],
      ['Dénominateur', null, 'Ménages'],
      ['Seuils de la carte', null, '10\u202f; 12,5'],
    ]);
    expect(told('indicator_break', 'created', { indicator_id: [null, '7'], period: [null, '202300'], note: [null, 'Filosofi 2'] })).toEqual([
      ['À partir de', null, '2023'],
      ['Motif', null, 'Filosofi 2'],
    ]);
    expect(told('indicator_target', 'created', { indicator_id: [null, 'RSA'], period: [null, '202703'], value: [null, '12'] })).toEqual([
      ['Période', null, '2027, période 3'],
      ['Cible', null, '12'],
    ]);
    expect(
      told('indicator_contest', 'created', {
        proposed_value: ['•••', '•••'],
        contested_state: [null, 'secret'],
        reason: ['•••', '•••'],
        source: ['•••', '•••'],
      }),
    ).toEqual([['État contesté', null, 'secret statistique']]);
  });

  it('shows no secret, no bare identifier, and nothing that the sentence says', () => {
    expect(told('account', 'updated', { password_hash: ['•••', '•••'] })).toEqual([]);
    expect(told('ccas', 'updated', { territory_id: ['12', '34'], successor_id: [null, '6f1c2c39-55c1-4d0e-9b38-0a3b5a9f3c11'] })).toEqual([]);
    expect(told('initiative_publication', 'created', { funder_id: [null, 'État'], published_at: [null, '2026-03-12T00:00:00Z'] })).toEqual([]);
    expect(told('adoption', 'updated', { last_news_at: ['2026-01-01T00:00:00Z', '2026-03-12T00:00:00Z'] })).toEqual([]);
  });

  it('tells a pilot who was an account and becomes a name on one line', () => {
    expect(told('initiative', 'updated', { owner_account_id: ['Camille Exemple', null], owner_name: [null, 'Dominique Modèle'] })).toEqual([
      ['Pilote', 'Camille Exemple', 'Dominique Modèle'],
    ]);
    expect(told('initiative', 'updated', { owner_account_id: [null, 'Camille Exemple'], owner_name: ['Dominique Modèle', null] })).toEqual([
      ['Pilote', 'Dominique Modèle', 'Camille Exemple'],
    ]);
  });

  it('keeps a short note on one line and a long one as two texts', () => {
    const isLong = (text: string) => tellChanges(entryOf('adoption', 'updated', { note: ['Avant', text] }), tables)[0]!.isLong;
    expect(isLong('Après')).toBe(false);
    expect(isLong('Une convention est en cours de relecture par les deux services juridiques concernés.')).toBe(true);
  });
});
