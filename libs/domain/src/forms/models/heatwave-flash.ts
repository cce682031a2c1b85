import type { FigureQuestion, FormDefinition } from '../form-definition';

const counted = (code: string, label: string, help: string, unit: FigureQuestion['unit'], time: FigureQuestion['time']): FigureQuestion => ({
  kind: 'figure',
  code,
  label,
  help,
  isRequired: true,
  isSensitive: false,
  readBy: 'ept',
  shownIf: null,
  perimeter: 'Commune',
  methods: [],
  prefill: { from: 'last_year' },
  unit,
  unitWord: null,
  time,
  decimals: 0,
  bounds: { min: 0, max: 100_000, perInhabitant: null, gapToLast: 50 },
  addsUp: 'sum',
});

/** « Flash canicule »: four questions, in two minutes. */
export const HEATWAVE_FLASH: FormDefinition = {
  schema: 1,
  introduction: 'Quatre questions sur le registre nominatif (CASF, art. L. 121-6-1, à vérifier sur Légifrance) et le plan de l’été. Deux minutes suffisent.',
  minutes: 2,
  sections: [
    {
      code: 'canicule',
      title: 'Plan canicule',
      help: '',
      shownIf: null,
      questions: [
        counted('inscrits', 'Personnes inscrites au registre', 'Personnes inscrites au jour de la réponse, pas les courriers envoyés.', 'person', 'stock'),
        counted('nouveaux', 'dont inscrites depuis le 1er janvier', 'Premières inscriptions de l’année.', 'person', 'flow'),
        counted(
          'appelees',
          'Personnes appelées lors du dernier déclenchement',
          'Chaque personne une fois, quel que soit le nombre d’appels. 0 si le plan n’a pas été déclenché.',
          'person',
          'flow',
        ),
        {
          kind: 'choice',
          code: 'salle_fraiche',
          label: 'Une salle rafraîchie est-elle ouverte au public\u202f?',
          help: 'Signalée et ouverte pendant la vigilance.',
          isRequired: true,
          isSensitive: false,
          readBy: 'network',
          shownIf: null,
          options: [
            { code: 'oui', label: 'Oui' },
            { code: 'en_projet', label: 'En projet' },
            { code: 'non', label: 'Non' },
          ],
          hasOther: false,
        },
      ],
    },
  ],
  checks: [
    {
      code: 'nouveaux_inscrits',
      left: '[nouveaux]',
      compare: '<=',
      right: '[inscrits]',
      tolerance: 0,
      message: 'Les inscriptions de l’année sont parmi les personnes inscrites.',
    },
  ],
};
