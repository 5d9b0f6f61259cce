import type { ReactNode } from "react";

export type DialoogProps = {
  open: boolean;
  onSluit: () => void;
  titel: ReactNode;
  children?: ReactNode;
  /** The buttons; the one that closes calls onSluit too. */
  acties?: ReactNode;
  breed?: boolean;
  /** Escape and a press beside it do not close: a choice must be made. */
  moetKiezen?: boolean;
  /** Interrupts: role alertdialog. */
  dringend?: boolean;
  /** Nothing of the page shows through, nor of another dialogue. */
  dekkend?: boolean;
};
