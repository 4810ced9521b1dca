// Starts the app in the popup.
import { mount } from '../../components/mount.tsx'

mount('popup')
