import { describe, expect, it } from "vitest";
import { maakLeidraad } from "../../testing/index.ts";
import { zoekLeidraden } from "./zoek-leidraden.ts";

const leidraden = [
  maakLeidraad({
    id: "navragen",
    titel: "Navragen over een jongere",
    vraag: "Mag ik bij andere teams navragen of zij een jongere kennen?",
    kort: "Alleen bij een leerplichtige jongere die verzuimt.",
    trefwoorden: ["rondvragen", "gebiedsteam", "RMC"],
  }),
  maakLeidraad({
    id: "toestemming-vorm",
    titel: "Hoe iemand toestemming geeft",
    vraag: "Moet toestemming op papier?",
    kort: "Schriftelijk is het beste, een mail mag ook.",
    trefwoorden: ["handtekening", "mondeling"],
  }),
  maakLeidraad({
    id: "toestemming-spelregel",
    titel: "Toestemming is geen grondslag",
    kort: "De wet kan haar wel als extra eis vragen.",
    trefwoorden: ["consent", "akkoord van de cliënt"],
  }),
  maakLeidraad({
    id: "bewaren",
    titel: "Hoe lang u gegevens bewaart",
    kort: "Niet langer dan nodig is.",
    trefwoorden: ["bewaartermijn", "vernietigen"],
  }),
];
const ids = (tekst: string) => zoekLeidraden(leidraden, tekst).map(({ id }) => id);

describe("zoekLeidraden", () => {
  it("geeft zonder woorden alles, in de volgorde die er was", () => {
    expect(ids("  ")).toEqual(leidraden.map(({ id }) => id));
  });

  it("vindt op titel, trefwoord, vraag en samenvatting", () => {
    expect(ids("bewaart")).toEqual(["bewaren"]);
    expect(ids("handtekening")).toEqual(["toestemming-vorm"]);
    expect(ids("papier")).toEqual(["toestemming-vorm"]);
    expect(ids("verzuimt")).toEqual(["navragen"]);
  });

  it("zet voorop wat in de titel of een trefwoord staat", () => {
    expect(ids("toestemming")).toEqual(["toestemming-vorm", "toestemming-spelregel"]);
    expect(ids("grondslag toestemming")).toEqual(["toestemming-spelregel"]);
  });

  it.each([
    ["toestemmnig", ["toestemming-vorm", "toestemming-spelregel"]],
    ["rondvargen", ["navragen"]],
    ["bewaartermin", ["bewaren"]],
    ["handtekenig", ["toestemming-vorm"]],
    ["client", ["toestemming-spelregel"]],
    ["CLIËNT", ["toestemming-spelregel"]],
    ["mondlin", ["toestemming-vorm"]],
  ])("vergeeft wat iemand verkeerd typt: %s", (tekst, verwacht) => {
    expect(ids(tekst)).toEqual(verwacht);
  });

  it("leest een hele vraag: woorden die niets zeggen tellen niet mee", () => {
    expect(ids("Mag ik dan ook rondvragen bij het gebiedsteam?")).toEqual(["navragen"]);
  });

  it("geeft wat het dichtst in de buurt komt als niets alle woorden heeft", () => {
    expect(ids("rondvragen gebiedsteam schuldhulp")).toEqual(["navragen"]);
    expect(ids("rondvragen schuldhulp belastingdienst")).toEqual([]);
  });

  it("verzint niets", () => {
    expect(ids("fiets")).toEqual([]);
    expect(ids("xyz")).toEqual([]);
    expect(ids("??")).toEqual(leidraden.map(({ id }) => id));
  });

  it("blijft overeind bij heel veel tekst", () => {
    expect(ids("toestemming ".repeat(100_000))).toEqual(ids("toestemming"));
  });
});
