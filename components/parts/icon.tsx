// The drawings that stand beside words; they never carry a meaning alone.

const PATHS = {
  check: 'M4.5 10.5l3.6 3.6 7.4-8',
  caution: 'M10 3.2 18 16.8H2zM10 8v4.2M10 14.4v.2',
  stop: 'M6.7 2.5h6.6l4.2 4.2v6.6l-4.2 4.2H6.7l-4.2-4.2V6.7zM6.8 6.8l6.4 6.4M13.2 6.8l-6.4 6.4',
  info: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 9v4.8M10 6.2v.2',
  copy: 'M7 7h9.5v9.5H7zM4.5 13h-1V3.5H13v1',
  open: 'M11.5 3.5h5v5M16.2 3.8 9 11M14 11.5v5H3.5V6h5',
  next: 'M7.5 4.5 13 10l-5.5 5.5',
  down: 'M4.5 7.5 10 13l5.5-5.5',
  back: 'M12.5 4.5 7 10l5.5 5.5',
  arrow: 'M3 10h13M11.5 5l5 5-5 5',
  file: 'M5 2.5h6.5L15.5 6.5v11H5zM11 2.5V7h4.5',
  paste: 'M7 4H4.5v13.5h11V4H13M7 2.5h6v3.2H7zM7.5 9.5h5M7.5 12.8h5',
  tab: 'M2.5 4h15v12.5h-15zM2.5 8h15M8.5 4v4',
  badge: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 9.2v4.6M10 6.2v.2',
  panel: 'M2.5 4h15v12.5h-15zM12 4v12.5',
  people:
    'M3 17v-1.5c0-2.5 2-4 4.5-4s4.5 1.5 4.5 4V17M7.5 9a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4zM13 4.2a2.5 2.5 0 0 1 0 4.6M14.5 12c1.7.5 2.7 1.8 2.7 3.5V17',
  plus: 'M10 4v12M4 10h12',
  pin: 'M7.5 2.5h5M8.5 2.5v6L5.5 12h9l-3-3.5v-6M10 12v5.5',
  lock: 'M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9M10 12.2v1.8',
  clock: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 5.5V10l3 2',
  hand: 'M4 16.5 4.6 13 13.5 4.1l2.4 2.4L7 15.4zM11.8 5.8l2.4 2.4',
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name, size = 20, turns = false }: { name: IconName; size?: number; turns?: boolean }) {
  return (
    <svg
      class={turns ? 'turns' : undefined}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}

/** Koshin's mark: a year's turn around a proven point. */
export function Mark() {
  return (
    <svg
      width="24"
      height="24"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2.2"
      aria-hidden="true"
    >
      <path d="M20.2 10A8.5 8.5 0 1 0 20 14.6" stroke-linecap="round" />
      <path d="M20.8 4.8V10h-5.2" stroke-linecap="round" stroke-linejoin="round" />
      <path d="m8.4 12.2 2.5 2.5 4.6-5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  )
}
