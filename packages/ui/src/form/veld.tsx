import type { ReactElement, ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { NeeTeken } from "../icons/signs.tsx";

/** What every field has. */
export type VeldTekst = {
  label: ReactNode;
  /** Under the label: what to fill in, an example. */
  toelichting?: ReactNode;
  /** What is wrong and how to put it right. */
  fout?: ReactNode;
  optioneel?: boolean;
  /** Label as a large serif question. */
  groot?: boolean;
  /** The label is also the heading of the page or section. */
  kopNiveau?: 1 | 2 | 3;
  /** Under the control: "Schrijf geen namen." */
  onder?: ReactNode;
};

export type VeldProps = VeldTekst & { id: string; children: ReactNode };

/** Label, explanation, control, error. The control itself takes `veldAria(id, props)`. */
export function Veld({ id, children, ...text }: VeldProps): ReactElement {
  return (
    <div className={veldClass(text)}>
      <InHeading level={text.kopNiveau}>
        <Label htmlFor={id} groot={text.groot}>
          {text.label}
          <Optioneel {...text} />
        </Label>
      </InHeading>
      <VeldToelichting id={id} {...text} />
      <VeldFout id={id} {...text} />
      {children}
      <VeldOnder id={id} {...text} />
    </div>
  );
}

export type VeldGroepProps = VeldTekst & { id: string; children: ReactNode };

/** The same for several controls under one question. */
export function VeldGroep({ id, children, ...text }: VeldGroepProps): ReactElement {
  return (
    <fieldset className={veldClass(text)} id={`${id}-groep`} aria-describedby={describedBy(id, text)}>
      <legend className="dw-veld__legenda">
        <InHeading level={text.kopNiveau}>
          <span className={labelClass(text.groot)}>
            {text.label}
            <Optioneel {...text} />
          </span>
        </InHeading>
      </legend>
      <VeldToelichting id={id} {...text} />
      <VeldFout id={id} {...text} />
      {children}
      <VeldOnder id={id} {...text} />
    </fieldset>
  );
}

export function Label(props: {
  htmlFor: string;
  groot?: boolean | undefined;
  children: ReactNode;
}): ReactElement {
  return (
    <label htmlFor={props.htmlFor} id={`${props.htmlFor}-label`} className={labelClass(props.groot)}>
      {props.children}
    </label>
  );
}

/** The attributes that tie a control to its label, explanation and error. */
export function veldAria(id: string, text: VeldTekst): VeldAria {
  return {
    id,
    "aria-describedby": describedBy(id, text),
    "aria-invalid": hasText(text.fout) ? true : undefined,
  };
}

export type VeldAria = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

/** The name is the id as well, unless the same name stands twice on the page. */
export function veldId(props: { id?: string | undefined; name: string }): string {
  return props.id ?? props.name;
}

export function describedBy(id: string, text: VeldTekst): string | undefined {
  const ids = [
    hasText(text.toelichting) && `${id}-toelichting`,
    hasText(text.fout) && `${id}-fout`,
    hasText(text.onder) && `${id}-onder`,
  ].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

export function hasText(value: ReactNode): boolean {
  return value !== undefined && value !== null && value !== false && value !== "";
}

function veldClass(text: VeldTekst): string {
  return classNames("dw-veld", text.groot && "dw-veld--groot", hasText(text.fout) && "dw-veld--fout");
}

function labelClass(groot: boolean | undefined): string {
  return classNames("dw-veld__label", groot && "dw-veld__label--groot");
}

function InHeading(props: { level: 1 | 2 | 3 | undefined; children: ReactElement }): ReactElement {
  if (!props.level) return props.children;
  const Tag = `h${props.level}` as const;
  return (
    <Tag className="dw-veld__kop" tabIndex={props.level === 1 ? -1 : undefined}>
      {props.children}
    </Tag>
  );
}

function Optioneel({ optioneel }: VeldTekst): ReactElement | null {
  return optioneel ? <span className="dw-veld__optioneel"> (mag leeg blijven)</span> : null;
}

function VeldToelichting({ id, toelichting }: VeldTekst & { id: string }): ReactElement | null {
  if (!hasText(toelichting)) return null;
  return (
    <div className="dw-veld__toelichting" id={`${id}-toelichting`}>
      {toelichting}
    </div>
  );
}

function VeldFout({ id, fout }: VeldTekst & { id: string }): ReactElement | null {
  if (!hasText(fout)) return null;
  return (
    <p className="dw-veld__fout" id={`${id}-fout`}>
      <NeeTeken />
      <span>
        <span className="dw-visueel-verborgen">Fout: </span>
        {fout}
      </span>
    </p>
  );
}

function VeldOnder({ id, onder }: VeldTekst & { id: string }): ReactElement | null {
  if (!hasText(onder)) return null;
  return (
    <div className="dw-veld__onder" id={`${id}-onder`}>
      {onder}
    </div>
  );
}
