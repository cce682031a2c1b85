import type { JournalTable } from '../../faces';
import { byAction, CCAS, day, instant, NETWORK, number, quoted, text, untold } from '../../faces/journal-table';

/** Tables of surveys in the history: what the coordination does. What people answer has none. */
export const SURVEYS_TABLES = {
  survey: {
    noun: ['enquête', 'enquêtes'],
    tell: (facts) => {
      const title = quoted(facts.value('title'));
      if (facts.begins('published_at')) return `a publié les résultats de l’enquête${title}`;
      if (facts.begins('closed_at')) return `a clos l’enquête${title}`;
      if (facts.begins('opened_at')) return `a ouvert l’enquête${title}`;
      return byAction('a créé l’enquête', 'a modifié l’enquête', 'a supprimé l’enquête')(facts) + title;
    },
    columns: {
      network_id: NETWORK,
      title: text('Titre'),
      definition: untold('Questions'),
      closes_on: day('Dernier jour'),
      opened_at: instant('Ouverte le'),
      closed_at: instant('Close le'),
      published_at: instant('Publiée le'),
    },
  },
  survey_link: {
    noun: ['lien d’enquête', 'liens d’enquête'],
    tell: (facts) =>
      (facts.begins('ended_at')
        ? 'a fermé un lien d’enquête'
        : byAction('a créé un lien d’enquête', 'a modifié un lien d’enquête', 'a supprimé un lien d’enquête')(facts)) + quoted(facts.value('label')),
    columns: {
      survey_id: untold('Enquête'),
      ccas_id: CCAS,
      label: text('Nom du lien'),
      most_answers: number('Réponses au plus'),
      ended_at: instant('Fermé le'),
    },
  },
  survey_hidden_text: {
    noun: ['texte masqué', 'textes masqués'],
    tell: byAction('a masqué un texte libre d’une enquête', 'a modifié le masquage d’un texte', 'a remontré un texte libre d’une enquête'),
    columns: { survey_id: untold('Enquête'), text_id: untold('Texte') },
  },
} as const satisfies Readonly<Record<string, JournalTable>>;
