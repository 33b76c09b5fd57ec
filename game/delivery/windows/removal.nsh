; Taking it away again.

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
