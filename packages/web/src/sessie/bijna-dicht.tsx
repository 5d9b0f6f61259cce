"use client";

import { Dialoog, Knop } from "@deelwijzer/ui";
import { useState, type ReactElement } from "react";

export type BijnaDichtProps = {
  /** How many are left; null when it is not near. */
  minuten: number | null;
  teVerlengen: boolean;
  /** Whether it did. */
  verleng: () => Promise<boolean>;
};

/** In time for who reads slowly or was called away (WCAG 2.2.1): one press and it goes on. */
export function BijnaDicht({ minuten, teVerlengen, verleng }: BijnaDichtProps): ReactElement {
  const [gelezen, setGelezen] = useState(false);
  const [bezig, setBezig] = useState(false);
  const [mislukt, setMislukt] = useState(false);
  if (minuten === null && gelezen) setGelezen(false);
  async function blijf() {
    setBezig(true);
    setMislukt(!(await verleng()));
    setBezig(false);
  }
  const over = minuten === 1 ? "1 minuut" : `${minuten ?? 0} minuten`;
  return (
    <Dialoog
      open={minuten !== null && !gelezen}
      onSluit={() => setGelezen(true)}
      titel={teVerlengen ? "Wilt u ingelogd blijven?" : "U moet zo opnieuw inloggen"}
      dringend
      acties={
        teVerlengen ? (
          <Knop soort="primair" onClick={() => void blijf()} bezig={bezig}>
            Ingelogd blijven
          </Knop>
        ) : (
          <Knop soort="primair" onClick={() => setGelezen(true)}>
            Ik heb het gelezen
          </Knop>
        )
      }
    >
      {teVerlengen ? (
        <>
          <p>U was een tijd niet bezig. Over {over} wordt u uitgelogd.</p>
          {mislukt ? (
            <p role="alert">Dat is niet gelukt. Kijk of u internet hebt en probeer het opnieuw.</p>
          ) : null}
        </>
      ) : (
        <p>
          U bent een hele werkdag ingelogd. Over {over} moet u opnieuw inloggen. Wat u typt, blijft staan.
        </p>
      )}
    </Dialoog>
  );
}
