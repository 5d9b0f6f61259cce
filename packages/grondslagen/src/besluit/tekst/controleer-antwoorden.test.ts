import { describe, expect, it } from "vitest";
import type { Antwoorden } from "../../stappenplan/waarden.ts";
import { controleerAntwoorden, type Bevestiging } from "./controleer-antwoorden.ts";

const tekst = { feiten: "Bel 06-12345678", indrukken: "of mail a@voorbeeld.nl" };
const antwoorden: Antwoorden = {
  tekst,
  jnt: { keuze: "nee", toelichting: "Bel 020-1234567" },
  gegevens: [{ id: "0612345678", omschrijving: "06-87654321", soort: "gewoon", nodig: "ja", waarvoor: "" }],
  vereisten: { noodzakelijkheid: { status: "voldaan", hoe: "mail b@voorbeeld.nl", toelichting: "" } },
  datum: "2019-08-11",
};

describe("controleerAntwoorden", () => {
  it("kijkt in elke vrije tekst, en niet in ids of datums", () => {
    expect(
      controleerAntwoorden(antwoorden).map((bevinding) => [
        bevinding.vraagId,
        bevinding.pad,
        bevinding.tekst,
      ]),
    ).toEqual([
      ["tekst", "feiten", "06-12345678"],
      ["tekst", "indrukken", "a@voorbeeld.nl"],
      ["jnt", "toelichting", "020-1234567"],
      ["gegevens", "0.omschrijving", "06-87654321"],
      ["vereisten", "noodzakelijkheid.hoe", "b@voorbeeld.nl"],
    ]);
  });

  const vals: Bevestiging = {
    vraagId: "tekst",
    soort: "telefoonnummer",
    tekst: "06-12345678",
    reden: "Nummer van het loket.",
  };

  it("een bevestiging geldt voor precies deze tekst in dit antwoord", () => {
    const open = (b: Bevestiging) =>
      controleerAntwoorden({ tekst }, [b]).filter((bevinding) => !bevinding.bevestigd).length;
    expect(open(vals)).toBe(1);
    expect(open({ ...vals, tekst: "06-12345679" })).toBe(2);
    expect(open({ ...vals, vraagId: "jnt" })).toBe(2);
    expect(open({ ...vals, soort: "bsn" })).toBe(2);
    expect(open({ ...vals, reden: "  " })).toBe(2);
  });
});
