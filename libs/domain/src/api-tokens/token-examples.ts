/** An example of how a tool asks, as its page and `docs/api` show it. A test runs them. */
export interface TokenExample {
  readonly id: 'curl' | 'python' | 'tableur';
  readonly title: string;
  readonly lead: string;
  readonly text: string;
}

/** What an example is told for. */
interface ExamplePlace {
  readonly address: string;
  readonly networkId: string;
}

const QUESTION = 'query ($id: ID!) { ccasList(networkId: $id, take: 100) { totalCount items { name siren commune { code } } } }';

const curl = ({ address, networkId }: ExamplePlace): string => `curl --silent --fail-with-body ${address}/graphql \\
  --header "Authorization: Bearer $MAILLAGE_JETON" \\
  --header 'Content-Type: application/json' \\
  --data '{
    "query": "${QUESTION}",
    "variables": { "id": "${networkId}" }
  }'`;

const python = ({ address, networkId }: ExamplePlace): string => `import csv, json, os, sys, time, urllib.error, urllib.request

ADRESSE = "${address}/graphql"
QUESTION = """
${QUESTION}
"""

def demander(question, **variables):
    requete = urllib.request.Request(
        ADRESSE,
        data=json.dumps({"query": question, "variables": variables}).encode(),
        headers={"Authorization": "Bearer " + os.environ["MAILLAGE_JETON"], "Content-Type": "application/json"},
    )
    for essai in range(5):
        try:
            with urllib.request.urlopen(requete) as reponse:
                contenu = json.load(reponse)
        except urllib.error.HTTPError as refus:
            if refus.code == 429 and essai < 4:  # trop vite : attendre ce que Maillage demande
                time.sleep(int(refus.headers["Retry-After"]))
                continue
            raise SystemExit(json.load(refus)["errors"][0]["message"])
        if "errors" in contenu:
            raise SystemExit(contenu["errors"][0]["extensions"]["reason"])
        return contenu["data"]

liste = demander(QUESTION, id="${networkId}")["ccasList"]
sortie = csv.writer(sys.stdout)
sortie.writerow(["ccas", "siren", "insee"])
for ccas in liste["items"]:
    sortie.writerow([ccas["name"], ccas["siren"], ccas["commune"]["code"]])`;

const powerQuery = ({ address, networkId }: ExamplePlace): string => `let
  Jeton = Excel.CurrentWorkbook(){[Name = "Jeton"]}[Content]{0}[Column1],
  Question = "${QUESTION}",
  Corps = Json.FromValue([query = Question, variables = [id = "${networkId}"]]),
  Reponse = Json.Document(Web.Contents("${address}", [
    RelativePath = "graphql",
    Headers = [Authorization = "Bearer " & Jeton, #"Content-Type" = "application/json"],
    Content = Corps
  ])),
  Lignes = Table.FromRecords(Reponse[data][ccasList][items], {"name", "siren"})
in
  Lignes`;

/** The examples, for an instance and a network of it. */
export const tokenExamples = (place: ExamplePlace): TokenExample[] => [
  { id: 'curl', title: 'En ligne de commande', lead: 'Les CCAS du réseau, avec curl.', text: curl(place) },
  {
    id: 'python',
    title: 'Dans un carnet Python',
    lead: 'Les mêmes, en CSV, sans rien installer. Le programme attend de lui-même quand il va trop vite.',
    text: python(place),
  },
  {
    id: 'tableur',
    title: 'Dans un tableur',
    lead: 'Excel, Power Query\u202f: rangez le jeton dans une cellule nommée « Jeton », d’un classeur que vous ne partagez pas, puis «\u202fDonnées\u202f», «\u202fObtenir des données\u202f», «\u202fRequête vide\u202f», «\u202fÉditeur avancé\u202f». LibreOffice n’envoie pas d’en-tête\u202f: importez le CSV du carnet Python.',
    text: powerQuery(place),
  },
];
