"use client";

import { Taal } from "@deelwijzer/ui";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { useEerderIngevuld } from "../paginas/use-eerder-ingevuld.ts";

/** Around every page: one cache of what the server said, Dutch for every control, and what was filled in early kept. */
export function Providers({ children }: { readonly children: ReactNode }) {
  useEerderIngevuld();
  const [client] = useState(
    () =>
      new QueryClient({
        // Without a connection an act fails at once, so that the screen can say so; held back it would only seem slow.
        defaultOptions: { queries: { staleTime: 30_000 }, mutations: { networkMode: "always" } },
      }),
  );
  return (
    <QueryClientProvider client={client}>
      <Taal>{children}</Taal>
    </QueryClientProvider>
  );
}
