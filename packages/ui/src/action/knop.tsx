import type { ButtonHTMLAttributes, ElementType, MouseEvent, ReactElement } from "react";
import { classNames } from "../class-names.ts";

type Shared = {
  soort?: "primair" | "secundair" | "rustig" | "gevaar";
  klein?: boolean;
  /** At work: the text changes and further presses do nothing, but the button keeps its focus. */
  bezig?: boolean;
  bezigTekst?: string;
};

export type KnopProps = Shared &
  Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className" | "disabled"> & {
    /** With an address the button is a link. */
    href?: string;
    /** A link that leaves this page open. */
    nieuwTabblad?: boolean;
    als?: ElementType;
    download?: boolean | string;
  };

export function Knop(props: KnopProps): ReactElement {
  const {
    soort = "secundair",
    klein,
    bezig,
    bezigTekst = "Bezig…",
    href,
    nieuwTabblad,
    als,
    download,
    ...rest
  } = props;
  const className = classNames("dw-knop", `dw-knop--${soort}`, klein && "dw-knop--klein");
  const inhoud = (
    <>
      {bezig ? <span className="dw-knop__draai" aria-hidden="true" /> : null}
      {bezig === undefined ? (
        props.children
      ) : (
        <span aria-live="polite">{bezig ? bezigTekst : props.children}</span>
      )}
    </>
  );
  const stil = bezig ? { "aria-disabled": true, onClick: swallow } : {};
  if (href !== undefined) {
    const Tag: ElementType = als ?? "a";
    return (
      <Tag
        {...rest}
        {...(download ? { download } : {})}
        {...(nieuwTabblad ? IN_NIEUW_TABBLAD : {})}
        href={href}
        className={className}
        {...stil}
      >
        {inhoud}
      </Tag>
    );
  }
  return (
    <button type="button" {...rest} className={className} {...stil}>
      {inhoud}
    </button>
  );
}

const IN_NIEUW_TABBLAD = { target: "_blank", rel: "noreferrer" };

function swallow(event: MouseEvent): void {
  event.preventDefault();
}
