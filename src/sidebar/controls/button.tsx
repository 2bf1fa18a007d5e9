import type { ButtonHTMLAttributes, ComponentChildren, Ref, VNode } from 'preact';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'onClick' | 'type'> {
  /** Classes, such as `filled`, `outlined small` or `link`. */
  readonly look: string;
  readonly onPress: () => void;
  /** Whether it is disabled but focusable. When the user presses it, the page explains why nothing happens. */
  readonly isOff?: boolean;
  readonly isBusy?: boolean;
  readonly children: ComponentChildren;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({ look, onPress, isOff = false, isBusy = false, children, ...rest }: ButtonProps): VNode {
  return (
    <button
      {...rest}
      type="button"
      class={look}
      aria-disabled={isOff || isBusy ? 'true' : undefined}
      aria-busy={isBusy ? 'true' : undefined}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
