import { BEGINSEL_NAAM, type StapVraag } from "@core/grondslagen";
import { Details, Voorbeeld } from "@deelwijzer/ui";
import type { ReactElement } from "react";

/** "Waarom vragen we dit?", folded: the question stands first. */
export function Waarom({ vraag }: { readonly vraag: StapVraag }): ReactElement {
  return (
    <Details samenvatting="Waarom vragen we dit?">
      <p>{vraag.waarom}</p>
    </Details>
  );
}

/** One strong and one weak answer, where the author gave them. */
export function Voorbeelden({ vraag }: { readonly vraag: StapVraag }): ReactElement | null {
  const { sterkVoorbeeld, zwakVoorbeeld } = vraag;
  if (sterkVoorbeeld === undefined && zwakVoorbeeld === undefined) return null;
  return (
    <div className="gr-voorbeelden">
      {sterkVoorbeeld === undefined ? null : <Voorbeeld soort="goed">“{sterkVoorbeeld}”</Voorbeeld>}
      {zwakVoorbeeld === undefined ? null : <Voorbeeld soort="zwak">“{zwakVoorbeeld}”</Voorbeeld>}
    </div>
  );
}

/** Under the answer: what not to write, and which principle of the AVG it accounts for. */
export function onderVraag(vraag: StapVraag, schrijft: boolean): string {
  const telt = vraag.beginsel === undefined ? "" : `Telt mee voor: ${BEGINSEL_NAAM[vraag.beginsel]}.`;
  return [schrijft ? "Schrijf geen namen." : "", telt].filter((deel) => deel !== "").join(" ");
}

/** Whether the answer may stay empty, whatever else was answered. */
export function magLeeg({ verplicht, verplichtAls }: StapVraag): boolean {
  return !verplicht && verplichtAls === undefined;
}
