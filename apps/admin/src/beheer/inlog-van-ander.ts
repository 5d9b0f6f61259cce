/** Why somebody cannot join yet (ADR 129), and what they can do about it. Not which gemeente: that is nobody's business here. */
export const INLOG_VAN_ANDER =
  "Deze persoon heeft een wachtwoord van een andere gemeente gekregen. Vraag of deze persoon eerst op “Wachtwoord vergeten?” drukt bij het inloggen en een nieuw wachtwoord kiest. Probeer het daarna opnieuw.";
