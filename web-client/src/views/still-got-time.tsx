import { ReflectTogether, type ReflectTogetherProps } from './reflect-together';

type StillGotTimeProps = Omit<ReflectTogetherProps, 'asks'> & {
  step: 'not_said' | 'lasting';
};

/** Two questions, one after the other, where it is easiest to write with no name. */
export function StillGotTime({ step, rules, ...rest }: StillGotTimeProps) {
  const names = [...rules.names].sort((one) => (one === 'no_name' ? -1 : 0));
  return <ReflectTogether {...rest} asks={step} rules={{ ...rules, names }} />;
}
