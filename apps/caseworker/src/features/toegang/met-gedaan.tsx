"use client";

import { Koppeling, Melding, Rij, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import { useRouter } from "next/navigation";
import {
  createContext,
  use,
  useCallback,
  useEffect,
  useRef,
  useState,
  type ReactElement,
  type ReactNode,
} from "react";
import stijl from "./toegang.module.css";

/** What was done with whose dossier it is, in words: what is so now, and what one can still do. */
export interface Gedaan {
  readonly kop: string;
  readonly zin: string;
  /** Who may not read it any more sees nothing else of this page. */
  readonly leestNog: boolean;
  /** Where one goes on, where that is not simply one's own list. */
  readonly verder?: { readonly href: string; readonly label: string };
}

const MeldGedaan = createContext<(gedaan: Gedaan) => void>(() => undefined);

export function useMeldGedaan(): (gedaan: Gedaan) => void {
  return use(MeldGedaan);
}

/** The page with, after an act in it, what was done on top; that takes the focus. */
export function MetGedaan({ children }: { readonly children: ReactNode }): ReactElement {
  const router = useRouter();
  const plek = useRef<HTMLDivElement>(null);
  const [gedaan, setGedaan] = useState<Gedaan | null>(null);
  useEffect(() => plek.current?.focus(), [gedaan]);
  const meld = useCallback(
    (nu: Gedaan) => {
      setGedaan(nu);
      if (nu.leestNog) router.refresh();
    },
    [router],
  );
  return (
    <MeldGedaan value={meld}>
      {gedaan === null ? null : (
        <div ref={plek} tabIndex={-1} className={stijl["gedaan"]}>
          <Melding soort="gelukt" kop={gedaan.kop}>
            <Stapel ruimte="s">
              <p>{gedaan.zin}</p>
              <Rij>
                <Koppeling als={Link} los href={gedaan.verder?.href ?? "/"}>
                  {gedaan.verder?.label ?? "Naar mijn afwegingen"}
                </Koppeling>
                {gedaan.leestNog ? null : (
                  <Koppeling als={Link} los href="/inzage">
                    Vraag inzage
                  </Koppeling>
                )}
              </Rij>
            </Stapel>
          </Melding>
        </div>
      )}
      {gedaan === null || gedaan.leestNog ? children : null}
    </MeldGedaan>
  );
}
