import type { Koppelregel } from "@core/grondslagen";
import {
  findGemeente,
  findLidmaatschap,
  insertClaimkoppeling,
  insertLidmaatschap,
  listAudit,
  listLedenMetRol,
  updateLidmaatschap,
  withTenant,
} from "@deelwijzer/db";
import { createBeheerder, createProefgemeente } from "@deelwijzer/db/testing";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Auth } from "../src/auth/create-auth.ts";
import { actorVanSessie } from "../src/auth/actor-van-sessie.ts";
import { volgClaims } from "../src/auth/volg-claims.ts";
import { systemKlok } from "../src/klok.ts";
import { createNewId } from "../src/new-id.ts";
import { createInlogproef, post } from "../testing/inlogproef.ts";
import { createOidcInlog } from "../testing/oidc-inlog.ts";
import { GEEN_EIS, maakClientsleutel, startOidcProef } from "../testing/oidc-proef.ts";
import { leesClientsleutel } from "../src/auth/clientsleutel.ts";

const proef = await createInlogproef();
const { database, gemeente, app, authFor, nieuwAccount, forgetAttempts, close } = proef;
const provider = await startOidcProef({
  clientId: "deelwijzer",
  redirectUri: "http://localhost:3000/api/auth/callback/oidc",
  haalSleutels: () => auth.handler(new Request("http://localhost:3000/api/auth/jwks")),
  claimsIn: "idtoken",
});
afterAll(async () => {
  await provider.stop();
  await close();
});
beforeEach(forgetAttempts);

const newId = createNewId(() => new Date());
const bewijs = { sleutel: leesClientsleutel(maakClientsleutel()) };
const auth: Auth = authFor("admin", {
  oidc: { issuer: provider.issuer, clientId: "deelwijzer", bewijs, sterkte: GEEN_EIS },
  volgClaims: volgClaims({ db: app, klok: systemKlok, newId }),
});
const { logIn, sessieVan } = createOidcInlog(auth, provider);
const beheerder = await createBeheerder(database, gemeente);

const regel = (waarde: string, geeft: Partial<Koppelregel>): Koppelregel => ({
  claim: "groups",
  waarde,
  rollen: [],
  domeinen: [],
  teamId: null,
  ...geeft,
});
let versie = 0;
async function koppel(regels: Koppelregel[], door = beheerder.userId): Promise<void> {
  versie += 1;
  const rij = { gemeenteId: gemeente.id, versie, regels, door, op: new Date() };
  await withTenant(app, gemeente.id, (tx) => insertClaimkoppeling(tx, rij), { actor: door });
}

const lidVan = (userId: string) => withTenant(app, gemeente.id, (tx) => findLidmaatschap(tx, userId));

describe("signing in with the account of the gemeente", () => {
  test("without rules leaves the roles as the beheerder set them", async () => {
    const { email, userId } = await nieuwAccount();
    const { cookie, naar } = await logIn({ sub: userId, email, groups: ["sd-fg"] });
    expect(naar).toBe("/");
    expect((await sessieVan(cookie))?.user.id).toBe(userId);
    expect(await lidVan(userId)).toMatchObject({ rollen: ["medewerker"], versie: 1 });
  });

  test("gives what the rules give, each time anew, and writes down what changed", async () => {
    const { email, userId } = await nieuwAccount();
    await koppel([
      regel("sd-fg", { rollen: ["fg"] }),
      regel("sd-jeugd", { rollen: ["medewerker"], domeinen: ["jeugd"], teamId: gemeente.teamId }),
    ]);
    await logIn({ sub: userId, email, groups: ["sd-fg", "sd-jeugd"] });
    expect(await lidVan(userId)).toMatchObject({ rollen: ["medewerker", "fg"], domeinen: ["jeugd"] });
    const { cookie } = await logIn({ sub: userId, email, groups: ["sd-fg"] });
    expect(await lidVan(userId)).toMatchObject({ rollen: ["fg"], domeinen: [], teamId: null });
    expect(await sessieVan(cookie)).not.toBeNull();
    const [laatste] = await withTenant(app, gemeente.id, (tx) =>
      listAudit(tx, { onderwerp: { soort: "gebruiker", id: userId } }),
    );
    expect(laatste).toMatchObject({
      handeling: "rollen-volgens-inlog",
      actorId: null,
      gegevens: { koppeling: versie, voor: { rollen: ["medewerker", "fg"] }, na: { rollen: ["fg"] } },
    });
  });

  test("lets in nobody to whom no rule gives a role, and ends the sessions they had", async () => {
    const { email, userId } = await nieuwAccount();
    const eerst = await logIn({ sub: userId, email, groups: ["sd-fg"] });
    expect(await sessieVan(eerst.cookie)).not.toBeNull();
    const { cookie, naar } = await logIn({ sub: userId, email, groups: ["iets-anders"] });
    expect(naar).toContain("error=geen_rol");
    expect(cookie).not.toContain("session_token=");
    expect(await sessieVan(eerst.cookie)).toBeNull();
  });

  test("ties an account to an address once, and not where the provider never looked at it", async () => {
    const [beheerderAdres, ander] = [await nieuwAccount(), await nieuwAccount()];
    const kom = async (claims: { sub: string; email: string; email_verified?: boolean }) => {
      const { cookie, naar } = await logIn({ groups: ["sd-fg"], ...claims });
      return new URL(naar, provider.issuer).searchParams.get("error") ?? (await sessieVan(cookie))?.user.id;
    };
    const gast = { sub: "een-gast", email: beheerderAdres.email };
    expect(await kom({ ...gast, email_verified: false })).toBe("adres_onbevestigd");
    const echt = { sub: "de-beheerder", email: beheerderAdres.email };
    expect(await kom(echt)).toBe(beheerderAdres.userId);
    expect(await kom({ ...gast, email_verified: true })).toBe("ander_account");
    // Who is tied by what the provider calls them comes in, whatever becomes of their address.
    expect(await kom({ ...echt, email_verified: false })).toBe(beheerderAdres.userId);
    expect(await kom({ sub: "nog-iemand", email: ander.email, email_verified: true })).toBe(ander.userId);
  });

  test("gives nothing to who made the rules, until another beheerder keeps them", async () => {
    const maker = await nieuwAccount();
    await withTenant(app, gemeente.id, (tx) =>
      updateLidmaatschap(tx, maker.userId, { rollen: ["beheerder"] }, new Date()),
    );
    const regels = [regel("sd-alles", { rollen: ["beheerder", "fg", "privacyadviseur"] })];
    await koppel(regels, maker.userId);
    const claims = { sub: maker.userId, email: maker.email, groups: ["sd-alles"] };
    await logIn(claims);
    expect(await lidVan(maker.userId)).toMatchObject({ rollen: ["beheerder"] });
    await koppel(regels);
    await logIn(claims);
    expect((await lidVan(maker.userId))?.rollen).toContain("fg");
  });

  test("never takes the last beheerder away", async () => {
    for (const userId of await withTenant(app, gemeente.id, (tx) => listLedenMetRol(tx, "beheerder"))) {
      if (userId !== beheerder.userId)
        await withTenant(app, gemeente.id, (tx) =>
          updateLidmaatschap(tx, userId, { rollen: ["fg"] }, new Date()),
        );
    }
    const laatste = await nieuwAccount();
    await koppel([regel("sd-fg", { rollen: ["fg"] })]);
    const zet = (userId: string, rollen: string[]) =>
      withTenant(app, gemeente.id, (tx) => updateLidmaatschap(tx, userId, { rollen }, new Date()));
    await zet(laatste.userId, ["beheerder"]);
    await zet(beheerder.userId, ["fg"]);
    await logIn({ sub: laatste.userId, email: laatste.email, groups: ["sd-fg"] });
    expect((await lidVan(laatste.userId))?.rollen.toSorted()).toEqual(["beheerder", "fg"]);
  });

  test("makes no account of somebody whom no beheerder knows, and lets nobody in who left", async () => {
    const { naar } = await logIn({ sub: "vreemd", email: "vreemd@voorbeeld.example", groups: ["sd-fg"] });
    expect(naar).toContain("error=");
    const weg = await nieuwAccount();
    await withTenant(app, gemeente.id, (tx) =>
      updateLidmaatschap(tx, weg.userId, { beeindigdOp: new Date() }, new Date()),
    );
    const terug = await logIn({ sub: weg.userId, email: weg.email, groups: ["sd-fg"] });
    expect(terug.naar).toContain("error=VERTROKKEN");
    expect(terug.cookie).not.toContain("session_token=");
  });
});

describe("gemeenten that share a provider", () => {
  test("each get only who the provider names as theirs, and rules of one touch no roles in another", async () => {
    const buur = await createProefgemeente(database, "Buurgemeente");
    const slugVan = async (id: string) => (await withTenant(app, id, findGemeente))?.slug ?? "";
    const gedeeld = authFor("admin", {
      oidc: { issuer: provider.issuer, clientId: "deelwijzer", bewijs, sterkte: GEEN_EIS },
      volgClaims: volgClaims(
        { db: app, klok: systemKlok, newId },
        {
          claim: "gemeente",
          waarden: { "0001": await slugVan(gemeente.id), "0002": await slugVan(buur.id) },
        },
      ),
    });
    const { logIn: logGedeeldIn, sessieVan: sessie } = createOidcInlog(gedeeld, provider);
    const { email, userId } = await nieuwAccount();
    const op = new Date();
    await withTenant(database.open("owner", 1).db, buur.id, (tx) =>
      insertLidmaatschap(tx, {
        gemeenteId: buur.id,
        userId,
        naam: "Proefpersoon",
        email,
        rollen: ["fg"],
        createdAt: op,
        updatedAt: op,
      }),
    );
    const { userId: door } = await createBeheerder(database, gemeente);
    await koppel([regel("sd-jeugd", { rollen: ["medewerker"], domeinen: ["jeugd"] })], door);
    const gemeenteNa = async (claims: Readonly<Record<string, unknown>>) => {
      const { cookie, naar } = await logGedeeldIn({ sub: userId, email, groups: ["sd-jeugd"], ...claims });
      if (!cookie.includes("session_token=")) return new URL(naar, provider.issuer).searchParams.get("error");
      const inlog = await actorVanSessie(app, await sessie(cookie));
      return inlog.ok ? inlog.waarde.actor.gemeenteId : inlog.fout.soort;
    };
    expect(await gemeenteNa({ gemeente: "0002" })).toBe(buur.id);
    // No second step of ours makes another session of it, that forgets whose they are.
    const { cookie } = await logGedeeldIn({ sub: userId, email, groups: ["sd-jeugd"], gemeente: "0002" });
    for (const stap of ["begin", "bevestig", "code", "herstelcodes"])
      expect((await post(gedeeld, `/tweede-factor/${stap}`, { code: "123456" }, { cookie })).status).toBe(
        403,
      );
    expect(await lidVan(userId)).toMatchObject({ rollen: ["medewerker"], domeinen: ["wmo"], versie: 1 });
    expect(await gemeenteNa({ gemeente: ["0009", "0001"] })).toBe(gemeente.id);
    expect(await lidVan(userId)).toMatchObject({ domeinen: ["jeugd"], versie: 2 });
    expect(await gemeenteNa({ gemeente: "0009" })).toBe("geen_gemeente");
    expect(await gemeenteNa({ gemeente: "__proto__" })).toBe("geen_gemeente");
    expect(await gemeenteNa({})).toBe("geen_gemeente");
  });
});
