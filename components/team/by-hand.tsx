// A team without a folder that this browser can open: its own file is saved, those of the others are taken in.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { DropField } from '../parts/drop-field.tsx'
import { announce } from '../state/announce.ts'
import { saveFile } from '../state/save-file.ts'
import { ownFile, takeFiles } from '../state/team.ts'

export function ByHand() {
  const [saved, setSaved] = useState<string>()
  async function save() {
    const file = await ownFile()
    if (!file) return
    saveFile(file)
    setSaved(file.name)
    announce(i18n.t('team.byHand.saved', [file.name]))
  }
  return (
    <>
      <h2>{i18n.t('team.byHand.title')}</h2>
      <p>{i18n.t('team.byHand.daily')}</p>
      <div>
        <button type="button" class="button button-main" onClick={() => void save()}>
          {i18n.t('team.byHand.save')}
        </button>
      </div>
      {saved !== undefined && (
        <p class="small" role="status">
          {i18n.t('team.byHand.saved', [saved])}
        </p>
      )}
      <DropField
        label={i18n.t('team.byHand.take')}
        multiple
        isMain={false}
        onChoose={(files) => void takeFiles(files)}
        onDrop={({ files }) => void takeFiles([...files])}
      >
        <p class="quiet small">{i18n.t('judge.orDrop')}</p>
      </DropField>
    </>
  )
}
