"use client";

import { Knop, VisueelVerborgen } from "@deelwijzer/ui";
import { useId, type ReactElement } from "react";
import stijl from "./stappenplan.module.css";

/** Up, down, or to a place by number; every drag has these as its equal. */
export function PlekKnoppen(props: {
  readonly titel: string;
  readonly plaats: number;
  readonly aantal: number;
  /** Place it should come to, counted from 0. */
  readonly naar: (plaats: number) => void;
}): ReactElement {
  const { titel, plaats, aantal, naar } = props;
  const id = useId();
  const over = <VisueelVerborgen>: {titel}</VisueelVerborgen>;
  return (
    <div className={stijl["plek"]}>
      <Knop klein soort="rustig" onClick={() => plaats > 0 && naar(plaats - 1)}>
        Omhoog{over}
      </Knop>
      <Knop klein soort="rustig" onClick={() => plaats < aantal - 1 && naar(plaats + 1)}>
        Omlaag{over}
      </Knop>
      <label htmlFor={id} className={stijl["naar"]}>
        Naar plaats{over}
        <select
          id={id}
          className="dw-invoer"
          value={plaats}
          onChange={(event) => naar(Number(event.target.value))}
        >
          {Array.from({ length: aantal }, (_, i) => (
            <option key={i} value={i}>
              {i + 1}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
