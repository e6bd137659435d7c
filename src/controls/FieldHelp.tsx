import './Field.css';

interface FieldHelpProps {
  readonly id: string;
  readonly isOpen: boolean;
  readonly help: string | undefined;
}

/** What a control is, behind its button. */
export function FieldHelp({ id, isOpen, help }: FieldHelpProps) {
  return (
    <p className="field-help" id={id} hidden={!isOpen}>
      {help}
    </p>
  );
}
