import type { ElementType, ReactElement, ReactNode } from "react";

export type NavigatieItem = {
  href: string;
  label: ReactNode;
  /** This page ("page") or a page beneath it ("true"). */
  huidig?: boolean | "page" | "true";
};

export type NavigatieLijstProps = { items: readonly NavigatieItem[]; als?: ElementType };

export function NavigatieLijst({ items, als = "a" }: NavigatieLijstProps): ReactElement {
  return (
    <ul className="dw-nav__lijst" role="list">
      {items.map((item) => (
        <li key={item.href}>
          <NavigatieKoppeling item={item} als={als} />
        </li>
      ))}
    </ul>
  );
}

export function NavigatieKoppeling({
  item,
  als: Tag,
}: {
  item: NavigatieItem;
  als: ElementType;
}): ReactElement {
  return (
    <Tag className="dw-nav__koppeling" href={item.href} aria-current={currentOf(item)}>
      {item.label}
    </Tag>
  );
}

function currentOf({ huidig }: NavigatieItem): "page" | "true" | undefined {
  if (!huidig) return undefined;
  return huidig === true ? "page" : huidig;
}
