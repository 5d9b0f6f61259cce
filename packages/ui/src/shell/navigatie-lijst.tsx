import type { ElementType, ReactElement, ReactNode } from "react";

export type NavigatieItem = {
  href: string;
  label: ReactNode;
  /** This page ("page") or a page beneath it ("true"). */
  huidig?: boolean | "page" | "true";
};

export type NavigatieLijstProps = { items: readonly NavigatieItem[]; als?: ElementType };

export function NavigatieLijst({ items, als: Tag = "a" }: NavigatieLijstProps): ReactElement {
  return (
    <ul className="dw-nav__lijst" role="list">
      {items.map((item) => (
        <li key={item.href}>
          <Tag className="dw-nav__koppeling" href={item.href} aria-current={currentOf(item)}>
            {item.label}
          </Tag>
        </li>
      ))}
    </ul>
  );
}

function currentOf({ huidig }: NavigatieItem): "page" | "true" | undefined {
  if (!huidig) return undefined;
  return huidig === true ? "page" : huidig;
}
