import { Alinea, Details, GegevensLijst, Lijst, Merkje, Stapel, type ToonOfAccent } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { Gevolg, NieuwereVersie } from "../../dossier/nieuwere-versie.ts";
import stijl from "./afweging.module.css";

type Verschil = Extract<Gevolg, { verschil: unknown }>["verschil"][number];

/** In one sentence: what the newer tables mean for this question. */
export function gevolgZin({ nummer, gevolg }: NieuwereVersie): string {
  switch (gevolg.soort) {
    case "zelfde":
      return "Voor uw vraag verandert er niets: het antwoord en de eisen blijven gelijk.";
    case "andere-vereisten":
      return "Voor uw vraag veranderen de eisen.";
    case "andere-uitkomst":
      return "Voor uw vraag verandert het antwoord.";
    case "woord-weg":
      return `Een van uw keuzes bestaat niet meer in tabelversie ${nummer}.`;
    case "nog-niet-bekend":
      return "Uw vraag is nog niet compleet. Daarom weten wij nog niet wat er voor u verandert.";
  }
}

/** The consequences in words; what changed in the tables under the question is folded away. */
export function GevolgInWoorden(props: {
  readonly nieuwer: NieuwereVersie;
  /** Number of the version the dossier is on. */
  readonly huidig: number;
}): ReactElement | null {
  const { nieuwer, huidig } = props;
  const { gevolg, nummer } = nieuwer;
  if (gevolg.soort === "nog-niet-bekend") return null;
  if (gevolg.soort === "woord-weg") {
    return <Alinea>{gevolg.melding} Neemt u de nieuwe versie over? Dan maakt u die keuze opnieuw.</Alinea>;
  }
  const { erbij, vervalt, verschil, meer } = gevolg;
  const genoemd = erbij.length + vervalt.length;
  return (
    <Stapel ruimte="m">
      {gevolg.soort === "andere-uitkomst" ? (
        <GegevensLijst
          items={[
            { id: "gevolg-was", term: `Tabelversie ${huidig}`, waarde: gevolg.was },
            { id: "gevolg-wordt", term: `Tabelversie ${nummer}`, waarde: gevolg.wordt },
          ]}
        />
      ) : null}
      {gevolg.soort === "andere-vereisten" && genoemd > 0 ? (
        <Lijst>
          {erbij.map((naam) => (
            <li key={`erbij-${naam}`}>
              <strong>Nieuwe eis:</strong> {naam}
            </li>
          ))}
          {vervalt.map((naam) => (
            <li key={`vervalt-${naam}`}>
              <strong>Eis vervalt:</strong> {naam}
            </li>
          ))}
        </Lijst>
      ) : null}
      {verschil.length > 0 ? (
        // Other requirements by the same names: only the tables say what changed about them.
        <Details
          open={gevolg.soort === "andere-vereisten" && genoemd === 0}
          samenvatting={`Wat er in de tabellen veranderde bij uw vraag (${verschil.length + meer})`}
        >
          <ul role="list" className={stijl["verschillen"]}>
            {verschil.map((deel) => (
              <li key={`${deel.soort}-${deel.id}`}>
                <VerschilRegel {...deel} />
              </li>
            ))}
          </ul>
          {meer > 0 ? (
            <Alinea maat="klein" gedempt>
              En nog {meer} {meer === 1 ? "verschil" : "verschillen"}. Uw privacyadviseur kan ze allemaal
              zien.
            </Alinea>
          ) : null}
        </Details>
      ) : null}
    </Stapel>
  );
}

const TOON: Record<Verschil["kop"], ToonOfAccent> = {
  Toegevoegd: "ja",
  Gewijzigd: "accent",
  Beëindigd: "afwegen",
  Verwijderd: "nee",
};

function VerschilRegel({ kop, soort, naam, zinnen }: Verschil): ReactElement {
  return (
    <>
      <p>
        <Merkje toon={TOON[kop]}>{kop}</Merkje> {soort}: {naam}
      </p>
      {zinnen.length === 0 ? null : (
        <Lijst>
          {zinnen.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </Lijst>
      )}
    </>
  );
}
