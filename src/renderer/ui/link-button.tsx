import type { ComponentProps } from 'react';
import './link-button.css';

/** A button that looks like a link: for what is seldom pressed, beside a text. */
export const LinkButton = ({ className, ...props }: ComponentProps<'button'>) => (
  <button type="button" className={['link-button', className].filter(Boolean).join(' ')} {...props} />
);
