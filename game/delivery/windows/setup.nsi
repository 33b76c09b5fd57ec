; Installs Lantern Bay on a PC with Windows: for one account, which needs no rights, or for all.
; docs/INSTALLING.md says what can be chosen without being asked. installer.py hands over VERSION,
; NUMBER (the same in four parts), PROGRAM (its folder), ICON, SETUP (what is made) and MADE (a
; folder with words.nsh and contents.nsh).

Unicode true
Target amd64-unicode
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS Win8.1 Win10
SetCompressor /SOLID lzma
SetCompressorDictSize 64
RequestExecutionLevel user

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include "${MADE}/contents.nsh"

!define TITLE "Lantern Bay"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${TITLE}"
!define PRESET "lantern-bay.ini"
!define NEEDS_RIGHTS 740 ; what Windows itself says: ERROR_ELEVATION_REQUIRED
!define NOT_THERE 3 ; ERROR_PATH_NOT_FOUND
!define STILL_IN_USE 32 ; ERROR_SHARING_VIOLATION

Name "${TITLE}"
OutFile "${SETUP}"
BrandingText " "
ShowInstDetails nevershow
ShowUninstDetails nevershow
XPStyle on

VIProductVersion "${NUMBER}"
VIFileVersion "${NUMBER}"
VIAddVersionKey /LANG=1033 ProductName "${TITLE}"
VIAddVersionKey /LANG=1033 FileDescription "${TITLE}"
VIAddVersionKey /LANG=1033 FileVersion "${VERSION}"
VIAddVersionKey /LANG=1033 ProductVersion "${VERSION}"
VIAddVersionKey /LANG=1033 CompanyName "${TITLE}"
VIAddVersionKey /LANG=1033 LegalCopyright "GPL-3.0-or-later; levels, words and art CC BY 4.0"

Var Accounts ; "me" or "all"
Var Asked ; "yes" when the accounts were chosen beforehand
Var OnDesktop ; "yes": an icon there
Var Firewall ; "yes": a class of the same room may come in
Var Progress ; "remove": without asking
Var Preset ; the file with what was chosen beforehand, or ""
Var Given ; the folder named by /D=, or ""

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "Software\${TITLE}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"
!define MUI_FINISHPAGE_NOAUTOCLOSE
!define MUI_FINISHPAGE_TITLE "$(DONE)"
!define MUI_FINISHPAGE_TEXT "$(DONE_MORE)"
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION Play
!define MUI_FINISHPAGE_RUN_TEXT "$(START)"

Page custom AskForWhom NoteForWhom
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!include "${MADE}/words.nsh"
!insertmacro MUI_RESERVEFILE_LANGDLL

; ---- what was chosen beforehand --------------------------------------------------------------

!macro FromPreset KEY INTO
  ReadINIStr $0 "$Preset" setup "${KEY}"
  ${If} $0 != ""
    StrCpy ${INTO} $0
  ${EndIf}
!macroend

; A switch without a value, such as /FIREWALL.
!macro FromSwitch SWITCH VALUE INTO
  ClearErrors
  ${GetOptions} $R0 "${SWITCH}" $0
  ${IfNot} ${Errors}
    StrCpy ${INTO} "${VALUE}"
  ${EndIf}
!macroend

!macro Rights INTO
  UserInfo::GetAccountType
  Pop ${INTO}
!macroend

Function .onInit
  SetRegView 64
  StrCpy $Given $INSTDIR
  StrCpy $OnDesktop yes
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/PRESET=" $Preset
  ${If} ${Errors}
  ${AndIf} ${FileExists} "$EXEDIR\${PRESET}"
    StrCpy $Preset "$EXEDIR\${PRESET}"
  ${EndIf}
  ${If} $Preset != ""
  ${AndIfNot} ${FileExists} $Preset
    MessageBox MB_OK|MB_ICONSTOP "$(NO_PRESET)$\r$\n$Preset" /SD IDOK
    SetErrorLevel ${NOT_THERE}
    Quit
  ${EndIf}
  !insertmacro FromPreset accounts $Accounts
  !insertmacro FromPreset desktop $OnDesktop
  !insertmacro FromPreset firewall $Firewall
  !insertmacro FromSwitch "/ALLUSERS" all $Accounts
  !insertmacro FromSwitch "/FIREWALL" yes $Firewall
  !insertmacro FromSwitch "/NODESKTOP" no $OnDesktop
  ${If} $Accounts != ""
    StrCpy $Asked yes
  ${EndIf}
  ClearErrors
  ${GetOptions} $R0 "/LANG=" $0
  ${If} ${Errors}
    !insertmacro MUI_LANGDLL_DISPLAY
  ${Else}
    StrCpy $LANGUAGE $0
  ${EndIf}
  Call Settle
FunctionEnd

; Whom it is for is known: ask Windows for the rights where it needs them, see where it goes.
Function Settle
  ${If} $Accounts == all
    !insertmacro Rights $1
    ${If} $1 != Admin
      ${If} ${Silent}
        SetErrorLevel ${NEEDS_RIGHTS}
        Quit
      ${EndIf}
      Call AskForRights
      StrCpy $Accounts me ; nobody gave them
      StrCpy $Asked "" ; so that whoever sits there is asked
    ${EndIf}
  ${EndIf}
  ${If} $Accounts == all
    SetShellVarContext all
    StrCpy $0 "$PROGRAMFILES64\${TITLE}"
  ${Else}
    SetShellVarContext current
    StrCpy $0 "$LOCALAPPDATA\Programs\${TITLE}"
  ${EndIf}
  ReadRegStr $1 SHCTX "${UNINSTALL}" InstallLocation
  ${If} $Given != ""
    StrCpy $INSTDIR $Given
  ${ElseIf} $1 != ""
    StrCpy $INSTDIR $1
  ${Else}
    StrCpy $INSTDIR $0
  ${EndIf}
FunctionEnd

; Started once more with them and with all that was chosen; comes back when nobody gave them.
Function AskForRights
  StrCpy $2 "/ALLUSERS /LANG=$LANGUAGE"
  ${If} $Firewall == yes
    StrCpy $2 "$2 /FIREWALL"
  ${EndIf}
  ${If} $OnDesktop != yes
    StrCpy $2 "$2 /NODESKTOP"
  ${EndIf}
  ${If} $Preset != ""
    StrCpy $2 '$2 /PRESET="$Preset"'
  ${EndIf}
  ${If} $Given != ""
    StrCpy $2 "$2 /D=$Given" ; the last, as Windows' installers have it
  ${EndIf}
  ClearErrors
  ExecShell runas "$EXEPATH" "$2"
  ${IfNot} ${Errors}
    Quit
  ${EndIf}
FunctionEnd

; ---- the one question ------------------------------------------------------------------------

Var AllButton
Var DesktopBox
Var FirewallBox

Function AskForWhom
  ${If} $Asked == yes
    Abort
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "$(FOR_WHOM)" "$(FOR_WHOM_MORE)"
  nsDialogs::Create 1018
  Pop $0
  nsDialogs::SetRTL $(^RTL)
  ${NSD_CreateRadioButton} 0 4u 100% 14u "$(FOR_ME)"
  Pop $0
  ${NSD_Check} $0
  ${NSD_OnClick} $0 ShowFirewall
  ${NSD_CreateRadioButton} 0 22u 100% 14u "$(FOR_ALL)"
  Pop $AllButton
  ${NSD_OnClick} $AllButton ShowFirewall
  ${NSD_CreateCheckbox} 12u 38u -12u 26u "$(LET_IN)"
  Pop $FirewallBox
  ${NSD_CreateCheckbox} 0 72u 100% 14u "$(ON_DESKTOP)"
  Pop $DesktopBox
  ${NSD_SetState} $DesktopBox ${BST_CHECKED}
  Call ShowFirewall
  nsDialogs::Show
FunctionEnd

Function ShowFirewall
  ${NSD_GetState} $AllButton $0
  EnableWindow $FirewallBox $0
FunctionEnd

Function NoteForWhom
  ${NSD_GetState} $DesktopBox $0
  ${If} $0 != ${BST_CHECKED}
    StrCpy $OnDesktop no
  ${EndIf}
  ${NSD_GetState} $AllButton $0
  ${If} $0 == ${BST_CHECKED}
    StrCpy $Accounts all
    ${NSD_GetState} $FirewallBox $0
    ${If} $0 == ${BST_CHECKED}
      StrCpy $Firewall yes
    ${EndIf}
    Call Settle
    ${If} $Accounts != all
      Abort
    ${EndIf}
  ${EndIf}
FunctionEnd

; ---- putting it there ------------------------------------------------------------------------

; Windows keeps the file of a program that runs, so an open game is closed before, not torn apart.
!macro CloseFirst UN
Function ${UN}CloseFirst
  Push "lantern-bay.exe"
  Push "${TITLE}.exe"
  ${Do}
    Pop $1
    again:
    ${If} ${FileExists} "$INSTDIR\$1"
      ClearErrors
      FileOpen $2 "$INSTDIR\$1" a
      ${If} ${Errors}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(STILL_OPEN)" /SD IDCANCEL IDRETRY again
        SetErrorLevel ${STILL_IN_USE}
        Quit
      ${EndIf}
      FileClose $2
    ${EndIf}
  ${LoopUntil} $1 == "lantern-bay.exe"
FunctionEnd
!macroend
!insertmacro CloseFirst ""
!insertmacro CloseFirst "un."

Section
  Call CloseFirst
  SetOutPath "$INSTDIR"
  ${If} ${FileExists} "$INSTDIR\lantern-bay.exe"
    RMDir /r "$INSTDIR\_internal" ; an older one may hold files that this one lacks
  ${EndIf}
  SetOverwrite on
  ClearErrors
  File /r "${PROGRAM}/*"
  ${If} ${Errors}
    MessageBox MB_OK|MB_ICONSTOP "$(NOT_WRITTEN)" /SD IDOK
    SetErrorLevel 1
    Quit
  ${EndIf}
  ${If} $Preset != ""
    CopyFiles /SILENT "$Preset" "$INSTDIR\${PRESET}"
  ${EndIf}
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${TITLE}.exe"
  ${If} $OnDesktop == yes
    CreateShortcut "$DESKTOP\${TITLE}.lnk" "$INSTDIR\${TITLE}.exe"
  ${EndIf}
  ${If} $Accounts == all
  ${AndIf} $Firewall == yes
    Call LetIn
  ${EndIf}

  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegStr SHCTX "${UNINSTALL}" DisplayName "${TITLE}"
  WriteRegStr SHCTX "${UNINSTALL}" DisplayVersion "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" DisplayIcon "$INSTDIR\${TITLE}.exe"
  WriteRegStr SHCTX "${UNINSTALL}" Publisher "${TITLE}"
  WriteRegStr SHCTX "${UNINSTALL}" InstallLocation "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" UninstallString '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" EstimatedSize $0
  WriteRegDWORD SHCTX "${UNINSTALL}" NoModify 1
  WriteRegDWORD SHCTX "${UNINSTALL}" NoRepair 1
SectionEnd

; PCs of the same room alone, and on networks Windows calls public, too: schools' often are.
!macro Rule PROGRAM
  nsExec::Exec 'netsh advfirewall firewall add rule name="${TITLE}" dir=in action=allow \
    program="$INSTDIR\${PROGRAM}" protocol=TCP remoteip=localsubnet profile=any enable=yes'
  Pop $0
!macroend

Function LetIn
  Call NoMoreLetIn
  !insertmacro Rule "${TITLE}.exe"
  !insertmacro Rule "lantern-bay.exe"
FunctionEnd

!macro NoMoreLetIn UN
Function ${UN}NoMoreLetIn
  nsExec::Exec 'netsh advfirewall firewall delete rule name="${TITLE}"'
  Pop $0
FunctionEnd
!macroend
!insertmacro NoMoreLetIn ""
!insertmacro NoMoreLetIn "un."

; Started as the one who sits there, not as the administrator who gave the rights.
Function Play
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\${TITLE}.exe"'
FunctionEnd

; ---- taking it away --------------------------------------------------------------------------

Function un.onInit
  SetRegView 64
  ${GetParameters} $R0
  StrCpy $Accounts me
  ReadRegStr $0 HKLM "${UNINSTALL}" InstallLocation
  ${If} $0 == $INSTDIR
    StrCpy $Accounts all
    !insertmacro Rights $1
    ${If} $1 != Admin
      ${If} ${Silent}
        SetErrorLevel ${NEEDS_RIGHTS}
      ${Else}
        ExecShell runas "$INSTDIR\uninstall.exe" "$R0"
      ${EndIf}
      Quit
    ${EndIf}
    SetShellVarContext all
  ${EndIf}
  ${GetOptions} $R0 "/PROGRESS=" $Progress
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

Section Uninstall
  Call un.CloseFirst
  ${If} $Progress != remove
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(REMOVE_PROGRESS)" /SD IDNO IDNO kept
    StrCpy $Progress remove
    kept:
  ${EndIf}
  ; By name: the folder may hold what somebody else put there.
  !insertmacro RemoveContents
  Delete "$INSTDIR\${PRESET}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  Delete "$DESKTOP\${TITLE}.lnk"
  ${If} $Accounts == all
    Call un.NoMoreLetIn
  ${EndIf}
  DeleteRegKey SHCTX "${UNINSTALL}"
  DeleteRegKey HKCU "Software\${TITLE}"
  ${If} $Progress == remove
    Call un.RemoveProgress
  ${EndIf}
SectionEnd

; Of the account that asks, or, where the game was there for all, of every account.
Function un.RemoveProgress
  SetShellVarContext current
  Push "$LOCALAPPDATA"
  Call un.RemoveProgressIn
  ${If} $Accounts == all
    ${GetParent} "$PROFILE" $1
    FindFirst $2 $3 "$1\*"
    ${DoWhile} $3 != ""
      Push "$1\$3\AppData\Local"
      Call un.RemoveProgressIn
      FindNext $2 $3
    ${Loop}
    FindClose $2
  ${EndIf}
FunctionEnd

Function un.RemoveProgressIn
  Pop $0
  ${If} ${FileExists} "$0\lantern-bay\progress.*"
    RMDir /r "$0\lantern-bay"
  ${EndIf}
FunctionEnd
