"use client";

import { Taal } from "@deelwijzer/ui";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";

/** Around every page: one cache of what the server said, and Dutch for every control. */
export function Providers({ children }: { readonly children: ReactNode }) {
  const [client] = useState(() => new QueryClient({ defaultOptions: { queries: { staleTime: 30_000 } } }));
  return (
    <QueryClientProvider client={client}>
      <Taal>{children}</Taal>
    </QueryClientProvider>
  );
}
