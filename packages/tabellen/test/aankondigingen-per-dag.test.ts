import {
  beantwoordRuw,
  dagNa,
  dagVoor,
  kiesTabelversie,
  type Aankondiging,
  type Antwoord,
  type Datum,
  type Kennis,
} from "@core/grondslagen";
import { describe, expect, it } from "vitest";
import { TABELLEN } from "./tabellen.ts";

const { register, tabelversies } = TABELLEN;
const nieuwste = tabelversies.at(-1)!;
const [eerste] = tabelversies;
const gekozen = kiesTabelversie(TABELLEN, nieuwste.nummer);
if ("fout" in gekozen) throw new Error(gekozen.fout.melding);
const PARTNERS = nieuwste.inhoud.woordenlijst.partners.map(({ id }) => id);

/** One question for each thing that the change touches, in the words of the version that is asked. */
function vragenOver({ raakt }: Aankondiging, partners: readonly string[], doelen: readonly string[]) {
  return raakt.flatMap((deel) =>
    deel.domeinen.flatMap((domein) =>
      (deel.richtingen === "alle" ? ["opvragen"] : deel.richtingen).flatMap((richting) =>
        (deel.partners === "alle" ? PARTNERS.slice(0, 3) : deel.partners)
          .filter((partner) => partners.includes(partner))
          .map((partner) => ({
            id: "x",
            domein,
            richting,
            partner,
            gegevens: ["gewoon"],
            betrokkene: "client",
            doel: deel.doelen === "alle" ? null : (deel.doelen.find((doel) => doelen.includes(doel)) ?? null),
            herkomst: null,
          })),
      ),
    ),
  );
}

const grenzenVan = ({ vanaf, uiterlijk }: Aankondiging): Datum[] =>
  uiterlijk === null ? [vanaf] : [vanaf, uiterlijk];

/** Whether the register keeps a doubt on this day, read from the register itself. */
function geldtTwijfel({ vanaf, uiterlijk, verwerktIn }: Aankondiging, nummer: number, dag: Datum): boolean {
  if (dag < vanaf) return false;
  const staatErin = verwerktIn !== null && verwerktIn <= nummer;
  return !staatErin || (uiterlijk !== null && dag < uiterlijk);
}

function stel(vraag: object, dag: Datum, nummer: number, kennis: Kennis): Antwoord {
  const antwoord = beantwoordRuw({ ...vraag, peildatum: dag, tabelversie: nummer }, kennis);
  if ("fout" in antwoord) throw new Error(antwoord.fout.melding);
  return antwoord;
}

describe.each(register.aankondigingen.map((aankondiging) => [aankondiging.id, aankondiging] as const))(
  "%s",
  (_id, aankondiging) => {
    it.each([eerste!, nieuwste].map((versie) => [versie.nummer, versie] as const))(
      "wordt in tabelversie %i genoemd op de dagen waarop zij twijfel geeft, en op geen andere",
      (nummer, { inhoud: { woordenlijst } }) => {
        const vragen = vragenOver(
          aankondiging,
          woordenlijst.partners.map(({ id }) => id),
          woordenlijst.doelen.map(({ id }) => id),
        );
        // Mere numbering, and what is adopted but no law yet, only warns.
        const houdtOpen = aankondiging.aard === "inhoud" && aankondiging.zonderDatum === undefined;
        for (const grens of grenzenVan(aankondiging)) {
          for (const dag of [dagVoor(grens), grens, dagNa(grens)]) {
            const verwacht = geldtTwijfel(aankondiging, nummer, dag);
            for (const vraag of vragen) {
              const antwoord = stel(vraag, dag, nummer, TABELLEN);
              const genoemd = antwoord.waarschuwingen.some(
                ({ tekst }) =>
                  tekst.startsWith(`${aankondiging.titel}. `) || tekst.includes(`: ${aankondiging.titel}. `),
              );
              expect({ ...vraag, dag, genoemd }).toEqual({ ...vraag, dag, genoemd: verwacht });
              // What may have changed never sounds certain: neither a yes nor a no.
              if (verwacht && houdtOpen) expect(antwoord.uitkomst).toBe("onvolledig");
            }
          }
        }
      },
    );
  },
);

it("elke aankondiging raakt iets dat in de nieuwste versie te vragen is", () => {
  const doelen = nieuwste.inhoud.woordenlijst.doelen.map(({ id }) => id);
  for (const aankondiging of register.aankondigingen)
    expect([aankondiging.id, vragenOver(aankondiging, PARTNERS, doelen).length > 0]).toEqual([
      aankondiging.id,
      true,
    ]);
});
