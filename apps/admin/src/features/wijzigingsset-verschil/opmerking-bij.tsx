"use client";

import { Knop, VisueelVerborgen } from "@deelwijzer/ui";
import { useState, type ReactElement } from "react";
import { NieuweOpmerking } from "../wijzigingsset/opmerkingen.tsx";

/** A remark on one change; the form is made when it is asked for, for there may be a hundred changes. */
export function OpmerkingBij(props: { setId: string; plaats: string; naam: string }): ReactElement {
  const { setId, plaats, naam } = props;
  const [open, setOpen] = useState(false);
  if (open) return <NieuweOpmerking setId={setId} plaats={plaats} direct />;
  return (
    <Knop soort="rustig" klein onClick={() => setOpen(true)}>
      Plaats een opmerking<VisueelVerborgen> bij {naam}</VisueelVerborgen>
    </Knop>
  );
}
