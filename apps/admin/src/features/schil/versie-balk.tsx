import { Statusbalk } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { Navigatiedeel } from "./navigatie.ts";
import { NieuwereVersie } from "./nieuwere-versie.tsx";

export type VersieInBalk = {
  nummer: number;
  hash: string;
  geldt: boolean;
  /** "21 november 2026" */
  gepubliceerd: string;
  /** "11 augustus 2019" */
  gecontroleerd: string | null;
};

/** In words: what holds, an earlier version, or what is known but does not hold. */
export function VersieBalk(props: {
  deel: Navigatiedeel | undefined;
  versies: readonly VersieInBalk[];
  gekozen: string | null;
  pad: string;
}): ReactElement | null {
  const { deel, versies, gekozen, pad } = props;
  if (deel?.href === "/wijzigingen") {
    return (
      <Statusbalk kop="U bekijkt wat bekend is, niet wat geldt.">
        Bij elke wijziging staat of zij al in de tabellen is verwerkt.
      </Statusbalk>
    );
  }
  if (deel?.href === "/wetsvoorstellen") {
    return <Statusbalk kop="U bekijkt wetsvoorstellen, niet wat geldt. Een antwoord rust hier nooit op." />;
  }
  if (deel?.href === "/wijzigingssets") {
    return (
      <Statusbalk
        kop="U bekijkt wat in voorbereiding is, niet wat geldt."
        eind={<Link href="/tabellen">Naar wat nu geldt</Link>}
      />
    );
  }
  const versie =
    gekozen === null
      ? versies.find(({ geldt }) => geldt)
      : versies.find(({ nummer }) => String(nummer) === gekozen);
  if (deel === undefined || !deel.versie || versie === undefined) return null;
  return (
    <Statusbalk
      kop={versie.geldt ? "U bekijkt wat geldt." : "U bekijkt een eerdere versie. Die geldt niet meer."}
      eind={
        versie.geldt ? (
          <Link href="/tabelversies">Vingerafdruk {vingerafdruk(versie.hash)}</Link>
        ) : (
          <Link href={{ pathname: pad }}>Naar de versie die geldt</Link>
        )
      }
    >
      Tabelversie {versie.nummer}, gepubliceerd op {versie.gepubliceerd}.
      {versie.gecontroleerd === null ? null : ` Beschrijft het recht op ${versie.gecontroleerd}.`}{" "}
      {versie.geldt ? <NieuwereVersie nummer={versie.nummer} pad={pad} /> : null}
    </Statusbalk>
  );
}

/** The first digits of the hash, in groups that can be read aloud. */
function vingerafdruk(hash: string): string {
  return (hash.replace("sha256:", "").slice(0, 12).match(/.{4}/g) ?? []).join(" ");
}
