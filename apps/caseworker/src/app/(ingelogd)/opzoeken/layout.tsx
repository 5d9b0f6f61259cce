import { Stapel } from "@deelwijzer/ui";
import type { ReactNode } from "react";
import { WijzerTabs } from "../../../features/opzoeken/wijzer-tabs.tsx";

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <Stapel ruimte="l">
      <WijzerTabs />
      {children}
    </Stapel>
  );
}
