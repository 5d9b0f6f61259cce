import { datumInWoorden, type Rol } from "@core/grondslagen";
import type { TweedeStap } from "@deelwijzer/server";
import { Alinea, GegevensLijst, Kop, Koppeling, Sectie, Stapel } from "@deelwijzer/ui";
import { TweedeStapDeel } from "@deelwijzer/web";
import Link from "next/link";
import type { ReactElement } from "react";
import { rollenInWoorden } from "../beheer/rolnaam.ts";

export type AccountPaginaProps = {
  naam: string;
  functie: string | null;
  gemeente: string;
  rollen: readonly Rol[];
  tweedeStap: TweedeStap;
  metWachtwoord: boolean;
};

/** Who one is here, what one may do, and how one signs in. */
export function AccountPagina(props: AccountPaginaProps): ReactElement {
  const { naam, functie, gemeente, rollen, tweedeStap, metWachtwoord } = props;
  return (
    <Stapel ruimte="xl">
      <Kop niveau={1}>Mijn account</Kop>
      <Sectie kop="Wie u hier bent">
        <Stapel ruimte="m">
          <GegevensLijst
            items={[
              { term: "Naam", waarde: naam },
              { term: "Functie", waarde: functie },
              { term: "Gemeente", waarde: gemeente },
              { term: "Rollen", waarde: rollenInWoorden(rollen) || "Geen rol" },
            ]}
          />
          <Alinea>
            Uw beheerder wijzigt dit. Wat een rol mag, staat bij{" "}
            <Koppeling als={Link} href="/wie-mag-wat">
              Wie mag wat
            </Koppeling>
            .
          </Alinea>
        </Stapel>
      </Sectie>
      {metWachtwoord ? (
        <Sectie kop="Wachtwoord">
          <Koppeling als={Link} los href="/wachtwoord">
            Wijzig uw wachtwoord
          </Koppeling>
        </Sectie>
      ) : null}
      <Sectie kop="Tweede stap bij het inloggen">
        <TweedeStapDeel tweedeStap={tweedeStap} inWoorden={datumInWoorden} terug="/account" />
      </Sectie>
    </Stapel>
  );
}
