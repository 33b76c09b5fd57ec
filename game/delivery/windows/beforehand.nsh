; What was chosen without being asked: on the command line, or in lantern-bay.ini; and what follows
; from it (whose rights are needed, where it goes).

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
