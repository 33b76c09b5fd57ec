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

!include beforehand.nsh
!include question.nsh
!include firewall.nsh

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

; Started as the one who sits there, not as the administrator who gave the rights.
Function Play
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\${TITLE}.exe"'
FunctionEnd

!include removal.nsh
