import type { ComponentProps } from 'react';
import { Icon, type IconName } from './icons';
import './button.css';

type ButtonProps = ComponentProps<'button'> & {
  readonly icon?: IconName;
  /** Hides the words, which stay the name; a tooltip shows them. */
  readonly bare?: boolean;
  readonly label: string;
  /** Opens a menu. */
  readonly menu?: boolean;
  readonly size?: 'normal' | 'small';
};

/** A button of the bars: an icon, words, or both. */
export function BarButton({
  icon,
  bare = false,
  label,
  menu = false,
  size = 'normal',
  className = '',
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      className={`bar-button ${className}`}
      data-bare={bare || undefined}
      data-size={size}
      // a title beside a name of the same words would be heard twice
      {...(bare ? (rest.title === undefined ? { title: label } : { 'aria-label': label }) : {})}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {!bare && <span>{label}</span>}
      {menu && <Icon name="chevron" />}
    </button>
  );
}

/** A button of dialogs and pages. */
export function Button({
  primary = false,
  className = '',
  ...rest
}: ComponentProps<'button'> & { readonly primary?: boolean }) {
  return (
    <button type="button" className={`button ${className}`} data-primary={primary || undefined} {...rest} />
  );
}
