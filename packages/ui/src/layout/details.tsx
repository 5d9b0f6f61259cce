import type { ReactElement, ReactNode } from "react";

export type DetailsProps = { samenvatting: ReactNode; open?: boolean; id?: string; children: ReactNode };

/** Opens and closes without script, and is found by search in the page. */
export function Details({ samenvatting, open, id, children }: DetailsProps): ReactElement {
  return (
    <details className="dw-details" id={id} open={open}>
      <summary>{samenvatting}</summary>
      <div className="dw-details__inhoud">{children}</div>
    </details>
  );
}
