import type { TabelversieInhoud } from "@core/grondslagen";
import type { Metadata } from "next";
import type { ReactElement } from "react";
import { leesSet } from "../../../../api/lees-wijzigingssets.ts";
import { NietOpen } from "../../../../features/bewerken/scherm/niet-open.tsx";
import { Weigering } from "../../../../features/schil/weigering.tsx";
import { titelVanSet } from "../../../../features/wijzigingsset/titel-van-set.ts";
import type { GelezenSet } from "../../../../use-cases/lees-wijzigingsset/typen.ts";

interface VanSet {
  readonly params: Promise<{ readonly id: string }>;
}

type Toon<Props, Set = GelezenSet> = (gelezen: Set, props: Props) => ReactElement | Promise<ReactElement>;

/** What stands in the tab: this page, and the set it belongs to. */
export function setTitel(blad: string | null): (props: VanSet) => Promise<Metadata> {
  return async ({ params }) => ({ title: titelVanSet(await leesSet((await params).id), blad) });
}

/** A page of a set; who may not read the set is told so. */
export function setPagina<Props extends VanSet>(toon: Toon<Props>) {
  return async function Pagina(props: Props): Promise<ReactElement> {
    const gelezen = await leesSet((await props.params).id);
    return gelezen.ok ? toon(gelezen.waarde, props) : <Weigering fout={gelezen.fout} />;
  };
}

/** A page to change what is in a set; once it is no longer a concept, it says how to make it one again. */
export function bewerkPagina<Props extends VanSet>(
  toon: Toon<Props, GelezenSet & { readonly inhoud: TabelversieInhoud }>,
) {
  return setPagina<Props>((gelezen, props) => {
    const { id, set, status, inhoud, magBewerken } = gelezen;
    return magBewerken && inhoud !== null ? (
      toon({ ...gelezen, inhoud }, props)
    ) : (
      <NietOpen setId={id} titel={set.titel} status={status} />
    );
  });
}
