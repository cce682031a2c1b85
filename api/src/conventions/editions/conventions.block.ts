import {
  CONVENTION_STATUS_NAMES,
  COVERING_CONVENTION_KINDS,
  type EditionFact,
  type EditionPart,
  OPEN_STATUS,
  openShare,
  type OpenTable,
  sayShare,
  toldBeside,
  wordDay,
} from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { Queryable } from '../../platform/database/queryable';
import type { BlockContent, EditionBlockSource, EditionReading } from '../../platform/declarations/edition-block';
import { readCoverage } from '../coverage/coverage.queries';
import type { CcasCoverage } from '../coverage/coverage.type';

/** Nobody in particular: what everybody of the network reads of a status, and nothing more. */
const NOBODY = { accountId: '', fullName: '', email: '', sessionId: '', grants: [] };

const DEFINITION = { term: 'CCAS sous convention', meaning: 'CCAS dont une convention-cadre ou un CPOM avec la ville est en vigueur.' };

/** How many CCAS are covered by a convention, and where: to the board by name, to funders over the whole network, or by EPT where each is over five and more. */
@Injectable()
export class ConventionsBlock implements EditionBlockSource {
  async freeze(database: Queryable, reading: EditionReading): Promise<BlockContent | null> {
    const all = await readCoverage(
      database,
      { viewer: NOBODY, networkId: reading.networkId, on: reading.asOf },
      { kinds: COVERING_CONVENTION_KINDS, minimumVolets: 0 },
    );
    if (all.length === 0) return null;
    const sources = [sourceOf(reading.asOf)];
    return { ...(reading.audience === 'board' ? this.toBoard(all, reading) : this.toFunders(all, reading)), sources, definitions: [DEFINITION] };
  }

  private toBoard(all: readonly CcasCoverage[], reading: EditionReading): Omit<BlockContent, 'sources'> {
    const places = new Map(reading.ccas.map((one) => [one.id, one]));
    const shown = all.filter(({ ccas }) => places.has(ccas.id));
    const share = { numerator: shown.filter(({ isCovered }) => isCovered).length, denominator: shown.length };
    const statusOf = ({ status }: CcasCoverage): string => (status ? CONVENTION_STATUS_NAMES[status] : 'Aucune');
    return {
      extent: `board ${reading.perimeter.kind} ${reading.perimeter.label}`,
      lead: `${sayShare(share)} CCAS sont sous convention.`,
      parts: [
        { is: 'figures', figures: [{ label: 'CCAS sous convention', share, unit: 'CCAS' }] },
        {
          is: 'map',
          caption: 'Conventions par commune',
          areas: shown.map((one) => ({
            code: places.get(one.ccas.id)?.code ?? '',
            name: one.ccas.communeName,
            category: one.isCovered ? 'covered' : one.status ? 'under_way' : 'none',
          })),
          legend: [
            { code: 'covered', label: 'En vigueur', tone: 'good' },
            { code: 'under_way', label: 'En préparation ou échue', tone: 'watch' },
            { code: 'none', label: 'Aucune', tone: 'none' },
          ],
          unit: '',
        },
        {
          is: 'table',
          caption: 'Conventions par CCAS',
          columns: [
            { key: 'ccas', title: 'CCAS', kind: 'text' },
            { key: 'ept', title: 'Territoire', kind: 'text' },
            { key: 'status', title: 'Convention', kind: 'text' },
            { key: 'term', title: 'Terme', kind: 'date' },
          ],
          rows: shown.map((one) => [one.ccas.name, one.ccas.ept?.name ?? null, statusOf(one), one.termOn]),
        },
      ],
      facts: [
        ...shown.map((one): EditionFact => ({
          key: `ccas:${one.ccas.id}:convention`,
          about: { type: 'ccas', id: one.ccas.id, name: one.ccas.name },
          aspect: 'convention',
          value: one.isCovered ? 'in_force' : (one.status ?? 'none'),
          told: statusOf(one).toLowerCase(),
        })),
        coverageFact(share, reading.asOf),
      ],
    };
  }

  /**
   * What the first edition told by EPT is told so ever after, or not at all; what it told in all alone stays so: a total of one day beside groups of another would give
   * a group that is not told.
   */
  private toFunders(all: readonly CcasCoverage[], reading: EditionReading): Omit<BlockContent, 'sources'> {
    const covered = new Set(all.filter(({ isCovered }) => isCovered).map(({ ccas }) => ccas.id));
    const groups = new Map<string, { readonly name: string; readonly ids: string[] }>();
    for (const { ccas } of all) {
      const key = `conventions:ept:${ccas.ept?.id ?? 'none'}`;
      const group = groups.get(key) ?? { name: ccas.ept?.name ?? 'Hors EPT', ids: [] };
      group.ids.push(ccas.id);
      groups.set(key, group);
    }
    const beside = (key: string, ids: readonly string[]) =>
      toldBeside(ids, { before: reading.told.flatMap((earlier) => (earlier[key] ? [earlier[key]] : [])) });
    const earlier = reading.told.filter((basis) => basis['conventions:total']);
    const wereGroups = earlier.map((basis) => Object.keys(basis).some((key) => key.startsWith('conventions:ept:')));
    const panels = [...groups].map(([key, { name, ids }]) => ({ key, name, ids: beside(key, ids) }));
    const mayGroups = panels.every(({ ids }) => ids !== null) && !wereGroups.includes(false);
    const total = mayGroups
      ? panels.flatMap(({ ids }) => ids ?? [])
      : wereGroups.includes(true)
        ? null
        : beside(
            'conventions:total',
            all.map(({ ccas }) => ccas.id),
          );
    const shareOf = (ids: readonly string[]) => ({ numerator: ids.filter((id) => covered.has(id)).length, denominator: ids.length });
    if (!total)
      return { extent: 'funder', parts: [{ is: 'figures', figures: [{ label: 'CCAS sous convention', untold: 'not_told', unit: 'CCAS' }] }], facts: [] };
    const basis: Record<string, readonly string[]> = { 'conventions:total': total };
    if (mayGroups) for (const { key, ids } of panels) basis[key] = ids ?? [];
    const share = shareOf(total);
    const reserve = total.length < all.length ? { reserve: 'à périmètre constant' } : {};
    const byEpt: EditionPart[] = mayGroups
      ? [
          {
            is: 'table',
            caption: 'CCAS sous convention, par territoire',
            columns: [
              { key: 'ept', title: 'Territoire', kind: 'text' },
              { key: 'share', title: 'Sous convention', kind: 'percent' },
            ],
            rows: panels.map(({ name, ids }) => [name, shareOf(ids ?? [])]),
          },
        ]
      : [];
    return {
      extent: 'funder',
      lead: `${sayShare(share)} CCAS sont sous convention.`,
      basis,
      parts: [{ is: 'figures', figures: [{ label: 'CCAS sous convention', share, unit: 'CCAS', ...reserve }] }, ...byEpt],
      facts: [coverageFact(share, reading.asOf)],
      open: [
        openCoverage(
          { ids: total, share },
          mayGroups ? panels.map(({ key, name, ids }) => ({ key, name, ids: ids ?? [], share: shareOf(ids ?? []) })) : [],
          reading.asOf,
        ),
      ],
    };
  }
}

const sourceOf = (asOf: string): string => `Maillage, conventions enregistrées au ${wordDay(asOf)}`;

interface Told {
  readonly ids: readonly string[];
  readonly share: { readonly numerator: number; readonly denominator: number };
}

/** By EPT where each is told besides any one CCAS: everybody may read it, who knows of one. */
function openCoverage(total: Told, groups: readonly (Told & { readonly key: string; readonly name: string })[], asOf: string): OpenTable {
  const isTold = ({ ids }: Told): boolean => toldBeside(ids, { before: [], readers: ids.map((id) => [id]) }) !== null;
  const byEpt = groups.every(isTold) ? groups : [];
  return {
    name: 'conventions',
    title: 'CCAS sous convention avec leur ville, par territoire',
    fields: [
      { name: 'territoire', title: 'Territoire\u00a0; «\u00a0Ensemble\u00a0» pour tout le réseau', type: 'string' },
      { name: 'date', title: 'Jour des données', type: 'date' },
      { name: 'sous_convention', title: 'CCAS dont une convention-cadre ou un CPOM avec la ville est en vigueur', type: 'integer' },
      { name: 'ccas', title: 'CCAS comptés', type: 'integer' },
      OPEN_STATUS,
    ],
    key: ['territoire', 'date'],
    rows: [['Ensemble', asOf, ...openShare(total.share)], ...byEpt.map(({ name, share }) => [name, asOf, ...openShare(share)])],
    over: ['conventions:total', ...byEpt.map(({ key }) => key)],
    sources: [sourceOf(asOf)],
  };
}

const coverageFact = (share: { numerator: number; denominator: number }, of: string): EditionFact => ({
  key: 'figure:convention_coverage:block',
  about: { type: 'figure', id: 'convention_coverage', name: 'CCAS sous convention' },
  aspect: 'figure',
  value: share,
  told: sayShare(share),
  of,
});
