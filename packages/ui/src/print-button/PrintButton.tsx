import { Icon } from '../icon/Icon.tsx';

export interface PrintButtonProps {
  /** How to print with the menu of the browser: what stands here without JavaScript. */
  advice: string;
}

/** Shows the advice; the module in the browser puts the button in its place. */
export function PrintButton({ advice }: PrintButtonProps) {
  return (
    <div className="print-button" data-print="">
      <p className="print-button__advice">{advice}</p>
      <button className="print-button__button" type="button" hidden>
        <Icon name="printer" />
        Druk deze pagina af
      </button>
    </div>
  );
}
