"use client";

import type { ReactElement, ReactNode } from "react";
import { UitklapVenster, type UitklapPlek } from "./uitklap-venster.tsx";

export function ToelichtingVenster(props: { naam: string; uitleg: ReactNode } & UitklapPlek): ReactElement {
  const { naam, uitleg, getypt: _getypt, ...plek } = props;
  return (
    <UitklapVenster
      {...plek}
      naam={`Uitleg: ${naam}`}
      className="dw-toelichting"
      binnen="dw-toelichting__binnen"
    >
      <p className="dw-toelichting__naam">{naam}</p>
      <p>{uitleg}</p>
    </UitklapVenster>
  );
}
