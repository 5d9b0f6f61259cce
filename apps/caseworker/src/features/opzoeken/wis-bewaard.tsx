"use client";

import { useEffect } from "react";
import { wisBewaard } from "./bewaarplaats.ts";

/** On the page to sign in: nobody is, so nothing of whoever was stays on this device. */
export function WisBewaard(): null {
  useEffect(() => void wisBewaard(), []);
  return null;
}
