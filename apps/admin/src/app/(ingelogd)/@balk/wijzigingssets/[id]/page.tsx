import { leesSet } from "../../../../../api/lees-wijzigingssets.ts";
import { isSetId } from "../../../../../features/schil/navigatie.ts";
import { SetBalk } from "../../../../../features/wijzigingsset/set-balk.tsx";

/** The bar of every page of one wijzigingsset; read together with the page. */
export default async function Balk({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  if (!isSetId(id)) return null;
  const gelezen = await leesSet(id);
  return gelezen.ok ? <SetBalk gelezen={gelezen.waarde} /> : null;
}
