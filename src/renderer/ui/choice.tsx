import { ToggleGroup } from 'radix-ui';
import './choice.css';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly name: string }[];
  readonly set: (value: T) => void;
}

/** One of a few, side by side. */
export function Choice<T extends string>({ label, value, options, set }: ChoiceProps<T>) {
  return (
    <div className="choice">
      <span>{label}</span>
      <ToggleGroup.Root
        type="single"
        className="segments"
        aria-label={label}
        value={value}
        onValueChange={(next) => next !== '' && set(next as T)}
      >
        {options.map((option) => (
          <ToggleGroup.Item key={option.value} value={option.value}>
            {option.name}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup.Root>
    </div>
  );
}
