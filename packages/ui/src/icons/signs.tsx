import type { ReactElement, SVGProps } from "react";
import type { Toon } from "../tone.ts";

type SignProps = SVGProps<SVGSVGElement>;

function Sign(props: SignProps): ReactElement {
  return <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false" {...props} />;
}

const mark = {
  fill: "none",
  stroke: "var(--dw-op-vol)",
  strokeWidth: 2.6,
  strokeLinecap: "round",
  strokeLinejoin: "round",
} as const;

/** A filled circle with a check. */
export function JaTeken(props: SignProps): ReactElement {
  return (
    <Sign {...props}>
      <circle cx="12" cy="12" r="11" fill="currentColor" />
      <path d="M7 12.4l3.4 3.4L17 9" {...mark} />
    </Sign>
  );
}

/** A diamond with a pair of scales. */
function AfwegenTeken(props: SignProps): ReactElement {
  return (
    <Sign {...props}>
      <path d="M12 .6L23.4 12 12 23.4.6 12z" fill="currentColor" />
      <path d="M12 6.8v10.4M7.6 9.2h8.8M9.6 17.2h4.8" {...mark} strokeWidth={1.8} />
      <path
        d="M5.4 12.2h4.4a2.2 2.2 0 0 1-4.4 0zM14.2 12.2h4.4a2.2 2.2 0 0 1-4.4 0z"
        fill="var(--dw-op-vol)"
      />
    </Sign>
  );
}

/** A filled octagon with a cross. */
export function NeeTeken(props: SignProps): ReactElement {
  return (
    <Sign {...props}>
      <path d="M7.4 1h9.2L23 7.4v9.2L16.6 23H7.4L1 16.6V7.4z" fill="currentColor" />
      <path d="M8.3 8.3l7.4 7.4M15.7 8.3l-7.4 7.4" {...mark} />
    </Sign>
  );
}

/** An open, dashed square with a question mark. */
function OnbekendTeken(props: SignProps): ReactElement {
  return (
    <Sign {...props}>
      <rect
        x="1.8"
        y="1.8"
        width="20.4"
        height="20.4"
        rx="3"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeDasharray="4.1 2.7"
      />
      <path
        d="M9.2 9.6c0-1.7 1.2-2.8 2.9-2.8s2.8 1.1 2.8 2.5c0 2.1-2.8 2.2-2.8 4.3"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinecap="round"
      />
      <circle cx="12.1" cy="17.3" r="1.45" fill="currentColor" />
    </Sign>
  );
}

export function InfoTeken(props: SignProps): ReactElement {
  return (
    <Sign {...props}>
      <circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" strokeWidth="2.2" />
      <path d="M12 11v6" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
      <circle cx="12" cy="7.4" r="1.5" fill="currentColor" />
    </Sign>
  );
}

export function LetOpTeken(props: SignProps): ReactElement {
  return (
    <Sign {...props}>
      <path d="M12 1.6L23.4 21.8H.6z" fill="currentColor" strokeLinejoin="round" />
      <path d="M12 9v6" {...mark} />
      <circle cx="12" cy="18.4" r="1.5" fill="var(--dw-op-vol)" />
    </Sign>
  );
}

export function VinkTeken(props: SignProps): ReactElement {
  return (
    <Sign {...props}>
      <path
        d="M4 12.5l5.5 5.5L20 6.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </Sign>
  );
}

export function DriehoekTeken(props: SignProps): ReactElement {
  return (
    <svg
      width="10"
      height="10"
      viewBox="0 0 10 10"
      aria-hidden="true"
      focusable="false"
      className="dw-driehoek"
      {...props}
    >
      <path d="M0 1h10L5 10z" />
    </svg>
  );
}

/** Our own mark: a half-filled circle. */
export function MerkTeken(props: SignProps): ReactElement {
  return (
    <Sign {...props}>
      <circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" strokeWidth="3" />
      <path d="M12 2.5a9.5 9.5 0 0 0 0 19z" fill="currentColor" opacity="0.35" />
      <path d="M12 5a7 7 0 0 0 0 14z" fill="currentColor" />
    </Sign>
  );
}

const signOfTone = { ja: JaTeken, afwegen: AfwegenTeken, nee: NeeTeken, onbekend: OnbekendTeken } as const;

export function ToonTeken({ toon, ...props }: SignProps & { toon: Toon }): ReactElement {
  const Teken = signOfTone[toon];
  return <Teken {...props} />;
}
