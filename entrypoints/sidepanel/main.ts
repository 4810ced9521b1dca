// Starts the app in the side panel.
import { mount } from '../../components/mount.tsx'

mount('sidepanel')
