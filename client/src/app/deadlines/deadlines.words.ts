import type { FeatureWords } from '../faces';

const SEE_THEM = { label: 'Traiter', path: '/echeances' } as const;

export const DEADLINES_WORDS = {
  attention: {
    deadlines_hours: { icon: 'clock', tone: 'bad', one: 'délai se compte en heures', many: 'délais se comptent en heures', link: SEE_THEM },
    deadlines_overdue: { icon: 'alert', tone: 'bad', one: 'échéance est dépassée', many: 'échéances sont dépassées', link: SEE_THEM },
    deadlines_today: { icon: 'calendar', tone: 'warn', one: 'échéance tombe aujourd’hui', many: 'échéances tombent aujourd’hui', link: SEE_THEM },
    deadlines_week: { icon: 'calendar', tone: 'warn', one: 'échéance dans la semaine', many: 'échéances dans la semaine', link: SEE_THEM },
    deadlines_soon: { icon: 'calendar', tone: 'neutral', one: 'échéance approche', many: 'échéances approchent', link: SEE_THEM },
  },
  pages: [{ title: 'À faire', link: '/echeances', operations: ['deadlines.read'], words: 'échéances retard jalons' }],
} as const satisfies FeatureWords;
