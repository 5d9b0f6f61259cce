import { bepaalRuimte, vragenVan, type StapVraag, type Toestand } from "@core/grondslagen";
import { AntwoordInWoorden, besluitTekst, heeftAntwoord } from "@deelwijzer/grondslagen-react";
import { Details, GegevensLijst, Knop, Rij, Sectie, Stapel } from "@deelwijzer/ui";
import { useRef, type ReactElement } from "react";
import type { Werk } from "./werk.ts";
import { stapAdres } from "./stap-adres.ts";
import { StapKoppeling } from "./stap-koppeling.tsx";

type Stap = Werk["beoordeling"]["evaluatie"]["stappen"][number];

/** Every answer in words, with the way back to it: a line per step, the first where something has to be done open. */
export function AntwoordenOverzicht(props: Werk): ReactElement {
  const { concept, beoordeling } = props;
  const { definitie, antwoorden } = concept;
  const { toestand } = bepaalRuimte(definitie, antwoorden, beoordeling.antwoord, beoordeling.context);
  const delen = beoordeling.evaluatie.stappen
    .filter((stap) => stap.zichtbaar)
    .map((stap) => ({
      stap,
      vragen: vragenVan(definitie).filter(
        ({ id, soort }) => stap.vragen.includes(id) && soort !== "uitleg" && soort !== "grondslag",
      ),
    }))
    .filter(({ vragen }) => vragen.length > 0);
  // Where one goes on; the others say how much is open in them.
  const eerst = delen.find(
    ({ stap, vragen }) => openIn(stap, vragen) + stap.opnieuwBekijken.length > 0,
  )?.stap;
  const lijst = useRef<HTMLDivElement>(null);
  const zetAlle = (open: boolean) => {
    for (const deel of lijst.current?.querySelectorAll("details") ?? []) deel.open = open;
  };
  return (
    <Sectie kop="Uw antwoorden" niveau={2} maat="l">
      <Stapel>
        <Rij>
          <Knop klein onClick={() => zetAlle(true)}>
            Toon alle antwoorden
          </Knop>
          <Knop klein soort="rustig" onClick={() => zetAlle(false)}>
            Klap alles dicht
          </Knop>
        </Rij>
        <div ref={lijst}>
          {delen.map(({ stap, vragen }) => (
            <StapDeel key={stap.id} {...props} {...{ stap, vragen, toestand }} uitgeklapt={stap === eerst} />
          ))}
        </div>
      </Stapel>
    </Sectie>
  );
}

function StapDeel(
  props: Werk & {
    readonly stap: Stap;
    readonly vragen: readonly StapVraag[];
    readonly toestand: Toestand;
    readonly uitgeklapt: boolean;
  },
): ReactElement {
  const { afweging, concept, beoordeling, stap, vragen, toestand, uitgeklapt } = props;
  const { antwoorden } = concept;
  const woordenlijst = beoordeling.context.woordenlijst;
  const open = openIn(stap, vragen);
  const opnieuw = stap.opnieuwBekijken.length;
  return (
    <Details
      open={uitgeklapt}
      samenvatting={
        <span>
          <strong>{stap.titel}</strong>
          {`: ${standInWoorden(vragen.length, open, opnieuw)}`}
        </span>
      }
    >
      <GegevensLijst
        items={vragen.map((vraag) => {
          const deel = { vraag: metBesluitTekst(vraag, toestand), antwoorden, woordenlijst };
          const mist = stap.open.find(({ vraag: id }) => id === vraag.id);
          const leeg = !heeftAntwoord(deel);
          return {
            id: `antwoord-${vraag.id}`,
            term: vraag.titel,
            waarde:
              leeg && mist === undefined ? (
                ""
              ) : (
                <>
                  <AntwoordInWoorden {...deel} />
                  {mist === undefined ? null : <strong>Nog open: {mist.gemis}</strong>}
                  {stap.opnieuwBekijken.includes(vraag.id) ? <strong>Opnieuw bekijken.</strong> : null}
                </>
              ),
            actie: afweging.magBewerken ? (
              <StapKoppeling naar={stapAdres(afweging.id, stap.id, vraag.id)}>
                {leeg ? "Vul in" : "Wijzig"}
                <span className="dw-visueel-verborgen">: {vraag.titel}</span>
              </StapKoppeling>
            ) : null,
          };
        })}
      />
    </Details>
  );
}

/** The choice reads back in the words it was made in. */
function metBesluitTekst(vraag: StapVraag, toestand: Toestand): StapVraag {
  if (vraag.soort !== "keuze" || vraag.betekenis !== "besluit") return vraag;
  const opties = vraag.opties.map(({ id, tekst, ...rest }) => ({
    id,
    ...rest,
    tekst: besluitTekst(id, tekst, toestand),
  }));
  return { ...vraag, opties };
}

function openIn(stap: Stap, vragen: readonly StapVraag[]): number {
  return stap.open.filter(({ vraag }) => vragen.some(({ id }) => id === vraag)).length;
}

/** "3 vragen", "3 vragen, 1 nog open". */
function standInWoorden(vragen: number, open: number, opnieuw: number): string {
  return [
    `${vragen} ${vragen === 1 ? "vraag" : "vragen"}`,
    ...(open === 0 ? [] : [`${open} nog open`]),
    ...(opnieuw === 0 ? [] : [`${opnieuw} opnieuw bekijken`]),
  ].join(", ");
}
