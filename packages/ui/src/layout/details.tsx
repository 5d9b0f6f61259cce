import type { ReactElement, ReactNode } from "react";

export type DetailsProps = {
  samenvatting: ReactNode;
  open?: boolean;
  /** Where the screen opens it too: what the reader made of it. */
  onOpen?: (open: boolean) => void;
  id?: string;
  children: ReactNode;
};

/** Opens and closes without script, and is found by search in the page. */
export function Details({ samenvatting, open, onOpen, id, children }: DetailsProps): ReactElement {
  return (
    <details
      className="dw-details"
      id={id}
      open={open}
      onToggle={onOpen === undefined ? undefined : (event) => onOpen(event.currentTarget.open)}
    >
      <summary>{samenvatting}</summary>
      <div className="dw-details__inhoud">{children}</div>
    </details>
  );
}
