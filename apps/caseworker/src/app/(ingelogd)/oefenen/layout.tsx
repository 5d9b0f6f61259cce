import type { ReactNode } from "react";
import { OefenKader } from "../../../features/oefenen/oefen-kader.tsx";

export default function Layout({ children }: { readonly children: ReactNode }) {
  return <OefenKader>{children}</OefenKader>;
}
