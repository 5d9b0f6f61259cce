import type { ReactElement } from "react";
import { VisueelVerborgen } from "./visueel-verborgen.tsx";

export type VerschilProps = { was?: string | undefined; wordt?: string | undefined };

/** What changed within one value: struck through and underlined, and said in words for who cannot see it. */
export function Verschil({ was, wordt }: VerschilProps): ReactElement {
  return (
    <span className="dw-verschil">
      {was ? (
        <del>
          <VisueelVerborgen>vervallen: </VisueelVerborgen>
          {was}
        </del>
      ) : null}
      {was && wordt ? " " : null}
      {wordt ? (
        <ins>
          <VisueelVerborgen>nieuw: </VisueelVerborgen>
          {wordt}
        </ins>
      ) : null}
    </span>
  );
}
