// What each step of the wizard shows. Labels are the manual's; sentences between them are the practice's own where the manual has none.
import { type Html, html, raw } from '../web/html.ts'

function button(act: string, label: string, main = false, disabled = false): Html {
  return html`<button type="button" data-act="${act}" ${raw(main ? 'class="main"' : '')} ${raw(disabled ? 'disabled' : '')}>${label}</button>`
}

export function opening(started: boolean): Html {
  return html`<p>MDM 構成プロファイルの作成に必要な CSR ファイルの作成と、証明書ファイルのアップロードをおこないます。</p>
    <div class="end">${button('close', '閉じる')}${started && button('proceed', '続きから始める')}${button('next', '次へ', true)}</div>`
}

export function warning(): Html {
  return html`<p class="warn">初期設定を実施済みで、年次更新以外でこの初期設定ウィザードを進めた場合、管理下にあるデバイスとの疎通が取れなくなります。年次更新時以外では「Cancel」を選択し、ウィザードを停止してください。</p>
    <div class="end">${button('cancel', 'Cancel')}${button('ok', 'OK', true)}</div>`
}

export function details(): Html {
  return html`<form onsubmit="return false"><label for="mail">ご担当者様メールアドレス</label><input type="email" id="mail" name="mail" required placeholder="taro.yamada@i3sys.com">
    <small>Apple Account 登録メールアドレスと同じものを入力</small>
    <label for="name">ご担当者様氏名(半角英数)</label><input type="text" id="name" name="name" required pattern="[ -~]+" placeholder="Taro Yamada"><small>名と姓の間には半角スペースを入力</small>
    <label for="country">会社所在地 国名コード</label><input type="text" id="country" name="country" required pattern="[A-Z]{2}" value="JP"><small>日本の場合は JP を入力</small></form>
    <div class="end">${button('close', '閉じる')}${button('next', '次へ', true)}</div>`
}

export function working(): Html {
  return html`<p>CSR ファイルを作成しています…</p>`
}

export function download(): Html {
  return html`<p><a href="/wizard/CertificateSigningRequest.csr" data-act="download">ベンダー署名付き CSR ファイルをダウンロード</a></p>
    <div class="end">${button('close', '閉じる')}${button('next', '次へ', true, true)}</div>`
}

export function toPortal(): Html {
  return html`<p>CSR ファイルの作成が完了しました。次のリンク先でダウンロードした CSR ファイルをアップロードし、証明書ファイルを作成してください。</p>
    <p><a href="https://identity.apple.com/pushcert/" target="_blank">Apple Push Certificates Portal</a></p>
    <p>証明書ファイルを作成したら、このウィザードの「続きから始める」を選択してください。</p><div class="end">${button('ok', 'OK', true)}</div>`
}

export function certificate(account: string, failed: boolean): Html {
  return html`${failed && html`<p class="error" role="alert">入力エラー:正しい証明書をアップロードするか、ウィザードをはじめからやり直してください。</p>`}
    <label for="certificate">証明書ファイル</label><input type="file" id="certificate">
    <label for="account">Apple Account</label><input type="email" id="account" name="account" value="${account}">
    <div class="end">${button('close', '閉じる')}${button('next', '次へ', true)}</div>`
}

export function differs(): Html {
  return html`<p class="warn">アップロードされた証明書は、前回使用した証明書と内容が異なります。このまま処理を進めると、管理下にあるデバイスとの疎通が取れなくなります。続けますか?</p>
    <div class="end">${button('cancel', 'Cancel')}${button('ok', 'OK')}</div>`
}

export function passcode(): Html {
  return html`<label for="passcode">パスコード</label><input type="text" id="passcode" name="passcode" required autocomplete="off">
    <small>MDM 構成プロファイルのインストール時に入力するパスコードです。初期設定の完了後でも変更できます。</small>
    <div class="end">${button('next', '次へ', true)}</div>`
}

export function finished(): Html {
  return html`<p>証明書ファイルのアップロードが完了しました。</p><div class="end">${button('done', '完了', true)}</div>`
}
