"use client";

import type { ReactElement } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { classNames } from "../class-names.ts";
import type { DialoogProps } from "./dialoog-props.ts";

/** The window of a `Dialoog`: apart, as nobody needs it before one is opened. */
export function DialoogVenster(props: DialoogProps): ReactElement {
  const { open, onSluit, titel, children, acties, breed, moetKiezen, dringend, dekkend } = props;
  return (
    <ModalOverlay
      className={classNames("dw-dialoog__scherm", dekkend && "dw-dialoog__scherm--dekkend")}
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
