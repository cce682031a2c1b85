import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Session } from '../../core';
import { Words } from '../../faces';
import { PROVIDED_FACES } from '../../features';
import type { Attention } from '../home-gateway';
import { AttentionItem } from './attention-item';

const CCAS = { id: 'c', name: 'CCAS de Bondy', communeName: 'Bondy' };
const NOTHING: Attention = { kind: 'blocked_adoptions', count: 1, outOf: null, ccas: [], subjects: [], deadlines: [], done: null };

describe('what needs somebody', () => {
  const show = async (attention: Partial<Attention>, may = false) => {
    TestBed.configureTestingModule({
      imports: [AttentionItem],
      providers: [provideRouter([]), ...PROVIDED_FACES, { provide: Session, useValue: { can: () => may } }],
    });
    await TestBed.inject(Words).load();
    const fixture = TestBed.createComponent(AttentionItem);
    fixture.componentRef.setInput('attention', { ...NOTHING, ...attention });
    fixture.componentRef.setInput('canRemind', true);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    return {
      text: element.textContent.replace(/\s+/g, ' ').trim(),
      links: [...element.querySelectorAll('a')].map((link) => [link.textContent.trim(), link.getAttribute('href')]),
    };
  };

  it('names each thing with its page, a line of a list included', async () => {
    const subject = { type: 'recommendation', id: 'r', pageKey: 'r', name: '3. Référents' } as const;
    const { links } = await show({ kind: 'recommendations_without_initiative', subjects: [subject] });
    expect(links).toEqual([
      ['3. Référents', '/initiatives/recommandations#recommandation-r'],
      ['Voir les recommandations', '/initiatives/recommandations'],
    ]);
  });

  it('leads to the page of a CCAS, or to what whoever may does for it', async () => {
    expect(await show({ kind: 'directors_without_account', ccas: [CCAS] })).toEqual({
      text: '1 CCAS n’a pas de direction avec un compte Bondy',
      links: [['Bondy', '/reseau/c']],
    });
    TestBed.resetTestingModule();
    const { text, links } = await show({ kind: 'directors_without_account', ccas: [CCAS] }, true);
    expect(text).toContain('Choisissez un CCAS pour inviter la personne.');
    expect(links).toEqual([['Bondy', '/comptes/nouveau?role=director&ccas=c']]);
  });

  it('offers to remind those alone who are without news', async () => {
    expect((await show({ kind: 'ccas_without_news', ccas: [CCAS] })).text).toContain('Relancer 1 CCAS');
    TestBed.resetTestingModule();
    expect((await show({ ccas: [CCAS] })).text).not.toContain('Relancer');
  });

  it('says how far a campaign is, and leads to the one that is under way, to remind', async () => {
    const subject = { type: 'update_campaign', id: 'p', pageKey: 'p', name: 'Point de décembre' } as const;
    const campaign: Partial<Attention> = { kind: 'campaigns_running', count: 8, outOf: 39, ccas: [CCAS], subjects: [subject] };
    const { text, links } = await show(campaign, true);
    expect(text).toMatch(/Ont répondu\s: 31\/39, 79,5\s%/);
    expect(links.at(-1)).toEqual(['Relancer', '/campagnes/p?etat=attendus']);
    TestBed.resetTestingModule();
    expect((await show(campaign)).links.at(-1)).toEqual(['Suivre les réponses', '/campagnes']);
    TestBed.resetTestingModule();
    expect((await show({ ...campaign, subjects: [subject, { ...subject, id: 'q', pageKey: 'q' }] }, true)).links.at(-1)).toEqual([
      'Suivre les réponses',
      '/campagnes',
    ]);
  });

  it('names nothing where one button leads to all of it', async () =>
    expect((await show({ kind: 'initiatives_to_answer', subjects: [{ type: 'initiative', id: 'i', pageKey: 'i', name: '4. Gouvernance' }] })).links).toEqual([
      ['Répondre', '/mon-ccas'],
    ]));

  it('tells in the words of its feature when a deadline falls, and of what it has no words in general', async () => {
    const deadline = {
      key: 'k',
      kind: 'convention_notice',
      sourceType: 'convention',
      sourceId: 's',
      dueAt: null,
      ccas: { ...CCAS, ept: null },
      label: null,
    } as const;
    const { text, links } = await show({ kind: 'deadlines_soon', deadlines: [{ ...deadline, dueOn: '2027-09-30', isOverdue: false }] });
    expect(text).toContain('1 échéance approche');
    expect(links[0]).toEqual(['Bondy\u202f: dénoncer ou préparer la suite avant le 30 septembre 2027', '/conventions/s']);
    TestBed.resetTestingModule();
    expect((await show({ kind: 'of_tomorrow' as Attention['kind'], count: 2 })).text).toBe('2 points demandent votre attention');
  });
});
