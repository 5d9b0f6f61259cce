import { ROLLEN, type Rol } from "@core/grondslagen";
import {
  findAfweging,
  findLidmaatschap,
  findNewestTabelversie,
  listAudit,
  listPost,
  publishStappenplanversie,
  withoutTenant,
  withTenant,
  type Tx,
} from "@deelwijzer/db";
import { askProefvraag, createProefdossier, neemProefdossierWaar, NU } from "@deelwijzer/db/testing";
import { createAuth, createLog, createNewId, type RequestContext } from "@deelwijzer/server";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { maakProef, type Persoon } from "../../testing/proef-context.ts";
import { waardeVan } from "../../testing/proef-set.ts";
import type { Mens } from "./lees-mensen/typen.ts";
import { leesMensen } from "./lees-mensen/lees-mensen.ts";
import { leesVertrek } from "./lees-vertrek/lees-vertrek.ts";
import { beeindigSessies } from "./beeindig-sessies/beeindig-sessies.ts";
import { laatTerugkeren } from "./laat-terugkeren/laat-terugkeren.ts";
import { laatVertrekken } from "./laat-vertrekken/laat-vertrekken.ts";
import { maakTeam } from "./maak-team/maak-team.ts";
import { nodigUit } from "./nodig-uit/nodig-uit.ts";
import { wijzigMens } from "./wijzig-mens/wijzig-mens.ts";
import { wijzigTeam } from "./wijzig-team/wijzig-team.ts";
import { zetInTeam } from "./zet-in-team/zet-in-team.ts";

const { database, db, redactie, lid, als, elders } = await maakProef();
afterAll(() => database.drop());

const STAPPENPLAN = `sha256:${"5".repeat(64)}` as const;
/** A running dossier of this colleague. */
const dossierVan = async (tx: Tx, eigenaarId: string, domein: string) => {
  const tabelversieHash = (await findNewestTabelversie(tx, NU))?.hash ?? "";
  return createProefdossier(tx, redactie, {
    eigenaarId,
    domein,
    tabelversieHash,
    stappenplanHash: STAPPENPLAN,
  });
};

let beheerder: Persoon;
let tweede: Persoon;
beforeAll(async () => {
  const plan = { stappenplanId: "proef", versie: 1, inhoud: { stappen: [] }, gepubliceerdOp: NU };
  await withoutTenant(database.open("owner", 1).db, (tx) =>
    publishStappenplanversie(tx, { ...plan, hash: STAPPENPLAN }),
  );
  beheerder = await lid("Beheerder", "beheerder");
  tweede = await lid("Tweede beheerder", "beheerder");
});

const vind = async (userId: string, ctx: RequestContext = beheerder.op()): Promise<Mens> => {
  const mens = waardeVan(await leesMensen(ctx, {})).mensen.find((een) => een.userId === userId);
  if (mens === undefined) throw new Error("nobody");
  return mens;
};
const velden = (rollen: Rol[], domeinen: string[] = []) => ({
  naam: "Iemand",
  functie: "",
  rollen,
  domeinen,
  teamId: null,
});
const medewerker = velden(["medewerker"], ["wmo"]);
const laatste = (userId: string) =>
  withTenant(
    db,
    redactie.id,
    async (tx) => (await listAudit(tx, { onderwerp: { soort: "gebruiker", id: userId } }))[0],
  );

describe("who manages people", () => {
  test("is the beheerder of the gemeente, and nobody else", async () => {
    for (const rol of ROLLEN.filter((een) => een !== "beheerder")) {
      expect(await leesMensen(als(rol), {})).toMatchObject({ fout: { soort: "geen-toegang", reden: "rol" } });
      expect(await nodigUit(als(rol), { ...medewerker, email: "x@voorbeeld.example" })).toMatchObject({
        ok: false,
      });
    }
    const vreemd = elders("beheerder").op();
    expect(await laatVertrekken(vreemd, { userId: beheerder.id, versie: 1 })).toMatchObject({
      fout: { soort: "niet-gevonden" },
    });
    expect(waardeVan(await leesMensen(vreemd, {})).mensen.map(({ userId }) => userId)).not.toContain(
      beheerder.id,
    );
  });

  test("gives themselves nothing, by whichever way, and cannot leave by their own hand", async () => {
    const { versie } = await vind(beheerder.id);
    const ikzelf = { userId: beheerder.id, versie };
    for (const poging of [
      wijzigMens(beheerder.op(), { ...ikzelf, ...velden(["beheerder", "fg"]) }),
      zetInTeam(beheerder.op(), { ...ikzelf, teamId: redactie.teamId }),
      laatVertrekken(beheerder.op(), ikzelf),
      laatTerugkeren(beheerder.op(), ikzelf),
    ]) {
      expect(await poging).toMatchObject({ fout: { soort: "geen-toegang", reden: "uzelf" } });
    }
    const { email } = await vind(beheerder.id);
    expect(await nodigUit(beheerder.op(), { ...velden(["fg"]), email })).toMatchObject({
      fout: { velden: [{ pad: "email" }] },
    });
    expect((await vind(beheerder.id)).rollen).toEqual(["beheerder"]);
  });
});

describe("an invitation", () => {
  test("gives a password that works once, and is written down without it", async () => {
    const email = "nieuwe.collega@voorbeeld.example";
    const { userId, wachtwoord, nieuw } = waardeVan(
      await nodigUit(beheerder.op(), { ...medewerker, email: ` ${email.toUpperCase()} ` }),
    );
    expect(nieuw).toBe(true);
    const auth = createAuth({
      app: "admin",
      baseUrl: "http://localhost:3000",
      db: database.open("auth", 2).db,
      secret: "a-secret-of-the-tests-and-of-nothing-else",
      newId: createNewId(() => new Date()),
      log: createLog({ app: "test", level: "silent" }),
      wachtwoord: true,
    });
    const ingelogd = await auth.api.signInEmail({ body: { email, password: wachtwoord ?? "" } });
    expect(ingelogd.user).toMatchObject({ id: userId, mustChangePassword: true });
    const regel = await laatste(userId);
    expect(regel).toMatchObject({ handeling: "nodig-uit", actorId: beheerder.id, rol: "beheerder" });
    expect(JSON.stringify(regel)).not.toContain(wachtwoord);
    expect(JSON.stringify(regel)).not.toContain("voorbeeld.example");
  });

  test("is refused where something is missing or unknown, and for who works here already", async () => {
    const vraag = (anders: object) =>
      nodigUit(beheerder.op(), { ...medewerker, email: "a@voorbeeld.example", ...anders });
    const pad = async (anders: object) => {
      const uit = await vraag(anders);
      return !uit.ok && uit.fout.soort === "ongeldig" ? uit.fout.velden.map((veld) => veld.pad) : uit;
    };
    expect(await pad({ email: "geen adres" })).toEqual(["email"]);
    expect(await pad({ naam: "  " })).toEqual(["naam"]);
    expect(await pad({ rollen: [] })).toEqual(["rollen"]);
    expect(await pad({ domeinen: [] })).toEqual(["domeinen"]);
    expect(await pad({ domeinen: ["bestaat-niet"] })).toEqual(["domeinen"]);
    expect(await pad({ teamId: "01900000-0000-7000-8000-00000000abcd" })).toEqual(["teamId"]);
    waardeVan(await vraag({}));
    expect(await pad({})).toEqual(["email"]);
  });
});

describe("a change", () => {
  test("holds, is written down with what was before, and the second of two beheerders hears of it", async () => {
    const collega = await lid("Collega", "medewerker");
    const { versie } = await vind(collega.id);
    const wijzig = (door: Persoon, rollen: Rol[]) =>
      wijzigMens(door.op(), { userId: collega.id, versie, ...velden(rollen, ["jeugd"]) });
    const [een, twee] = await Promise.all([wijzig(beheerder, ["fg"]), wijzig(tweede, ["medewerker"])]);
    expect([een.ok, twee.ok].filter(Boolean)).toHaveLength(1);
    const geweigerd = een.ok ? twee : een;
    expect(geweigerd).toMatchObject({ fout: { soort: "conflict" } });
    expect(await laatste(collega.id)).toMatchObject({
      gegevens: { voor: { rollen: ["medewerker"] }, na: { domeinen: ["jeugd"] } },
    });
  });
});

describe("teams", () => {
  test("are made, renamed and filled, and two never have one name", async () => {
    const { id } = waardeVan(await maakTeam(beheerder.op(), { naam: "Team Noord", domeinen: ["wmo"] }));
    expect(await maakTeam(beheerder.op(), { naam: " team noord" })).toMatchObject({
      fout: { velden: [{ pad: "naam" }] },
    });
    waardeVan(await wijzigTeam(beheerder.op(), { id, versie: 1, naam: "Team Zuid", domeinen: ["jeugd"] }));
    expect(await wijzigTeam(tweede.op(), { id, versie: 1, naam: "Team West" })).toMatchObject({
      fout: { soort: "conflict", huidigeVersie: 2 },
    });
    const collega = await lid("Teamlid", "medewerker");
    waardeVan(await zetInTeam(beheerder.op(), { userId: collega.id, versie: 1, teamId: id }));
    expect(await vind(collega.id)).toMatchObject({ teamId: id, versie: 2 });
    expect(waardeVan(await leesMensen(beheerder.op(), {})).teams).toContainEqual({
      id,
      naam: "Team Zuid",
      domeinen: ["jeugd"],
      versie: 2,
    });
    expect(await zetInTeam(beheerder.op(), { userId: "", versie: 1, teamId: id })).toMatchObject({
      fout: { velden: [{ pad: "userId" }] },
    });
  });
});

describe("signing somebody out everywhere", () => {
  test("is for the beheerder, of somebody else of the same gemeente, and is written down", async () => {
    const wie = await lid("Laptop kwijt", "medewerker");
    for (const ctx of [als("privacyadviseur"), als("medewerker"), wie.op()])
      expect(await beeindigSessies(ctx, { userId: wie.id })).toMatchObject({
        fout: { soort: "geen-toegang" },
      });
    expect(await beeindigSessies(beheerder.op(), { userId: beheerder.id })).toMatchObject({
      fout: { soort: "geen-toegang" },
    });
    expect(await beeindigSessies(elders("beheerder").op(), { userId: wie.id })).toMatchObject({
      fout: { soort: "niet-gevonden" },
    });
    expect(waardeVan(await beeindigSessies(beheerder.op(), { userId: wie.id }))).toEqual({
      userId: wie.id,
      aantal: 0,
    });
    expect(await laatste(wie.id)).toMatchObject({
      handeling: "beeindig-sessies",
      actorId: beheerder.id,
      gegevens: { aantal: 0 },
    });
  });
});

describe("leaving", () => {
  test("divides the work, takes nothing of it for the beheerder, and writes down what went where", async () => {
    const [weg, naar, derde] = [
      await lid("Vertrekt", "medewerker"),
      await lid("Ontvangt", "medewerker"),
      await lid("Derde", "medewerker"),
    ];
    await withTenant(db, redactie.id, (tx) =>
      tx.execute(
        sql`update lidmaatschap set domeinen = '{wmo}' where user_id in (${weg.id}, ${naar.id}, ${derde.id})`,
      ),
    );
    const { eigen, waargenomen, vraagId } = await withTenant(db, redactie.id, async (tx) => {
      const dossier = await dossierVan(tx, weg.id, "wmo");
      const ander = await dossierVan(tx, derde.id, "wmo");
      const vraag = await askProefvraag(tx, redactie, ander, {
        gesteldDoor: derde.id,
        aanRol: null,
        aanGebruiker: weg.id,
      });
      await neemProefdossierWaar(tx, ander, weg.id);
      return { eigen: dossier.id, waargenomen: ander.id, vraagId: vraag };
    });
    const vooraf = waardeVan(await leesVertrek(beheerder.op(), { userId: weg.id }));
    expect(vooraf).toMatchObject({ waarnemingen: [waargenomen], vragen: [{ id: vraagId }] });
    expect(vooraf.bundels).toMatchObject([{ domein: "wmo", open: [{ id: eigen }], besloten: [] }]);
    expect(JSON.stringify(vooraf)).not.toContain("titel");
    const invoer = {
      userId: weg.id,
      versie: vooraf.versie,
      dossiers: [{ domein: "wmo", naar: naar.id }],
      vragen: [{ id: vraagId, naar: naar.id }],
    };
    for (const fout of [beheerder.id, weg.id]) {
      const dossiers = [{ domein: "wmo", naar: fout }];
      expect(await laatVertrekken(beheerder.op(), { ...invoer, dossiers })).toMatchObject({
        fout: { velden: [{ pad: "domein-wmo" }] },
      });
      expect((await vind(weg.id)).beeindigdOp).toBeNull();
    }
    const uit = waardeVan(await laatVertrekken(beheerder.op(), invoer));
    expect(uit).toMatchObject({ dossiers: 1, vragen: 1, waarnemingen: 1, vertrekt: true });
    const na = await withTenant(db, redactie.id, async (tx) => ({
      eigenaar: (await findAfweging(tx, eigen))?.eigenaarId,
      waarnemer: (await findAfweging(tx, waargenomen))?.waarnemerId,
      post: (await listPost(tx)).map(({ aan, soort, pad }) => ({ aan, soort, pad })),
    }));
    expect(na).toMatchObject({ eigenaar: naar.id, waarnemer: null });
    expect(na.post).toContainEqual({ aan: naar.id, soort: "overleg-gevraagd", pad: `/overleg/${vraagId}` });
    expect(await laatste(weg.id)).toMatchObject({
      handeling: "laat-vertrekken",
      gegevens: { dossiers: 1, vragen: 1, waarnemingen: 1, vertrekt: true, naar: [naar.id] },
    });
    expect(await vind(weg.id)).toMatchObject({ open: 0 });
  });

  test("never waits for a new hand: what is left is divided later, and coming back is written down", async () => {
    const weg = await lid("Gaat meteen", "medewerker");
    const naar = await lid("Komt later", "medewerker");
    await withTenant(db, redactie.id, async (tx) => {
      await tx.execute(
        sql`update lidmaatschap set domeinen = '{jeugd}' where user_id in (${weg.id}, ${naar.id})`,
      );
      await dossierVan(tx, weg.id, "jeugd");
    });
    const { versie } = await vind(weg.id);
    waardeVan(await laatVertrekken(beheerder.op(), { userId: weg.id, versie }));
    expect(await vind(weg.id)).toMatchObject({ open: 1, versie: versie + 1 });
    const later = { userId: weg.id, versie: versie + 1 };
    expect(await wijzigMens(beheerder.op(), { ...later, ...medewerker })).toMatchObject({ ok: false });
    const dossiers = [{ domein: "jeugd", naar: naar.id }];
    expect(waardeVan(await laatVertrekken(tweede.op(), { ...later, dossiers }))).toMatchObject({
      dossiers: 1,
      vertrekt: false,
    });
    waardeVan(await laatTerugkeren(beheerder.op(), later));
    expect(await laatste(weg.id)).toMatchObject({ handeling: "laat-terugkeren", actorId: beheerder.id });
    expect((await vind(weg.id)).beeindigdOp).toBeNull();
    expect(await laatTerugkeren(beheerder.op(), later)).toMatchObject({ fout: { soort: "conflict" } });
  });

  test("of the last beheerder is refused, and so is taking the role away", async () => {
    const { versie } = await vind(beheerder.id);
    waardeVan(await laatVertrekken(tweede.op(), { userId: beheerder.id, versie }));
    const over = await vind(tweede.id, tweede.op());
    // Somebody whose session is from before: the database does not know them as a beheerder any more.
    expect(await laatVertrekken(beheerder.op(), { userId: tweede.id, versie: over.versie })).toMatchObject({
      fout: { redenen: [{ code: "laatste-beheerder" }] },
    });
    expect(
      await wijzigMens(beheerder.op(), { userId: tweede.id, versie: over.versie, ...velden(["fg"]) }),
    ).toMatchObject({ fout: { velden: [{ pad: "rollen" }] } });
    const nog = await withTenant(db, redactie.id, (tx) => findLidmaatschap(tx, tweede.id));
    expect(nog).toMatchObject({ rollen: ["beheerder"], beeindigdOp: null });
  });
});
