"use client";

import { Knop } from "@deelwijzer/ui";
import { useState } from "react";

/** Sign in with the account of the gemeente: on to the provider, and back to the page that was asked for. */
export function OidcKnop({ terug }: { readonly terug: string }) {
  const [bezig, setBezig] = useState(false);
  const [mislukt, setMislukt] = useState(false);

  async function begin() {
    setBezig(true);
    setMislukt(false);
    try {
      const antwoord = await fetch("/api/auth/sign-in/social", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ provider: "oidc", callbackURL: terug, errorCallbackURL: "/inloggen" }),
      });
      const { url } = (await antwoord.json()) as { url?: string };
      if (url !== undefined) return window.location.assign(url);
    } catch {
      // Said below: without an address there is nowhere to go.
    }
    setBezig(false);
    setMislukt(true);
  }

  return (
    <>
      <Knop soort="primair" onClick={() => void begin()} bezig={bezig} bezigTekst="U gaat naar uw gemeente…">
        Inloggen met het account van uw gemeente
      </Knop>
      {mislukt ? (
        <p role="alert">De inlogpagina van uw gemeente is nu niet bereikbaar. Probeer het straks opnieuw.</p>
      ) : null}
    </>
  );
}
