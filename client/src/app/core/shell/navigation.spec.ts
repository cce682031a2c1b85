import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type Route, UrlSegment, UrlSegmentGroup } from '@angular/router';
import { canSomewhere, type Grant, type Operation, type Role, ROLES } from '@maillage/domain';
import { routes } from '../../app.routes';
import { FACES } from '../../faces';
import { FEATURES } from '../../features';
import type { OperationGuard } from '../guards/operation.guard';
import { Session } from '../session/session';
import { Navigation } from './navigation';
import { type BarPlace, PHONE_BARS } from './phone-bars';

/** Each topic where people look for it, by its own name. */
const INVENTORIES = 'États des lieux · Logiciels métiers · Outils numériques · Non-recours · Gouvernance locale · RH et bonnes pratiques';
const OWN = { id: 'stains', name: 'CCAS de Stains' };
const isOfACcas = (role: Role): boolean => role === 'director' || role === 'contributor';
const may = (role: Role, operation: Operation): boolean => {
  const grant: Grant = { role, networkId: 'n', territoryId: 1, ccasId: 'stains', funderId: 'f' };
  return canSomewhere([grant], operation);
};

const navigationOf = (role: Role | undefined): Navigation => {
  const session = { ownCcas: signal(role && isOfACcas(role) ? [OWN] : []), canSomewhere: (operation: Operation) => role !== undefined && may(role, operation) };
  return TestBed.resetTestingModule()
    .configureTestingModule({
      providers: [
        { provide: FACES, useValue: FEATURES },
        { provide: Session, useValue: session },
      ],
    })
    .inject(Navigation);
};

const treeOf = (role: Role): string[] =>
  navigationOf(role)
    .spaces()
    .map(({ title, entries }) => [title, ...entries.map((entry) => entry.title)].join(' · '));

const operationsOf = ({ canActivate = [] }: Route): (readonly Operation[])[] =>
  (canActivate as Partial<OperationGuard>[]).flatMap(({ operations }) => (operations ? [operations] : []));

/** How many parts of an address a route takes; null where it does not fit. */
function consumedBy(route: Route, rest: readonly string[]): number | null {
  if (route.matcher) {
    const segments = rest.map((part) => new UrlSegment(part, {}));
    return route.matcher(segments, new UrlSegmentGroup(segments, {}), route)?.consumed.length ?? null;
  }
  const parts = (route.path ?? '').split('/').filter(Boolean);
  return parts.every((part, index) => part === rest[index] || (part.startsWith(':') && rest[index])) ? parts.length : null;
}

/** What the guards on the way to an address ask for, each; null where nothing stands. */
async function guardsOf(list: readonly Route[], rest: readonly string[]): Promise<(readonly Operation[])[] | null> {
  for (const route of list.filter(({ path }) => path !== '**')) {
    const consumed = consumedBy(route, rest);
    if (consumed === null) continue;
    const beyond = rest.slice(consumed);
    if (route.loadComponent) {
      if (beyond.length === 0) return operationsOf(route);
      continue;
    }
    const within = await guardsOf(route.children ?? (await (route.loadChildren as () => Promise<Route[]>)()), beyond);
    if (within) return [...operationsOf(route), ...within];
  }
  return null;
}

const mayOpen = async (role: Role, address: string): Promise<boolean> => {
  const inside = routes.filter(({ path, children }) => path === '' && children);
  const asked = await guardsOf(inside, address.split('/').filter(Boolean));
  return asked !== null && asked.every((operations) => operations.length === 0 || operations.some((operation) => may(role, operation)));
};

describe('the spaces', () => {
  it.each<[Role, string[]]>([
    [
      'coordinator',
      [
        'Accueil · À faire · Notifications',
        'Demandes · Campagnes · Collectes et bilans · Enquêtes · Relances envoyées · Rapporter un classeur',
        'Initiatives · Matrice · Liste · Frise · Blocages · Recommandations · Plans · Reprendre un classeur',
        'Conformité · Conventions · Chambre régionale · Modèles · RGPD · ABS et projet social',
        'Observatoire · Indicateurs · Portraits · Comparer · Contestations · Imports · Propositions',
        `Réseau · CCAS · Groupes de CCAS · ${INVENTORIES}`,
        'Éditions · Publications et accès · Toutes les éditions · Partages',
        'Administration · Comptes · Signalements',
      ],
    ],
    [
      'dpo',
      [
        'Accueil · À faire · Notifications',
        'Initiatives · Matrice · Liste · Frise · Recommandations · Plans',
        'Conformité · Conventions · Chambre régionale · Modèles · RGPD',
        'Observatoire · Indicateurs · Portraits · Comparer · Contestations',
        'Réseau · CCAS · Groupes de CCAS',
        'Éditions · Toutes les éditions',
      ],
    ],
    [
      'referent',
      [
        'Accueil · À faire · Notifications',
        'Demandes · Campagnes · Collectes et bilans · Enquêtes · Relances envoyées · Rapporter un classeur',
        'Initiatives · Matrice · Liste · Frise · Blocages · Recommandations · Plans',
        'Conformité · Conventions · Chambre régionale · Modèles · RGPD · ABS et projet social',
        'Observatoire · Indicateurs · Portraits · Comparer · Contestations',
        `Réseau · CCAS · Groupes de CCAS · ${INVENTORIES}`,
        'Éditions · Toutes les éditions',
      ],
    ],
    ...(['director', 'contributor'] as const).map((role): [Role, string[]] => [
      role,
      [
        'Accueil · À répondre · À faire · Notifications',
        ['Demandes · Collectes et bilans', ...(role === 'director' ? ['Enquêtes'] : [])].join(' · '),
        'Initiatives · Matrice · Liste · Frise · Blocages · Recommandations · Plans',
        'Conformité · Conventions · Chambre régionale · Modèles · RGPD · ABS et projet social',
        'Observatoire · Indicateurs · Portraits · Comparer · Contestations',
        ['Réseau · Mon CCAS · CCAS', ...(role === 'director' ? ['Groupes de CCAS'] : []), INVENTORIES].join(' · '),
        'Éditions · Toutes les éditions',
      ],
    ]),
    [
      'admin',
      [
        'Accueil · Notifications',
        'Initiatives · Reprendre un classeur',
        'Observatoire · Indicateurs · Portraits · Comparer · Contestations · Imports · Propositions',
        'Réseau · CCAS',
        'Administration · Contours · Territoires · Comptes · Envois · Tâches de fond',
      ],
    ],
    ['funder', ['Éditions · Publications · Éditions reçues']],
  ])('of a %s are these', (role, tree) => expect(treeOf(role)).toEqual(tree));

  it.each(ROLES)('lead a %s to pages that open for them alone', async (role) => {
    const navigation = navigationOf(role);
    const links = navigation.spaces().flatMap(({ link, entries }) => [link, ...entries.map((entry) => entry.link)]);
    const bar: readonly BarPlace[] = PHONE_BARS[role];
    const places = bar.flatMap(({ path }) => (path === null ? [] : [`/${path.replace(':ccas', OWN.id)}`]));
    for (const address of [...links, ...places, ...navigation.creations().map(({ path }) => `/${path}`)])
      expect([address, await mayOpen(role, address)]).toEqual([address, true]);
  });

  it('offer no choice to whoever has one page at most', () => {
    expect(navigationOf(undefined).isChoice()).toBe(false);
    expect(navigationOf('funder').isChoice()).toBe(true);
  });
});

describe('the way to a page', () => {
  const trail = (role: Role, address: string): string[] => {
    const navigation = navigationOf(role);
    navigation.address.set(address);
    return navigation.trail().map(({ label, link }) => (link === null ? label : `${label} ${String(link)}`));
  };

  it.each<[string, Role, string, string[]]>([
    ['is the space alone for one of its lists', 'coordinator', '/indicateurs/comparer', ['Observatoire /indicateurs']],
    ['has no link to the page itself', 'coordinator', '/initiatives', ['Initiatives']],
    ['passes by the list of an object', 'coordinator', '/conventions/42', ['Conformité /conventions', 'Conventions /conventions']],
    ['passes by the nearest list', 'coordinator', '/conventions/modeles/7', ['Conformité /conventions', 'Modèles /conventions/modeles']],
    ['says to a director that a CCAS is hers', 'director', '/reseau/stains', ['Réseau']],
    ['says to nobody else that it is', 'referent', '/reseau/stains', ['Réseau /reseau', 'CCAS /reseau']],
    ['is none at home', 'coordinator', '/', []],
    ['is none where no list leads', 'coordinator', '/mon-compte', []],
  ])('%s', (_, role, address, expected) => expect(trail(role, address)).toEqual(expected));
});
