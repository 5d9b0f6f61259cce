"use client";

import type { ReactElement, ReactNode } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { classNames } from "../class-names.ts";

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
};

/** A modal dialogue. Focus goes in, stays in and returns to where it was. */
export function Dialoog(props: DialoogProps): ReactElement {
  const { open, onSluit, titel, children, acties, breed, moetKiezen, dringend } = props;
  return (
    <ModalOverlay
      className="dw-dialoog__scherm"
      isOpen={open}
      onOpenChange={(next) => {
        if (!next) onSluit();
      }}
      isDismissable={!moetKiezen}
      isKeyboardDismissDisabled={moetKiezen ?? false}
    >
      <Modal className={classNames("dw-dialoog", breed && "dw-dialoog--breed")}>
        <Dialog role={dringend ? "alertdialog" : "dialog"}>
          <Heading slot="title" level={2} className="dw-kop dw-kop--l dw-kop--schreef">
            {titel}
          </Heading>
          <div className="dw-dialoog__inhoud">{children}</div>
          {acties ? <div className="dw-dialoog__acties">{acties}</div> : null}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
