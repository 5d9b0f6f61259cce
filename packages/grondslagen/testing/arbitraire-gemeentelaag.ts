import fc from "fast-check";
import type { Bepalingsoort } from "../src/gemeentelaag/bepaling.ts";
import { gemeentelaagSchema, type Gemeentelaag } from "../src/gemeentelaag/gemeentelaag.ts";
import type { Woordenlijst } from "../src/model/woordenlijst.ts";

export const BEPALINGSOORTEN = [
  "eis",
  "verbod",
  "inperking",
  "convenant",
  "reglement",
  "mandaat",
  "lokale-partner",
] as const satisfies readonly Bepalingsoort[];

/** Partners of the gemeente in these layers; each can stand for any partner of the tables. */
export const PROEF_LOKAAL = ["lokaal.noord", "lokaal.zuid"] as const;

/** Prohibitions close everything, so there are fewer of them than of what can be seen beside each other. */
const GEWICHT: Readonly<Record<Bepalingsoort, number>> = {
  verbod: 1,
  inperking: 2,
  eis: 3,
  convenant: 3,
  reglement: 3,
  mandaat: 3,
  "lokale-partner": 3,
};

/** Layers with provisions of every kind over a vocabulary, with ids, scopes and periods that collide. */
export function arbitraireGemeentelaag(w: Woordenlijst, maxLength = 6): fc.Arbitrary<Gemeentelaag> {
  const ids = (termen: readonly { id: string }[]) => termen.map(({ id }) => id);
  const enkele = (waarden: readonly string[]) =>
    fc.uniqueArray(fc.constantFrom(...waarden), { minLength: 1, maxLength: 8 });
  const deel = (waarden: readonly string[]) =>
    fc.oneof({ weight: 3, arbitrary: fc.constant("alle" as const) }, enkele(waarden));
  const soms = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
  const partners = [...ids(w.partners), ...PROEF_LOKAAL];
  const vereiste = fc.constantFrom({ id: "tweede-paar-ogen", naam: "een collega keek mee" }, ...w.vereisten);
  const alleen = fc
    .record({
      doelen: soms(enkele(ids(w.doelen))),
      betrokkenen: soms(enkele(ids(w.betrokkenen))),
      gegevens: soms(enkele(ids(w.gegevens))),
    })
    .filter((inperking) => Object.values(inperking).some((waarde) => waarde !== undefined));
  const stuk = fc.record({
    id: fc.constantFrom("een", "twee", "drie", "vier", "vijf"),
    soort: fc.oneof(
      ...BEPALINGSOORTEN.map((soort) => ({ weight: GEWICHT[soort], arbitrary: fc.constant(soort) })),
    ),
    bereik: fc.record(
      {
        domeinen: deel(ids(w.domeinen)),
        richtingen: deel(["intern", "verstrekken", "opvragen"]),
        partners: deel(partners),
        gegevens: deel(ids(w.gegevens)),
        doelen: deel(ids(w.doelen)),
      },
      { requiredKeys: ["domeinen", "richtingen", "partners", "gegevens"] },
    ),
    tekst: fc.constantFrom("Omdat de gemeente dat wil.", "Omdat de gemeente dat wil. En meer", "Zo is het"),
    vereiste,
    vereisten: fc.array(vereiste, { maxLength: 2 }),
    alleen,
    ookAlleen: soms(alleen),
    partijen: enkele(partners),
    kanaal: fc.option(fc.constant("de beveiligde mail")),
    partner: fc.constantFrom(...ids(w.partners)),
    partnerId: fc.constantFrom(...PROEF_LOKAAL),
    geldig: fc.constantFrom(
      { van: null, tot: null },
      { van: "2019-01-01", tot: "2020-01-01" },
      { van: "2021-01-01", tot: null },
      { van: null, tot: "2021-01-01" },
    ),
  });
  type Stuk = typeof stuk extends fc.Arbitrary<infer T> ? T : never;
  const metSoort = (s: Stuk): object => {
    const { soort, bereik, tekst, vereisten, ookAlleen } = s;
    const afspraak = { bereik, tekst, titel: `Afspraak ${s.id}`, vereisten, werkwijze: { kanaal: s.kanaal } };
    switch (soort) {
      case "eis":
        return { bereik, tekst, vereiste: s.vereiste };
      case "verbod":
        return { bereik, tekst };
      case "inperking":
        return { bereik, tekst, alleen: s.alleen, vereiste: vereisten[0] };
      case "convenant":
        return { ...afspraak, alleen: ookAlleen, partijen: s.partijen };
      case "reglement":
        return { ...afspraak, alleen: ookAlleen };
      case "mandaat":
        return { bereik, tekst, functies: ["de teammanager"], namens: "het college" };
      case "lokale-partner":
        return { partnerId: s.partnerId, naam: `Partner ${s.id}`, partner: s.partner, reden: tekst };
    }
  };
  return fc.array(stuk, { maxLength }).map((lijst) =>
    gemeentelaagSchema.parse({
      bepalingen: lijst.map((s) => ({
        id: s.id,
        soort: s.soort,
        ...metSoort(s),
        vastgesteldDoor: "het college",
        vastgesteldOp: "2019-01-01",
        geldig: s.geldig,
      })),
    }),
  );
}
