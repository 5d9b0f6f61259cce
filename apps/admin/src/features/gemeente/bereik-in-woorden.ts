import {
  inZin,
  kleineBeginletter,
  naam,
  opsomming,
  type Bereik,
  type Inperking,
  type Woordenlijst,
} from "@core/grondslagen";
import { hoofdletter } from "../woorden/regel-in-woorden.ts";

type Deel = Bereik["partners"];

/** A scope as terms with values, in the order a question is asked. */
export interface BereikInWoorden {
  readonly domeinen: string;
  readonly richtingen: string;
  readonly partners: string;
  readonly gegevens: string;
  /** Absent where it holds for every purpose. */
  readonly doelen?: string;
}

export const RICHTING_ZIN: Readonly<Record<string, string>> = {
  intern: "gebruiken wat een ander domein heeft",
  verstrekken: "geven aan een partner",
  opvragen: "opvragen bij een partner",
};

export function bereikInWoorden(bereik: Bereik, w: Woordenlijst): BereikInWoorden {
  const richtingen = richtingenIn(bereik.richtingen);
  return {
    domeinen:
      bereik.domeinen === "alle"
        ? "Alle domeinen"
        : opsomming(
            bereik.domeinen.map((id) => naam(w, "domeinen", id)),
            "en",
          ),
    richtingen:
      richtingen.length === 3
        ? "Gebruiken, geven en opvragen"
        : hoofdletter(
            opsomming(
              richtingen.map((id) => RICHTING_ZIN[id] ?? id),
              "en",
            ),
          ),
    partners:
      bereik.partners === "alle"
        ? "Alle partners"
        : hoofdletter(
            opsomming(
              bereik.partners.map((id) => naam(w, "partners", id)),
              "en",
            ),
          ),
    gegevens: bereik.gegevens === "alle" ? "Alle gegevens" : hoofdletter(gegevensIn(bereik.gegevens, w)),
    ...(bereik.doelen === undefined || bereik.doelen === "alle"
      ? {}
      : { doelen: hoofdletter(namenVan(bereik.doelen, "doelen", w)) }),
  };
}

/** What is left inside a narrowing, as a line on its own: "Alleen gewone gegevens, over uw cliënt". */
export function inperkingInWoorden({ doelen, betrokkenen, gegevens }: Inperking, w: Woordenlijst): string {
  const delen = [
    ...(gegevens === undefined ? [] : [gegevensIn(gegevens, w)]),
    ...(betrokkenen === undefined
      ? []
      : [
          `over ${opsomming(
            betrokkenen.map((id) => inZin(w, "betrokkenen", id)),
            "of",
          )}`,
        ]),
    ...(doelen === undefined ? [] : [`voor ${namenVan(doelen, "doelen", w, "of")}`]),
  ];
  return `Alleen ${delen.join(", ")}`;
}

function namenVan(
  ids: readonly string[],
  lijst: "doelen" | "partners",
  w: Woordenlijst,
  voegwoord: "en" | "of" = "en",
): string {
  return opsomming(
    ids.map((id) => kleineBeginletter(naam(w, lijst, id), w)),
    voegwoord,
  );
}

/** What is forbidden, as a line on its own: "Gegevens over gezondheid niet geven aan de SVB". */
export function verbodInWoorden(
  { domeinen, richtingen, partners, gegevens }: Bereik,
  w: Woordenlijst,
): string {
  const met = partnersIn(partners, w);
  const kanten = richtingenIn(richtingen);
  const doen =
    kanten.length === 1 && kanten[0] === "intern"
      ? `niet gebruiken wat ${met} heeft`
      : kanten.includes("intern")
        ? `niet delen met ${met}`
        : opsomming(
            kanten.map((kant) =>
              kant === "opvragen" ? `niet opvragen bij ${met}` : `niet geven aan ${met}`,
            ),
            "en",
          );
  const wat = gegevens === "alle" ? "" : `${gegevensIn(gegevens, w)} `;
  const wie =
    domeinen === "alle"
      ? ""
      : `${opsomming(
          domeinen.map((id) => naam(w, "domeinen", id)),
          "en",
        )}: `;
  return wie === "" ? hoofdletter(`${wat}${doen}`) : `${wie}${wat}${doen}`;
}

function partnersIn(partners: Deel, w: Woordenlijst): string {
  if (partners === "alle") return "welke partner ook";
  const namen = partners.map((id) => inZin(w, "partners", id));
  return namen.length > 3
    ? `${namen.slice(0, 2).join(", ")} en ${namen.length - 2} andere partners`
    : opsomming(namen, "of");
}

/** "Special, kind not named" is how the tables call it; in a scope it covers every kind. */
function gegevensIn(gegevens: readonly string[], w: Woordenlijst): string {
  const alleBijzondere = gegevens.includes("bijzonder");
  const over = w.gegevens.filter(
    ({ id, categorie }) => gegevens.includes(id) && !(alleBijzondere && categorie === "bijzonder"),
  );
  return opsomming(
    [
      ...over.map(({ id }) => inZin(w, "gegevens", id)),
      ...(alleBijzondere ? ["alle bijzondere persoonsgegevens"] : []),
    ],
    "en",
  );
}

function richtingenIn(richtingen: Deel): readonly string[] {
  const alle = Object.keys(RICHTING_ZIN);
  return richtingen === "alle" ? alle : alle.filter((id) => richtingen.includes(id));
}
