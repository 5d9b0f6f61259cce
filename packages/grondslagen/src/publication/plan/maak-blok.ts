import { vragenInConditie } from "../../stappenplan/conditie/bladeren.ts";
import {
  houderVan,
  inHouder,
  isPlangebruik,
  type Plandelen,
  type Plangebruik,
  type Planvraag,
} from "../../stappenplan/delen/delen.ts";
import { opPlek, type MetPlek } from "../../stappenplan/delen/volgorde.ts";
import { kan, kanNiet, verzet, wijziging, type UitgewerkteHandeling } from "./plandeelwijziging.ts";

export interface Blokkeuze {
  readonly id: string;
  readonly titel: string;
  readonly vragen: readonly string[];
}

/**
 * Questions of one step become a block that stands in their place, with their ids and their logic as they were. What
 * their conditions lean on outside becomes a parameter: whoever uses the block elsewhere says which question that is.
 */
export function maakBlok(delen: Plandelen, { id, titel, vragen: gekozen }: Blokkeuze): UitgewerkteHandeling {
  const alle = delen.stapvragen ?? [];
  const eerste = alle.find((deel) => gekozen.includes(deel.id));
  if (eerste === undefined) return kanNiet("Kies eerst een of meer vragen voor het blok.");
  const houder = houderVan(eerste);
  const lijst = opPlek(inHouder(delen, houder));
  const vragen = lijst.filter((deel): deel is Planvraag => gekozen.includes(deel.id) && !isPlangebruik(deel));
  if (vragen.length !== gekozen.length)
    return kanNiet("Een blok bestaat uit vragen van één stap. Een blok binnen een blok kan hier niet.");
  const buiten = [...new Set(vragen.flatMap(leuntOp))].filter((vraag) => !gekozen.includes(vraag));
  const stap = (delen.stappen ?? []).find((deel) => deel.id === eerste.stap);
  const bron = stap?.bron || (delen.stappenplannen?.[0]?.bron ?? titel);
  const parameters = buiten.map((vraag) => {
    const deel = alle.find(
      (kandidaat): kandidaat is Planvraag => kandidaat.id === vraag && !isPlangebruik(kandidaat),
    );
    return { id: vraag, uitleg: deel?.titel ?? vraag, ...(deel === undefined ? {} : { soort: deel.soort }) };
  });
  const gebruik: Plangebruik = {
    id: `${id}-hier`,
    blok: id,
    koppel: Object.fromEntries(buiten.map((vraag) => [vraag, vraag])),
    ...houder,
  };
  const over = lijst
    .map((deel) => deel.id)
    .filter((deel) => !gekozen.includes(deel) || deel === vragen[0]?.id);
  const plekIn = over.indexOf(vragen[0]?.id ?? "");
  const rest = lijst.filter((deel) => !gekozen.includes(deel.id));
  // Named outright: what followed a question of the block now follows the block.
  const volgorde = over.toSpliced(plekIn, 1, gebruik.id);
  const na = (deel: string) => volgorde[volgorde.indexOf(deel) - 1] ?? null;
  return kan([
    wijziging("blok", id, null, {
      id,
      titel,
      bron,
      ...(parameters.length === 0 ? {} : { parameters }),
    } as MetPlek),
    ...vragen.map((vraag, i) => {
      const { stap: _stap, inBlok: _inBlok, uitBlok: _uitBlok, ...inhoud } = vraag;
      return wijziging("stapvraag", vraag.id, vraag, {
        ...inhoud,
        inBlok: id,
        na: vragen[i - 1]?.id ?? null,
      } as MetPlek);
    }),
    wijziging("stapvraag", gebruik.id, null, { ...gebruik, na: na(gebruik.id) }),
    ...verzet("stapvraag", rest, new Map(rest.map((deel) => [deel.id, na(deel.id)]))),
  ]);
}

function leuntOp(vraag: Planvraag): string[] {
  const condities = [vraag.conditie, vraag.verplichtAls, vraag.toelichtingAls];
  return [...vraag.hangtAfVan, ...condities.flatMap((conditie) => vragenInConditie(conditie))];
}
