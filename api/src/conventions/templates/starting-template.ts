import { type TemplateArticle, typeset } from '@maillage/domain';

// Our own wording, volet by volet. It is a draft to negotiate from, not legal advice: the references are to be checked when it is used.
const ARTICLES: readonly TemplateArticle[] = [
  {
    title: 'Objet de la convention',
    volet: null,
    isOptional: false,
    body: `La présente convention fixe le cadre des relations entre la {{nom de la ville}} (ci-après « la Ville ») et le {{nom du CCAS}} (ci-après « le CCAS »). Elle recense les concours que la Ville apporte au CCAS, dit à quelles conditions, et règle la façon dont les deux parties en rendent compte.
Elle vaut convention-cadre : les conventions particulières conclues entre les parties (mises à disposition individuelles, occupation de locaux, groupements de commandes) s’y réfèrent.`,
  },
  {
    title: 'Autonomie du CCAS et principes de la coopération',
    volet: null,
    isOptional: false,
    body: `Le CCAS est un établissement public administratif distinct de la Ville, administré par son conseil d’administration. Il anime une action générale de prévention et de développement social dans la commune ; il dispose de son budget, de ses agents et de ses décisions propres.
Les concours de la Ville s’exercent dans le respect de cette autonomie. Les parties conviennent :
- de formaliser tout moyen mis à la disposition de l’autre, dans un sens comme dans l’autre ;
- d’en chiffrer le coût réel chaque année, qu’il soit refacturé ou non ;
- de garantir le secret professionnel auquel sont tenues les personnes qui participent à l’instruction des demandes d’aide (article L. 133-5 du code de l’action sociale et des familles), y compris les agents de la Ville qui interviennent pour le CCAS.
Le maire présidant de droit le conseil d’administration, la convention est signée pour le CCAS par sa vice-présidence, afin qu’une même personne n’engage pas les deux parties.`,
  },
  {
    title: 'Fonctions support',
    volet: 'support_functions',
    isOptional: true,
    body: `La Ville fait bénéficier le CCAS de l’expertise de ses services dans les domaines suivants :
- gestion des ressources humaines : carrière, paie, formation, santé et sécurité au travail ;
- finances : préparation et exécution budgétaires, relations avec le comptable public ;
- affaires juridiques : conseil, contrôle des actes, contentieux ;
- courrier et services généraux.
Pour chaque fonction, une fiche annexée nomme le service référent, le niveau de service attendu et les délais. Les décisions restent prises par les organes du CCAS.`,
  },
  {
    title: 'Personnel et mises à disposition',
    volet: 'staff',
    isOptional: true,
    body: `Les agents que la Ville met à la disposition du CCAS, et ceux que le CCAS met à la disposition de la Ville, le sont dans les conditions du code général de la fonction publique (articles L. 512-6 et suivants) et du décret n° 2008-580 du 18 juin 2008.
Chaque mise à disposition fait l’objet d’une convention et d’un arrêté individuel, pris avec l’accord de l’agent, pour trois ans au plus, renouvelables. L’annexe donne, sans nommer les personnes, les postes concernés, leur quotité et leur terme.
Le remboursement de la rémunération et des charges est la règle. Les exonérations que la loi permet sont décidées par délibération des deux assemblées et chiffrées dans le bilan annuel.`,
  },
  {
    title: 'Subvention, acomptes et valorisation des moyens',
    volet: 'finance',
    isOptional: false,
    body: `La Ville verse chaque année au CCAS une subvention de fonctionnement, dont le montant est voté par le conseil municipal au vu du projet de budget et du bilan de l’année précédente, transmis par le CCAS avant le 30 octobre.
La subvention est versée en quatre acomptes, au début de chaque trimestre. Avant le vote du budget de la Ville, les acomptes sont calculés sur le montant de l’année précédente ; le solde est ajusté à l’acompte qui suit le vote.
Les autres moyens mis à disposition sont valorisés à leur coût réel. Ceux qui sont refacturés le sont une fois par an, sur un état détaillé transmis avant le 31 janvier. Ceux qui ne le sont pas figurent pour leur montant dans le bilan annuel.`,
  },
  {
    title: 'Locaux',
    volet: 'premises',
    isOptional: true,
    body: `La Ville met à la disposition du CCAS les locaux que décrit l’annexe : adresse, surface, usage, accès des publics et accessibilité.
La Ville assume les charges du propriétaire et les grosses réparations. Les fluides, l’entretien courant, le nettoyage et la sécurité sont répartis par l’annexe, avec la clé qui sert à les valoriser.
Les parties s’informent au moins trois mois à l’avance de toute fermeture, de tous travaux et de tout changement d’affectation. Les espaces d’accueil permettent de recevoir les usagers dans la confidentialité.`,
  },
  {
    title: 'Systèmes d’information et téléphonie',
    volet: 'it',
    isOptional: true,
    body: `La Ville fournit au CCAS le réseau, la téléphonie, les postes de travail, la messagerie et l’assistance aux utilisateurs, au même niveau de service qu’à ses propres directions. L’annexe dresse l’inventaire des équipements et des logiciels, avec leur propriétaire et l’échéance de leurs contrats.
Les données du CCAS sont séparées de celles de la Ville. L’accès aux logiciels sociaux est réservé aux personnes que le CCAS habilite ; les administrateurs techniques de la Ville n’y accèdent que pour une intervention, qui est tracée.
La Ville sauvegarde les données du CCAS, éprouve leur restauration au moins une fois par an et lui en communique le résultat.`,
  },
  {
    title: 'Protection des données à caractère personnel',
    volet: 'privacy',
    isOptional: false,
    body: `Le CCAS est responsable des traitements qu’il met en œuvre pour ses missions ; il désigne son propre délégué à la protection des données, qui peut être mutualisé.
Lorsque la Ville traite des données pour le compte du CCAS (hébergement, paie, messagerie, assistance), elle agit en sous-traitant au sens de l’article 28 du règlement (UE) 2016/679 : elle n’agit que sur instruction documentée, garantit la confidentialité et la sécurité, n’a recours à un autre sous-traitant qu’avec l’accord du CCAS, l’aide à répondre aux demandes des personnes, et lui rend ou efface les données au terme de la convention.
Lorsque les deux parties déterminent ensemble les finalités et les moyens d’un traitement, elles sont responsables conjointes au sens de l’article 26 du même règlement ; l’annexe dit, pour chaque traitement, qui informe les personnes et qui répond à leurs demandes.
La partie qui constate une violation de données qui concerne l’autre l’en informe au plus tard dans les 24 heures, afin que celle-ci puisse la notifier à la CNIL dans les 72 heures.`,
  },
  {
    title: 'Assurances',
    volet: 'insurance',
    isOptional: true,
    body: `Chaque partie assure sa responsabilité civile, ses biens et ses agents. La Ville assure, en qualité de propriétaire, les locaux qu’elle met à disposition ; le CCAS assure son activité et les biens dont il a la garde.
Lorsque les contrats sont souscrits en commun, l’annexe en donne la liste, les garanties, les franchises et la répartition des primes. Les parties se transmettent chaque année leurs attestations.`,
  },
  {
    title: 'Commande publique',
    volet: 'procurement',
    isOptional: true,
    body: `Les parties peuvent constituer entre elles des groupements de commandes (articles L. 2113-6 à L. 2113-8 du code de la commande publique). Chaque groupement a sa convention constitutive, qui désigne le coordonnateur et l’étendue de sa mission.
Le service de la commande publique de la Ville peut préparer et passer, à la demande du CCAS, les marchés propres à celui-ci. Le besoin, le choix de l’attributaire et la signature restent de la compétence du CCAS.`,
  },
  {
    title: 'Véhicules et logistique',
    volet: 'vehicles',
    isOptional: true,
    body: `La Ville donne au CCAS accès à son parc de véhicules, au carburant et à l’entretien, ainsi qu’à son magasin et à ses moyens de transport et de manutention. L’annexe distingue les véhicules affectés au CCAS de ceux qui sont empruntés ponctuellement, et fixe le mode de réservation et de valorisation.
Chaque conducteur est autorisé par son employeur, qui vérifie son permis.`,
  },
  {
    title: 'Communication et reprographie',
    volet: 'communication',
    isOptional: true,
    body: `Les services de communication et de reprographie de la Ville concourent à l’information sur les droits, les aides et l’activité du CCAS. Celui-ci est identifié sous son nom propre sur les supports qui le concernent.
Aucune image ni aucun témoignage d’usager n’est diffusé sans son accord écrit.`,
  },
  {
    title: 'Archives',
    volet: 'archives',
    isOptional: true,
    body: `Les archives du CCAS sont des archives publiques, distinctes de celles de la Ville. Le service des archives de la Ville peut en assurer la conservation ; il applique alors les durées d’utilité administrative propres au secteur social et les règles de communicabilité du code du patrimoine.
Aucune élimination n’a lieu sans l’accord du CCAS et le visa des archives départementales.`,
  },
  {
    title: 'Comité de suivi',
    volet: 'governance',
    isOptional: false,
    body: `Un comité de suivi réunit à parité des représentants de la Ville et du CCAS, dont la direction générale des services et la direction du CCAS. Il se réunit au moins une fois par an, et à la demande de l’une des parties.
Il veille à l’application de la convention, examine le bilan annuel, les difficultés rencontrées et les suites données aux recommandations de la chambre régionale des comptes, et propose les avenants utiles. Ses conclusions sont écrites et transmises aux deux assemblées.`,
  },
  {
    title: 'Évaluation et bilan annuel',
    volet: 'evaluation',
    isOptional: false,
    body: `Les parties établissent ensemble, avant le 30 juin de chaque année, le bilan de l’année précédente. Il comprend :
- les concours effectivement apportés, volet par volet, et leur coût ;
- la subvention votée et versée ;
- les postes mis à disposition, leur quotité et leur terme ;
- les écarts avec la convention et les mesures proposées.
Le bilan est présenté au conseil d’administration et au conseil municipal. Un an avant l’échéance, le comité de suivi évalue la convention dans son ensemble et se prononce sur sa suite.`,
  },
  {
    title: 'Entrée en vigueur, durée et reconduction',
    volet: null,
    isOptional: false,
    body: `La convention prend effet le {{date d’effet}}, après sa signature par les deux parties et sous réserve que les délibérations qui l’approuvent aient été publiées et transmises au représentant de l’État.
Elle est conclue pour une durée de {{durée}}, soit jusqu’au {{échéance}} inclus. {{reconduction}}
La partie qui s’oppose à sa reconduction en informe l’autre par lettre recommandée avec demande d’avis de réception, avec un préavis de {{préavis}} avant l’échéance.`,
  },
  {
    title: 'Avenants',
    volet: null,
    isOptional: false,
    body: `Toute modification fait l’objet d’un avenant, approuvé et signé dans les mêmes formes que la convention. Les annexes sont mises à jour chaque année par le comité de suivi ; leurs modifications qui n’ont pas d’incidence financière sont constatées par échange de lettres.
Un changement de périmètre de la commune ou de l’établissement entraîne le réexamen de la convention dans les six mois.`,
  },
  {
    title: 'Résiliation',
    volet: null,
    isOptional: false,
    body: `Chaque partie peut résilier la convention, par délibération notifiée à l’autre, avec un préavis de {{préavis}}. En cas de manquement grave, la résiliation peut être prononcée après une mise en demeure restée sans effet pendant deux mois.
Les parties arrêtent ensemble les mesures qui assurent la continuité du service rendu aux usagers, le sort des biens, des données et des contrats en cours, et l’apurement des comptes.`,
  },
  {
    title: 'Litiges',
    volet: null,
    isOptional: false,
    body: `Les parties recherchent une solution amiable au sein du comité de suivi. À défaut d’accord dans les trois mois, le litige peut être porté devant le tribunal administratif territorialement compétent.`,
  },
];

/** Articles proposed to a network that writes its first convention-type, and used by the demonstration. */
export const STARTING_ARTICLES: readonly TemplateArticle[] = ARTICLES.map((article) => ({
  ...article,
  title: typeset(article.title),
  body: typeset(article.body),
}));
