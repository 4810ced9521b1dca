// Starts the app in the full tab.
import { mount } from '../../components/mount.tsx'

mount('desk')
