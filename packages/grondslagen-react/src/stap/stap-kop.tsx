import type { ReactElement, ReactNode } from "react";
import "./stap.css";

/** Above a page of the way: where one is, and beside it how what was typed is kept. */
export function StapKop({ children, staat }: { children: ReactNode; staat?: ReactNode }): ReactElement {
  return (
    <div className="gr-stapkop">
      {children}
      {staat}
    </div>
  );
}
