import {
  bewijsInZinnen,
  isToestemming,
  datumInWoorden,
  isDatum,
  naam,
  optiesVan,
  verwoordWaarde,
  waardeVan,
  type Antwoorden,
  type Keuze,
  type StapVraag,
  type VereisteBewijs,
  type Woordenlijst,
} from "@core/grondslagen";
import { Lijst } from "@deelwijzer/ui";
import type { ReactElement, ReactNode } from "react";
import { OverlegLijst } from "./overleg-vraag.tsx";
import "./vragen.css";

export type AntwoordInWoordenProps = {
  readonly vraag: StapVraag;
  readonly antwoorden: Antwoorden;
  readonly woordenlijst: Woordenlijst;
};

/** An answer as one reads it back; nothing where there is no answer. */
export function AntwoordInWoorden(props: AntwoordInWoordenProps): ReactElement | null {
  const inhoud = inWoorden(props);
  return inhoud === null ? null : <div className="gr-antwoord">{inhoud}</div>;
}

/** Whether there is anything to read back. */
export function heeftAntwoord(props: AntwoordInWoordenProps): boolean {
  return inWoorden(props) !== null;
}

const JA_NEE: Record<Keuze, string> = { ja: "Ja", nee: "Nee", twijfel: "Ik twijfel" };
const STATUS: Record<VereisteBewijs["status"], string> = {
  voldaan: "voldaan",
  "niet-voldaan": "niet voldaan",
  onbekend: "nog niet bekend",
};

function inWoorden({ vraag, antwoorden, woordenlijst: w }: AntwoordInWoordenProps): ReactNode {
  switch (vraag.soort) {
    case "ja-nee-twijfel": {
      const waarde = waardeVan(vraag, "ja-nee-twijfel", antwoorden);
      return waarde === undefined ? null : (
        <>
          <p>{JA_NEE[waarde.keuze]}</p>
          <Tekst>{waarde.toelichting}</Tekst>
        </>
      );
    }
    case "keuze": {
      const keuze = waardeVan(vraag, "keuze", antwoorden);
      return keuze == null ? null : <p>{optieTekst(vraag, keuze, w)}</p>;
    }
    case "meerkeuze": {
      const keuzes = waardeVan(vraag, "meerkeuze", antwoorden) ?? [];
      return keuzes.length === 0 ? null : (
        <Lijst>
          {keuzes.map((keuze) => (
            <li key={keuze}>{optieTekst(vraag, keuze, w)}</li>
          ))}
        </Lijst>
      );
    }
    case "tekst": {
      const waarde = waardeVan(vraag, "tekst", antwoorden);
      if (waarde === undefined || (waarde.feiten.trim() === "" && (waarde.indrukken ?? "").trim() === ""))
        return null;
      return (
        <>
          <Tekst>{waarde.feiten}</Tekst>
          <Tekst kop="Uw indruk">{waarde.indrukken}</Tekst>
        </>
      );
    }
    case "datum": {
      const dag = waardeVan(vraag, "datum", antwoorden);
      return isDatum(dag) ? <p>{datumInWoorden(dag)}</p> : null;
    }
    case "personen": {
      const personen = waardeVan(vraag, "personen", antwoorden) ?? [];
      return personen.length === 0 ? null : (
        <Lijst>
          {personen.map(({ id, rol, leeftijd, kanOverzien, vertegenwoordiger }) => (
            <li key={id}>
              {hoofdletter(naam(w, "betrokkenen", rol))}
              {leeftijd === null ? "" : `, ${leeftijd} jaar`}
              {kanOverzien === null ? "" : `. Kan dit overzien: ${JA_NEE[kanOverzien].toLowerCase()}`}
              {vertegenwoordiger ? `. Spreekt namens deze persoon: ${vertegenwoordiger}` : ""}
            </li>
          ))}
        </Lijst>
      );
    }
    case "gegevens-per-doel": {
      const gegevens = waardeVan(vraag, "gegevens-per-doel", antwoorden) ?? [];
      return gegevens.length === 0 ? null : (
        <Lijst>
          {gegevens.map(({ id, omschrijving, soort, nodig, waarvoor }) => (
            <li key={id}>
              {nodig === "nee" ? (
                <>
                  <s>{omschrijving || "Gegeven zonder omschrijving"}</s> (niet nodig)
                </>
              ) : (
                <strong>{omschrijving || "Gegeven zonder omschrijving"}</strong>
              )}
              {`, ${naam(w, "gegevens", soort)}`}
              <Tekst>{waarvoor}</Tekst>
            </li>
          ))}
        </Lijst>
      );
    }
    case "vereisten": {
      const bewijs = Object.entries(waardeVan(vraag, "vereisten", antwoorden) ?? {});
      return bewijs.length === 0 ? null : (
        <Lijst>
          {bewijs.map(([id, regel]) => (
            <li key={id}>
              <strong>{hoofdletter(naam(w, "vereisten", id))}</strong>: {STATUS[regel.status]}
              <Tekst>
                {bewijsInZinnen(regel, isToestemming(id) ? "toestemming" : "instemming").join(" ")}
              </Tekst>
            </li>
          ))}
        </Lijst>
      );
    }
    case "feiten": {
      const zinnen = verwoordWaarde(vraag, antwoorden, w).feiten;
      return zinnen.length === 0 ? null : (
        <Lijst>
          {zinnen.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </Lijst>
      );
    }
    case "overleg": {
      const overleg = waardeVan(vraag, "overleg", antwoorden) ?? [];
      return overleg.length === 0 ? null : <OverlegLijst overleg={overleg} />;
    }
    case "grondslag":
      return waardeVan(vraag, "grondslag", antwoorden) === undefined ? null : <p>Bekeken</p>;
    case "uitleg":
      return null;
  }
}

function Tekst({ kop, children }: { kop?: string; children: string | undefined }): ReactElement | null {
  if (children === undefined || children.trim() === "") return null;
  return (
    <p className="gr-lopend">
      {kop === undefined ? null : <strong>{kop}: </strong>}
      {children}
    </p>
  );
}

function optieTekst(vraag: StapVraag, id: string, w: Woordenlijst): string {
  const optie = optiesVan(vraag, w).find((kandidaat) => kandidaat.id === id);
  return hoofdletter(optie?.tekst ?? id);
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
