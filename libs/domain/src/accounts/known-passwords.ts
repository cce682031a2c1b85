/**
 * What very common passwords are made of, folded as {@link foldForComparison} does: lower case, no accents, letters only.
 *
 * Source: written by hand for this product, from what the yearly rankings of leaked French and English passwords have in
 * common (keyboard words, tenderness, first names, football, animals, months, places) and from the words of our own field.
 * Limits: it is a list of a few hundred words and not a base of leaked passwords; it stops the passwords that anyone would
 * try first, not one that leaked from another site. No password leaves the server to be checked elsewhere.
 */
const WORDS = `
password passwort passwd motdepasse motpasse monmotdepasse mdp secret admin administrateur administrator root user utilisateur login
compte connexion bienvenue welcome letmein changeme changezmoi provisoire temporaire default defaut test guest invite access acces
azerty azertyuiop qwerty qwertyuiop qwertz qsdfgh wxcvbn uiop asdf zxcv iloveyou jetaime jetadore teamo amour mamour monamour amourtoujours
cheri cherie doudou loulou louloute chouchou chouchoute minou nounours bisou bisous calin coeur princesse prince reine ange angel bebe
bonjour bonsoir coucou salut hello merci toujours jamais soleil sunshine lune etoile star ciel printemps automne hiver noel vacances
liberte egalite fraternite republique famille maman papa mama parents enfants bonheur maison chocolat vanille cannelle caramel fraise
framboise cerise pomme banane citron orange violette lavande marguerite tulipe fleur flower papillon libellule coccinelle
dauphin chaton chat chien chouette hirondelle cheval poney licorne tigre lion panthere dragon monkey donkey ninja pirate batman superman
spiderman starwars pokemon pikachu naruto minecraft football footbal baseball basket basketball rugby tennis judo marseille olympique
lyon paris parissg parissaintgermain saintetienne monaco bordeaux nantes toulouse lille rennes strasbourg montpellier grenoble bretagne
normandie provence corse france europe afrique algerie maroc tunisie senegal portugal italie espagne bresil london newyork
zidane ronaldo messi mbappe neymar griezmann benzema beckham johnny madonna nirvana metallica eminem rihanna
nicolas thomas alexandre alexandra julien maxime antoine guillaume sebastien christophe frederic philippe stephane laurent olivier
vincent mathieu matthieu quentin jeremy kevin anthony benjamin romain florian clement valentin camille marine pauline charlotte mathilde
caroline celine sandrine isabelle nathalie sophie stephanie virginie delphine emilie aurelie melanie jessica jennifer michelle
daniel michael robert charlie jordan hunter thomas lucas hugo louis arthur jules gabriel emma chloe manon oceane clara laura sarah marie
lea juliette margaux elodie laetitia patricia catherine christine monique jacqueline francoise martine valerie veronique corinne
nadia fatima mohamed mohammed karim rachid samira yasmine ibrahim mamadou fatou
janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre january february april july august september october
november december lundi mardi mercredi jeudi vendredi samedi dimanche monday sunday summer winter spring autumn
shadow master freedom whatever trustno internet google facebook computer ordinateur informatique windows microsoft office samsung apple
iphone ferrari porsche mercedes mustang harley corvette peugeot renault citroen phoenix thunder silver golden diamond matrix killer
pepper ginger cookie cheese jasmine ashley bailey passion lovely loveme family forever friends blessed jesus maria
securite protection confidentiel direction directeur directrice president presidente secretariat accueil bureau mairie ville commune
departement region prefecture service social sociale action solidarite insertion autonomie budget conseil finance financeur
ccas cias udccas unccas unionccas centrecommunal maillage reseau initiative coordination coordinateur coordinatrice seine saintdenis
seinesaintdenis bobigny montreuil aubervilliers drancy pantin bondy noisy aulnay epinay
abcd abcdef abcdefgh`;

/** The words above, longest first, so that the longest match counts. */
export const COMMON_WORDS: readonly string[] = [...new Set(WORDS.trim().split(/\s+/))].sort((a, b) => b.length - a.length);

/** Sentences that everyone knows: seven words, and yet the first that one would try. Folded, without spaces. */
export const FAMOUS_SENTENCES: readonly string[] = [
  'allonsenfantsdelapatrie',
  'maitrecorbeausurunarbreperche',
  'maitrecorbeauxsurunarbreperche',
  'longtempsjemesuiscouchedebonneheure',
  'etreounepasetre',
  'tobeornottobe',
  'jepensedoncjesuis',
  'notreperequietesauxcieux',
  'lacigaleayantchantetoutlete',
  'demaindeslaubealheureoublanchitlacampagne',
  'souslepontmirabeaucoulelaseine',
  'auclairdelalunemonamipierrot',
  'frerejacquesfrerejacquesdormezvous',
  'touslesetreshumainsnaissentlibresetegaux',
  'leshommesnaissentetdemeurentlibresetegaux',
  'ilnefautpasvendrelapeaudeloursavantde',
  'correcthorsebatterystaple',
  'thequickbrownfoxjumpsoverthelazydog',
  'portezcevieuxwhiskyaujugeblondquifume',
  'maytheforcebewithyou',
  'quelaforcesoitavectoi',
];

/** Rows of the French and English keyboards, the alphabet and the digits: a walk along one of them is no secret. */
export const KEYBOARD_ROWS: readonly string[] = [
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'yxcvbnm',
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'azqswxedcrfvtgbyhnujikolpm',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1q2w3e4r5t6y7u8i9o0p',
  '1a2z3e4r5t6y7u8i9o0p',
  '&é"\'(-è_çà)=',
];
