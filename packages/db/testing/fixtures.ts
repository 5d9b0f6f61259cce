import { randomBytes, randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { type Afweging, insertAfweging, updateAfweging } from "../src/repositories/afweging.ts";
import { appendAudit } from "../src/repositories/auditlog.ts";
import { type Besluit, insertBesluit, lockBesluitketen } from "../src/repositories/besluit.ts";
import { insertDossiersleutel } from "../src/repositories/dossiersleutel.ts";
import { insertGemeente } from "../src/repositories/gemeente.ts";
import { insertLidmaatschap } from "../src/repositories/lidmaatschap.ts";
import { appendOverleg } from "../src/repositories/overleg.ts";
import { appendOverlegbericht } from "../src/repositories/overlegbericht.ts";
import { insertOverlegvraag } from "../src/repositories/overlegvraag.ts";
import { insertPost } from "../src/repositories/postuit.ts";
import { publishOefening } from "../src/repositories/oefening.ts";
import { publishStappenplanversie } from "../src/repositories/stappenplanversie.ts";
import { publishTabelversie } from "../src/repositories/tabelversie.ts";
import { insertTeam } from "../src/repositories/team.ts";
import { insertUitzonderingsbeleid } from "../src/repositories/uitzonderingsbeleid.ts";
import { insertUitzonderingsmelding } from "../src/repositories/uitzonderingsmelding.ts";
import { publishWijzigingenregister } from "../src/repositories/wijzigingenregister.ts";
import { type Tx, withoutTenant, withTenant } from "../src/tenant.ts";
import { computeZegel } from "../src/zegel/besluit-zegel.ts";
import { type Hash, sha256 } from "../src/zegel/hash.ts";
import { BESLUIT_FORMAAT, type OpenbaarDeel } from "../src/zegel/openbaar.ts";
import { keepProefantwoord } from "./idempotentie-fixtures.ts";
import { NU, type Proefgemeente, TABELVERSIE } from "./proefwereld.ts";
import type { TestDatabase } from "./test-database.ts";
import { fillBesluit } from "./addendum-fixtures.ts";
import { createProeftoestemming, gebeurde } from "./toestemming-fixtures.ts";
import { fillDossiertoegang } from "./toegang-fixtures.ts";
import { stopVernietiging } from "./vernietiging-fixtures.ts";
import { fillBeheer } from "./vertrek-fixtures.ts";
import { alsUitzondering, fillUitzondering, UITZONDERINGSVRAAG } from "./uitzondering-fixtures.ts";
import { createProefset, fillProefset, makeRedactie } from "./wijzigingsset-fixtures.ts";

const REGISTER = sha256("register of the tests");
const STAPPENPLAN = sha256("stappenplan 1 of the tests");
const OEFENING = sha256("exercise 1 of the tests");

/** Publishes a tabelversie, a stappenplan, an exercise and a register without content; once per database. */
export async function publishProefversies(database: TestDatabase): Promise<void> {
  const { db } = database.open("owner", 1);
  await withoutTenant(db, async (tx) => {
    const versie = { nummer: 1, hash: TABELVERSIE, inhoud: { regels: [] }, gepubliceerdOp: NU };
    await publishTabelversie(tx, versie, { geldtVanaf: NU });
    await publishStappenplanversie(tx, {
      stappenplanId: "proef",
      versie: 1,
      hash: STAPPENPLAN,
      inhoud: { stappen: [] },
      gepubliceerdOp: NU,
    });
    await publishOefening(tx, {
      oefeningId: "proef",
      versie: 1,
      hash: OEFENING,
      inhoud: { opdrachten: [] },
      gepubliceerdOp: NU,
    });
    await publishWijzigingenregister(tx, {
      hash: REGISTER,
      inhoud: {},
      gepubliceerdOp: NU,
    });
  });
}

export async function createProefgemeente(database: TestDatabase, naam: string): Promise<Proefgemeente> {
  const gemeente = {
    id: randomUUID(),
    naam,
    userId: randomUUID(),
    teamId: randomUUID(),
    beleidId: randomUUID(),
  };
  const email = `${gemeente.userId}@voorbeeld.example`;
  const auth = database.open("auth", 1);
  await auth.db.execute(
    sql`insert into auth."user" (id, name, email, created_at, updated_at) values (${gemeente.userId}, 'Proef', ${email}, now(), now())`,
  );
  const owner = database.open("owner", 1);
  await withTenant(owner.db, gemeente.id, async (tx) => {
    const gemeenteId = gemeente.id;
    await insertGemeente(tx, { id: gemeenteId, naam, slug: `g-${gemeenteId}`, createdAt: NU });
    await insertTeam(tx, { id: gemeente.teamId, gemeenteId, naam: "Team", createdAt: NU });
    await insertLidmaatschap(tx, {
      gemeenteId,
      userId: gemeente.userId,
      naam: "Proef",
      email,
      rollen: ["medewerker"],
      domeinen: ["wmo", "schuldhulpverlening"],
      teamId: gemeente.teamId,
      createdAt: NU,
      updatedAt: NU,
    });
    await insertUitzonderingsbeleid(tx, {
      id: gemeente.beleidId,
      gemeenteId,
      titel: "Proefbeleid",
      omvat: {
        domeinen: ["schuldhulpverlening"],
        partners: ["domein-werk-en-inkomen"],
        toelichting: "Proef",
      },
      vastgesteldDoor: "college",
      vastgesteldOp: "2018-12-18",
      geldig: { van: "2019-01-01", tot: "2020-01-01" },
      createdAt: NU,
    });
  });
  return gemeente;
}

/** A dossier with its key (bytes that stand for one, unless given), ready to be sealed. */
export async function createProefdossier(
  tx: Tx,
  gemeente: Proefgemeente,
  overrides: Partial<Parameters<typeof insertAfweging>[1]> = {},
  verpakteSleutel: Uint8Array = randomBytes(69),
): Promise<Afweging> {
  const dossier = await insertAfweging(tx, {
    id: randomUUID(),
    gemeenteId: gemeente.id,
    teamId: gemeente.teamId,
    eigenaarId: gemeente.userId,
    zaakkenmerk: "Z-2019-001",
    titel: "Proefdossier",
    status: "klaar",
    stappenplanHash: STAPPENPLAN,
    tabelversieHash: TABELVERSIE,
    peildatum: "2019-08-11",
    domein: "wmo",
    richting: "intern",
    partner: "domein-jeugd",
    doel: "behoefte-participatie-zelfredzaamheid",
    gegevens: ["gewoon", "gezondheid"],
    betrokkene: "client",
    herkomst: "jeugdwet",
    inhoud: randomBytes(80),
    bewarenTot: "2024-08-11",
    createdAt: NU,
    updatedAt: NU,
    ...overrides,
  });
  await insertDossiersleutel(tx, {
    afwegingId: dossier.id,
    gemeenteId: gemeente.id,
    verpakteSleutel,
    createdAt: NU,
  });
  return dossier;
}

type Deel = Omit<OpenbaarDeel, "inhoudHash">;

/** The public part that fits a dossier. */
export function deelVan(gemeente: Proefgemeente, dossier: Afweging, volgnummer: number): Deel {
  const { domein, richting, partner, doel, gegevens, betrokkene, herkomst, bewarenTot } = dossier;
  return {
    formaat: BESLUIT_FORMAAT,
    besluitId: randomUUID(),
    afwegingId: dossier.id,
    gemeente: { id: gemeente.id, naam: gemeente.naam },
    volgnummer,
    uitkomst: "delen-met-grondslag",
    vraag: {
      domein: domein ?? "",
      richting: richting ?? "",
      partner: partner ?? "",
      doel,
      gegevens,
      betrokkene,
      herkomst,
    },
    peildatum: dossier.peildatum,
    tabelversie: { nummer: 1, hash: dossier.tabelversieHash },
    stappenplan: { id: "proef", versie: 1, hash: dossier.stappenplanHash },
    wijzigingenregister: { hash: REGISTER },
    beslisbewijs: { uitkomst: "grondslag", regels: ["regel-1"] },
    uitzonderingsbeleid: null,
    auteur: { id: gemeente.userId, rol: "medewerker" },
    vastgesteldOp: NU.toISOString(),
    bewarenTot: bewarenTot ?? "",
    vervangt: dossier.vervangtBesluitId,
  };
}

export interface ZegelOverrides {
  readonly deel?: Partial<Deel>;
  readonly vorigeHash?: Hash;
  readonly idempotentiesleutel?: string;
  /** Leave the dossier open: the database must then refuse the transaction. */
  readonly laatOpen?: boolean;
  /** Tell the FG nothing of an exception: the database must then refuse the transaction. */
  readonly zwijg?: boolean;
}

/** Seals a dossier the way the server does, with bytes that stand for ciphertext. */
export async function sealProefdossier(
  tx: Tx,
  gemeente: Proefgemeente,
  dossier: Afweging,
  overrides: ZegelOverrides = {},
): Promise<Besluit> {
  const kop = await lockBesluitketen(tx, gemeente.id);
  const deel = { ...deelVan(gemeente, dossier, kop.volgnummer + 1), ...overrides.deel };
  const zegel = computeZegel(deel, new Uint8Array(randomBytes(120)), overrides.vorigeHash ?? kop.hash);
  const besluit = await insertBesluit(tx, zegel, overrides.idempotentiesleutel ?? randomUUID());
  if (overrides.laatOpen !== true) {
    const patch = { status: "vastgesteld", inhoud: null } as const;
    await updateAfweging(tx, { id: dossier.id, expectedVersion: dossier.versie, patch, op: NU });
  }
  if (deel.uitkomst === "delen-gemotiveerde-uitzondering" && overrides.zwijg !== true) {
    const { id: besluitId, gemeenteId, vastgesteldOp: op } = besluit;
    await insertUitzonderingsmelding(tx, { id: randomUUID(), gemeenteId, besluitId, op });
  }
  return besluit;
}

/** A question to the privacyadviseur, with bytes that stand for ciphertext. */
export async function askProefvraag(
  tx: Tx,
  gemeente: Proefgemeente,
  dossier: Afweging,
  overrides: Partial<Parameters<typeof insertOverlegvraag>[1]> = {},
): Promise<string> {
  const id = randomUUID();
  const inhoud = randomBytes(80);
  await insertOverlegvraag(tx, {
    id,
    gemeenteId: gemeente.id,
    afwegingId: dossier.id,
    gesteldDoor: gemeente.userId,
    aanRol: "privacyadviseur",
    uiterlijk: "2019-08-14",
    inhoud,
    inhoudHash: sha256(inhoud),
    op: NU,
    ...overrides,
  });
  return id;
}

export async function withdrawProefvraag(tx: Tx, gemeente: Proefgemeente, vraagId: string): Promise<void> {
  await appendOverlegbericht(tx, {
    id: randomUUID(),
    gemeenteId: gemeente.id,
    overlegvraagId: vraagId,
    soort: "intrekking",
    door: gemeente.userId,
    rol: "medewerker",
    op: NU,
  });
}

/** One row in every table of a gemeente; it keeps the tables of the installation from then on. */
export async function fillProefgemeente(database: TestDatabase, gemeente: Proefgemeente): Promise<Besluit> {
  const { db } = database.open("app", 1);
  await makeRedactie(database, gemeente);
  const set = await createProefset(db, gemeente);
  await withTenant(db, gemeente.id, (tx) => fillProefset(tx, gemeente, set), { actor: gemeente.userId });
  const lopend = () => withTenant(db, gemeente.id, (tx) => createProefdossier(tx, gemeente));
  await fillDossiertoegang(database, gemeente, [await lopend(), await lopend(), await lopend()]);
  const metVraag = await lopend();
  await fillBeheer(database, gemeente, (aanGebruiker) =>
    withTenant(db, gemeente.id, (tx) =>
      askProefvraag(tx, gemeente, metVraag, { aanRol: null, aanGebruiker }),
    ),
  );
  await stopVernietiging(database, gemeente, metVraag);
  await keepProefantwoord(database, gemeente);
  const uitzondering = await withTenant(db, gemeente.id, async (tx) => {
    const dossier = await createProefdossier(tx, gemeente, UITZONDERINGSVRAAG);
    return sealProefdossier(tx, gemeente, dossier, alsUitzondering(gemeente));
  });
  await fillUitzondering(database, gemeente, uitzondering);
  const besluit = await withTenant(db, gemeente.id, async (tx) => {
    const dossier = await createProefdossier(tx, gemeente);
    await appendOverleg(tx, {
      id: randomUUID(),
      gemeenteId: gemeente.id,
      afwegingId: dossier.id,
      soort: "collega",
      metRol: "privacyambassadeur",
      inhoud: randomBytes(40),
      op: NU,
      door: gemeente.userId,
    });
    await gebeurde(tx, gemeente, await createProeftoestemming(tx, gemeente, dossier), "gevraagd");
    const vraagId = await askProefvraag(tx, gemeente, dossier);
    await withdrawProefvraag(tx, gemeente, vraagId);
    await insertPost(tx, {
      id: randomUUID(),
      gemeenteId: gemeente.id,
      soort: "overleg-gevraagd",
      aan: gemeente.userId,
      pad: `/overleg/${vraagId}`,
      sleutel: `proef:${vraagId}`,
      op: NU,
    });
    const sealed = await sealProefdossier(tx, gemeente, dossier);
    await appendAudit(tx, proefregel(gemeente));
    return sealed;
  });
  await withTenant(db, gemeente.id, (tx) => fillBesluit(tx, gemeente, besluit), { actor: gemeente.userId });
  return besluit;
}

export function proefregel(gemeente: Proefgemeente): Parameters<typeof appendAudit>[1] {
  return {
    id: randomUUID(),
    gemeenteId: gemeente.id,
    op: NU,
    actorId: gemeente.userId,
    rol: "medewerker",
    handeling: "proef",
    onderwerp: { soort: "gemeente", id: gemeente.id },
    gegevens: { aantal: 1 },
  };
}
