import { ROLLEN, type Rol } from "@core/grondslagen";
import { publishTabelversie, withoutTenant } from "@deelwijzer/db";
import { NU } from "@deelwijzer/db/testing";
import { gepubliceerd, inhoudshash, laadTabellen } from "@deelwijzer/tabellen";
import { afterAll, describe, expect, test } from "vitest";
import { maakProef } from "../../testing/proef-context.ts";
import { leesTabelversie } from "./lees-tabelversie/lees-tabelversie.ts";
import { lijstTabelversies } from "./lijst-tabelversies/lijst-tabelversies.ts";

const { database, als } = await maakProef();
const { tabelversies } = await gepubliceerd(await laadTabellen());
const nieuwste = tabelversies.at(-1)!;
const volgend = nieuwste.nummer + 1;
afterAll(() => database.drop());

const MAG = new Set<Rol>(["privacyadviseur", "beleidsmedewerker"]);

describe("who may read the published tables", () => {
  test.each(ROLLEN)("%s", async (rol) => {
    const uitkomsten = [await lijstTabelversies(als(rol), {}), await leesTabelversie(als(rol), {})];
    for (const uitkomst of uitkomsten) {
      if (MAG.has(rol)) expect(uitkomst).toMatchObject({ ok: true });
      else expect(uitkomst).toMatchObject({ ok: false, fout: { soort: "geen-toegang", reden: "rol" } });
    }
  });

  test("a second role opens what the first does not", async () => {
    expect(await leesTabelversie(als("beheerder", "privacyadviseur"), {})).toMatchObject({ ok: true });
  });

  test("nobody without signing in", async () => {
    expect(await lijstTabelversies(als(), {})).toMatchObject({ fout: { soort: "niet-ingelogd" } });
    expect(await leesTabelversie(als(), {})).toMatchObject({ fout: { soort: "niet-ingelogd" } });
  });
});

describe("the published tables", () => {
  test("come whole, exactly as published, with what the engine answers from", async () => {
    const gelezen = await leesTabelversie(als("privacyadviseur"), {});
    if (!gelezen.ok) throw new Error(gelezen.fout.soort);
    const { versie, geldt, kennis } = gelezen.waarde;
    expect(inhoudshash(versie.inhoud)).toBe(nieuwste.hash);
    expect({ nummer: versie.nummer, hash: versie.hash, geldt }).toEqual({
      nummer: nieuwste.nummer,
      hash: nieuwste.hash,
      geldt: true,
    });
    expect(kennis.tabelversies).toHaveLength(tabelversies.length);
    expect(kennis.register.aankondigingen.length).toBeGreaterThan(0);
  });

  test.each([99, 0, "1"])("are not read for number %j", async (nummer) => {
    const gelezen = await leesTabelversie(als("privacyadviseur"), { nummer: nummer as number });
    expect(gelezen).toMatchObject({
      ok: false,
      fout: { soort: nummer === 99 ? "niet-gevonden" : "ongeldig" },
    });
  });

  test("a newer version takes over; the older one stays readable and no longer answers", async () => {
    const inhoud = {
      ...nieuwste.inhoud,
      nummer: volgend,
      titel: "Een volgende versie",
      vorige: nieuwste.hash,
      regels: [],
    };
    const gepubliceerdOp = NU;
    await withoutTenant(database.open("owner", 1).db, (tx) =>
      publishTabelversie(
        tx,
        { nummer: volgend, hash: inhoudshash(inhoud), inhoud, gepubliceerdOp },
        { geldtVanaf: gepubliceerdOp },
      ),
    );
    const lijst = await lijstTabelversies(als("beleidsmedewerker"), {});
    expect(lijst).toMatchObject({
      waarde: [
        {
          nummer: volgend,
          stand: "geldt",
          geldt: true,
          wijzigingssetId: null,
          titel: "Een volgende versie",
          regels: 0,
          gecontroleerdTot: null,
          gepubliceerdOp,
        },
        {
          nummer: nieuwste.nummer,
          stand: "eerder",
          geldt: false,
          hash: nieuwste.hash,
          regels: nieuwste.inhoud.regels.length,
        },
        ...tabelversies
          .slice(0, -1)
          .toReversed()
          .map(({ nummer, hash }) => ({
            nummer,
            hash,
            geldt: false,
            ...(nummer === 1 ? { gecontroleerdTot: "2019-08-11" } : {}),
          })),
      ],
    });
    expect(await leesTabelversie(als("beleidsmedewerker"), {})).toMatchObject({
      waarde: { geldt: true, versie: { nummer: volgend } },
    });
    expect(await leesTabelversie(als("beleidsmedewerker"), { nummer: nieuwste.nummer })).toMatchObject({
      waarde: { geldt: false, versie: { hash: nieuwste.hash } },
    });
  });
});
