import { plain } from '../value/plain-words';
import { columnsNamed, isComplete, mappingOf, type Format } from './format';

/** Households and persons are rounded to multiples of five, so that no one is recognised. */
const ROUNDED = { isRounded: true };

/** `[indicator, technical name, label]`: Opendatasoft exports either. */
const BENEFITS = [
  ['caf_households', 'indfoy_ndur', 'Nombre foyers NDUR'],
  ['caf_covered_persons', 'indnbp_ndur', 'Nombre personnes NDUR'],
  ['rsa_households', 'indfoy_rsa', 'Nombre foyers RSA'],
  ['activity_bonus_households', 'indfoy_ppa', 'Nombre foyers PPA'],
  ['housing_benefit_households', 'indfoy_ndural', 'Nombre foyers NDURAL'],
  ['family_benefit_households', 'indfoy_af', 'Nombre foyers AF'],
  ['young_child_benefit_households', 'indfoy_ndurpaje', 'Nombre foyers NDURPAJE'],
] as const;

const PERIOD = ['dtreffre', 'Date référence', 'Date de référence'];
const COMMUNE = ['numcomdo', 'Numéro commune', 'Numéro de commune', 'numcom'];
/** Names of places, and figures of other benefits: what else is there cuts the figures into parts. */
const HARMLESS = /^(nomcom|nomcommune|nomdelacommune|num|nom|dtreffre|date|ind(foy|nbp|mtt|enf)|nombre(foyers|personnes|enfants)|montant|geo)/;

/** Benefits of the CNAF by commune (`s_ben_com_f`): the figures of December stand for their year. */
export const readCnafBenefits: Format = (columns) => {
  const period = columns.named(...PERIOD);
  const territory = columns.named(...COMMUNE);
  const benefits = columnsNamed(columns, ...BENEFITS);
  if (!period || !territory || !benefits.length) return null;
  const mapping = mappingOf(columns, {
    layout: 'wide',
    territoryColumn: territory,
    periodColumn: period,
    columns: benefits,
    rules: { isCodeOptional: true, of: Object.fromEntries(BENEFITS.map(([code]) => [code, ROUNDED])) },
  });
  const isWhole = columns.head.headers.every((header) => HARMLESS.test(plain(header)));
  return { formatName: 'CNAF – Bénéficiaires des prestations (communes)', mapping, isCertain: isWhole && isComplete(mapping) };
};

/** Levels at which the CNAF publishes the cover of childcare: rate, code of the territory. */
const COVERS = [
  ['commune', 'communes', 'txcouv_com', ['numcom', 'Numéro commune', 'numcomdo', 'NUM_COM']],
  ['epci', 'EPCI', 'txcouv_epci', ['numepci', 'Numéro EPCI']],
  ['departement', 'départements', 'txcouv_dep', ['numdep', 'Numéro département', 'numdepdo']],
  ['region', 'régions', 'txcouv_reg', ['numreg', 'Numéro région']],
  ['country', 'France', 'txcouv_nat', ['national']],
] as const;

/** Childcare places for a hundred children under three (`txcouv_pe_com` and the other levels). No percentage: it may exceed 100. */
export const readCnafChildcare: Format = (columns) => {
  const period = columns.named('annee', ...PERIOD);
  const label = columns.named('Taux de couv global', 'Taux de couverture global');
  if (!period) return null;
  for (const [level, name, technicalName, territories] of COVERS) {
    const rate = columns.named(technicalName, technicalName.replace('txcouv', 'tauxcouv')) ?? label;
    const territory = columns.named(...territories);
    if (!rate || !territory) continue;
    const mapping = mappingOf(columns, {
      layout: 'wide',
      territoryColumn: territory,
      periodColumn: period,
      columns: [{ column: rate, indicatorCode: 'childcare_coverage' }],
      rules: { level, isCodeOptional: true },
    });
    return { formatName: `CNAF – Accueil du jeune enfant (${name})`, mapping, isCertain: isComplete(mapping) };
  }
  return null;
};
