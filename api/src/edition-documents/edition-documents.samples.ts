import type { AreaOutline, EditionContent, EditionPart, TimelineSheet } from '@maillage/domain';
import type { ReportInput } from './report/report-of';

const TOWNS = (
  'Aubervilliers,Aulnay-sous-Bois,Bagnolet,Le Blanc-Mesnil,Bobigny,Bondy,Le Bourget,Clichy-sous-Bois,Coubron,La Courneuve,Drancy,Dugny,Épinay-sur-Seine,Gagny,Gournay-sur-Marne,' +
  'L’Île-Saint-Denis,Les Lilas,Livry-Gargan,Montfermeil,Montreuil,Neuilly-Plaisance,Neuilly-sur-Marne,Noisy-le-Grand,Noisy-le-Sec,Pantin,Les Pavillons-sous-Bois,Pierrefitte-sur-Seine,' +
  'Le Pré-Saint-Gervais,Le Raincy,Romainville,Rosny-sous-Bois,Saint-Denis,Saint-Ouen-sur-Seine,Sevran,Stains,Tremblay-en-France,Vaujours,Villemomble,Villepinte'
).split(',');
const code = (index: number): string => `93${String(index + 1).padStart(3, '0')}`;
const CODES = ['deployed', 'preparing', 'planned', 'blocked', 'refused', 'out'];

/** Areas on a grid, none of which is a square. */
export const sampleOutlines: AreaOutline[] = TOWNS.map((_, index) => {
  const [x, y] = [2.3 + (index % 7) * 0.04, 49 - Math.floor(index / 7) * 0.03];
  return {
    code: code(index),
    rings: [
      [
        [x, y],
        [x + 0.02, y + 0.006],
        [x + 0.04, y],
        [x + 0.04, y - 0.03],
        [x + 0.02, y - 0.024],
        [x, y - 0.03],
        [x, y],
      ],
    ],
  };
});

const initiatives = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, index) => `${['Domiciliation partagée', 'Accueil numérique', 'Convention type', 'Registre canicule', 'Observatoire'][index % 5]} ${index + 1}`,
  );

const timeline: TimelineSheet = {
  groups: [
    {
      key: 'all',
      title: null,
      initiatives: initiatives(6).map((title, index) => ({
        id: `i${index}`,
        number: index + 1,
        title,
        startsOn: `2026-0${index + 1}-01`,
        endsOn: `2026-1${index % 3}-15`,
        milestones: [
          {
            id: `m${index}`,
            kind: 'milestone',
            title: 'Modèle adopté',
            dueOn: `2026-0${index + 2}-15`,
            doneOn: index < 3 ? `2026-0${index + 2}-10` : null,
            waitsFor: [],
          },
          { id: `n${index}`, kind: 'deliverable', title: 'Guide remis', dueOn: '2026-10-15', doneOn: null, waitsFor: [] },
        ],
      })),
    },
  ],
  marks: [],
  from: '2026-01-01',
  until: '2026-12-31',
  today: '2026-07-01',
};

/** Every part of an edition once, with what is hard to print. */
export const sampleContent = (more: Partial<EditionContent> = {}): EditionContent => ({
  schema: 1,
  number: '2026-3',
  title: 'Le réseau des CCAS de la Seine-Saint-Denis au premier semestre 2026',
  networkName: 'UDCCAS de la Seine-Saint-Denis',
  period: { from: '2026-01-01', to: '2026-06-30' },
  asOf: '2026-07-01',
  perimeter: { kind: 'network', label: 'les 39 CCAS du réseau' },
  audience: 'board',
  signedBy: 'Camille Martin, coordinatrice',
  replaces: null,
  definitions: [{ term: 'Ménage', meaning: 'des personnes qui vivent ensemble et partagent un budget, comptées une fois.' }],
  blocks: [
    {
      id: 'b1',
      kind: 'text',
      title: 'Ce qui est demandé au conseil',
      lead: 'Le conseil est invité à prolonger la convention type et à décider de deux moyens : un poste, un local.',
      parts: [
        {
          is: 'text',
          text: 'Le réseau réunit **39 CCAS**. Trois points sont à retenir :\n\n- la domiciliation avance ;\n- le registre canicule est tenu partout ;\n- deux communes attendent *une décision*.\n\nVoir [la page du réseau](https://exemple.fr/reseau).\n\n## Risque\n\nSans décision avant le 1er octobre, le coût est de 12 500 € et la part de 12,5 % serait perdue.',
        },
        {
          is: 'figures',
          figures: [
            { label: 'CCAS sous convention', share: { numerator: 31, denominator: 39 }, unit: 'CCAS' },
            { label: 'Ménages accompagnés', value: 1704316, unit: 'ménages', reserve: 'chiffre minorant', note: 'Deux CCAS n’ont pas répondu' },
            { label: 'Agents formés', share: { numerator: 3, denominator: 7 }, unit: '' },
            { label: 'Subvention versée', value: 57900, unit: '€' },
            { label: 'Refus de domiciliation', untold: 'secret', unit: '' },
          ],
        },
      ],
      facts: [],
      extent: '',
      sources: ['Enquête du réseau, juin 2026', 'INSEE'],
    },
    {
      id: 'b2',
      kind: 'indicators',
      title: 'Les indicateurs',
      lead: 'Les ménages accompagnés progressent dans 31 CCAS sur 39.',
      parts: [
        {
          is: 'bars',
          caption: 'Ménages accompagnés par CCAS',
          categories: TOWNS,
          series: [{ name: '2026', values: TOWNS.map((_, index) => (index % 11 === 3 ? null : ((index * 37) % 91) * 10)) }],
          unit: 'ménages',
          target: 600,
        },
        {
          is: 'stacked',
          caption: 'Adoption par établissement public territorial',
          categories: ['Plaine Commune', 'Est Ensemble', 'Grand Paris Grand Est', 'Paris Terres d’Envol'],
          series: [
            { name: 'Déployé', values: [5, 4, 9, 3] },
            { name: 'En préparation', values: [2, 3, 4, 1] },
            { name: 'Non engagé', values: [2, 2, 1, 4] },
          ],
          unit: 'CCAS',
        },
        {
          is: 'line',
          caption: 'Domiciliations en cours, de 2021 à 2026',
          categories: ['2021', '2022', '2023', '2024', '2025', '2026'],
          series: [
            { name: 'Réseau', values: [812, 901, null, 1104, 1250, 1302] },
            { name: 'Médiane nationale', values: [700, 720, 745, 760, 790, 801] },
          ],
          unit: 'attestations',
          target: 1400,
        },
        {
          is: 'map',
          caption: 'Taux de couverture des conventions',
          areas: TOWNS.map((name, index) =>
            index % 13 === 5 ? { code: code(index), name, untold: 'secret' as const } : { code: code(index), name, value: ((index * 17) % 50) * 2 },
          ),
          unit: '%',
        },
        {
          is: 'table',
          caption: 'Les indicateurs et leurs cibles',
          columns: [
            { key: 'a', title: 'Indicateur', kind: 'text' },
            { key: 'b', title: 'Valeur', kind: 'decimal' },
            { key: 'c', title: 'Part', kind: 'percent' },
            { key: 'd', title: 'Coût', kind: 'money' },
            { key: 'e', title: 'Relevé le', kind: 'date' },
          ],
          rows: [
            ['Ménages accompagnés', 1704316, { numerator: 180, denominator: 221 }, 57900, '2026-03-12'],
            ['=HYPERLINK("http://x")', 12.5, null, 1250.5, '2026-03-01'],
            ['Refus de domiciliation', { untold: 'secret' }, { untold: 'secret' }, { untold: 'not_told' }, null],
          ],
          notes: ['À périmètre constant : 35 CCAS sur 39.'],
        },
      ],
      facts: [],
      extent: '',
      sources: ['Collecte annuelle du réseau'],
    },
    {
      id: 'b3',
      kind: 'adoption',
      title: 'L’adoption des initiatives par les CCAS',
      lead: 'Vingt initiatives, 39 CCAS : la moitié des cases est déployée.',
      parts: [
        {
          is: 'matrix',
          caption: 'Adoption par CCAS et par initiative',
          columns: initiatives(20),
          rows: TOWNS.map((name, row) => ({
            name,
            cells: Array.from({ length: 20 }, (_, column) => ((row * 7 + column * 3) % 17 === 0 ? null : (CODES[(row * 5 + column * 11) % 6] ?? null))),
          })),
          legend: [
            { code: 'deployed', label: 'Déployée', tone: 'good' },
            { code: 'preparing', label: 'En préparation', tone: 'fair' },
            { code: 'planned', label: 'Prévue', tone: 'watch' },
            { code: 'blocked', label: 'Bloquée', tone: 'bad' },
            { code: 'refused', label: 'Non retenue', tone: 'bad' },
            { code: 'out', label: 'Sans objet', tone: 'none' },
          ],
        },
      ],
      facts: [],
      extent: '',
      sources: [],
    },
    {
      id: 'b4',
      kind: 'milestones',
      title: 'Le calendrier',
      lead: 'Six initiatives et leurs jalons.',
      parts: [{ is: 'timeline', caption: 'Calendrier du plan 2026', timeline }],
      facts: [],
      extent: '',
      sources: [],
    },
  ],
  ...more,
});

/** What is hard to print. */
export const hardContent = (): EditionContent => {
  const long =
    'Un titre de trois cents signes, tel qu’un comité l’a voulu pour dire tout ce que contient cette édition, des conventions aux indicateurs et des moyens aux décisions, sans rien oublier de ce qui s’est passé dans chacune des communes du département au cours de ces années, et ce qui reste à faire pour finir'.slice(
      0,
      300,
    );
  const table: EditionPart = {
    is: 'table',
    caption: 'Mille lignes',
    columns: [
      { key: 'a', title: 'Personne morale', kind: 'text' },
      { key: 'b', title: 'Commune', kind: 'text' },
      { key: 'c', title: 'Nombre', kind: 'integer' },
    ],
    rows: Array.from({ length: 1000 }, (_, index) => [`Association 李小龙 n° ${index + 1} 😀`, TOWNS[index % TOWNS.length] ?? '', index]),
  };
  const secret: EditionPart = {
    is: 'bars',
    caption: 'Un indicateur tout entier secret 🎉',
    categories: ['Bondy', '李小龙'],
    series: [{ name: '2026', values: [null, null] }],
    unit: '',
  };
  const map: EditionPart = {
    is: 'map',
    caption: 'Carte tout entière secrète',
    areas: TOWNS.slice(0, 5).map((name, index) => ({ code: code(index), name, untold: 'secret' })),
    unit: '',
  };
  return sampleContent({
    title: long,
    blocks: [
      {
        id: 'h1',
        kind: 'text',
        title: long,
        lead: '#let x = 1 $y$ @ref *gras* \\ 👩‍👩‍👧 مرحبا',
        parts: [{ is: 'text', text: '#import "@preview/x" <script>alert(1)</script> #read("/etc/passwd") 李小龙 é e\u0301' }, secret, map],
        facts: [],
        extent: '',
        sources: ['🙂'],
      },
      { id: 'h2', kind: 'indicators', title: 'Mille lignes', parts: [table], facts: [], extent: '', sources: [] },
    ],
  });
};

/** The sample as it is handed to who prints. */
export const sampleInput = (content = sampleContent(), isDraft = false): ReportInput => ({
  content,
  hash: isDraft ? '' : 'a3f1'.repeat(16),
  isDraft,
  outlines: sampleOutlines,
});
