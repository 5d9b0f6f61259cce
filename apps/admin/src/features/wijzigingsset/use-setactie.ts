"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import type { z } from "zod";
import { api } from "../../api/client.ts";
import type { doeSetactieInvoer, GedaneSetactie } from "../../use-cases/doe-setactie/typen.ts";

type Invoer = z.input<typeof doeSetactieInvoer>;

/** One action on a set. Afterwards the page is read again; until it has come the button stays at work. */
export function useSetactie(
  versie: number,
  onGedaan: (uitkomst: GedaneSetactie, actie: Invoer["actie"]) => void = () => undefined,
) {
  const router = useRouter();
  const [leest, lees] = useTransition();
  const mutatie = useMutation(
    api.wijzigingssets.doeSetactie.mutationOptions({
      onSuccess: (uitkomst, { actie }) => {
        lees(() => {
          router.refresh();
          onGedaan(uitkomst, actie);
        });
      },
    }),
  );
  const bezig = mutatie.isPending || leest;
  return {
    bezig,
    // A refusal is about the version it was asked for; once a newer one is on the screen it is over.
    fout: mutatie.variables?.expectedVersion === versie ? mutatie.error : null,
    doe: (invoer: Invoer) => {
      if (!bezig) mutatie.mutate(invoer);
    },
    vergeet: mutatie.reset,
  };
}
