import type { ElementType, ReactElement, ReactNode } from "react";
import { MerkTeken } from "../icons/signs.tsx";
import { Hoofdnavigatie } from "./hoofdnavigatie.tsx";
import { NavigatieLijst, type NavigatieItem } from "./navigatie-lijst.tsx";

export type PaginaSchilProps = {
  /** Name of the product, beside the mark. */
  product: string;
  productHref?: string;
  /** Of whose it is: beside the product, on white. */
  logo?: { readonly src: string; readonly alt: string } | undefined;
  navigatie?: readonly NavigatieItem[];
  /** Instead of `navigatie`, where there are so many parts that they stand in groups. */
  menu?: ReactNode;
  /** Right side of the header: who you are, when it was saved. */
  rechts?: ReactNode;
  /** A <Statusbalk> under the header. */
  statusbalk?: ReactNode;
  voet?: ReactNode;
  /** The link component of the router. */
  als?: ElementType;
  children: ReactNode;
};

export function PaginaSchil(props: PaginaSchilProps): ReactElement {
  const {
    product,
    productHref = "/",
    navigatie = [],
    menu,
    rechts,
    statusbalk,
    voet,
    logo,
    als: Tag = "a",
  } = props;
  return (
    <div className="dw-schil">
      <a className="dw-sla-over" href="#hoofdinhoud">
        Direct naar de inhoud
      </a>
      <header className="dw-schil__kop">
        <div className="dw-breedte">
          {logo ? <img className="dw-schil__logo" src={logo.src} alt={logo.alt} /> : null}
          <Tag className="dw-merk" href={productHref}>
            <MerkTeken className="dw-merk__teken" />
            {product}
          </Tag>
          {menu || navigatie.length > 0 ? (
            <Hoofdnavigatie>{menu ?? <NavigatieLijst items={navigatie} als={Tag} />}</Hoofdnavigatie>
          ) : null}
          {rechts ? <div className="dw-schil__rechts">{rechts}</div> : null}
        </div>
      </header>
      {statusbalk}
      <main id="hoofdinhoud" className="dw-schil__hoofd" tabIndex={-1}>
        <div className="dw-breedte">{props.children}</div>
      </main>
      {voet ? (
        <footer className="dw-schil__voet">
          <div className="dw-breedte">{voet}</div>
        </footer>
      ) : null}
    </div>
  );
}
