"use client";

import type { Rol } from "@core/grondslagen";
import { Koppeling, PaginaSchil, Rij, type PaginaSchilProps } from "@deelwijzer/ui";
import { Huisstijl, NavigatieVoortgang, Sessiewacht, UitlogKnop, type HuisstijlProps } from "@deelwijzer/web";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { PRODUCT } from "../../product.ts";
import { wisBewaard } from "../opzoeken/bewaarplaats.ts";
import { StilleLink } from "../opzoeken/stille-link.tsx";
import { startNaam } from "./start-naam.ts";
import { useKopNaNavigatie } from "./use-kop-na-navigatie.ts";

interface Ingang {
  readonly href: `/${string}`;
  readonly label: string;
  readonly hoort: readonly string[];
}

const START = { href: "/", hoort: ["/afwegingen", "/besluiten"] } as const;
const OPZOEKEN: Ingang = { href: "/opzoeken", label: "Snel opzoeken", hoort: [] };
const OEFENEN: Ingang = { href: "/oefenen", label: "Oefenen", hoort: [] };
const OVERLEG: Ingang = { href: "/overleg", label: "Vragen aan u", hoort: [] };
const VERZOEKEN: Ingang = { href: "/verzoeken", label: "Verzoeken", hoort: [] };
const POSTVAK_UIT: Ingang = { href: "/postvak-uit", label: "Postvak uit (demo)", hoort: [] };
/** Only where the role gives something to do there. */
const VAN_ROL: readonly (readonly [Rol, Ingang])[] = [
  ["medewerker", { href: "/team", label: "Mijn team", hoort: [] }],
  ["medewerker", { href: "/inzage", label: "Inzage", hoort: [] }],
  ["fg", { href: "/toezicht", label: "Toezicht", hoort: [] }],
  ["medewerker", OVERLEG],
  ["privacyambassadeur", OVERLEG],
  ["privacyadviseur", OVERLEG],
  ["privacyadviseur", VERZOEKEN],
  ["fg", VERZOEKEN],
];

/** Header and navigation of the caseworker app. */
export function Schil({
  accent,
  logo,
  gemeente,
  wie,
  gebruikerId,
  rollen,
  metWachtwoord,
  demo,
  children,
}: {
  /** The colour and the logo of the gemeente, where it chose them. */
  readonly accent: HuisstijlProps["accent"];
  readonly logo: PaginaSchilProps["logo"];
  readonly gemeente: string;
  readonly wie: string;
  readonly gebruikerId: string;
  readonly rollen: readonly Rol[];
  readonly metWachtwoord: boolean;
  readonly demo: boolean;
  readonly children: ReactNode;
}) {
  const pad = usePathname();
  useKopNaNavigatie();
  const navigatie: readonly Ingang[] = [
    { ...START, label: startNaam(rollen) },
    OPZOEKEN,
    // Somebody with two functions has one entrance.
    ...new Set(VAN_ROL.flatMap(([rol, ingang]) => (rollen.includes(rol) ? ingang : []))),
    OEFENEN,
    ...(demo ? [POSTVAK_UIT] : []),
  ];
  return (
    <PaginaSchil
      logo={logo}
      product={PRODUCT}
      als={StilleLink}
      navigatie={navigatie.map(({ href, label, hoort }) => ({
        href,
        label,
        huidig:
          pad === href ||
          hoort.some((deel) => pad.startsWith(deel)) ||
          (href !== "/" && pad.startsWith(href)),
      }))}
      rechts={
        <Rij>
          <span>
            {gemeente} · {wie}
          </span>
          {metWachtwoord ? (
            <Koppeling als={StilleLink} href="/wachtwoord">
              Wachtwoord
            </Koppeling>
          ) : null}
          <UitlogKnop vooraf={wisBewaard} />
        </Rij>
      }
    >
      <Huisstijl app="caseworker" accent={accent} />
      <NavigatieVoortgang />
      <Sessiewacht wie={gebruikerId} zonderVerbinding={pad.startsWith(OPZOEKEN.href)}>
        {children}
      </Sessiewacht>
    </PaginaSchil>
  );
}
