"use client";

import type { ReactElement, ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { GridList, GridListItem } from "react-aria-components/GridList";
import { useDragAndDrop } from "react-aria-components/useDragAndDrop";
import { dropAfter } from "./drop-after.ts";

export type SleepLijstProps = {
  label: string;
  items: readonly { readonly id: string; readonly naam: string; readonly inhoud: ReactNode }[];
  /** `id` was dropped right after `na`; null = first. */
  onVerplaats: (id: string, na: string | null) => void;
};

/** A list whose lines can be dragged, by mouse, touch and keyboard (React Aria speaks along). Give each line buttons that
 *  do the same: nobody should have to drag. */
export function SleepLijst({ label, items, onVerplaats }: SleepLijstProps): ReactElement {
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": String(key) })),
    onReorder: ({ keys, target }) => {
      const [id] = [...keys].map(String);
      if (id === undefined) return;
      const na = dropAfter(
        items.map((item) => item.id),
        id,
        { key: String(target.key), side: target.dropPosition === "before" ? "before" : "after" },
      );
      if (na !== undefined) onVerplaats(id, na);
    },
  });
  return (
    <GridList
      aria-label={label}
      className="dw-sleep"
      keyboardNavigationBehavior="tab"
      dragAndDropHooks={dragAndDropHooks}
    >
      {items.map(({ id, naam, inhoud }) => (
        <GridListItem key={id} id={id} textValue={naam} className="dw-sleep__regel">
          <Button slot="drag" className="dw-sleep__greep" aria-label={`Versleep ${naam}`}>
            <span aria-hidden="true">⠿</span>
          </Button>
          <div className="dw-sleep__inhoud">{inhoud}</div>
        </GridListItem>
      ))}
    </GridList>
  );
}
